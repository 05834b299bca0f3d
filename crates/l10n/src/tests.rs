//! Locales, missing messages, numbers in sentences, and what the shared list of samples cannot show.

use std::cmp::Ordering;

use jiff::civil::{date, time};

use super::*;

#[test]
fn a_tag_gives_its_locale() {
    for (tag, expected) in [
        ("en", Some(Locale::EnCa)),
        ("en-CA", Some(Locale::EnCa)),
        ("fr", Some(Locale::FrCa)),
        ("fr-CA", Some(Locale::FrCa)),
        ("fr_FR.UTF-8", Some(Locale::FrFr)),
        ("FR-fr", Some(Locale::FrFr)),
        ("de", None),
        ("", None),
    ] {
        assert_eq!(Locale::parse(tag), expected, "{tag}");
    }
    for locale in Locale::ALL {
        assert_eq!(locale.tag().parse(), Ok(locale));
    }
}

#[test]
fn every_file_reads_and_no_message_is_written_twice() {
    for language in ["en", "fr"] {
        let mut seen = std::collections::BTreeMap::new();
        assert!(!files(language).is_empty());
        for (path, text) in files(language) {
            let resource =
                fluent_syntax::parser::parse(*text).unwrap_or_else(|(_, e)| panic!("{path}: {e:?}"));
            for entry in resource.body {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    let before = seen.insert(message.id.name, path);
                    assert_eq!(before, None, "{path}: {}", message.id.name);
                }
            }
        }
    }
}

#[test]
fn messages_and_attributes_are_found_and_missing_ones_show_their_id() {
    let english = words(Locale::EnCa);
    let french = words(Locale::FrFr);
    assert!(english.has("question-q001") && english.has("question-q001.help"));
    assert!(!english.has("question-q999") && !english.has("question-q001.nothing"));
    assert_ne!(
        english.text("question-q001.why", &Args::new()),
        french.text("question-q001.why", &Args::new())
    );
    assert_eq!(english.text("question-q999", &Args::new()), "<question-q999>");
    assert_eq!(english.text("question-q001.nothing", &Args::new()), "<question-q001.nothing>");
}

#[test]
fn numbers_in_sentences_follow_the_locale_and_carry_no_marks() {
    let facts = [("before".to_owned(), 1_234_567.5.into()), ("last".to_owned(), "b".into())].into();
    let args = Args::from(&facts);
    assert_eq!(words(Locale::EnCa).text("format-list", &args), "1,234,567.5 and b");
    assert_eq!(words(Locale::FrCa).text("format-list", &args), "1\u{a0}234\u{a0}567,5 et b");
    assert_eq!(words(Locale::FrFr).text("format-list", &args), "1\u{202f}234\u{202f}567,5 et b");
}

#[test]
fn what_is_no_number_says_so() {
    assert_eq!(words(Locale::EnCa).number(f64::NAN, 1), "not available");
    assert_eq!(words(Locale::FrCa).percent(f64::INFINITY, 0), "non disponible");
}

#[test]
fn large_amounts_keep_every_cent() {
    assert_eq!(words(Locale::EnCa).money(i64::MAX, Currency::Cad), "$92,233,720,368,547,758.07");
    assert_eq!(words(Locale::EnCa).money(i64::MIN, Currency::Cad), "\u{2212}$92,233,720,368,547,758.08");
    assert_eq!(Currency::parse("EUR"), Some(Currency::Eur));
    assert_eq!(Currency::parse("USD"), None);
}

#[test]
fn dates_and_times_are_written_out() {
    let french = words(Locale::FrCa);
    assert_eq!(french.long_date(date(2026, 12, 1)), "1er décembre 2026");
    assert_eq!(words(Locale::EnCa).long_date(date(2026, 12, 1)), "December 1, 2026");
    assert_eq!(words(Locale::FrFr).table_date(date(2026, 2, 3)), "03/02/2026");
    assert_eq!(french.time(time(14, 2, 0, 0)), "14\u{a0}h\u{a0}02");
}

#[test]
fn texts_sort_as_in_a_dictionary() {
    let french = words(Locale::FrCa);
    assert_eq!(french.compare("Été", "etude"), Ordering::Less);
    assert_eq!(french.compare("œuvre", "ouvrage"), Ordering::Less);
    let mut places = ["Zone 10", "zone 2", "Éco-quartier", "eau"];
    french.sort(&mut places, |name| name);
    assert_eq!(places, ["eau", "Éco-quartier", "zone 2", "Zone 10"]);
}
