//! Answers to the catalogue's questions, the problems compared, and the scores that follow from them.
//!
//! Scores are never stored: they follow from ratings and weights, so they cannot be stale.

pub mod answers;
pub mod maturity;
pub mod proposals;
pub mod score;
pub mod store;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use score::{Candidate, Criterion, Ranking, Rated, Score, Weights, rank};

use crate::refusal::{Refusal, check_scale};
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
    /// By answer type: an option code, a list of codes, a number, an ISO day, `{from, to, earlier}` or a text
    /// in two languages. Null unless the state is `value`.
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
    #[serde(default)]
    pub answered_on: String,
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
