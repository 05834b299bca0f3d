//! The priority score on the worked example of method B.8.10, and the guards around it.

use super::score::*;
use super::*;
use std::collections::BTreeMap;

fn candidate(id: &str, hidden: i64, ratings: &[(Criterion, Option<i64>, Option<Grade>)]) -> Candidate {
    let ratings =
        ratings.iter().map(|(criterion, value, grade)| (*criterion, Rated { value: *value, grade: *grade }));
    Candidate { id: id.into(), ratings: ratings.collect(), hidden: Some(hidden) }
}

fn all_known(id: &str, value: i64) -> Candidate {
    let ratings: Vec<_> =
        Criterion::ALL.iter().map(|criterion| (*criterion, Some(value), Some(Grade::B))).collect();
    candidate(id, 0, &ratings)
}

#[test]
fn fewer_than_three_problems_get_no_rank() {
    let ranking = rank(&[all_known("PB01", 3), all_known("PB02", 2)], &Weights::METHOD);
    assert!(!ranking.enough);
    assert!(ranking.ranked.iter().all(|score| score.rank.is_none() && score.best_rank.is_none()));
}

#[test]
fn records_cannot_show_that_a_hidden_problem_is_rare() {
    let hidden = candidate(
        "PB08",
        4,
        &[(Criterion::F, Some(1), Some(Grade::A)), (Criterion::G, Some(3), Some(Grade::B))],
    );
    let ranking = rank(&[hidden], &Weights::METHOD);
    let frequency = ranking.to_document[0].counted[&Criterion::F];
    assert_eq!(frequency, Counted { value: None, grade: None, capped: true });
}

#[test]
fn an_unknown_is_never_a_zero() {
    let known = candidate(
        "PB01",
        0,
        &[(Criterion::F, Some(0), None), (Criterion::G, Some(4), None), (Criterion::V, Some(4), None)],
    );
    let unknown = candidate("PB02", 0, &[(Criterion::G, Some(4), None), (Criterion::V, Some(4), None)]);
    let need = |one: Candidate| rank(&[one], &Weights::METHOD);
    assert!(need(known).ranked[0].need.unwrap() < 100.0);
    let apart = need(unknown);
    assert_eq!(apart.to_document[0].need, Some(100.0));
    assert_eq!(apart.to_document[0].missing, [Criterion::F, Criterion::T, Criterion::P]);
}

#[test]
fn weights_must_total_one_in_steps_of_five_hundredths() {
    assert!(Weights::METHOD.are_valid());
    assert!(!Weights { f: 0.25, ..Weights::METHOD }.are_valid());
    assert!(!Weights { f: 0.22, g: 0.23, ..Weights::METHOD }.are_valid());
}

#[test]
fn only_weights_that_differ_are_kept() {
    let changed: BTreeMap<Criterion, i64> = [(Criterion::F, 30), (Criterion::P, 10)].into();
    let weights = Weights::from_hundredths(&changed);
    assert_eq!((weights.f, weights.g, weights.p), (0.30, 0.25, 0.10));
}

#[test]
fn a_grave_problem_is_safeguarded_whatever_its_rank() {
    let grave = candidate(
        "PB01",
        0,
        &[(Criterion::G, Some(3), None), (Criterion::V, Some(3), None), (Criterion::F, Some(0), None)],
    );
    assert!(rank(&[grave], &Weights::METHOD).ranked[0].safeguard);
    assert!(!rank(&[all_known("PB02", 2)], &Weights::METHOD).ranked[0].safeguard);
}
