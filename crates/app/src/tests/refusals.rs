//! A refused value says which field and why, and changes nothing.

use serde_json::{Value, json};

use super::Town;

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
            "refused-option-missing",
            "value",
        ),
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
    }
}

#[test]
fn a_question_without_a_form_takes_only_a_note_of_who_will_find_out() {
    let mut town = Town::example();
    let answer = json!({ "state": "value", "value": { "any": 1 } });
    assert_eq!(
        town.refused("save_answer", json!({ "question": "Q202", "answer": answer })).id,
        "refused-answer-kind"
    );
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
