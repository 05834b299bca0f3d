//! The triangle of an issue: the three sides that must meet for it to happen, and who can watch over each.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Point, Scene, Stroke, Weight, at};

/// What the triangle shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Triangle {
    pub words: Words,
    /// The issue, written inside.
    pub issue: String,
    /// To the left, to the right, below.
    pub sides: [TriangleSide; 3],
    /// Written where a text is empty: “to find out”.
    pub unknown: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriangleSide {
    /// Name of the side: “People who cause harm”.
    pub title: String,
    /// What is known of the side itself, such as the situation and what makes it easy.
    pub inside: Vec<TriangleNote>,
    /// Who can watch over it, and what lacks for that: outside the triangle.
    pub outside: Vec<TriangleNote>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriangleNote {
    /// May be empty: then the text stands alone.
    pub title: String,
    pub text: String,
}

/// Half the base and the height of the triangle of the sides.
const HALF: f64 = 96.0;
const TALL: f64 = 128.0;
/// The triangle of those who watch surrounds it.
const AROUND: f64 = 15.0;
const TOP: f64 = 2.0 * AROUND + 3.0;
const GAP: f64 = 12.0;
const COLUMN: f64 = (WIDTH - 2.0 * GAP) / 3.0;
const PAD: f64 = 8.0;
const INNER: Stroke = Stroke { ink: Ink::Primary, width: 2.2, dash: Dash::Solid };
const OUTER: Stroke = Stroke { ink: Ink::Accent, width: 1.3, dash: Dash::Dashed };

/// Draws the triangle above three columns, a side each, in the order left, right, below.
#[must_use]
pub fn triangle(triangle: &Triangle) -> Scene {
    let mut canvas = Canvas::default();
    let middle = WIDTH / 2.0;
    let foot = TOP + TALL;
    // The outer triangle keeps the same distance from each side, so its corners stand further out.
    let out = corners(middle, TOP - 2.0 * AROUND, foot + AROUND, HALF + 2.0 * AROUND);
    canvas.marks.push(Mark::Path { points: out, fill: None, stroke: Some(OUTER) });
    let inner = corners(middle, TOP, foot, HALF);
    canvas.marks.push(Mark::Path { points: inner, fill: Some(Ink::PrimarySoft), stroke: Some(INNER) });
    issue(&mut canvas, &triangle.issue);

    let half_way = (middle - HALF / 2.0, TOP + TALL / 2.0);
    let places = [half_way, (WIDTH - half_way.0, half_way.1), (middle, foot)];
    for (number, place) in NUMBERS.iter().zip(places) {
        badge(&mut canvas, number, place);
    }
    let title = |side: &TriangleSide, most| wrap(&side.title, LABEL, Weight::Strong, most);
    let [left, right, below] = &triangle.sides;
    // Beside the middle of its side, clear of the outer triangle.
    for (side, x, anchor) in [(left, 120.0, Anchor::End), (right, WIDTH - 120.0, Anchor::Start)] {
        let lines = title(side, 112.0);
        let top = half_way.1 - 14.0 - lines.len() as f64 * LEADING / 2.0;
        canvas.block(x, top, &lines, words("", LABEL, anchor).strong());
    }
    let like = words("", LABEL, Anchor::Middle).strong();
    let bottom = canvas.block(middle, foot + AROUND + 5.0, &title(below, WIDTH - 40.0), like);
    let end = columns(&mut canvas, triangle, bottom + 12.0);
    scene(&triangle.words, end + 1.0, canvas.marks)
}

const NUMBERS: [&str; 3] = ["1", "2", "3"];

fn corners(middle: f64, top: f64, foot: f64, half: f64) -> Vec<Point> {
    vec![at(middle, top), at(middle + half, foot), at(middle - half, foot)]
}

fn badge(canvas: &mut Canvas, number: &str, (x, y): (f64, f64)) {
    canvas.circle((x, y), 8.0, Ink::Primary, Some(Stroke::solid(Ink::Surface, 1.4)), "");
    canvas.text(x, y + 3.0, words(number, LABEL, Anchor::Middle).ink(Ink::OnPrimary).strong());
}

/// In the lower half, where the triangle is wide; four lines at most, then an ellipsis, for the page says it in full.
fn issue(canvas: &mut Canvas, text: &str) {
    let mut lines = wrap(text, LABEL, Weight::Strong, HALF * 0.92);
    if lines.len() > 4 {
        lines.truncate(4);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    let high = lines.len() as f64 * LEADING;
    let top = TOP + TALL * 0.66 - high / 2.0;
    canvas.block(WIDTH / 2.0, top, &lines, words("", LABEL, Anchor::Middle).strong());
}

/// A column a side: what is inside the triangle above, what is outside of it below; returns the bottom.
fn columns(canvas: &mut Canvas, triangle: &Triangle, top: f64) -> f64 {
    let empty = [TriangleNote::default()];
    let notes = |notes: &[TriangleNote]| {
        let notes = if notes.is_empty() { &empty } else { notes };
        notes.iter().flat_map(|note| note_lines(note, &triangle.unknown)).collect::<Vec<_>>()
    };
    let heads: Vec<_> = triangle
        .sides
        .iter()
        .map(|side| wrap(&side.title, LABEL, Weight::Strong, COLUMN - 2.0 * PAD - 20.0))
        .collect();
    let insides: Vec<_> = triangle.sides.iter().map(|side| notes(&side.inside)).collect();
    let outsides: Vec<_> = triangle.sides.iter().map(|side| notes(&side.outside)).collect();
    let tallest = |columns: &[Vec<Line>]| columns.iter().map(|lines| height(lines)).fold(0.0, f64::max);
    let head = heads.iter().map(|lines| lines.len() as f64 * LEADING).fold(17.0, f64::max);
    let high = PAD + head + 4.0 + tallest(&insides) + PAD;
    let below = top + high + 6.0;
    let outside_high = tallest(&outsides) + 2.0 * PAD;
    let columns = heads.iter().zip(&insides).zip(&outsides).zip(NUMBERS);
    let mut x = 0.0;
    for (((head_lines, inside), outside), number) in columns {
        canvas.edged((x, top), (COLUMN, high), 4.0, Ink::Surface, Stroke::solid(Ink::Primary, 1.0));
        badge(canvas, number, (x + PAD + 8.0, top + PAD + 8.5));
        let first = top + PAD + 8.5 - head_lines.len().min(2) as f64 * LEADING / 2.0;
        canvas.block(x + PAD + 21.0, first, head_lines, words("", LABEL, Anchor::Start).strong());
        write(canvas, inside, (x + PAD, top + PAD + head + 4.0));
        let edge = Stroke { width: 1.0, ..OUTER };
        canvas.edged((x, below), (COLUMN, outside_high), 4.0, Ink::Surface, edge);
        write(canvas, outside, (x + PAD, below + PAD));
        x += COLUMN + GAP;
    }
    below + outside_high
}

/// A line of a note; a gap stands above the first of each note.
struct Line {
    text: String,
    weight: Weight,
    ink: Ink,
    above: f64,
}

fn note_lines(note: &TriangleNote, unknown: &str) -> Vec<Line> {
    let most = COLUMN - 2.0 * PAD;
    let (text, ink) =
        if note.text.is_empty() { (unknown, Ink::Unknown) } else { (note.text.as_str(), Ink::Text) };
    let title = wrap(&note.title, SMALL, Weight::Strong, most).into_iter();
    let title = title.map(|text| Line { text, weight: Weight::Strong, ink: Ink::Muted, above: 0.0 });
    let text = wrap(text, LABEL, Weight::Regular, most).into_iter();
    let text = text.map(|text| Line { text, weight: Weight::Regular, ink, above: 0.0 });
    let mut lines: Vec<Line> = title.chain(text).collect();
    if let Some(first) = lines.first_mut() {
        first.above = 5.0;
    }
    lines
}

fn height(lines: &[Line]) -> f64 {
    let first = lines.first().map_or(0.0, |line| line.above);
    lines.iter().map(|line| line.above + LEADING + 0.6).sum::<f64>() - first
}

fn write(canvas: &mut Canvas, lines: &[Line], (x, top): (f64, f64)) {
    let mut y = top - lines.first().map_or(0.0, |line| line.above);
    for line in lines {
        y += line.above;
        let size = if line.weight == Weight::Strong { SMALL } else { LABEL };
        let like = words(&line.text, size, Anchor::Start).ink(line.ink);
        canvas.text(x, y + LEADING * 0.78, if line.weight == Weight::Strong { like.strong() } else { like });
        y += LEADING + 0.6;
    }
}
