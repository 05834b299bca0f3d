//! What a whole diagnosis rests on: which family of evidence is missing, who validated it, whose voice is missing, and
//! what exists already (Q309, Q601, Q806; method B.1, B.10).
//!
//! It counts what was written; a disagreement is kept with its remark and outvoted by nobody.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::catalogue::Catalogue;
use crate::check_up::Contents;
use crate::diagnosis::territory::{self, Answers, Entry};
use crate::text::{Text, codes};

codes! {
    /// How far the diagnosis is: a family of evidence is missing, complete, or complete and validated.
    #[ts(rename = "DiagnosisStatus")]
    Status { Preliminary = "preliminary", Complete = "complete", Validated = "validated" }
}

/// What holds for the whole diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "DiagnosisStanding")]
pub struct Standing {
    pub status: Status,
    /// The families of evidence without a single entry (guard G-02).
    pub missing_evidence: Vec<String>,
    pub validations: Vec<Validation>,
    /// At least two organisations and one residents’ group agree or agree in part (Q806).
    pub validated: bool,
    /// Q309: voices not heard, and heard in part.
    pub missing_voices: Vec<String>,
    pub partly_heard: Vec<String>,
    pub inventory: Inventory,
}

/// Who reviewed the diagnosis (Q806).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Validation {
    pub id: String,
    pub organisation: Text,
    /// `PROVIDER`, `ORGANISATION`, `RESIDENTS`, `COUNCIL` or empty.
    pub kind: String,
    pub on: String,
    /// `AGREE`, `PART`, `DISAGREE` or empty.
    pub verdict: String,
    pub remark: Text,
}

/// What is done already (Q601).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ActionInventory")]
pub struct Inventory {
    pub actions: Vec<ExistingAction>,
    /// By zone of action, in the order of the catalogue; empty zones are there with 0.
    pub by_zone: Vec<Tally>,
    /// By level of prevention, likewise.
    pub by_level: Vec<Tally>,
    /// By approach, likewise; an action may have several.
    pub by_approach: Vec<Tally>,
    /// The value the inventory suggests for M7 (Q608), 0–4.
    pub proposed_balance: Option<i64>,
}

/// How many actions, and what they cost a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ActionTally")]
pub struct Tally {
    pub code: String,
    pub actions: usize,
    /// Sum of the known costs, in cents; `None` when no cost is known.
    pub cents: Option<i64>,
    /// Actions whose cost is not known.
    pub without_cost: usize,
}

/// An action that exists already.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExistingAction {
    pub id: String,
    pub name: Text,
    pub lead: Text,
    pub problems: Vec<String>,
    pub zone: String,
    pub level: String,
    pub approaches: Vec<String>,
    pub area: String,
    pub cents: Option<i64>,
    pub staff: Option<f64>,
    pub reach: Option<i64>,
    pub since: Option<i64>,
    /// `Y`, `P`, `N` or empty.
    pub evaluated: String,
    pub result: Text,
}

/// What holds for the whole diagnosis.
#[must_use]
pub fn standing(contents: &Contents) -> Standing {
    let answers = &contents.answers;
    let missing: Vec<String> = contents.missing_evidence().into_iter().map(str::to_owned).collect();
    let validations = validations(answers);
    let validated = is_validated(&validations);
    let status = match (missing.is_empty(), validated) {
        (false, _) => Status::Preliminary,
        (true, false) => Status::Complete,
        (true, true) => Status::Validated,
    };
    Standing {
        status,
        missing_evidence: missing,
        validations,
        validated,
        missing_voices: voices(answers, "N"),
        partly_heard: voices(answers, "P"),
        inventory: inventory(answers),
    }
}

/// The voices of Q309 with one answer: `Y`, `P` or `N`, in the order of the question.
#[must_use]
pub fn voices(answers: &Answers, heard: &str) -> Vec<String> {
    let options =
        Catalogue::get().question("Q309").map(|question| question.options.as_slice()).unwrap_or_default();
    let said = |option: &&String| {
        territory::cell(answers, "Q309", option, "heard").and_then(Value::as_str) == Some(heard)
    };
    options.iter().filter(said).cloned().collect()
}

fn listed(answers: &Answers, question: &str, title: &str) -> Vec<Entry> {
    territory::value(answers, question).map(|list| territory::entries(list, title)).unwrap_or_default()
}

fn validations(answers: &Answers) -> Vec<Validation> {
    listed(answers, "Q806", "organisation")
        .into_iter()
        .map(|entry| Validation {
            kind: entry.code("type").to_owned(),
            on: entry.code("on").to_owned(),
            verdict: entry.code("verdict").to_owned(),
            remark: entry.text("remark"),
            id: entry.id,
            organisation: entry.name,
        })
        .collect()
}

/// At least two organisations, data providers among them, and one residents’ group agree or agree in part (Q806).
/// The council decides on the plan and does not validate its diagnosis.
fn is_validated(validations: &[Validation]) -> bool {
    let agree = |kinds: &[&str]| {
        validations
            .iter()
            .filter(|found| matches!(found.verdict.as_str(), "AGREE" | "PART"))
            .filter(|found| kinds.contains(&found.kind.as_str()))
            .count()
    };
    agree(&["PROVIDER", "ORGANISATION"]) >= 2 && agree(&["RESIDENTS"]) >= 1
}

/// What is done already, by zone, level and approach (Q601).
#[must_use]
pub fn inventory(answers: &Answers) -> Inventory {
    let actions: Vec<ExistingAction> =
        listed(answers, "Q601", "name").into_iter().map(existing_action).collect();
    let catalogue = Catalogue::get();
    let tally = |code: &str, has: &dyn Fn(&ExistingAction) -> bool| {
        let found: Vec<&ExistingAction> = actions.iter().filter(|action| has(action)).collect();
        let costs: Vec<i64> = found.iter().filter_map(|action| action.cents).collect();
        Tally {
            code: code.to_owned(),
            actions: found.len(),
            cents: (!costs.is_empty()).then(|| costs.iter().sum()),
            without_cost: found.len() - costs.len(),
        }
    };
    Inventory {
        by_zone: catalogue.zones.iter().map(|zone| tally(zone, &|action| action.zone == **zone)).collect(),
        by_level: catalogue
            .levels
            .iter()
            .map(|level| tally(&level.id, &|action| action.level == *level.id))
            .collect(),
        by_approach: catalogue
            .approaches
            .iter()
            .map(|approach| {
                tally(approach, &|action| action.approaches.iter().any(|code| *code == **approach))
            })
            .collect(),
        proposed_balance: balance(&actions),
        actions,
    }
}

fn existing_action(entry: Entry) -> ExistingAction {
    ExistingAction {
        lead: entry.text("lead"),
        problems: entry.codes("problems").into_iter().map(str::to_owned).collect(),
        zone: entry.code("zone").to_owned(),
        level: entry.code("level").to_owned(),
        approaches: entry.codes("approaches").into_iter().map(str::to_owned).collect(),
        area: entry.code("area").to_owned(),
        cents: entry.whole("cost"),
        staff: entry.fields.get("staff").and_then(Value::as_f64),
        reach: entry.whole("reach"),
        since: entry.whole("since"),
        evaluated: entry.code("evaluated").to_owned(),
        result: entry.text("result"),
        id: entry.id,
        name: entry.name,
    }
}

/// The value the inventory suggests for M7, by the anchors of Q608: all levels and approaches, support to victims
/// included → 4; two levels and two approaches → 3; some prevention → 2; mostly incident response with one level and
/// one approach at most → 1; incident response alone → 0. `None` when no action says its zone, level or approach.
fn balance(actions: &[ExistingAction]) -> Option<i64> {
    let said = |action: &&ExistingAction| {
        !(action.zone.is_empty() && action.level.is_empty() && action.approaches.is_empty())
    };
    let classified: Vec<&ExistingAction> = actions.iter().filter(said).collect();
    if classified.is_empty() {
        return None;
    }
    let levels: BTreeSet<&str> =
        classified.iter().map(|action| action.level.as_str()).filter(|level| !level.is_empty()).collect();
    let approaches: BTreeSet<&str> =
        classified.iter().flat_map(|action| action.approaches.iter().map(String::as_str)).collect();
    let response = classified.iter().filter(|action| action.zone == "IR").count();
    Some(if response == classified.len() {
        0
    } else if levels.len() >= 3 && approaches.len() >= 4 {
        4
    } else if levels.len() >= 2 && approaches.len() >= 2 {
        3
    } else if 2 * response > classified.len() && levels.len() <= 1 && approaches.len() <= 1 {
        1
    } else {
        2
    })
}
