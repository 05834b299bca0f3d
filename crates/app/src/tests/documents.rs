//! The documents as a shell asks for them.

use serde_json::{Value, json};

use super::Town;

/// Every document there is, as the list says.
fn documents(town: &mut Town) -> Vec<String> {
    let list = town.ask("document_list", json!({}));
    let codes = list["documents"].as_array().unwrap().iter();
    codes.map(|one| one["document"].as_str().unwrap().to_owned()).collect()
}

/// How many items of a finding nobody has decided about.
fn count(report: &Value, kind: &str) -> Option<u64> {
    let findings = report["findings"].as_array().unwrap();
    findings.iter().find(|finding| finding["kind"] == kind).and_then(|finding| finding["count"].as_u64())
}

#[test]
fn every_document_is_written_in_every_format_and_named_after_what_it_is() {
    let mut town = Town::example();
    let all = documents(&mut town);
    let asked =
        json!({ "documents": all, "languages": ["en", "both"], "formats": ["pdf", "docx", "html", "xlsx"] });
    let pack = town.ask("pack_files", asked);
    let folder = pack["folder"].as_str().unwrap().to_owned();
    let mut names = Vec::new();
    for file in pack["files"].as_array().unwrap() {
        let path = format!("{folder}/{}", file["name"].as_str().unwrap());
        let made = town.ask(
            "report",
            json!({ "document": file["document"], "language": file["language"], "format": file["format"],
                    "path": path, "paper": null, "edition": "shared" }),
        );
        let bytes = std::fs::read(&path).unwrap();
        match file["format"].as_str().unwrap() {
            "pdf" => {
                assert!(bytes.starts_with(b"%PDF"), "{path}");
                assert!(made["pages"].as_u64().unwrap() >= 1, "{path}: {made}");
            }
            "html" => assert!(String::from_utf8(bytes).unwrap().contains("<html"), "{path}"),
            _ => assert!(bytes.starts_with(b"PK"), "{path}"),
        }
        names.push(path);
    }
    // One language and one with both for two of them, one workbook.
    assert_eq!(names.len(), all.len() * 3 + 2 * 3 + 1);
    let made = town.ask("documents_made", json!({}));
    assert_eq!(made["made"].as_array().unwrap().len(), names.len(), "each is remembered");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all.len() * 3 + 2 * 3 + 1, "each has a name of its own");
    let again = town.ask("pack_files", json!({ "documents": [], "languages": [], "formats": [] }));
    assert_ne!(again["folder"], folder.as_str(), "the folder that exists is not proposed again");
}

#[test]
fn what_cannot_be_had_is_refused_with_the_field() {
    let mut town = Town::example();
    let path = town.path("out.pdf");
    let mut refused = |document: &str, language: &str, format: &str, edition: &str| {
        let args = json!({ "document": document, "language": language, "format": format, "path": path,
                           "paper": null, "edition": edition });
        town.refused("report", args).id
    };
    assert_eq!(refused("letters", "both", "pdf", "shared"), "refused-document-language");
    assert_eq!(refused("summary", "en", "xlsx", "shared"), "refused-document-format");
    assert_eq!(refused("brief", "en", "pdf", "internal"), "refused-document-edition");
    assert!(!std::path::Path::new(&path).exists(), "nothing was written");
}

#[test]
fn each_document_is_checked_for_what_it_would_lack() {
    let mut town = Town::new_plan();
    let mut check =
        |document: &str| town.ask("export_check", json!({ "language": "en", "document": document }));
    assert!(count(&check("diagnosis"), "evidence-missing").is_some());
    assert!(count(&check("summary"), "strengths-missing").is_some());
    let letters = check("letters");
    assert!(count(&letters, "nothing-to-ask").is_some());
    assert!(count(&letters, "evidence-missing").is_none(), "a letter says nothing of what was found");
}

#[test]
fn a_text_with_a_telephone_number_is_found_accepted_or_left_out() {
    let mut town = Town::example();
    let mut action = town.ask(
        "actions",
        json!({ "language": "en", "problem": null, "level": null, "cost": null, "evidence": null }),
    )["actions"][0]
        .clone();
    action["description"] = json!({ "en": "Call 418-555-0134 any evening", "fr": "Appelez le 418-555-0134" });
    town.ask("save_action", json!({ "action": action }));
    let check =
        |town: &mut Town| town.ask("export_check", json!({ "language": "en", "document": "action-plan" }));
    let said = |town: &mut Town| {
        let path = town.path("plan.html");
        let args = json!({ "document": "action-plan", "language": "en", "format": "html", "path": path, "paper": null });
        town.ask("report", args);
        std::fs::read_to_string(&path).unwrap().contains("418-555-0134")
    };
    let before = check(&mut town);
    let personal =
        before["findings"].as_array().unwrap().iter().find(|finding| finding["kind"] == "personal");
    let item = personal.unwrap()["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item["text"].as_str().unwrap().contains("418-555-0134"))
        .unwrap();
    assert_eq!(item["mayLeaveOut"], true);
    let subject = item["subject"].clone();
    assert!(said(&mut town), "it is printed as long as nobody decided");
    let decide = |choice: Value| json!({ "subject": subject, "choice": choice, "reason": "A public line" });
    town.ask("set_export_choice", decide(json!("accepted")));
    let accepted = check(&mut town);
    assert_eq!(count(&accepted, "personal"), count(&before, "personal").map(|count| count - 1));
    assert!(said(&mut town), "what was accepted is printed");
    town.ask("set_export_choice", decide(json!("left-out")));
    assert!(!said(&mut town), "what was left out is in no document");
    town.ask("set_export_choice", decide(Value::Null));
    assert_eq!(count(&check(&mut town), "personal"), count(&before, "personal"));
}

#[test]
fn a_figure_that_changed_since_says_what_it_was_and_what_it_is() {
    let mut town = Town::example();
    let path = town.path("plan.pdf");
    let args =
        json!({ "document": "action-plan", "language": "en", "format": "pdf", "path": path, "paper": null });
    town.ask("report", args);
    let made = town.ask("documents_made", json!({}))["made"][0].clone();
    assert!(made["figures"].as_u64().unwrap() > 100, "{}", made["figures"]);
    assert_eq!(made["changed"], json!([]), "nothing has changed yet");
    let mut plan = town.ask("status", json!({}))["plan"].clone();
    assert_eq!(plan["population"], 18_400);
    plan["population"] = json!(18_512);
    town.ask("save_settings", json!({ "plan": plan }));
    let made = town.ask("documents_made", json!({}))["made"][0].clone();
    let changed = made["changed"].as_array().unwrap();
    let told = changed.iter().find(|one| one["was"] == "18,400" && one["now"] == "18,512").unwrap();
    assert_eq!(told["from"], "plan");
    let origin = town.ask("origin", json!({ "from": told["from"], "language": "en" }));
    assert!(!origin["origins"][0]["sentence"].as_str().unwrap().is_empty());
    town.ask("forget_document_made", json!({ "id": made["id"] }));
    assert_eq!(town.ask("documents_made", json!({}))["made"], json!([]));
}

#[test]
fn a_preview_is_the_very_file_with_the_places_of_its_figures() {
    use base64::Engine as _;
    let mut town = Town::example();
    let path = town.path("brief.pdf");
    let args = json!({ "document": "brief", "language": "fr", "format": "pdf", "path": path, "paper": "a4" });
    let written = town.ask("report", args);
    let preview = town
        .ask("preview", json!({ "document": "brief", "language": "fr", "paper": "a4", "edition": "shared" }));
    let bytes = base64::engine::general_purpose::STANDARD.decode(preview["pdf"].as_str().unwrap()).unwrap();
    assert!(bytes == std::fs::read(&path).unwrap(), "the same bytes");
    assert_eq!(preview["pages"], written["pages"]);
    let figures = preview["figures"].as_array().unwrap();
    assert!(figures.len() > 5);
    for figure in figures {
        let origins = town.ask("origin", json!({ "from": figure["from"], "language": "fr" }));
        assert!(!origins["origins"].as_array().unwrap().is_empty(), "{figure}");
    }
}

#[test]
fn the_look_is_checked_and_shows_in_the_documents() {
    let mut town = Town::example();
    let text = json!({ "en": "Coat of arms", "fr": "Armoiries" });
    let logo = town.logo();
    town.ask("set_logo", json!({ "path": logo, "alt": text }));
    town.ask("set_accent", json!({ "accent": "#1B5E20" }));
    let look = town.ask("logo", json!({}));
    assert!(look["data"].as_str().unwrap().starts_with("data:image/png;base64,"));
    assert_eq!((look["accent"].as_str(), look["alt"]["fr"].as_str()), (Some("#1b5e20"), Some("Armoiries")));
    let path = town.path("plan.html");
    let args =
        json!({ "document": "action-plan", "language": "fr", "format": "html", "path": path, "paper": null });
    town.ask("report", args);
    assert!(std::fs::read_to_string(&path).unwrap().contains("Armoiries"));
    let drawing = town.path("logo.svg");
    std::fs::write(&drawing, "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>").unwrap();
    let refused = town.refused("set_logo", json!({ "path": drawing, "alt": text }));
    assert_eq!(refused.id, "refused-logo-kind");
    assert_eq!(town.refused("set_accent", json!({ "accent": "green" })).id, "refused-colour");
    assert_eq!(town.refused("set_word_template", json!({ "path": logo })).id, "refused-template");
    town.ask("set_logo", json!({ "path": null, "alt": text }));
    assert_eq!(town.ask("logo", json!({}))["data"], Value::Null);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_leaves_the_old_document_as_it_was() {
    let mut town = Town::example();
    let path = town.path("missing/deeper/plan.pdf");
    let args =
        json!({ "document": "letters", "language": "en", "format": "pdf", "path": path, "paper": null });
    assert_eq!(town.refused("report", args).id, "error-folder-not-writable");
    assert_eq!(
        town.ask("documents_made", json!({}))["made"],
        json!([]),
        "what was not made is not remembered"
    );
}
