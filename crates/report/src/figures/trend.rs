//! An indicator over time: readings with the band of their margins, what happened meanwhile, the starting value, the
//! target and the pace it asks for. An event beside a line is no cause of it.

use super::axis::ticks;
use super::canvas::{Canvas, LABEL, SMALL, width, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Scene, Stroke, Weight, at};

/// What the trend shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trend {
    pub words: Words,
    /// What is counted and in which unit, above the axis.
    pub upward: String,
    /// In the order of time.
    pub readings: Vec<Reading>,
    /// The starting value: a thin line across, with its label.
    pub baseline: Option<(f64, String)>,
    /// When the starting value was measured: the needed pace begins there. Without it, at the first reading.
    pub baseline_time: Option<f64>,
    pub target: Option<Aim>,
    /// Marked A, B, C … in their order and keyed below; those outside the time shown, or after Z, are left out.
    pub events: Vec<TrendEvent>,
    /// Label of the line from the starting value to the target.
    pub pace: String,
    /// Whether the axis starts at zero; shares and counts do, indices need not.
    pub from_zero: bool,
}

/// A value at a time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Position in time, such as a year with its fraction.
    pub time: f64,
    /// What is written below the axis.
    pub time_label: String,
    pub value: f64,
    pub value_label: String,
    /// Lower and upper end of the margin of error.
    pub margin: Option<(f64, f64)>,
}

/// Where the indicator should be, and when.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aim {
    pub time: f64,
    pub time_label: String,
    pub value: f64,
    pub label: String,
}

/// Something that happened, at its time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrendEvent {
    pub time: f64,
    pub label: String,
}

const HEIGHT: f64 = 234.0;
/// Above the grid stand the unit, the letters of events and the value of the highest reading.
const TOP: f64 = 32.0;
const BOTTOM: f64 = HEIGHT - 24.0;
const RIGHT_MARGIN: f64 = 92.0;
const LETTER: f64 = 8.5;
const EVENT: Stroke = Stroke { ink: Ink::Accent, width: 1.0, dash: Dash::Dotted };

/// From values to places.
struct Scale {
    left: f64,
    right: f64,
    times: (f64, f64),
    values: (f64, f64),
}

impl Scale {
    fn x(&self, time: f64) -> f64 {
        let length = (self.times.1 - self.times.0).max(f64::MIN_POSITIVE);
        self.left + 12.0 + (self.right - self.left - 24.0) * (time - self.times.0) / length
    }

    fn y(&self, value: f64) -> f64 {
        BOTTOM - (BOTTOM - TOP) * (value - self.values.0) / (self.values.1 - self.values.0)
    }
}

/// Draws the trend; `tick` writes a value of the axis in the reader's language.
#[must_use]
pub fn trend(trend: &Trend, tick: &dyn Fn(f64) -> String) -> Scene {
    let mut canvas = Canvas::default();
    let marks = ticks_of(trend);
    let labels: Vec<String> = marks.iter().map(|mark| tick(*mark)).collect();
    let widest = labels.iter().map(|label| width(label, SMALL, Weight::Regular)).fold(0.0, f64::max);
    let times =
        trend.readings.iter().map(|reading| reading.time).chain(trend.target.iter().map(|aim| aim.time));
    let times = times.chain(trend.baseline_time);
    let (first, last) = times.fold((f64::MAX, f64::MIN), |(low, high), time| (low.min(time), high.max(time)));
    let scale = Scale {
        left: widest + 8.0,
        right: WIDTH - RIGHT_MARGIN,
        times: if first <= last { (first, last) } else { (0.0, 1.0) },
        values: (marks.first().copied().unwrap_or(0.0), marks.last().copied().unwrap_or(1.0)),
    };

    canvas.text(0.0, 10.0, words(&trend.upward, LABEL, Anchor::Start).strong());
    for (index, (mark, label)) in marks.iter().zip(&labels).enumerate() {
        let y = scale.y(*mark);
        let stroke = if index == 0 { Stroke::solid(Ink::Axis, 0.8) } else { Stroke::solid(Ink::Rule, 0.7) };
        canvas.line((scale.left, y), (scale.right, y), stroke);
        canvas.text(scale.left - 5.0, y + 2.8, words(label, SMALL, Anchor::End).ink(Ink::Muted));
    }
    band(&mut canvas, trend, &scale);
    let letters = events(&mut canvas, trend, &scale);
    let mut column = Column::default();
    baseline(&mut canvas, &mut column, trend, &scale);
    time_labels(&mut canvas, trend, &scale);
    pace(&mut canvas, trend, &scale);
    readings(&mut canvas, trend, &scale);
    target(&mut canvas, &mut column, trend, &scale);
    column.draw(&mut canvas, scale.right + 8.0);
    let end = key(&mut canvas, &letters);
    scene(&trend.words, end, canvas.marks)
}

/// The area between the margins, as far as neighbouring readings have one.
fn band(canvas: &mut Canvas, trend: &Trend, scale: &Scale) {
    for stretch in trend.readings.split(|reading| reading.margin.is_none()) {
        let ends = || stretch.iter().filter_map(|reading| Some((scale.x(reading.time), reading.margin?)));
        let upper = ends().map(|(x, (_, high))| at(x, scale.y(high)));
        let lower = ends().rev().map(|(x, (low, _))| at(x, scale.y(low)));
        if stretch.len() > 1 {
            let points = upper.chain(lower).collect();
            canvas.marks.push(Mark::Path { points, fill: Some(Ink::Band), stroke: None });
        }
    }
}

/// A dotted upright for each event, its letter above; returns each letter with its event.
fn events<'a>(canvas: &mut Canvas, trend: &'a Trend, scale: &Scale) -> Vec<(String, &'a TrendEvent)> {
    let (first, last) = scale.times;
    let shown = trend.events.iter().filter(|event| (first..=last).contains(&event.time));
    let mut free = f64::MIN;
    let mut letters = Vec::new();
    for (letter, event) in ('A'..='Z').zip(shown) {
        let (letter, x) = (letter.to_string(), scale.x(event.time));
        canvas.line((x, TOP - 13.0), (x, BOTTOM), EVENT);
        // Two events at one time share a place: the second letter stands beside the first.
        let at = x.max(free);
        canvas.text(at, TOP - 15.0, words(&letter, SMALL, Anchor::Middle).ink(Ink::Accent).strong());
        free = at + LETTER;
        letters.push((letter, event));
    }
    letters
}

/// The letters with what happened; returns the bottom of the picture.
fn key(canvas: &mut Canvas, letters: &[(String, &TrendEvent)]) -> f64 {
    let mut y = HEIGHT;
    for (letter, event) in letters {
        let lines = wrap(&event.label, SMALL, Weight::Regular, WIDTH - 16.0);
        canvas.text(1.0, y + 9.2, words(letter, SMALL, Anchor::Start).ink(Ink::Accent).strong());
        y = canvas.block(14.0, y + 2.0, &lines, words("", SMALL, Anchor::Start).ink(Ink::Muted)) + 1.0;
    }
    y
}

fn ticks_of(trend: &Trend) -> Vec<f64> {
    let mut values: Vec<f64> = Vec::new();
    for reading in &trend.readings {
        values.push(reading.value);
        values.extend(reading.margin.map(|(low, _)| low));
        values.extend(reading.margin.map(|(_, high)| high));
    }
    values.extend(trend.baseline.iter().map(|(value, _)| *value));
    values.extend(trend.target.iter().map(|aim| aim.value));
    let low = values.iter().copied().fold(f64::MAX, f64::min);
    let high = values.iter().copied().fold(f64::MIN, f64::max);
    if low > high {
        return ticks(0.0, 1.0, 4);
    }
    ticks(if trend.from_zero { low.min(0.0) } else { low }, high, 5)
}

fn baseline(canvas: &mut Canvas, column: &mut Column, trend: &Trend, scale: &Scale) {
    if let Some((value, label)) = &trend.baseline {
        let y = scale.y(*value);
        let stroke = Stroke { ink: Ink::Accent, width: 1.1, dash: Dash::Dotted };
        canvas.line((scale.left, y), (scale.right, y), stroke);
        column.add(y, label, Ink::Accent);
    }
}

fn time_labels(canvas: &mut Canvas, trend: &Trend, scale: &Scale) {
    let readings = trend.readings.iter().map(|reading| (reading.time, &reading.time_label));
    let target = trend.target.iter().map(|aim| (aim.time, &aim.time_label));
    let mut free = f64::MIN;
    for (time, label) in readings.chain(target) {
        let (x, half) = (scale.x(time), width(label, SMALL, Weight::Regular) / 2.0);
        canvas.line((x, BOTTOM), (x, BOTTOM + 3.0), Stroke::solid(Ink::Axis, 0.8));
        // A label that would touch the one before is left to the data table.
        if x - half > free {
            canvas.text(x, BOTTOM + 13.0, words(label, SMALL, Anchor::Middle).ink(Ink::Muted));
            free = x + half + 4.0;
        }
    }
}

fn pace(canvas: &mut Canvas, trend: &Trend, scale: &Scale) {
    let (Some(first), Some(aim)) = (trend.readings.first(), &trend.target) else { return };
    let start = trend.baseline.as_ref().map_or(first.value, |(value, _)| *value);
    let time = trend.baseline_time.unwrap_or(first.time);
    let (from, to) = ((scale.x(time), scale.y(start)), (scale.x(aim.time), scale.y(aim.value)));
    canvas.line(from, to, Stroke::dashed(Ink::Target, 1.2));
    // Above the line, two thirds of the way, clear of the readings.
    let share = 0.68;
    let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
    let rising = to.1 < from.1;
    let anchor = if rising { Anchor::End } else { Anchor::Start };
    let shift = if rising { -5.0 } else { 5.0 };
    canvas.text(x + shift, y - 5.0, words(&trend.pace, SMALL, anchor).ink(Ink::Muted));
}

fn readings(canvas: &mut Canvas, trend: &Trend, scale: &Scale) {
    for reading in &trend.readings {
        if let Some((low, high)) = reading.margin {
            let (x, top, bottom) = (scale.x(reading.time), scale.y(high), scale.y(low));
            let stroke = Stroke::solid(Ink::Primary, 1.0);
            canvas.line((x, top), (x, bottom), stroke);
            canvas.line((x - 3.5, top), (x + 3.5, top), stroke);
            canvas.line((x - 3.5, bottom), (x + 3.5, bottom), stroke);
        }
    }
    let points: Vec<_> =
        trend.readings.iter().map(|reading| at(scale.x(reading.time), scale.y(reading.value))).collect();
    if points.len() > 1 {
        canvas.marks.push(Mark::Line { points: points.clone(), stroke: Stroke::solid(Ink::Primary, 2.0) });
    }
    let count = points.len();
    for (index, (point, reading)) in points.iter().zip(&trend.readings).enumerate() {
        canvas.circle((point.x, point.y), 3.4, Ink::Primary, Some(Stroke::solid(Ink::Surface, 1.0)), "");
        // The first and the last value are written; the others are in the table.
        if index == 0 || index + 1 == count {
            let above = reading.margin.map_or(point.y, |(_, high)| scale.y(high));
            let wide = width(&reading.value_label, LABEL, Weight::Strong) + 4.0;
            // Clear of the lines that pass behind.
            canvas.rect((point.x - wide / 2.0, above - 14.5), (wide, 10.5), 2.0, Ink::Surface);
            let label = words(&reading.value_label, LABEL, Anchor::Middle).ink(Ink::Primary).strong();
            canvas.text(point.x, above - 6.5, label);
        }
    }
}

fn target(canvas: &mut Canvas, column: &mut Column, trend: &Trend, scale: &Scale) {
    if let Some(aim) = &trend.target {
        let place = (scale.x(aim.time), scale.y(aim.value));
        canvas.diamond(place, 5.2, Ink::Surface, Ink::Target);
        column.add(place.1, &aim.label, Ink::Text);
    }
}

/// The labels at the right end of their lines, moved apart where they would touch.
#[derive(Default)]
struct Column {
    labels: Vec<(f64, Vec<String>, Ink)>,
}

const LEADING: f64 = 10.0;

impl Column {
    fn add(&mut self, y: f64, label: &str, ink: Ink) {
        let lines = wrap(label, LABEL, Weight::Strong, RIGHT_MARGIN - 10.0);
        self.labels.push((y, lines, ink));
    }

    fn draw(mut self, canvas: &mut Canvas, x: f64) {
        self.labels.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = 0.0f64;
        for (y, lines, ink) in &self.labels {
            let high = lines.len() as f64 * LEADING;
            let top = (y - high / 2.0).max(free).min(HEIGHT - high);
            let mut baseline = top + LEADING * 0.78;
            for line in lines {
                canvas.text(x, baseline, words(line, LABEL, Anchor::Start).ink(*ink).strong());
                baseline += LEADING;
            }
            free = top + high + 3.0;
        }
    }
}
