//! Reads a Word file as a program that opens it would: parts, relations, and the text in the order of reading.

pub(crate) mod expected;

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use roxmltree::{Document, Node};

pub(crate) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WP: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// The parts of a file by their names.
pub(crate) struct Parts(pub BTreeMap<String, Vec<u8>>);

/// A stretch of text or an alternative text, with its language where one is given.
pub(crate) type Read = (String, Option<String>);

impl Parts {
    #[cfg(test)]
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            parts.insert(entry.name().unwrap().to_string(), content);
        }
        Self(parts)
    }

    #[cfg(test)]
    pub(crate) fn text(&self, name: &str) -> &str {
        let bytes = self.0.get(name).unwrap_or_else(|| panic!("{name} is missing"));
        std::str::from_utf8(bytes).unwrap()
    }

    /// Checks what Word refuses a file for: parts, types, references, ids, the order of properties.
    #[cfg(test)]
    pub(crate) fn check(&self) {
        let types = self.text("[Content_Types].xml");
        let types = Document::parse(types).unwrap();
        for name in self.0.keys().filter(|name| *name != "[Content_Types].xml") {
            let ending = name.rsplit('.').next().unwrap();
            let typed = types.root_element().children().any(|node| {
                node.attribute("PartName") == Some(&format!("/{name}"))
                    || node.attribute("Extension") == Some(ending) && ending != "xml"
            });
            assert!(typed, "{name} has no content type");
            if ["xml", "rels", "svg"].contains(&ending) {
                let tree = Document::parse(self.text(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
                self.check_references(name, &tree);
                check_order(name, &tree);
            }
        }
        for node in types.root_element().children() {
            if let Some(part) = node.attribute("PartName") {
                assert!(self.0.contains_key(part.trim_start_matches('/')), "{part} is typed and missing");
            }
        }
        self.check_names();
    }

    /// Every reference of a part leads to a relation, and every relation to a part.
    #[cfg(test)]
    fn check_references(&self, name: &str, tree: &Document) {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let mut known = Vec::new();
        if let Some(rels) = self.0.get(&format!("{folder}/_rels/{file}.rels")) {
            let rels = Document::parse(std::str::from_utf8(rels).unwrap()).unwrap();
            known.extend(
                rels.root_element().children().filter_map(|node| node.attribute("Id").map(str::to_owned)),
            );
        }
        for attribute in tree.descendants().flat_map(|node| node.attributes()) {
            if attribute.namespace() == Some(R) {
                assert!(
                    known.iter().any(|id| id == attribute.value()),
                    "{name}: {} leads nowhere",
                    attribute.value()
                );
            }
        }
        if file.ends_with(".rels") {
            let base = folder.trim_end_matches("_rels").trim_end_matches('/');
            for node in tree.root_element().children().filter(Node::is_element) {
                let target = node.attribute("Target").unwrap();
                let path = if base.is_empty() { target.to_owned() } else { format!("{base}/{target}") };
                if node.attribute("TargetMode") == Some("External") {
                    let web =
                        ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme));
                    assert!(web && node.attribute("Type").unwrap().ends_with("/hyperlink"), "{target}");
                } else {
                    assert!(self.0.contains_key(&path), "{name}: {path} is missing");
                }
            }
        }
    }

    /// Styles, lists, bookmarks and drawings that are named exist, once.
    #[cfg(test)]
    fn check_names(&self) {
        let document = Document::parse(self.text("word/document.xml")).unwrap();
        let styles = Document::parse(self.text("word/styles.xml")).unwrap();
        let numbering = Document::parse(self.text("word/numbering.xml")).unwrap();
        let footnotes = Document::parse(self.text("word/footnotes.xml")).unwrap();
        let all = |tree: &Document, tag: &str, key: &str| -> Vec<String> {
            let nodes = tree.descendants().filter(|node| node.has_tag_name((W, tag)));
            nodes.filter_map(|node| node.attribute((W, key)).map(str::to_owned)).collect()
        };
        let once = |ids: &[String], what: &str| {
            let mut sorted = ids.to_vec();
            sorted.sort();
            sorted.dedup();
            assert_eq!(sorted.len(), ids.len(), "{what} are not named once each");
        };
        let known = all(&styles, "style", "styleId");
        once(&known, "styles");
        for tag in ["pStyle", "rStyle", "tblStyle"] {
            for id in [&document, &footnotes, &numbering].iter().flat_map(|tree| all(tree, tag, "val")) {
                assert!(known.contains(&id), "style {id} is missing");
            }
        }
        for tag in ["basedOn", "next", "link"] {
            for id in all(&styles, tag, "val") {
                assert!(known.contains(&id), "style {id} is missing");
            }
        }
        let lists = all(&numbering, "num", "numId");
        for id in all(&document, "numId", "val").into_iter().chain(all(&styles, "numId", "val")) {
            assert!(lists.contains(&id), "list {id} is missing");
        }
        let marks = all(&document, "bookmarkStart", "name");
        once(&marks, "bookmarks");
        once(&all(&document, "bookmarkStart", "id"), "ids of bookmarks");
        assert_eq!(all(&document, "bookmarkStart", "id"), all(&document, "bookmarkEnd", "id"));
        assert!(marks.iter().all(|mark| mark.len() <= 40 && mark.is_ascii() && !mark.contains(' ')));
        for anchor in
            all(&document, "hyperlink", "anchor").into_iter().chain(all(&footnotes, "hyperlink", "anchor"))
        {
            assert!(marks.contains(&anchor), "bookmark {anchor} is missing");
        }
        let calls = all(&document, "footnoteReference", "id");
        let notes: Vec<String> = all(&footnotes, "footnote", "id").into_iter().skip(2).collect();
        assert_eq!(calls, notes, "every footnote is called once, in order");
        let drawings = document.descendants().filter(|node| node.has_tag_name((WP, "docPr")));
        let ids: Vec<String> = drawings.map(|node| node.attribute("id").unwrap().to_owned()).collect();
        once(&ids, "drawings");
        for kind in ["begin", "separate", "end"] {
            let of = |kind: &str| {
                all(&document, "fldChar", "fldCharType").iter().filter(|one| *one == kind).count()
            };
            assert_eq!(of(kind), of("begin"), "fields are whole");
        }
    }

    /// The text of the document in the order of reading, footnotes where they are called, alternative texts in the
    /// place of pictures.
    #[cfg(test)]
    pub(crate) fn reading(&self) -> Vec<Read> {
        let document = Document::parse(self.text("word/document.xml")).unwrap();
        let footnotes = Document::parse(self.text("word/footnotes.xml")).unwrap();
        let mut found = Vec::new();
        read(document.root_element(), &footnotes, &mut found);
        found
    }

    /// The headings by the outline level of their styles, in order.
    #[cfg(test)]
    pub(crate) fn headings(&self) -> Vec<(u8, String)> {
        let styles = Document::parse(self.text("word/styles.xml")).unwrap();
        let document = Document::parse(self.text("word/document.xml")).unwrap();
        let mut levels = BTreeMap::new();
        for style in styles.descendants().filter(|node| node.has_tag_name((W, "style"))) {
            let level = style.descendants().find(|node| node.has_tag_name((W, "outlineLvl")));
            if let Some(level) = level {
                levels.insert(style.attribute((W, "styleId")).unwrap(), level.attribute((W, "val")).unwrap());
            }
        }
        let mut found = Vec::new();
        for paragraph in document.descendants().filter(|node| node.has_tag_name((W, "p"))) {
            let style = paragraph.descendants().find(|node| node.has_tag_name((W, "pStyle")));
            let level = style.and_then(|style| levels.get(style.attribute((W, "val")).unwrap()));
            if let Some(level) = level {
                let text = paragraph.descendants().filter(|node| node.has_tag_name((W, "t")));
                let text: String = text.filter_map(|node| node.text()).collect();
                found.push((level.parse::<u8>().unwrap() + 1, text));
            }
        }
        found
    }
}

/// The text of a run, as Word shows it.
fn shown(run: Node) -> String {
    let mut text = String::new();
    for node in run.children() {
        match node.tag_name().name() {
            "t" => text.push_str(node.text().unwrap_or_default()),
            "br" => text.push('\n'),
            "tab" => text.push('\t'),
            "noBreakHyphen" => text.push('-'),
            "softHyphen" => text.push('\u{ad}'),
            _ => {}
        }
    }
    text
}

fn read(node: Node, footnotes: &Document, found: &mut Vec<Read>) {
    if node.has_tag_name((W, "r")) {
        let lang = node.descendants().find(|part| part.has_tag_name((W, "lang")));
        let lang = lang.and_then(|lang| lang.attribute((W, "val"))).map(str::to_owned);
        let text = shown(node);
        if !text.is_empty() {
            found.push((text, lang));
        }
        for part in node.descendants() {
            if part.has_tag_name((WP, "docPr")) {
                found.push((part.attribute("descr").unwrap_or_default().to_owned(), None));
            }
            if let Some(id) =
                part.attribute((W, "id")).filter(|_| part.has_tag_name((W, "footnoteReference")))
            {
                let note = footnotes
                    .descendants()
                    .find(|note| note.has_tag_name((W, "footnote")) && note.attribute((W, "id")) == Some(id));
                if let Some(note) = note {
                    read(note, footnotes, found);
                }
            }
        }
        return;
    }
    node.children().for_each(|child| read(child, footnotes, found));
}

/// The order that the standard prescribes, which Word insists on.
const ORDERS: [(&str, &[&str]); 8] = [
    (
        "pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "numPr",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "outlineLvl",
            "rPr",
            "sectPr",
        ],
    ),
    (
        "rPr",
        &[
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "color",
            "spacing",
            "sz",
            "szCs",
            "u",
            "shd",
            "vertAlign",
            "lang",
        ],
    ),
    (
        "tblPr",
        &[
            "tblStyle",
            "tblStyleRowBandSize",
            "tblW",
            "tblInd",
            "tblBorders",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
        ],
    ),
    ("tcPr", &["tcW", "tcBorders", "shd", "vAlign"]),
    ("lvl", &["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr", "rPr"]),
    (
        "style",
        &[
            "name",
            "basedOn",
            "next",
            "link",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "pPr",
            "rPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblStylePr",
        ],
    ),
    ("sectPr", &["headerReference", "footerReference", "type", "pgSz", "pgMar", "cols", "titlePg"]),
    (
        "settings",
        &["zoom", "defaultTabStop", "characterSpacingControl", "footnotePr", "compat", "themeFontLang"],
    ),
];

#[cfg(test)]
fn check_order(name: &str, tree: &Document) {
    for node in tree.descendants() {
        if node.has_tag_name((W, "tc")) || node.has_tag_name((W, "body")) {
            let last = node.children().rfind(Node::is_element).unwrap();
            let ends = last.has_tag_name((W, "p")) || last.has_tag_name((W, "sectPr"));
            assert!(ends, "{name}: a cell or the body ends in {:?}", last.tag_name());
        }
        if node.has_tag_name((W, "tbl")) {
            let next = node.next_siblings().skip(1).find(Node::is_element).unwrap();
            assert!(!next.has_tag_name((W, "tbl")), "{name}: two tables would become one");
        }
        let tag = node.tag_name();
        let Some((_, order)) = ORDERS.iter().find(|(of, _)| tag.namespace() == Some(W) && *of == tag.name())
        else {
            continue;
        };
        let mut reached = 0;
        for child in node.children().filter(Node::is_element) {
            let child = child.tag_name().name();
            let place = order.iter().position(|known| *known == child);
            let place = place.unwrap_or_else(|| panic!("{name}: <{child}> in <{}>", tag.name()));
            // References of a section come in any order among themselves.
            let place = if tag.name() == "sectPr" && place < 2 { 0 } else { place };
            assert!(place >= reached, "{name}: <{child}> comes too late in <{}>", tag.name());
            reached = place;
        }
    }
}
