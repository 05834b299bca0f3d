//! How wide the columns of a table are: by the shares it asks for, or by its texts.
//!
//! Widths are measured in our own face. Where another stands in its place, Word breaks the lines anew.

use crate::document::{Run, Table};
use crate::text::faces::Face;

/// Size of a cell's text in points, as our style sheet sets it.
const SIZE: f32 = 9.0;
/// Left and right of a cell's text, in twentieths of a point.
const PADDING: f32 = 200.0;
/// No text asks for more than this share of the table, so that one long cell doesn't starve the others.
const MOST: f32 = 0.55;

/// What a column wants: its longest word and its longest text, in twentieths of a point.
#[derive(Clone, Copy, Default)]
struct Wants {
    least: f32,
    most: f32,
}

/// Widths in twentieths of a point; their sum is `room`.
pub(super) fn widths(table: &Table, room: u32) -> Vec<u32> {
    let wants: Vec<Wants> = (0..table.columns.len()).map(|index| column(table, index)).collect();
    let all = room as f32;
    let shared = table.columns.iter().any(|column| column.width.is_some());
    let shares: Vec<f32> = if shared {
        table.columns.iter().map(|column| column.width.unwrap_or(1.0)).collect()
    } else {
        wants.iter().map(|want| want.most.min(all * MOST).max(want.least)).collect()
    };
    let total: f32 = shares.iter().sum::<f32>().max(1.0);
    let wished: Vec<f32> = shares.iter().map(|share| all * share / total).collect();
    whole(&at_least(&wished, &wants, all), room)
}

fn column(table: &Table, index: usize) -> Wants {
    let mut found = Wants::default();
    let header = std::iter::once((&table.header, true));
    let rows = table.rows.iter().map(|row| (row, index == 0 && table.row_headers));
    for (row, strong) in header.chain(rows) {
        let Some(cell) = row.get(index) else { continue };
        let face = if strong { Face::SansSemi } else { Face::Sans };
        let text: String = cell.iter().map(|run: &Run| run.text.as_str()).collect();
        // A footnote's number stands after its word.
        let extra = if cell.iter().any(|run| run.footnote.is_some() || run.raised) { 120.0 } else { 20.0 };
        let long = |part: &str| face.width(part, SIZE) * 20.0 + PADDING + extra;
        let word = text.split([' ', '\n', '-', '–', '/']).map(long).fold(0.0, f32::max);
        found.least = found.least.max(word);
        found.most = found.most.max(text.split('\n').map(long).fold(0.0, f32::max));
    }
    found
}

/// Widens the columns that are narrower than their longest word, at the cost of those with room to spare.
fn at_least(wished: &[f32], wants: &[Wants], all: f32) -> Vec<f32> {
    let pairs = || wished.iter().zip(wants);
    let lacking: f32 = pairs().map(|(width, want)| (want.least - width).max(0.0)).sum();
    let spare: f32 = pairs().map(|(width, want)| (width - want.least).max(0.0)).sum();
    if lacking > spare {
        let least: f32 = wants.iter().map(|want| want.least).sum();
        return wants.iter().map(|want| all * want.least / least.max(1.0)).collect();
    }
    let part = if spare > 0.0 { lacking / spare } else { 0.0 };
    pairs()
        .map(
            |(width, want)| {
                if *width < want.least { want.least } else { width - (width - want.least) * part }
            },
        )
        .collect()
}

/// Whole numbers with the sum `room`: the last column takes what rounding leaves.
fn whole(widths: &[f32], room: u32) -> Vec<u32> {
    let mut left = room;
    let last = widths.len().saturating_sub(1);
    let take = |(index, width): (usize, &f32)| {
        let taken = if index == last { left } else { (width.round() as u32).min(left) };
        left -= taken;
        taken
    };
    widths.iter().enumerate().map(take).collect()
}
