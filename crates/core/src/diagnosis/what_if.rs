//! What would change the order: the single ratings that decide which problem is first and which are in the top 3.
//!
//! It shows a group where more knowledge, or one step of disagreement, matters. It changes no rating and advises none.
//! “First” and “top 3” are read from shared ranks (method B.8.4), so a step that only stirs a tie is not reported.
//! The sensitivity test of B.8.8 changes weights; this changes ratings.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::score::{Candidate, Criterion, FEWEST, Rated, Weights, score, shared_ranks};
use crate::statistics::numbers::round_half_up;
use crate::text::codes;

codes! {
    /// What a change of one rating would do to the order, the most telling first.
    OrderChange {
        BecomesFirst = "becomes-first",
        LeavesFirst = "leaves-first",
        EntersTop3 = "enters-top-3",
        LeavesTop3 = "leaves-top-3",
    }
}

/// One rating that would change the order, if it were another.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// The problem whose rating would be another.
    pub problem: String,
    pub criterion: Criterion,
    /// The rating as it was entered, 0–4 (the trend shifted by 2); `None` when it is unknown.
    pub from: Option<i64>,
    /// The rating that would change the order.
    pub to: i64,
    /// How far the need of the rated problem would move, in points out of 100.
    pub points: f64,
    /// The problem whose place would change: the rated one, or, when that one keeps its place, another.
    pub moved: String,
    pub change: OrderChange,
    /// Rank of `moved` now; `None` while it cannot be ranked.
    pub rank_before: Option<usize>,
    /// Rank of `moved` then.
    pub rank: Option<usize>,
    /// True when it would share that rank.
    pub tied: bool,
}

/// The rank of a problem, and whether others share it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    rank: usize,
    tied: bool,
}

/// Finds the changes of one rating of one problem (an unknown that becomes known, or one step up or down) that would
/// change which problem is first or which are in the top 3: at most `most`, the smallest change first.
///
/// For one rating and one effect only the smallest change is kept. Empty while there are too few problems to rank.
#[must_use]
pub fn what_if(candidates: &[Candidate], weights: &Weights, most: usize) -> Vec<WhatIf> {
    let weights = weights.hundredths();
    let needs: Vec<Option<f64>> =
        candidates.iter().map(|candidate| needs_of(candidate, &weights).ranked).collect();
    let Some(before) = places(&needs) else { return Vec::new() };
    let mut smallest: BTreeMap<(usize, Criterion, usize, OrderChange), WhatIf> = BTreeMap::new();
    for (rated, candidate) in candidates.iter().enumerate() {
        let now = needs_of(candidate, &weights).known;
        for criterion in Criterion::NEED {
            let from = candidate.ratings.get(&criterion).and_then(|rating| rating.value);
            for to in others(from) {
                let then = needs_of(&with(candidate, criterion, to), &weights);
                let mut needs = needs.clone();
                if let Some(need) = needs.get_mut(rated) {
                    *need = then.ranked;
                }
                // A step that leaves too few problems to rank takes the order away; it does not change it.
                let Some(after) = places(&needs) else { continue };
                let Some((moved, change)) = effect(rated, &before, &after) else { continue };
                let Some(moved_candidate) = candidates.get(moved) else { continue };
                let place = |places: &[Option<Place>]| places.get(moved).copied().flatten();
                let found = WhatIf {
                    problem: candidate.id.clone(),
                    criterion,
                    from,
                    to,
                    points: round_half_up((then.known - now).abs(), 1),
                    moved: moved_candidate.id.clone(),
                    change,
                    rank_before: place(&before).map(|place| place.rank),
                    rank: place(&after).map(|place| place.rank),
                    tied: place(&after).is_some_and(|place| place.tied),
                };
                let key = (rated, criterion, moved, change);
                if smallest.get(&key).is_none_or(|kept| found.points < kept.points) {
                    smallest.insert(key, found);
                }
            }
        }
    }
    let mut found: Vec<WhatIf> = smallest.into_values().collect();
    // A stable sort: what is equally small and telling keeps the order of the problems and of the criteria.
    found.sort_by(|a, b| a.points.total_cmp(&b.points).then(a.change.cmp(&b.change)));
    found.truncate(most);
    found
}

/// The values a rating may take in one change: any for an unknown, one step for a known one.
fn others(from: Option<i64>) -> Vec<i64> {
    match from {
        None => (0..=4).collect(),
        Some(value) => [value - 1, value + 1].into_iter().filter(|to| (0..=4).contains(to)).collect(),
    }
}

fn with(candidate: &Candidate, criterion: Criterion, to: i64) -> Candidate {
    let mut changed = candidate.clone();
    let grade = changed.ratings.get(&criterion).and_then(|rating| rating.grade);
    changed.ratings.insert(criterion, Rated { value: Some(to), grade });
    changed
}

struct Needs {
    /// Need rounded to 0.1, when the problem can be ranked.
    ranked: Option<f64>,
    /// Need on what is known; the middle of the scale when nothing is.
    known: f64,
}

fn needs_of(candidate: &Candidate, weights: &BTreeMap<Criterion, i64>) -> Needs {
    let score = score(candidate, weights);
    Needs {
        ranked: score.need.filter(|_| score.ranked).map(|need| round_half_up(need, 1)),
        known: score.need.unwrap_or(50.0),
    }
}

/// The shared ranks of the problems that can be ranked; `None` when they are too few.
fn places(needs: &[Option<f64>]) -> Option<Vec<Option<Place>>> {
    let mut order: Vec<(usize, f64)> =
        needs.iter().enumerate().filter_map(|(position, need)| need.map(|need| (position, need))).collect();
    if order.len() < FEWEST {
        return None;
    }
    order.sort_by(|a, b| b.1.total_cmp(&a.1));
    let descending: Vec<f64> = order.iter().map(|(_, need)| *need).collect();
    let mut places = vec![None; needs.len()];
    for span in shared_ranks(&descending) {
        let place = Place { rank: span.start + 1, tied: span.len() > 1 };
        for (position, _) in order.get(span).unwrap_or_default() {
            if let Some(given) = places.get_mut(*position) {
                *given = Some(place);
            }
        }
    }
    Some(places)
}

/// Whose place changes, and how: the rated problem before all others, then the most telling change.
fn effect(rated: usize, before: &[Option<Place>], after: &[Option<Place>]) -> Option<(usize, OrderChange)> {
    let changes = before.iter().zip(after).enumerate();
    changes
        .filter_map(|(position, (before, after))| Some((position, change(*before, *after)?)))
        .min_by_key(|(position, change)| (*position != rated, *change, *position))
}

fn change(before: Option<Place>, after: Option<Place>) -> Option<OrderChange> {
    let within = |place: Option<Place>, rank: usize| place.is_some_and(|place| place.rank <= rank);
    match (within(before, 1), within(after, 1), within(before, 3), within(after, 3)) {
        (false, true, _, _) => Some(OrderChange::BecomesFirst),
        (true, false, _, _) => Some(OrderChange::LeavesFirst),
        (_, _, false, true) => Some(OrderChange::EntersTop3),
        (_, _, true, false) => Some(OrderChange::LeavesTop3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::super::score::{Ranking, rank};
    use super::*;
    use crate::text::Grade;

    /// The eight problems of the worked example (method B.8.10).
    fn worked_example() -> Vec<Candidate> {
        let suite: Value = toml::from_str(include_str!("../../../../tests/suite/b8-10.toml")).unwrap();
        let problems = suite["problem"].as_array().unwrap().iter();
        problems
            .map(|problem| {
                let rating = |criterion: &Criterion| {
                    let given = problem.get(criterion.code())?;
                    let value = given.as_i64().or_else(|| given["value"].as_i64());
                    let grade = given.get("grade").and_then(Value::as_str).and_then(Grade::from_code);
                    Some((*criterion, Rated { value, grade }))
                };
                Candidate {
                    id: problem["id"].as_str().unwrap().to_owned(),
                    ratings: Criterion::ALL.iter().filter_map(rating).collect(),
                    hidden: problem["hidden"].as_i64(),
                }
            })
            .collect()
    }

    fn within(ranking: &Ranking, rank: usize) -> BTreeSet<&str> {
        let ranked = ranking.ranked.iter().filter(|score| score.rank.is_some_and(|given| given <= rank));
        ranked.map(|score| score.id.as_str()).collect()
    }

    fn changed(candidates: &[Candidate], position: usize, criterion: Criterion, to: i64) -> Vec<Candidate> {
        let mut candidates = candidates.to_vec();
        candidates[position] = with(&candidates[position], criterion, to);
        candidates
    }

    /// Every finding must be what a full ranking says, and no decisive rating may be left out.
    fn check_against_full_rankings(candidates: &[Candidate], weights: &Weights) -> usize {
        let found = what_if(candidates, weights, usize::MAX);
        let now = rank(candidates, weights);
        for finding in &found {
            let position = candidates.iter().position(|one| one.id == finding.problem).unwrap();
            let then = rank(&changed(candidates, position, finding.criterion, finding.to), weights);
            let score = then.ranked.iter().find(|score| score.id == finding.moved);
            assert_eq!(finding.rank, score.and_then(|score| score.rank), "{finding:?}");
            assert_eq!(finding.tied, score.is_some_and(|score| score.tied), "{finding:?}");
            let is_in = |ranking, rank| within(ranking, rank).contains(finding.moved.as_str());
            let (top, joins) = match finding.change {
                OrderChange::BecomesFirst => (1, true),
                OrderChange::LeavesFirst => (1, false),
                OrderChange::EntersTop3 => (3, true),
                OrderChange::LeavesTop3 => (3, false),
            };
            assert_eq!((is_in(&now, top), is_in(&then, top)), (!joins, joins), "{finding:?}");
        }
        for (position, candidate) in candidates.iter().enumerate() {
            for criterion in Criterion::NEED {
                let from = candidate.ratings.get(&criterion).and_then(|rating| rating.value);
                let decisive = others(from).into_iter().any(|to| {
                    let then = rank(&changed(candidates, position, criterion, to), weights);
                    then.enough && [1, 3].iter().any(|top| within(&now, *top) != within(&then, *top))
                });
                let reported = found
                    .iter()
                    .any(|finding| finding.problem == candidate.id && finding.criterion == criterion);
                assert_eq!(reported, decisive, "{} {criterion:?}", candidate.id);
            }
        }
        found.len()
    }

    #[test]
    fn findings_are_what_full_rankings_say_and_none_is_missing() {
        let candidates = worked_example();
        assert!(check_against_full_rankings(&candidates, &Weights::METHOD) > 0);
        let grave = Weights { f: 0.10, g: 0.50, t: 0.0, v: 0.30, p: 0.10 };
        assert!(check_against_full_rankings(&candidates, &grave) > 0);
    }

    /// N of PB08 is 86.1 on 45 % of the weights (B.8.10). With F = 3 it is ranked: 100 × (60 + 75 + 80) / 260.
    #[test]
    fn what_is_not_known_of_hate_incidents_decides_who_is_first() {
        let found = what_if(&worked_example(), &Weights::METHOD, usize::MAX);
        let finding = found
            .iter()
            .find(|finding| finding.problem == "PB08" && finding.criterion == Criterion::F)
            .unwrap();
        assert_eq!((finding.from, finding.to, finding.change), (None, 3, OrderChange::BecomesFirst));
        assert_eq!((finding.rank_before, finding.rank, finding.tied), (None, Some(1), false));
        assert_eq!(finding.points, 3.4, "from 86.1 to 82.7");
    }

    #[test]
    fn the_smallest_change_comes_first_and_no_more_than_asked_come_back() {
        let candidates = worked_example();
        let all = what_if(&candidates, &Weights::METHOD, usize::MAX);
        assert!(all.is_sorted_by(|a, b| a.points <= b.points));
        assert_eq!(what_if(&candidates, &Weights::METHOD, 3), all[..3]);
        assert!(what_if(&candidates, &Weights::METHOD, 0).is_empty());
    }

    #[test]
    fn without_a_ranking_there_is_no_order_to_change() {
        assert!(what_if(&worked_example()[..2], &Weights::METHOD, 10).is_empty());
    }

    /// A whole catalogue of 32 problems, every rating different enough to keep the ranks apart or close.
    #[test]
    fn a_whole_catalogue_is_searched() {
        let candidates: Vec<Candidate> = (0..32)
            .map(|number: i64| Candidate {
                id: format!("PB{:02}", number + 1),
                ratings: Criterion::NEED
                    .into_iter()
                    .zip(1..)
                    .filter(|(_, step)| (number + step) % 7 != 0)
                    .map(|(criterion, step)| {
                        let value = Some((number * step + number / 5) % 5);
                        (criterion, Rated { value, grade: Some(Grade::C) })
                    })
                    .collect(),
                hidden: Some(number % 5),
            })
            .collect();
        assert!(check_against_full_rankings(&candidates, &Weights::METHOD) > 0);
    }
}
