-- Documents: what they look like, what was decided about them before they went out, which were made.
-- A released step is never edited: add 0004 instead.

-- One row.
CREATE TABLE look (
  id TEXT PRIMARY KEY NOT NULL,                 -- always 'look'
  accent TEXT NOT NULL DEFAULT '',              -- #rrggbb; '' is the program's own
  logo_sha256 TEXT NOT NULL DEFAULT '',         -- its bytes lie in attachment
  logo_alt_en TEXT NOT NULL DEFAULT '',
  logo_alt_fr TEXT NOT NULL DEFAULT '',
  template_sha256 TEXT NOT NULL DEFAULT '',     -- a Word document whose styles are taken
  template_name TEXT NOT NULL DEFAULT ''
) STRICT;

-- What a person decided about something that a reader would stumble on.
CREATE TABLE export_choice (
  subject TEXT PRIMARY KEY NOT NULL,            -- what it is about: see documents::texts
  choice TEXT NOT NULL,                         -- accepted left-out
  reason TEXT NOT NULL DEFAULT '',
  chosen_on TEXT NOT NULL DEFAULT ''
) STRICT;

-- A document that was made, with the figures it says. Outside undo: it exists, whatever is undone afterwards.
CREATE TABLE document_made (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL,
  language TEXT NOT NULL,                       -- en fr both
  format TEXT NOT NULL,
  edition TEXT NOT NULL,                        -- shared internal
  name TEXT NOT NULL,                           -- of the file, without its folder
  made_on TEXT NOT NULL,
  figures TEXT NOT NULL DEFAULT '[]'            -- JSON: what it says, and where each figure comes from
) STRICT;
