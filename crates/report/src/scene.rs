//! A picture as a list of marks, painted alike by the window, the PDF and every other writer.
//!
//! Colours are roles ([`Ink`]), so that a window paints with its theme and a page with fixed values.
//! A scene always carries its title, its finding, its alternative text and its data: none is optional.

use serde::Serialize;
use ts_rs::TS;

/// A picture; x grows rightwards and y downwards, in points of the printed page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Scene {
    pub width: f64,
    pub height: f64,
    pub title: String,
    /// What the picture shows, in one sentence.
    pub finding: String,
    /// The alternative text: the kind of picture and what it says, for who can't see it.
    pub alt: String,
    pub marks: Vec<Mark>,
    pub table: DataTable,
}

impl Scene {
    /// Calls `visit` with every text that is painted or printed.
    pub fn each_text(&self, visit: &mut dyn FnMut(&str)) {
        visit(&self.title);
        visit(&self.finding);
        for mark in &self.marks {
            if let Mark::Text { text, .. } = mark {
                visit(text);
            }
        }
        for cell in self.table.columns.iter().chain(self.table.rows.iter().flatten()) {
            visit(cell);
        }
    }
}

/// The data behind a picture, already in words and localised figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct DataTable {
    pub columns: Vec<String>,
    /// Which columns hold figures, one flag a column.
    pub numeric: Vec<bool>,
    pub rows: Vec<Vec<String>>,
}

/// A place in the scene.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A point, written short.
#[must_use]
pub fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

/// One thing to paint. Marks are painted in their order.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mark {
    Rect {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        radius: f64,
        fill: Option<Ink>,
        stroke: Option<Stroke>,
    },
    /// An open line through the points.
    Line {
        points: Vec<Point>,
        stroke: Stroke,
    },
    /// A closed shape through the points.
    Path {
        points: Vec<Point>,
        fill: Option<Ink>,
        stroke: Option<Stroke>,
    },
    Circle {
        x: f64,
        y: f64,
        radius: f64,
        fill: Option<Ink>,
        stroke: Option<Stroke>,
        /// The id of what the circle stands for, for a window that lets it be chosen.
        key: Option<String>,
    },
    /// `y` is the baseline.
    Text {
        x: f64,
        y: f64,
        text: String,
        anchor: Anchor,
        weight: Weight,
        size: f64,
        ink: Ink,
    },
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Stroke {
    pub ink: Ink,
    pub width: f64,
    pub dash: Dash,
}

impl Stroke {
    #[must_use]
    pub fn solid(ink: Ink, width: f64) -> Self {
        Self { ink, width, dash: Dash::Solid }
    }

    #[must_use]
    pub fn dashed(ink: Ink, width: f64) -> Self {
        Self { ink, width, dash: Dash::Dashed }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Dash {
    Solid,
    Dashed,
    Dotted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    Start,
    Middle,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    Regular,
    Strong,
}

/// What a colour is for. The five series differ in lightness too, so that their order survives a grey copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ink {
    Text,
    Muted,
    Rule,
    Axis,
    Surface,
    Band,
    Primary,
    PrimarySoft,
    OnPrimary,
    Accent,
    AccentSoft,
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Target,
    Zone1,
    Zone2,
    Zone3,
    Zone4,
    Danger,
    Unknown,
}
