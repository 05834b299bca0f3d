### Values that were refused, shown beside their field and in the summary on top: what to do, with an example.

# A day that is no day
refused-date = Enter the date as year, month and day, like 2026-11-22

# $start (String) - the start, as a long date
refused-end-before-start = The end date must be after the start date, { $start }

# $start (String) - day of the starting value, as a long date
refused-target-date = The target’s date must be after the date of the starting value, { $start }

# $low, $high (Number) - the ends of the scale
refused-scale = Choose a value from { $low } to { $high }

refused-rating-missing = Choose a rating, or say that you don’t know yet

refused-rating-state = A rating is a value from 0 to 4, or “I don’t know yet”

refused-municipality-missing = Enter the name of your municipality

# $given (Number or String) - what was typed
refused-year = Enter a year in four digits, like 2027

# $first (String) - first year of the plan
refused-last-year-before-first = The last year must be { $first } or later

refused-population = The population must be a number above zero, like 4,000

refused-name-missing = Enter a name in at least one language

refused-title-missing = Enter a title in at least one language

refused-category-missing = Choose a kind of partner from the list

# Another partner has the same name
refused-partner-there = A partner with this name is already in the register. Open it, or change the name

# $lead (String) - the partner that answers for the issue now
refused-second-lead = { $lead } already answers for this issue. Only one partner can. Change its role first

refused-money = Enter an amount of zero or more, like $12,500

refused-number = Enter a number, like 1,240 or 61.5; it can’t be below zero

refused-sample = The number of people who answered must be 1 or more, like 212

# $baseline (Number) - the starting value
refused-target-equals-baseline = Choose a target different from the starting value, { $baseline }

# $total (Number) - what the weights add up to
refused-weights = The five weights must add up to 1, in steps of 0.05. They add up to { $total }

refused-problem-there = This issue is already in the plan

refused-option-missing = Choose one of the answers, or say that you don’t know yet

refused-period = Enter the first and the last day of the period, like 2024-01-01 and 2024-12-31

refused-earlier-years = Enter how many earlier years you compare with, like 3

refused-text-missing = Write an answer, or say that you don’t know yet

# $longest (Number) - most characters
refused-text-long = Shorten this text to { $longest } characters

# A question whose answer is what other pages hold
refused-answer-kind = The answer to this question is given on another page: open it from here

refused-path-missing = Choose where to save the file

# An answer of a table or a list without anything in it
refused-answer-empty = Fill in at least one line, or say that you don’t know yet

# An entry of a list that lost its identity
refused-entry-id = This entry can’t be told from the others. Remove it, then add it again

# $entry (Number) - its place in the list, when it is one; the field is pointed at by the screen
refused-field-missing = Fill in this field, or remove the entry: without it, the entry can’t be saved

# $low, $high (String) - the ends, in figures
refused-between = Type a whole number from { $low } to { $high }, like { $high }

refused-whole = Type a whole number, zero or more, like 12

# A voice: how many people were heard
refused-people = Type how many people were heard, 1 or more, like 12, or leave this empty

# Keeping the median of the voices, when there is none
refused-no-median = More than half of the voices don’t know, or none has answered yet: there is no median to keep. Ask more voices, then try again

refused-evidence-title = Give this piece of evidence a title, like Police annual report 2024

refused-grade-reason = Write in the note why this is more solid than the rules propose, like: the service confirmed the definition in writing

# An accepted warning
refused-reason-missing = Write why you accept this warning, in at least one language, like: the partner will join in March

# $path (String) - name of the file
refused-file-type = “{ $path }” can’t be added. Save it as PDF, then attach it

# $path (String) - name of the file
refused-file-large = “{ $path }” is larger than 50 MB. Keep a reference instead: write in the note where it can be found

# $path (String) - name of the file
refused-file-empty = “{ $path }” is empty. Choose the file that holds the document
refused-logo-kind = “{ $path }” is not a picture this program takes. Save the logo as PNG or JPEG and choose it again.
refused-logo-large = “{ $path }” is too large for a logo: at most 2 MB and 4,000 pixels a side. Make it smaller and choose it again.
refused-logo-broken = “{ $path }” is damaged. Export the logo again as PNG or JPEG and choose that file.
refused-colour = “{ $given }” is not a colour. Write a number sign and six digits or letters from A to F, such as #1B5E20.
refused-template = The styles of “{ $path }” cannot be taken. Choose a Word document (.docx or .dotx) of at most 5 MB without macros.
refused-document-language = This document is not made in two columns. Choose English or French.
refused-document-format = This document is not made in this format. Choose another one.
refused-document-edition = This document has no internal edition. Choose the one to share.
