//! What is painted on a page, as printpdf's operations inside marked content.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, Line, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, Point,
    Polygon, PolygonRing, Pt, Rgb, TextItem, WindingOrder,
};

use super::fonts::{Subsets, font_id};
use crate::layout::shapes::{Draw, Step};
use crate::layout::structure::{Page, Role};
use crate::scene::Dash;
use crate::text::shaping::Glyph;
use crate::text::spans::Colour;

/// The operations of a page that is `height` points tall.
pub(super) fn of(page: &Page, height: f32, subsets: &Subsets) -> Vec<Op> {
    let mut ops = Vec::new();
    for piece in &page.pieces {
        ops.push(begin(piece.role));
        for draw in &piece.draws {
            paint(&mut ops, draw, height, subsets);
        }
        ops.push(Op::EndMarkedContent);
    }
    ops
}

fn begin(role: Role) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let (tag, entries) = match role {
        Role::Content { tag, mcid } => {
            let mcid = i64::try_from(mcid).unwrap_or(i64::MAX);
            (tag, vec![("MCID".to_owned(), DictItem::Int(mcid))])
        }
        Role::Decoration => ("Artifact", vec![("Type".to_owned(), name("Layout"))]),
        Role::Furniture(kind) => {
            ("Artifact", vec![("Type".to_owned(), name("Pagination")), ("Subtype".to_owned(), name(kind))])
        }
    };
    let properties = DictItem::Dict { map: BTreeMap::from_iter(entries) };
    Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties }
}

fn paint(ops: &mut Vec<Op>, draw: &Draw, height: f32, subsets: &Subsets) {
    match draw {
        Draw::Fill { path, colour } => {
            ops.push(Op::SetFillColor { col: color(*colour) });
            let polygon = Polygon {
                rings: rings(path, height),
                mode: PaintMode::Fill,
                winding_order: WindingOrder::NonZero,
            };
            ops.push(Op::DrawPolygon { polygon });
        }
        Draw::Stroke { path, colour, width, dash, closed } => {
            ops.push(Op::SetOutlineColor { col: color(*colour) });
            ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
            let pattern = match dash {
                Dash::Solid => LineDashPattern::solid(),
                Dash::Dashed => LineDashPattern::new(0.0, &[4.0, 3.0]),
                Dash::Dotted => LineDashPattern::new(0.0, &[0.8, 2.6]),
            };
            ops.push(Op::SetLineDashPattern { dash: pattern });
            for ring in rings(path, height) {
                ops.push(Op::DrawLine { line: Line { points: ring.points, is_closed: *closed } });
            }
        }
        Draw::Text { face, size, colour, x, y, glyphs } => {
            let Some(numbers) = subsets.get(face) else { return };
            ops.push(Op::StartTextSection);
            ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(*face)), size: Pt(*size) });
            ops.push(Op::SetFillColor { col: color(*colour) });
            ops.push(Op::SetTextCursor { pos: place(*x, *y, height) });
            let points = glyphs.iter().filter_map(|glyph| codepoint(glyph, numbers)).collect();
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(points)] });
            ops.push(Op::EndTextSection);
        }
    }
}

fn codepoint(glyph: &Glyph, numbers: &BTreeMap<u16, u16>) -> Option<Codepoint> {
    let number = numbers.get(&glyph.id)?;
    // Positive moves to the left: what kerning takes from the advance.
    let kerning = (glyph.natural - glyph.advance) * 1000.0;
    let kerning = if kerning.abs() > 0.01 { kerning } else { 0.0 };
    Some(Codepoint::with_cid(*number, kerning, glyph.text.to_string()))
}

/// The closed parts of an outline; each starts with a move.
fn rings(path: &[Step], height: f32) -> Vec<PolygonRing> {
    let mut rings: Vec<PolygonRing> = Vec::new();
    let mut add = |start: bool, x: f32, y: f32, bezier: bool| {
        let point = LinePoint { p: place(x, y, height), bezier };
        match rings.last_mut() {
            Some(ring) if !start => ring.points.push(point),
            _ => rings.push(PolygonRing { points: vec![point] }),
        }
    };
    for step in path {
        match *step {
            Step::Move(x, y) => add(true, x, y, false),
            Step::Line(x, y) => add(false, x, y, false),
            Step::Curve([ax, ay, bx, by, x, y]) => {
                add(false, ax, ay, true);
                add(false, bx, by, true);
                add(false, x, y, false);
            }
        }
    }
    rings
}

fn place(x: f32, y: f32, height: f32) -> Point {
    Point { x: Pt(x), y: Pt(height - y) }
}

fn color([red, green, blue]: Colour) -> Color {
    let part = |value: u8| f32::from(value) / 255.0;
    Color::Rgb(Rgb::new(part(red), part(green), part(blue), None))
}
