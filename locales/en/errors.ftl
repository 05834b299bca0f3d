# Failures of the plan’s file. Shown as a banner or a page with a way out, never beside a field.

# $path (String) - name of the file
error-not-found = “{ $path }” is no longer there. Find where it was moved, or open a backup.

# $path (String) - name of the file
error-not-a-project = “{ $path }” is not a safety plan. Choose a file whose name ends in .keystone.

error-damaged = This plan can’t be read, and this computer has no backup of it. Rescue what can be read into a new file, or open a copy kept elsewhere.

# $date (String) - day of the newest backup
error-damaged-with-backup = This plan can’t be read. A backup from { $date } can be opened.

error-locked = This plan is open in another window. Close it there, then open it here.

error-read-only-newer = This plan was made with a newer version. Update the program to edit it; you can read it now.

error-read-only-file = The file of this plan is write-protected. You can read it now; to edit it, save a copy elsewhere.

error-read-only-folder = Nothing can be saved in the folder of this plan. You can read the plan now; to edit it, save a copy in another folder.

error-unfinished = The last change to this plan was interrupted. Copy the plan, together with the file of the same name that ends in -journal, to a folder where you can save. Then open it there.

# $folder (String) - path of the folder
error-folder-not-writable = Nothing can be saved in the folder “{ $folder }”. Choose another folder.

# $path (String) - name of the file
error-exists = “{ $path }” already exists. Choose another name.

error-disk-full = Not saved. The disk is full. Save a copy elsewhere.

error-step-does-not-fit = This step no longer fits the plan, so it can’t be undone or redone. Nothing was changed.

# $path (String) - name of the file
error-file = “{ $path }” can’t be read or saved. Close it in other programs, then try again.

error-database = Not saved. The file of this plan could not be read or written. What was saved before is kept: close the plan, then open it again.

# The document of a piece of evidence is not in the file, for example after a rescue
error-attachment-missing = The document is no longer in this plan. If you still have it, attach it again.

error-unknown-evidence = This piece of evidence is no longer in the plan.

error-unknown-voice = This voice is no longer in the plan.

# $question (String) - an id
error-question-not-voiced = Voices don’t answer question { $question } apart: write one answer for the group.

error-unknown-frozen = This frozen diagnosis is no longer in the plan.

# $guard (String) - a code
error-unknown-guard = There is no warning “{ $guard }”.
