//! Actions chosen for the plan: the sheet of method D.7, as far as this version goes.
//!
//! A catalogue intervention is offered; an action is chosen. Nothing incomplete is blocked: what a sheet
//! lacks before council is listed (method 0.3, rule 7).

pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::indicators::Indicator;
use crate::partners::Role;
use crate::refusal::{Refusal, check_date, check_span};
use crate::text::{Text, codes};

codes! {
    /// Level of prevention (method D.5).
    Level { Unset = "", Primary = "P1", Secondary = "P2", Tertiary = "P3" }
}
codes! {
    /// Approach (method D.5).
    Approach { Unset = "", Situational = "A1", Social = "A2", Community = "A3", Reintegration = "A4" }
}
codes! {
    /// Zone of the Ontario framework (method A.5).
    Zone { Unset = "", SocialDevelopment = "SD", Prevention = "PR", RiskIntervention = "RI", IncidentResponse = "IR" }
}
codes! {
    /// State of an action.
    #[ts(rename = "ActionStatus")]
    Status { Planned = "planned", UnderWay = "under-way", Done = "done", Delayed = "delayed", Stopped = "stopped" }
}
codes! {
    /// Who pays.
    Funding { Municipal = "municipal", Partner = "partner", Province = "province", Federal = "federal", Other = "other" }
}

/// A partner's part in an action; the accountable lead is the action's own field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ActionPartner {
    pub partner: String,
    pub role: Role,
}

/// A step with its day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Milestone {
    #[serde(default)]
    pub id: String,
    pub text: Text,
    #[serde(default)]
    pub due: String,
    #[serde(default)]
    pub done: bool,
}

/// An amount for one year and one source, in cents.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BudgetLine {
    #[serde(default)]
    pub id: String,
    pub year: i32,
    pub cents: i64,
    pub source: Funding,
    #[serde(default)]
    pub confirmed: bool,
}

/// An action sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Action {
    pub id: String,
    #[serde(default)]
    pub code: String,
    #[serde(default)]
    pub intervention: String,
    #[serde(default)]
    pub problem: Option<String>,
    pub title: Text,
    #[serde(default)]
    pub description: Text,
    #[serde(default)]
    pub group: Text,
    pub level: Level,
    pub approach: Approach,
    pub zone: Zone,
    #[serde(default)]
    pub lead: Option<String>,
    #[serde(default)]
    pub lead_accepted_on: String,
    #[serde(default)]
    pub starts_on: String,
    #[serde(default)]
    pub ends_on: String,
    pub status: Status,
    #[serde(default)]
    pub rights: Text,
    #[serde(default)]
    pub side_effects: Text,
    #[serde(default)]
    pub partners: Vec<ActionPartner>,
    #[serde(default)]
    pub milestones: Vec<Milestone>,
    #[serde(default)]
    pub budget: Vec<BudgetLine>,
    #[serde(default)]
    pub indicators: Vec<String>,
}

codes! {
    /// What a sheet lacks before council (method D.7, "ready for council"; guards G-11, G-12, G-18 to G-20, G-32).
    Lacks {
        Problem = "problem",
        Lead = "lead",
        LeadAcceptance = "lead-acceptance",
        Dates = "dates",
        Milestones = "milestones",
        Budget = "budget",
        Indicators = "indicators",
        Baseline = "baseline",
        Rights = "rights",
        SideEffects = "side-effects",
    }
}

impl Action {
    /// # Errors
    /// A refusal that names the field.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.title.is_empty() {
            return Err(Refusal::field("refused-title-missing", "title"));
        }
        check_span(&self.starts_on, &self.ends_on, "startsOn", "endsOn")?;
        check_date(&self.lead_accepted_on, "leadAcceptedOn")?;
        for milestone in &self.milestones {
            check_date(&milestone.due, "milestones")?;
        }
        for line in &self.budget {
            if !(1900..=2200).contains(&line.year) {
                return Err(Refusal::field("refused-year", "budget").with("given", line.year.to_string()));
            }
            if !(0..=100_000_000_000).contains(&line.cents) {
                return Err(Refusal::field("refused-money", "budget"));
            }
        }
        Ok(())
    }

    /// Sum of all budget lines, in cents.
    #[must_use]
    pub fn total_cents(&self) -> i64 {
        self.budget.iter().map(|line| line.cents).sum()
    }

    /// What the sheet lacks before council.
    #[must_use]
    pub fn lacks(&self, indicators: &[Indicator]) -> Vec<Lacks> {
        let linked: Vec<&Indicator> =
            indicators.iter().filter(|indicator| self.indicators.contains(&indicator.id)).collect();
        let written = self.milestones.iter().filter(|milestone| !milestone.text.is_empty()).count();
        [
            (self.problem.is_none(), Lacks::Problem),
            (self.lead.is_none(), Lacks::Lead),
            (self.lead.is_some() && self.lead_accepted_on.is_empty(), Lacks::LeadAcceptance),
            (self.starts_on.is_empty() || self.ends_on.is_empty(), Lacks::Dates),
            (written < 2, Lacks::Milestones),
            (self.budget.is_empty(), Lacks::Budget),
            (linked.is_empty(), Lacks::Indicators),
            (
                !linked.is_empty() && linked.iter().all(|indicator| indicator.baseline.is_none()),
                Lacks::Baseline,
            ),
            (self.rights.is_empty(), Lacks::Rights),
            (self.side_effects.is_empty(), Lacks::SideEffects),
        ]
        .into_iter()
        .filter_map(|(lacking, what)| lacking.then_some(what))
        .collect()
    }
}

/// The next free code: …
#[must_use]
pub fn next_code(actions: &[Action]) -> String {
    let highest = actions
        .iter()
        .filter_map(|action| action.code.strip_prefix("A-")?.parse::<u32>().ok())
        .max()
        .unwrap_or(0);
    format!("A-{:02}", highest + 1)
}
