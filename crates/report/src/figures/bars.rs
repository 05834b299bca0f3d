//! Values as horizontal bars, with whiskers from the least to the most the value could be.

use super::axis::ticks;
use super::canvas::{Canvas, LABEL, SMALL, width, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the bars show; they keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    pub words: Words,
    /// What is measured, below the axis.
    pub rightward: String,
    /// End of the scale, such as 100 for a score.
    pub most: f64,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: f64,
    pub value_label: String,
    /// The least and the most the value could be.
    pub range: Option<(f64, f64)>,
    /// A bar to be noticed: darker, and its label strong.
    pub chosen: bool,
}

const LABELS: f64 = 150.0;
const ROW: f64 = 23.0;
const LEADING: f64 = 9.8;

/// Draws the bars; `tick` writes a value of the axis in the reader's language.
#[must_use]
pub fn bars(bars: &Bars, tick: &dyn Fn(f64) -> String) -> Scene {
    let mut canvas = Canvas::default();
    let room =
        bars.bars.iter().map(|bar| width(&bar.value_label, LABEL, Weight::Strong)).fold(0.0, f64::max) + 12.0;
    let (left, right) = (LABELS + 8.0, WIDTH - room);
    let top = 4.0;
    let bottom = top + bars.bars.len() as f64 * ROW;
    let most = bars.most.max(f64::MIN_POSITIVE);
    let x = |value: f64| left + (right - left) * value.clamp(0.0, most) / most;
    for mark in ticks(0.0, most, 5).into_iter().filter(|mark| *mark <= most) {
        canvas.line((x(mark), top), (x(mark), bottom), Stroke::solid(Ink::Rule, 0.7));
        canvas.text(x(mark), bottom + 12.0, words(&tick(mark), SMALL, Anchor::Middle).ink(Ink::Muted));
    }
    let mut middle = top + ROW / 2.0;
    for bar in &bars.bars {
        let fill = if bar.chosen { Ink::Primary } else { Ink::Series4 };
        canvas.rect((left, middle - 5.5), (x(bar.value) - left, 11.0), 1.5, fill);
        let mut end = x(bar.value);
        if let Some((low, high)) = bar.range {
            whisker(&mut canvas, (x(low), x(high)), middle);
            end = end.max(x(high));
        }
        let label = words(&bar.value_label, LABEL, Anchor::Start).strong();
        canvas.text(end + 6.0, middle + 3.0, label);
        row_label(&mut canvas, &bar.label, bar.chosen, middle);
        middle += ROW;
    }
    canvas.line((left, top), (left, bottom), Stroke::solid(Ink::Axis, 0.9));
    canvas.text(right, bottom + 24.0, words(&bars.rightward, LABEL, Anchor::End).strong());
    scene(&bars.words, bottom + 28.0, canvas.marks)
}

/// Dark on a light edge, so that it is seen on the bar and beside it.
fn whisker(canvas: &mut Canvas, (low, high): (f64, f64), y: f64) {
    for stroke in [Stroke::solid(Ink::Surface, 3.0), Stroke::solid(Ink::Target, 1.1)] {
        canvas.line((low, y), (high, y), stroke);
        canvas.line((low, y - 3.5), (low, y + 3.5), stroke);
        canvas.line((high, y - 3.5), (high, y + 3.5), stroke);
    }
}

/// A label of one or two lines, right-aligned against the axis.
pub(super) fn row_label(canvas: &mut Canvas, text: &str, strong: bool, middle: f64) {
    let weight = if strong { Weight::Strong } else { Weight::Regular };
    let lines = wrap(text, LABEL, weight, LABELS);
    let mut y = middle - lines.len() as f64 * LEADING / 2.0 + LEADING * 0.78;
    for line in &lines {
        let label = words(line, LABEL, Anchor::End);
        canvas.text(LABELS, y, if strong { label.strong() } else { label });
        y += LEADING;
    }
}
