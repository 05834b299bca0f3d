//! Maturity on spokes: where each practice stands now, where it should come to stand, and where it stood before.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, words, wrap};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Point, Scene, Stroke, Weight, at};

/// What the radar shows: three to twelve axes, clockwise from the top.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Radar {
    pub words: Words,
    /// The outermost ring, such as 4; there is a ring at each whole number from 0.
    pub most: u32,
    pub axes: Vec<RadarAxis>,
    /// Name of the filled shape in the legend. A series without any value is left out, with its name.
    pub now: String,
    /// Name of the dashed line.
    pub target: String,
    /// Name of the dotted line.
    pub before: String,
    /// Name of the “?” that stands at an axis without a value of now.
    pub unknown: String,
}

/// A spoke. None is a gap in the line, never a zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RadarAxis {
    pub label: String,
    /// From 0 to [`Radar::most`], as the two others.
    pub now: Option<f64>,
    pub target: Option<f64>,
    pub before: Option<f64>,
}

const RADIUS: f64 = 112.0;
/// Where a value of zero stands, as a share of the radius: apart from the centre, so that a zero is seen.
const ZERO: f64 = 0.1;
const GAP: f64 = 9.0;
/// The “?” needs this much more between the ring and the label.
const MARK: f64 = 14.0;

/// A spoke with its label, in places relative to the centre.
struct Spoke<'a> {
    axis: &'a RadarAxis,
    direction: (f64, f64),
    lines: Vec<String>,
    anchor: Anchor,
    x: f64,
    top: f64,
}

impl Spoke<'_> {
    fn bottom(&self) -> f64 {
        self.top + self.lines.len() as f64 * LEADING
    }
}

/// Draws the radar.
#[must_use]
pub fn radar(radar: &Radar) -> Scene {
    let mut canvas = Canvas::default();
    let spokes = spokes(radar);
    let top = spokes.iter().map(|spoke| spoke.top).fold(-RADIUS, f64::min);
    let bottom = spokes.iter().map(Spoke::bottom).fold(RADIUS, f64::max);
    let web = Web { centre: (WIDTH / 2.0, 3.0 - top), most: f64::from(radar.most.max(1)), spokes };

    let now: Vec<_> = radar.axes.iter().map(|axis| axis.now).collect();
    let target: Vec<_> = radar.axes.iter().map(|axis| axis.target).collect();
    let before: Vec<_> = radar.axes.iter().map(|axis| axis.before).collect();
    web.fill(&mut canvas, &now);
    web.rings(&mut canvas, radar.most);
    let dotted = Stroke { ink: Ink::Accent, width: 1.4, dash: Dash::Dotted };
    let strokes = [dotted, Stroke::solid(Ink::Primary, 2.0), Stroke::dashed(Ink::Target, 1.2)];
    for (values, stroke) in [&before, &now, &target].into_iter().zip(strokes) {
        web.outline(&mut canvas, values, stroke);
    }
    web.marks(&mut canvas);
    web.labels(&mut canvas);

    let known = |values: &[Option<f64>]| values.iter().any(Option::is_some);
    let name = |name, shown: bool| if shown { name } else { "" };
    let [dotted, solid, dashed] = strokes;
    let entries = [
        (Sign::Dotted(solid), name(radar.now.as_str(), known(&now))),
        (Sign::Aimed(dashed), name(radar.target.as_str(), known(&target))),
        (Sign::Line(dotted), name(radar.before.as_str(), known(&before))),
        (Sign::Text("?", Ink::Unknown), name(radar.unknown.as_str(), now.iter().any(Option::is_none))),
    ];
    let end = legend(&mut canvas, 0.0, web.centre.1 + bottom + 12.0, &entries);
    scene(&radar.words, end, canvas.marks)
}

fn spokes(radar: &Radar) -> Vec<Spoke<'_>> {
    let count = radar.axes.len() as f64;
    let narrow = 2.0 * (RADIUS + GAP) * direction(1.0 / count.max(3.0)).0 - 14.0;
    let mut spokes = Vec::with_capacity(radar.axes.len());
    let mut position = 0.0;
    for axis in &radar.axes {
        let (across, down) = direction(position / count);
        let reach = RADIUS + GAP + if axis.now.is_none() { MARK } else { 0.0 };
        let x = across * reach;
        // The labels at the top and at the foot leave room for those of their neighbours.
        let (anchor, most) = if across.abs() < 0.1 {
            (Anchor::Middle, narrow.min(150.0))
        } else if across > 0.0 {
            (Anchor::Start, (WIDTH / 2.0 - x).min(112.0))
        } else {
            (Anchor::End, (WIDTH / 2.0 + x).min(112.0))
        };
        let lines = wrap(&axis.label, LABEL, Weight::Regular, most);
        let high = lines.len() as f64 * LEADING;
        let top = down * (reach + high / 2.0) - high / 2.0;
        spokes.push(Spoke { axis, direction: (across, down), lines, anchor, x, top });
        position += 1.0;
    }
    spokes
}

/// The direction after a share of a full turn, clockwise from the top. Sines by their series, which is the same on
/// every machine; exact to twelve digits over one turn.
pub(super) fn direction(share: f64) -> (f64, f64) {
    let angle = std::f64::consts::TAU * if share > 0.5 { share - 1.0 } else { share };
    let (mut sine, mut cosine) = (0.0, 0.0);
    let mut term = 1.0;
    for step in 0..28u32 {
        match step % 4 {
            0 => cosine += term,
            1 => sine += term,
            2 => cosine -= term,
            _ => sine -= term,
        }
        term *= angle / f64::from(step + 1);
    }
    (sine, -cosine)
}

/// The web of rings and spokes at its place.
struct Web<'a> {
    centre: (f64, f64),
    most: f64,
    spokes: Vec<Spoke<'a>>,
}

impl Web<'_> {
    fn at(&self, spoke: &Spoke<'_>, value: f64) -> Point {
        let share = ZERO + (1.0 - ZERO) * value.clamp(0.0, self.most) / self.most;
        at(
            self.centre.0 + spoke.direction.0 * RADIUS * share,
            self.centre.1 + spoke.direction.1 * RADIUS * share,
        )
    }

    /// The known values in unbroken stretches, and whether the only stretch is closed.
    fn stretches(&self, values: &[Option<f64>]) -> (Vec<Vec<Point>>, bool) {
        let points: Vec<Option<Point>> = self
            .spokes
            .iter()
            .zip(values)
            .map(|(spoke, value)| value.map(|value| self.at(spoke, value)))
            .collect();
        let Some(gap) = points.iter().position(Option::is_none) else {
            return (vec![points.into_iter().flatten().collect()], true);
        };
        let mut stretches = vec![Vec::new()];
        for point in points.iter().cycle().skip(gap).take(points.len()) {
            match (point, stretches.last_mut()) {
                (Some(point), Some(stretch)) => stretch.push(*point),
                _ => stretches.push(Vec::new()),
            }
        }
        stretches.retain(|stretch| stretch.len() > 1);
        (stretches, false)
    }

    fn fill(&self, canvas: &mut Canvas, values: &[Option<f64>]) {
        let (stretches, closed) = self.stretches(values);
        for mut points in stretches {
            if !closed {
                points.push(at(self.centre.0, self.centre.1));
            }
            canvas.marks.push(Mark::Path { points, fill: Some(Ink::PrimarySoft), stroke: None });
        }
    }

    fn outline(&self, canvas: &mut Canvas, values: &[Option<f64>], stroke: Stroke) {
        let (stretches, closed) = self.stretches(values);
        for points in stretches {
            canvas.marks.push(if closed {
                Mark::Path { points, fill: None, stroke: Some(stroke) }
            } else {
                Mark::Line { points, stroke }
            });
        }
    }

    fn rings(&self, canvas: &mut Canvas, most: u32) {
        for spoke in &self.spokes {
            let end = self.at(spoke, self.most);
            let stroke = if spoke.axis.now.is_none() {
                Stroke { ink: Ink::Unknown, width: 1.0, dash: Dash::Dotted }
            } else {
                Stroke::solid(Ink::Axis, 0.35)
            };
            let start = self.at(spoke, 0.0);
            canvas.line((start.x, start.y), (end.x, end.y), stroke);
        }
        for ring in 0..=most.max(1) {
            let points: Vec<Point> =
                self.spokes.iter().map(|spoke| self.at(spoke, f64::from(ring))).collect();
            let width = if ring == most { 0.8 } else { 0.35 };
            let stroke = Some(Stroke::solid(Ink::Axis, width));
            canvas.marks.push(Mark::Path { points, fill: None, stroke });
        }
    }

    fn marks(&self, canvas: &mut Canvas) {
        for spoke in &self.spokes {
            if let Some(before) = spoke.axis.before {
                let place = self.at(spoke, before);
                canvas.circle((place.x, place.y), 1.9, Ink::Accent, None, "");
            }
            if let Some(target) = spoke.axis.target {
                // A target that is reached surrounds the dot.
                let radius = if spoke.axis.now == spoke.axis.target { 7.2 } else { 4.4 };
                let place = self.at(spoke, target);
                canvas.diamond((place.x, place.y), radius, Ink::Surface, Ink::Target);
            }
            if let Some(now) = spoke.axis.now {
                let place = self.at(spoke, now);
                let rim = Some(Stroke::solid(Ink::Surface, 1.0));
                canvas.circle((place.x, place.y), 3.8, Ink::Primary, rim, "");
            } else {
                let reach = RADIUS + GAP + 2.0;
                let x = self.centre.0 + spoke.direction.0 * reach;
                let y = self.centre.1 + spoke.direction.1 * reach;
                let rim = Some(Stroke::solid(Ink::Unknown, 1.0));
                canvas.circle((x, y), 6.4, Ink::Surface, rim, "");
                canvas.text(x, y + 2.9, words("?", SMALL, Anchor::Middle).ink(Ink::Unknown).strong());
            }
        }
    }

    fn labels(&self, canvas: &mut Canvas) {
        let (x, y) = self.centre;
        for spoke in &self.spokes {
            canvas.block(x + spoke.x, y + spoke.top, &spoke.lines, words("", LABEL, spoke.anchor));
        }
        // The figures of the rings stand to the left of the upright spoke, clear of its dots.
        let Some(first) = self.spokes.first() else { return };
        let mut ring = 0.0;
        while ring <= self.most {
            let label = format!("{ring:.0}");
            let height = self.at(first, ring).y;
            canvas.text(x - 7.0, height + 2.6, words(&label, RING, Anchor::End).ink(Ink::Muted));
            ring += 1.0;
        }
    }
}

const RING: f64 = 7.4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spokes_stand_where_a_clock_has_its_hours() {
        let half = 3.0f64.sqrt() / 2.0;
        for (share, (across, down)) in [
            (0.0, (0.0, -1.0)),
            (1.0 / 12.0, (0.5, -half)),
            (0.25, (1.0, 0.0)),
            (0.5, (0.0, 1.0)),
            (2.0 / 3.0, (-half, 0.5)),
        ] {
            let (x, y) = direction(share);
            assert!((x - across).abs() < 1e-11 && (y - down).abs() < 1e-11, "{share}: {x} {y}");
        }
    }

    #[test]
    fn a_gap_breaks_the_line_and_is_no_zero() {
        let axis = |now| RadarAxis { now, ..RadarAxis::default() };
        let known = Radar { most: 4, axes: vec![axis(Some(2.0)); 5], ..Radar::default() };
        let mut gap = known.clone();
        gap.axes[2].now = None;
        let dots = |radar: &Radar| {
            let primary = |mark: &&Mark| matches!(mark, Mark::Circle { fill: Some(Ink::Primary), .. });
            super::radar(radar).marks.iter().filter(primary).count()
        };
        assert_eq!((dots(&known), dots(&gap)), (5, 4));
        let line = |mark: &Mark| match mark {
            Mark::Line { points, stroke } if stroke.ink == Ink::Primary => Some(points.len()),
            _ => None,
        };
        assert_eq!(radar(&gap).marks.iter().find_map(line), Some(4), "one open line through the four others");
        assert_eq!(radar(&known).marks.iter().find_map(line), None, "one closed shape");
    }
}
