-- The first schema of a Keystone project. A released step is never edited: add 0002 instead.
--
-- Texts that users write exist in both languages: *_en, *_fr, '' when not written.
-- "Not yet answered" is the absence of a row; unknown, not applicable and cannot be disclosed are
-- values of `state`. Dates are ISO text, '' when not known; money is whole cents. Scores are computed.

-- The plan itself: exactly one row, id 'plan'.
CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL,
  municipality TEXT NOT NULL DEFAULT '',
  title_en TEXT NOT NULL DEFAULT '',
  title_fr TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT 'en',          -- of the content: en or fr
  second_language TEXT NOT NULL DEFAULT '',     -- '', en or fr
  profile TEXT NOT NULL DEFAULT 'general',      -- ca-qc ca-on ca fr general
  first_year INTEGER NOT NULL DEFAULT 0,
  last_year INTEGER NOT NULL DEFAULT 0,
  population INTEGER,                           -- NULL: not entered
  council_date TEXT NOT NULL DEFAULT '',
  training INTEGER NOT NULL DEFAULT 0,          -- 1: TRAINING / FORMATION on every page
  started_on TEXT NOT NULL DEFAULT ''
) STRICT;

-- Answers to the catalogue's questions. group_id '' is the working group's own answer.
CREATE TABLE answer (
  question_id TEXT NOT NULL,
  group_id TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL,                          -- value unknown not-applicable undisclosed
  value TEXT NOT NULL DEFAULT '',               -- JSON; its shape follows from the answer type
  reason_en TEXT NOT NULL DEFAULT '',
  reason_fr TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',              -- evidence source of the catalogue
  source_note TEXT NOT NULL DEFAULT '',         -- which document, which page
  grade TEXT NOT NULL DEFAULT '',               -- A B C D
  who TEXT NOT NULL DEFAULT '',                 -- to find out: who could tell
  due TEXT NOT NULL DEFAULT '',                 -- to find out: by when
  answered_on TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (question_id, group_id)
) STRICT;

-- A section that its author declared done.
CREATE TABLE section_done (
  section_id TEXT PRIMARY KEY NOT NULL,
  done_on TEXT NOT NULL DEFAULT ''
) STRICT;

-- Problems compared in this plan. The id is the catalogue's, or a UUID for one of the plan's own.
CREATE TABLE problem (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',             -- '' for a catalogue problem: its own name is used
  name_fr TEXT NOT NULL DEFAULT '',
  statement_en TEXT NOT NULL DEFAULT '',
  statement_fr TEXT NOT NULL DEFAULT '',
  hidden INTEGER,                               -- 0-4 how far it escapes records (Q207); NULL: not said
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One criterion of one problem: F G T V P (need) and M R E (leverage), 0-4. The trend is stored as 0-4.
CREATE TABLE rating (
  problem_id TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  criterion TEXT NOT NULL,
  group_id TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL,                          -- value unknown
  value INTEGER,                                -- 0-4 when state is value
  grade TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  reason_en TEXT NOT NULL DEFAULT '',
  reason_fr TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (problem_id, criterion, group_id)
) STRICT;

-- Weights that differ from the method's, in hundredths. No row: the method's own.
CREATE TABLE weight (
  criterion TEXT PRIMARY KEY NOT NULL,
  hundredths INTEGER NOT NULL
) STRICT;

-- What the group decided about one problem.
CREATE TABLE decision (
  problem_id TEXT PRIMARY KEY NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  choice TEXT NOT NULL,                         -- retain later document aside
  position INTEGER NOT NULL DEFAULT 0,          -- order among the retained
  reason_en TEXT NOT NULL DEFAULT '',
  reason_fr TEXT NOT NULL DEFAULT ''
) STRICT;

-- The circumstances of the decision: at most one row, id 'decision'.
CREATE TABLE decision_record (
  id TEXT PRIMARY KEY NOT NULL,
  decided_on TEXT NOT NULL DEFAULT '',
  present_en TEXT NOT NULL DEFAULT '',
  present_fr TEXT NOT NULL DEFAULT '',
  dissent_en TEXT NOT NULL DEFAULT '',
  dissent_fr TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL,
  catalogue_id TEXT NOT NULL DEFAULT '',        -- '' for one of the plan's own
  name_en TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL DEFAULT 'count',           -- percent rate count index score money days
  better TEXT NOT NULL DEFAULT 'lower',         -- lower higher neither
  problem_id TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_note TEXT NOT NULL DEFAULT '',
  frequency TEXT NOT NULL DEFAULT '',           -- M Q Y 2Y 3Y
  baseline REAL,
  baseline_on TEXT NOT NULL DEFAULT '',
  target REAL,
  target_on TEXT NOT NULL DEFAULT '',
  survey INTEGER NOT NULL DEFAULT 0,            -- 1: values come from a sample and carry a margin
  note_en TEXT NOT NULL DEFAULT '',
  note_fr TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE reading (
  id TEXT PRIMARY KEY NOT NULL,
  indicator_id TEXT NOT NULL REFERENCES indicator(id) ON DELETE CASCADE,
  on_date TEXT NOT NULL,
  value REAL NOT NULL,
  sample INTEGER,                               -- people asked, for a survey
  margin REAL,                                  -- half-width of the 95 % interval, in the indicator's unit
  source_note TEXT NOT NULL DEFAULT '',
  note_en TEXT NOT NULL DEFAULT '',
  note_fr TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX reading_by_indicator ON reading(indicator_id, on_date);

CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL,
  problem_id TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  verb TEXT NOT NULL,                           -- reduce increase maintain
  indicator_id TEXT REFERENCES indicator(id) ON DELETE SET NULL,
  group_en TEXT NOT NULL DEFAULT '',            -- the group or place aimed at
  group_fr TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE partner (
  id TEXT PRIMARY KEY NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  name_fr TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL,                       -- stakeholder type of the catalogue
  mandate_en TEXT NOT NULL DEFAULT '',
  mandate_fr TEXT NOT NULL DEFAULT '',
  territory TEXT NOT NULL DEFAULT '',
  zones TEXT NOT NULL DEFAULT '',               -- SD PR RI IR, separated by a space
  groups_served TEXT NOT NULL DEFAULT '',
  resources TEXT NOT NULL DEFAULT '',           -- staff money premises data expertise network legitimacy
  resources_note TEXT NOT NULL DEFAULT '',
  resources_cents INTEGER,                      -- a year; NULL: not estimated
  influence INTEGER,                            -- 0-4; NULL: not placed
  interest INTEGER,                             -- 0-4; NULL: not placed
  attitude INTEGER,                             -- -2 to 2
  relation_now INTEGER,                         -- 0-4
  relation_wanted INTEGER,                      -- 0-4
  commitment INTEGER,                           -- 0-4
  agreement TEXT NOT NULL DEFAULT 'none',       -- none verbal letter protocol data-sharing
  agreement_from TEXT NOT NULL DEFAULT '',
  agreement_until TEXT NOT NULL DEFAULT '',
  data_offered TEXT NOT NULL DEFAULT '',
  contact_name TEXT NOT NULL DEFAULT '',
  contact_title TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  second_contact TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',            -- en fr both
  last_contact TEXT NOT NULL DEFAULT '',
  limits TEXT NOT NULL DEFAULT '',
  seats TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT ''                -- never exported
) STRICT;

-- Who is concerned by which priority, and as what: R A C I (method C.3, C.4).
CREATE TABLE partner_problem (
  partner_id TEXT NOT NULL REFERENCES partner(id) ON DELETE CASCADE,
  problem_id TEXT NOT NULL REFERENCES problem(id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  PRIMARY KEY (partner_id, problem_id)
) STRICT;

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  code TEXT NOT NULL,                           -- A-01 …
  intervention_id TEXT NOT NULL DEFAULT '',     -- '' for one of the plan's own
  problem_id TEXT REFERENCES problem(id) ON DELETE SET NULL,
  title_en TEXT NOT NULL DEFAULT '',
  title_fr TEXT NOT NULL DEFAULT '',
  description_en TEXT NOT NULL DEFAULT '',
  description_fr TEXT NOT NULL DEFAULT '',
  group_en TEXT NOT NULL DEFAULT '',
  group_fr TEXT NOT NULL DEFAULT '',
  level TEXT NOT NULL DEFAULT '',               -- P1 P2 P3
  approach TEXT NOT NULL DEFAULT '',            -- A1 A2 A3 A4
  zone TEXT NOT NULL DEFAULT '',                -- SD PR RI IR
  lead_id TEXT REFERENCES partner(id) ON DELETE SET NULL,
  lead_accepted_on TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL DEFAULT '',
  ends_on TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'planned',       -- planned under-way done delayed stopped
  rights_en TEXT NOT NULL DEFAULT '',
  rights_fr TEXT NOT NULL DEFAULT '',
  side_effects_en TEXT NOT NULL DEFAULT '',
  side_effects_fr TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE action_partner (
  action_id TEXT NOT NULL REFERENCES action(id) ON DELETE CASCADE,
  partner_id TEXT NOT NULL REFERENCES partner(id) ON DELETE CASCADE,
  role TEXT NOT NULL,                           -- R C I; the accountable lead is action.lead_id
  PRIMARY KEY (action_id, partner_id)
) STRICT;

CREATE TABLE milestone (
  id TEXT PRIMARY KEY NOT NULL,
  action_id TEXT NOT NULL REFERENCES action(id) ON DELETE CASCADE,
  text_en TEXT NOT NULL DEFAULT '',
  text_fr TEXT NOT NULL DEFAULT '',
  due TEXT NOT NULL DEFAULT '',
  done INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE budget_line (
  id TEXT PRIMARY KEY NOT NULL,
  action_id TEXT NOT NULL REFERENCES action(id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  cents INTEGER NOT NULL,
  source TEXT NOT NULL DEFAULT 'municipal',     -- municipal partner province federal other
  confirmed INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE action_indicator (
  action_id TEXT NOT NULL REFERENCES action(id) ON DELETE CASCADE,
  indicator_id TEXT NOT NULL REFERENCES indicator(id) ON DELETE CASCADE,
  PRIMARY KEY (action_id, indicator_id)
) STRICT;
