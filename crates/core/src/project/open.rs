//! Creating and opening, in the order that protects the file: look, check, lock, back up, migrate, check.
//!
//! Nothing is written before the file is known to be ours, sound, and not newer than this program.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

use jiff::Zoned;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::backup::{BackupFolder, place_of};
use super::schema::{APPLICATION_ID, Schema};
use super::{Error, Opened, Project, ReadOnly, Result, backup, check, edition, meta, new_file};

pub(super) fn create(path: &Path, now: &Zoned, schema: Schema) -> Result<Project> {
    let id = format!("{:x}-{}", now.timestamp().as_nanosecond(), place_of(path));
    new_file::place_new(path, |empty| build(empty, &id, now, schema))?;
    open_for_writing(path, None, now, schema)
}

/// Turns an empty file into a project without content.
pub(super) fn build(empty: &Path, id: &str, now: &Zoned, schema: Schema) -> Result<()> {
    let mut db = Connection::open_with_flags(empty, writing())?;
    db.execute_batch("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;")?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    schema.migrations().to_latest(&mut db)?;
    let at = now.timestamp().to_string();
    db.execute(
        "INSERT INTO meta (key, value)
         VALUES ('project-id', ?1), ('created-at', ?2), ('changed-at', ?2), ('edition', '0')",
        (id, at),
    )?;
    db.close().map_err(|(_, error)| Error::from(error))
}

pub(super) fn open(path: &Path, backups: &BackupFolder, now: &Zoned, schema: Schema) -> Result<Project> {
    let opened = look(path).and_then(|found| {
        if found > schema.version() {
            open_for_reading(path, ReadOnly::Newer { found, known: schema.version() }, now, schema)
        } else {
            open_for_writing(path, Some(backups), now, schema)
        }
    });
    opened.map_err(|error| add_newest_backup(error, path, backups))
}

/// Reads the header without writing a byte, not even a journal. Returns the version of the schema.
fn look(path: &Path) -> Result<u32> {
    let not_a_project = || Error::NotAProject { path: path.to_owned() };
    let facts = fs::metadata(path).map_err(|source| match source.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Error::NotFound { path: path.to_owned() },
        _ => Error::file(path, source),
    })?;
    if !facts.is_file() || facts.len() == 0 {
        return Err(not_a_project());
    }
    let db = connect(path, reading())?;
    let header = db
        .pragma_query_value(None, "application_id", |row| row.get::<_, i32>(0))
        .and_then(|id| Ok((id, db.pragma_query_value(None, "user_version", |row| row.get::<_, i32>(0))?)));
    let (id, version) = match header {
        Ok(found) => found,
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => return Err(not_a_project()),
            // A change cut short must be rolled back before SQLite reads on, or the pages don't add up. SQLite
            // says so only with a shared lock in hand, so that no other connection of this process has one
            // that closing the file here would silently release.
            Some(ErrorCode::ReadOnly | ErrorCode::DatabaseCorrupt) => {
                drop(db);
                raw_header(path).ok_or_else(not_a_project)?
            }
            _ => return Err(error.into()),
        },
    };
    if id != APPLICATION_ID {
        return Err(not_a_project());
    }
    match u32::try_from(version) {
        Ok(version) if version > 0 => Ok(version),
        _ => Err(Error::damaged(format!("schema version {version}"))),
    }
}

/// Application id and user version, from where SQLite's format keeps them (bytes 68 and 60).
fn raw_header(path: &Path) -> Option<(i32, i32)> {
    let mut header = [0; 100];
    File::open(path).ok()?.read_exact(&mut header).ok()?;
    if !header.starts_with(b"SQLite format 3\0") {
        return None;
    }
    let number = |at: usize| {
        let bytes = header.get(at..at + 4)?;
        Some(i32::from_be_bytes(bytes.try_into().ok()?))
    };
    Some((number(68)?, number(60)?))
}

pub(super) fn open_for_reading(
    path: &Path,
    reason: ReadOnly,
    now: &Zoned,
    schema: Schema,
) -> Result<Project> {
    let mut db = connect(path, reading())?;
    if let Err(error) = check::sound(&db) {
        if !must_be_rolled_back(&error) {
            return Err(error);
        }
        // SQLite's own repair of a change cut short is older than any schema, but needs the right to write.
        drop(db);
        check::sound(&connect(path, writing())?)
            .map_err(|error| if must_be_rolled_back(&error) { Error::Unfinished } else { error })?;
        db = connect(path, reading())?;
    }
    if schema.migrations().pending_migrations(&db)? > 0 {
        db = migrated_in_memory(&db, schema)?;
    }
    take_over(db, path, Some(reason), now)
}

/// An older file that can't be written is read through a copy in memory, which knows today's columns.
fn migrated_in_memory(db: &Connection, schema: Schema) -> Result<Connection> {
    let mut copy = Connection::open_in_memory()?;
    backup::copy_pages(db, &mut copy)?;
    migrate(&mut copy, schema)?;
    copy.execute_batch("PRAGMA query_only=ON")?;
    Ok(copy)
}

fn must_be_rolled_back(error: &Error) -> bool {
    matches!(error, Error::Database(inner) if inner.sqlite_error_code() == Some(ErrorCode::ReadOnly))
}

/// Opens, or falls back to reading when the file or its folder can't be written.
fn open_for_writing(
    path: &Path,
    backups: Option<&BackupFolder>,
    now: &Zoned,
    schema: Schema,
) -> Result<Project> {
    let db = connect(path, writing())?;
    if db.is_readonly("main")? {
        drop(db);
        return open_for_reading(path, ReadOnly::File, now, schema);
    }
    // The first read also rolls back what a crash cut short.
    check::sound(&db)?;
    let mut project = take_over(db, path, None, now)?;
    match lock(&project.db) {
        Ok(()) => {}
        Err(error) => match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {
                drop(project);
                return open_for_reading(path, ReadOnly::Folder, now, schema);
            }
            _ => return Err(error.into()),
        },
    }
    // What was read before the lock may have been changed by another program until then.
    project.opened.edition = edition(&project.db)?;
    project.db.execute_batch("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;")?;
    if schema.migrations().pending_migrations(&project.db)? > 0 {
        if let Some(backups) = backups {
            project.back_up(backups, now)?;
        }
        migrate(&mut project.db, schema)?;
    }
    check::references_hold(&project.db)?;
    project.db.execute_batch("PRAGMA foreign_keys=ON; PRAGMA query_only=ON;")?;
    Ok(project)
}

fn take_over(db: Connection, path: &Path, read_only: Option<ReadOnly>, now: &Zoned) -> Result<Project> {
    let id = meta(&db, "project-id")?.ok_or_else(|| Error::damaged("no project id"))?;
    let opened = Opened { at: now.timestamp(), edition: edition(&db)? };
    Ok(Project { db, path: path.to_owned(), id, read_only, opened })
}

/// Takes the exclusive lock for as long as the connection lives, and proves that a change could be saved:
/// the journal is made in the folder, then all is taken back before the file is touched. The value must
/// differ, or SQLite sees that there is nothing to write.
fn lock(db: &Connection) -> rusqlite::Result<()> {
    db.execute_batch("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE;")?;
    let probe = db.execute("UPDATE meta SET value = value || '?' WHERE key = 'project-id'", []);
    db.execute_batch("ROLLBACK")?;
    probe.map(|_| ())
}

/// Brings the tables of a file to a schema.
pub(super) fn migrate(db: &mut Connection, schema: Schema) -> Result<()> {
    // A step may rebuild a table that others refer to; each step checks the references at its end.
    db.execute_batch("PRAGMA foreign_keys=OFF")?;
    schema.migrations().to_latest(db)?;
    // Changesets from before and after a migration have different columns and can't be joined.
    db.execute("UPDATE step SET field = NULL", [])?;
    Ok(())
}

/// Tells a damaged file's owner what can be opened instead. A file whose very header is gone is known by its
/// place: where backups were taken from this path, it was a project.
fn add_newest_backup(error: Error, path: &Path, backups: &BackupFolder) -> Error {
    let place = place_of(path);
    match error {
        Error::Damaged { finding, .. } => {
            let newest_backup = backups
                .newest(|backup| backup.place == place)
                .or_else(|| id_of(path).and_then(|id| backups.newest(|backup| backup.project == id)));
            Error::Damaged { finding, newest_backup }
        }
        Error::NotAProject { path: file } => match backups.newest(|backup| backup.place == place) {
            Some(backup) => Error::Damaged {
                finding: "the header is not a project's".to_owned(),
                newest_backup: Some(backup),
            },
            None => Error::NotAProject { path: file },
        },
        other => other,
    }
}

/// The project id of a damaged file, if that page can be read.
pub(super) fn id_of(path: &Path) -> Option<String> {
    meta(&connect(path, reading()).ok()?, "project-id").ok()?
}

/// The schema's version of a damaged file, if its header can be read.
pub(super) fn version_of(path: &Path) -> Option<u32> {
    let (id, version) = raw_header(path)?;
    u32::try_from(version).ok().filter(|version| id == APPLICATION_ID && *version > 0)
}

/// A connection that does not wait: who holds a plan open holds it for hours.
pub(super) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let db = Connection::open_with_flags(path, flags)?;
    db.busy_timeout(Duration::ZERO)?;
    Ok(db)
}

pub(super) fn reading() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

pub(super) fn writing() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX
}
