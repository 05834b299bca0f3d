//! Preferences of the person at this computer, and the plans opened lately. Kept outside every plan.
//!
//! A preference file that cannot be read is replaced by the defaults: nothing of a plan is in it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use keystone_core::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Failure;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

/// Which French and which formats: Canada or France (screen specification 5.6.8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
pub enum Region {
    #[default]
    Ca,
    Fr,
}

/// `language` is null until the first run asked for it; `text_size` in percent, 80 to 200.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preferences {
    pub language: Option<Language>,
    pub theme: Theme,
    pub text_size: u32,
    pub region: Region,
    /// How the person wants to be named where a judgement was changed; may be empty.
    #[serde(default)]
    pub author: String,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            text_size: 100,
            region: Region::Ca,
            author: String::new(),
        }
    }
}

/// A plan opened lately.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Recent {
    pub(crate) path: PathBuf,
    pub(crate) title: keystone_core::Text,
    pub(crate) municipality: String,
    pub(crate) percent: u32,
    pub(crate) opened_at: String,
    pub(crate) training: bool,
}

/// Everything kept between runs.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Kept {
    pub(crate) preferences: Preferences,
    pub(crate) recent: Vec<Recent>,
    /// Where each plan was left, by path.
    pub(crate) routes: BTreeMap<String, String>,
}

impl Kept {
    pub(crate) fn read(folder: &Path) -> Self {
        std::fs::read(file(folder))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Written beside and renamed, so that a crash leaves the old file or the new one.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), Failure> {
        let failed = |error: std::io::Error| {
            Failure::new("error-folder-not-writable")
                .with("folder", folder.display().to_string())
                .because(&error)
        };
        let bytes = serde_json::to_vec_pretty(self)
            .map_err(|error| Failure::new("error-internal").because(&error))?;
        std::fs::create_dir_all(folder).map_err(failed)?;
        let draft = folder.join("preferences.json.new");
        std::fs::write(&draft, bytes).map_err(failed)?;
        std::fs::rename(&draft, file(folder)).map_err(failed)
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("preferences.json")
}
