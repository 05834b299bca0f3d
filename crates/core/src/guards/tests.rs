//! Each guard on the training municipality: a case that raises it and one that does not.

use jiff::civil::{Date, date};
use serde_json::{Value, json};

use super::{Accepted, Severity, Warning, find};
use crate::check_up::Contents;
use crate::diagnosis::history::{Change, Subject};
use crate::diagnosis::{Answer, Criterion, Problem, Rating, State, Weights};
use crate::evidence::{Evidence, Kind, Sensitivity, Use};
use crate::example;
use crate::plan::{Plan, Profile};
use crate::policy::{Choice, Decision};
use crate::text::{Language, Text};

const TODAY: Date = date(2025, 2, 1);

/// An empty plan.
fn plan() -> Plan {
    Plan {
        municipality: "Rivière-aux-Pins".to_owned(),
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

/// A town whose diagnosis sets off no guard.
fn town() -> Contents {
    let mut town = Contents::new(plan());
    let text = |text: &str| json!({ "en": text, "fr": text });
    for (question, value) in [
        ("Q001", json!("RES")),
        ("Q002", json!([{ "id": "a", "name": text("Centre") }])),
        ("Q003", json!({ "from": "2024-01-01", "to": "2024-12-31", "earlier": 3 })),
        (
            "Q005",
            json!([
                { "id": "m1", "organisation": text("Youth council"), "sector": "ST18" },
                { "id": "m2", "organisation": text("Street work"), "sector": "ST16" },
            ]),
        ),
        ("Q006", json!({ "LAW": { "answer": "Y" }, "AGG": { "answer": "P" }, "STORE": { "answer": "Y" } })),
        ("Q101", json!({ "a": { "population": 18400, "year": 2023 } })),
        ("Q202", json!({ "PB18": { "2021": 121, "2022": 126, "2023": 149, "2024": 178 } })),
        ("Q306", json!({ "PB18": { "0": 50, "1": 82, "2": 68, "9": 12 } })),
        ("Q301", json!("PROB")),
        ("Q307", json!({ "ALL": { "UP": 90, "SAME": 80, "DOWN": 30, "DK": 12 } })),
        ("Q309", json!({ "YTH": { "heard": "N" }, "SEN": { "heard": "Y" }, "WOM": { "heard": "P" } })),
        ("Q401", json!([{ "id": "park", "name": text("Parc des Saules"), "problems": ["PB18"] }])),
        ("Q403", json!([{ "id": "w", "route": text("Centre"), "on": "2024-11-12", "problems": ["PB18"] }])),
        ("Q407", json!({ "park": { "manager": text("Recreation department") } })),
        ("Q509", json!(2)),
        ("Q801", json!({ "PB18": { "what": text("broken benches") } })),
        ("Q805", json!({ "PB18": [{ "id": "h", "change": text("light"), "effect": text("damage") }] })),
    ] {
        town.answers.insert(question.to_owned(), Answer::of(value));
    }
    town.problems = vec![problem("PB18")];
    town.decisions = vec![decision("PB18", Choice::Retain, "")];
    town
}

fn problem(id: &str) -> Problem {
    let (name, statement) = (Text::default(), Text::default());
    Problem { id: id.to_owned(), name, statement, hidden: None, ratings: Vec::new() }
}

fn decision(problem: &str, choice: Choice, reason: &str) -> Decision {
    Decision { problem: problem.to_owned(), choice, reason: Text::new(reason, ""), position: 1 }
}

impl Contents {
    fn with(mut self, question: &str, value: Value) -> Self {
        self.answers.insert(question.to_owned(), Answer::of(value));
        self
    }
}

fn raised(town: &Contents, guard: &str) -> Vec<String> {
    find(town, TODAY).into_iter().filter(|found| found.guard == guard).map(|found| found.subject).collect()
}

#[track_caller]
fn raises(town: &Contents, guard: &str, subjects: &[&str]) {
    assert_eq!(raised(town, guard), subjects, "{guard}");
}

#[test]
fn a_sound_diagnosis_sets_off_nothing() {
    assert_eq!(find(&town(), TODAY), Vec::<Warning>::new());
}

#[test]
fn a_plan_that_has_not_begun_sets_off_nothing() {
    assert_eq!(find(&Contents::new(plan()), TODAY), Vec::<Warning>::new());
}

#[test]
fn no_mandate() {
    raises(&town().with("Q001", json!("NONE")), "G-01", &[""]);
    let mut unsaid = town();
    unsaid.answers.remove("Q001");
    raises(&unsaid, "G-01", &[""]);
}

#[test]
fn one_family_of_evidence_is_empty() {
    let mut town = town();
    town.answers.remove("Q202");
    // How the survey was made and where sources stand is no evidence.
    let mut town = town.with("Q201", json!({ "S-POL": { "state": "GOT" } }));
    raises(&town, "G-02", &["S2"]);
    assert_eq!(find(&town, TODAY)[0].severity, Severity::Blocks);
    town.answers.retain(|question, _| question != "Q306" && question != "Q307");
    raises(&town, "G-02", &["S2", "S3"]);
}

#[test]
fn evidence_used_for_a_question_is_an_entry_of_its_family() {
    let mut town = town();
    town.answers.remove("Q202");
    town.evidence.push(evidence("e", "2024-05-01", "Q202"));
    raises(&town, "G-02", &[]);
}

#[test]
fn an_unknown_answer_is_no_evidence() {
    let mut town = town();
    town.answers.get_mut("Q202").unwrap().state = State::Unknown;
    raises(&town, "G-02", &["S2"]);
}

#[test]
fn a_priority_on_one_source() {
    let mut town = town();
    for question in ["Q306", "Q403", "Q401"] {
        town.answers.remove(question);
    }
    raises(&town, "G-03", &["PB18"]);
    // The group's own judgement is no second source.
    let mut judged = town.with("Q501", json!({ "PB18": { "youth": 2 } }));
    judged.answers.get_mut("Q501").unwrap().source = "S-EXP".to_owned();
    raises(&judged, "G-03", &["PB18"]);
    judged.answers.get_mut("Q501").unwrap().source = "S-SCH".to_owned();
    raises(&judged, "G-03", &[]);
}

#[test]
fn a_zero_that_no_source_confirms() {
    let zero =
        json!({ "PB18": { "2021": 121, "2022": 126, "2023": 149, "2024": 178 }, "PB08": { "2024": 0 } });
    let mut town = town().with("Q202", zero);
    raises(&town, "G-04", &["PB08"]);
    town.answers.get_mut("Q202").unwrap().source = "S-POL".to_owned();
    raises(&town, "G-04", &[]);
}

#[test]
fn opinion_and_records_go_opposite_ways() {
    let fell = json!({ "ALL": { "UP": 30, "SAME": 80, "DOWN": 90, "DK": 12 } });
    let town = town().with("Q307", fell);
    raises(&town, "G-05", &["PB18"]);
    // A trend that cannot be told from chance has no direction.
    let steady = json!({ "PB18": { "2021": 121, "2022": 126, "2023": 149, "2024": 130 } });
    raises(&town.with("Q202", steady), "G-05", &[]);
}

#[test]
fn a_hidden_problem_left_aside_without_a_reason() {
    let mut town = town().with("Q207", json!({ "PB08": { "hidden": 3 } }));
    town.problems.push(problem("PB08"));
    raises(&town, "G-06", &["PB08"]);
    town.decisions.push(decision("PB08", Choice::Document, "Community partners will count."));
    raises(&town, "G-06", &[]);
    town.decisions[1].reason = Text::default();
    raises(&town, "G-06", &["PB08"]);
    // Nothing is left aside before the group decides.
    town.decisions.clear();
    raises(&town, "G-06", &[]);
}

#[test]
fn a_grave_problem_left_aside_without_a_reason() {
    let mut town = town();
    let mut grave = problem("PB01");
    grave.ratings.push(Rating {
        criterion: Criterion::G,
        state: State::Value,
        value: Some(4),
        grade: None,
        source: String::new(),
        reason: Text::default(),
        proposed: None,
        rated_on: String::new(),
    });
    town.problems.push(grave);
    raises(&town, "G-06", &["PB01"]);
    town.problems[1].ratings[0].value = Some(2);
    raises(&town, "G-06", &[]);
}

#[test]
fn voices_that_were_not_heard() {
    let three = json!({ "YTH": { "heard": "N" }, "SEN": { "heard": "N" }, "WOM": { "heard": "N" } });
    raises(&town().with("Q309", three), "G-07", &["Q309"]);
    raises(&town().with("Q509", json!(1)), "G-07", &["Q509"]);
    let police = json!([{ "id": "m", "organisation": { "en": "Police", "fr": "Police" }, "sector": "ST08" }]);
    raises(&town().with("Q005", police), "G-07", &["Q005"]);
}

fn evidence(id: &str, dated_on: &str, question: &str) -> Evidence {
    Evidence {
        id: id.to_owned(),
        title: Text::new("Report", "Rapport"),
        kind: Kind::Document,
        source: "S-POL".to_owned(),
        holder: Text::default(),
        dated_on: dated_on.to_owned(),
        definition: None,
        coverage: None,
        grade: None,
        sensitivity: Sensitivity::Open,
        note: Text::default(),
        attached: None,
        added_on: String::new(),
        uses: vec![Use { question: question.to_owned(), problem: String::new(), page: String::new() }],
    }
}

#[test]
fn data_older_than_three_years() {
    let mut town = town();
    town.evidence.push(evidence("new", "2022-02-01", "Q202"));
    raises(&town, "G-08", &[]);
    town.evidence.push(evidence("old", "2022-01-01", "Q202"));
    raises(&town, "G-08", &["old"]);
    let later = find(&town, date(2028, 2, 1));
    let old: Vec<&str> =
        later.iter().filter(|one| one.guard == "G-08").map(|one| one.subject.as_str()).collect();
    assert_eq!(old, ["new", "old", "Q003", "w"]);
}

#[test]
fn an_old_survey() {
    raises(&town().with("X301", json!({ "until": "2021-05-01" })), "G-08", &["X301"]);
    raises(&town().with("X301", json!({ "until": "2024-05-01" })), "G-08", &[]);
}

#[test]
fn too_few_events() {
    let counts = |last: u64| json!({ "PB18": { "2021": 31, "2022": 26, "2023": 29, "2024": last } });
    raises(&town().with("Q202", counts(19)), "G-09", &["PB18"]);
    raises(&town().with("Q202", counts(20)), "G-09", &[]);
}

#[test]
fn too_short_a_history() {
    let period = json!({ "from": "2024-01-01", "to": "2024-12-31", "earlier": 2 });
    raises(&town().with("Q003", period), "G-10", &["Q003"]);
    let gap = json!({ "PB18": { "2021": 121, "2023": 149, "2024": 178 } });
    raises(&town().with("Q202", gap), "G-10", &["PB18"]);
}

#[test]
fn a_solution_before_the_problem() {
    for (what, hides) in [
        ("A lack of cameras in the park", true),
        ("Manque de caméras au parc", true),
        ("L’absence d’éclairage", true),
        ("Benches are broken at night", false),
        ("Black officers were insulted", false),
    ] {
        let town = town().with("Q801", json!({ "PB18": { "what": { "en": what, "fr": "" } } }));
        raises(&town, "G-13", if hides { &["PB18"] } else { &[] });
    }
}

#[test]
fn an_action_before_any_cause() {
    let mut town = town();
    town.actions = example::riviere_aux_ormes().unwrap().actions;
    town.actions.truncate(1);
    town.actions[0].problem = Some("PB18".to_owned());
    raises(&town, "G-13", &[]);
    town.answers.remove("Q805");
    raises(&town, "G-13", &["PB18"]);
}

#[test]
fn words_that_stigmatise_and_personal_information() {
    let said = |text: &str| town().with("Q510", json!({ "en": text, "fr": "" }));
    raises(&said("Residents speak of a ghetto."), "G-14", &["Q510"]);
    raises(&said("Call 819-555-0123."), "G-16", &["Q510"]);
    let calm = said("People feel safe at 145 metres from the park.");
    raises(&calm, "G-14", &[]);
    raises(&calm, "G-16", &[]);
    // The contact of a professional partner may be kept.
    let contact =
        json!({ "S-POL": { "state": "GOT", "contact": { "en": "819-555-0123", "fr": "819-555-0123" } } });
    raises(&town().with("Q201", contact), "G-16", &[]);
}

#[test]
fn data_rules_not_in_place() {
    let rules = json!({ "LAW": { "answer": "Y" }, "AGG": { "answer": "N" }, "BACK": { "answer": "N" } });
    raises(&town().with("Q006", rules), "G-15", &["AGG"]);
}

#[test]
fn a_place_that_nobody_manages() {
    let manager = |name: &str| json!({ "park": { "owner": { "en": "Town", "fr": "Ville" }, "manager": { "en": "", "fr": name } } });
    raises(&town().with("Q407", manager("Personne")), "G-18", &["park"]);
    raises(&town().with("Q407", manager("")), "G-18", &["park"]);
    raises(&town().with("Q407", manager("Loisirs")), "G-18", &[]);
    let mut unasked = town();
    unasked.answers.remove("Q407");
    raises(&unasked, "G-18", &[]);
}

#[test]
fn more_than_five_priorities() {
    let mut town = town();
    let retain = |id: &str| decision(id, Choice::Retain, "");
    town.decisions = ["PB18", "PB20", "PB27", "PB10", "PB24"].map(retain).to_vec();
    raises(&town, "G-21", &[]);
    town.decisions.push(retain("PB22"));
    raises(&town, "G-21", &[""]);
}

#[test]
fn recording_changed_inside_the_years_compared() {
    let change = |from: &str, comparable: &str, reason: &str| {
        let text = |text: &str| json!({ "en": text, "fr": text });
        let change = json!([{ "id": "online", "what": text("Online reports"), "from": from, "problems": ["PB18"],
                              "comparable": comparable, "reason": text(reason) }]);
        town().with("Q206", change)
    };
    for (from, comparable, reason, broken) in [
        ("2023-05-01", "BREAK", "", true),
        ("2023-05-01", "UNSURE", "", true),
        ("2023-05-01", "", "", true),
        ("", "BREAK", "", true),
        ("2023-05-01", "SAME", "Under 5% of reports.", false),
        ("2023-05-01", "SAME", "", true),
        ("2021-01-01", "BREAK", "", false),
        ("2019-05-01", "BREAK", "", false),
        ("2025-01-01", "BREAK", "", false),
    ] {
        let town = change(from, comparable, reason);
        assert_eq!(raised(&town, "G-26") == ["online"], broken, "{from} {comparable} {reason}");
    }
}

#[test]
fn an_open_survey_taken_for_the_population() {
    let open = town().with("Q301", json!("OPEN"));
    raises(&open, "G-29", &["Q306", "Q307"]);
    let noted = json!({ "answered": 212, "note": { "en": "Those who chose to answer.", "fr": "" } });
    raises(&open.with("X301", noted), "G-29", &[]);
}

#[test]
fn a_population_of_another_time() {
    let population = |year: i64| town().with("Q101", json!({ "a": { "population": 18400, "year": year } }));
    raises(&population(2021), "G-36", &["Q101"]);
    raises(&population(2022), "G-36", &[]);
}

#[test]
fn weights_changed_after_rating() {
    let mut town = town();
    town.weights = Weights { f: 0.25, p: 0.15, ..Weights::METHOD };
    raises(&town, "G-37", &[]);
    let mut rating = example::riviere_aux_ormes().unwrap().ratings.remove(0).rating;
    rating.rated_on = "2025-01-10".to_owned();
    rating.reason = Text::default();
    town.problems[0].ratings.push(rating);
    town.changes.push(Change {
        changed_on: "2025-01-09".to_owned(),
        subject: Subject::Weight,
        problem: String::new(),
        criterion: "F".to_owned(),
        voice: String::new(),
        before: "0.20".to_owned(),
        after: "0.25".to_owned(),
        author: String::new(),
        reason: Text::default(),
    });
    raises(&town, "G-37", &[]);
    town.changes[0].changed_on = "2025-01-11".to_owned();
    raises(&town, "G-37", &[""]);
    town.weights = Weights::METHOD;
    raises(&town, "G-37", &[]);
}

#[test]
fn an_accepted_warning_carries_its_reason() {
    let mut town = town().with("Q001", json!("NONE"));
    let accepted = Accepted {
        guard: "G-01".to_owned(),
        subject: String::new(),
        reason: Text::new("The resolution is due in March.", ""),
        accepted_on: "2025-01-20".to_owned(),
    };
    town.accepted.push(accepted.clone());
    assert_eq!(find(&town, TODAY)[0].accepted, Some(accepted));
}
