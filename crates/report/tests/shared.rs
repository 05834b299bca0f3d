//! The documents that leave the group: the plan for residents, the sheets, the report on progress. What they say, that
//! they are sound, and that nothing of what is held back can be read in them, or found by subtraction.

mod plans;
mod twins;

use keystone_core::check_up::Contents;
use keystone_core::evidence::Sensitivity;
use keystone_core::text::Text;
use keystone_l10n::Locale;
use keystone_report::document::{Binding, Document};
use keystone_report::plan::held_back::{Rule, held_back};
use keystone_report::plan::{Edition, Kind, Options};
use plans::{assert_kept, assert_whole, checked_pages, contents, options, stretches, town, tree};
use twins::{both, shape};

/// The documents of this file.
const DOCUMENTS: [Kind; 4] = [Kind::PublicPlan, Kind::ActionSheets, Kind::PartnerSheets, Kind::Progress];

#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

#[cfg(test)]
fn towns() -> [(&'static str, Contents); 2] {
    [("town", town()), ("small-town", small_town())]
}

/// The training municipality a year and a half later: some steps done, some late, new values.
#[cfg(test)]
fn later() -> (Contents, jiff::civil::Date) {
    use keystone_core::actions::Status;
    let mut contents = town();
    contents.actions[0].status = Status::UnderWay;
    contents.actions[0].milestones[0].done = true;
    contents.actions[1].status = Status::Delayed;
    contents.actions[2].status = Status::Done;
    contents.actions[3].status = Status::Stopped;
    for step in &mut contents.actions[2].milestones {
        step.done = true;
    }
    (contents, jiff::civil::date(2026, 6, 30))
}

#[cfg(test)]
fn at(locale: Locale, today: jiff::civil::Date) -> Options {
    Options { today, ..options(locale) }
}

#[cfg(test)]
fn internal(locale: Locale) -> Options {
    Options { edition: Edition::Internal, ..options(locale) }
}

/// Every text of a document, one a line, pictures and their tables included.
#[cfg(test)]
fn all_text(document: &Document) -> String {
    stretches(document).into_iter().map(|(text, _)| text + "\n").collect()
}

#[test]
fn the_documents_say_what_was_kept() {
    for (place, contents) in towns() {
        for kind in DOCUMENTS {
            for (locale, language) in [(Locale::EnCa, "en"), (Locale::FrCa, "fr")] {
                let document = kind.make(&contents, &options(locale)).unwrap();
                assert_kept(&format!("{}-{place}-{language}.txt", kind.code()), &tree(&document));
            }
        }
    }
    let (contents, today) = later();
    for (locale, language) in [(Locale::EnCa, "en"), (Locale::FrCa, "fr")] {
        let document = Kind::Progress.make(&contents, &at(locale, today)).unwrap();
        assert_kept(&format!("progress-later-{language}.txt"), &tree(&document));
    }
}

#[test]
fn every_document_is_an_accessible_archive_in_both_languages_and_repeats() {
    for (place, contents) in towns() {
        for kind in DOCUMENTS {
            for locale in [Locale::EnCa, Locale::FrCa] {
                let document = kind.make(&contents, &options(locale)).unwrap();
                assert_eq!(document, kind.make(&contents, &options(locale)).unwrap());
                assert_whole(&document);
                checked_pages(&format!("{}-{place}", kind.code()), locale, &document);
            }
        }
    }
    let (contents, today) = later();
    for locale in [Locale::EnCa, Locale::FrCa] {
        let document = Kind::Progress.make(&contents, &at(locale, today)).unwrap();
        assert_whole(&document);
        checked_pages("progress-later", locale, &document);
    }
}

#[test]
fn both_languages_say_the_same_in_the_same_places() {
    let (later, today) = later();
    let dated = towns().into_iter().map(|(place, contents)| (place, contents, jiff::civil::date(2025, 3, 3)));
    for (place, contents, today) in dated.chain([("later", later, today)]) {
        for kind in DOCUMENTS {
            let of = |locale| shape(&kind.make(&contents, &at(locale, today)).unwrap());
            let (english, french) = (of(Locale::EnCa), of(Locale::FrCa));
            let differs = english.iter().zip(&french).find(|(en, fr)| en != fr);
            assert!(english == french, "{} of {place}: {differs:?}", kind.code());
        }
    }
}

#[test]
fn no_text_of_the_other_language_is_found_without_its_tag() {
    let contents = town();
    for kind in DOCUMENTS {
        for (locale, other) in [(Locale::EnCa, "fr"), (Locale::FrCa, "en")] {
            let document = kind.make(&contents, &options(locale)).unwrap();
            let untagged: String = stretches(&document)
                .into_iter()
                .filter(|(_, lang)| lang.as_deref() != Some(other))
                .map(|(text, _)| text + "\n")
                .collect();
            for (en, fr) in both(&contents) {
                let foreign = if other == "fr" { fr } else { en };
                assert!(foreign.len() < 12 || !untagged.contains(&foreign), "{kind:?} {locale}: {foreign}");
            }
        }
    }
}

#[test]
fn a_plan_with_nothing_still_makes_every_document() {
    let mut contents = town();
    contents = Contents::new(contents.plan);
    for kind in DOCUMENTS {
        for locale in Locale::ALL {
            let document = kind.make(&contents, &options(locale)).unwrap();
            assert_whole(&document);
            checked_pages(&format!("{}-empty", kind.code()), locale, &document);
        }
    }
}

#[test]
fn each_action_begins_a_page_and_each_partner_has_one() {
    let contents = town();
    for locale in [Locale::EnCa, Locale::FrCa] {
        let actions = Kind::ActionSheets.make(&contents, &options(locale)).unwrap();
        assert_eq!(actions.meta.binding, Binding::Sheets);
        assert_eq!(actions.chapters.len(), contents.actions.len());
        let partners = Kind::PartnerSheets.make(&contents, &options(locale)).unwrap();
        assert_eq!(partners.chapters.len(), contents.partners.len());
        let pages = checked_pages("partner-sheets-pages", locale, &partners);
        assert_eq!(pages, contents.partners.len(), "one page a partner");
    }
}

#[test]
fn a_partner_with_nothing_yet_is_told_so() {
    let mut contents = town();
    let mut partner = contents.partners[0].clone();
    partner.id = "new".into();
    partner.name = Text::new("Rowing club", "Club d’aviron");
    partner.problems.clear();
    partner.agreement = keystone_core::partners::Agreement::None;
    contents.partners = vec![partner];
    let text = all_text(&Kind::PartnerSheets.make(&contents, &options(Locale::EnCa)).unwrap());
    assert!(text.contains("Nothing has been agreed with you yet"), "{text}");
}

#[test]
fn the_plan_for_residents_has_no_score_no_formula_and_no_gap() {
    let contents = town();
    let text = all_text(&Kind::PublicPlan.make(&contents, &options(Locale::EnCa)).unwrap());
    for word in ["65.4", "67.5", "leverage", "Leverage", "No accountable lead"] {
        assert!(!text.contains(word), "{word}");
    }
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"));
    assert!(at("What is strong here") < at("What the records say"));
    assert!(at("What the records say") < at("What comes first, and why"));
    assert!(at("What comes first, and why") < at("What will be done"));
}

#[test]
fn the_report_on_progress_names_no_cause() {
    let (contents, today) = later();
    let english = all_text(&Kind::Progress.make(&contents, &at(Locale::EnCa, today)).unwrap()).to_lowercase();
    for word in ["proves", "caused", "thanks to"] {
        assert!(!english.contains(word), "{word}");
    }
    let french = all_text(&Kind::Progress.make(&contents, &at(Locale::FrCa, today)).unwrap()).to_lowercase();
    for word in ["prouve", "a causé", "grâce à"] {
        assert!(!french.contains(word), "{word}");
    }
    assert!(english.contains("late") && english.contains("what to decide"));
}

/// A plan in which every secret is spelt the same, and counts are small.
#[cfg(test)]
fn with_secrets() -> Contents {
    let mut contents = town();
    let secret = || "Xanthippe".to_owned();
    for partner in &mut contents.partners {
        partner.contact_name = secret();
        partner.contact_title = secret();
        partner.email = "xanthippe@example.org".into();
        partner.phone = secret();
        partner.second_contact = secret();
        partner.notes = secret();
        partner.limits = secret();
        partner.resources_note = secret();
    }
    for piece in &mut contents.evidence {
        piece.note = Text::new("Xanthippe", "Xanthippe");
    }
    contents.evidence[0].sensitivity = Sensitivity::Sensitive;
    contents.evidence[0].title = Text::new("Xanthippe", "Xanthippe");
    contents.evidence[0].holder = Text::new("Xanthippe", "Xanthippe");
    let held = serde_json::json!({ "en": "Xanthippe", "fr": "Xanthippe" });
    if let Some(rows) = contents.answers.get_mut("Q201").and_then(|answer| answer.value.as_object_mut()) {
        rows.values_mut().for_each(|row| row["contact"] = held.clone());
    }
    contents
}

#[test]
fn no_contact_no_note_and_no_closed_evidence_leaves_in_any_document() {
    let mut contents = with_secrets();
    // Letters name whom they are sent to.
    for answer in contents.answers.values_mut() {
        answer.who.clear();
    }
    for kind in Kind::ALL {
        for edition in [Edition::Shared, Edition::Internal] {
            let options = Options { edition, ..options(Locale::EnCa) };
            let text = all_text(&kind.make(&contents, &options).unwrap()).to_lowercase();
            let found: Vec<&str> = text.lines().filter(|line| line.contains("xanthippe")).collect();
            assert!(found.is_empty(), "{kind:?}, {edition:?}: {found:?}");
        }
    }
    let held = held_back(Kind::PublicPlan, &contents, &options(Locale::EnCa)).unwrap();
    let of = |rule: Rule| held.iter().filter(|one| one.why == rule).count();
    assert_eq!(of(Rule::Contact), contents.partners.len());
    assert_eq!(of(Rule::InternalNote), contents.partners.len());
    let closed = contents.evidence.iter().filter(|piece| piece.sensitivity != Sensitivity::Open).count();
    assert_eq!(of(Rule::SensitiveEvidence), closed);
    assert!(held.iter().all(|one| !one.from.is_empty()), "each says where it comes from");
}

/// Small counts in the records and in an indicator. 4,321 and its neighbours are found nowhere else in the plan.
#[cfg(test)]
fn with_small_counts() -> Contents {
    let mut contents = town();
    let areas: Vec<String> = contents.answers["Q002"]
        .value
        .as_array()
        .unwrap()
        .iter()
        .map(|area| area["id"].as_str().unwrap().to_owned())
        .collect();
    let mut rows = serde_json::Map::new();
    // No row for the whole: the portrait adds the areas up, so their sum is printed.
    for (area, count) in areas.iter().zip([3, 4321, 4325, 4329]) {
        rows.insert(format!("PB18@{area}"), serde_json::json!({ "2023": 4400, "2024": count }));
    }
    rows.insert("PB01".into(), serde_json::json!({ "2023": 44, "2024": 7 }));
    rows.insert("PB10".into(), serde_json::json!({ "2023": 31, "2024": 4 }));
    contents.answers.get_mut("Q202").unwrap().value = rows.into();
    contents
}

#[test]
fn subtraction_does_not_give_a_small_count_away() {
    let contents = with_small_counts();
    let shared = all_text(&Kind::Diagnosis.make(&contents, &options(Locale::EnCa)).unwrap());
    assert!(shared.contains("12,978"), "the sum of the areas is printed in the portrait");
    let printed = ["4,321", "4,325", "4,329"].map(|count| shared.contains(count));
    assert_eq!(printed, [false, true, true], "so the smallest other part is held back with the small one");
    let held = held_back(Kind::Diagnosis, &contents, &options(Locale::EnCa)).unwrap();
    assert_eq!(
        held.iter().filter(|one| one.why == Rule::Complement && one.from == "answer/Q202/PB18").count(),
        2
    );
    assert!(held.iter().any(|one| one.why == Rule::SensitiveIssue && one.from == "answer/Q202/PB01"));
    assert!(held.iter().any(|one| one.why == Rule::SmallCount && one.from == "answer/Q202/PB10"));
    assert!(held.iter().all(|one| !one.what.contains("4,321")), "the log never holds what was hidden");
}

#[test]
fn the_internal_edition_shows_every_count_and_says_so_on_every_page() {
    let contents = with_small_counts();
    for kind in [Kind::Diagnosis, Kind::ActionPlan] {
        let document = kind.make(&contents, &internal(Locale::EnCa)).unwrap();
        assert!(document.meta.watermark.as_deref().is_some_and(|band| band.starts_with("INTERNAL")));
        checked_pages(&format!("{}-internal", kind.code()), Locale::EnCa, &document);
        let text = all_text(&document);
        let few =
            text.lines().filter(|line| ["fewer than 5", "fewer than 10", "hidden"].contains(line)).count();
        // Numbers that were given as “under five” stay so: nobody knows more.
        assert_eq!(few, if kind == Kind::Diagnosis { 2 } else { 0 }, "{kind:?}");
    }
    let diagnosis = all_text(&Kind::Diagnosis.make(&contents, &internal(Locale::EnCa)).unwrap());
    for count in ["\n3\n", "4,321", "\n7\n", "\n4\n"] {
        assert!(diagnosis.contains(count), "{count:?}");
    }
    let held = held_back(Kind::Diagnosis, &contents, &internal(Locale::EnCa)).unwrap();
    // A share of fewer than thirty answers means little to the group too.
    let kept = [Rule::Contact, Rule::InternalNote, Rule::SensitiveEvidence, Rule::FewAnswers];
    assert!(held.iter().all(|one| kept.contains(&one.why)), "{held:?}");
}

#[test]
fn small_readings_are_hidden_wherever_an_indicator_is_told() {
    use keystone_core::indicators::{Better, Indicator, Reading, Unit};
    let mut contents = town();
    let reading = |on: &str, value: f64, sample: Option<i64>, of: &str| Reading {
        id: format!("{of}-{on}"),
        indicator: of.into(),
        on: on.into(),
        value,
        sample,
        margin: None,
        source_note: String::new(),
        note: Text::default(),
    };
    let indicator = |id: &str, unit: Unit, survey: bool, baseline: f64| Indicator {
        id: id.into(),
        catalogue: String::new(),
        name: Text::new(&format!("Figure of {id}"), &format!("Chiffre de {id}")),
        unit,
        better: Better::Lower,
        problem: Some("PB18".into()),
        source: String::new(),
        source_note: String::new(),
        frequency: String::new(),
        baseline: Some(baseline),
        baseline_on: "2022-12-31".into(),
        target: Some(777.0),
        target_on: "2027-12-31".into(),
        survey,
        note: Text::default(),
    };
    contents.objectives.truncate(1);
    contents.objectives[0].indicator = Some("few".into());
    contents.indicators =
        vec![indicator("few", Unit::Count, false, 3.162), indicator("polled", Unit::Percent, true, 61.7)];
    contents.readings = vec![
        reading("2022-12-31", 3.162, None, "few"),
        reading("2023-12-31", 815.0, None, "few"),
        reading("2024-12-31", 823.0, None, "few"),
        reading("2022-12-31", 61.7, Some(212), "polled"),
        reading("2023-12-31", 47.3, Some(12), "polled"),
        reading("2024-12-31", 58.1, Some(220), "polled"),
    ];
    for kind in Kind::ALL {
        let text = all_text(&kind.make(&contents, &options(Locale::EnCa)).unwrap());
        assert!(!text.contains("3.16") && !text.contains("47.3"), "{kind:?}");
    }
    for kind in [Kind::ActionPlan, Kind::Progress] {
        let text = all_text(&kind.make(&contents, &internal(Locale::EnCa)).unwrap());
        assert!(text.contains("3.16"), "{kind:?} shows it inside");
        let held = held_back(kind, &contents, &options(Locale::EnCa)).unwrap();
        assert!(
            held.iter().any(|one| one.why == Rule::SmallCount && one.from == "indicator/few"),
            "{kind:?}"
        );
    }
    let held = held_back(Kind::ActionPlan, &contents, &options(Locale::EnCa)).unwrap();
    assert!(held.iter().any(|one| one.why == Rule::FewAnswers && one.from == "indicator/polled"));
}

#[test]
fn a_group_whose_few_people_could_be_counted_is_in_no_picture_of_a_shared_document() {
    let mut contents = town();
    let value = &mut contents.answers.get_mut("Q302").unwrap().value;
    value["WOMEN"] = serde_json::json!({ "1": 40, "2": 40, "3": 20, "4": 2, "5": 9 });
    let figure = |options: &Options| {
        let document = Kind::Diagnosis.make(&contents, options).unwrap();
        let blocks = document.chapters.iter().flat_map(|chapter| &chapter.blocks);
        blocks
            .filter_map(|block| match block {
                keystone_report::document::Block::Figure(figure) => Some(&figure.scene.table),
                _ => None,
            })
            .find(|table| table.rows.iter().any(|row| row[0] == "Men"))
            .unwrap()
            .clone()
    };
    let shared = figure(&options(Locale::EnCa));
    assert!(!shared.rows.iter().any(|row| row[0] == "Women"), "{:?}", shared.rows);
    let inside = figure(&internal(Locale::EnCa));
    assert!(inside.rows.iter().any(|row| row[0] == "Women"));
}

#[test]
fn readers_are_told_how_much_is_held_back_and_never_what() {
    let mut contents = with_small_counts();
    contents.partners[0].phone = "555 0100".into();
    let text = all_text(&Kind::PublicPlan.make(&contents, &options(Locale::EnCa)).unwrap());
    assert!(text.contains("What is held back, and why"));
    assert!(text.contains("The contact details of 11 partners or services are left out."), "{text}");
    assert!(text.contains("number under five is not given"), "{text}");
    assert!(!text.contains("555 0100"));
}
