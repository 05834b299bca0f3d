//! What every page repeats: running header, footer with the page number, and the band of a draft.

use super::flow::Flow;
use super::shapes::{Draw, fill, rect, rule};
use super::structure::PageId;
use super::theme;
use crate::text::faces::Face;
use crate::text::spans::Style;

const BAND: f32 = 20.0;

impl Flow<'_> {
    /// Draws header, footer and band on the pages, given in reading order.
    pub(crate) fn repeat_furniture(&mut self, order: &[PageId]) {
        let total = order.len();
        for (index, page) in order.iter().enumerate() {
            let Some((running, is_cover)) =
                self.pages.get(page.0).map(|page| (page.running.clone(), page.is_cover))
            else {
                continue;
            };
            if !is_cover {
                self.footer(*page, index + 1, total);
                if !running.is_empty() {
                    self.header_line(*page, &running);
                }
            }
            if let Some(words) = &self.doc.meta.watermark {
                let band = self.band(words);
                self.furniture(*page, "Watermark", band);
            }
        }
    }

    fn footer(&mut self, page: PageId, number: usize, total: usize) {
        let column = self.column();
        let (left, right) = (column.x, column.x + column.width);
        let y = self.page_size().1 - 40.0;
        let style = Style::new(Face::Sans, 8.4, theme::MUTED);
        let pattern = &self.doc.meta.words.page;
        let words = pattern.replace("{page}", &number.to_string()).replace("{pages}", &total.to_string());
        let (_, width) = self.words_at(&words, style, 0.0, 0.0);
        let mut draws = vec![rule(left, right, y - 14.0, theme::RULE, 0.6)];
        draws.extend(self.shortened(&self.doc.meta.title, style, left, y, column.width - width - 24.0).0);
        draws.extend(self.words_at(&words, style, right - width, y).0);
        self.furniture(page, "Footer", draws);
    }

    fn header_line(&mut self, page: PageId, running: &str) {
        let column = self.column();
        let style = Style::new(Face::Sans, 8.4, theme::MUTED);
        let strong = Style { face: Face::SansSemi, ..style };
        let organisation = &self.doc.meta.organisation;
        let (_, width) = self.words_at(organisation, style, 0.0, 0.0);
        let width = width.min(column.width / 2.0);
        let right = column.x + column.width;
        let mut draws = self.shortened(running, strong, column.x, 50.0, column.width - width - 24.0).0;
        draws.extend(self.shortened(organisation, style, right - width, 50.0, width + 0.5).0);
        self.furniture(page, "Header", draws);
    }

    /// A line of text cut at a word where it would be too long, or inside a word longer than the line.
    pub(crate) fn shortened(&self, text: &str, style: Style, x: f32, y: f32, width: f32) -> (Vec<Draw>, f32) {
        // No line of this size holds more letters.
        let mut shown: String = text.chars().take(200).collect();
        loop {
            let (draws, wide) = self.words_at(&shown, style, x, y);
            if wide <= width {
                return (draws, wide);
            }
            let whole = shown.trim_end_matches('…').trim_end();
            let kept = match whole.rsplit_once(' ') {
                Some((kept, _)) => kept,
                None => whole.strip_suffix(|_: char| true).unwrap_or_default(),
            };
            if kept.is_empty() {
                return (Vec::new(), 0.0);
            }
            shown = format!("{kept}…");
        }
    }

    fn band(&self, words: &str) -> Vec<Draw> {
        let style = Style::new(Face::SansSemi, 9.2, theme::ON_BRASS_SOFT);
        let (page_width, _) = self.page_size();
        let (_, width) = self.words_at(words, style, 0.0, 0.0);
        let width = width.min(page_width - 2.0 * theme::MARGIN_SIDE);
        let mut draws = vec![fill(rect(0.0, 0.0, page_width, BAND), theme::BRASS_SOFT)];
        draws.extend(self.shortened(words, style, (page_width - width) / 2.0, 13.4, width + 0.5).0);
        draws
    }
}
