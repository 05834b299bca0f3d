//! Counts over the years: a small chart an issue, all of one width and over the same years, each on its own scale.

use super::axis::ticks;
use super::canvas::{Canvas, LABEL, LEADING, SMALL, width, words, wrap};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Point, Scene, Stroke, Weight, at};

/// What the charts show; they keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    pub words: Words,
    /// First and last year of every chart.
    pub years: (i32, i32),
    /// The year of the diagnosis: its dot is larger and its count is written.
    pub reference: Option<i32>,
    pub series: Vec<CountSeries>,
    /// Marked A, B, C … in their order, and keyed below the charts; those after Z are left to the data table.
    pub events: Vec<CountEvent>,
    /// Legend of the larger dot: “reference year”.
    pub reference_label: String,
    /// Written in a chart without any count.
    pub unknown: String,
    /// Legend of the dashed upright: “the way of counting changed”.
    pub break_label: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountSeries {
    pub label: String,
    /// In the order of time; a year that lacks is unknown and leaves a gap.
    pub counts: Vec<Count>,
    /// Years from which on the counts are made in another way: the line is cut before each.
    pub breaks: Vec<i32>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    pub year: i32,
    pub value: f64,
    pub value_label: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountEvent {
    /// A year with its fraction: 2024.5 is the middle of the space between 2024 and 2025.
    pub time: f64,
    pub label: String,
    /// Position in [`Counts::series`] of the only chart it concerns; none for all of them.
    pub only: Option<usize>,
}

const GAP: f64 = 22.0;
const TALL: f64 = 62.0;
/// Above the highest tick, for the count that is written on the line.
const HEADROOM: f64 = 12.0;
const LETTER: f64 = 9.5;
const LINE: Stroke = Stroke { ink: Ink::Primary, width: 1.7, dash: Dash::Solid };
const BREAK: Stroke = Stroke { ink: Ink::Unknown, width: 1.1, dash: Dash::Dashed };
const EVENT: Stroke = Stroke { ink: Ink::Accent, width: 1.0, dash: Dash::Dotted };
const REFERENCE: f64 = 4.0;

/// What all charts share.
struct Frame<'a> {
    counts: &'a Counts,
    /// Width of a chart.
    wide: f64,
    /// Room for the figures of the upright axis.
    gutter: f64,
    /// Room for the letters of the events.
    letters: f64,
    /// Each event with its letter, its time and how many letters stand below its own.
    events: Vec<(String, &'a CountEvent, f64)>,
}

impl Frame<'_> {
    fn x(&self, left: f64, time: f64) -> f64 {
        let (first, last) = (f64::from(self.counts.years.0), f64::from(self.counts.years.1));
        let start = left + self.gutter + 7.0;
        let room = self.wide - self.gutter - 14.0;
        if last > first {
            start + room * ((time - first) / (last - first)).clamp(0.0, 1.0)
        } else {
            start + room / 2.0
        }
    }
}

/// Draws the charts, three beside each other if they are many; `tick` writes a count of the axis in the reader’s
/// language.
#[must_use]
pub fn counts(counts: &Counts, tick: &dyn Fn(f64) -> String) -> Scene {
    let mut canvas = Canvas::default();
    let across: usize = if counts.series.len() > 4 { 3 } else { 2 };
    let wide = (WIDTH - GAP * (across as f64 - 1.0)) / across as f64;
    let scales: Vec<Vec<f64>> = counts.series.iter().map(scale).collect();
    let labels = scales.iter().flatten().map(|mark| width(&tick(*mark), SMALL, Weight::Regular));
    let gutter = labels.fold(0.0, f64::max) + 5.0;
    let mut frame = Frame { counts, wide, gutter, letters: 0.0, events: Vec::new() };
    place_letters(&mut frame);

    let mut top = 0.0;
    let all: Vec<_> = counts.series.iter().zip(&scales).enumerate().collect();
    for row in all.chunks(across) {
        let heads: Vec<_> =
            row.iter().map(|(_, (series, _))| wrap(&series.label, LABEL, Weight::Strong, wide)).collect();
        let head = heads.iter().map(Vec::len).max().unwrap_or(0) as f64 * LEADING;
        let foot = top + head + 5.0 + frame.letters + HEADROOM + TALL;
        let mut left = 0.0;
        for ((index, (series, marks)), lines) in row.iter().zip(&heads) {
            canvas.block(left, top, lines, words("", LABEL, Anchor::Start).strong());
            chart(&mut canvas, &frame, (left, foot), (*index, series, marks), tick);
            left += wide + GAP;
        }
        top = foot + 27.0;
    }
    let end = key(&mut canvas, counts, top);
    scene(&counts.words, end, canvas.marks)
}

/// The ticks of a chart: whole numbers from zero.
fn scale(series: &CountSeries) -> Vec<f64> {
    let most = series.counts.iter().map(|count| count.value).fold(3.0, f64::max);
    ticks(0.0, most, 3)
}

/// Gives each event its letter, one above the other where they would touch.
fn place_letters(frame: &mut Frame<'_>) {
    let mut levels: Vec<f64> = Vec::new();
    for (letter, event) in ('A'..='Z').zip(&frame.counts.events) {
        let x = frame.x(0.0, event.time);
        let level = levels.iter().position(|free| x >= *free).unwrap_or(levels.len());
        match levels.get_mut(level) {
            Some(free) => *free = x + LETTER,
            None => levels.push(x + LETTER),
        }
        frame.events.push((letter.to_string(), event, level as f64));
    }
    frame.letters = levels.len() as f64 * LETTER;
}

fn chart(
    canvas: &mut Canvas,
    frame: &Frame<'_>,
    (left, foot): (f64, f64),
    (index, series, marks): (usize, &CountSeries, &[f64]),
    tick: &dyn Fn(f64) -> String,
) {
    let right = left + frame.wide;
    let most = marks.last().copied().unwrap_or(1.0);
    let y = |value: f64| foot - TALL * value.clamp(0.0, most) / most;
    for (position, mark) in marks.iter().enumerate() {
        let stroke =
            if position == 0 { Stroke::solid(Ink::Axis, 0.8) } else { Stroke::solid(Ink::Rule, 0.7) };
        canvas.line((left + frame.gutter, y(*mark)), (right, y(*mark)), stroke);
        let label = tick(*mark);
        canvas.text(
            left + frame.gutter - 4.0,
            y(*mark) + 2.7,
            words(&label, SMALL, Anchor::End).ink(Ink::Muted),
        );
    }
    years(canvas, frame, (left, foot));
    let roof = foot - TALL - HEADROOM;
    let events: Vec<_> =
        frame.events.iter().filter(|(_, event, _)| event.only.is_none_or(|only| only == index)).collect();
    for (_, event, level) in &events {
        let x = frame.x(left, event.time);
        canvas.line((x, roof - level * LETTER), (x, foot), EVENT);
    }
    for (letter, event, level) in &events {
        let (x, end) = (frame.x(left, event.time), roof - level * LETTER);
        // Clear of the line of a neighbour that passes to a letter above.
        canvas.rect((x - 3.6, end - 8.4), (7.2, 8.0), 1.0, Ink::Surface);
        canvas.text(x, end - 1.5, words(letter, SMALL, Anchor::Middle).ink(Ink::Accent).strong());
    }
    for year in &series.breaks {
        let x = frame.x(left, f64::from(*year) - 0.5);
        canvas.line((x, roof + 4.0), (x, foot), BREAK);
    }
    if series.counts.is_empty() {
        let like = words(&frame.counts.unknown, SMALL, Anchor::Middle).ink(Ink::Unknown);
        canvas.text((left + frame.gutter + right) / 2.0, foot - TALL * 0.38, like);
        return;
    }
    let place = |count: &Count| at(frame.x(left, f64::from(count.year)), y(count.value));
    let joined = |one: &Count, next: &Count| next.year - one.year == 1 && !series.breaks.contains(&next.year);
    for stretch in series.counts.chunk_by(joined) {
        let points: Vec<Point> = stretch.iter().map(place).collect();
        for point in &points {
            canvas.circle((point.x, point.y), 1.9, Ink::Primary, None, "");
        }
        if points.len() > 1 {
            canvas.marks.push(Mark::Line { points, stroke: LINE });
        }
    }
    let reference = series.counts.iter().find(|count| Some(count.year) == frame.counts.reference);
    if let Some(count) = reference {
        let point = place(count);
        canvas.circle(
            (point.x, point.y),
            REFERENCE,
            Ink::Primary,
            Some(Stroke::solid(Ink::Surface, 1.0)),
            "",
        );
    }
    if let Some(count) = reference.or(series.counts.last()) {
        figure(canvas, place(count), (left + frame.gutter + 2.0, right), &count.value_label);
    }
}

/// The written count, above its dot and inside its chart.
fn figure(canvas: &mut Canvas, point: Point, (left, right): (f64, f64), label: &str) {
    let half = width(label, LABEL, Weight::Strong) / 2.0 + 1.5;
    let x = point.x.min(right - half).max(left + half);
    // Clear of the lines that pass behind.
    canvas.rect((x - half, point.y - 15.6), (2.0 * half, 9.8), 2.0, Ink::Surface);
    canvas.text(x, point.y - 7.8, words(label, LABEL, Anchor::Middle).ink(Ink::Primary).strong());
}

/// The first and the last year are written, and the others as far as they have room.
fn years(canvas: &mut Canvas, frame: &Frame<'_>, (left, foot): (f64, f64)) {
    let (first, last) = frame.counts.years;
    let half = |year: i32| width(&year.to_string(), SMALL, Weight::Regular) / 2.0;
    let end = frame.x(left, f64::from(last)) - half(last) - 3.0;
    let mut free = f64::MIN;
    for year in first..=last {
        let x = frame.x(left, f64::from(year));
        canvas.line((x, foot), (x, foot + 2.5), Stroke::solid(Ink::Axis, 0.7));
        let half = half(year);
        if year == last || (x - half > free && x + half < end) {
            let label = year.to_string();
            canvas.text(x, foot + 11.5, words(&label, SMALL, Anchor::Middle).ink(Ink::Muted));
            free = x + half + 3.0;
        }
    }
}

fn key(canvas: &mut Canvas, counts: &Counts, top: f64) -> f64 {
    let marked = counts.series.iter().flat_map(|series| &series.counts);
    let marked = marked.into_iter().any(|count| Some(count.year) == counts.reference);
    let broken = counts.series.iter().any(|series| !series.breaks.is_empty());
    let name = |name, shown: bool| if shown { name } else { "" };
    let rim = Stroke::solid(Ink::Surface, 1.0);
    let entries = [
        (Sign::Dot(REFERENCE, Ink::Primary, rim), name(counts.reference_label.as_str(), marked)),
        (Sign::Upright(BREAK), name(counts.break_label.as_str(), broken)),
    ];
    let mut y = legend(canvas, 0.0, top, &entries);
    for (letter, event) in ('A'..='Z').zip(&counts.events) {
        let lines = wrap(&event.label, SMALL, Weight::Regular, WIDTH - 16.0);
        let letter = letter.to_string();
        canvas.text(1.0, y + 9.2, words(&letter, SMALL, Anchor::Start).ink(Ink::Accent).strong());
        let like = words("", SMALL, Anchor::Start).ink(Ink::Muted);
        y = canvas.block(14.0, y + 2.0, &lines, like) + 2.0;
    }
    y + 1.0
}
