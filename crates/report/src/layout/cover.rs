//! The cover: the municipality's name and title on the plinth, an arch rising from its foot.

use super::flow::{Column, Flow};
use super::inline::Placing;
use super::shapes::{Arch, fill, rect, rule};
use super::structure::{Page, ROOT};
use super::theme;
use crate::document::Run;
use crate::text::faces::Face;
use crate::text::spans::{Span, Style};

const MARGIN: f32 = 62.0;
/// Sum of the sizes of the title's lines at most.
const TITLE_HEIGHT: f32 = 120.0;

impl Flow<'_> {
    pub(crate) fn cover(&mut self) {
        self.bare_page(Page { is_cover: true, ..Page::default() });
        let meta = &self.doc.meta;
        let (width, height) = self.page_size();
        let section = self.structure.add(ROOT, "Sect");
        self.section = section;
        let inner = Column { x: MARGIN, width: width - 2.0 * MARGIN, small: true };

        let scale = width / 48.0 * 0.82;
        let arch = Arch { x: width - 39.5 * scale, y: height - 41.5 * scale, scale, foot: 48.0 };
        self.put(
            None,
            [
                fill(rect(0.0, 0.0, width, height), theme::PLINTH),
                fill(arch.stones(), theme::PLINTH_STONE),
                fill(arch.keystone(), meta.accent.0),
                fill(arch.keyhole(), theme::PLINTH_LINE),
            ],
        );

        self.y = 86.0;
        let organisation = Style::new(Face::SansSemi, 13.0, theme::PLINTH_TEXT);
        self.cover_text(&meta.organisation, organisation, 17.0, inner);
        self.y += 58.0;
        let title = self.title_style(&meta.title, inner.width);
        let size = title.size;
        self.cover_text(&meta.title, title, size * 1.14, inner);
        if !meta.subtitle.is_empty() {
            self.y += 12.0;
            let subtitle = Style::new(Face::Sans, 16.0, theme::PLINTH_MUTED);
            self.cover_text(&meta.subtitle, subtitle, 21.5, inner);
        }
        self.y += 22.0;
        self.put(None, [rule(inner.x, inner.x + 52.0, self.y, meta.accent.0, 2.4)]);
        self.y += 20.0;
        let date = Style::new(Face::SansSemi, 11.5, theme::PLINTH_TEXT);
        self.cover_text(&meta.date_words, date, 15.0, inner);
        self.cover_facts(inner);
        self.end_page();
    }

    /// The largest size at which the title stays clear of the keystone.
    fn title_style(&self, title: &str, width: f32) -> Style {
        let style = |size: f32| Style::new(Face::Display, size, theme::PLINTH_TEXT);
        let fits = |size: &f32| {
            let lines = self.set(&[Span::new(title, style(*size))], width, 1.0).lines.len();
            lines as f32 * size <= TITLE_HEIGHT
        };
        style([38.0, 33.0, 28.0, 24.0].into_iter().find(fits).unwrap_or(20.0))
    }

    fn cover_text(&mut self, text: &str, style: Style, leading: f32, column: Column) {
        if text.is_empty() {
            return;
        }
        let elem = self.structure.add(self.section, "P");
        let set = self.set(&[Span::new(text, style)], column.width, 1.0);
        for line in &set.lines {
            self.draw_line(elem, &set, line, Placing::plain(column, leading));
        }
    }

    /// Labels and values in the lower left, on the plinth.
    fn cover_facts(&mut self, column: Column) {
        let facts = &self.doc.meta.facts;
        if facts.is_empty() {
            return;
        }
        self.y += 16.0;
        let list = self.structure.add(self.section, "L");
        self.structure.with(list, |elem| elem.numbering = Some("None"));
        let label = Style::new(Face::Sans, 9.4, theme::PLINTH_MUTED);
        let value = Style::new(Face::Sans, 10.4, theme::PLINTH_TEXT);
        let (left, right) = (128.0, column.width - 128.0);
        for fact in facts {
            let item = self.structure.add(list, "LI");
            let (named, valued) = (self.structure.add(item, "Lbl"), self.structure.add(item, "LBody"));
            let text: String = fact.value.iter().map(|run: &Run| run.text.as_str()).collect();
            let name = self.set(&[Span::new(fact.label.clone(), label)], left - 12.0, 1.0);
            let text = self.set(&[Span::new(text, value)], right.min(186.0), 1.0);
            let top = self.y;
            for line in &name.lines {
                self.draw_line(named, &name, line, Placing::plain(column, 14.6));
            }
            let below = std::mem::replace(&mut self.y, top);
            let value_column = Column { x: column.x + left, width: right, small: true };
            for line in &text.lines {
                self.draw_line(valued, &text, line, Placing::plain(value_column, 14.6));
            }
            self.y = self.y.max(below) + 2.5;
        }
    }
}
