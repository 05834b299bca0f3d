### Measure: indicators, readings and the dashboard.

## Indicators

measure-indicators-title = How will you know it changes?
measure-indicators-lead = Choose a few, with a starting value. A plan needs all four kinds.
measure-indicators-empty-title = No indicator yet
measure-indicators-empty-text = Choose from the library of 68, or write your own.
measure-indicators-count =
    { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }
measure-indicators-caption = Indicators of the plan
measure-column-name = Indicator
measure-column-start = Start
measure-column-target = Target
measure-column-latest = Latest
measure-column-verdict = Verdict
measure-indicator-add = Add an indicator
measure-library-close = Close the library
measure-library-search = Search the library
measure-library-search-hint = One word is enough, such as “fear”
measure-library-kind = Kind
measure-library-any = All kinds
measure-library-found =
    { $count ->
        [one] { $count } indicator in the library
       *[other] { $count } indicators in the library
    }
measure-library-none = No result for “{ $words }”. Try one word, or the other language.
measure-library-already = Already in your plan
measure-library-add = Add “{ $indicator }”
measure-indicator-added = Indicator “{ $indicator }” added
measure-kind-process = Process
measure-kind-output = What is produced
measure-kind-outcome = What changes
measure-kind-impact = Safety overall
measure-kind-process-hint = Is the work organised?
measure-kind-output-hint = What was delivered?
measure-kind-outcome-hint = What changed for people, places or services?
measure-kind-impact-hint = What changed for safety overall?
measure-own = Write your own indicator
measure-own-name = Name of the indicator
measure-own-error = Enter the name of the indicator
measure-own-save = Create the indicator
measure-not-entered = Not entered

## The page of one indicator

measure-indicator-up = Indicators
measure-indicator-missing = This indicator is no longer in the plan.
measure-indicator-save = Save and go back
measure-indicator-remove = Remove this indicator
measure-group-what = What is counted
measure-group-from-to = From where to where
measure-group-source = Where the figures come from
measure-definition = Definition
measure-formula = Calculation
measure-caution = Read with care
measure-field-name = Name
measure-field-unit = Unit
measure-unit-percent = Percent
measure-unit-rate = Rate
measure-unit-count = Count
measure-unit-index = Index
measure-unit-score = Score
measure-unit-money = Amount of money
measure-unit-days = Days
measure-unit-minutes = Minutes
measure-unit-ratio = Ratio
measure-unit-points = Points
measure-unit-speed = Speed in km/h
measure-field-better = It is better when the value is
measure-better-lower = Lower
measure-better-higher = Higher
measure-better-neither = Neither: read with care
measure-better-neither-note = No target and no verdict for this indicator. A rise may mean more trust in services, not more violence.
measure-field-problem = Issue it follows
measure-field-problem-none = The plan as a whole
measure-field-baseline = Starting value
measure-field-baseline-on = Date of the starting value
measure-field-target = Target
measure-field-target-on = Date of the target
measure-target-same = Choose a target different from the starting value, { $value }
measure-target-before = The date of the target must be after the starting date, { $start }
measure-target-side = This target is on the wrong side of the starting value, { $value }. Keep it if it is right.
measure-field-source = Source
measure-field-source-none = No source chosen
measure-field-source-note = Which document, which page
measure-field-frequency = How often
measure-frequency-none = Not stated
measure-frequency-M = Each month
measure-frequency-Q = Each quarter
measure-frequency-Y = Each year
measure-frequency-2Y = Every two years
measure-frequency-3Y = Every three years
measure-field-survey = The values come from a survey and have a margin of error
measure-field-note = Note on how to read it

## Readings

measure-readings-title = Values over time
measure-readings-lead = Enter each value with its date. Two values make a trend.
measure-readings-none = No value entered yet
measure-reading-add = Add a value
measure-reading-new = A new value
measure-reading-correct = Correct the value of { $date }
measure-reading-correct-short = Correct
measure-reading-remove = Remove the value of { $date }
measure-reading-save = Save this value
measure-reading-date = Date
measure-reading-value = Value
measure-reading-sample = People asked
measure-reading-margin = Margin of error
measure-reading-margin-hint = In the unit of the value, such as 5 for plus or minus 5 points
measure-reading-source = Which document, which page
measure-reading-note = Note
measure-reading-date-error = Enter the date of the value
measure-reading-value-error = Enter the value as a number
measure-readings-caption = Values entered

## Dashboard

measure-dashboard-title = Is the situation getting better?
measure-dashboard-lead =
    { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }
measure-dashboard-empty-title = No trend yet
measure-dashboard-empty-text = Two values make a trend. Enter the starting value.
measure-dashboard-filter = Show by verdict
measure-dashboard-all = All
measure-dashboard-none = No indicator has this verdict.
measure-dashboard-choose-named = Show “{ $indicator }” in large
measure-dashboard-others = Other indicators
measure-dashboard-start = Start, { $date }
measure-dashboard-start-undated = Start
measure-dashboard-target = Target, { $date }
measure-dashboard-target-undated = Target
measure-dashboard-latest = Value of { $date }
measure-dashboard-margin = Margin of error: { $margin }
measure-dashboard-from-to = From { $start } to { $target } by { $date }
measure-dashboard-edit = Open the indicator
measure-dashboard-tiles = Show as tiles
measure-dashboard-to = Go to the dashboard
measure-value-points =
    { $count ->
        [one] { $value } point
       *[other] { $value } points
    }
measure-value-minutes =
    { $value ->
        [one] { $value } minute
       *[other] { $value } minutes
    }
measure-value-speed = { $value } km/h
measure-value-days =
    { $count ->
        [one] { $value } day
       *[other] { $value } days
    }

verdict-on-track = On track
verdict-behind = Behind pace
verdict-wrong-way = Moving the wrong way
verdict-no-clear-change = No clear change
verdict-with-care = Read with care
verdict-no-target = No target yet
verdict-no-value = No value since the start

# The strongest sentence allowed about one indicator
claim-0 = No conclusion: no starting point.
claim-1 = Level observed; change unknown.
claim-2a = No change distinguishable from chance.
claim-2b = Changed by { $change }; the cause is not established.

# The rule of the verdicts, printed under the dashboard
measure-rule-title = How the verdicts are reached
measure-rule-pace = The needed pace is the straight line from the starting value to the target.
measure-rule-on-track = On track: the latest value is at or beyond the needed pace.
measure-rule-behind = Behind pace: it moved the right way, but short of the needed pace.
measure-rule-wrong-way = Moving the wrong way: it is worse than the starting value.
measure-rule-no-clear-change = No clear change: the difference is within the margin of error.
measure-rule-with-care = Read with care: for this indicator, neither a rise nor a fall is good news by itself.
measure-rule-no-target = No target yet: the value has changed, but there is no target to compare it with.
measure-rule-no-value = No value since the start: the starting value or a later value is missing.
measure-rule-survey = For a survey, a verdict is given only when the change exceeds the combined margin.
measure-rule-cause = A verdict says what changed. It never says why.

measure-library-kind-hint = From the work done to the change it brings
