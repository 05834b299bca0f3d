//! The action plan of the training municipality in both languages: its words, its figures, its PDF.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use keystone_core::check_up::Contents;
use keystone_core::example;
use keystone_core::indicators::{Better, Indicator, Reading, Unit};
use keystone_core::text::Text;
use keystone_l10n::{Locale, words};
use keystone_report::document::{Block, Document, Link, Paper, Run};
use keystone_report::pdf;
use keystone_report::plan::{Options, action_plan, pictures, sentences};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

#[cfg(test)]
fn town() -> Contents {
    let example = example::riviere_aux_ormes().unwrap();
    let mut problems = example.problems;
    for problem in &mut problems {
        let mine = example.ratings.iter().filter(|entry| entry.problem == problem.id);
        problem.ratings = mine.map(|entry| entry.rating.clone()).collect();
    }
    let mut readings = example.readings;
    readings.sort_by(|a, b| (&a.indicator, &a.on).cmp(&(&b.indicator, &b.on)));
    let mut decisions = example.decisions;
    decisions.sort_by_key(|decision| (decision.position == 0, decision.position));
    Contents {
        plan: example.plan,
        answers: example.answers.into_iter().map(|entry| (entry.question, entry.answer)).collect(),
        sections_done: example.sections_done.into_iter().map(|done| done.section).collect(),
        problems,
        weights: keystone_core::diagnosis::Weights::METHOD,
        decisions,
        record: example.decision_record,
        objectives: example.objectives,
        partners: example.partners,
        actions: example.actions,
        indicators: example.indicators,
        readings,
    }
}

#[cfg(test)]
fn plan_of(contents: &Contents, locale: Locale) -> Document {
    let today = jiff::civil::date(2025, 3, 3);
    action_plan(contents, &Options { words: words(locale), paper: Paper::Letter, today }).unwrap()
}

/// Every stretch of a document with its language where it is another one, in reading order.
fn stretches(document: &Document) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    for chapter in &document.chapters {
        found.push((chapter.title.clone(), None));
        in_blocks(&chapter.blocks, &mut found);
    }
    found
}

fn in_runs(runs: &[Run], found: &mut Vec<(String, Option<String>)>) {
    for run in runs {
        found.push((run.text.clone(), run.lang.clone()));
        in_runs(run.footnote.as_deref().unwrap_or_default(), found);
    }
}

fn in_blocks(blocks: &[Block], found: &mut Vec<(String, Option<String>)>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push((heading.text.clone(), None)),
            Block::Paragraph(paragraph) => in_runs(&paragraph.runs, found),
            Block::List(list) => list.items.iter().for_each(|item| in_blocks(item, found)),
            Block::Table(table) => {
                found.push((table.caption.clone(), None));
                table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| in_runs(cell, found));
                in_runs(&table.note, found);
            }
            Block::Figure(figure) => {
                found.push((figure.caption.clone(), None));
                found.push((figure.scene.finding.clone(), None));
                found.push((figure.scene.alt.clone(), None));
                figure.scene.each_text(&mut |text| found.push((text.to_owned(), None)));
            }
            Block::Callout(callout) => {
                found.push((callout.title.clone(), None));
                in_blocks(&callout.blocks, found);
            }
            Block::Facts(facts) => {
                for pair in &facts.pairs {
                    found.push((pair.label.clone(), None));
                    in_runs(&pair.value, found);
                }
            }
            Block::Sheet(sheet) => {
                found.push((sheet.title.clone(), None));
                in_blocks(&sheet.blocks, found);
            }
            Block::PageBreak => {}
        }
    }
}

/// The document as a tree of texts, for people to compare.
#[cfg(test)]
fn tree(document: &Document) -> String {
    let meta = &document.meta;
    let mut text = format!("{}\n{}\n{}\n{}\n", meta.organisation, meta.title, meta.subtitle, meta.date_words);
    writeln!(text, "[{}]", meta.watermark.clone().unwrap_or_default()).unwrap();
    for fact in &meta.facts {
        writeln!(text, "{} = {}", fact.label, written(&fact.value)).unwrap();
    }
    for chapter in &document.chapters {
        writeln!(text, "\n# {}", chapter.title).unwrap();
        branch(&chapter.blocks, 0, &mut text);
    }
    text
}

#[cfg(test)]
fn written(runs: &[Run]) -> String {
    let mut text = String::new();
    for run in runs {
        let shown = run.text.replace('\n', " / ");
        match &run.lang {
            Some(lang) => write!(text, "[{lang}: {shown}]").unwrap(),
            None => text.push_str(&shown),
        }
        if let Some(Link::Outside(address)) = &run.link {
            write!(text, " <{address}>").unwrap();
        }
        if let Some(note) = &run.footnote {
            write!(text, " (note: {})", written(note)).unwrap();
        }
    }
    text
}

#[cfg(test)]
fn branch(blocks: &[Block], depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                writeln!(text, "{indent}{} {}", "#".repeat(heading.level.into()), heading.text).unwrap();
            }
            Block::Paragraph(paragraph) => writeln!(text, "{indent}{}", written(&paragraph.runs)).unwrap(),
            Block::List(list) => {
                for item in &list.items {
                    writeln!(text, "{indent}-").unwrap();
                    branch(item, depth + 1, text);
                }
            }
            Block::Table(table) => {
                writeln!(text, "{indent}[table] {}", table.caption).unwrap();
                for row in std::iter::once(&table.header).chain(&table.rows) {
                    let cells: Vec<String> = row.iter().map(|cell| written(cell)).collect();
                    writeln!(text, "{indent}| {}", cells.join(" | ")).unwrap();
                }
                if !table.note.is_empty() {
                    writeln!(text, "{indent}note: {}", written(&table.note)).unwrap();
                }
            }
            Block::Figure(figure) => {
                writeln!(text, "{indent}[figure] {}", figure.caption).unwrap();
                writeln!(text, "{indent}{}", figure.scene.finding).unwrap();
                for row in std::iter::once(&figure.scene.table.columns).chain(&figure.scene.table.rows) {
                    writeln!(text, "{indent}| {}", row.join(" | ")).unwrap();
                }
            }
            Block::Callout(callout) => {
                writeln!(text, "{indent}[{:?}] {}", callout.kind, callout.title).unwrap();
                branch(&callout.blocks, depth + 1, text);
            }
            Block::Facts(facts) => {
                for pair in &facts.pairs {
                    writeln!(text, "{indent}{} = {}", pair.label, written(&pair.value)).unwrap();
                }
            }
            Block::Sheet(sheet) => {
                writeln!(text, "{indent}[sheet] {}", sheet.title).unwrap();
                branch(&sheet.blocks, depth + 1, text);
            }
            Block::PageBreak => writeln!(text, "{indent}[page]").unwrap(),
        }
    }
}

/// Compares with the kept text; `KEEP=1` keeps a new one for people to read before they commit it.
#[cfg(test)]
fn assert_kept(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("KEEP").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).find(|(kept, now)| kept != now);
    assert!(kept == text, "{name} differs, first at {differs:?}");
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
        document.check().unwrap();
        assert_eq!(document, plan_of(&contents, locale), "the same plan makes the same document");
        assert!(pdf::missing_characters(&document).is_empty(), "{:?}", pdf::missing_characters(&document));
        let made = pdf::write(&document).unwrap().bytes;
        assert!(made == pdf::write(&document).unwrap().bytes, "and the same bytes");
        if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
            std::fs::write(format!("{folder}/action-plan-{locale}.pdf"), &made).unwrap();
        }
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let report = validate_pdf_bytes(&made, &ValidationOptions::default().profile(profile)).unwrap();
            assert!(report.is_compliant, "{locale}, {profile:?}: {report:#?}");
        }
    }
}

#[test]
fn no_message_is_missing_and_no_mark_is_left() {
    for locale in Locale::ALL {
        for (text, _) in stretches(&plan_of(&town(), locale)) {
            assert!(!text.contains('<') || text.contains(" < "), "a missing message? {text}");
            assert!(
                !text.chars().any(|letter| ('\u{e000}'..='\u{f8ff}').contains(&letter)),
                "a mark is left: {text}"
            );
            assert!(!text.contains("{ $") && !text.contains("{$"), "a fact is missing: {text}");
        }
    }
}

/// Texts that a user wrote in both languages, as (English, French).
fn both(contents: &Contents) -> Vec<(String, String)> {
    let mut texts: Vec<&Text> = Vec::new();
    texts.extend(contents.answers.values().map(|answer| &answer.reason));
    texts.extend(contents.problems.iter().map(|problem| &problem.statement));
    texts.extend(contents.decisions.iter().map(|decision| &decision.reason));
    texts.extend([&contents.record.present, &contents.record.dissent]);
    texts.extend(contents.partners.iter().map(|partner| &partner.name));
    for action in &contents.actions {
        texts.extend([
            &action.title,
            &action.description,
            &action.group,
            &action.rights,
            &action.side_effects,
        ]);
        texts.extend(action.milestones.iter().map(|milestone| &milestone.text));
    }
    texts.extend(contents.indicators.iter().flat_map(|indicator| [&indicator.name, &indicator.note]));
    texts
        .iter()
        .filter(|text| !text.is_empty() && text.en != text.fr)
        .map(|text| (text.en.clone(), text.fr.clone()))
        .collect()
}

#[test]
fn no_text_of_the_other_language_is_found_without_its_tag() {
    let contents = town();
    for (locale, other) in [(Locale::EnCa, "fr"), (Locale::FrCa, "en")] {
        let untagged: String = stretches(&plan_of(&contents, locale))
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
    for locale in Locale::ALL {
        let document = plan_of(&contents, locale);
        document.check().unwrap();
        assert!(document.meta.watermark.is_some(), "a plan without evidence is called preliminary");
    }
    let english = words(Locale::EnCa);
    assert!(pictures::matrix(&contents, english).is_none());
    assert!(pictures::influence(&contents, english).is_none());
    assert!(pictures::need_bars(&contents, english).is_none());
    assert!(pictures::maturity(&contents, english).is_none());
}
