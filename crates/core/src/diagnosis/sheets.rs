//! The sheet of each priority: statement, triangle, causes, past responses, hypotheses (method B.5 S8, B.10 O5, D.4);
//! and, in `standing`, what the whole diagnosis rests on.
//!
//! It puts together what was written; it writes no sentence and judges no wording beyond pointing at it.

mod standing;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

pub use standing::{
    ExistingAction, Inventory, Standing, Status, Tally, Validation, inventory, standing, voices,
};

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
    let lines =
        Catalogue::get().question("Q802").map(|question| question.lines.as_slice()).unwrap_or_default();
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
        (side_of(parent) == side_of(entry)).then_some(parent.id.as_str())
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
