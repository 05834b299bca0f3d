//! What can go wrong with a project file, as an id with facts; the words come later.
//!
//! A value that a rule refuses is not an error of the file: that is a refusal of the domain.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::Args;
use super::backup::Backup;

/// The result of anything that touches a project file.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a project is open for reading only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "reason", rename_all = "kebab-case")]
pub enum ReadOnly {
    /// A newer program wrote it: schema `found`, where this program knows `known`.
    Newer { found: u32, known: u32 },
    /// The file itself can't be written.
    File,
    /// The file can be written, but not the folder, where SQLite keeps its journal.
    Folder,
}

impl ReadOnly {
    /// The Fluent id of the sentence that says why, and what to do.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "error-read-only-newer",
            Self::File => "error-read-only-file",
            Self::Folder => "error-read-only-folder",
        }
    }
}

/// A failure of the project file. The `#[error]` texts are for the log.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no file at {path}")]
    NotFound { path: PathBuf },
    #[error("{path} is not a project")]
    NotAProject { path: PathBuf },
    #[error("the file is damaged: {finding}")]
    Damaged { finding: String, newest_backup: Option<Backup> },
    #[error("the file is open elsewhere")]
    Locked,
    #[error("open for reading only: {0:?}")]
    ReadOnly(ReadOnly),
    #[error("a change was cut short, and can't be rolled back where the file can't be written")]
    Unfinished,
    #[error("the folder {folder} can't be written")]
    FolderNotWritable { folder: PathBuf },
    #[error("{path} exists already")]
    Exists { path: PathBuf },
    #[error("the disk is full")]
    DiskFull,
    #[error("the step does not fit what the file holds now")]
    StepDoesNotFit,
    #[error("file {path}: {source}")]
    File { path: PathBuf, source: std::io::Error },
    #[error("database: {0}")]
    Database(#[source] rusqlite::Error),
    #[error("migration: {0}")]
    Migration(#[source] rusqlite_migration::Error),
    #[error("a stored value can't be read: {0}")]
    StoredValue(String),
}

impl Error {
    /// The Fluent id of the sentence for the screen.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "error-not-found",
            Self::NotAProject { .. } => "error-not-a-project",
            Self::Damaged { newest_backup: Some(_), .. } => "error-damaged-with-backup",
            Self::Damaged { newest_backup: None, .. } => "error-damaged",
            Self::Locked => "error-locked",
            Self::ReadOnly(reason) => reason.id(),
            Self::Unfinished => "error-unfinished",
            Self::FolderNotWritable { .. } => "error-folder-not-writable",
            Self::Exists { .. } => "error-exists",
            Self::DiskFull => "error-disk-full",
            Self::StepDoesNotFit => "error-step-does-not-fit",
            Self::File { .. } => "error-file",
            Self::Database(_) | Self::Migration(_) | Self::StoredValue(_) => "error-database",
        }
    }

    /// The facts for that sentence: `path` (file name), `folder`, `date` (ISO day in UTC), `backup` (path).
    #[must_use]
    pub fn args(&self) -> Args {
        let pairs = match self {
            Self::NotFound { path }
            | Self::NotAProject { path }
            | Self::Exists { path }
            | Self::File { path, .. } => vec![("path", file_name(path))],
            Self::Damaged { newest_backup: Some(backup), .. } => vec![
                ("backup", backup.path.display().to_string()),
                ("date", backup.taken.strftime("%Y-%m-%d").to_string()),
            ],
            Self::FolderNotWritable { folder } => vec![("folder", folder.display().to_string())],
            Self::Damaged { newest_backup: None, .. }
            | Self::Locked
            | Self::ReadOnly(_)
            | Self::Unfinished
            | Self::DiskFull
            | Self::StepDoesNotFit
            | Self::Database(_)
            | Self::Migration(_)
            | Self::StoredValue(_) => Vec::new(),
        };
        pairs.into_iter().map(|(name, text)| (name.to_owned(), Value::String(text))).collect()
    }

    /// A failure to read, write or name the file at `path`.
    pub(super) fn file(path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match source.kind() {
            ErrorKind::NotFound => Self::NotFound { path: path.to_owned() },
            ErrorKind::AlreadyExists => Self::Exists { path: path.to_owned() },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::File { path: path.to_owned(), source },
        }
    }

    /// A failure to put something into `folder`.
    pub(super) fn folder(folder: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::FolderNotWritable { folder: folder.to_owned() },
        }
    }

    /// Damage without a backup in sight; opening adds the newest one.
    pub(super) fn damaged(finding: impl Into<String>) -> Self {
        Self::Damaged { finding: finding.into(), newest_backup: None }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::damaged(error.to_string()),
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // The codes are SQLite's, not ours: what no screen treats differently stays one error.
            _ => Self::Database(error),
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => Self::from(err),
            other => Self::Migration(other),
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
