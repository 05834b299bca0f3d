//! Puts a new file in its place whole, or not at all.
//!
//! It refuses a name that is taken: nothing of the user's is ever overwritten.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{Error, Result};

/// Builds a file under a passing name beside `path`, and gives it its name when it is complete.
///
/// `build` gets an empty file. A plain rename would replace a file that appeared meanwhile, and a hard link
/// is unknown to memory sticks: so the name is claimed with an empty file first, then replaced.
///
/// # Errors
/// `Exists`, `FolderNotWritable`, `DiskFull`, `File`, and whatever `build` returns.
pub(super) fn place_new<T>(path: &Path, build: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::Exists { path: path.to_owned() });
    }
    let folder = folder_of(path);
    let passing = reserve(path, folder)?;
    let outcome = build(&passing).and_then(|value| {
        // The directory entry must not reach the disk before the content.
        File::open(&passing).and_then(|file| file.sync_all()).map_err(|e| Error::file(&passing, e))?;
        claim(path, folder)?;
        fs::rename(&passing, path).map_err(|source| {
            discard(path);
            Error::folder(folder, source)
        })?;
        Ok(value)
    });
    if outcome.is_err() {
        discard(&passing);
    } else if let Ok(directory) = File::open(folder) {
        // Only some systems can sync a directory; where they can't, the rename is durable by itself.
        let _ = directory.sync_all();
    }
    outcome
}

/// The folder a file lies in; `.` for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The path with `suffix` after its whole name, as SQLite names a journal.
pub(super) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path.as_os_str());
    name.push(suffix);
    PathBuf::from(name)
}

/// An empty file with a name nobody uses. What a crash left behind keeps its name.
fn reserve(path: &Path, folder: &Path) -> Result<PathBuf> {
    for number in 1..=99 {
        let candidate = with_suffix(path, &format!(".{number}.part"));
        match OpenOptions::new().write(true).create_new(true).open(&candidate) {
            Ok(_) => return Ok(candidate),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::folder(folder, error)),
        }
    }
    Err(Error::FolderNotWritable { folder: folder.to_owned() })
}

fn claim(path: &Path, folder: &Path) -> Result<()> {
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(Error::Exists { path: path.to_owned() })
        }
        Err(error) => Err(Error::folder(folder, error)),
    }
}

/// Removes a file this module made. That it can't be removed is not the failure to report.
fn discard(path: &Path) {
    let _ = fs::remove_file(path);
    let _ = fs::remove_file(with_suffix(path, "-journal"));
}
