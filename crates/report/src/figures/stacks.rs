//! Amounts by year, each bar in parts by source: what is settled is full, what is still open is hatched.
//!
//! Each source has its number in the bar and in the legend, so that nothing rests on colour.

use super::axis::ticks;
use super::canvas::{Canvas, LABEL, SMALL, clipped, width, words};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the bars show; rows and series keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stacks {
    pub words: Words,
    pub rows: Vec<StackRow>,
    /// Names of the series, at most five.
    pub series: Vec<String>,
    /// Legend of a full part.
    pub firm: String,
    /// Legend of a hatched part.
    pub open: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackRow {
    pub label: String,
    /// The sum in words, at the end of the bar.
    pub total: String,
    pub parts: Vec<StackPart>,
}

/// A part of a bar, in the unit of the axis; nothing below zero is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StackPart {
    /// Position in [`Stacks::series`].
    pub series: usize,
    pub value: f64,
    pub firm: bool,
}

const TOP: f64 = 3.0;
const ROW: f64 = 27.0;
/// Rows of a picture with so many that it would fill a page.
const TIGHT: f64 = 17.0;
const MANY: usize = 14;
const CHIP: f64 = 9.0;

/// Draws the bars; `tick` writes a value of the axis in the reader’s language.
#[must_use]
pub fn stacks(stacks: &Stacks, tick: &dyn Fn(f64) -> String) -> Scene {
    let mut canvas = Canvas::default();
    let row = if stacks.rows.len() > MANY { TIGHT } else { ROW };
    let long = |text: &str, weight| width(text, LABEL, weight);
    let labels =
        stacks.rows.iter().map(|row| long(&row.label, Weight::Strong)).fold(0.0, f64::max).min(110.0);
    let totals =
        stacks.rows.iter().map(|row| long(&row.total, Weight::Strong)).fold(0.0, f64::max).min(150.0);
    let (left, right) = (labels + 8.0, WIDTH - totals - 8.0);
    let sum = |row: &StackRow| row.parts.iter().map(|part| part.value.max(0.0)).sum::<f64>();
    let marks = marks(stacks.rows.iter().map(sum).fold(0.0, f64::max), right - left, tick);
    let most = marks.last().map_or(1.0, |(value, _)| *value);
    let x = |value: f64| left + (right - left) * (value / most).clamp(0.0, 1.0);
    let bottom = TOP + stacks.rows.len() as f64 * row;
    for (value, label) in &marks {
        canvas.line((x(*value), TOP), (x(*value), bottom), Stroke::solid(Ink::Rule, 0.7));
        // The last one may not leave the picture where the totals are short.
        let half = width(label, SMALL, Weight::Regular) / 2.0;
        let at = x(*value).min(WIDTH - half);
        canvas.text(at, bottom + 12.0, words(label, SMALL, Anchor::Middle).ink(Ink::Muted));
    }
    let many = used(stacks).len() > 1;
    let mut middle = TOP + row / 2.0;
    for found in &stacks.rows {
        let label = clipped(&found.label, LABEL, Weight::Strong, labels + 1.0, 1);
        for line in &label {
            canvas.text(left - 6.0, middle + 3.0, words(line, LABEL, Anchor::End).strong());
        }
        let end = parts(&mut canvas, found, (&x, many), (middle, row * 0.6));
        let total = clipped(&found.total, LABEL, Weight::Strong, 151.0, 1);
        for line in &total {
            canvas.text(end.min(right) + 6.0, middle + 3.0, words(line, LABEL, Anchor::Start).strong());
        }
        middle += row;
    }
    canvas.line((left, TOP), (left, bottom), Stroke::solid(Ink::Axis, 0.9));
    let end = key(&mut canvas, stacks, bottom + 20.0);
    scene(&stacks.words, end, canvas.marks)
}

/// As many round values as have room for their words.
fn marks(most: f64, room: f64, tick: &dyn Fn(f64) -> String) -> Vec<(f64, String)> {
    for count in (1..=5u32).rev() {
        let marks: Vec<(f64, String)> =
            ticks(0.0, most, count).into_iter().map(|value| (value, tick(value))).collect();
        let long = marks.iter().map(|(_, label)| width(label, SMALL, Weight::Regular)).fold(0.0, f64::max);
        if (long + 8.0) * (marks.len().saturating_sub(1)) as f64 <= room {
            return marks;
        }
    }
    vec![(0.0, tick(0.0)), (most, String::new())]
}

/// The series that have an amount, in their order.
fn used(stacks: &Stacks) -> Vec<usize> {
    let has = |series: usize| {
        stacks.rows.iter().flat_map(|row| &row.parts).any(|part| part.series == series && part.value > 0.0)
    };
    (0..stacks.series.len()).filter(|series| has(*series)).collect()
}

/// Draws the parts one after the other; returns where they end.
fn parts(
    canvas: &mut Canvas,
    row: &StackRow,
    (x, numbered): (&dyn Fn(f64) -> f64, bool),
    (middle, high): (f64, f64),
) -> f64 {
    let mut sum = 0.0;
    let top = middle - high / 2.0;
    for part in row.parts.iter().filter(|part| part.value > 0.0) {
        let (start, end) = (x(sum), x(sum + part.value));
        sum += part.value;
        let ink = ink(part.series);
        let size = ((end - start).max(0.6), high);
        if part.firm {
            canvas.edged((start, top), size, 0.0, ink, Stroke::solid(Ink::Surface, 0.8));
        } else {
            canvas.edged((start, top), size, 0.0, Ink::Surface, Stroke::solid(ink, 0.9));
            canvas.hatch((start, top), size, ink);
        }
        if numbered && size.0 >= CHIP + 4.0 {
            let centre = start + size.0 / 2.0;
            canvas.rect(
                (centre - CHIP / 2.0, middle - CHIP / 2.0 - 0.5),
                (CHIP, CHIP + 1.0),
                2.0,
                Ink::Surface,
            );
            let number = (part.series + 1).to_string();
            canvas.text(centre, middle + 2.8, words(&number, SMALL, Anchor::Middle).strong());
        }
    }
    x(sum)
}

fn ink(series: usize) -> Ink {
    match series {
        0 => Ink::Series1,
        1 => Ink::Series2,
        2 => Ink::Series3,
        3 => Ink::Series4,
        _ => Ink::Series5,
    }
}

fn key(canvas: &mut Canvas, stacks: &Stacks, top: f64) -> f64 {
    let used = used(stacks);
    let name = |series: usize| {
        let name = stacks.series.get(series).cloned().unwrap_or_default();
        if used.len() > 1 { format!("{}  {name}", series + 1) } else { name }
    };
    let names: Vec<(Ink, String)> = used.iter().map(|series| (ink(*series), name(*series))).collect();
    let sources: Vec<(Sign, &str)> = names
        .iter()
        .map(|(ink, name)| (Sign::Box(*ink, Stroke::solid(*ink, 0.9), None), name.as_str()))
        .collect();
    let y = legend(canvas, 1.0, top, &sources);
    let has = |firm: bool| {
        stacks.rows.iter().flat_map(|row| &row.parts).any(|part| part.firm == firm && part.value > 0.0)
    };
    let edge = Stroke::solid(Ink::Muted, 0.9);
    let shown = |name, shown: bool| if shown { name } else { "" };
    let states = [
        (Sign::Box(Ink::Muted, edge, None), shown(stacks.firm.as_str(), has(true))),
        (Sign::Box(Ink::Surface, edge, Some(Ink::Muted)), shown(stacks.open.as_str(), has(false))),
    ];
    legend(canvas, 1.0, y, &states) + 1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::grey;

    #[test]
    fn the_series_grow_lighter_so_that_a_grey_copy_keeps_their_order() {
        let lightness: Vec<f64> = (0..5).map(|series| grey(ink(series))).collect();
        for (series, pair) in lightness.windows(2).enumerate() {
            assert!(pair[1] - pair[0] >= 5.0, "series {series}: {lightness:?}");
        }
    }
}
