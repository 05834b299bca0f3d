//! From characters to lines: faces, shaping and line breaking. Nothing here knows of pages.

pub(crate) mod breaking;
pub(crate) mod faces;
pub(crate) mod shaping;
pub(crate) mod spans;
