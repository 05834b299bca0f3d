//! What the tests of the documents share: the two towns, a document as a tree of texts, the kept texts, the checks
//! that hold for every document.

#![allow(dead_code, reason = "each test uses its own part of what they share")]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use keystone_core::check_up::Contents;
use keystone_core::diagnosis::Said;
use keystone_core::example::{self, Example, VoiceAnswer, VoiceRating};
use keystone_l10n::{Locale, words};
use keystone_report::document::{Block, Document, Link, Paper, Run};
use keystone_report::pdf;
use keystone_report::plan::Options;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// What a document is made with: Letter paper, the same day.
#[cfg(test)]
pub(crate) fn options(locale: Locale) -> Options {
    Options::new(words(locale), Paper::Letter, jiff::civil::date(2025, 3, 3))
}

/// Writes the document, checks it as an accessible archive and gives the number of its pages. `KEYSTONE_REPORT_LOOK`
/// names a folder where it is left to look at.
#[cfg(test)]
pub(crate) fn checked_pages(name: &str, locale: Locale, document: &Document) -> usize {
    document.check().unwrap();
    assert!(pdf::missing_characters(document).is_empty(), "{:?}", pdf::missing_characters(document));
    let made = pdf::write(document).unwrap();
    assert!(made.bytes == pdf::write(document).unwrap().bytes, "the same document makes the same bytes");
    if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
        std::fs::write(format!("{folder}/{name}-{locale}.pdf"), &made.bytes).unwrap();
    }
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let report = validate_pdf_bytes(&made.bytes, &ValidationOptions::default().profile(profile)).unwrap();
        assert!(report.is_compliant, "{name} {locale}, {profile:?}: {report:#?}");
    }
    made.pages
}

/// No message is missing, no mark of a language is left, no fact is open.
#[cfg(test)]
pub(crate) fn assert_whole(document: &Document) {
    for (text, _) in stretches(document) {
        assert!(!text.contains('<') || text.contains(" < "), "a missing message? {text}");
        assert!(
            !text.chars().any(|letter| ('\u{e000}'..='\u{f8ff}').contains(&letter)),
            "a mark is left: {text}"
        );
        assert!(!text.contains("{ $") && !text.contains("{$"), "a fact is missing: {text}");
    }
}

/// The training municipality.
#[cfg(test)]
pub(crate) fn town() -> Contents {
    contents(example::riviere_aux_ormes().unwrap())
}

/// What an example holds, as it would be read from its file.
#[cfg(test)]
pub(crate) fn contents(example: Example) -> Contents {
    let mut problems = example.problems;
    for problem in &mut problems {
        let mine = example.ratings.iter().filter(|entry| entry.problem == problem.id);
        problem.ratings = mine.map(|entry| entry.rating.clone()).collect();
    }
    let mut readings = example.readings;
    readings.sort_by(|a, b| (&a.indicator, &a.on).cmp(&(&b.indicator, &b.on)));
    let mut decisions = example.decisions;
    decisions.sort_by_key(|decision| (decision.position == 0, decision.position));
    let mut said: BTreeMap<String, Said> = BTreeMap::new();
    for VoiceAnswer { voice, answer } in example.voice_answers {
        said.entry(voice).or_default().answers.insert(answer.question, answer.answer);
    }
    for VoiceRating { voice, rating } in example.voice_ratings {
        said.entry(voice).or_default().ratings.push(rating);
    }
    Contents {
        plan: example.plan,
        answers: example.answers.into_iter().map(|entry| (entry.question, entry.answer)).collect(),
        voices: example.voices,
        said,
        evidence: example.evidence,
        changes: example.changes,
        frozen: Vec::new(),
        accepted: Vec::new(),
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

/// Every stretch of a document with its language where it is another one, in reading order.
pub(crate) fn stretches(document: &Document) -> Vec<(String, Option<String>)> {
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

pub(crate) fn in_blocks(blocks: &[Block], found: &mut Vec<(String, Option<String>)>) {
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
pub(crate) fn tree(document: &Document) -> String {
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
pub(crate) fn written(runs: &[Run]) -> String {
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
pub(crate) fn assert_kept(name: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if std::env::var_os("KEEP").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).find(|(kept, now)| kept != now);
    assert!(kept == text, "{name} differs, first at {differs:?}");
}
