//! Actions over the quarters: a bar from start to end, its steps as marks, the days of council and today as lines.
//!
//! A bar says when work is planned. It never says how much of it is done: the steps do.

use super::canvas::{Canvas, LABEL, LEADING, SMALL, clipped, width, words};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Mark, Scene, Stroke, Weight};

/// What the timeline shows; rows keep their order. Times are quarters since the year 0: 8100.5 is the middle of the
/// first quarter of 2025.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    pub words: Words,
    /// First quarter, and the one after the last.
    pub span: (i32, i32),
    /// Short names of the four quarters.
    pub quarters: [String; 4],
    pub rows: Vec<TimelineRow>,
    /// Lines across all rows. One outside the span is left out.
    pub moments: Vec<TimelineMoment>,
    /// Names of the states in the legend, in the order of [`TimelineState::ALL`].
    pub states: [String; 5],
    /// Names of the steps in the legend: done, late, to come.
    pub steps: [String; 3],
    /// Written in a row without dates.
    pub undated: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimelineRow {
    pub code: String,
    pub label: String,
    /// When either end is not known the bar is a short dashed one at the end that is.
    pub from: Option<f64>,
    pub until: Option<f64>,
    pub state: TimelineState,
    pub steps: Vec<TimelineStep>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimelineState {
    #[default]
    Planned,
    UnderWay,
    Done,
    Delayed,
    Stopped,
}

impl TimelineState {
    pub const ALL: [Self; 5] = [Self::Planned, Self::UnderWay, Self::Done, Self::Delayed, Self::Stopped];
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimelineStep {
    pub time: f64,
    pub state: StepState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    Late,
    Coming,
}

/// A day with its name above the rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimelineMoment {
    pub time: f64,
    pub label: String,
    /// Today: a solid line. The others are dashed.
    pub now: bool,
}

/// Rows that one picture holds in a readable size.
pub const TIMELINE_ROWS: usize = 25;

const LEFT: f64 = 172.0;
const CODE: f64 = 30.0;
/// Beyond so many rows each label has one line.
const ROOMY: usize = 16;
const BAR: f64 = 8.0;
const STEP: f64 = 3.0;
const FLAG: f64 = 10.5;

/// From times to places.
struct Scale {
    first: f64,
    last: f64,
}

impl Scale {
    fn x(&self, time: f64) -> f64 {
        let length = (self.last - self.first).max(1.0);
        LEFT + (WIDTH - 4.0 - LEFT) * ((time - self.first) / length).clamp(0.0, 1.0)
    }
}

/// Draws the timeline; see [`TIMELINE_ROWS`] for how many rows to give it.
#[must_use]
pub fn timeline(timeline: &Timeline) -> Scene {
    let mut canvas = Canvas::default();
    let scale = Scale { first: timeline.span.0.into(), last: timeline.span.1.into() };
    let lines = if timeline.rows.len() > ROOMY { 1 } else { 2 };
    let row = if lines == 1 { 15.0 } else { 24.0 };
    let flags = flags(timeline, &scale);
    let levels = flags.iter().map(|flag| flag.level + 1.0).fold(0.0, f64::max);
    let head = levels * FLAG + if levels > 0.0 { 3.0 } else { 0.0 };
    let top = head + axis_height(timeline, &scale);
    let bottom = top + timeline.rows.len().max(1) as f64 * row;

    for index in (0..timeline.rows.len()).step_by(2) {
        canvas.rect((0.0, top + index as f64 * row), (WIDTH, row), 0.0, Ink::Zone1);
    }
    grid(&mut canvas, timeline, &scale, (head, top, bottom));
    for flag in &flags {
        let y = flag.level * FLAG + FLAG;
        let stroke =
            if flag.moment.now { Stroke::solid(Ink::Text, 1.4) } else { Stroke::dashed(Ink::Accent, 1.2) };
        canvas.line((flag.at, y), (flag.at, bottom), stroke);
    }
    for flag in &flags {
        let ink = if flag.moment.now { Ink::Text } else { Ink::Accent };
        let half = flag.wide / 2.0 + 1.5;
        // Clear of the lines that rise to a higher name.
        canvas.rect((flag.x - half, flag.level * FLAG), (2.0 * half, FLAG), 1.5, Ink::Surface);
        let label = words(&flag.moment.label, SMALL, Anchor::Middle).ink(ink).strong();
        canvas.text(flag.x, flag.level * FLAG + 7.8, label);
    }
    axis(&mut canvas, timeline, &scale, (head, top));
    let mut y = top;
    for found in &timeline.rows {
        names(&mut canvas, found, lines, (y, row));
        bar(&mut canvas, timeline, found, &scale, y + row / 2.0);
        y += row;
    }
    canvas.line((LEFT, top), (LEFT, bottom), Stroke::solid(Ink::Axis, 0.8));
    let end = key(&mut canvas, timeline, bottom + 6.0);
    scene(&timeline.words, end, canvas.marks)
}

fn names(canvas: &mut Canvas, row: &TimelineRow, lines: usize, (top, high): (f64, f64)) {
    let code = clipped(&row.code, SMALL, Weight::Strong, CODE - 3.0, 1);
    let label = clipped(&row.label, LABEL, Weight::Regular, LEFT - CODE - 8.0, lines);
    let first = top + (high - label.len().max(1) as f64 * LEADING) / 2.0;
    canvas.block(2.0, first + 0.3, &code, words("", SMALL, Anchor::Start).ink(Ink::Primary).strong());
    canvas.block(CODE + 2.0, first, &label, words("", LABEL, Anchor::Start));
}

/// A moment with its name: where the line stands, where the name stands, on which level.
struct Flag<'a> {
    moment: &'a TimelineMoment,
    at: f64,
    x: f64,
    wide: f64,
    level: f64,
}

/// Names of the moments, one above the other where they would touch.
fn flags<'a>(timeline: &'a Timeline, scale: &Scale) -> Vec<Flag<'a>> {
    let mut moments: Vec<&TimelineMoment> =
        timeline.moments.iter().filter(|moment| (scale.first..=scale.last).contains(&moment.time)).collect();
    moments.sort_by(|a, b| a.time.total_cmp(&b.time).then_with(|| a.label.cmp(&b.label)));
    let mut flags: Vec<Flag<'_>> = Vec::new();
    for moment in moments {
        let wide = width(&moment.label, SMALL, Weight::Strong);
        let at = scale.x(moment.time);
        let x = at.min(WIDTH - wide / 2.0 - 2.0).max(wide / 2.0 + 2.0);
        let (left, right) = (x - wide / 2.0 - 4.0, x + wide / 2.0 + 4.0);
        let touches = |level: f64| {
            flags.iter().any(|flag| {
                flag.level == level && left < flag.x + flag.wide / 2.0 && right > flag.x - flag.wide / 2.0
            })
        };
        let mut level = 0.0;
        while touches(level) {
            level += 1.0;
        }
        flags.push(Flag { moment, at, x, wide, level });
    }
    flags
}

/// The width of a quarter, and whether its name has room.
fn quarter(timeline: &Timeline, scale: &Scale) -> (f64, bool) {
    let wide = scale.x(scale.first + 1.0) - scale.x(scale.first);
    let long = timeline.quarters.iter().map(|name| width(name, SMALL, Weight::Regular)).fold(0.0, f64::max);
    (wide, wide >= long + 3.0)
}

fn axis_height(timeline: &Timeline, scale: &Scale) -> f64 {
    if quarter(timeline, scale).1 { 25.0 } else { 15.0 }
}

/// An upright at the start of each year, and of its quarters as far as there is room.
fn grid(canvas: &mut Canvas, timeline: &Timeline, scale: &Scale, (head, top, bottom): (f64, f64, f64)) {
    let (wide, _) = quarter(timeline, scale);
    let (first, last) = timeline.span;
    // A span of centuries has lines for some of its years only.
    let every = if wide >= 3.0 { 1 } else { 4 * (1.0 / wide.max(0.01)).ceil() as i32 };
    for quarter in (first..=last).filter(|quarter| quarter.rem_euclid(every) == 0) {
        let x = scale.x(quarter.into());
        if quarter.rem_euclid(4) == 0 {
            canvas.line((x, head + 2.0), (x, bottom), Stroke::solid(Ink::Axis, 0.5));
        } else {
            canvas.line((x, top), (x, bottom), Stroke::solid(Ink::Rule, 0.6));
        }
    }
}

/// The names of the years and, where they have room, of their quarters.
fn axis(canvas: &mut Canvas, timeline: &Timeline, scale: &Scale, (head, top): (f64, f64)) {
    let (wide, named) = quarter(timeline, scale);
    let (first, last) = timeline.span;
    let mut free = f64::MIN;
    for quarter in first..last {
        let start = scale.x(quarter.into());
        let within = quarter.rem_euclid(4);
        let name = usize::try_from(within).ok().and_then(|place| timeline.quarters.get(place));
        if let Some(name) = name.filter(|_| named) {
            let long = width(name, SMALL, Weight::Regular);
            let label = words(name, SMALL, Anchor::Middle).ink(Ink::Muted);
            over(canvas, (start + wide / 2.0 - long / 2.0, top - 4.5), long, label);
        }
        let year = quarter.div_euclid(4).to_string();
        let long = width(&year, SMALL, Weight::Strong);
        let room = wide * f64::from((4 - within).min(last - quarter));
        let begins = within == 0 || (quarter == first && room >= long + 4.0);
        if begins && start > free && start + long + 3.0 <= WIDTH {
            let label = words(&year, SMALL, Anchor::Start).strong();
            over(canvas, (start + 3.0, head + 9.5), long, label);
            free = start + long + 6.0;
        }
    }
}

/// A text on a light ground, clear of the lines that pass behind it.
fn over(canvas: &mut Canvas, (left, baseline): (f64, f64), long: f64, like: super::canvas::Words<'_>) {
    canvas.rect((left - 0.8, baseline - 7.0), (long + 1.6, 8.8), 1.0, Ink::Surface);
    let x = if like.anchor == Anchor::Middle { left + long / 2.0 } else { left };
    canvas.text(x, baseline, like);
}

fn bar(canvas: &mut Canvas, timeline: &Timeline, row: &TimelineRow, scale: &Scale, middle: f64) {
    let open = Stroke::dashed(Ink::Primary, 1.0);
    let stub = 1.0;
    let (from, until, known) = match (row.from, row.until) {
        (Some(from), Some(until)) => (from, until.max(from), true),
        (Some(from), None) => (from, from + stub, false),
        (None, Some(until)) => (until - stub, until, false),
        (None, None) => {
            if row.steps.is_empty() {
                let label = words(&timeline.undated, SMALL, Anchor::Start).ink(Ink::Unknown);
                let long = width(&timeline.undated, SMALL, Weight::Regular);
                over(canvas, (LEFT + 6.0, middle + 2.8), long, label);
            }
            steps(canvas, row, scale, middle);
            return;
        }
    };
    let (left, right) = (scale.x(from), scale.x(until));
    let place = ((left, middle - BAR / 2.0), ((right - left).max(2.0).min(WIDTH - left), BAR));
    if known {
        let (fill, stroke, hatch) = look(row.state);
        canvas.edged(place.0, place.1, 2.0, fill, stroke);
        if let Some(ink) = hatch {
            canvas.hatch(place.0, place.1, ink);
        }
    } else {
        canvas.edged(place.0, place.1, 2.0, Ink::Surface, open);
    }
    steps(canvas, row, scale, middle);
}

/// How a bar looks; fill, edge and hatching tell the states apart on a grey copy.
fn look(state: TimelineState) -> (Ink, Stroke, Option<Ink>) {
    let edge = Stroke::solid(Ink::Primary, 0.9);
    match state {
        TimelineState::Planned => (Ink::PrimarySoft, edge, None),
        TimelineState::UnderWay => (Ink::Primary, edge, None),
        TimelineState::Done => (Ink::Series4, Stroke::solid(Ink::Series4, 0.9), None),
        TimelineState::Delayed => (Ink::Surface, edge, Some(Ink::Primary)),
        TimelineState::Stopped => (Ink::Surface, Stroke::dashed(Ink::Muted, 0.9), None),
    }
}

/// Full when done, a diamond when late, hollow when still to come; each on a light ground, to be seen on a dark bar.
fn steps(canvas: &mut Canvas, row: &TimelineRow, scale: &Scale, middle: f64) {
    for step in &row.steps {
        let place = (scale.x(step.time).min(WIDTH - 6.0), middle);
        match step.state {
            StepState::Done => {
                canvas.circle(place, STEP + 1.2, Ink::Surface, None, "");
                canvas.circle(place, STEP, Ink::Text, None, "");
            }
            StepState::Late => {
                canvas.diamond(place, STEP + 2.6, Ink::Surface, Ink::Surface);
                canvas.diamond(place, STEP + 1.4, Ink::Accent, Ink::Text);
            }
            StepState::Coming => {
                canvas.circle(place, STEP + 1.2, Ink::Surface, None, "");
                canvas.circle(place, STEP, Ink::Surface, Some(Stroke::solid(Ink::Text, 1.1)), "");
            }
        }
    }
}

fn key(canvas: &mut Canvas, timeline: &Timeline, top: f64) -> f64 {
    let dated = |row: &&TimelineRow| row.from.is_some() && row.until.is_some();
    let states: Vec<(Sign, &str)> = TimelineState::ALL
        .into_iter()
        .zip(&timeline.states)
        .filter(|(state, _)| timeline.rows.iter().filter(dated).any(|row| row.state == *state))
        .map(|(state, name)| {
            let (fill, stroke, hatch) = look(state);
            (Sign::Box(fill, stroke, hatch), name.as_str())
        })
        .collect();
    let mut y = legend(canvas, 1.0, top, &states);
    let used =
        |state: StepState| timeline.rows.iter().flat_map(|row| &row.steps).any(|step| step.state == state);
    let mut x = 1.0;
    let mut low = y;
    for (state, name) in
        [StepState::Done, StepState::Late, StepState::Coming].into_iter().zip(&timeline.steps)
    {
        if !used(state) {
            continue;
        }
        let long = width(name, SMALL, Weight::Regular);
        if x > 1.0 && x + 14.0 + long > WIDTH {
            (x, y) = (1.0, y + 13.0);
        }
        sign(canvas, state, (x + 4.5, y + 6.5));
        let lines = clipped(name, SMALL, Weight::Regular, WIDTH - x - 14.0, 1);
        canvas.block(x + 13.0, y + 2.2, &lines, words("", SMALL, Anchor::Start).ink(Ink::Muted));
        x += 13.0 + long + 18.0;
        low = y + 13.0;
    }
    low + 1.0
}

fn sign(canvas: &mut Canvas, state: StepState, place: (f64, f64)) {
    let circle = |fill, stroke| Mark::Circle {
        x: place.0,
        y: place.1,
        radius: STEP,
        fill: Some(fill),
        stroke,
        key: None,
    };
    match state {
        StepState::Done => canvas.marks.push(circle(Ink::Text, None)),
        StepState::Late => canvas.diamond(place, STEP + 1.2, Ink::Accent, Ink::Text),
        StepState::Coming => {
            canvas.marks.push(circle(Ink::Surface, Some(Stroke::solid(Ink::Text, 1.1))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::grey;

    #[test]
    fn the_states_differ_on_a_grey_copy() {
        for (index, one) in TimelineState::ALL.into_iter().enumerate() {
            for other in TimelineState::ALL.into_iter().skip(index + 1) {
                let ((fill, edge, hatch), (fill2, edge2, hatch2)) = (look(one), look(other));
                let differs = (grey(fill) - grey(fill2)).abs() >= 15.0
                    || hatch.is_some() != hatch2.is_some()
                    || edge.dash != edge2.dash;
                assert!(differs, "{one:?} and {other:?}");
            }
        }
    }
}
