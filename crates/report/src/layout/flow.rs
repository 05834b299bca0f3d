//! The state of a document being laid out: pages, the place reached, what waits to be drawn with what follows.
//!
//! `y` grows downwards. Every block asks [`Flow::need`] for the height of what it can't part with before it draws;
//! headings wait until then, so that none is left alone at the foot of a page.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::figure::Prepared;
use super::notes::Notes;
use super::shapes::Draw;
use super::structure::{Area, ElemId, Kid, Landmark, Page, PageId, Piece, ROOT, Role, Structure};
use super::theme;
use crate::document::Document;
use crate::logo::Samples;
use crate::text::breaking::{Paragraph, Setting, set};
use crate::text::shaping::Shaper;
use crate::text::spans::{Span, Style};
use crate::trace::spelling::Spelling;

/// A column of text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub x: f32,
    pub width: f32,
    /// Whether text is set small and sans serif, as inside frames.
    pub small: bool,
}

impl Column {
    pub(crate) fn inset(self, left: f32, right: f32) -> Self {
        Self { x: self.x + left, width: self.width - left - right, ..self }
    }
}

/// A frame that is open while its blocks are placed; it is painted behind them on each page it covers.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub paint: super::frames::Paint,
    pub x: f32,
    pub width: f32,
    /// Space between the frame and its blocks, above and below.
    pub padding: f32,
    /// Where the frame starts on the current page.
    pub top: f32,
    /// How many pieces were on the page before the frame's own.
    pub index: usize,
}

/// A heading that waits for the first lines of what follows.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub elem: ElemId,
    pub level: u8,
    pub id: String,
    pub title: String,
    pub column: Column,
    pub set: Paragraph,
}

/// The mark of a list item, drawn with the item's first line.
#[derive(Clone, Debug)]
pub(crate) struct Bullet {
    pub elem: ElemId,
    pub text: String,
    pub style: Style,
    pub x: f32,
}

pub(crate) struct Flow<'a> {
    pub doc: &'a Document,
    pub shaper: Rc<Shaper>,
    pub spelling: Rc<Spelling>,
    pub structure: Structure,
    pub pages: Vec<Page>,
    pub landmarks: Vec<Landmark>,
    /// Language of the chapter.
    pub lang: String,
    pub chapter: String,
    /// The element of the chapter.
    pub section: ElemId,
    pub y: f32,
    /// Space owed before the next thing, unless it starts a page.
    pub gap: f32,
    /// Whether nothing has been placed on this page or in this frame yet.
    pub fresh: bool,
    pub waiting: Vec<Waiting>,
    pub bullet: Option<Bullet>,
    pub frames: Vec<Frame>,
    pub notes: Notes,
    /// Pictures that go to the head of the next page, so that text fills this one.
    pub floats: Vec<Prepared>,
    /// Whether it only measures, and nothing inside is to be measured again.
    pub is_trial: bool,
    /// The logo, once the cover shows it.
    pub logo: Option<Samples>,
    /// The elements of links and passages, by their paragraph and span: one each, however many lines they take.
    pub inner: BTreeMap<(ElemId, usize), ElemId>,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(doc: &'a Document) -> Self {
        Self::with(doc, Rc::default(), Rc::new(Spelling::new()))
    }

    fn with(doc: &'a Document, shaper: Rc<Shaper>, spelling: Rc<Spelling>) -> Self {
        Self {
            doc,
            shaper,
            spelling,
            structure: Structure::new(),
            pages: Vec::new(),
            landmarks: Vec::new(),
            lang: doc.meta.language.clone(),
            chapter: String::new(),
            section: ROOT,
            y: theme::MARGIN_TOP,
            gap: 0.0,
            fresh: true,
            waiting: Vec::new(),
            bullet: None,
            frames: Vec::new(),
            notes: Notes::default(),
            floats: Vec::new(),
            is_trial: false,
            logo: None,
            inner: BTreeMap::new(),
        }
    }

    pub(crate) fn page_size(&self) -> (f32, f32) {
        self.doc.meta.paper.size()
    }

    /// The column between the margins.
    pub(crate) fn column(&self) -> Column {
        Column { x: theme::MARGIN_SIDE, width: self.page_size().0 - 2.0 * theme::MARGIN_SIDE, small: false }
    }

    /// The lowest place that content may reach on this page, above its footnotes and inside its frames.
    pub(crate) fn limit(&self) -> f32 {
        let frames: f32 = self.frames.iter().map(|frame| frame.padding).sum();
        self.page_size().1 - theme::MARGIN_BOTTOM - self.notes.height - frames
    }

    /// The height of a page without footnotes, inside the frames that are open.
    pub(crate) fn whole(&self) -> f32 {
        let frames: f32 = self.frames.iter().map(|frame| 2.0 * frame.padding).sum();
        self.page_size().1 - theme::MARGIN_BOTTOM - theme::MARGIN_TOP - frames
    }

    pub(crate) fn page(&self) -> PageId {
        PageId(self.pages.len().saturating_sub(1))
    }

    /// Adds a page that is not part of the running text.
    pub(crate) fn bare_page(&mut self, page: Page) {
        self.pages.push(page);
        self.y = theme::MARGIN_TOP;
        self.gap = 0.0;
        self.fresh = true;
    }

    /// Ends the page, footnotes and frames included, and starts the next.
    pub(crate) fn new_page(&mut self) {
        self.end_page();
        self.bare_page(Page { running: self.chapter.clone(), ..Page::default() });
        self.carry_notes();
        for frame in &mut self.frames {
            frame.top = self.y;
            frame.index = 0;
            self.y += frame.padding;
        }
        self.draw_floats();
    }

    /// Ends the last page, and sets what is left of its notes on further ones.
    pub(crate) fn end(&mut self) {
        self.end_page();
        while self.notes.is_pending() {
            self.new_page();
            self.end_page();
        }
    }

    pub(crate) fn end_page(&mut self) {
        if !self.pages.is_empty() {
            self.paint_frames();
            self.draw_notes();
        }
    }

    /// Makes sure that `height` fits below the headings that wait, then draws those headings.
    pub(crate) fn need(&mut self, height: f32) {
        let heads: f32 = self.waiting.iter().map(Waiting::height).sum();
        let before = match self.waiting.first() {
            Some(head) => self.gap.max(theme::heading_space(head.level).0),
            None => self.gap,
        };
        let before = if self.fresh { 0.0 } else { before };
        if self.y + before + heads + height > self.limit() {
            // Twice at most: a page may open with a picture that waited.
            while !self.fresh && self.y + heads + height > self.limit() - before {
                self.new_page();
            }
        } else {
            self.y += before;
        }
        self.gap = 0.0;
        for (index, head) in std::mem::take(&mut self.waiting).into_iter().enumerate() {
            if index > 0 {
                self.y += theme::heading_space(head.level).0 * BETWEEN_HEADINGS;
            }
            self.draw_heading(&head);
            self.y += theme::heading_space(head.level).1;
        }
        self.fresh = false;
    }

    /// Draws the headings that wait and forgets the space owed: the end of a frame or of a chapter.
    pub(crate) fn settle(&mut self) {
        if !self.waiting.is_empty() {
            self.need(0.0);
        }
        self.gap = 0.0;
        self.bullet = None;
    }

    /// The height that `blocks` would take at the head of a page, if one page is enough.
    pub(crate) fn measure(&self, column: Column, blocks: impl FnOnce(&mut Flow<'a>, Column)) -> Option<f32> {
        if self.is_trial {
            return None;
        }
        let mut trial = Flow::with(self.doc, Rc::clone(&self.shaper), Rc::clone(&self.spelling));
        trial.lang.clone_from(&self.lang);
        trial.is_trial = true;
        trial.new_page();
        blocks(&mut trial, column);
        let height = trial.y - theme::MARGIN_TOP + trial.notes.height;
        (trial.pages.len() == 1).then_some(height)
    }

    /// At least `space` before the next thing.
    pub(crate) fn space(&mut self, space: f32) {
        self.gap = self.gap.max(space);
    }

    pub(crate) fn set(&self, spans: &[Span], width: f32, tolerance: f32) -> Paragraph {
        set(&self.shaper, spans, Setting { width, lang: &self.lang, tolerance })
    }

    /// Paints as content of `elem`, or as decoration.
    pub(crate) fn put(&mut self, elem: Option<ElemId>, draws: impl IntoIterator<Item = Draw>) {
        let page_id = self.page();
        let tag = elem.map_or("", |elem| self.structure.tag(elem));
        let Some(page) = self.pages.last_mut() else { return };
        let mcid = page.owners.len();
        // Marks that follow others of the same owner join them.
        let same = match (elem, page.pieces.last()) {
            (None, Some(piece)) => piece.role == Role::Decoration,
            (Some(elem), Some(piece)) => {
                matches!(piece.role, Role::Content { mcid: last, .. } if page.owners.get(last) == Some(&elem) && last + 1 == mcid)
            }
            (_, None) => false,
        };
        if same && let Some(piece) = page.pieces.last_mut() {
            piece.draws.extend(draws);
            return;
        }
        let role = match elem {
            None => Role::Decoration,
            Some(elem) => {
                page.owners.push(elem);
                self.structure.kid(elem, Kid::Content { page: page_id, mcid });
                Role::Content { tag, mcid }
            }
        };
        page.pieces.push(Piece { role, draws: draws.into_iter().collect() });
    }

    /// Paints what is repeated on every page.
    pub(crate) fn furniture(&mut self, page: PageId, kind: &'static str, draws: Vec<Draw>) {
        if let Some(page) = self.pages.get_mut(page.0) {
            page.pieces.push(Piece { role: Role::Furniture(kind), draws });
        }
    }

    /// Makes a rectangle of the current page lead somewhere.
    pub(crate) fn area(&mut self, area: Area) {
        let (page_id, elem) = (self.page(), area.elem);
        if let Some(page) = self.pages.last_mut() {
            let index = page.areas.len();
            page.areas.push(area);
            self.structure.kid(elem, Kid::Area { page: page_id, index });
        }
    }

    /// One line of text in one style, its baseline at `y`; returns its width.
    pub(crate) fn words(&mut self, elem: Option<ElemId>, text: &str, style: Style, x: f32, y: f32) -> f32 {
        let (draws, width) = self.words_at(text, style, x, y);
        self.put(elem, draws);
        width
    }

    /// The marks of one line of text and its width.
    pub(crate) fn words_at(&self, text: &str, style: Style, x: f32, y: f32) -> (Vec<Draw>, f32) {
        let mut draws = Vec::new();
        let mut width = 0.0;
        for span in crate::text::spans::drawable(&[Span::new(text, style)]) {
            let style = span.style;
            let shaped = self.shaper.shape(style.face, style.tabular, &span.text);
            draws.push(Draw::Text {
                face: style.face,
                size: style.size,
                colour: style.colour,
                x: x + width,
                y: y - style.rise,
                glyphs: shaped.glyphs.clone(),
            });
            width += shaped.width * style.size;
        }
        (draws, width)
    }
}

/// Share of a heading's space that stays between it and the heading above it.
pub(crate) const BETWEEN_HEADINGS: f32 = 0.35;

impl Waiting {
    /// Height with the space below.
    fn height(&self) -> f32 {
        let lines = self.set.lines.len() as f32;
        let (before, after) = theme::heading_space(self.level);
        lines * theme::heading(self.level).leading + after + before * BETWEEN_HEADINGS
    }
}
