//! The document as a Word file that opens without repair in Word and LibreOffice, to be edited and adopted.
//!
//! Real styles, captions with numbers that count themselves, footnotes, repeated header rows, alternative texts and the
//! language of every stretch. What it refuses:
//!
//! - **A question on opening.** `w:updateFields` would let Word number the contents, but Word then asks every reader
//!   whether it may update fields “that may refer to other files”. The contents are written out with their links
//!   instead, and without page numbers, which only Word can know: a wrong number would be worse. “Update field” adds
//!   them.
//! - **Native charts.** Of our pictures, only bars and lines have a native counterpart, and those would lose their
//!   targets, bands and labels. Pictures are drawings (SVG, with pixels for older programs), their texts as outlines, so
//!   that they look the same everywhere; the data stand in a table beneath where the document asks for it.
//! - **Fonts of the machine.** Names with substitutes are given; Word takes what it has.

mod body;
mod columns;
mod cover;
mod furniture;
mod package;
mod pictures;
mod properties;
mod runs;
mod styles;
mod tables;
mod template;
mod xml;

use crate::document::{Binding, Document, Fault, Meta};
use crate::layout::theme;
use body::Body;
use package::{HEAD, Package};
use styles::Styles;
pub use template::{MOST_BYTES, MOST_UNPACKED, TemplateError, check_template};
use template::{Margins, Template};

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Document(#[from] Fault),
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The date of the document is not `YYYY-MM-DD`.
    #[error("“{0}” is not a date")]
    Date(String),
    #[error("the picture “{title}”: {message}")]
    Picture { title: String, message: String },
    /// A part of our own is not what it should be: a defect of this program.
    #[error("{0}")]
    Part(String),
    #[error(transparent)]
    Sheet(#[from] crate::template::Error),
    #[error("the file could not be packed")]
    Zip(#[from] zip::result::ZipError),
    #[error("the file could not be written")]
    Io(#[from] std::io::Error),
}

/// A document as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub bytes: Vec<u8>,
}

/// Everything that elements of the body may name.
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

/// The sheet and its margins, in twentieths of a point.
#[derive(Clone, Copy, Debug)]
struct Page {
    width: u32,
    height: u32,
    margins: Margins,
}

impl Page {
    fn new(meta: &Meta, template: Option<&Template>) -> Self {
        let twentieths = |points: f32| (points * 20.0).round() as u32;
        let (width, height) = meta.paper.size();
        let side = twentieths(theme::MARGIN_SIDE);
        // Word sets lines a little wider than our own layout does: loose sheets, which are to fill so many pages and no
        // more, get the space back at head and foot.
        let less = if meta.binding == Binding::Sheets { 11.0 } else { 0.0 };
        let ours = Margins {
            top: twentieths(theme::MARGIN_TOP - less / 2.0),
            right: side,
            bottom: twentieths(theme::MARGIN_BOTTOM - less),
            left: side,
            header: if meta.watermark.is_some() { 420 } else { 760 },
            footer: 600,
        };
        let margins = template.and_then(|template| template.margins).unwrap_or(ours);
        Self { width: twentieths(width), height: twentieths(height), margins }
    }

    /// Width of the text.
    fn column(&self) -> u32 {
        self.width.saturating_sub(self.margins.left + self.margins.right).max(1_440)
    }

    /// Height of the text.
    fn whole(&self) -> u32 {
        self.height.saturating_sub(self.margins.top + self.margins.bottom).max(1_440)
    }
}

/// Writes the document, in our look or in that of `template`, the bytes of a Word file.
///
/// # Errors
/// [`Error::Document`] when [`Document::check`] finds a fault, [`Error::Template`] when the template can't be used; the
/// others point to a defect of this program.
pub fn write(document: &Document, template: Option<&[u8]>) -> Result<Written, Error> {
    document.check()?;
    let template = template.map(Template::read).transpose()?;
    let meta = &document.meta;
    let page = Page::new(meta, template.as_ref());
    let styles = Styles::new(meta, page.column(), template.as_ref())?;

    let mut package = Package::default();
    properties::add(&mut package, meta)?;
    let mut body = Body::new(document, &styles, page, &mut package);
    let furniture = furniture::add(&mut body);
    if meta.binding == Binding::Book {
        body.cover()?;
        body.contents();
    }
    body.chapters()?;
    let finished = body.finish(&furniture);

    let mut relations = finished.relations;
    package.word("styles.xml", "styles", styles.part.clone());
    relations.part("styles", "styles.xml");
    package.word("settings.xml", "settings", properties::settings(meta));
    relations.part("settings", "settings.xml");
    let fonts = template.as_ref().map(|template| template.fonts.clone());
    package.word("fontTable.xml", "fontTable", fonts.flatten().unwrap_or_else(properties::fonts));
    relations.part("fontTable", "fontTable.xml");
    package.word("numbering.xml", "numbering", properties::numbering(finished.ordered_lists, &styles));
    relations.part("numbering", "numbering.xml");
    package.word("footnotes.xml", "footnotes", finished.footnotes);
    relations.part("footnotes", "footnotes.xml");
    package.relations("word/_rels/footnotes.xml.rels", &finished.note_relations);
    if let Some(theme) = template.and_then(|template| template.theme) {
        let kind = "application/vnd.openxmlformats-officedocument.theme+xml";
        package.part("word/theme/theme1.xml", kind, theme.into_bytes());
        relations.part("theme", "theme/theme1.xml");
    }
    package.word("document.xml", "document.main", format!("{HEAD}{}", finished.document));
    package.relations("word/_rels/document.xml.rels", &relations);
    Ok(Written { bytes: package.pack()? })
}
