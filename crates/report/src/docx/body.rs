//! The text of a Word file, block by block, in the order of reading.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::furniture::Furniture;
use super::package::{HEAD, Package, Relations};
use super::properties::{BULLETS, INDENT, LEVELS, NUMBERS};
use super::styles::{self, Styles, W};
use super::xml::{escaped, run_text};
use super::{Error, NAMESPACES, Page};
use crate::document::{Block, Callout, Chapter, Document, List, Run, Sheet};

/// The file as far as it is written.
pub(super) struct Body<'a> {
    pub doc: &'a Document,
    pub styles: &'a Styles,
    pub page: Page,
    pub package: &'a mut Package,
    pub relations: Relations,
    pub out: String,
    /// Names of bookmarks by the ids of chapters, headings and sheets.
    marks: BTreeMap<&'a str, String>,
    bookmarks: u32,
    /// Numbers of pictures so far; Word wants one for each drawing.
    pub drawings: u32,
    pub footnotes: String,
    pub notes: u32,
    pub note_relations: Relations,
    ordered_lists: u32,
    pub tables: u32,
    pub figures: u32,
    /// The language of the chapter.
    pub lang: &'a str,
    /// The heading above, which names a table that has no caption.
    pub above: &'a str,
    /// Space that what ends here asks of what follows.
    pub gap: u32,
    /// What follows begins a page.
    turn: bool,
}

/// What differs from the style of a paragraph. Lengths in twentieths of a point.
#[derive(Default)]
pub(super) struct Direct {
    pub keep_next: bool,
    /// The list and the level.
    pub number: Option<(u32, u8)>,
    pub before: Option<u32>,
    pub after: Option<u32>,
    /// Left and hanging.
    pub indent: Option<(u32, u32)>,
    pub align: Option<&'static str>,
    /// The end of a section.
    pub section: Option<String>,
}

/// In what a block stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Page,
    Sheet,
}

/// A finished body.
pub(super) struct Finished {
    pub document: String,
    pub relations: Relations,
    pub footnotes: String,
    pub note_relations: Relations,
    pub ordered_lists: u32,
}

impl<'a> Body<'a> {
    pub(super) fn new(doc: &'a Document, styles: &'a Styles, page: Page, package: &'a mut Package) -> Self {
        Self {
            doc,
            styles,
            page,
            package,
            relations: Relations::default(),
            out: String::with_capacity(200_000),
            marks: marks(doc),
            bookmarks: 0,
            drawings: 0,
            footnotes: String::new(),
            notes: 0,
            note_relations: Relations::default(),
            ordered_lists: 0,
            tables: 0,
            figures: 0,
            lang: &doc.meta.language,
            above: &doc.meta.title,
            gap: 0,
            turn: false,
        }
    }

    /// The bookmark of an id; the check of the document has seen to it that there is one.
    pub(super) fn mark(&self, id: &str) -> &str {
        self.marks.get(id).map_or("", String::as_str)
    }

    pub(super) fn chapters(&mut self) -> Result<(), Error> {
        let doc = self.doc;
        doc.chapters.iter().try_for_each(|chapter| self.chapter(chapter))
    }

    fn chapter(&mut self, chapter: &'a Chapter) -> Result<(), Error> {
        self.lang = chapter.lang.as_deref().unwrap_or(&self.doc.meta.language);
        self.turn = true;
        self.heading("heading 1", &chapter.id, &chapter.title);
        self.blocks(&chapter.blocks, Frame::Page)
    }

    fn blocks(&mut self, blocks: &'a [Block], frame: Frame) -> Result<(), Error> {
        let mut before: Option<&Block> = None;
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    let style = if heading.level == 2 { "heading 2" } else { "heading 3" };
                    self.heading(style, &heading.id, &heading.text);
                }
                Block::Paragraph(paragraph) => {
                    let style = match (paragraph.lead, frame) {
                        (true, _) => "Keystone lead",
                        (false, frame) => text_style(frame),
                    };
                    let content = self.runs(&paragraph.runs);
                    self.paragraph(style, Direct::default(), &content);
                }
                Block::List(list) => {
                    self.list(list, frame, 0)?;
                    self.gap = AFTER_LIST;
                }
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure)?,
                Block::Callout(callout) => {
                    // Two frames of one kind would become one.
                    if let Some(Block::Callout(other)) = before
                        && other.kind == callout.kind
                    {
                        self.apart();
                    }
                    self.callout(callout)?;
                }
                Block::Facts(facts) => self.facts(&facts.pairs),
                Block::Sheet(sheet) => self.sheet(sheet)?,
                Block::PageBreak => self.turn = true,
            }
            before = Some(block);
        }
        Ok(())
    }

    fn heading(&mut self, style: &str, id: &'a str, title: &'a str) {
        self.above = title;
        self.bookmarks += 1;
        let text = self.runs(&[Run::plain(title)]);
        let (number, name) = (self.bookmarks, self.mark(id));
        let content = format!(
            "<w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/>{text}<w:bookmarkEnd w:id=\"{number}\"/>"
        );
        self.paragraph(style, Direct::default(), &content);
    }

    fn sheet(&mut self, sheet: &'a Sheet) -> Result<(), Error> {
        let style = if sheet.level == 2 { "Keystone sheet 2" } else { "Keystone sheet 3" };
        self.heading(style, &sheet.id, &sheet.title);
        self.blocks(&sheet.blocks, Frame::Sheet)
    }

    fn list(&mut self, list: &'a List, frame: Frame, level: u8) -> Result<(), Error> {
        let number = self.list_number(list);
        let left = INDENT * (u32::from(level) + 1);
        let (style, more) = match (frame, list.ordered) {
            (Frame::Sheet, _) => ("Keystone sheet text", "Keystone sheet text"),
            (Frame::Page, true) => ("List Number", "List Continue"),
            (Frame::Page, false) => ("List Bullet", "List Continue"),
        };
        for item in &list.items {
            let mut rest = item.as_slice();
            let first = match rest.split_first() {
                Some((Block::Paragraph(paragraph), others)) => {
                    rest = others;
                    self.runs(&paragraph.runs)
                }
                _ => String::new(),
            };
            let direct = Direct { number: Some((number, level)), ..indented(left, INDENT) };
            self.paragraph(style, direct, &first);
            for block in rest {
                match block {
                    Block::Paragraph(paragraph) => {
                        let content = self.runs(&paragraph.runs);
                        self.paragraph(more, indented(left, 0), &content);
                    }
                    Block::List(inner) => self.list(inner, frame, (level + 1).min(LEVELS - 1))?,
                    other => self.blocks(std::slice::from_ref(other), frame)?,
                }
            }
        }
        Ok(())
    }

    /// The number under which Word counts a list; each numbered one counts anew.
    fn list_number(&mut self, list: &List) -> u32 {
        if !list.ordered {
            return BULLETS;
        }
        self.ordered_lists += 1;
        NUMBERS + self.ordered_lists
    }

    /// A call-out: the paragraphs share a style whose borders and tint join into one frame. What is no text is put
    /// after it.
    fn callout(&mut self, callout: &'a Callout) -> Result<(), Error> {
        let mut lines: Vec<(String, Option<(u32, u8)>)> = Vec::new();
        if !callout.title.is_empty() {
            let run = Run::plain(callout.title.clone());
            let style = format!("{} title", styles::callout(callout.kind));
            let style = format!("<w:rStyle w:val=\"{}\"/>", self.styles.id(&style));
            lines.push((self.styled_run(&run, &style), None));
        }
        let mut others = Vec::new();
        self.lines(&callout.blocks, None, &mut lines, &mut others);
        let style = styles::callout(callout.kind);
        let mut kinds =
            lines.iter().map(|(_, number)| number.is_some()).skip(1).collect::<Vec<_>>().into_iter();
        let count = lines.len();
        for (index, (content, number)) in lines.into_iter().enumerate() {
            let next = kinds.next();
            let indent = number.map(|(_, level)| (CALLOUT_INDENT + INDENT * (u32::from(level) + 1), INDENT));
            // Frames of paragraphs with different indents do not join: without space between them none is seen.
            let after = match next {
                None => 280,
                Some(numbered) if numbered == number.is_some() => 60,
                Some(_) => 0,
            };
            let before = if index == 0 { Some(240) } else { None };
            let keep_next = index + 1 < count && index < 2;
            let direct =
                Direct { keep_next, number, before, after: Some(after), indent, ..Direct::default() };
            self.paragraph(style, direct, &content);
        }
        for block in others {
            self.blocks(std::slice::from_ref(block), Frame::Page)?;
        }
        Ok(())
    }

    /// The lines of text in a call-out, and the blocks that are none.
    fn lines(
        &mut self,
        blocks: &'a [Block],
        list: Option<(u32, u8)>,
        lines: &mut Vec<(String, Option<(u32, u8)>)>,
        others: &mut Vec<&'a Block>,
    ) {
        let mut number = list;
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => lines.push((self.runs(&paragraph.runs), number.take())),
                Block::List(inner) => {
                    let level = list.map_or(0, |(_, level)| (level + 1).min(LEVELS - 1));
                    let counted = self.list_number(inner);
                    for item in &inner.items {
                        self.lines(item, Some((counted, level)), lines, others);
                    }
                }
                other => others.push(other),
            }
        }
    }

    /// An empty line of little height.
    pub(super) fn apart(&mut self) {
        self.paragraph("Keystone apart", Direct::default(), "");
    }

    /// Writes a paragraph. The order of the properties is that of the standard; Word takes no other.
    pub(super) fn paragraph(&mut self, style: &str, direct: Direct, content: &str) {
        let turn = std::mem::take(&mut self.turn);
        let gap = Some(std::mem::take(&mut self.gap)).filter(|gap| *gap > 0 && !stands_off(style));
        let mut properties = self.styles.paragraph(style);
        if direct.keep_next {
            properties.push_str("<w:keepNext/>");
        }
        if turn {
            properties.push_str("<w:pageBreakBefore/>");
        }
        if let Some((list, level)) = direct.number {
            let _ = write!(
                properties,
                "<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"
            );
        }
        let before = direct.before.or(gap);
        let spacing: String = [("before", before), ("after", direct.after)]
            .iter()
            .filter_map(|(side, length)| length.map(|length| format!(" w:{side}=\"{length}\"")))
            .collect();
        if !spacing.is_empty() {
            let _ = write!(properties, "<w:spacing{spacing}/>");
        }
        if let Some((left, hanging)) = direct.indent {
            let hanging = if hanging > 0 { format!(" w:hanging=\"{hanging}\"") } else { String::new() };
            let _ = write!(properties, "<w:ind w:left=\"{left}\"{hanging}/>");
        }
        if let Some(align) = direct.align {
            let _ = write!(properties, "<w:jc w:val=\"{align}\"/>");
        }
        properties.push_str(&direct.section.unwrap_or_default());
        let _ = write!(self.out, "<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>");
    }

    /// Goes to a new page before a table, if one is due: a table can't do so itself.
    pub(super) fn before_table(&mut self) {
        if self.turn || self.gap > 0 || self.out.ends_with("</w:tbl>") {
            self.apart();
        }
    }

    /// A plain run with properties of its own.
    pub(super) fn styled_run(&self, run: &Run, properties: &str) -> String {
        let lang = run.lang.as_deref().unwrap_or(self.lang);
        let lang = if lang == self.doc.meta.language {
            String::new()
        } else {
            format!("<w:lang w:val=\"{}\"/>", escaped(lang))
        };
        let text = run_text(&run.text);
        if text.is_empty() {
            return String::new();
        }
        if properties.is_empty() && lang.is_empty() {
            return format!("<w:r>{text}</w:r>");
        }
        format!("<w:r><w:rPr>{properties}{lang}</w:rPr>{text}</w:r>")
    }

    pub(super) fn finish(mut self, furniture: &Furniture) -> Finished {
        if self.out.ends_with("</w:tbl>") {
            self.apart();
        }
        let section = furniture.section(self.page, self.doc.meta.binding);
        let separator = |id: i32, kind: &str, mark: &str| {
            format!(
                "<w:footnote w:type=\"{kind}\" w:id=\"{id}\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" \
                 w:lineRule=\"auto\"/></w:pPr><w:r><w:{mark}/></w:r></w:p></w:footnote>"
            )
        };
        Finished {
            document: format!("<w:document {NAMESPACES}><w:body>{}{section}</w:body></w:document>", self.out),
            relations: self.relations,
            footnotes: format!(
                "{HEAD}<w:footnotes xmlns:w=\"{W}\" \
                 xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{}{}{}</w:footnotes>",
                separator(-1, "separator", "separator"),
                separator(0, "continuationSeparator", "continuationSeparator"),
                self.footnotes
            ),
            note_relations: self.note_relations,
            ordered_lists: self.ordered_lists,
        }
    }
}

/// Space after a list and after a table, in twentieths of a point, beside that of the styles.
const AFTER_LIST: u32 = 90;
pub(super) const AFTER_TABLE: u32 = 260;

/// Left indent of the text in a call-out, as our style sheet sets it.
const CALLOUT_INDENT: u32 = 240;

fn indented(left: u32, hanging: u32) -> Direct {
    Direct { indent: Some((left, hanging)), ..Direct::default() }
}

fn text_style(frame: Frame) -> &'static str {
    match frame {
        Frame::Page => "Normal",
        Frame::Sheet => "Keystone sheet text",
    }
}

/// Whether a style has its own space above.
fn stands_off(style: &str) -> bool {
    style.starts_with("heading")
        || style.starts_with("Keystone sheet ") && style != "Keystone sheet text"
        || ["caption", "Keystone remark", "Keystone apart"].contains(&style)
}

/// A name for the bookmark of every id: Word takes up to forty letters, digits and underscores, and hides those that
/// begin with an underscore.
fn marks(doc: &Document) -> BTreeMap<&str, String> {
    let mut ids = Vec::new();
    for chapter in &doc.chapters {
        ids.push(chapter.id.as_str());
        below(&chapter.blocks, &mut ids);
    }
    let name = |(index, id): (usize, &str)| {
        let plain: String = id.chars().filter(char::is_ascii_alphanumeric).take(24).collect();
        format!("_K{}_{plain}", index + 1)
    };
    ids.iter().copied().zip(ids.iter().copied().enumerate().map(name)).collect()
}

fn below<'a>(blocks: &'a [Block], ids: &mut Vec<&'a str>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => ids.push(&heading.id),
            Block::Sheet(sheet) => {
                ids.push(&sheet.id);
                below(&sheet.blocks, ids);
            }
            Block::List(list) => list.items.iter().for_each(|item| below(item, ids)),
            Block::Callout(callout) => below(&callout.blocks, ids),
            Block::Paragraph(_) | Block::Table(_) | Block::Figure(_) | Block::Facts(_) | Block::PageBreak => {
            }
        }
    }
}
