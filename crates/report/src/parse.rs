//! Semantic XHTML, as the templates write it, into chapters.
//!
//! The vocabulary is small and closed: an unknown tag, class or attribute value is an error with its line, so a
//! template can't lose a paragraph silently.
//!
//! | markup | becomes |
//! | --- | --- |
//! | `<body>` of `<section id lang>`, each opening with `<h1>` | chapters |
//! | `<h2 id>`, `<h3 id>` | headings |
//! | `<p>`, `<p class="lead">` | paragraphs |
//! | `<ul>`, `<ol>` of `<li>` | lists |
//! | `<table>`: `<caption>`, `<colgroup>` of `<col class="text number centre" data-width>`, `<thead>`, `<tbody>`, `<tfoot>` | a table; a body row opening with `<th>` has a row header; the foot is the note |
//! | `<figure data-scene data-table>` with `<figcaption>` | a figure from the scenes passed in |
//! | `<aside class="finding advice caution to-find-out">`, with `<p class="title">` first or not | a callout |
//! | `<dl>` of `<dt>`, `<dd>` | facts |
//! | `<article id>` opening with `<h2>` or `<h3>` | a sheet |
//! | `<hr class="page-break"/>` | a page break |
//! | `<strong>`, `<em>`, `<a href>`, `<span lang>`, `<br/>`, `<span class="note">` | runs; the last is a footnote |
//!
//! `data-from` on any of them, `<span>` included, says where the figures inside come from; the nearest one counts.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use roxmltree::Node;

use crate::document::{
    Block, Callout, CalloutKind, Chapter, Column, ColumnKind, Fact, Facts, Figure, Heading, Link, List,
    Paragraph, Run, Sheet, Table,
};
use crate::scene::Scene;

/// Why a text is not a document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("not well-formed: {0}")]
    Malformed(String),
    #[error("line {line}: <{tag}> is not known inside <{parent}>")]
    UnknownTag { line: u32, tag: String, parent: String },
    #[error("line {line}: class or value “{value}” of <{tag}> is not known")]
    UnknownValue { line: u32, tag: String, value: String },
    #[error("line {line}: <{tag}> needs {needed}")]
    Missing { line: u32, tag: String, needed: &'static str },
    #[error("line {line}: text outside of a paragraph, in <{parent}>")]
    StrayText { line: u32, parent: String },
    #[error("line {line}: no picture is called “{name}”")]
    UnknownScene { line: u32, name: String },
}

/// Reads the chapters of `xhtml`; `<figure data-scene="x">` takes its picture from `scenes["x"]`.
///
/// # Errors
/// The first thing that is not in the vocabulary, with its line.
pub fn chapters(xhtml: &str, scenes: &BTreeMap<String, Scene>) -> Result<Vec<Chapter>, Error> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let tree = roxmltree::Document::parse_with_options(xhtml, options)
        .map_err(|error| Error::Malformed(error.to_string()))?;
    let reader = Reader { scenes };
    let root = tree.root_element();
    let body = match name(root) {
        "body" => root,
        "html" => child(root, "body").ok_or_else(|| missing(root, "a <body>"))?,
        _ => return Err(unknown(root)),
    };
    let mut found = Vec::new();
    for node in elements(body)? {
        match name(node) {
            "section" => found.push(reader.chapter(node)?),
            _ => return Err(unknown(node)),
        }
    }
    Ok(found)
}

struct Reader<'a> {
    scenes: &'a BTreeMap<String, Scene>,
}

impl Reader<'_> {
    fn chapter(&self, node: Node) -> Result<Chapter, Error> {
        let mut parts = elements(node)?.into_iter();
        let title = match parts.next() {
            Some(first) if name(first) == "h1" => plain(first),
            _ => return Err(missing(node, "<h1> as its first child")),
        };
        Ok(Chapter {
            id: id(node)?,
            title,
            lang: node.attribute("lang").or_else(|| xml_lang(node)).map(str::to_owned),
            blocks: parts.map(|part| self.block(part)).collect::<Result<_, _>>()?,
        })
    }

    fn block(&self, node: Node) -> Result<Block, Error> {
        Ok(match name(node) {
            "h2" => Block::Heading(Heading { level: 2, id: id(node)?, text: plain(node) }),
            "h3" => Block::Heading(Heading { level: 3, id: id(node)?, text: plain(node) }),
            "p" => Block::Paragraph(Paragraph {
                runs: runs(node)?,
                lead: match node.attribute("class") {
                    None => false,
                    Some("lead") => true,
                    Some(other) => return Err(value(node, other)),
                },
            }),
            "ul" | "ol" => Block::List(self.list(node)?),
            "table" => Block::Table(table(node)?),
            "figure" => Block::Figure(self.figure(node)?),
            "aside" => Block::Callout(self.callout(node)?),
            "dl" => Block::Facts(Facts { pairs: facts(node)? }),
            "article" => Block::Sheet(self.sheet(node)?),
            "hr" if node.attribute("class") == Some("page-break") => Block::PageBreak,
            _ => return Err(unknown(node)),
        })
    }

    fn list(&self, node: Node) -> Result<List, Error> {
        let mut items = Vec::new();
        for item in elements(node)? {
            if name(item) != "li" {
                return Err(unknown(item));
            }
            items.push(self.item(item)?);
        }
        Ok(List { ordered: name(node) == "ol", items })
    }

    /// An item holds text, or text then blocks, or blocks.
    fn item(&self, node: Node) -> Result<Vec<Block>, Error> {
        let is_block = |child: &Node| {
            matches!(name(*child), "p" | "ul" | "ol" | "dl" | "table" | "figure" | "aside" | "hr" | "article")
        };
        let (blocks, inline): (Vec<Node>, Vec<Node>) =
            node.children().partition(|child| child.is_element() && is_block(child));
        let mut found = Vec::new();
        let mut collector = Collector::default();
        let kind = Run { from: origin(node), ..Run::default() };
        for child in inline {
            collector.node(child, &kind)?;
        }
        let text = collector.finish();
        if !text.is_empty() {
            found.push(Block::Paragraph(Paragraph { runs: text, lead: false }));
        }
        for block in blocks {
            found.push(self.block(block)?);
        }
        Ok(found)
    }

    fn figure(&self, node: Node) -> Result<Figure, Error> {
        let wanted = node.attribute("data-scene").ok_or_else(|| missing(node, "data-scene"))?;
        let Some(scene) = self.scenes.get(wanted) else {
            return Err(Error::UnknownScene { line: line(node), name: wanted.to_owned() });
        };
        let with_table = match node.attribute("data-table") {
            None | Some("false") => false,
            Some("true") => true,
            Some(other) => return Err(value(node, other)),
        };
        let mut caption = None;
        for part in elements(node)? {
            match name(part) {
                "figcaption" => caption = Some(plain(part)),
                _ => return Err(unknown(part)),
            }
        }
        let caption = caption.ok_or_else(|| missing(node, "<figcaption>"))?;
        Ok(Figure { scene: scene.clone(), caption, with_table, from: origin(node), notes: Vec::new() })
    }

    fn callout(&self, node: Node) -> Result<Callout, Error> {
        let kind = match node.attribute("class") {
            Some("finding") => CalloutKind::Finding,
            Some("advice") => CalloutKind::Advice,
            Some("caution") => CalloutKind::Caution,
            Some("to-find-out") => CalloutKind::ToFindOut,
            Some(other) => return Err(value(node, other)),
            None => return Err(missing(node, "a class")),
        };
        let mut title = String::new();
        let mut blocks = Vec::new();
        for (index, part) in elements(node)?.into_iter().enumerate() {
            if index == 0 && name(part) == "p" && part.attribute("class") == Some("title") {
                title = plain(part);
            } else {
                blocks.push(self.block(part)?);
            }
        }
        Ok(Callout { kind, title, blocks })
    }

    fn sheet(&self, node: Node) -> Result<Sheet, Error> {
        let mut parts = elements(node)?.into_iter();
        let (level, title) = match parts.next() {
            Some(first) if name(first) == "h2" => (2, plain(first)),
            Some(first) if name(first) == "h3" => (3, plain(first)),
            _ => return Err(missing(node, "<h2> or <h3> as its first child")),
        };
        let blocks = parts.map(|part| self.block(part)).collect::<Result<_, _>>()?;
        Ok(Sheet { id: id(node)?, level, title, blocks })
    }
}

fn table(node: Node) -> Result<Table, Error> {
    let mut table = Table {
        caption: String::new(),
        columns: Vec::new(),
        header: Vec::new(),
        rows: Vec::new(),
        row_headers: false,
        note: Vec::new(),
        from: origin(node),
        notes: Vec::new(),
    };
    for part in elements(node)? {
        match name(part) {
            "caption" => table.caption = plain(part),
            "colgroup" => {
                for col in elements(part)? {
                    table.columns.push(column(col)?);
                }
            }
            "thead" => {
                let row = child(part, "tr").ok_or_else(|| missing(part, "<tr>"))?;
                table.header = cells(row)?;
            }
            "tbody" => {
                for row in elements(part)? {
                    if name(row) != "tr" {
                        return Err(unknown(row));
                    }
                    table.row_headers |= elements(row)?.first().is_some_and(|cell| name(*cell) == "th");
                    table.rows.push(cells(row)?);
                }
            }
            "tfoot" => {
                let row = child(part, "tr").ok_or_else(|| missing(part, "<tr>"))?;
                table.note = cells(row)?.into_iter().next().unwrap_or_default();
            }
            _ => return Err(unknown(part)),
        }
    }
    if table.header.is_empty() {
        return Err(missing(node, "<thead>"));
    }
    if table.columns.is_empty() {
        table.columns = vec![Column { kind: ColumnKind::Text, width: None }; table.header.len()];
    }
    Ok(table)
}

fn column(node: Node) -> Result<Column, Error> {
    if name(node) != "col" {
        return Err(unknown(node));
    }
    let kind = match node.attribute("class") {
        None | Some("text") => ColumnKind::Text,
        Some("number") => ColumnKind::Number,
        Some("centre") => ColumnKind::Centre,
        Some(other) => return Err(value(node, other)),
    };
    let width = match node.attribute("data-width") {
        None => None,
        Some(text) => match text.parse::<f32>() {
            Ok(share) if share > 0.0 && share.is_finite() => Some(share),
            _ => return Err(value(node, text)),
        },
    };
    Ok(Column { kind, width })
}

fn cells(row: Node) -> Result<Vec<Vec<Run>>, Error> {
    let mut found = Vec::new();
    for cell in elements(row)? {
        match name(cell) {
            "td" | "th" => found.push(runs(cell)?),
            _ => return Err(unknown(cell)),
        }
    }
    Ok(found)
}

fn facts(node: Node) -> Result<Vec<Fact>, Error> {
    let mut pairs: Vec<Fact> = Vec::new();
    for part in elements(node)? {
        match name(part) {
            "dt" => pairs.push(Fact { label: plain(part), value: Vec::new() }),
            "dd" => match pairs.last_mut() {
                Some(pair) => pair.value = runs(part)?,
                None => return Err(missing(node, "<dt> before <dd>")),
            },
            _ => return Err(unknown(part)),
        }
    }
    Ok(pairs)
}

/// The runs of a node with inline content.
fn runs(node: Node) -> Result<Vec<Run>, Error> {
    let mut collector = Collector::default();
    let kind = Run { from: origin(node), ..Run::default() };
    for child in node.children() {
        collector.node(child, &kind)?;
    }
    Ok(collector.finish())
}

/// Gathers runs, joining neighbours of one kind and folding white space as a browser does.
#[derive(Default)]
struct Collector {
    runs: Vec<Run>,
}

impl Collector {
    fn node(&mut self, node: Node, kind: &Run) -> Result<(), Error> {
        if node.is_text() {
            self.text(node.text().unwrap_or_default(), kind);
            return Ok(());
        }
        if !node.is_element() {
            return Ok(());
        }
        let mut kind = kind.clone();
        match name(node) {
            "strong" => kind.strong = true,
            "em" => kind.emphasis = true,
            "a" => {
                let target = node.attribute("href").ok_or_else(|| missing(node, "href"))?;
                kind.link = Some(match target.strip_prefix('#') {
                    Some(id) => Link::Inside(id.to_owned()),
                    None => Link::Outside(target.to_owned()),
                });
            }
            "span" if node.attribute("class") == Some("note") => return self.footnote(node, &kind),
            "span" => {
                let lang = node.attribute("lang").or_else(|| xml_lang(node));
                let from = node.attribute("data-from");
                if lang.is_none() && from.is_none() {
                    return Err(missing(node, "lang or data-from"));
                }
                kind.lang = lang.map(str::to_owned).or(kind.lang);
                kind.from = from.map(str::to_owned).or(kind.from);
            }
            "br" => {
                self.runs.push(Run { text: "\n".to_owned(), ..kind });
                return Ok(());
            }
            _ => return Err(unknown(node)),
        }
        node.children().try_for_each(|child| self.node(child, &kind))
    }

    fn footnote(&mut self, node: Node, kind: &Run) -> Result<(), Error> {
        let note = runs(node)?;
        // A call stands right after the word it belongs to, whatever the template's indentation.
        if let Some(last) = self.runs.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
        }
        match self.runs.last_mut() {
            Some(last) if last.footnote.is_none() && last.link.is_none() => last.footnote = Some(note),
            _ => self.runs.push(Run { footnote: Some(note), ..kind.clone() }),
        }
        Ok(())
    }

    fn text(&mut self, text: &str, kind: &Run) {
        for character in text.chars() {
            // Only the white space of markup folds: no-break spaces are text.
            let folded = if matches!(character, ' ' | '\n' | '\t' | '\r') { ' ' } else { character };
            let after_space = self.runs.last().is_none_or(|run| {
                run.footnote.is_none() && (run.text.ends_with(' ') || run.text.ends_with('\n'))
            });
            if folded == ' ' && after_space {
                continue;
            }
            match self.runs.last_mut() {
                Some(run) if run.footnote.is_none() && alike(run, kind) => run.text.push(folded),
                _ => self.runs.push(Run { text: folded.to_string(), ..kind.clone() }),
            }
        }
    }

    fn finish(mut self) -> Vec<Run> {
        if let Some(last) = self.runs.last_mut() {
            last.text.truncate(last.text.trim_end_matches([' ', '\n']).len());
        }
        self.runs.retain(|run| !run.text.is_empty() || run.footnote.is_some());
        self.runs
    }
}

fn alike(run: &Run, kind: &Run) -> bool {
    run.strong == kind.strong
        && run.emphasis == kind.emphasis
        && run.link == kind.link
        && run.lang == kind.lang
        && run.from == kind.from
        && run.text != "\n"
}

/// All the text of a node, white space folded.
fn plain(node: Node) -> String {
    let mut collector = Collector::default();
    for text in node.descendants().filter_map(|part| if part.is_text() { part.text() } else { None }) {
        collector.text(text, &Run::default());
    }
    collector.finish().into_iter().map(|run| run.text).collect()
}

/// The element children of a node that may hold no text of its own.
fn elements<'a, 'input>(node: Node<'a, 'input>) -> Result<Vec<Node<'a, 'input>>, Error> {
    let stray = |child: &Node| child.is_text() && child.text().is_some_and(|text| !text.trim().is_empty());
    match node.children().find(stray) {
        Some(text) => Err(Error::StrayText { line: line(text), parent: name(node).to_owned() }),
        None => Ok(node.children().filter(Node::is_element).collect()),
    }
}

fn child<'a, 'input>(node: Node<'a, 'input>, tag: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|child| child.is_element() && name(*child) == tag)
}

fn name<'a>(node: Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

fn xml_lang<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.attribute(("http://www.w3.org/XML/1998/namespace", "lang"))
}

/// Where the figures of a node come from: what it says itself, or the nearest element around it.
fn origin(node: Node) -> Option<String> {
    node.ancestors().find_map(|part| part.attribute("data-from")).map(str::to_owned)
}

fn id(node: Node) -> Result<String, Error> {
    match node.attribute("id") {
        Some(id) if !id.is_empty() => Ok(id.to_owned()),
        _ => Err(missing(node, "an id")),
    }
}

fn line(node: Node) -> u32 {
    node.document().text_pos_at(node.range().start).row
}

fn missing(node: Node, needed: &'static str) -> Error {
    Error::Missing { line: line(node), tag: name(node).to_owned(), needed }
}

fn value(node: Node, value: &str) -> Error {
    Error::UnknownValue { line: line(node), tag: name(node).to_owned(), value: value.to_owned() }
}

fn unknown(node: Node) -> Error {
    let parent = node.parent().map_or("", |parent| parent.tag_name().name()).to_owned();
    Error::UnknownTag { line: line(node), tag: name(node).to_owned(), parent }
}
