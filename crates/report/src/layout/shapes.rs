//! Outlines: rectangles, circles, and the arch with its keystone. Only square roots are used, so that every
//! machine computes the same points.

use crate::scene::Dash;
use crate::text::faces::Face;
use crate::text::shaping::Glyph;
use crate::text::spans::Colour;

/// A step of an outline; y grows downwards from the top of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step {
    Move(f32, f32),
    Line(f32, f32),
    /// Two control points and the end.
    Curve([f32; 6]),
}

/// Something painted on a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Draw {
    Fill {
        path: Vec<Step>,
        colour: Colour,
    },
    Stroke {
        path: Vec<Step>,
        colour: Colour,
        width: f32,
        dash: Dash,
        closed: bool,
    },
    /// `y` is the baseline.
    Text {
        face: Face,
        size: f32,
        colour: Colour,
        x: f32,
        y: f32,
        glyphs: Vec<Glyph>,
    },
    /// The logo of the document, its upper left corner at `x` and `y`.
    Logo {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
}

pub(crate) fn fill(path: Vec<Step>, colour: Colour) -> Draw {
    Draw::Fill { path, colour }
}

pub(crate) fn outline(path: Vec<Step>, colour: Colour, width: f32) -> Draw {
    Draw::Stroke { path, colour, width, dash: Dash::Solid, closed: true }
}

pub(crate) fn rule(from: f32, to: f32, y: f32, colour: Colour, width: f32) -> Draw {
    Draw::Stroke {
        path: vec![Step::Move(from, y), Step::Line(to, y)],
        colour,
        width,
        dash: Dash::Solid,
        closed: false,
    }
}

pub(crate) fn rect(x: f32, y: f32, width: f32, height: f32) -> Vec<Step> {
    vec![
        Step::Move(x, y),
        Step::Line(x + width, y),
        Step::Line(x + width, y + height),
        Step::Line(x, y + height),
        Step::Line(x, y),
    ]
}

/// Ratio of control length to radius for a quarter circle.
const QUARTER: f32 = 0.552_285;

pub(crate) fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Vec<Step> {
    let r = radius.min(width / 2.0).min(height / 2.0);
    if r <= 0.0 {
        return rect(x, y, width, height);
    }
    let (right, bottom, k) = (x + width, y + height, r * (1.0 - QUARTER));
    vec![
        Step::Move(x + r, y),
        Step::Line(right - r, y),
        Step::Curve([right - k, y, right, y + k, right, y + r]),
        Step::Line(right, bottom - r),
        Step::Curve([right, bottom - k, right - k, bottom, right - r, bottom]),
        Step::Line(x + r, bottom),
        Step::Curve([x + k, bottom, x, bottom - k, x, bottom - r]),
        Step::Line(x, y + r),
        Step::Curve([x, y + k, x + k, y, x + r, y]),
    ]
}

pub(crate) fn circle(x: f32, y: f32, r: f32) -> Vec<Step> {
    let k = r * QUARTER;
    vec![
        Step::Move(x + r, y),
        Step::Curve([x + r, y + k, x + k, y + r, x, y + r]),
        Step::Curve([x - k, y + r, x - r, y + k, x - r, y]),
        Step::Curve([x - r, y - k, x - k, y - r, x, y - r]),
        Step::Curve([x + k, y - r, x + r, y - k, x + r, y]),
    ]
}

/// The keystone alone: a trapezoid, wide side up, as tall as it is wide.
pub(crate) fn keystone(x: f32, y: f32, size: f32) -> Vec<Step> {
    vec![
        Step::Move(x, y),
        Step::Line(x + size, y),
        Step::Line(x + size * 0.78, y + size),
        Step::Line(x + size * 0.22, y + size),
        Step::Line(x, y),
    ]
}

/// The arch of five stones on two piers, the keyhole inside; drawn on a grid of 48 by 48.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arch {
    pub x: f32,
    pub y: f32,
    /// Points for one unit of the grid.
    pub scale: f32,
    /// How far the piers reach down, in units of the grid.
    pub foot: f32,
}

/// Stones of the arch: outer edge from left to right, then inner edge back.
const STONES: [[(f32, f32); 4]; 5] = [
    [(3.02, 26.08), (6.49, 15.41), (13.58, 20.10), (11.51, 26.45)],
    [(7.57, 13.93), (16.65, 7.33), (19.62, 15.29), (14.22, 19.22)],
    [(17.43, 3.29), (30.57, 3.29), (26.81, 16.86), (21.19, 16.86)],
    [(31.35, 7.33), (40.43, 13.93), (33.78, 19.22), (28.38, 15.29)],
    [(41.51, 15.41), (44.98, 26.08), (36.49, 26.45), (34.42, 20.10)],
];
/// Centre of every stone's arcs.
const CENTRE: (f32, f32) = (24.0, 27.0);

impl Arch {
    /// The four ordinary stones and the piers.
    pub(crate) fn stones(&self) -> Vec<Step> {
        let mut path = Vec::new();
        for (index, stone) in STONES.iter().enumerate() {
            if index != 2 {
                path.extend(self.stone(stone));
            }
        }
        for x in [3.0, 36.5] {
            let (left, top) = self.at(x, 29.4);
            path.extend(rect(left, top, 8.5 * self.scale, (self.foot - 29.4) * self.scale));
        }
        path
    }

    /// The stone that holds the others.
    pub(crate) fn keystone(&self) -> Vec<Step> {
        STONES.get(2).map(|stone| self.stone(stone)).unwrap_or_default()
    }

    /// The keyhole, which is also a person in a doorway.
    pub(crate) fn keyhole(&self) -> Vec<Step> {
        let centre = (24.0, 28.3);
        let (top, right) = ((24.0, 23.2), (29.1, 28.3));
        let (low_right, low_left, left) = ((26.9, 32.5), (21.1, 32.5), (18.9, 28.3));
        let start = self.at(top.0, top.1);
        let mut path = vec![
            Step::Move(start.0, start.1),
            self.arc(centre, top, right),
            self.arc(centre, right, low_right),
        ];
        for (x, y) in [(29.2, self.foot), (18.8, self.foot), low_left] {
            let (x, y) = self.at(x, y);
            path.push(Step::Line(x, y));
        }
        path.push(self.arc(centre, low_left, left));
        path.push(self.arc(centre, left, top));
        path
    }

    fn stone(&self, corners: &[(f32, f32); 4]) -> Vec<Step> {
        let [first, second, third, fourth] = *corners;
        let (start, inner) = (self.at(first.0, first.1), self.at(third.0, third.1));
        vec![
            Step::Move(start.0, start.1),
            self.arc(CENTRE, first, second),
            Step::Line(inner.0, inner.1),
            self.arc(CENTRE, third, fourth),
            Step::Line(start.0, start.1),
        ]
    }

    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y + y * self.scale)
    }

    /// The circular arc between two points of less than half a turn, as one cubic curve
    /// (control length 4/3·tan(θ/4), written with the dot and cross products of the two radii).
    fn arc(&self, centre: (f32, f32), from: (f32, f32), to: (f32, f32)) -> Step {
        let (ax, ay) = (from.0 - centre.0, from.1 - centre.1);
        let (bx, by) = (to.0 - centre.0, to.1 - centre.1);
        let square = ax * ax + ay * ay;
        let sum = square + ax * bx + ay * by;
        let k = 4.0 / 3.0 * ((2.0 * square * sum).sqrt() - sum) / (ax * by - ay * bx);
        let first = self.at(from.0 - k * ay, from.1 + k * ax);
        let second = self.at(to.0 + k * by, to.1 - k * bx);
        let end = self.at(to.0, to.1);
        Step::Curve([first.0, first.1, second.0, second.1, end.0, end.1])
    }
}
