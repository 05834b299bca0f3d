//! The profile of risk and protective factors on four levels (method B.9).
//!
//! It describes a community and gives no single total: presence of a factor does not predict what a person will do.
//! A line that nobody knows is never counted as absent.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::territory::{self, Answers};
use crate::catalogue::{Catalogue, Factor, FactorId, FactorKind, FactorLevel};

/// The four levels, from the person outwards (method B.9).
const LEVELS: [FactorLevel; 4] =
    [FactorLevel::Individual, FactorLevel::Relationship, FactorLevel::Community, FactorLevel::Society];

/// The questions that rate the factors, with their column: risks from the person outwards, then the protections (method B.9).
const QUESTIONS: [(&str, &str); 5] = [
    ("Q503", "presence"),
    ("Q504", "presence"),
    ("Q505", "presence"),
    ("Q506", "presence"),
    ("Q507", "strength"),
];

/// How present each factor is, 0–4, from the answers to Q503–Q507. A blank line is absent: it is unknown.
#[must_use]
pub fn rated(answers: &Answers) -> BTreeMap<FactorId, i64> {
    Catalogue::get()
        .factors
        .iter()
        .filter_map(|factor| {
            let rating = |(question, column)| territory::cell(answers, question, factor.id.as_str(), column);
            Some((factor.id.clone(), QUESTIONS.into_iter().find_map(rating)?.as_i64()?))
        })
        .collect()
}

/// How many risks, and how many protections, are proposed as the strongest (method B.9).
const STRONGEST: usize = 3;

/// Risks and protections of one level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LevelBalance {
    pub level: FactorLevel,
    /// Mean of the known risks, 0–4.
    pub risk: Option<f64>,
    /// Mean of the known protections, 0–4.
    pub protection: Option<f64>,
    /// Protection − risk, −4 to +4; `None` when either is unknown.
    pub balance: Option<f64>,
    /// Lines with a value, risks and protections together.
    pub known: usize,
    /// Lines of the level.
    pub of: usize,
    /// False when more than 40 % of the lines are unknown: the figures are then not to be shown.
    pub enough: bool,
}

/// The whole profile.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactorProfile {
    /// Individual, relationship, community, society.
    pub levels: Vec<LevelBalance>,
    /// The three highest risks, highest first.
    pub risks: Vec<FactorId>,
    /// The three strongest protections, strongest first.
    pub protections: Vec<FactorId>,
}

/// Weighs the lines of one level; each is rated 0–4, `None` when unknown (method B.9).
#[must_use]
pub fn balance(level: FactorLevel, risks: &[Option<i64>], protections: &[Option<i64>]) -> LevelBalance {
    let (risk, protection) = (mean_of_known(risks), mean_of_known(protections));
    let of = risks.len() + protections.len();
    let known = risks.iter().chain(protections).flatten().count();
    LevelBalance {
        level,
        risk,
        protection,
        balance: protection.zip(risk).map(|(protection, risk)| protection - risk),
        known,
        of,
        // 40 % is two fifths, compared in whole lines so that the edge is the same on every machine.
        enough: of > 0 && 5 * (of - known) <= 2 * of,
    }
}

/// The profile of the factors of the catalogue; a factor without an entry in `ratings` is unknown.
#[must_use]
pub fn profile(factors: &[Factor], ratings: &BTreeMap<FactorId, i64>) -> FactorProfile {
    let lines = |level, kind| -> Vec<Option<i64>> {
        factors
            .iter()
            .filter(|factor| factor.level == level && factor.kind == kind)
            .map(|factor| ratings.get(&factor.id).copied())
            .collect()
    };
    FactorProfile {
        levels: LEVELS
            .into_iter()
            .map(|level| {
                balance(level, &lines(level, FactorKind::Risk), &lines(level, FactorKind::Protective))
            })
            .collect(),
        risks: strongest(factors, ratings, FactorKind::Risk),
        protections: strongest(factors, ratings, FactorKind::Protective),
    }
}

/// The three factors of a kind with the highest ratings; ties keep the order of the catalogue.
///
/// A factor rated 0 is absent: it is never proposed, even when fewer than three are left.
#[must_use]
pub fn strongest(factors: &[Factor], ratings: &BTreeMap<FactorId, i64>, kind: FactorKind) -> Vec<FactorId> {
    let mut present: Vec<(i64, &FactorId)> = factors
        .iter()
        .filter(|factor| factor.kind == kind)
        .filter_map(|factor| ratings.get(&factor.id).map(|rating| (*rating, &factor.id)))
        .filter(|(rating, _)| *rating > 0)
        .collect();
    // A stable sort: that is what keeps the order of the catalogue.
    present.sort_by_key(|(rating, _)| std::cmp::Reverse(*rating));
    present.into_iter().take(STRONGEST).map(|(_, id)| id.clone()).collect()
}

fn mean_of_known(lines: &[Option<i64>]) -> Option<f64> {
    let known: Vec<i64> = lines.iter().flatten().copied().collect();
    (!known.is_empty()).then(|| known.iter().sum::<i64>() as f64 / known.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;

    fn level(risks: &[Option<i64>], protections: &[Option<i64>]) -> LevelBalance {
        balance(FactorLevel::Community, risks, protections)
    }

    fn rated(ratings: &[(&str, i64)]) -> BTreeMap<FactorId, i64> {
        ratings.iter().map(|(id, rating)| (FactorId::from(*id), *rating)).collect()
    }

    #[test]
    fn means_leave_unknowns_out() {
        let found = level(&[Some(4), None, Some(1)], &[Some(1), Some(2)]);
        assert_eq!((found.risk, found.protection, found.balance), (Some(2.5), Some(1.5), Some(-1.0)));
        assert_eq!((found.known, found.of, found.enough), (4, 5, true));
    }

    #[test]
    fn the_balance_runs_from_minus_four_to_plus_four() {
        assert_eq!(level(&[Some(4)], &[Some(0)]).balance, Some(-4.0));
        assert_eq!(level(&[Some(0)], &[Some(4)]).balance, Some(4.0));
        assert_eq!(level(&[Some(2)], &[None]).balance, None, "one side alone makes no balance");
    }

    #[test]
    fn forty_percent_unknown_is_still_enough_and_more_is_not() {
        for of in 1..=15 {
            for unknown in 0..=of {
                let lines: Vec<Option<i64>> = (0..of).map(|line| (line >= unknown).then_some(2)).collect();
                let (risks, protections) = lines.split_at(of / 2);
                let expected = unknown * 100 <= of * 40;
                assert_eq!(level(risks, protections).enough, expected, "{unknown} of {of} unknown");
            }
        }
        assert!(!level(&[], &[]).enough);
    }

    #[test]
    fn every_factor_of_the_catalogue_is_a_line_of_one_level() {
        let factors = &Catalogue::get().factors;
        let empty = profile(factors, &BTreeMap::new());
        assert_eq!(empty.levels.iter().map(|level| level.of).sum::<usize>(), factors.len());
        assert!(empty.levels.iter().all(|level| level.of > 0 && level.known == 0 && !level.enough));
        assert!(empty.risks.is_empty() && empty.protections.is_empty());
    }

    #[test]
    fn the_strongest_are_three_and_ties_keep_the_order_of_the_catalogue() {
        let factors = &Catalogue::get().factors;
        let ratings =
            rated(&[("RS1", 3), ("RI2", 3), ("RC3", 4), ("RR1", 3), ("RI1", 1), ("PI1", 2), ("PC1", 0)]);
        let found = profile(factors, &ratings);
        assert_eq!(found.risks, ["RC3", "RI2", "RR1"]);
        assert_eq!(found.protections, ["PI1"], "an absent strength is not proposed");
        let individual = found.levels[0];
        assert_eq!((individual.level, individual.risk), (FactorLevel::Individual, Some(2.0)));
        assert_eq!((individual.protection, individual.balance), (Some(2.0), Some(0.0)));
    }
}
