//! What the diagnosis says, asked as the window asks it.

use serde_json::{Value, json};

use super::Town;

#[test]
fn the_diagnosis_answers_in_both_languages() {
    let mut town = Town::example();
    for language in ["en", "fr"] {
        let portrait = town.ask("portrait", json!({ "language": language }));
        assert_eq!(portrait["parts"].as_array().map(Vec::len), Some(7));
        let proposals = town.ask("proposals", json!({ "problem": "PB18", "language": language }));
        assert_eq!(proposals[0]["value"], 3, "method F.6: vandalism is at 1.56 times the comparator");
        let sides = town.ask("side_by_side", json!({ "language": language }));
        assert!(
            sides
                .as_array()
                .is_some_and(|sides| sides.iter().all(|side| side["cells"][3]["source"] == "partners"))
        );
        let sheet = town.ask("sheet", json!({ "problem": "PB20", "language": language }));
        assert!(sheet["statement"].as_str().is_some_and(|statement| statement.contains("2021")));
        assert!(
            town.ask("what_if", json!({ "language": language }))
                .as_array()
                .is_some_and(|found| !found.is_empty())
        );
    }
    assert_eq!(town.ask("order_ready", json!({})), json!({ "ready": true, "missing": [] }));
}

#[test]
fn the_newest_frozen_diagnosis_stands_beside_that_of_today() {
    let mut town = Town::example();
    let before = |town: &mut Town| -> Vec<Value> {
        let portrait = town.ask("portrait", json!({ "language": "en" }));
        let capacity =
            portrait["parts"].as_array().unwrap().iter().find(|part| part["id"] == "capacity").unwrap();
        let columns = &capacity["pictures"][0]["scene"]["table"]["columns"];
        columns.as_array().unwrap().iter().filter(|column| **column == "earlier diagnosis").cloned().collect()
    };
    assert!(before(&mut town).is_empty());
    town.ask("freeze", json!({ "name": { "en": "January", "fr": "Janvier" } }));
    assert_eq!(before(&mut town).len(), 1);
}

#[test]
fn an_order_waits_for_data_on_one_problem() {
    let mut town = Town::example();
    for question in ["Q202", "Q205", "Q306"] {
        town.ask("clear_answer", json!({ "question": question }));
    }
    let waiting = town.ask("order_ready", json!({}));
    assert_eq!(waiting, json!({ "ready": false, "missing": ["Q202", "Q205", "Q306"] }));
}
