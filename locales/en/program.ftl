### Requests that could not be carried out, apart from the failures of the plan’s file.

error-no-plan-open = No plan is open. Open a plan or start one.

error-no-home = The system names no folder for your documents and settings. Log in with an account that has one.

# A defect of the program
error-internal = The program met a defect and changed nothing. Close it and open it again.

# A document could not be made: a defect of the program
error-document = The document could not be made. Your plan is unchanged.

# $path (String) - name of the document
error-document-locked = “{ $path }” is open in another program or protected. Close it, or use another name.

# $command (String) - what was asked, on the command line
error-unknown-command = There is no command named “{ $command }”. The list is given by: keystone commands

# $command (String), $detail (String) - what the reader of JSON said
error-bad-arguments = The arguments of “{ $command }” can’t be read: { $detail }

# $question (String) - an id
error-unknown-question = There is no question “{ $question }”.

# $section (String) - an id
error-unknown-section = There is no section “{ $section }”.

# $problem (String) - an id
error-unknown-problem = The issue “{ $problem }” is not in this plan.

error-unknown-partner = This partner is no longer in the plan.

error-unknown-indicator = This indicator is no longer in the plan.

error-unknown-intervention = This action idea is not in the library.
