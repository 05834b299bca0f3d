//! The documents as a shell asks for them.

use serde_json::json;

use super::Town;

const DOCUMENTS: [&str; 4] = ["action-plan", "diagnosis", "summary", "letters"];

#[test]
fn every_document_is_written_and_named_after_what_it_is() {
    let mut town = Town::example();
    let mut names = Vec::new();
    for document in DOCUMENTS {
        let suggested = town.ask(
            "suggest_path",
            json!({ "kind": "report", "language": "en", "name": "", "document": document }),
        );
        let path = suggested["path"].as_str().unwrap().to_owned();
        let args =
            json!({ "document": document, "language": "en", "format": "pdf", "path": path, "paper": null });
        let made = town.ask("report", args);
        assert!(made["pages"].as_u64().unwrap() >= 2, "{document}: {made}");
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"), "{path}");
        names.push(path);
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), DOCUMENTS.len(), "each has a name of its own");
}

#[test]
fn each_document_is_checked_for_what_it_would_lack() {
    let mut town = Town::new_plan();
    let mut kinds = |document: &str| -> Vec<String> {
        let found = town.ask("export_check", json!({ "language": "en", "document": document }));
        let found = found["findings"].as_array().unwrap().clone();
        found.iter().map(|finding| finding["kind"].as_str().unwrap().to_owned()).collect()
    };
    let has = |kinds: Vec<String>, kind: &str| kinds.iter().any(|found| found == kind);
    assert!(has(kinds("diagnosis"), "evidence-missing"));
    assert!(has(kinds("summary"), "strengths-missing"));
    assert!(has(kinds("letters"), "nothing-to-ask"));
    assert!(!has(kinds("letters"), "evidence-missing"), "a letter says nothing of what was found");
}
