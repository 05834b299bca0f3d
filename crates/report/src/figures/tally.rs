//! How often each pair of two kinds occurs, and what share of a whole it has: counts in cells, the share as a bar.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, words, wrap};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Scene, Stroke, Weight};

/// What the cells show; rows and columns keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    pub words: Words,
    pub columns: Vec<String>,
    /// One row without a name takes the whole width.
    pub rows: Vec<TallyRow>,
    /// Legend of the bars; empty when no cell has a share.
    pub share: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TallyRow {
    pub label: String,
    /// One a column.
    pub cells: Vec<TallyCell>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TallyCell {
    pub count: usize,
    /// Below the count, such as an amount of money; may be empty.
    pub note: String,
    /// From 0 to 1.
    pub share: f64,
}

const NAMES: f64 = 84.0;
const GAP: f64 = 4.0;
const COUNT: f64 = 15.0;
const PAD: f64 = 7.0;
const BAR: f64 = 4.6;

/// Draws the cells.
#[must_use]
pub fn tally(tally: &Tally) -> Scene {
    let mut canvas = Canvas::default();
    let left = if tally.rows.iter().any(|row| !row.label.is_empty()) { NAMES + 8.0 } else { 0.0 };
    let across = (WIDTH - left + GAP) / tally.columns.len().max(1) as f64;
    let wide = across - GAP;
    let heads: Vec<Vec<String>> =
        tally.columns.iter().map(|name| wrap(name, LABEL, Weight::Strong, wide - 2.0)).collect();
    let tall = heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
    for (index, lines) in heads.iter().enumerate() {
        let x = left + across * index as f64 + wide / 2.0;
        // The names stand on one line.
        let first = (tall - lines.len() as f64) * LEADING;
        canvas.block(x, first, lines, words("", LABEL, Anchor::Middle).strong());
    }
    let mut y = tall * LEADING + 5.0;
    for row in &tally.rows {
        let names = wrap(&row.label, LABEL, Weight::Strong, NAMES);
        let notes: Vec<Vec<String>> =
            row.cells.iter().map(|cell| wrap(&cell.note, SMALL, Weight::Regular, wide - 8.0)).collect();
        let most = notes.iter().map(Vec::len).max().unwrap_or(0) as f64;
        let inside = PAD + COUNT + most * LEADING + PAD + BAR + 2.0;
        let high = inside.max(names.len() as f64 * LEADING + 4.0);
        let first = y + (high - names.len() as f64 * LEADING) / 2.0;
        canvas.block(NAMES, first, &names, words("", LABEL, Anchor::End).strong());
        for (index, (cell, note)) in row.cells.iter().zip(&notes).take(tally.columns.len()).enumerate() {
            draw(&mut canvas, cell, note, (left + across * index as f64, y), (wide, high));
        }
        y += high + GAP;
    }
    let shares = tally.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.share > 0.0);
    let name = if shares { tally.share.as_str() } else { "" };
    let sign = Sign::Box(Ink::Primary, Stroke::solid(Ink::Primary, 0.8), None);
    let end = legend(&mut canvas, 1.0, y + 2.0, &[(sign, name)]);
    scene(&tally.words, end + 1.0, canvas.marks)
}

/// An empty cell is white with a dotted edge, so that it is told from a full one without colour.
fn draw(
    canvas: &mut Canvas,
    cell: &TallyCell,
    note: &[String],
    (x, y): (f64, f64),
    (wide, high): (f64, f64),
) {
    let empty = cell.count == 0;
    let edge = if empty {
        Stroke { ink: Ink::Muted, width: 0.8, dash: Dash::Dotted }
    } else {
        Stroke::solid(Ink::Primary, 0.8)
    };
    canvas.edged((x, y), (wide, high), 4.0, if empty { Ink::Surface } else { Ink::PrimarySoft }, edge);
    let middle = x + wide / 2.0;
    let count = cell.count.to_string();
    let number = words(&count, COUNT, Anchor::Middle);
    let number = if empty { number.ink(Ink::Muted) } else { number.ink(Ink::Primary).strong() };
    let baseline = if empty { y + high / 2.0 + COUNT * 0.35 } else { y + PAD + COUNT * 0.76 };
    canvas.text(middle, baseline, number);
    canvas.block(middle, y + PAD + COUNT, note, words("", SMALL, Anchor::Middle));
    let share = cell.share.clamp(0.0, 1.0);
    if share > 0.0 {
        let (left, room) = (x + PAD, wide - 2.0 * PAD);
        let top = y + high - PAD - BAR + 1.0;
        canvas.rect((left, top), (room, BAR), 1.5, Ink::Surface);
        canvas.rect((left, top), ((room * share).max(1.0), BAR), 1.5, Ink::Primary);
    }
}
