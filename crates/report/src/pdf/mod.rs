//! The document as a tagged PDF: PDF/UA-1 and PDF/A-2a at once, the same bytes for the same document.
//!
//! printpdf writes pages and fonts; everything that gives the file its meaning (structure tree, languages, links,
//! bookmarks, metadata, output intent) is added here with lopdf. Dates and identifiers come from the document.

mod fonts;
mod metadata;
mod operations;
mod outline;
mod tags;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, ObjectId, SaveOptions, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};
use serde::Serialize;

use crate::document::{Document, Fault};
use crate::layout::structure::Landmark;
use crate::layout::{Laid, lay_out};
use crate::text::faces::Face;
use crate::text::spans::{is_invisible, is_space, readable};
use fonts::Used;

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Document(#[from] Fault),
    /// The date of the document is not `YYYY-MM-DD`.
    #[error("“{0}” is not a date")]
    Date(String),
    #[error("font {face}: {message}")]
    Font { face: &'static str, message: String },
    #[error("the file could not be put together")]
    Lopdf(#[from] lopdf::Error),
    #[error("the file could not be written")]
    Io(#[from] std::io::Error),
}

/// A document as it is written, and where things are in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub bytes: Vec<u8>,
    pub pages: usize,
    /// The headings in reading order: the bookmarks of the file.
    pub outline: Vec<Entry>,
    /// The figures that carry an origin, page by page.
    pub figures: Vec<Place>,
}

/// A heading and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Entry {
    pub title: String,
    /// 1 for a chapter, to 3.
    pub level: u8,
    /// From 1.
    pub page: usize,
    /// Points from the top of the page.
    pub top: f32,
}

/// A figure, or a picture of figures, and where it stands: points from the upper left corner of its page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    /// From 1.
    pub page: usize,
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    /// As it is printed; the caption of a picture.
    pub text: String,
    /// As for [`crate::document::Run::from`].
    pub from: String,
}

/// Writes the document.
///
/// # Errors
/// [`Error::Document`] when [`Document::check`] finds a fault; the others point to a defect of this program.
pub fn write(document: &Document) -> Result<Written, Error> {
    document.check()?;
    let date = metadata::Date::read(&document.meta.date_iso)?;
    let laid = lay_out(document);
    let used = Used::of(&laid);

    let mut pdf = PdfDocument::new(&readable(&document.meta.title));
    metadata::describe(&mut pdf, &document.meta);
    let subsets = used.embed(&mut pdf)?;
    if let Some(logo) = &laid.logo {
        pdf.resources.xobjects.map.insert(operations::logo_id(), operations::picture(logo));
    }
    let (width, height) = document.meta.paper.size();
    for id in &laid.order {
        let Some(page) = laid.pages.get(id.0) else { continue };
        let mut sheet =
            PdfPage::new(printpdf::Mm(1.0), printpdf::Mm(1.0), operations::of(page, height, &subsets));
        let sides = Rect {
            x: Pt(0.0),
            y: Pt(0.0),
            width: Pt(width),
            height: Pt(height),
            mode: None,
            winding_order: None,
        };
        (sheet.media_box, sheet.crop_box, sheet.trim_box) = (sides.clone(), sides.clone(), sides);
        pdf.pages.push(sheet);
    }
    let options =
        PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let raw = printpdf::serialize::to_lopdf_doc(&pdf, &options, &mut Vec::new());
    let (outline, figures) = (entries(&laid), places(&laid));
    Ok(Written { bytes: finish(raw, document, &laid, &date)?, pages: laid.order.len(), outline, figures })
}

fn entries(laid: &Laid) -> Vec<Entry> {
    let numbers: BTreeMap<_, _> = laid.order.iter().zip(1..).collect();
    let headings = laid.landmarks.iter().filter(|landmark| landmark.level > 0);
    let entry = |landmark: &Landmark| {
        let page = *numbers.get(&landmark.page)?;
        Some(Entry { title: readable(&landmark.title), level: landmark.level, page, top: landmark.y })
    };
    headings.filter_map(entry).collect()
}

fn places(laid: &Laid) -> Vec<Place> {
    let mut places = Vec::new();
    for (id, page) in laid.order.iter().zip(1..) {
        for figure in laid.pages.get(id.0).map(|page| page.figures.as_slice()).unwrap_or_default() {
            let [left, top, right, bottom] = figure.bounds;
            let (text, from) = (figure.text.clone(), figure.from.to_string());
            places.push(Place { page, left, top, right, bottom, text, from });
        }
    }
    places
}

/// The characters of the document that no built-in face can draw, pictures included. They are printed as empty boxes,
/// so say so before writing.
#[must_use]
pub fn missing_characters(document: &Document) -> BTreeSet<char> {
    let mut missing = BTreeSet::new();
    document.each_text(&mut |text| {
        use unicode_normalization::UnicodeNormalization;
        for character in text.nfc() {
            let silent = character.is_control() || is_invisible(character) || is_space(character);
            let drawn = !silent && character != '\u{ad}';
            if drawn && Face::Sans.covering(character).is_none() {
                missing.insert(character);
            }
        }
    });
    missing
}

fn finish(
    mut raw: lopdf::Document,
    document: &Document,
    laid: &Laid,
    date: &metadata::Date,
) -> Result<Vec<u8>, Error> {
    raw.version = "1.7".to_owned();
    let (_, height) = document.meta.paper.size();
    let landmarks = laid.landmarks.iter().rev().map(|landmark| (landmark.id.as_str(), landmark)).collect();
    let sheets = Sheets { ids: sheet_ids(&raw, laid), height, landmarks };
    let root = tags::add(&mut raw, laid, &sheets)?;
    let bookmarks = outline::add(&mut raw, laid, &sheets);
    let metadata = metadata::add(&mut raw, &document.meta, date);
    let intent = metadata::output_intent(&mut raw);

    let catalog = raw.catalog_mut()?;
    catalog.set("Lang", lopdf::Object::string_literal(document.meta.language.as_str()));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("PageLayout", lopdf::Object::Name(b"SinglePage".to_vec()));
    if let Some(bookmarks) = bookmarks {
        catalog.set("Outlines", bookmarks);
        catalog.set("PageMode", lopdf::Object::Name(b"UseOutlines".to_vec()));
    }
    metadata::clean_information(&mut raw, date)?;

    join_glyphs(&mut raw);
    raw.compress();
    end_streams_clearly(&mut raw);
    metadata::identify(&mut raw);
    save(&mut raw)
}

/// Joins the strings of neighbouring glyphs, each of which printpdf writes by itself: `<0001><0002>` says the same as
/// `<00010002>` in half the bytes.
fn join_glyphs(raw: &mut lopdf::Document) {
    let pages: Vec<ObjectId> = raw.page_iter().collect();
    for id in pages.into_iter().flat_map(|page| raw.get_page_contents(page)).collect::<Vec<_>>() {
        let Ok(stream) = raw.get_object_mut(id).and_then(lopdf::Object::as_stream_mut) else { continue };
        let mut joined = Vec::with_capacity(stream.content.len());
        let mut rest = stream.content.as_slice();
        while let Some((byte, after)) = rest.split_first() {
            // Not the two signs that open or close a dictionary.
            let seam = rest.starts_with(b"><") && !after.starts_with(b"<<") && joined.last() != Some(&b'>');
            rest = if seam { after.get(1..).unwrap_or_default() } else { after };
            if !seam {
                joined.push(*byte);
            }
        }
        stream.set_content(joined);
    }
}

/// The keyword after a stream whose last byte is a carriage return: a strict reader takes both for one line end.
const BLURRED: &[u8] = b"\r\nendstream";

/// Saves with as many objects in one stream as possible. How those streams are packed decides their last byte, which
/// must not blur with the line end after it: then the next packing is taken. The first that is clear is the same on
/// every machine; one in 256 streams ends badly, so that thirty tries in a row never do.
fn save(raw: &mut lopdf::Document) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    for packed in (170..=200).rev() {
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(packed)
            .compression_level(6)
            .build();
        bytes.clear();
        raw.save_with_options(&mut bytes, options)?;
        if !bytes.windows(BLURRED.len()).any(|window| window == BLURRED) {
            break;
        }
    }
    Ok(bytes)
}

/// A compressed stream that happens to end in a carriage return would make one line end with the line feed before
/// `endstream`, and a strict reader would count one byte less than the stream says. One more byte after the end of
/// the compressed data, which no decoder reads, keeps the two apart.
fn end_streams_clearly(raw: &mut lopdf::Document) {
    for object in raw.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut()
            && stream.dict.has(b"Filter")
            && stream.content.ends_with(b"\r")
        {
            let mut content = std::mem::take(&mut stream.content);
            content.push(b'\n');
            stream.set_content(content);
        }
    }
}

/// The page objects by the order in which the layout made the pages, and the places on them that links lead to.
struct Sheets<'a> {
    ids: Vec<Option<ObjectId>>,
    height: f32,
    landmarks: BTreeMap<&'a str, &'a Landmark>,
}

impl Sheets<'_> {
    fn get(&self, page: crate::layout::structure::PageId) -> Option<ObjectId> {
        self.ids.get(page.0).copied().flatten()
    }
}

fn sheet_ids(raw: &lopdf::Document, laid: &Laid) -> Vec<Option<ObjectId>> {
    let mut ids = vec![None; laid.pages.len()];
    for (page, object) in laid.order.iter().zip(raw.page_iter()) {
        if let Some(slot) = ids.get_mut(page.0) {
            *slot = Some(object);
        }
    }
    ids
}

/// A text as PDF writes it when it may hold any character: UTF-16 with a byte-order mark.
fn text(words: &str) -> lopdf::Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(readable(words).encode_utf16().flat_map(u16::to_be_bytes));
    lopdf::Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

fn reference(id: ObjectId) -> lopdf::Object {
    lopdf::Object::Reference(id)
}

fn dictionary_of(raw: &mut lopdf::Document, id: ObjectId) -> Result<&mut Dictionary, Error> {
    Ok(raw.get_object_mut(id)?.as_dict_mut()?)
}
