//! What surrounds the text: properties of the file, settings, fonts with their substitutes, kinds of lists.

use std::fmt::Write as _;

use super::Error;
use super::package::{HEAD, Package, Relations};
use super::styles::{Styles, W, sixteen};
use super::xml::escaped;
use crate::document::Meta;
use crate::layout::theme;
use crate::text::spans::readable;

/// Levels of lists that have an indent of their own.
pub(super) const LEVELS: u8 = 4;
/// Indent of a level, in twentieths of a point.
pub(super) const INDENT: u32 = 340;
/// The bulleted list, which all share.
pub(super) const BULLETS: u32 = 1;
/// The list that a user starts with the style “List Number”; those of the document come after it.
pub(super) const NUMBERS: u32 = 2;

/// Adds the relations of the file and its properties.
pub(super) fn add(package: &mut Package, meta: &Meta) -> Result<(), Error> {
    if meta.date_iso.parse::<jiff::civil::Date>().is_err() || meta.date_iso.len() != 10 {
        return Err(Error::Date(meta.date_iso.clone()));
    }
    let mut relations = Relations::default();
    relations.part("officeDocument", "word/document.xml");
    relations.part("extended-properties", "docProps/app.xml");
    relations.core("docProps/core.xml");
    package.relations("_rels/.rels", &relations);
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    package.part("docProps/core.xml", core, core_properties(meta).into_bytes());
    let app = format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Company>{}</Company></Properties>",
        escaped(&readable(&meta.organisation))
    );
    let kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    package.part("docProps/app.xml", kind, app.into_bytes());
    Ok(())
}

fn core_properties(meta: &Meta) -> String {
    let day = escaped(&meta.date_iso);
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{}</dc:creator>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T12:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T12:00:00Z</dcterms:modified>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        escaped(&readable(&meta.title)),
        escaped(&readable(&meta.subtitle)),
        escaped(&readable(&meta.organisation)),
        escaped(&meta.language),
    )
}

/// The settings. The mode is that of Word 2013 and later; without it a file opens as an old one.
pub(super) fn settings(meta: &Meta) -> String {
    format!(
        "{HEAD}<w:settings xmlns:w=\"{W}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" \
         w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"{}\"/></w:settings>",
        escaped(&meta.language)
    )
}

/// Our fonts, and what Word may take in their place.
pub(super) fn fonts() -> String {
    let mut text = format!("{HEAD}<w:fonts xmlns:w=\"{W}\">");
    for (name, substitute, panose, family) in [
        ("Source Serif 4", "Georgia", "02040503050405020204", "roman"),
        ("Source Sans 3", "Calibri", "020B0503030403020204", "swiss"),
        ("Bricolage Grotesque", "Arial", "020B0605040402000204", "swiss"),
    ] {
        let _ = write!(
            text,
            "<w:font w:name=\"{name}\"><w:altName w:val=\"{substitute}\"/><w:panose1 w:val=\"{panose}\"/>\
             <w:charset w:val=\"00\"/><w:family w:val=\"{family}\"/><w:pitch w:val=\"variable\"/></w:font>"
        );
    }
    text.push_str("</w:fonts>");
    text
}

/// The bulleted list and as many numbered ones as the document has, each counting from one.
pub(super) fn numbering(ordered: u32, styles: &Styles) -> String {
    let mut text = format!("{HEAD}<w:numbering xmlns:w=\"{W}\">");
    let (brass, primary) = (sixteen(theme::BRASS), sixteen(theme::PRIMARY));
    for (kind, style, colour) in [(0, "ListBullet", brass), (1, "ListNumber", primary)] {
        let _ = write!(
            text,
            "<w:abstractNum w:abstractNumId=\"{kind}\"><w:multiLevelType w:val=\"multilevel\"/>"
        );
        for level in 0..LEVELS {
            let (format, shown) = match (kind, level) {
                (0, 0 | 2) => ("bullet", "•".to_owned()),
                (0, _) => ("bullet", "–".to_owned()),
                _ => ("decimal", format!("%{}.", level + 1)),
            };
            // The styles of a template have lost their own lists and get none of ours.
            let linked = if level == 0 && !styles.from_template {
                format!("<w:pStyle w:val=\"{style}\"/>")
            } else {
                String::new()
            };
            let left = INDENT * (u32::from(level) + 1);
            let _ = write!(
                text,
                "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{linked}\
                 <w:lvlText w:val=\"{shown}\"/><w:lvlJc w:val=\"left\"/>\
                 <w:pPr><w:ind w:left=\"{left}\" w:hanging=\"{INDENT}\"/></w:pPr>\
                 <w:rPr><w:b/><w:color w:val=\"{colour}\"/></w:rPr></w:lvl>"
            );
        }
        text.push_str("</w:abstractNum>");
    }
    let _ = write!(text, "<w:num w:numId=\"{BULLETS}\"><w:abstractNumId w:val=\"0\"/></w:num>");
    let _ = write!(text, "<w:num w:numId=\"{NUMBERS}\"><w:abstractNumId w:val=\"1\"/></w:num>");
    for number in 1..=ordered {
        let _ = write!(text, "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>", NUMBERS + number);
        for level in 0..LEVELS {
            let _ = write!(
                text,
                "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
            );
        }
        text.push_str("</w:num>");
    }
    text.push_str("</w:numbering>");
    text
}
