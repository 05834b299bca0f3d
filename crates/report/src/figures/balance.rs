//! Risks against protections: two bars a level from one middle line, and never a single total.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, width, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Mark, Scene, Stroke, Weight};

/// What the balance shows; levels keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Balance {
    pub words: Words,
    /// Above the bars to the left.
    pub risk: String,
    /// Above the bars to the right.
    pub protection: String,
    /// End of both scales, a whole number such as 4.
    pub most: u32,
    pub levels: Vec<BalanceLevel>,
    /// Written instead of a bar that nobody can draw yet: “not enough information”.
    pub too_little: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BalanceLevel {
    pub label: String,
    /// From 0 to [`Balance::most`].
    pub risk: Option<f64>,
    pub risk_label: String,
    /// From 0 to [`Balance::most`].
    pub protection: Option<f64>,
    pub protection_label: String,
}

const LABELS: f64 = 106.0;
const MIDDLE: f64 = (LABELS + 12.0 + WIDTH) / 2.0;
const BAR: f64 = 15.0;
const ROW: f64 = 31.0;
/// Between the middle line and the longest bar, and then its figure.
const ROOM: f64 = 26.0;

/// One of the two sides of the middle line.
struct Side {
    towards: f64,
    fill: Ink,
    edge: Ink,
}

const RISK: Side = Side { towards: -1.0, fill: Ink::AccentSoft, edge: Ink::Accent };
const PROTECTION: Side = Side { towards: 1.0, fill: Ink::Primary, edge: Ink::Primary };

/// Draws the balance.
#[must_use]
pub fn balance(balance: &Balance) -> Scene {
    let mut canvas = Canvas::default();
    let most = f64::from(balance.most.max(1));
    let reach = WIDTH - MIDDLE - ROOM;
    let top = heads(&mut canvas, balance) + 5.0;
    let rows: Vec<(Vec<String>, f64)> = balance
        .levels
        .iter()
        .map(|level| {
            let lines = wrap(&level.label, LABEL, Weight::Strong, LABELS);
            let high = (lines.len() as f64 * LEADING + 8.0).max(ROW);
            (lines, high)
        })
        .collect();
    let bottom = top + rows.iter().map(|(_, high)| high).sum::<f64>();
    let mut step = 0.0;
    while step <= most {
        let label = format!("{step:.0}");
        let sides: &[f64] = if step > 0.0 { &[-1.0, 1.0] } else { &[1.0] };
        for towards in sides {
            let x = MIDDLE + towards * reach * step / most;
            canvas.line((x, top), (x, bottom), Stroke::solid(Ink::Rule, 0.7));
            canvas.text(x, bottom + 11.5, words(&label, SMALL, Anchor::Middle).ink(Ink::Muted));
        }
        step += 1.0;
    }
    let mut y = top;
    for (level, (lines, high)) in balance.levels.iter().zip(&rows) {
        let middle = y + high / 2.0;
        let label = words("", LABEL, Anchor::End).strong();
        canvas.block(LABELS, middle - lines.len() as f64 * LEADING / 2.0, lines, label);
        if level.risk.is_none() && level.protection.is_none() {
            too_little(&mut canvas, &balance.too_little, (MIDDLE, middle), 2.0 * reach - 12.0);
        } else {
            for (side, value, label) in [
                (RISK, level.risk, &level.risk_label),
                (PROTECTION, level.protection, &level.protection_label),
            ] {
                if let Some(value) = value {
                    let long = reach * value.clamp(0.0, most) / most;
                    bar(&mut canvas, &side, long, middle, label);
                } else {
                    let place = (MIDDLE + side.towards * reach / 2.0, middle);
                    too_little(&mut canvas, &balance.too_little, place, reach - 12.0);
                }
            }
        }
        y += high;
    }
    let axis = Mark::Line {
        points: vec![crate::scene::at(MIDDLE, top - 3.0), crate::scene::at(MIDDLE, bottom)],
        stroke: Stroke::solid(Ink::Axis, 1.2),
    };
    // Below the words that stand on it.
    canvas.marks.insert(0, axis);
    scene(&balance.words, bottom + 16.0, canvas.marks)
}

/// The names of the two sides; returns where the rows begin.
fn heads(canvas: &mut Canvas, balance: &Balance) -> f64 {
    let mut bottom = LEADING;
    for (name, side, anchor) in
        [(&balance.risk, RISK, Anchor::End), (&balance.protection, PROTECTION, Anchor::Start)]
    {
        let x = MIDDLE + side.towards * 10.0;
        let lines = wrap(name, LABEL, Weight::Strong, WIDTH - MIDDLE - 26.0);
        let long = lines.iter().map(|line| width(line, LABEL, Weight::Strong)).fold(0.0, f64::max);
        bottom = bottom.max(canvas.block(x, 1.0, &lines, words("", LABEL, anchor).strong()));
        // A sample of the bar beside its name.
        let left = x + side.towards * (long + 6.0) - if side.towards < 0.0 { 12.0 } else { 0.0 };
        canvas.edged((left, 2.2), (12.0, 8.0), 1.5, side.fill, Stroke::solid(side.edge, 1.0));
    }
    bottom
}

fn bar(canvas: &mut Canvas, side: &Side, long: f64, middle: f64, label: &str) {
    let left = if side.towards < 0.0 { MIDDLE - long } else { MIDDLE };
    // A value of zero is an edge on the middle line.
    canvas.edged(
        (left, middle - BAR / 2.0),
        (long.max(0.4), BAR),
        1.5,
        side.fill,
        Stroke::solid(side.edge, 1.0),
    );
    let anchor = if side.towards < 0.0 { Anchor::End } else { Anchor::Start };
    let x = MIDDLE + side.towards * (long + 5.0);
    let wide = width(label, LABEL, Weight::Strong) + 3.0;
    let from = if side.towards < 0.0 { x - wide + 1.5 } else { x - 1.5 };
    canvas.rect((from, middle - 5.5), (wide, 11.0), 1.0, Ink::Surface);
    canvas.text(x, middle + 3.0, words(label, LABEL, anchor).strong());
}

fn too_little(canvas: &mut Canvas, text: &str, (x, middle): (f64, f64), most: f64) {
    let lines = wrap(text, SMALL, Weight::Regular, most);
    let long = lines.iter().map(|line| width(line, SMALL, Weight::Regular)).fold(0.0, f64::max);
    let high = lines.len() as f64 * LEADING * SMALL / LABEL;
    if !lines.is_empty() {
        let size = (long + 10.0, high + 5.0);
        let edge = Stroke::dashed(Ink::Unknown, 0.8);
        canvas.edged((x - size.0 / 2.0, middle - size.1 / 2.0), size, 3.0, Ink::Surface, edge);
    }
    canvas.block(x, middle - high / 2.0, &lines, words("", SMALL, Anchor::Middle).ink(Ink::Unknown));
}
