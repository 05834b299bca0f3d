//! The cover and the contents.
//!
//! The cover is text on a drawing: the drawing lies behind and is only to be looked at. Its dark colour is repeated as
//! the shade of every light stretch of text, so that the cover stays readable where a program leaves drawings out, and
//! so that Word's own check of contrasts finds what a reader sees. With a template, the cover is the template's: its
//! title, its colours, no drawing.

use std::fmt::Write as _;

use super::body::{Body, Direct};
use super::furniture::cover_section;
use super::runs::field;
use super::styles::sixteen;
use super::xml::{escaped, run_text};
use super::{Error, Page, template::Margins};
use crate::colours::{Colour, hex};
use crate::document::Block;
use crate::layout::shapes::{Arch, Step, rect};
use crate::layout::theme;
use crate::text::faces::Face;

/// The box of the logo: 45 by 22 mm, in points.
const LOGO: (f64, f64) = (127.6, 62.4);

impl Body<'_> {
    pub(super) fn cover(&mut self) -> Result<(), Error> {
        let doc = self.doc;
        let meta = &doc.meta;
        let dark = !self.styles.from_template;
        let mut first = String::new();
        let mut page = self.page;
        if dark {
            let size = (f64::from(page.width) / 20.0, f64::from(page.height) / 20.0);
            first = self.behind(&art(size, meta.accent.0), size)?;
            let margins = Margins { top: 1_720, bottom: 900, left: 1_240, right: 1_240, ..page.margins };
            page = Page { margins, ..page };
        }
        // A template decides the size of its titles.
        let size = if dark { title_size(&meta.title, page) } else { String::new() };
        let (bright, muted) = (theme::PLINTH_TEXT, theme::PLINTH_MUTED);
        let mut lines: Vec<(&str, String, Direct)> = Vec::new();
        if let Some(words) = &meta.watermark {
            lines.push(("Keystone band", light(words, None, ""), Direct::default()));
        }
        if let Some(logo) = self.logo(LOGO, dark) {
            let spaced = Direct { before: Some(120), after: Some(320), ..Direct::default() };
            lines.push(("Keystone cover", logo, spaced));
        }
        let text = |words: &str, colour: Colour, more: &str| light(words, dark.then_some(colour), more);
        lines.push(("Keystone cover", text(&meta.organisation, bright, "<w:b/><w:bCs/>"), Direct::default()));
        lines.push(("Title", text(&meta.title, bright, &size), Direct::default()));
        if !meta.subtitle.is_empty() {
            lines.push(("Subtitle", text(&meta.subtitle, muted, ""), Direct::default()));
        }
        let spaced = Direct { before: Some(400), after: Some(400), ..Direct::default() };
        lines.push(("Keystone cover", text(&meta.date_words, bright, "<w:b/><w:bCs/>"), spaced));
        for fact in &meta.facts {
            let value: String = fact.value.iter().map(|run| run.text.as_str()).collect();
            let content =
                format!("{}<w:r><w:tab/></w:r>{}", text(&fact.label, muted, ""), text(&value, bright, ""));
            lines.push(("Keystone cover fact", content, Direct::default()));
        }
        let last = lines.len().saturating_sub(1);
        for (index, (style, content, direct)) in lines.into_iter().enumerate() {
            let drawing = std::mem::take(&mut first);
            let section = (index == last).then(|| cover_section(page));
            self.paragraph(style, Direct { section, ..direct }, &format!("{drawing}{content}"));
        }
        Ok(())
    }

    /// The contents: a field of Word, with its result written out as links to chapters and sections, as in the PDF.
    pub(super) fn contents(&mut self) {
        let doc = self.doc;
        let heading = self.styled_run(&crate::document::Run::plain(doc.meta.words.contents.clone()), "");
        self.out.push_str(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>\
             </w:docPartObj></w:sdtPr><w:sdtContent>",
        );
        self.paragraph("TOC Heading", Direct::default(), &heading);
        let mut entries: Vec<Entry<'_>> = Vec::new();
        for chapter in &doc.chapters {
            let lang = chapter.lang.as_deref().unwrap_or(&doc.meta.language);
            entries.push((1, &chapter.id, &chapter.title, lang));
            below(&chapter.blocks, lang, &mut entries);
        }
        entries.retain(|(level, ..)| *level <= 2);
        // A field without a result: what goes before the result, and what ends it.
        let whole = field("TOC \\o \"1-2\" \\h \\z \\u", "", "");
        let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        let start = whole.strip_suffix(end).unwrap_or_default();
        let last = entries.len().saturating_sub(1);
        for (index, (level, id, title, lang)) in entries.into_iter().enumerate() {
            let mut run = crate::document::Run::plain(title);
            run.lang = Some(lang.to_owned());
            let link = format!(
                "{}<w:hyperlink w:anchor=\"{}\" w:history=\"1\">{}</w:hyperlink>{}",
                if index == 0 { start } else { "" },
                self.mark(id),
                self.styled_run(&run, ""),
                if index == last { end } else { "" },
            );
            self.paragraph(if level == 1 { "toc 1" } else { "toc 2" }, Direct::default(), &link);
        }
        self.out.push_str("</w:sdtContent></w:sdt>");
    }
}

/// A line of the contents: level, id, title and language.
type Entry<'a> = (u8, &'a str, &'a str, &'a str);

fn below<'a>(blocks: &'a [Block], lang: &'a str, entries: &mut Vec<Entry<'a>>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => entries.push((heading.level, &heading.id, &heading.text, lang)),
            Block::Sheet(sheet) => {
                entries.push((sheet.level, &sheet.id, &sheet.title, lang));
                below(&sheet.blocks, lang, entries);
            }
            Block::List(list) => list.items.iter().for_each(|item| below(item, lang, entries)),
            Block::Callout(callout) => below(&callout.blocks, lang, entries),
            Block::Paragraph(_) | Block::Table(_) | Block::Figure(_) | Block::Facts(_) | Block::PageBreak => {
            }
        }
    }
}

/// A light stretch on the shade of the cover, or a plain one; `more` is its weight or its size.
fn light(words: &str, colour: Option<Colour>, more: &str) -> String {
    let (emphasis, size) = if more.starts_with("<w:sz") { ("", more) } else { (more, "") };
    let colour = colour.map(|colour| format!("<w:color w:val=\"{}\"/>", sixteen(colour)));
    let shade = colour.as_ref().map(|_| {
        format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>", escaped(&sixteen(theme::PLINTH)))
    });
    let properties = format!("{emphasis}{}{size}{}", colour.unwrap_or_default(), shade.unwrap_or_default());
    let text = run_text(words);
    if properties.is_empty() {
        format!("<w:r>{text}</w:r>")
    } else {
        format!("<w:r><w:rPr>{properties}</w:rPr>{text}</w:r>")
    }
}

/// The largest size at which the title fits on a line, since Word breaks a line after the dash of two years; a longer
/// title is set small enough to stay clear of the keystone.
fn title_size(title: &str, page: Page) -> String {
    let room = page.width.saturating_sub(page.margins.left + page.margins.right) as f32 / 20.0;
    let fits = |size: &u32| Face::Display.width(title, *size as f32) <= room * 0.97;
    let size = [36, 33, 30, 28].into_iter().find(fits).unwrap_or(match title.chars().count() {
        0..=48 => 36,
        49..=90 => 29,
        _ => 22,
    });
    format!("<w:sz w:val=\"{0}\"/><w:szCs w:val=\"{0}\"/>", size * 2)
}

/// The plinth with the arch that rises from its foot, as on the printed cover.
fn art((width, height): (f64, f64), accent: Colour) -> String {
    let (wide, tall) = (width as f32, height as f32);
    let scale = wide / 48.0 * 0.82;
    let arch = Arch { x: wide - 39.5 * scale, y: tall - 41.5 * scale, scale, foot: 48.0 };
    let shapes: String = [
        (rect(0.0, 0.0, wide, tall), theme::PLINTH),
        (arch.stones(), theme::PLINTH_STONE),
        (arch.keystone(), accent),
        (arch.keyhole(), theme::PLINTH_LINE),
    ]
    .iter()
    .map(|(steps, colour)| format!("<path fill=\"{}\" d=\"{}\"/>", hex(*colour), path(steps)))
    .collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}pt\" height=\"{height}pt\" \
         viewBox=\"0 0 {width} {height}\">{shapes}</svg>"
    )
}

fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        let _ = match step {
            Step::Move(x, y) => write!(path, "M{x:.2} {y:.2}"),
            Step::Line(x, y) => write!(path, "L{x:.2} {y:.2}"),
            Step::Curve([a, b, c, d, x, y]) => {
                write!(path, "C{a:.2} {b:.2} {c:.2} {d:.2} {x:.2} {y:.2}")
            }
        };
    }
    path
}
