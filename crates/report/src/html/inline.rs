//! Stretches of text as markup: language, links, calls of notes. Every text passes here, so that its face is known.

use unicode_normalization::UnicodeNormalization;

use super::faces::Used;
use crate::document::{Document, Link, Run};
use crate::svg::escaped;
use crate::text::faces::Face;

/// How the style sheet sets a place: it must say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// Running text of a chapter.
    Serif,
    /// Frames, tables, captions.
    Sans,
    /// Heads of tables, labels, captions, small headings.
    Strong,
    /// Titles.
    Display,
}

impl Voice {
    fn face(self, strong: bool, emphasis: bool) -> Face {
        match (self, strong, emphasis) {
            (Self::Display, _, _) => Face::Display,
            (Self::Serif, _, true) => Face::SerifItalic,
            (Self::Serif, true, false) => Face::SerifSemi,
            (Self::Serif, false, false) => Face::Serif,
            (Self::Sans | Self::Strong, _, true) => Face::SansItalic,
            (Self::Strong, _, false) | (Self::Sans, true, false) => Face::SansSemi,
            (Self::Sans, false, false) => Face::Sans,
        }
    }
}

/// Writes a document piece by piece and remembers what comes later: notes, faces, numbers for ids.
pub(super) struct Writer<'a> {
    pub document: &'a Document,
    pub used: Used,
    /// The notes called so far, already written.
    pub notes: Vec<String>,
    pub tables: usize,
    pub pictures: usize,
    pub remarks: usize,
    /// The newest heading: it names a table that has no caption.
    pub heading: String,
}

impl<'a> Writer<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            used: Used::default(),
            notes: Vec::new(),
            tables: 0,
            pictures: 0,
            remarks: 0,
            heading: String::new(),
        }
    }

    /// A text of one line.
    pub(super) fn text(&mut self, text: &str, voice: Voice) -> String {
        self.set(text, voice.face(false, false))
    }

    fn set(&mut self, text: &str, face: Face) -> String {
        let composed: String = text.nfc().collect();
        self.used.add(face, &composed);
        escaped(&composed)
    }

    /// Notes the texts of a picture, which writes itself.
    pub(super) fn painted(&mut self, text: &str, strong: bool) {
        self.used.add(Voice::Sans.face(strong, false), text);
    }

    pub(super) fn runs(&mut self, runs: &[Run], voice: Voice) -> String {
        runs.iter().map(|run| self.run(run, voice)).collect()
    }

    fn run(&mut self, run: &Run, voice: Voice) -> String {
        let face = voice.face(run.strong, run.emphasis);
        let lines: Vec<String> = run.text.split('\n').map(|line| self.set(line, face)).collect();
        let mut html = lines.join("<br/>");
        if !run.text.is_empty() && run.text != "\n" {
            if run.emphasis {
                html = format!("<em>{html}</em>");
            }
            if run.strong {
                html = format!("<strong>{html}</strong>");
            }
            if let Some(lang) = &run.lang {
                html = format!("<span lang=\"{}\">{html}</span>", escaped(lang));
            }
            html = linked(run, html);
            if run.raised {
                html = format!("<sup>{html}</sup>");
            }
        }
        if let Some(note) = &run.footnote {
            html.push_str(&self.call(note));
        }
        html
    }

    /// The number that calls a note; the note waits for the end.
    fn call(&mut self, note: &[Run]) -> String {
        // The place is taken first: a note could call another.
        self.notes.push(String::new());
        let number = self.notes.len();
        let written = self.runs(note, Voice::Sans);
        if let Some(place) = self.notes.get_mut(number - 1) {
            *place = written;
        }
        let shown = self.text(&number.to_string(), Voice::Sans);
        let label = escaped(&self.document.meta.words.screen.note.replace("{number}", &shown));
        format!(
            "<sup class=\"call\"><a id=\"_call-{number}\" href=\"#_note-{number}\" role=\"doc-noteref\" \
             aria-label=\"{label}\">{shown}</a></sup>"
        )
    }
}

/// The markup of a link around its text. Only addresses that a person would follow are links.
fn linked(run: &Run, html: String) -> String {
    match &run.link {
        None => html,
        Some(Link::Inside(id)) => format!("<a href=\"#{}\">{html}</a>", escaped(id)),
        Some(Link::Outside(address)) => {
            let safe = ["https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start));
            if !safe {
                return html;
            }
            // On paper the address is written after the text, unless the text is the address.
            let bare = |text: &str| {
                let text = text.trim_start_matches("https://").trim_start_matches("http://");
                text.trim_start_matches("mailto:").trim_end_matches('/').to_owned()
            };
            let class = if run.text.contains(&bare(address)) { "" } else { " class=\"away\"" };
            format!("<a href=\"{}\"{class} rel=\"noreferrer\">{html}</a>", escaped(address))
        }
    }
}
