//! What the pages hold and what it means: painted pieces on one side, the tree of elements on the other.

use super::places::Marked;
use super::shapes::Draw;
use crate::document::Link;

/// An element of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ElemId(pub usize);

/// A page by the order of its making, which is not the order of reading: the contents come last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PageId(pub usize);

/// What an element contains, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    Elem(ElemId),
    /// The marked content `mcid` of a page.
    Content {
        page: PageId,
        mcid: usize,
    },
    /// The link annotation `index` of a page.
    Area {
        page: PageId,
        index: usize,
    },
}

/// One structure element, as PDF 1.7 (14.8.4) names them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Elem {
    pub tag: &'static str,
    pub parent: Option<ElemId>,
    pub kids: Vec<Kid>,
    pub alt: Option<String>,
    pub lang: Option<String>,
    /// `Row` or `Column` of a header cell.
    pub scope: Option<&'static str>,
    /// How a list is numbered.
    pub numbering: Option<&'static str>,
    /// Identity of a note.
    pub id: Option<String>,
    /// Left, top, right, bottom of a figure.
    pub bounds: Option<[f32; 4]>,
}

/// The element of the whole document.
pub(crate) const ROOT: ElemId = ElemId(0);

#[derive(Clone, Debug)]
pub(crate) struct Structure {
    pub elems: Vec<Elem>,
}

impl Structure {
    pub(crate) fn new() -> Self {
        Self { elems: vec![Elem { tag: "Document", ..Elem::default() }] }
    }

    pub(crate) fn add(&mut self, parent: ElemId, tag: &'static str) -> ElemId {
        let id = ElemId(self.elems.len());
        self.elems.push(Elem { tag, parent: Some(parent), ..Elem::default() });
        self.kid(parent, Kid::Elem(id));
        id
    }

    pub(crate) fn kid(&mut self, parent: ElemId, kid: Kid) {
        if let Some(elem) = self.elems.get_mut(parent.0) {
            elem.kids.push(kid);
        }
    }

    /// Changes an element through `change`.
    pub(crate) fn with(&mut self, id: ElemId, change: impl FnOnce(&mut Elem)) {
        if let Some(elem) = self.elems.get_mut(id.0) {
            change(elem);
        }
    }

    pub(crate) fn tag(&self, id: ElemId) -> &'static str {
        self.elems.get(id.0).map_or("Span", |elem| elem.tag)
    }
}

/// Who owns what is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Content of an element: its tag and its number on the page.
    Content { tag: &'static str, mcid: usize },
    /// Decoration inside the page.
    Decoration,
    /// Repeated on every page: `Header`, `Footer` or `Watermark`.
    Furniture(&'static str),
}

/// Consecutive marks of one owner.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub role: Role,
    pub draws: Vec<Draw>,
}

/// A rectangle that leads somewhere.
#[derive(Clone, Debug)]
pub(crate) struct Area {
    /// Left, top, right, bottom.
    pub bounds: [f32; 4],
    pub link: Link,
    /// What a screen reader says of it.
    pub says: String,
    pub elem: ElemId,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub pieces: Vec<Piece>,
    /// The element of each marked content, by its number.
    pub owners: Vec<ElemId>,
    pub areas: Vec<Area>,
    pub figures: Vec<Marked>,
    /// The chapter named at the top; empty on the first page of a chapter.
    pub running: String,
    pub is_cover: bool,
}

/// A place that bookmarks and links lead to.
#[derive(Clone, Debug)]
pub(crate) struct Landmark {
    /// 1 to 3; 0 for a note, which no bookmark shows.
    pub level: u8,
    pub id: String,
    pub title: String,
    pub page: PageId,
    /// Points from the top of the page.
    pub y: f32,
}
