//! Several voices on the same scale: what a group holds together, and where its members see things differently
//! (method B.6, B.8.9).
//!
//! It keeps the middle, the extremes and how many knew; it refuses to make a value out of silence.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::answers::YES_PARTLY_NO;
use super::{Criterion, Said, State};
use crate::catalogue::Form;
use crate::statistics::lower_median;

/// The values that several people or groups gave to one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Voiced {
    /// Median of the known values, the lower one of a tie; `None` when more than half are unknown.
    pub median: Option<i64>,
    /// Lowest known value.
    pub low: Option<i64>,
    /// Highest known value.
    pub high: Option<i64>,
    /// How many gave a value.
    pub known: usize,
    /// How many were asked.
    pub of: usize,
    /// The known values lie 2 or more apart: to discuss before anything is ranked.
    pub disagree: bool,
}

impl Voiced {
    /// Distance between the extremes, once at least two values are known.
    fn spread(&self) -> Option<i64> {
        self.high.zip(self.low).filter(|_| self.known >= 2).map(|(high, low)| high - low)
    }
}

/// Combines the values of one line on a scale of 0–4; `None` is a voice that does not know.
#[must_use]
pub fn combine(values: &[Option<i64>]) -> Voiced {
    let known: Vec<i64> = values.iter().flatten().copied().collect();
    let unknown = values.len() - known.len();
    let mut voiced = Voiced {
        median: lower_median(&known).filter(|_| 2 * unknown <= values.len()),
        low: known.iter().min().copied(),
        high: known.iter().max().copied(),
        known: known.len(),
        of: values.len(),
        disagree: false,
    };
    voiced.disagree = voiced.spread().is_some_and(|spread| spread >= 2);
    voiced
}

/// Agreement on one problem, from 0 to 1: 1 − the mean over criteria of (highest − lowest) / 4 (method B.8.9).
///
/// A criterion with fewer than two known values says nothing about agreement and is left out; `None` when all are.
#[must_use]
pub fn agreement(criteria: &[Voiced]) -> Option<f64> {
    let spreads: Vec<i64> = criteria.iter().filter_map(Voiced::spread).collect();
    let most = 4 * spreads.len();
    (most > 0).then(|| 1.0 - spreads.iter().sum::<i64>() as f64 / most as f64)
}

/// Whether each voice may answer a question of this form apart: its middle and its extremes must mean something.
#[must_use]
pub fn is_voiced(form: Form) -> bool {
    matches!(form, Form::Scale04 | Form::Scale03 | Form::Trend5 | Form::YesPartlyNo)
}

/// The place of a stored answer on its scale; no is 0, partly 1 and yes 2. `None` when it is not on one.
#[must_use]
pub fn place(value: &Value) -> Option<i64> {
    let from_yes = || YES_PARTLY_NO.iter().rev().position(|code| value.as_str() == Some(code));
    value.as_i64().or_else(|| i64::try_from(from_yes()?).ok())
}

/// The answer that stands at a place of the scale of a form: the inverse of [`place`].
#[must_use]
pub fn answer_at(form: Form, place: i64) -> Value {
    if form != Form::YesPartlyNo {
        return place.into();
    }
    let code = usize::try_from(place).ok().and_then(|place| YES_PARTLY_NO.iter().rev().nth(place));
    code.map_or(Value::Null, |code| (*code).into())
}

fn known(state: State, value: Option<i64>) -> Option<Option<i64>> {
    match state {
        State::Value => value.map(Some),
        State::Unknown => Some(None),
        // Who may not say, or to whom it does not apply, was not asked for a value.
        State::NotApplicable | State::Undisclosed => None,
    }
}

/// What a voice answered to a question: a place on its scale, or nothing known. `None` when it did not answer:
/// it then counts neither as a value nor as an unknown.
#[must_use]
pub fn answer_of(said: &Said, question: &str) -> Option<Option<i64>> {
    let answer = said.answers.get(question)?;
    known(answer.state, place(&answer.value))
}

/// How a voice rated a problem on a criterion, as [`answer_of`] says it.
#[must_use]
pub fn rating_of(said: &Said, problem: &str, criterion: Criterion) -> Option<Option<i64>> {
    let given = |rated: &&super::RatingOf| rated.problem == problem && rated.rating.criterion == criterion;
    let rating = &said.ratings.iter().find(given)?.rating;
    known(rating.state, rating.value)
}

/// What the voices hold together on a question, by the id of the voice.
#[must_use]
pub fn on_question(said: &BTreeMap<String, Said>, question: &str) -> Voiced {
    combine(&said.values().filter_map(|said| answer_of(said, question)).collect::<Vec<_>>())
}

/// What the voices hold together on one criterion of one problem.
#[must_use]
pub fn on_criterion(said: &BTreeMap<String, Said>, problem: &str, criterion: Criterion) -> Voiced {
    combine(&said.values().filter_map(|said| rating_of(said, problem, criterion)).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_comes_back_from_its_place_on_the_scale() {
        for (form, answers) in [
            (Form::YesPartlyNo, YES_PARTLY_NO.map(Value::from).to_vec()),
            (Form::Scale04, (0..=4).map(Value::from).collect()),
            (Form::Trend5, (-2..=2).map(Value::from).collect()),
        ] {
            for answer in answers {
                assert_eq!(place(&answer).map(|place| answer_at(form, place)), Some(answer));
            }
        }
        assert_eq!((place(&"N".into()), place(&"P".into()), place(&"Y".into())), (Some(0), Some(1), Some(2)));
        assert_eq!(place(&"anything".into()), None);
    }

    /// Every list of up to `longest` voices on the scale 0–4, unknowns included.
    fn every_group(longest: u32) -> Vec<Vec<Option<i64>>> {
        let voices = [None, Some(0), Some(1), Some(2), Some(3), Some(4)];
        (0..=longest)
            .flat_map(|size| {
                (0..6usize.pow(size))
                    .map(move |code| (0..size).map(|place| voices[code / 6usize.pow(place) % 6]).collect())
            })
            .collect()
    }

    #[test]
    fn the_middle_is_a_value_that_somebody_gave_with_half_the_voices_on_each_side() {
        for values in every_group(5) {
            let voiced = combine(&values);
            let known: Vec<i64> = values.iter().flatten().copied().collect();
            assert_eq!((voiced.known, voiced.of), (known.len(), values.len()));
            let Some(median) = voiced.median else { continue };
            assert!(known.contains(&median), "{values:?}");
            let under = known.iter().filter(|value| **value < median).count();
            let over = known.iter().filter(|value| **value > median).count();
            assert!(2 * under < known.len() && 2 * over <= known.len(), "{values:?} gives {median}");
            assert!(voiced.low <= Some(median) && Some(median) <= voiced.high, "{values:?}");
        }
    }

    #[test]
    fn silence_wins_only_when_more_than_half_are_silent() {
        for values in every_group(5) {
            let silent = values.iter().filter(|value| value.is_none()).count();
            let is_unknown = values.is_empty() || 2 * silent > values.len();
            assert_eq!(combine(&values).median.is_none(), is_unknown, "{values:?}");
        }
    }

    #[test]
    fn the_order_of_the_voices_changes_nothing() {
        for values in every_group(4) {
            let mut turned = values.clone();
            turned.sort();
            assert_eq!(combine(&turned), combine(&values));
        }
    }

    #[test]
    fn two_steps_apart_is_a_disagreement() {
        for values in every_group(4) {
            let far = values.iter().flatten().any(|a| values.iter().flatten().any(|b| a - b >= 2));
            assert_eq!(combine(&values).disagree, far, "{values:?}");
        }
    }

    #[test]
    fn agreement_runs_from_opposite_to_of_one_mind() {
        let pair = |a, b| combine(&[Some(a), Some(b)]);
        assert_eq!(agreement(&[pair(2, 2), pair(4, 4)]), Some(1.0));
        assert_eq!(agreement(&[pair(0, 4), pair(4, 0)]), Some(0.0));
        // Spreads 1, 3 and 0: 1 − (4 / 3) / 4.
        assert_eq!(agreement(&[pair(1, 2), pair(4, 1), pair(3, 3)]), Some(1.0 - 4.0 / 12.0));
        for values in every_group(4) {
            let known: Vec<i64> = values.iter().flatten().copied().collect();
            let found = agreement(&[combine(&values)]);
            assert_eq!(found.is_some(), known.len() >= 2, "{values:?}");
            assert!(found.is_none_or(|share| (0.0..=1.0).contains(&share)), "{values:?}");
            let one_mind = known.iter().all(|value| Some(value) == known.first());
            assert!(found.is_none_or(|share| (share == 1.0) == one_mind), "{values:?}");
        }
    }

    #[test]
    fn one_voice_alone_says_nothing_about_agreement() {
        let alone = combine(&[Some(0), None]);
        let together = combine(&[Some(3), Some(4)]);
        assert_eq!(agreement(&[alone]), None);
        assert_eq!(agreement(&[alone, together]), Some(0.75));
        assert_eq!(agreement(&[]), None);
    }
}
