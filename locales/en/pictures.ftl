### Pictures and placing grids, on any stage.


# The grid on which issues and partners are placed
placing-tray = Not placed yet
placing-tray-hint = Choose one, then a cell of the grid or an arrow key
placing-choose = Choose a card to move it
placing-move = Move “{ $item }”
placing-left = Move left
placing-right = Move right
placing-up = Move up
placing-down = Move down
placing-unplaced = Not placed
placing-show-table = Show as a table
placing-show-grid = Show as a grid

# Headings of the action plan above its pictures
picture-chapter-timeline = When the work is planned
picture-chapter-kinds = Kinds of prevention
picture-chapter-budget = What it costs
picture-chapter-network = Who works with whom
picture-chapter-glance = All indicators at a glance

# Partners in rings round the municipality
picture-network-title = The partners by their role
picture-network-leads = Answers for the result
picture-network-does = Does the work
picture-network-asked = Asked before
picture-network-told = Told after
picture-network-outside = No role yet
picture-network-link = Work on the same action or priority
picture-network-column-number = No.
picture-network-column-partner = Partner
picture-network-column-role = Strongest role
picture-network-column-with = Partners it works with
picture-network-seen =
    { $count ->
        [one] One partner, by its strongest role: { $leads } answering for a result, { $does } doing the work, { $asked } asked before, { $told } told after, { $outside } without a role.
       *[other] { $count } partners, by their strongest role: { $leads } answering for a result, { $does } doing the work, { $asked } asked before, { $told } told after, { $outside } without a role.
    }
picture-network-links =
    { $count ->
        [0] No two partners work on the same action or priority yet.
        [one] One pair works on the same action or priority.
       *[other] { $count } pairs work on the same action or priority; a thicker line means more of them.
    }
picture-network-sure =
    { $all ->
        [0] No action has a lead yet.
       *[other] Leads accepted in writing: { $accepted } of { $all } actions.
    }
picture-network-silent = A line does not say how well two partners work together.
picture-network-alt = Network of the partners in rings round the municipality, the strongest role inside. { $finding }

# Actions by quarter
picture-timeline-title = The actions by quarter
picture-timeline-title-page = The actions by quarter ({ $page } of { $pages })
picture-timeline-quarter = Q{ $quarter }
picture-timeline-today = Today
picture-timeline-council = Council
picture-timeline-step-done = Steps done
picture-timeline-step-late = Steps late
picture-timeline-step-coming = Steps to come
picture-timeline-elsewhere = Title in French only, on its sheet
picture-timeline-column-start = Start
picture-timeline-column-end = End
picture-timeline-seen =
    { $count ->
        [one] One action of { $all } has both its dates, from { $from } to { $until }.
       *[other] { $count } actions of { $all } have both their dates, from { $from } to { $until }.
    }
picture-timeline-seen-none = No action has both its dates yet.
picture-timeline-sure = Steps on { $date }: { $done } done, { $late } late, { $coming } to come.
picture-timeline-silent = A bar says when work is planned, not how much of it is done.
picture-timeline-alt = Timeline of the actions by quarter, with their steps. { $finding }

# Money by year and source
picture-budget-title = Money by year and source
picture-budget-column-total = Total
picture-budget-seen =
    { $count ->
        [one] { $total } is planned, all of it in { $year }.
       *[other] { $total } is planned over { $count } years. The highest year is { $year }, with { $most }.
    }
picture-budget-sure = Confirmed in writing: { $confirmed }. Still to confirm: { $open }.
picture-budget-silent = The amounts are planned, not spent.
picture-budget-alt = Bar chart of the money by year, in parts by source, confirmed and to confirm. { $finding }

# Levels and approaches of prevention, and zones
picture-prevention-title = The actions by level and approach of prevention
picture-prevention-column-count = Number of actions
picture-prevention-share = Share of the money
picture-prevention-seen =
    { $count ->
        [one] One action stands in one of the 12 cells.
       *[other] { $count } actions stand in { $cells } of the 12 cells.
    }
picture-prevention-one-cell = The plan uses only one kind of prevention.
picture-prevention-situational = At least 70% of the money goes to places and objects (situational measures).
picture-prevention-no-primary = Nothing acts before problems appear (primary prevention).
picture-prevention-no-victims = A priority concerns violence, and no action is for victims or reintegration.
picture-prevention-balanced = None of the four warnings of the method applies.
picture-prevention-unclassified =
    { $count ->
        [one] One action is not classified yet and is not shown.
       *[other] { $count } actions are not classified yet and are not shown.
    }
picture-prevention-silent = Counts and amounts do not say how well an action works.
picture-prevention-alt = Grid of three levels of prevention by four approaches, with the number of actions and their money. { $finding }
picture-zones-title = The actions by zone
picture-zones-seen =
    { $empty ->
        [0] { $count ->
            [one] One action has a zone; none of the four zones is empty.
           *[other] { $count } actions have a zone; none of the four zones is empty.
        }
       *[other] { $count ->
            [one] One action has a zone. Without an action: { $zones }.
           *[other] { $count } actions have a zone. Without an action: { $zones }.
        }
    }
picture-zones-silent = A zone without an action is not always a gap: another plan may cover it.
picture-zones-alt = The four zones of action with the number of actions and their money. { $finding }

# Indicators side by side
picture-multiples-title = The indicators at a glance
picture-multiples-title-page = The indicators at a glance ({ $page } of { $pages })
picture-multiples-value = Values over time
picture-multiples-held-back = Held back
picture-multiples-better-lower = Lower is better
picture-multiples-better-higher = Higher is better
picture-multiples-better-neither = Read with care
picture-multiples-from-to = Start { $start }, target { $target } in { $year }
picture-multiples-from = Start { $start }
picture-multiples-to = Target { $target } in { $year }
picture-multiples-column-on = On
picture-multiples-column-better = Direction
picture-multiples-seen =
    { $count ->
        [one] One of the plan’s { $all } indicators has a value and is shown here; dated targets: { $aimed }.
       *[other] { $count } of the plan’s { $all } indicators have a value and are shown here; dated targets: { $aimed }.
    }
picture-multiples-sure =
    { $count ->
        [0] None has two values yet, so no change can be read.
        [one] One has two values or more; a single value shows no change.
       *[other] { $count } have two values or more; a single value shows no change.
    }
picture-multiples-held =
    { $count ->
        [one] For one of them, small numbers are held back.
       *[other] For { $count } of them, small numbers are held back.
    }
picture-multiples-silent = Each chart has its own scale, and none says why a value moved.
picture-multiples-alt = Small line charts, one for each indicator. { $finding }

# What happened beside the line of an indicator, for who cannot see it
picture-trend-events = Marked on the line: { $events }. A mark is not a cause.
