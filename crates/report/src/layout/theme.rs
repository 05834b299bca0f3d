//! Sizes and colours of the printed page. Colours are those of the interface, on white; each text pair keeps a
//! contrast of at least 4.5 to 1.

pub(crate) use crate::colours::{BRASS, BRASS_SOFT, PRIMARY, PRIMARY_SOFT, TEXT, UNKNOWN, WHITE, ink};
use crate::text::faces::Face;
use crate::text::spans::{Colour, Style};

pub(crate) const MUTED: Colour = [0x45, 0x55, 0x4f];
pub(crate) const RULE: Colour = [0xd2, 0xda, 0xd6];
pub(crate) const ZEBRA: Colour = [0xf4, 0xf6, 0xf4];
pub(crate) const PRIMARY_FAINT: Colour = [0xee, 0xf5, 0xf4];
pub(crate) const PRIMARY_LINE: Colour = [0x8c, 0xca, 0xc7];
pub(crate) const ON_BRASS_SOFT: Colour = [0x5f, 0x41, 0x07];
pub(crate) const CAUTION_SOFT: Colour = [0xfd, 0xec, 0xcb];
pub(crate) const CAUTION: Colour = [0x8a, 0x52, 0x00];
pub(crate) const UNKNOWN_SOFT: Colour = [0xee, 0xea, 0xf6];
pub(crate) const PLINTH: Colour = [0x08, 0x3a, 0x3f];
pub(crate) const PLINTH_LINE: Colour = [0x1f, 0x5a, 0x5e];
pub(crate) const PLINTH_STONE: Colour = [0x16, 0x4e, 0x53];
pub(crate) const PLINTH_TEXT: Colour = [0xf2, 0xf8, 0xf7];
pub(crate) const PLINTH_MUTED: Colour = [0xb5, 0xd2, 0xcf];

/// The text column leaves these margins, in points.
pub(crate) const MARGIN_SIDE: f32 = 70.0;
pub(crate) const MARGIN_TOP: f32 = 82.0;
pub(crate) const MARGIN_BOTTOM: f32 = 76.0;
/// Longest line of running text: about eighty characters.
pub(crate) const MEASURE: f32 = 430.0;

/// A text style with the distance between its baselines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Voice {
    pub style: Style,
    pub italic: Face,
    pub strong: Face,
    pub leading: f32,
    /// Share of a line that may stay empty before words are hyphenated.
    pub tolerance: f32,
}

fn voice(face: Face, size: f32, leading: f32, colour: Colour) -> Voice {
    let (italic, strong) = match face {
        Face::Serif | Face::SerifItalic | Face::SerifSemi => (Face::SerifItalic, Face::SerifSemi),
        Face::Sans | Face::SansItalic | Face::SansSemi | Face::SansBold => (Face::SansItalic, Face::SansSemi),
        Face::Display => (Face::Display, Face::Display),
    };
    Voice { style: Style::new(face, size, colour), italic, strong, leading, tolerance: 0.24 }
}

pub(crate) fn body() -> Voice {
    voice(Face::Serif, 10.4, 15.2, TEXT)
}

pub(crate) fn lead() -> Voice {
    Voice { tolerance: 0.3, ..voice(Face::Serif, 12.6, 18.2, PRIMARY) }
}

/// Text inside frames and beside figures.
pub(crate) fn plain() -> Voice {
    voice(Face::Sans, 9.8, 13.8, TEXT)
}

pub(crate) fn cell() -> Voice {
    Voice { tolerance: 0.45, ..voice(Face::Sans, 8.9, 11.8, TEXT) }
}

pub(crate) fn cell_header() -> Voice {
    Voice { tolerance: 0.6, ..voice(Face::SansSemi, 8.7, 11.2, PRIMARY) }
}

pub(crate) fn caption() -> Voice {
    Voice { tolerance: 0.5, ..voice(Face::SansSemi, 9.8, 13.2, TEXT) }
}

pub(crate) fn remark() -> Voice {
    Voice { tolerance: 0.4, ..voice(Face::Sans, 8.6, 11.6, MUTED) }
}

pub(crate) fn label() -> Voice {
    Voice { tolerance: 1.0, ..voice(Face::SansSemi, 8.2, 10.8, MUTED) }
}

pub(crate) fn callout_title(colour: Colour) -> Voice {
    Voice { tolerance: 1.0, ..voice(Face::SansBold, 9.8, 13.8, colour) }
}

/// Headings are never hyphenated unless a word is wider than the page.
pub(crate) fn heading(level: u8) -> Voice {
    let (face, size, leading, colour) = match level {
        1 => (Face::Display, 25.0, 29.0, PRIMARY),
        2 => (Face::Display, 14.6, 19.0, PRIMARY),
        _ => (Face::SansBold, 11.2, 15.0, TEXT),
    };
    Voice { tolerance: 1.0, ..voice(face, size, leading, colour) }
}

/// Space above and below a heading.
pub(crate) fn heading_space(level: u8) -> (f32, f32) {
    match level {
        1 => (0.0, 20.0),
        2 => (22.0, 6.0),
        _ => (15.0, 4.0),
    }
}
