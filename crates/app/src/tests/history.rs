//! Undo and redo, for every command of the table that changes a plan, byte for byte in every table.

use serde_json::{Value, json};

use super::Town;
use crate::names;

/// Commands that change no plan: they read, or they concern the file and the program.
const NOT_STEPS: &[&str] = &[
    "preferences",
    "save_preferences",
    "recent_plans",
    "forget_plan",
    "catalogue",
    "create_plan",
    "create_example",
    "open_plan",
    "close_plan",
    "open_backup",
    "status",
    "undo",
    "redo",
    "back_up",
    "check_plan",
    "remember_route",
    "suggest_path",
    "overview",
    "to_find_out",
    "section",
    "question",
    "problems",
    "diagnosis",
    "objectives",
    "partners",
    "ideas",
    "actions",
    "measures",
    "portrait",
    "proposals",
    "side_by_side",
    "sheet",
    "compose_statement",
    "what_if",
    "order_ready",
    "document_list",
    "export_check",
    "preview",
    "origin",
    // A document that was made exists, whatever is undone afterwards.
    "report",
    "pack_files",
    "documents_made",
    "forget_document_made",
    "trace",
    "logo",
    "voices",
    "voiced_ratings",
    "voiced_answers",
    "evidence",
    "save_attachment",
    "warnings",
    "history",
    "frozen",
    "compare",
    "text_warnings",
];

fn first(town: &mut Town, command: &str, list: &str) -> Value {
    let answer = town.ask(
        command,
        json!({ "language": "en", "problem": null, "level": null, "cost": null, "evidence": null }),
    );
    let rows = if list.is_empty() { &answer } else { &answer[list] };
    rows.as_array().and_then(|rows| rows.first()).cloned().unwrap()
}

/// One good request for each command that changes the training municipality.
fn requests(town: &mut Town) -> Vec<(&'static str, Value)> {
    let mut plan = town.ask("status", json!({}))["plan"].clone();
    plan["population"] = json!(18_500);
    let mut partner = first(town, "partners", "partners");
    partner["mandate"]["en"] = json!("Changed");
    let mut newcomer = partner.clone();
    newcomer["id"] = json!("");
    newcomer["name"] = json!({ "en": "Newcomers’ circle", "fr": "" });
    let mut action = first(town, "actions", "actions");
    action["title"]["fr"] = json!("Autre titre");
    action["milestones"] =
        json!([{ "id": "", "text": { "en": "One step", "fr": "" }, "due": "2025-06-01", "done": false }]);
    let mut indicator = first(town, "measures", "indicators");
    indicator["note"]["en"] = json!("Changed");
    let reading = indicator["readings"][0].clone();
    let mut corrected = reading.clone();
    corrected["value"] = json!(1.5);
    let objective = first(town, "objectives", "");
    let answer = json!({
        "state": "unknown", "value": null, "reason": { "en": "", "fr": "" }, "source": "", "sourceNote": "",
        "grade": null, "who": "The library", "due": "2025-05-01", "answeredOn": "",
    });
    let rating = json!({
        "criterion": "F", "state": "value", "value": 4, "grade": "D", "source": "", "reason": { "en": "", "fr": "" },
    });
    let record = json!({ "decidedOn": "2025-02-03", "present": { "en": "Nine", "fr": "" }, "dissent": { "en": "", "fr": "" } });
    let text = json!({ "en": "Because", "fr": "" });
    let decisions = json!([
        { "problem": "PB01", "choice": null, "reason": text, "position": 0 },
        { "problem": "PB10", "choice": "later", "reason": text, "position": 4 },
    ]);
    let [youth, merchants] = town.two_voices();
    let held = |value: i64| json!({ "state": "value", "value": value });
    let felt =
        |criterion: &str, value: i64| json!({ "criterion": criterion, "state": "value", "value": value });
    for (voice, value) in [(&youth, 1), (&merchants, 3)] {
        town.ask("save_voice_answer", json!({ "voice": voice, "question": "Q610", "answer": held(value) }));
        town.ask("rate_as_voice", json!({ "voice": voice, "problem": "PB20", "rating": felt("V", value) }));
    }
    let voice =
        json!({ "id": youth, "name": text, "role": "residents", "people": 12, "heardOn": "2025-01-20" });
    let newcomers = json!({ "id": "", "name": text, "role": "partner" });
    let minutes = json!({
        "id": "", "title": text, "kind": "document", "source": "S-POL", "sensitivity": "internal",
        "uses": [{ "question": "Q202", "problem": "PB18" }],
    });
    let minutes_again = minutes.clone();
    let kept = town.ask("save_evidence", json!({ "evidence": minutes, "attach": null, "detach": false }));
    let evidence = kept["args"]["evidence"].clone();
    town.ask("freeze", json!({ "name": text }));
    let frozen = town.ask("frozen", json!({}))[0]["id"].clone();
    town.ask("accept_warning", json!({ "guard": "G-21", "subject": "PB20", "reason": text }));
    vec![
        ("save_settings", json!({ "plan": plan })),
        ("save_answer", json!({ "question": "Q202", "answer": answer })),
        ("clear_answer", json!({ "question": "Q001" })),
        ("mark_section", json!({ "section": "S1", "done": true })),
        ("add_problem", json!({ "problem": "PB32" })),
        ("add_own_problem", json!({ "name": { "en": "Dogs", "fr": "Chiens" } })),
        ("save_problem", json!({ "problem": "PB20", "name": text, "statement": text, "hidden": 1 })),
        ("rate", json!({ "problem": "PB20", "rating": rating })),
        ("clear_rating", json!({ "problem": "PB27", "criterion": "G" })),
        ("save_weights", json!({ "weights": { "F": 0.25, "G": 0.25, "T": 0.1, "V": 0.2, "P": 0.2 } })),
        (
            "rate_many",
            json!({ "ratings": [{ "problem": "PB01", "rating": felt("M", 4) }, { "problem": "PB18", "rating": felt("R", 0) }] }),
        ),
        ("decide_many", json!({ "decisions": decisions })),
        ("decide", json!({ "problem": "PB10", "choice": "retain", "reason": text, "position": 5 })),
        ("save_decision_record", json!({ "record": record })),
        (
            "save_objective",
            json!({ "objective": { "id": "", "problem": "PB20", "verb": "increase", "indicator": null, "group": text } }),
        ),
        ("remove_objective", json!({ "id": objective["id"] })),
        ("save_partner", json!({ "partner": newcomer })),
        ("save_partner", json!({ "partner": partner })),
        ("place_partner", json!({ "id": partner["id"], "influence": 0, "interest": null })),
        ("set_partner_role", json!({ "partner": partner["id"], "problem": "PB10", "role": "C" })),
        ("add_idea", json!({ "intervention": "street-lighting", "problem": "PB18" })),
        ("save_action", json!({ "action": action })),
        ("remove_action", json!({ "id": action["id"] })),
        ("save_indicator", json!({ "indicator": indicator })),
        ("save_reading", json!({ "reading": corrected })),
        ("remove_reading", json!({ "id": reading["id"] })),
        ("save_voice", json!({ "voice": voice })),
        ("save_voice", json!({ "voice": newcomers })),
        ("save_voice_answer", json!({ "voice": youth, "question": "Q603", "answer": held(4) })),
        ("clear_voice_answer", json!({ "voice": youth, "question": "Q610" })),
        ("rate_as_voice", json!({ "voice": merchants, "problem": "PB18", "rating": felt("G", 2) })),
        ("clear_voice_rating", json!({ "voice": youth, "problem": "PB20", "criterion": "V" })),
        ("keep_median", json!({ "question": "Q610" })),
        ("keep_median_rating", json!({ "problem": "PB20", "criterion": "V" })),
        ("save_evidence", json!({ "evidence": minutes_again, "attach": null, "detach": false })),
        ("remove_evidence", json!({ "id": evidence })),
        ("accept_warning", json!({ "guard": "G-07", "subject": "", "reason": text })),
        ("withdraw_acceptance", json!({ "guard": "G-21", "subject": "PB20" })),
        ("freeze", json!({ "name": { "en": "Second", "fr": "" } })),
        ("remove_frozen", json!({ "id": frozen })),
        ("remove_voice", json!({ "id": merchants })),
        ("set_accent", json!({ "accent": "#1b5e20" })),
        ("set_logo", json!({ "path": town.logo(), "alt": text })),
        ("set_word_template", json!({ "path": town.word_document() })),
        ("set_export_choice", json!({ "subject": "plan/title", "choice": "accepted", "reason": "It is so" })),
        // Removals that cascade come last: they take roles, ratings, readings and links with them.
        ("remove_indicator", json!({ "id": indicator["id"] })),
        ("remove_partner", json!({ "id": partner["id"] })),
        ("remove_problem", json!({ "problem": "PB20" })),
    ]
}

#[test]
fn every_change_can_be_undone_and_redone_in_every_table() {
    let mut town = Town::example();
    let requests = requests(&mut town);
    let covered: Vec<&str> = requests.iter().map(|(name, _)| *name).collect();
    for name in names() {
        let reads = NOT_STEPS.contains(name);
        assert!(reads != covered.contains(name), "{name} is either a change tested here, or not a change");
    }
    for (name, args) in requests {
        let before = town.dump();
        let changes = town.ask(name, args);
        let after = town.dump();
        assert_ne!(before, after, "{name} changes something");
        let op = changes["op"].clone();
        assert_eq!(changes["undo"]["op"], op, "{name} can be undone by its name");
        let undone = town.ask("undo", json!({}));
        assert_eq!(town.dump(), before, "undoing {name} restores every table");
        assert_eq!(undone["redo"]["op"], op);
        town.ask("redo", json!({}));
        assert_eq!(town.dump(), after, "redoing {name} gives the same rows again");
    }
}

#[test]
fn undo_survives_closing_the_plan() {
    let mut town = Town::example();
    let before = town.dump();
    town.ask("remove_problem", json!({ "problem": "PB01" }));
    town.ask("close_plan", json!({}));
    let path = town.path("town.keystone");
    town.ask("open_plan", json!({ "path": path }));
    town.ask("undo", json!({}));
    assert_eq!(town.dump(), before);
}

#[test]
fn a_plan_opens_where_it_was_left() {
    let mut town = Town::example();
    town.ask("remember_route", json!({ "route": "understand/s0/q001" }));
    town.ask("close_plan", json!({}));
    let path = town.path("town.keystone");
    assert_eq!(town.ask("open_plan", json!({ "path": path }))["lastRoute"], "understand/s0/q001");
    let recent = town.ask("recent_plans", json!({}));
    assert_eq!(recent[0]["municipality"], "Rivière-aux-Ormes");
    assert_eq!(recent[0]["missing"], false);
}
