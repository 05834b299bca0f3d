//! Judgements through the door: their history, what is kept to compare with, warnings accepted.

use serde_json::{Value, json};

use super::Town;

fn rating(criterion: &str, value: Option<i64>, reason: &str) -> Value {
    let state = if value.is_some() { "value" } else { "unknown" };
    json!({ "criterion": criterion, "state": state, "value": value, "proposed": 3, "reason": { "en": reason, "fr": "" } })
}

fn rate(town: &mut Town, problem: &str, rating: Value) {
    town.ask("rate", json!({ "problem": problem, "rating": rating }));
}

/// Before and after of each change noted, newest day first.
fn noted(town: &mut Town) -> Vec<(String, String, String)> {
    let history = town.ask("history", json!({}));
    let text = |change: &Value, field: &str| change[field].as_str().unwrap().to_owned();
    let changes = history.as_array().unwrap().iter();
    changes.map(|change| (text(change, "criterion"), text(change, "before"), text(change, "after"))).collect()
}

fn owned(rows: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    rows.iter().map(|(a, b, c)| ((*a).to_owned(), (*b).to_owned(), (*c).to_owned())).collect()
}

#[test]
fn a_day_of_ratings_is_one_entry_of_the_history() {
    let mut town = Town::new_plan();
    town.ask(
        "save_preferences",
        json!({ "language": "en", "theme": "light", "textSize": 100, "region": "CA", "author": " Ana " }),
    );
    rate(&mut town, "PB18", rating("F", Some(2), "First look"));
    rate(&mut town, "PB18", rating("F", None, "Not sure"));
    assert_eq!(noted(&mut town), owned(&[("F", "", "?")]));
    rate(&mut town, "PB18", rating("F", Some(3), "The yearly total"));
    let history = town.ask("history", json!({}));
    let entry = json!({
        "changedOn": "2025-02-03", "subject": "rating", "problem": "PB18", "criterion": "F", "voice": "",
        "before": "", "after": "3", "author": "Ana", "reason": { "en": "The yearly total", "fr": "" },
    });
    assert_eq!(history, json!([entry]));
    let stored = town.ask("problems", json!({}))[1]["ratings"][0].clone();
    assert_eq!((&stored["proposed"], &stored["ratedOn"]), (&json!(3), &json!("2025-02-03")));
    town.ask("clear_rating", json!({ "problem": "PB18", "criterion": "F" }));
    assert_eq!(noted(&mut town), [], "back where the day began");
}

#[test]
fn ratings_that_turn_back_and_on_within_a_minute_are_undone_whole() {
    let mut town = Town::new_plan();
    rate(&mut town, "PB18", rating("F", Some(2), ""));
    rate(&mut town, "PB20", rating("F", Some(1), ""));
    let before = town.dump();
    for value in [3, 2, 4] {
        rate(&mut town, "PB18", rating("F", Some(value), ""));
    }
    let after = town.dump();
    town.ask("undo", json!({}));
    assert_eq!(town.dump(), before);
    town.ask("redo", json!({}));
    assert_eq!(town.dump(), after);
}

#[test]
fn the_name_in_the_history_is_kept_when_other_preferences_change() {
    let mut town = Town::empty();
    let others = json!({ "language": "fr", "theme": "dark", "textSize": 100, "region": "FR" });
    let mut named = others.clone();
    named["author"] = json!("Ana");
    town.ask("save_preferences", named.clone());
    assert_eq!(town.ask("save_preferences", others)["author"], "Ana");
    named["author"] = json!("a".repeat(81));
    assert_eq!(town.refused("save_preferences", named).id, "refused-text-long");
    assert_eq!(town.ask("preferences", json!({}))["author"], "Ana");
}

#[test]
fn preferences_of_before_names_are_still_read() {
    let old =
        json!({ "preferences": { "language": "fr", "theme": "dark", "textSize": 120, "region": "FR" } });
    let town = Town::empty();
    let config = town.folder.path().join("config");
    std::fs::create_dir_all(&config).unwrap();
    std::fs::write(config.join("preferences.json"), old.to_string()).unwrap();
    let kept = crate::preferences::Kept::read(&config);
    assert_eq!((kept.preferences.text_size, kept.preferences.author.as_str()), (120, ""));
}

#[test]
fn several_ratings_are_one_step_and_refused_together() {
    let mut town = Town::new_plan();
    let before = town.dump();
    let refused = json!([
        { "problem": "PB18", "rating": rating("R", Some(2), "") },
        { "problem": "PB20", "rating": rating("E", Some(7), "") },
    ]);
    let failure = town.refused("rate_many", json!({ "ratings": refused }));
    assert_eq!((failure.id.as_str(), &failure.args["problem"]), ("refused-scale", &json!("PB20")));
    assert_eq!(town.refused("rate_many", json!({ "ratings": [] })).id, "refused-rating-missing");
    assert_eq!(town.dump(), before);
    let placed = json!([
        { "problem": "PB18", "rating": rating("R", Some(2), "") },
        { "problem": "PB20", "rating": rating("E", Some(1), "") },
    ]);
    town.ask("rate_many", json!({ "ratings": placed }));
    assert_eq!(noted(&mut town), owned(&[("R", "", "2"), ("E", "", "1")]));
    town.ask("undo", json!({}));
    assert_eq!(town.dump(), before);
}

#[test]
fn several_decisions_are_one_step() {
    let mut town = Town::new_plan();
    let before = town.dump();
    let decision = |problem: &str, position: i64| json!({ "problem": problem, "choice": "retain", "reason": { "en": "", "fr": "" }, "position": position });
    town.ask("decide_many", json!({ "decisions": [decision("PB20", 1), decision("PB01", 2)] }));
    assert_eq!(town.session.contents().unwrap().retained(), ["PB20", "PB01"]);
    let failure =
        town.refused("decide_many", json!({ "decisions": [decision("PB18", 3), decision("PB99", 4)] }));
    assert_eq!(failure.id, "error-unknown-problem");
    town.ask("undo", json!({}));
    assert_eq!(town.dump(), before);
}

#[test]
fn each_weight_that_changed_is_noted_with_the_reason() {
    let mut town = Town::new_plan();
    let weights = json!({ "F": 0.1, "G": 0.25, "T": 0.15, "V": 0.3, "P": 0.2 });
    town.ask(
        "save_weights",
        json!({ "weights": weights, "reason": { "en": "", "fr": "Priorité aux personnes" } }),
    );
    assert_eq!(noted(&mut town), owned(&[("F", "0.20", "0.10"), ("V", "0.20", "0.30")]));
    assert_eq!(town.ask("history", json!({}))[0]["reason"]["fr"], "Priorité aux personnes");
}

#[test]
fn how_hidden_a_problem_is_is_its_line_of_q207_and_nothing_else() {
    let mut town = Town::new_plan();
    let save = |town: &mut Town, problem: &str, hidden: Option<i64>| {
        let text = json!({ "en": "Said", "fr": "" });
        town.ask(
            "save_problem",
            json!({ "problem": problem, "name": text, "statement": text, "hidden": hidden }),
        );
    };
    let stored = |town: &mut Town| town.ask("question", json!({ "id": "Q207" }))["answer"].clone();
    town.ask(
        "save_answer",
        json!({ "question": "Q207", "answer": { "state": "unknown", "value": null, "who": "Ana" } }),
    );
    save(&mut town, "PB01", None);
    assert_eq!(stored(&mut town)["state"], "unknown", "nothing said leaves the note of who will find out");
    save(&mut town, "PB01", Some(4));
    save(&mut town, "PB18", Some(0));
    let answer = stored(&mut town);
    assert_eq!(answer["value"], json!({ "PB01": { "hidden": 4 }, "PB18": { "hidden": 0 } }));
    assert_eq!((&answer["state"], &answer["who"]), (&json!("value"), &json!("Ana")));
    assert_eq!(town.ask("problems", json!({}))[0]["hidden"], 4);
    let before = town.dump();
    save(&mut town, "PB01", None);
    assert_eq!(stored(&mut town)["value"], json!({ "PB18": { "hidden": 0 } }));
    town.ask("undo", json!({}));
    assert_eq!(town.dump(), before, "the statement and the line are one step");
    save(&mut town, "PB20", None);
    save(&mut town, "PB01", None);
    save(&mut town, "PB18", None);
    assert_eq!(stored(&mut town), json!(null), "the last line takes the answer with it");
    assert_eq!(
        town.refused("save_problem", json!({ "problem": "PB01", "name": {}, "statement": {}, "hidden": 5 }))
            .id,
        "refused-scale"
    );
}

#[test]
fn a_frozen_diagnosis_is_compared_with_the_one_of_today() {
    let mut town = Town::new_plan();
    let [youth, _] = town.two_voices();
    for problem in ["PB01", "PB18", "PB20"] {
        for criterion in ["F", "G", "T", "V", "P"] {
            let value = if problem == "PB20" { 4 } else { 2 };
            rate(&mut town, problem, rating(criterion, Some(value), ""));
        }
    }
    town.ask(
        "save_voice_answer",
        json!({ "voice": youth, "question": "Q602", "answer": { "state": "value", "value": 3 } }),
    );
    let presence = json!({ "RI1": { "presence": 2 }, "RI2": { "presence": 4 }, "RI3": { "presence": 3 } });
    town.ask("save_answer", json!({ "question": "Q503", "answer": { "state": "value", "value": presence } }));
    town.ask("freeze", json!({ "name": { "en": "Before the council", "fr": "" } }));
    let id = town.ask("frozen", json!({}))[0]["id"].clone();

    town.ask("remove_problem", json!({ "problem": "PB20" }));
    town.ask("add_problem", json!({ "problem": "PB27" }));
    rate(&mut town, "PB18", rating("F", Some(4), ""));
    town.ask("remove_voice", json!({ "id": youth }));
    town.ask("clear_answer", json!({ "question": "Q503" }));
    let compared = town.ask("compare", json!({ "id": id }));
    assert_eq!(compared["frozen"]["name"]["en"], "Before the council");
    let rows = compared["problems"].as_array().unwrap();
    let row = |id: &str| rows.iter().find(|row| row["problem"] == id).unwrap();
    assert_eq!(row("PB20")["then"]["rank"], 1);
    assert_eq!((&row("PB20")["then"]["need"], &row("PB20")["now"]), (&json!(100.0), &json!(null)));
    assert_eq!((&row("PB27")["then"], &row("PB27")["now"]["ranked"]), (&json!(null), &json!(false)));
    assert_eq!((&row("PB18")["then"]["need"], &row("PB18")["now"]["need"]), (&json!(50.0), &json!(60.0)));
    assert!(row("PB20")["name"]["fr"].as_str().is_some_and(|name| !name.is_empty()));
    let leadership = &compared["maturity"]["dimensions"][0];
    assert_eq!(leadership, &json!({ "dimension": "M1", "question": "Q602", "then": 3, "now": null }));
    assert_eq!(compared["factors"][0]["then"]["risk"], 3.0);
    assert_eq!(compared["factors"][0]["now"]["risk"], json!(null));
    town.ask("remove_frozen", json!({ "id": id }));
    assert_eq!(town.refused("compare", json!({ "id": id })).id, "error-unknown-frozen");
}

#[test]
fn an_accepted_warning_is_kept_with_its_reason_until_it_is_withdrawn() {
    let mut town = Town::new_plan();
    let accept =
        |reason: &str| json!({ "guard": "G-07", "subject": "", "reason": { "en": reason, "fr": "" } });
    let failure = town.refused("accept_warning", accept("  "));
    assert_eq!((failure.id.as_str(), &failure.args["field"]), ("refused-reason-missing", &json!("reason")));
    for guard in ["G-7", "G-00", "7", "G-+7", ""] {
        let args = json!({ "guard": guard, "subject": "", "reason": { "en": "x", "fr": "" } });
        assert_eq!(town.refused("accept_warning", args).id, "error-unknown-guard", "{guard}");
    }
    town.ask("accept_warning", accept("They join in March"));
    let accepted = town.session.contents().unwrap().accepted;
    assert_eq!(
        (accepted[0].reason.en.as_str(), accepted[0].accepted_on.as_str()),
        ("They join in March", "2025-02-03")
    );
    let warnings = town.ask("warnings", json!({}));
    for warning in warnings.as_array().unwrap() {
        let is_accepted = warning["guard"] == "G-07" && warning["subject"] == "";
        assert_eq!(!warning["accepted"].is_null(), is_accepted, "{warning}");
    }
    town.ask("withdraw_acceptance", json!({ "guard": "G-07", "subject": "" }));
    assert!(town.session.contents().unwrap().accepted.is_empty());
}

#[test]
fn depth_and_caution_are_settings() {
    let mut town = Town::new_plan();
    let mut plan = town.ask("status", json!({}))["plan"].clone();
    assert_eq!((&plan["depth"], &plan["cautious"]), (&json!(null), &json!(false)));
    plan["depth"] = json!("deep");
    plan["cautious"] = json!(true);
    town.ask("save_settings", json!({ "plan": plan }));
    let plan = town.ask("status", json!({}))["plan"].clone();
    assert_eq!((&plan["depth"], &plan["cautious"]), (&json!("deep"), &json!(true)));
    assert_eq!(town.ask("section", json!({ "id": "S0" }))["depth"], "deep");
}
