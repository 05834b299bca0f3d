### The documents of the diagnosis: the report, the two-page summary for the public, the letters.

## Cover and bands

diagnosis-title = Safety diagnosis
diagnosis-title-preliminary = Preliminary diagnosis
diagnosis-subtitle = What is known, how sure it is, and what is still to find out
diagnosis-cover-depth = Depth
diagnosis-cover-missing = Preliminary: nothing yet from { $families }
diagnosis-depth-express = Express, for a small municipality
diagnosis-depth-standard = Standard
diagnosis-depth-deep = Deep

## In brief

diagnosis-brief-title = In brief
diagnosis-brief-lead =
    { $count ->
        [0] { $municipality } has begun its safety diagnosis. No issue is being compared yet.
        [one] { $municipality } has made a safety diagnosis and looked at one issue. { $dated ->
            [yes] Period described: { $period }.
           *[no] The period it describes has not been set yet.
        }
       *[other] { $municipality } has made a safety diagnosis and compared { $count } issues. { $dated ->
            [yes] Period described: { $period }.
           *[no] The period it describes has not been set yet.
        }
    }
diagnosis-preliminary-title = Why this is preliminary
diagnosis-preliminary = A diagnosis rests on records, on what people live, and on what is seen in the field. There is nothing yet from: { $families }. Read the findings as a first picture, and take no final decision on them alone.
diagnosis-brief-priorities = The priorities
diagnosis-brief-undecided = No priority has been retained yet.
diagnosis-validated =
    { $count ->
        [0] Nobody outside the group has reviewed the findings yet.
        [one] One review of the findings is recorded. { $validated ->
            [yes] They count as validated.
           *[no] They are not validated yet: two organisations and a residents’ group must agree, at least in part.
        }
       *[other] { $count } reviews of the findings are recorded. { $validated ->
            [yes] Two organisations and a residents’ group at least agree or agree in part: the findings are validated.
           *[no] They are not validated yet: two organisations and a residents’ group must agree, at least in part.
        }
    }
diagnosis-reading-title = How to read this report
diagnosis-reading-figures = Each figure comes with how sure it is and what it does not say. Records show what came to attention, not all that happened.
diagnosis-reading-grades = A letter from A to D says how solid the evidence is: A is documented in full, D is a hunch.
diagnosis-reading-unknown = What is not known is printed as not known, never as a zero.
diagnosis-reading-small = Small counts are hidden to protect people. Sensitive issues are told for the whole territory only.

## The frame

diagnosis-frame-title = Mandate and method
diagnosis-frame-lead = Who asked for this diagnosis, what it covers, on what it rests, and where it stops.
diagnosis-facts-decisions = Decisions it should help
diagnosis-facts-trend = Reading of trends
diagnosis-trend-plain = By chance alone
diagnosis-trend-cautious = Cautious: counts may vary twice as much as by chance alone
diagnosis-answered = { $answered } of { $total } answered, { $open } still to find out
diagnosis-explored-title = Getting to know the ground
diagnosis-explored-done = Done before the methods were chosen:
diagnosis-explored-left = Not done, or not noted:
diagnosis-evidence-title = What the diagnosis rests on
diagnosis-families-caption = The three kinds of evidence
diagnosis-families-note = When one of the three has no answer, the diagnosis is called preliminary.
diagnosis-column-best = Best grade given
diagnosis-limits-title = Limits
diagnosis-limit-families = Nothing yet from: { $names }.
diagnosis-limit-voices =
    { $count ->
        [one] This group has not been heard: { $names }.
       *[other] These groups have not been heard: { $names }.
    }
diagnosis-limit-hidden =
    { $count ->
        [one] This issue mostly escapes records, so its low figures do not show that it is rare: { $names }.
       *[other] These issues mostly escape records, so their low figures do not show that they are rare: { $names }.
    }
diagnosis-limit-records = Records depend on what people report and on how services record it.
diagnosis-limit-small = Small numbers move by chance. A rate on fewer than 20 events is called unstable.
diagnosis-limit-cause = No figure here says why something happens or who is responsible for it.

## The profile

diagnosis-profile-title = Safety profile
diagnosis-profile-lead = What records, residents and the field show, one after the other, then side by side.
diagnosis-sides-title = What each source says
diagnosis-sides-text = The four kinds of sources are set side by side and never added up. Silent means that nothing is known, not that nothing happens.
diagnosis-sides-caption = Each issue as four kinds of sources tell it
diagnosis-side-verdict = Together
diagnosis-sides-note = A walk can show that an issue is there. It cannot show that it is absent.

## Strengths and gaps

diagnosis-strengths-title = Strengths and gaps
diagnosis-strengths-lead = What protects the community, what is already done, who has not been heard, and which data are missing.
diagnosis-good-places-title = Places where people feel well
diagnosis-voices-title = Missing voices
diagnosis-voice-missing = { $group }: not heard
diagnosis-voice-partly = { $group }: heard in part
diagnosis-voices-unasked = Nothing is noted about groups that were not heard.
diagnosis-gaps-title = Missing data
diagnosis-gaps-caption = Data and answers that are missing
diagnosis-column-missing = What is missing
diagnosis-gap-unanswered = No answer yet
diagnosis-gaps-note = A refusal or an absence is a finding of its own.

## Priorities

diagnosis-what-if-title = What would change the order
diagnosis-what-if-text = One rating at a time was changed, and the order computed again. These are the smallest changes that would matter.
diagnosis-disagreement-title = Where the voices disagree
diagnosis-disagreement-caption = Ratings of the voices that are two points apart or more
diagnosis-disagreement-note =
    { $count ->
        [one] One voice was heard apart from the group. Its disagreement is kept as it is.
       *[other] { $count } voices were heard apart from the group. Disagreement is kept as it is; no mean replaces it.
    }
diagnosis-column-voices = What each voice gave
diagnosis-column-kept = Kept by the group
diagnosis-changes-title = Judgements that were changed
diagnosis-ratings-changed = Ratings changed after they were first given
diagnosis-weights-changed = Weights changed, with the reason
diagnosis-weights-unchanged = No weight was changed while the issues were being rated.
diagnosis-column-judgement = What was changed
diagnosis-column-before = Before
diagnosis-column-after = After

## Sheets

diagnosis-sheets-title = Issue sheets
diagnosis-sheets-lead = One sheet for each priority: what happens, what makes it possible, what was tried, and what would prove the group wrong.
diagnosis-sheets-none = No priority has been retained yet, so there is no sheet.
diagnosis-sheet-no-statement = The statement of this issue is still to be written.

## To document

diagnosis-to-document-title = What is still to document
diagnosis-to-document-issues = Issues with too little data to be ranked are in the chapter on the priorities.

## Appendix

diagnosis-appendix-title = Data appendix
diagnosis-appendix-lead = Every answer with its source, its grade and its definitions. Tables of an earlier chapter are not printed again.
diagnosis-appendix-evidence = Evidence
diagnosis-appendix-reviews = Reviews of the findings
diagnosis-appendix-accepted = Warnings read and accepted
diagnosis-evidence-none = No piece of evidence is listed.
diagnosis-evidence-caption = Evidence kept by the group
diagnosis-evidence-old = { $date } (older than three years)
diagnosis-evidence-withheld =
    { $count ->
        [one] One piece of evidence is not open to all and is not listed.
       *[other] { $count } pieces of evidence are not open to all and are not listed.
    }
diagnosis-reviews-none = Nobody outside the group has reviewed the findings yet.
diagnosis-accepted-caption = Warnings that the group accepted, and why
diagnosis-column-evidence = Evidence and source
diagnosis-column-holder = Held by
diagnosis-column-dated = Dated
diagnosis-column-warning = Warning
diagnosis-column-accepted = Why it was accepted
diagnosis-column-details = Details
diagnosis-column-content = Answer
diagnosis-column-place = Place
diagnosis-column-group = Group
diagnosis-column-service = Service
diagnosis-column-factor = Factor
diagnosis-column-line = Line
diagnosis-column-people = People
# A label and its value on one line, such as “Area: Centre”
diagnosis-pair = { $label }: { $value }
diagnosis-caption-continued = { $caption } (continued)
diagnosis-rests-on = Source: { $source }. Grade: { $grade }.
diagnosis-rests-on-noted = Source: { $source } ({ $note }). Grade: { $grade }.
diagnosis-answered-on = Answered on { $date }
# In a table, where a count is hidden because a total would reveal a small one
diagnosis-withheld = hidden
diagnosis-withheld-note = “Hidden”: the count is not printed, because the total would reveal a small one.
diagnosis-counts-note = A dash means not known. A zero was confirmed by the source. Counts of sensitive issues are given for the whole territory only, from 10 upwards.
diagnosis-poll-note = Shares of the people who answered, in whole percent. Groups of fewer than 30 people are not shown.
diagnosis-poll-indicative = Between 30 and 99 people, a share is indicative only.
diagnosis-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

## The summary for the public

summary-title = Safety diagnosis: summary
summary-title-preliminary = Preliminary diagnosis: summary
summary-found-title = Safety in { $municipality }
summary-lead =
    { $dated ->
        [yes] This is what we learned about safety in { $municipality }, with figures up to { $year }. It is written for everyone who lives or works here.
       *[no] This is what we have learned so far about safety in { $municipality }. It is written for everyone who lives or works here.
    }
summary-preliminary = We are not done yet. We still have nothing from: { $families }. This is a first picture, and it may change.
summary-strengths-title = Our strengths
summary-strengths-none = We have not noted our strengths yet. Tell us what works here.
summary-good-places = People feel well in these places: { $places }.
summary-actions =
    { $count ->
        [one] One action for safety is already under way.
       *[other] { $count } actions for safety are already under way.
    }
summary-heard =
    { $count ->
        [one] One group that is often left out has been heard.
       *[other] { $count } groups that are often left out have been heard.
    }
summary-records-title = What the records say
summary-record =
    { $issue }: { $count ->
        [one] { $count } recorded in { $year }.
       *[other] { $count } recorded in { $year }.
    } { $trend ->
        [up] That is more than in the years before.
        [down] That is less than in the years before.
        [same] That is about the same as in the years before, or the change is too small to tell.
       *[unknown] We cannot tell yet whether it rises or falls.
    } { $elsewhere ->
        [above] It is more than elsewhere, for our size.
        [below] It is less than elsewhere, for our size.
        [alike] It is close to what is seen elsewhere.
       *[unknown] {""}
    } { $hidden ->
        [yes] Many cases are never reported.
       *[no] {""}
    }
summary-records-note = Records show only what was reported. They do not say why it happens.
summary-records-none = We have no counts from records that we can show yet. That does not mean that nothing happens.
summary-next-title = Priorities and next steps
summary-people-title = What people say
summary-people-none = We have not heard enough people yet. Your voice is still missing.
summary-safe =
    { $asked ->
        [yes] { $share } of those who walk alone after dark feel safe; { $never } never walk alone then.
       *[no] { $share } of those who walk alone after dark feel safe.
    }
summary-concern = Most often called a big problem: { $issues }.
summary-concern-item = { $issue } ({ $share })
summary-walks =
    { $count ->
        [one] One walk was held to look at places together. { $known ->
            [yes] { $people } people took part.
           *[no] {""}
        }
       *[other] { $count } walks were held to look at places together. { $known ->
            [yes] { $people } people took part.
           *[no] {""}
        }
    }
summary-answered =
    { $random ->
        [yes] { $count } people chosen at random answered a survey.
       *[no] { $count } people answered a survey that was open to those who wished. Their answers stand for them, not for everyone.
    }
summary-priorities-title = Our priorities
summary-priorities-note = Chosen by the steering group. Its reasons are in the report.
summary-priorities-none = No priority has been chosen yet.
summary-steps-title = Next steps
summary-step-choose = We will finish looking at the facts, then choose what to work on first.
summary-step-plan = We will decide what to do about each priority, with whom and by when, and say how we will know whether it works.
summary-step-council = The plan goes to council on { $date }.
summary-step-voices = We still have to hear from: { $groups }.
summary-step-find-out =
    { $count ->
        [one] One question is still open. We are looking for the answer.
       *[other] { $count } questions are still open. We are looking for the answers.
    }
summary-part-title = How to take part
summary-part-tell = Tell { $municipality } what you recognise in these pages, and what is missing.
summary-part-walk = Ask how to join the next walk, meeting or survey.
summary-part-report = If something happens to you, tell the police or a service you trust.
summary-issued = { $municipality }, { $date }. Small numbers are left out to protect people.

## The letters

letters-title = Letters: what is still to find out
letters-heading = To { $who }
letters-heading-numbered = Letter { $number }
letters-to = To
letters-from = From
letters-date = Date
letters-first = First answer needed
letters-lead =
    { $count ->
        [one] { $municipality } is preparing a safety diagnosis. One answer is missing that you can help us find.
       *[other] { $municipality } is preparing a safety diagnosis. { $count } answers are missing that you can help us find.
    }
letters-caption = What we would like to know
letters-column-question = Our question
letters-column-why = Why we ask
letters-as-soon = As soon as you can
letters-rules = Send grouped figures only, with no name, no address and no file about a person. If you have no figure, your best estimate helps: say that it is one. “We do not know” and “we cannot say” are useful answers too.
letters-answer = Send your answer to { $municipality }, to the person who gave you this letter.
letters-unnamed-title = Questions without a name
letters-unnamed-lead =
    { $count ->
        [one] Nobody has been named yet to find the answer to this question. Decide together who asks whom.
       *[other] Nobody has been named yet to find the answers to these { $count } questions. Decide together who asks whom.
    }
letters-none-title = Nothing to ask
letters-none = No question is marked as still to find out.
