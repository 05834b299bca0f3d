//! The faces of a page, cut to the characters it shows and put into its style.
//!
//! A subset for PDF has no table of characters and no kerning; a browser wants both. They are written here: a `cmap` of
//! format 4, and a `kern` of format 0 for the pairs of characters that stand beside each other in the page. What a
//! browser needs besides (`OS/2`) is taken from the whole face.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use harfrust::ShaperFont;
use subsetter::GlyphRemapper;

use super::Error;
use crate::text::faces::{Face, UNITS_PER_EM};
use crate::text::shaping::Shaper;

/// What a page shows, by face.
#[derive(Debug, Default)]
pub(super) struct Used {
    faces: BTreeMap<Face, Shown>,
    /// Which face draws a character: asked once.
    drawn: BTreeMap<(Face, char), Option<Face>>,
}

#[derive(Debug, Default)]
struct Shown {
    characters: BTreeSet<char>,
    pairs: BTreeSet<(char, char)>,
}

impl Used {
    /// Notes that `text` is set in `face`; a character it lacks is lent by another face, as in the PDF.
    pub(super) fn add(&mut self, face: Face, text: &str) {
        let mut before: Option<(Face, char)> = None;
        for character in text.chars() {
            let known = self.drawn.entry((face, character)).or_insert_with(|| face.covering(character));
            let Some(drawn) = *known else {
                before = None;
                continue;
            };
            let shown = self.faces.entry(drawn).or_default();
            shown.characters.insert(character);
            if let Some((same, first)) = before
                && same == drawn
            {
                shown.pairs.insert((first, character));
            }
            before = Some((drawn, character));
        }
    }

    /// One `@font-face` a face, with its data inside.
    pub(super) fn css(&self) -> Result<String, Error> {
        let mut css = String::new();
        for (face, shown) in &self.faces {
            let (family, weight, style) = named(*face);
            let data = STANDARD.encode(cut(*face, shown)?);
            // Writing to a string can't fail.
            let _ = writeln!(
                css,
                "@font-face {{ font-family: \"{family}\"; font-weight: {weight}; font-style: {style}; \
                 src: url(data:font/ttf;base64,{data}) format(\"truetype\"); }}"
            );
        }
        Ok(css)
    }
}

/// Family, weight and style by which the style sheet asks for a face.
fn named(face: Face) -> (&'static str, u16, &'static str) {
    match face {
        Face::Sans => ("Keystone Sans", 400, "normal"),
        Face::SansItalic => ("Keystone Sans", 400, "italic"),
        Face::SansSemi => ("Keystone Sans", 600, "normal"),
        Face::SansBold => ("Keystone Sans", 700, "normal"),
        Face::Serif => ("Keystone Serif", 400, "normal"),
        Face::SerifItalic => ("Keystone Serif", 400, "italic"),
        Face::SerifSemi => ("Keystone Serif", 600, "normal"),
        Face::Display => ("Bricolage Grotesque", 700, "normal"),
    }
}

/// The face with the characters shown, as a font file that stands alone.
fn cut(face: Face, shown: &Shown) -> Result<Vec<u8>, Error> {
    let name = face.post_script_name();
    let broken = |message: &str| Error::Font { face: name, message: message.to_owned() };
    let font = face.font().ok_or_else(|| broken("unreadable"))?;
    let whole = ShaperFont::new(font);
    let mut glyphs = GlyphRemapper::new();
    let mut numbers: BTreeMap<u16, u16> = BTreeMap::new();
    for character in &shown.characters {
        let Ok(code) = u16::try_from(u32::from(*character)) else { continue };
        let Some(glyph) = whole.nominal_glyph(u32::from(code)) else { continue };
        let Ok(glyph) = u16::try_from(glyph.to_u32()) else { continue };
        numbers.insert(code, glyphs.remap(glyph));
    }
    let subset = subsetter::subset(face.bytes(), 0, &glyphs).map_err(|error| broken(&error.to_string()))?;
    let mut tables = tables(&subset).ok_or_else(|| broken("the subset is unreadable"))?;
    let original = self::tables(face.bytes()).ok_or_else(|| broken("unreadable"))?;
    let metrics = original.get(b"OS/2").ok_or_else(|| broken("no OS/2 table"))?;
    tables.insert(*b"OS/2", metrics.clone());
    tables.insert(*b"cmap", character_map(&numbers));
    if let Some(kerning) = kerning(face, shown, &numbers) {
        tables.insert(*b"kern", kerning);
    }
    Ok(assemble(tables))
}

type Tables = BTreeMap<[u8; 4], Vec<u8>>;

/// The tables of a font file; `None` when it is cut short.
fn tables(font: &[u8]) -> Option<Tables> {
    let word = |at: usize| -> Option<u32> {
        Some(u32::from_be_bytes(font.get(at..at.checked_add(4)?)?.try_into().ok()?))
    };
    let count = u16::from_be_bytes(font.get(4..6)?.try_into().ok()?);
    let mut found = Tables::new();
    for index in 0..usize::from(count) {
        let record = 12 + index * 16;
        let tag: [u8; 4] = font.get(record..record + 4)?.try_into().ok()?;
        let (from, length) = (word(record + 8)? as usize, word(record + 12)? as usize);
        found.insert(tag, font.get(from..from.checked_add(length)?)?.to_vec());
    }
    Some(found)
}

fn push(bytes: &mut Vec<u8>, numbers: &[u16]) {
    bytes.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
}

/// The search fields that old readers expect before a sorted list: range, selector, shift.
fn search(count: usize, size: usize) -> [u16; 3] {
    let selector = usize::BITS - 1 - count.max(1).leading_zeros();
    let range = (1usize << selector) * size;
    [range, selector as usize, (count * size).saturating_sub(range)]
        .map(|number| u16::try_from(number).unwrap_or(u16::MAX))
}

/// A `cmap` of format 4 for Windows and Unicode; runs of characters whose glyphs follow one another share a segment.
fn character_map(numbers: &BTreeMap<u16, u16>) -> Vec<u8> {
    let mut segments: Vec<(u16, u16, u16)> = Vec::new();
    for (code, glyph) in numbers {
        let delta = glyph.wrapping_sub(*code);
        match segments.last_mut() {
            Some((_, end, same)) if *same == delta && end.checked_add(1) == Some(*code) => *end = *code,
            _ => segments.push((*code, *code, delta)),
        }
    }
    segments.push((0xffff, 0xffff, 1));
    let count = segments.len();
    let mut body = Vec::new();
    push(&mut body, &[0, (count * 2) as u16]);
    push(&mut body, &search(count, 2));
    body.extend(segments.iter().flat_map(|(_, end, _)| end.to_be_bytes()));
    push(&mut body, &[0]);
    body.extend(segments.iter().flat_map(|(start, _, _)| start.to_be_bytes()));
    body.extend(segments.iter().flat_map(|(_, _, delta)| delta.to_be_bytes()));
    body.extend(segments.iter().flat_map(|_| 0u16.to_be_bytes()));
    let mut table = Vec::new();
    push(&mut table, &[0, 1, 3, 1, 0, 12, 4, (body.len() + 4) as u16]);
    table.extend(body);
    table
}

/// A `kern` of format 0 with the pairs that the page shows; `None` when there are none, or too many for the format.
fn kerning(face: Face, shown: &Shown, numbers: &BTreeMap<u16, u16>) -> Option<Vec<u8>> {
    let shaper = Shaper::default();
    let number = |character: char| numbers.get(&u16::try_from(u32::from(character)).ok()?).copied();
    let mut pairs: BTreeMap<(u16, u16), i16> = BTreeMap::new();
    for (first, second) in &shown.pairs {
        let (Some(left), Some(right)) = (number(*first), number(*second)) else { continue };
        let shaped = shaper.shape(face, false, &format!("{first}{second}"));
        // One glyph for both is a ligature: the browser sets the two characters instead, without kerning.
        let [glyph, _] = shaped.glyphs.as_slice() else { continue };
        let closer = ((glyph.advance - glyph.natural) * UNITS_PER_EM).round() as i16;
        if closer != 0 {
            pairs.insert((left, right), closer);
        }
    }
    let length = u16::try_from(14 + pairs.len() * 6).ok()?;
    if pairs.is_empty() {
        return None;
    }
    let mut table = Vec::new();
    push(&mut table, &[0, 1, 0, length, 1, pairs.len() as u16]);
    push(&mut table, &search(pairs.len(), 6));
    for ((left, right), closer) in pairs {
        push(&mut table, &[left, right]);
        table.extend(closer.to_be_bytes());
    }
    Some(table)
}

/// The sum of a table's words, as the directory of a font holds it.
fn checksum(table: &[u8]) -> u32 {
    table.chunks(4).fold(0u32, |sum, chunk| {
        let mut word = [0u8; 4];
        word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
        sum.wrapping_add(u32::from_be_bytes(word))
    })
}

/// Where the `head` table keeps the sum of the whole file.
const ADJUSTMENT: std::ops::Range<usize> = 8..12;

fn assemble(mut tables: Tables) -> Vec<u8> {
    if let Some(sum) = tables.get_mut(b"head").and_then(|head| head.get_mut(ADJUSTMENT)) {
        sum.fill(0);
    }
    let mut font = vec![0, 1, 0, 0];
    push(&mut font, &[tables.len() as u16]);
    push(&mut font, &search(tables.len(), 16));
    let mut offset = 12 + tables.len() * 16;
    let mut head = None;
    for (tag, table) in &tables {
        if tag == b"head" {
            head = Some(offset);
        }
        font.extend(tag);
        for number in [checksum(table), offset as u32, table.len() as u32] {
            font.extend(number.to_be_bytes());
        }
        offset += table.len().next_multiple_of(4);
    }
    for table in tables.values() {
        font.extend(table);
        font.resize(font.len().next_multiple_of(4), 0);
    }
    let adjustment = 0xb1b0_afbau32.wrapping_sub(checksum(&font)).to_be_bytes();
    if let Some(sum) = head.and_then(|head| font.get_mut(head + ADJUSTMENT.start..head + ADJUSTMENT.end)) {
        sum.copy_from_slice(&adjustment);
    }
    font
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_face_draws_its_characters_as_the_whole_one_does() {
        for face in Face::ALL {
            let mut used = Used::default();
            used.add(face, "AV L’été, Tœil : 2027–2030 → ≤ 5\u{202f}%");
            let shown = &used.faces[&face];
            let bytes = cut(face, shown).unwrap();
            assert!(bytes.len() < face.bytes().len() / 3, "{face:?} was not cut: {} bytes", bytes.len());
            let font = harfrust::Font::new(bytes.clone(), 0).unwrap();
            let (small, whole) = (ShaperFont::new(&font), ShaperFont::new(face.font().unwrap()));
            for character in &shown.characters {
                let here = small.nominal_glyph(u32::from(*character)).unwrap();
                let there = whole.nominal_glyph(u32::from(*character)).unwrap();
                assert_eq!(
                    small.glyph_h_advance(here),
                    whole.glyph_h_advance(there),
                    "{face:?} {character:?}"
                );
            }
            assert!(small.nominal_glyph(u32::from('Q')).is_none(), "{face:?} keeps what is not shown");
        }
    }

    #[test]
    fn pairs_are_kerned_as_in_the_whole_face() {
        let mut used = Used::default();
        used.add(Face::Serif, "AV");
        let bytes = cut(Face::Serif, &used.faces[&Face::Serif]).unwrap();
        let font = harfrust::Font::new(bytes.clone(), 0).unwrap();
        let mut buffer = harfrust::Buffer::new();
        buffer.push_str("AV");
        buffer.guess_segment_properties();
        harfrust::shape(&ShaperFont::new(&font), &mut buffer, harfrust::ShapeOptions::new()).unwrap();
        let width: i32 = buffer.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
        let whole = Shaper::default().width(Face::Serif, UNITS_PER_EM, "AV");
        assert!((width as f32 - whole).abs() < 1.5, "{width} and {whole}");
        assert!(whole < Face::Serif.width("AV", UNITS_PER_EM), "the pair is kerned at all");
    }
}
