//! Voices through the door: what they hold together, and what the working group keeps of it.

use serde_json::{Value, json};

use super::Town;

fn answer(town: &mut Town, voice: &str, question: &str, value: Value) {
    let state = if value.is_null() { "unknown" } else { "value" };
    let answer = json!({ "state": state, "value": value });
    town.ask("save_voice_answer", json!({ "voice": voice, "question": question, "answer": answer }));
}

fn rate(town: &mut Town, voice: &str, problem: &str, criterion: &str, value: Option<i64>) {
    let state = if value.is_some() { "value" } else { "unknown" };
    let rating = json!({ "criterion": criterion, "state": state, "value": value });
    town.ask("rate_as_voice", json!({ "voice": voice, "problem": problem, "rating": rating }));
}

fn criterion(town: &mut Town, problem: &str, code: &str) -> Value {
    let all = town.ask("voiced_ratings", json!({}));
    let of = all.as_array().unwrap().iter().find(|row| row["problem"] == problem).unwrap();
    of["criteria"].as_array().unwrap().iter().find(|row| row["criterion"] == code).unwrap().clone()
}

#[test]
fn voices_are_listed_with_how_much_they_said() {
    let mut town = Town::new_plan();
    let [youth, merchants] = town.two_voices();
    answer(&mut town, &youth, "Q602", json!(3));
    rate(&mut town, &youth, "PB18", "F", Some(2));
    rate(&mut town, &youth, "PB18", "G", None);
    let voices = town.ask("voices", json!({}));
    assert_eq!(voices[0]["voice"]["id"], youth);
    assert_eq!((&voices[0]["answered"], &voices[0]["rated"]), (&json!(1), &json!(2)));
    assert_eq!(voices[1]["voice"]["id"], merchants);
    assert_eq!((&voices[1]["answered"], &voices[1]["rated"]), (&json!(0), &json!(0)));
    town.ask("remove_voice", json!({ "id": youth }));
    assert_eq!(town.ask("voiced_answers", json!({})), json!([]), "what it said goes with it");
    assert_eq!(criterion(&mut town, "PB18", "F")["values"], json!([]));
    town.ask("undo", json!({}));
    assert_eq!(town.ask("voices", json!({})), voices);
}

#[test]
fn a_voice_that_said_nothing_is_no_unknown() {
    let mut town = Town::new_plan();
    let [youth, merchants] = town.two_voices();
    rate(&mut town, &youth, "PB18", "F", Some(1));
    let row = criterion(&mut town, "PB18", "F");
    let alone = json!({ "median": 1, "low": 1, "high": 1, "known": 1, "of": 1, "disagree": false });
    assert_eq!(row["combined"], alone);
    rate(&mut town, &merchants, "PB18", "F", None);
    let row = criterion(&mut town, "PB18", "F");
    assert_eq!(row["values"], json!([{ "voice": youth, "value": 1 }, { "voice": merchants, "value": null }]));
    assert_eq!((&row["combined"]["of"], &row["combined"]["median"]), (&json!(2), &json!(1)), "half know");
    assert_eq!(row["own"], json!(null));
}

#[test]
fn the_working_group_keeps_the_median_of_a_rating_with_where_it_comes_from() {
    let mut town = Town::new_plan();
    let [youth, merchants] = town.two_voices();
    assert_eq!(
        town.refused("keep_median_rating", json!({ "problem": "PB18", "criterion": "T" })).id,
        "refused-no-median"
    );
    rate(&mut town, &youth, "PB18", "T", Some(1));
    rate(&mut town, &merchants, "PB18", "T", Some(4));
    assert_eq!(criterion(&mut town, "PB18", "T")["combined"]["disagree"], true);
    let agreement = &town.ask("voiced_ratings", json!({}))[1]["agreement"];
    assert_eq!(agreement, &json!(0.25), "1 − (4 − 1) / 4");
    town.ask("keep_median_rating", json!({ "problem": "PB18", "criterion": "T" }));
    let problems = town.ask("problems", json!({}));
    let rating = &problems[1]["ratings"][0];
    assert_eq!(
        (&rating["value"], &rating["grade"], &rating["source"]),
        (&json!(1), &json!("C"), &json!("S-EXP"))
    );
    assert_eq!(rating["ratedOn"], "2025-02-03");
    assert_eq!(rating["reason"]["en"], "Median of 2 voices, from −1 to 2", "the trend as people say it");
    assert_eq!(rating["reason"]["fr"], "Médiane de 2 voix, de −1 à 2");
    let history = town.ask("history", json!({}));
    let own = history.as_array().unwrap().iter().find(|change| change["voice"] == "").unwrap();
    assert_eq!((&own["before"], &own["after"]), (&json!(""), &json!("1")));
    town.ask("undo", json!({}));
    assert_eq!(town.ask("problems", json!({}))[1]["ratings"], json!([]));
}

#[test]
fn maturity_follows_the_working_group_and_else_the_voices() {
    let mut town = Town::new_plan();
    let [youth, merchants] = town.two_voices();
    let medians = |town: &mut Town| town.session.contents().unwrap().maturity().medians[..2].to_vec();
    answer(&mut town, &youth, "Q602", json!(3));
    answer(&mut town, &merchants, "Q602", json!(4));
    answer(&mut town, &youth, "Q603", json!(2));
    assert_eq!(medians(&mut town), [Some(3), Some(2)]);
    town.ask("save_answer", json!({ "question": "Q602", "answer": { "state": "value", "value": 1 } }));
    town.ask("save_answer", json!({ "question": "Q603", "answer": { "state": "unknown", "value": null } }));
    assert_eq!(medians(&mut town), [Some(1), None], "its “I don’t know yet” counts too");
    town.ask("keep_median", json!({ "question": "Q602" }));
    assert_eq!(medians(&mut town), [Some(3), None]);
    let answer = town.ask("question", json!({ "id": "Q602" }))["answer"].clone();
    assert_eq!((&answer["source"], &answer["grade"]), (&json!("S-EXP"), &json!("C")));
    assert_eq!(answer["reason"]["en"], "Median of 2 voices, from 3 to 4");
    let voiced = town.ask("voiced_answers", json!({}));
    assert_eq!((&voiced[0]["question"], &voiced[0]["own"]), (&json!("Q602"), &json!(3)));
    assert_eq!((&voiced[1]["question"], &voiced[1]["own"]), (&json!("Q603"), &json!(null)));
}

#[test]
fn voices_that_are_of_one_mind_are_said_so() {
    let mut town = Town::new_plan();
    for voice in town.two_voices() {
        answer(&mut town, &voice, "Q605", json!(2));
    }
    town.ask("keep_median", json!({ "question": "Q605" }));
    let reason = town.ask("question", json!({ "id": "Q605" }))["answer"]["reason"].clone();
    assert_eq!(reason["en"], "The same answer from 2 voices: 2");
    assert_eq!(reason["fr"], "Même réponse de 2 voix\u{a0}: 2");
}
