//! Changing a project, and taking changes back: one transaction, one recorded step, one `Changes`.
//!
//! A step is a changeset of SQLite's session extension: every row before and after, cascades included.
//! Inverting it undoes it. Steps lie in the file, so both directions survive closing it.

use std::collections::BTreeSet;
use std::io::Read;

use jiff::{SignedDuration, Timestamp, Zoned};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::session::{self, ChangesetIter, ConflictAction, Session};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Transaction, TransactionBehavior};
use serde::Serialize;
use ts_rs::TS;

use super::schema::is_recorded;
use super::{Args, Error, Op, Project, Result, Setting, check};

/// How many steps a file remembers.
const REMEMBERED: u32 = 200;

/// Typing in one field for this long is one step, counted from its first change.
const ONE_STEP: SignedDuration = SignedDuration::from_secs(60);

/// What a change did, for the screen that must follow.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// Fluent id of the deed that was done, undone or redone.
    pub op: String,
    pub args: Args,
    /// The tables whose rows changed, read off the changeset; empty when nothing did.
    pub tables: BTreeSet<String>,
    pub undo: Option<StepLabel>,
    pub redo: Option<StepLabel>,
}

/// What can be undone and redone now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct History {
    pub undo: Option<StepLabel>,
    pub redo: Option<StepLabel>,
}

/// The name of a step: a Fluent id and its arguments.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepLabel {
    pub op: String,
    pub args: Args,
}

#[derive(Clone, Copy)]
enum Direction {
    Back,
    Forth,
}

impl Project {
    /// Runs `write` in one transaction and records what it did as one step. The commit is the save.
    ///
    /// Nothing is kept when `write` fails. A change of nothing records no step. A change drops what could be
    /// redone, and joins the newest step when both are of one field within a minute.
    ///
    /// # Errors
    /// `ReadOnly`, `DiskFull`, `Database`, and whatever `write` returns.
    pub fn transact<T, E: From<Error>>(
        &mut self,
        op: Op,
        now: &Zoned,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<(T, Changes), E> {
        self.refuse_if_read_only()?;
        let _writable = Setting::writable(&self.db)?;
        let tx = begin(&self.db)?;
        let mut recording = record(&tx).map_err(Error::from)?;
        let value = write(&tx)?;
        let mut changeset = Vec::new();
        recording.changeset_strm(&mut changeset).map_err(Error::from)?;
        drop(recording);
        let tables = tables_of(&changeset)?;
        if !tables.is_empty() {
            if op.is_step() {
                remember(&tx, &op, now.timestamp(), &changeset)?;
            }
            note_change(&tx, now)?;
        }
        let history = history(&tx)?;
        tx.commit().map_err(Error::from)?;
        let changes = Changes {
            op: op.id().to_owned(),
            args: op.args(),
            tables,
            undo: history.undo,
            redo: history.redo,
        };
        Ok((value, changes))
    }

    /// Takes the newest step back; `None` when there is none.
    ///
    /// # Errors
    /// `ReadOnly`, `DiskFull`, `Database`; `StepDoesNotFit` when the file no longer holds what the step left,
    /// in which case nothing is changed.
    pub fn undo(&mut self, now: &Zoned) -> Result<Option<Changes>> {
        self.travel(Direction::Back, now)
    }

    /// Does the step undone last again; `None` when there is none.
    ///
    /// # Errors
    /// As [`Project::undo`].
    pub fn redo(&mut self, now: &Zoned) -> Result<Option<Changes>> {
        self.travel(Direction::Forth, now)
    }

    /// What undo and redo would do.
    ///
    /// # Errors
    /// `Database`, or `StoredValue` when a step's arguments can't be read.
    pub fn history(&self) -> Result<History> {
        history(&self.db)
    }

    fn travel(&mut self, direction: Direction, now: &Zoned) -> Result<Option<Changes>> {
        self.refuse_if_read_only()?;
        let _writable = Setting::writable(&self.db)?;
        let _rows_only = Setting::without_cascades(&self.db)?;
        let tx = begin(&self.db)?;
        let Some(step) = next_step(&tx, direction)? else {
            return Ok(None);
        };
        let changeset = match direction {
            Direction::Back => inverted(&step.changeset)?,
            Direction::Forth => step.changeset,
        };
        tx.apply_strm(&mut changeset.as_slice(), None::<fn(&str) -> bool>, |_, _| {
            ConflictAction::SQLITE_CHANGESET_ABORT
        })
        .map_err(|error| match error.sqlite_error_code() {
            Some(ErrorCode::OperationAborted | ErrorCode::ConstraintViolation) => Error::StepDoesNotFit,
            _ => error.into(),
        })?;
        if !check::broken_references(&tx)?.is_empty() {
            return Err(Error::StepDoesNotFit);
        }
        let undone = matches!(direction, Direction::Back);
        tx.execute("UPDATE step SET undone = ?2 WHERE seq = ?1", (step.seq, undone))?;
        note_change(&tx, now)?;
        let history = history(&tx)?;
        tx.commit()?;
        Ok(Some(Changes {
            op: step.label.op,
            args: step.label.args,
            tables: tables_of(&changeset)?,
            undo: history.undo,
            redo: history.redo,
        }))
    }
}

fn begin(db: &Connection) -> Result<Transaction<'_>> {
    Ok(Transaction::new_unchecked(db, TransactionBehavior::Immediate)?)
}

fn record(db: &Connection) -> rusqlite::Result<Session<'_>> {
    let mut recording = Session::new(db)?;
    recording.table_filter(Some(is_recorded));
    recording.attach::<&str>(None)?;
    Ok(recording)
}

/// Stores the changeset: in the newest step if it is of the same field and minute, else as a new one.
fn remember(tx: &Transaction<'_>, op: &Op, now: Timestamp, changeset: &[u8]) -> Result<()> {
    let dropped = tx.execute("DELETE FROM step WHERE undone = 1", [])?;
    if dropped == 0
        && let Some(field) = op.field()
        && let Some((seq, earlier)) = joinable(tx, &field, now)?
    {
        let mut joined = Vec::new();
        session::concat_strm(&mut earlier.as_slice(), &mut &*changeset, &mut joined)?;
        if joined.is_empty() {
            // The second change took the first one back: nothing is left to undo.
            tx.execute("DELETE FROM step WHERE seq = ?1", [seq])?;
        } else {
            tx.execute("UPDATE step SET changeset = ?2 WHERE seq = ?1", (seq, joined))?;
        }
        return Ok(());
    }
    let args = serde_json::to_string(&op.args()).map_err(|error| Error::StoredValue(error.to_string()))?;
    tx.execute(
        "INSERT INTO step (seq, op, args, field, began_at, changeset)
         VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM step), ?1, ?2, ?3, ?4, ?5)",
        (op.id(), args, op.field(), now.to_string(), changeset),
    )?;
    tx.execute(
        "DELETE FROM step
          WHERE seq NOT IN (SELECT seq FROM step ORDER BY seq DESC LIMIT ?1)",
        [REMEMBERED],
    )?;
    Ok(())
}

/// The newest step, if it is of this field and began less than a minute ago.
fn joinable(tx: &Transaction<'_>, field: &str, now: Timestamp) -> Result<Option<(i64, Vec<u8>)>> {
    let newest: Option<(i64, Option<String>, String, Vec<u8>)> = tx
        .query_row("SELECT seq, field, began_at, changeset FROM step ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()?;
    let Some((seq, Some(of), began_at, changeset)) = newest else {
        return Ok(None);
    };
    let began: Timestamp = began_at.parse().map_err(|_| Error::StoredValue(began_at))?;
    let age = now.duration_since(began);
    let same_minute = !age.is_negative() && age <= ONE_STEP;
    Ok((of == field && same_minute).then_some((seq, changeset)))
}

fn note_change(tx: &Transaction<'_>, now: &Zoned) -> Result<()> {
    tx.execute("UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE key = 'edition'", [])?;
    tx.execute("UPDATE meta SET value = ?1 WHERE key = 'changed-at'", [now.timestamp().to_string()])?;
    Ok(())
}

struct Step {
    seq: i64,
    label: StepLabel,
    changeset: Vec<u8>,
}

/// The step that a direction meets first: the newest done one, or the oldest undone one.
fn next_step(db: &Connection, direction: Direction) -> Result<Option<Step>> {
    let sql = match direction {
        Direction::Back => {
            "SELECT seq, op, args, changeset FROM step WHERE undone = 0 ORDER BY seq DESC LIMIT 1"
        }
        Direction::Forth => "SELECT seq, op, args, changeset FROM step WHERE undone = 1 ORDER BY seq LIMIT 1",
    };
    let found: Option<(i64, String, String, Vec<u8>)> = db
        .prepare_cached(sql)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let Some((seq, op, args, changeset)) = found else {
        return Ok(None);
    };
    let args = serde_json::from_str(&args).map_err(|error| Error::StoredValue(error.to_string()))?;
    Ok(Some(Step { seq, label: StepLabel { op, args }, changeset }))
}

fn history(db: &Connection) -> Result<History> {
    Ok(History {
        undo: next_step(db, Direction::Back)?.map(|step| step.label),
        redo: next_step(db, Direction::Forth)?.map(|step| step.label),
    })
}

fn inverted(changeset: &[u8]) -> Result<Vec<u8>> {
    let mut inverse = Vec::new();
    session::invert_strm(&mut &*changeset, &mut inverse)?;
    Ok(inverse)
}

fn tables_of(changeset: &[u8]) -> Result<BTreeSet<String>> {
    let mut bytes = changeset;
    let input: &mut dyn Read = &mut bytes;
    let mut rows = ChangesetIter::start_strm(&input)?;
    let mut tables = BTreeSet::new();
    while let Some(row) = rows.next()? {
        tables.insert(row.op()?.table_name().to_owned());
    }
    Ok(tables)
}
