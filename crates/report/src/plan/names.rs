//! What problems, indicators, partners and questions are called in a plan.

use keystone_core::Text;
use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::indicators::Indicator;
use keystone_core::partners::Partner;
use keystone_l10n::Words;

use super::prose::{Shown, say, shown};

/// The name of a problem: the plan's own, else the catalogue's.
#[must_use]
pub fn problem_name(contents: &Contents, id: &str, words: &Words) -> Shown {
    own_problem_name(contents, id, words).unwrap_or_else(|| {
        let message =
            Catalogue::get().problem(id).map_or("report-issue-unnamed".to_owned(), |p| p.id.message());
        Shown::own(words, say(words, &message))
    })
}

/// The name of a problem for a small label: the catalogue's short one, or the plan's own in full.
#[must_use]
pub fn short_problem_name(contents: &Contents, id: &str, words: &Words) -> Shown {
    own_problem_name(contents, id, words).unwrap_or_else(|| match Catalogue::get().problem(id) {
        Some(problem) => Shown::own(words, say(words, &format!("{}.short", problem.id.message()))),
        None => problem_name(contents, id, words),
    })
}

fn own_problem_name(contents: &Contents, id: &str, words: &Words) -> Option<Shown> {
    let problem = contents.problems.iter().find(|problem| problem.id == id)?;
    shown(&problem.name, words)
}

/// The name of an indicator: the plan's own, else the library's.
#[must_use]
pub fn indicator_name(indicator: &Indicator, words: &Words) -> Shown {
    shown(&indicator.name, words).unwrap_or_else(|| {
        let message = Catalogue::get()
            .indicator(&indicator.catalogue)
            .map_or("report-indicator-unnamed".to_owned(), |entry| entry.id.message());
        Shown::own(words, say(words, &message))
    })
}

pub(super) fn indicator<'a>(contents: &'a Contents, id: &str) -> Option<&'a Indicator> {
    contents.indicators.iter().find(|indicator| indicator.id == id)
}

/// The name of a partner; `None` for one that is no longer in the plan.
pub(super) fn partner_name(contents: &Contents, id: &str, words: &Words) -> Option<Shown> {
    let partner = contents.partners.iter().find(|partner| partner.id == id)?;
    Some(name_of(partner, words))
}

pub(super) fn name_of(partner: &Partner, words: &Words) -> Shown {
    named(&partner.name, words)
}

pub(super) fn named(text: &Text, words: &Words) -> Shown {
    shown(text, words).unwrap_or_else(|| Shown::own(words, say(words, "report-not-stated")))
}

/// The name of a source of evidence; empty when none is stated.
pub(super) fn source_name(id: &str, words: &Words) -> String {
    Catalogue::get().source(id).map_or_else(String::new, |source| say(words, &source.id.message()))
}
