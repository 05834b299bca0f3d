//! Personal information on the cases of `tests/suite/personal.toml`, and every word of method H.2 and handout H13.

use serde::Deserialize;

use super::*;
use crate::text::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    kind: String,
    text: String,
    part: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Innocent {
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Suite {
    source: String,
    found: Vec<Found>,
    innocent: Vec<Innocent>,
}

fn suite() -> Suite {
    let suite: Suite = toml::from_str(include_str!("../../../../../tests/suite/personal.toml")).unwrap();
    assert!(!suite.source.is_empty() && suite.found.len() >= 25 && suite.innocent.len() >= 25);
    suite
}

/// What was found, as kind and text.
fn seen(text: &str) -> Vec<(&'static str, String)> {
    personal(text)
        .into_iter()
        .map(|found| {
            let part = text.chars().skip(found.from).take(found.to - found.from).collect();
            (found.kind.code(), part)
        })
        .collect()
}

#[test]
fn personal_information_is_pointed_at_exactly() {
    let wrong: Vec<String> = suite()
        .found
        .into_iter()
        .filter(|case| seen(&case.text) != [(case.kind.as_str(), case.part.clone())])
        .map(|case| format!("{} {:?}: {:?}", case.kind, case.part, seen(&case.text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn years_amounts_counts_events_and_laws_are_not_personal() {
    let wrong: Vec<String> = suite()
        .innocent
        .into_iter()
        .filter(|case| !seen(&case.text).is_empty())
        .map(|case| format!("{}: {:?}", case.text, seen(&case.text)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kind_is_among_the_cases() {
    let cases = suite().found;
    for kind in PersonalKind::ALL {
        assert!(cases.iter().any(|case| case.kind == kind.code()), "{kind:?}");
    }
}

#[test]
fn several_findings_in_one_text_stand_in_its_order_and_apart() {
    let text = "Mme Roy, née le 3 mai 1962, 12, rue des Érables, 514-555-0123, a.roy@example.org 🙂 A12 BCD";
    let kinds: Vec<&str> = seen(text).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["name", "birth-date", "address", "phone", "email", "plate"]);
    let found = personal(text);
    assert!(found.windows(2).all(|pair| pair[0].to <= pair[1].from));
    assert_eq!(seen(text)[5].1, "A12 BCD", "positions count characters, not bytes");
}

#[test]
fn a_number_with_a_wrong_check_digit_is_only_a_number() {
    assert!(seen("Reference 046 454 287.").is_empty());
    assert!(seen("Numéro 1 85 04 75 999 001 33.").is_empty());
}

#[test]
fn all_words_of_the_method_are_found_in_any_case_and_only_whole() {
    for word in &Wording::get().words {
        let term = &word.term;
        for written in [term.clone(), term.to_uppercase(), term.replace(' ', "\u{a0}")] {
            let found = stigmatising(&format!("« {written} »"));
            let [found] = found.as_slice() else { panic!("{written}: {found:?}") };
            assert_eq!((found.found.as_str(), found.from), (written.as_str(), 2));
            assert_eq!(found.to, 2 + written.chars().count());
            assert_eq!(found.alternative, word.alternative);
            assert_eq!(found.unless_established, word.unless_established);
        }
        assert!(stigmatising(&format!("{term}x x{term}")).is_empty(), "{term}");
        assert!(word.alternative.as_deref().is_none_or(|words| stigmatising(words).is_empty()), "{term}");
    }
}

/// Method H.2 lists 12 words in English and 13 in French; handout H13 adds 5 and 4.
#[test]
fn both_lists_are_whole() {
    let count = |language| Wording::get().words.iter().filter(|word| word.language == language).count();
    assert_eq!((count(Language::En), count(Language::Fr)), (17, 17));
}

#[test]
fn words_stand_in_the_order_of_the_text() {
    let text = "The homeless and l’ancien ghetto; LES ITINÉRANTS; itinerants; marginal.";
    let found: Vec<String> = stigmatising(text).into_iter().map(|word| word.found).collect();
    assert_eq!(found, ["The homeless", "ghetto", "LES ITINÉRANTS"]);
    assert!(stigmatising("Young people meet at the park; the street lights are out.").is_empty());
}
