-- What the program itself remembers in a project file. Runs with 0001_first.sql, as one step.
-- Neither table is recorded for undo, merged, or part of the plan.

-- Facts about the file: project-id, created-at, changed-at, edition (counts changes since creation).
CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

-- Undo steps, oldest first. Done steps come before undone ones.
CREATE TABLE step (
  seq INTEGER PRIMARY KEY NOT NULL,
  op TEXT NOT NULL,                             -- a Fluent id: op-change-answer
  args TEXT NOT NULL,                           -- JSON object: the arguments of its words
  field TEXT,                                   -- the field typed in; NULL: never joined with the next step
  began_at TEXT NOT NULL,                       -- ISO instant in UTC
  undone INTEGER NOT NULL DEFAULT 0,            -- 1: undone, can be redone
  changeset BLOB NOT NULL                       -- SQLite session changeset, forward
) STRICT;

