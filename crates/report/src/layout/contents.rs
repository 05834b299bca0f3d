//! The table of contents: chapters and sections with dotted leaders, page numbers and links.

use super::flow::{Column, Flow};
use super::inline::{BASELINE, Placing};
use super::shapes::{Draw, Step, fill, keystone};
use super::structure::{Area, ElemId, Landmark, Page};
use super::theme;
use crate::document::Link;
use crate::scene::Dash;
use crate::text::breaking::Paragraph;
use crate::text::faces::Face;
use crate::text::spans::{Span, Style};

/// Width kept free for page numbers.
const NUMBERS: f32 = 30.0;

/// Longest entry, in lines.
const MOST_LINES: usize = 4;

/// A line of the contents, set.
struct Entry {
    landmark: Landmark,
    set: Paragraph,
    style: Style,
    leading: f32,
    before: f32,
    indent: f32,
}

impl Entry {
    fn height(&self) -> f32 {
        self.set.lines.len() as f32 * self.leading
    }
}

impl Flow<'_> {
    /// Draws the contents on new pages under `section`. `before` pages precede them in the finished document, and
    /// `first_body` is the first page of the chapters, in order of making.
    pub(crate) fn contents(&mut self, section: ElemId, before: usize, first_body: usize) {
        self.section = section;
        self.lang.clone_from(&self.doc.meta.language);
        let column = self.column();
        let entries: Vec<Entry> = self
            .landmarks
            .clone()
            .into_iter()
            .filter(|landmark| (1..=2).contains(&landmark.level))
            .map(|landmark| self.entry(landmark, column))
            .collect();
        let title = theme::heading(1);
        let set = self.set(&[Span::new(&*self.doc.meta.words.contents, title.style)], column.width, 1.0);
        let head = 25.0 + set.lines.len() as f32 * title.leading + theme::heading_space(1).1;
        let pages = self.count_pages(&entries, head);

        self.bare_page(Page::default());
        let accent = self.doc.meta.accent.0;
        self.put(None, [fill(keystone(column.x, self.y, 15.0), accent)]);
        self.y += 25.0;
        let heading = self.structure.add(section, "H1");
        for line in &set.lines {
            self.draw_line(heading, &set, line, Placing::plain(column, title.leading));
        }
        self.y += theme::heading_space(1).1;
        let toc = self.structure.add(section, "TOC");
        let mut start = true;
        for entry in &entries {
            if !start {
                self.y += entry.before;
            }
            if self.y + entry.height() > self.limit() {
                self.bare_page(Page::default());
            }
            start = false;
            let number = before + pages + entry.landmark.page.0.saturating_sub(first_body) + 1;
            self.draw_entry(toc, entry, &number.to_string(), column);
        }
    }

    fn entry(&self, landmark: Landmark, column: Column) -> Entry {
        let (style, leading, before, indent) = if landmark.level == 1 {
            (Style::new(Face::SansSemi, 11.0, theme::PRIMARY), 15.4, 9.0, 0.0)
        } else {
            (Style::new(Face::Sans, 10.0, theme::TEXT), 14.2, 1.2, 16.0)
        };
        let width = column.width - indent - NUMBERS;
        let set = self.at_most(&landmark.title, style, width, MOST_LINES);
        Entry { landmark, set, style, leading, before, indent }
    }

    /// How many pages the entries take: the same walk as the drawing, without marks.
    fn count_pages(&self, entries: &[Entry], head: f32) -> usize {
        let bottom = self.page_size().1 - theme::MARGIN_BOTTOM;
        let mut pages = 1;
        let mut y = theme::MARGIN_TOP + head;
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 {
                y += entry.before;
            }
            if y + entry.height() > bottom {
                pages += 1;
                y = theme::MARGIN_TOP;
            }
            y += entry.height();
        }
        pages
    }

    fn draw_entry(&mut self, toc: ElemId, entry: &Entry, number: &str, column: Column) {
        let item = self.structure.add(toc, "TOCI");
        let reference = self.structure.add(item, "Reference");
        let link = self.structure.add(reference, "Link");
        let (x, right, top) = (column.x + entry.indent, column.x + column.width, self.y);
        let mut end = x;
        let mut baseline = top;
        let count = entry.set.lines.len();
        for (index, line) in entry.set.lines.iter().enumerate() {
            baseline = self.y + entry.leading * BASELINE;
            self.line_at(Some(link), &entry.set, line, x, baseline);
            end = x + line.width;
            if index + 1 == count {
                // A space in the text layer keeps title and number apart.
                let space = self.words_at(" ", entry.style, end, baseline).0;
                self.put(Some(link), space);
            }
            self.y += entry.leading;
        }
        let style = Style { tabular: true, ..entry.style };
        let width = self.words_at(number, style, 0.0, 0.0).1;
        self.words(Some(link), number, style, right - width, baseline);
        let words = &self.doc.meta.words.go_to_page;
        let says = words.replace("{title}", &entry.landmark.title).replace("{page}", number);
        let bounds = [x, top, right, self.y];
        self.area(Area { bounds, link: Link::Inside(entry.landmark.id.clone()), says, elem: link });
        let leader =
            vec![Step::Move(end + 5.0, baseline - 0.6), Step::Line(right - width - 5.0, baseline - 0.6)];
        let dots = Draw::Stroke {
            path: leader,
            colour: theme::MUTED,
            width: 0.6,
            dash: Dash::Dotted,
            closed: false,
        };
        self.put(None, [dots]);
    }
}
