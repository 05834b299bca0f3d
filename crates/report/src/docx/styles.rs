//! The styles of a Word file: ours, or the municipality's with ours added for what its template lacks.
//!
//! A style is asked for by its name, which is the same in every language of Word (“heading 1” is shown as “Titre 1”);
//! its id, which a French Word translates, is looked up. Our own roles are called “Keystone …”: these names are
//! identifiers, so that a template may define them too and decide how a lead or a call-out looks.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use roxmltree::Node;
use serde::Serialize;

use super::template::Template;
use super::{Error, xml};
use crate::colours::{Colour, hex};
use crate::document::{Binding, CalloutKind, Meta};
use crate::layout::theme;
use crate::template::Templates;

/// The namespace of WordprocessingML.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET: &str = include_str!("../../../../assets/templates/docx/styles.xml.tera");

/// The part `styles.xml` and the ids of its styles.
pub(super) struct Styles {
    pub part: String,
    /// By name, in small letters.
    ids: BTreeMap<String, String>,
    /// Whether the municipality's template rules.
    pub from_template: bool,
}

/// What our style sheet asks for.
#[derive(Serialize)]
struct Values {
    language: String,
    accent: String,
    /// Width of the text, in twentieths of a point.
    column: u32,
    callouts: Vec<Look>,
    /// Loose sheets are set closer than a book.
    close: bool,
}

/// The look of a call-out.
#[derive(Serialize)]
struct Look {
    id: &'static str,
    name: &'static str,
    tint: String,
    bar: String,
    ink: String,
}

const CALLOUTS: [CalloutKind; 4] =
    [CalloutKind::Finding, CalloutKind::Advice, CalloutKind::Caution, CalloutKind::ToFindOut];

/// The name of a call-out's style.
pub(super) fn callout(kind: CalloutKind) -> &'static str {
    match kind {
        CalloutKind::Finding => "Keystone finding",
        CalloutKind::Advice => "Keystone advice",
        CalloutKind::Caution => "Keystone caution",
        CalloutKind::ToFindOut => "Keystone to find out",
    }
}

fn look(kind: CalloutKind) -> Look {
    let (id, tint, bar, ink) = match kind {
        CalloutKind::Finding => ("KeystoneFinding", theme::PRIMARY_FAINT, theme::PRIMARY, theme::PRIMARY),
        CalloutKind::Advice => ("KeystoneAdvice", theme::BRASS_SOFT, theme::BRASS, theme::ON_BRASS_SOFT),
        CalloutKind::Caution => ("KeystoneCaution", theme::CAUTION_SOFT, theme::CAUTION, theme::CAUTION),
        CalloutKind::ToFindOut => ("KeystoneToFindOut", theme::UNKNOWN_SOFT, theme::UNKNOWN, theme::UNKNOWN),
    };
    Look { id, name: callout(kind), tint: sixteen(tint), bar: sixteen(bar), ink: sixteen(ink) }
}

/// A colour as Word writes it, without a sharp.
pub(super) fn sixteen(colour: Colour) -> String {
    hex(colour).trim_start_matches('#').to_uppercase()
}

impl Styles {
    /// Our styles, under those of the template if there is one. `column` is the width of the text in twentieths of a
    /// point.
    pub(super) fn new(meta: &Meta, column: u32, template: Option<&Template>) -> Result<Self, Error> {
        let values = Values {
            language: meta.language.clone(),
            accent: sixteen(meta.accent.0),
            column,
            callouts: CALLOUTS.map(look).into(),
            close: meta.binding == Binding::Sheets,
        };
        let ours = Templates::new(&[("docx/styles", SHEET)])?.fill("docx/styles", &values)?;
        let tree = roxmltree::Document::parse(&ours).map_err(|error| Error::Part(error.to_string()))?;
        match template {
            None => {
                let ids = names(tree.root_element());
                Ok(Self { part: ours.clone(), ids, from_template: false })
            }
            Some(template) => template_first(&tree, template, &meta.language),
        }
    }

    /// The id of the style called `name`; our sheet has every name that is asked for, which a test checks.
    pub(super) fn id(&self, name: &str) -> &str {
        self.ids.get(&name.to_lowercase()).map_or("Normal", String::as_str)
    }

    /// `<w:pStyle>` for the style called `name`.
    pub(super) fn paragraph(&self, name: &str) -> String {
        format!("<w:pStyle w:val=\"{}\"/>", xml::escaped(self.id(name)))
    }
}

/// The ids of the styles below `root`, by their names in small letters.
fn names(root: Node) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for style in root.children().filter(|child| child.has_tag_name((W, "style"))) {
        let name = style.children().find(|child| child.has_tag_name((W, "name")));
        let name = name.and_then(|name| name.attribute((W, "val")));
        if let (Some(name), Some(id)) = (name, style.attribute((W, "styleId"))) {
            found.entry(name.to_lowercase()).or_insert_with(|| id.to_owned());
        }
    }
    found
}

/// The template's styles, then those of ours whose names it lacks: without our fonts and text colours, so that they
/// take after the municipality's.
fn template_first(ours: &roxmltree::Document, template: &Template, language: &str) -> Result<Styles, Error> {
    let theirs =
        roxmltree::Document::parse(&template.styles).map_err(|error| Error::Part(error.to_string()))?;
    let mut ids = names(theirs.root_element());
    let taken: Vec<String> = ids.values().cloned().collect();
    let mut part = format!("{}<w:styles xmlns:w=\"{W}\">", super::package::HEAD);
    let mut defaults = String::new();
    for node in theirs.root_element().children().filter(Node::is_element) {
        if node.has_tag_name((W, "docDefaults")) {
            copy(node, &mut defaults, &is_theirs, &BTreeMap::new());
        }
    }
    part.push_str(&with_language(&defaults, language));
    for node in theirs.root_element().children() {
        if node.has_tag_name((W, "style")) && node.attribute((W, "type")) != Some("numbering") {
            copy(node, &mut part, &is_theirs, &BTreeMap::new());
        }
    }
    let mut added = Vec::new();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for (name, id) in names(ours.root_element()) {
        match ids.get(&name) {
            Some(theirs) => {
                renamed.insert(id, theirs.clone());
            }
            None => {
                let free = if taken.contains(&id) { format!("Keystone{id}") } else { id.clone() };
                renamed.insert(id.clone(), free.clone());
                ids.insert(name, free);
                added.push(id);
            }
        }
    }
    for node in ours.root_element().children() {
        let id = node.attribute((W, "styleId"));
        if id.is_some_and(|id| added.iter().any(|added| added == id)) {
            copy(node, &mut part, &is_quiet, &renamed);
        }
    }
    part.push_str("</w:styles>");
    Ok(Styles { part, ids, from_template: true })
}

/// Document defaults with the language of the document.
fn with_language(defaults: &str, language: &str) -> String {
    let lang = format!("<w:lang w:val=\"{}\"/>", xml::escaped(language));
    let default = format!("<w:rPrDefault><w:rPr>{lang}</w:rPr></w:rPrDefault>");
    if defaults.contains("</w:rPr></w:rPrDefault>") {
        defaults.replace("</w:rPr></w:rPrDefault>", &format!("{lang}</w:rPr></w:rPrDefault>"))
    } else if defaults.contains("<w:docDefaults>") {
        let bare = defaults.replace("<w:rPrDefault></w:rPrDefault>", "");
        let bare = bare.replace("<w:rPrDefault><w:rPr></w:rPr></w:rPrDefault>", "");
        bare.replace("<w:docDefaults>", &format!("<w:docDefaults>{default}"))
    } else {
        format!("<w:docDefaults>{default}</w:docDefaults>")
    }
}

/// What is kept of a template's style: not its numbering, which stays behind with the template, and not its language.
fn is_theirs(node: Node) -> bool {
    !["numPr", "lang"].contains(&node.tag_name().name())
}

/// What is kept of a style of ours beside a template's.
fn is_quiet(node: Node) -> bool {
    let name = node.tag_name().name();
    let coloured = name == "color" && node.parent().is_some_and(|parent| parent.has_tag_name((W, "rPr")));
    let lists = name == "numPr";
    // The default of a kind of style is the template's to name.
    !(name == "rFonts" || coloured || lists)
}

/// Writes an element and what is in it, only as far as WordprocessingML goes: extensions of later versions, which
/// would need their own declarations, are left out. Ids in `renamed` are replaced.
pub(super) fn copy(
    node: Node,
    out: &mut String,
    keep: &dyn Fn(Node) -> bool,
    renamed: &BTreeMap<String, String>,
) {
    if node.tag_name().namespace() != Some(W) || !keep(node) {
        return;
    }
    let name = node.tag_name().name();
    let refers = ["basedOn", "next", "link"].contains(&name);
    let _ = write!(out, "<w:{name}");
    for attribute in node.attributes().filter(|attribute| attribute.namespace() == Some(W)) {
        let key = attribute.name();
        if name == "style" && key == "default" && !renamed.is_empty() {
            continue;
        }
        let id = (name == "style" && key == "styleId") || (refers && key == "val");
        let value = if id { renamed.get(attribute.value()) } else { None };
        let value = value.map_or(attribute.value(), String::as_str);
        let _ = write!(out, " w:{key}=\"{}\"", xml::escaped(value));
    }
    out.push('>');
    for child in node.children().filter(Node::is_element) {
        copy(child, out, keep, renamed);
    }
    let _ = write!(out, "</w:{name}>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_uses_only_the_colours_of_the_printed_theme() {
        let known: Vec<String> = [
            theme::TEXT,
            theme::MUTED,
            theme::RULE,
            theme::ZEBRA,
            theme::PRIMARY,
            theme::PRIMARY_SOFT,
            theme::PRIMARY_LINE,
            theme::BRASS_SOFT,
            theme::ON_BRASS_SOFT,
        ]
        .map(sixteen)
        .into();
        let marks = ["w:color=\"", "w:fill=\"", "<w:color w:val=\""];
        for colour in marks.iter().flat_map(|mark| SHEET.split(mark).skip(1)) {
            let colour = colour.split('"').next().unwrap();
            let free = colour == "auto" || colour.starts_with("{{");
            assert!(free || known.iter().any(|known| known == colour), "{colour} is no colour of the theme");
        }
    }
}
