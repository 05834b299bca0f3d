//! Several voices on a short scale: every one is seen, the middle one is marked, and so is a wide disagreement.

use super::bars::row_label;
use super::canvas::{Canvas, LABEL, SMALL, width, words, wrap};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the picture shows; rows keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groups {
    pub words: Words,
    /// Names of the steps, from 0 upwards.
    pub steps: Vec<String>,
    pub rows: Vec<GroupRow>,
    /// Legend of the dot: “a voice; the number where several agree”.
    pub voice: String,
    /// Legend of the upright bar: “median”.
    pub median: String,
    /// Beside a row with a wide disagreement: “to discuss”.
    pub discuss: String,
    /// Written where a row has no voice yet.
    pub unknown: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupRow {
    pub label: String,
    /// One value a voice, each from 0 to the last step.
    pub voices: Vec<f64>,
    /// By the caller's rule of rounding.
    pub median: Option<f64>,
    pub median_label: String,
    /// The caller's rule of a wide spread.
    pub discuss: bool,
}

const LEFT: f64 = 178.0;
const ROW: f64 = 31.0;
const ONE: f64 = 4.6;
const SEVERAL: f64 = 7.6;
const RIM: Stroke = Stroke { ink: Ink::Primary, width: 1.3, dash: crate::scene::Dash::Solid };
const MEDIAN: Stroke = Stroke { ink: Ink::Accent, width: 3.2, dash: crate::scene::Dash::Solid };

/// Draws the voices.
#[must_use]
pub fn groups(groups: &Groups) -> Scene {
    let mut canvas = Canvas::default();
    let most = groups.steps.len().saturating_sub(1).max(1) as f64;
    let discussed = groups.rows.iter().any(|row| row.discuss) && !groups.discuss.is_empty();
    let word = if discussed { width(&groups.discuss, SMALL, Weight::Strong) + 10.0 } else { 0.0 };
    let figures = groups.rows.iter().map(|row| width(&row.median_label, LABEL, Weight::Strong));
    let right = WIDTH - figures.fold(word, f64::max).max(20.0) - 22.0;
    let x = |value: f64| LEFT + (right - LEFT) * value.clamp(0.0, most) / most;
    let names: Vec<Vec<String>> = groups
        .steps
        .iter()
        .map(|name| wrap(name, SMALL, Weight::Regular, (right - LEFT) / most - 5.0))
        .collect();
    let head = names.iter().map(Vec::len).max().unwrap_or(0) as f64 * 9.2 + 5.0;
    let bottom = head + groups.rows.len() as f64 * ROW;
    let mut step = 0.0;
    for lines in &names {
        canvas.block(x(step), 0.0, lines, words("", SMALL, Anchor::Middle).ink(Ink::Muted));
        canvas.line((x(step), head), (x(step), bottom), Stroke::solid(Ink::Rule, 0.7));
        step += 1.0;
    }
    let mut middle = head + ROW / 2.0;
    for row in &groups.rows {
        row_label(&mut canvas, &row.label, row.discuss, middle);
        voices(&mut canvas, row, &x, middle);
        if row.voices.is_empty() {
            let label = words(&groups.unknown, SMALL, Anchor::Start).ink(Ink::Unknown);
            canvas.text(LEFT + 8.0, middle + 2.8, label);
        }
        let label = words(&row.median_label, LABEL, Anchor::Start).strong();
        if row.discuss && discussed {
            canvas.text(right + 16.0, middle - 3.2, label);
            let size = (width(&groups.discuss, SMALL, Weight::Strong) + 8.0, 11.6);
            let edge = Stroke::solid(Ink::Accent, 0.8);
            canvas.edged((right + 16.0, middle + 0.8), size, 3.0, Ink::AccentSoft, edge);
            canvas.text(right + 20.0, middle + 9.4, words(&groups.discuss, SMALL, Anchor::Start).strong());
        } else {
            canvas.text(right + 16.0, middle + 3.0, label);
        }
        middle += ROW;
    }
    let entries = [
        (Sign::Dot(ONE, Ink::Primary, RIM), groups.voice.as_str()),
        (Sign::Upright(MEDIAN), groups.median.as_str()),
    ];
    let end = legend(&mut canvas, 0.0, bottom + 8.0, &entries);
    scene(&groups.words, end, canvas.marks)
}

fn voices(canvas: &mut Canvas, row: &GroupRow, x: &dyn Fn(f64) -> f64, middle: f64) {
    let mut voices = row.voices.clone();
    voices.sort_by(f64::total_cmp);
    if let (Some(low), Some(high)) = (voices.first(), voices.last()) {
        canvas.line((x(*low), middle), (x(*high), middle), Stroke::solid(Ink::Primary, 1.2));
    }
    // Behind the dots and taller than they are, so that it is seen wherever it stands.
    if let Some(median) = row.median {
        canvas.line((x(median), middle - 12.0), (x(median), middle + 12.0), MEDIAN);
    }
    for alike in voices.chunk_by(|one, other| one.total_cmp(other).is_eq()) {
        let Some(value) = alike.first() else { continue };
        let place = (x(*value), middle);
        if alike.len() == 1 {
            canvas.circle(place, ONE, Ink::Primary, Some(Stroke::solid(Ink::Surface, 1.0)), "");
        } else {
            canvas.circle(place, SEVERAL, Ink::Primary, Some(Stroke::solid(Ink::Surface, 1.0)), "");
            let count = alike.len().to_string();
            let like = words(&count, SMALL, Anchor::Middle).ink(Ink::OnPrimary).strong();
            canvas.text(place.0, middle + 2.8, like);
        }
    }
}
