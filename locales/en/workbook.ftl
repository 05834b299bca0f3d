### The workbook of a plan, for a spreadsheet. Names of sheets have 31 characters at most, and none of [ ] : * ? / \

# First sheet: what the file is
workbook-about = About this file
workbook-municipality = Municipality
workbook-date = Made on
workbook-state = State
workbook-held-back-label = What is left out
workbook-held-back = Contacts, internal notes and judgements on partners. In an edition to share, small counts are replaced by words.
workbook-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

# Names of the sheets
workbook-priorities = Priorities
workbook-actions = Actions
workbook-steps = Steps
workbook-budget = Budget
workbook-partners = Partners
workbook-indicators = Indicators
workbook-readings = Readings
workbook-to-find-out = To find out

# Headings of the columns
workbook-column-rank = Rank
workbook-column-issue = Issue
workbook-column-need = Need, of 100
workbook-column-leverage = Leverage, of 100
workbook-column-known = Weight known
workbook-column-confidence = Confidence
workbook-column-band = Band
workbook-column-decision = Decision
workbook-column-place = Priority number
workbook-column-reason = Reason
workbook-column-code = Code
workbook-column-action = Action
workbook-column-lead = Lead
workbook-column-accepted = Lead agreed on
workbook-column-starts = Start
workbook-column-ends = End
workbook-column-status = Status
workbook-column-cost = Cost
workbook-column-confirmed = Confirmed
workbook-column-level = Level of prevention
workbook-column-approach = Approach
workbook-column-zone = Zone of intervention
workbook-column-group = For whom
workbook-column-indicators = Indicators
workbook-column-rights = Rights and privacy
workbook-column-side-effects = Possible side effects
workbook-column-step = Step
workbook-column-due = Due
workbook-column-state = State
workbook-column-year = Year
workbook-column-amount = Amount
workbook-column-money-from = Source of the money
workbook-column-commitment = Commitment
workbook-column-partner = Partner
workbook-column-type = Type
workbook-column-brings = What it brings
workbook-column-agreement = Agreement
workbook-column-agreement-from = In force from
workbook-column-agreement-until = Until
workbook-column-answers = Answers for the result
workbook-column-does = Does the work
workbook-column-asked = Asked before
workbook-column-told = Told after
workbook-column-indicator = Indicator
workbook-column-unit = Unit
workbook-column-better = Better when
workbook-column-start = Starting value
workbook-column-start-on = Measured on
workbook-column-target = Target
workbook-column-target-on = Target date
workbook-column-latest = Latest value
workbook-column-latest-on = Latest on
workbook-column-verdict = Verdict
workbook-column-frequency = How often
workbook-column-source = Source
workbook-column-on = Date
workbook-column-value = Value
workbook-column-sample = People asked
workbook-column-margin = Margin of error
workbook-column-question = Question
workbook-column-who = Who will ask
workbook-column-by-when = By when

# A question whose date has passed
workbook-late = Date passed
