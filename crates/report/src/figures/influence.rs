//! Influence against interest, both from 0 to 4 and cut at 2: partners at one place stand one below the other.

use super::canvas::{Canvas, LABEL, SMALL, width, words, wrap};
use super::labels::{Box4, Places};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the grid shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InfluenceGrid {
    pub words: Words,
    /// Name of the upward axis, influence.
    pub upward: String,
    /// Name of the axis to the right, interest.
    pub rightward: String,
    /// Upper left, upper right, lower left, lower right.
    pub quadrants: [String; 4],
    pub partners: Vec<Placed>,
}

/// A partner at its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placed {
    pub key: String,
    pub label: String,
    /// From 0 to 4.
    pub influence: f64,
    /// From 0 to 4.
    pub interest: f64,
}

const MOST: f64 = 4.0;
const HEIGHT: f64 = 312.0;
const LEFT: f64 = 20.0;
const TOP: f64 = 20.0;
const SIDE: (f64, f64) = (WIDTH - LEFT - 4.0, HEIGHT - TOP - 32.0);
const RADIUS: f64 = 3.6;
/// Dots keep this distance from the edge: there, the names of the quadrants stand.
const INNER: f64 = 27.0;
const LEADING: f64 = 9.8;
const APART: f64 = 11.0;

/// Draws the grid.
#[must_use]
pub fn influence_grid(grid: &InfluenceGrid) -> Scene {
    let mut canvas = Canvas::default();
    let (wide, tall) = SIDE;
    let bounds =
        Box4 { left: LEFT + 2.0, top: TOP + 2.0, right: LEFT + wide - 2.0, bottom: TOP + tall - 2.0 };
    let mut places = Places::new(bounds);
    quadrants(&mut canvas, &mut places, grid);

    let mut partners: Vec<&Placed> = grid.partners.iter().collect();
    partners.sort_by(|a, b| {
        b.influence
            .total_cmp(&a.influence)
            .then(a.interest.total_cmp(&b.interest))
            .then_with(|| a.key.cmp(&b.key))
    });
    let dots = spread(&partners);
    for (dot, _) in &dots {
        places.take_circle(*dot, RADIUS);
    }
    for (dot, partner) in &dots {
        // Shape and tint repeat what the place says: key partners are filled, the others rimmed.
        let key = partner.influence >= 2.0 && partner.interest >= 2.0;
        let fill = if key { Ink::Primary } else { Ink::Surface };
        canvas.circle(*dot, RADIUS, fill, Some(Stroke::solid(Ink::Primary, 1.3)), &partner.key);
    }
    for (dot, partner) in &dots {
        super::matrix::label(&mut canvas, &mut places, *dot, RADIUS, &partner.label);
    }
    scene(&grid.words, HEIGHT, canvas.marks)
}

fn at(interest: f64, influence: f64) -> (f64, f64) {
    let (wide, tall) = SIDE;
    let x = LEFT + INNER + (wide - 2.0 * INNER) * interest.clamp(0.0, MOST) / MOST;
    let y = TOP + INNER + (tall - 2.0 * INNER) * (1.0 - influence.clamp(0.0, MOST) / MOST);
    (x, y)
}

/// Moves partners that share a place apart, one below the other round their place; the order of the keys decides.
fn spread<'a>(partners: &[&'a Placed]) -> Vec<((f64, f64), &'a Placed)> {
    let mut dots = Vec::with_capacity(partners.len());
    let mut rest = partners;
    while let Some(first) = rest.first() {
        let alike = |other: &&Placed| (other.influence, other.interest) == (first.influence, first.interest);
        let count = rest.iter().take_while(|other| alike(other)).count();
        let (group, others) = rest.split_at(count);
        let (x, y) = at(first.interest, first.influence);
        let last = (count - 1) as f64 * APART;
        let (top, bottom) = (TOP + RADIUS + 2.0, TOP + SIDE.1 - RADIUS - 2.0);
        let start = (y - last / 2.0).min(bottom - last).max(top);
        let mut down = start;
        for partner in group {
            dots.push(((x, down), *partner));
            down += APART;
        }
        rest = others;
    }
    dots
}

fn quadrants(canvas: &mut Canvas, places: &mut Places, grid: &InfluenceGrid) {
    let (wide, tall) = SIDE;
    let (middle_x, middle_y) = at(MOST / 2.0, MOST / 2.0);
    let (right, bottom) = (LEFT + wide, TOP + tall);
    let corners = [
        ((LEFT, TOP), Ink::Zone1, Anchor::Start),
        ((middle_x, TOP), Ink::Zone2, Anchor::End),
        ((LEFT, middle_y), Ink::Band, Anchor::Start),
        ((middle_x, middle_y), Ink::Zone1, Anchor::End),
    ];
    for (index, ((corner, ink, anchor), name)) in corners.into_iter().zip(&grid.quadrants).enumerate() {
        canvas.rect(corner, (wide / 2.0, tall / 2.0), 0.0, ink);
        let x = if anchor == Anchor::Start { LEFT + 7.0 } else { right - 7.0 };
        let lines = wrap(name, LABEL, Weight::Strong, wide / 2.0 - 20.0);
        let high = lines.len() as f64 * LEADING;
        let mut y = if index < 2 { TOP + 13.0 } else { bottom - 6.0 - high + LEADING };
        for line in &lines {
            canvas.text(x, y, words(line, LABEL, anchor).ink(Ink::Muted).strong());
            let length = width(line, LABEL, Weight::Strong);
            let left = if anchor == Anchor::Start { x } else { x - length };
            places.take(Box4 { left, top: y - 8.5, right: left + length, bottom: y + 2.5 });
            y += LEADING;
        }
    }
    let cut = Stroke::solid(Ink::Surface, 2.0);
    canvas.line((middle_x, TOP), (middle_x, bottom), cut);
    canvas.line((LEFT, middle_y), (right, middle_y), cut);
    let axis = Stroke::solid(Ink::Axis, 0.8);
    canvas.line((LEFT, TOP), (LEFT, bottom), axis);
    canvas.line((LEFT, bottom), (right, bottom), axis);
    for (name, value) in [("0", 0.0), ("1", 1.0), ("2", 2.0), ("3", 3.0), ("4", 4.0)] {
        let (x, y) = at(value, value);
        canvas.text(x, bottom + 11.0, words(name, SMALL, Anchor::Middle).ink(Ink::Muted));
        canvas.text(LEFT - 5.0, y + 2.8, words(name, SMALL, Anchor::End).ink(Ink::Muted));
    }
    canvas.text(LEFT, TOP - 8.0, words(&grid.upward, LABEL, Anchor::Start).strong());
    canvas.text(right, bottom + 24.0, words(&grid.rightward, LABEL, Anchor::End).strong());
}
