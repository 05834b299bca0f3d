//! The cover: the municipality's mark, name and title on the plinth, an arch rising from its foot.

use std::rc::Rc;

use super::flow::{Column, Flow};
use super::inline::Placing;
use super::shapes::{Arch, Draw, fill, rect, rounded, rule};
use super::structure::{ElemId, Page, ROOT};
use super::theme;
use crate::document::Run;
use crate::logo::Samples;
use crate::text::breaking::Paragraph;
use crate::text::faces::Face;
use crate::text::spans::{Span, Style};

const MARGIN: f32 = 62.0;
/// Sum of the sizes of the title's lines at most.
const TITLE_HEIGHT: f32 = 120.0;
/// The box of the logo: 45 by 22 mm.
const LOGO: (f32, f32) = (127.6, 62.4);
/// Space between a logo and the edge of its white ground.
const LOGO_PADDING: f32 = 9.0;
/// Longest side of the logo in the file: 450 dots an inch in its box.
const LOGO_PIXELS: u32 = 800;
/// Longest title, in lines; what is longer ends in an ellipsis.
const MOST_LINES: usize = 12;
/// Longest subtitle, name or label, in lines: they stay above the keystone.
const SHORT: usize = 3;
/// Space that stays free at the foot.
const FOOT: f32 = 44.0;

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
        if self.cover_logo(inner) {
            self.y += 16.0;
        }
        let below_logo = self.y;
        let organisation = Style::new(Face::SansSemi, 13.0, theme::PLINTH_TEXT);
        self.cover_text(&meta.organisation, organisation, 17.0, inner, SHORT);
        self.y += if below_logo > 86.0 { 34.0 } else { 58.0 };
        let title = self.title_style(&meta.title, inner.width);
        let size = title.size;
        self.cover_text(&meta.title, title, size * 1.14, inner, MOST_LINES);
        if !meta.subtitle.is_empty() {
            self.y += 12.0;
            let subtitle = Style::new(Face::Sans, 16.0, theme::PLINTH_MUTED);
            self.cover_text(&meta.subtitle, subtitle, 21.5, inner, SHORT);
        }
        self.y += 22.0;
        self.put(None, [rule(inner.x, inner.x + 52.0, self.y, meta.accent.0, 2.4)]);
        self.y += 20.0;
        let date = Style::new(Face::SansSemi, 11.5, theme::PLINTH_TEXT);
        self.cover_text(&meta.date_words, date, 15.0, inner, SHORT);
        self.cover_facts(inner);
        self.end_page();
    }

    /// Draws the logo on a white ground, or as it is when it is made for a dark one. False when there is none that
    /// can be read: the document is made without it.
    fn cover_logo(&mut self, column: Column) -> bool {
        let Some(logo) = &self.doc.meta.logo else { return false };
        let Ok(samples) = Samples::read(&logo.bytes, LOGO_PIXELS) else { return false };
        let (wide, tall) = (samples.width as f32, samples.height as f32);
        let scale = (LOGO.0 / wide).min(LOGO.1 / tall);
        let (width, height) = (wide * scale, tall * scale);
        let ground = !samples.is_light_on_clear();
        let top = self.y - 30.0;
        let (mut x, mut y) = (column.x, top);
        if ground {
            let sides = (width + 2.0 * LOGO_PADDING, height + 2.0 * LOGO_PADDING);
            self.put(None, [fill(rounded(x, top, sides.0, sides.1, 5.0), theme::WHITE)]);
            (x, y) = (x + LOGO_PADDING, y + LOGO_PADDING);
        }
        let elem = self.structure.add(self.section, "Figure");
        // A picture has an alternative even before the municipality has written one.
        let alt = if logo.alt.trim().is_empty() { &self.doc.meta.organisation } else { &logo.alt };
        let alt = if alt.trim().is_empty() { self.doc.meta.title.clone() } else { alt.clone() };
        self.structure.with(elem, |elem| {
            elem.alt = Some(alt);
            elem.bounds = Some([x, y, x + width, y + height]);
        });
        self.put(Some(elem), [Draw::Logo { x, y, width, height }]);
        self.y = y + height + if ground { LOGO_PADDING } else { 0.0 };
        self.logo = Some(samples);
        true
    }

    /// The largest size at which the title stays clear of the keystone.
    fn title_style(&self, title: &str, width: f32) -> Style {
        let style = |size: f32| Style::new(Face::Display, size, theme::PLINTH_TEXT);
        let fits = |size: &f32| {
            let lines = self.set(&[Span::new(title, style(*size))], width, 1.0).lines.len();
            lines as f32 * size <= TITLE_HEIGHT
        };
        style([38.0, 33.0, 28.0, 24.0, 20.0].into_iter().find(fits).unwrap_or(16.0))
    }

    fn cover_text(&mut self, text: &str, style: Style, leading: f32, column: Column, lines: usize) {
        if text.is_empty() {
            return;
        }
        let elem = self.structure.add(self.section, "P");
        let set = self.at_most(text, style, column.width, lines);
        self.cover_lines(elem, &set, Placing::plain(column, leading));
    }

    /// Draws the lines that the page has room for.
    fn cover_lines(&mut self, elem: ElemId, set: &Paragraph, placing: Placing) {
        for line in &set.lines {
            if self.y + placing.leading <= self.page_size().1 - FOOT {
                self.draw_line(elem, set, line, placing);
            }
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
            if self.y + 14.6 > self.page_size().1 - FOOT {
                break;
            }
            let item = self.structure.add(list, "LI");
            let (named, valued) = (self.structure.add(item, "Lbl"), self.structure.add(item, "LBody"));
            let text: String = fact.value.iter().map(|run: &Run| run.text.as_str()).collect();
            let name = self.at_most(&fact.label, label, left - 12.0, SHORT);
            let mut text = self.at_most(&text, value, right.min(186.0), MOST_LINES / 2);
            let from: Option<Rc<str>> = fact.value.iter().find_map(|run| run.from.as_deref()).map(Rc::from);
            text.spans.iter_mut().for_each(|span| span.from.clone_from(&from));
            let top = self.y;
            self.cover_lines(named, &name, Placing::plain(column, 14.6));
            let below = std::mem::replace(&mut self.y, top);
            let value_column = Column { x: column.x + left, width: right, small: true };
            self.cover_lines(valued, &text, Placing::plain(value_column, 14.6));
            self.y = self.y.max(below) + 2.5;
        }
    }
}
