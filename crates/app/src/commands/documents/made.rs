//! The documents that were made, and which of their figures have changed since.
//!
//! The folder of a file is not remembered: a path may name a person.

use std::path::Path;

use keystone_core::documents::{Made, store};
use keystone_core::project::Op;
use keystone_report::plan::{Edition, Kind};
use keystone_report::trace::{self, Number};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use super::super::command;
use super::super::file::Changes;
use super::{DocumentLanguage, Format, Wanted, contents};
use crate::{Failure, Session};

/// The code of a value that is written as one word.
fn code(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => code,
        Ok(_) | Err(_) => String::new(),
    }
}

fn of_code<T: DeserializeOwned>(code: &str) -> Option<T> {
    serde_json::from_value(Value::String(code.to_owned())).ok()
}

/// Remembers a document that was written; a plan that can only be read remembers nothing.
pub(super) fn remember(
    session: &mut Session,
    wanted: &Wanted,
    format: Format,
    path: &Path,
    figures: &[Number],
) -> Result<(), Failure> {
    if session.project()?.read_only().is_some() {
        return Ok(());
    }
    let made = Made {
        id: session.new_id(),
        document: wanted.document.code().to_owned(),
        language: wanted.language.code().to_owned(),
        format: code(format),
        edition: code(wanted.edition),
        name: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        made_on: session.today().to_string(),
        figures: serde_json::to_string(figures)
            .map_err(|error| Failure::new("error-internal").because(&error))?,
    };
    session.change(Op::RememberDocument, |tx| store::remember(tx, &made))?;
    Ok(())
}

/// What one making of a document is known by: which, in which language, for whom.
type Key = (Kind, &'static str, Edition);

/// A figure that the plan tells otherwise now.
#[derive(Serialize, TS)]
pub(crate) struct ChangedFigure {
    was: String,
    now: String,
    /// Its origins, for the command `origin`.
    from: String,
    /// Where it stands in the document, in words.
    place: String,
}

/// A document that was made.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MadeDocument {
    id: String,
    document: Kind,
    language: DocumentLanguage,
    format: Format,
    edition: Edition,
    /// The name of the file.
    name: String,
    made_on: String,
    /// How many figures it says.
    figures: usize,
    /// Those that have changed since.
    changed: Vec<ChangedFigure>,
}

/// The documents that were made, newest first.
#[derive(Serialize, TS)]
pub(crate) struct MadeDocuments {
    made: Vec<MadeDocument>,
}

command! {
    /// The documents that were made, with the figures that have changed since.
    ReadDocumentsMade {} -> MadeDocuments, |_, session| {
        let all = store::made(session.project()?.db())?;
        let contents = contents(session)?;
        // Several files may have been made of one document: it is made again only once.
        let mut now: Vec<(Key, Vec<Number>)> = Vec::new();
        let mut made = Vec::new();
        for one in all {
            let (Some(document), Some(language), Some(format), Some(edition)) = (
                of_code::<Kind>(&one.document),
                of_code::<DocumentLanguage>(&one.language),
                of_code::<Format>(&one.format),
                of_code::<Edition>(&one.edition),
            ) else {
                // Of a newer program, or damaged: nothing can be said of it.
                continue;
            };
            let was: Vec<Number> = serde_json::from_str(&one.figures).unwrap_or_default();
            let key = (document, language.code(), edition);
            if !was.is_empty() && !now.iter().any(|(known, _)| *known == key) {
                let wanted = Wanted { document, language, paper: None, edition };
                now.push((key, trace::numbers(&wanted.make(session, &contents)?)));
            }
            let current = now.iter().find(|(known, _)| *known == key).map(|(_, figures)| figures.as_slice());
            let changed = current.map(|current| trace::changed(&was, current)).unwrap_or_default();
            made.push(MadeDocument {
                id: one.id,
                document,
                language,
                format,
                edition,
                name: one.name,
                made_on: one.made_on,
                figures: was.len(),
                changed: changed
                    .into_iter()
                    .map(|changed| ChangedFigure {
                        was: changed.was,
                        now: changed.now,
                        from: changed.from.join(" "),
                        place: changed.place.path.join(" › "),
                    })
                    .collect(),
            });
        }
        Ok(MadeDocuments { made })
    }
}

command! {
    /// Forgets a document that was made; the file itself stays where it is.
    ForgetDocumentMade { id: String } -> Changes, |args, session| {
        session.change(Op::RememberDocument, |tx| store::forget(tx, &args.id))
    }
}

command! {
    /// Every figure that a document would say, with where it comes from.
    ReadTrace {
        document: Kind,
        language: DocumentLanguage,
        edition: Option<Edition>,
    } -> Trace, |args, session| {
        let (document, language) = (args.document, args.language);
        let wanted = Wanted { document, language, paper: None, edition: args.edition.unwrap_or_default() };
        wanted.check(Format::Pdf)?;
        let figures = trace::numbers(&wanted.make(session, &contents(session)?)?)
            .into_iter()
            .map(|number| TracedFigure {
                text: number.text,
                from: number.from,
                place: number.place.path.join(" › "),
            })
            .collect();
        Ok(Trace { figures })
    }
}

/// A figure of a document.
#[derive(Serialize, TS)]
pub(crate) struct TracedFigure {
    text: String,
    from: Vec<String>,
    place: String,
}

/// The figures of a document, in reading order.
#[derive(Serialize, TS)]
pub(crate) struct Trace {
    figures: Vec<TracedFigure>,
}
