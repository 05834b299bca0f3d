//! Words into glyphs, with kerning, ligatures and figures of equal width, remembered for the whole document.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use harfrust::{Buffer, BufferFlags, Direction, Feature, GlyphInfo, ShapeOptions, ShaperFont, Tag};

use super::faces::{Face, UNITS_PER_EM};
use super::spans::is_invisible;

/// A glyph with its place in the text layer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub id: u16,
    /// Advance after kerning, in ems.
    pub advance: f32,
    /// Advance in the font's own table, in ems.
    pub natural: f32,
    /// The characters it stands for; empty where the glyph before stands for them.
    pub text: Rc<str>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shaped {
    pub glyphs: Vec<Glyph>,
    /// Ems.
    pub width: f32,
}

/// Words by their text, for one face with one kind of figures.
type Known = BTreeMap<Box<str>, Rc<Shaped>>;

/// Shapes and remembers.
#[derive(Debug, Default)]
pub(crate) struct Shaper {
    known: RefCell<BTreeMap<(Face, bool), Known>>,
}

impl Shaper {
    pub(crate) fn shape(&self, face: Face, tabular: bool, text: &str) -> Rc<Shaped> {
        let known = self.known.borrow();
        if let Some(shaped) = known.get(&(face, tabular)).and_then(|known| known.get(text)) {
            return Rc::clone(shaped);
        }
        drop(known);
        let shaped = Rc::new(shape(face, tabular, text).unwrap_or_default());
        self.known.borrow_mut().entry((face, tabular)).or_default().insert(text.into(), Rc::clone(&shaped));
        shaped
    }

    /// Width in points.
    pub(crate) fn width(&self, face: Face, size: f32, text: &str) -> f32 {
        self.shape(face, false, text).width * size
    }
}

/// One glyph can have one value in the text layer, and fonts draw these pairs with one glyph.
fn text_layer(cluster: &str) -> Rc<str> {
    match cluster {
        "\u{a0}" => " ".into(),
        "\u{2010}" | "\u{2011}" => "-".into(),
        other => other.into(),
    }
}

fn shape(face: Face, tabular: bool, text: &str) -> Option<Shaped> {
    let font = face.font()?;
    let shaper = ShaperFont::new(font);
    let visible = text.chars().filter(|character| !is_invisible(*character));
    // The end of a line is no glyph; where a text has one line only, it is a space.
    let visible: String = visible.map(|character| if character == '\n' { ' ' } else { character }).collect();
    let mut buffer = Buffer::new();
    buffer.push_str(&visible);
    buffer.guess_segment_properties();
    // The faces have no script that is written from the right.
    buffer.set_direction(Direction::LeftToRight);
    // The soft hyphen at a line's end is to be seen; shapers hide it by default.
    buffer.set_flags(BufferFlags::PRESERVE_DEFAULT_IGNORABLES);
    let figures = [Feature::new(Tag::new(b"tnum"), 1, ..), Feature::new(Tag::new(b"lnum"), 1, ..)];
    let options = if tabular { ShapeOptions::new().features(&figures) } else { ShapeOptions::new() };
    harfrust::shape(&shaper, &mut buffer, options).ok()?;

    let infos = buffer.glyph_infos();
    let mut shaped = Shaped::default();
    for (place, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        let text = text_layer(text_of(infos, place, &visible));
        let (advance, natural) = (
            position.x_advance as f32 / UNITS_PER_EM,
            shaper.glyph_h_advance(info.glyph_id.into()) as f32 / UNITS_PER_EM,
        );
        let id = u16::try_from(info.glyph_id).ok()?;
        shaped.width += advance;
        shaped.glyphs.push(Glyph { id, advance, natural, text });
    }
    Some(shaped)
}

/// The characters that the glyph at `place` stands for. A letter and its marks are one cluster: they have a glyph each,
/// or else the first glyph stands for all.
fn text_of<'a>(infos: &[GlyphInfo], place: usize, text: &'a str) -> &'a str {
    let Some(start) = infos.get(place).map(|info| info.cluster) else { return "" };
    let before = infos.iter().take(place).rev().take_while(|info| info.cluster == start).count();
    let after = infos.iter().skip(place).take_while(|info| info.cluster == start).count();
    let end = infos.get(place + after).map_or(text.len(), |next| next.cluster as usize);
    let cluster = text.get(start as usize..end).unwrap_or_default();
    if cluster.chars().count() == before + after {
        let mut letters = cluster.char_indices().skip(before).map(|(at, letter)| at..at + letter.len_utf8());
        letters.next().and_then(|letter| cluster.get(letter)).unwrap_or_default()
    } else if before == 0 {
        cluster
    } else {
        ""
    }
}
