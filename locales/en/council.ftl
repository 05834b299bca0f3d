### The papers for council: the brief of two pages and the draft resolution.

## Brief: what is asked

brief-title = Brief for council: { $municipality }
brief-lead =
    { $dated ->
        [yes] The safety plan for { $years } comes before council on { $date }. Council is asked to:
       *[no] The safety plan for { $years } comes before council on a date not set yet. Council is asked to:
    }
brief-ask-adopt =
    Adopt the plan ({ $priorities ->
        [0] no priority yet
        [one] one priority
       *[other] { $priorities } priorities
    }, { $actions ->
        [0] no action yet
        [one] one action
       *[other] { $actions } actions
    }).
brief-ask-money =
    { $partly ->
        [yes] Set aside { $amount } of its own in the { $year } budget; { $open } of it is not confirmed yet.
       *[no] Set aside { $amount } of its own in the { $year } budget; all of it is confirmed in writing.
    }
brief-ask-money-none = Decide on the money: no cost for the municipality is entered for { $year } yet.
brief-ask-people = Name a coordinator and an elected champion, and set up the committee.
brief-ask-report = Ask for a public progress report every year.

## Brief: the situation

brief-column-situation = The situation
brief-column-says = What the diagnosis says
brief-row-need = Need to act
brief-row-records = Records
brief-row-people = Residents
brief-row-heard = Who was heard
brief-why-need = The working group compared { $count } issues. The need to act is greatest for: { $issues }.
brief-why-need-item = { $issue }, { $need } out of 100
brief-why-records = Recorded in { $year }: { $items }. Records miss what nobody reports.
brief-why-record-item =
    { $trend ->
        [up] { $issue }, { $count } (more than before)
        [down] { $issue }, { $count } (fewer than before)
        [same] { $issue }, { $count } (no clear change)
       *[unknown] { $issue }, { $count } (change not known)
    }
brief-why-records-none = No count from records can be shown yet. That does not mean that nothing happens.
brief-why-people-both = Of those who answered and walk alone after dark, { $share } feel safe. Most often called a big problem: { $issues }.
brief-why-people-safe = Of those who answered and walk alone after dark, { $share } feel safe.
brief-why-people-concern = Most often called a big problem by those who answered: { $issues }.
brief-why-people-none = Too few residents have answered so far to give a figure on what people live.

## Brief: the priorities

brief-priorities-lead =
    { $count ->
        [0] No priority has been retained yet.
       *[other] { $dated ->
            [yes] Retained by the steering group on { $date }, in its order and for its reasons.
           *[no] Retained by the steering group, in its order and for its reasons. The date of the decision is not entered.
        }
    }
brief-priorities-more =
    { $count ->
        [one] One more priority is in the plan.
       *[other] { $count } more priorities are in the plan.
    }
brief-priorities-dissent = Disagreement recorded: { $dissent }

## Brief: who was heard

brief-heard-group =
    { $count ->
        [one] One organisation sits on the steering group. From outside the municipality: { $partners }.
       *[other] { $count } organisations sit on the steering group, { $partners } of them from outside the municipality.
    }
brief-heard-group-none = Who sits on the steering group is not entered yet.
brief-heard-residents-none = No survey of residents with enough answers is entered yet.
brief-heard-review = Organisations and groups that reviewed the diagnosis: { $agree } agree, { $part } agree in part, { $disagree } disagree.
brief-heard-voices = Heard among groups that are often left out: { $groups }.

## Brief: carrying it out

brief-actions-title = Actions that start in { $year }
brief-actions-lead =
    { $all ->
        [0] No action has been chosen yet.
       *[other] Actions that start in { $year }: { $count } of { $all }. { $undated ->
            [0] {""}
           *[other] Without a start date: { $undated }.
        }
    }
brief-actions-more =
    { $count ->
        [one] One more action starts in { $year }. It is in the plan.
       *[other] { $count } more actions start in { $year }. They are in the plan.
    }
brief-column-start = Start
brief-column-cost = Cost, all years
brief-column-money = Cost by year
brief-money-lead =
    { $entered ->
        [no] No cost has been entered yet.
       *[yes] The actions cost { $total } in all; { $open } of it is not confirmed in writing yet.
    } { $without ->
        [0] {""}
        [one] One action has no cost yet.
       *[other] { $without } actions have no cost yet.
    }
brief-money-later = Later

## Brief: unknowns, safeguards, dates

brief-column-point = To keep in mind
brief-column-stands = Where it stands
brief-row-unknown = Not known yet
brief-unknown-evidence = Nothing is entered yet from: { $families }. Until then, the plan is preliminary.
brief-unknown-questions =
    { $count ->
        [one] One question is still open.
       *[other] { $count } questions are still open.
    } { $dated ->
        [yes] The next answer is due on { $date }.
       *[no] {""}
    }
brief-unknown-leads =
    { $count ->
        [one] One action has no lead who has accepted.
       *[other] { $count } actions have no lead who has accepted.
    }
brief-unknown-baselines = Indicators without a starting value: { $count } of { $all }.
brief-unknown-voices = Groups not heard: { $groups }.
brief-unknown-issues = Too little is known to rank: { $issues }.
brief-unknown-none = Nothing is marked as unknown.
brief-row-safeguards = Risks and safeguards
brief-safe-rights =
    { $all ->
        [0] No action is chosen, so its effects on rights and privacy have not been looked at yet.
       *[other] Actions whose sheet looks at rights and privacy: { $rights } of { $all }. At possible side effects: { $effects } of { $all }.
    }
brief-safe-privacy = Rules that protect people and their information: { $yes } of { $all } in place, { $part } in part.
brief-safe-privacy-none = Which rules protect people and their information is not entered yet.
brief-safe-stigma = The plan speaks of issues and places, never of a group of people as the cause. Small counts are held back.
brief-risk-uncovered = No partner answers for the result yet: { $issues }.
brief-risk-serious = Serious issues that are followed by other means: { $issues }.
brief-row-next = What comes next
brief-next-council = { $date }: meeting of council.
brief-next-council-none = Meeting of council: date not set yet.
brief-next-step = { $date }: { $step } ({ $code }).
brief-next-steps-none = First steps: no dated step is entered yet.
brief-next-review = First public review: date to set. It takes place every year, so by { $date }.
brief-next-review-none = First public review: date to set. It takes place every year.

## Resolution: what all forms share

resolution-document = Draft resolution
resolution-blank-date = [ date ]
resolution-blank-number = [ number ]
resolution-blank-amount = [ amount ]
resolution-blank-month-year = [ month and year ]
resolution-month-year = { $month } { $year }
resolution-fact-municipality = Municipality
resolution-fact-meeting = Meeting of council
resolution-draft-title = Draft to verify

## Resolution: provinces and territories of common law

resolution-canada-title = Resolution No. [ number ]: adoption of the Community Safety Policy and Action Plan { $years }
resolution-canada-title-own = Resolution No. [ number ]: adoption of “{ $title }”
resolution-canada-remark = Verify the wording with the clerk. Fill in by hand what stands between square brackets: the plan does not hold it, or council chooses it. Take out a clause that does not apply.
resolution-canada-wish = WHEREAS the municipality wishes to prevent crime and victimisation and to improve the safety felt by all;
resolution-canada-diagnosis =
    WHEREAS a diagnosis was carried out between { $from } and { $to } with { $partners ->
        [one] { $partners } partner organisation
       *[other] { $partners } partner organisations
    } and { $residents ->
        [one] { $residents } resident;
       *[other] { $residents } residents;
    }
resolution-canada-plan = WHEREAS council considered the priorities, objectives, actions and budget set out in the attached plan dated { $today };
resolution-canada-law = WHEREAS section [ number ] of [ name of the Act ] requires [ what it requires ];
resolution-ontario-title = Resolution No. [ number ]: adoption of the Community Safety and Well-Being Plan { $years }
resolution-ontario-law = WHEREAS section 248 and following of the Community Safety and Policing Act, 2019 provide for a community safety and well-being plan that council adopts by resolution;
resolution-canada-moved = Moved by [ name ], seconded by [ name ], BE IT RESOLVED THAT council:
resolution-canada-adopt = adopt the plan;
resolution-canada-designate = designate [ position ] as coordinator and [ elected official ] as champion;
resolution-canada-committee = establish the [ committee ] with the attached terms of reference;
resolution-canada-money = allocate { $amount } in the { $year } budget and refer later years to the budget process;
resolution-canada-report = receive a public progress report each [ month ];
resolution-canada-publish = direct staff to publish the plan within [ 30 ] days and to send it to [ authorities ].
resolution-canada-carried = CARRIED.

## Resolution: Québec

resolution-quebec-title = Resolution No. [ number ]: adoption of the Community Safety Policy and Action Plan { $years }
resolution-quebec-title-own = Resolution No. [ number ]: adoption of “{ $title }”
resolution-quebec-remark = Verify the wording with the clerk. Fill in by hand what stands between square brackets: the plan does not hold it, or council chooses it.
resolution-quebec-wish = WHEREAS the Municipality wishes to prevent crime and victimisation and to improve the sense of safety of everyone;
resolution-quebec-diagnosis =
    WHEREAS a diagnosis was carried out from { $from } to { $to } with { $partners ->
        [one] { $partners } partner organisation
       *[other] { $partners } partner organisations
    } and { $residents ->
        [one] { $residents } resident;
       *[other] { $residents } residents;
    }
resolution-quebec-plan = WHEREAS council has taken note of the priorities, objectives, actions and budget of the plan dated { $today };
resolution-quebec-moved = IT IS MOVED BY [ name ], SECONDED BY [ name ] AND RESOLVED:
resolution-quebec-adopt = to adopt the attached plan;
resolution-quebec-designate = to designate [ position ] as coordinator and [ elected official ] as champion of the file;
resolution-quebec-committee = to establish the [ committee ] according to the attached terms of reference;
resolution-quebec-money = to allocate { $amount } in the { $year } budget and to submit the following years to the study of the budget;
resolution-quebec-report = to receive a public progress report each [ month ];
resolution-quebec-publish = to publish the plan within [ 30 ] days and to send it to [ the public security committee, the police service or the MRC ].
resolution-quebec-carried = CARRIED.

## Resolution: France. The English text is a translation for readers and says so.

resolution-france-document = Draft deliberation
resolution-france-title = Deliberation No. [ number ]: Territorial strategy for security and the prevention of delinquency { $years }
resolution-france-remark-title = Translation for information
resolution-france-remark = Council adopts the French text only. Verify its wording with the legal department. Fill in by hand what stands between square brackets: the plan does not hold it, or council chooses it.
resolution-france-local-authorities = Having regard to the General Code of Local Authorities;
resolution-france-internal-security = Having regard to the Internal Security Code, in particular its articles L. { $article } and following;
resolution-france-council = Having regard to the opinion of the local council for security and the prevention of delinquency (CLSPD), which met in plenary session on [ date ];
resolution-france-diagnosis = Considering the shared diagnosis drawn up in { $month };
resolution-france-deliberated = The municipal council, having deliberated:
resolution-france-approve = approves the attached strategy;
resolution-france-sign = authorises the mayor to sign it with the prefect, the public prosecutor and the partners;
resolution-france-designate = designates [ name ] as coordinator of the CLSPD;
resolution-france-money = enters appropriations of { $amount } in the { $year } budget;
resolution-france-report = asks for a yearly report.
resolution-france-carried = ADOPTED by [ number ] votes.
