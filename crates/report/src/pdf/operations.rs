//! What is painted on a page, as printpdf's operations inside marked content.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, ExternalStream, ExternalXObject, Line, LineDashPattern, LinePoint, Op,
    PaintMode, PdfFontHandle, Point, Polygon, PolygonRing, Pt, Rgb, TextItem, WindingOrder, XObject,
    XObjectId, XObjectTransform,
};

use super::fonts::{Subset, Subsets, font_id};
use crate::layout::shapes::{Draw, Step};
use crate::layout::structure::{Page, Role};
use crate::logo::Samples;
use crate::scene::Dash;
use crate::text::faces::Face;
use crate::text::shaping::Glyph;
use crate::text::spans::Colour;

/// The operations of a page that is `height` points tall.
pub(super) fn of(page: &Page, height: f32, subsets: &Subsets) -> Vec<Op> {
    let mut pen = Pen { ops: Vec::new(), height, subsets, font: None, colour: None };
    for piece in &page.pieces {
        pen.ops.push(begin(piece.role));
        for draw in &piece.draws {
            pen.paint(draw);
        }
        pen.ops.push(Op::EndMarkedContent);
    }
    pen.ops
}

/// The operations of a page so far, and what is set already: a font and a colour hold until another is set.
struct Pen<'a> {
    ops: Vec<Op>,
    height: f32,
    subsets: &'a Subsets,
    font: Option<(Face, f32)>,
    colour: Option<Colour>,
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

impl Pen<'_> {
    fn fill_with(&mut self, colour: Colour) {
        if self.colour.replace(colour) != Some(colour) {
            self.ops.push(Op::SetFillColor { col: color(colour) });
        }
    }

    fn paint(&mut self, draw: &Draw) {
        match draw {
            Draw::Fill { path, colour } => {
                self.fill_with(*colour);
                let polygon = Polygon {
                    rings: rings(path, self.height),
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                };
                self.ops.push(Op::DrawPolygon { polygon });
            }
            Draw::Stroke { path, colour, width, dash, closed } => {
                let pattern = match dash {
                    Dash::Solid => LineDashPattern::solid(),
                    Dash::Dashed => LineDashPattern::new(0.0, &[4.0, 3.0]),
                    Dash::Dotted => LineDashPattern::new(0.0, &[0.8, 2.6]),
                };
                self.ops.push(Op::SetOutlineColor { col: color(*colour) });
                self.ops.push(Op::SetOutlineThickness { pt: Pt(*width) });
                self.ops.push(Op::SetLineDashPattern { dash: pattern });
                for ring in rings(path, self.height) {
                    self.ops.push(Op::DrawLine { line: Line { points: ring.points, is_closed: *closed } });
                }
            }
            Draw::Text { face, size, colour, x, y, glyphs } => {
                let Some(numbers) = self.subsets.get(face) else { return };
                self.ops.push(Op::StartTextSection);
                if self.font.replace((*face, *size)) != Some((*face, *size)) {
                    let font = PdfFontHandle::External(font_id(*face));
                    self.ops.push(Op::SetFont { font, size: Pt(*size) });
                }
                self.fill_with(*colour);
                self.ops.push(Op::SetTextCursor { pos: place(*x, *y, self.height) });
                let points = glyphs.iter().filter_map(|glyph| codepoint(glyph, numbers)).collect();
                self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(points)] });
                self.ops.push(Op::EndTextSection);
            }
            Draw::Logo { x, y, width, height } => {
                let transform = XObjectTransform {
                    translate_x: Some(Pt(*x)),
                    translate_y: Some(Pt(self.height - y - height)),
                    scale_x: Some(*width),
                    scale_y: Some(*height),
                    ..XObjectTransform::default()
                };
                self.ops.push(Op::UseXobject { id: logo_id(), transform });
            }
        }
    }
}

/// The name of the logo inside the file.
pub(super) fn logo_id() -> XObjectId {
    XObjectId("L0".to_owned())
}

/// The logo as a picture of the file: its colours, and its opacity as a soft mask.
pub(super) fn picture(samples: &Samples) -> XObject {
    let stream = |space: &str, content: &[u8]| {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let dict = BTreeMap::from([
            ("Type".to_owned(), name("XObject")),
            ("Subtype".to_owned(), name("Image")),
            ("Width".to_owned(), DictItem::Int(samples.width.into())),
            ("Height".to_owned(), DictItem::Int(samples.height.into())),
            ("ColorSpace".to_owned(), name(space)),
            ("BitsPerComponent".to_owned(), DictItem::Int(8)),
        ]);
        ExternalStream { dict, content: content.to_vec(), compress: true }
    };
    let mut colours = stream("DeviceRGB", &samples.colours);
    if let Some(opacity) = &samples.opacity {
        colours.dict.insert("SMask".to_owned(), DictItem::Stream { stream: stream("DeviceGray", opacity) });
    }
    XObject::External(ExternalXObject { stream: colours, width: None, height: None, dpi: None })
}

fn codepoint(glyph: &Glyph, numbers: &Subset) -> Option<Codepoint> {
    let (number, text) = numbers.get(&glyph.id)?;
    // Positive moves to the left: what kerning takes from the advance.
    // Whole thousandths of an em, as the fonts have them.
    let kerning = ((glyph.natural - glyph.advance) * 1000.0).round();
    Some(Codepoint::with_cid(*number, kerning, text.to_string()))
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
    // Hundredths of a point are finer than any printer; more figures only make the file longer.
    let rounded = |length: f32| Pt((length * 100.0).round() / 100.0);
    Point { x: rounded(x), y: rounded(height - y) }
}

fn color([red, green, blue]: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb::new(part(red), part(green), part(blue), None))
}
