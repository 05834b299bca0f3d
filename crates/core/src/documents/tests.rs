//! The look of documents, the texts a document may print, and what is left out.

use std::collections::BTreeSet;

use serde_json::json;

use super::{Look, texts};
use crate::check_up::Contents;
use crate::diagnosis::Answer;
use crate::plan::{Plan, Profile};
use crate::text::{Language, Text};

fn town() -> Contents {
    let mut contents = Contents::new(Plan {
        municipality: "Val-Dor".into(),
        title: Text::new("Plan", ""),
        language: Language::En,
        second_language: Some(Language::Fr),
        profile: Profile::General,
        first_year: 2027,
        last_year: 2030,
        population: None,
        council_date: String::new(),
        training: false,
        started_on: "2026-01-01".into(),
        depth: None,
        cautious: false,
    });
    let places = json!([{ "id": "p1", "name": { "en": "The park", "fr": "Le parc" },
                          "note": { "en": "Call Mrs. Tremblay at 418-555-0134", "fr": "" } }]);
    contents.answers.insert("Q401".into(), Answer::of(places));
    let contacts = json!({ "S-POL": { "contact": { "en": "Call 418-555-0134", "fr": "" } } });
    contents.answers.insert("Q201".into(), Answer::of(contacts));
    contents
}

#[test]
fn a_colour_is_six_digits_after_a_number_sign() {
    let of = |accent: &str| Look { accent: accent.into(), ..Look::default() };
    assert_eq!(of("#1b5e20").accent_rgb(), Some([0x1b, 0x5e, 0x20]));
    assert!(of("").check().is_ok(), "none is the program's own");
    for wrong in ["1b5e20", "#1b5e2", "#1b5e2g", "#+b5e20", "red"] {
        assert!(of(wrong).check().is_err(), "{wrong}");
    }
}

#[test]
fn a_telephone_number_is_found_where_it_stands_and_a_contact_is_not() {
    let found = texts::personal(&town());
    let subjects: Vec<&str> = found.iter().map(|found| found.place.subject.as_str()).collect();
    assert_eq!(subjects, ["answer/Q401/p1/note"]);
    assert_eq!(found[0].place.page, "understand/Q401");
}

#[test]
fn what_is_left_out_is_gone_and_the_rest_stays() {
    let mut contents = town();
    let left = ["answer/Q401/p1/note", "plan/title"].map(str::to_owned);
    texts::leave_out(&mut contents, &BTreeSet::from(left));
    assert!(texts::personal(&contents).is_empty());
    assert_eq!(contents.answers["Q401"].value[0]["name"]["fr"], "Le parc");
    assert_eq!(contents.plan.title.en, "Plan", "a name is never left out");
}

#[test]
fn a_text_in_one_language_only_is_found_for_the_other() {
    let found = texts::untranslated(&town(), Language::Fr);
    let subjects: Vec<&str> = found.iter().map(|found| found.place.subject.as_str()).collect();
    assert_eq!(subjects, ["plan/title", "answer/Q401/p1/note"]);
    assert!(texts::untranslated(&town(), Language::En).is_empty());
}
