//! The documents of the diagnosis, of the training municipality and of a town that knows next to nothing.

mod plans;
mod twins;

use keystone_core::check_up::{Contents, to_find_out};
use keystone_core::diagnosis::{Answer, State};
use keystone_core::evidence::Sensitivity;
use keystone_core::guards::Accepted;
use keystone_core::text::Text;
use keystone_l10n::Locale;
use keystone_report::document::{Block, Document};
use keystone_report::plan::{Error, Options, action_plan, diagnosis_report, letters, public_summary};
use plans::{assert_kept, assert_whole, checked_pages, contents, options, stretches, town, tree};
use twins::{both, shape};

type Make = fn(&Contents, &Options) -> Result<Document, Error>;

const DOCUMENTS: [(&str, Make); 3] =
    [("diagnosis", diagnosis_report), ("summary", public_summary), ("letters", letters)];

/// The documents above and the action plan, which has tests of its own: what holds of every document.
const EVERY: [(&str, Make); 4] = [DOCUMENTS[0], DOCUMENTS[1], DOCUMENTS[2], ("action plan", action_plan)];

/// A town of 1,150 people that knows next to nothing yet.
#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

#[cfg(test)]
fn towns() -> [(&'static str, Contents); 2] {
    [("town", town()), ("small-town", small_town())]
}

/// Every text of a document, one a line.
#[cfg(test)]
fn all_text(document: &Document) -> String {
    stretches(document).into_iter().map(|(text, _)| text + "\n").collect()
}

#[test]
fn the_documents_say_what_was_kept() {
    for (place, contents) in towns() {
        for (name, make) in DOCUMENTS {
            for (locale, language) in [(Locale::EnCa, "en"), (Locale::FrCa, "fr")] {
                let document = make(&contents, &options(locale)).unwrap();
                assert_kept(&format!("{name}-{place}-{language}.txt"), &tree(&document));
            }
        }
    }
}

#[test]
fn every_document_is_an_accessible_archive_in_both_languages_and_repeats() {
    for (place, contents) in towns() {
        for (name, make) in DOCUMENTS {
            for locale in [Locale::EnCa, Locale::FrCa] {
                let document = make(&contents, &options(locale)).unwrap();
                assert_eq!(document, make(&contents, &options(locale)).unwrap());
                assert_whole(&document);
                checked_pages(&format!("{name}-{place}"), locale, &document);
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_in_the_same_places() {
    for (place, contents) in towns() {
        for (name, make) in EVERY {
            let of = |locale| shape(&make(&contents, &options(locale)).unwrap());
            let (english, french) = (of(Locale::EnCa), of(Locale::FrCa));
            let differs = english.iter().zip(&french).find(|(en, fr)| en != fr);
            assert!(english == french, "{name} of {place}: {differs:?}");
        }
    }
}

#[test]
fn no_text_of_the_other_language_is_found_without_its_tag() {
    let contents = town();
    for (name, make) in EVERY {
        for (locale, other) in [(Locale::EnCa, "fr"), (Locale::FrCa, "en")] {
            let document = make(&contents, &options(locale)).unwrap();
            let untagged: String = stretches(&document)
                .into_iter()
                .filter(|(_, lang)| lang.as_deref() != Some(other))
                .map(|(text, _)| text + "\n")
                .collect();
            for (en, fr) in both(&contents) {
                let foreign = if other == "fr" { fr } else { en };
                assert!(foreign.len() < 12 || !untagged.contains(&foreign), "{name} {locale}: {foreign}");
            }
        }
    }
}

#[test]
fn the_summary_has_exactly_two_pages() {
    for (place, contents) in towns() {
        for locale in Locale::ALL {
            let document = public_summary(&contents, &options(locale)).unwrap();
            let pages = checked_pages(&format!("summary-{place}"), locale, &document);
            assert_eq!(pages, 2, "{place}, {locale}");
        }
    }
}

#[test]
fn strengths_come_before_issues_in_the_summary() {
    let document = public_summary(&town(), &options(Locale::EnCa)).unwrap();
    let text = all_text(&document);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    assert!(at("Our strengths") < at("What the records say"));
    assert!(at("What the records say") < at("Our priorities"));
    assert!(at("Our priorities") < at("How to take part"));
}

#[test]
fn the_small_town_gets_an_honest_preliminary_report_with_a_list_of_what_to_ask() {
    let contents = small_town();
    assert!(!contents.missing_evidence().is_empty(), "the small town lacks a kind of evidence");
    let report = diagnosis_report(&contents, &options(Locale::EnCa)).unwrap();
    assert_eq!(report.meta.title, "Preliminary diagnosis");
    assert!(report.meta.watermark.as_deref().is_some_and(|band| band.contains("PRELIMINARY")));
    let french = diagnosis_report(&contents, &options(Locale::FrCa)).unwrap();
    assert_eq!(french.meta.title, "Diagnostic préliminaire");
    let text = all_text(&report);
    assert!(text.contains("Lived experience"), "it says which kind is missing");
    let open = to_find_out(&contents, jiff::civil::date(2025, 3, 3));
    let rows = |document: &Document, chapter: &str| {
        let chapter = document.chapters.iter().find(|found| found.id == chapter).unwrap();
        chapter
            .blocks
            .iter()
            .map(|block| if let Block::Table(table) = block { table.rows.len() } else { 0 })
            .sum::<usize>()
    };
    assert!(open.len() >= 5, "there is much to find out");
    assert_eq!(rows(&report, "to-document"), open.len(), "and the report lists all of it");
    let asked = letters(&contents, &options(Locale::EnCa)).unwrap();
    let each: usize = asked.chapters.iter().map(|chapter| rows(&asked, &chapter.id)).sum();
    assert_eq!(each, open.len(), "every question is in one letter, or on the page without a name");
    let summary = all_text(&public_summary(&contents, &options(Locale::EnCa)).unwrap());
    assert!(summary.contains("We are not done yet"), "{summary}");
    assert!(summary.contains("No priority has been chosen yet"), "{summary}");
}

#[test]
fn a_whole_diagnosis_is_not_called_preliminary() {
    let report = diagnosis_report(&town(), &options(Locale::EnCa)).unwrap();
    assert_eq!(report.meta.title, "Safety diagnosis");
    assert!(!all_text(&report).contains("Why this is preliminary"));
}

/// Every person is asked in a letter of their own.
#[cfg(test)]
fn asked(who: &str, due: &str) -> Answer {
    Answer { state: State::Unknown, who: who.into(), due: due.into(), ..Answer::of(serde_json::Value::Null) }
}

#[test]
fn a_letter_of_eight_questions_fits_on_one_page() {
    let mut contents = town();
    contents.answers.retain(|_, answer| answer.state == State::Value);
    for question in ["Q205", "Q305", "Q402", "Q502", "Q508", "Q206", "Q107", "Q407"] {
        contents.answers.insert(question.into(), asked("Victim services", "2025-04-30"));
    }
    contents.answers.insert("Q308".into(), asked("victim  Services", ""));
    contents.answers.remove("Q407");
    contents.answers.insert("Q403".into(), asked("", ""));
    for locale in Locale::ALL {
        let document = letters(&contents, &options(locale)).unwrap();
        let ids: Vec<&str> = document.chapters.iter().map(|chapter| chapter.id.as_str()).collect();
        assert_eq!(ids, ["letter-1", "without-a-name"], "one spelling or another, it is one person");
        assert_eq!(checked_pages("letters-eight", locale, &document), 2, "a page each");
    }
}

#[test]
fn no_contact_no_remark_and_no_closed_evidence_is_printed() {
    let mut contents = town();
    let secret = || Text::new("Xanthippe", "Xanthippe");
    for partner in &mut contents.partners {
        partner.contact_name = "Xanthippe".into();
        partner.notes = "Xanthippe".into();
    }
    assert!(contents.evidence.len() > 1, "the training municipality keeps evidence");
    for evidence in contents.evidence.iter_mut().take(1) {
        evidence.sensitivity = Sensitivity::Sensitive;
        evidence.title = secret();
        evidence.holder = secret();
    }
    for evidence in &mut contents.evidence {
        evidence.note = secret();
    }
    let held = serde_json::json!({ "en": "Xanthippe", "fr": "Xanthippe" });
    if let Some(rows) = contents.answers.get_mut("Q201").and_then(|answer| answer.value.as_object_mut()) {
        rows.values_mut().for_each(|row| row["contact"] = held.clone());
    }
    if let Some(areas) = contents.answers.get_mut("Q002").and_then(|answer| answer.value.as_array_mut()) {
        areas.iter_mut().for_each(|area| area["note"] = held.clone());
    }
    for (name, make) in DOCUMENTS {
        let text = all_text(&make(&contents, &options(Locale::EnCa)).unwrap());
        assert!(!text.contains("Xanthippe"), "{name}");
    }
}

/// The rows of the table of counts (Q202) in the report.
#[cfg(test)]
fn counts(contents: &Contents) -> Vec<Vec<String>> {
    let report = diagnosis_report(contents, &options(Locale::EnCa)).unwrap();
    let appendix = report.chapters.iter().find(|chapter| chapter.id == "appendix").unwrap();
    let table = appendix.blocks.iter().find_map(|block| match block {
        Block::Table(table) if table.caption.starts_with("How many incidents") => Some(table),
        _ => None,
    });
    let cell = |runs: &Vec<keystone_report::document::Run>| {
        runs.iter().map(|run| run.text.as_str()).collect::<String>()
    };
    table.unwrap().rows.iter().map(|row| row.iter().map(cell).collect()).collect()
}

#[test]
fn small_counts_are_hidden_and_so_is_what_would_give_them_away() {
    let mut contents = town();
    let areas: Vec<String> = contents.answers["Q002"]
        .value
        .as_array()
        .unwrap()
        .iter()
        .map(|area| area["id"].as_str().unwrap().to_owned())
        .collect();
    let mut rows = serde_json::Map::new();
    rows.insert("PB18".into(), serde_json::json!({ "2024": 60 }));
    for (area, count) in areas.iter().zip([3, 7, 20, 30]) {
        rows.insert(format!("PB18@{area}"), serde_json::json!({ "2024": count }));
        rows.insert(format!("PB01@{area}"), serde_json::json!({ "2024": 44 }));
    }
    rows.insert("PB01".into(), serde_json::json!({ "2024": 9 }));
    rows.insert("PB10".into(), serde_json::json!({ "2024": "<5" }));
    contents.answers.get_mut("Q202").unwrap().value = rows.into();
    let printed: Vec<(String, String)> =
        counts(&contents).into_iter().map(|row| (row[0].replace('\n', " / "), row[1].clone())).collect();
    let of = |name: &str| -> Vec<&str> {
        printed.iter().filter(|(row, _)| row.starts_with(name)).map(|(_, cell)| cell.as_str()).collect()
    };
    assert_eq!(of("Vandalism"), ["60", "hidden", "hidden", "20", "30"], "{printed:?}");
    assert_eq!(
        of("Intimate-partner"),
        ["fewer than 10"],
        "a sensitive issue is told for the whole territory only"
    );
    assert_eq!(of("Residential break-ins"), ["fewer than 5"]);
}

#[test]
fn an_accepted_warning_is_printed_with_its_reason() {
    let mut contents = town();
    let found = keystone_core::guards::find(&contents, jiff::civil::date(2025, 3, 3));
    let warning = found.first().expect("the training municipality has something to be warned of");
    contents.accepted = vec![Accepted {
        guard: warning.guard.clone(),
        subject: warning.subject.clone(),
        reason: Text::new("We know, and we will ask again", "Nous le savons"),
        accepted_on: "2025-02-01".into(),
    }];
    let text = all_text(&diagnosis_report(&contents, &options(Locale::EnCa)).unwrap());
    assert!(text.contains("We know, and we will ask again"));
}

#[test]
fn a_plan_with_nothing_still_makes_every_document() {
    let mut contents = town();
    contents.answers.clear();
    contents.problems.clear();
    contents.decisions.clear();
    contents.voices.clear();
    contents.said.clear();
    contents.evidence.clear();
    contents.changes.clear();
    contents.actions.clear();
    for (name, make) in DOCUMENTS {
        for locale in Locale::ALL {
            let document = make(&contents, &options(locale)).unwrap();
            assert_whole(&document);
            checked_pages(&format!("{name}-empty"), locale, &document);
        }
    }
}
