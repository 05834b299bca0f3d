//! Many indicators at a glance: a small chart each, all of one width and over the same time, each on its own scale.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, clipped, width, words};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Scene, Stroke, Weight, at};

/// What the charts show; they keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Multiples {
    pub words: Words,
    pub charts: Vec<SmallChart>,
    /// Legend: the values, the starting value, the target.
    pub value: String,
    pub start: String,
    pub target: String,
}

/// Positions in time are years with their fraction.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SmallChart {
    pub label: String,
    /// The newest value, written large.
    pub value: String,
    /// Which direction is better, in words.
    pub direction: String,
    /// One line below the chart, such as where it started and what is aimed at.
    pub note: String,
    /// In the order of time.
    pub readings: Vec<(f64, f64)>,
    pub start: Option<f64>,
    /// When, and how much.
    pub target: Option<(f64, f64)>,
    /// Whether the scale has to hold zero; shares and counts do, indices need not.
    pub from_zero: bool,
}

/// Charts that one picture holds in a readable size.
pub const MULTIPLES: usize = 12;

const ACROSS: usize = 3;
const GAP: f64 = 20.0;
const TALL: f64 = 34.0;
const VALUE: f64 = 13.5;
const LINE: Stroke = Stroke { ink: Ink::Primary, width: 1.7, dash: Dash::Solid };
const START: Stroke = Stroke { ink: Ink::Accent, width: 1.1, dash: Dash::Dotted };
const AIM: Stroke = Stroke { ink: Ink::Target, width: 1.0, dash: Dash::Dashed };

/// Draws the charts; see [`MULTIPLES`] for how many to give it.
#[must_use]
pub fn multiples(multiples: &Multiples) -> Scene {
    let mut canvas = Canvas::default();
    let wide = (WIDTH - GAP * (ACROSS as f64 - 1.0)) / ACROSS as f64;
    let times = multiples.charts.iter().flat_map(|chart| {
        chart.readings.iter().map(|(time, _)| *time).chain(chart.target.map(|(time, _)| time))
    });
    let span = times.fold((f64::MAX, f64::MIN), |(low, high), time| (low.min(time), high.max(time)));
    let mut top = 0.0;
    for row in multiples.charts.chunks(ACROSS) {
        let heads: Vec<Vec<String>> =
            row.iter().map(|chart| clipped(&chart.label, LABEL, Weight::Strong, wide, 2)).collect();
        let head = heads.iter().map(Vec::len).max().unwrap_or(0) as f64 * LEADING;
        let notes: Vec<Vec<String>> =
            row.iter().map(|chart| clipped(&chart.note, SMALL, Weight::Regular, wide, 2)).collect();
        let foot = notes.iter().map(Vec::len).max().unwrap_or(0) as f64 * LEADING * SMALL / LABEL;
        let figures = top + head + 3.0;
        let bottom = figures + VALUE + 5.0 + TALL;
        let mut left = 0.0;
        for ((chart, head), note) in row.iter().zip(&heads).zip(&notes) {
            canvas.block(left, top, head, words("", LABEL, Anchor::Start).strong());
            value(&mut canvas, chart, (left, figures), wide);
            plot(&mut canvas, chart, span, (left, bottom), wide);
            canvas.block(left, bottom + 12.5, note, words("", SMALL, Anchor::Start).ink(Ink::Muted));
            left += wide + GAP;
        }
        top = bottom + 12.5 + foot + 13.0;
    }
    let end = key(&mut canvas, multiples, (top - 5.0).max(0.0));
    scene(&multiples.words, end, canvas.marks)
}

/// The newest value, and beside it which direction is better.
fn value(canvas: &mut Canvas, chart: &SmallChart, (left, top): (f64, f64), wide: f64) {
    let text = clipped(&chart.value, VALUE, Weight::Strong, wide * 0.6, 1);
    canvas.block(left, top - 0.5, &text, words("", VALUE, Anchor::Start).ink(Ink::Primary).strong());
    let long = text.iter().map(|line| width(line, VALUE, Weight::Strong)).fold(0.0, f64::max);
    let direction = clipped(&chart.direction, SMALL, Weight::Regular, wide - long - 8.0, 1);
    for line in &direction {
        canvas.text(left + wide, top + VALUE * 0.78, words(line, SMALL, Anchor::End).ink(Ink::Muted));
    }
}

fn plot(canvas: &mut Canvas, chart: &SmallChart, span: (f64, f64), (left, bottom): (f64, f64), wide: f64) {
    let values = || {
        let read = chart.readings.iter().map(|(_, value)| *value);
        read.chain(chart.start).chain(chart.target.map(|(_, value)| value))
    };
    let (mut low, mut high) =
        values().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    if low > high {
        (low, high) = (0.0, 1.0);
    }
    if chart.from_zero {
        (low, high) = (low.min(0.0), high.max(0.0));
    }
    if high - low < f64::EPSILON * high.abs().max(1.0) {
        (low, high) = (low - 1.0, high + 1.0);
    }
    let x = |time: f64| {
        let share = if span.1 > span.0 { (time - span.0) / (span.1 - span.0) } else { 0.5 };
        left + 6.0 + (wide - 12.0) * share.clamp(0.0, 1.0)
    };
    let y = |value: f64| bottom - 4.0 - (TALL - 9.0) * ((value - low) / (high - low)).clamp(0.0, 1.0);
    canvas.line((left, bottom), (left + wide, bottom), Stroke::solid(Ink::Axis, 0.7));
    years(canvas, span, &x, bottom);
    if let Some(start) = chart.start {
        canvas.line((left, y(start)), (left + wide, y(start)), START);
    }
    let points: Vec<_> = chart.readings.iter().map(|(time, value)| at(x(*time), y(*value))).collect();
    if let Some((time, value)) = chart.target {
        if let Some(first) = points.first() {
            let start = (first.x, chart.start.map_or(first.y, y));
            canvas.line(start, (x(time), y(value)), AIM);
        }
        canvas.diamond((x(time), y(value)), 3.8, Ink::Surface, Ink::Target);
    }
    if points.len() > 1 {
        canvas.marks.push(Mark::Line { points: points.clone(), stroke: LINE });
    }
    let rim = Some(Stroke::solid(Ink::Surface, 0.9));
    if let Some(last) = points.last() {
        canvas.circle((last.x, last.y), 3.1, Ink::Primary, rim, "");
    }
}

/// The first and the last year, and a tick at each while they are not too many.
fn years(canvas: &mut Canvas, (first, last): (f64, f64), x: &dyn Fn(f64) -> f64, bottom: f64) {
    if first > last {
        return;
    }
    let (start, end) = (first.floor() as i32, last.floor() as i32);
    if end - start <= 30 {
        for year in (start + 1)..=end {
            let x = x(year.into());
            canvas.line((x, bottom), (x, bottom + 2.2), Stroke::solid(Ink::Axis, 0.6));
        }
    }
    let label = |canvas: &mut Canvas, year: i32, x: f64, anchor| {
        let year = year.to_string();
        canvas.text(x, bottom + 10.2, words(&year, SMALL, anchor).ink(Ink::Muted));
    };
    label(canvas, start, x(first) - 6.0, Anchor::Start);
    if end > start {
        label(canvas, end, x(last) + 6.0, Anchor::End);
    }
}

fn key(canvas: &mut Canvas, multiples: &Multiples, top: f64) -> f64 {
    let shown = |name, shown: bool| if shown { name } else { "" };
    let any = |test: &dyn Fn(&SmallChart) -> bool| multiples.charts.iter().any(test);
    let entries = [
        (Sign::Dotted(LINE), shown(multiples.value.as_str(), any(&|chart| !chart.readings.is_empty()))),
        (Sign::Line(START), shown(multiples.start.as_str(), any(&|chart| chart.start.is_some()))),
        (Sign::Aimed(AIM), shown(multiples.target.as_str(), any(&|chart| chart.target.is_some()))),
    ];
    legend(canvas, 1.0, top, &entries) + 1.0
}
