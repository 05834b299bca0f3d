//! The municipality's own Word file, from which only the look is taken: styles, theme, fonts and margins.
//!
//! It is a file from outside, so that nothing of it is trusted: sizes are limited before and while it is unpacked,
//! every part is read as XML and written anew, and text, macros, pictures, headers and references to other files stay
//! behind.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use roxmltree::{Node, ParsingOptions};
use zip::ZipArchive;
use zip::result::ZipError;

use super::package::HEAD;
use super::styles::{W, copy};

/// The largest template that is taken, in bytes.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// The most that a template may unpack to, in bytes.
pub const MOST_UNPACKED: u64 = 50 * 1024 * 1024;
/// A style sheet of Word has a few thousand elements.
const MOST_NODES: u32 = 400_000;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// Why a file is not taken for a template.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// No archive, or one that holds no Word document.
    #[error("the file is not a Word document")]
    NotWord,
    /// Over [`MOST_BYTES`].
    #[error("the file has more than 5 MB")]
    TooLarge,
    /// Over [`MOST_UNPACKED`]: too large to be a document, or made to fill the memory.
    #[error("the file unpacks to more than 50 MB")]
    UnpacksTooLarge,
    #[error("the document has no styles")]
    NoStyles,
    /// A part can't be read: damaged, locked with a password, or not well-formed.
    #[error("part {part} of the document can’t be read")]
    Broken { part: String },
}

/// What is taken of a template.
#[derive(Clone, Debug)]
pub(super) struct Template {
    /// The part with the styles, as it is in the template.
    pub styles: String,
    pub theme: Option<String>,
    pub fonts: Option<String>,
    pub margins: Option<Margins>,
}

/// Distances from the edges of the sheet, in twentieths of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Margins {
    pub top: u32,
    pub right: u32,
    pub bottom: u32,
    pub left: u32,
    pub header: u32,
    pub footer: u32,
}

/// Says whether a file can be the template of Word documents.
///
/// # Errors
/// [`TemplateError`] says what is wrong with the file.
pub fn check_template(bytes: &[u8]) -> Result<(), TemplateError> {
    Template::read(bytes).map(drop)
}

impl Template {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, TemplateError> {
        if bytes.len() > MOST_BYTES {
            return Err(TemplateError::TooLarge);
        }
        let mut file = Unpacking::open(bytes)?;
        let package = file.part("_rels/.rels")?.ok_or(TemplateError::NotWord)?;
        let main = target(&package, "_rels/.rels", "officeDocument", "")?.ok_or(TemplateError::NotWord)?;
        let types = file.part("[Content_Types].xml")?.ok_or(TemplateError::NotWord)?;
        if !is_word(&types, &main) {
            return Err(TemplateError::NotWord);
        }
        let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
        let rels = format!("{folder}/_rels/{name}.rels");
        let relations = file.part(&rels)?.ok_or(TemplateError::NoStyles)?;
        let mut find = |kind: &str| -> Result<Option<String>, TemplateError> {
            match target(&relations, &rels, kind, folder)? {
                Some(part) => file.part(&part),
                None => Ok(None),
            }
        };
        let styles = find("styles")?.ok_or(TemplateError::NoStyles)?;
        let (theme, fonts) = (find("theme")?, find("fontTable")?);
        let document = file.part(&main)?.ok_or(TemplateError::NotWord)?;
        if !has_styles(&styles)? {
            return Err(TemplateError::NoStyles);
        }
        Ok(Self {
            styles,
            theme: theme.filter(|theme| stands_alone(theme)),
            fonts: fonts.and_then(|fonts| without_files(&fonts)),
            margins: margins(&document)?,
        })
    }
}

/// An archive that is read part by part until the limit is reached.
struct Unpacking<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Unpacking<'a> {
    fn open(bytes: &'a [u8]) -> Result<Self, TemplateError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateError::NotWord)?;
        if archive.decompressed_size().is_some_and(|size| size > u128::from(MOST_UNPACKED)) {
            return Err(TemplateError::UnpacksTooLarge);
        }
        Ok(Self { archive, left: MOST_UNPACKED })
    }

    /// The text of a part; none when the archive has no such part.
    fn part(&mut self, name: &str) -> Result<Option<String>, TemplateError> {
        let broken = || TemplateError::Broken { part: name.to_owned() };
        let entry = match self.archive.by_name(name) {
            Ok(entry) => entry,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(_) => return Err(broken()),
        };
        // What the archive says of its size may be a lie.
        let mut bytes = Vec::new();
        entry.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
        let size = bytes.len() as u64;
        if size > self.left {
            return Err(TemplateError::UnpacksTooLarge);
        }
        self.left -= size;
        let text = String::from_utf8(bytes).map_err(|_| broken())?;
        Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
    }
}

fn parse<'a>(text: &'a str, part: &str) -> Result<roxmltree::Document<'a>, TemplateError> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    roxmltree::Document::parse_with_options(text, options)
        .map_err(|_| TemplateError::Broken { part: part.to_owned() })
}

/// The part that `relations` name for `kind`, inside of the file.
fn target(relations: &str, part: &str, kind: &str, folder: &str) -> Result<Option<String>, TemplateError> {
    let tree = parse(relations, part)?;
    let wanted = format!("{OFFICE}/{kind}");
    let found = tree.root_element().children().find(|node| {
        node.attribute("Type") == Some(wanted.as_str()) && node.attribute("TargetMode") != Some("External")
    });
    let Some(target) = found.and_then(|node| node.attribute("Target")) else { return Ok(None) };
    Ok(Some(match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }))
}

/// Whether the content types call `part` a Word document or template. One with macros is taken too: they stay behind.
fn is_word(types: &str, part: &str) -> bool {
    let Ok(tree) = parse(types, "[Content_Types].xml") else { return false };
    let name = format!("/{part}");
    let kind = tree.root_element().children().find(|node| node.attribute("PartName") == Some(name.as_str()));
    kind.and_then(|node| node.attribute("ContentType")).is_some_and(|kind| {
        kind.ends_with("main+xml") && (kind.contains("wordprocessingml") || kind.contains("ms-word"))
    })
}

fn has_styles(styles: &str) -> Result<bool, TemplateError> {
    let tree = parse(styles, "styles")?;
    let root = tree.root_element();
    Ok(root.has_tag_name((W, "styles")) && root.children().any(|node| node.has_tag_name((W, "style"))))
}

/// Whether a theme is one and refers to no other part.
fn stands_alone(theme: &str) -> bool {
    let Ok(tree) = parse(theme, "theme") else { return false };
    let refers = |node: Node| node.attributes().any(|attribute| attribute.namespace() == Some(OFFICE));
    tree.root_element().has_tag_name((DRAWING, "theme")) && !tree.descendants().any(refers)
}

/// The table of fonts without the font files that are embedded in the template.
fn without_files(fonts: &str) -> Option<String> {
    let tree = parse(fonts, "fontTable").ok()?;
    let keep = |node: Node| !node.tag_name().name().starts_with("embed");
    let mut text = format!("{HEAD}<w:fonts xmlns:w=\"{W}\">");
    for font in tree.root_element().children().filter(|node| node.has_tag_name((W, "font"))) {
        copy(font, &mut text, &keep, &BTreeMap::new());
    }
    text.push_str("</w:fonts>");
    Some(text)
}

/// The margins of the last section, which are those of a simple document; none if they leave no room for a text.
fn margins(document: &str) -> Result<Option<Margins>, TemplateError> {
    let tree = parse(document, "document")?;
    let last = tree.descendants().rfind(|node| node.has_tag_name((W, "pgMar")));
    let Some(node) = last else { return Ok(None) };
    // A negative margin only lets a header grow over the text.
    let side = |name: &str| -> Option<u32> {
        let twentieths: i32 = node.attribute((W, name))?.parse().ok()?;
        Some(twentieths.unsigned_abs()).filter(|side| *side <= 4_000)
    };
    let whole = || {
        Some(Margins {
            top: side("top")?,
            right: side("right")?,
            bottom: side("bottom")?,
            left: side("left")?,
            header: side("header").unwrap_or(720),
            footer: side("footer").unwrap_or(720),
        })
    };
    Ok(whole())
}
