//! The glyphs a document uses, cut out of the faces and embedded under names that depend on nothing else.

use std::collections::BTreeMap;
use std::rc::Rc;

use printpdf::{FontId, ParsedFont, PdfDocument};
use subsetter::GlyphRemapper;

use super::Error;
use crate::layout::Laid;
use crate::layout::shapes::Draw;
use crate::text::faces::{Face, UNITS_PER_EM};

/// The glyphs used of each face, with the text each stands for and its advance in ems.
#[derive(Debug, Default)]
pub(super) struct Used {
    faces: BTreeMap<Face, BTreeMap<u16, (Rc<str>, f32)>>,
}

/// The new number of each glyph and the text it stands for, by face and old number.
pub(super) type Subsets = BTreeMap<Face, Subset>;
pub(super) type Subset = BTreeMap<u16, (u16, Rc<str>)>;

/// The name of a face inside the file. Names such as `F1` belong to the built-in fonts of printpdf.
pub(super) fn font_id(face: Face) -> FontId {
    FontId(format!("K{}", face as u8))
}

impl Used {
    /// Gathers the glyphs of all pages. Where a face draws two characters with one glyph (µ and μ), the text layer
    /// has the one of the lower number, on every page.
    pub(super) fn of(laid: &Laid) -> Self {
        let mut used = Self::default();
        let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
        for draw in pieces.flat_map(|piece| &piece.draws) {
            let Draw::Text { face, glyphs, .. } = draw else { continue };
            let known = used.faces.entry(*face).or_default();
            for glyph in glyphs {
                let (text, _) =
                    known.entry(glyph.id).or_insert_with(|| (Rc::clone(&glyph.text), glyph.natural));
                if text.is_empty() || (!glyph.text.is_empty() && glyph.text < *text) {
                    *text = Rc::clone(&glyph.text);
                }
            }
        }
        used
    }

    /// Embeds a subset of each face that is used.
    pub(super) fn embed(&self, pdf: &mut PdfDocument) -> Result<Subsets, Error> {
        let mut subsets = Subsets::new();
        for (face, glyphs) in &self.faces {
            let (font, numbers) = subset(*face, glyphs)?;
            pdf.resources.fonts.map.insert(font_id(*face), printpdf::font::PdfFont::new(font));
            subsets.insert(*face, numbers);
        }
        Ok(subsets)
    }
}

fn subset(face: Face, glyphs: &BTreeMap<u16, (Rc<str>, f32)>) -> Result<(ParsedFont, Subset), Error> {
    let name = face.post_script_name();
    let mut remapper = GlyphRemapper::new();
    for glyph in glyphs.keys() {
        remapper.remap(*glyph);
    }
    let bytes = subsetter::subset(face.bytes(), 0, &remapper)
        .map_err(|error| Error::Font { face: name, message: error.to_string() })?;
    let whole = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new())
        .ok_or_else(|| Error::Font { face: name, message: "unreadable".to_owned() })?;
    let mut numbers = Subset::new();
    let mut widths = BTreeMap::new();
    for (glyph, (text, advance)) in glyphs {
        let Some(new) = remapper.get(*glyph) else { continue };
        numbers.insert(*glyph, (new, Rc::clone(text)));
        widths.insert(new, (advance * UNITS_PER_EM).round() as u16);
    }
    let font = ParsedFont {
        original_bytes: bytes,
        font_index: 0,
        font_name: Some(format!("{}+{name}", tag(glyphs.keys()))),
        codepoint_to_glyph: BTreeMap::new(),
        glyph_widths: widths,
        units_per_em: whole.units_per_em,
        font_metrics: whole.font_metrics,
        font_type: whole.font_type,
        pdf_font_metrics: whole.pdf_font_metrics,
    };
    Ok((font, numbers))
}

/// The six capitals that PDF puts before the name of a subset, from the glyphs in it.
fn tag<'a>(glyphs: impl Iterator<Item = &'a u16>) -> String {
    let mut hash = super::metadata::Fingerprint::default();
    for glyph in glyphs {
        hash.add(&glyph.to_be_bytes());
    }
    let mut rest = hash.value();
    let mut letters = String::new();
    for _ in 0..6 {
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters
}
