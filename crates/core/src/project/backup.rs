//! Backups: whole copies in a folder of the program's own, made while the project is open.
//!
//! A backup's name says whose it is, from which place, when, and of which edition: no index can get lost.
//! Thinning removes only files whose names say all that. Restoring makes a copy and never overwrites.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, Zoned};
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};

use super::{Error, Opened, Project, Result, check, edition, new_file, open};

/// Work that may be lost when a disk dies: what was done since the last backup, at most this long.
const EVERY: SignedDuration = SignedDuration::from_mins(20);

const DAYS: usize = 7;
const WEEKS: usize = 8;
const MONTHS: usize = 24;

const ENDING: &str = ".keystone";
const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// The folder that holds the backups of every project opened on this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupFolder(pub PathBuf);

/// One backup, as its file name tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    /// [`Project::id`] of the project.
    pub project: String,
    /// The place the project was open at, as a hash of its path.
    pub place: String,
    /// When it was made, to the second.
    pub taken: Timestamp,
    /// How many changes the project had seen.
    pub edition: u64,
}

impl Backup {
    fn file_name(&self) -> String {
        let Self { project, place, taken, edition, .. } = self;
        format!("{project}_{place}_{}_{edition}{ENDING}", taken.strftime(STAMP))
    }

    /// `None` for a file that is not a backup of ours.
    fn from_path(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
        let mut parts = name.split('_');
        let project = parts.next()?.to_owned();
        let place = parts.next()?.to_owned();
        let taken = DateTime::strptime(STAMP, parts.next()?).ok()?;
        let taken = taken.to_zoned(TimeZone::UTC).ok()?.timestamp();
        let edition = parts.next()?.parse().ok()?;
        parts.next().is_none().then_some(Self { path, project, place, taken, edition })
    }
}

impl BackupFolder {
    /// Every backup in the folder, newest first. A folder that isn't there yet has none.
    #[must_use]
    pub fn all(&self) -> Vec<Backup> {
        let Ok(entries) = fs::read_dir(&self.0) else {
            return Vec::new();
        };
        let mut backups: Vec<Backup> =
            entries.filter_map(|entry| Backup::from_path(entry.ok()?.path())).collect();
        backups.sort_by(|a, b| (b.taken, b.edition, &b.path).cmp(&(a.taken, a.edition, &a.path)));
        backups
    }

    /// The backups of one project, wherever it was open, newest first.
    #[must_use]
    pub fn of(&self, project: &str) -> Vec<Backup> {
        self.all().into_iter().filter(|backup| backup.project == project).collect()
    }

    pub(super) fn newest(&self, wanted: impl Fn(&Backup) -> bool) -> Option<Backup> {
        self.all().into_iter().find(wanted)
    }

    /// Backups of one project at one place: two copies of a plan must not thin each other's.
    fn series(&self, project: &Project) -> Vec<Backup> {
        let place = place_of(&project.path);
        self.of(&project.id).into_iter().filter(|backup| backup.place == place).collect()
    }
}

impl Project {
    /// Makes a backup when one is due: a changed file was opened, or 20 minutes of work are not backed up.
    /// To be called after opening and every few minutes. Returns the backup that was made.
    ///
    /// # Errors
    /// As [`Project::back_up`].
    pub fn back_up_if_due(&self, backups: &BackupFolder, now: &Zoned) -> Result<Option<Backup>> {
        if self.read_only.is_some() {
            return Ok(None);
        }
        let newest = backups.series(self).first().map(|backup| (backup.taken, backup.edition));
        if is_due(newest, self.opened, edition(&self.db)?, now.timestamp()) {
            return self.back_up(backups, now).map(Some);
        }
        Ok(None)
    }

    /// Makes a backup now, proves that it can be read, and thins the older ones.
    ///
    /// # Errors
    /// `FolderNotWritable`, `DiskFull`, `Damaged` when the copy doesn't hold, `Database`, `File`.
    pub fn back_up(&self, backups: &BackupFolder, now: &Zoned) -> Result<Backup> {
        let folder = backups.0.as_path();
        fs::create_dir_all(folder).map_err(|source| Error::folder(folder, source))?;
        let second = Timestamp::from_second(now.timestamp().as_second());
        let mut backup = Backup {
            path: PathBuf::new(),
            project: self.id.clone(),
            place: place_of(&self.path),
            taken: second.unwrap_or_else(|_| now.timestamp()),
            edition: edition(&self.db)?,
        };
        backup.path = folder.join(backup.file_name());
        match new_file::place_new(&backup.path, |empty| copy_into(&self.db, empty)) {
            // The same edition in the same second: that backup is this one.
            Ok(()) | Err(Error::Exists { .. }) => {}
            Err(error) => return Err(error),
        }
        thin(&backups.series(self), now);
        Ok(backup)
    }
}

/// Puts a copy of `backup` at `to`, whole or not at all. `to` must be a free name.
///
/// # Errors
/// `NotFound` when the backup is gone, `Exists`, `FolderNotWritable`, `DiskFull`, `Damaged` when the copy
/// doesn't hold, `File`.
pub fn restore(backup: &Path, to: &Path) -> Result<()> {
    new_file::place_new(to, |empty| {
        fs::copy(backup, empty).map_err(|source| Error::file(backup, source))?;
        let copy = open::connect(empty, open::reading())?;
        check::sound(&copy)
    })
}

/// Copies all pages in one go: this connection holds the lock, so nobody waits for a pause.
fn copy_into(db: &Connection, empty: &Path) -> Result<()> {
    let mut copy = open::connect(empty, open::writing())?;
    copy_pages(db, &mut copy)?;
    check::sound(&copy)
}

/// Copies a whole database over another.
pub(super) fn copy_pages(db: &Connection, copy: &mut Connection) -> Result<()> {
    match Copying::new(db, copy)?.step(-1)? {
        StepResult::Done => Ok(()),
        StepResult::More | StepResult::Busy | StepResult::Locked => Err(Error::Locked),
        // The enum may grow; whatever it says, the copy is not complete.
        _ => Err(Error::Locked),
    }
}

/// Whether work would be lost that no backup holds. `newest` is the newest backup's instant and edition.
fn is_due(newest: Option<(Timestamp, u64)>, opened: Opened, edition: u64, now: Timestamp) -> bool {
    let (taken, saved) = newest.unwrap_or((Timestamp::MIN, 0));
    if saved == edition {
        return false;
    }
    // It was changed before this opening, and that opening has no backup yet.
    let came_changed = opened.edition != saved && taken < opened.at;
    came_changed || now.duration_since(taken.max(opened.at)) >= EVERY
}

/// Removes what the rule does not keep. A backup that can't be removed stays and is no failure of the next.
fn thin(series: &[Backup], now: &Zoned) {
    let taken: BTreeSet<Timestamp> = series.iter().map(|backup| backup.taken).collect();
    let kept = kept(&taken, now);
    for backup in series.iter().filter(|backup| !kept.contains(&backup.taken)) {
        let _ = fs::remove_file(&backup.path);
    }
}

/// Which backups stay: all of today, then the newest of each of 7 days, 8 weeks, 24 months.
///
/// Days, weeks (from Monday) and months without a backup are not counted: a plan that is opened once a month
/// keeps its last years. Days are those of the time zone of `now`.
pub(super) fn kept(taken: &BTreeSet<Timestamp>, now: &Zoned) -> BTreeSet<Timestamp> {
    let mut kept = BTreeSet::new();
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for &instant in taken.iter().rev() {
        let day = instant.to_zoned(now.time_zone().clone()).date();
        if day >= now.date() {
            kept.insert(instant);
            continue;
        }
        let week = day.iso_week_date();
        let newest_of_its_kind = if days.contains(&day) || days.len() < DAYS {
            days.insert(day)
        } else if weeks.contains(&(week.year(), week.week())) || weeks.len() < WEEKS {
            weeks.insert((week.year(), week.week()))
        } else if months.contains(&(day.year(), day.month())) || months.len() < MONTHS {
            months.insert((day.year(), day.month()))
        } else {
            false
        };
        if newest_of_its_kind {
            kept.insert(instant);
        }
    }
    kept
}

/// A path as a short name for files: FNV-1a of its absolute form, 64 bits, in hexadecimal.
pub(super) fn place_of(path: &Path) -> String {
    let absolute = new_file::folder_of(path)
        .canonicalize()
        .ok()
        .and_then(|folder| Some(folder.join(path.file_name()?)))
        .unwrap_or_else(|| path.to_owned());
    let hash =
        absolute.as_os_str().as_encoded_bytes().iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
    format!("{hash:016x}")
}
