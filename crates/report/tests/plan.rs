//! The action plan of the training municipality in both languages: its words, its figures, its PDF.

mod plans;

use std::collections::BTreeSet;

use keystone_core::check_up::Contents;
use keystone_core::indicators::{Better, Indicator, Reading, Unit};
use keystone_core::text::Text;
use keystone_l10n::{Locale, words};
use keystone_report::document::Document;
use keystone_report::plan::{action_plan, pictures, sentences};
use plans::{assert_kept, assert_whole, checked_pages, in_blocks, options, stretches, town, tree};

#[cfg(test)]
fn plan_of(contents: &Contents, locale: Locale) -> Document {
    action_plan(contents, &options(locale)).unwrap()
}

#[test]
fn the_plan_says_what_was_kept_in_english() {
    assert_kept("action-plan-en.txt", &tree(&plan_of(&town(), Locale::EnCa)));
}

#[test]
fn the_plan_says_what_was_kept_in_french() {
    assert_kept("action-plan-fr.txt", &tree(&plan_of(&town(), Locale::FrCa)));
}

#[test]
fn both_languages_are_valid_accessible_archives_and_repeat_byte_for_byte() {
    let contents = town();
    for locale in Locale::ALL {
        let document = plan_of(&contents, locale);
        assert_eq!(document, plan_of(&contents, locale), "the same plan makes the same document");
        checked_pages("action-plan", locale, &document);
    }
}

#[test]
fn no_message_is_missing_and_no_mark_is_left() {
    for locale in Locale::ALL {
        assert_whole(&plan_of(&town(), locale));
    }
}

#[test]
fn a_text_written_in_french_only_is_tagged_and_announced_in_the_english_plan() {
    let mut contents = town();
    contents.actions[0].title.en.clear();
    contents.actions[0].rights.en.clear();
    let french = contents.actions[0].title.fr.clone();
    let document = plan_of(&contents, Locale::EnCa);
    let found = stretches(&document);
    let tagged = found.iter().filter(|(text, _)| *text == french);
    assert!(tagged.clone().count() >= 2, "the title stands in the table and on the sheet");
    assert!(tagged.clone().all(|(_, lang)| lang.as_deref() == Some("fr")), "and it is always tagged");
    assert!(found.iter().any(|(text, _)| text.contains("(in French)")), "and announced");
    document.check().unwrap();
}

#[test]
fn no_contact_no_note_and_no_judgement_on_a_partner_is_printed() {
    let mut contents = town();
    for partner in &mut contents.partners {
        partner.contact_name = "Xanthippe".into();
        partner.contact_title = "Xanthippe".into();
        partner.email = "xanthippe@example.org".into();
        partner.phone = "Xanthippe 555".into();
        partner.second_contact = "Xanthippe".into();
        partner.notes = "Xanthippe".into();
        partner.limits = "Xanthippe".into();
    }
    let influence = words(Locale::EnCa).text("report-picture-influence-title", &keystone_l10n::Args::new());
    for (text, _) in stretches(&plan_of(&contents, Locale::EnCa)) {
        assert!(!text.to_lowercase().contains("xanthippe"), "{text}");
        assert_ne!(text, influence);
    }
}

fn counted(problem: &str, values: &[(&str, f64)]) -> (Indicator, Vec<Reading>) {
    let indicator = Indicator {
        id: "few".into(),
        catalogue: String::new(),
        name: Text::new("Rare events", "Faits rares"),
        unit: Unit::Count,
        better: Better::Lower,
        problem: Some(problem.into()),
        source: String::new(),
        source_note: String::new(),
        frequency: String::new(),
        baseline: values.first().map(|(_, value)| *value),
        baseline_on: values.first().map_or(String::new(), |(on, _)| (*on).to_owned()),
        target: None,
        target_on: String::new(),
        survey: false,
        note: Text::default(),
    };
    let reading = |(on, value): &(&str, f64)| Reading {
        id: format!("few-{on}"),
        indicator: "few".into(),
        on: (*on).to_owned(),
        value: *value,
        sample: None,
        margin: None,
        source_note: String::new(),
        note: Text::default(),
    };
    let readings = values.iter().map(reading).collect();
    (indicator, readings)
}

/// The texts that speak of the indicator of [`counted`].
#[cfg(test)]
fn about_few(problem: &str, values: &[(&str, f64)]) -> (Contents, BTreeSet<String>) {
    let mut contents = town();
    let (indicator, readings) = counted(problem, values);
    contents.indicators = vec![indicator];
    contents.readings = readings;
    contents.objectives.clear();
    let document = plan_of(&contents, Locale::EnCa);
    let chapter = document.chapters.iter().find(|chapter| chapter.id == "indicators").unwrap();
    let mut found = Vec::new();
    in_blocks(&chapter.blocks, &mut found);
    (contents, found.into_iter().map(|(text, _)| text).collect())
}

#[test]
fn small_counts_are_hidden_in_the_document_and_shown_to_the_group() {
    let values = [("2022-12-31", 24.0), ("2023-12-31", 3.0), ("2024-12-31", 17.0)];
    let (contents, texts) = about_few("PB18", &values);
    assert!(texts.iter().any(|text| text.contains("fewer than 5")), "{texts:?}");
    assert!(!texts.iter().any(|text| text == "3"), "the count itself is nowhere");
    let shared = texts.iter().any(|text| text == "24");
    assert!(shared, "a count of 24 may be printed");
    let exact = pictures::trend(&contents, "few", words(Locale::EnCa)).unwrap();
    assert!(
        exact.table.rows.iter().any(|row| row.contains(&"3".to_owned())),
        "the group sees its own figures"
    );
}

#[test]
fn a_sensitive_issue_hides_counts_under_ten_and_the_change_to_them() {
    let (_, texts) = about_few("PB01", &[("2022-12-31", 60.0), ("2023-12-31", 41.0), ("2024-12-31", 7.0)]);
    assert!(texts.iter().any(|text| text.contains("fewer than 10")), "{texts:?}");
    assert!(
        !texts.iter().any(|text| text.contains("88.3") || text == "7"),
        "neither the count nor the change"
    );
}

#[test]
fn an_objective_without_a_starting_value_says_so() {
    let mut contents = town();
    let objective = contents.objectives[2].clone();
    let indicator = objective.indicator.clone();
    let whole = sentences::objective(&objective, &contents, words(Locale::FrCa));
    assert_eq!(
        whole,
        "Réduire l’indicateur «\u{a0}Ne marchent pas seuls le soir\u{a0}» pour la population de la municipalité, \
         de 15,8\u{a0}% (31 octobre 2024) à 10\u{a0}% d’ici le 31 octobre 2028."
    );
    for found in contents.indicators.iter_mut().filter(|found| Some(&found.id) == indicator.as_ref()) {
        found.baseline = None;
    }
    let draft = sentences::objective(&objective, &contents, words(Locale::EnCa));
    assert!(draft.starts_with("Draft: reduce") && draft.contains("still to find out"), "{draft}");
}

#[test]
fn an_empty_plan_still_makes_a_document_that_says_what_is_missing() {
    let mut contents = town();
    contents.plan.training = false;
    contents.answers.clear();
    contents.problems.clear();
    contents.decisions.clear();
    contents.objectives.clear();
    contents.partners.clear();
    contents.actions.clear();
    contents.indicators.clear();
    contents.readings.clear();
    contents.evidence.clear();
    for locale in Locale::ALL {
        let document = plan_of(&contents, locale);
        document.check().unwrap();
        assert!(document.meta.watermark.is_some(), "a plan without evidence is called preliminary");
    }
    let english = words(Locale::EnCa);
    assert!(pictures::matrix(&contents, english).is_none());
    assert!(pictures::influence(&contents, english).is_none());
    assert!(pictures::need_bars(&contents, english).is_none());
}
