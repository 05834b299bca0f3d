//! The semantic document: chapters, headings, paragraphs, tables, figures and footnotes, with no idea of paper.
//!
//! Writers (PDF, DOCX, HTML) know only this. It refuses layout: there is no font, no colour and no position here,
//! and no word that a writer could not find in the document itself.

mod check;

use std::sync::Arc;

use serde::Serialize;

pub use check::Fault;

use crate::scene::Scene;

/// A whole document, ready to be written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    pub meta: Meta,
    pub chapters: Vec<Chapter>,
}

/// What the document says about itself, and the few words that a layout writes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Meta {
    pub title: String,
    /// Empty when there is none.
    pub subtitle: String,
    /// The municipality or group in whose name the document speaks; also the author in the file's properties.
    pub organisation: String,
    /// BCP 47, such as `fr-CA`. It also chooses the hyphenation patterns.
    pub language: String,
    /// `YYYY-MM-DD`: the only date in the file, so that the same project gives the same bytes.
    pub date_iso: String,
    /// The same date in words, for the cover.
    pub date_words: String,
    /// Words such as “Draft for consultation”, repeated in a band at the top of every page.
    pub watermark: Option<String>,
    pub paper: Paper,
    pub binding: Binding,
    pub words: Words,
    /// Pairs shown at the foot of the cover: version, adopted on, prepared by…
    pub facts: Vec<Fact>,
    pub accent: Accent,
    /// The mark of the municipality, on the cover.
    pub logo: Option<Logo>,
}

/// A raster picture that the municipality gave: the bytes of the file as they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Logo {
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
    pub media: Media,
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// The alternative text.
    pub alt: String,
}

/// Kinds of raster pictures that every writer can embed as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Media {
    Png,
    Jpeg,
}

/// How the pages of a document are held together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Binding {
    /// A cover and a table of contents come before the chapters.
    #[default]
    Book,
    /// Loose pages that begin with the first chapter: a summary to hand out, letters.
    Sheets,
}

/// Sheet sizes on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8½ × 11 inches, the usual paper in Canada.
    Letter,
}

impl Paper {
    /// Width and height in points (1/72 inch).
    #[must_use]
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// The words a layout writes by itself, in the language of the document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Words {
    /// Heading of the table of contents.
    pub contents: String,
    /// Footer pattern with `{page}` and `{pages}`, such as “Page {page} of {pages}”.
    pub page: String,
    /// Pattern for what a screen reader says of a link to a page, with `{title}` and `{page}`.
    pub go_to_page: String,
    /// Written after the caption of a table that goes on, such as “(continued)”.
    pub continued: String,
    pub screen: ScreenWords,
    pub captions: CaptionWords,
}

/// How captions are numbered where a reader can edit the document: patterns with `{number}` and `{caption}`, such as
/// “Table {number}. {caption}”. An empty one leaves the caption without a number.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CaptionWords {
    pub table: String,
    pub figure: String,
}

/// The words of a document that is read on a screen.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScreenWords {
    /// The first link, which leads past what repeats.
    pub skip: String,
    /// What a screen reader calls the band over the page.
    pub band: String,
    /// Heading of the notes.
    pub notes: String,
    /// Pattern with `{number}` for what a screen reader says of the call of a note.
    pub note: String,
    /// The link at the end of a note.
    pub back: String,
    /// Pattern with `{number}` for what a screen reader says of that link.
    pub back_to: String,
    /// Pattern with `{title}` for what opens the data of a picture.
    pub picture_data: String,
    /// Titles of call-outs that have none of their own.
    pub finding: String,
    pub advice: String,
    pub caution: String,
    pub to_find_out: String,
}

/// The colour of thin rules and of the keystone on the cover; never the colour of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Accent(pub [u8; 3]);

impl Default for Accent {
    fn default() -> Self {
        Self([0xd8, 0xa6, 0x3f])
    }
}

/// A label and its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    pub label: String,
    pub value: Vec<Run>,
}

/// A chapter starts on a new page and is the first level of headings.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chapter {
    pub id: String,
    pub title: String,
    /// BCP 47 where the chapter's language differs from the document's.
    pub lang: Option<String>,
    pub blocks: Vec<Block>,
}

/// What a chapter is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Heading(Heading),
    Paragraph(Paragraph),
    List(List),
    Table(Table),
    Figure(Figure),
    Callout(Callout),
    Facts(Facts),
    Sheet(Sheet),
    PageBreak,
}

/// A heading below the chapter's: level 2 or 3.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Heading {
    pub level: u8,
    pub id: String,
    pub text: String,
}

/// A paragraph; `lead` marks the opening sentences that sum a chapter up.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Paragraph {
    pub runs: Vec<Run>,
    pub lead: bool,
}

/// A list; each item is made of blocks, so lists nest.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct List {
    pub ordered: bool,
    pub items: Vec<Vec<Block>>,
}

/// A table whose header row is repeated on every page it covers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub header: Vec<Vec<Run>>,
    /// The first cell of each row is its header when `row_headers` is true.
    pub rows: Vec<Vec<Vec<Run>>>,
    pub row_headers: bool,
    /// A sentence under the table: units, sources, what a dash means. Empty when there is none.
    pub note: Vec<Run>,
    /// Where the figures come from, as for [`Run::from`].
    pub from: Option<String>,
    /// Raised runs set after the caption: the number of a source note.
    pub notes: Vec<Run>,
}

/// How a column behaves.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Column {
    pub kind: ColumnKind,
    /// Share of the width that this column asks for, relative to the others; without it the texts decide.
    pub width: Option<f32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    Text,
    /// Right-aligned, with figures of equal width.
    Number,
    Centre,
}

/// A picture with its caption, and its data printed beneath when `with_table` is true.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    pub scene: Scene,
    pub caption: String,
    pub with_table: bool,
    /// Where the figures come from, as for [`Run::from`].
    pub from: Option<String>,
    /// Raised runs set after the caption: the number of a source note.
    pub notes: Vec<Run>,
}

/// A framed remark.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Callout {
    pub kind: CalloutKind,
    /// Empty when there is none.
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CalloutKind {
    /// What the figures say.
    Finding,
    /// How to read or do something.
    Advice,
    /// What limits a conclusion.
    Caution,
    /// What is not known yet.
    ToFindOut,
}

/// A grid of labels and values.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Facts {
    pub pairs: Vec<Fact>,
}

/// A card such as an action sheet: a heading and blocks in a frame that may run over pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sheet {
    pub id: String,
    /// 2 or 3, as for [`Heading`].
    pub level: u8,
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A stretch of text of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Run {
    pub text: String,
    pub strong: bool,
    pub emphasis: bool,
    pub link: Option<Link>,
    /// BCP 47 where this stretch is in another language.
    pub lang: Option<String>,
    /// A footnote called at the end of this stretch.
    pub footnote: Option<Vec<Run>>,
    /// Where the figures in this stretch come from: origins of [`crate::plan::origins`], with a space between them.
    /// Writers do not print it.
    pub from: Option<String>,
    /// Set small and above the line, as the number of a source note is.
    pub raised: bool,
}

impl Run {
    /// A plain stretch.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Link {
    /// The id of a chapter, heading or sheet of this document.
    Inside(String),
    /// An address.
    Outside(String),
}

impl Document {
    /// Calls `visit` with every text the document holds, in reading order; pictures included.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        let meta = &self.meta;
        for text in [&meta.title, &meta.subtitle, &meta.organisation, &meta.date_words, &meta.words.contents]
        {
            visit(text);
        }
        for text in [&meta.words.page, &meta.words.continued] {
            visit(text);
        }
        if let Some(watermark) = &meta.watermark {
            visit(watermark);
        }
        each_fact(&meta.facts, visit);
        for chapter in &self.chapters {
            visit(&chapter.title);
            each_block(&chapter.blocks, visit);
        }
    }
}

fn each_run(runs: &[Run], visit: &mut dyn FnMut(&str)) {
    for run in runs {
        visit(&run.text);
        if let Some(note) = &run.footnote {
            each_run(note, visit);
        }
    }
}

fn each_fact(facts: &[Fact], visit: &mut dyn FnMut(&str)) {
    for fact in facts {
        visit(&fact.label);
        each_run(&fact.value, visit);
    }
}

fn each_block(blocks: &[Block], visit: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => visit(&heading.text),
            Block::Paragraph(paragraph) => each_run(&paragraph.runs, visit),
            Block::List(list) => list.items.iter().for_each(|item| each_block(item, visit)),
            Block::Table(table) => {
                visit(&table.caption);
                each_run(&table.notes, visit);
                for cell in table.header.iter().chain(table.rows.iter().flatten()) {
                    each_run(cell, visit);
                }
                each_run(&table.note, visit);
            }
            Block::Figure(figure) => {
                visit(&figure.caption);
                each_run(&figure.notes, visit);
                figure.scene.each_text(visit);
            }
            Block::Callout(callout) => {
                visit(&callout.title);
                each_block(&callout.blocks, visit);
            }
            Block::Facts(facts) => each_fact(&facts.pairs, visit),
            Block::Sheet(sheet) => {
                visit(&sheet.title);
                each_block(&sheet.blocks, visit);
            }
            Block::PageBreak => {}
        }
    }
}
