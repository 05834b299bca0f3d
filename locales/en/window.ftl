### The window itself: the system's dialogs for files, and failures of the window's own.

# Title of the dialog that opens a plan.
window-open-title = Open a plan

# Title of the dialog that chooses a document to attach as evidence.
window-open-document-title = Choose a document to attach

# Title of the dialog that says where a plan will be kept.
window-save-project-title = Choose where to keep the plan

# Title of the dialog that says where a document will be written.
window-save-report-title = Choose where to save the document

# Name of the kind of file, in the list at the bottom of those dialogs.
window-filter-project = Safety plans

# Name of the kind of file, in the list at the bottom of the dialog for documents.
window-filter-report = Documents

# A request ended without an answer: a defect of the program.
window-call-failed = The program could not finish this. Nothing was changed. Try again, or close the program and open it again.

# The chosen path has a name that cannot be read as text.
window-path-not-unicode = The program cannot read the name of this file or folder. Choose another name.

# Somebody asked to show a file that was not written in this run.
window-show-refused = The program only opens documents that you exported since you started it. Export this document again.

# The system has no program that shows this kind of file.
window-show-failed = The document is saved, but no program on this computer could open it. Open it from its folder.

# Title of the dialog for the municipality’s mark.
window-open-logo-title = Choose the municipality’s logo

# Title of the dialog for a Word template.
window-open-template-title = Choose a Word document to take the styles from

# Title of the dialog for a folder.
window-choose-folder-title = Choose where to put the documents

# Filter of dialogs for pictures.
window-filter-picture = Pictures

# Filter of dialogs for Word documents.
window-filter-word = Word documents
