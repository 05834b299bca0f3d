//! Evidence: pieces, what they support, and the documents attached to them.
//!
//! A document is copied into the plan whole or not at all; what it says is never read.

use std::path::Path;

use keystone_core::Grade;
use keystone_core::catalogue::Catalogue;
use keystone_core::evidence::{Attached, Evidence, LARGEST, store};
use keystone_core::project::Op;
use keystone_core::refusal::Refusal;
use serde::Serialize;
use ts_rs::TS;

use super::documents::write_whole;
use super::file::Changes;
use super::{Nothing, command};
use crate::{Failure, Session};

/// A piece of evidence with what follows from it today.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EvidenceView {
    evidence: Evidence,
    /// The grade the rules propose; null without a source.
    proposed_grade: Option<Grade>,
    /// The grade that counts.
    grade: Option<Grade>,
    /// Older than three years.
    old: bool,
    /// Its age in whole months; null when its day is not known.
    months: Option<i32>,
}

command! {
    /// Every piece of evidence, in the order they were added.
    ReadEvidence {} -> Vec<EvidenceView>, |_, session| {
        let today = session.today();
        Ok(store::all(session.project()?.db())?.into_iter().map(|evidence| EvidenceView {
            proposed_grade: evidence.proposed_grade(today),
            grade: evidence.grade(today),
            old: evidence.is_old(today),
            months: evidence.age_in_months(today),
            evidence,
        }).collect())
    }
}

fn find(session: &Session, id: &str) -> Result<Evidence, Failure> {
    let all = store::all(session.project()?.db())?;
    all.into_iter()
        .find(|evidence| evidence.id == id)
        .ok_or_else(|| Failure::new("error-unknown-evidence").with("evidence", id))
}

/// Reads a document to attach; its size is looked at first, so that a film does not fill the memory.
fn read(path: &str) -> Result<(Attached, Vec<u8>), Failure> {
    if path.trim().is_empty() {
        return Err(Refusal::field("refused-path-missing", "attach").into());
    }
    let path = Path::new(path);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let failed = |error: std::io::Error| {
        let id = if error.kind() == std::io::ErrorKind::NotFound { "error-not-found" } else { "error-file" };
        Failure::new(id).with("path", name.as_str()).because(&error)
    };
    let length = std::fs::metadata(path).map_err(failed)?.len();
    if length > LARGEST {
        return Err(Refusal::field("refused-file-large", "attach").with("path", name.as_str()).into());
    }
    let data = std::fs::read(path).map_err(failed)?;
    Ok((Attached::of(&name, &data)?, data))
}

/// What it names must exist: its source and the questions it supports.
fn check_names(evidence: &Evidence) -> Result<(), Failure> {
    let catalogue = Catalogue::get();
    if !evidence.source.is_empty() && catalogue.source(&evidence.source).is_none() {
        return Err(Refusal::field("refused-option-missing", "source").into());
    }
    match evidence.uses.iter().find(|used| catalogue.question(&used.question).is_none()) {
        Some(used) => Err(Failure::new("error-unknown-question").with("question", used.question.as_str())),
        None => Ok(()),
    }
}

command! {
    /// Saves a piece of evidence; an empty id makes a new one, whose id the answer gives as `args.evidence`.
    SaveEvidence {
        evidence: Evidence,
        /// The path of a document to copy into the plan; it takes the place of the one attached before.
        attach: Option<String>,
        /// Whether the document attached before is taken off.
        detach: bool,
    } -> Changes, |args, session| {
        let mut evidence = args.evidence;
        evidence.check(session.today())?;
        check_names(&evidence)?;
        let stored = if evidence.id.is_empty() { None } else { Some(find(session, &evidence.id)?) };
        let document = args.attach.as_deref().map(read).transpose()?;
        evidence.attached = match &document {
            Some((attached, _)) => Some(attached.clone()),
            // What is attached is the plan's to say, not the page's.
            None => stored.as_ref().and_then(|stored| stored.attached.clone()).filter(|_| !args.detach),
        };
        match stored {
            Some(stored) => evidence.added_on = stored.added_on,
            None => {
                evidence.id = session.new_id();
                evidence.added_on = session.today().to_string();
            }
        }
        session.change(Op::SaveEvidence { evidence: evidence.id.clone() }, |tx| {
            if let Some((attached, data)) = &document {
                store::put_document(tx, &attached.sha256, data)?;
            }
            store::put(tx, &evidence)
        })
    }
}

command! {
    /// Removes a piece of evidence. Its document stays in the file until no step can bring it back.
    RemoveEvidence { id: String } -> Changes, |args, session| {
        let evidence = find(session, &args.id)?;
        session.change(Op::RemoveEvidence, |tx| store::remove(tx, &evidence.id))
    }
}

command! {
    /// Writes the document attached to a piece of evidence to a path.
    SaveAttachment { id: String, path: String } -> Nothing, |args, session| {
        let missing = || Failure::new("error-attachment-missing");
        let attached = find(session, &args.id)?.attached.ok_or_else(missing)?;
        if args.path.trim().is_empty() {
            return Err(Refusal::field("refused-path-missing", "path").into());
        }
        let data = store::document(session.project()?.db(), &attached.sha256)?.ok_or_else(missing)?;
        write_whole(Path::new(&args.path), &data)?;
        Ok(Nothing {})
    }
}
