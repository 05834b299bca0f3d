### The command line.

# Name of the file offered for the training municipality; letters and hyphens
file-name-example = riviere-aux-ormes-training

# Name of the file offered for the action plan, after the name of the municipality
file-name-action-plan = action plan
file-name-public-plan = plan for residents
file-name-brief = brief for council
file-name-resolution = draft resolution
file-name-action-sheets = action sheets
file-name-partner-sheets = partner sheets
file-name-progress = progress report
file-name-diagnosis = diagnosis
file-name-summary = diagnosis summary
file-name-pack = council pack
file-name-letters = letters

# First line of the help
cli-about = Keystone makes safety plans for municipalities. Everything stays on this computer.

cli-interface = Language of messages: en or fr

cli-new = Make a new plan

cli-example = Make the training municipality

cli-show = Show how far a plan is

cli-call = Run any command with JSON arguments; the answer is JSON

cli-diagnose = Print the priority table with every figure

cli-report = Make a document from a plan

cli-pack = Make several documents into one folder

cli-trace = List every figure of a document with where it comes from

cli-check = Check that the file is sound

cli-backup = Make a backup

cli-commands = List every command with its arguments

cli-arg-file = The plan’s file

cli-arg-name = Name of the municipality

cli-arg-title = Title of the plan

cli-arg-language = en or fr

cli-arg-profile = ca-qc, ca-on, ca, fr or general

cli-arg-first = First year of the plan

cli-arg-last = Last year of the plan

cli-arg-population = Number of residents

cli-arg-json = Print JSON

cli-arg-command = Name of a command

cli-arg-args = Its arguments as JSON

cli-arg-document = Which document: action-plan, public-plan, brief, resolution, action-sheets, partner-sheets, progress, diagnosis, summary, letters

cli-arg-edition = shared holds small counts back; internal does not and says so on every page

cli-arg-documents = Documents with commas between them; all without it

cli-arg-languages = Languages with commas between them: en, fr, both

cli-arg-formats = Formats with commas between them

cli-arg-format = Which format: pdf, docx, html, or xlsx for the action plan

cli-arg-out = Where to write it

cli-arg-paper = a4 or letter

# $detail (String) - the part that was not understood
cli-wrong-usage = This is not how the command is used: { $detail }

# Title given to a plan when none was typed
cli-new-title = Local safety plan

# $path (String) - a file
cli-made = Made: { $path }

# $path (String) - a document; $pages (Number)
cli-report-made = { $pages ->
    [one] Written: { $path }, { $pages } page
   *[other] Written: { $path }, { $pages } pages
}

cli-sound = The file is sound.

cli-not-sound = The file has faults:

# $percent (String) - a percentage
cli-ready = { $percent } of the plan is ready

# A line of `show`. $stage (String), $percent (String)
cli-stage = { $stage }: { $percent }

# $count (Number) - questions to find out
cli-find-out = { $count ->
    [0] Nothing to find out
    [one] { $count } question to find out
   *[other] { $count } questions to find out
}

# A line of `diagnose`. $rank, $name, $need, $low, $high, $leverage (String)
cli-priority = { $rank }  { $name }: need { $need } ({ $low } to { $high }), leverage { $leverage }

# A line of `diagnose`. $name (String)
cli-unranked = To document: { $name }
