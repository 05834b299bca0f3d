### Understand: a section's answers, and the page of one question.

## Section

section-promise = { $count ->
    [one] 1 question
   *[other] { $count } questions
}, { $minutes ->
    [0] almost done
    [one] about 1 minute left
   *[other] about { $minutes } minutes left
}
section-begin = Begin
section-go-on = Continue
section-check = Check your answers
section-change = Change
section-answer = Answer
section-not-answered = Not answered yet
section-finish = Is this section done for now?
section-is-done = This section is marked as done
section-done = Done
section-later = I will come back
section-reopen = Not done after all

## Question

question-crumb = Understand: { $section }
question-number = Question { $number } of { $of }
question-window = Question { $number } – { $section }
question-skip = Skip for now
question-about = About this question
question-why = Why we ask
question-sources = Sources that can help
question-unknown-title = If you don’t know
question-unknown-text = Say so. The plan then shows what is to find out, and who could help.
refused-answer-first = Choose an answer, or “I don’t know yet”, so that your words can be kept with it

## Answers

answer-y = Yes
answer-p = Partly
answer-n = No
answer-number = Number
answer-percent = Percentage
answer-money = Amount
answer-date = Date
answer-from = From
answer-to = To
answer-earlier = How many earlier years
answer-earlier-hint = Years of the same months to compare with
answer-text = Your answer
answer-period = From { $from } to { $to }, { $earlier ->
    [0] with no earlier year
    [one] with 1 earlier year
   *[other] with { $earlier } earlier years
}
answer-others = Another kind of answer
answer-not-applicable = It does not apply to us
answer-undisclosed = It cannot be disclosed
answer-clear = Remove my answer

## I don't know yet

unknown-fine = That’s fine.
unknown-who = Who could tell you?
unknown-who-hint = A role or a service, rather than a person’s name
unknown-due = By when?

## What supports an answer

evidence-reason = What makes you say so?
evidence-title = What supports this answer
evidence-source = Source
evidence-none = No source yet
evidence-suggested = Suited to this question
evidence-others = Other sources
evidence-note = Title, page or date of the source
evidence-solid = How solid is this answer?
evidence-grade = How documents show this
evidence-grade-text = Tables and documents show it as grade { $grade }, on a scale from A to D.
# Under the solidity of an answer, when the source cannot carry it. $grade (String) - A to D
evidence-capped = This source alone gives at most grade { $grade }. Write above what allows you to say more, and the better grade is kept.

## Tables, lists and forms of a question

scale-step = { $step } – { $label }
# Steps of a scale from 0 to 4 of how much there is of something.
scale-degree-0 = not at all
scale-degree-1 = a little
scale-degree-2 = moderately
scale-degree-3 = strongly
scale-degree-4 = very strongly
# Steps of how often something happens.
scale-often-0 = never
scale-often-1 = rarely
scale-often-2 = sometimes
scale-often-3 = often
scale-often-4 = most of the time
# Steps of the state of a place.
scale-state-0 = poor
scale-state-1 = rather poor
scale-state-2 = rather good
scale-state-3 = good
# Levels of a dimension of maturity.
scale-level-0 = first level
scale-level-1 = second level
scale-level-2 = third level
scale-level-3 = fourth level
scale-level-4 = highest level
trend-minus2 = falling strongly
trend-minus1 = falling
trend-0 = stable
trend-1 = rising
trend-2 = rising strongly
name-missing = (no name)
unknown-note = What should be asked?

table-blank-and-zero = A blank cell means not known, 0 a true zero that the source confirms, and <5 that only “under 5” was given.
table-no-areas = No area yet
table-no-areas-text = This table has one line for each area of your territory. One area is enough to begin.
table-make-areas = Name your areas
table-no-places = No place yet
table-no-places-text = This table has one line for each place where issues gather.
table-make-places = Name the places
table-no-issues = No issue in this table yet. Add one below.
table-no-sources = Nothing counted yet. Choose an issue and who counted it below.
table-issue = Issue
table-choose = Choose…
table-area = Counted for
table-source = Counted by
table-add-issue = Add this issue
table-add-count = Add this line
table-add-source = Count this source apart
table-add-year = Add the year { $year }
# Under a table of shares, for a line that is complete.
table-sum-right = { $row }: the shares add up to 100%
table-sum-off = { $row }: the shares add up to { $sum } instead of 100%
table-doubt-zero = Does the source confirm a true zero? If you do not know, leave the cell blank.
# $before (String) - the number of the year before; $year (String) - that year
table-doubt-count = This is ten times as many as in { $year }, which has { $before }. Is it right?
table-doubt-growth = This goes from { $before } to { $now } between the two dates. Is it right?
table-doubt-sum = The shares of this line add up to { $sum } instead of 100%. Is it right?
table-doubt-people = This is more than the { $people } people asked on this line. Is it right?

record-blank = Not chosen
record-unchoose = Clear this choice
entry-untitled = (no name yet)
# A fact on the card of an entry.
entry-fact = { $label }: { $value }
entry-fact-asked = { $label } { $value }
entry-change = Change
entry-done = Done
entry-up = Move up: { $name }
entry-down = Move down: { $name }
entry-several = Add several at once
entry-not-kept = Not saved yet: something is missing. Open it with “Change”.
entry-missing = Fill in “{ $field }”, or remove this entry
several-label = One entry a line
several-hint = Type or paste names; the details can be added afterwards
several-add = { $count ->
    [0] Add
    [one] Add 1 entry
   *[other] Add { $count } entries
}
pick-open = Choose
pick-more = Add or remove
pick-close = Close the list
pick-search = Search: { $what }
pick-search-short = Search
pick-none = Nothing matches this search.
pick-nothing = Nothing to choose from yet.
pick-found = { $count ->
    [one] 1 found
   *[other] { $count } found
}
pick-remove = Remove { $name }
cause-none = The issue itself
tree-cause = Causes that feed the issue
tree-effect = Effects that follow from it
tree-neither = Not sorted yet
tree-under = Add one under this
tree-in = Hang under the one above: { $name }
tree-out = Move out one level: { $name }

per-issues = Priorities
per-filled = Has an answer:
per-next = Next: { $issue }
per-none = No priority retained yet
per-none-text = This question is asked for each priority. It opens once your group has decided which issues it retains.
per-decide = Go to the decision

statement-title = The statement so far
statement-how = It is made of the parts above, in each language they are written in.
statement-blank = { $language ->
    [fr] Nothing written in French yet
   *[other] Nothing written in English yet
}

triangle-alt = { $count ->
    [0] A triangle with three sides, none described yet
    [one] A triangle with three sides, one of them described
    [3] A triangle with its three sides described
   *[other] A triangle with three sides, { $count } of them described
}
triangle-blank = Nothing noted yet
triangle-how = Without one of the three sides, the event does not happen. The thin outer lines are those who could watch over each side.

elsewhere-text = This is answered on a page of its own, together with what goes with it.
elsewhere-issues = { $count ->
    [0] No issue in your plan yet.
    [one] 1 issue in your plan.
   *[other] { $count } issues in your plan.
}
elsewhere-go = Open that page

# Rows of “Check your answers”.
filled-cells = { $count ->
    [one] 1 cell filled
   *[other] { $count } cells filled
}
filled-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
filled-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
# $names (String) - the first names of the list; $more (Number) - how many others there are
filled-named = { $more ->
    [0] { $count }: { $names }
    [one] { $count }: { $names } and 1 more
   *[other] { $count }: { $names } and { $more } more
}

## Several voices on one question

said-title = Several voices
said-title-some = { $count ->
    [one] Several voices: 1 heard
   *[other] Several voices: { $count } heard
}
said-discuss = to discuss
said-discuss-text = The answers lie two steps or more apart: talk about why before you go on.
said-none = Nobody else’s answer is kept beside yours.
said-none-link = Add voices
said-manage = Manage the voices
said-unknown = Don’t know
said-clear = Clear
said-keep = Keep the median as our answer
said-median = { $known } of { $of } gave a value. Median { $median }, from { $low } to { $high }.
said-agree = { $known } of { $of } gave a value, all the same: { $median }.
said-no-median = Only { $known } of { $of } gave a value: too few for a median.

## Beside a question

question-feeds = What your answer changes
question-who = Who could answer
# Under a source of the help panel. $grade (String) - A to D
question-source-grade = grade { $grade } at best
question-example = An example
question-tip = In a workshop
feeds-frequency = It gives the rate of each issue, and from it a proposed value of its frequency.
feeds-trend = It decides whether a rise or a fall may be read in the figures.
feeds-hidden = An issue that escapes records cannot be pushed off the list by its low figures.
feeds-burden = It gives a proposed value of how unequally an issue weighs on groups.
feeds-concern = It gives a proposed value of public concern for each issue.
feeds-safety = It gives the share of residents who feel safe, with its margin, in the diagnosis and as a starting value.
feeds-harm = It gives the share of residents who were harmed and who reported it, with its margin.
feeds-trust = It gives indicators of trust that may be followed in Measure.
feeds-voices = It decides which voices the diagnosis says are missing.
feeds-places = It gives each place a score from 0 to 100, and the points to improve.
feeds-walks = It gives an index of each place, by day and after dark.
feeds-factors = It gives the balance of risks and strengths at each level, and the factors proposed for the causes.
feeds-maturity = It gives one of the ten dimensions of the profile of maturity.
feeds-sheet = It writes the sheet of each priority, and prepares objectives and actions.
feeds-status = It decides whether the diagnosis may be called validated.

supporting-add = Add a piece of evidence
supporting-manage = Manage the evidence
supporting-old = More than three years old

## Checks beside a question

warnings-title = { $count ->
    [one] To look at before going on
   *[other] { $count } things to look at
}
warning-accept-because = Accept, because…
warning-accept = Accept with this reason
warning-reason = Why can it stay as it is?
warning-reason-missing = Write the reason: it is printed with the diagnosis
warning-accepted = Accepted on { $date }:
warning-withdraw = Take the acceptance back
watched-personal = “{ $found }” looks like personal information. Remove it: a plan needs places and situations, not people.
watched-word = “{ $found }” may hurt the people concerned. Describe the situation instead.
watched-word-instead = “{ $found }” may hurt the people concerned. You could write “{ $instead }”.
