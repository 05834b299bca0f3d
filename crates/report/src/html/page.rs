//! The page around the chapters: head, band, cover, contents, notes and foot, each a landmark.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Error;
use super::blocks::UNSEEN;
use super::inline::{Voice, Writer};
use crate::colours::hex;
use crate::document::{Binding, Block, Chapter, Document, Facts, Logo, Media, Meta, Paper};
use crate::svg::escaped;

const STYLE: &str = include_str!("../../../../assets/templates/html/style.css");

/// Nothing may be fetched, run or sent, whatever a text of the document looks like.
const POLICY: &str = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

pub(super) fn write(document: &Document) -> Result<String, Error> {
    let mut writer = Writer::new(document);
    let body = body(&mut writer);
    let head = head(&document.meta, &writer.used.css()?);
    Ok(format!(
        "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"{}\">\n{head}{body}</html>\n",
        escaped(&document.meta.language)
    ))
}

fn head(meta: &Meta, faces: &str) -> String {
    let description: Vec<&str> = [meta.subtitle.as_str(), &meta.organisation, &meta.date_words]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    format!(
        "<head>\n<meta charset=\"utf-8\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\"/>\n\
         <meta name=\"author\" content=\"{}\"/>\n<meta name=\"date\" content=\"{}\"/>\n\
         <style>\n{faces}{}{STYLE}</style>\n</head>\n",
        escaped(&title(meta)),
        escaped(&description.join(" · ")),
        escaped(&meta.organisation),
        escaped(&meta.date_iso),
        sheet(meta)
    )
}

/// What a tab of a browser shows: the document, then whose it is.
fn title(meta: &Meta) -> String {
    if meta.organisation.is_empty() || meta.title.contains(&meta.organisation) {
        return meta.title.clone();
    }
    format!("{} · {}", meta.title, meta.organisation)
}

/// The rules that differ from one document to the next: accent, paper, and the number at the foot of a printed page.
fn sheet(meta: &Meta) -> String {
    let paper = match meta.paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    let quoted = |text: &str| {
        let safe: String =
            text.chars().filter(|letter| !letter.is_control() && !"\"\\<>&{}".contains(*letter)).collect();
        format!("\"{safe}\"")
    };
    let mut page = String::new();
    for (index, part) in meta.words.page.split("{page}").enumerate() {
        if index > 0 {
            page.push_str(" counter(page) ");
        }
        let parts: Vec<String> = part.split("{pages}").map(&quoted).collect();
        page.push_str(&parts.join(" counter(pages) "));
    }
    format!(
        ":root {{ --accent: {}; }}\n@page {{ size: {paper}; margin: 20mm 18mm 18mm; \
         @bottom-right {{ content: {page}; }} @bottom-left {{ content: {}; }} }}\n",
        hex(meta.accent.0),
        quoted(&meta.title)
    )
}

fn body(writer: &mut Writer<'_>) -> String {
    let document = writer.document;
    let (meta, screen) = (&document.meta, &document.meta.words.screen);
    let mut html = format!(
        "<body>\n<a class=\"skip\" href=\"#_content\">{}</a>\n",
        writer.text(&screen.skip, Voice::Strong)
    );
    if let Some(words) = &meta.watermark {
        let label = escaped(&screen.band);
        // Writing to a string can't fail.
        let _ = writeln!(
            html,
            "<aside class=\"band\" aria-label=\"{label}\">{}</aside>",
            writer.text(words, Voice::Strong)
        );
    }
    html.push_str(&cover(writer, meta));
    let is_book = meta.binding == Binding::Book;
    let _ = writeln!(html, "<div class=\"{}\">", if is_book { "book" } else { "sheets" });
    if is_book {
        html.push_str(&contents(writer, document));
    }
    html.push_str("<main id=\"_content\" tabindex=\"-1\">\n");
    for chapter in &document.chapters {
        html.push_str(&writer.chapter(chapter));
    }
    html.push_str(&notes(writer));
    html.push_str("</main>\n</div>\n<footer>\n<p>");
    let parts: Vec<String> = [&meta.organisation, &meta.title, &meta.date_words]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| writer.text(part, Voice::Sans))
        .collect();
    html.push_str(&parts.join("<span aria-hidden=\"true\"> · </span>"));
    html.push_str("</p>\n</footer>\n</body>\n");
    writer.painted(" · ", false);
    html
}

fn cover(writer: &mut Writer<'_>, meta: &Meta) -> String {
    let class = match meta.binding {
        Binding::Book => "cover",
        Binding::Sheets => "heading",
    };
    let mut html = format!("<header class=\"{class}\">\n<div class=\"inner\">\n");
    if let Some(logo) = &meta.logo {
        html.push_str(&picture(logo));
    }
    let optional = |writer: &mut Writer<'_>, class: &str, text: &str, voice: Voice| match text {
        "" => String::new(),
        text => format!("<p class=\"{class}\">{}</p>\n", writer.text(text, voice)),
    };
    html.push_str(&optional(writer, "organisation", &meta.organisation, Voice::Strong));
    // A loose sheet often opens with its own title: it is not shown twice.
    let repeated = writer.document.chapters.first().is_some_and(|chapter| chapter.title == meta.title);
    let class = if repeated { UNSEEN } else { "" };
    let _ = writeln!(html, "<h1{class}>{}</h1>", writer.text(&meta.title, Voice::Display));
    html.push_str(&optional(writer, "subtitle", &meta.subtitle, Voice::Sans));
    html.push_str(&optional(writer, "date", &meta.date_words, Voice::Sans));
    if !meta.facts.is_empty() && meta.binding == Binding::Book {
        html.push_str(&writer.facts(&Facts { pairs: meta.facts.clone() }));
    }
    html + "</div>\n</header>\n"
}

fn picture(logo: &Logo) -> String {
    let media = match logo.media {
        Media::Png => "image/png",
        Media::Jpeg => "image/jpeg",
    };
    format!(
        "<img class=\"logo\" src=\"data:{media};base64,{}\" width=\"{}\" height=\"{}\" alt=\"{}\"/>\n",
        STANDARD.encode(&logo.bytes),
        logo.width,
        logo.height,
        escaped(&logo.alt)
    )
}

fn contents(writer: &mut Writer<'_>, document: &Document) -> String {
    let heading = writer.text(&document.meta.words.contents, Voice::Strong);
    let mut html =
        format!("<nav aria-labelledby=\"_contents\">\n<h2 id=\"_contents\">{heading}</h2>\n<ol>\n");
    for chapter in &document.chapters {
        let title = writer.text(&chapter.title, Voice::Strong);
        let _ = write!(html, "<li><a href=\"#{}\">{title}</a>", escaped(&chapter.id));
        let sections = sections(chapter);
        if !sections.is_empty() {
            html.push_str("\n<ol>\n");
            for (id, text) in sections {
                let text = writer.text(text, Voice::Sans);
                let _ = writeln!(html, "<li><a href=\"#{}\">{text}</a></li>", escaped(id));
            }
            html.push_str("</ol>\n");
        }
        html.push_str("</li>\n");
    }
    html + "</ol>\n</nav>\n"
}

/// Ids and titles of the second level, as the contents of the PDF list them.
fn sections(chapter: &Chapter) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for block in &chapter.blocks {
        match block {
            Block::Heading(heading) if heading.level == 2 => found.push((&*heading.id, &*heading.text)),
            Block::Sheet(sheet) if sheet.level == 2 => found.push((&*sheet.id, &*sheet.title)),
            Block::Heading(_)
            | Block::Sheet(_)
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Callout(_)
            | Block::Facts(_)
            | Block::PageBreak => {}
        }
    }
    found
}

/// The notes, each with a way back to its call.
fn notes(writer: &mut Writer<'_>) -> String {
    if writer.notes.is_empty() {
        return String::new();
    }
    let screen = &writer.document.meta.words.screen;
    let heading = writer.text(&screen.notes, Voice::Display);
    let back = writer.text(&screen.back, Voice::Sans);
    let mut html = format!(
        "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"_notes\">\n<h2 id=\"_notes\">{heading}</h2>\n<ol>\n"
    );
    writer.painted("0123456789.", false);
    for (index, note) in writer.notes.iter().enumerate() {
        let number = index + 1;
        let label = escaped(&screen.back_to.replace("{number}", &number.to_string()));
        let _ = writeln!(
            html,
            "<li id=\"_note-{number}\">{note} <a class=\"back\" href=\"#_call-{number}\" role=\"doc-backlink\" \
             aria-label=\"{label}\">{back}</a></li>"
        );
    }
    html + "</ol>\n</section>\n"
}
