//! The papers a council votes with: the brief of two pages and the draft of the resolution (method D.13), each also
//! in two columns for a council of two languages.
//!
//! Figures come from the plan alone. What the plan does not hold is said in the brief and left as a blank to fill in
//! by hand in the resolution; neither gives legal advice, and no clause cites a law that the method does not name.

pub mod bilingual;
mod brief;
mod facts;
mod money;
mod next;
mod resolution;
mod situation;

use std::collections::BTreeMap;

use keystone_core::check_up::Contents;
use keystone_l10n::{Locale, Words};
use serde::Serialize;

use super::cover::{Cover, meta};
use super::held_back::Log;
use super::prose::Prose;
use super::view::View;
use super::{Error, Options, TEMPLATES};
use crate::document::{Binding, Document};
use crate::parse;
use crate::template::Templates;
use brief::Room;

/// The brief for council, on two pages. Where texts or lists do not fit they are shortened, and what is left out is
/// counted; what one language has no room for is left out in the others, so that they stay alike.
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn brief(contents: &Contents, options: &Options) -> Result<Document, Error> {
    brief_in(contents, options, options.words, room(contents, options)?, options.held.clone())
}

/// The draft of the resolution or deliberation that adopts the plan, as the plan’s jurisdiction words it.
///
/// # Errors
/// As [`brief`].
pub fn resolution(contents: &Contents, options: &Options) -> Result<Document, Error> {
    resolution_in(contents, options, options.words)
}

/// The most that fits on two pages in every language.
fn room(contents: &Contents, options: &Options) -> Result<Room, Error> {
    let mut search = brief::Search::default();
    loop {
        let room = search.tried();
        let (mut first_over, mut second_over) = (false, false);
        for locale in Locale::ALL {
            let document = brief_in(contents, options, keystone_l10n::words(locale), room, Log::default())?;
            // The heading after the break tells how many pages the first part takes.
            let laid = crate::layout::lay_out(&document);
            let heading = laid.landmarks.iter().find(|mark| mark.id == brief::SECOND_PAGE);
            let first = heading.map_or(0, |mark| mark.page.0);
            first_over |= first > 1;
            second_over |= laid.pages.len() > first + 1;
        }
        if let Some(found) = search.learn(first_over, second_over) {
            return Ok(found);
        }
    }
}

fn brief_in(
    contents: &Contents,
    options: &Options,
    words: &'static Words,
    room: Room,
    held: Log,
) -> Result<Document, Error> {
    let view = View { held, ..View::new(contents, words, options.today) };
    let values = brief::Brief::new(&view, room);
    document(&view, options, "brief", values.title.clone(), &values)
}

fn resolution_in(contents: &Contents, options: &Options, words: &'static Words) -> Result<Document, Error> {
    let view = View::new(contents, words, options.today);
    let values = resolution::Resolution::new(&view);
    document(&view, options, "resolution", values.document.clone(), &values)
}

/// Fills a template and gives the document its properties.
fn document(
    view: &View<'_>,
    options: &Options,
    template: &str,
    title: String,
    values: &impl Serialize,
) -> Result<Document, Error> {
    // The others need not be read to fill this one.
    let needed: Vec<(&str, &str)> =
        TEMPLATES.into_iter().filter(|(name, _)| *name == "parts" || *name == template).collect();
    let xhtml = Templates::with_words(&needed, view.words)?.fill(template, values)?;
    let cover = Cover {
        title,
        subtitle: String::new(),
        binding: Binding::Sheets,
        facts: Vec::new(),
        tells_findings: template == "brief",
    };
    Ok(Document { meta: meta(view, options, cover), chapters: parse::chapters(&xhtml, &BTreeMap::new())? })
}

/// A message whose facts may be in the other language, with where its figures come from.
fn told(view: &View<'_>, id: &str, args: &keystone_l10n::Args, from: &str) -> Prose {
    Prose::read(&view.text(id, args), view.words).from(from)
}
