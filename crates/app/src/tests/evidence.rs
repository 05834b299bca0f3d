//! Evidence through the door: grades, attached documents, and how long a document stays in the file.

use serde_json::{Value, json};

use super::Town;

const REPORT: &[u8] = b"%PDF the yearly report";

fn piece(title: &str) -> Value {
    json!({ "id": "", "title": { "en": title, "fr": "" }, "kind": "document", "sensitivity": "open" })
}

/// Writes a document beside the plan and gives its path.
fn document(town: &Town, name: &str, bytes: &[u8]) -> String {
    let path = town.path(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A piece of evidence with its document; its id.
fn attach(town: &mut Town, title: &str, path: &str) -> String {
    let saved =
        town.ask("save_evidence", json!({ "evidence": piece(title), "attach": path, "detach": false }));
    saved["args"]["evidence"].as_str().unwrap().to_owned()
}

fn shown(town: &mut Town, id: &str) -> Value {
    let all = town.ask("evidence", json!({}));
    all.as_array().unwrap().iter().find(|row| row["evidence"]["id"] == id).unwrap().clone()
}

fn reopen(town: &mut Town) {
    town.ask("close_plan", json!({}));
    let path = town.path("new.keystone");
    town.ask("open_plan", json!({ "path": path }));
}

fn documents(town: &Town) -> i64 {
    let db = town.session.project().unwrap().db();
    db.query_row("SELECT count(*) FROM attachment", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_document_is_copied_in_and_comes_out_as_it_was() {
    let mut town = Town::new_plan();
    let path = document(&town, "Rapport annuel.PDF", REPORT);
    let id = attach(&mut town, "Report", &path);
    std::fs::remove_file(&path).unwrap();
    let attached = shown(&mut town, &id)["evidence"]["attached"].clone();
    assert_eq!(
        attached,
        json!({
            "fileName": "Rapport annuel.PDF", "mediaType": "application/pdf", "bytes": REPORT.len(),
            "sha256": "30261cb7cc6ce91ec34f7e8d8f7447c9f05ddc09a092f530f933255b633d30d3",
        })
    );
    let out = town.path("out.pdf");
    town.ask("save_attachment", json!({ "id": id, "path": out }));
    assert_eq!(std::fs::read(&out).unwrap(), REPORT);
    let saved =
        town.ask("save_evidence", json!({ "evidence": piece("Memory"), "attach": null, "detach": false }));
    let none = saved["args"]["evidence"].clone();
    assert_eq!(
        town.refused("save_attachment", json!({ "id": none, "path": out })).id,
        "error-attachment-missing"
    );
}

#[test]
fn a_page_can_not_say_what_is_attached() {
    let mut town = Town::new_plan();
    let path = document(&town, "report.pdf", REPORT);
    let id = attach(&mut town, "Report", &path);
    let stored = shown(&mut town, &id)["evidence"].clone();
    let mut changed = stored.clone();
    changed["attached"] = json!(null);
    changed["addedOn"] = json!("1999-01-01");
    changed["note"] = json!({ "en": "Page 4", "fr": "" });
    town.ask("save_evidence", json!({ "evidence": changed, "attach": null, "detach": false }));
    let kept = shown(&mut town, &id)["evidence"].clone();
    assert_eq!((&kept["attached"], &kept["addedOn"]), (&stored["attached"], &json!("2025-02-03")));
    assert_eq!(kept["note"]["en"], "Page 4");
    town.ask("save_evidence", json!({ "evidence": kept, "attach": null, "detach": true }));
    assert_eq!(shown(&mut town, &id)["evidence"]["attached"], json!(null));
}

#[test]
fn what_can_not_be_attached_is_refused_and_changes_nothing() {
    let mut town = Town::new_plan();
    let before = town.dump();
    let large = town.path("walk.png");
    std::fs::File::create(&large).unwrap().set_len(50 * 1024 * 1024 + 1).unwrap();
    for (path, id) in [
        (document(&town, "notes.pages", b"x"), "refused-file-type"),
        (document(&town, "pdf", b"x"), "refused-file-type"),
        (document(&town, "empty.pdf", b""), "refused-file-empty"),
        (large, "refused-file-large"),
        (" ".to_owned(), "refused-path-missing"),
    ] {
        let args = json!({ "evidence": piece("Report"), "attach": path, "detach": false });
        let failure = town.refused("save_evidence", args);
        assert_eq!((failure.id.as_str(), &failure.args["field"]), (id, &json!("attach")), "{path}");
    }
    let gone = json!({ "evidence": piece("Report"), "attach": town.path("gone.pdf"), "detach": false });
    assert_eq!(town.refused("save_evidence", gone).id, "error-not-found");
    let folder = json!({ "evidence": piece("Report"), "attach": town.path(""), "detach": false });
    assert_eq!(town.refused("save_evidence", folder).id, "error-file");
    assert_eq!(town.dump(), before);
    assert_eq!(documents(&town), 0);
}

#[test]
fn a_document_of_fifty_megabytes_is_kept() {
    let mut town = Town::new_plan();
    let path = town.path("walk.png");
    std::fs::File::create(&path).unwrap().set_len(50 * 1024 * 1024).unwrap();
    let id = attach(&mut town, "Walk", &path);
    assert_eq!(shown(&mut town, &id)["evidence"]["attached"]["bytes"], 50 * 1024 * 1024);
}

#[test]
fn a_removed_document_comes_back_with_undo_even_after_closing() {
    let mut town = Town::new_plan();
    let path = document(&town, "report.pdf", REPORT);
    let id = attach(&mut town, "Report", &path);
    town.ask("remove_evidence", json!({ "id": id }));
    reopen(&mut town);
    assert_eq!(documents(&town), 1, "a step can still bring it back");
    town.ask("undo", json!({}));
    let out = town.path("out.pdf");
    town.ask("save_attachment", json!({ "id": id, "path": out }));
    assert_eq!(std::fs::read(&out).unwrap(), REPORT);
}

#[test]
fn a_document_that_nothing_can_bring_back_leaves_the_file_at_the_next_opening() {
    let mut town = Town::new_plan();
    let path = document(&town, "report.pdf", REPORT);
    attach(&mut town, "Report", &path);
    town.ask("undo", json!({}));
    reopen(&mut town);
    assert_eq!(documents(&town), 1, "redo can still bring it back");
    town.ask("mark_section", json!({ "section": "S0", "done": true }));
    let before = town.ask("status", json!({}));
    reopen(&mut town);
    assert_eq!(documents(&town), 0);
    let after = town.ask("status", json!({}));
    assert_eq!(
        (&after["undo"], &after["savedAt"]),
        (&before["undo"], &before["savedAt"]),
        "it is no change of the plan"
    );
}

#[test]
fn the_same_document_is_kept_once_and_as_long_as_one_piece_needs_it() {
    let mut town = Town::new_plan();
    let path = document(&town, "report.pdf", REPORT);
    let first = attach(&mut town, "Report", &path);
    let second = attach(&mut town, "The same", &path);
    assert_eq!(documents(&town), 1);
    town.ask("remove_evidence", json!({ "id": first }));
    reopen(&mut town);
    let out = town.path("out.pdf");
    town.ask("save_attachment", json!({ "id": second, "path": out }));
    assert_eq!(std::fs::read(&out).unwrap(), REPORT);
}

#[test]
fn a_grade_follows_the_rules_and_is_raised_only_with_a_reason() {
    let mut town = Town::new_plan();
    let mut evidence = piece("Report");
    evidence["source"] = json!("S-POL");
    evidence["datedOn"] = json!("2022-02-03");
    let saved = town.ask("save_evidence", json!({ "evidence": evidence, "attach": null, "detach": false }));
    let id = saved["args"]["evidence"].as_str().unwrap().to_owned();
    let row = shown(&mut town, &id);
    assert_eq!((&row["proposedGrade"], &row["grade"]), (&json!("B"), &json!("B")), "three years old");
    assert_eq!((&row["months"], &row["old"]), (&json!(36), &json!(false)));
    evidence = row["evidence"].clone();
    evidence["grade"] = json!("A");
    let args = |evidence: &Value| json!({ "evidence": evidence, "attach": null, "detach": false });
    let failure = town.refused("save_evidence", args(&evidence));
    assert_eq!((failure.id.as_str(), &failure.args["field"]), ("refused-grade-reason", &json!("grade")));
    evidence["note"] = json!({ "en": "", "fr": "Confirmé par écrit" });
    town.ask("save_evidence", args(&evidence));
    assert_eq!(shown(&mut town, &id)["grade"], "A");
    evidence["grade"] = json!("D");
    evidence["note"] = json!({ "en": "", "fr": "" });
    evidence["datedOn"] = json!("2022-02-02");
    town.ask("save_evidence", args(&evidence));
    let row = shown(&mut town, &id);
    assert_eq!(
        (&row["grade"], &row["old"]),
        (&json!("D"), &json!(false)),
        "lowered freely; 36 months and a day"
    );
}
