//! Rates with their intervals on one axis, and a tick where a comparable place stands.

use super::axis::ticks;
use super::bars::row_label;
use super::canvas::{Canvas, LABEL, SMALL, width, words};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the rates show; rows keep their order. Rates that may not be shown are not given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rates {
    pub words: Words,
    /// The unit, below the axis: “per 1,000 residents”.
    pub rightward: String,
    pub rates: Vec<Rate>,
    /// Name of the dot with its line in the legend: “rate and its 95% interval”.
    pub interval: String,
    /// Name of the tick in the legend: “the region”.
    pub comparator: String,
    /// Name of the hollow dot in the legend: “unstable: fewer than 20 events”.
    pub few: String,
    /// One word beside each hollow dot: “unstable”.
    pub unstable: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rate {
    pub label: String,
    /// In the unit of the axis, as the interval and the comparator.
    pub value: f64,
    pub value_label: String,
    /// Lower and upper end.
    pub interval: Option<(f64, f64)>,
    pub comparator: Option<f64>,
    /// The caller's rule of too few events.
    pub unstable: bool,
}

const LEFT: f64 = 160.0;
const ROW: f64 = 30.0;
const DOT: f64 = 4.4;

/// Draws the rates; `tick` writes a value of the axis in the reader’s language.
#[must_use]
pub fn rates(rates: &Rates, tick: &dyn Fn(f64) -> String) -> Scene {
    let mut canvas = Canvas::default();
    let values = rates.rates.iter().map(|rate| width(&rate.value_label, LABEL, Weight::Strong));
    let few = if rates.rates.iter().any(|rate| rate.unstable) { rates.unstable.as_str() } else { "" };
    let room = values.fold(width(few, SMALL, Weight::Regular), f64::max) + 14.0;
    let right = WIDTH - room.max(30.0);
    let ends = |rate: &Rate| rate.interval.map_or(rate.value, |(_, high)| high).max(rate.value);
    let high = rates.rates.iter().map(|rate| ends(rate).max(rate.comparator.unwrap_or(0.0)));
    let marks = ticks(0.0, high.fold(0.0, f64::max), 5);
    let most = marks.last().copied().unwrap_or(1.0);
    let x = |value: f64| LEFT + (right - LEFT) * value.clamp(0.0, most) / most;
    let top = 3.0;
    let bottom = top + rates.rates.len() as f64 * ROW;
    for mark in &marks {
        canvas.line((x(*mark), top), (x(*mark), bottom), Stroke::solid(Ink::Rule, 0.7));
        canvas.text(x(*mark), bottom + 12.0, words(&tick(*mark), SMALL, Anchor::Middle).ink(Ink::Muted));
    }
    let mut middle = top + ROW / 2.0;
    for rate in &rates.rates {
        row_label(&mut canvas, &rate.label, false, middle);
        if let Some(comparator) = rate.comparator {
            let x = x(comparator);
            canvas.line((x, middle - 9.0), (x, middle + 9.0), COMPARATOR);
        }
        if let Some((low, high)) = rate.interval {
            interval(&mut canvas, (x(low), x(high)), middle);
        }
        let fill = if rate.unstable { Ink::Surface } else { Ink::Primary };
        canvas.circle((x(rate.value), middle), DOT, fill, Some(LINE), "");
        let label = words(&rate.value_label, LABEL, Anchor::End).strong();
        let word = words(&rates.unstable, SMALL, Anchor::End).ink(Ink::Unknown);
        if rate.unstable && !rates.unstable.is_empty() {
            canvas.text(WIDTH, middle - 1.6, label);
            canvas.text(WIDTH, middle + 8.2, word);
        } else {
            canvas.text(WIDTH, middle + 3.0, label);
        }
        middle += ROW;
    }
    canvas.line((LEFT, top), (LEFT, bottom), Stroke::solid(Ink::Axis, 0.9));
    canvas.text(right, bottom + 24.5, words(&rates.rightward, LABEL, Anchor::End).strong());
    let shown = |name, shown: bool| if shown { name } else { "" };
    let compared = rates.rates.iter().any(|rate| rate.comparator.is_some());
    let entries = [
        (Sign::Dotted(LINE), rates.interval.as_str()),
        (Sign::Upright(COMPARATOR), shown(rates.comparator.as_str(), compared)),
        (
            Sign::Dot(DOT, Ink::Surface, LINE),
            shown(rates.few.as_str(), rates.rates.iter().any(|rate| rate.unstable)),
        ),
    ];
    let end = legend(&mut canvas, 0.0, bottom + 32.0, &entries);
    scene(&rates.words, end, canvas.marks)
}

const LINE: Stroke = Stroke { ink: Ink::Primary, width: 1.5, dash: crate::scene::Dash::Solid };
const COMPARATOR: Stroke = Stroke { ink: Ink::Accent, width: 2.4, dash: crate::scene::Dash::Solid };

fn interval(canvas: &mut Canvas, (low, high): (f64, f64), y: f64) {
    canvas.line((low, y), (high, y), LINE);
    canvas.line((low, y - 3.2), (low, y + 3.2), LINE);
    canvas.line((high, y - 3.2), (high, y + 3.2), LINE);
}
