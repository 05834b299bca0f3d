### Where the figures of a document come from: the notes at the end of a document, and the panel of the preview.

## The chapter of notes

origins-title = Where the figures come from
origins-lead = The numbers in brackets in this document lead here. Tables that name a source on each line, years and dates of the plan, and rules of the method carry no number.

## One origin, in a sentence

origins-plan = A fact of the plan itself, such as its years, its dates or the population, as the municipality entered it.
origins-answer =
    { $rowed ->
        [yes] { $dated ->
            [yes] Answer to “{ $question }” for { $row }, given on { $date }. Source: { $source }. Grade: { $grade }.
           *[no] Answer to “{ $question }” for { $row }. Source: { $source }. Grade: { $grade }.
        }
       *[no] { $dated ->
            [yes] Answer to “{ $question }”, given on { $date }. Source: { $source }. Grade: { $grade }.
           *[no] Answer to “{ $question }”. Source: { $source }. Grade: { $grade }.
        }
    }
# Inside the sentence above
origins-source-noted = { $source } ({ $note })
origins-answer-unknown = “{ $question }” is still to find out.
origins-answer-not-applicable = “{ $question }” does not apply to this municipality.
origins-answer-undisclosed = The answer to “{ $question }” is known and not disclosed.
origins-answer-empty = “{ $question }” has no answer yet.
origins-problem =
    { $dated ->
        [yes] Ratings of the issue “{ $issue }” by the working group, the last one given on { $date }.
       *[no] Ratings of the issue “{ $issue }” by the working group.
    }
origins-weights =
    { $own ->
        [yes] Weights of the criteria, changed by the working group.
       *[no] Weights of the criteria, as the method proposes them.
    }
origins-decision =
    { $dated ->
        [yes] Decision on the issue “{ $issue }”, taken on { $date }.
       *[no] Decision on the issue “{ $issue }”.
    }
origins-objective = Objective set for the issue “{ $issue }”.
origins-action = Action sheet { $code }, “{ $title }”.
origins-partner = What the plan holds on the partner “{ $name }”.
origins-indicator =
    { $count ->
        [0] Indicator “{ $name }”, starting value and target. Source: { $source }.
        [one] Indicator “{ $name }”, one value measured on { $date }. Source: { $source }.
       *[other] Indicator “{ $name }”, { $count } values, the latest of { $date }. Source: { $source }.
    }
origins-evidence =
    { $dated ->
        [yes] Evidence “{ $title }”, dated { $date }. Source: { $source }.
       *[no] Evidence “{ $title }”. Source: { $source }.
    }
origins-evidence-held = A piece of evidence that is not for publication.
origins-voices =
    { $count ->
        [one] What one voice answered beside the working group.
       *[other] What { $count } voices answered beside the working group.
    }
origins-find-out = The list of what is still to find out, from the answers marked as not known yet.
origins-catalogue = The library of this program, under “{ $name }”.
origins-profile = The rules of the country or province chosen for this plan.
origins-today = The day on which this document is made.

## Rules of the method

origins-formula =
    { $section ->
        [sum] Counted or added up by the program from the entries of the plan.
        [B-1] Families of evidence that a diagnosis needs, method B.1.
        [B-4] Weights of the grades of evidence, method B.4.
        [B-6] Calculated by the maturity profile, method B.6.
        [B-7] Proposed from the figures by the rules of the method, B.7.
        [B-8] Calculated by the priority score of the method, B.8.
        [B-8-5] Safeguard for serious issues, method B.8.5.
        [B-8-7] Placed in the need and leverage matrix, method B.8.7.
        [B-8-8] Recalculated in 12 scenarios by the sensitivity test, method B.8.8.
        [B-8-9] Agreement of several voices, method B.8.9.
        [B-9] Calculated by the balance of risk and protective factors, method B.9.
        [D-5] Counted by level and approach of prevention, method D.5.
        [E-5-1] Rate with its 95% interval (Byar), method E.5.1.
        [E-5-2] Ratio of two periods with its 95% interval, method E.5.2.
        [E-5-5] Survey percentage with its interval, method E.5.5.
        [E-6-2] Sentence allowed by the claim ladder, method E.6.2.
        [E-7] Rules for small numbers and privacy, method E.7.
        [H] Warnings of the method about common pitfalls, section H.
        [D-4] Sentences of the plan, method D.4.
        [B-11] Plain words for figures, method B.11.
       *[other] Calculated by the rule of the method, section { $name }.
    }

## Several origins of a kind at once

origins-several =
    { $kind ->
        [problem] Ratings of { $count } issues by the working group.
        [decision] Decisions on { $count } issues.
        [objective] { $count } objectives of the plan.
        [action] { $count } action sheets of the plan.
        [partner] What the plan holds on { $count } partners.
        [indicator] { $count } indicators of the plan, with their values.
        [evidence] { $count } pieces of evidence.
        [answer] { $sourced ->
            [one] Answers to { $count } questions of the diagnosis. Source: { $sources }.
            [several] Answers to { $count } questions of the diagnosis. Sources: { $sources }.
           *[no] Answers to { $count } questions of the diagnosis.
        }
       *[other] { $count } entries of the plan.
    }
