//! Runs into spans, and set paragraphs onto pages: no line alone at the head or the foot of a page.

use std::rc::Rc;

use super::flow::{Column, Flow};
use super::notes::note_id;
use super::shapes::{Draw, rule};
use super::structure::{Area, ElemId};
use super::theme::{self, Voice};
use crate::document::{Link, Run};
use crate::text::breaking::{Line, Paragraph};
use crate::text::spans::{Span, Style};

/// Where a line stands in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    Centre,
    End,
}

/// How lines are placed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placing {
    pub x: f32,
    pub width: f32,
    pub leading: f32,
    pub align: Align,
}

impl Placing {
    pub(crate) fn plain(column: Column, leading: f32) -> Self {
        Self { x: column.x, width: column.width, leading, align: Align::Start }
    }
}

/// Distance of the baseline from the top of a line, as a share of its height.
pub(crate) const BASELINE: f32 = 0.74;

impl Flow<'_> {
    /// The spans of `runs`, their footnotes numbered and set aside.
    pub(crate) fn spans(&mut self, runs: &[Run], voice: Voice) -> Vec<Span> {
        let mut spans = Vec::with_capacity(runs.len());
        for run in runs {
            let mut style = voice.style;
            if run.strong {
                style.face = voice.strong;
            } else if run.emphasis {
                style.face = voice.italic;
            }
            if run.link.is_some() {
                style.colour = theme::PRIMARY;
            }
            if run.raised {
                style = raised(style, voice);
            }
            if !run.text.is_empty() {
                let (link, lang) = (run.link.clone(), run.lang.clone());
                // A word joiner: what is raised never starts a line.
                let joiner = if run.raised { "\u{2060}" } else { "" };
                let text = format!("{joiner}{}", run.text);
                let from = run.from.as_deref().map(Rc::from);
                spans.push(Span { text, style, link, lang, note: None, from });
            }
            if let Some(note) = &run.footnote {
                let number = self.add_note(note);
                spans.push(Span {
                    link: Some(Link::Inside(note_id(number))),
                    note: Some(number),
                    ..Span::new(format!("\u{2060}{number}"), raised(voice.style, voice))
                });
            }
        }
        spans
    }

    /// A text set to a width in `lines` lines at most; what is longer is cut between words and ends in an ellipsis.
    pub(crate) fn at_most(&self, text: &str, style: Style, width: f32, lines: usize) -> Paragraph {
        // No line holds more letters than points; texts of a whole page are not set to be thrown away.
        let most = (width as usize).saturating_mul(lines);
        let mut shown: String = text.chars().take(most).collect();
        loop {
            let set = self.set(&[Span::new(shown.as_str(), style)], width, 1.0);
            if set.lines.len() <= lines && (shown.ends_with('…') || shown.len() == text.len()) {
                return set;
            }
            let kept = shown.trim_end_matches('…').chars().count();
            // By a fortieth at a time, so that a long text takes few tries.
            let kept: String = shown.chars().take(kept - (kept / 40).max(1).min(kept)).collect();
            let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(before, _)| before);
            shown = format!("{}…", whole.trim_end());
        }
    }

    /// Places a set paragraph, over several pages if it must.
    pub(crate) fn place(&mut self, elem: ElemId, set: &Paragraph, placing: Placing) {
        let mut from = 0;
        let count = set.lines.len();
        while from < count {
            let rest = set.lines.get(from..).unwrap_or_default();
            // Together: the whole of a short paragraph, or two lines of a long one.
            let first = if rest.len() <= 3 { rest.len() } else { 2 };
            let first = rest.get(..first).unwrap_or_default();
            self.need(height(first, placing.leading) + self.notes_height(first));
            if let Some(bullet) = self.bullet.take() {
                let baseline = self.y + placing.leading * BASELINE;
                self.words(Some(bullet.elem), &bullet.text, bullet.style, bullet.x, baseline);
            }
            let mut take = first.len();
            while take < rest.len() {
                let more = rest.get(..=take).unwrap_or_default();
                if self.y + height(more, placing.leading) + self.notes_height(more) > self.limit() {
                    break;
                }
                take += 1;
            }
            if rest.len() - take == 1 && take > 2 {
                take -= 1;
            }
            for line in rest.iter().take(take) {
                self.draw_line(elem, set, line, placing);
            }
            from += take;
            if from < count {
                self.new_page();
            }
        }
    }

    /// Draws lines one below the other, on the next page where this one ends: headings and captions, which are short
    /// unless somebody wrote a whole text there.
    pub(crate) fn place_lines(&mut self, elem: ElemId, set: &Paragraph, placing: Placing) {
        for (index, line) in set.lines.iter().enumerate() {
            if index > 0 && self.y + placing.leading > self.limit() {
                self.new_page();
                self.fresh = false;
            }
            self.draw_line(elem, set, line, placing);
        }
    }

    /// Draws one line at the place reached and moves below it.
    pub(crate) fn draw_line(&mut self, elem: ElemId, set: &Paragraph, line: &Line, placing: Placing) {
        let baseline = self.y + placing.leading * BASELINE;
        let start = start(line, placing);
        self.line_at(Some(elem), set, line, start, baseline);
        self.call_notes(line);
        self.y += placing.leading;
    }

    /// Draws a line with its baseline at `y`; without an element, as decoration.
    pub(crate) fn line_at(&mut self, elem: Option<ElemId>, set: &Paragraph, line: &Line, start: f32, y: f32) {
        for chunk in &line.chunks {
            let Some(span) = set.spans.get(chunk.span) else { continue };
            let (style, x) = (span.style, start + chunk.x);
            let text = Draw::Text {
                face: style.face,
                size: style.size,
                colour: style.colour,
                x,
                y: y - style.rise,
                glyphs: chunk.glyphs.clone(),
            };
            let Some(elem) = elem else {
                self.put(None, [text]);
                continue;
            };
            let owner = self.owner(elem, chunk.span, span);
            self.put(Some(owner), [text]);
            self.mark_figures(span, chunk, x, y);
            if let Some(link) = &span.link {
                let spaces = chunk.glyphs.last().filter(|glyph| &*glyph.text == " ");
                let right = x + chunk.width - spaces.map_or(0.0, |glyph| glyph.advance * style.size);
                if style.rise == 0.0 {
                    self.put(Some(owner), [rule(x, right, y + style.size * 0.16, theme::PRIMARY_LINE, 0.5)]);
                }
                let bounds =
                    [x, y - style.rise - style.size * 0.85, right, y - style.rise + style.size * 0.28];
                let says = span.text.trim_start_matches('\u{2060}').to_owned();
                self.area(Area { bounds, link: link.clone(), says, elem: owner });
            }
        }
    }

    /// The element that a span's text belongs to.
    fn owner(&mut self, elem: ElemId, index: usize, span: &Span) -> ElemId {
        if span.lang.is_none() && span.link.is_none() {
            return elem;
        }
        if let Some(known) = self.inner.get(&(elem, index)) {
            return *known;
        }
        let owner = self.new_owner(elem, span);
        self.inner.insert((elem, index), owner);
        owner
    }

    fn new_owner(&mut self, elem: ElemId, span: &Span) -> ElemId {
        let parent = match &span.lang {
            Some(lang) => {
                let passage = self.structure.add(elem, "Span");
                self.structure.with(passage, |elem| elem.lang = Some(lang.clone()));
                passage
            }
            None => elem,
        };
        match &span.link {
            None => parent,
            Some(_) if span.style.rise == 0.0 => self.structure.add(parent, "Link"),
            Some(_) => {
                let reference = self.structure.add(parent, "Reference");
                self.structure.add(reference, "Link")
            }
        }
    }
}

/// The style of what stands small and above the line.
fn raised(style: Style, voice: Voice) -> Style {
    Style {
        face: voice.strong,
        size: style.size * 0.68,
        rise: style.size * 0.34,
        colour: theme::PRIMARY,
        tabular: false,
    }
}

/// Where a line starts so that it is aligned.
pub(crate) fn start(line: &Line, placing: Placing) -> f32 {
    match placing.align {
        Align::Start => placing.x,
        Align::Centre => placing.x + (placing.width - line.width) / 2.0,
        Align::End => placing.x + placing.width - line.width,
    }
}

fn height(lines: &[Line], leading: f32) -> f32 {
    let count = lines.len() as f32;
    count * leading
}
