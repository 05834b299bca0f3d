//! The library of indicators: what may be measured. Readings belong to the project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::indicators::Better;

use super::ids::{IndicatorId, ProblemId, SourceId};

/// Where an indicator stands between the work done and the change sought (method, E.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorKind {
    /// Wider change.
    Impact,
    /// Change in those reached.
    Outcome,
    /// What was delivered.
    Output,
    /// How the work goes.
    Process,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorFormat {
    /// A percentage, 0 to 100.
    Percent,
    /// Events for a group of `per`.
    Rate,
    /// A whole number.
    Count,
    /// A published index.
    Index,
    /// A score, 0 to 100.
    Score,
    /// A ratio.
    Ratio,
    /// An amount of money.
    Money,
    /// Days.
    Days,
    /// Minutes.
    Minutes,
    /// Percentage points.
    Points,
    /// Kilometres per hour.
    Speed,
}

/// How often an indicator is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Frequency {
    /// Four times a year.
    Quarterly,
    /// Once a year.
    Yearly,
    /// Every second year.
    EveryTwoYears,
    /// Every third year.
    EveryThreeYears,
}

/// An indicator of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "CatalogueIndicator")]
pub struct Indicator {
    /// Its eternal id; its message has `definition`, `formula`, `unit` and `caution`.
    pub id: IndicatorId,
    /// Impact, outcome, output or process.
    pub kind: IndicatorKind,
    /// The direction that is good news; neither, when a rise may mean more trust in services.
    pub better: Better,
    /// How its value is written.
    pub format: IndicatorFormat,
    /// The size of the group a rate is given for; absent where people choose it.
    pub per: Option<u32>,
    /// How often it is read.
    pub frequency: Frequency,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
    /// Ways to break it down; the words are messages `breakdown-` and the name.
    pub breakdowns: Vec<String>,
    /// Problems it serves; empty when it serves the plan as a whole.
    pub problems: Vec<ProblemId>,
}
