//! From a semantic document to bytes: templates, pictures, page layout and the tagged PDF.
//!
//! Nothing here reads a clock, a file or a font of the machine; the same document gives the same bytes everywhere.
//! Nothing here writes a word of its own: every text arrives in the [`document::Document`].

mod colours;
pub mod document;
pub mod docx;
pub mod figures;
pub mod html;
mod layout;
pub mod logo;
pub mod parse;
pub mod pdf;
pub mod plan;
pub mod scene;
pub mod svg;
pub mod template;
mod text;
pub mod trace;
pub mod xlsx;
