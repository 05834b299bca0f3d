//! Pages to hand over: the sheets of the actions alone, and a page for each partner with what the plan counts on it
//! for. They hold no contact, no note of the group and no judgement on anyone.

mod partner;

use std::collections::BTreeMap;

use keystone_core::check_up::Contents;
use keystone_l10n::{Args, Locale};
use serde::Serialize;

use super::chapters::{ActionSheet, Labelled, action_sheets as told};
use super::cover::{Cover, meta};
use super::held_back;
use super::prose::Prose;
use super::view::View;
use super::{Error, Options, TEMPLATES};
use crate::document::{Binding, Document};
use crate::parse;
use crate::template::Templates;

/// Steps on the page of a partner at most.
const MOST_STEPS: usize = 12;

/// The sheets of the actions, each beginning a page.
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn action_sheets(contents: &Contents, options: &Options) -> Result<Document, Error> {
    #[derive(Serialize)]
    struct Sheets {
        sheets: Vec<ActionSheet>,
    }
    let view = View::of(contents, options);
    let issued = || Labelled::new(&view, "sheets-of", Prose::plain(issued(&view)).from("plan today"));
    let values = Sheets { sheets: told(&view).into_iter().map(|sheet| sheet.with(issued())).collect() };
    document(&view, options, "action-sheets", "sheets-title", &values)
}

/// A page for each partner: what it promised, and by when. Steps that a page has no room for in one language are
/// counted in all of them, so that they stay alike.
///
/// # Errors
/// As [`action_sheets`].
pub fn partner_sheets(contents: &Contents, options: &Options) -> Result<Document, Error> {
    #[derive(Serialize)]
    struct Sheets {
        partners: Vec<partner::Sheet>,
        issued: String,
    }
    let make = |view: &View<'_>, most: &[usize]| {
        let values = Sheets { partners: partner::sheets(view, most), issued: issued(view) };
        document(view, options, "partner-sheets", "promise-title", &values)
    };
    let view = View::of(contents, options);
    for partner in &contents.partners {
        held_back::of_partner(&view, partner);
    }
    let mut most = vec![MOST_STEPS; contents.partners.len()];
    loop {
        let mut narrower = most.clone();
        for locale in Locale::ALL {
            let told = make(&View::new(contents, keystone_l10n::words(locale), options.today), &most)?;
            for (index, pages) in pages_each(&told).into_iter().enumerate() {
                // A page that overflows without steps holds more than a page of something else.
                if let (Some(next), Some(now), 2..) = (narrower.get_mut(index), most.get(index), pages) {
                    *next = (*next).min(now.saturating_sub(1));
                }
            }
        }
        if narrower == most {
            return make(&view, &most);
        }
        most = narrower;
    }
}

/// How many pages each chapter takes.
fn pages_each(document: &Document) -> Vec<usize> {
    let laid = crate::layout::lay_out(document);
    let begins = |id: &str| laid.landmarks.iter().find(|mark| mark.id == id).map(|mark| mark.page.0);
    let starts: Vec<usize> = document.chapters.iter().filter_map(|chapter| begins(&chapter.id)).collect();
    let ends = starts.iter().skip(1).copied().chain([laid.pages.len()]);
    starts.iter().zip(ends).map(|(start, end)| end.saturating_sub(*start)).collect()
}

/// Who issues the pages, and when.
fn issued(view: &View<'_>) -> String {
    let args = Args::new()
        .with("municipality", view.contents.plan.municipality.clone())
        .with("date", view.words.long_date(view.today));
    view.text("sheets-issued", &args)
}

fn document(
    view: &View<'_>,
    options: &Options,
    template: &str,
    title: &str,
    values: &impl Serialize,
) -> Result<Document, Error> {
    let xhtml = Templates::with_words(&TEMPLATES, view.words)?.fill(template, values)?;
    let cover = Cover {
        title: view.say(title),
        subtitle: String::new(),
        binding: Binding::Sheets,
        facts: Vec::new(),
        tells_findings: false,
    };
    Ok(Document { meta: meta(view, options, cover), chapters: parse::chapters(&xhtml, &BTreeMap::new())? })
}
