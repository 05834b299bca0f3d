//! Places on a short scale, such as maturity from 0 to 4: a dot a row, and where it should come to stand.

use super::bars::row_label;
use super::canvas::{Canvas, LABEL, SMALL, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the scale shows; rows keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleDots {
    pub words: Words,
    /// Names of the steps, from 0 upwards.
    pub steps: Vec<String>,
    pub rows: Vec<ScaleRow>,
    /// Written where a row has no value yet.
    pub unknown: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScaleRow {
    pub label: String,
    /// From 0 to the last step; none when nobody knows yet.
    pub value: Option<f64>,
    pub value_label: String,
    /// An open diamond.
    pub target: Option<f64>,
}

const ROW: f64 = 25.0;
const LEFT: f64 = 170.0;
const RIGHT: f64 = WIDTH - 44.0;

/// Draws the scale.
#[must_use]
pub fn scale_dots(scale: &ScaleDots) -> Scene {
    let mut canvas = Canvas::default();
    let most = scale.steps.len().saturating_sub(1).max(1) as f64;
    let x = |value: f64| LEFT + (RIGHT - LEFT) * value.clamp(0.0, most) / most;
    let names: Vec<Vec<String>> = scale
        .steps
        .iter()
        .map(|name| wrap(name, SMALL, Weight::Regular, (RIGHT - LEFT) / most - 6.0))
        .collect();
    let head = names.iter().map(Vec::len).max().unwrap_or(0) as f64 * 9.4 + 6.0;
    let bottom = head + scale.rows.len() as f64 * ROW;
    let mut step = 0.0;
    for lines in &names {
        let mut y = 8.0;
        for line in lines {
            canvas.text(x(step), y, words(line, SMALL, Anchor::Middle).ink(Ink::Muted));
            y += 9.4;
        }
        canvas.line((x(step), head), (x(step), bottom), Stroke::solid(Ink::Rule, 0.7));
        step += 1.0;
    }
    let mut middle = head + ROW / 2.0;
    for row in &scale.rows {
        row_label(&mut canvas, &row.label, false, middle);
        canvas.line((LEFT, middle), (RIGHT, middle), Stroke::solid(Ink::Rule, 1.0));
        if let (Some(value), Some(target)) = (row.value, row.target)
            && target > value
        {
            canvas.line((x(value), middle), (x(target), middle), Stroke::dashed(Ink::Target, 1.1));
        }
        if let Some(target) = row.target {
            // A target that is reached surrounds the dot.
            let radius = if row.value == row.target { 8.5 } else { 4.8 };
            canvas.diamond((x(target), middle), radius, Ink::Surface, Ink::Target);
        }
        match row.value {
            Some(value) => {
                canvas.circle(
                    (x(value), middle),
                    5.0,
                    Ink::Primary,
                    Some(Stroke::solid(Ink::Surface, 1.2)),
                    "",
                );
                canvas.text(
                    RIGHT + 12.0,
                    middle + 3.0,
                    words(&row.value_label, LABEL, Anchor::Start).strong(),
                );
            }
            None => {
                let label = words(&scale.unknown, LABEL, Anchor::Start).ink(Ink::Unknown);
                canvas.text(LEFT + 6.0, middle - 3.0, label);
            }
        }
        middle += ROW;
    }
    scene(&scale.words, bottom + 4.0, canvas.marks)
}
