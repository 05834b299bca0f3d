//! The maturity profile: ten dimensions of the capacity to act (method B.6).
//!
//! A self-assessment, not a certified instrument; the documents say so.

use std::collections::BTreeMap;

use super::territory::Answers;
use super::{Said, State, voices};
use crate::statistics::lower_median;
use crate::text::codes;

codes! {
    /// Levels of the whole profile.
    Level { Starting = "starting", Emerging = "emerging", Organised = "organised", Embedded = "embedded" }
}

/// The profile of a municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Maturity {
    /// Median of each dimension in the method's order, 0–4; `None` when unknown.
    pub medians: Vec<Option<i64>>,
    /// 0–100; `None` with fewer than 7 of 10 dimensions known.
    pub score: Option<f64>,
    pub level: Option<Level>,
    /// Positions of the dimensions with the lowest medians: the lowest value, then the next one with its ties.
    pub enabling: Vec<usize>,
}

/// The questions of the ten dimensions, in the method's order (Q602–Q611).
#[must_use]
pub fn questions() -> [String; 10] {
    std::array::from_fn(|position| format!("Q{}", 602 + position))
}

/// The profile that was answered. The working group's own answer counts where there is one, and so does its
/// “I don't know yet”; a dimension it left to the voices takes the median of theirs.
#[must_use]
pub fn profile(answers: &Answers, said: &BTreeMap<String, Said>) -> Maturity {
    let dimensions = questions().map(|question| {
        let held = match answers.get(&question) {
            Some(answer) => answer.value.as_i64().filter(|_| answer.state == State::Value),
            None => voices::on_question(said, &question).median,
        };
        held.into_iter().collect()
    });
    score(&dimensions)
}

/// Scores the ten dimensions; each holds the answers of all respondents, 0–4.
#[must_use]
pub fn score(dimensions: &[Vec<i64>]) -> Maturity {
    let medians: Vec<Option<i64>> = dimensions.iter().map(|answers| lower_median(answers)).collect();
    let known: Vec<i64> = medians.iter().flatten().copied().collect();
    let score = (known.len() >= 7).then(|| 25.0 * known.iter().sum::<i64>() as f64 / known.len() as f64);
    let level = score.map(|score| match score {
        score if score < 25.0 => Level::Starting,
        score if score < 50.0 => Level::Emerging,
        score if score < 75.0 => Level::Organised,
        _ => Level::Embedded,
    });
    let mut values = known;
    values.sort_unstable();
    values.dedup();
    let enabling = values
        .iter()
        .take(2)
        .flat_map(|value| medians.iter().enumerate().filter(move |(_, median)| **median == Some(*value)))
        .map(|(position, _)| position)
        .collect();
    Maturity { medians, score, level, enabling }
}
