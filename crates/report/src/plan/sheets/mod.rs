//! Pages to hand over: the sheets of the actions alone, and a page for each partner with what the plan counts on it
//! for. They hold no contact, no note of the group and no judgement on anyone.

mod partner;

use std::collections::BTreeMap;

use keystone_core::check_up::Contents;
use keystone_l10n::Args;
use serde::Serialize;

use super::chapters::{ActionSheet, action_sheets as told};
use super::cover::{Cover, meta};
use super::held_back;
use super::view::View;
use super::{Error, Options, TEMPLATES};
use crate::document::{Binding, Document};
use crate::parse;
use crate::template::Templates;

/// The sheets of the actions, each beginning a page.
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn action_sheets(contents: &Contents, options: &Options) -> Result<Document, Error> {
    #[derive(Serialize)]
    struct Sheets {
        sheets: Vec<ActionSheet>,
        issued: String,
    }
    let view = View::of(contents, options);
    let values = Sheets { sheets: told(&view), issued: issued(&view) };
    document(&view, options, "action-sheets", "sheets-title", &values)
}

/// A page for each partner: what it promised, and by when.
///
/// # Errors
/// As [`action_sheets`].
pub fn partner_sheets(contents: &Contents, options: &Options) -> Result<Document, Error> {
    #[derive(Serialize)]
    struct Sheets {
        partners: Vec<partner::Sheet>,
        issued: String,
    }
    let view = View::of(contents, options);
    for partner in &contents.partners {
        held_back::of_partner(&view, partner);
    }
    let values = Sheets { partners: partner::sheets(&view), issued: issued(&view) };
    document(&view, options, "partner-sheets", "promise-title", &values)
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
    let xhtml = Templates::with_words(&TEMPLATES, options.words)?.fill(template, values)?;
    let cover = Cover {
        title: view.say(title),
        subtitle: String::new(),
        binding: Binding::Sheets,
        facts: Vec::new(),
        tells_findings: false,
    };
    Ok(Document { meta: meta(view, options, cover), chapters: parse::chapters(&xhtml, &BTreeMap::new())? })
}
