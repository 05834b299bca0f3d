//! Words into glyphs, with kerning, ligatures and figures of equal width, remembered for the whole document.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use harfrust::{Buffer, BufferFlags, Feature, ShapeOptions, ShaperFont, Tag};

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
    /// The characters it stands for; empty for the second glyph of a pair.
    pub text: Rc<str>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shaped {
    pub glyphs: Vec<Glyph>,
    /// Ems.
    pub width: f32,
}

/// Shapes and remembers.
#[derive(Debug, Default)]
pub(crate) struct Shaper {
    known: RefCell<BTreeMap<(Face, bool, String), Rc<Shaped>>>,
}

impl Shaper {
    pub(crate) fn shape(&self, face: Face, tabular: bool, text: &str) -> Rc<Shaped> {
        let key = (face, tabular, text.to_owned());
        if let Some(shaped) = self.known.borrow().get(&key) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(shape(face, tabular, text).unwrap_or_default());
        self.known.borrow_mut().insert(key, Rc::clone(&shaped));
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
    let visible: String = text.chars().filter(|character| !is_invisible(*character)).collect();
    let mut buffer = Buffer::new();
    buffer.push_str(&visible);
    buffer.guess_segment_properties();
    // The soft hyphen at a line's end is to be seen; shapers hide it by default.
    buffer.set_flags(BufferFlags::PRESERVE_DEFAULT_IGNORABLES);
    let figures = [Feature::new(Tag::new(b"tnum"), 1, ..), Feature::new(Tag::new(b"lnum"), 1, ..)];
    let options = if tabular { ShapeOptions::new().features(&figures) } else { ShapeOptions::new() };
    harfrust::shape(&shaper, &mut buffer, options).ok()?;

    let infos = buffer.glyph_infos();
    let starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    let mut shaped = Shaped::default();
    let mut previous = None;
    for ((info, position), start) in infos.iter().zip(buffer.glyph_positions()).zip(&starts) {
        let end = starts.iter().copied().filter(|other| other > start).min().unwrap_or(visible.len());
        let cluster = visible.get(*start..end).unwrap_or_default();
        let text = if previous == Some(*start) { "".into() } else { text_layer(cluster) };
        previous = Some(*start);
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
