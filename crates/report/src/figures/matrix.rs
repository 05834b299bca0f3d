//! Need against leverage: a bubble an issue, four named quadrants cut at 50, the bubble larger the surer we are.

use super::canvas::{Canvas, LABEL, SMALL, width, words, wrap};
use super::labels::{Box4, Places};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Mark, Scene, Stroke, Weight};

/// What the matrix shows. Need and leverage run from 0 to 100.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matrix {
    pub words: Words,
    /// Name of the upward axis, need.
    pub upward: String,
    /// Name of the axis to the right, leverage.
    pub rightward: String,
    /// Upper left, upper right, lower left, lower right.
    pub quadrants: [String; 4],
    pub bubbles: Vec<Bubble>,
    /// Legend of the bubble's size: the words for little and for much confidence.
    pub unsure: String,
    pub sure: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bubble {
    pub key: String,
    pub label: String,
    pub need: f64,
    pub leverage: f64,
    /// From 0 to 1.
    pub confidence: f64,
}

const HEIGHT: f64 = 318.0;
const LEFT: f64 = 26.0;
const TOP: f64 = 20.0;
const SIDE: (f64, f64) = (WIDTH - LEFT - 4.0, HEIGHT - TOP - 46.0);
const LEADING: f64 = 9.8;

/// Draws the matrix; bubbles in the order of need, so that the same issues give the same picture.
#[must_use]
pub fn matrix(matrix: &Matrix) -> Scene {
    let mut canvas = Canvas::default();
    let (wide, tall) = SIDE;
    let at = |leverage: f64, need: f64| {
        (
            LEFT + wide * leverage.clamp(0.0, 100.0) / 100.0,
            TOP + tall * (1.0 - need.clamp(0.0, 100.0) / 100.0),
        )
    };
    let (middle_x, middle_y) = at(50.0, 50.0);
    let bounds =
        Box4 { left: LEFT + 2.0, top: TOP + 2.0, right: LEFT + wide - 2.0, bottom: TOP + tall - 2.0 };
    let mut places = Places::new(bounds);

    let corners = [
        ((LEFT, TOP), Ink::Zone1, Anchor::Start),
        ((middle_x, TOP), Ink::Zone3, Anchor::End),
        ((LEFT, middle_y), Ink::Band, Anchor::Start),
        ((middle_x, middle_y), Ink::Zone2, Anchor::End),
    ];
    for (index, ((corner, ink, anchor), name)) in corners.into_iter().zip(&matrix.quadrants).enumerate() {
        canvas.rect(corner, (wide / 2.0, tall / 2.0), 0.0, ink);
        let x = if anchor == Anchor::Start { LEFT + 7.0 } else { LEFT + wide - 7.0 };
        let y = if index < 2 { TOP + 13.5 } else { TOP + tall - 7.0 };
        canvas.text(x, y, words(name, LABEL, anchor).ink(Ink::Muted).strong());
        let length = width(name, LABEL, Weight::Strong);
        let left = if anchor == Anchor::Start { x } else { x - length };
        places.take(Box4 { left, top: y - 9.0, right: left + length, bottom: y + 3.0 });
    }
    axes(&mut canvas, matrix, (middle_x, middle_y));

    let mut bubbles: Vec<&Bubble> = matrix.bubbles.iter().collect();
    bubbles.sort_by(|a, b| b.need.total_cmp(&a.need).then_with(|| a.key.cmp(&b.key)));
    let place = |bubble: &Bubble| {
        let (radius, (x, y)) = (radius(bubble.confidence), at(bubble.leverage, bubble.need));
        // A bubble at the edge stays whole.
        let x = x.clamp(LEFT + radius + 1.0, LEFT + wide - radius - 1.0);
        ((x, y.clamp(TOP + radius + 1.0, TOP + tall - radius - 1.0)), radius)
    };
    for bubble in &bubbles {
        let (centre, radius) = place(bubble);
        places.take_circle(centre, radius);
    }
    for bubble in &bubbles {
        let (centre, radius) = place(bubble);
        let rim = Some(Stroke::solid(Ink::Surface, 1.2));
        canvas.circle(centre, radius, Ink::Primary, rim, &bubble.key);
    }
    for bubble in &bubbles {
        let (centre, radius) = place(bubble);
        label(&mut canvas, &mut places, centre, radius, &bubble.label);
    }
    legend(&mut canvas, matrix);
    scene(&matrix.words, HEIGHT, canvas.marks)
}

fn radius(confidence: f64) -> f64 {
    4.0 + 5.0 * confidence.clamp(0.0, 1.0)
}

fn axes(canvas: &mut Canvas, matrix: &Matrix, (middle_x, middle_y): (f64, f64)) {
    let (wide, tall) = SIDE;
    let cut = Stroke::solid(Ink::Surface, 2.0);
    canvas.line((middle_x, TOP), (middle_x, TOP + tall), cut);
    canvas.line((LEFT, middle_y), (LEFT + wide, middle_y), cut);
    let axis = Stroke::solid(Ink::Axis, 0.8);
    canvas.line((LEFT, TOP), (LEFT, TOP + tall), axis);
    canvas.line((LEFT, TOP + tall), (LEFT + wide, TOP + tall), axis);
    for (value, share) in [("0", 0.0), ("50", 0.5), ("100", 1.0)] {
        let anchor = if share > 0.9 { Anchor::End } else { Anchor::Middle };
        canvas.text(LEFT + wide * share, TOP + tall + 11.5, words(value, SMALL, anchor).ink(Ink::Muted));
        let y = TOP + tall * (1.0 - share) + 2.8;
        canvas.text(LEFT - 4.0, y, words(value, SMALL, Anchor::End).ink(Ink::Muted));
    }
    canvas.text(LEFT, TOP - 8.0, words(&matrix.upward, LABEL, Anchor::Start).strong());
    canvas.text(LEFT + wide, TOP + tall + 24.0, words(&matrix.rightward, LABEL, Anchor::End).strong());
}

/// A label of up to a few lines, with a thin line to its mark when it stands apart.
pub(super) fn label(canvas: &mut Canvas, places: &mut Places, centre: (f64, f64), radius: f64, text: &str) {
    let lines = wrap(text, LABEL, Weight::Regular, 116.0);
    let long = lines.iter().map(|line| width(line, LABEL, Weight::Regular)).fold(0.0, f64::max);
    let high = lines.len() as f64 * LEADING;
    let spot = places.beside(centre, radius, (long, high));
    if spot.far {
        let x = spot.x;
        let y = spot.top.max(centre.1.min(spot.top + high));
        canvas.line(centre, (x, y), Stroke::solid(Ink::Axis, 0.5));
    }
    let mut y = spot.top + LEADING * 0.78;
    for line in &lines {
        canvas.text(spot.x, y, words(line, LABEL, spot.anchor));
        y += LEADING;
    }
}

fn legend(canvas: &mut Canvas, matrix: &Matrix) {
    if matrix.sure.is_empty() {
        return;
    }
    let y = HEIGHT - 7.0;
    let mut x = LEFT + radius(0.0);
    for (confidence, name) in [(0.0, &matrix.unsure), (1.0, &matrix.sure)] {
        let radius = radius(confidence);
        let stroke = Some(Stroke::solid(Ink::Primary, 1.0));
        canvas.marks.push(Mark::Circle { x, y: y - 3.0, radius, fill: None, stroke, key: None });
        canvas.text(x + radius + 4.0, y, words(name, SMALL, Anchor::Start).ink(Ink::Muted));
        x += radius + 30.0 + width(name, SMALL, Weight::Regular);
    }
}
