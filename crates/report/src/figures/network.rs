//! Partners in rings round the municipality, by their role, with a line between two that work on the same thing.
//!
//! Names stand beside their dots while every one of them finds room; otherwise each partner is a number, and the data
//! table, which is numbered in the same order, is the key. It says who shares work, never how well.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, clipped, width, words, wrap};
use super::labels::{Box4, Places};
use super::legend::{Sign, legend};
use super::radar::direction;
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Scene, Stroke, Weight, at};

/// What the network shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    pub words: Words,
    /// The name in the middle.
    pub centre: String,
    /// Names of the rings from the inside out, at most five.
    pub rings: Vec<String>,
    /// Numbered from 1 in this order, as the rows of the data table are.
    pub partners: Vec<NetworkPartner>,
    pub links: Vec<NetworkLink>,
    /// Legend of the lines.
    pub link: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkPartner {
    pub key: String,
    pub label: String,
    /// Position in [`Network::rings`].
    pub ring: usize,
}

/// Two partners by their position in [`Network::partners`], and how many things they work on together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NetworkLink {
    pub from: usize,
    pub to: usize,
    pub shared: usize,
}

/// More names than this are never tried.
const MOST_NAMES: usize = 40;
const DOT: f64 = 4.6;
const NAME: f64 = 92.0;
const MIDDLE: f64 = WIDTH / 2.0;
/// Half of the height while partners are numbers.
const REACH: f64 = 196.0;
/// From one number to the next where there is room.
const STEP: f64 = 17.0;
/// Lines beyond this many are drawn paler, so that the dots stay the first thing seen.
const MANY_LINKS: usize = 150;

/// Where everything stands.
struct Layout {
    height: f64,
    /// The half axes of each line of partners.
    orbits: Vec<(f64, f64)>,
    /// A place for each partner, in their order.
    places: Vec<(f64, f64)>,
    dot: f64,
    /// Whether dots hold numbers instead of names beside them.
    numbered: bool,
    names: Vec<Name>,
}

struct Name {
    lines: Vec<String>,
    x: f64,
    top: f64,
    anchor: Anchor,
    ground: Box4,
    far: bool,
    of: (f64, f64),
}

impl Network {
    /// Whether partners are numbers in the picture, so that the data table has to be printed beside it.
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        layout(self).numbered
    }
}

/// Draws the network.
#[must_use]
pub fn network(network: &Network) -> Scene {
    let mut canvas = Canvas::default();
    let layout = layout(network);
    let middle = (MIDDLE, layout.height / 2.0);
    for (wide, high) in &layout.orbits {
        orbit(&mut canvas, middle, (*wide, *high));
    }
    links(&mut canvas, network, &layout);
    for name in &layout.names {
        if name.far {
            let y = name.top.max(name.of.1.min(name.ground.bottom));
            canvas.line(name.of, (name.x, y), Stroke::solid(Ink::Muted, 0.5));
        }
    }
    for (index, (partner, place)) in network.partners.iter().zip(&layout.places).enumerate() {
        let (fill, rim) = look(partner.ring);
        // On a white ground, so that a line does not run through a hollow dot.
        canvas.circle(*place, layout.dot + 1.0, Ink::Surface, None, "");
        canvas.circle(*place, layout.dot, fill, Some(rim), &partner.key);
        if layout.numbered {
            let number = (index + 1).to_string();
            let size = layout.dot * if number.len() > 2 { 0.92 } else { 1.08 };
            let ink = if partner.ring == 0 { Ink::OnPrimary } else { Ink::Text };
            canvas.text(place.0, place.1 + size * 0.35, words(&number, size, Anchor::Middle).ink(ink));
        }
    }
    for name in &layout.names {
        let Box4 { left, top, right, bottom } = name.ground;
        canvas.rect((left - 1.0, top), (right - left + 2.0, bottom - top), 2.0, Ink::Surface);
        canvas.block(name.x, name.top, &name.lines, words("", LABEL, name.anchor));
    }
    town(&mut canvas, network, middle);
    let end = key(&mut canvas, network, &layout);
    scene(&network.words, end, canvas.marks)
}

/// How the dots of a ring look; the difference does not rest on colour.
fn look(ring: usize) -> (Ink, Stroke) {
    match ring {
        0 => (Ink::Primary, Stroke::solid(Ink::Primary, 1.2)),
        1 => (Ink::Surface, Stroke::solid(Ink::Primary, 2.4)),
        2 => (Ink::Surface, Stroke::solid(Ink::Primary, 1.0)),
        3 => (Ink::Surface, Stroke { ink: Ink::Muted, width: 1.0, dash: Dash::Dotted }),
        _ => (Ink::Band, Stroke::solid(Ink::Band, 0.8)),
    }
}

fn ring_of(network: &Network, partner: &NetworkPartner) -> usize {
    partner.ring.min(network.rings.len().saturating_sub(1))
}

/// The partners of each ring that has some, from the inside out.
fn groups(network: &Network) -> Vec<Vec<usize>> {
    let mut groups = vec![Vec::new(); network.rings.len().max(1)];
    for (index, partner) in network.partners.iter().enumerate() {
        if let Some(group) = groups.get_mut(ring_of(network, partner)) {
            group.push(index);
        }
    }
    groups.retain(|group: &Vec<usize>| !group.is_empty());
    groups
}

fn layout(network: &Network) -> Layout {
    let groups = groups(network);
    if network.partners.len() <= MOST_NAMES {
        // Rounder rings where the names ask for more room.
        for high in [118.0, 150.0, 178.0] {
            if let Some(layout) = named(network, &groups, high) {
                return layout;
            }
        }
    }
    numbered(network, &groups)
}

/// The town's name, in lines, and the half size of its box.
fn town_size(network: &Network) -> (Vec<String>, (f64, f64)) {
    let lines = clipped(&network.centre, SMALL, Weight::Strong, 74.0, 3);
    let long = lines.iter().map(|line| width(line, SMALL, Weight::Strong)).fold(0.0, f64::max);
    let high = lines.len() as f64 * LEADING * SMALL / LABEL;
    (lines, (long / 2.0 + 7.0, high / 2.0 + 5.0))
}

fn town(canvas: &mut Canvas, network: &Network, (x, y): (f64, f64)) {
    let (lines, (wide, high)) = town_size(network);
    canvas.rect((x - wide - 2.0, y - high - 2.0), (2.0 * wide + 4.0, 2.0 * high + 4.0), 7.0, Ink::Surface);
    canvas.rect((x - wide, y - high), (2.0 * wide, 2.0 * high), 5.0, Ink::Primary);
    let like = words("", SMALL, Anchor::Middle).ink(Ink::OnPrimary).strong();
    canvas.block(x, y - high + 5.0, &lines, like);
}

/// Places round an ellipse, the first of each ring turned a little further than that of the ring before.
fn round(count: usize, turn: usize, middle: (f64, f64), half: (f64, f64)) -> Vec<(f64, f64)> {
    let start = turn as f64 * 0.137;
    (0..count)
        .map(|index| {
            let share = (start + index as f64 / count.max(1) as f64).fract();
            let (across, down) = direction(share);
            (middle.0 + half.0 * across, middle.1 + half.1 * down)
        })
        .collect()
}

/// Everyone with a name; `None` when a name finds no room.
fn named(network: &Network, groups: &[Vec<usize>], high: f64) -> Option<Layout> {
    let height = 2.0 * high + 44.0;
    let middle = (MIDDLE, height / 2.0);
    let (_, town) = town_size(network);
    let bounds = Box4 { left: 1.0, top: 1.0, right: WIDTH - 1.0, bottom: height - 1.0 };
    let mut taken = Places::new(bounds);
    let (left, right) = (middle.0 - town.0 - 3.0, middle.0 + town.0 + 3.0);
    taken.take(Box4 { left, right, top: middle.1 - town.1 - 3.0, bottom: middle.1 + town.1 + 3.0 });
    let mut places = vec![middle; network.partners.len()];
    let mut orbits = Vec::new();
    for (ring, group) in groups.iter().enumerate() {
        let share = match groups.len() {
            1 => 0.78,
            count => 0.42 + 0.58 * ring as f64 / (count - 1) as f64,
        };
        // The first ring keeps clear of the town's name.
        let half = ((176.0 * share).max(town.0 + 16.0), (high * share).max(town.1 + 16.0));
        orbits.push(half);
        for (index, place) in group.iter().zip(round(group.len(), ring, middle, half)) {
            *places.get_mut(*index)? = place;
            taken.take_circle(place, DOT + 1.0);
        }
    }
    let mut names = Vec::new();
    // From the outside in: outer names have the edges of the picture as a limit.
    for index in groups.iter().rev().flatten() {
        let (partner, place) = (network.partners.get(*index)?, *places.get(*index)?);
        let lines = wrap(&partner.label, LABEL, Weight::Regular, NAME);
        let long = lines.iter().map(|line| width(line, LABEL, Weight::Regular)).fold(0.0, f64::max);
        let size = (long, lines.len() as f64 * LEADING);
        let (spot, ground) = taken.free_beside(place, DOT, size)?;
        let (x, top) = (spot.x, spot.top);
        names.push(Name { lines, x, top, anchor: spot.anchor, ground, far: spot.far, of: place });
    }
    Some(Layout { height, orbits, places, dot: DOT, numbered: false, names })
}

/// Everyone as a number, in as many lines a ring as it needs, and smaller where the rings would not fit.
fn numbered(network: &Network, groups: &[Vec<usize>]) -> Layout {
    let height = 2.0 * REACH + 16.0;
    let middle = (MIDDLE, height / 2.0);
    let (_, town) = town_size(network);
    let inner = town.0.max(town.1 * 2.0);
    let mut step = STEP;
    let mut rows = rows(groups, inner, step);
    while rows.last().is_some_and(|(radius, _)| *radius > REACH) && step > 0.5 {
        step *= 0.93;
        rows = self::rows(groups, inner, step);
    }
    let widest = rows.last().map_or(REACH, |(radius, _)| *radius);
    // Room that is left goes between the rings.
    let spread = (REACH - widest).max(0.0) / rows.len().max(1) as f64;
    let mut places = vec![middle; network.partners.len()];
    let mut orbits = Vec::new();
    for (index, (radius, members)) in rows.iter().enumerate() {
        let radius = radius + spread * (index as f64 + 1.0);
        orbits.push((radius, radius));
        for (member, place) in members.iter().zip(round(members.len(), index, middle, (radius, radius))) {
            if let Some(found) = places.get_mut(*member) {
                *found = place;
            }
        }
    }
    Layout { height, orbits, places, dot: step * 0.41, numbered: true, names: Vec::new() }
}

/// The lines of partners with their radius, from the inside out.
fn rows(groups: &[Vec<usize>], inner: f64, step: f64) -> Vec<(f64, Vec<usize>)> {
    let mut rows = Vec::new();
    let mut radius = inner + step;
    for group in groups {
        let mut rest = group.as_slice();
        while !rest.is_empty() {
            let room = (std::f64::consts::TAU * radius / step).floor().max(1.0) as usize;
            let (now, later) = rest.split_at(room.min(rest.len()));
            rows.push((radius, now.to_vec()));
            rest = later;
            radius += step;
        }
        radius += step * 0.55;
    }
    rows
}

fn orbit(canvas: &mut Canvas, (x, y): (f64, f64), (wide, high): (f64, f64)) {
    let points = (0..96u32)
        .map(|index| {
            let (across, down) = direction(f64::from(index) / 96.0);
            at(x + wide * across, y + high * down)
        })
        .collect();
    let stroke = Some(Stroke::solid(Ink::Rule, 0.8));
    canvas.marks.push(Mark::Path { points, fill: None, stroke });
}

fn links(canvas: &mut Canvas, network: &Network, layout: &Layout) {
    let many = network.links.len() > MANY_LINKS;
    let mut links: Vec<&NetworkLink> = network.links.iter().collect();
    links.sort_by_key(|link| (link.shared, link.from, link.to));
    for link in links {
        let (Some(from), Some(to)) = (layout.places.get(link.from), layout.places.get(link.to)) else {
            continue;
        };
        canvas.line(*from, *to, line(link.shared, many));
    }
}

/// Thicker the more is shared; among many lines, those that share little are pale.
fn line(shared: usize, many: bool) -> Stroke {
    match (shared, many) {
        (0 | 1, false) => Stroke::solid(Ink::Axis, 0.45),
        (2, false) => Stroke::solid(Ink::Axis, 0.9),
        (_, false) => Stroke::solid(Ink::Axis, 1.5),
        (0 | 1, true) => Stroke::solid(Ink::Rule, 0.35),
        (2, true) => Stroke::solid(Ink::Rule, 0.7),
        (_, true) => Stroke::solid(Ink::Axis, 0.5),
    }
}

fn key(canvas: &mut Canvas, network: &Network, layout: &Layout) -> f64 {
    let used = |ring: usize| network.partners.iter().any(|partner| ring_of(network, partner) == ring);
    let mut entries: Vec<(Sign, &str)> = network
        .rings
        .iter()
        .enumerate()
        .filter(|(ring, _)| used(*ring))
        .map(|(ring, name)| {
            let (fill, rim) = look(ring);
            (Sign::Dot(DOT, fill, rim), name.as_str())
        })
        .collect();
    if !network.links.is_empty() {
        entries.push((Sign::Line(Stroke::solid(Ink::Axis, 0.9)), network.link.as_str()));
    }
    legend(canvas, 1.0, layout.height + 5.0, &entries) + 1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::grey;

    #[test]
    fn the_rings_differ_on_a_grey_copy() {
        for one in 0..5 {
            for other in one + 1..5 {
                let ((fill, rim), (fill2, rim2)) = (look(one), look(other));
                let differs = (grey(fill) - grey(fill2)).abs() >= 15.0
                    || (rim.width - rim2.width).abs() >= 1.0
                    || rim.dash != rim2.dash
                    || (grey(rim.ink) - grey(rim2.ink)).abs() >= 30.0;
                assert!(differs, "rings {one} and {other}");
            }
        }
    }
}
