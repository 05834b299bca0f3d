//! A refused value says which field and why, and changes nothing.

use keystone_core::Language;
use serde_json::{Value, json};

use super::Town;
use crate::Failure;

#[test]
fn refused_values_name_their_field_and_leave_the_plan_as_it_was() {
    let mut town = Town::example();
    let plan = town.ask("status", json!({}))["plan"].clone();
    let partner = town.ask("partners", json!({ "language": "en" }))["partners"][0].clone();
    let action = town.ask("actions", json!({}))["actions"][0].clone();
    let indicator = town.ask("measures", json!({ "language": "en" }))["indicators"][0].clone();
    let with = |original: &Value, field: &str, value: Value| {
        let mut changed = original.clone();
        changed[field] = value;
        changed
    };
    let answer = |value: Value| {
        json!({
            "state": "value", "value": value, "reason": { "en": "", "fr": "" }, "source": "", "sourceNote": "",
            "grade": null, "who": "", "due": "", "answeredOn": "",
        })
    };
    let before = town.dump();
    for (command, args, id, field) in [
        (
            "save_settings",
            json!({ "plan": with(&plan, "municipality", json!(" ")) }),
            "refused-municipality-missing",
            "municipality",
        ),
        (
            "save_settings",
            json!({ "plan": with(&plan, "lastYear", json!(2020)) }),
            "refused-last-year-before-first",
            "lastYear",
        ),
        (
            "save_settings",
            json!({ "plan": with(&plan, "population", json!(0)) }),
            "refused-population",
            "population",
        ),
        (
            "save_settings",
            json!({ "plan": with(&plan, "councilDate", json!("2025-02-30")) }),
            "refused-date",
            "councilDate",
        ),
        (
            "save_answer",
            json!({ "question": "Q001", "answer": answer(json!("XYZ")) }),
            "refused-option-missing",
            "value",
        ),
        (
            "save_answer",
            json!({ "question": "Q602", "answer": answer(json!(5)) }),
            "refused-between",
            "value",
        ),
        (
            "save_voice",
            json!({ "voice": { "id": "", "name": { "en": "", "fr": "" }, "role": "residents" } }),
            "refused-name-missing",
            "name",
        ),
        (
            "save_voice",
            json!({ "voice": { "id": "", "name": { "en": "Youth", "fr": "" }, "role": "residents", "people": 0 } }),
            "refused-people",
            "people",
        ),
        (
            "save_evidence",
            json!({
                "evidence": { "id": "", "title": {}, "kind": "photo", "sensitivity": "open" },
                "attach": null, "detach": false,
            }),
            "refused-evidence-title",
            "title",
        ),
        (
            "save_evidence",
            json!({
                "evidence": {
                    "id": "", "title": { "en": "Walk" }, "kind": "photo", "sensitivity": "open", "source": "S-NONE",
                },
                "attach": null, "detach": false,
            }),
            "refused-option-missing",
            "source",
        ),
        ("freeze", json!({ "name": { "en": " ", "fr": "" } }), "refused-name-missing", "name"),
        (
            "save_answer",
            json!({ "question": "Q003", "answer": answer(json!({ "from": "2024-12-31", "to": "2024-01-01", "earlier": 3 })) }),
            "refused-end-before-start",
            "value",
        ),
        (
            "save_partner",
            json!({ "partner": with(&partner, "influence", json!(9)) }),
            "refused-scale",
            "influence",
        ),
        (
            "save_partner",
            json!({ "partner": with(&partner, "category", json!("ST99")) }),
            "refused-category-missing",
            "category",
        ),
        (
            "save_partner",
            json!({ "partner": with(&partner, "id", json!("")) }),
            "refused-partner-there",
            "name",
        ),
        (
            "save_action",
            json!({ "action": with(&action, "endsOn", json!("2001-01-01")) }),
            "refused-end-before-start",
            "endsOn",
        ),
        (
            "save_action",
            json!({ "action": with(&action, "title", json!({ "en": "", "fr": " " })) }),
            "refused-title-missing",
            "title",
        ),
        (
            "save_indicator",
            json!({ "indicator": with(&indicator, "target", indicator["baseline"].clone()) }),
            "refused-target-equals-baseline",
            "target",
        ),
    ] {
        let failure = town.refused(command, args);
        assert_eq!((failure.id.as_str(), failure.args.get("field")), (id, Some(&json!(field))), "{command}");
        assert_eq!(town.dump(), before, "{command} changed nothing");
        has_words(&town, &failure);
    }
}

/// The failure is a sentence in both languages, with every fact it needs.
fn has_words(town: &Town, failure: &Failure) {
    for language in [Language::En, Language::Fr] {
        let words = town.session.words(language);
        assert!(words.has(&failure.id), "{language:?}: {}", failure.id);
        let text = words.text(&failure.id, &(&failure.args).into());
        assert!(!text.contains('{'), "{text}");
    }
}

#[test]
fn a_refused_cell_or_field_says_where_it_is() {
    let mut town = Town::new_plan();
    let before = town.dump();
    let area = "8f2b8a4c-0000-4000-8000-000000000001";
    for (question, value, id, place) in [
        ("Q101", json!({}), "refused-answer-empty", json!({})),
        ("Q101", json!({ area: {} }), "refused-answer-empty", json!({})),
        (
            "Q101",
            json!({ area: { "population": -4 } }),
            "refused-whole",
            json!({ "row": area, "column": "population" }),
        ),
        (
            "Q202",
            json!({ "PB18": { "2023": "<5", "2024": 1.5 } }),
            "refused-whole",
            json!({ "row": "PB18", "column": "2024" }),
        ),
        (
            "Q207",
            json!({ "PB18": { "hidden": 5 } }),
            "refused-between",
            json!({ "row": "PB18", "column": "hidden", "low": "0", "high": "4" }),
        ),
        (
            "Q002",
            json!([{ "id": area, "name": { "en": "Centre", "fr": "" } }, { "id": "", "name": { "en": "x" } }]),
            "refused-entry-id",
            json!({ "entry": 2 }),
        ),
        (
            "Q002",
            json!([{ "id": area, "name": { "en": "", "fr": " " } }]),
            "refused-field-missing",
            json!({ "entry": 1, "record": "area", "name": "name" }),
        ),
        ("Q002", json!([]), "refused-answer-empty", json!({})),
        ("Q701", json!({ "any": 1 }), "refused-answer-kind", json!({})),
    ] {
        let answer = json!({ "state": "value", "value": value });
        let failure = town.refused("save_answer", json!({ "question": question, "answer": answer }));
        assert_eq!(failure.id, id, "{question}: {failure}");
        for (name, fact) in place.as_object().unwrap() {
            assert_eq!(failure.args.get(name), Some(fact), "{question}: {failure}");
        }
        has_words(&town, &failure);
    }
    assert_eq!(town.dump(), before);
}

#[test]
fn what_is_not_in_the_plan_is_said_so() {
    let mut town = Town::new_plan();
    let [youth, _] = town.two_voices();
    let before = town.dump();
    let rating = json!({ "criterion": "F", "state": "value", "value": 2 });
    let answer = json!({ "state": "value", "value": 2 });
    let text = json!({ "en": "x", "fr": "" });
    let voice = json!({ "id": "gone", "name": text, "role": "partner" });
    let mut evidence = json!({ "id": "gone", "title": text, "kind": "photo", "sensitivity": "open" });
    let saved = |evidence: &Value| json!({ "evidence": evidence, "attach": null, "detach": false });
    let mut cases = vec![
        ("save_voice", json!({ "voice": voice }), "error-unknown-voice"),
        ("remove_voice", json!({ "id": "" }), "error-unknown-voice"),
        (
            "rate_as_voice",
            json!({ "voice": "gone", "problem": "PB18", "rating": rating }),
            "error-unknown-voice",
        ),
        (
            "rate_as_voice",
            json!({ "voice": youth, "problem": "PB99", "rating": rating }),
            "error-unknown-problem",
        ),
        (
            "clear_voice_rating",
            json!({ "voice": "", "problem": "PB18", "criterion": "F" }),
            "error-unknown-voice",
        ),
        (
            "save_voice_answer",
            json!({ "voice": "", "question": "Q602", "answer": answer }),
            "error-unknown-voice",
        ),
        (
            "save_voice_answer",
            json!({ "voice": youth, "question": "Q001", "answer": answer }),
            "error-question-not-voiced",
        ),
        ("keep_median", json!({ "question": "Q202" }), "error-question-not-voiced"),
        ("keep_median", json!({ "question": "Q602" }), "refused-no-median"),
        ("save_evidence", saved(&evidence), "error-unknown-evidence"),
        ("remove_evidence", json!({ "id": "gone" }), "error-unknown-evidence"),
        ("remove_frozen", json!({ "id": "gone" }), "error-unknown-frozen"),
    ];
    evidence["id"] = json!("");
    evidence["uses"] = json!([{ "question": "Q999" }]);
    cases.push(("save_evidence", saved(&evidence), "error-unknown-question"));
    for (command, args, id) in cases {
        let failure = town.refused(command, args);
        assert_eq!(failure.id, id, "{command}");
        has_words(&town, &failure);
    }
    assert_eq!(town.dump(), before);
}

#[test]
fn what_is_not_known_yet_is_noted_with_who_will_find_out() {
    let mut town = Town::example();
    let answer = json!({ "state": "unknown", "who": "The police service", "due": "2025-01-10" });
    town.ask("save_answer", json!({ "question": "Q202", "answer": answer }));
    let list = town.ask("to_find_out", json!({}));
    let noted = list.as_array().unwrap().iter().find(|entry| entry["question"] == "Q202").unwrap();
    assert_eq!(noted["late"], true, "the day has passed");
}

#[test]
fn one_issue_has_one_accountable_partner() {
    let mut town = Town::example();
    let partners = town.ask("partners", json!({ "language": "en" }));
    let coverage =
        partners["coverage"].as_array().unwrap().iter().find(|row| !row["lead"].is_null()).unwrap();
    let other = partners["partners"]
        .as_array()
        .unwrap()
        .iter()
        .find(|partner| partner["id"] != coverage["lead"])
        .unwrap();
    let refused = town.refused(
        "set_partner_role",
        json!({ "partner": other["id"], "problem": coverage["problem"], "role": "A" }),
    );
    assert_eq!(refused.id, "refused-second-lead");
}

#[test]
fn commands_and_arguments_that_do_not_exist_are_said_so() {
    let mut town = Town::empty();
    assert_eq!(town.refused("nonsense", json!({})).id, "error-unknown-command");
    assert_eq!(town.refused("overview", json!({})).id, "error-no-plan-open");
    assert_eq!(town.refused("open_plan", json!({ "way": 1 })).id, "error-bad-arguments");
    let path = town.path("missing.keystone");
    assert_eq!(town.refused("open_plan", json!({ "path": path })).id, "error-not-found");
}

#[test]
fn a_failed_opening_keeps_the_open_plan() {
    let mut town = Town::example();
    let path = town.path("notes.keystone");
    std::fs::write(&path, "not a plan").unwrap();
    assert_eq!(town.refused("open_plan", json!({ "path": path })).id, "error-not-a-project");
    assert_eq!(std::fs::read(&path).unwrap(), b"not a plan", "a file that is not ours is never written to");
    assert_eq!(town.ask("status", json!({}))["open"], true);
}

#[test]
fn training_material_stays_training_material() {
    let mut town = Town::example();
    let mut plan = town.ask("status", json!({}))["plan"].clone();
    plan["training"] = json!(false);
    plan["population"] = json!(1);
    town.ask("save_settings", json!({ "plan": plan }));
    assert_eq!(town.ask("status", json!({}))["plan"]["training"], true);
}

#[test]
fn a_damaged_plan_opens_again_from_its_backup_and_nothing_is_overwritten() {
    let mut town = Town::example();
    town.ask("remove_problem", json!({ "problem": "PB10" }));
    town.ask("back_up", json!({}));
    let saved = town.dump();
    town.ask("close_plan", json!({}));
    let path = town.path("town.keystone");
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let failure = town.refused("open_plan", json!({ "path": path }));
    assert_eq!(failure.id, "error-damaged-with-backup");
    let backup = failure.args["backup"].clone();
    assert_eq!(town.refused("open_backup", json!({ "backup": backup, "path": path })).id, "error-exists");
    assert_eq!(town.refused("open_backup", json!({ "backup": path, "path": "x" })).id, "error-not-found");
    let rescued = town.path("rescued.keystone");
    town.ask("open_backup", json!({ "backup": backup, "path": rescued }));
    assert_eq!(town.dump(), saved, "the backup holds all that was saved");
    assert_eq!(std::fs::read(&path).unwrap().len(), whole.len() / 2, "the damaged file is kept as it was");
}
