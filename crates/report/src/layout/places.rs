//! Where the figures of a document stand on its pages, so that a preview can say where each comes from.
//!
//! Only figures that carry an origin are noted; what a figure is, [`crate::trace`] knows.

use std::rc::Rc;

use super::flow::Flow;
use crate::text::breaking::Chunk;
use crate::text::spans::Span;

/// A figure, or a picture of figures, on a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Marked {
    /// Left, top, right, bottom, in points from the upper left corner of the page.
    pub bounds: [f32; 4],
    /// As it is printed; the caption of a picture.
    pub text: String,
    /// As for [`crate::document::Run::from`].
    pub from: Rc<str>,
}

impl Flow<'_> {
    /// Notes the figures of a chunk that has just been drawn with its left end at `x` and its baseline at `y`.
    pub(crate) fn mark_figures(&mut self, span: &Span, chunk: &Chunk, x: f32, y: f32) {
        let Some(from) = span.from.clone().filter(|_| span.style.rise == 0.0 && !self.is_trial) else {
            return;
        };
        let text: String = chunk.glyphs.iter().map(|glyph| &*glyph.text).collect();
        let size = span.style.size;
        let mut after = 0;
        for words in self.spelling.figures(&text) {
            let Some(start) = text.get(after..).and_then(|rest| rest.find(&words)) else { continue };
            let range = after + start..after + start + words.len();
            after = range.end;
            let (mut at, mut end, mut left, mut right) = (0, x, None, x);
            for glyph in &chunk.glyphs {
                let start = end;
                end += glyph.advance * size;
                if range.contains(&at) && !glyph.text.is_empty() {
                    left = left.or(Some(start));
                    right = end;
                }
                at += glyph.text.len();
            }
            let Some(left) = left else { continue };
            let bounds = [left, y - size * 0.82, right, y + size * 0.24];
            self.mark(Marked { bounds, text: words, from: Rc::clone(&from) });
        }
    }

    /// Notes a figure on the current page.
    pub(crate) fn mark(&mut self, figure: Marked) {
        if let Some(page) = self.pages.last_mut() {
            page.figures.push(figure);
        }
    }
}
