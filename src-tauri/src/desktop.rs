//! What the window asks of the desktop: where to open or save, and to show a finished document.
//!
//! Journeys cannot drive a native dialog, so the desktop is a trait: a journey answers in its place. The
//! scripted desktop is not compiled into a release build.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use keystone_l10n::{Args, Words};
use serde::Deserialize;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt as _;

/// Ending of a project's file name.
const PROJECT: &str = "keystone";

/// Why a path is asked for: it decides the dialog's title, its filter, and whether the file will be written.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Purpose {
    Open,
    /// A document to attach.
    OpenDocument,
    /// The mark of the municipality.
    OpenLogo,
    /// A Word document whose styles are taken.
    OpenWordTemplate,
    SaveProject,
    SaveReport,
    /// A folder for several documents; each of them is noted when it is written.
    ChooseFolder,
}

impl Purpose {
    /// Whether the file is about to be written.
    pub(crate) fn writes(self) -> bool {
        match self {
            Self::Open
            | Self::OpenDocument
            | Self::OpenLogo
            | Self::OpenWordTemplate
            | Self::ChooseFolder => false,
            Self::SaveProject | Self::SaveReport => true,
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Open => "window-open-title",
            Self::OpenDocument => "window-open-document-title",
            Self::OpenLogo => "window-open-logo-title",
            Self::OpenWordTemplate => "window-open-template-title",
            Self::ChooseFolder => "window-choose-folder-title",
            Self::SaveProject => "window-save-project-title",
            Self::SaveReport => "window-save-report-title",
        }
    }

    fn filter(self) -> &'static str {
        match self {
            Self::Open | Self::SaveProject => "window-filter-project",
            Self::OpenDocument | Self::SaveReport | Self::ChooseFolder => "window-filter-report",
            Self::OpenLogo => "window-filter-picture",
            Self::OpenWordTemplate => "window-filter-word",
        }
    }
}

/// The two things a desktop does for us. Both may block.
pub(crate) trait Desktop: Send + Sync {
    /// The path a person chooses, or `None` when they cancel. `suggested` is a file name, or a whole path
    /// whose folder is shown first.
    fn choose_path(
        &self,
        app: &AppHandle,
        purpose: Purpose,
        suggested: &str,
        words: &Words,
    ) -> Option<PathBuf>;

    /// Opens a file or a folder with the system's viewer.
    fn show(&self, path: &Path) -> io::Result<()>;
}

/// The desktop of the person at the screen, unless a journey speaks for them.
pub(crate) fn of_this_run() -> Arc<dyn Desktop> {
    #[cfg(any(debug_assertions, feature = "e2e"))]
    if let Some(scripted) = scripted::Scripted::from_environment() {
        return Arc::new(scripted);
    }
    Arc::new(Native)
}

struct Native;

impl Desktop for Native {
    fn choose_path(
        &self,
        app: &AppHandle,
        purpose: Purpose,
        suggested: &str,
        words: &Words,
    ) -> Option<PathBuf> {
        let endings = match purpose {
            Purpose::Open | Purpose::SaveProject => vec![PROJECT],
            Purpose::OpenDocument => keystone_app::attachable_endings(),
            Purpose::OpenLogo => vec!["png", "jpg", "jpeg"],
            Purpose::OpenWordTemplate => vec!["docx", "dotx"],
            Purpose::SaveReport => vec![Path::new(suggested).extension()?.to_str()?],
            Purpose::ChooseFolder => Vec::new(),
        };
        let none = Args::default();
        let mut dialog = app.dialog().file().set_title(words.text(purpose.title(), &none));
        if !endings.is_empty() {
            dialog = dialog.add_filter(words.text(purpose.filter(), &none), &endings);
        }
        let suggested = Path::new(suggested);
        if let Some(folder) = suggested.parent().filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        let chosen = match purpose {
            Purpose::Open | Purpose::OpenDocument | Purpose::OpenLogo | Purpose::OpenWordTemplate => {
                dialog.blocking_pick_file()
            }
            Purpose::ChooseFolder => dialog.blocking_pick_folder(),
            Purpose::SaveProject | Purpose::SaveReport => {
                let name = suggested.file_name().unwrap_or_default().to_string_lossy();
                dialog.set_file_name(name).blocking_save_file()
            }
        };
        let path = chosen?.into_path().ok()?;
        // Some desktops do not add the filter's ending to a name typed without one.
        match endings.first() {
            Some(ending) if purpose.writes() && path.extension().is_none() => {
                Some(path.with_extension(ending))
            }
            Some(_) | None => Some(path),
        }
    }

    fn show(&self, path: &Path) -> io::Result<()> {
        open::that_detached(path)
    }
}

#[cfg(any(debug_assertions, feature = "e2e"))]
mod scripted {
    //! A journey's answers in the place of dialogs. Refuses to exist in a release build.

    use std::collections::VecDeque;
    use std::fs::OpenOptions;
    use std::io::{self, Write as _};
    use std::path::{Path, PathBuf};
    use std::sync::Mutex;

    use keystone_l10n::Words;
    use tauri::AppHandle;

    use super::{Desktop, Purpose};

    /// Answers in order, one line each (`-` cancels), and the file that notes what was shown.
    pub(super) struct Scripted {
        answers: Mutex<VecDeque<String>>,
        shown: Option<PathBuf>,
    }

    impl Scripted {
        /// Reads `KEYSTONE_DIALOG_ANSWERS` and `KEYSTONE_SHOWN`; `None` when no journey is running.
        pub(super) fn from_environment() -> Option<Self> {
            let answers = std::env::var("KEYSTONE_DIALOG_ANSWERS").ok()?;
            Some(Self {
                answers: Mutex::new(answers.lines().map(str::to_owned).collect()),
                shown: std::env::var_os("KEYSTONE_SHOWN").map(PathBuf::from),
            })
        }
    }

    impl Desktop for Scripted {
        fn choose_path(&self, _: &AppHandle, _: Purpose, _: &str, _: &Words) -> Option<PathBuf> {
            crate::lock(&self.answers).pop_front().filter(|answer| answer != "-").map(PathBuf::from)
        }

        fn show(&self, path: &Path) -> io::Result<()> {
            let Some(note) = &self.shown else { return Ok(()) };
            writeln!(OpenOptions::new().create(true).append(true).open(note)?, "{}", path.display())
        }
    }
}
