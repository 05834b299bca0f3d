### What the diagnosis says, in words: the portrait, the proposals, the views side by side, the sheets. The same words
### stand on the screens and in the documents. Each finding says what is seen, how sure it is, what it does not say.

## Parts of the portrait

portrait-part-context = The territory
    .empty = Nothing is known of the territory yet. Residents by area and the events of these years would fill this part.
portrait-part-records = What the records say
    .empty = No count is known yet. One year of counts, and what to compare them with, would fill this part.
portrait-part-people = What people live and feel
    .empty = No survey results yet. How safe people feel, and what they see as a big problem, would fill this part.
portrait-part-places = Places and times
    .empty = No place or time is known yet. A list of places, and when things happen, would fill this part.
portrait-part-factors = Risks and strengths
    .empty = No factor is rated yet. The risks of the community and its strengths would fill this part.
portrait-part-capacity = The means to act
    .empty = Nothing is known of the means to act yet. A first answer on leadership, and the list of what is already done, would fill this part.
portrait-part-voices = The voices heard
    .empty = No voice is noted yet. Who was heard, and several views of the same question, would fill this part.

## Columns of the tables behind the pictures

portrait-column-issue = Issue
portrait-column-count = Recorded
portrait-column-rate = Rate
portrait-column-interval = 95% interval
portrait-column-comparator = Compared with
portrait-column-group = Group
portrait-column-people = Answers
portrait-column-big = See a big problem
portrait-column-opinions = With an opinion
portrait-column-when = Moment
portrait-column-place = Place
portrait-column-score = Score
portrait-column-improve = To improve
portrait-column-level = Level
portrait-column-risk = Risks
portrait-column-protection = Strengths
portrait-column-known = Known
portrait-column-target-year = Target year
portrait-column-zone = Zone of action
portrait-column-actions = Actions
portrait-column-cost = Cost a year
portrait-column-area = Area
portrait-column-residents = Residents
portrait-column-dwellings = Dwellings
portrait-column-side = Side
portrait-column-text = Cause or effect
portrait-column-tied = Tied to
portrait-column-solidity = Solidity
portrait-known-of = { $known } of { $all }
portrait-n = n = { $count }
# Things in a row that may hold commas, two at a time
portrait-apart-by = { $before }; { $next }
portrait-from-to = { $from } to { $to }
portrait-unstable = unstable
portrait-indicative = indicative
# A name with its share inside a list: “vandalism (34%)”
portrait-named-share = { $name } ({ $share })

# What a rate is per. $unit (String) - population, dwellings, businesses, vehicles, students or daily-presence
portrait-per-unit =
    { $unit ->
        [population] per 1,000 residents
        [dwellings] per 1,000 dwellings
        [businesses] per 1,000 businesses
        [vehicles] per 1,000 registered vehicles
        [students] per 1,000 students
       *[daily-presence] per 1,000 people present
    }

## The territory

portrait-areas-title = Residents by area
portrait-areas-alt = Bar chart of residents by area. { $finding }
portrait-areas-seen =
    { $dated ->
        [yes] { $areas ->
            [0] { $count } people lived here in { $year }.
            [one] { $count } people lived here in { $year }, in one area.
           *[other] { $count } people lived here in { $year }, in { $areas } areas.
        }
       *[no] { $areas ->
            [0] { $count } people live here.
            [one] { $count } people live here, in one area.
           *[other] { $count } people live here, in { $areas } areas.
        }
    }
portrait-areas-dwellings =
    { $count ->
        [one] There is { $count } dwelling.
       *[other] There are { $count } dwellings.
    }
portrait-areas-change =
    { $way ->
        [up] The population grew by { $change } in five years.
        [down] The population fell by { $change } in five years.
       *[same] The population is the same as five years before.
    }
portrait-areas-sure =
    { $known ->
        [yes] The oldest of these figures is of { $year }.
       *[no] The year of the figures is not written in the answers.
    }
portrait-areas-silent = It does not count those who come by day, and it says nothing about how people live.
portrait-presence =
    { $known ->
        [yes] { $placed ->
            [yes] { $who }: { $people }, { $area }
           *[no] { $who }: { $people }
        }
       *[no] { $placed ->
            [yes] { $who }: { $area }
           *[no] { $who }
        }
    }
portrait-presence-seen = Also there without living there: { $list }.
portrait-presence-silent = Rates per 1,000 residents do not count them. Where they are many, such rates look higher than they are.
portrait-event =
    { $dated ->
        [yes] { $what } ({ $when })
       *[no] { $what }
    }
portrait-events-seen =
    { $count ->
        [one] What happened in these years: { $list }.
       *[other] What happened in these years: { $list }.
    }
portrait-events-silent = That something happened at the same time as a change does not show that it caused it.

## What the records say

portrait-rates-title = Recorded rates, { portrait-per-unit }
portrait-rates-alt = Dots with intervals, one line for each issue. { $finding }
portrait-rates-seen =
    { $count ->
        [one] { $issue }: { $rate } { portrait-per-unit } in { $year }.
       *[other] Highest of { $count } issues: { $issue }, with { $rate } { portrait-per-unit } in { $year }.
    }
portrait-rates-sure =
    { $compared ->
        [0] None has a rate to be compared with.
        [one] One has a rate to be compared with. Beyond chance, { $above ->
            [0] { $below ->
                [0] it is neither above nor below.
               *[other] it is below.
            }
           *[other] it is above.
        }
       *[other] { $compared } have a rate to be compared with. Beyond chance, above it: { $above }; below it: { $below }.
    }
portrait-rates-few =
    { $count ->
        [one] One rests on fewer than 20 events: it is unstable.
       *[other] { $count } rest on fewer than 20 events: they are unstable.
    }
portrait-rates-silent = Records do not show what is not reported. A higher rate may come from more reporting or more checks.
portrait-rates-interval = rate and its 95% interval
portrait-rates-comparator = rate it is compared with
portrait-rates-few-legend = unstable: fewer than 20 events

portrait-counts-title = Recorded events by year
portrait-counts-alt = Small line charts by year, one for each issue. { $finding }
portrait-counts-seen =
    { $count ->
        [one] One issue is counted over { $years }.
       *[other] { $count } issues are counted over { $years }. Each chart has its own scale.
    }
portrait-counts-sure =
    { $count ->
        [0] No change in recording is noted that would break a series.
        [one] In one series the way of recording changed: before and after can’t be compared.
       *[other] In { $count } series the way of recording changed: before and after can’t be compared.
    }
portrait-counts-silent = The lines do not say why counts rise or fall. An event marked on a chart is not a cause.
portrait-counts-reference = reference year
portrait-counts-break = recording changed
portrait-counts-event = { $what } ({ $on })
portrait-counts-recording = Recording: { $what } ({ $on })

portrait-records-rate =
    { $against ->
        [above] { $issue }: { $rate } { portrait-per-unit } in { $year } (95% interval { $low } to { $high }), above { $known ->
            [yes] the rate compared with: { $comparator } ({ $whom }).
           *[no] the rate compared with: { $comparator }.
        }
        [below] { $issue }: { $rate } { portrait-per-unit } in { $year } (95% interval { $low } to { $high }), below { $known ->
            [yes] the rate compared with: { $comparator } ({ $whom }).
           *[no] the rate compared with: { $comparator }.
        }
        [alike] { $issue }: { $rate } { portrait-per-unit } in { $year } (95% interval { $low } to { $high }). { $known ->
            [yes] The rate compared with is { $comparator } ({ $whom }): the interval holds it.
           *[no] The rate compared with is { $comparator }: the interval holds it.
        }
       *[none] { $issue }: { $rate } { portrait-per-unit } in { $year } (95% interval { $low } to { $high }).
    }
portrait-records-count =
    { $count ->
        [0] { $issue }: none recorded in { $year }.
       *[other] { $issue }: { $shown } recorded in { $year }.
    }
portrait-records-few = { $issue }: { $shown } recorded in { $year }. So small a number is not told exactly.
portrait-records-no-count = { $issue }: no rate can be given. { $why }
portrait-records-rose = The number rose compared with { $years }, more than chance alone would explain.
portrait-records-fell = The number fell compared with { $years }, more than chance alone would explain.
portrait-records-stable = Compared with { $years }, chance alone could explain the difference.
portrait-records-no-trend = No trend can be given. { $why }
portrait-records-unstable = With fewer than 20 events, a few more or less change the picture: this figure is unstable.
portrait-records-silent = Records show neither the acts that are not reported nor the reason for a change.
portrait-records-silent-hidden = Most cases escape records: this figure does not show how common the issue is, nor why it changes.
portrait-other-count = { $issue }: { $count } ({ $source })
portrait-other-seen = Counted by other services in { $year }: { $counts }.
portrait-other-sure = These counts are set beside the records and never added to them.
portrait-other-silent = The same event may be in several counts.

## What people live and feel

portrait-share-random = 95% interval: { $low } to { $high } (n = { $count }).
portrait-share-chosen = The sample is not random, so it has no interval (n = { $count }).
portrait-share-indicative = Fewer than 100 answers: indicative.
portrait-share-hidden = Fewer than 30 answers: not shown.
portrait-design-random =
    { $responded ->
        [known] A random sample: { $count } answers, { $response } of those invited.
       *[unknown] A random sample: { $count } answers.
    }
portrait-design-open =
    { $responded ->
        [known] A survey open to all: { $count } answers. Those who answered chose to, so they do not stand for everyone.
       *[unknown] A survey open to all: { $count } answers. Those who answered chose to, so they do not stand for everyone.
    }
portrait-design-staff =
    { $responded ->
        [known] Asked of people met by services: { $count } answers. They do not stand for everyone.
       *[unknown] Asked of people met by services: { $count } answers. They do not stand for everyone.
    }
portrait-design-forum =
    { $responded ->
        [known] Said at a forum: { $count } answers. Those present do not stand for everyone.
       *[unknown] Said at a forum: { $count } answers. Those present do not stand for everyone.
    }
portrait-design-none =
    { $responded ->
        [known] No survey is declared, although { $count } answers are written.
       *[unknown] No survey is declared, although { $count } answers are written.
    }

portrait-feeling-title = How safe people feel walking alone after dark
portrait-feeling-alt = Stacked bars, one for each group. { $finding }
portrait-feeling-safe = Of those who walk alone after dark, { $share } feel very or reasonably safe.
portrait-feeling-not-walking = { $share } do not walk alone after dark.
# $few (String) - yes when fewer than 100 answered in one of the groups
portrait-feeling-gap =
    { $few ->
        [yes] Distance between groups, indicative: { $high } { $highshare }, { $low } { $lowshare }, or { $points ->
            [one] { $points } point
           *[other] { $points } points
        }.
       *[no] Distance between groups: { $high } { $highshare }, { $low } { $lowshare }, or { $points ->
            [one] { $points } point
           *[other] { $points } points
        }.
    }
portrait-feeling-sure = Groups of fewer than 30 answers are left out.
portrait-feeling-silent = Feeling unsafe is not the same as being harmed. The bars do not say what people are afraid of.

portrait-concern-title = Issues that residents see as a big problem
portrait-concern-alt = Dots with intervals, one line for each issue. { $finding }
portrait-concern-seen = Named most often as a big problem: { $issues }.
portrait-concern-sure = Where two intervals overlap widely, the order may be chance.
portrait-concern-silent = Concern does not measure how often something happens. What was not asked about is not absent.
portrait-concern-axis = % of those with an opinion
portrait-concern-interval = share and its 95% interval
portrait-concern-dot = share of those who answered
portrait-concern-few = indicative: fewer than 100 answers

portrait-lived-seen =
    { $count ->
        [one] Lived through in the last 12 months, among those asked (n = { $count }): { $list }.
       *[other] Lived through in the last 12 months, among those asked (n = { $count }): { $list }.
    }
portrait-lived-silent = People forget, and some do not tell. Those who left or could not be reached are not counted.
portrait-reported-seen = At most { $share } told the police or a service about what they lived through.
portrait-reported-reasons = Reasons for not telling: { $list }.
portrait-reported-silent = It does not say which kinds of events stay untold.
portrait-avoided-seen = { $share } changed something in their daily life because they did not feel safe.
portrait-avoided-what = What they changed: { $list }.
portrait-avoided-silent = It does not say whether the places people avoid are dangerous.
portrait-opinion-seen =
    { $count ->
        [one] Of those with an opinion (n = { $count }), { $up } think that crime increased in five years, { $same } that it stayed the same, { $down } that it decreased.
       *[other] Of those with an opinion (n = { $count }), { $up } think that crime increased in five years, { $same } that it stayed the same, { $down } that it decreased.
    }
portrait-opinion-silent = An opinion on a trend is not a trend: set it beside the records.
portrait-trust-seen =
    { $count ->
        [one] Said to do a good job (n = { $count }): { $list }.
       *[other] Said to do a good job (n = { $count }): { $list }.
    }
portrait-trust-silent = It does not say what people expect, nor what happened to those who are not satisfied.

## Places and times

portrait-times-title = When things happen
portrait-times-alt = Table of the week by moment of the day, from 0 to 4, with the seasons. { $finding }
portrait-times-moment = { $day } ({ $band })
portrait-times-seen =
    { $count ->
        [0] No moment of the week stands out.
        [one] One moment stands out: { $moments }.
       *[other] { $count } moments stand out: { $moments }.
    }
portrait-times-seasons =
    { $count ->
        [one] Busiest season: { $seasons }.
       *[other] Busiest seasons: { $seasons }.
    }
portrait-times-sure =
    { $all ->
        [one] The group rated { $known } of { $all } moment.
       *[other] The group rated { $known } of { $all } moments, from what its members know.
    }
portrait-times-silent = These are judgements, not counts. They do not tell one issue from another.
portrait-times-season-title = Seasons
portrait-times-least = never
portrait-times-most = very often

portrait-places-title = How residents judged each place
portrait-places-alt = Bar chart of place scores from 0 to 100. { $finding }
portrait-places-seen =
    { $count ->
        [one] One place was judged on the six principles of safe design. { $weak ->
            [0] It has no point to improve first.
           *[other] It has at least one point to improve.
        }
       *[other] { $count } places were judged on the six principles of safe design. With at least one point to improve: { $weak }.
    }
portrait-places-sure = Each score is the view of those who were there, on that day and at that hour.
portrait-places-silent = Scores describe places one by one. They do not rank them, and they say nothing about who uses them.
portrait-places-axis = place score, out of 100
portrait-place-unnamed = A place without a name
portrait-place-seen =
    { $count ->
        [0] { $place }. No issue is named there.
        [one] { $place }. Issue named there: { $issues }.
       *[other] { $place }. Issues named there: { $issues }.
    }
portrait-place-score =
    { $count ->
        [0] Place score: { $score } of 100.
       *[other] Place score: { $score } of 100. To improve: { $lines }.
    }
portrait-place-index = Quick check of nine features: { $day } of 100 by day, { $dark } after dark.
portrait-place-index-day = Quick check of nine features: { $value } of 100 by day.
portrait-place-index-dark = Quick check of nine features: { $value } of 100 after dark.
portrait-place-sure =
    { $count ->
        [0] No source is stated.
        [one] It rests on one source: { $sources }.
       *[other] It rests on { $count } sources: { $sources }.
    }
portrait-place-silent =
    { $withheld ->
        [0] It does not say who causes the trouble, nor why.
        [one] One sensitive issue is left out: such issues are never told by place.
       *[other] { $withheld } sensitive issues are left out: such issues are never told by place.
    }
portrait-walks-seen =
    { $count ->
        [one] One walk was held, { $known ->
            [yes] with { $people } people
           *[no] by a number of people that is not noted
        }. { $dark ->
            [0] It was not after dark.
           *[other] It was after dark.
        }
       *[other] { $count } walks were held, { $known ->
            [yes] with { $people } people in all
           *[no] by a number of people that is not noted
        }. After dark: { $dark }.
    }
portrait-walks-issues =
    { $count ->
        [one] Named on the way: { $issues }.
       *[other] Named on the way: { $issues }.
    }
portrait-walks-sure = A walk is what a few people saw and felt at one moment.
portrait-walks-silent = What nobody named on a walk is not shown to be absent.
portrait-good-place =
    { $known ->
        [yes] { $place } ({ $works })
       *[no] { $place }
    }
portrait-good-seen =
    { $count ->
        [one] A place where people feel well: { $places }.
       *[other] Places where people feel well: { $places }.
    }
portrait-good-silent = What works in one place may need other conditions elsewhere.
portrait-unmanaged =
    { $count ->
        [one] Nobody is named to manage this place: { $places }.
       *[other] Nobody is named to manage these places: { $places }.
    }
portrait-unmanaged-silent = Someone may look after it without being named here.

## Risks and strengths

portrait-level-individual = The person
    .inline = the person
portrait-level-relationship = Family and friends
    .inline = family and friends
portrait-level-community = The community
    .inline = the community
portrait-level-society = Society
    .inline = society
portrait-balance-title = Risks and strengths on four levels
portrait-balance-alt = Two bars for each of four levels, risks to the left and strengths to the right. { $finding }
portrait-balance-seen =
    { $risks ->
        [0] { $protections ->
            [0] On no level do risks or strengths weigh more.
           *[other] Strengths weigh more for { $protectionlevels }.
        }
       *[other] { $protections ->
            [0] Risks weigh more for { $risklevels }.
           *[other] Risks weigh more for { $risklevels }. Strengths weigh more for { $protectionlevels }.
        }
    }
portrait-balance-protections = Strongest first: { $factors }.
portrait-balance-risks = Most present risks: { $factors }.
portrait-balance-sure =
    { $few ->
        [0] { $known } of { $all } factors are rated.
        [one] { $known } of { $all } factors are rated. One level has too few to be shown.
       *[other] { $known } of { $all } factors are rated. { $few } levels have too few to be shown.
    }
portrait-balance-silent = Factors describe a community. The presence of a factor does not predict what a person will do.
portrait-balance-too-little = not enough information

## The means to act

portrait-radar-title = The means to act, on ten dimensions
portrait-radar-alt = Radar of ten dimensions from 0 to 4. { $finding }
portrait-radar-score = As a whole: { $score } of 100 ({ $level }).
portrait-radar-no-score =
    { $count ->
        [one] One dimension is known. A score needs seven.
       *[other] { $count } dimensions are known. A score needs seven.
    }
portrait-radar-seen =
    { $same ->
        [yes] Every known dimension stands at { $low } of 4.
       *[no] Highest, at { $high } of 4: { $highest }. Lowest, at { $low }: { $lowest }.
    }
portrait-radar-gaps = Furthest from their target: { $dimensions }.
portrait-radar-sure =
    { $all ->
        [one] { $known } of { $all } dimension is known.
       *[other] { $known } of { $all } dimensions are known.
    }
portrait-radar-silent = This is a self-assessment by the group, not a certified instrument. It does not compare municipalities.
portrait-radar-now = now
portrait-radar-target = target
portrait-radar-before = earlier diagnosis

portrait-actions-title = What is already done, by zone of action
portrait-actions-alt = Bar chart of existing actions by zone. { $finding }
portrait-actions-seen =
    { $count ->
        [one] One action is known.
       *[other] { $count } actions are known.
    }
portrait-actions-every-zone = Every zone has at least one.
portrait-actions-empty-zones =
    { $count ->
        [one] A zone without any: { $zones }.
       *[other] Zones without any: { $zones }.
    }
portrait-actions-sure =
    { $all ->
        [one] Evaluated: { $count } of { $all }.
       *[other] Evaluated: { $count } of { $all }.
    }
portrait-actions-silent = A number of actions says nothing about their size or their effect.
portrait-actions-axis = number of actions

## The voices heard

portrait-voices-title = The same question, several voices
portrait-voices-alt = One line from 0 to 4 for each dimension, with a dot for each voice. { $finding }
portrait-voices-seen =
    { $count ->
        [0] The voices are never two steps or more apart.
        [one] On one dimension the voices are at least two steps apart: { $dimensions }.
       *[other] On { $count } dimensions the voices are at least two steps apart: { $dimensions }.
    }
portrait-voices-sure =
    { $count ->
        [one] One voice was heard.
       *[other] { $count } voices were heard.
    }
portrait-voices-silent = The median does not say who is right. Those who were not asked are not here.
portrait-voices-median = median
portrait-voices-spread = lowest to highest
portrait-voices-dot = one voice; the number where several agree
portrait-voices-discuss = to discuss
portrait-voice-unnamed = A voice
portrait-heard =
    { $count ->
        [one] Heard: { $groups }.
       *[other] Heard: { $groups }.
    }
portrait-heard-partly =
    { $count ->
        [one] Heard in part: { $groups }.
       *[other] Heard in part: { $groups }.
    }
portrait-not-heard =
    { $count ->
        [one] Not heard yet: { $groups }.
       *[other] Not heard yet: { $groups }.
    }
portrait-heard-sure =
    { $count ->
        [0] Every group of the list was heard, at least in part.
        [one] One group of the list is missing.
       *[other] { $count } groups of the list are missing.
    }
portrait-heard-silent = Hearing a few people of a group is not hearing the group.
portrait-apart = { $issue }, on { $criteria } (agreement { $agreement })
portrait-apart-seen =
    { $count ->
        [0] On the issues that several voices rated, they are never two steps or more apart.
        [one] On one of { $all } issues that several voices rated, they are at least two steps apart: { $list }.
       *[other] On { $count } of { $all } issues that several voices rated, they are at least two steps apart: { $list }.
    }
portrait-apart-silent = A disagreement is kept as it is. It is a reason to talk before ranking.

# A criterion inside a sentence
portrait-criterion-f = frequency
portrait-criterion-g = gravity
portrait-criterion-t = trend
portrait-criterion-v = unequal burden
portrait-criterion-p = public concern
portrait-criterion-m = mandate
portrait-criterion-r = means
portrait-criterion-e = responses

## What the figures propose

portrait-proposal-anchor = { $value }: { $anchor }
portrait-proposal-rate =
    { $count ->
        [0] None recorded in { $year }, for { $units } { $unit ->
            [population] residents
            [dwellings] dwellings
            [businesses] businesses
            [vehicles] registered vehicles
            [students] students
           *[daily-presence] people present
        }: { $rate } per 1,000.
       *[other] { $shown } recorded in { $year }, for { $units } { $unit ->
            [population] residents
            [dwellings] dwellings
            [businesses] businesses
            [vehicles] registered vehicles
            [students] students
           *[daily-presence] people present
        }: { $rate } per 1,000.
    }
portrait-proposal-ratio = The rate compared with is { $comparator }: { $ratio } times.
portrait-proposal-count =
    { $count ->
        [0] None recorded in { $year }.
       *[other] { $shown } recorded in { $year }.
    }
portrait-proposal-no-comparator = There is no rate to compare it with, so the number of events decides.
portrait-proposal-unstable = Fewer than 20 events: one more or one less changes much.
portrait-proposal-hidden = Most cases escape records, so this counts as a shared impression at most (grade C).
portrait-proposal-trend = { $count } in { $year }, against { $earlier } over { $years } ({ $mean } a year): { $ratio } times.
portrait-proposal-trend-chance = The 95% interval goes from { $low } to { $high }. It holds 1: chance alone could explain the difference.
portrait-proposal-trend-real = The 95% interval goes from { $low } to { $high }. It does not hold 1: chance alone does not explain the difference.
portrait-proposal-cautious = The plan is set to cautious, so the interval is wider.
portrait-proposal-concern =
    { $people ->
        [one] { $share } of those with an opinion see a big problem.
       *[other] { $share } of the { $people } people with an opinion see a big problem.
    }
portrait-proposal-burden = The heaviest burden is { $value } of 4, for: { $groups }.
portrait-proposal-repeats-raise = { $share } of the events are repeats, which adds one.
portrait-proposal-repeats-already = { $share } of the events are repeats. The burden is already at the top.
portrait-proposal-repeats-low = { $share } of the events are repeats: under 30%, they add nothing.
portrait-proposal-gravity = The catalogue offers { $value } as a place to begin. The group decides: gravity is never calculated.

## Why nothing is proposed, and how that changes

portrait-block-no-year = The reference period is not set.
    .lift = Set the reference period.
portrait-block-no-count = No count is known for { $year }.
    .lift = Enter the count of { $year }, or ask who has it.
portrait-block-under-five = Only “fewer than 5” is known for { $year }.
    .lift = Ask the source for the exact number, or add up several years.
portrait-block-no-units =
    { $unit ->
        [population] The number of residents is not known.
        [dwellings] The number of dwellings is not known.
        [businesses] The number of businesses is not known.
        [vehicles] The number of registered vehicles is not known.
        [students] The number of students is not known.
       *[daily-presence] The number of people present on an average day is not known.
    }
    .lift = Enter that number, or choose something else to compare with.
portrait-block-few-years =
    { $count ->
        [0] No earlier year is known; a trend needs { $needed }.
        [one] One earlier year is known; a trend needs { $needed }.
       *[other] { $count } earlier years are known; a trend needs { $needed }.
    }
    .lift = Enter the counts of earlier years.
portrait-block-break =
    { $dated ->
        [yes] The way of recording changed inside the years compared: { $what } ({ $on }).
       *[no] The way of recording changed inside the years compared: { $what }.
    }
    .lift = If figures before and after can be compared, say so with the reason.
portrait-block-break-unnamed = a change without a name
portrait-block-hidden = Most cases escape records ({ $value } of 4): a low count can’t show that it is rare.
    .lift = Look for another source: a survey, a victim service, a partner’s counts.
portrait-block-not-asked = Residents were not asked about it.
    .lift = Ask in the next survey, or agree on a value in the group and say so.
portrait-block-few-answers =
    { $count ->
        [one] Only one person had an opinion; 30 are needed.
       *[other] Only { $count } people had an opinion; 30 are needed.
    }
    .lift = Gather more answers, or agree on a value in the group and say so.
portrait-block-not-rated = The burden on each group is not rated yet.
    .lift = Rate the burden on each group.
portrait-block-no-start = The catalogue holds no starting value for an issue of your own.
    .lift = Agree on a value with the descriptions of each step.

## Side by side

portrait-side-records = Records
    .inline = records
    .silent = No count is known, or the counts propose nothing.
portrait-side-residents = Residents
    .inline = residents
    .silent = Residents were not asked, or too few answered.
portrait-side-walks = Walks
    .inline = walks
    .silent = No walk is noted.
portrait-side-partners = Partners
    .inline = partners
    .silent = No partner gave a view or a count.
portrait-signal-strong = Strong
portrait-signal-moderate = Moderate
portrait-signal-weak = Weak
portrait-signal-silent = Silent
portrait-verdict-agree = They agree
portrait-verdict-disagree = They disagree
portrait-verdict-one-voice = Only one speaks
portrait-verdict-silent = None speaks yet
portrait-sides-clash = Strong: { $strong }. Weak: { $weak }.
portrait-sides-records-up = Records rise while residents think that crime fell.
portrait-sides-records-down = Records fall while residents think that crime rose.
portrait-sides-why = They may differ because some cases are never reported, because recording changed, or because a few places weigh much on how people feel. Both are kept.
portrait-fact-frequency =
    { $count ->
        [0] None recorded in { $year }: frequency { $value } of 4.
       *[other] { $shown } recorded in { $year }: frequency { $value } of 4.
    }
portrait-fact-trend =
    { $way ->
        [fall] Falling in { $year } ({ $value }).
        [rise] Rising in { $year } ({ $value }).
       *[stable] Stable in { $year }, or can’t tell ({ $value }).
    }
portrait-fact-concern = { $share } of those with an opinion see a big problem: concern { $value } of 4.
portrait-fact-walks-none =
    { $held ->
        [one] Not named on the only walk held. That does not show that it is absent.
       *[other] Not named on any of the { $held } walks. That does not show that it is absent.
    }
portrait-fact-walks =
    { $held ->
        [one] Walks that named it: { $walks } of { $held }. Places known from a walk: { $places }.
       *[other] Walks that named it: { $walks } of { $held }. Places known from a walk: { $places }.
    }
portrait-fact-burden = Heaviest burden { $value } of 4, for: { $groups }.
portrait-fact-count = { $source }: { $shown } in { $year }.
portrait-fact-voice = { $voice }: { $criterion } { $value } of 4.

## What would change the order

portrait-what-if-becomes-first =
    { $known ->
        [yes] If “{ $criterion }” for “{ $rated }” went from { $from } to { $to }, “{ $moved }” would come first.
       *[no] If “{ $criterion }” for “{ $rated }” turned out to be { $to }, “{ $moved }” would come first.
    }
portrait-what-if-leaves-first =
    { $known ->
        [yes] If “{ $criterion }” for “{ $rated }” went from { $from } to { $to }, “{ $moved }” would no longer come first.
       *[no] If “{ $criterion }” for “{ $rated }” turned out to be { $to }, “{ $moved }” would no longer come first.
    }
portrait-what-if-enters-top-3 =
    { $known ->
        [yes] If “{ $criterion }” for “{ $rated }” went from { $from } to { $to }, “{ $moved }” would enter the top three.
       *[no] If “{ $criterion }” for “{ $rated }” turned out to be { $to }, “{ $moved }” would enter the top three.
    }
portrait-what-if-leaves-top-3 =
    { $known ->
        [yes] If “{ $criterion }” for “{ $rated }” went from { $from } to { $to }, “{ $moved }” would leave the top three.
       *[no] If “{ $criterion }” for “{ $rated }” turned out to be { $to }, “{ $moved }” would leave the top three.
    }

## The sheet of a priority

portrait-sheet-triangle = What makes it possible
    .empty = The triangle is not filled yet. Begin with the place.
portrait-sheet-causes = Causes and effects
    .empty = No cause is written yet. Ask “why?” up to five times, and stop where someone can act.
portrait-sheet-responses = What was tried before
    .empty = No past response is written yet.
portrait-sheet-hypotheses = What the group supposes
    .empty = No hypothesis is written yet.
portrait-sheet-sources = What it rests on
    .empty = Neither a count nor a piece of evidence is tied to this issue yet.
portrait-sheet-actions = What is already done about it
    .empty = No existing action is tied to this issue yet.
portrait-sheet-voices = Voices still missing
    .empty = No voice is noted as missing.
portrait-sheet-hides = “{ $words }” reads like a solution in disguise. Say what happens, then look for what would help.
portrait-sheet-validated = The findings were reviewed: at least two organisations and a residents’ group agree, at least in part.
portrait-sheet-not-validated = The findings are not validated yet: two organisations and a residents’ group must agree, at least in part.
portrait-sheet-response =
    { $dated ->
        [yes] { $what } ({ $when }).
       *[no] { $what }.
    }
portrait-sheet-followed =
    { $result ->
        [better] Things got better.
        [same] Nothing changed.
        [worse] Things got worse.
       *[other] What followed is not known.
    }
portrait-sheet-reason = As the group sees it: { $why }.
portrait-hypothesis =
    { $explained ->
        [yes] If we change this: { $change }, then this should decrease: { $effect }, because, the group says, { $because }.
       *[no] If we change this: { $change }, then this should decrease: { $effect }.
    }
portrait-hypothesis-support = What supports it: { $support }.
portrait-hypothesis-refute = What would prove it wrong: { $refute }.
portrait-hypothesis-untested = Nothing is written yet that would prove it wrong.
portrait-hypothesis-check = To check by { $day }.
portrait-sheet-evidence =
    { $sourced ->
        [yes] { $graded ->
            [yes] { $title } ({ $source }, grade { $grade })
           *[no] { $title } ({ $source })
        }
       *[no] { $graded ->
            [yes] { $title } (grade { $grade })
           *[no] { $title }
        }
    }
portrait-sheet-action =
    { $led ->
        [yes] { $zoned ->
            [yes] { $name }, led by { $lead } ({ $zone })
           *[no] { $name }, led by { $lead }
        }
       *[no] { $zoned ->
            [yes] { $name } ({ $zone })
           *[no] { $name }
        }
    }

portrait-triangle-title = What makes the issue possible
portrait-triangle-alt = A triangle of those who act, those who are harmed and the place, with who could watch over each. { $finding }
portrait-triangle-seen =
    { $count ->
        [one] One of the twelve fields of the triangle is filled.
        [12] The twelve fields of the triangle are filled.
       *[other] { $count } of the twelve fields of the triangle are filled.
    }
portrait-triangle-unwatched = Nobody is named to watch over: { $sides }.
portrait-triangle-watched = Each of its sides has someone who could watch over it.
portrait-triangle-silent = The triangle shows conditions. It does not say which of them weighs most.
portrait-tree-title = Causes and effects
portrait-tree-alt = A tree with causes below the issue and effects above it. { $finding }
portrait-tree-seen =
    { $causes ->
        [one] The group wrote { $causes } cause; effects: { $effects }.
       *[other] The group wrote { $causes } causes; effects: { $effects }.
    }
portrait-tree-sure =
    { $all ->
        [one] Graded for its solidity: { $count } of { $all }.
       *[other] Graded for their solidity: { $count } of { $all }.
    }
portrait-tree-silent = A tree says what the group believes. It proves no cause.
portrait-tree-cause = Cause
portrait-tree-effect = Effect
portrait-tree-causes = Causes
portrait-tree-effects = Effects

## The statement of an issue as a sentence

# Words that a place may begin with when it needs no other one before it; | stands between them.
statement-placed = in|at|on|along|around|near|behind|between|outside|inside
# Articles that stand with the word before a place; each has its own line in statement-at.
statement-articles = the
# What happens is several things when it begins with one of these, or with a word in -s that has none of those ends.
statement-several = several|many|some|these
statement-one-ends = ss|us
# The place, at the beginning of the statement. $article (String) - the, none (the place brings its own word) or other
statement-at = { $article ->
    [none] { $place }
    [the] In the { $place }
   *[other] In { $place }
}
# Parts of the statement of an issue (method D.4); what is missing is passed over.
statement-affects = { $number ->
    [several] { $what } affect { $who }
   *[one] { $what } affects { $who }
}
statement-sentence = { $setting ->
    [both] { $where }, especially { $when }, { $what }
    [place] { $where }, { $what }
    [time] Especially { $when }, { $what }
   *[none] { $what }
}
statement-trend = { $trend ->
    [FALL] It is falling
    [FALL-SINCE] It has been falling since { $since }
    [STABLE] It is stable
    [STABLE-SINCE] It has been stable since { $since }
    [RISE] It is rising
    [RISE-SINCE] It has been rising since { $since }
   *[other] Whether it is rising or falling is to find out
}
statement-known = What is known: { $figure }.
# Ends of a sentence: with how it happens, with a figure, or with nothing more.
statement-with-how = { $sentence }; { $how }.
statement-with-figure = { $sentence }: { $figure }.
statement-end = { $sentence }.
