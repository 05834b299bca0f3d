//! Pictures: a drawing with its pixels beside it, its caption above, its finding and its data below.
//!
//! The texts of a drawing are turned into outlines of our own faces: Word and LibreOffice set the text of an SVG in
//! whatever font the machine has, and labels would run into each other. What the picture says is in its alternative
//! text, its finding and its data.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{self, fontdb};

use super::Error;
use super::body::{Body, Direct};
use super::xml::escaped;
use crate::document::{Figure, Media};
use crate::svg;
use crate::text::faces::Face;

/// English metric units in a point.
const EMU: f64 = 12_700.0;
/// Pixels for a point of a picture, and of the cover, whose large plain shapes need fewer.
const DENSITY: f64 = 2.0;
const COVER_DENSITY: f64 = 4.0 / 3.0;
/// Pixels for a point in SVG: 96 to the inch, which has 72 points.
const PIXELS: f64 = 96.0 / 72.0;
/// A picture takes no more of a page than this.
const MOST_OF_PAGE: f64 = 0.7;

/// Points around a scene: a line on its edge reaches beyond it by half its width.
const RIM: f64 = 1.5;

/// A drawing and its pixels.
struct Drawn {
    svg: String,
    png: Vec<u8>,
}

/// What is shown in the place of a drawing.
pub(super) struct Shown<'a> {
    /// The reference to the pixels.
    pub pixels: &'a str,
    /// The reference to the drawing, if there is one.
    pub drawing: Option<&'a str>,
    pub name: &'a str,
    /// Empty for what is only there to be looked at.
    pub alt: &'a str,
    /// In points.
    pub size: (f64, f64),
    /// Properties of the shape after its geometry.
    pub ground: &'a str,
}

impl<'a> Body<'a> {
    pub(super) fn figure(&mut self, figure: &'a Figure) -> Result<(), Error> {
        let scene = &figure.scene;
        let words = if figure.caption.is_empty() { &scene.title } else { &figure.caption };
        self.figures += 1;
        let doc = self.doc;
        let caption = self.caption(&doc.meta.words.captions.figure, self.figures, words, &figure.notes);
        self.paragraph("caption", Direct { keep_next: true, ..Direct::default() }, &caption);

        let room = (f64::from(self.page.column()) / 20.0, f64::from(self.page.whole()) / 20.0);
        let (wide, tall) = (scene.width + 2.0 * RIM, scene.height + 2.0 * RIM);
        let scale = (room.0 / wide).min(1.0).min(room.1 * MOST_OF_PAGE / tall);
        let drawn =
            draw(&rimmed(&svg::picture(scene, &svg::Look::default()), wide, tall), &scene.title, DENSITY)?;
        let (pixels, drawing) = self.drawn(drawn);
        let name = readable_name(words);
        let shown = Shown {
            pixels: &pixels,
            drawing: Some(&drawing),
            name: &name,
            alt: &scene.alt,
            size: (wide * scale, tall * scale),
            ground: "",
        };
        let content = self.inline(&shown);
        let with_table = figure.with_table && !scene.table.columns.is_empty();
        let keep_next = !scene.finding.is_empty();
        self.paragraph("Keystone picture", Direct { keep_next, ..Direct::default() }, &content);
        if !scene.finding.is_empty() {
            let finding = self.runs(&[crate::document::Run::plain(scene.finding.clone())]);
            self.paragraph("Keystone remark", Direct::default(), &finding);
        }
        if with_table {
            self.data_table(scene, words);
        }
        Ok(())
    }

    /// Adds both forms of a drawing and gives their references.
    fn drawn(&mut self, drawn: Drawn) -> (String, String) {
        let png = self.package.picture("png", "image/png", drawn.png);
        let svg = self.package.picture("svg", "image/svg+xml", drawn.svg.into_bytes());
        (self.relations.part("image", &png), self.relations.part("image", &svg))
    }

    /// A drawing of our own that fills the sheet behind the text, only to be looked at.
    pub(super) fn behind(&mut self, picture: &str, size: (f64, f64)) -> Result<String, Error> {
        let (pixels, drawing) = self.drawn(draw(picture, &self.doc.meta.title, COVER_DENSITY)?);
        let name = readable_name(&self.doc.meta.title);
        let shown =
            Shown { pixels: &pixels, drawing: Some(&drawing), name: &name, alt: "", size, ground: "" };
        let (id, graphic) = self.graphic(&shown);
        let (wide, tall) = emu(size);
        let place = |axis: &str| {
            format!(
                "<wp:position{axis} relativeFrom=\"page\"><wp:posOffset>0</wp:posOffset></wp:position{axis}>"
            )
        };
        Ok(format!(
            "<w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" \
             relativeHeight=\"1\" behindDoc=\"1\" locked=\"1\" layoutInCell=\"1\" allowOverlap=\"1\">\
             <wp:simplePos x=\"0\" y=\"0\"/>{}{}<wp:extent cx=\"{wide}\" cy=\"{tall}\"/>\
             <wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/>\
             <wp:docPr id=\"{id}\" name=\"{}\" descr=\"\"><a:extLst>\
             <a:ext uri=\"{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}\"><adec:decorative \
             xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext>\
             </a:extLst></wp:docPr><wp:cNvGraphicFramePr/>{graphic}</wp:anchor></w:drawing></w:r>",
            place("H"),
            place("V"),
            escaped(&name),
        ))
    }

    /// The mark of the municipality, within `most` points; none when there is none.
    pub(super) fn logo(&mut self, most: (f64, f64), on_dark: bool) -> Option<String> {
        let meta = &self.doc.meta;
        let logo = meta.logo.as_ref()?;
        let samples = crate::logo::Samples::read(&logo.bytes, 64).ok()?;
        let (ending, kind) = match logo.media {
            Media::Png => ("png", "image/png"),
            Media::Jpeg => ("jpeg", "image/jpeg"),
        };
        let target = self.package.picture(ending, kind, logo.bytes.to_vec());
        let pixels = self.relations.part("image", &target);
        let (wide, tall) = (f64::from(logo.width.max(1)), f64::from(logo.height.max(1)));
        let scale = (most.0 / wide).min(most.1 / tall);
        let alt = if logo.alt.trim().is_empty() { &meta.organisation } else { &logo.alt };
        let alt = if alt.trim().is_empty() { &meta.title } else { alt };
        // A mark made for light paper stands on a white ground with a white rim.
        let white = "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>";
        let ground = format!("{white}<a:ln w=\"152400\">{white}<a:miter lim=\"800000\"/></a:ln>");
        let grounded = on_dark && !samples.is_light_on_clear();
        let name = readable_name(&meta.organisation);
        let size = (wide * scale, tall * scale);
        let ground = if grounded { ground.as_str() } else { "" };
        Some(self.inline(&Shown { pixels: &pixels, drawing: None, name: &name, alt, size, ground }))
    }

    /// A picture that stands in a line of text.
    fn inline(&mut self, shown: &Shown<'_>) -> String {
        let (id, graphic) = self.graphic(shown);
        let (wide, tall) = emu(shown.size);
        // The rim of a ground lies outside of the picture.
        let rim = if shown.ground.is_empty() { 0 } else { 76_200 };
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{wide}\" cy=\"{tall}\"/>\
             <wp:effectExtent l=\"{rim}\" t=\"{rim}\" r=\"{rim}\" b=\"{rim}\"/>\
             <wp:docPr id=\"{id}\" name=\"{}\" descr=\"{}\"/><wp:cNvGraphicFramePr>\
             <a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>{graphic}</wp:inline></w:drawing></w:r>",
            escaped(shown.name),
            escaped(shown.alt),
        )
    }

    fn graphic(&mut self, shown: &Shown<'_>) -> (u32, String) {
        self.drawings += 1;
        let id = self.drawings;
        let (wide, tall) = emu(shown.size);
        let drawing = shown.drawing.map(|drawing| {
            format!(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip \
                 xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"{drawing}\"/>\
                 </a:ext></a:extLst>"
            )
        });
        let graphic = format!(
            "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"{}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
             <a:blip r:embed=\"{}\">{}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>\
             <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" cy=\"{tall}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>{}</pic:spPr></pic:pic></a:graphicData></a:graphic>",
            escaped(shown.name),
            shown.pixels,
            drawing.unwrap_or_default(),
            shown.ground,
        );
        (id, graphic)
    }
}

/// A picture with room around it, of `wide` by `tall` points in all.
fn rimmed(picture: &str, wide: f64, tall: f64) -> String {
    let inner = picture.replacen("<svg ", "<svg overflow=\"visible\" ", 1);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{wide}pt\" height=\"{tall}pt\" \
         viewBox=\"{0} {0} {1} {2}\">{inner}</svg>",
        -RIM * PIXELS,
        wide * PIXELS,
        tall * PIXELS,
    )
}

/// Points in English metric units.
fn emu((wide, tall): (f64, f64)) -> (u64, u64) {
    ((wide * EMU).round() as u64, (tall * EMU).round() as u64)
}

/// A name that a list of objects has room for.
fn readable_name(text: &str) -> String {
    text.chars().take(80).collect()
}

/// The drawing with its texts as outlines, and its pixels.
fn draw(svg: &str, title: &str, density: f64) -> Result<Drawn, Error> {
    let fault = |message: String| Error::Picture { title: title.to_owned(), message };
    let options = usvg::Options { fontdb: faces(), ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| fault(error.to_string()))?;
    let written = usvg::WriteOptions {
        preserve_text: false,
        coordinates_precision: 2,
        transforms_precision: 5,
        indent: usvg::Indent::None,
        attributes_indent: usvg::Indent::None,
        ..usvg::WriteOptions::default()
    };
    let scale = (density / PIXELS) as f32;
    let size = tree.size();
    let pixels = |length: f32| (length * scale).ceil().max(1.0) as u32;
    let mut pixmap = Pixmap::new(pixels(size.width()), pixels(size.height()))
        .ok_or_else(|| fault("a picture without an extent".to_owned()))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let png = pixmap.encode_png().map_err(|error| fault(error.to_string()))?;
    Ok(Drawn { svg: tree.to_string(&written), png })
}

/// Our own faces, and no font of the machine.
fn faces() -> Arc<fontdb::Database> {
    static FACES: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let loaded = FACES.get_or_init(|| {
        let mut faces = fontdb::Database::new();
        for face in Face::ALL {
            faces.load_font_source(fontdb::Source::Binary(Arc::new(face.bytes())));
        }
        Arc::new(faces)
    });
    Arc::clone(loaded)
}
