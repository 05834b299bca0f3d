//! The fixed colours of a printed picture, by what a colour is for: those of the interface, on white.
//!
//! Every writer takes them from here, so that a picture looks the same on paper, in a page and in Word.

use crate::scene::Ink;

/// Red, green, blue.
pub(crate) type Colour = [u8; 3];

pub(crate) const TEXT: Colour = [0x14, 0x20, 0x1e];
pub(crate) const WHITE: Colour = [0xff, 0xff, 0xff];
pub(crate) const PRIMARY: Colour = [0x0b, 0x54, 0x59];
pub(crate) const PRIMARY_SOFT: Colour = [0xdc, 0xec, 0xea];
pub(crate) const BRASS: Colour = [0x97, 0x6a, 0x12];
pub(crate) const BRASS_SOFT: Colour = [0xf8, 0xed, 0xd3];
pub(crate) const UNKNOWN: Colour = [0x5b, 0x4a, 0x7d];

/// The fixed colour of a role on paper.
pub(crate) fn ink(ink: Ink) -> Colour {
    match ink {
        Ink::Text | Ink::Target => TEXT,
        Ink::Muted | Ink::Axis => [0x5a, 0x6a, 0x64],
        Ink::Rule => [0xdf, 0xe5, 0xe2],
        Ink::Surface | Ink::OnPrimary => WHITE,
        Ink::Band => [0xeb, 0xef, 0xec],
        Ink::Primary => PRIMARY,
        Ink::PrimarySoft => PRIMARY_SOFT,
        Ink::Accent => BRASS,
        Ink::AccentSoft => BRASS_SOFT,
        Ink::Series1 => [0x0c, 0x3f, 0x47],
        Ink::Series2 => [0x8e, 0x2f, 0x7a],
        Ink::Series3 => [0xcc, 0x4f, 0x1c],
        Ink::Series4 => [0x4c, 0x98, 0x84],
        Ink::Series5 => [0xe2, 0xbd, 0x63],
        Ink::Zone1 => [0xee, 0xf3, 0xf1],
        Ink::Zone2 => [0xdb, 0xe6, 0xdf],
        Ink::Zone3 => [0xf5, 0xe3, 0xb8],
        Ink::Zone4 => [0xf0, 0xc9, 0xb4],
        Ink::Danger => [0xa8, 0x28, 0x1c],
        Ink::Unknown => UNKNOWN,
    }
}

/// The colour as CSS, SVG and Word write it, with its sharp.
pub(crate) fn hex([red, green, blue]: Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
