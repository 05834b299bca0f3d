//! The names of catalogue entries, one type per kind, so that a question cannot be taken for a problem.
//!
//! An id is eternal. It refuses nothing by itself: whether the entry exists is for [`super::Catalogue`] to say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident => $kind:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it is written in the catalogue and in project files.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The name of the Fluent message that holds the words of this entry.
            #[must_use]
            pub fn message(&self) -> String {
                message($kind, &self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    )*};
}

ids! {
    /// A section of the diagnosis, `S0` to `S8`.
    SectionId => "section";
    /// A question of the diagnosis, such as `Q001`.
    QuestionId => "question";
    /// What one entry of a list holds, such as `place`.
    RecordId => "record";
    /// A dimension of the maturity profile, `M1` to `M10`.
    MaturityId => "maturity";
    /// A problem, `PB01` to `PB32`.
    ProblemId => "problem";
    /// A risk or protective factor, such as `RI1`.
    FactorId => "factor";
    /// A source of evidence, such as `S-POL`.
    SourceId => "source";
    /// A municipal service, `MS01` to `MS16`.
    ServiceId => "service";
    /// A type of partner, `ST01` to `ST27`.
    StakeholderId => "stakeholder";
    /// A statement of the partnership check, `PH01` to `PH24`.
    PartnershipId => "partnership";
    /// An indicator, such as `CRI-01`.
    IndicatorId => "indicator";
    /// An intervention, such as `street-lighting`.
    InterventionId => "intervention";
    /// A level of prevention, `P1` to `P3`.
    LevelId => "level";
    /// An approach of prevention, `A1` to `A4`.
    ApproachId => "approach";
    /// A zone of action, `SD`, `PR`, `RI` or `IR`.
    ZoneId => "zone";
    /// A principle a plan may adopt, `1` to `9`.
    PrincipleId => "principle";
    /// A term of the glossary, such as `exploratory-walk`.
    TermId => "term";
}

/// Kind and lower-case id; a source drops its `S-`, which would say "source" twice.
fn message(kind: &str, id: &str) -> String {
    let id = if kind == "source" { id.strip_prefix("S-").unwrap_or(id) } else { id };
    format!("{kind}-{}", id.to_lowercase())
}

/// The part of a message name that stands for an option: lower case, a minus sign spelled out.
pub(super) fn option_name(code: &str) -> String {
    code.to_lowercase().replace('-', "minus")
}
