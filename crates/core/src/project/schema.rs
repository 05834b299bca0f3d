//! The schema of a project file and the steps that lead to it.
//!
//! A released step is never edited. New columns come at the end of a table; the meaning of one never changes.

use rusqlite_migration::{M, Migrations};

/// “KYKE”, in the header of every project file.
pub const APPLICATION_ID: i32 = 0x4B59_4B45;

/// The tables that record about the plan, and are not the plan.
pub(super) const BOOKKEEPING: [&str; 2] = ["meta", "step"];

/// Whether changes of a table are recorded as steps. Attached documents are not: a step holds their hash, and
/// they stay in the file as long as a row or a step names them. Nor are the documents that were made: they exist.
pub(super) fn is_recorded(table: &str) -> bool {
    table != "attachment" && table != "document_made" && !BOOKKEEPING.contains(&table)
}

/// What this program knows of the file's schema: one SQL text a version, from version 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schema {
    pub(super) steps: &'static [&'static str],
}

/// The schema of this program.
pub(super) const CURRENT: Schema = Schema { steps: &[FIRST, DIAGNOSIS, DOCUMENTS] };

pub(super) const FIRST: &str =
    concat!(include_str!("migrations/0001_bookkeeping.sql"), include_str!("migrations/0001_first.sql"));

pub(super) const DIAGNOSIS: &str = include_str!("migrations/0002_diagnosis.sql");

pub(super) const DOCUMENTS: &str = include_str!("migrations/0003_documents.sql");

impl Schema {
    /// The number of the newest version, as `user_version` stores it.
    pub(super) fn version(self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }

    /// This schema as it was at an earlier version; whole for a version it does not know.
    pub(super) fn at(self, version: u32) -> Self {
        let known = usize::try_from(version).ok().filter(|version| *version > 0);
        Self { steps: known.and_then(|version| self.steps.get(..version)).unwrap_or(self.steps) }
    }

    pub(super) fn migrations(self) -> Migrations<'static> {
        Migrations::new(self.steps.iter().map(|sql| M::up(sql).foreign_key_check()).collect())
    }
}
