//! Source notes for paper: a raised number after what holds figures, and a last chapter that says where they come
//! from.
//!
//! One number a block at most. It is not said again under the same heading until another has come between; in a table
//! whose rows come from different places, each row has its own.

use std::collections::{BTreeMap, BTreeSet};

use super::{Spelling, origins, stretches};
use crate::document::{Block, Chapter, Document, Fact, Figure, Link, List, Paragraph, Run, Table};

/// The id of the chapter of notes.
pub const CHAPTER: &str = "source-notes";

/// The words of the chapter of notes.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    pub title: String,
    /// How to read the numbers.
    pub lead: String,
}

/// The document with its source notes. `explain` says a set of origins as one note; `None` where no note is needed.
/// Under the headings and chapters that `states_its_own` names, each line says its source itself: nothing is added.
/// A document without any note stays as it is.
#[must_use]
pub fn with_notes(
    document: Document,
    words: Words,
    explain: &dyn Fn(&BTreeSet<String>) -> Option<Vec<Run>>,
    states_its_own: &dyn Fn(&str) -> bool,
) -> Document {
    let mut noting = Noting {
        explain,
        states_its_own,
        spelling: Spelling::new(),
        notes: Vec::new(),
        known: BTreeMap::new(),
        last: None,
        silent: false,
    };
    let mut document = document;
    for chapter in &mut document.chapters {
        noting.under(&chapter.id);
        let silent = noting.silent;
        noting.blocks(&mut chapter.blocks, silent);
    }
    if !noting.notes.is_empty() {
        document.chapters.push(chapter(words, noting.notes));
    }
    document
}

fn chapter(words: Words, notes: Vec<Note>) -> Chapter {
    let item = |note: Note| {
        let from: Vec<String> = note.origins.into_iter().collect();
        let from = Some(from.join(" "));
        let runs = note.runs.into_iter().map(|run| Run { from: from.clone(), ..run }).collect();
        vec![Block::Paragraph(Paragraph { runs, lead: false })]
    };
    let lead = Paragraph { runs: vec![Run::plain(words.lead)], lead: true };
    let list = List { ordered: true, items: notes.into_iter().map(item).collect() };
    Chapter {
        id: CHAPTER.to_owned(),
        title: words.title,
        lang: None,
        blocks: vec![Block::Paragraph(lead), Block::List(list)],
    }
}

struct Note {
    runs: Vec<Run>,
    /// Of all figures that this note stands for.
    origins: BTreeSet<String>,
}

struct Noting<'a> {
    explain: &'a dyn Fn(&BTreeSet<String>) -> Option<Vec<Run>>,
    states_its_own: &'a dyn Fn(&str) -> bool,
    spelling: Spelling,
    notes: Vec<Note>,
    /// The number of each note by its words.
    known: BTreeMap<String, usize>,
    /// The number said last under this heading.
    last: Option<usize>,
    silent: bool,
}

type Origins = BTreeSet<String>;

impl Noting<'_> {
    fn under(&mut self, id: &str) {
        self.last = None;
        self.silent = (self.states_its_own)(id);
    }

    /// The origins of the figures in these runs.
    fn origins(&self, runs: &[Run]) -> Origins {
        stretches(runs)
            .into_iter()
            .filter(|(text, _)| self.spelling.holds_any(text))
            .flat_map(|(_, from)| origins(from).map(str::to_owned).collect::<Vec<_>>())
            .collect()
    }

    /// The origins of a text, when it holds a figure.
    fn if_figures(&self, text: &str, from: Option<&str>) -> Origins {
        if self.spelling.holds_any(text) {
            origins(from).map(str::to_owned).collect()
        } else {
            Origins::new()
        }
    }

    /// The words of the note for these origins.
    fn told(&self, origins: &Origins) -> Option<(String, Vec<Run>)> {
        if origins.is_empty() || self.silent {
            return None;
        }
        let runs = (self.explain)(origins)?;
        Some((runs.iter().map(|run| run.text.as_str()).collect(), runs))
    }

    /// The number of the note for these origins.
    fn number(&mut self, origins: &Origins) -> Option<usize> {
        let (text, runs) = self.told(origins)?;
        let next = self.notes.len() + 1;
        let number = *self.known.entry(text).or_insert(next);
        if number == next {
            self.notes.push(Note { runs, origins: Origins::new() });
        }
        if let Some(note) = self.notes.get_mut(number - 1) {
            note.origins.extend(origins.iter().cloned());
        }
        Some(number)
    }

    /// The raised number for these origins, unless it was the last one said here.
    fn call(&mut self, origins: &Origins) -> Option<Run> {
        let number = self.number(origins)?;
        (self.last.replace(number) != Some(number)).then(|| raised(number))
    }

    fn mark(&mut self, runs: &mut Vec<Run>) {
        let found = self.origins(runs);
        if let Some(call) = self.call(&found) {
            after(runs, call);
        }
    }

    fn blocks(&mut self, blocks: &mut [Block], silent: bool) {
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    self.under(&heading.id);
                    self.silent |= silent;
                }
                Block::Paragraph(paragraph) => self.mark(&mut paragraph.runs),
                Block::List(list) => list.items.iter_mut().for_each(|item| self.blocks(item, silent)),
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
                Block::Callout(callout) => self.blocks(&mut callout.blocks, silent),
                Block::Facts(facts) => {
                    facts.pairs.iter_mut().for_each(|fact: &mut Fact| self.mark(&mut fact.value))
                }
                Block::Sheet(sheet) => {
                    self.under(&sheet.id);
                    self.silent |= silent;
                    self.blocks(&mut sheet.blocks, silent);
                }
                Block::PageBreak => {}
            }
        }
    }

    fn figure(&mut self, figure: &mut Figure) {
        let scene = &figure.scene;
        let cells = scene.table.columns.iter().chain(scene.table.rows.iter().flatten());
        let holds = [&figure.caption, &scene.finding]
            .into_iter()
            .chain(cells)
            .any(|text| self.spelling.holds_any(text));
        let from = figure.from.clone().filter(|_| holds);
        let found = origins(from.as_deref()).map(str::to_owned).collect();
        figure.notes.extend(self.call(&found));
    }

    /// One number at the caption when every row comes from the same place; else one at the head of each row, and at the
    /// caption what they share.
    fn table(&mut self, table: &mut Table) {
        let mut whole = self.if_figures(&table.caption, table.from.as_deref());
        for runs in table.header.iter().chain([&table.note]) {
            whole.extend(self.origins(runs));
        }
        let rows: Vec<Origins> =
            table.rows.iter().map(|row| row.iter().flat_map(|cell| self.origins(cell)).collect()).collect();
        let told: BTreeSet<String> =
            rows.iter().filter_map(|row| self.told(row)).map(|(text, _)| text).collect();
        if told.len() <= 1 {
            // What the rows say is the whole of it; the head of the table adds nothing of its own then.
            let of_rows: Origins = rows.into_iter().flatten().collect();
            let found = if told.is_empty() { whole } else { of_rows };
            table.notes.extend(self.call(&found));
            return;
        }
        let shared = shared(&rows);
        whole.extend(shared.iter().cloned());
        table.notes.extend(self.call(&whole));
        for (row, found) in table.rows.iter_mut().zip(&rows) {
            let own = found.difference(&shared).cloned().collect();
            if let (Some(number), Some(head)) = (self.number(&own), row.first_mut()) {
                self.last = Some(number);
                after(head, raised(number));
            }
        }
    }
}

/// What all rows with figures come from.
fn shared(rows: &[Origins]) -> Origins {
    let mut rows = rows.iter().filter(|row| !row.is_empty());
    let first = rows.next().cloned().unwrap_or_default();
    rows.fold(first, |shared, row| shared.intersection(row).cloned().collect())
}

/// In brackets, so that text that is copied or read aloud does not run “42” and “3” together, and so that footnotes
/// keep numbers of their own.
fn raised(number: usize) -> Run {
    Run {
        text: format!("[{number}]"),
        link: Some(Link::Inside(CHAPTER.to_owned())),
        raised: true,
        ..Run::default()
    }
}

/// Right after the last word.
fn after(runs: &mut Vec<Run>, call: Run) {
    if let Some(last) = runs.last_mut() {
        last.text.truncate(last.text.trim_end_matches([' ', '\n']).len());
    }
    runs.push(call);
}
