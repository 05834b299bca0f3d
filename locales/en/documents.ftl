### The pages of the documents: their list, one document before it is made, its preview, the pack of a council, and the look of documents in the settings.

## The list

documents-for-council = For council
documents-for-residents = For residents
documents-for-partners = For partners and the committee
documents-for-working-group = For the working group
documents-language-en = English
documents-language-fr = French
documents-language-both = Both, side by side
documents-format-pdf = PDF
    .hint = To print, adopt and archive. It can’t be edited.
documents-format-docx = Word
    .hint = To adapt in a word processor.
documents-format-html = Web page
    .hint = One file, to read on a screen or put on your site.
documents-format-xlsx = Workbook
    .hint = The plan’s tables, to sort and count.
documents-edition-internal = internal edition
# $pages (Number)
documents-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
documents-pack = The council pack
documents-pack-hint = Several documents, in the languages and formats you choose, made in one go into one folder.
documents-pack-open = Prepare a pack

## Documents made

documents-made = Documents made
documents-made-none = No document made yet.
documents-made-none-text = What you make is listed here. You will see which of its figures have changed since.
# $date (String) - a long date
documents-made-on = Made on { $date }
documents-no-figure = No figure in it
# $count (Number) - figures in the document
documents-unchanged = { $count ->
    [one] Its one figure still holds
   *[other] All { $count } figures still hold
}
# $count (Number) - figures that differ today
documents-changed = { $count ->
    [one] 1 figure has changed since
   *[other] { $count } figures have changed since
}
# $was, $now (String) - the figure in the document and the one of today
documents-says = The document says { $was }. It would now say { $now }.
documents-forget = Forget
# $name (String) - name of the file
documents-forget-named = Forget “{ $name }”. The file itself stays where it is.
# $count (Number)
documents-made-all = Show all { $count } documents

## One document, before it is made

export-preview = Preview
export-how = How should it be?
export-both-hint = Two columns, for a bilingual council.
export-edition = Edition
export-edition-shared = To share
    .hint = Small numbers are held back, so that nobody can be recognised.
export-edition-internal = Internal
    .hint = Exact numbers, for the people who work on the plan.
export-internal-warning = This edition shows exact small numbers. Someone could be recognised in them. Keep it among the people bound to discretion; each page says so.
export-check = What a reader would stumble on
export-nothing = Nothing is missing. The document can go out.
# $count (Number) - points nobody has decided about
export-open = { $count ->
    [0] Every point is settled.
    [one] 1 point to look at.
   *[other] { $count } points to look at.
}
# $count (Number) - points accepted or left out
export-settled = { $count ->
    [one] 1 point is settled.
   *[other] { $count } points are settled.
}
export-not-blocked = You can make the document at any time: what is missing will be marked in it.
export-fix = Go and see
export-accept = Accept
# $text (String) - the point
export-accept-named = Accept with a reason: { $text }
export-accept-save = Accept with this reason
export-reason = Why is this acceptable?
export-reason-hint = Kept in the plan, for whoever asks later. It is not printed.
export-reason-missing = Enter a reason, like “The partner agreed to be named”
# $reason (String) - what a person wrote
export-accepted = Accepted: { $reason }
export-leave-out = Leave out
# $text (String) - the point
export-leave-out-named = Leave out of the document: { $text }
export-left-out = Left out of the document
export-undo = Change this
# $text (String) - the point
export-undo-named = Change this: { $text }
# $count (Number)
export-all-items = Show all { $count } points
export-replaced-hint = The printed document shows an empty box in their place. Write them in another way if they matter.
# $count (Number)
export-held-back = { $count ->
    [one] 1 thing is held back in this edition
   *[other] { $count } things are held back in this edition
}
export-make-title = Make the document
export-format = Format
export-make = Choose where to save it
export-making = Making the document…
export-done = The document is ready.
# $pages (Number)
export-done-pages = { $pages ->
    [one] The document is ready: 1 page.
   *[other] The document is ready: { $pages } pages.
}
# $path (String) - path of the file or folder
export-kept = Kept in { $path }
export-open-file = Open it
export-folder = Show in its folder

## Findings before export, beside those of shell.ftl

# $count (Number) - places
finding-personal = { $count ->
    [one] 1 place may name or locate a person
   *[other] { $count } places may name or locate a person
}
# $count (Number) - numbers
finding-small-count = { $count ->
    [one] 1 number is so small that someone could be recognised
   *[other] { $count } numbers are so small that someone could be recognised
}
# $count (Number) - actions
finding-no-lead = { $count ->
    [one] 1 action has nobody who answers for it
   *[other] { $count } actions have nobody who answers for them
}
# $count (Number) - indicators
finding-no-baseline = { $count ->
    [one] 1 indicator has no starting value
   *[other] { $count } indicators have no starting value
}
# $count (Number) - characters
finding-replaced = { $count ->
    [one] 1 character can’t be printed
   *[other] { $count } characters can’t be printed
}

## The preview

preview-back = Back to the document
# $document (String) - name of the document
preview-window = Preview of { $document }
preview-controls = How the preview is shown
preview-making = Making the preview…
preview-unreadable = The preview can’t be shown here. Go back, make the document, and open it with your usual viewer.
preview-outline = Outline
preview-pages = Pages of the document
# $page (Number) - the page being read · $pages (Number) - how many there are
preview-page = Page { $page } of { $pages }
# $page (Number)
preview-page-of = Page { $page }
preview-page-before = Previous page
preview-page-after = Next page
preview-paper-auto = Usual paper
preview-paper-a4 = A4 paper
preview-paper-letter = Letter paper
preview-zoom = Size
preview-zoom-width = Fit the width
preview-zoom-actual = Actual size
preview-grey = Greyscale
preview-marks = Show where figures come from
preview-origin = Where this comes from
# $text (String) - the figure
preview-origin-of = Where { $text } comes from
# $text (String) - the figure
preview-origin-named = Where this comes from: { $text }
preview-origin-none = Nothing in the plan is noted as the source of this figure.
preview-origin-link = Go to its page

## The council pack

pack-title = Council pack
pack-lead = Choose what goes into it. Every file is made in turn, into one new folder.
pack-documents = Documents
pack-languages = Languages
pack-both-hint = “Both, side by side” exists for the council brief and the resolution only.
pack-formats = Formats
pack-formats-hint = A workbook exists for the action plan only.
pack-folder = Folder
pack-folder-hint = This folder is new and carries today’s date, so no file of yours is written over.
pack-choose-folder = Put it somewhere else
pack-shared = The pack holds editions to share: small numbers are held back, and the paper is the usual one in your region.
# $count (Number) - files
pack-start = { $count ->
    [0] Make the files
    [one] Make 1 file
   *[other] Make { $count } files
}
pack-nothing = Choose at least one document, one language and one format that go together.
pack-files = Files of the pack
# $ended (Number) - files done with · $total (Number)
pack-running = { $ended } of { $total } files done
# $ended (Number) - files done with · $total (Number)
pack-stopping = Stopping after this file. { $ended } of { $total } files done.
# $made (Number) - files
pack-ended = { $made ->
    [one] The pack is ready: 1 file.
   *[other] The pack is ready: { $made } files.
}
# $made, $failed (Number) - files
pack-ended-failed = { $failed ->
    [one] 1 file could not be made; { $made } are ready.
   *[other] { $failed } files could not be made; { $made } are ready.
}
# $made, $total (Number) - files
pack-ended-stopped = Stopped: { $made } of { $total } files are ready.
pack-cancel = Stop after this file
pack-open-folder = Open the folder
pack-again = Try again what failed
pack-go-on = Make the rest
pack-another = Prepare another pack
pack-file-waiting = Waiting
pack-file-making = Being made…
pack-file-made = Ready
pack-file-left = Not made

## Settings: the look of documents

look-title = Look of the documents
look-hint = For everything this plan prints. It changes nothing on the screen.
look-logo = Logo of the municipality
look-logo-hint = A PNG or JPEG picture. It stands on the cover of each document.
look-logo-none = No logo yet
look-logo-choose = Choose a picture
look-logo-other = Choose another picture
look-logo-remove = Take it away
look-alt = What the logo shows
look-alt-hint = Read aloud to people who don’t see it, like “Coat of arms of Val-des-Ormes”
look-colour = Colour
look-colour-hint = Used for bands and lines. Text always stays dark, so that everyone can read it.
look-colour-petrol = Petrol
look-colour-navy = Navy
look-colour-sky = Sky blue
look-colour-forest = Forest green
look-colour-burgundy = Burgundy
look-colour-brick = Brick
look-colour-plum = Plum
look-colour-slate = Slate
look-own = Another colour
look-own-hint = Its code, like #1f3a6e. The people who made your logo know it.
look-own-unread = Enter the code as six digits and letters from a to f, like #1f3a6e
look-own-save = Use this colour
# $ratio (String) - contrast with white paper, already written out
look-contrast = Contrast with paper: { $ratio } to 1. Lines in this colour are easy to see.
# $ratio (String) - contrast with white paper, already written out
look-contrast-pale = Contrast with paper: { $ratio } to 1. Lines in this colour will be hard to see, above all on photocopies.
look-template = Word template
look-template-hint = A Word file of the municipality. Its fonts, headings and margins are used for Word documents.
look-template-none = No template: the program’s own look is used.
# $name (String) - name of the file
look-template-name = In use: { $name }
look-template-choose = Choose a Word file
look-template-other = Choose another file
look-template-remove = Take it away
