//! The evidence thread: every figure of every document says where it comes from, and says it to a reader.

mod plans;

use std::collections::{BTreeMap, BTreeSet};

use keystone_core::check_up::Contents;
use keystone_l10n::{Locale, words};
use keystone_report::document::{Block, Chapter, Document, Link, Run};
use keystone_report::plan::origins::explain;
use keystone_report::plan::{Edition, Kind, Options};
use keystone_report::trace::{NOTES_CHAPTER, Number, changed, numbers};
use plans::{checked_pages, contents, options, town};

/// A town of 1,150 people that knows next to nothing yet.
#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

#[cfg(test)]
fn towns() -> [(&'static str, Contents); 2] {
    [("town", town()), ("small-town", small_town())]
}

const LOCALES: [Locale; 2] = [Locale::EnCa, Locale::FrCa];

/// Every document of both towns in both languages.
#[cfg(test)]
fn each(mut look: impl FnMut(&str, &Contents, Locale, &Document)) {
    for (place, contents) in towns() {
        for kind in Kind::ALL {
            for locale in LOCALES {
                let document = kind.make(&contents, &options(locale)).unwrap();
                look(&format!("{} of {place}, {locale}", kind.code()), &contents, locale, &document);
            }
        }
    }
}

#[test]
fn every_figure_has_an_origin() {
    let mut faults = Vec::new();
    each(|name, _, _, document| {
        for number in numbers(document).iter().filter(|number| number.from.is_empty()) {
            faults.push(format!("{name}: {} at {}", number.text, number.place.path.join(" › ")));
        }
    });
    assert!(faults.is_empty(), "{} figures come from nowhere:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_origin_is_explained_in_both_languages() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    each(|name, contents, locale, document| {
        for origin in numbers(document).into_iter().flat_map(|number| number.from) {
            if !seen.insert(format!("{name} {origin}")) {
                continue;
            }
            let told = explain(contents, words(locale), &origin);
            let told = told.unwrap_or_else(|| panic!("{name}: nobody can say what {origin} is"));
            assert!(told.sentence.ends_with('.'), "{origin}: {}", told.sentence);
            assert!(
                !told.sentence.contains("origins-") && !told.sentence.contains("{ $"),
                "{}",
                told.sentence
            );
        }
    });
    assert!(seen.len() > 300, "{}", seen.len());
}

#[test]
fn both_languages_have_the_same_figures_at_the_same_places() {
    for (place, contents) in towns() {
        for kind in Kind::ALL {
            let keys = |locale| -> Vec<String> {
                let document = kind.make(&contents, &options(locale)).unwrap();
                let mut keys: Vec<String> = numbers(&document).into_iter().map(|number| number.key).collect();
                let all = keys.len();
                keys.sort();
                keys.dedup();
                assert_eq!(keys.len(), all, "a key names one figure");
                keys
            };
            let (english, french) = (keys(Locale::EnCa), keys(Locale::FrCa));
            let only = |of: &[String], other: &[String]| -> Vec<String> {
                of.iter().filter(|key| !other.contains(key)).cloned().collect()
            };
            let differs = (only(&english, &french), only(&french, &english));
            assert!(english == french, "{} of {place}: {differs:#?}", kind.code());
        }
    }
}

/// The raised runs of blocks, and how many stand in one paragraph, fact or caption.
#[cfg(test)]
fn calls(document: &Document) -> Vec<usize> {
    fn in_runs(runs: &[Run], found: &mut Vec<usize>) {
        let raised: Vec<&Run> = runs.iter().filter(|run| run.raised).collect();
        assert!(raised.len() <= 1, "one number at most: {runs:?}");
        for run in raised {
            assert_eq!(run.link, Some(Link::Inside(NOTES_CHAPTER.into())));
            found.push(run.text.trim_matches(['[', ']']).parse().unwrap());
        }
    }
    fn in_blocks(blocks: &[Block], found: &mut Vec<usize>) {
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => in_runs(&paragraph.runs, found),
                Block::List(list) => list.items.iter().for_each(|item| in_blocks(item, found)),
                Block::Table(table) => {
                    in_runs(&table.notes, found);
                    table.rows.iter().for_each(|row| {
                        in_runs(&row[0], found);
                        assert!(
                            row[1..].iter().flatten().all(|run| !run.raised),
                            "only at the head of a row"
                        );
                    });
                }
                Block::Figure(figure) => in_runs(&figure.notes, found),
                Block::Callout(callout) => in_blocks(&callout.blocks, found),
                Block::Facts(facts) => facts.pairs.iter().for_each(|fact| in_runs(&fact.value, found)),
                Block::Sheet(sheet) => in_blocks(&sheet.blocks, found),
                Block::Heading(_) | Block::PageBreak => {}
            }
        }
    }
    let mut found = Vec::new();
    document.chapters.iter().for_each(|chapter| in_blocks(&chapter.blocks, &mut found));
    found
}

/// The origins of each note.
#[cfg(test)]
fn notes(document: &Document) -> Vec<BTreeSet<String>> {
    let of = |chapter: &Chapter| -> Vec<BTreeSet<String>> {
        let lists = chapter.blocks.iter().filter_map(|block| match block {
            Block::List(list) => Some(&list.items),
            _ => None,
        });
        lists
            .flatten()
            .map(|item| {
                let [Block::Paragraph(paragraph)] = item.as_slice() else { panic!("{item:?}") };
                let from = paragraph.runs[0].from.as_deref().unwrap_or_default();
                from.split(' ').map(str::to_owned).collect()
            })
            .collect()
    };
    document.chapters.iter().find(|chapter| chapter.id == NOTES_CHAPTER).map(of).unwrap_or_default()
}

/// Whether an origin is what people gave: neither the plan's own facts nor the library nor the method.
#[cfg(test)]
fn given(origin: &str) -> bool {
    let kind = origin.split('/').next().unwrap();
    !["plan", "catalogue", "profile", "today", "formula"].contains(&kind)
}

/// Whether a figure needs a note: it rests on more than the plan's own facts, the library and the method, and does not
/// stand where each line says its source.
#[cfg(test)]
fn needs_a_note(number: &Number) -> bool {
    let told_beside = number.place.heading.starts_with("section-")
        || ["sources-evidence", "frame-evidence"].contains(&number.place.heading.as_str())
        || number.place.chapter == "appendix";
    number.from.iter().any(|from| given(from))
        && !told_beside
        && !["cover", NOTES_CHAPTER].contains(&number.place.chapter.as_str())
}

#[test]
fn source_notes_are_complete_and_in_order() {
    for (place, contents) in towns() {
        for kind in [Kind::ActionPlan, Kind::Diagnosis] {
            for locale in LOCALES {
                let document = kind.make(&contents, &options(locale)).unwrap();
                let (calls, notes) = (calls(&document), notes(&document));
                let mut first = BTreeSet::new();
                let order: Vec<usize> = calls.into_iter().filter(|call| first.insert(*call)).collect();
                let name = format!("{} of {place}, {locale}", kind.code());
                assert_eq!(order, (1..=notes.len()).collect::<Vec<_>>(), "{name}: numbered as they appear");
                assert!(notes.len() > 2, "{name}: {}", notes.len());
                for number in numbers(&document).iter().filter(|number| needs_a_note(number)) {
                    let noted = |origin: &String| notes.iter().any(|note| note.contains(origin));
                    assert!(
                        number.from.iter().filter(|from| given(from)).all(noted),
                        "{name}: no note for {number:?}"
                    );
                }
                document.check().unwrap();
            }
        }
    }
}

#[test]
fn the_two_page_documents_and_letters_carry_no_notes() {
    for kind in [Kind::Summary, Kind::Letters] {
        let document = kind.make(&town(), &options(Locale::EnCa)).unwrap();
        assert!(calls(&document).is_empty() && notes(&document).is_empty(), "{}", kind.code());
    }
}

#[test]
fn a_changed_reading_shows_what_was_said_and_what_is_said_now() {
    let mut contents = town();
    let reading =
        contents.readings.iter().max_by(|a, b| (&a.on, &a.id).cmp(&(&b.on, &b.id))).unwrap().id.clone();
    let set = |contents: &mut Contents, value: f64| {
        let found = contents.readings.iter_mut().find(|found| found.id == reading).unwrap();
        found.value = value;
        format!("indicator/{}", found.indicator)
    };
    set(&mut contents, 42.0);
    let before = numbers(&Kind::ActionPlan.make(&contents, &options(Locale::EnCa)).unwrap());
    assert!(changed(&before, &before).is_empty());
    let origin = set(&mut contents, 57.0);
    let after = numbers(&Kind::ActionPlan.make(&contents, &options(Locale::EnCa)).unwrap());
    let found = changed(&before, &after);
    let whole = |text: &str| text.trim_end_matches(['%', '\u{a0}']).to_owned();
    let said = found.iter().any(|one| whole(&one.was) == "42" && whole(&one.now) == "57");
    assert!(said, "says 42, now 57: {found:#?}");
    assert!(found.iter().all(|one| one.from.contains(&origin)), "and nothing else changed: {found:#?}");
}

#[test]
fn the_day_a_document_is_made_changes_no_figure_but_what_is_late() {
    let contents = town();
    let made = |day| {
        let later = Options::new(words(Locale::EnCa), keystone_report::document::Paper::Letter, day);
        numbers(&Kind::Summary.make(&contents, &later).unwrap())
    };
    let (first, second) = (made(jiff::civil::date(2025, 3, 3)), made(jiff::civil::date(2025, 3, 4)));
    assert!(first.iter().any(|number| number.from == ["today"]), "the day is a figure too");
    assert_eq!(changed(&first, &second), Vec::new());
}

#[test]
fn sources_that_are_not_for_publication_are_not_named_in_notes() {
    let mut contents = town();
    for evidence in &mut contents.evidence {
        evidence.sensitivity = keystone_core::evidence::Sensitivity::Sensitive;
        evidence.title = keystone_core::text::Text::new("Xanthippe", "Xanthippe");
    }
    let named = |edition| {
        let document =
            Kind::Diagnosis.make(&contents, &Options { edition, ..options(Locale::EnCa) }).unwrap();
        let notes = document.chapters.into_iter().filter(|chapter| chapter.id == NOTES_CHAPTER);
        format!("{:?}", notes.collect::<Vec<_>>()).contains("Xanthippe")
    };
    assert!(!named(Edition::Shared));
}

/// Kept for looking: `KEYSTONE_REPORT_LOOK` names the folder.
#[test]
fn documents_with_notes_are_accessible_archives() {
    for locale in LOCALES {
        for kind in [Kind::ActionPlan, Kind::Diagnosis] {
            let document = kind.make(&town(), &options(locale)).unwrap();
            let pages = checked_pages(&format!("noted-{}", kind.code()), locale, &document);
            let by_chapter: BTreeMap<&str, usize> =
                document.chapters.iter().map(|chapter| (chapter.id.as_str(), chapter.blocks.len())).collect();
            assert!(pages > 20 && by_chapter.contains_key(NOTES_CHAPTER));
        }
    }
}
