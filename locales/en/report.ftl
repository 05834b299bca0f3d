### The action plan as a document, and the sentences that go with its pictures.

## Words of the layout

report-contents = Contents
report-page = Page { $page } of { $pages }
report-go-to-page = { $title }, page { $page }
report-continued = (continued)
report-caption-table = Table { $number }. { $caption }
report-caption-figure = Figure { $number }. { $caption }

## Cover

report-title-default = Safety plan
report-subtitle = Action plan
report-subtitle-preliminary = Action plan, preliminary
report-years = { $from }⁠–⁠{ $to }
report-band-internal = INTERNAL: exact counts, not for sharing
report-band-training = TRAINING: fictional municipality and figures
report-band-preliminary = PRELIMINARY: part of the evidence is missing
report-cover-years = Years covered
report-cover-council = Council meeting
report-cover-council-none = Date not set
report-cover-population = Population
report-cover-population-value =
    { $count ->
        [one] { $count } resident
       *[other] { $count } residents
    }
report-cover-status = Status
report-cover-status-preliminary = Preliminary: some evidence is missing
report-cover-status-complete = The three kinds of evidence are present
report-cover-status-training = Training example, not a real plan

# After a text of the plan that exists only in the other language
report-other-language-fr = (in French)
report-other-language-en = (in English)
report-not-stated = Not stated
report-none = None
report-issue-unnamed = Issue without a name
report-indicator-unnamed = Indicator without a name
report-fewer-than = fewer than { $count }
report-to-find-out = To find out

## Summary

report-summary-title = Summary
report-summary-lead =
    { $count ->
        [0] { $municipality } presents its safety plan for { $years }. It has not retained a priority yet.
        [one] { $municipality } presents its safety plan for { $years } and retains one priority.
       *[other] { $municipality } presents its safety plan for { $years } and retains { $count } priorities.
    }
report-summary-no-objective = No objective has been written for this priority yet.
report-summary-actions =
    { $count ->
        [0] No action has been chosen yet.
        [one] The plan holds one action. It costs { $total } in all, of which { $confirmed } is confirmed in writing.
       *[other] The plan holds { $count } actions. They cost { $total } in all, of which { $confirmed } is confirmed in writing.
    }
report-summary-budget-caption = Cost of the actions by year
report-column-year = Year
report-column-amount = Amount
report-column-confirmed = Confirmed
report-column-to-confirm = To confirm
report-budget-total = Total
report-summary-known = What is still to find out
report-summary-find-out =
    { $count ->
        [0] Nobody has marked a question as still to find out.
        [one] There is one question still to find out. It is listed at the end, with who will ask.
       *[other] There are { $count } questions still to find out. They are listed at the end, with who will ask.
    }
report-summary-evidence = The plan has no answer yet from: { $families }. Until it does, it stays preliminary.
report-summary-evidence-complete = The plan rests on records, on lived experience and on field observation.
report-summary-followed =
    { $count ->
        [0] No indicator follows this plan yet.
        [one] The plan is followed by one indicator. With a starting value: { $started } of 1.
       *[other] The plan is followed by { $count } indicators; { $started } of them have a starting value.
    }
report-summary-caution-title = How to read this plan
report-summary-caution = The scores prepare decisions; people take them and answer for them. An unknown is printed as an unknown, never as a zero.

## Method

report-method-title = How this plan was made
report-method-lead = This chapter says where the plan’s figures come from, how the order of the issues is calculated, and what neither can tell.
report-method-facts-asked = Who asked for it
report-method-facts-period = Period described
report-method-facts-answered = Questions answered
report-method-facts-sources = Sources used
report-method-period-compared =
    { $years ->
        [0] { $from } to { $to }, with no earlier year to compare with
        [one] { $from } to { $to }, compared with one earlier year
       *[other] { $from } to { $to }, compared with { $years } earlier years
    }
report-method-answered = { $answered } of { $total }
report-method-evidence = Three kinds of evidence
report-method-evidence-text = A plan should rest on what is recorded, on what people live, and on what is seen in the field. When one is missing, the plan is called preliminary.
report-method-evidence-caption = Evidence present in this plan
report-column-evidence = Kind of evidence
report-column-state = State
report-evidence-S2 = Records
report-evidence-S3 = Lived experience
report-evidence-S4 = Field observation
report-evidence-present = Present
report-evidence-missing = No answer yet
report-method-order = How the order is calculated
report-method-weights-caption = Weight of each criterion in the need score
report-column-criterion = Criterion
report-column-asks = What it asks
report-column-weight-method = Method
report-column-weight-plan = This plan
report-asks-F = How often does it happen?
report-asks-G = How serious is the harm?
report-asks-T = Is it rising or falling?
report-asks-V = Do some people bear much more of it?
report-asks-P = How much does it worry residents?
report-method-weights-own = This plan uses weights of its own. They differ from the method’s.
report-method-weights-same = This plan uses the method’s weights.
report-method-confidence = Confidence adds, over the five criteria, the weight times the value of the grade of its evidence. Under 0.40 it is low, from 0.40 medium, from 0.70 high.
report-method-bands = From 65 the need is very high, from 50 high, from 35 moderate, and under 35 low.
report-method-grades = How solid the evidence is
report-method-grades-caption = Grades of evidence
report-column-grade = Grade
report-column-in-words = In words
report-column-meaning = Meaning
report-column-counts-for = Counts for
report-method-silent = What the scores don’t say
report-method-silent-cause = They don’t say why an issue exists, or who is responsible for it.
report-method-silent-place = They rank issues. They rank neither areas nor groups of people.
report-method-silent-small = A difference of less than five points is no difference: such issues share a rank.
report-method-silent-effect = They don’t say that an action will work. Research and later readings inform that.
report-method-privacy = What is hidden on purpose
report-method-privacy-text = Counts from 1 to 4 are printed as “fewer than 5”. For sensitive issues, counts from 1 to 9 are printed as “fewer than 10”. The contact details of partners, and their influence and interest, are left out.

## Diagnosis

report-diagnosis-title = What the diagnosis found
report-diagnosis-lead =
    { $count ->
        [0] No question of the guided diagnosis has been answered yet.
        [one] The guided diagnosis has one answer so far. It is printed with its source and its solidity.
       *[other] The guided diagnosis has { $count } answers so far. Each is printed with its source and its solidity.
    }
report-diagnosis-issues = The issues compared
report-diagnosis-issues-text =
    { $count ->
        [one] The group described one issue.
       *[other] The group described { $count } issues.
    }
report-diagnosis-no-statement = Not described yet.
report-diagnosis-hidden-3 = Most of it is hidden from records. Its frequency counts as a shared impression at most.
report-diagnosis-hidden-4 = Almost all of it is hidden from records. Its frequency counts as a shared impression at most.
report-diagnosis-section-caption = Answers: { $section }
report-diagnosis-empty = No answer yet in these sections: { $sections }.
report-column-question = Question
report-column-answer = Answer
report-column-rests-on = What it rests on
report-answer-who-when = To find out: { $who }, by { $date }.
report-answer-who = To find out: { $who }.
report-answer-when = To find out by { $date }.
report-answer-nobody = To find out. Nobody has been named yet.
report-answer-not-applicable = Not applicable here
report-answer-undisclosed = Can’t be disclosed
report-answer-entries =
    { $count ->
        [one] One entry: { $names }
       *[other] { $count } entries: { $names }
    }
report-answer-entries-unnamed =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }
report-answer-rows =
    { $count ->
        [one] Filled in for { $names }
       *[other] Filled in for { $count } lines: { $names }
    }
report-answer-rows-unnamed = Nothing filled in that can be shown
report-answer-fields-unnamed =
    { $count ->
        [one] One detail filled in
       *[other] { $count } details filled in
    }
report-answer-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
report-answer-elsewhere = See the chapter on the priorities
report-answer-scale = { $value } of { $most }. { $anchor }
report-answer-scale-bare = { $value } of { $most }
report-answer-yes = Yes
report-answer-partly = Partly
report-answer-no = No
report-grade-A = A, documented
report-grade-B = B, documented
report-grade-C = C, a shared impression
report-grade-D = D, a hunch
report-grade-none = Solidity not stated
report-source-none = No source stated
report-maturity-title = The capacity to act
report-maturity-caption = Capacity to act on ten dimensions, from 0 to 4
report-maturity-score = The profile as a whole comes to { $score } of 100: { $level }.
report-maturity-no-score = Fewer than seven dimensions are known, so no overall score is given.
report-maturity-weakest = Lowest today: { $dimensions }. Working on them makes every action easier.
report-maturity-note = This is a self-assessment by the group, not a certified instrument.

## Priorities

report-priorities-title = The priorities and their reasons
report-priorities-compared =
    { $count ->
        [one] The group compared one issue.
       *[other] The group compared { $count } issues.
    }
report-priorities-retained =
    { $count ->
        [0] It has not retained a priority yet.
        [one] It retained one priority.
       *[other] It retained { $count } priorities.
    }
report-priorities-few = Fewer than three issues are rated on 60% of the weight, so there is no order of priority.
report-priorities-order = The order by need
report-priorities-caption = Issues in order of need
report-priorities-note = Need and leverage run from 0 to 100. The range shows how far the need could fall or rise once the unknowns are known. A rank followed by “=” is shared.
report-column-range = Range
report-provisional-mark = { $name } (provisional)
report-rank-tied = { $rank } =
report-range = { $low }⁠–⁠{ $high }
report-priorities-ratings = The ratings behind the order
report-priorities-ratings-caption = Rating from 0 to 4 and grade of evidence, by criterion
report-priorities-ratings-note = F frequency, G gravity, T trend (2 means stable), V unequal burden, P public concern; M mandate, R means, E responses. The letter is the grade of evidence, and “?” means to find out. An asterisk marks a grade lowered, or a value set aside, because most cases escape records.
report-priorities-direction = Need and the means to act
report-priorities-direction-caption = Band, leverage and direction of each issue
report-priorities-document-caption = Issues to document
report-column-known = Weight known
report-column-missing = What is missing
report-column-could-be = Need could be
report-priorities-serious = Serious issues followed by other means
report-priorities-serious-text = These issues are serious enough that leaving them out of the priorities needs a written reason.
report-priorities-serious-caption = Serious issues that are not retained
report-reason-missing = The reason is not written yet.
report-priorities-sensitivity = Does the order hold if the weights change?
report-priorities-sensitivity-caption = Rank under twelve sets of weights
report-column-best-worst = Best to worst rank
report-column-top-three = In the top three
report-times-of-12 = { $times } of 12
report-priorities-decision = What was decided
report-decision-caption = Decision for each issue
report-column-decision = Decision
report-column-reason = Reason
report-decision-none = Not decided yet
report-decision-date = Date
report-decision-present = Present
report-decision-dissent = Disagreement recorded
report-no-dissent = None recorded

## Objectives

report-objectives-title = What should change, and by when
report-objectives-lead = Each objective names what is counted, from where to where, and by what date. Without a starting value or a target it stays a draft.
report-objectives-none-retained = No priority has been retained yet, so there is no objective to write.
report-priority-numbered = Priority { $number }: { $name }
report-priority-number = Priority { $number }
report-objective-caption = Objective { $number }: starting value, target and source
report-objective-to-complete = To complete
report-column-start = Starting value
report-column-target = Target
report-column-source = Source
report-value-on = { $value } ({ $date })
report-objective-reduce =
    { $place ->
        [stated] Reduce “{ $indicator }” for { $group } from { $start } ({ $startdate }) to { $target } by { $targetdate }.
       *[unstated] Reduce “{ $indicator }” from { $start } ({ $startdate }) to { $target } by { $targetdate }.
    }
report-objective-increase =
    { $place ->
        [stated] Increase “{ $indicator }” for { $group } from { $start } ({ $startdate }) to { $target } by { $targetdate }.
       *[unstated] Increase “{ $indicator }” from { $start } ({ $startdate }) to { $target } by { $targetdate }.
    }
report-objective-maintain =
    { $place ->
        [stated] Maintain “{ $indicator }” for { $group } at { $target } until { $targetdate }; it stood at { $start } on { $startdate }.
       *[unstated] Maintain “{ $indicator }” at { $target } until { $targetdate }; it stood at { $start } on { $startdate }.
    }
report-objective-source = Measured by: { $source }.
report-objective-draft-reduce =
    { $place ->
        [stated] Draft: reduce “{ $indicator }” for { $group }.
       *[unstated] Draft: reduce “{ $indicator }”.
    }
report-objective-draft-increase =
    { $place ->
        [stated] Draft: increase “{ $indicator }” for { $group }.
       *[unstated] Draft: increase “{ $indicator }”.
    }
report-objective-draft-maintain =
    { $place ->
        [stated] Draft: maintain “{ $indicator }” for { $group }.
       *[unstated] Draft: maintain “{ $indicator }”.
    }
report-objective-lacks-start = The starting value and its date are still to find out.
report-objective-lacks-target = The target and its date are still to be set.
report-objective-lacks-both = The starting value, the target and their dates are still missing.
report-objective-without-indicator = Draft: nothing is measured yet for “{ $issue }”. An indicator is still to be chosen.

## Action sheets

report-actions-title = The actions
report-actions-lead =
    { $count ->
        [0] No action has been chosen yet.
        [one] The plan holds one action. Its sheet says who leads it, when, at what cost, and how people will know.
       *[other] The plan holds { $count } actions. Each sheet says who leads it, when, at what cost, and how people will know.
    }
report-actions-caption = The actions at a glance
report-column-code = Code
report-column-action = Action
report-column-lead = Lead
report-column-dates = Dates
report-column-cost = Cost
report-action-heading = { $code } · { $title }
report-action-title-only = Title
report-action-issue = Issue
report-action-lead = Accountable lead
report-action-accepted = { $lead }, accepted on { $date }
report-action-not-accepted = { $lead }, not accepted yet
report-action-group = For whom or where
report-action-dates = Dates
report-dates-span = { $start } to { $end }
report-dates-from = From { $start }
report-dates-until = Until { $end }
report-action-status = Status
report-action-level = Level of prevention
report-action-approach = Approach
report-action-zone = Zone of intervention
report-column-partner = Partner
report-action-milestones-caption = Milestones of the action
report-column-milestone = Milestone
report-column-due = Due
report-milestone-done = Done
report-milestone-open = To do
report-action-budget-caption = Budget of the action
report-column-source-of-money = Source of the money
report-column-commitment = Commitment
report-money-confirmed = Confirmed in writing
report-money-expected = To confirm
report-action-indicators = How people will know
report-action-rights = Rights and privacy
report-action-side-effects = Possible side effects
report-action-research = What research says
report-action-research-none = This action was not taken from the library, so no research is quoted.
report-action-warn-harmful = Research found this action harmful. The group has chosen it all the same.
report-action-warn-no-effect = Research found no effect of this action. The group has chosen it all the same.
report-action-caution = Caution
report-action-rating-unchecked = This rating has not been checked against its sources.
report-action-no-reference = Its source has not been checked and is not quoted.
report-action-lacks = Still missing before council
report-action-ready = Nothing is missing for council.
report-action-total = Total cost

## Partners

report-partners-title = The partners
report-partners-lead =
    { $count ->
        [0] No partner has been named yet.
        [one] The plan counts on one partner.
       *[other] The plan counts on { $count } partners.
    }
report-partners-caption = Partners of the plan
report-column-type = Type
report-column-brings = What it brings
report-column-agreement = Agreement
report-partners-coverage = Who covers each priority
report-partners-coverage-caption = Role of the partners for each priority
report-column-priority = Priority
report-column-answers = Answers for the result
report-column-does = Does the work
report-column-asked = Asked before
report-column-told = Told after
report-partners-gaps = Gaps
report-partners-no-gap = Every priority has an accountable lead.
report-gap-no-partner = No partner yet for: { $issue }.
report-gap-no-lead = No accountable lead yet for: { $issue }.
report-partners-left-out = Contact details, notes, influence and interest stay in the working file. They are not part of this document.

## Indicators

report-indicators-title = How change will be followed
report-indicators-lead =
    { $count ->
        [0] No indicator has been chosen yet.
        [one] The plan is followed by one indicator.
       *[other] The plan is followed by { $count } indicators.
    }
report-indicators-caption = Indicators: starting value, target and latest value
report-column-indicator = Indicator
report-column-latest = Latest value
report-column-verdict = Verdict
report-indicators-rule = How the verdicts are reached
report-indicators-each = Indicator by indicator
report-latest-none = None since the start
report-indicator-over-time = Values over time
report-indicator-values = Values
report-indicator-note = The group’s note
report-indicator-number = Indicator { $number }
report-indicator-sentence = What may be said
report-indicator-caution = Read with care
report-no-target-by-design = None: read with care

## To find out, sources

report-find-out-title = What is still to find out
report-find-out-lead =
    { $count ->
        [0] Nobody has marked a question as still to find out.
        [one] There is one question without an answer yet. Saying so is part of the plan.
       *[other] There are { $count } questions without an answer yet. Saying so is part of the plan.
    }
report-find-out-caption = Questions still to find out
report-column-who = Who will ask
report-column-by-when = By when
report-find-out-late = { $date } (date passed)
report-find-out-undated = No date
report-find-out-nobody = Nobody named yet
report-sources-title = Sources
report-sources-evidence = Evidence used in this plan
report-sources-evidence-none = No source of evidence has been stated yet.
report-sources-evidence-caption = Sources of evidence and what rests on them
report-sources-best = Best grade
report-sources-answers = Answers
report-sources-ratings = Ratings
report-sources-indicators = Indicators
report-sources-research = Research
report-sources-research-text = Publications behind the actions of this plan. Those that nobody could check are left out.
report-sources-research-none = No publication is quoted in this plan.
report-doi = DOI { $doi }

## Pictures

report-picture-matrix-title = Need and the means to act
report-picture-need = Need
report-picture-leverage = Leverage: mandate, means, known responses
report-picture-unsure = Little confidence
report-picture-sure = Much confidence
report-picture-matrix-now =
    { $count ->
        [0] No ranked issue combines a need of 50 or more with leverage of 50 or more.
        [one] One ranked issue of { $all } combines a need and leverage of 50 or more: { $issues }.
       *[other] { $count } ranked issues of { $all } combine a need and leverage of 50 or more: { $issues }.
    }
report-picture-matrix-sure =
    { $count ->
        [0] Confidence is high for none of them.
        [one] Confidence is high for one issue of { $all }.
       *[other] Confidence is high for { $count } issues of { $all }.
    }
report-picture-matrix-silent = Leverage says how to act. It does not say what matters most, and it never changes the rank.
report-picture-matrix-alt = Bubble chart of need by leverage, each from 0 to 100, cut at 50 into four fields. { $finding }
report-picture-influence-title = Influence and interest of the partners
report-picture-influence-finding =
    { $count ->
        [0] None of the { $all } partners placed combines influence and interest of 2 or more. Places are the group’s judgement. They do not say what a partner will do.
        [one] One partner of the { $all } placed combines influence and interest of 2 or more. Places are the group’s judgement. They do not say what a partner will do.
       *[other] { $count } partners of the { $all } placed combine influence and interest of 2 or more. Places are the group’s judgement. They do not say what a partner will do.
    }
report-picture-influence-alt = Grid of influence by interest, each from 0 to 4, cut at 2 into four fields. { $finding }
report-picture-bars-title = Need of each ranked issue
report-picture-bars-finding =
    { $count ->
        [one] { $issue } has the highest need, { $need } of 100. One issue could still move once its unknowns are known. The need does not say what causes an issue.
        [0] { $issue } has the highest need, { $need } of 100. All five criteria are known for every issue shown. The need does not say what causes an issue.
       *[other] { $issue } has the highest need, { $need } of 100. { $count } issues could still move once their unknowns are known. The need does not say what causes an issue.
    }
report-picture-bars-alt = Bar chart of the need of each ranked issue, from 0 to 100. Thin lines show how far it could fall or rise. { $finding }
report-picture-trend-seen = { $indicator }: { $first } on { $from }, { $last } on { $to }.
report-picture-trend-silent = The values don’t say why.
report-picture-trend-alt = Line chart of { $count } values over time, with the starting value and the target where they exist. { $finding }
report-picture-start = Starting value: { $value }
report-picture-target = Target: { $value }
report-picture-pace = Needed pace
report-picture-column-value = Value
report-picture-column-margin = Margin of error
report-picture-column-dimension = Dimension
report-picture-unknown = To find out
