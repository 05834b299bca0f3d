//! Stretches of text in one style, made drawable: composed, without control characters, every character in a face
//! that has it.

use unicode_normalization::UnicodeNormalization;

use super::faces::Face;
use crate::document::Link;

/// Red, green, blue.
pub(crate) type Colour = [u8; 3];

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    /// Points.
    pub size: f32,
    pub colour: Colour,
    /// Points above the baseline.
    pub rise: f32,
    /// Figures of equal width.
    pub tabular: bool,
}

impl Style {
    pub(crate) fn new(face: Face, size: f32, colour: Colour) -> Self {
        Self { face, size, colour, rise: 0.0, tabular: false }
    }
}

/// A stretch of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub text: String,
    pub style: Style,
    pub link: Option<Link>,
    pub lang: Option<String>,
    /// The footnote that this span calls, by its number.
    pub note: Option<usize>,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, link: None, lang: None, note: None }
    }
}

/// What stands for a character that no face has; [`crate::pdf::missing_characters`] tells which.
const UNKNOWN: char = '?';

/// Whether the layout acts on the character instead of drawing it.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{2060}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}')
}

/// The text without what only a layout acts on, for titles in the properties of a file.
pub(crate) fn readable(text: &str) -> String {
    text.chars().filter(|character| !is_invisible(*character)).collect()
}

/// Composes the text, drops what can't be seen or broken at, and splits where a face must lend a character.
pub(crate) fn drawable(spans: &[Span]) -> Vec<Span> {
    let mut ready: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        let mut part = Span { text: String::new(), ..span.clone() };
        for character in span.text.nfc() {
            let character = match character {
                '\n' | '\u{2060}' => character,
                // Soft hyphens of an author are dropped: the patterns know the two languages.
                '\u{ad}' => continue,
                '\t' | '\r' => ' ',
                _ if character.is_control() || is_invisible(character) => continue,
                _ => character,
            };
            let face = match character {
                '\n' | '\u{2060}' => Some(part.style.face),
                _ => span.style.face.covering(character),
            };
            let (face, character) = face.map_or((span.style.face, UNKNOWN), |face| (face, character));
            if face != part.style.face {
                let mut next = Span { text: String::new(), ..span.clone() };
                next.style.face = face;
                let done = std::mem::replace(&mut part, next);
                if !done.text.is_empty() {
                    ready.push(done);
                }
            }
            part.text.push(character);
        }
        if !part.text.is_empty() {
            ready.push(part);
        }
    }
    ready
}
