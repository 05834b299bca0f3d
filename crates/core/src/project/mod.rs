//! The project file: one SQLite file that is opened, changed, undone, backed up, checked and rescued here.
//!
//! It knows no question and no partner: the domain writes its tables through [`Project::transact`], the only
//! write path. It refuses to write to what is not a project, to overwrite, and to delete what a person made.

mod backup;
mod check;
mod error;
mod new_file;
mod op;
mod open;
mod salvage;
mod schema;
mod steps;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use jiff::{Timestamp, Zoned};
use rusqlite::{Connection, OptionalExtension};

pub use backup::{Backup, BackupFolder, restore};
pub use check::{BrokenReference, CheckReport};
pub use error::{Error, ReadOnly, Result};
pub use op::{Args, Op};
pub use salvage::{SalvageReport, SalvagedTable, salvage};
pub use schema::APPLICATION_ID;
pub use steps::{Changes, History, StepLabel};

/// An open project. It holds the file's exclusive lock until it is dropped.
#[derive(Debug)]
pub struct Project {
    db: Connection,
    path: PathBuf,
    id: String,
    read_only: Option<ReadOnly>,
    opened: Opened,
}

/// The state of the file when it was opened: what a backup rule compares with.
#[derive(Debug, Clone, Copy)]
struct Opened {
    at: Timestamp,
    edition: u64,
}

impl Project {
    /// Makes a new, empty project and opens it. The file appears complete or not at all.
    ///
    /// # Errors
    /// `Exists` when the name is taken, `FolderNotWritable`, `DiskFull`, `Database`.
    pub fn create(path: &Path, now: &Zoned) -> Result<Self> {
        open::create(path, now, schema::CURRENT)
    }

    /// Opens a project: looks without touching, checks, locks, backs up before a migration, migrates.
    ///
    /// A file from a newer program, or one that can't be written, opens for reading only:
    /// see [`Project::read_only`].
    ///
    /// # Errors
    /// `NotFound`, `NotAProject`, `Damaged` with the newest backup, `Locked`, `Unfinished`, `Database`; and
    /// what a backup may return when a migration is due.
    pub fn open(path: &Path, backups: &BackupFolder, now: &Zoned) -> Result<Self> {
        open::open(path, backups, now, schema::CURRENT)
    }

    /// For readers. Writing through it is refused: the only way is [`Project::transact`].
    #[must_use]
    pub fn db(&self) -> &Connection {
        &self.db
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The same for every copy of this project, wherever it goes.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Why nothing can be changed, or `None` when everything can.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// When the last change was saved; the creation counts as one.
    ///
    /// # Errors
    /// `Database`, or `StoredValue` when the file holds something else than an instant.
    pub fn changed_at(&self) -> Result<Timestamp> {
        let text = meta(&self.db, "changed-at")?.unwrap_or_default();
        text.parse().map_err(|_| Error::StoredValue(text))
    }

    fn refuse_if_read_only(&self) -> Result<()> {
        self.read_only.map_or(Ok(()), |reason| Err(Error::ReadOnly(reason)))
    }
}

/// A fact about the file; `None` when it was never noted.
fn meta(db: &Connection, key: &str) -> Result<Option<String>> {
    Ok(db.query_row("SELECT value FROM meta WHERE key = ?1", [key], |row| row.get(0)).optional()?)
}

/// How many changes the file has seen since its creation.
fn edition(db: &Connection) -> Result<u64> {
    let text = meta(db, "edition")?.unwrap_or_default();
    text.parse().map_err(|_| Error::StoredValue(text))
}

/// A setting of the connection that holds until this guard is dropped, on every way out.
struct Setting<'db> {
    db: &'db Connection,
    after: &'static str,
}

impl<'db> Setting<'db> {
    /// Lets this connection write: outside it is kept to reading, so that there is one write path.
    fn writable(db: &'db Connection) -> Result<Self> {
        Self::new(db, "PRAGMA query_only=OFF", "PRAGMA query_only=ON")
    }

    /// Switches cascades off. A recorded step holds every row a cascade touched: done twice, they conflict.
    fn without_cascades(db: &'db Connection) -> Result<Self> {
        Self::new(db, "PRAGMA foreign_keys=OFF", "PRAGMA foreign_keys=ON")
    }

    fn new(db: &'db Connection, now: &'static str, after: &'static str) -> Result<Self> {
        db.execute_batch(now)?;
        Ok(Self { db, after })
    }
}

impl Drop for Setting<'_> {
    fn drop(&mut self) {
        // Setting a flag of an open connection touches no file and can't fail.
        let _ = self.db.execute_batch(self.after);
    }
}
