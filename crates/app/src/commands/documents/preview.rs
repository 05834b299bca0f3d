//! A document as it will be, without writing it anywhere: the very bytes of the file, and where its figures stand.

use base64::Engine as _;
use keystone_core::{Grade, Language};
use keystone_report::pdf;
use keystone_report::plan::{Edition, Kind, origins};
use serde::Serialize;
use ts_rs::TS;

use super::super::command;
use super::{DocumentLanguage, Format, PaperSize, Wanted, broken, contents};

/// A heading of the document and where it stands.
#[derive(Serialize, TS)]
pub(crate) struct OutlineEntry {
    title: String,
    /// 1 to 3.
    level: u8,
    /// From 1.
    page: usize,
    /// Points from the top of the page.
    top: f32,
}

/// A figure on a page, in points from the left and the top.
#[derive(Serialize, TS)]
pub(crate) struct FigurePlace {
    page: usize,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
    text: String,
    /// Its origins, for the command `origin`.
    from: String,
}

/// A document to look at.
#[derive(Serialize, TS)]
pub(crate) struct Preview {
    /// The PDF, in base64.
    pdf: String,
    pages: usize,
    outline: Vec<OutlineEntry>,
    figures: Vec<FigurePlace>,
}

command! {
    /// The document as it would be written.
    ReadPreview {
        document: Kind,
        language: DocumentLanguage,
        paper: Option<PaperSize>,
        edition: Option<Edition>,
    } -> Preview, |args, session| {
        let (document, language, paper) = (args.document, args.language, args.paper);
        let wanted = Wanted { document, language, paper, edition: args.edition.unwrap_or_default() };
        wanted.check(Format::Pdf)?;
        let document = wanted.make(session, &contents(session)?)?;
        let made = pdf::write(&document).map_err(|error| broken(&error))?;
        Ok(Preview {
            pdf: base64::engine::general_purpose::STANDARD.encode(&made.bytes),
            pages: made.pages,
            outline: made
                .outline
                .into_iter()
                .map(|entry| OutlineEntry {
                    title: entry.title,
                    level: entry.level,
                    page: entry.page,
                    top: entry.top,
                })
                .collect(),
            figures: made
                .figures
                .into_iter()
                .map(|place| FigurePlace {
                    page: place.page,
                    left: place.left,
                    top: place.top,
                    right: place.right,
                    bottom: place.bottom,
                    text: place.text,
                    from: place.from,
                })
                .collect(),
        })
    }
}

/// Where a figure comes from.
#[derive(Serialize, TS)]
pub(crate) struct Origin {
    /// A whole sentence.
    sentence: String,
    /// The page of the window that shows it; empty when there is none.
    page: String,
    /// The day of the answer or of the value; empty when it is not known.
    on: String,
    grade: Option<Grade>,
}

/// The origins of a figure.
#[derive(Serialize, TS)]
pub(crate) struct Origins {
    origins: Vec<Origin>,
}

command! {
    /// Where a figure comes from, in words. `from` is what a preview or a changed figure says.
    ReadOrigin { from: String, language: Language } -> Origins, |args, session| {
        let (contents, words) = (contents(session)?, session.words(args.language));
        let origins = args
            .from
            .split_whitespace()
            .filter_map(|origin| origins::explain(&contents, words, origin))
            .map(|explained| Origin {
                sentence: explained.sentence,
                page: explained.page,
                on: explained.on,
                grade: explained.grade,
            })
            .collect();
        Ok(Origins { origins })
    }
}
