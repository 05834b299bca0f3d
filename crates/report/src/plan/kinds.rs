//! The documents that can be made of a plan, by their name.

use keystone_core::check_up::Contents;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Error, Options, action_plan, action_sheets, brief, diagnosis_report, letters, partner_sheets,
    progress_report, public_plan, public_summary, resolution,
};
use crate::document::Document;

/// The documents, in the order in which a list shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "DocumentKind")]
pub enum Kind {
    /// The safety plan, for council.
    ActionPlan,
    /// The same for residents.
    PublicPlan,
    /// Two pages for the council that votes on the plan.
    Brief,
    /// The draft of the act by which council adopts it.
    Resolution,
    /// The sheets of the actions alone.
    ActionSheets,
    /// A page for each partner.
    PartnerSheets,
    /// What was done, what changed, what is to decide.
    Progress,
    /// The whole diagnosis, for the steering group and council.
    Diagnosis,
    /// Two pages for everyone.
    Summary,
    /// What is still to find out, asked of each person named.
    Letters,
}

impl Kind {
    pub const ALL: [Self; 10] = [
        Self::ActionPlan,
        Self::PublicPlan,
        Self::Brief,
        Self::Resolution,
        Self::ActionSheets,
        Self::PartnerSheets,
        Self::Progress,
        Self::Diagnosis,
        Self::Summary,
        Self::Letters,
    ];

    /// Its name in commands, messages (`document-…`) and files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ActionPlan => "action-plan",
            Self::PublicPlan => "public-plan",
            Self::Brief => "brief",
            Self::Resolution => "resolution",
            Self::ActionSheets => "action-sheets",
            Self::PartnerSheets => "partner-sheets",
            Self::Progress => "progress",
            Self::Diagnosis => "diagnosis",
            Self::Summary => "summary",
            Self::Letters => "letters",
        }
    }

    /// Whether it can also be had in two columns, one a language (see [`super::bilingual`]).
    #[must_use]
    pub fn is_bilingual(self) -> bool {
        matches!(self, Self::Brief | Self::Resolution)
    }

    /// Whether it can also be had with exact counts (see [`super::Edition`]).
    #[must_use]
    pub fn has_internal_edition(self) -> bool {
        matches!(self, Self::ActionPlan | Self::Diagnosis)
    }

    /// The document of a plan.
    ///
    /// # Errors
    /// When a template asks for what is not there, or writes what is not in the vocabulary.
    pub fn make(self, contents: &Contents, options: &Options) -> Result<Document, Error> {
        match self {
            Self::ActionPlan => action_plan(contents, options),
            Self::PublicPlan => public_plan(contents, options),
            Self::Brief => brief(contents, options),
            Self::Resolution => resolution(contents, options),
            Self::ActionSheets => action_sheets(contents, options),
            Self::PartnerSheets => partner_sheets(contents, options),
            Self::Progress => progress_report(contents, options),
            Self::Diagnosis => diagnosis_report(contents, options),
            Self::Summary => public_summary(contents, options),
            Self::Letters => letters(contents, options),
        }
    }
}
