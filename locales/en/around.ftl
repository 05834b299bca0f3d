### Understand: the pages around the diagnosis – a section before its questions, evidence, voices, history, and what is to find out.

## A section before its questions

around-title = Around the diagnosis
around-evidence = Evidence
around-evidence-hint = Every piece, and where it is used
around-voices = Voices
around-voices-hint = Who was heard, and where they differ
around-portrait = Portrait
around-portrait-hint = What the diagnosis shows so far
around-side-by-side = Side by side
around-side-by-side-hint = What each source says of an issue
around-sheets = Issue sheets
around-sheets-hint = One sheet for each priority
around-history = History
around-history-hint = Changed judgements, earlier diagnoses

section-help = About this section
section-example = An example
section-tip = In a workshop
section-beside = Beside you
section-time = Time
section-minimum = Minimum
section-minimum-reached = Every question of the minimum has an answer.
section-minimum-missing = { $count ->
    [one] 1 answer is still needed:
   *[other] { $count } answers are still needed:
}
# Before the first of several questions, when one of them is enough
section-minimum-any = Any one of { $count } questions, such as:
section-depth = Depth
section-depth-change = Change the depth of the diagnosis
section-depth-legend = How deep should the diagnosis go?
section-depth-hint = It changes what is asked first, in every section. Nothing you wrote is lost.
section-depth-express = Express
section-depth-express-means = The questions of the minimum come first: one workshop day, then two weeks to get the data. For fewer than 5,000 residents.
section-depth-standard = Standard
section-depth-standard-means = Every question, in 10 to 14 weeks. For 5,000 to 50,000 residents.
section-depth-deep = Deep
section-depth-deep-means = Every question, with more collected on the ground, in four to nine months. For more than 50,000 residents.
section-row-minimum = Needed for the minimum
section-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
section-more-time = When you have more time
section-more-time-text = These are not needed in an express diagnosis. Each answer makes it firmer.
section-sheets = Sheets beside the questions
section-sheets-text = Optional. They help you to prepare, and they do not count in your progress.
section-sheet-empty = Not filled in
section-sheet-filled = { $count ->
    [one] 1 line filled in
   *[other] { $count } lines filled in
}
section-warnings = Worth a look
section-warnings-text = Nothing is blocked. Mend what you can, or accept it and say why.
section-warning-mend = Look at: { $question }

## Evidence

evidence-page-title = Evidence
evidence-page-lead = What your answers rest on: surveys, minutes, photos, counts, conversations.
evidence-page-empty-title = No evidence yet
evidence-page-empty-text = Attach a survey, a photo or a council minute, then say which answers it supports.
evidence-page-add = Add a piece of evidence
evidence-page-all = All questions
evidence-page-filter = Show what supports
evidence-page-count = { $count ->
    [0] No piece of evidence
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
evidence-page-none-for = Nothing supports this question yet.
evidence-page-caption = Pieces of evidence
evidence-page-title-label = Title
evidence-page-title-hint = What it is called, as others would look for it
evidence-page-kind = Kind
evidence-page-kind-document = Document
evidence-page-kind-photo = Photo
evidence-page-kind-count = Count
evidence-page-kind-conversation = Conversation
evidence-page-source-hint = Where it comes from. The source decides the best grade.
evidence-page-grade = Solidity
evidence-page-no-grade = Not graded
evidence-page-date = Date
evidence-page-no-date = Not dated
evidence-page-old = Older than three years
evidence-page-old-text = This piece is older than three years. Look for a newer one, or say why it still holds.
evidence-page-uses = Used in
evidence-page-unused = Not used yet
evidence-page-more-uses = { $count ->
    [one] and 1 more question
   *[other] and { $count } more questions
}
evidence-page-attached = Document attached
evidence-page-new = Add a piece of evidence
evidence-page-new-lead = Three facts to begin. The next page asks for the rest.
evidence-page-new-for = It will support: { $question }
evidence-page-create = Save and describe it
evidence-page-what = What it is
evidence-page-holder = Who holds it
evidence-page-holder-hint = An organisation or a service
evidence-page-solid = How far it can be trusted
evidence-page-coverage = What it covers
evidence-page-coverage-whole = The whole territory
evidence-page-coverage-part = A part of it
evidence-page-coverage-neighbour = A neighbouring territory
evidence-page-definition = Is it known exactly what was counted?
evidence-page-definition-hint = A definition says which events, people or places are in, and which are out.
evidence-page-unsaid = Not stated
evidence-page-grade-legend = Grade
evidence-page-grade-hint = Proposed by rule. Lower it freely; raise it with a reason in the note.
evidence-page-grade-none = Not graded until a source is chosen
evidence-page-grade-rule = As the rule proposes: { $grade }
evidence-page-grade-is = Grade { $grade }
evidence-page-grade-best = The best grade of this source ({ $source }) is { $grade }.
evidence-page-old-24 = It is older than two years: B at most.
evidence-page-old-60 = It is older than five years: C at most.
evidence-page-not-whole = It does not cover your whole territory: B at most.
evidence-page-no-definition = What was counted is not known: B at most.
evidence-page-grade-raise = Write in the note what allows a better grade. Until then it is not saved.
evidence-page-note = Note
evidence-page-note-hint = Page, link or limits; why the grade is better than proposed
evidence-page-sensitivity = Who may see it
evidence-page-sensitivity-open = Open
evidence-page-sensitivity-open-means = It may be listed in the documents you make.
evidence-page-sensitivity-internal = Internal
evidence-page-sensitivity-internal-means = For the working group. It may be listed, never attached.
evidence-page-sensitivity-sensitive = Sensitive
evidence-page-sensitivity-sensitive-means = It stays out of every document, and off a screen that is shown to others.
evidence-page-document = Attached document
evidence-page-document-hint = It is copied into the plan, up to 50 MB: PDF, picture, text, spreadsheet or e-mail.
evidence-page-attach = Attach a document…
evidence-page-replace = Replace…
evidence-page-save-copy = Save a copy…
evidence-page-detach = Detach
evidence-page-copy-saved = Copy saved: { $path }
evidence-page-size-kilo = { $size } KB
evidence-page-size-mega = { $size } MB
evidence-page-reference = Keep a reference instead
# Written in the note of a piece whose document is too large
evidence-page-reference-note = The document “{ $name }” is kept outside the plan.
evidence-page-uses-title = Where it is used
evidence-page-uses-hint = One piece can support several answers.
evidence-page-use-add = Add a question it supports
evidence-page-use-choose = Choose a question
evidence-page-use-remove = No longer used in: { $question }
evidence-page-page = Page
evidence-page-issue = Issue
evidence-page-any-issue = No issue in particular
evidence-page-remove = Remove this piece
evidence-page-gone = This piece is no longer in the plan.

## Voices

voices-page-title = Voices
voices-page-lead = What each group says is kept beside your own answers. A difference is worth a talk: it is never hidden.
voices-page-empty-title = No voice yet
voices-page-empty-text = Add a group or a role: residents of an area, front-line workers, the police service, merchants.
voices-page-add = Add a voice
voices-page-heard = Who was heard
voices-page-heard-text = Roles and groups, never names of people.
voices-page-name = Role or group
voices-page-name-hint = Such as “Street workers” or “Residents’ committee of the Centre”
voices-page-role = Who they are
voices-page-people = How many people
voices-page-people-hint = Those who answered together
voices-page-people-count = { $count ->
    [one] 1 person
   *[other] { $count } people
}
voices-page-date = Heard on
voices-page-heard-on = Heard on { $date }
voices-page-said = Answers: { $answers }. Ratings: { $ratings }.
voices-page-remove = Remove “{ $voice }”
voices-page-maturity = How they see your capacity to act
voices-page-maturity-text = From 0, nothing in place, to 4, in place and reviewed. Leave blank what was not asked; “?” means that they don’t know.
voices-page-maturity-caption = Capacity to act, by voice
voices-page-ratings = How they rate the issues
voices-page-ratings-text = From 0, lowest, to 4, highest. Leave blank what was not asked; “?” means that they don’t know.
voices-page-ratings-caption = Ratings of the issues, by voice
voices-page-trend-note = 0 strong fall, 2 stable, 4 strong rise
voices-page-no-issue = Voices can rate issues once the plan names some.
voices-page-to-issues = Name the issues
voices-page-together = What they hold together
voices-page-together-text = The median is the value in the middle. Two steps or more between voices are to discuss before anything is ranked.
voices-page-together-maturity = Capacity to act: median and gaps between voices
voices-page-together-ratings = Ratings: median and gaps between voices
voices-page-dimension = Dimension
voices-page-point = Point
voices-page-median = Median
voices-page-median-unknown = Too few know
voices-page-from-to = From lowest to highest
voices-page-spread = { $low } to { $high }
voices-page-discuss = To discuss
voices-page-known = Who knows
voices-page-known-of = { $known } of { $of }
voices-page-own = Your group
voices-page-own-none = None
voices-page-keep = Keep the median
voices-page-keep-name = Keep the median: { $point }
voices-page-point-of = { $point }, { $issue }
voices-page-agreement = How far the voices agree
voices-page-agreement-close = They see it much the same way ({ $share }% agreement).
voices-page-agreement-mixed = They differ on some points ({ $share }% agreement).
voices-page-agreement-far = They see it very differently ({ $share }% agreement). Talk about it before you rank it.
voices-page-agreement-none = Two voices must rate the same point to compare them.

## History

history-page-title = History
history-page-lead = How your judgements changed, and the diagnosis as it was on earlier days.
history-page-judgements = Changed judgements
history-page-judgements-text = Ratings and weights, with the last change of each day.
history-page-caption = List of changed judgements
history-page-empty = No judgement was changed yet. Ratings and weights appear here once they are given.
history-page-filter = Show
history-page-filter-all = All changes
history-page-filter-weights = Weights
history-page-count = { $count ->
    [0] No change
    [one] 1 change
   *[other] { $count } changes
}
history-page-when = When
history-page-what = What
history-page-before-after = Before and after
history-page-who = Who
history-page-why = Why
history-page-from-to = { $before } → { $after }
history-page-none = Not rated
history-page-unknown = Not known
history-page-group = The working group
history-page-voice-gone = A voice since removed
history-page-issue-gone = An issue since removed
history-page-weight = Weight: { $criterion }
history-page-no-reason = No reason given
history-page-frozen = Diagnoses kept
history-page-frozen-text = Keep today’s diagnosis under a name before a new round of collection. Later you can see what changed.
history-page-frozen-empty = None is kept yet.
history-page-frozen-on = Kept on { $date }
history-page-freeze = Freeze today’s diagnosis
history-page-freeze-name = Name
history-page-freeze-hint = Such as “Before the survey of 2027”
history-page-compare = Compare with today
history-page-compare-name = Compare with today: { $name }
history-page-remove-name = Remove: { $name }
history-page-beside = { $name }, beside today
history-page-issues = Issues: rank and need, then and now
history-page-issue = Issue
history-page-rank-then = Rank then
history-page-rank-now = Rank now
history-page-need-then = Need then
history-page-need-now = Need now
history-page-change = Change
history-page-not-compared = Not compared
history-page-not-ranked = To document
history-page-new = New since then
history-page-gone = No longer compared
history-page-same = No change
history-page-up = Up by { $by }
history-page-down = Down by { $by }
history-page-now-known = Known now
history-page-no-longer-known = No longer known
history-page-still-unknown = Still not known
history-page-maturity = Capacity to act: medians from 0 to 4
history-page-maturity-score = Whole profile, from 0 to 100
history-page-dimension = Dimension
history-page-then = Then
history-page-now = Now
history-page-factors = Protection minus risk, by level
history-page-level = Level
history-page-factors-note = From −4, risks only, to 4, protections only. A level with more than 40% unknown is not compared.

## To find out

find-out-note = What to ask
find-out-note-none = Nothing noted
find-out-ask-again = The date has passed: ask again
find-out-group = Show
find-out-group-date = By date, late first
find-out-group-who = By whom to ask
find-out-caption-who = What to ask: { $who }
find-out-letters = Letters
find-out-letters-text = “Letters” makes one page for each person or service to ask, with the questions and why they matter.
