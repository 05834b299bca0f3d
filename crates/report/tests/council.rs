//! The papers for council: the brief keeps to two pages, the resolution follows its jurisdiction, and both stand side
//! by side in two languages.

mod plans;
mod twins;

use keystone_core::check_up::Contents;
use keystone_core::diagnosis::Problem;
use keystone_core::plan::{Plan, Profile};
use keystone_core::policy::{Choice, Decision};
use keystone_core::text::{Language, Text};
use keystone_l10n::{Locale, words};
use keystone_report::document::{Block, Document, Paper, Run};
use keystone_report::plan::{Error, Kind, Options, bilingual, brief, resolution};
use plans::{assert_kept, assert_whole, checked_pages, contents, options, stretches, town, tree};
use twins::{both, shape};

#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

/// A plan in which only its municipality is known.
#[cfg(test)]
fn empty() -> Contents {
    let council_date = String::new();
    let title = Text::default();
    Contents::new(Plan { training: false, population: None, council_date, title, ..town().plan })
}

/// Nine priorities with long names and reasons, thirty actions, ten years of money.
#[cfg(test)]
fn crowded() -> Contents {
    let mut contents = town();
    let text = |words: usize, at: usize| {
        let (en, fr) =
            ("a street where many people walk at night ", "une rue où bien des gens marchent le soir ");
        let cut = |text: &str| text.repeat(words / 4).trim().to_owned();
        Text::new(&format!("{at} {}", cut(en)), &format!("{at} {}", cut(fr)))
    };
    let first = contents.problems[0].clone();
    contents.problems =
        (1..=9).map(|at| Problem { id: format!("own-{at}"), name: text(16, at), ..first.clone() }).collect();
    contents.decisions = (1..=9)
        .map(|at| Decision {
            problem: format!("own-{at}"),
            choice: Choice::Retain,
            reason: text(80, at),
            position: i64::try_from(at).unwrap(),
        })
        .collect();
    contents.record.dissent = text(60, 1);
    let action = contents.actions[0].clone();
    contents.actions = (1..=30)
        .map(|at| {
            let mut action = action.clone();
            action.id = format!("action-{at}");
            action.code = format!("A-{at:02}");
            action.title = text(24, at);
            for (line, year) in action.budget.iter_mut().zip(2025..) {
                line.year = year + i32::try_from(at % 4).unwrap() * 3;
            }
            action
        })
        .collect();
    contents
}

#[cfg(test)]
fn places() -> [(&'static str, Contents); 4] {
    [("town", town()), ("small-town", small_town()), ("crowded", crowded()), ("empty", empty())]
}

#[cfg(test)]
fn on(paper: Paper, locale: Locale) -> Options {
    Options::new(words(locale), paper, jiff::civil::date(2025, 3, 3))
}

#[cfg(test)]
fn with(profile: Profile) -> Contents {
    let mut contents = town();
    contents.plan.profile = profile;
    contents
}

const PROFILES: [(&str, Profile); 4] =
    [("canada", Profile::Ca), ("ontario", Profile::CaOn), ("quebec", Profile::CaQc), ("france", Profile::Fr)];

#[cfg(test)]
fn all_text(document: &Document) -> String {
    stretches(document).into_iter().map(|(text, _)| text + "\n").collect()
}

#[cfg(test)]
fn pair(kind: Kind, contents: &Contents) -> Document {
    bilingual::side_by_side(kind, contents, &options(Locale::EnCa), &options(Locale::FrCa)).unwrap()
}

#[test]
fn the_papers_say_what_was_kept() {
    for (locale, language) in [(Locale::EnCa, "en"), (Locale::FrCa, "fr")] {
        for (place, contents) in [("town", town()), ("small-town", small_town()), ("empty", empty())] {
            let document = brief(&contents, &options(locale)).unwrap();
            assert_kept(&format!("brief-{place}-{language}.txt"), &tree(&document));
        }
        for (name, profile) in PROFILES {
            let document = resolution(&with(profile), &options(locale)).unwrap();
            assert_kept(&format!("resolution-{name}-{language}.txt"), &tree(&document));
        }
        let document = resolution(&empty(), &options(locale)).unwrap();
        assert_kept(&format!("resolution-empty-{language}.txt"), &tree(&document));
    }
    assert_kept("brief-town-both.txt", &tree(&pair(Kind::Brief, &town())));
    assert_kept("resolution-town-both.txt", &tree(&pair(Kind::Resolution, &town())));
}

#[test]
fn the_brief_has_two_pages_on_both_papers_in_every_language() {
    for (place, contents) in places() {
        for (paper, sheet) in [(Paper::Letter, "letter"), (Paper::A4, "a4")] {
            for locale in Locale::ALL {
                let document = brief(&contents, &on(paper, locale)).unwrap();
                assert_whole(&document);
                let pages = checked_pages(&format!("brief-{place}-{sheet}"), locale, &document);
                assert_eq!(pages, 2, "{place}, {sheet}, {locale}");
            }
        }
    }
}

#[test]
fn the_brief_counts_what_it_leaves_out() {
    let text = all_text(&brief(&crowded(), &options(Locale::EnCa)).unwrap());
    assert!(text.contains("more actions start in 2025"), "{text}");
    assert!(text.contains("Actions that start in 2025: 30 of 30"), "{text}");
}

#[test]
fn an_empty_plan_says_what_is_missing_and_leaves_blanks() {
    let text = all_text(&brief(&empty(), &options(Locale::EnCa)).unwrap());
    for said in [
        "No priority has been retained yet",
        "No action has been chosen yet",
        "No cost has been entered yet",
        "a date not set yet",
        "No survey of residents",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let act = all_text(&resolution(&empty(), &options(Locale::EnCa)).unwrap());
    for blank in ["[\u{a0}date\u{a0}]", "[\u{a0}number\u{a0}]", "[\u{a0}amount\u{a0}]"] {
        assert!(act.contains(blank), "{blank} in {act}");
    }
}

#[test]
fn the_resolution_is_filled_from_the_plan_and_its_blanks_stand_out() {
    let document = resolution(&town(), &options(Locale::FrCa)).unwrap();
    let text = tree(&document);
    for filled in [
        "16 septembre 2024",
        "7\u{a0}organismes partenaires",
        "212\u{a0}citoyennes et citoyens",
        "3 mars 2025",
    ] {
        assert!(text.contains(filled), "{filled} in {text}");
    }
    let mut blanks = 0;
    each_run(&document.chapters[0].blocks, &mut |run| {
        assert_eq!(run.strong, run.text.starts_with('['), "{}", run.text);
        blanks += usize::from(run.strong);
    });
    assert!(blanks >= 7, "{blanks} blanks");
}

/// Calls `visit` with the runs of paragraphs and list items.
#[cfg(test)]
fn each_run(blocks: &[Block], visit: &mut dyn FnMut(&Run)) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => paragraph.runs.iter().for_each(&mut *visit),
            Block::List(list) => list.items.iter().for_each(|item| each_run(item, visit)),
            _ => {}
        }
    }
}

#[test]
fn each_jurisdiction_has_its_own_form_and_no_law_of_another() {
    let text = |profile, locale| tree(&resolution(&with(profile), &options(locale)).unwrap());
    for (profile, locale, own, other) in [
        (Profile::Ca, Locale::EnCa, "WHEREAS section [", "248"),
        (
            Profile::CaOn,
            Locale::EnCa,
            "section 248 and following of the Community Safety and Policing Act, 2019",
            "L. 132",
        ),
        (Profile::CaQc, Locale::FrCa, "IL EST PROPOSÉ PAR", "248"),
        (Profile::CaQc, Locale::EnCa, "IT IS MOVED BY", "248"),
        (Profile::Fr, Locale::FrFr, "L.\u{a0}132-1 et suivants", "ATTENDU"),
        (Profile::Fr, Locale::EnCa, "Translation for information", "WHEREAS"),
    ] {
        let text = text(profile, locale);
        assert!(text.contains(own), "{profile:?}: {own} in {text}");
        assert!(!text.contains(other), "{profile:?}: {other} in {text}");
    }
}

#[test]
fn both_languages_say_the_same_in_the_same_places() {
    let alike = |name: &str, make: &dyn Fn(Locale) -> Document| {
        let (english, french) = (shape(&make(Locale::EnCa)), shape(&make(Locale::FrCa)));
        let differs = english.iter().zip(&french).find(|(en, fr)| en != fr);
        assert!(english == french, "{name}: {differs:?}");
    };
    for (place, contents) in places() {
        alike(&format!("brief of {place}"), &|locale| brief(&contents, &options(locale)).unwrap());
        alike(&format!("resolution of {place}"), &|locale| resolution(&contents, &options(locale)).unwrap());
    }
    for (name, profile) in PROFILES {
        let contents = with(profile);
        alike(name, &|locale| resolution(&contents, &options(locale)).unwrap());
    }
}

#[test]
fn resolutions_are_accessible_archives() {
    for (name, profile) in PROFILES {
        for locale in Locale::ALL {
            let document = resolution(&with(profile), &options(locale)).unwrap();
            assert_whole(&document);
            let pages = checked_pages(&format!("resolution-{name}"), locale, &document);
            assert!(pages <= 2, "{name}, {locale}: {pages} pages");
        }
    }
}

#[test]
fn the_edition_in_two_languages_is_valid_and_tags_its_second_column() {
    for (place, contents) in places() {
        for kind in [Kind::Brief, Kind::Resolution] {
            let document = pair(kind, &contents);
            assert_whole(&document);
            checked_pages(&format!("both-{}-{place}", kind.code()), Locale::EnCa, &document);
            let second = match contents.plan.language {
                Language::En => "fr-CA",
                Language::Fr => "en-CA",
            };
            for block in &document.chapters[0].blocks {
                let Block::Table(table) = block else { panic!("only tables: {block:?}") };
                for row in std::iter::once(&table.header).chain(&table.rows) {
                    let tagged = |cell: &[Run]| cell.iter().all(|run| run.lang.is_some());
                    if table.columns.len() == 2 && !table.row_headers {
                        assert!(tagged(&row[1]), "{place}: {row:?}");
                        assert!(!row[0].iter().any(|run| run.lang.as_deref() == Some(second)), "{row:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_edition_in_two_languages_holds_every_word_of_both() {
    let contents = town();
    for kind in [Kind::Brief, Kind::Resolution] {
        let together = all_text(&pair(kind, &contents));
        for locale in [Locale::EnCa, Locale::FrCa] {
            let alone = kind.make(&contents, &options(locale)).unwrap();
            for (text, _) in stretches(&alone) {
                assert!(together.contains(&text), "{locale}: {text}");
            }
        }
    }
    let refused =
        bilingual::side_by_side(Kind::Summary, &contents, &options(Locale::EnCa), &options(Locale::FrCa));
    assert!(matches!(refused, Err(Error::OneLanguage("summary"))));
}

#[test]
fn the_plan_s_own_language_comes_first() {
    let mut contents = town();
    contents.plan.language = Language::En;
    let document = pair(Kind::Brief, &contents);
    assert_eq!(document.meta.language, "en-CA");
    assert!(document.meta.title.starts_with("Brief for council"), "{}", document.meta.title);
}

#[test]
fn every_figure_says_where_it_comes_from() {
    for (place, contents) in places() {
        for make in [brief, resolution] {
            let document = make(&contents, &options(Locale::EnCa)).unwrap();
            for chapter in &document.chapters {
                assert_origins(place, &chapter.blocks);
            }
        }
        for kind in [Kind::Brief, Kind::Resolution] {
            assert_origins(place, &pair(kind, &contents).chapters[0].blocks);
        }
    }
}

#[cfg(test)]
fn assert_origins(place: &str, blocks: &[Block]) {
    let check = |runs: &[Run], from: Option<&String>| {
        for run in runs {
            let figure = run.text.chars().any(|sign| sign.is_ascii_digit());
            assert!(!figure || run.from.is_some() || from.is_some(), "{place}: {}", run.text);
        }
    };
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => check(&paragraph.runs, None),
            Block::List(list) => list.items.iter().for_each(|item| assert_origins(place, item)),
            Block::Table(table) => {
                table.rows.iter().flatten().for_each(|cell| check(cell, table.from.as_ref()));
                check(&table.note, table.from.as_ref());
            }
            Block::Callout(callout) => assert_origins(place, &callout.blocks),
            Block::Facts(facts) => facts.pairs.iter().for_each(|pair| check(&pair.value, None)),
            Block::Heading(_) | Block::Figure(_) | Block::Sheet(_) | Block::PageBreak => {}
        }
    }
}

#[test]
fn a_text_of_one_language_is_tagged_in_the_other() {
    let contents = town();
    for (locale, other) in [(Locale::EnCa, "fr"), (Locale::FrCa, "en")] {
        let document = brief(&contents, &options(locale)).unwrap();
        let untagged: String = stretches(&document)
            .into_iter()
            .filter(|(_, lang)| lang.as_deref() != Some(other))
            .map(|(text, _)| text + "\n")
            .collect();
        for (en, fr) in both(&contents) {
            let foreign = if other == "fr" { fr } else { en };
            assert!(foreign.len() < 12 || !untagged.contains(&foreign), "{locale}: {foreign}");
        }
    }
}
