//! The document as one self-contained page: markup that means what it says, style, faces and pictures inside.
//!
//! It refuses whatever would need a network, a script or a second file. The markup is well-formed XML too, so that it
//! can be checked as strictly as a PDF. Small counts, missing texts and languages are the document's business, not its.

mod blocks;
mod faces;
mod inline;
mod page;

use crate::document::{Document, Fault};

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Document(#[from] Fault),
    #[error("font {face}: {message}")]
    Font { face: &'static str, message: String },
}

/// A document as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub bytes: Vec<u8>,
}

/// Writes the document; the same document gives the same bytes.
///
/// # Errors
/// [`Error::Document`] when [`Document::check`] finds a fault; the other points to a defect of this program.
pub fn write(document: &Document) -> Result<Written, Error> {
    document.check()?;
    let page = page::write(document)?;
    Ok(Written { bytes: page.into_bytes() })
}
