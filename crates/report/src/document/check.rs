//! What every writer relies on, checked once before a document is written.

use std::collections::BTreeSet;

use super::{Block, Document, Link, Run, Table};

/// What makes a document impossible to write well.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the document has no title")]
    NoTitle,
    #[error("the document has no chapter")]
    Empty,
    #[error("“{0}” is the id of two headings")]
    DuplicateId(String),
    #[error("heading “{id}” of level {level} follows level {after}")]
    HeadingSkipsALevel { id: String, level: u8, after: u8 },
    #[error("a link points to “{0}”, which is no heading of the document")]
    LinkToNowhere(String),
    #[error("the figure “{0}” has no alternative text")]
    FigureWithoutAlternative(String),
    #[error("the table “{0}” has no header cell, or an empty one")]
    TableWithoutHeader(String),
    #[error("row {row} of the table “{caption}” has {found} cells, not {expected}")]
    UnevenRow { caption: String, row: usize, found: usize, expected: usize },
}

impl Document {
    /// Checks what every writer relies on: unique ids, no skipped heading level, links that lead somewhere,
    /// alternative texts, tables with headers and even rows.
    ///
    /// # Errors
    /// The first [`Fault`] in reading order.
    pub fn check(&self) -> Result<(), Fault> {
        if self.meta.title.trim().is_empty() {
            return Err(Fault::NoTitle);
        }
        if self.chapters.is_empty() {
            return Err(Fault::Empty);
        }
        let mut seen = Seen::default();
        for chapter in &self.chapters {
            seen.id(&chapter.id)?;
            seen.level = 1;
            seen.blocks(&chapter.blocks)?;
        }
        match seen.links.difference(&seen.ids).next() {
            Some(lost) => Err(Fault::LinkToNowhere(lost.clone())),
            None => Ok(()),
        }
    }
}

/// What the check has met so far.
#[derive(Default)]
struct Seen {
    ids: BTreeSet<String>,
    links: BTreeSet<String>,
    level: u8,
}

impl Seen {
    fn id(&mut self, id: &str) -> Result<(), Fault> {
        if self.ids.insert(id.to_owned()) { Ok(()) } else { Err(Fault::DuplicateId(id.to_owned())) }
    }

    fn heading(&mut self, id: &str, level: u8) -> Result<(), Fault> {
        self.id(id)?;
        if !(2..=3).contains(&level) || level > self.level + 1 {
            return Err(Fault::HeadingSkipsALevel { id: id.to_owned(), level, after: self.level });
        }
        self.level = level;
        Ok(())
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            if let Some(Link::Inside(id)) = &run.link {
                self.links.insert(id.clone());
            }
            if let Some(note) = &run.footnote {
                self.runs(note);
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<(), Fault> {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.heading(&heading.id, heading.level)?,
                Block::Paragraph(paragraph) => self.runs(&paragraph.runs),
                Block::List(list) => {
                    for item in &list.items {
                        self.blocks(item)?;
                    }
                }
                Block::Table(table) => self.table(table)?,
                Block::Figure(figure) => {
                    if figure.scene.alt.trim().is_empty() {
                        return Err(Fault::FigureWithoutAlternative(figure.caption.clone()));
                    }
                    self.runs(&figure.notes);
                }
                Block::Callout(callout) => self.blocks(&callout.blocks)?,
                Block::Facts(facts) => facts.pairs.iter().for_each(|fact| self.runs(&fact.value)),
                Block::Sheet(sheet) => {
                    self.heading(&sheet.id, sheet.level)?;
                    self.blocks(&sheet.blocks)?;
                    self.level = sheet.level;
                }
                Block::PageBreak => {}
            }
        }
        Ok(())
    }

    fn table(&mut self, table: &Table) -> Result<(), Fault> {
        let expected = table.columns.len();
        let blank = |cell: &Vec<Run>| cell.iter().all(|run| run.text.trim().is_empty());
        if expected == 0 || table.header.len() != expected || table.header.iter().any(blank) {
            return Err(Fault::TableWithoutHeader(table.caption.clone()));
        }
        for (row, cells) in table.rows.iter().enumerate() {
            if cells.len() != expected {
                let caption = table.caption.clone();
                return Err(Fault::UnevenRow { caption, row: row + 1, found: cells.len(), expected });
            }
            cells.iter().for_each(|cell| self.runs(cell));
        }
        self.runs(&table.note);
        self.runs(&table.notes);
        Ok(())
    }
}
