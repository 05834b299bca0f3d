//! The words of the field that a document uses, with what they mean. Definitions are those of the catalogue; none is
//! written here.

use std::collections::BTreeSet;

use keystone_core::catalogue::Catalogue;
use keystone_l10n::{Locale, Words};
use serde::Serialize;

use crate::plan::prose::say;
use crate::plan::view::View;

/// Words that the document's own headings and tables use.
const ALWAYS: [&str; 3] = ["baseline", "safety-plan", "stakeholder"];

/// A word and its meaning.
#[derive(Serialize)]
pub(super) struct Term {
    name: String,
    meaning: String,
}

/// The terms found in any of these texts, each with the words of its language, in alphabetical order.
pub(super) fn terms(view: &View<'_>, texts: &[(&'static Words, String)]) -> Vec<Term> {
    let mut used: BTreeSet<&str> = ALWAYS.into();
    for (words, text) in texts {
        let text = text.to_lowercase();
        let terms = Catalogue::get().glossary.iter().filter(|term| {
            let name = say(words, &term.id.message()).to_lowercase();
            names(&name).any(|name| holds(&text, name))
        });
        used.extend(terms.map(|term| term.id.as_str()));
    }
    let known = Catalogue::get().glossary.iter().filter(|term| used.contains(term.id.as_str()));
    let mut terms: Vec<Term> = known
        .map(|term| {
            let id = term.id.message();
            let france = term.differs_in_france && view.words.locale() == Locale::FrFr;
            Term {
                name: view.say(&if france { format!("{id}.france") } else { id.clone() }),
                meaning: view.say(&format!("{id}.meaning")),
            }
        })
        .collect();
    view.words.sort(&mut terms, |term| &term.name);
    terms
}

/// The names of a term, which stand side by side: “Disorder, incivility”. What is in brackets explains them.
fn names(term: &str) -> impl Iterator<Item = &str> {
    let before = term.split(" (").next().unwrap_or(term);
    before.split(", ").map(str::trim).filter(|name| name.chars().count() > 3)
}

/// Whether the text holds this name as a word of its own, in the singular or with an s.
fn holds(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, found)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + found.len()..).unwrap_or_default();
        let after = after.strip_prefix('s').unwrap_or(after).chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_as_a_word_and_not_inside_another() {
        assert!(holds("two exploratory walks were held", "exploratory walk"));
        assert!(!holds("criminality", "crime"));
        assert!(!holds("the underoffence", "offence"));
        let found: Vec<&str> =
            names("safety review (of a setting)").chain(names("disorder, incivility")).collect();
        assert_eq!(found, ["safety review", "disorder", "incivility"]);
    }
}
