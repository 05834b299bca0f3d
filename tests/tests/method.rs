//! The rules of the method on the cases of `tests/suite`: each file names the section its figures come from.

#![cfg(test)]

use keystone_core::check_up::Contents;
use keystone_core::diagnosis::proposals::{Arithmetic, Block, Proposal, propose};
use keystone_core::diagnosis::score::{Band, Cell, Confidence, Robustness};
use keystone_core::diagnosis::survey::{Dimension, Shown, survey};
use keystone_core::diagnosis::{Candidate, Criterion, Rated, Score, Weights, maturity, proposals, rank};
use keystone_core::diagnosis::{places, sheets};
use keystone_core::statistics::{rate, rate_ratio, share, smallest_visible_fall};
use keystone_core::{Grade, example};
use serde_json::Value;

fn suite(name: &str) -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("suite").join(name);
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap()
}

fn number(value: &Value, key: &str) -> f64 {
    value[key].as_f64().unwrap_or_else(|| panic!("{key} is missing in {value}"))
}

fn whole(value: &Value, key: &str) -> u64 {
    value[key].as_u64().unwrap_or_else(|| panic!("{key} is missing in {value}"))
}

fn close(what: &str, found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "{what}: {found}, the method says {expected}");
}

fn candidate(problem: &Value) -> Candidate {
    let ratings = Criterion::ALL
        .iter()
        .filter_map(|criterion| {
            let given = problem.get(criterion.code())?;
            let value = given.as_i64().or_else(|| given["value"].as_i64());
            let grade = given.get("grade").and_then(Value::as_str).and_then(Grade::from_code);
            Some((*criterion, Rated { value, grade }))
        })
        .collect();
    Candidate { id: problem["id"].as_str().unwrap().to_owned(), ratings, hidden: problem["hidden"].as_i64() }
}

fn weights(suite: &Value) -> Weights {
    serde_json::from_value(suite["weights"].clone()).unwrap()
}

/// Compares every figure the method prints for one problem.
fn check_score(score: &Score, expected: &Value, tolerance: f64, tolerance_share: f64) {
    let id = &score.id;
    close(
        &format!("{id} completeness"),
        score.completeness,
        number(expected, "completeness"),
        tolerance_share,
    );
    close(&format!("{id} confidence"), score.confidence, number(expected, "confidence"), tolerance_share);
    close(&format!("{id} lowest need"), score.need_min, number(expected, "need_min"), tolerance);
    close(&format!("{id} highest need"), score.need_max, number(expected, "need_max"), tolerance);
    close(&format!("{id} leverage"), score.leverage.unwrap(), number(expected, "leverage"), tolerance);
    if let Some(need) = expected["need"].as_f64() {
        close(&format!("{id} need"), score.need.unwrap(), need, tolerance);
    }
    let text = |key: &str| expected[key].as_str().unwrap_or_default().to_owned();
    assert_eq!(score.ranked, expected["ranked"].as_bool().unwrap(), "{id} ranked");
    assert_eq!(score.provisional, expected["provisional"].as_bool().unwrap_or(false), "{id} provisional");
    assert_eq!(score.safeguard, expected["safeguard"].as_bool().unwrap(), "{id} safeguard");
    assert_eq!(score.confidence_word, Confidence::from_code(&text("confidence_word")).unwrap(), "{id}");
    assert_eq!(score.band, Band::from_code(&text("band")), "{id} band");
    assert_eq!(score.cell, Cell::from_code(&text("cell")), "{id} cell");
    assert_eq!(score.robustness, Robustness::from_code(&text("robustness")), "{id} robustness");
    let position = |key: &str| expected[key].as_u64().map(|position| position as usize);
    assert_eq!(score.rank, position("rank"), "{id} rank");
    assert_eq!(score.times_in_top_3, position("top_3"), "{id} times in the top 3");
    assert_eq!(
        (score.best_rank, score.worst_rank),
        (position("best"), position("worst")),
        "{id} best and worst"
    );
    assert_eq!(score.tied, expected["tied"].as_bool().unwrap_or(false), "{id} tied");
    let codes = |criteria: Vec<Criterion>| criteria.into_iter().map(Criterion::code).collect::<Vec<_>>();
    let capped = score.counted.iter().filter(|(_, counted)| counted.capped).map(|(criterion, _)| *criterion);
    for (name, found) in [("missing", codes(score.missing.clone())), ("capped", codes(capped.collect()))] {
        let expected: Vec<&str> = list(expected, name).iter().map(|code| code.as_str().unwrap()).collect();
        assert_eq!(found, expected, "{id} {name}");
    }
}

fn check_ranking(candidates: &[Candidate]) {
    let suite = suite("b8-10.toml");
    let (tolerance, tolerance_share) = (number(&suite, "tolerance"), number(&suite, "tolerance_share"));
    let ranking = rank(candidates, &weights(&suite));
    assert!(ranking.enough);
    let problems = list(&suite, "problem");
    assert_eq!(ranking.ranked.len() + ranking.to_document.len(), problems.len());
    for problem in problems {
        let id = problem["id"].as_str().unwrap();
        let score = ranking.ranked.iter().chain(&ranking.to_document).find(|score| score.id == id).unwrap();
        check_score(score, &problem["expected"], tolerance, tolerance_share);
    }
}

#[test]
fn the_worked_example_gives_the_figures_of_the_method() {
    let problems: Vec<Candidate> = list(&suite("b8-10.toml"), "problem").iter().map(candidate).collect();
    check_ranking(&problems);
}

#[test]
fn the_training_municipality_is_the_worked_example() {
    let town = example::riviere_aux_ormes().unwrap();
    let candidates: Vec<Candidate> = town
        .problems
        .iter()
        .map(|problem| {
            let mut problem = problem.clone();
            problem.ratings = town
                .ratings
                .iter()
                .filter(|entry| entry.problem == problem.id)
                .map(|entry| entry.rating.clone())
                .collect();
            problem.candidate()
        })
        .collect();
    check_ranking(&candidates);
}

#[test]
fn the_order_of_the_example_is_the_same_however_it_is_entered() {
    let mut problems: Vec<Candidate> = list(&suite("b8-10.toml"), "problem").iter().map(candidate).collect();
    let forwards = rank(&problems, &Weights::METHOD);
    problems.reverse();
    assert_eq!(rank(&problems, &Weights::METHOD), forwards);
}

#[test]
fn counts_of_the_scenario_propose_frequency_and_trend() {
    let suite = suite("f6.toml");
    let scenario = &suite["scenario"];
    let (rates, ratios) = (number(scenario, "tolerance_rate"), number(scenario, "tolerance_rate_ratio"));
    let dispersion = number(scenario, "dispersion");
    for problem in list(&suite, "problem") {
        let id = problem["id"].as_str().unwrap();
        let expected = &problem["expected"];
        let counts: Vec<u64> = list(problem, "counts").iter().map(|count| count.as_u64().unwrap()).collect();
        let [_, earlier @ .., count] = counts.as_slice() else { panic!("{id} has five years") };
        let exposure = number(problem, "exposure");
        let comparator = problem["comparator"].as_f64();
        if let Some(comparator) = comparator {
            let found = rate(*count, exposure, 1_000.0).unwrap().value;
            close(&format!("{id} rate"), found, number(expected, "rate"), rates);
            close(&format!("{id} ratio"), found / comparator, number(expected, "ratio"), rates);
        }
        let frequency = proposals::frequency(*count, exposure, 1_000.0, comparator);
        assert_eq!(frequency, expected["F"].as_i64(), "{id} frequency");
        let before: Vec<(u64, f64)> = earlier.iter().map(|count| (*count, exposure)).collect();
        let trend = proposals::trend(*count, exposure, &before, dispersion, false).unwrap();
        close(&format!("{id} rate ratio"), trend.ratio.value, number(expected, "rr"), ratios);
        close(&format!("{id} lower limit"), trend.ratio.lower, number(expected, "rr_low"), ratios);
        close(&format!("{id} upper limit"), trend.ratio.upper, number(expected, "rr_high"), ratios);
        assert_eq!(Some(trend.proposed), expected["T"].as_i64(), "{id} trend");
        let broken = proposals::trend(*count, exposure, &before, dispersion, true);
        assert_eq!(broken, None, "a series break leaves the trend of {id} unknown");
    }
}

#[test]
fn the_survey_of_the_scenario_proposes_concern() {
    for case in list(&suite("f6.toml"), "concern") {
        assert_eq!(Some(proposals::concern(number(case, "percent"))), case["P"].as_i64(), "{case}");
    }
}

#[test]
fn walking_alone_after_dark_is_counted_among_those_who_walk() {
    let suite = suite("f6.toml");
    let survey = &suite["survey"];
    let (safe, not_safe, never) =
        (whole(survey, "safe"), whole(survey, "unsafe"), whole(survey, "do_not_walk_alone"));
    let walking = share(safe, safe + not_safe, 1.0).unwrap();
    let staying = share(never, safe + not_safe + never, 1.0).unwrap();
    close("PER-01", 100.0 * walking.value, number(survey, "PER-01"), number(survey, "tolerance"));
    close("PER-02", 100.0 * staying.value, number(survey, "PER-02"), number(survey, "tolerance"));
}

#[test]
fn the_scenario_is_emerging_and_begins_with_evaluation() {
    let suite = suite("f6.toml");
    let expected = &suite["maturity"];
    let medians: Vec<Vec<i64>> =
        list(expected, "medians").iter().map(|median| vec![median.as_i64().unwrap()]).collect();
    let found = maturity::score(&medians);
    close("maturity", found.score.unwrap(), number(expected, "score"), 1e-9);
    assert_eq!(found.level.map(maturity::Level::code), expected["level"].as_str());
    let dimensions: Vec<String> =
        found.enabling.iter().map(|position| format!("M{}", position + 1)).collect();
    let mut next: Vec<&str> = vec![expected["weakest"].as_str().unwrap()];
    next.extend(list(expected, "next_weakest").iter().map(|dimension| dimension.as_str().unwrap()));
    assert_eq!(dimensions, next);
}

#[test]
fn rates_ratios_and_visible_falls_follow_the_vectors_of_the_method() {
    let suite = suite("f6.toml");
    for case in list(&suite["rate"], "case") {
        let found = rate(whole(case, "count"), number(case, "denominator"), number(case, "per")).unwrap();
        let tolerance = number(case, "tolerance");
        close("rate", found.value, number(case, "rate"), tolerance);
        close("lower limit", found.lower, number(case, "low"), tolerance);
        close("upper limit", found.upper, number(case, "high"), tolerance);
    }
    let ratios = &suite["rate_ratio"];
    for case in list(ratios, "case") {
        let found = rate_ratio(
            whole(case, "a"),
            number(case, "exposure_a"),
            whole(case, "b"),
            number(case, "exposure_b"),
            number(case, "dispersion"),
        )
        .unwrap();
        let tolerance = number(ratios, "tolerance");
        close("ratio", found.value, number(case, "ratio"), tolerance);
        close("lower limit", found.lower, number(case, "low"), tolerance);
        close("upper limit", found.upper, number(case, "high"), tolerance);
    }
    let falls = &suite["smallest_fall"];
    for case in list(falls, "case") {
        let found = 100.0 * smallest_visible_fall(whole(case, "baseline")).unwrap();
        close("smallest visible fall", found, number(case, "percent"), number(falls, "tolerance"));
    }
}

fn training_municipality() -> Contents {
    example::riviere_aux_ormes().unwrap().into()
}

fn proposed(contents: &Contents, problem: &str, criterion: Criterion) -> Proposal {
    propose(contents, problem).into_iter().find(|proposal| proposal.criterion == criterion).unwrap()
}

#[test]
fn the_answers_of_the_training_municipality_propose_frequency_and_trend() {
    let suite = suite("f6.toml");
    let scenario = &suite["scenario"];
    let (rates, ratios) = (number(scenario, "tolerance_rate"), number(scenario, "tolerance_rate_ratio"));
    let town = training_municipality();
    for problem in list(&suite, "problem") {
        let id = problem["id"].as_str().unwrap();
        let expected = &problem["expected"];
        let frequency = proposed(&town, id, Criterion::F);
        assert_eq!(frequency.value, expected["F"].as_i64(), "{id} frequency");
        match &frequency.arithmetic {
            Arithmetic::FrequencyByRatio { rate } => {
                assert_eq!(problem["frequency_rule"], "ratio", "{id}");
                close(&format!("{id} rate"), rate.rate.value, number(expected, "rate"), rates);
                close(&format!("{id} ratio"), rate.ratio.unwrap(), number(expected, "ratio"), rates);
                assert_eq!(rate.units, whole(problem, "exposure"), "{id} is related to its own denominator");
            }
            Arithmetic::FrequencyByCount { .. } => assert_eq!(problem["frequency_rule"], "count", "{id}"),
            other => panic!("{id}: {other:?}"),
        }
        if let Some(limit) = expected["F_grade_at_most"].as_str() {
            let limit = Grade::from_code(limit).unwrap();
            assert_eq!(frequency.grade.map(|grade| grade.at_most(limit)), frequency.grade, "{id} is hidden");
        }
        let trend = proposed(&town, id, Criterion::T);
        assert_eq!(trend.value, expected["T"].as_i64().map(|trend| trend + 2), "{id} trend");
        let Arithmetic::Trend { trend } = trend.arithmetic else { panic!("{id} has no trend") };
        let years: Vec<i64> = trend.earlier.iter().map(|earlier| i64::from(earlier.year)).collect();
        let expected_years: Vec<i64> =
            list(scenario, "earlier_years").iter().map(|year| year.as_i64().unwrap()).collect();
        assert_eq!(years, expected_years, "{id}");
        close(&format!("{id} rate ratio"), trend.ratio.value, number(expected, "rr"), ratios);
        close(&format!("{id} lower limit"), trend.ratio.lower, number(expected, "rr_low"), ratios);
        close(&format!("{id} upper limit"), trend.ratio.upper, number(expected, "rr_high"), ratios);
    }
}

#[test]
fn problems_without_counts_stay_unknown() {
    let suite = suite("f6.toml");
    let town = training_municipality();
    for id in list(&suite["without_counts"], "problems").iter().map(|id| id.as_str().unwrap()) {
        for criterion in [Criterion::F, Criterion::T] {
            let proposal = proposed(&town, id, criterion);
            assert_eq!(proposal.value, None, "{id}");
            assert_eq!(proposal.blocked, Some(Block::NoCount { year: 2024 }), "{id}");
        }
    }
}

/// The answer to Q206 with another word for whether counts can be compared, and without its reason.
fn recording_changed(mut town: Contents, comparable: &str) -> Contents {
    let changes = town.answers.get_mut("Q206").unwrap().value.as_array_mut().unwrap();
    let change = changes
        .iter_mut()
        .find(|change| change["problems"].as_array().unwrap().contains(&"PB18".into()))
        .unwrap();
    change["comparable"] = comparable.into();
    change["reason"] = Value::Null;
    town
}

#[test]
fn a_change_of_recording_marked_as_a_break_blocks_the_trend() {
    let suite = suite("f6.toml");
    let breaks = &suite["series_break"];
    let id = breaks["problem"].as_str().unwrap();
    assert!(proposed(&training_municipality(), id, Criterion::T).value.is_some(), "lifted with its reason");
    for comparable in ["BREAK", "UNSURE", "", "SAME"] {
        let town = recording_changed(training_municipality(), comparable);
        let trend = proposed(&town, id, Criterion::T);
        assert_eq!(trend.value.is_some(), breaks["T_known"].as_bool().unwrap(), "{comparable}");
        let Some(Block::SeriesBreak { on, .. }) = trend.blocked else { panic!("{:?}", trend.blocked) };
        assert!(on.starts_with(breaks["on"].as_str().unwrap()));
        assert!(proposed(&town, id, Criterion::F).value.is_some(), "a break says nothing of one year alone");
        assert!(proposed(&town, "PB10", Criterion::T).value.is_some(), "other problems keep their trend");
    }
}

#[test]
fn the_cautious_mode_widens_the_interval_of_a_trend() {
    let suite = suite("f6.toml");
    let cautious = list(&suite["rate_ratio"], "case");
    let case = cautious.iter().find(|case| number(case, "dispersion") > 1.0).unwrap();
    let mut town = training_municipality();
    town.plan.cautious = true;
    let Arithmetic::Trend { trend } = proposed(&town, "PB18", Criterion::T).arithmetic else { panic!() };
    close("lower limit", trend.ratio.lower, number(case, "low"), number(&suite["rate_ratio"], "tolerance"));
    close("upper limit", trend.ratio.upper, number(case, "high"), number(&suite["rate_ratio"], "tolerance"));
}

#[test]
fn the_answers_of_the_training_municipality_propose_concern() {
    let suite = suite("f6.toml");
    let town = training_municipality();
    for case in list(&suite, "concern") {
        let id = case["problem"].as_str().unwrap();
        let proposal = proposed(&town, id, Criterion::P);
        assert_eq!(proposal.value, case["P"].as_i64(), "{id}");
        assert_eq!(proposal.grade, Some(Grade::B), "{id}: a random sample of 212");
        let Arithmetic::Concern { share } = proposal.arithmetic else { panic!("{id}") };
        close(id, (100.0 * share.value).round(), number(case, "percent"), 0.0);
        assert!(share.interval.unwrap().contains(share.value));
    }
    for id in list(&suite["not_asked"], "problems").iter().map(|id| id.as_str().unwrap()) {
        assert_eq!(proposed(&town, id, Criterion::P).blocked, Some(Block::NotAsked), "{id}");
    }
}

#[test]
fn the_answers_of_the_training_municipality_propose_the_burden_it_was_rated_with() {
    let town = training_municipality();
    for problem in list(&suite("b8-10.toml"), "problem") {
        let id = problem["id"].as_str().unwrap();
        let rated = candidate(problem).ratings.get(&Criterion::V).and_then(|rated| rated.value);
        assert_eq!(proposed(&town, id, Criterion::V).value, rated, "{id}");
    }
}

#[test]
fn gravity_is_a_starting_point_and_nothing_else_is() {
    let town = training_municipality();
    for proposal in town.problems.iter().flat_map(|problem| propose(&town, &problem.id)) {
        assert_eq!(proposal.starting_point, proposal.criterion == Criterion::G);
    }
}

#[test]
fn the_survey_of_the_training_municipality_gives_its_indicators() {
    let suite = suite("f6.toml");
    let expected = &suite["survey"];
    let tolerance = number(expected, "tolerance");
    let found = survey(&training_municipality());
    assert_eq!(found.answered, Some(whole(expected, "answers")));
    let all = |groups: &[keystone_core::diagnosis::survey::OfGroup], group: &str| {
        groups.iter().find(|of| of.group == group).unwrap().share.clone()
    };
    let safe = all(&found.safe, "ALL");
    assert_eq!(
        (safe.yes, safe.of),
        (whole(expected, "safe"), whole(expected, "safe") + whole(expected, "unsafe"))
    );
    close("PER-01", 100.0 * safe.value, number(expected, "PER-01"), tolerance);
    close("PER-02", 100.0 * all(&found.not_walking, "ALL").value, number(expected, "PER-02"), tolerance);
    for (group, key) in [("WOMEN", "women_percent"), ("MEN", "men_percent")] {
        let share = all(&found.safe, group);
        close(key, (100.0 * share.value).round(), number(expected, key), 0.0);
        assert_eq!(share.shown, Shown::Indicative, "{group}: fewer than 100 walk alone");
    }
    let gap = found.gaps.iter().find(|gap| gap.dimension == Dimension::Gender).unwrap();
    // The method subtracts rounded percentages (79 − 55): one point of rounding lies between.
    close("EQU-01", gap.points, number(expected, "EQU-01"), 1.0);
    assert_eq!((gap.high.as_str(), gap.low.as_str(), gap.shown), ("MEN", "WOMEN", Shown::Indicative));
}

#[test]
fn the_walk_in_the_park_gives_its_score() {
    let suite = suite("f6.toml");
    let expected = &suite["place"];
    let places = places::places(&training_municipality());
    let park = places.iter().find(|place| place.name.fr.contains("Saules")).unwrap();
    let score = park.score.clone().unwrap();
    let values: Vec<i64> = score.lines.iter().filter_map(|line| line.value).collect();
    let ratings: Vec<i64> = list(expected, "ratings").iter().map(|value| value.as_i64().unwrap()).collect();
    assert_eq!(values, ratings);
    close("PLA-01", score.score, number(expected, "PLA-01"), 1e-9);
    let improve: Vec<&str> = list(expected, "improve").iter().map(|line| line.as_str().unwrap()).collect();
    assert_eq!(score.improve, improve);
}

#[test]
fn the_training_municipality_sets_off_the_guard_of_voices() {
    let town = training_municipality();
    let today = "2025-02-03".parse().unwrap();
    let found = keystone_core::guards::find(&town, today);
    let expected = suite("f6.toml")["guards"].clone();
    for guard in list(&expected, "raised").iter().map(|guard| guard.as_str().unwrap()) {
        assert!(found.iter().any(|warning| warning.guard == guard), "{guard} is expected: {found:?}");
    }
    for guard in list(&expected, "quiet").iter().map(|guard| guard.as_str().unwrap()) {
        let loud: Vec<_> = found.iter().filter(|warning| warning.guard == guard).collect();
        assert!(loud.is_empty(), "{loud:?}");
    }
}

#[test]
fn the_training_municipality_is_reviewed_and_its_inventory_suggests_a_balance() {
    let expected = suite("f6.toml")["standing"].clone();
    let standing = sheets::standing(&training_municipality());
    assert_eq!(standing.status.code(), expected["status"]);
    for voice in list(&expected, "voices_missing") {
        assert!(
            standing.missing_voices.iter().any(|missing| *missing == *voice.as_str().unwrap()),
            "{voice}"
        );
    }
    assert!((0..=4).contains(&standing.inventory.proposed_balance.unwrap()));
}
