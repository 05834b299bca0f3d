### The window around the pages, the first run, the plan home, settings and reports.

## The program

app = Keystone
app-sub = The key to safer municipalities
other-language = Français
other-language-label = Passer au français
# The window's title bar
window-title = { $page } – Keystone
window-title-plan = { $page } – { $place } – Keystone
window-title-error = Error: { $title }
failure-unknown = This did not work. Nothing you wrote is lost. Try again.

## Words used on many pages

save = Save
undo = Undo
redo = Redo
close = Close
cancel = Cancel
remove = Remove
add = Add
back = Back
continue = Continue
open = Open
try-again = Try again
choice-or = or
choice-unknown = I don’t know yet
choice-unknown-hint = We will add it to your “To find out” list
no-value = No value yet
show-as-table = Show as a table
show-as-picture = Show as a picture
text-only-in = { $language ->
    [fr] (written in French only)
   *[en] (written in English only)
}

## Fields

field-optional = (optional)
field-error = Error:
field-in-language = { $language ->
    [fr] In French: { $label }
   *[en] In English: { $label }
}
field-add-version = { $language ->
    [fr] Add the French version
   *[en] Add the English version
}
field-not-number = { $label }: enter a number, like { $example }
field-not-whole = { $label }: enter a whole number, like { $example }
field-not-from = { $label }: enter a number from { $min } up
field-not-whole-from = { $label }: enter a whole number from { $min } up
field-not-between = { $label }: enter a number between { $min } and { $max }
field-not-date = { $label }: enter a date like 2026-11-22 or November 22, 2026
field-date-hint = For example 2026-11-22 or November 22, 2026
field-empty = { $label }: write something here
errors-title = { $count ->
    [one] Check 1 answer before you continue
   *[other] Check { $count } answers before you continue
}

## How solid an answer is

grade-hunch = A hunch
grade-shared = A shared impression
grade-documented = Documented
grade-hunch-means = One person’s feeling. That is a fair place to begin.
grade-shared-means = Several people who know the matter see it the same way.
grade-documented-means = A survey, a count or a record supports it.
grade-none-means = Choose what fits best. You can change it later.
# On hover over the word: the letter used in tables and documents
grade-title = Grade { $grade }

## Task states

status-empty = Not started
status-progress = In progress
status-minimum = Minimum reached
status-done = Done
status-find-out = { $count ->
    [one] 1 to find out
   *[other] { $count } to find out
}

## Rail

rail-label = Your plan
rail-plans = See all plans
rail-home = Plan home
rail-stage-progress = { $percent }% ready
stage-understand = Understand
stage-mobilize = Mobilize
stage-decide = Decide
stage-act = Act
stage-measure = Measure
rail-to-find-out = To find out
rail-reports = Plan and reports
rail-settings = Settings
rail-offline = Works without internet
skip-link = Skip to content

## Top bar

saving = Saving…
saved = Saved on this computer
saved-at = Saved on this computer at { $time }
saved-already = Already saved at { $time }
not-saved = Not saved.
undo-named = Undo: { $op }
redo-named = Redo: { $op }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
undone = Undone: { $op }
redone = Redone: { $op }
change-done = Done: { $op }
help = Help
help-close = Close help
training = Training
training-text = This plan is an example. The town and its figures are invented.

## Glossary: the words of the field, beside any page

glossary = Glossary
glossary-close = Close the glossary
glossary-search = Search in both languages
glossary-count = { $count ->
    [one] 1 term
   *[other] { $count } terms
}
glossary-none = No term matches. Try fewer letters.
glossary-in-canada = In Canada:
glossary-in-france = In France:
glossary-related = See also
# The pin beside a term
glossary-pin = Keep on top: { $term }

## Leaving a page whose words could not be saved

held-title = This page can’t be saved as it is
held-text = Something on this page still needs a correction. Stay to fix it, or leave without it.
held-stay = Stay and fix it
held-leave = Leave without saving

## General help

help-title = Help
help-idea = How it works
help-idea-1 = Your plan has five stages. Work in any order: nothing is locked.
help-idea-2 = “I don’t know yet” is a fair answer. It goes to your “To find out” list with a name and a date.
help-idea-3 = Everything you write is saved at once, on this computer only.
help-keys = Keys
help-key-undo = Undo
help-key-redo = Redo
help-key-continue = Continue to the next question
help-key-back = Previous page, next page
help-key-language = The other language
help-key-help = Open or close help
help-key-glossary = Open or close the glossary
help-key-size = Text larger, smaller, normal
help-key-regions = Move between rail, page, and help or glossary
help-column-keys = Keys
help-column-action = What they do

## First run

first-run-title = Keystone · Clé de voûte
first-run-english = English
first-run-french = Français
start-title = Build a safety plan for your municipality, step by step
start-text = Everything stays on this computer.
start-sample = Try the sample plan
start-sample-hint = A finished plan for an invented town. Change anything you like.
start-plan = Start a plan
start-plan-hint = Your town, your years. Ten minutes are enough to begin.
start-open = Open a file
start-open-hint = A plan on this computer or a USB stick, or one you were sent.
# Button under the news that a plan is damaged, when this computer has a backup
start-backup = Open a copy of the backup
# Name offered for the copy of a backup
start-backup-name = plan from a backup

## All plans

plans-title = Your plans
plans-empty-title = No plan yet
plans-empty-text = Start with your town’s name, or look at a finished sample first.
plans-back = Back to the open plan
plans-ready = { $percent }% ready
plans-opened = Last opened on { $date }
plans-training = Training
plans-missing = This file has moved or been deleted.
plans-locate = Find the file
plans-forget = Remove from this list
plans-forget-name = Remove from this list: { $plan }
plans-open-name = Open { $plan }

## New plan

new-plan-title = Start a plan
new-plan-lead = You can change all of this later, in Settings.
new-plan-municipality = Name of your municipality
new-plan-name = Name of the plan
new-plan-name-default = Local safety plan { $years }
new-plan-first-year = First year
new-plan-last-year = Last year
new-plan-population = Population
new-plan-profile = Words used in the plan
new-plan-profile-hint = Police, council and school bodies have different names from place to place.
new-plan-language = Language of the plan
new-plan-language-hint = The language you will write in. You can add the other one later.
new-plan-council = Date of presentation to council
new-plan-create = Choose where to keep it
new-plan-note = The plan is one file. You choose its folder in the next step.
new-plan-municipality-empty = Enter the name of your municipality
new-plan-years = The last year must not come before the first year, { $year }
new-plan-year-empty = Enter a year, like { $year }
profile-ca-qc = Quebec
profile-ca-on = Ontario
profile-ca = Elsewhere in Canada
profile-fr = France
profile-general = Elsewhere
language-en = English
language-fr = French

## Plan home

home-meta = { $place }, { $population ->
    [one] { $population } resident
   *[other] { $population } residents
}. Started { $date }
home-meta-no-population = { $place }. Started { $date }
home-arch = Progress by stage. Understand { $understand }, Mobilize { $mobilize }, Decide { $decide }, Act { $act }, Measure { $measure }.
home-ready = of the plan is ready
home-resume = Pick up where you left off
home-begin = Begin here
home-all-done = Everything has an answer. Your plan is ready for council.
home-resume-question = { $stage }, question { $number } of { $of }
home-resume-minutes = { $minutes ->
    [0] Almost done with this section
    [one] About 1 minute left in this section
   *[other] About { $minutes } minutes left in this section
}
home-preview = Preview the plan so far
home-tasks = Everything in your plan
home-tasks-hint = Do these in any order. Nothing is locked.
home-done-of = { $done } of { $total } done
home-answered = { $total ->
    [one] { $answered } of 1 question answered
   *[other] { $answered } of { $total } questions answered
}
home-next = Next date
home-next-council = Presentation to council
home-next-in = { $days ->
    [0] Today
    [1] Tomorrow
   *[other] In { $days } days
}
home-next-past = This date has passed.
home-next-none = No date for council yet.
home-next-add = Add a date in Settings
home-draft = Your plan so far
home-draft-text = A PDF in English or French, at any moment.
home-draft-make = Make the PDF
stage-lead-understand = See your municipality as it is: people, places, incidents, services and how safe people feel.
stage-lead-mobilize = Know who can help, and who must be around the table.
stage-lead-decide = Put the issues in order and write down what council decides.
stage-lead-act = Choose actions that fit, then say who does what, when and for how much.
stage-lead-measure = Record where you start, then see what changes.
task-partners = List your partners
task-partners-hint = Who they are, what they bring, where you stand with them
task-influence = Place partners by influence and interest
task-influence-hint = Who to involve closely, and who is missing
task-roles = See who covers each priority
task-roles-hint = Priorities without a partner or without a lead
task-issues = Name the issues
task-issues-hint = The situations your plan may tackle
task-rating = Rate each issue
task-rating-hint = How often, how grave, who is affected, what you can do
task-priorities = See the order of priority
task-priorities-hint = Calculated from your ratings, and how firm that order is
task-decision = Record the decision
task-decision-hint = What council keeps, sets aside or documents, and why
task-objectives = Write the objectives
task-objectives-hint = One clear sentence for each priority
task-ideas = Look at action ideas
task-ideas-hint = What others do, and what research says about it
task-actions = Set leads, dates and budget
task-actions-hint = One sheet for each action
task-indicators = Choose indicators
task-indicators-hint = What you will count, from where, how often
task-dashboard = See what changes
task-dashboard-hint = Each indicator against its target

## To find out

find-out-title = To find out
find-out-lead = “I don’t know yet” is a fair answer. Here is who could help.
find-out-empty-title = Nothing to find out
find-out-empty-text = Answers marked “I don’t know yet” appear here.
find-out-ask = Ask: { $who }
find-out-ask-by = Ask: { $who }, by { $date }
find-out-by = By { $date }
find-out-nobody = Nobody named yet
find-out-late = The date has passed
find-out-all = { $count ->
    [one] See it
   *[other] See all { $count }
}
find-out-question = Question
find-out-who = Who could tell you
find-out-when = By when
find-out-caption = What is still to find out

## Settings

settings-title = Settings
settings-plan = This plan
settings-plan-title = Name of the plan
settings-second-language = The plan in both languages
settings-second-none = One language only
settings-second-en = Also in English
settings-second-fr = Also in French
settings-second-hint = A second field then appears beside your texts. The program never translates for you.
settings-you = This computer
settings-theme = Colours
settings-theme-system = As on this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-size = Text size
settings-language = Language of the screens
settings-cautious = How should a trend be proposed?
settings-cautious-hint = Counts vary more than chance alone. The careful way asks for a clearer change before it proposes a rise or a fall.
settings-cautious-plain = As the method does
settings-cautious-cautious = Carefully
settings-author = How should the history name you?
settings-author-hint = A role or a name. It stands beside the ratings and weights you change, in the plan’s file.
settings-region = Dates and money as in
settings-region-ca = Canada
settings-region-fr = France
settings-file = The file
settings-file-where = Your plan is in { $path }
settings-back-up = Make a backup now
settings-backed-up = Backup made: { $path }
settings-check = Check the file
settings-sound = The file is sound.
settings-unsound = The file has { $count ->
    [one] 1 fault
   *[other] { $count } faults
}. Make a backup, then open the newest sound one.
settings-close = Close this plan

## Plan and reports

reports-title = Plan and reports
reports-lead = Choose a document, look at it, then make it as a file to print, adapt or send.
reports-document-action-plan = Action plan
    .hint = What will be done about each priority, by whom and with what money. For council and the partners.
reports-document-public-plan = Plan for residents
    .hint = What was found, what will be done and how to follow it, in plain words and without small numbers. For residents and the media.
reports-document-brief = Brief for council
    .hint = Two pages: what council is asked, why, the priorities, the money, what is not known and what comes next. For the elected officials.
reports-document-resolution = Draft resolution
    .hint = The text council votes on, filled in from the plan, with blanks for the rest. For the clerk, who verifies it.
reports-document-action-sheets = Action sheets
    .hint = The sheets of the actions alone, each beginning a page. For those who carry them out.
reports-document-partner-sheets = Partner sheets
    .hint = A page for each partner: its part, its steps and their dates. To send or hand over.
reports-document-progress = Progress report
    .hint = What was done, what changed, what is late and what to decide. For the committee and council.
reports-document-diagnosis = Diagnosis report
    .hint = Everything that is known, how sure it is, and why the priorities were chosen. For the steering group and council.
reports-document-summary = Summary for everyone
    .hint = Two pages in plain words: strengths, findings, priorities, how to take part. For residents and the media.
reports-document-letters = Letters
    .hint = A page for each person or partner named beside an answer to find out, with the questions and the date. To send or hand over.
reports-language = Language of the document
reports-paper = Paper
reports-paper-auto = As is usual for your region
reports-paper-a4 = A4
reports-paper-letter = Letter

## Names of the sample plan's file, and of findings before export

start-sample-name = sample-plan
finding-evidence-missing = { $count ->
    [one] 1 of the three kinds of evidence has no answer: records, lived experience or what is seen on site
   *[other] { $count } of the three kinds of evidence have no answer: records, lived experience or what is seen on site
}
finding-to-find-out = { $count ->
    [one] 1 answer is still to find out
   *[other] { $count } answers are still to find out
}
finding-reason-missing = { $count ->
    [one] 1 decision needs a reason
   *[other] { $count } decisions need a reason
}
finding-nothing-retained = No issue is retained yet
finding-coverage-gap = { $count ->
    [one] 1 priority lacks a partner or a lead
   *[other] { $count } priorities lack a partner or a lead
}
finding-action-incomplete = { $count ->
    [one] 1 action is incomplete
   *[other] { $count } actions are incomplete
}
finding-untranslated = { $count ->
    [one] 1 text exists in the other language only
   *[other] { $count } texts exist in the other language only
}
finding-statement-missing = { $count ->
    [one] The statement of 1 priority is not written yet
   *[other] The statements of { $count } priorities are not written yet
}
finding-warning = { $count ->
    [one] 1 warning has not been settled or accepted
   *[other] { $count } warnings have not been settled or accepted
}
finding-strengths-missing = No strength is noted yet, and the summary begins with strengths
finding-nothing-to-ask = Nothing is marked as still to find out
finding-nobody-named = { $count ->
    [one] 1 question names nobody to ask
   *[other] { $count } questions name nobody to ask
}
finding-date-missing = { $count ->
    [one] 1 question has no date
   *[other] { $count } questions have no date
}
finding-date-passed = { $count ->
    [one] The date of 1 question has passed
   *[other] The dates of { $count } questions have passed
}
finding-other = { $count ->
    [one] 1 more point to look at
   *[other] { $count } more points to look at
}

## Keys, as printed on keyboards

help-keys-undo = Ctrl+Z
help-keys-redo = Ctrl+Y
help-keys-continue = Ctrl+Enter
help-keys-back = Alt+Left, Alt+Right
help-keys-language = Ctrl+Shift+L
help-keys-help = F1
help-keys-glossary = Ctrl+Shift+G
help-keys-size = Ctrl and +, −, 0
help-keys-regions = F6
