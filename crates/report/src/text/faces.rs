//! The eight faces of a document, built into the program: the machine's fonts are never looked at.

use std::sync::OnceLock;

use harfrust::{Font, ShaperFont};

/// A face in one weight and slant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Face {
    Sans,
    SansItalic,
    SansSemi,
    SansBold,
    Serif,
    SerifItalic,
    SerifSemi,
    Display,
}

/// Units of these fonts are thousandths of an em; [`tests::every_face_counts_in_thousandths`] guards it.
pub(crate) const UNITS_PER_EM: f32 = 1000.0;

impl Face {
    pub(crate) const ALL: [Self; 8] = [
        Self::Sans,
        Self::SansItalic,
        Self::SansSemi,
        Self::SansBold,
        Self::Serif,
        Self::SerifItalic,
        Self::SerifSemi,
        Self::Display,
    ];

    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../../../assets/fonts/KeystoneSans-Regular.ttf"),
            Self::SansItalic => include_bytes!("../../../../assets/fonts/KeystoneSans-Italic.ttf"),
            Self::SansSemi => include_bytes!("../../../../assets/fonts/KeystoneSans-SemiBold.ttf"),
            Self::SansBold => include_bytes!("../../../../assets/fonts/KeystoneSans-Bold.ttf"),
            Self::Serif => include_bytes!("../../../../assets/fonts/KeystoneSerif-Regular.ttf"),
            Self::SerifItalic => include_bytes!("../../../../assets/fonts/KeystoneSerif-Italic.ttf"),
            Self::SerifSemi => include_bytes!("../../../../assets/fonts/KeystoneSerif-SemiBold.ttf"),
            Self::Display => include_bytes!("../../../../assets/fonts/BricolageGrotesque-Bold.ttf"),
        }
    }

    pub(crate) fn post_script_name(self) -> &'static str {
        match self {
            Self::Sans => "KeystoneSans-Regular",
            Self::SansItalic => "KeystoneSans-Italic",
            Self::SansSemi => "KeystoneSans-SemiBold",
            Self::SansBold => "KeystoneSans-Bold",
            Self::Serif => "KeystoneSerif-Regular",
            Self::SerifItalic => "KeystoneSerif-Italic",
            Self::SerifSemi => "KeystoneSerif-SemiBold",
            Self::Display => "BricolageGrotesque-Bold",
        }
    }

    /// The face that lends the characters this one lacks.
    fn substitute(self) -> Option<Self> {
        match self {
            Self::Serif => Some(Self::Sans),
            Self::SerifItalic => Some(Self::SansItalic),
            Self::SerifSemi => Some(Self::SansSemi),
            Self::Display => Some(Self::SansBold),
            Self::Sans | Self::SansItalic | Self::SansSemi | Self::SansBold => None,
        }
    }

    /// The font behind the face. `None` only if a font file in the repository is broken, which a test excludes.
    pub(crate) fn font(self) -> Option<&'static Font> {
        static FONTS: OnceLock<Vec<Option<Font>>> = OnceLock::new();
        let fonts = FONTS.get_or_init(|| Self::ALL.iter().map(|face| Font::new(face.bytes(), 0)).collect());
        fonts.get(self as usize)?.as_ref()
    }

    fn covers(self, character: char) -> bool {
        self.advance_of(character).is_some()
    }

    /// The advance of a character in units, without kerning; none when the face lacks it.
    fn advance_of(self, character: char) -> Option<u16> {
        /// The characters that nearly every text is made of: Latin letters, then punctuation, arrows and signs.
        const COMMON: [std::ops::Range<u32>; 2] = [0..0x250, 0x2000..0x2300];
        static KNOWN: [OnceLock<Vec<Option<u16>>>; 8] = [const { OnceLock::new() }; 8];
        let look = |shaper: &ShaperFont<'_, '_>, code: u32| {
            let glyph = shaper.nominal_glyph(code)?;
            u16::try_from(shaper.glyph_h_advance(glyph)).ok()
        };
        let font = self.font()?;
        let code = u32::from(character);
        let [latin, signs] = COMMON;
        let place = if latin.contains(&code) {
            code
        } else if signs.contains(&code) {
            latin.end + code - signs.start
        } else {
            return look(&ShaperFont::new(font), code);
        };
        let known = KNOWN.get(self as usize)?.get_or_init(|| {
            let shaper = ShaperFont::new(font);
            latin.chain(signs).map(|code| look(&shaper, code)).collect()
        });
        known.get(place as usize).copied().flatten()
    }

    /// The face that can draw `character` in place of this one: itself, its substitute, or none.
    pub(crate) fn covering(self, character: char) -> Option<Self> {
        if self.covers(character) {
            return Some(self);
        }
        self.substitute().filter(|face| face.covers(character))
    }

    /// Width of `text` at `size`, without kerning: good enough to place the labels of a picture.
    pub(crate) fn width(self, text: &str, size: f32) -> f32 {
        let units: f32 = text.chars().map(|character| self.advance(character)).sum();
        units * size / UNITS_PER_EM
    }

    fn advance(self, character: char) -> f32 {
        let advance = self.covering(character).and_then(|face| face.advance_of(character));
        advance.map_or(0.0, f32::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What French and English typography and our own texts need, in every face or its substitute.
    const NEEDED: &str = "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ…«»‹›“”‘’–—•€°²³½\u{a0}\u{202f}\u{2009}\u{ad}\u{2010}\u{2011}−×≤≥→№✓";

    #[test]
    fn every_face_counts_in_thousandths() {
        for face in Face::ALL {
            let head = face.bytes();
            let mut scratch = Vec::new();
            let parsed = printpdf::ParsedFont::from_bytes(head, 0, &mut scratch).unwrap();
            assert_eq!(f32::from(parsed.units_per_em), UNITS_PER_EM, "{face:?}");
        }
    }

    #[test]
    fn every_face_draws_both_languages() {
        for face in Face::ALL {
            let lacking: String = NEEDED.chars().filter(|c| face.covering(*c).is_none()).collect();
            assert!(lacking.is_empty(), "{face:?} lacks {lacking}");
        }
    }
}
