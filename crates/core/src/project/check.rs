//! Is the file sound? What SQLite can say about its pages, its references and its tables.
//!
//! It only looks; what it finds is for a person to read and for opening to obey.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::schema::APPLICATION_ID;
use super::{Error, Project, Result};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// The header says it is ours.
    pub ours: bool,
    /// The schema's version in the file.
    pub version: u32,
    /// What `quick_check` says of the pages, in SQLite's words; empty when sound.
    pub findings: Vec<String>,
    /// Rows that point to a row that is not there.
    pub broken_references: Vec<BrokenReference>,
    /// Rows in each table.
    pub rows: BTreeMap<String, u32>,
}

impl CheckReport {
    /// Nothing was found.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.ours && self.findings.is_empty() && self.broken_references.is_empty()
    }
}

/// A row whose parent is missing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BrokenReference {
    pub table: String,
    pub parent: String,
    /// SQLite's row number.
    #[ts(type = "number")]
    pub row: i64,
    /// Which of the table's references, as `PRAGMA foreign_key_list` numbers them.
    #[ts(type = "number")]
    pub reference: i64,
}

impl Project {
    /// Looks at pages, references, header and tables.
    ///
    /// # Errors
    /// `Database` or `Damaged` when the damage keeps even the check from running.
    pub fn check(&self) -> Result<CheckReport> {
        let number = |pragma: &str| -> rusqlite::Result<i32> {
            self.db.pragma_query_value(None, pragma, |row| row.get(0))
        };
        Ok(CheckReport {
            ours: number("application_id")? == APPLICATION_ID,
            version: u32::try_from(number("user_version")?).unwrap_or(0),
            findings: findings(&self.db)?,
            broken_references: broken_references(&self.db)?,
            rows: tables(&self.db)?
                .into_iter()
                .map(|table| {
                    let count: i64 =
                        self.db
                            .query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
                    Ok((table, u32::try_from(count).unwrap_or(u32::MAX)))
                })
                .collect::<Result<_>>()?,
        })
    }
}

/// # Errors
/// `Damaged` when a page is.
pub(super) fn sound(db: &Connection) -> Result<()> {
    match findings(db)?.first() {
        Some(finding) => Err(Error::damaged(finding.clone())),
        None => Ok(()),
    }
}

/// # Errors
/// `Damaged` when a row's parent is missing.
pub(super) fn references_hold(db: &Connection) -> Result<()> {
    match broken_references(db)?.first() {
        Some(broken) => {
            Err(Error::damaged(format!("{} row {} lacks its {}", broken.table, broken.row, broken.parent)))
        }
        None => Ok(()),
    }
}

/// The tables of the file, in alphabetical order, without SQLite's own.
pub(super) fn tables(db: &Connection) -> Result<Vec<String>> {
    let mut query = db.prepare(
        "SELECT name
           FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          ORDER BY name",
    )?;
    let names = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

pub(super) fn broken_references(db: &Connection) -> Result<Vec<BrokenReference>> {
    let mut query = db.prepare("PRAGMA foreign_key_check")?;
    let mut broken: Vec<_> = query
        .query_map([], |row| {
            Ok(BrokenReference {
                table: row.get(0)?,
                row: row.get(1)?,
                parent: row.get(2)?,
                reference: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    broken.sort();
    Ok(broken)
}

fn findings(db: &Connection) -> Result<Vec<String>> {
    let mut query = db.prepare("PRAGMA quick_check")?;
    let lines: Vec<String> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(lines.into_iter().filter(|line| line != "ok").collect())
}
