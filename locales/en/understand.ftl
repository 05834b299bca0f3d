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
section-note = Note who knows
section-not-answered = Not answered yet
section-no-form = Questions without a form in this version
section-no-form-text = These ask for tables or lists that cannot be filled in here yet. You can note who could tell you, and by when.
section-finish = Is this section done for now?
section-is-done = This section is marked as done
section-done = Done
section-later = I will come back
section-reopen = Not done after all

## Question

question-crumb = Understand: { $section }
question-number = Question { $number } of { $of }
question-number-no-form = Question without a form, { $number } of { $of }
question-window = Question { $number } – { $section }
question-skip = Skip for now
question-about = About this question
question-why = Why we ask
question-sources = Sources that can help
question-unknown-title = If you don’t know
question-unknown-text = Say so. The plan then shows what is to find out, and who could help.
question-no-form = This question asks for a table or a list that cannot be filled in here yet. Note who could tell you, and by when: it goes to your “To find out” list.
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
