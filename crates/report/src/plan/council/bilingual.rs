//! The brief and the resolution in two columns, the plan’s own language first, clause beside clause.
//!
//! Both languages come from one tree: where they were not alike the edition is refused, never patched. Small tables
//! stay tables, each cell with its words in both languages.

use keystone_core::Language;
use keystone_core::check_up::Contents;
use keystone_l10n::Args;

use super::{brief_in, resolution_in, room};
use crate::document::{Block, Chapter, Column, ColumnKind, Document, Fact, List, Meta, Run, Table};
use crate::plan::held_back::Log;
use crate::plan::{Error, Kind, Options};

/// A brief or a resolution whose two languages stand side by side.
///
/// Paper, day, edition and logo are those of the options of the plan’s own language.
///
/// # Errors
/// [`Error::OneLanguage`] for any other document, [`Error::NotAlike`] when the languages differ in structure; else as
/// [`super::brief`].
pub fn side_by_side(
    kind: Kind,
    contents: &Contents,
    options_en: &Options,
    options_fr: &Options,
) -> Result<Document, Error> {
    let (options, other) = match contents.plan.language {
        Language::En => (options_en, options_fr),
        Language::Fr => (options_fr, options_en),
    };
    let room = room(contents, options)?;
    let make = |words, first: bool| {
        if kind == Kind::Brief {
            // What is held back is the same in both languages: it is noted in the plan’s own.
            let held = if first { options.held.clone() } else { Log::default() };
            brief_in(contents, options, words, room, held)
        } else if kind == Kind::Resolution {
            resolution_in(contents, options, words)
        } else {
            Err(Error::OneLanguage(kind.code()))
        }
    };
    let (first, second) = (make(options.words, true)?, make(other.words, false)?);
    let name = |words: &keystone_l10n::Words| {
        let id = if words.locale().language() == "fr" { "first-run-french" } else { "first-run-english" };
        words.text(id, &Args::new())
    };
    let mut columns = Columns {
        kind,
        lang: second.meta.language.clone(),
        names: [name(options.words), name(other.words)],
        blocks: Vec::new(),
        open: None,
    };
    if first.chapters.len() != second.chapters.len() {
        return Err(columns.unlike());
    }
    for (one, two) in first.chapters.iter().zip(&second.chapters) {
        columns.heading(&one.title, &two.title);
        columns.all(&one.blocks, &two.blocks)?;
    }
    columns.close();
    // A heading has one language: the name of the municipality is the same in both.
    let chapter = Chapter {
        id: kind.code().to_owned(),
        title: first.meta.organisation.clone(),
        lang: None,
        blocks: columns.blocks,
    };
    let title = format!("{} / {}", first.meta.title, second.meta.title);
    let watermark = first.meta.watermark.as_ref().zip(second.meta.watermark.as_ref());
    let watermark = watermark.map(|(one, two)| format!("{one} / {two}"));
    Ok(Document { meta: Meta { title, watermark, ..first.meta }, chapters: vec![chapter] })
}

/// The columns being filled.
struct Columns {
    kind: Kind,
    /// Of the second column.
    lang: String,
    /// What the two languages are called, each in itself.
    names: [String; 2],
    blocks: Vec<Block>,
    /// The table of two columns that rows are added to.
    open: Option<Table>,
}

impl Columns {
    fn unlike(&self) -> Error {
        Error::NotAlike(self.kind.code())
    }

    /// A heading opens a table that it heads in both languages.
    fn heading(&mut self, first: &str, second: &str) {
        self.close();
        self.open = Some(Table {
            caption: String::new(),
            columns: vec![Column { kind: ColumnKind::Text, width: Some(50.0) }; 2],
            header: vec![vec![Run::plain(first)], self.tagged(&[Run::plain(second)])],
            rows: Vec::new(),
            row_headers: false,
            note: Vec::new(),
            from: None,
            notes: Vec::new(),
        });
    }

    fn close(&mut self) {
        self.blocks.extend(self.open.take().map(Block::Table));
    }

    fn row(&mut self, first: Vec<Run>, second: &[Run]) {
        let second = self.tagged(second);
        if self.open.is_none() {
            let [one, two] = self.names.clone();
            self.heading(&one, &two);
        }
        if let Some(table) = &mut self.open {
            table.rows.push(vec![first, second]);
        }
    }

    /// Runs of the second language, each with its tag.
    fn tagged(&self, runs: &[Run]) -> Vec<Run> {
        runs.iter()
            .map(|run| Run {
                lang: run.lang.clone().or_else(|| Some(self.lang.clone())),
                footnote: run.footnote.as_ref().map(|note| self.tagged(note)),
                ..run.clone()
            })
            .collect()
    }

    fn all(&mut self, first: &[Block], second: &[Block]) -> Result<(), Error> {
        if first.len() != second.len() {
            return Err(self.unlike());
        }
        first.iter().zip(second).try_for_each(|(one, two)| self.block(one, two))
    }

    fn block(&mut self, first: &Block, second: &Block) -> Result<(), Error> {
        match (first, second) {
            (Block::Heading(one), Block::Heading(two)) => self.heading(&one.text, &two.text),
            (Block::Paragraph(one), Block::Paragraph(two)) => self.row(one.runs.clone(), &two.runs),
            (Block::List(one), Block::List(two)) => self.list(one, two)?,
            (Block::Callout(one), Block::Callout(two)) => {
                if !one.title.is_empty() {
                    self.row(strong(&one.title), &strong(&two.title));
                }
                self.all(&one.blocks, &two.blocks)?;
            }
            (Block::Facts(one), Block::Facts(two)) if one.pairs.len() == two.pairs.len() => {
                for (one, two) in one.pairs.iter().zip(&two.pairs) {
                    self.row(labelled(one), &labelled(two));
                }
            }
            (Block::Table(one), Block::Table(two)) if is_text(one) => self.pairs(one, two)?,
            (Block::Table(one), Block::Table(two)) => {
                let table = self.table(one, two)?;
                self.close();
                self.blocks.push(Block::Table(table));
            }
            (Block::PageBreak, Block::PageBreak) => {}
            _ => return Err(self.unlike()),
        }
        Ok(())
    }

    /// Items as rows, each with the mark or the number it had.
    fn list(&mut self, first: &List, second: &List) -> Result<(), Error> {
        if first.items.len() != second.items.len() {
            return Err(self.unlike());
        }
        for (index, (one, two)) in first.items.iter().zip(&second.items).enumerate() {
            let mark = if first.ordered { format!("{}.\u{a0}", index + 1) } else { "•\u{a0}".to_owned() };
            match (one.split_first(), two.split_first()) {
                (Some((Block::Paragraph(one), rest)), Some((Block::Paragraph(two), other))) => {
                    self.row(marked(&mark, &one.runs), &marked(&mark, &two.runs));
                    self.all(rest, other)?;
                }
                _ => self.all(one, two)?,
            }
        }
        Ok(())
    }

    /// A table of labels and texts, a row each: it reads beside its twin as a list does.
    fn pairs(&mut self, first: &Table, second: &Table) -> Result<(), Error> {
        if first.rows.len() != second.rows.len() || !is_text(second) {
            return Err(self.unlike());
        }
        let text = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        let head = |table: &Table| table.header.iter().map(|cell| text(cell)).collect::<Vec<_>>().join(" · ");
        self.heading(&head(first), &head(second));
        for (one, two) in first.rows.iter().zip(&second.rows) {
            self.row(joined(one), &joined(two));
        }
        if !first.note.is_empty() {
            self.row(first.note.clone(), &second.note);
        }
        self.close();
        Ok(())
    }

    /// A table whose cells hold both languages, one under the other.
    fn table(&self, first: &Table, second: &Table) -> Result<Table, Error> {
        let same_size = first.rows.len() == second.rows.len() && first.columns == second.columns;
        if !same_size {
            return Err(self.unlike());
        }
        let cells = |one: &[Vec<Run>], two: &[Vec<Run>]| -> Vec<Vec<Run>> {
            one.iter().zip(two).map(|(one, two)| self.stacked(one, two)).collect()
        };
        Ok(Table {
            header: cells(&first.header, &second.header),
            rows: first.rows.iter().zip(&second.rows).map(|(one, two)| cells(one, two)).collect(),
            note: self.stacked(&first.note, &second.note),
            ..first.clone()
        })
    }

    /// Both texts, or one where they are the same.
    fn stacked(&self, first: &[Run], second: &[Run]) -> Vec<Run> {
        let text = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        let mut runs = first.to_vec();
        if text(first) != text(second) {
            runs.push(Run::plain("\n"));
            runs.extend(self.tagged(second).into_iter().map(|run| Run { emphasis: true, ..run }));
        }
        runs
    }
}

/// Whether a table holds a label and a text a row.
fn is_text(table: &Table) -> bool {
    table.row_headers
        && table.columns.len() == 2
        && table.columns.iter().all(|column| column.kind == ColumnKind::Text)
}

/// The cells of a row under one another, the first as their title.
fn joined(row: &[Vec<Run>]) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, cell) in row.iter().enumerate() {
        if index > 0 {
            runs.push(Run::plain("\n"));
        }
        runs.extend(cell.iter().map(|run| Run { strong: run.strong || index == 0, ..run.clone() }));
    }
    runs
}

fn strong(text: &str) -> Vec<Run> {
    vec![Run { strong: true, ..Run::plain(text) }]
}

fn labelled(fact: &Fact) -> Vec<Run> {
    let mut runs = strong(&fact.label);
    runs.push(Run::plain("\n"));
    runs.extend(fact.value.iter().cloned());
    runs
}

/// A text behind the mark of its item; a number is one of the list and comes from where its text does.
fn marked(mark: &str, runs: &[Run]) -> Vec<Run> {
    let from = runs.iter().find_map(|run| run.from.clone());
    let mut marked = vec![Run { from, ..Run::plain(mark) }];
    marked.extend(runs.iter().cloned());
    marked
}
