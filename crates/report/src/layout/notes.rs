//! Footnotes: numbered through the document, set at the foot of the page that calls them.

use super::flow::Flow;
use super::inline::Placing;
use super::shapes::rule;
use super::structure::Landmark;
use super::theme;
use crate::document::Run;
use crate::text::breaking::{Line, Paragraph};
use crate::text::spans::Span;

/// The footnotes of the document so far.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// By number, from 1.
    all: Vec<Paragraph>,
    /// Numbers of those on the current page.
    here: Vec<usize>,
    /// Height they take on the current page, with the rule above them.
    pub height: f32,
}

/// Space for the rule above the first note.
const RULE_SPACE: f32 = 16.0;

/// The id under which links find a note.
pub(crate) fn note_id(number: usize) -> String {
    format!("note-{number}")
}

impl Flow<'_> {
    /// Sets the next footnote and gives its number.
    pub(crate) fn add_note(&mut self, runs: &[Run]) -> usize {
        let number = self.notes.all.len() + 1;
        let voice = theme::remark();
        let mut style = voice.style;
        style.face = voice.strong;
        let mut spans = vec![Span::new(format!("{number}\u{a0}\u{a0}"), style)];
        spans.extend(self.spans(runs, voice));
        let width = self.column().width;
        let set = self.set(&spans, width, voice.tolerance);
        self.notes.all.push(set);
        number
    }

    /// The height that the notes called on `lines` add to the page.
    pub(crate) fn notes_height(&self, lines: &[Line]) -> f32 {
        let mut height = 0.0;
        let mut first = self.notes.here.is_empty();
        for number in lines.iter().flat_map(|line| &line.notes) {
            if std::mem::take(&mut first) {
                height += RULE_SPACE;
            }
            let set = self.notes.all.get(number.saturating_sub(1));
            height += set.map_or(0.0, tall) + 2.0;
        }
        height
    }

    /// Reserves the notes called on a line that is being drawn.
    pub(crate) fn call_notes(&mut self, line: &Line) {
        self.notes.height += self.notes_height(std::slice::from_ref(line));
        self.notes.here.extend(&line.notes);
    }

    /// Draws the page's notes at its foot.
    pub(crate) fn draw_notes(&mut self) {
        let here = std::mem::take(&mut self.notes.here);
        if here.is_empty() {
            return;
        }
        let column = self.column();
        let reached = self.y;
        self.y = self.page_size().1 - theme::MARGIN_BOTTOM - self.notes.height + RULE_SPACE;
        self.put(None, [rule(column.x, column.x + 96.0, self.y - 7.0, theme::PRIMARY_LINE, 0.8)]);
        for number in here {
            let Some(set) = self.notes.all.get(number.saturating_sub(1)).cloned() else { continue };
            let elem = self.structure.add(self.section, "Note");
            self.structure.with(elem, |elem| elem.id = Some(note_id(number)));
            self.landmark(number);
            let placing = Placing::plain(column, theme::remark().leading);
            for line in &set.lines {
                self.draw_line(elem, &set, line, placing);
            }
            self.y += 2.0;
        }
        self.notes.height = 0.0;
        self.y = reached;
    }

    fn landmark(&mut self, number: usize) {
        let (page, y) = (self.page(), self.y);
        self.landmarks.push(Landmark { level: 0, id: note_id(number), title: String::new(), page, y });
    }
}

fn tall(set: &Paragraph) -> f32 {
    let lines = set.lines.len() as f32;
    lines * theme::remark().leading
}
