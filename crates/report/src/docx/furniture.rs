//! What every page repeats: the running title, the band of a draft, the number of the page; and the sections that say
//! where it stands.

use std::fmt::Write as _;

use super::body::{Body, Direct};
use super::package::HEAD;
use super::runs::field;
use super::{NAMESPACES, Page};
use crate::document::{Binding, Run};

/// Ids of the parts that pages repeat.
pub(super) struct Furniture {
    header: String,
    /// Of the first page of a section: without the title of a chapter.
    first: String,
    footer: String,
}

/// Adds the headers and the footer.
pub(super) fn add(body: &mut Body<'_>) -> Furniture {
    let meta = &body.doc.meta;
    let band = meta.watermark.clone();
    let title = body.runs(&[Run::plain(meta.title.clone())]);
    // Word reads the style by its number in every language. Where the field is not known, nothing is shown.
    let chapter = field("STYLEREF 1", "", "");
    let running = format!("{title}<w:r><w:tab/></w:r>{chapter}");
    let mut part = |name: &str, root: &str, content: &dyn Fn(&mut Body<'_>)| -> String {
        let text = std::mem::take(&mut body.out);
        content(body);
        let content = std::mem::replace(&mut body.out, text);
        let content = format!("{HEAD}<w:{root} {NAMESPACES}>{content}</w:{root}>");
        let (file, kind) = (format!("{name}.xml"), if root == "hdr" { "header" } else { "footer" });
        body.package.word(&file, kind, content);
        body.relations.part(kind, &file)
    };
    let banded = |body: &mut Body<'_>, line: &str| {
        if let Some(words) = &band {
            let words = body.runs(&[Run::plain(words.clone())]);
            body.paragraph("Keystone band", Direct::default(), &words);
        }
        body.paragraph("header", Direct::default(), line);
    };
    Furniture {
        header: part("header1", "hdr", &|body| banded(body, &running)),
        first: part("header2", "hdr", &|body| banded(body, &title)),
        footer: part("footer1", "ftr", &|body| {
            let meta = &body.doc.meta;
            let organisation = body.runs(&[Run::plain(meta.organisation.clone())]);
            let pages = pages(&meta.words.page);
            body.paragraph("footer", Direct::default(), &format!("{organisation}<w:r><w:tab/></w:r>{pages}"));
        }),
    }
}

/// The pattern of the page number, its numbers as fields.
fn pages(pattern: &str) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let _ = write!(out, "<w:r>{}</w:r>", super::xml::run_text(before));
        let Some((name, next)) = after.split_once('}') else { break };
        out.push_str(&field(if name == "page" { "PAGE" } else { "NUMPAGES" }, "1", ""));
        rest = next;
    }
    let last = super::xml::run_text(rest);
    if !last.is_empty() {
        let _ = write!(out, "<w:r>{last}</w:r>");
    }
    out.replace("<w:r></w:r>", "")
}

impl Furniture {
    /// The properties of the last section: everything after the cover.
    pub(super) fn section(&self, page: Page, binding: Binding) -> String {
        let (first, title) = match binding {
            // The first page is that of the contents.
            Binding::Book => (
                format!(
                    "<w:headerReference w:type=\"first\" r:id=\"{}\"/>\
                     <w:footerReference w:type=\"first\" r:id=\"{}\"/>",
                    self.first, self.footer
                ),
                "<w:titlePg/>",
            ),
            Binding::Sheets => (String::new(), ""),
        };
        format!(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"{}\"/>\
             <w:footerReference w:type=\"default\" r:id=\"{}\"/>{first}<w:type w:val=\"nextPage\"/>{}\
             <w:cols w:space=\"708\"/>{title}</w:sectPr>",
            self.header,
            self.footer,
            sheet(page)
        )
    }
}

/// The section of the cover, which repeats nothing.
pub(super) fn cover_section(page: Page) -> String {
    format!("<w:sectPr><w:type w:val=\"nextPage\"/>{}<w:cols w:space=\"708\"/></w:sectPr>", sheet(page))
}

fn sheet(page: Page) -> String {
    let sides = page.margins;
    format!(
        "<w:pgSz w:w=\"{}\" w:h=\"{}\"/><w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" \
         w:header=\"{}\" w:footer=\"{}\" w:gutter=\"0\"/>",
        page.width, page.height, sides.top, sides.right, sides.bottom, sides.left, sides.header, sides.footer
    )
}
