//! The documents of the diagnosis (method B.10): the whole report, the two-page summary for the public, the letters
//! that ask for what is still to find out.
//!
//! Sentences and pictures are those of the portrait; this module puts them in order and adds what they rest on. It
//! hides small counts and keeps out contacts, the group's own remarks and sensitive evidence.

mod appendix;
mod brief;
mod counts;
mod frame;
pub(super) mod groups;
mod letters;
pub(super) mod naming;
mod polls;
pub(super) mod summary;
pub(super) mod tables;
mod told;
mod weighing;

use std::collections::BTreeMap;

use keystone_core::check_up::Contents;
use keystone_l10n::{Args, Locale, Words};
use serde::Serialize;

use super::chapters::{Method, Priorities};
use super::cover::{Cover, meta};
use super::held_back::Log;
use super::origins::with_notes;
use super::view::View;
use super::{Error, Options, Scenes, TEMPLATES};
use crate::document::{Binding, Document, Fact, Run};
use crate::parse;
use crate::template::Templates;
use naming::Names;

/// What the report of the diagnosis says, chapter by chapter.
#[derive(Serialize)]
struct Report {
    brief: brief::Brief,
    frame: frame::Frame,
    profile: Vec<told::Told>,
    sides: Option<tables::Grid>,
    strengths: Vec<told::Told>,
    good_places: Vec<tables::Grid>,
    missing_voices: Vec<String>,
    gaps: Option<tables::Grid>,
    priorities: Priorities,
    method: Method,
    weighing: weighing::Weighing,
    sheets: Vec<told::SheetTold>,
    find_out: letters::ToDocument,
    appendix: appendix::Appendix,
}

/// The report of the diagnosis, whole, in one language (outputs O1 to O6 and O8 of method B.10).
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn diagnosis_report(contents: &Contents, options: &Options) -> Result<Document, Error> {
    let view = View::of(contents, options);
    let names = Names::new(&view);
    let mut scenes = BTreeMap::new();
    let portrait = told::portrait(&view);
    let part = |wanted: &[&str], scenes: &mut Scenes| -> Vec<told::Told> {
        let parts = portrait.parts.iter().filter(|part| wanted.contains(&part.id));
        parts.map(|part| told::Told::new(&view, part, scenes)).collect()
    };
    let report = Report {
        brief: brief::Brief::new(&names),
        frame: frame::Frame::new(&names),
        profile: part(&["context", "records", "people", "places"], &mut scenes),
        sides: told::sides(&view),
        strengths: part(&["factors", "capacity", "voices"], &mut scenes),
        good_places: tables_of(&names, "Q406"),
        missing_voices: frame::missing_voices(&names),
        gaps: frame::gaps(&names),
        priorities: Priorities::new(&view, &mut scenes),
        method: Method::new(&view),
        weighing: weighing::Weighing::new(&names),
        sheets: told::sheets(&view, &mut scenes),
        find_out: letters::ToDocument::new(&names),
        appendix: appendix::Appendix::new(&names),
    };
    let xhtml = Templates::with_words(&TEMPLATES, options.words)?.fill("diagnosis", &report)?;
    let meta = meta(&view, options, cover(&view, Kind::Report));
    let document = Document { meta, chapters: parse::chapters(&xhtml, &scenes)? };
    // The appendix and the tables of evidence say what they rest on under each table or on each line.
    Ok(with_notes(document, &view, &["appendix", "frame-evidence"]))
}

/// The summary of the diagnosis for the public, on two pages (output O7). What does not fit is left out, the least
/// telling last in its list; what one language has no room for is left out in the others, so that they stay alike.
///
/// # Errors
/// As [`diagnosis_report`].
pub fn public_summary(contents: &Contents, options: &Options) -> Result<Document, Error> {
    let mut room = summary::Room::WIDE;
    loop {
        let mut narrower = room;
        for locale in Locale::ALL {
            let words = keystone_l10n::words(locale);
            // What does not fit is no secret: only the last making says what is held back.
            let document = summary_in(contents, options, words, room, Log::default())?;
            // Each of the two chapters begins a page: the one that runs over holds less next time.
            let laid = crate::layout::lay_out(&document);
            let second = document.chapters.last().map_or("", |chapter| chapter.id.as_str());
            let first = laid.landmarks.iter().find(|mark| mark.id == second).map_or(0, |mark| mark.page.0);
            narrower = narrower.least(room.narrower(first > 1, laid.pages.len() > first + 1));
        }
        if narrower == room {
            return summary_in(contents, options, options.words, room, options.held.clone());
        }
        room = narrower;
    }
}

fn summary_in(
    contents: &Contents,
    options: &Options,
    words: &'static Words,
    room: summary::Room,
    held: Log,
) -> Result<Document, Error> {
    let view = View { held, ..View::new(contents, words, options.today) };
    let xhtml =
        Templates::with_words(&TEMPLATES, words)?.fill("summary", &summary::Summary::new(&view, room))?;
    let meta = meta(&view, options, cover(&view, Kind::Summary));
    Ok(Document { meta, chapters: parse::chapters(&xhtml, &BTreeMap::new())? })
}

/// A letter to each person or partner named beside what is still to find out, then the list of what nobody has been
/// asked yet (output O6).
///
/// # Errors
/// As [`diagnosis_report`].
pub fn letters(contents: &Contents, options: &Options) -> Result<Document, Error> {
    let view = View::of(contents, options);
    let names = Names::new(&view);
    let values = letters::Letters::new(&names);
    let xhtml = Templates::with_words(&TEMPLATES, options.words)?.fill("letters", &values)?;
    let meta = meta(&view, options, cover(&view, Kind::Letters));
    Ok(Document { meta, chapters: parse::chapters(&xhtml, &BTreeMap::new())? })
}

/// The tables of the answer to one question; none when it has no value.
pub(super) fn tables_of(names: &Names<'_>, question: &str) -> Vec<tables::Grid> {
    let answer = names.view.contents.answers.get(question);
    let question = keystone_core::catalogue::Catalogue::get().question(question);
    match (question, answer) {
        (Some(question), Some(answer)) => tables::of(names, question, answer),
        _ => Vec::new(),
    }
}

/// The documents, as far as their covers and bands differ.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Report,
    Summary,
    Letters,
}

fn cover(view: &View<'_>, kind: Kind) -> Cover {
    let preliminary = !view.contents.missing_evidence().is_empty();
    let of_state =
        |id: &str| view.say(&if preliminary { format!("{id}-preliminary") } else { id.to_owned() });
    Cover {
        title: match kind {
            Kind::Report => of_state("diagnosis-title"),
            Kind::Summary => of_state("summary-title"),
            Kind::Letters => view.say("letters-title"),
        },
        subtitle: if kind == Kind::Report { view.say("diagnosis-subtitle") } else { String::new() },
        binding: if kind == Kind::Report { Binding::Book } else { Binding::Sheets },
        facts: if kind == Kind::Report { facts(view) } else { Vec::new() },
        tells_findings: kind != Kind::Letters,
    }
}

/// The pairs at the foot of the cover.
fn facts(view: &View<'_>) -> Vec<Fact> {
    let (words, plan) = (view.words, &view.contents.plan);
    let missing = frame::missing_families(view);
    let state = if missing.is_empty() {
        view.say("report-cover-status-complete")
    } else {
        view.text("diagnosis-cover-missing", &Args::new().with("families", words.list(&missing)))
    };
    let state =
        if plan.training { format!("{}. {state}", view.say("report-cover-status-training")) } else { state };
    let population = plan.population.map(|people| {
        let value = view.text("report-cover-population-value", &Args::new().with("count", people as f64));
        ("report-cover-population", value)
    });
    let depth = view.say(&format!("diagnosis-depth-{}", plan.depth().code()));
    frame::period(view)
        .map(|period| ("report-method-facts-period", period))
        .into_iter()
        .chain(population)
        .chain([("diagnosis-cover-depth", depth), ("report-cover-status", state)])
        .map(|(label, value)| Fact {
            label: view.say(label),
            value: vec![Run { from: Some("plan answer/Q003".to_owned()), ..Run::plain(value) }],
        })
        .collect()
}
