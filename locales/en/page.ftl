### Words that only a document on a screen writes: the page that opens in a browser.

# First link of the page, for people who use a keyboard
page-skip = Skip to the document
# Name of the band over the page that says draft, training or internal, for screen readers
page-band = State of this document
# Heading of the notes at the end
page-notes = Notes
# What a screen reader says of the small number that calls a note
page-note = Note { $number }
# Link at the end of a note
page-back = Back to the text
# The same, as a screen reader says it
page-back-to = Back to the text from note { $number }
# Opens the figures behind a picture
page-picture-data = Figures of the picture: { $title }

# Titles of framed remarks that have none of their own
page-finding = Finding
page-advice = Advice
page-caution = Caution
page-to-find-out = To find out
