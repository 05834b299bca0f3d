# Tables that are filled like a spreadsheet.

# Read to a screen reader for a cell without a value.
grid-blank = blank: not known
# First line of the list in a cell: takes the choice away.
grid-blank-choice = (blank)
# Under the table.
grid-how = Type to fill a cell, move with the arrow keys, paste from a spreadsheet. A blank cell means “not known”; 0 means none.
# Under the table, when no column holds counts.
grid-how-words = Type to fill a cell, move with the arrow keys, paste from a spreadsheet. A blank cell means “not known”.
# Name of a cell’s editor.
grid-cell-name = { $row }, { $column }
# Spoken after a cell is kept.
grid-said = { $row }, { $column }: { $value }
grid-cleared = { $count ->
    [one] { $count } cell is blank now
   *[other] { $count } cells are blank now
}
grid-copied = Copied
grid-pasted = { $count ->
    [one] { $count } cell pasted
   *[other] { $count } cells pasted
}

# Why a value is refused.
grid-not-number = Enter a number, like { $example }.
grid-not-whole = Enter a whole number, like { $example }.
grid-not-from = Enter a number from { $min } up, like { $example }.
grid-not-whole-from = Enter a whole number from { $min } up, like { $example }.
grid-not-up-to = Enter a number up to { $max }, like { $example }.
grid-not-whole-up-to = Enter a whole number up to { $max }, like { $example }.
grid-not-between = Enter a number between { $min } and { $max }, like { $example }.
grid-not-whole-between = Enter a whole number between { $min } and { $max }, like { $example }.
grid-not-choice = Choose one of these: { $choices }.
grid-too-long = This text has { $length } characters. The cell takes { $max }.

# Buttons beside an unlikely value.
grid-keep = Keep it
grid-change = Change it

# The line of totals.
grid-total = Total
grid-total-off = should make { $whole }
grid-total-blanks = { $count ->
    [one] { $count } not known
   *[other] { $count } not known
}

# The dialog before a paste in which something does not fit.
grid-paste-title = Some of this does not fit
grid-paste-nothing-yet = Nothing is pasted yet.
grid-paste-fitting = { $count ->
    [0] No cell fits.
    [one] { $count } cell fits.
   *[other] { $count } cells fit.
}
grid-paste-misfitting = { $count ->
    [one] { $count } cell does not fit.
   *[other] { $count } cells do not fit.
}
grid-paste-outside = { $count ->
    [one] { $count } value falls outside the table and would be left out.
   *[other] { $count } values fall outside the table and would be left out.
}
grid-paste-cells = Cells of the paste
grid-paste-cell = Cell
grid-paste-text = Pasted
grid-paste-verdict = Result
grid-verdict-fits = Fits
grid-verdict-ask = Fits, check it
grid-verdict-not = Does not fit
grid-paste-more = { $count ->
    [one] { $count } more cell is not shown.
   *[other] { $count } more cells are not shown.
}
grid-paste-fits = { $count ->
    [one] Paste the cell that fits
   *[other] Paste the { $count } cells that fit
}
