//! Lines: Unicode's break opportunities, then the ragged-right setting with the least unevenness.
//!
//! Words are hyphenated (French and English) only when one does not fit or when a line would stay too short.
//! Ranges of figures such as 2027–2030 are never broken.

use hypher::Lang;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::shaping::{Glyph, Shaper};
use super::spans::{Span, drawable};

/// How a text is to be set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'a> {
    /// Points.
    pub width: f32,
    /// BCP 47, of the text around; a span may have its own.
    pub lang: &'a str,
    /// Share of the width that a line may leave empty before words are hyphenated.
    pub tolerance: f32,
}

/// A line, ready to be drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Line {
    pub chunks: Vec<Chunk>,
    /// Without the space at its end.
    pub width: f32,
    /// Numbers of the footnotes called on this line.
    pub notes: Vec<usize>,
}

/// The part of a line that lies in one span.
#[derive(Clone, Debug)]
pub(crate) struct Chunk {
    /// Index among [`Paragraph::spans`].
    pub span: usize,
    /// From the start of the line.
    pub x: f32,
    pub width: f32,
    pub glyphs: Vec<Glyph>,
}

/// A text set to a width.
#[derive(Clone, Debug, Default)]
pub(crate) struct Paragraph {
    pub spans: Vec<Span>,
    pub lines: Vec<Line>,
}

/// What may follow a piece on the next line.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Break {
    Allowed,
    Forced,
    /// Inside a word, with the width of the hyphen to add.
    Hyphen(f32),
    /// Inside a word too long for any line, without a hyphen.
    Bare,
}

/// The smallest unbreakable thing: a word or a syllable.
#[derive(Clone, Debug)]
struct Piece {
    /// (index of the span, text) in order.
    parts: Vec<(usize, String)>,
    width: f32,
    /// Width of the space behind it.
    space: f32,
    after: Break,
}

/// Sets `spans` to the width. An empty text has no line.
pub(crate) fn set(shaper: &Shaper, spans: &[Span], setting: Setting<'_>) -> Paragraph {
    let spans = drawable(spans);
    let breaker = Breaker { shaper, spans: &spans, setting };
    let mut pieces = breaker.words();
    if pieces.iter().any(|piece| piece.width > setting.width) {
        pieces = breaker.hyphenated(pieces, |piece| piece.width > setting.width);
        pieces = breaker.cut(pieces);
    }
    let mut breaks = breaker.best(&pieces);
    if breaker.too_ragged(&pieces, &breaks) {
        pieces = breaker.hyphenated(pieces, |piece| matches!(piece.after, Break::Allowed | Break::Forced));
        breaks = breaker.best(&pieces);
    }
    let mut lines = Vec::with_capacity(breaks.len());
    let mut from = 0;
    for to in breaks {
        lines.push(breaker.line(pieces.get(from..to).unwrap_or_default(), to == pieces.len()));
        from = to;
    }
    Paragraph { spans, lines }
}

/// The widest word and the whole text on one line, in points: what a column needs at least and at most.
pub(crate) fn extent(shaper: &Shaper, spans: &[Span]) -> (f32, f32) {
    let spans = drawable(spans);
    let setting = Setting { width: f32::MAX, lang: "", tolerance: 1.0 };
    let pieces = Breaker { shaper, spans: &spans, setting }.words();
    let (mut widest, mut longest, mut line) = (0.0f32, 0.0f32, 0.0f32);
    for piece in &pieces {
        widest = widest.max(piece.width);
        line += piece.width;
        longest = longest.max(line);
        line = if piece.after == Break::Forced { 0.0 } else { line + piece.space };
    }
    (widest, longest)
}

struct Breaker<'a> {
    shaper: &'a Shaper,
    spans: &'a [Span],
    setting: Setting<'a>,
}

impl Breaker<'_> {
    fn words(&self) -> Vec<Piece> {
        let text: String = self.spans.iter().map(|span| span.text.as_str()).collect();
        let mut pieces = Vec::new();
        let mut start = 0;
        for (end, opportunity) in linebreaks(&text) {
            let last = end == text.len();
            if !last && opportunity == BreakOpportunity::Allowed && inside_range(&text, end) {
                continue;
            }
            let segment = text.get(start..end).unwrap_or_default();
            let word = segment.trim_end_matches([' ', '\n']);
            let spaces = segment.len() > word.len() && segment.contains(' ');
            let parts = self.parts(start, start + word.len());
            let forced = opportunity == BreakOpportunity::Mandatory && !last;
            let space = if spaces { self.space(parts.last()) } else { 0.0 };
            let after = if forced { Break::Forced } else { Break::Allowed };
            pieces.push(Piece { width: self.width(&parts), parts, space, after });
            start = end;
        }
        pieces
    }

    /// The stretch of text between two byte offsets, span by span.
    fn parts(&self, from: usize, to: usize) -> Vec<(usize, String)> {
        let mut parts = Vec::new();
        let mut offset = 0;
        for (index, span) in self.spans.iter().enumerate() {
            let (low, high) = (from.max(offset), to.min(offset + span.text.len()));
            if low < high {
                let part = span.text.get(low - offset..high - offset).unwrap_or_default();
                parts.push((index, part.to_owned()));
            }
            offset += span.text.len();
            if offset >= to {
                break;
            }
        }
        parts
    }

    fn width(&self, parts: &[(usize, String)]) -> f32 {
        parts.iter().map(|(span, text)| self.part_width(*span, text)).sum()
    }

    fn part_width(&self, span: usize, text: &str) -> f32 {
        let Some(style) = self.spans.get(span).map(|span| span.style) else { return 0.0 };
        self.shaper.shape(style.face, style.tabular, text).width * style.size
    }

    fn space(&self, part: Option<&(usize, String)>) -> f32 {
        self.part_width(part.map_or(0, |(span, _)| *span), " ")
    }

    /// Splits the pieces that `wanted` picks at their syllables.
    fn hyphenated(&self, pieces: Vec<Piece>, wanted: impl Fn(&Piece) -> bool) -> Vec<Piece> {
        let mut split = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let syllables = if wanted(&piece) { self.syllables(&piece) } else { Vec::new() };
            let count = syllables.len();
            if count < 2 {
                split.push(piece);
                continue;
            }
            let Some((span, _)) = piece.parts.first().cloned() else { continue };
            let hyphen = Break::Hyphen(self.part_width(span, HYPHEN));
            for (index, syllable) in syllables.into_iter().enumerate() {
                let (space, after) =
                    if index + 1 == count { (piece.space, piece.after) } else { (0.0, hyphen) };
                let parts = vec![(span, syllable)];
                split.push(Piece { width: self.width(&parts), parts, space, after });
            }
        }
        split
    }

    /// Syllables of a plain word of French or English; one or none when it is not to be split.
    fn syllables(&self, piece: &Piece) -> Vec<String> {
        let [(span, text)] = piece.parts.as_slice() else { return Vec::new() };
        let lang = self.spans.get(*span).and_then(|span| span.lang.as_deref()).unwrap_or(self.setting.lang);
        let lang = match lang.get(..2) {
            Some("fr") => Lang::French,
            Some("en") => Lang::English,
            _ => return Vec::new(),
        };
        // The elided article and the punctuation stay with their syllables; only the letters are looked up.
        let start = text.find(char::is_alphabetic).unwrap_or(0);
        let word = text.get(start..).unwrap_or_default();
        let word = match word.rfind('’') {
            Some(apostrophe) if apostrophe <= 5 => {
                word.get(apostrophe + '’'.len_utf8()..).unwrap_or_default()
            }
            _ => word,
        };
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        let plain = letters.chars().count() >= 7 && letters.chars().all(char::is_alphabetic);
        // Names and abbreviations are broken only when they don't fit on any line.
        let named =
            letters.chars().next().is_some_and(char::is_uppercase) && piece.width <= self.setting.width;
        if !plain || named {
            return Vec::new();
        }
        let head = text.len() - word.len();
        let (before, tail) =
            (text.get(..head).unwrap_or_default(), word.get(letters.len()..).unwrap_or_default());
        let mut syllables: Vec<String> =
            hypher::hyphenate_bounded(letters, lang, 3, 3).map(str::to_owned).collect();
        if let Some(first) = syllables.first_mut() {
            first.insert_str(0, before);
        }
        if let Some(last) = syllables.last_mut() {
            last.push_str(tail);
        }
        syllables
    }

    /// Cuts what is still too long, such as an address without breaks, wherever the line ends.
    fn cut(&self, pieces: Vec<Piece>) -> Vec<Piece> {
        let mut cut = Vec::with_capacity(pieces.len());
        for piece in pieces {
            if piece.width <= self.setting.width {
                cut.push(piece);
                continue;
            }
            let (space, after) = (piece.space, piece.after);
            let mut parts: Vec<(usize, String)> = Vec::new();
            for (span, text) in piece.parts {
                for character in text.chars() {
                    let mut longer = parts.clone();
                    match longer.last_mut() {
                        Some((last, text)) if *last == span => text.push(character),
                        _ => longer.push((span, character.to_string())),
                    }
                    if !parts.is_empty() && self.width(&longer) > self.setting.width {
                        cut.push(Piece { width: self.width(&parts), parts, space: 0.0, after: Break::Bare });
                        longer = vec![(span, character.to_string())];
                    }
                    parts = longer;
                }
            }
            cut.push(Piece { width: self.width(&parts), parts, space, after });
        }
        cut
    }

    /// The ends of the lines (indices behind their last piece) with the least sum of squared gaps.
    fn best(&self, pieces: &[Piece]) -> Vec<usize> {
        let count = pieces.len();
        let mut best: Vec<Option<(f32, usize)>> = vec![None; count + 1];
        if let Some(start) = best.first_mut() {
            *start = Some((0.0, 0));
        }
        for from in 0..count {
            let Some(Some((so_far, _))) = best.get(from).copied() else { continue };
            let mut width = 0.0;
            for (index, piece) in pieces.iter().enumerate().skip(from) {
                width += piece.width;
                let hyphen = if let Break::Hyphen(hyphen) = piece.after { hyphen } else { 0.0 };
                if width > self.setting.width && index > from {
                    break;
                }
                let fits = width + hyphen <= self.setting.width || index == from;
                let last = index + 1 == count;
                if fits {
                    let gap = ((self.setting.width - width - hyphen) / self.setting.width).max(0.0);
                    let cost = so_far + penalty(gap, hyphen > 0.0, last, last && index == from && count > 2);
                    if let Some(slot) = best.get_mut(index + 1)
                        && slot.is_none_or(|(known, _)| cost < known)
                    {
                        *slot = Some((cost, from));
                    }
                }
                if piece.after == Break::Forced {
                    break;
                }
                width += piece.space;
            }
        }
        let mut ends = Vec::new();
        let mut end = count;
        while end > 0 {
            ends.push(end);
            let Some(Some((_, from))) = best.get(end).copied() else { break };
            end = from;
        }
        ends.reverse();
        ends
    }

    /// Whether a line that words could fill leaves more than the tolerance empty.
    fn too_ragged(&self, pieces: &[Piece], ends: &[usize]) -> bool {
        let mut from = 0;
        for end in ends {
            let line = pieces.get(from..*end).unwrap_or_default();
            from = *end;
            let forced = line.last().is_some_and(|piece| piece.after == Break::Forced);
            let spaces: f32 = line.iter().rev().skip(1).map(|piece| piece.space).sum();
            let width: f32 = spaces + line.iter().map(|piece| piece.width).sum::<f32>();
            if *end < pieces.len() && !forced && width < self.setting.width * (1.0 - self.setting.tolerance) {
                return true;
            }
        }
        false
    }

    fn line(&self, pieces: &[Piece], last: bool) -> Line {
        let mut parts: Vec<(usize, String)> = Vec::new();
        let mut add = |span: usize, text: &str| match parts.last_mut() {
            Some((open, joined)) if *open == span => joined.push_str(text),
            _ => parts.push((span, text.to_owned())),
        };
        let count = pieces.len();
        let mut ends_with_space = false;
        for (index, piece) in pieces.iter().enumerate() {
            piece.parts.iter().for_each(|(span, text)| add(*span, text));
            let span = piece.parts.last().map_or(0, |(span, _)| *span);
            let end = index + 1 == count;
            match piece.after {
                Break::Hyphen(_) if end => add(span, HYPHEN),
                // The space at the end of a line is kept in the text layer, so that words don't run together.
                _ if piece.space > 0.0 && !(end && last) => {
                    add(span, " ");
                    ends_with_space = end;
                }
                _ => {}
            }
        }
        let mut line = Line::default();
        for (span, text) in parts {
            self.chunk(&mut line, span, &text);
        }
        if ends_with_space {
            let style =
                line.chunks.last().and_then(|chunk| self.spans.get(chunk.span)).map(|span| span.style);
            line.width -= style.map_or(0.0, |style| self.shaper.width(style.face, style.size, " "));
        }
        line
    }

    /// Shapes word by word, which is what the cache remembers.
    fn chunk(&self, line: &mut Line, index: usize, text: &str) {
        let Some(span) = self.spans.get(index) else { return };
        let style = span.style;
        let mut chunk = Chunk { span: index, x: line.width, width: 0.0, glyphs: Vec::new() };
        for word in text.split_inclusive(' ') {
            let bare = word.trim_end_matches(' ');
            for part in [bare, word.get(bare.len()..).unwrap_or_default()] {
                let shaped = self.shaper.shape(style.face, style.tabular, part);
                chunk.width += shaped.width * style.size;
                chunk.glyphs.extend(shaped.glyphs.iter().cloned());
            }
        }
        line.width += chunk.width;
        line.notes.extend(span.note);
        line.chunks.push(chunk);
    }
}

/// The hyphen at a line's end: a soft hyphen in the text layer, so that a reader joins the word again.
const HYPHEN: &str = "\u{ad}";

fn penalty(gap: f32, hyphen: bool, last: bool, lonely: bool) -> f32 {
    if last {
        return if lonely { 0.02 } else { 0.0 };
    }
    // The constant prefers fewer lines; a hyphen costs as much as a line an eighth empty.
    gap * gap + 0.0005 + if hyphen { 0.016 } else { 0.0 }
}

/// Whether the break at `end` would part two figures joined by a dash or a slash.
fn inside_range(text: &str, end: usize) -> bool {
    let mut before = text.get(..end).unwrap_or_default().chars().rev();
    let dash = before.next().is_some_and(|c| matches!(c, '-' | '–' | '\u{2011}' | '/'));
    let digit = before.next().is_some_and(|c| c.is_ascii_digit());
    let next = text.get(end..).unwrap_or_default().chars().next();
    dash && digit && next.is_some_and(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::faces::Face;
    use super::super::spans::Style;
    use super::*;

    fn lines(text: &str, width: f32, lang: &str) -> Vec<String> {
        let shaper = Shaper::default();
        let spans = [Span::new(text, Style::new(Face::Serif, 10.0, [0, 0, 0]))];
        let set = set(&shaper, &spans, Setting { width, lang, tolerance: 0.25 });
        let read = |line: &Line| line.chunks.iter().flat_map(|c| c.glyphs.iter()).map(|g| &*g.text).collect();
        set.lines.iter().map(read).collect()
    }

    #[test]
    fn a_range_of_years_stays_together() {
        for width in 52..160 {
            let set = lines("The plan for 2027–2030 and after", width as f32, "en");
            assert!(set.iter().any(|line| line.contains("2027–2030")), "at {width}: {set:?}");
        }
    }

    #[test]
    fn french_marks_stay_with_their_words() {
        for width in 60..200 {
            let set = lines(
                "Qui\u{202f}? «\u{a0}Tous les quartiers\u{a0}» de la ville\u{a0}: oui.",
                width as f32,
                "fr-CA",
            );
            let alone = |line: &String| line.starts_with(['?', '»', ':']) || line.trim_end().ends_with('«');
            assert!(!set.iter().any(alone), "at {width}: {set:?}");
        }
    }

    #[test]
    fn a_word_that_does_not_fit_is_hyphenated_and_an_address_is_cut() {
        let set = lines("l’accompagnement", 50.0, "fr");
        assert!(set.len() > 1 && set[0].ends_with('\u{ad}'), "{set:?}");
        assert_eq!(set.concat().replace('\u{ad}', ""), "l’accompagnement");
        let address = "https-very-long-unbroken".replace('-', "");
        let set = lines(&address, 40.0, "fr");
        assert_eq!(set.concat().replace('\u{ad}', ""), address);
    }

    #[test]
    fn no_line_is_wider_than_the_column() {
        let text =
            "Le comité de sécurité publique recommande d’éclairer les parcours scolaires avant l’hiver.";
        let shaper = Shaper::default();
        let spans = [Span::new(text, Style::new(Face::Sans, 9.0, [0, 0, 0]))];
        for width in [60.0, 90.0, 140.0, 260.0] {
            let set = set(&shaper, &spans, Setting { width, lang: "fr", tolerance: 0.3 });
            assert!(set.lines.iter().all(|line| line.width <= width + 0.5), "at {width}");
        }
    }
}
