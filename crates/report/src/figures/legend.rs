//! The legend of a picture: each sign with its name, in rows as wide as the picture.

use super::WIDTH;
use super::canvas::{Canvas, SMALL, width, words, wrap};
use crate::scene::{Anchor, Ink, Mark, Stroke, Weight};

/// How a sign is drawn, the same in the picture and in its legend.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sign {
    /// A line with a filled dot.
    Dotted(Stroke),
    /// A line with an open diamond.
    Aimed(Stroke),
    /// A line alone.
    Line(Stroke),
    /// A short upright.
    Upright(Stroke),
    Dot(f64, Ink, Stroke),
    /// A box, hatched in the last ink.
    Box(Ink, Stroke, Option<Ink>),
    /// A short text, such as “?”.
    Text(&'static str, Ink),
}

const GAP: f64 = 18.0;
const ROW: f64 = 13.0;

/// Draws the named signs from `left` on, below `top`; those without a name are left out. Returns the bottom.
pub(super) fn legend(canvas: &mut Canvas, left: f64, top: f64, entries: &[(Sign, &str)]) -> f64 {
    let (mut x, mut y, mut bottom) = (left, top, top);
    for (sign, name) in entries.iter().filter(|(_, name)| !name.is_empty()) {
        let room = room(*sign);
        let lines = wrap(name, SMALL, Weight::Regular, WIDTH - left - room - 6.0);
        let long = lines.iter().map(|line| width(line, SMALL, Weight::Regular)).fold(0.0, f64::max);
        if x > left && x + room + 6.0 + long > WIDTH {
            (x, y) = (left, bottom);
        }
        draw(canvas, *sign, (x, y + ROW / 2.0));
        let end =
            canvas.block(x + room + 6.0, y + 2.2, &lines, words("", SMALL, Anchor::Start).ink(Ink::Muted));
        bottom = bottom.max(y + ROW).max(end + 2.0);
        x += room + 6.0 + long + GAP;
    }
    bottom
}

fn room(sign: Sign) -> f64 {
    match sign {
        Sign::Dotted(_) | Sign::Aimed(_) | Sign::Line(_) => 24.0,
        Sign::Upright(_) => 4.0,
        Sign::Dot(radius, _, _) => 2.0 * radius,
        Sign::Box(..) => 12.0,
        Sign::Text(text, _) => width(text, SMALL, Weight::Strong),
    }
}

fn draw(canvas: &mut Canvas, sign: Sign, (x, y): (f64, f64)) {
    let middle = (x + 12.0, y);
    match sign {
        Sign::Dotted(stroke) | Sign::Aimed(stroke) | Sign::Line(stroke) => {
            canvas.line((x, y), (x + 24.0, y), stroke);
            if matches!(sign, Sign::Dotted(_)) {
                canvas.circle(middle, 3.2, stroke.ink, None, "");
            } else if matches!(sign, Sign::Aimed(_)) {
                canvas.diamond(middle, 4.2, Ink::Surface, stroke.ink);
            }
        }
        Sign::Upright(stroke) => canvas.line((x + 2.0, y - 5.0), (x + 2.0, y + 5.0), stroke),
        Sign::Dot(radius, fill, stroke) => canvas.marks.push(Mark::Circle {
            x: x + radius,
            y,
            radius,
            fill: Some(fill),
            stroke: Some(stroke),
            key: None,
        }),
        Sign::Box(fill, stroke, hatch) => {
            canvas.edged((x, y - 4.5), (12.0, 9.0), 2.0, fill, stroke);
            if let Some(ink) = hatch {
                canvas.hatch((x, y - 4.5), (12.0, 9.0), ink);
            }
        }
        Sign::Text(text, ink) => {
            canvas.text(x, y + 2.8, words(text, SMALL, Anchor::Start).ink(ink).strong());
        }
    }
}
