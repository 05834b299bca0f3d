//! When it happens: a week by bands of the day, and the seasons below; each value by shade and by digit.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, width, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Scene, Stroke, Weight};

/// What the calendar shows. Values run from 0 to 4; none is a dash, never a zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calendar {
    pub words: Words,
    /// Names of the columns, such as the seven days.
    pub days: Vec<String>,
    /// The rows, from the morning down.
    pub bands: Vec<TimeBand>,
    /// Above the strip of seasons.
    pub season_title: String,
    pub seasons: Vec<Season>,
    /// Legend: what 0 means, such as “never”.
    pub least: String,
    /// Legend: what 4 means, such as “very often”.
    pub most: String,
    /// Legend: what the dash means.
    pub unknown: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeBand {
    pub label: String,
    /// One value a day, in the order of [`Calendar::days`]; those that lack are unknown.
    pub values: Vec<Option<u8>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Season {
    pub label: String,
    pub value: Option<u8>,
}

const LABELS: f64 = 96.0;
const LEFT: f64 = LABELS + 10.0;
const HIGH: f64 = 27.0;
const GAP: f64 = 3.0;
const DIGIT: f64 = 9.6;

/// Draws the calendar.
#[must_use]
pub fn calendar(calendar: &Calendar) -> Scene {
    let mut canvas = Canvas::default();
    let across = columns(calendar.days.len());
    let mut y = heads(&mut canvas, &calendar.days, across, 0.0);
    for band in &calendar.bands {
        let lines = wrap(&band.label, LABEL, Weight::Regular, LABELS);
        let high = (lines.len() as f64 * LEADING + 4.0).max(HIGH);
        let top = y + high / 2.0 - lines.len() as f64 * LEADING / 2.0;
        canvas.block(LABELS, top, &lines, words("", LABEL, Anchor::End));
        let values = band.values.iter().copied().chain(std::iter::repeat(None));
        strip(&mut canvas, values.take(calendar.days.len()), across, (y, high));
        y += high + GAP;
    }
    if !calendar.seasons.is_empty() {
        y += 11.0;
        let names: Vec<&str> = calendar.seasons.iter().map(|season| season.label.as_str()).collect();
        let across = columns(names.len());
        let top = heads(&mut canvas, &names, across, y);
        let lines = wrap(&calendar.season_title, LABEL, Weight::Regular, LABELS);
        let high = (lines.len() as f64 * LEADING + 4.0).max(HIGH);
        let first = top + high / 2.0 - lines.len() as f64 * LEADING / 2.0;
        canvas.block(LABELS, first, &lines, words("", LABEL, Anchor::End));
        strip(&mut canvas, calendar.seasons.iter().map(|season| season.value), across, (top, high));
        y = top + high + GAP;
    }
    let end = key(&mut canvas, calendar, y + 9.0);
    scene(&calendar.words, end, canvas.marks)
}

/// Width of one of so many columns, with the gap behind it.
fn columns(count: usize) -> f64 {
    (WIDTH - LEFT + GAP) / (count.max(1) as f64)
}

/// Names above the columns, standing on one line; returns where the cells begin.
fn heads<S: AsRef<str>>(canvas: &mut Canvas, names: &[S], across: f64, top: f64) -> f64 {
    let heads: Vec<Vec<String>> =
        names.iter().map(|name| wrap(name.as_ref(), SMALL, Weight::Strong, across - GAP - 2.0)).collect();
    let leading = LEADING * SMALL / LABEL;
    let most = heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
    let mut x = LEFT + (across - GAP) / 2.0;
    for lines in &heads {
        let first = top + (most - lines.len() as f64) * leading;
        canvas.block(x, first, lines, words("", SMALL, Anchor::Middle).ink(Ink::Muted).strong());
        x += across;
    }
    top + most * leading + 4.0
}

fn strip(
    canvas: &mut Canvas,
    values: impl Iterator<Item = Option<u8>>,
    across: f64,
    (top, high): (f64, f64),
) {
    let mut x = LEFT;
    for value in values {
        cell(canvas, value, (x, top), (across - GAP, high));
        x += across;
    }
}

/// The darkness grows with the value twice: by the shade and by how much of the cell it fills.
fn cell(canvas: &mut Canvas, value: Option<u8>, (x, y): (f64, f64), (wide, high): (f64, f64)) {
    let edge = Stroke::solid(Ink::Rule, 0.8);
    let middle = (x + wide / 2.0, y + high / 2.0);
    let Some(value) = value.map(|value| value.min(4)) else {
        let edge = Stroke { ink: Ink::Unknown, width: 0.8, dash: Dash::Dotted };
        let (radius, fill) = (3.0, None);
        canvas.marks.push(Mark::Rect { x, y, width: wide, height: high, radius, fill, stroke: Some(edge) });
        canvas.text(middle.0, middle.1 + 3.2, words("–", DIGIT, Anchor::Middle).ink(Ink::Unknown).strong());
        return;
    };
    let share = match value {
        0 => 0.0,
        1 => 0.42,
        2 => 0.62,
        3 => 0.81,
        _ => 1.0,
    };
    let ground = if value == 0 { Ink::Surface } else { Ink::PrimarySoft };
    canvas.edged((x, y), (wide, high), 3.0, ground, edge);
    if value > 0 {
        let size = ((wide * share).max(14.0), (high * share).max(11.5));
        canvas.rect((middle.0 - size.0 / 2.0, middle.1 - size.1 / 2.0), size, 3.0, Ink::Primary);
    }
    let ink = if value == 0 { Ink::Muted } else { Ink::OnPrimary };
    let digit = value.to_string();
    canvas.text(middle.0, middle.1 + 3.4, words(&digit, DIGIT, Anchor::Middle).ink(ink).strong());
}

/// The five cells with the words of both ends, and the dash with its word; returns the bottom.
fn key(canvas: &mut Canvas, calendar: &Calendar, top: f64) -> f64 {
    let (wide, high) = (25.0, 17.0);
    let long = |text: &str| width(text, SMALL, Weight::Regular);
    let middle = top + high / 2.0 + 2.8;
    let like = |text| words(text, SMALL, Anchor::Start).ink(Ink::Muted);
    let mut x = 0.0;
    canvas.text(x, middle, like(&calendar.least));
    x += long(&calendar.least) + 6.0;
    for value in 0..=4u8 {
        cell(canvas, Some(value), (x, top), (wide, high));
        x += wide + 2.0;
    }
    x += 4.0;
    canvas.text(x, middle, like(&calendar.most));
    x += long(&calendar.most) + 22.0;
    if calendar.unknown.is_empty() {
        return top + high + 1.0;
    }
    // On a row of its own where the words are long.
    let (mut y, needs) = (top, wide + 6.0 + long(&calendar.unknown));
    if x + needs > WIDTH {
        (x, y) = (0.0, top + high + 5.0);
    }
    cell(canvas, None, (x, y), (wide, high));
    let lines = wrap(&calendar.unknown, SMALL, Weight::Regular, WIDTH - x - wide - 6.0);
    let end = canvas.block(x + wide + 6.0, y + 4.2, &lines, words("", SMALL, Anchor::Start).ink(Ink::Muted));
    (y + high + 1.0).max(end + 1.0)
}
