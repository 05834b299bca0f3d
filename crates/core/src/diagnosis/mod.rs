//! Answers to the catalogue's questions, the problems compared, and the scores that follow from them.
//!
//! Scores are never stored: they follow from ratings and weights, so they cannot be stale.

pub mod answers;
pub mod factors;
pub mod frozen;
pub mod history;
pub mod incidents;
pub mod maturity;
pub mod places;
pub mod proposals;
pub mod score;
pub mod sheets;
pub mod side_by_side;
pub mod store;
pub mod survey;
pub mod territory;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_answers;
pub mod voices;
pub mod what_if;
pub mod wording;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use score::{Candidate, Criterion, Ranking, Rated, Score, Weights, rank};

use crate::catalogue::Respondent;
use crate::refusal::{Refusal, check_date, check_scale};
use crate::text::{Grade, Text, codes};

codes! {
    /// What kind of answer was given. "I don't know yet" is a full answer (method 0.3, rule 1).
    State { Value = "value", Unknown = "unknown", NotApplicable = "not-applicable", Undisclosed = "undisclosed" }
}

/// An answer to one question, with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    pub state: State,
    /// As the question's form stores it (see `catalogue::Form`). Null unless the state is `value`.
    #[serde(default)]
    #[ts(type = "unknown")]
    pub value: serde_json::Value,
    #[serde(default)]
    pub reason: Text,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub source_note: String,
    #[serde(default)]
    pub grade: Option<Grade>,
    #[serde(default)]
    pub who: String,
    #[serde(default)]
    pub due: String,
    /// To find out: what to ask.
    #[serde(default)]
    pub note: Text,
    #[serde(default)]
    pub answered_on: String,
}

impl Answer {
    /// An answer with a value and nothing else.
    #[must_use]
    pub fn of(value: serde_json::Value) -> Self {
        Self {
            state: State::Value,
            value,
            reason: Text::default(),
            source: String::new(),
            source_note: String::new(),
            grade: None,
            who: String::new(),
            due: String::new(),
            note: Text::default(),
            answered_on: String::new(),
        }
    }
}

/// A rating of one problem on one criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rating {
    pub criterion: Criterion,
    pub state: State,
    /// 0–4 when the state is `value`; the trend is stored shifted by 2.
    #[serde(default)]
    pub value: Option<i64>,
    #[serde(default)]
    pub grade: Option<Grade>,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub reason: Text,
    /// What the figures proposed when it was rated; `None` when they proposed nothing.
    #[serde(default)]
    pub proposed: Option<i64>,
    #[serde(default)]
    pub rated_on: String,
}

impl Rating {
    /// # Errors
    /// `refused-scale` when a value is missing or off the scale.
    pub fn check(&self) -> Result<(), Refusal> {
        let field = self.criterion.code();
        match (self.state, self.value) {
            (State::Value, None) => Err(Refusal::field("refused-rating-missing", field)),
            (State::Value | State::Unknown, value) => check_scale(value, 0, 4, field),
            (State::NotApplicable | State::Undisclosed, _) => {
                Err(Refusal::field("refused-rating-state", field))
            }
        }
    }
}

/// Someone whose answers and ratings are kept beside the working group's own (method B.2, B.8.9).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voice {
    /// Empty for a new one.
    pub id: String,
    /// A role or a group; no person's name is needed.
    pub name: Text,
    pub role: Respondent,
    #[serde(default)]
    pub people: Option<i64>,
    #[serde(default)]
    pub heard_on: String,
}

impl Voice {
    /// # Errors
    /// A refusal that names the field: `name`, `people` or `heardOn`.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.name.is_empty() {
            return Err(Refusal::field("refused-name-missing", "name"));
        }
        if self.people.is_some_and(|people| !(1..=1_000_000).contains(&people)) {
            return Err(Refusal::field("refused-people", "people"));
        }
        check_date(&self.heard_on, "heardOn")
    }
}

/// A rating with its problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RatingOf {
    pub problem: String,
    #[serde(flatten)]
    pub rating: Rating,
}

/// What one voice said: answers by question, ratings by problem and criterion.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub answers: BTreeMap<String, Answer>,
    pub ratings: Vec<RatingOf>,
}

/// A problem of this plan as the file holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    pub id: String,
    /// Empty for a problem of the catalogue, whose own name is used.
    #[serde(default)]
    pub name: Text,
    #[serde(default)]
    pub statement: Text,
    /// How far it escapes records, 0–4: the answer to Q207, read with the problem.
    #[serde(default)]
    pub hidden: Option<i64>,
    #[serde(default)]
    pub ratings: Vec<Rating>,
}

impl Problem {
    /// The problem as it enters the ranking.
    #[must_use]
    pub fn candidate(&self) -> Candidate {
        let ratings = self
            .ratings
            .iter()
            .map(|rating| {
                let value = rating.value.filter(|_| rating.state == State::Value);
                (rating.criterion, Rated { value, grade: rating.grade })
            })
            .collect();
        Candidate { id: self.id.clone(), ratings, hidden: self.hidden }
    }
}

/// The ranking of problems by their ratings and these weights.
#[must_use]
pub fn ranking(problems: &[Problem], weights: &Weights) -> Ranking {
    let candidates: Vec<Candidate> = problems.iter().map(Problem::candidate).collect();
    rank(&candidates, weights)
}
