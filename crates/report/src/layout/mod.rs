//! A document on pages: cover, contents, chapters, footnotes and what repeats, with the tree of their meaning.
//!
//! Nothing here knows the PDF format; [`crate::pdf`] writes what is laid out.

mod blocks;
mod contents;
mod cover;
mod figure;
mod flow;
mod frames;
mod furniture;
mod inline;
mod notes;
pub(crate) mod places;
pub(crate) mod shapes;
pub(crate) mod structure;
mod table;
pub(crate) mod theme;

use flow::Flow;
use structure::{Landmark, Page, PageId, ROOT, Structure};

use crate::document::{Binding, Document};
use crate::logo::Samples;

/// A document laid out.
pub(crate) struct Laid {
    /// By the order of their making.
    pub pages: Vec<Page>,
    /// The order of reading.
    pub order: Vec<PageId>,
    pub structure: Structure,
    pub landmarks: Vec<Landmark>,
    /// What [`shapes::Draw::Logo`] shows.
    pub logo: Option<Samples>,
}

impl Flow<'_> {
    fn chapters(&mut self) {
        let doc = self.doc;
        for chapter in &doc.chapters {
            self.chapter(chapter);
        }
        self.end();
    }
}

/// Lays the whole document out.
pub(crate) fn lay_out(doc: &Document) -> Laid {
    let mut flow = Flow::new(doc);
    let order: Vec<PageId> = match doc.meta.binding {
        Binding::Book => {
            flow.cover();
            let contents = flow.structure.add(ROOT, "Sect");
            let covers = flow.pages.len();
            flow.chapters();
            let body_end = flow.pages.len();
            flow.contents(contents, covers, covers);
            let all = flow.pages.len();
            // The contents are drawn last, when the pages are known, and read second.
            (0..covers).chain(body_end..all).chain(covers..body_end).map(PageId).collect()
        }
        Binding::Sheets => {
            flow.chapters();
            (0..flow.pages.len()).map(PageId).collect()
        }
    };
    flow.repeat_furniture(&order);
    let Flow { pages, structure, landmarks, logo, .. } = flow;
    Laid { pages, order, structure, landmarks, logo }
}
