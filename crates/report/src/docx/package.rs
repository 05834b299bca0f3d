//! The parts of a Word file, what refers to what, and the archive they are packed into.
//!
//! Parts are packed in the order of their making and carry the oldest date an archive can name, so that the same
//! document gives the same bytes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Error;
use super::xml::escaped;

/// Opens every part.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// What a part refers to.
#[derive(Clone, Debug, Default)]
pub(super) struct Relations {
    /// Kind, target and whether it lies outside of the file.
    all: Vec<(String, String, bool)>,
}

impl Relations {
    /// Refers to another part; gives the id of the reference.
    pub(super) fn part(&mut self, kind: &str, target: &str) -> String {
        self.add(format!("{OFFICE}{kind}"), target, false)
    }

    /// Refers to the properties of the file, whose kind is named after the package.
    pub(super) fn core(&mut self, target: &str) {
        self.add(format!("{PACKAGE}/metadata/core-properties"), target, false);
    }

    /// Refers to an address; the same address gives the same id.
    pub(super) fn address(&mut self, address: &str) -> String {
        let kind = format!("{OFFICE}hyperlink");
        match self.all.iter().position(|(_, target, outside)| *outside && target == address) {
            Some(index) => format!("rId{}", index + 1),
            None => self.add(kind, address, true),
        }
    }

    fn add(&mut self, kind: String, target: &str, outside: bool) -> String {
        self.all.push((kind, target.to_owned(), outside));
        format!("rId{}", self.all.len())
    }

    fn write(&self) -> String {
        let mut text = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}\">");
        for (index, (kind, target, outside)) in self.all.iter().enumerate() {
            let mode = if *outside { " TargetMode=\"External\"" } else { "" };
            let _ = write!(
                text,
                "<Relationship Id=\"rId{}\" Type=\"{kind}\" Target=\"{}\"{mode}/>",
                index + 1,
                escaped(target)
            );
        }
        text.push_str("</Relationships>");
        text
    }
}

/// The parts gathered so far.
#[derive(Default)]
pub(super) struct Package {
    parts: Vec<(String, Vec<u8>)>,
    /// Content types by the ending of a name.
    endings: BTreeMap<&'static str, &'static str>,
    /// Content types by the name of a part.
    types: BTreeMap<String, String>,
    pictures: usize,
}

impl Package {
    /// Adds a part of WordprocessingML under `word/`; `kind` is the last word of its content type.
    pub(super) fn word(&mut self, name: &str, kind: &str, content: String) {
        self.part(&format!("word/{name}"), &format!("{WORD}{kind}+xml"), content.into_bytes());
    }

    /// Adds a part with its whole content type.
    pub(super) fn part(&mut self, name: &str, kind: &str, content: Vec<u8>) {
        self.types.insert(format!("/{name}"), kind.to_owned());
        self.parts.push((name.to_owned(), content));
    }

    /// Adds what a part refers to, unless it is nothing.
    pub(super) fn relations(&mut self, name: &str, relations: &Relations) {
        if !relations.all.is_empty() {
            self.parts.push((name.to_owned(), relations.write().into_bytes()));
        }
    }

    /// Adds a picture and gives its target as `word/document.xml` names it.
    pub(super) fn picture(&mut self, ending: &'static str, kind: &'static str, bytes: Vec<u8>) -> String {
        self.pictures += 1;
        self.endings.insert(ending, kind);
        let target = format!("media/picture{}.{ending}", self.pictures);
        self.parts.push((format!("word/{target}"), bytes));
        target
    }

    /// Packs everything.
    pub(super) fn pack(self) -> Result<Vec<u8>, Error> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let types = self.content_types();
        let first = ("[Content_Types].xml".to_owned(), types.into_bytes());
        for (name, content) in std::iter::once(first).chain(self.parts) {
            // Pictures of pixels are compressed already.
            let packed = name.ends_with(".png") || name.ends_with(".jpeg");
            let method = if packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
            let options = SimpleFileOptions::default()
                .compression_method(method)
                .last_modified_time(DateTime::default())
                .unix_permissions(0o644);
            zip.start_file(name, options)?;
            zip.write_all(&content)?;
        }
        Ok(zip.finish()?.into_inner())
    }

    fn content_types(&self) -> String {
        let mut text = format!(
            "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        );
        for (ending, kind) in &self.endings {
            let _ = write!(text, "<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>");
        }
        for (name, kind) in &self.types {
            let _ = write!(text, "<Override PartName=\"{name}\" ContentType=\"{kind}\"/>");
        }
        text.push_str("</Types>");
        text
    }
}
