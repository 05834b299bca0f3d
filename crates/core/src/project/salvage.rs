//! Rescues what can be read from a damaged project, table by table, into a new file.
//!
//! The damaged file is copied aside first, and only that copy is read. Nothing is deleted or repaired in place.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde::Serialize;
use ts_rs::TS;

use super::backup::place_of;
use super::schema::{self, BOOKKEEPING};
use super::{Error, Result, check, new_file, open};

/// What was rescued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SalvageReport {
    /// The untouched copy of the damaged file.
    pub aside: PathBuf,
    pub tables: Vec<SalvagedTable>,
}

/// What was rescued of one table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SalvagedTable {
    pub table: String,
    /// Rows that are in the new file.
    pub rows: u32,
    /// Whether the table could be read from end to end, and every row read fits.
    pub complete: bool,
    /// Rows left out, and links taken off, because the row they belong to was lost.
    pub orphans: u32,
}

/// Copies the damaged project at `path` aside, and builds a new one at `into` from what that copy still holds.
/// The undo steps are not taken over: they may speak of rows that are lost.
///
/// # Errors
/// `NotFound`, `Exists` when `into` is taken, `FolderNotWritable`, `DiskFull`, `File`, `Database`.
pub fn salvage(path: &Path, into: &Path, now: &Zoned) -> Result<SalvageReport> {
    let aside = set_aside(path, into)?;
    let id = open::id_of(&aside)
        .unwrap_or_else(|| format!("{:x}-{}", now.timestamp().as_nanosecond(), place_of(into)));
    // Filled as the version it was, then migrated: what a later version keeps elsewhere is not lost on the way.
    let was = schema::CURRENT.at(open::version_of(&aside).unwrap_or(schema::CURRENT.version()));
    let tables = new_file::place_new(into, |empty| {
        open::build(empty, &id, now, was)?;
        let mut new = open::connect(empty, open::writing())?;
        let tables = fill(&mut new, &aside)?;
        open::migrate(&mut new, schema::CURRENT)?;
        Ok(tables)
    })?;
    Ok(SalvageReport { aside, tables })
}

/// A copy beside the new file, under the first free name. The journal goes along under a name that SQLite
/// does not take for one: rolling back is a change, and this copy is to stay as it was found.
fn set_aside(path: &Path, into: &Path) -> Result<PathBuf> {
    if into.symlink_metadata().is_ok() {
        return Err(Error::Exists { path: into.to_owned() });
    }
    let mut number = 1;
    let aside = loop {
        let candidate = new_file::with_suffix(into, &format!(".damaged-{number}"));
        match new_file::place_new(&candidate, |empty| copy(path, empty)) {
            Ok(()) => break candidate,
            Err(Error::Exists { .. }) => number += 1,
            Err(error) => return Err(error),
        }
    };
    let journal = new_file::with_suffix(path, "-journal");
    if journal.is_file() {
        let beside = new_file::with_suffix(&aside, ".journal");
        new_file::place_new(&beside, |empty| copy(&journal, empty))?;
    }
    Ok(aside)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(|_| ()).map_err(|source| Error::file(from, source))
}

fn fill(new: &mut Connection, aside: &Path) -> Result<Vec<SalvagedTable>> {
    new.execute_batch("PRAGMA foreign_keys=OFF; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;")?;
    let tx = new.transaction()?;
    let mut tables = Vec::new();
    // A file whose header is gone can't be connected to; then each table is reported as lost.
    let old = open::connect(aside, open::reading()).ok();
    for table in check::tables(&tx)?.into_iter().filter(|table| !BOOKKEEPING.contains(&table.as_str())) {
        let complete = old.as_ref().is_some_and(|old| copy_table(old, &tx, &table).unwrap_or(false));
        tables.push(SalvagedTable { table, rows: 0, complete, orphans: 0 });
    }
    drop_orphans(&tx, &mut tables)?;
    for salvaged in &mut tables {
        let sql = format!("SELECT count(*) FROM \"{}\"", salvaged.table);
        let count: i64 = tx.query_row(&sql, [], |row| row.get(0))?;
        salvaged.rows = u32::try_from(count).unwrap_or(u32::MAX);
    }
    tx.commit()?;
    Ok(tables)
}

/// Copies the columns both files know. Reads from the first row on and, where a bad page stops that, from the
/// last row back: what lies behind the damage is reached from there. Returns whether nothing was missed.
fn copy_table(old: &Connection, new: &Connection, table: &str) -> Result<bool> {
    let known = columns(new, table)?;
    let shared: Vec<String> =
        columns(old, table)?.into_iter().filter(|column| known.contains(column)).collect();
    if shared.is_empty() {
        return Ok(false);
    }
    let list = shared.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
    let places = vec!["?"; shared.len()].join(", ");
    let mut insert = new.prepare(&format!("INSERT OR IGNORE INTO \"{table}\" ({list}) VALUES ({places})"))?;
    let mut complete = true;
    for order in ["ASC", "DESC"] {
        let mut query = old.prepare(&format!("SELECT {list} FROM \"{table}\" ORDER BY rowid {order}"))?;
        let mut rows = query.query([])?;
        let mut reached_the_end = false;
        let mut seen = 0;
        while let Ok(row) = rows.next() {
            let Some(row) = row else {
                reached_the_end = true;
                break;
            };
            seen += 1;
            let values =
                (0..shared.len()).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<_>>>();
            // A row whose value no longer has its column's type is lost, the next one may be whole.
            let kept = values.is_ok_and(|values| insert.execute(params_from_iter(values)).is_ok());
            complete &= kept;
        }
        if reached_the_end {
            return Ok(complete && seen == count(old, table)?);
        }
        complete = false;
    }
    Ok(complete)
}

/// Rows by the table's index, where it has one: a table that lost its last pages says so.
fn count(db: &Connection, table: &str) -> Result<i64> {
    Ok(db.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?)
}

fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
    let mut query = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = query.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

/// Does what the lost row's deletion would have done: removes the rows under it, or takes the link off.
/// Removing a row can orphan others, hence the repetition; each round removes or unlinks at least one.
fn drop_orphans(db: &Connection, tables: &mut [SalvagedTable]) -> Result<()> {
    loop {
        let broken = check::broken_references(db)?;
        if broken.is_empty() {
            return Ok(());
        }
        for orphan in &broken {
            let link: Option<(String, String)> = db
                .query_row(
                    "SELECT \"from\", on_delete FROM pragma_foreign_key_list(?1) WHERE id = ?2",
                    (&orphan.table, orphan.reference),
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
                .optional()?;
            let table = &orphan.table;
            let sql = match link {
                Some((column, action)) if action == "SET NULL" => {
                    format!("UPDATE \"{table}\" SET \"{column}\" = NULL WHERE rowid = ?1")
                }
                _ => format!("DELETE FROM \"{table}\" WHERE rowid = ?1"),
            };
            db.execute(&sql, [orphan.row])?;
            if let Some(salvaged) = tables.iter_mut().find(|salvaged| salvaged.table == *table) {
                salvaged.orphans = salvaged.orphans.saturating_add(1);
            }
        }
    }
}
