//! Pictures: one figure with an alternative text, its caption above, its finding and its data below.

use std::rc::Rc;

use super::flow::{Column, Flow};
use super::inline::Placing;
use super::places::Marked;
use super::shapes::{Draw, Step, circle, rounded};
use super::structure::ElemId;
use super::theme;
use crate::document::{ColumnKind, Figure, Run, Table};
use crate::scene::{Anchor, Mark, Point, Scene, Stroke, Weight};
use crate::text::breaking::Paragraph;
use crate::text::faces::Face;
use crate::text::spans::{Span, Style};

/// Share of a page below which an empty foot is not worth moving a picture for.
const WORTH_FILLING: f32 = 0.12;

/// What stays free at the sides of a page, in points.
const EDGE: f32 = 24.0;

/// A picture set and measured, with its place in the tree.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    elem: ElemId,
    caption_elem: ElemId,
    caption: Paragraph,
    scene: Scene,
    words: String,
    from: Option<Rc<str>>,
    scale: f32,
    size: (f32, f32),
    finding: Option<(ElemId, Paragraph)>,
    column: Column,
}

impl Prepared {
    fn height(&self) -> f32 {
        let caption = self.caption.lines.len() as f32 * theme::caption().leading;
        let finding = self.finding.as_ref().map_or(0, |(_, set)| set.lines.len());
        caption
            + 6.0
            + self.size.1
            + finding as f32 * theme::remark().leading
            + if finding > 0 { 6.0 } else { 0.0 }
    }
}

/// Where a scene lies on the page.
#[derive(Clone, Copy)]
struct Frame {
    x: f32,
    y: f32,
    scale: f32,
}

impl Frame {
    fn at(self, x: f64, y: f64) -> (f32, f32) {
        (self.x + self.size(x), self.y + self.size(y))
    }

    fn size(self, length: f64) -> f32 {
        length as f32 * self.scale
    }

    fn path(self, points: &[Point]) -> Vec<Step> {
        let step = |(index, point): (usize, &Point)| {
            let (x, y) = self.at(point.x, point.y);
            if index == 0 { Step::Move(x, y) } else { Step::Line(x, y) }
        };
        points.iter().enumerate().map(step).collect()
    }
}

impl Flow<'_> {
    pub(crate) fn figure(&mut self, parent: ElemId, figure: &Figure, column: Column) {
        let scene = &figure.scene;
        let prepared = self.prepare(parent, figure, column);
        let height = prepared.height();
        let left = self.limit() - self.y;
        self.space(14.0);
        let fits = self.fresh || self.gap + height <= left;
        let alone = self.frames.is_empty() && self.waiting.is_empty() && !figure.with_table;
        let waits = !self.floats.is_empty() || (!fits && left > self.whole() * WORTH_FILLING);
        if alone && waits {
            self.floats.push(prepared);
            return;
        }
        self.flush_floats();
        self.need(height);
        self.draw_prepared(&prepared);
        self.space(15.0);
        if figure.with_table && !scene.table.columns.is_empty() {
            let words = if figure.caption.is_empty() { &scene.title } else { &figure.caption };
            self.table(parent, &data_table(scene, words, figure.from.clone()), column);
        }
    }

    fn prepare(&mut self, parent: ElemId, figure: &Figure, column: Column) -> Prepared {
        let scene = &figure.scene;
        let elem = self.structure.add(parent, "Figure");
        let caption_elem = self.structure.add(elem, "Caption");
        self.structure.with(elem, |elem| elem.alt = Some(scene.alt.clone()));
        let (wide, tall) = (scene.width.max(1.0) as f32, scene.height.max(1.0) as f32);
        let scale = (column.width / wide).min(1.0).min(self.whole() * 0.7 / tall);
        let words = if figure.caption.is_empty() { &scene.title } else { &figure.caption };
        let remark = theme::remark();
        let caption = self.caption_set(words, &figure.notes, column);
        let finding = if scene.finding.is_empty() {
            None
        } else {
            let width = column.width.min(theme::MEASURE);
            let set = self.set(&[Span::new(scene.finding.clone(), remark.style)], width, remark.tolerance);
            Some((self.structure.add(parent, "P"), set))
        };
        let size = (wide * scale, tall * scale);
        let (words, from) = (words.clone(), figure.from.as_deref().map(Rc::from));
        Prepared {
            elem,
            caption_elem,
            caption,
            scene: scene.clone(),
            words,
            from,
            scale,
            size,
            finding,
            column,
        }
    }

    fn draw_prepared(&mut self, figure: &Prepared) {
        let column = figure.column;
        let placing = Placing::plain(column, theme::caption().leading);
        self.place_lines(figure.caption_elem, &figure.caption, placing);
        if self.y + 6.0 + figure.size.1 > self.limit() {
            self.new_page();
        }
        self.y += 6.0;
        let (width, height) = figure.size;
        let bounds = [column.x, self.y, column.x + width, self.y + height];
        self.structure.with(figure.elem, |elem| elem.bounds = Some(bounds));
        if let Some(from) = figure.from.clone() {
            self.mark(Marked { bounds, text: figure.words.clone(), from });
        }
        let draws = self.scene(&figure.scene, Frame { x: column.x, y: self.y, scale: figure.scale });
        self.put(Some(figure.elem), draws);
        self.y += height;
        if let Some((elem, set)) = &figure.finding {
            self.y += 6.0;
            self.place_lines(*elem, set, Placing::plain(column, theme::remark().leading));
        }
        self.fresh = false;
    }

    /// Draws the pictures that wait, at the head of a page; those that don't fit below the first wait on.
    pub(crate) fn draw_floats(&mut self) {
        let mut waiting = std::mem::take(&mut self.floats).into_iter().enumerate().peekable();
        while let Some((_, figure)) =
            waiting.next_if(|(index, figure)| *index == 0 || self.y + figure.height() <= self.limit())
        {
            self.draw_prepared(&figure);
            self.y += 17.0;
        }
        self.floats.extend(waiting.map(|(_, figure)| figure));
    }

    /// Goes to the next page, and on, while a picture waits for it. Headings that wait go along.
    pub(crate) fn flush_floats(&mut self) {
        while !self.floats.is_empty() {
            self.new_page();
        }
    }

    fn scene(&self, scene: &Scene, frame: Frame) -> Vec<Draw> {
        let mut draws = Vec::with_capacity(scene.marks.len());
        for mark in &scene.marks {
            match mark {
                Mark::Rect { x, y, width, height, radius, fill, stroke } => {
                    let (x, y) = frame.at(*x, *y);
                    let path = rounded(x, y, frame.size(*width), frame.size(*height), frame.size(*radius));
                    paint(&mut draws, path, *fill, *stroke, frame);
                }
                Mark::Line { points, stroke } => draws.push(line(frame.path(points), *stroke, frame, false)),
                Mark::Path { points, fill, stroke } => {
                    paint(&mut draws, frame.path(points), *fill, *stroke, frame);
                }
                Mark::Circle { x, y, radius, fill, stroke, key: _ } => {
                    let (x, y) = frame.at(*x, *y);
                    paint(&mut draws, circle(x, y, frame.size(*radius)), *fill, *stroke, frame);
                }
                Mark::Text { x, y, text, anchor, weight, size, ink } => {
                    let face = match weight {
                        Weight::Regular => Face::Sans,
                        Weight::Strong => Face::SansSemi,
                    };
                    let style = Style::new(face, frame.size(*size), theme::ink(*ink));
                    let (x, y) = frame.at(*x, *y);
                    let most = self.page_size().0 - 2.0 * EDGE;
                    let (_, width) = self.shortened(text, style, x, y, most);
                    let start = match anchor {
                        Anchor::Start => x,
                        Anchor::Middle => x - width / 2.0,
                        Anchor::End => x - width,
                    };
                    // A label never leaves the page, whatever somebody called a place.
                    let start = start.min(EDGE + most - width).max(EDGE);
                    draws.extend(self.shortened(text, style, start, y, most).0);
                }
            }
        }
        draws
    }
}

fn line(path: Vec<Step>, stroke: Stroke, frame: Frame, closed: bool) -> Draw {
    let (colour, width) = (theme::ink(stroke.ink), frame.size(stroke.width));
    Draw::Stroke { path, colour, width, dash: stroke.dash, closed }
}

fn paint(
    draws: &mut Vec<Draw>,
    path: Vec<Step>,
    fill: Option<crate::scene::Ink>,
    stroke: Option<Stroke>,
    frame: Frame,
) {
    if let Some(ink) = fill {
        draws.push(Draw::Fill { path: path.clone(), colour: theme::ink(ink) });
    }
    if let Some(stroke) = stroke {
        draws.push(line(path, stroke, frame, true));
    }
}

fn data_table(scene: &Scene, caption: &str, from: Option<String>) -> Table {
    let cells = |texts: &[String]| texts.iter().map(|text| vec![Run::plain(text.clone())]).collect();
    let column = |index: usize| crate::document::Column {
        kind: if scene.table.numeric.get(index) == Some(&true) {
            ColumnKind::Number
        } else {
            ColumnKind::Text
        },
        width: None,
    };
    Table {
        caption: caption.to_owned(),
        columns: (0..scene.table.columns.len()).map(column).collect(),
        header: cells(&scene.table.columns),
        rows: scene.table.rows.iter().map(|row| cells(row)).collect(),
        row_headers: true,
        note: Vec::new(),
        from,
        notes: Vec::new(),
    }
}
