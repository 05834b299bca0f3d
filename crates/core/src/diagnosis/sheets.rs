//! The sheet of each priority: statement, triangle, causes, past responses, hypotheses; and what the whole diagnosis
//! rests on: who validated it, what exists already, whose voice is missing (method B.5 S8, B.10 O5, D.4).
//!
//! It puts together what was written; it writes no sentence and judges no wording beyond pointing at it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::territory::{self, Answers, Entry};
use crate::catalogue::Catalogue;
use crate::check_up::Contents;
use crate::text::{Grade, Text, codes};

/// The sheet of one priority.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ProblemSheet")]
pub struct Sheet {
    pub problem: String,
    /// Q801.
    pub statement: Option<Statement>,
    /// Q802: those who act, those harmed, the place; empty when nothing is written.
    pub triangle: Vec<TriangleSide>,
    /// Q803.
    pub causes: Vec<Cause>,
    /// Q804.
    pub responses: Vec<PastResponse>,
    /// Q805.
    pub hypotheses: Vec<Hypothesis>,
}

/// The fields of the problem statement (method D.4).
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ProblemStatement")]
pub struct Statement {
    pub what: Text,
    pub place: Text,
    pub when: Text,
    pub who: Text,
    pub how: Text,
    /// `FALL`, `STABLE`, `RISE`, `UNKNOWN` or empty.
    pub trend: String,
    pub since: Text,
    pub figure: Text,
    /// What reads like a solution in disguise, such as “lack of …” (guard G-13).
    pub hides: Vec<HiddenSolution>,
}

/// Words of a statement that name what is missing instead of what happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HiddenSolution {
    /// The field of the statement.
    pub field: String,
    /// As it is written.
    pub found: String,
}

/// One side of the problem analysis triangle.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TriangleSide {
    /// `ACTING`, `HARMED` or `PLACE`.
    pub line: String,
    pub situation: Text,
    pub ease: Text,
    pub watch: Text,
    pub missing: Text,
}

codes! {
    /// Below or above the problem in its tree.
    #[ts(rename = "CauseSide")]
    TreeSide { Cause = "CAUSE", Effect = "EFFECT" }
}

/// A cause or an effect in the tree; parents come before their children.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    pub id: String,
    pub text: Text,
    pub side: TreeSide,
    /// `None` for a root, which touches the problem itself.
    pub parent: Option<String>,
    pub children: Vec<String>,
    /// 1 for a root.
    pub depth: usize,
    /// The factor of the catalogue it belongs to, or empty.
    pub factor: String,
    pub grade: Option<Grade>,
}

/// What was tried before.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastResponse {
    pub id: String,
    pub what: Text,
    pub when: Text,
    /// `BETTER`, `SAME`, `WORSE`, `UNKNOWN` or empty.
    pub result: String,
    pub why: Text,
}

/// If one changes this, that should follow.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hypothesis {
    pub id: String,
    pub change: Text,
    pub effect: Text,
    pub because: Text,
    pub support: Text,
    /// What would show that it is wrong.
    pub refute: Text,
    /// Nothing is written that would show it wrong.
    pub untested: bool,
    pub check: String,
}

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

/// The sheet of every priority retained, in the order of the group.
#[must_use]
pub fn sheets(contents: &Contents) -> Vec<Sheet> {
    contents.retained().iter().map(|problem| sheet(&contents.answers, problem)).collect()
}

/// The sheet of one problem, as far as it is filled.
#[must_use]
pub fn sheet(answers: &Answers, problem: &str) -> Sheet {
    let of = |question: &str| territory::value(answers, question).and_then(|each| each.get(problem));
    let list = |question, title| of(question).map(|list| territory::entries(list, title)).unwrap_or_default();
    Sheet {
        problem: problem.to_owned(),
        statement: of("Q801").map(statement),
        triangle: of("Q802").map(triangle).unwrap_or_default(),
        causes: tree(&list("Q803", "text")),
        responses: list("Q804", "what").into_iter().map(past_response).collect(),
        hypotheses: list("Q805", "change").into_iter().map(hypothesis).collect(),
    }
}

fn statement(fields: &Value) -> Statement {
    let text = |field: &str| fields.get(field).map(territory::text).unwrap_or_default();
    let mut hides = Vec::new();
    for field in ["what", "how", "who", "where"] {
        let text = text(field);
        hides.extend(
            [hidden_solution(&text.en), hidden_solution(&text.fr)]
                .into_iter()
                .flatten()
                .map(|found| HiddenSolution { field: field.to_owned(), found }),
        );
    }
    Statement {
        what: text("what"),
        place: text("where"),
        when: text("when"),
        who: text("who"),
        how: text("how"),
        trend: fields.get("trend").and_then(Value::as_str).unwrap_or_default().to_owned(),
        since: text("since"),
        figure: text("figure"),
        hides,
    }
}

/// Words that name what is missing, in both languages (guard G-13). A want that is itself the harm, such as lack of
/// sleep, is found too: the guard asks, it does not forbid.
const LACKS: [&str; 14] = [
    "lack of",
    "lacks",
    "lacking",
    "absence of",
    "shortage of",
    "not enough",
    "no more",
    "insufficient",
    "manque de",
    "manque d\u{2019}",
    "absence de",
    "absence d\u{2019}",
    "pas assez de",
    "insuffisance de",
];

/// What reads like a solution in disguise, from its first word to the next one; `None` when nothing does.
#[must_use]
pub fn hidden_solution(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain: Vec<String> = words
        .iter()
        .map(|word| {
            let word = word.to_lowercase().replace('\'', "\u{2019}");
            word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '\u{2019}').to_owned()
        })
        .collect();
    (0..plain.len()).find_map(|start| {
        let matches = |lack: &&&str| {
            let mut parts = lack.split(' ').enumerate();
            parts.all(|(place, part)| {
                plain.get(start + place).is_some_and(|word| {
                    // “d’éclairage” begins with the elided word of the list; “l’absence” ends with it.
                    word == part
                        || (part.ends_with('\u{2019}') && word.starts_with(part))
                        || (place == 0 && word.split_once('\u{2019}').is_some_and(|(_, rest)| rest == part))
                })
            })
        };
        let found = LACKS.iter().find(matches)?;
        let length = found.split(' ').count() + usize::from(!found.ends_with('\u{2019}'));
        let shown: Vec<&str> = words.iter().skip(start).take(length).copied().collect();
        Some(shown.join(" "))
    })
}

fn triangle(table: &Value) -> Vec<TriangleSide> {
    let lines = Catalogue::get().question("Q802").map(|question| question.lines.as_slice()).unwrap_or_default();
    let sides: Vec<TriangleSide> = lines
        .iter()
        .map(|line| {
            let text = |column: &str| {
                table.get(line).and_then(|row| row.get(column)).map(territory::text).unwrap_or_default()
            };
            TriangleSide {
                line: line.clone(),
                situation: text("situation"),
                ease: text("ease"),
                watch: text("watch"),
                missing: text("missing"),
            }
        })
        .collect();
    let is_empty = |side: &TriangleSide| {
        side.situation.is_empty() && side.ease.is_empty() && side.watch.is_empty() && side.missing.is_empty()
    };
    if sides.iter().all(is_empty) { Vec::new() } else { sides }
}

/// The tree from its roots outwards. An entry whose parent is gone, on the other side, or part of a circle is a root:
/// nothing that was written is lost.
fn tree(entries: &[Entry]) -> Vec<Cause> {
    let side_of = |entry: &Entry| TreeSide::from_code(entry.code("side")).unwrap_or(TreeSide::Cause);
    let by_id: BTreeMap<&str, &Entry> = entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    let parent_of = |entry: &Entry| {
        let parent = by_id.get(entry.code("parent")).copied()?;
        (side_of(parent) == side_of(entry)).then(|| parent.id.as_str())
    };
    let reaches_a_root = |entry: &Entry| {
        let mut seen = BTreeSet::from([entry.id.as_str()]);
        let mut above = parent_of(entry);
        while let Some(id) = above {
            if !seen.insert(id) {
                return false;
            }
            above = by_id.get(id).copied().and_then(parent_of);
        }
        true
    };
    let parents: BTreeMap<&str, &str> = entries
        .iter()
        .filter(|entry| reaches_a_root(entry))
        .filter_map(|entry| Some((entry.id.as_str(), parent_of(entry)?)))
        .collect();
    let children_of = |id: &str| -> Vec<&Entry> {
        entries.iter().filter(|entry| parents.get(entry.id.as_str()) == Some(&id)).collect()
    };
    let roots = entries.iter().filter(|entry| !parents.contains_key(entry.id.as_str()));
    // A stack taken from its end, so filled in reverse: the tree reads from the top, branch by branch.
    let mut open: Vec<(&Entry, usize)> = roots.map(|entry| (entry, 1)).rev().collect();
    let mut tree = Vec::new();
    while let Some((entry, depth)) = open.pop() {
        let children = children_of(&entry.id);
        tree.push(Cause {
            id: entry.id.clone(),
            text: entry.name.clone(),
            side: side_of(entry),
            parent: parents.get(entry.id.as_str()).map(|parent| (*parent).to_owned()),
            children: children.iter().map(|child| child.id.clone()).collect(),
            depth,
            factor: entry.code("factor").to_owned(),
            grade: Grade::from_code(entry.code("grade")),
        });
        open.extend(children.into_iter().rev().map(|child| (child, depth + 1)));
    }
    tree
}

fn past_response(entry: Entry) -> PastResponse {
    PastResponse {
        when: entry.text("when"),
        result: entry.code("result").to_owned(),
        why: entry.text("why"),
        id: entry.id,
        what: entry.name,
    }
}

fn hypothesis(entry: Entry) -> Hypothesis {
    let refute = entry.text("refute");
    Hypothesis {
        effect: entry.text("effect"),
        because: entry.text("because"),
        support: entry.text("support"),
        untested: refute.is_empty(),
        refute,
        check: entry.code("check").to_owned(),
        id: entry.id,
        change: entry.name,
    }
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
    let options = Catalogue::get().question("Q309").map(|question| question.options.as_slice()).unwrap_or_default();
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
    let actions: Vec<ExistingAction> = listed(answers, "Q601", "name").into_iter().map(existing_action).collect();
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
            .map(|approach| tally(approach, &|action| action.approaches.iter().any(|code| *code == **approach)))
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
