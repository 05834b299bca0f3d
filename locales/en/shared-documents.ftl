### Documents that leave the group: what is held back, the plan for residents, the sheets, the report on progress.

## What is held back: each thing, for the group

held-back-count =
    { $part ->
        [part] { $issue }, { $of }, { $year }: the number of cases
       *[whole] { $issue }, { $year }: the number of cases
    }
held-back-areas = { $issue }: the numbers by area
held-back-rate-compared = { $issue }, { $year }: how its rate compares with elsewhere
held-back-answers = { $question } The answers of: { $row }
held-back-answer = { $question } { $row }: { $option }
held-back-place = { $place }: a sensitive issue named there
held-back-reading = { $indicator }: its value on { $date }
held-back-contact = { $name }: who to call
held-back-note = { $name }: the group’s notes

## What stands in place of a value, and what readers of a picture are told

held-back-few-answers = not shown: fewer than { $count } answers
held-back-rate = not shown: fewer than { $count } cases
held-back-groups = Groups in which fewer than five people gave one of the answers are left out too.

## What the internal edition says of itself

held-back-internal = This edition is for the working group: counts are printed as they are, small ones too. Contact details and the group’s notes are left out. It must not be handed on.
held-back-counts-note = A dash means not known. A zero was confirmed by the source.
held-back-poll-note = Shares of the people who answered, in whole percent.

## How many things each rule held back, for the readers of a shared document

held-back-rule-small-count =
    { $count ->
        [one] One number under five is not given, so that nobody can be recognised.
       *[other] { $count } numbers under five are not given, so that nobody can be recognised.
    }
held-back-rule-complement =
    { $count ->
        [one] One number is not given because a total would reveal another one under five.
       *[other] { $count } numbers are not given because a total would reveal another one under five.
    }
held-back-rule-sensitive-issue =
    { $count ->
        [one] One figure about a sensitive issue is not given: such numbers are told from ten on, and for the whole territory only.
       *[other] { $count } figures about sensitive issues are not given: such numbers are told from ten on, and for the whole territory only.
    }
held-back-rule-unstable-rate =
    { $count ->
        [one] One rate is not compared with others, because it rests on fewer than 20 cases.
       *[other] { $count } rates are not compared with others, because they rest on fewer than 20 cases.
    }
held-back-rule-few-answers =
    { $count ->
        [one] One survey result is not given, because fewer than 30 people answered.
       *[other] { $count } survey results are not given, because fewer than 30 people answered.
    }
held-back-rule-contact =
    { $count ->
        [one] The contact details of one partner or service are left out.
       *[other] The contact details of { $count } partners or services are left out.
    }
held-back-rule-internal-note =
    { $count ->
        [one] One note that the group wrote for itself is left out.
       *[other] { $count } notes that the group wrote for itself are left out.
    }
held-back-rule-sensitive-evidence =
    { $count ->
        [one] One document that is not open to all is left out.
       *[other] { $count } documents that are not open to all are left out.
    }

## The plan for residents

public-title = A safer place to live
public-subtitle = The safety plan, for everyone who lives here
public-purpose-title = Why this plan
public-purpose =
    { $count ->
        [0] { $municipality } wants everyone to be safe and to feel safe. This plan for { $years } says what we found, and how you can follow the work. No priority has been chosen yet.
        [one] { $municipality } wants everyone to be safe and to feel safe. This plan for { $years } says what we found, which issue comes first, what will be done about it, by whom, and how you can follow the work.
       *[other] { $municipality } wants everyone to be safe and to feel safe. This plan for { $years } says what we found, which { $count } issues come first, what will be done about them, by whom, and how you can follow the work.
    }
public-council-none = The date on which council will discuss it is not set yet.
public-council-ahead = It goes to council on { $date }.
public-council-past = It went to council on { $date }.
public-glance-title = What comes first
public-made-title = How the plan was made
public-made-lead = Such a plan rests on what is recorded, on what people live, and on what is seen on site. When one of them is missing, it is said here.
public-decided = Priorities chosen on
public-heard-title = Who was heard
public-heard-text = These groups, which are often left out, were heard:
public-heard-none = No group that is often left out has been heard yet.
public-not-heard-title = Not heard yet
public-found-title = How the plan was made, and what we found
public-strengths-title = What is strong here
public-strengths-lead = A plan builds on what works.
public-priorities-title = What comes first, and why
public-priorities-lead = The group compared the issues, then chose. Its reasons are printed here as it wrote them.
public-why = Why it was chosen
public-aim = What should change
public-others-title = What was not chosen now
public-others-caption = Other issues, and what was decided
public-actions-title = What will be done
public-actions-lead = For each action: what it is, for whom, who leads it, and when.
public-actions-none = No action has been chosen for this priority yet.
public-actions-none-yet = No action has been chosen yet.
public-actions-others = Other actions
public-action-number = Action { $number }
public-led-by = Led by
public-lead-to-confirm = { $lead } (to be confirmed)
public-done-with = With
public-when = When
public-steps = Steps
public-step = { $step }
public-step-dated = { $step }: { $date }
public-followed-title = Money, and how to follow the plan
public-money-title = What it costs
public-money-sources-caption = Where the money comes from
public-money-text = An amount is confirmed when whoever pays it has said so in writing.
public-progress-title = How we will know whether things change
public-progress-lead = We count the same things again, in the same way, and compare them with where they started.
public-progress-none = Nothing is counted with a starting value yet.
public-progress-cause = A change does not show by itself what caused it. We will say what changed, and be careful about why.
public-indicators-caption = What is counted, where it started and what is aimed at
public-column-counted = What is counted
public-told-title = How you will be told
public-told-open = How and when the results will be given back is still to be settled.
public-open-title = What we do not know yet
public-open-lead = A plan should also say what nobody knows. These questions are still open.
public-open-none = No question is marked as open.
public-open-start = These will be counted, and nobody knows their starting value yet:
public-part-title = What is open, and how to take part
public-part-lead = Safety is made together. You can help.
public-part-action = Ask whoever leads an action how you can help.
public-rights-title = Your rights and your privacy
public-rights-lead = This plan speaks of places and issues. It names no resident.
public-rights-caption = What each action does for rights and privacy
public-held-title = What is held back, and why
public-held-text = Some figures and texts are left out of this document to protect people:
public-held-none = Nothing had to be left out of this document to protect people.
public-words-title = Words of this plan

## The sheets of the actions

sheets-title = Action sheets
sheets-of = Sheet issued by
sheets-issued = { $municipality }, { $date }
sheets-none-title = No action yet
sheets-none = No action has been chosen yet.

## A page for each partner

promise-title = Partner sheets
promise-heading-numbered = Partner { $number }
promise-lead = This page says what the safety plan of { $municipality } for { $years } counts on you for, as it is recorded today.
promise-nothing = Nothing has been agreed with you yet. If you would like to take part, tell us how.
promise-answers = You answer for the result
promise-does = You help to do the work
promise-asked = You are asked before
promise-told = You are told after
promise-money = Money you bring
promise-a-year = { $amount } a year
promise-actions-caption = Your part in the actions
promise-column-part = Your part
promise-role-leads = Leads
promise-role-does = Carries out
promise-role-asked = Asked before
promise-role-told = Told after
promise-column-agreed = You agreed on
promise-to-accept = Awaited
promise-steps-caption = Steps of the actions that you lead or carry out, and by when
promise-steps-more =
    { $count ->
        [one] One more step is on the sheets of these actions.
       *[other] { $count } more steps are on the sheets of these actions.
    }
promise-money-led = Money from partners in the actions that you lead
promise-money-of = { $code }: { $total }, of which { $confirmed } is confirmed in writing
promise-closing = Thank you for your part. If something here is not as you understood it, tell us, and we will correct it.
promise-none-title = No partner yet
promise-none = No partner has been named yet.

## The report on progress

progress-title = Progress report
progress-subtitle = What was done, what changed, what to decide
progress-cover-period = Period
progress-period-title = The period in short
progress-period = From { $from } to { $to }, this is where the safety plan of { $municipality } for { $years } stands.
progress-period-before = The safety plan of { $municipality } for { $years } has not begun yet. This is where its preparation stands on { $to }.
progress-period-ahead = Begins on { $date }
progress-fact-actions = Actions
progress-status-count = { $status }: { $count }
progress-fact-steps = Steps
progress-steps-summary =
    { $late ->
        [0] { $done } done of { $due } due in the period; none is late
       *[other] { $done } done of { $due } due in the period; late in all: { $late }
    }
progress-fact-money = Money
progress-money-summary = { $confirmed } confirmed in writing, of { $total }
progress-fact-indicators = Indicators
progress-indicators-summary = { $count } of { $all } have a value since their start
progress-read-title = Two questions, kept apart
progress-read-did = Did the issue change? The indicators say what can be seen, and whether chance could explain it.
progress-read-cause = Did the plan bring the change? This report does not say so. That takes a comparison with a place where nothing was done, and time.
progress-done-title = What was done
progress-actions-lead =
    { $count ->
        [one] The plan holds one action. Its state is the one that its group recorded.
       *[other] The plan holds { $count } actions. Their state is the one that the group recorded.
    }
progress-actions-caption = State of each action
progress-column-steps = Steps
progress-column-money = Confirmed
progress-steps-count = { $done } of { $all } done
progress-steps-late =
    { $count ->
        [one] { $count } late
       *[other] { $count } late
    }
progress-money-of = { $confirmed } of { $total }
progress-steps-title = Steps that were due
progress-steps-caption = Steps due in the period, and those late from before
progress-steps-none = No step was due in the period, and none is late.
progress-step-late = Late
progress-changed-title = What changed
progress-changed-lead = Each indicator is set beside its starting value and its target. The words say no more than the figures allow.
progress-indicators-caption = Indicators: starting value, latest value and target
progress-indicators-none = No indicator has been chosen yet.
progress-claims-title = What may be said
progress-claims-text = For each indicator, the strongest sentence that its values allow.
progress-claims-caption = What may be said of each indicator
progress-decide-title = What is late, and what to decide
progress-late-title = What is late
progress-late-none = Nothing is late.
progress-late-step = { $code }, { $title }: the step “{ $step }” was due on { $date }.
progress-late-start = { $code }, { $title }: planned to begin on { $date }, and not marked as begun.
progress-late-end = { $code }, { $title }: planned to end on { $date }, and not marked as done.
progress-late-delayed = { $code }, { $title }: marked as delayed.
progress-decide-what = What to decide
progress-decide-lead = These questions follow from the state of the plan. The answers are for those who meet.
progress-decide-none = The state of the plan asks for no decision now.
progress-decide-action = { $code }, { $title }: go on as planned, change the dates, adapt the action, or stop it?
progress-decide-stopped = { $code }, { $title } has been stopped: what takes its place, and what was learned?
progress-decide-lead-missing = { $code }, { $title }: who leads it?
progress-decide-accept = { $code }, { $title }: does its lead accept it?
progress-decide-money = { $code }, { $title }: { $amount } needed by the end of { $year } is not confirmed. Who pays, or what is reduced?
progress-decide-indicator = { $indicator } moves the wrong way: look for the reasons, wait for the next value, or change something?
progress-open-title = What nobody knows
progress-open-none = No question is open, and every indicator has been read.
progress-open-start = No starting value: { $indicators }.
progress-open-reading = No value since the start: { $indicators }.
progress-open-question = { $question } Still to find out.
progress-open-question-late = { $question } Still to find out; the answer was expected on { $date }.
