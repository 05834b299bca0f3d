//! What the outside world gives a session: folders, the time, and new ids.
//!
//! Tests give their own; only [`Environment::system`] touches the real clock.

use std::path::PathBuf;

use jiff::Zoned;

use crate::Failure;

/// Folders and sources of time and ids.
pub struct Environment {
    /// Backups are kept here.
    pub data: PathBuf,
    /// Preferences and the list of recent plans are kept here.
    pub config: PathBuf,
    /// Where new plans and documents are offered to be saved.
    pub documents: PathBuf,
    pub clock: Box<dyn Fn() -> Zoned + Send>,
    pub new_id: Box<dyn FnMut() -> String + Send>,
}

impl Environment {
    /// The folders of the person at this computer, its clock, and UUIDv7 ids.
    ///
    /// # Errors
    /// `error-no-home` when the system names no home folder.
    #[expect(clippy::disallowed_methods, reason = "the one place where time and ids come from the machine")]
    pub fn system() -> Result<Self, Failure> {
        let no_home = || Failure::new("error-no-home");
        let home = dirs::home_dir().ok_or_else(no_home)?;
        Ok(Self {
            data: dirs::data_dir().ok_or_else(no_home)?.join("keystone"),
            config: dirs::config_dir().ok_or_else(no_home)?.join("keystone"),
            documents: dirs::document_dir().filter(|folder| folder.is_dir()).unwrap_or(home),
            clock: Box::new(Zoned::now),
            new_id: Box::new(|| uuid::Uuid::now_v7().to_string()),
        })
    }
}
