//! Problems, factors, sources of evidence and municipal services.
//!
//! A problem here is what screens call an issue. Gravity is a starting value that people may change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::text::Grade;

use super::ids::{FactorId, ProblemId, ServiceId, SourceId};

/// What counts of a problem are related to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Denominator {
    /// Residents.
    Population,
    /// Dwellings.
    Dwellings,
    /// Businesses.
    Businesses,
    /// Registered vehicles.
    Vehicles,
    /// Students.
    Students,
    /// People present on an average day.
    DailyPresence,
}

/// A problem a municipality may choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "CatalogueProblem")]
pub struct Problem {
    /// Its eternal id.
    pub id: ProblemId,
    /// What its counts are related to.
    pub denominator: Denominator,
    /// Starting gravity of a typical case, 0 to 4.
    pub gravity: u8,
    /// Whether showing and sharing it asks for special care.
    pub sensitive: bool,
    /// Main sources of evidence.
    pub sources: Vec<SourceId>,
}

/// Whether a factor raises or lowers the likelihood of harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactorKind {
    /// Raises it.
    Risk,
    /// Lowers it or cushions its effects.
    Protective,
}

/// The level of the ecological model a factor belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FactorLevel {
    /// The person.
    Individual,
    /// Family, couple, friends.
    Relationship,
    /// The places where people live.
    Community,
    /// Laws, norms, the economy.
    Society,
}

/// A risk or protective factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Factor {
    /// Its eternal id.
    pub id: FactorId,
    /// Risk or protective.
    pub kind: FactorKind,
    /// Its level.
    pub level: FactorLevel,
}

/// The grade of evidence in the words of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// Grade D.
    Hunch,
    /// Grade C.
    Shared,
    /// Grades A and B.
    Documented,
}

impl Support {
    /// The words of the screens for a grade: A and B are documented.
    #[must_use]
    pub fn of(grade: Grade) -> Self {
        match grade {
            Grade::A | Grade::B => Self::Documented,
            Grade::C => Self::Shared,
            Grade::D => Self::Hunch,
        }
    }
}

/// The case in which a source reaches another grade than its usual best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GradeCondition {
    /// A random sample with fewer than 400 answers.
    SmallSample,
    /// One interview only.
    SingleInterview,
    /// Two walks or more that agree.
    TwoWalksAgree,
}

/// Another grade and the case it holds in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConditionalGrade {
    /// The grade.
    pub grade: Grade,
    /// The case.
    pub when: GradeCondition,
}

/// A source of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its eternal id.
    pub id: SourceId,
    /// The best grade it proposes; raising it needs a written reason.
    pub grade: Grade,
    /// That grade in the words of the screens.
    pub support: Support,
    /// Another grade in a named case.
    pub other: Option<ConditionalGrade>,
}

/// A municipal service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Its eternal id.
    pub id: ServiceId,
    /// Problems it usually meets.
    pub problems: Vec<ProblemId>,
}
