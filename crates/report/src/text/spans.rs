//! Stretches of text in one style, made drawable: composed, without control characters, every character in a face
//! that has it.

use std::rc::Rc;

use unicode_normalization::UnicodeNormalization;

use super::faces::Face;
use crate::document::Link;

pub(crate) use crate::colours::Colour;

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
    /// Where the figures in it come from, as for [`crate::document::Run::from`].
    pub from: Option<Rc<str>>,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style, link: None, lang: None, note: None, from: None }
    }
}

/// What stands for a character that no face has: an empty box, which is no mark of any language.
/// [`crate::pdf::missing_characters`] tells which characters they are.
pub(crate) const UNKNOWN: char = '□';

/// Whether the layout acts on the character instead of drawing it: joiners, marks of direction, variants.
pub(crate) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{2060}'..='\u{206f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}'
        | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{3164}' | '\u{ffa0}' | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether the character ends a line or a word without being drawn: tabs and separators other than the line feed.
pub(crate) fn is_space(character: char) -> bool {
    matches!(character, '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The text without what only a layout acts on, for titles in the properties of a file and for what is read aloud.
pub(crate) fn readable(text: &str) -> String {
    // Two code points are no characters, and XML refuses them.
    let is_none = |character: char| matches!(character, '\u{fffe}' | '\u{ffff}');
    let shown = text.chars().filter(|character| !is_invisible(*character) && !is_none(*character));
    shown
        .map(|character| if character.is_control() || is_space(character) { ' ' } else { character })
        .collect()
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
                _ if is_space(character) => ' ',
                _ if character.is_control() || is_invisible(character) => continue,
                _ => character,
            };
            let face = match character {
                '\n' | '\u{2060}' => Some(part.style.face),
                _ => span.style.face.covering(character),
            };
            let box_face = || span.style.face.covering(UNKNOWN).unwrap_or(span.style.face);
            let (face, character) = face.map_or_else(|| (box_face(), UNKNOWN), |face| (face, character));
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
