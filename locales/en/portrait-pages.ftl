### Understand: what the diagnosis says. The portrait, the sources side by side, the issue sheets.

## Said with every picture and every figure

says-seen = What it shows
says-sure = How sure it is
says-silent = What it does not say

## Portrait

portrait-page-title = Portrait of { $name }
portrait-page-lead = One picture to share with your partners: what your answers show so far, how sure that is, and what they cannot say.
portrait-page-report = Diagnosis report
portrait-page-contents = On this page
# In the contents list, under the title of a part.
portrait-page-nothing = Nothing yet
portrait-page-preliminary = This portrait is preliminary
portrait-page-preliminary-text = { $count ->
    [one] One kind of evidence has no entry yet:
   *[other] { $count } kinds of evidence have no entry yet:
}
portrait-page-first = { $count ->
    [one] { $count } answer makes a first portrait
   *[other] { $count } answers make a first portrait
}
portrait-page-first-text = The shortest way begins with “{ $part }”. The other parts fill in as you go, and none has to wait for another.
portrait-page-begin = Answer the first question
portrait-page-rest = { $count ->
    [one] One more sentence
   *[other] { $count } more sentences
}
# Under a part of the portrait or of a sheet; opens the list of its questions.
portrait-page-feeds = { $count ->
    [one] The question this comes from
   *[other] The { $count } questions this comes from
}
portrait-page-reviewed = Who has reviewed it
portrait-page-not-reviewed = Nobody yet. A portrait that partners and residents have read carries more weight, and what they dispute is written down beside it.
portrait-page-review = Note who reviewed it

## Side by side

sides-page-title = Side by side
sides-page-lead = What records, residents, walks and partners say about each issue. Where they disagree, talk about it first.
sides-page-filter = Show the issues where
sides-page-all = All
sides-page-why = Why they may disagree
sides-page-more = Show the figures and where they come from
sides-page-less = Show less
sides-page-empty = No issue to compare yet
sides-page-empty-text = Name the issues your municipality wants to look at. Each one then shows what your sources say about it.
sides-page-issues = Name the issues
sides-page-rule = How to read this page
sides-page-rule-signals = Each source speaks strongly, moderately or weakly, by rules of this program that are the same for every issue. “Silent” means that a source tells nothing of it, not that nothing happens.
sides-page-rule-walks = A walk can show that an issue is there. It cannot show that it is absent.
sides-page-rule-disagree = They disagree when one speaks strongly and another weakly, or when records and residents see change in opposite directions.
sides-page-rule-weight = No source is right by itself, and nothing here is added up.

## Issue sheets

sheets-page-title = Issue sheets
sheets-page-lead = One sheet for each priority: what happens, what makes it possible, what was tried, and what you suppose.
sheets-page-empty = No priority chosen yet
sheets-page-empty-text = A sheet opens for each issue that you keep as a priority.
sheets-page-decide = Choose the priorities
sheets-page-no-statement = Not yet stated in one precise sentence.
sheets-page-complete = Every part holds something.
sheets-page-missing = { $filled } of { $total } parts begun. Still empty: { $parts }
sheets-page-priority = Priority { $number }
sheets-page-statement = The issue in one sentence
sheets-page-others = The priorities
sheets-page-gone = This sheet no longer exists
sheets-page-gone-text = The issue was removed from the plan.
sheets-page-back = See the other sheets
