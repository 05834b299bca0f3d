//! Marks, written short.

use crate::scene::{Anchor, Ink, Mark, Stroke, Weight, at};
use crate::text::faces::Face;

/// Size of labels in pictures, in points.
pub(super) const LABEL: f64 = 8.6;
/// Size of axis texts.
pub(super) const SMALL: f64 = 8.0;

#[derive(Debug, Default)]
pub(super) struct Canvas {
    pub(super) marks: Vec<Mark>,
}

/// A line of text and how it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) size: f64,
    pub(super) anchor: Anchor,
    pub(super) weight: Weight,
    pub(super) ink: Ink,
}

pub(super) fn words(text: &str, size: f64, anchor: Anchor) -> Words<'_> {
    Words { text, size, anchor, weight: Weight::Regular, ink: Ink::Text }
}

impl<'a> Words<'a> {
    pub(super) fn ink(self, ink: Ink) -> Words<'a> {
        Words { ink, ..self }
    }

    pub(super) fn strong(self) -> Words<'a> {
        Words { weight: Weight::Strong, ..self }
    }
}

impl Canvas {
    pub(super) fn text(&mut self, x: f64, y: f64, words: Words<'_>) {
        let Words { text, size, anchor, weight, ink } = words;
        self.marks.push(Mark::Text { x, y, text: text.to_owned(), anchor, weight, size, ink });
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: Stroke) {
        self.marks.push(Mark::Line { points: vec![at(from.0, from.1), at(to.0, to.1)], stroke });
    }

    pub(super) fn rect(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), radius: f64, fill: Ink) {
        self.marks.push(Mark::Rect { x, y, width, height, radius, fill: Some(fill), stroke: None });
    }

    pub(super) fn circle(
        &mut self,
        (x, y): (f64, f64),
        radius: f64,
        fill: Ink,
        stroke: Option<Stroke>,
        key: &str,
    ) {
        let key = if key.is_empty() { None } else { Some(key.to_owned()) };
        self.marks.push(Mark::Circle { x, y, radius, fill: Some(fill), stroke, key });
    }

    /// The sign of a target.
    pub(super) fn diamond(&mut self, (x, y): (f64, f64), radius: f64, fill: Ink, ink: Ink) {
        let points = vec![at(x, y - radius), at(x + radius, y), at(x, y + radius), at(x - radius, y)];
        self.marks.push(Mark::Path { points, fill: Some(fill), stroke: Some(Stroke::solid(ink, 1.4)) });
    }
}

/// Width of a label in points.
pub(super) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let face = match weight {
        Weight::Regular => Face::Sans,
        Weight::Strong => Face::SansSemi,
    };
    f64::from(face.width(text, 1.0)) * size
}

/// Breaks a label into lines no wider than `most`: at its spaces, and inside a word only if the word alone is wider.
pub(super) fn wrap(text: &str, size: f64, weight: Weight, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, weight) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(pieces(word, size, weight, most)),
        }
    }
    lines
}

/// The same in so many lines at most; what is left out shows as “…”, and the data table holds the whole.
pub(super) fn clipped(text: &str, size: f64, weight: Weight, most: f64, lines: usize) -> Vec<String> {
    let mut all = wrap(text, size, weight, most);
    if all.len() <= lines {
        return all;
    }
    all.truncate(lines);
    if let Some(last) = all.last_mut() {
        while !last.is_empty() && width(&format!("{last}…"), size, weight) > most {
            last.pop();
        }
        let kept = last.trim_end_matches([' ', '-', ',', '’', '\u{a0}', '\u{202f}']).len();
        last.truncate(kept);
        last.push('…');
    }
    all
}

/// A word in pieces no wider than `most`, each but the last with a hyphen, and with one letter at least.
fn pieces(word: &str, size: f64, weight: Weight, most: f64) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for letter in word.chars() {
        if !piece.is_empty() && width(&format!("{piece}{letter}-"), size, weight) > most {
            // The last letter needs no hyphen behind it.
            if width(word, size, weight) <= most {
                return vec![word.to_owned()];
            }
            if !piece.ends_with('-') {
                piece.push('-');
            }
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push(letter);
    }
    pieces.push(piece);
    pieces
}

/// Distance between the baselines of a label.
pub(super) const LEADING: f64 = 9.8;

/// From one line of a hatching to the next.
const HATCH: f64 = 5.0;

impl Canvas {
    /// Lines one below the other, the first with its top at `top`; returns where the next would begin.
    pub(super) fn block(&mut self, x: f64, top: f64, lines: &[String], like: Words<'_>) -> f64 {
        let leading = LEADING * like.size / LABEL;
        let mut y = top;
        for line in lines {
            self.text(x, y + leading * 0.78, Words { text: line, ..like });
            y += leading;
        }
        y
    }

    /// Slanting lines over a box, so that a grey copy tells it from one of the same darkness.
    pub(super) fn hatch(&mut self, (x, y): (f64, f64), (wide, high): (f64, f64), ink: Ink) {
        let mut along = HATCH / 2.0 - high;
        while along < wide {
            let (start, end) = (along.max(0.0), (along + high).min(wide));
            let (from, to) = ((x + start, y + high + along - start), (x + end, y + high + along - end));
            self.line(from, to, Stroke::solid(ink, 0.6));
            along += HATCH;
        }
    }

    /// A box with an edge, so that it is still seen where its fill is that of the page.
    pub(super) fn edged(
        &mut self,
        (x, y): (f64, f64),
        size: (f64, f64),
        radius: f64,
        fill: Ink,
        edge: Stroke,
    ) {
        let (width, height) = size;
        self.marks.push(Mark::Rect { x, y, width, height, radius, fill: Some(fill), stroke: Some(edge) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_width_whatever_the_words() {
        let text = "Aide anticonstitutionnellement mobilisée à l’hébergement";
        let lines = wrap(text, LABEL, Weight::Regular, 60.0);
        assert!(lines.iter().all(|line| width(line, LABEL, Weight::Regular) <= 60.0), "{lines:?}");
        let letters = |text: &str| text.replace(['-', ' '], "");
        assert_eq!(letters(&lines.concat()), letters(text), "no letter is lost");
        assert_eq!(wrap("", LABEL, Weight::Regular, 60.0), Vec::<String>::new());
        assert_eq!(wrap("abc", LABEL, Weight::Regular, 0.0).len(), 3, "a letter a line at worst");
    }

    #[test]
    fn a_clipped_label_says_that_something_is_left_out() {
        let text = "Une porte d’entrée vers l’aide aux victimes de violence familiale";
        let lines = clipped(text, LABEL, Weight::Regular, 90.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'), "{lines:?}");
        assert!(lines.iter().all(|line| width(line, LABEL, Weight::Regular) <= 90.0), "{lines:?}");
        assert_eq!(clipped("court", LABEL, Weight::Regular, 90.0, 2), ["court"]);
        assert_eq!(clipped(text, LABEL, Weight::Regular, 0.0, 1).len(), 1);
    }
}
