//! The priority score of method B.8: need, leverage, completeness, confidence, ranks and their sensitivity.
//!
//! Pure: ratings and weights in, figures out. It ranks problems, never places or people, and it decides
//! nothing: the group does (B.8.5). Arithmetic on weights is done in whole hundredths, so that a score on
//! the edge of a band is the same on every machine.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::statistics::numbers::round_half_up;
use crate::text::{Grade, codes};

codes! {
    /// What a problem is rated on: five criteria of need, three parts of leverage (method B.8.1, B.8.3).
    Criterion { F = "F", G = "G", T = "T", V = "V", P = "P", M = "M", R = "R", E = "E" }
}

impl Criterion {
    /// The five criteria of need, in the method's order.
    pub const NEED: [Self; 5] = [Self::F, Self::G, Self::T, Self::V, Self::P];
    /// The three parts of leverage with their weights in hundredths (method B.8.3).
    pub const LEVERAGE: [(Self, i64); 3] = [(Self::M, 35), (Self::R, 30), (Self::E, 35)];
}

/// Weights of the five criteria; they total 1, in steps of 0.05 (method B.8.1).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
pub struct Weights {
    pub f: f64,
    pub g: f64,
    pub t: f64,
    pub v: f64,
    pub p: f64,
}

impl Weights {
    /// The method's own weights (B.8.1).
    pub const METHOD: Self = Self { f: 0.20, g: 0.25, t: 0.15, v: 0.20, p: 0.20 };

    #[must_use]
    pub fn hundredths(&self) -> BTreeMap<Criterion, i64> {
        Criterion::NEED
            .into_iter()
            .zip([self.f, self.g, self.t, self.v, self.p])
            .map(|(criterion, weight)| (criterion, round_half_up(weight * 100.0, 0) as i64))
            .collect()
    }

    #[must_use]
    pub fn from_hundredths(stored: &BTreeMap<Criterion, i64>) -> Self {
        let mut hundredths = Self::METHOD.hundredths();
        hundredths.extend(stored.iter().map(|(criterion, weight)| (*criterion, *weight)));
        let of = |criterion| hundredths.get(&criterion).map_or(0.0, |weight| *weight as f64 / 100.0);
        Self {
            f: of(Criterion::F),
            g: of(Criterion::G),
            t: of(Criterion::T),
            v: of(Criterion::V),
            p: of(Criterion::P),
        }
    }

    /// True when each weight is a step of 0.05 from 0 to 1 and they total 1.
    #[must_use]
    pub fn are_valid(&self) -> bool {
        let all = self.hundredths();
        all.values().all(|weight| (0..=100).contains(weight) && weight % 5 == 0)
            && all.values().sum::<i64>() == 100
    }
}

/// One known or unknown rating of a problem. Values run from 0 to 4; the trend is already shifted by 2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rated {
    pub value: Option<i64>,
    pub grade: Option<Grade>,
}

/// A problem as it enters the ranking.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub id: String,
    pub ratings: BTreeMap<Criterion, Rated>,
    /// How far the problem escapes records, 0–4 (question Q207).
    pub hidden: Option<i64>,
}

/// A rating as it counted in the score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Counted {
    pub value: Option<i64>,
    pub grade: Option<Grade>,
    /// True when the hidden-problem rule lowered the grade or set the value aside (method B.7).
    pub capped: bool,
}

codes! {
    /// Need bands (method B.8.6).
    Band { A = "A", B = "B", C = "C", D = "D" }
}
codes! {
    /// Fields of the need × leverage matrix (method B.8.7).
    Cell { ActNow = "act-now", BuildCapacity = "build-capacity", QuickImprovements = "quick-improvements", Watch = "watch" }
}
codes! {
    /// Words for the confidence of a score (method B.8.2).
    Confidence { Low = "low", Medium = "medium", High = "high" }
}
codes! {
    /// Words for the sensitivity test (method B.8.8).
    Robustness { Robust = "robust", FairlyRobust = "fairly-robust", Depends = "depends", NotTop = "not-top" }
}

/// Every figure of method B.8 for one problem.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    pub id: String,
    pub counted: BTreeMap<Criterion, Counted>,
    /// C, 0–1: share of the weights whose criterion is known.
    pub completeness: f64,
    /// N, 0–100; `None` when no criterion is known.
    pub need: Option<f64>,
    pub need_min: f64,
    pub need_max: f64,
    /// Conf, 0–1.
    pub confidence: f64,
    pub confidence_word: Confidence,
    /// L, 0–100; `None` when no part is known.
    pub leverage: Option<f64>,
    pub ranked: bool,
    pub provisional: bool,
    pub rank: Option<usize>,
    pub tied: bool,
    pub band: Option<Band>,
    pub cell: Option<Cell>,
    pub missing: Vec<Criterion>,
    /// The gravity safeguard of B.8.5 applies: not retaining it needs a written reason.
    pub safeguard: bool,
    pub best_rank: Option<usize>,
    pub worst_rank: Option<usize>,
    pub times_in_top_3: Option<usize>,
    pub robustness: Option<Robustness>,
}

/// The ranking of a plan's problems.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// In order of rank.
    pub ranked: Vec<Score>,
    /// Completeness under 0.60: listed apart, with what is missing.
    pub to_document: Vec<Score>,
    /// False when fewer than three problems can be ranked: no ranks are given then (B.8.4).
    pub enough: bool,
}

/// Fewer ranked problems than this get no ranks (method B.8.4).
pub(super) const FEWEST: usize = 3;

/// Ranks problems as method B.8 says.
#[must_use]
pub fn rank(candidates: &[Candidate], weights: &Weights) -> Ranking {
    let base = weights.hundredths();
    let scores = candidates.iter().map(|candidate| score(candidate, &base));
    let (mut ranked, mut to_document): (Vec<Score>, Vec<Score>) = scores.partition(|score| score.ranked);
    to_document.sort_by(|a, b| a.id.cmp(&b.id));
    ranked.sort_by(|a, b| order(a, b, &base));
    let enough = ranked.len() >= FEWEST;
    if enough {
        give_ranks(&mut ranked);
        test_sensitivity(&mut ranked, &base);
    }
    Ranking { ranked, to_document, enough }
}

/// Every figure of one problem but its place among the others; `weights` are in hundredths.
pub(super) fn score(candidate: &Candidate, weights: &BTreeMap<Criterion, i64>) -> Score {
    let counted: BTreeMap<Criterion, Counted> =
        Criterion::ALL.iter().map(|criterion| (*criterion, count(candidate, *criterion))).collect();
    let value = |criterion: Criterion| counted.get(&criterion).and_then(|counted| counted.value);
    let total: i64 = weights.values().sum();
    let known: i64 =
        weights.iter().filter(|(criterion, _)| value(**criterion).is_some()).map(|(_, w)| w).sum();
    let completeness = ratio(known, total);
    let confidence = weights
        .iter()
        .filter(|(criterion, _)| value(**criterion).is_some())
        .map(|(criterion, weight)| {
            let grade = counted.get(criterion).and_then(|counted| counted.grade);
            *weight as f64 * grade.map_or(0.0, Grade::weight)
        })
        .sum::<f64>()
        / total as f64;
    let need = need(&counted, weights, None);
    let leverage = {
        let (sum, known) = Criterion::LEVERAGE
            .iter()
            .filter_map(|(criterion, weight)| value(*criterion).map(|value| (weight * value, weight)))
            .fold((0, 0), |(sum, known), (points, weight)| (sum + points, known + weight));
        (known > 0).then(|| 100.0 * sum as f64 / (4 * known) as f64)
    };
    let ranked = need.is_some() && completeness >= 0.60 - 1e-9;
    let rounded = need.map(|need| round_half_up(need, 1));
    let gravity = value(Criterion::G);
    Score {
        id: candidate.id.clone(),
        completeness,
        need,
        need_min: self::need(&counted, weights, Some(0)).unwrap_or(0.0),
        need_max: self::need(&counted, weights, Some(4)).unwrap_or(100.0),
        confidence,
        confidence_word: if confidence < 0.40 - 1e-9 {
            Confidence::Low
        } else if confidence < 0.70 - 1e-9 {
            Confidence::Medium
        } else {
            Confidence::High
        },
        leverage,
        ranked,
        provisional: ranked && completeness < 1.0 - 1e-9,
        rank: None,
        tied: false,
        band: rounded.filter(|_| ranked).map(|need| match need {
            need if need >= 65.0 => Band::A,
            need if need >= 50.0 => Band::B,
            need if need >= 35.0 => Band::C,
            _ => Band::D,
        }),
        cell: rounded.filter(|_| ranked).zip(leverage).map(|(need, leverage)| {
            match (need >= 50.0, round_half_up(leverage, 2) >= 50.0) {
                (true, true) => Cell::ActNow,
                (true, false) => Cell::BuildCapacity,
                (false, true) => Cell::QuickImprovements,
                (false, false) => Cell::Watch,
            }
        }),
        missing: Criterion::NEED.into_iter().filter(|criterion| value(*criterion).is_none()).collect(),
        safeguard: gravity == Some(4) || (gravity == Some(3) && value(Criterion::V).is_some_and(|v| v >= 3)),
        best_rank: None,
        worst_rank: None,
        times_in_top_3: None,
        robustness: None,
        counted,
    }
}

/// Applies the hidden-problem rule (B.7): records cannot show rarity.
fn count(candidate: &Candidate, criterion: Criterion) -> Counted {
    let Some(rated) = candidate.ratings.get(&criterion) else {
        return Counted { value: None, grade: None, capped: false };
    };
    let hidden = criterion == Criterion::F && candidate.hidden.is_some_and(|hidden| hidden >= 3);
    match rated.value {
        Some(value) if hidden && value <= 1 => Counted { value: None, grade: None, capped: true },
        Some(value) => {
            let grade = if hidden { rated.grade.map(|grade| grade.at_most(Grade::C)) } else { rated.grade };
            Counted { value: Some(value), grade, capped: grade != rated.grade }
        }
        None => Counted { value: None, grade: None, capped: false },
    }
}

/// N of method B.8.2; `unknown` stands in for every unknown value (0 gives N_min, 4 gives N_max).
fn need(
    counted: &BTreeMap<Criterion, Counted>,
    weights: &BTreeMap<Criterion, i64>,
    unknown: Option<i64>,
) -> Option<f64> {
    let (points, total) = weights
        .iter()
        .filter_map(|(criterion, weight)| {
            let value = counted.get(criterion).and_then(|counted| counted.value).or(unknown)?;
            Some((weight * value, weight))
        })
        .fold((0, 0), |(points, total), (more, weight)| (points + more, total + weight));
    (total > 0).then(|| 100.0 * points as f64 / (4 * total) as f64)
}

fn ratio(part: i64, whole: i64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Need descending after rounding to 0.1; then gravity, unequal burden, confidence, id (B.8.4, B.8.11).
fn order(a: &Score, b: &Score, weights: &BTreeMap<Criterion, i64>) -> std::cmp::Ordering {
    let tenths =
        |score: &Score| need(&score.counted, weights, None).map_or(-1.0, |need| round_half_up(need, 1));
    tenths(b).total_cmp(&tenths(a)).then_with(|| inside_a_tie(a, b))
}

fn inside_a_tie(a: &Score, b: &Score) -> std::cmp::Ordering {
    let value =
        |score: &Score, criterion| score.counted.get(&criterion).and_then(|counted: &Counted| counted.value);
    value(b, Criterion::G)
        .cmp(&value(a, Criterion::G))
        .then_with(|| value(b, Criterion::V).cmp(&value(a, Criterion::V)))
        .then_with(|| b.confidence.total_cmp(&a.confidence))
        .then_with(|| a.id.cmp(&b.id))
}

/// Groups that share a rank: each holds every problem less than 5 points under its first (B.8.4).
/// `needs` are rounded to 0.1 and run from the highest to the lowest; a group is a span of positions.
pub(super) fn shared_ranks(needs: &[f64]) -> Vec<Range<usize>> {
    let mut first = 0;
    let mut groups = Vec::new();
    for position in 1..=needs.len() {
        let same = match (needs.get(first), needs.get(position)) {
            (Some(top), Some(need)) => top - need < 5.0 - 1e-9,
            _ => false,
        };
        if !same {
            groups.push(first..position);
            first = position;
        }
    }
    groups
}

/// Gives each problem the rank of its group, and orders the groups inside (B.8.4).
fn give_ranks(ranked: &mut [Score]) {
    let tenths: Vec<f64> =
        ranked.iter().map(|score| score.need.map_or(0.0, |need| round_half_up(need, 1))).collect();
    for span in shared_ranks(&tenths) {
        let rank = span.start + 1;
        let Some(group) = ranked.get_mut(span) else { continue };
        group.sort_by(inside_a_tie);
        let tied = group.len() > 1;
        for score in group {
            score.rank = Some(rank);
            score.tied = tied;
        }
    }
}

/// Twelve scenarios (B.8.8): base, equal weights, each weight × 1.5 and × 0.5. Weights are doubled
/// throughout so that half of an odd hundredth stays a whole number; N divides by their sum.
fn test_sensitivity(ranked: &mut [Score], base: &BTreeMap<Criterion, i64>) {
    let doubled: BTreeMap<Criterion, i64> =
        base.iter().map(|(criterion, weight)| (*criterion, 2 * weight)).collect();
    let mut scenarios = vec![doubled.clone(), base.keys().map(|criterion| (*criterion, 1)).collect()];
    for criterion in base.keys() {
        for factor in [3, 1] {
            let mut changed = doubled.clone();
            if let (Some(weight), Some(original)) = (changed.get_mut(criterion), base.get(criterion)) {
                *weight = factor * original;
            }
            scenarios.push(changed);
        }
    }
    let mut positions: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for scenario in &scenarios {
        let mut ordered: Vec<&Score> = ranked.iter().collect();
        ordered.sort_by(|a, b| order(a, b, scenario));
        for (position, score) in ordered.into_iter().enumerate() {
            positions.entry(score.id.clone()).or_default().push(position + 1);
        }
    }
    for score in ranked {
        let Some(places) = positions.get(&score.id) else { continue };
        let top = places.iter().filter(|place| **place <= 3).count();
        score.best_rank = places.iter().min().copied();
        score.worst_rank = places.iter().max().copied();
        score.times_in_top_3 = Some(top);
        score.robustness = Some(match top {
            12.. => Robustness::Robust,
            8..=11 => Robustness::FairlyRobust,
            4..=7 => Robustness::Depends,
            0..=3 => Robustness::NotTop,
        });
    }
}
