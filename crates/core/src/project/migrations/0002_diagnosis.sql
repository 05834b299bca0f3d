-- The whole guided diagnosis: voices, evidence, what was changed and why, frozen diagnoses, accepted warnings.
-- A released step is never edited: add 0003 instead.

-- How far a problem escapes records is the answer to Q207 and nothing else.
INSERT INTO answer (question_id, group_id, state, value)
  SELECT 'Q207', '', 'value', json_group_object(id, json_object('hidden', hidden))
    FROM problem WHERE hidden IS NOT NULL HAVING count(*) > 0
  ON CONFLICT (question_id, group_id) DO UPDATE SET state = excluded.state, value = excluded.value;
ALTER TABLE problem DROP COLUMN hidden;
-- Steps recorded before speak of a column that is gone.
DELETE FROM step;

ALTER TABLE plan ADD COLUMN depth TEXT NOT NULL DEFAULT '';              -- '' follows the population; express standard deep
ALTER TABLE plan ADD COLUMN cautious INTEGER NOT NULL DEFAULT 0;         -- 1: proposals of trend allow for extra variation

ALTER TABLE answer ADD COLUMN note_en TEXT NOT NULL DEFAULT '';          -- to find out: what to ask
ALTER TABLE answer ADD COLUMN note_fr TEXT NOT NULL DEFAULT '';

ALTER TABLE rating ADD COLUMN proposed INTEGER;                          -- what the figures proposed then; NULL: nothing
ALTER TABLE rating ADD COLUMN rated_on TEXT NOT NULL DEFAULT '';

-- Someone whose answers and ratings are kept beside the working group's own: their rows of answer and rating
-- carry this id as group_id.
CREATE TABLE voice (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',             -- a role or a group, no person's name needed
  name_fr TEXT NOT NULL DEFAULT '',
  role TEXT NOT NULL,                           -- who answers (method B.2)
  people INTEGER,                               -- NULL: not said
  heard_on TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was changed in a judgement, when and why. One row a subject and day.
CREATE TABLE judgement_change (
  id TEXT PRIMARY KEY NOT NULL,
  changed_on TEXT NOT NULL,
  subject TEXT NOT NULL,                        -- rating weight
  problem_id TEXT NOT NULL DEFAULT '',
  criterion TEXT NOT NULL,
  group_id TEXT NOT NULL DEFAULT '',
  before TEXT NOT NULL,                         -- a value, '?' for not known, '' for none
  after TEXT NOT NULL,
  author TEXT NOT NULL DEFAULT '',              -- as the person calls themselves in the preferences
  reason_en TEXT NOT NULL DEFAULT '',
  reason_fr TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX judgement_change_of_a_day
  ON judgement_change(subject, problem_id, criterion, group_id, changed_on);

-- A piece of evidence. Its document, if one is attached, lies in attachment under its hash.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  title_fr TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL,                           -- document photo count conversation
  source TEXT NOT NULL DEFAULT '',              -- evidence source of the catalogue
  holder_en TEXT NOT NULL DEFAULT '',           -- who holds it
  holder_fr TEXT NOT NULL DEFAULT '',
  dated_on TEXT NOT NULL DEFAULT '',            -- of the evidence itself
  definition TEXT NOT NULL DEFAULT '',          -- is the definition known: Y P N
  coverage TEXT NOT NULL DEFAULT '',            -- whole part neighbour
  grade TEXT NOT NULL DEFAULT '',               -- '' follows the proposal
  sensitivity TEXT NOT NULL DEFAULT 'open',     -- open internal sensitive
  note_en TEXT NOT NULL DEFAULT '',
  note_fr TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  media_type TEXT NOT NULL DEFAULT '',
  bytes INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT NOT NULL DEFAULT '',
  added_on TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Which question a piece of evidence supports, for which problem, on which page.
CREATE TABLE evidence_use (
  evidence_id TEXT NOT NULL REFERENCES evidence(id) ON DELETE CASCADE,
  question_id TEXT NOT NULL,
  problem_id TEXT NOT NULL DEFAULT '',
  page TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (evidence_id, question_id, problem_id)
) STRICT;

-- The bytes of attached documents, outside undo: a step holds the hash, not the document.
CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY NOT NULL,
  data BLOB NOT NULL
) STRICT;

-- A diagnosis as it was, to compare a later one with.
CREATE TABLE frozen_diagnosis (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  frozen_on TEXT NOT NULL,
  contents TEXT NOT NULL                        -- JSON of diagnosis::frozen::Kept
) STRICT;

-- A warning that was read and accepted, with the reason that documents print.
CREATE TABLE accepted_warning (
  guard TEXT NOT NULL,                          -- code of the method, section H
  subject TEXT NOT NULL DEFAULT '',             -- what it is about: an id, or ''
  reason_en TEXT NOT NULL DEFAULT '',
  reason_fr TEXT NOT NULL DEFAULT '',
  accepted_on TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (guard, subject)
) STRICT;
