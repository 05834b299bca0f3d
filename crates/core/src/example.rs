//! The training municipality, Rivière-aux-Ormes: a whole plan in both languages, marked as training.
//!
//! Fictional (method F.6). It is data in `assets/examples/`, read through the same types as a person's own
//! plan, so that it cannot hold what a plan could not.

use rusqlite::Transaction;
use serde::Deserialize;

use crate::actions::Action;
use crate::diagnosis::{Answer, Problem, Rating};
use crate::indicators::{Indicator, Reading};
use crate::partners::Partner;
use crate::plan::Plan;
use crate::policy::{Decision, DecisionRecord, Objective};
use crate::{actions, diagnosis, indicators, partners, plan, policy};

const SOURCE: &str = include_str!("../../../assets/examples/riviere-aux-ormes.toml");

/// An example plan as its file holds it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Example {
    pub plan: Plan,
    pub answers: Vec<ExampleAnswer>,
    pub sections_done: Vec<SectionDone>,
    pub problems: Vec<Problem>,
    pub ratings: Vec<ExampleRating>,
    pub decisions: Vec<Decision>,
    pub decision_record: DecisionRecord,
    pub objectives: Vec<Objective>,
    pub partners: Vec<Partner>,
    pub actions: Vec<Action>,
    pub indicators: Vec<Indicator>,
    pub readings: Vec<Reading>,
}

/// An answer with its question.
#[derive(Debug, Deserialize)]
pub struct ExampleAnswer {
    pub question: String,
    #[serde(flatten)]
    pub answer: Answer,
}

/// A section declared done.
#[derive(Debug, Deserialize)]
pub struct SectionDone {
    pub section: String,
    pub on: String,
}

/// A rating with its problem.
#[derive(Debug, Deserialize)]
pub struct ExampleRating {
    pub problem: String,
    #[serde(flatten)]
    pub rating: Rating,
}

/// Reads the example that ships with the program.
///
/// # Errors
/// Only when the shipped file is broken, which the tests exclude.
pub fn riviere_aux_ormes() -> Result<Example, toml::de::Error> {
    toml::from_str(SOURCE)
}

/// Writes an example into an empty project.
///
/// # Errors
/// When SQLite does.
pub fn load(tx: &Transaction<'_>, example: &Example) -> rusqlite::Result<()> {
    plan::store::put(tx, &example.plan)?;
    for entry in &example.answers {
        diagnosis::store::put_answer(tx, &entry.question, &entry.answer)?;
    }
    for section in &example.sections_done {
        diagnosis::store::mark_section(tx, &section.section, Some(&section.on))?;
    }
    for problem in &example.problems {
        diagnosis::store::put_problem(tx, problem)?;
    }
    for entry in &example.ratings {
        diagnosis::store::put_rating(tx, &entry.problem, &entry.rating)?;
    }
    for decision in &example.decisions {
        policy::store::put_decision(tx, decision)?;
    }
    policy::store::put_record(tx, &example.decision_record)?;
    for indicator in &example.indicators {
        indicators::store::put(tx, indicator)?;
    }
    for reading in &example.readings {
        indicators::store::put_reading(tx, reading)?;
    }
    for objective in &example.objectives {
        policy::store::put_objective(tx, objective)?;
    }
    for partner in &example.partners {
        partners::store::put(tx, partner)?;
    }
    for action in &example.actions {
        actions::store::put(tx, action)?;
    }
    Ok(())
}
