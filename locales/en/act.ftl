### Act: ideas with their evidence, and the action sheets.

## Ideas

act-ideas-title = What could work here?
act-ideas-lead = 72 actions, each with what research says, even when it says little.
act-ideas-for = For which issue?
act-ideas-all-issues = All issues
act-ideas-no-priority = No issue is retained yet. You can read the ideas now and link them later.
act-filter-level = Level of prevention
act-filter-cost = Cost
act-filter-evidence = What research says
act-filter-any-level = Any level
act-filter-any-cost = Any cost
act-filter-any-evidence = Any evidence
act-ideas-count =
    { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
act-ideas-none = No action matches.
act-ideas-clear =
    { $count ->
        [one] Clear { $count } filter
       *[other] Clear { $count } filters
    }
act-idea-add = Add to the plan
act-idea-added = “{ $idea }” added to the plan
act-idea-chosen = In your plan
act-idea-see-actions = See the actions
act-cost-low = Low cost: staff time and small purchases
act-cost-medium = Medium cost: dedicated staff or works
act-cost-high = High cost: major works, residential or health staffing
act-cost-short-low = Low
act-cost-short-medium = Medium
act-cost-short-high = High
act-delay-short = Results in under 6 months
act-delay-medium = Results in 6 to 24 months
act-delay-long = Results after more than 24 months
act-evidence-strong-positive = Strong evidence
act-evidence-promising = Promising
act-evidence-mixed = Mixed results
act-evidence-no-effect = No effect found
act-evidence-harmful = Found harmful
act-evidence-unknown = No controlled study found
act-evidence-meaning-strong-positive = A review or several controlled studies found a favourable effect.
act-evidence-meaning-promising = At least one good controlled study, or a favourable but weak review.
act-evidence-meaning-mixed = Studies disagree, or the effect depends on what is measured.
act-evidence-meaning-no-effect = Controlled studies found, on average, no effect.
act-evidence-meaning-harmful = Controlled studies found that things got worse.
act-evidence-meaning-unknown = This doesn’t mean that it fails. It means that nobody has measured it well.
act-evidence-unverified = This rating has not been checked against its sources.
act-idea-research = What research says
act-idea-sources = Sources
act-idea-measures = What to measure
act-idea-caution = Caution
act-idea-details = Effects, sources and measures
act-idea-source = { $authors } ({ $year }). { $title }. { $publication }
act-idea-source-undated = { $authors }. { $title }. { $publication }
act-idea-doi = Reference number: { $doi }
act-warn-harmful = Research found this action harmful. Your plan can hold it, and the sheet will say so.
act-warn-no-effect = Research found no effect of this action. Your plan can hold it, and the sheet will say so.

## Actions

act-actions-title = What will you do?
act-actions-lead = One sheet for each action: who leads, when, at what cost, and how you will know.
act-actions-empty-title = No action chosen
act-actions-empty-text = Read the ideas for your first priority, or write your own action.
act-actions-count =
    { $count ->
        [one] { $count } action, { $cost } in all
       *[other] { $count } actions, { $cost } in all
    }
act-actions-by-year = Cost by year
act-actions-see-ideas = See the ideas
act-actions-own = Write your own action
act-actions-own-title = Title of the action
act-actions-own-error = Enter the title of the action
act-actions-own-save = Create the sheet
act-card-untitled = Untitled action
act-card-lead = Lead
act-card-lead-none = No lead yet
act-card-dates = Dates
act-card-dates-none = No date yet
act-card-dates-span = { $start } to { $end }
act-card-dates-from = From { $start }
act-card-dates-until = Until { $end }
act-card-cost = Cost
act-card-cost-none = No cost yet
act-card-issue = Issue
act-card-issue-none = No issue yet
act-ready = Ready for council
act-missing =
    { $count ->
        [one] { $count } thing missing for council
       *[other] { $count } things missing for council
    }
act-missing-problem = The issue
act-missing-lead = An accountable lead
act-missing-lead-acceptance = The lead’s acceptance
act-missing-dates = The dates
act-missing-budget = A budget line
act-missing-milestones = Two milestones
act-missing-indicators = One indicator of what is produced and one of what changes
act-missing-baseline = A starting value
act-missing-rights = The check of rights and privacy
act-missing-side-effects = The possible side effects
act-status-planned = Planned
act-status-under-way = Under way
act-status-done = Done
act-status-delayed = Delayed
act-status-stopped = Stopped

## The page of one action

act-sheet-up = Actions
act-sheet-code = Action sheet { $code }
act-sheet-missing = This action is no longer in the plan.
act-sheet-save = Save and go back
act-sheet-remove = Remove this action
act-group-what = What and why
act-group-who = Who
act-group-when = When
act-group-cost = Cost
act-group-know = How you will know
act-group-care = Rights and side effects
act-field-title = Title
act-field-problem = Issue targeted
act-field-problem-none = No issue chosen
act-field-description = What will be done
act-field-group = Group or place
act-field-group-hint = Who should benefit, or where
act-field-level = Level of prevention
act-field-level-none = No level chosen
act-field-approach = Approach
act-field-approach-none = No approach chosen
act-field-zone = Zone of intervention
act-field-zone-none = No zone chosen
act-field-status = Status
act-field-lead = Accountable lead
act-field-lead-hint = One partner answers for the result
act-field-lead-none = No lead chosen
act-field-accepted = Accepted by the lead on
act-field-accepted-hint = A lead is named only with its written agreement
act-field-partners = Partners and their roles
act-field-partners-none = Add partners in “Mobilize” to give them a role here.
act-partner-add = Add a partner
act-partner-choose = Choose a partner
act-partner-role = Role of { $partner }
act-partner-remove = Remove { $partner } from this action
act-role-R = Does the work
act-role-C = Asked before
act-role-I = Told after
act-field-starts = Start
act-field-ends = End
act-dates-error = The end date must be after the start date, { $start }
act-milestones = Milestones
act-milestones-hint = At least two, with a date
act-milestone-add = Add a milestone
act-milestone-text = Milestone { $number }
act-milestone-due = Date of milestone { $number }
act-milestone-done = Milestone { $number } is done
act-milestone-done-short = Done
act-milestone-remove = Remove milestone { $number }
act-budget-hint = One line for each year and source. Confirmed means promised in writing.
act-budget-add = Add a budget line
act-budget-year = Year
act-budget-amount = Amount
act-budget-source = Source
act-budget-confirmed = Confirmed
act-budget-line = Budget line { $number }
act-budget-remove = Remove budget line { $number }
act-budget-total = Total: { $total }, of which { $confirmed } confirmed
act-source-municipal = Municipality
act-source-partner = Partner
act-source-province = Province or State
act-source-federal = Federal
act-source-other = Other
act-field-indicators = Indicators
act-field-indicators-hint = At least one for what is produced and one for what changes
act-field-indicators-none = Add indicators in “Measure” to link them here.
act-field-rights = Rights and privacy check
act-field-rights-hint = Whose rights or privacy could be touched, and what you do about it
act-field-side-effects = Possible side effects
act-field-side-effects-hint = Harm, displacement, stigma: what to watch for
act-ideas-none-text = Try with fewer filters, or look at the ideas for all issues.

act-sheet-warn-harmful = Research found this action harmful.
act-sheet-warn-no-effect = Research found no effect of this action.
