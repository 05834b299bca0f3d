//! Footnotes: numbered through the document, set at the foot of the page that calls them. They take no more than
//! half a page; what is longer goes on at the foot of the next.

use super::flow::Flow;
use super::inline::Placing;
use super::shapes::rule;
use super::structure::{ElemId, Landmark};
use super::theme;
use crate::document::Run;
use crate::text::breaking::{Line, Paragraph};
use crate::text::spans::Span;

/// The footnotes of the document so far.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// By number, from 1.
    all: Vec<Paragraph>,
    /// Those to be set on the current page.
    here: Vec<Called>,
    /// What the last page had no room for.
    left: Vec<Called>,
    /// Height they take on the current page, with the rule above them.
    pub height: f32,
}

/// A note that is to be set.
#[derive(Clone, Debug)]
struct Called {
    number: usize,
    /// Its element, once its first lines are set.
    elem: Option<ElemId>,
    /// How many of its lines are set already.
    set: usize,
}

impl Notes {
    /// Whether some of the notes called so far are still to be set.
    pub(crate) fn is_pending(&self) -> bool {
        !self.left.is_empty()
    }

    fn tall(&self, note: &Called) -> f32 {
        let set = self.all.get(note.number.saturating_sub(1));
        let lines = set.map_or(0, |set| set.lines.len().saturating_sub(note.set)) as f32;
        lines * theme::remark().leading + BELOW
    }
}

/// Space for the rule above the first note.
const RULE_SPACE: f32 = 16.0;
/// Space below a note.
const BELOW: f32 = 2.0;

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
            height += self.notes.tall(&Called { number: *number, elem: None, set: 0 });
        }
        height.min((self.most_notes() - self.notes.height).max(0.0))
    }

    /// The height that notes may take on a page.
    fn most_notes(&self) -> f32 {
        (self.page_size().1 - theme::MARGIN_TOP - theme::MARGIN_BOTTOM) / 2.0
    }

    /// Reserves the notes that the page before had no room for.
    pub(crate) fn carry_notes(&mut self) {
        self.notes.here = std::mem::take(&mut self.notes.left);
        if !self.notes.here.is_empty() {
            let tall: f32 = self.notes.here.iter().map(|note| self.notes.tall(note)).sum();
            self.notes.height = (RULE_SPACE + tall).min(self.most_notes());
        }
    }

    /// Reserves the notes called on a line that is being drawn.
    pub(crate) fn call_notes(&mut self, line: &Line) {
        self.notes.height += self.notes_height(std::slice::from_ref(line));
        let called = line.notes.iter().map(|number| Called { number: *number, elem: None, set: 0 });
        self.notes.here.extend(called);
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
        let bottom = self.page_size().1 - theme::MARGIN_BOTTOM + 0.5;
        let placing = Placing::plain(column, theme::remark().leading);
        for mut note in here {
            let Some(set) = self.notes.all.get(note.number.saturating_sub(1)).cloned() else { continue };
            let room = ((bottom - self.y) / placing.leading).max(0.0) as usize;
            let lines = set.lines.iter().skip(note.set).take(room);
            if lines.len() > 0 {
                let elem = note.elem.unwrap_or_else(|| self.note_element(note.number));
                note.elem = Some(elem);
                for line in lines {
                    self.draw_line(elem, &set, line, placing);
                    note.set += 1;
                }
            }
            if note.set < set.lines.len() {
                self.notes.left.push(note);
            } else {
                self.y += BELOW;
            }
        }
        self.notes.height = 0.0;
        self.y = reached;
    }

    fn note_element(&mut self, number: usize) -> ElemId {
        let elem = self.structure.add(self.section, "Note");
        self.structure.with(elem, |elem| elem.id = Some(note_id(number)));
        let (page, y) = (self.page(), self.y);
        self.landmarks.push(Landmark { level: 0, id: note_id(number), title: String::new(), page, y });
        elem
    }
}
