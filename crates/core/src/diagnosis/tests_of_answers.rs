//! From answers to what they mean: what is unknown stays unknown, and each rule has a case on either side of it.

use serde_json::{Value, json};

use super::incidents::{self, Basis};
use super::proposals::{Arithmetic, Block, Proposal, propose, ready_to_choose};
use super::side_by_side::{Direction, Side, Signal, Verdict, side_by_side};
use super::survey::{self, Shown};
use super::{Answer, Criterion, Problem, Voice, places, sheets};
use crate::catalogue::Respondent;
use crate::check_up::Contents;
use crate::example;
use crate::plan::{Plan, Profile};
use crate::text::{Grade, Language, Text};

fn text(text: &str) -> Value {
    json!({ "en": text, "fr": text })
}

/// An empty plan.
fn plan() -> Plan {
    Plan {
        municipality: "Elmford".to_owned(),
        title: Text::default(),
        language: Language::Fr,
        second_language: Some(Language::En),
        profile: Profile::CaQc,
        first_year: 2025,
        last_year: 2028,
        population: Some(10_000),
        council_date: String::new(),
        training: false,
        started_on: String::new(),
        depth: None,
        cautious: false,
    }
}

/// A town of two areas that compares 2024 with three earlier years.
fn town(answers: &[(&str, Value)]) -> Contents {
    let mut town = Contents::new(plan());
    let areas = json!([{ "id": "a", "name": text("Centre") }, { "id": "b", "name": text("North") }]);
    let period = json!({ "from": "2024-01-01", "to": "2024-12-31", "earlier": 3 });
    for (question, value) in [("Q002", areas), ("Q003", period)].iter().chain(answers) {
        town.answers.insert((*question).to_owned(), Answer::of(value.clone()));
    }
    let (name, statement) = (Text::default(), Text::default());
    town.problems =
        vec![Problem { id: "PB18".to_owned(), name, statement, hidden: None, ratings: Vec::new() }];
    town
}

fn proposed(town: &Contents, criterion: Criterion) -> Proposal {
    propose(town, "PB18").into_iter().find(|proposal| proposal.criterion == criterion).unwrap()
}

fn series(last: u64) -> Value {
    json!({ "PB18": { "2021": 100, "2022": 100, "2023": 100, "2024": last } })
}

#[test]
fn a_total_is_made_only_when_every_area_is_known() {
    let counts = |cells: Value| incidents::counts_of(&town(&[("Q202", cells)]).answers, "PB18").unwrap();
    let both = counts(json!({ "PB18@a": { "2024": 40, "2023": 8 }, "PB18@b": { "2024": 2 } }));
    assert_eq!((both.of(2024), both.of(2023)), (Some(42), None));
    assert_eq!(both.added_up, [2024]);
    let one = counts(json!({ "PB18@a": { "2024": 40 } }));
    assert_eq!(one.of(2024), None);
    let small = counts(json!({ "PB18@a": { "2024": 40 }, "PB18@b": { "2024": "<5" } }));
    assert_eq!(small.of(2024), None);
    // The total that was given wins over its parts.
    let given = counts(json!({ "PB18": { "2024": 45 }, "PB18@a": { "2024": 40 }, "PB18@b": { "2024": 2 } }));
    assert_eq!(given.of(2024), Some(45));
}

#[test]
fn a_blank_is_unknown_and_zero_is_zero() {
    let zero = town(&[("Q202", json!({ "PB18": { "2024": 0 } }))]);
    assert_eq!(proposed(&zero, Criterion::F).value, Some(0));
    let blank = town(&[("Q202", json!({ "PB18": { "2023": 12, "2024": null } }))]);
    assert_eq!(proposed(&blank, Criterion::F).blocked, Some(Block::NoCount { year: 2024 }));
    let small = town(&[("Q202", json!({ "PB18": { "2024": "<5" } }))]);
    assert_eq!(proposed(&small, Criterion::F).blocked, Some(Block::UnderFive { year: 2024 }));
    let mut undated = town(&[("Q202", series(178))]);
    undated.answers.remove("Q003");
    assert_eq!(proposed(&undated, Criterion::F).blocked, Some(Block::NoReferenceYear));
    assert_eq!(proposed(&undated, Criterion::T).blocked, Some(Block::NoReferenceYear));
}

#[test]
fn a_sensitive_problem_has_no_areas() {
    let cells = json!({ "PB01@a": { "2024": 40 }, "PB01@b": { "2024": 2 } });
    let counts = incidents::counts_of(&town(&[("Q202", cells)]).answers, "PB01").unwrap();
    assert_eq!((counts.of(2024), counts.by_area.len()), (Some(42), 0));
}

#[test]
fn units_come_from_areas_then_from_what_was_given_then_from_the_plan() {
    let units = |answers: &[(&str, Value)], problem: &str| {
        let found = incidents::exposure(&town(answers), problem);
        (found.units, found.basis)
    };
    let areas = json!({ "a": { "population": 7000, "dwellings": 3000, "year": 2021 },
                        "b": { "population": 4000, "year": 2023 } });
    assert_eq!(units(&[("Q101", areas.clone())], "PB18"), (Some(11_000), Some(Basis::Areas)));
    assert_eq!(units(&[], "PB18"), (Some(10_000), Some(Basis::Plan)));
    // The dwellings of one area are not known, so neither is their sum.
    assert_eq!(units(&[("Q101", areas.clone())], "PB10"), (None, None));
    let given = json!({ "PB10": { "denominator": "DWE", "units": 5200 }, "PB18": { "denominator": "BUS" } });
    assert_eq!(
        units(&[("Q101", areas.clone()), ("Q203", given.clone())], "PB10"),
        (Some(5_200), Some(Basis::Given))
    );
    assert_eq!(units(&[("Q203", given)], "PB18"), (None, None), "businesses were not counted");
    assert_eq!(incidents::exposure(&town(&[("Q101", areas)]), "PB18").year, Some(2021));
}

#[test]
fn a_rate_of_few_events_is_unstable_then_hidden() {
    let rate = |count: u64| {
        let town = town(&[("Q202", series(count))]);
        let counts = incidents::counts_of(&town.answers, "PB18").unwrap();
        let rate = incidents::rate_of(&town, &counts).unwrap();
        (rate.unstable, rate.hidden)
    };
    assert_eq!(
        (rate(20), rate(19), rate(5), rate(4)),
        ((false, false), (true, false), (true, false), (true, true))
    );
}

#[test]
fn few_events_never_push_the_frequency_to_its_top_by_ratio_alone() {
    let compared = json!({ "PB18": { "rate": 0.5, "year": 2024 } });
    let frequency =
        |count| proposed(&town(&[("Q202", series(count)), ("Q204", compared.clone())]), Criterion::F);
    let (few, many) = (frequency(19), frequency(20));
    assert_eq!((few.value, few.unstable), (Some(3), true));
    assert_eq!((many.value, many.unstable), (Some(4), false));
    assert!(matches!(many.arithmetic, Arithmetic::FrequencyByRatio { .. }));
}

#[test]
fn records_cannot_show_that_a_hidden_problem_is_rare() {
    let frequency = |hidden: i64, count: u64| {
        let mut town = town(&[("Q202", series(count)), ("Q207", json!({ "PB18": { "hidden": hidden } }))]);
        town.answers.get_mut("Q202").unwrap().grade = Some(Grade::A);
        proposed(&town, Criterion::F)
    };
    let (rare, known) = (frequency(3, 2), frequency(2, 2));
    assert_eq!((rare.value, rare.grade), (None, None));
    assert_eq!(rare.blocked, Some(Block::HiddenProblem { hidden: 3, value: 1 }));
    assert_eq!((known.value, known.grade), (Some(1), Some(Grade::A)));
    let frequent = frequency(4, 178);
    assert_eq!((frequent.value, frequent.grade), (Some(4), Some(Grade::C)));
}

#[test]
fn three_earlier_years_make_a_trend_and_two_do_not() {
    let gap = json!({ "PB18": { "2021": 100, "2023": 100, "2024": 178 } });
    let trend = proposed(&town(&[("Q202", gap)]), Criterion::T);
    assert_eq!(trend.blocked, Some(Block::TooFewYears { known: 2, needed: 3 }));
    assert_eq!(proposed(&town(&[("Q202", series(178))]), Criterion::T).value, Some(4));
    assert_eq!(proposed(&town(&[("Q202", series(40))]), Criterion::T).value, Some(0));
    assert_eq!(proposed(&town(&[("Q202", series(110))]), Criterion::T).value, Some(2));
}

#[test]
fn repeats_raise_the_burden_by_one_up_to_four() {
    let burden = |highest: i64, repeats: f64| {
        let rated = json!({ "PB18": { "youth": highest, "older": 1 } });
        let repeats = json!({ "PB18": { "repeat": repeats } });
        proposed(&town(&[("Q501", rated), ("Q208", repeats)]), Criterion::V).value
    };
    assert_eq!((burden(2, 29.9), burden(2, 30.0), burden(4, 80.0)), (Some(2), Some(3), Some(4)));
    assert_eq!(proposed(&town(&[]), Criterion::V).blocked, Some(Block::NotRated));
}

fn concern(no: u64, small: u64, big: u64) -> Value {
    json!({ "PB18": { "0": no, "1": small, "2": big, "9": 4 } })
}

#[test]
fn how_people_were_asked_limits_the_grade() {
    let grade = |design: &str, facts: Value| {
        let town = town(&[("Q301", json!(design)), ("X301", facts), ("Q306", concern(100, 60, 40))]);
        proposed(&town, Criterion::P).grade
    };
    assert_eq!(grade("PROB", json!({ "answered": 99 })), Some(Grade::C));
    assert_eq!(grade("PROB", json!({ "answered": 400 })), Some(Grade::B), "the response is not documented");
    assert_eq!(grade("PROB", json!({ "answered": 400, "invited": 1200 })), Some(Grade::A));
    assert_eq!(grade("OPEN", json!({ "answered": 900, "invited": 9000 })), Some(Grade::C));
    assert_eq!(grade("NONE", json!({ "answered": 900 })), None);
}

#[test]
fn few_answers_are_not_shown_and_propose_nothing() {
    let proposal =
        |big| proposed(&town(&[("Q301", json!("PROB")), ("Q306", concern(10, 9, big))]), Criterion::P);
    assert_eq!(proposal(10).blocked, Some(Block::TooFewAnswers { answers: 29 }));
    let indicative = proposal(11);
    assert_eq!((indicative.value, indicative.unstable), (Some(3), true));
    assert_eq!(
        (Shown::of(29), Shown::of(30), Shown::of(99), Shown::of(100)),
        (Shown::Hidden, Shown::Indicative, Shown::Indicative, Shown::Firm)
    );
}

#[test]
fn only_a_random_sample_has_an_interval() {
    let interval = |design: &str| {
        let town = town(&[("Q301", json!(design)), ("Q306", concern(50, 50, 50))]);
        survey::concern_of(&town.answers, "PB18").unwrap().interval
    };
    assert!(interval("PROB").is_some());
    assert_eq!(interval("OPEN"), None);
}

#[test]
fn a_share_needs_every_answer_it_is_made_of() {
    let safe = |row: Value| survey::survey(&town(&[("Q302", json!({ "ALL": row }))])).safe.len();
    assert_eq!(safe(json!({ "1": 40, "2": 60, "3": 20, "4": 0 })), 1);
    assert_eq!(safe(json!({ "1": 40, "2": 60, "3": 20 })), 0);
    assert_eq!(safe(json!({ "1": 40, "2": 60, "3": 20, "4": "<5" })), 0);
}

#[test]
fn an_unknown_line_of_a_place_is_no_zero() {
    let place = json!([{ "id": "p", "name": text("Park"), "problems": ["PB18", "PB01"], "count": 3 }]);
    let town = town(&[
        ("Q401", place),
        ("Q404", json!({ "p": { "P1": 4, "P2": 1 } })),
        ("Q405", json!({ "p@DARK": { "LIGHT": 3 } })),
    ]);
    let found = places::places(&town).remove(0);
    let score = found.score.unwrap();
    assert_eq!((score.score, score.known, score.of), (62.5, 2, 6));
    assert_eq!(score.improve, ["P2"]);
    assert_eq!((found.index_dark.map(|index| index.index), found.index_day), (Some(100.0), None));
    assert_eq!((found.problems.as_slice(), found.withheld), (["PB18".to_owned()].as_slice(), 1));
    assert!(found.count_hidden);
}

#[test]
fn a_flat_grid_has_no_peak() {
    let grid = |cells: Value| places::time_grid(&town(&[("Q402", cells)]).answers);
    let peaks = grid(
        json!({ "FRI": { "evening": 4, "late": 3 }, "SUMMER": { "whole": 3 }, "WINTER": { "whole": 1 } }),
    );
    let peaks = peaks.unwrap();
    assert_eq!(peaks.peaks.iter().map(|peak| peak.band.as_str()).collect::<Vec<_>>(), ["evening"]);
    assert_eq!(peaks.season_peaks, ["SUMMER"]);
    let flat = grid(
        json!({ "FRI": { "evening": 2, "late": 2 }, "SUMMER": { "whole": 1 }, "WINTER": { "whole": 1 } }),
    );
    let flat = flat.unwrap();
    assert!(flat.peaks.is_empty() && flat.season_peaks.is_empty());
    assert_eq!(grid(json!({ "FRI": {} })), None);
}

#[test]
fn nothing_heard_is_silence() {
    let sides = side_by_side(&town(&[])).remove(0);
    assert_eq!(sides.verdict, Verdict::Silent);
    assert!(sides.heard.iter().all(|heard| heard.signal == Signal::Silent && heard.facts.is_empty()));
}

#[test]
fn strong_against_weak_is_a_disagreement_and_moderate_is_not() {
    let verdict = |count: u64, big: u64| {
        let sides = side_by_side(&town(&[
            ("Q202", json!({ "PB18": { "2024": count } })),
            ("Q301", json!("PROB")),
            ("Q306", concern(100, 60, big)),
        ]));
        (sides[0].verdict, sides[0].strong.clone(), sides[0].weak.clone())
    };
    assert_eq!(verdict(178, 2), (Verdict::Disagree, vec![Side::Records], vec![Side::Residents]));
    assert_eq!(verdict(178, 40).0, Verdict::Agree);
    assert_eq!(verdict(2, 160), (Verdict::Disagree, vec![Side::Residents], vec![Side::Records]));
    let alone = side_by_side(&town(&[("Q202", json!({ "PB18": { "2024": 3 } }))]));
    assert_eq!(alone[0].verdict, Verdict::OneVoice);
}

#[test]
fn records_that_rise_while_residents_see_a_fall_disagree() {
    let opposite = |up: u64, down: u64| {
        let opinion = json!({ "ALL": { "UP": up, "SAME": 60, "DOWN": down, "DK": 0 } });
        let sides = side_by_side(&town(&[("Q202", series(178)), ("Q307", opinion)])).remove(0);
        (sides.verdict, sides.opposite.map(|opposite| (opposite.records, opposite.residents)))
    };
    assert_eq!(opposite(10, 40), (Verdict::Disagree, Some((Direction::Up, Direction::Down))));
    assert_eq!(opposite(40, 10), (Verdict::OneVoice, None));
    assert_eq!(opposite(20, 25).1, None, "five points are no direction");
}

#[test]
fn a_walk_that_does_not_name_a_problem_is_silent() {
    let walks = |named: &[&[&str]]| {
        let walks: Vec<Value> = named
            .iter()
            .enumerate()
            .map(|(at, problems)| json!({ "id": format!("w{at}"), "route": text("Centre"), "problems": problems }))
            .collect();
        side_by_side(&town(&[("Q403", json!(walks))])).remove(0).heard.remove(2).signal
    };
    assert_eq!(walks(&[&[], &["PB20"]]), Signal::Silent);
    assert_eq!(walks(&[&["PB18"], &[]]), Signal::Moderate);
    assert_eq!(walks(&[&["PB18"], &["PB18"]]), Signal::Strong);
}

#[test]
fn partners_speak_through_burden_counts_and_their_own_ratings() {
    let signal = |town: &Contents| side_by_side(town).remove(0).heard.remove(3).signal;
    assert_eq!(signal(&town(&[("Q501", json!({ "PB18": { "youth": 1 } }))])), Signal::Weak);
    assert_eq!(signal(&town(&[("Q501", json!({ "PB18": { "youth": 3 } }))])), Signal::Strong);
    assert_eq!(signal(&town(&[("Q205", json!({ "PB18@S-SCH": { "2024": "<5" } }))])), Signal::Moderate);
    assert_eq!(signal(&town(&[("Q205", json!({ "PB18@S-SCH": { "2024": 0 } }))])), Signal::Silent);
    let mut voiced = town(&[]);
    let mut said = example::riviere_aux_ormes().unwrap().ratings.remove(0);
    (said.problem, said.rating.criterion, said.rating.value) = ("PB18".to_owned(), Criterion::V, Some(4));
    voiced.said.entry("v".to_owned()).or_default().ratings.push(said);
    let role = |role| Voice {
        id: "v".to_owned(),
        name: Text::default(),
        role,
        people: None,
        heard_on: String::new(),
    };
    voiced.voices = vec![role(Respondent::Partner)];
    assert_eq!(signal(&voiced), Signal::Strong);
    voiced.voices = vec![role(Respondent::Police)];
    assert_eq!(signal(&voiced), Signal::Silent, "the police speak through records");
}

#[test]
fn a_tree_keeps_everything_even_a_circle() {
    let cause = |id: &str, parent: &str, side: &str| json!({ "id": id, "text": text(id), "side": side, "parent": parent });
    let tree = json!({ "PB18": [
        cause("grandchild", "child", "CAUSE"), cause("root", "", "CAUSE"), cause("child", "root", "CAUSE"),
        cause("effect", "root", "EFFECT"), cause("x", "y", "CAUSE"), cause("y", "x", "CAUSE"), cause("lost", "gone", "CAUSE"),
    ] });
    let causes = sheets::sheet(&town(&[("Q803", tree)]).answers, "PB18").causes;
    let shape: Vec<(&str, usize)> = causes.iter().map(|cause| (cause.id.as_str(), cause.depth)).collect();
    assert_eq!(
        shape,
        [("root", 1), ("child", 2), ("grandchild", 3), ("effect", 1), ("x", 1), ("y", 1), ("lost", 1)]
    );
    assert_eq!(causes[0].children, ["child"]);
}

#[test]
fn two_organisations_and_one_group_of_residents_validate() {
    let validated = |rows: &[(&str, &str)]| {
        let rows: Vec<Value> = rows
            .iter()
            .enumerate()
            .map(|(at, (kind, verdict))| {
                json!({ "id": format!("v{at}"), "organisation": text("Name"), "type": kind, "verdict": verdict })
            })
            .collect();
        sheets::standing(&town(&[("Q806", json!(rows))])).validated
    };
    assert!(validated(&[("PROVIDER", "AGREE"), ("ORGANISATION", "PART"), ("RESIDENTS", "PART")]));
    assert!(!validated(&[("PROVIDER", "AGREE"), ("ORGANISATION", "DISAGREE"), ("RESIDENTS", "AGREE")]));
    assert!(!validated(&[("PROVIDER", "AGREE"), ("ORGANISATION", "AGREE"), ("COUNCIL", "AGREE")]));
}

#[test]
fn the_inventory_suggests_the_balance_of_prevention() {
    let balance = |actions: &[(&str, &str, &[&str])]| {
        let actions: Vec<Value> = actions
            .iter()
            .enumerate()
            .map(|(at, (zone, level, approaches))| {
                json!({ "id": format!("e{at}"), "name": text("Action"), "zone": zone, "level": level, "approaches": approaches })
            })
            .collect();
        sheets::inventory(&town(&[("Q601", json!(actions))]).answers).proposed_balance
    };
    assert_eq!(balance(&[]), None);
    assert_eq!(balance(&[("", "", &[])]), None, "nothing is said of it");
    assert_eq!(balance(&[("IR", "P3", &["A1"])]), Some(0));
    assert_eq!(balance(&[("IR", "", &[]), ("IR", "", &[]), ("PR", "P1", &["A2"])]), Some(1));
    assert_eq!(balance(&[("IR", "", &[]), ("PR", "P1", &["A2"])]), Some(2));
    assert_eq!(balance(&[("PR", "P1", &["A1"]), ("RI", "P2", &["A2"])]), Some(3));
    let all = [("SD", "P1", ["A1", "A2"]), ("RI", "P2", ["A3", "A2"]), ("IR", "P3", ["A4", "A2"])];
    let all: Vec<(&str, &str, &[&str])> =
        all.iter().map(|(zone, level, of)| (*zone, *level, of.as_slice())).collect();
    assert_eq!(balance(&all), Some(4));
}

#[test]
fn choosing_opens_with_the_first_problem_that_has_data() {
    assert_eq!(ready_to_choose(&town(&[])), Err(vec!["Q202", "Q205", "Q306"]));
    let blank = json!({ "PB18": { "2024": null } });
    assert!(ready_to_choose(&town(&[("Q202", blank)])).is_err());
    assert_eq!(ready_to_choose(&town(&[("Q202", json!({ "PB18": { "2024": "<5" } }))])), Ok(()));
    assert_eq!(ready_to_choose(&town(&[("Q205", json!({ "PB18@S-SCH": { "2023": 4 } }))])), Ok(()));
    assert_eq!(ready_to_choose(&town(&[("Q306", concern(1, 1, 1))])), Ok(()));
    assert!(ready_to_choose(&town(&[("Q301", json!("PROB"))])).is_err());
}
