//! What the group decides: retained problems with reasons, and objectives that can be measured.
//!
//! A score prepares a decision and never takes it (method 0.3, rule 5).

pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::diagnosis::Score;
use crate::indicators::{Better, Indicator, Unit};
use crate::statistics::smallest_visible_fall;
use crate::text::{Text, codes};

codes! {
    /// What becomes of a problem after the decision (question Q708, method F.6).
    #[ts(rename = "DecisionChoice")]
    Choice { Retain = "retain", Later = "later", Document = "document", Aside = "aside" }
}

/// The decision about one problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    pub problem: String,
    pub choice: Choice,
    #[serde(default)]
    pub reason: Text,
    /// Order among the retained problems, from 1.
    #[serde(default)]
    pub position: i64,
}

/// The circumstances of the decision.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DecisionRecord {
    #[serde(default)]
    pub decided_on: String,
    #[serde(default)]
    pub present: Text,
    #[serde(default)]
    pub dissent: Text,
}

/// Problems whose decision lacks its written reason: a safeguarded problem not retained (B.8.5), or a choice
/// that departs from the ranking: retaining one that a not retained one outranks (Q708).
#[must_use]
pub fn needs_reason(scores: &[&Score], decisions: &[Decision]) -> Vec<String> {
    let choice = |id: &str| decisions.iter().find(|decision| decision.problem == id);
    let retained = |id: &str| choice(id).is_some_and(|decision| decision.choice == Choice::Retain);
    let last_retained =
        scores.iter().filter(|score| retained(&score.id)).filter_map(|score| score.rank).max();
    scores
        .iter()
        .filter(|score| {
            let Some(decision) = choice(&score.id) else { return false };
            let passed_over = decision.choice != Choice::Retain
                && score.rank.is_some_and(|rank| last_retained.is_some_and(|last| rank < last));
            let serious = decision.choice != Choice::Retain && score.safeguard;
            let unranked = decision.choice == Choice::Retain && score.rank.is_none();
            (passed_over || serious || unranked) && decision.reason.is_empty()
        })
        .map(|score| score.id.clone())
        .collect()
}

codes! {
    /// The direction of an objective (method D.4).
    Verb { Reduce = "reduce", Increase = "increase", Maintain = "maintain" }
}

/// An objective. Its figures are its indicator's: they are never copied here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ObjectiveFields")]
pub struct Objective {
    pub id: String,
    pub problem: String,
    pub verb: Verb,
    #[serde(default)]
    pub indicator: Option<String>,
    #[serde(default)]
    pub group: Text,
}

codes! {
    /// What the SMART check finds (method D.4, guards G-11, G-12, G-23, G-24).
    SmartFinding {
        GroupMissing = "group-missing",
        IndicatorMissing = "indicator-missing",
        BaselineMissing = "baseline-missing",
        TargetMissing = "target-missing",
        NotRetained = "not-retained",
        ChangeTooFast = "change-too-fast",
        ChangeTooSmall = "change-too-small",
        UnderReported = "under-reported",
    }
}

/// Recorded figures that rise when trust rises: no reduction target on them alone (guard G-23).
const UNDER_REPORTED: [&str; 4] = ["CRI-08", "CRI-09", "CRI-10", "CRI-11"];

/// The SMART check of one objective.
#[must_use]
pub fn check_objective(
    objective: &Objective,
    indicator: Option<&Indicator>,
    decisions: &[Decision],
) -> Vec<SmartFinding> {
    let mut findings = Vec::new();
    if objective.group.is_empty() {
        findings.push(SmartFinding::GroupMissing);
    }
    if !decisions
        .iter()
        .any(|decision| decision.problem == objective.problem && decision.choice == Choice::Retain)
    {
        findings.push(SmartFinding::NotRetained);
    }
    let Some(indicator) = indicator else {
        findings.push(SmartFinding::IndicatorMissing);
        return findings;
    };
    if indicator.baseline.is_none() || indicator.baseline_on.is_empty() {
        findings.push(SmartFinding::BaselineMissing);
    }
    if indicator.target.is_none() || indicator.target_on.is_empty() {
        findings.push(SmartFinding::TargetMissing);
    }
    let under_reported =
        UNDER_REPORTED.contains(&indicator.catalogue.as_str()) || indicator.better == Better::Neither;
    if objective.verb == Verb::Reduce && under_reported {
        findings.push(SmartFinding::UnderReported);
    }
    if let (Some(baseline), Some(target)) = (indicator.baseline, indicator.target)
        && baseline != 0.0
        && objective.verb != Verb::Maintain
    {
        let change = ((target - baseline) / baseline).abs();
        let years = years_between(&indicator.baseline_on, &indicator.target_on);
        if change > 0.30 && years.is_some_and(|years| years <= 2.0) {
            findings.push(SmartFinding::ChangeTooFast);
        }
        let visible = (indicator.unit == Unit::Count && baseline > 0.0)
            .then(|| smallest_visible_fall(baseline.round() as u64))
            .flatten();
        if visible.is_some_and(|visible| change < visible) {
            findings.push(SmartFinding::ChangeTooSmall);
        }
    }
    findings
}

/// Years from one ISO day to another; `None` unless both are days.
fn years_between(from: &str, to: &str) -> Option<f64> {
    let from: jiff::civil::Date = from.parse().ok()?;
    let to: jiff::civil::Date = to.parse().ok()?;
    Some(f64::from((to - from).get_days()) / 365.25)
}
