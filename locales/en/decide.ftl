### Decide: issues, ratings, priorities, decision and objectives.

## Shared by the pages of Decide

decide-unknown = To find out

# Names of the five criteria and the three parts of leverage, in tables
decide-criterion-F = Frequency
decide-criterion-G = Gravity
decide-criterion-T = Trend
decide-criterion-V = Unequal burden
decide-criterion-P = Public concern
decide-criterion-M = Mandate
decide-criterion-R = Means
decide-criterion-E = Responses

# The three levels of solidity, in table cells and buttons
decide-grade-none = Solidity not stated

## Issues

decide-issues-title = Which issues does your plan compare?
decide-issues-lead = Name from three to seven. An order of priority needs three rated issues.
decide-issues-empty-title = No issue yet
decide-issues-empty-text = Choose from the list of 32, or name your own. Residents’ words are a good place to start.
decide-issues-count =
    { $count ->
        [one] { $count } issue to compare
       *[other] { $count } issues to compare
    }
decide-issues-add = Add an issue
decide-issues-add-this = Add “{ $issue }”
decide-issues-close = Close the list
decide-issues-search = Search the list of issues
decide-issues-search-hint = One word is enough, such as “fraud”
decide-issues-none = No result for “{ $words }”. Try one word, or the other language.
decide-issues-found =
    { $count ->
        [one] { $count } issue in the list
       *[other] { $count } issues in the list
    }
decide-issues-already = Already in your plan
decide-issues-own = Name an issue of your own
decide-issues-own-name = Name of the issue
decide-issues-own-hint = What happens, without naming people or a group
decide-issues-own-save = Add this issue
decide-issues-own-error = Enter the name of the issue
decide-issues-remove = Remove “{ $issue }”
decide-issues-rate = Rate “{ $issue }”
decide-issues-rate-short = Rate
decide-issues-rated = { $rated } of 8 points rated
decide-issues-sensitive = Sensitive: shown for the whole municipality only
decide-issues-next = Rate the issues

# The page that describes one issue
decide-issue-up = Issues
decide-issue-missing = This issue is no longer in the plan.
decide-issue-name = Name of the issue
decide-issue-statement = Describe the issue in one sentence
decide-issue-statement-hint = Where and when it happens, who is affected, how it happens, since when, and one figure with its source
decide-issue-hidden = How much of it escapes records?
decide-issue-hidden-hint = Sexual and family violence, abuse of older people, hate and fraud are often reported to no one.
decide-issue-hidden-0 = Almost all of it is known
decide-issue-hidden-1 = Most of it is known
decide-issue-hidden-2 = About half is known
decide-issue-hidden-3 = Most of it is hidden
decide-issue-hidden-4 = Almost all of it is hidden
decide-issue-hidden-unsaid = Not stated
decide-issue-hidden-rule = Records can’t show that this issue is rare. Its frequency counts as a shared impression at most.

## Rating

decide-rating-title = How serious is each issue?
decide-rating-lead = Rate five needs and three means to act. “I don’t know yet” is a valid answer.
decide-rating-empty-title = No issue to rate
decide-rating-empty-text = Name up to seven issues first.
decide-rating-table-caption = Ratings of each issue, from 0 to 4
decide-rating-issue = Issue
decide-rating-key = 0 is lowest, 4 is highest. The bars show how solid each rating is.
decide-rating-cell = { $criterion }: { $value } of 4. { $grade }.
decide-rating-cell-unknown = { $criterion }: to find out
decide-rating-cell-empty = { $criterion }: not rated
decide-rating-to-grid = Place them on a grid
decide-rating-to-priorities = See the order of priority

# The page that rates one issue
decide-rate-up = Rating
decide-rate-lead = Eight points, about ten minutes. Think of the last twelve months.
decide-rate-need = The need
decide-rate-need-hint = These five points make the need score, which sets the order.
decide-rate-leverage = The means to act
decide-rate-leverage-hint = Low leverage doesn’t remove an issue. It changes the strategy, never the order.
decide-rate-unknown-hint = The rest is compared without this point, and the gap is shown.
decide-rate-clear = Clear this rating
decide-rate-solid = How solid is this rating?
decide-rate-source = What supports it
decide-rate-source-none = No source chosen
decide-rate-source-caps = This source supports a shared impression at most.
decide-rate-source-hunch = This source supports a hunch at most.
decide-rate-reason = What makes you say so?
decide-rate-details = Source and reason
decide-rate-starting = The list proposes { $value } of 4 as a starting point. The group decides.
decide-rate-next = Next issue: { $issue }
decide-rate-done = Back to all ratings

# Words for the five steps of the leverage parts
decide-lever-M-0 = No power to act
decide-lever-M-1 = Little power
decide-lever-M-2 = Some power
decide-lever-M-3 = Much power
decide-lever-M-4 = Full power
decide-lever-R-0 = No means
decide-lever-R-1 = Few means
decide-lever-R-2 = Some means can be gathered
decide-lever-R-3 = Most means can be gathered
decide-lever-R-4 = Means are ready
decide-lever-E-0 = No known response
decide-lever-E-1 = Ideas without evidence
decide-lever-E-2 = Some evidence
decide-lever-E-3 = Good evidence
decide-lever-E-4 = Strong evidence

# Quick placing: harm by frequency
decide-placing-title = Which issues weigh most on people?
decide-placing-lead = Place each issue by how often it happens and how much harm it does. Drag it, or use the arrow keys.
decide-placing-empty-title = No issue to place
decide-placing-empty-text = Name up to seven issues first.
decide-placing-x = How often it happens
decide-placing-y = Harm to people
decide-placing-x-0 = None known
decide-placing-x-1 = Rare
decide-placing-x-2 = Monthly
decide-placing-x-3 = Weekly
decide-placing-x-4 = Daily
decide-placing-y-0 = Annoyance
decide-placing-y-1 = Limited loss
decide-placing-y-2 = Clear loss, distress
decide-placing-y-3 = Injury, trauma
decide-placing-y-4 = Threat to life
decide-placing-key = Warmer cells weigh more in the need score. Trend, unequal burden and public concern also count.
decide-placing-hunch = A placing counts as a hunch until you say what supports it on the rating page.
decide-placing-spoken = { $issue }. How often: { $frequency }. Harm: { $harm }.
decide-placing-open = Rate it fully

## Priorities

decide-priorities-title = Which issues come first?
decide-priorities-lead = The score prepares a decision. People answer for it.
decide-priorities-empty-title = No issue to compare
decide-priorities-empty-text = Name and rate at least three issues to see an order.
decide-priorities-few = An order needs at least three issues rated on 60% of the weight. You have { $count }.
decide-priorities-caption = Issues by need, from the highest
decide-column-rank = Rank
decide-column-issue = Issue
decide-column-need = Need
decide-column-complete = Complete
decide-column-confidence = Confidence
decide-column-leverage = Leverage
decide-column-band = Band
decide-column-cell = Direction
decide-column-robust = If weights change
decide-rank-tied = { $rank } =
decide-rank-tied-spoken = { $rank }, tied
decide-need-range = { $low } to { $high }
decide-provisional = Provisional
decide-safeguard = Serious: needs a reason if not retained
decide-capped = Mostly hidden: frequency counts as an impression
decide-confidence-low = Low
decide-confidence-medium = Medium
decide-confidence-high = High
decide-band-A = A, very high
decide-band-B = B, high
decide-band-C = C, moderate
decide-band-D = D, low
decide-cell-act-now = Act now
decide-cell-build-capacity = Build capacity and advocate
decide-cell-quick-improvements = Quick improvements
decide-cell-watch = Watch
decide-robust-robust = Robust
decide-robust-fairly-robust = Fairly robust
decide-robust-depends = Depends on weights
decide-robust-not-top = Not a top priority
decide-robust-detail = Rank { $best } to { $worst }. Top three in { $times } of 12.
decide-robust-detail-same = Always rank { $best }. Top three in { $times } of 12.
decide-sensitivity-title = Does the order hold if the weights change?
decide-sensitivity-text = The order was computed again in 12 ways: as it stands, with equal weights, and with each weight raised by half or cut by half.
decide-ties-text = Issues less than 5 points below the first of their group share its rank.
decide-leverage-text = Leverage never changes the rank. It says how to act.
decide-to-document-title = To document
decide-to-document-text = Too little is known to rank these issues. They stay in the plan, with what is missing.
decide-to-document-missing = Missing: { $criteria }
decide-to-document-known =
    { $percent ->
        [one] { $percent }% of the weight is known. Need between { $low } and { $high }.
       *[other] { $percent }% of the weight is known. Need between { $low } and { $high }.
    }
decide-to-document-rate = Find out and rate
decide-picture-title = Need and means to act
decide-how-title = How the order is calculated
decide-how-1 = Each issue is rated from 0 to 4 on five criteria.
decide-how-2 = The need score is the weighted mean of the known ratings, brought to a scale of 0 to 100.
decide-how-3 = An unknown never counts as zero: the score shows how low and how high it could go.
decide-how-4 = Below 60% of the weight known, an issue is not ranked. It goes to “To document”.
decide-how-5 = Leverage counts mandate for 35%, means for 30% and responses for 35%.
decide-how-formula = Need = 100 × sum of (weight × rating) ÷ (4 × sum of the known weights)
decide-weights-title = Weight of each criterion
decide-weights-hint = Steps of 5%. The total must be 100%. A change is printed in the plan.
decide-weights-option = { $percent }%
decide-weights-total = Total: { $percent }%
decide-weights-error = The weights total { $percent }%. They must total 100%.
decide-weights-save = Use these weights
decide-weights-reset = Back to the method’s weights
decide-weights-own = Your plan uses its own weights
decide-weights-method = Your plan uses the method’s weights
decide-weights-method-value = Method: { $percent }%
decide-priorities-next = Record the decision

## Decision

decide-decision-title = What does the group decide?
decide-decision-lead = Retain from three to five priorities. Write also what you don’t treat now, and why.
decide-decision-empty-title = Nothing to decide yet
decide-decision-empty-text = Name and rate the issues first.
decide-decision-choice = Decision for “{ $issue }”
decide-choice-retain = Retain as a priority
decide-choice-later = Treat later
decide-choice-document = Document first
decide-choice-aside = Set aside
decide-choice-short-retain = Retained
decide-choice-short-later = Later
decide-choice-short-document = To document
decide-choice-short-aside = Set aside
decide-decision-clear = Clear the decision for “{ $issue }”
decide-decision-clear-short = Clear
decide-decision-ranked = Rank { $rank }, need { $need }
decide-decision-unranked = Not ranked: too little is known
decide-decision-reason = Reason
decide-decision-reason-needed = A reason is needed: this choice departs from the order, or the issue is serious.
decide-decision-reasons-missing =
    { $count ->
        [one] { $count } reason is still missing
       *[other] { $count } reasons are still missing
    }
decide-decision-retained =
    { $count ->
        [0] No issue retained yet
        [one] { $count } issue retained
       *[other] { $count } issues retained
    }
decide-decision-advice-few = Three to five priorities keep a plan doable.
decide-decision-advice-many = More than five priorities spread the means thin.
decide-decision-order = Order of the retained issues
decide-decision-up = Move “{ $issue }” up
decide-decision-down = Move “{ $issue }” down
decide-decision-moved = { $issue } is now number { $position }
decide-record-title = Record of the decision
decide-record-date = Date of the decision
decide-record-present = Who was present
decide-record-present-hint = Organisations, not personal names
decide-record-dissent = Who disagreed, and on what
decide-record-dissent-hint = A recorded disagreement is useful later
decide-decision-next = Write the objectives

## Objectives

decide-objectives-title = What should change, and by when?
decide-objectives-lead = One objective for each priority: an indicator, a group or place, a target and a date.
decide-objectives-empty-title = No priority retained yet
decide-objectives-empty-text = Retain at least one issue to write its objective.
decide-objectives-none = No objective for this priority
decide-objectives-add = Add an objective
decide-objectives-add-for = Add an objective for “{ $issue }”
decide-objectives-remove = Remove objective { $number } for “{ $issue }”
decide-objectives-remove-short = Remove
decide-objective-number = Objective { $number }
decide-objective-verb = What you want to do
decide-verb-reduce = Reduce
decide-verb-increase = Increase
decide-verb-maintain = Maintain
decide-objective-indicator = Indicator
decide-objective-indicator-hint = Its starting value, target and date come from “Measure”
decide-objective-indicator-none = No indicator chosen
decide-objective-indicator-go = Add an indicator in “Measure”
decide-objective-group = Group or place
decide-objective-group-hint = Who or where it should be seen
decide-objective-sentence = As it will read in the plan
decide-objective-checks-done = All five checks pass: specific, measured, plausible, linked to a priority, dated.
decide-objective-checks = To complete

# What an objective still lacks, or what to look at
decide-check-group-missing = Name the group or the place.
decide-check-indicator-missing = Choose an indicator.
decide-check-baseline-missing = Enter the starting value and its date. Until then the objective is a draft.
decide-check-target-missing = Enter the target and its date.
decide-check-not-retained = This issue is not retained.
decide-check-change-too-fast = A change of more than 30% within two years is rare. Keep it if you can say why.
decide-check-change-too-small = This change is too small to be told from chance. Take a longer period, a larger area, or another indicator.
decide-check-under-reported = Reports of this kind rise when trust rises. A reduction target could reward silence.

## Around the ratings: when to begin, what the figures propose, what the voices say

decide-order-not-ready = You can begin now. The order will be firmer once there is data on at least one issue, in one of these sections:
decide-cheers-hint = Tick what is true today. Four ticks or more make an issue to work on.
# Under the six ticks of an issue. $count (Number) - how many are ticked, fewer than four
decide-cheers-few = { $count ->
    [one] 1 tick of 6. This may be a symptom rather than an issue: look for what lies behind it, split it, or find out more.
   *[other] { $count } ticks of 6. This may be a symptom rather than an issue: look for what lies behind it, split it, or find out more.
}
decide-cheers-enough = { $count } ticks of 6: an issue the group can work on.
decide-proposal = The figures propose:
decide-proposal-start = A place to begin:
decide-proposal-start-text = It starts the discussion. The group decides.
decide-proposal-unstable = Fewer than 20 events: one more or one less changes much.
decide-proposal-before = When it was rated, the figures proposed { $value }.
decide-proposal-blocked = No proposal:
decide-proposal-lift = Go and see
decide-proposal-how = How it was calculated
decide-proposal-use = Use this value
decide-proposal-use-name = Use this value: { $point }
decide-rate-departs = Why do you give another value than the figures?
decide-rate-departs-hint = The reason is kept in the history and printed beside the rating.
# What the voices hold on one point. $known, $of (Number) - voices that gave a value, voices that were asked
decide-voices-median = Voices: median { $median }, from { $low } to { $high } ({ $known } of { $of } know).
decide-voices-same = Voices: all say { $value } ({ $known } of { $of } know).
decide-voices-unknown = Voices: too few know ({ $known } of { $of }).
decide-voices-discuss = To discuss.
decide-voices-see = See each voice
decide-what-if-title = What would change the order
decide-what-if-text = The smallest changes of one rating that would move an issue, the rest as it is.
decide-what-if-none = No single change of one rating would change the first three.
decide-weights-reason = Why do you change them?
decide-weights-log = { $count ->
    [one] 1 change of the weights
   *[other] { $count } changes of the weights
}
decide-weights-log-line = { $date }: { $criterion } from { $before } to { $after }
decide-weights-log-line-by = { $date }: { $criterion } from { $before } to { $after }, by { $author }
