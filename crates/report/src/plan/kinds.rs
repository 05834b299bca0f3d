//! The documents that can be made of a plan, by their name.

use keystone_core::check_up::Contents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Error, Options, action_plan, diagnosis_report, letters, public_summary};
use crate::document::Document;

/// The documents, in the order in which a list shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "DocumentKind")]
pub enum Kind {
    /// The safety plan, for council.
    ActionPlan,
    /// The whole diagnosis, for the steering group and council.
    Diagnosis,
    /// Two pages for everyone.
    Summary,
    /// What is still to find out, asked of each person named.
    Letters,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::ActionPlan, Self::Diagnosis, Self::Summary, Self::Letters];

    /// Its name in commands, messages (`document-…`) and files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ActionPlan => "action-plan",
            Self::Diagnosis => "diagnosis",
            Self::Summary => "summary",
            Self::Letters => "letters",
        }
    }

    /// The document of a plan.
    ///
    /// # Errors
    /// When a template asks for what is not there, or writes what is not in the vocabulary.
    pub fn make(self, contents: &Contents, options: &Options) -> Result<Document, Error> {
        match self {
            Self::ActionPlan => action_plan(contents, options),
            Self::Diagnosis => diagnosis_report(contents, options),
            Self::Summary => public_summary(contents, options),
            Self::Letters => letters(contents, options),
        }
    }
}
