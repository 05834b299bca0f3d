//! The blocks of a chapter that are made of text: headings, paragraphs, lists, callouts, facts and sheets.

use super::flow::{Bullet, Column, Flow, Waiting};
use super::frames::Paint;
use super::inline::Placing;
use super::shapes::{fill, keystone, rect, rounded, rule};
use super::structure::{ElemId, Landmark, ROOT};
use super::theme::{self, Voice};
use crate::document::{Block, Callout, CalloutKind, Chapter, Fact, List, Paragraph, Sheet};
use crate::text::breaking;
use crate::text::faces::Face;
use crate::text::spans::{Colour, Span, Style};

const LIST_INDENT: f32 = 17.0;
/// Space above a block of any kind, at most.
const ABOVE: f32 = 15.0;
/// Narrowest column that gives way to the indent of a list.
const LEAST_LIST_WIDTH: f32 = 70.0;
/// Narrowest column that gives way to a frame.
pub(crate) const LEAST_WIDTH: f32 = 150.0;
/// Longest title in the band of a card, in lines; a longer one is a heading above the card.
const CARD_TITLE_LINES: usize = 6;

impl Flow<'_> {
    pub(crate) fn chapter(&mut self, chapter: &Chapter) {
        self.section = self.structure.add(ROOT, "Sect");
        self.lang.clone_from(chapter.lang.as_ref().unwrap_or(&self.doc.meta.language));
        if let Some(lang) = &chapter.lang
            && *lang != self.doc.meta.language
        {
            self.structure.with(self.section, |elem| elem.lang = Some(lang.clone()));
        }
        self.chapter.clear();
        self.new_page();
        self.chapter.clone_from(&chapter.title);
        let (column, accent) = (self.column(), self.doc.meta.accent.0);
        self.put(None, [fill(keystone(column.x, self.y, 15.0), accent)]);
        self.y += 25.0;
        self.fresh = true;
        self.heading(self.section, 1, &chapter.id, &chapter.title, column);
        self.blocks(self.section, &chapter.blocks, column);
        self.settle();
        self.flush_floats();
    }

    pub(crate) fn blocks(&mut self, parent: ElemId, blocks: &[Block], column: Column) {
        for block in blocks {
            if !self.floats.is_empty() && !flows_past(block) && !self.fits_above(block, column) {
                self.flush_floats();
            }
            match block {
                Block::Heading(heading) => {
                    self.heading(parent, heading.level, &heading.id, &heading.text, column)
                }
                Block::Paragraph(paragraph) => self.paragraph(parent, paragraph, column),
                Block::List(list) => self.list(parent, list, column),
                Block::Table(table) => self.table(parent, table, column),
                Block::Figure(figure) => self.figure(parent, figure, column),
                Block::Callout(callout) => {
                    let height =
                        self.measure(column, |trial, column| trial.callout(ROOT, callout, column, 0.0));
                    // A remark of less than half a page is not broken.
                    let whole = height.filter(|height| *height < self.whole() / 2.0);
                    self.callout(parent, callout, column, whole.unwrap_or(62.0));
                }
                Block::Facts(facts) => self.facts(parent, &facts.pairs, column),
                Block::Sheet(sheet) => {
                    let height = self.measure(column, |trial, column| trial.sheet(ROOT, sheet, column, 0.0));
                    // A card of half a page is not broken, and a longer one only to fill more than half a page;
                    // one that no page holds starts where a third of a page is left.
                    let together = height.map_or(1.0 / 3.0, |height| (height / self.whole()).min(0.5));
                    self.sheet(parent, sheet, column, together * self.whole());
                }
                Block::PageBreak => {
                    self.settle();
                    self.new_page();
                }
            }
        }
    }

    /// Whether a short block has room on this page while a picture waits for the next one.
    fn fits_above(&self, block: &Block, column: Column) -> bool {
        let short = matches!(block, Block::Table(_) | Block::Facts(_) | Block::Callout(_));
        let tall = |trial: &mut Flow<'_>, column: Column| {
            trial.blocks(ROOT, std::slice::from_ref(block), column);
        };
        short
            && self.waiting.is_empty()
            && self
                .measure(column, tall)
                .is_some_and(|height| self.y + self.gap.max(ABOVE) + height <= self.limit())
    }

    /// Queues a heading; it is drawn with the first lines of what follows.
    pub(crate) fn heading(&mut self, parent: ElemId, level: u8, id: &str, title: &str, column: Column) {
        let tag = match level {
            1 => "H1",
            2 => "H2",
            _ => "H3",
        };
        let elem = self.structure.add(parent, tag);
        let voice = theme::heading(level);
        let set = self.set(&[Span::new(title, voice.style)], column.width, voice.tolerance);
        self.waiting.push(Waiting { elem, level, id: id.to_owned(), title: title.to_owned(), column, set });
    }

    pub(crate) fn draw_heading(&mut self, head: &Waiting) {
        let (page, y) = (self.page(), self.y);
        let (level, id, title) = (head.level, head.id.clone(), head.title.clone());
        self.landmarks.push(Landmark { level, id, title, page, y });
        let placing = Placing::plain(head.column, theme::heading(head.level).leading);
        self.place_lines(head.elem, &head.set, placing);
    }

    fn voice(column: Column, lead: bool) -> Voice {
        match (column.small, lead) {
            (true, _) => theme::plain(),
            (false, true) => theme::lead(),
            (false, false) => theme::body(),
        }
    }

    fn paragraph(&mut self, parent: ElemId, paragraph: &Paragraph, column: Column) {
        let elem = self.structure.add(parent, "P");
        self.text(elem, &paragraph.runs, Self::voice(column, paragraph.lead), column);
        self.space(if paragraph.lead { 13.0 } else { 8.0 });
    }

    /// Runs of text as content of `elem`, no wider than is good to read.
    pub(crate) fn text(&mut self, elem: ElemId, runs: &[crate::document::Run], voice: Voice, column: Column) {
        let width = column.width.min(theme::MEASURE);
        let spans = self.spans(runs, voice);
        let set = self.set(&spans, width, voice.tolerance);
        self.place(elem, &set, Placing::plain(Column { width, ..column }, voice.leading));
    }

    fn list(&mut self, parent: ElemId, list: &List, column: Column) {
        let elem = self.structure.add(parent, "L");
        let numbering = if list.ordered { "Decimal" } else { "Disc" };
        self.structure.with(elem, |elem| elem.numbering = Some(numbering));
        let voice = Self::voice(column, false);
        for (index, item) in list.items.iter().enumerate() {
            let line = self.structure.add(elem, "LI");
            let label = self.structure.add(line, "Lbl");
            let body = self.structure.add(line, "LBody");
            let (text, style) = if list.ordered {
                (
                    format!("{}.", index + 1),
                    Style { colour: theme::PRIMARY, tabular: true, face: Face::SansSemi, ..voice.style },
                )
            } else {
                ("•".to_owned(), Style { colour: theme::BRASS, face: Face::SansBold, ..voice.style })
            };
            let x = column.x + if list.ordered { 0.0 } else { 3.0 };
            // Lists within lists move to the right while there is room to read them.
            let indent = if column.width > LEAST_LIST_WIDTH { LIST_INDENT } else { 0.0 };
            self.bullet = (indent > 0.0).then_some(Bullet { elem: label, text, style, x });
            self.space(3.5);
            let inner = Column { x: column.x + indent, width: column.width - indent, ..column };
            self.item(body, item, inner);
        }
        self.bullet = None;
        self.space(9.0);
    }

    /// The first paragraph of an item is the item's own text, not a paragraph within it.
    fn item(&mut self, body: ElemId, item: &[Block], column: Column) {
        match item {
            [Block::Paragraph(first), rest @ ..] => {
                self.text(body, &first.runs, Self::voice(column, false), column);
                self.space(3.5);
                self.blocks(body, rest, column);
            }
            _ => self.blocks(body, item, column),
        }
    }

    /// `together` is the height that has to be free where the callout starts.
    fn callout(&mut self, parent: ElemId, callout: &Callout, column: Column, together: f32) {
        let (tint, bar): (Colour, Colour) = match callout.kind {
            CalloutKind::Finding => (theme::PRIMARY_FAINT, theme::PRIMARY),
            CalloutKind::Advice => (theme::BRASS_SOFT, theme::BRASS),
            CalloutKind::Caution => (theme::CAUTION_SOFT, theme::CAUTION),
            CalloutKind::ToFindOut => (theme::UNKNOWN_SOFT, theme::UNKNOWN),
        };
        let ink = if callout.kind == CalloutKind::Advice { theme::ON_BRASS_SOFT } else { bar };
        let elem = self.structure.add(parent, "Sect");
        self.space(10.0);
        self.need(together);
        let inner = self.open_frame(Paint::Callout { tint, bar }, column, 10.0, 16.0);
        if !callout.title.is_empty() {
            let voice = theme::callout_title(ink);
            let title = self.structure.add(elem, "P");
            let runs = [crate::document::Run::plain(callout.title.clone())];
            self.text(title, &runs, voice, inner);
            self.space(2.0);
        }
        self.blocks(elem, &callout.blocks, inner);
        self.settle();
        self.close_frame();
        self.space(13.0);
    }

    fn sheet(&mut self, parent: ElemId, sheet: &Sheet, column: Column, together: f32) {
        let elem = self.structure.add(parent, "Sect");
        let voice = Voice { leading: 17.5, ..theme::heading(sheet.level.max(2)) };
        let style = Style { size: 13.0, face: Face::Display, colour: theme::PRIMARY, ..voice.style };
        let inside = column.width - 2.0 * SHEET_INSET;
        let set = self.set(&[Span::new(sheet.title.clone(), style)], inside, 1.0);
        let banded = set.lines.len() <= CARD_TITLE_LINES;
        if !banded {
            self.heading(elem, sheet.level.max(2), &sheet.id, &sheet.title, column);
        }
        self.space(14.0);
        self.need(if banded { together } else { 0.0 });
        let inner = self.open_frame(Paint::Card, column, 12.0, SHEET_INSET);
        if banded {
            self.card_title(elem, sheet, &set, column, Placing::plain(inner, voice.leading));
        }
        self.gap = 0.0;
        self.fresh = true;
        self.blocks(elem, &sheet.blocks, inner);
        self.settle();
        self.close_frame();
        self.space(18.0);
    }

    /// The title of a card on a tinted band at its head.
    fn card_title(
        &mut self,
        elem: ElemId,
        sheet: &Sheet,
        set: &breaking::Paragraph,
        column: Column,
        placing: Placing,
    ) {
        let band = set.lines.len() as f32 * placing.leading + 16.0;
        self.y -= 12.0;
        let top = self.y;
        let head = rounded(column.x, top, column.width, band, 6.0);
        let square = rect(column.x, top + band - 8.0, column.width, 8.0);
        self.put(None, [fill(head, theme::PRIMARY_SOFT), fill(square, theme::PRIMARY_SOFT)]);
        let title = self.structure.add(elem, if sheet.level == 2 { "H2" } else { "H3" });
        let (level, id, name, page) = (sheet.level, sheet.id.clone(), sheet.title.clone(), self.page());
        self.landmarks.push(Landmark { level, id, title: name, page, y: top });
        self.y += 8.0;
        for line in &set.lines {
            self.draw_line(title, set, line, placing);
        }
        self.y = top + band + 12.0;
    }

    /// Labels above their values, two to a row; a long value takes the whole row.
    pub(crate) fn facts(&mut self, parent: ElemId, pairs: &[Fact], column: Column) {
        let list = self.structure.add(parent, "L");
        self.structure.with(list, |elem| elem.numbering = Some("None"));
        let half = (column.width - FACT_GUTTER) / 2.0;
        let mut rest = pairs;
        self.space(4.0);
        while let Some((first, others)) = rest.split_first() {
            let short = |flow: &mut Self, fact: &Fact| flow.lines_of(fact, half) <= 2;
            let pair = match others.first() {
                Some(second) if short(self, first) && short(self, second) => Some(second),
                _ => None,
            };
            match pair {
                Some(second) => {
                    self.fact_row(list, &[first, second], half, column);
                    rest = others.get(1..).unwrap_or_default();
                }
                None => {
                    self.fact_row(list, &[first], column.width, column);
                    rest = others;
                }
            }
        }
        self.space(11.0);
    }

    fn lines_of(&self, fact: &Fact, width: f32) -> usize {
        let style = theme::plain().style;
        let spans: Vec<Span> = fact.value.iter().map(|run| Span::new(run.text.clone(), style)).collect();
        self.set(&spans, width, 0.5).lines.len()
    }

    fn fact_row(&mut self, list: ElemId, facts: &[&Fact], width: f32, column: Column) {
        let (label, value) = (theme::label(), theme::plain());
        let mut cells: Vec<(breaking::Paragraph, breaking::Paragraph)> = Vec::new();
        for fact in facts {
            let name = self.set(&[Span::new(fact.label.clone(), label.style)], width, 1.0);
            let spans = self.spans(&fact.value, value);
            cells.push((name, self.set(&spans, width, 0.5)));
        }
        let tall = |(name, text): &(breaking::Paragraph, breaking::Paragraph)| {
            name.lines.len() as f32 * label.leading + text.lines.len() as f32 * value.leading
        };
        let height = cells.iter().map(tall).fold(0.0, f32::max) + 11.0;
        self.need(height.min(self.whole() / 2.0));
        let top = self.y;
        let mut x = column.x;
        for (name, text) in &cells {
            let item = self.structure.add(list, "LI");
            let (named, valued) = (self.structure.add(item, "Lbl"), self.structure.add(item, "LBody"));
            self.y = top + 5.0;
            let cell = Column { x, width, small: true };
            for line in &name.lines {
                self.draw_line(named, name, line, Placing::plain(cell, label.leading));
            }
            if cells.len() == 1 {
                self.place(valued, text, Placing::plain(cell, value.leading));
            } else {
                for line in &text.lines {
                    self.draw_line(valued, text, line, Placing::plain(cell, value.leading));
                }
            }
            x += width + FACT_GUTTER;
        }
        if cells.len() > 1 {
            self.y = top + height - 6.0;
        }
        self.y += 6.0;
        self.put(None, [rule(column.x, column.x + column.width, self.y, theme::RULE, 0.5)]);
        self.fresh = false;
    }
}

/// Whether a block may go on above a picture that waits for the next page.
fn flows_past(block: &Block) -> bool {
    match block {
        // A picture waits behind the one before it, or has that one drawn first.
        Block::Paragraph(_) | Block::List(_) | Block::Figure(_) => true,
        Block::Heading(heading) => heading.level > 2,
        Block::Table(_) | Block::Callout(_) | Block::Facts(_) | Block::Sheet(_) | Block::PageBreak => false,
    }
}

const SHEET_INSET: f32 = 16.0;
const FACT_GUTTER: f32 = 20.0;
