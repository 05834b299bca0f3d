//! The evidence thread: every figure of a document with where it comes from, and what has changed since.
//!
//! It reads the semantic document and knows neither the plan nor paper. What an origin means is said by
//! [`crate::plan::origins`]. Headings, the titles of call-outs, the labels of facts and codes are no figures; neither
//! are the numbers of source notes.

mod notes;
pub(crate) mod spelling;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use notes::{CHAPTER as NOTES_CHAPTER, Words as NoteWords, with_notes};
use spelling::Spelling;

use crate::document::{Block, Document, Fact, Figure, Link, Run, Table};

/// Where a figure stands in its document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// The id of the chapter; [`COVER`] for the cover.
    pub chapter: String,
    /// The id of the nearest heading or sheet; empty right below the title of the chapter.
    pub heading: String,
    /// The same in words: the title of the chapter, the heading, the caption of the table or the picture, the head of
    /// the row.
    pub path: Vec<String>,
}

/// The place of what stands on the cover.
pub const COVER: &str = "cover";

/// A figure of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Number {
    pub place: Place,
    /// As it is written.
    pub text: String,
    /// Its origins (see [`crate::plan::origins`]); empty when the document does not say.
    pub from: Vec<String>,
    /// The same in every making and in every language of the document, as long as what stands at the place stays.
    pub key: String,
}

/// A figure that a later making of the document writes otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    pub was: String,
    pub now: String,
    pub from: Vec<String>,
    /// Where it stands now.
    pub place: Place,
}

/// Every figure of a document, in reading order.
#[must_use]
pub fn numbers(document: &Document) -> Vec<Number> {
    let mut walk =
        Walk { spelling: Spelling::new(), at: Place::of(COVER, ""), found: Vec::new(), met: BTreeMap::new() };
    let meta = &document.meta;
    walk.at.path = vec![meta.title.clone()];
    walk.facts(&meta.facts);
    walk.text("date", &meta.date_words, Some("today"), &[]);
    for chapter in &document.chapters {
        walk.at = Place::of(&chapter.id, &chapter.title);
        walk.blocks(&chapter.blocks);
    }
    walk.found
}

/// The figures that stand at the same place, come from the same origins and are written otherwise. The day of the
/// document is none of them: it changes every day.
#[must_use]
pub fn changed(old: &[Number], new: &[Number]) -> Vec<Changed> {
    let mut before: BTreeMap<&str, Vec<&Number>> = BTreeMap::new();
    for number in old {
        before.entry(number.group()).or_default().push(number);
    }
    let mut after: BTreeMap<&str, Vec<&Number>> = BTreeMap::new();
    for number in new {
        after.entry(number.group()).or_default().push(number);
    }
    let mut changed = Vec::new();
    // In the order of the document, each group at its first figure.
    for first in new.iter().filter(|number| number.key.ends_with("#1")) {
        let group = first.group();
        let (Some(was), Some(now)) = (before.get(group), after.get(group)) else { continue };
        if first.from.iter().all(|origin| origin == "today") {
            continue;
        }
        changed.extend(substituted(was, now).into_iter().map(|(was, now)| Changed {
            was: was.text.clone(),
            now: now.text.clone(),
            from: now.from.clone(),
            place: now.place.clone(),
        }));
    }
    changed
}

/// Pairs of figures that stand for each other. Where some were added or taken away, the longest common row of figures
/// says which stayed, so that one figure more does not shift all that follow.
fn substituted<'a>(was: &[&'a Number], now: &[&'a Number]) -> Vec<(&'a Number, &'a Number)> {
    if was.len() == now.len() {
        return was
            .iter()
            .copied()
            .zip(now.iter().copied())
            .filter(|(was, now)| was.text != now.text)
            .collect();
    }
    let mut common = vec![vec![0_usize; now.len() + 1]; was.len() + 1];
    let of = |common: &[Vec<usize>], row: usize, column: usize| {
        common.get(row).and_then(|cells| cells.get(column)).copied().unwrap_or_default()
    };
    for (row, old) in was.iter().enumerate().rev() {
        for (column, new) in now.iter().enumerate().rev() {
            let length = if old.text == new.text {
                of(&common, row + 1, column + 1) + 1
            } else {
                of(&common, row + 1, column).max(of(&common, row, column + 1))
            };
            if let Some(cell) = common.get_mut(row).and_then(|cells| cells.get_mut(column)) {
                *cell = length;
            }
        }
    }
    let (mut row, mut column) = (0, 0);
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    let mut pairs = Vec::new();
    while let (Some(old), Some(new)) = (was.get(row), now.get(column)) {
        if old.text == new.text {
            pair_up(&mut pairs, &mut gone, &mut come);
            (row, column) = (row + 1, column + 1);
        } else if of(&common, row + 1, column) >= of(&common, row, column + 1) {
            gone.push(*old);
            row += 1;
        } else {
            come.push(*new);
            column += 1;
        }
    }
    gone.extend(was.iter().skip(row));
    come.extend(now.iter().skip(column));
    pair_up(&mut pairs, &mut gone, &mut come);
    pairs
}

/// Between two figures that stayed, as many went as came: they stand for each other. Else nothing can be said.
fn pair_up<'a>(
    pairs: &mut Vec<(&'a Number, &'a Number)>,
    gone: &mut Vec<&'a Number>,
    come: &mut Vec<&'a Number>,
) {
    if gone.len() == come.len() {
        pairs.extend(gone.iter().copied().zip(come.iter().copied()));
    }
    gone.clear();
    come.clear();
}

impl Number {
    /// The key without the count of figures of one kind at the place.
    fn group(&self) -> &str {
        self.key.rsplit_once('#').map_or(self.key.as_str(), |(group, _)| group)
    }
}

impl Place {
    fn of(chapter: &str, title: &str) -> Self {
        Self { chapter: chapter.to_owned(), heading: String::new(), path: vec![title.to_owned()] }
    }
}

/// Stretches of runs that share their origin, as one text each. Numbers of notes and addresses are left out.
pub(crate) fn stretches(runs: &[Run]) -> Vec<(String, Option<&str>)> {
    let mut found: Vec<(String, Option<&str>)> = Vec::new();
    for run in runs {
        if run.raised || matches!(run.link, Some(Link::Outside(_))) {
            continue;
        }
        match found.last_mut() {
            Some((text, from)) if *from == run.from.as_deref() => text.push_str(&run.text),
            _ => found.push((run.text.clone(), run.from.as_deref())),
        }
    }
    found
}

/// The origins of a stretch, one by one.
pub(crate) fn origins(from: Option<&str>) -> impl Iterator<Item = &str> {
    from.unwrap_or_default().split_whitespace()
}

struct Walk {
    spelling: Spelling,
    at: Place,
    found: Vec<Number>,
    /// How many figures of each group were met.
    met: BTreeMap<String, usize>,
}

impl Walk {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.under(&heading.id, &heading.text),
                Block::Paragraph(paragraph) => self.runs("text", &paragraph.runs, &[]),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item)),
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
                Block::Callout(callout) => self.blocks(&callout.blocks),
                Block::Facts(facts) => self.facts(&facts.pairs),
                Block::Sheet(sheet) => {
                    self.under(&sheet.id, &sheet.title);
                    self.blocks(&sheet.blocks);
                }
                Block::PageBreak => {}
            }
        }
    }

    fn under(&mut self, id: &str, title: &str) {
        self.at.heading = id.to_owned();
        self.at.path.truncate(1);
        self.at.path.push(title.to_owned());
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.runs("fact", &fact.value, &[&fact.label]);
        }
    }

    fn table(&mut self, table: &Table) {
        let caption = table.caption.as_str();
        self.text("caption", caption, table.from.as_deref(), &[]);
        for (column, cell) in table.header.iter().enumerate() {
            self.runs(&format!("head-{column}"), cell, &[caption]);
        }
        for row in &table.rows {
            let head: String = row.iter().take(1).flatten().map(|run| run.text.as_str()).collect();
            for (column, cell) in row.iter().enumerate() {
                self.runs(&format!("cell-{column}"), cell, &[caption, &head]);
            }
        }
        self.runs("note", &table.note, &[caption]);
    }

    /// The caption, what the picture says and its data; the marks show the same figures again.
    fn figure(&mut self, figure: &Figure) {
        let (caption, from) = (figure.caption.as_str(), figure.from.as_deref());
        self.text("caption", caption, from, &[]);
        self.text("finding", &figure.scene.finding, from, &[caption]);
        let table = &figure.scene.table;
        for (column, head) in table.columns.iter().enumerate() {
            self.text(&format!("data-head-{column}"), head, from, &[caption]);
        }
        for row in &table.rows {
            let head = row.first().map(String::as_str).unwrap_or_default();
            for (column, cell) in row.iter().enumerate() {
                self.text(&format!("data-{column}"), cell, from, &[caption, head]);
            }
        }
    }

    fn runs(&mut self, kind: &str, runs: &[Run], path: &[&str]) {
        for (text, from) in stretches(runs) {
            self.text(kind, &text, from, path);
        }
        for note in runs.iter().filter_map(|run| run.footnote.as_ref()) {
            self.runs("footnote", note, path);
        }
    }

    fn text(&mut self, kind: &str, text: &str, from: Option<&str>, path: &[&str]) {
        for figure in self.spelling.figures(text) {
            let from: Vec<String> = origins(from).map(str::to_owned).collect();
            let group = format!("{}/{}/{kind}/{}", self.at.chapter, self.at.heading, lasting(&from));
            let count = self.met.entry(group.clone()).or_default();
            *count += 1;
            let mut place = self.at.clone();
            place.path.extend(path.iter().filter(|part| !part.is_empty()).map(ToString::to_string));
            self.found.push(Number { place, text: figure, from, key: format!("{group}#{count}") });
        }
    }
}

/// The origins as a part of a key. What a sum adds up may grow and shrink without another figure taking its place:
/// there the kinds count, not the entries.
fn lasting(from: &[String]) -> String {
    if !from.iter().any(|origin| origin == "formula/sum") {
        return from.join("+");
    }
    let mut kinds: Vec<&str> =
        from.iter().map(|origin| origin.split_once('/').map_or(origin.as_str(), |(kind, _)| kind)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    format!("sum:{}", kinds.join("+"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(texts: &[&str]) -> Vec<Number> {
        let number = |(index, text): (usize, &&str)| Number {
            place: Place::of("a", "A"),
            text: (*text).to_owned(),
            from: vec!["answer/Q202".to_owned()],
            key: format!("a//cell-1/answer/Q202#{}", index + 1),
        };
        texts.iter().enumerate().map(number).collect()
    }

    fn said(old: &[&str], new: &[&str]) -> Vec<(String, String)> {
        changed(&row(old), &row(new)).into_iter().map(|found| (found.was, found.now)).collect()
    }

    #[test]
    fn a_figure_that_changed_shows_both() {
        assert_eq!(said(&["7", "42", "9"], &["7", "57", "9"]), [("42".to_owned(), "57".to_owned())]);
        assert!(said(&["7", "42"], &["7", "42"]).is_empty());
    }

    #[test]
    fn a_figure_that_was_added_shifts_none() {
        assert!(said(&["7", "42", "9"], &["7", "8", "42", "9"]).is_empty());
        assert_eq!(
            said(&["7", "42", "9", "12"], &["7", "57", "9"]),
            [("42".to_owned(), "57".to_owned())],
            "the last was taken away, the second is another"
        );
    }

    #[test]
    fn the_day_of_the_document_is_no_change() {
        let mut today = row(&["March 3, 2025"]);
        today.iter_mut().for_each(|number| number.from = vec!["today".to_owned()]);
        let mut later = today.clone();
        later.iter_mut().for_each(|number| number.text = "April 4, 2025".to_owned());
        assert!(changed(&today, &later).is_empty());
    }
}
