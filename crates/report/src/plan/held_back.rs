//! What a document keeps to itself, and by which rule (method 0.3, C.3, E.7).
//!
//! Whoever hides something writes it down here. The log is for the group, which knows the figures; readers of a shared
//! document are told how many things were held back and by which rule, never which. It never holds what was hidden.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use keystone_core::check_up::Contents;
use keystone_core::diagnosis::incidents::is_sensitive;
use keystone_core::partners::Partner;
use keystone_l10n::Args;
use serde::Serialize;

use super::names::name_of;
use super::prose::{Prose, unmarked};
use super::view::View;
use super::{Error, Kind, Options};

/// The rules by which something is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A count from 1 to 4, or a rate that rests on one (E.7, rules 1 and 2).
    SmallCount,
    /// A count hidden because a total would give a small one away: this one, or one beside it (E.7, rule 1).
    Complement,
    /// A sensitive issue: counts under ten, counts by area, places (E.7, rule 4).
    SensitiveIssue,
    /// A rate on fewer than twenty events is not compared (E.7, rule 2).
    UnstableRate,
    /// Fewer than thirty answers (E.7, rule 3).
    FewAnswers,
    /// Who to call (C.3).
    Contact,
    /// What the group noted for itself (C.3).
    InternalNote,
    /// Evidence that is not open to all (I.2).
    SensitiveEvidence,
}

impl Rule {
    pub const ALL: [Self; 8] = [
        Self::SmallCount,
        Self::Complement,
        Self::SensitiveIssue,
        Self::UnstableRate,
        Self::FewAnswers,
        Self::Contact,
        Self::InternalNote,
        Self::SensitiveEvidence,
    ];

    /// Its name in messages: `held-back-rule-…`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SmallCount => "small-count",
            Self::Complement => "complement",
            Self::SensitiveIssue => "sensitive-issue",
            Self::UnstableRate => "unstable-rate",
            Self::FewAnswers => "few-answers",
            Self::Contact => "contact",
            Self::InternalNote => "internal-note",
            Self::SensitiveEvidence => "sensitive-evidence",
        }
    }

    /// The rule that hides a small count of this problem. It follows from the problem alone, so that the number of
    /// things hidden by a rule says nothing of a count.
    #[must_use]
    pub fn of_count(problem: &str) -> Self {
        if is_sensitive(problem) { Self::SensitiveIssue } else { Self::SmallCount }
    }
}

/// One thing that a document does not say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct HeldBack {
    pub why: Rule,
    /// Where it comes from, as for [`crate::document::Run::from`].
    pub from: String,
    /// What it is, in the words of the document; never its value.
    pub what: String,
}

/// What was held back while one document was made; its copies write into the same log.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<BTreeSet<HeldBack>>>);

impl Log {
    pub(super) fn note(&self, why: Rule, from: &str, what: &str) {
        let held = HeldBack { why, from: from.to_owned(), what: unmarked(what) };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(held);
    }

    /// Everything held back, by rule; the same thing once.
    #[must_use]
    pub fn all(&self) -> Vec<HeldBack> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// How many things each rule held back; rules that held back nothing are left out.
    #[must_use]
    pub fn by_rule(&self) -> BTreeMap<Rule, usize> {
        let mut counts = BTreeMap::new();
        for held in self.all() {
            *counts.entry(held.why).or_insert(0) += 1;
        }
        counts
    }
}

/// What a document of this plan keeps to itself. The document is made to find out, so nothing can be missed.
///
/// # Errors
/// As [`Kind::make`].
pub fn held_back(kind: Kind, contents: &Contents, options: &Options) -> Result<Vec<HeldBack>, Error> {
    let held = Log::default();
    let options = Options {
        before: options.before.clone(),
        edition: options.edition,
        held: held.clone(),
        ..Options::new(options.words, options.paper, options.today)
    };
    kind.make(contents, &options)?;
    Ok(held.all())
}

/// Notes what is never printed of a partner: contacts and notes.
pub(super) fn of_partner(view: &View<'_>, partner: &Partner) {
    let name = || Args::new().with("name", name_of(partner, view.words).text);
    let from = format!("partner/{}", partner.id);
    let contact = [
        &partner.contact_name,
        &partner.contact_title,
        &partner.email,
        &partner.phone,
        &partner.second_contact,
    ];
    if contact.iter().any(|field| !field.is_empty()) {
        view.held.note(Rule::Contact, &from, &view.text("held-back-contact", &name()));
    }
    if [&partner.notes, &partner.limits, &partner.resources_note].iter().any(|field| !field.is_empty()) {
        view.held.note(Rule::InternalNote, &from, &view.text("held-back-note", &name()));
    }
}

/// How many things each rule held back, a line each, for the readers of a shared document.
pub(super) fn lines(view: &View<'_>) -> Vec<Prose> {
    let line = |(rule, count): (Rule, usize)| {
        let id = format!("held-back-rule-{}", rule.code());
        Prose::plain(view.counted(&id, count)).from("plan formula/E.7")
    };
    view.held.by_rule().into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_is_noted_once_and_counted_by_its_rule() {
        let log = Log::default();
        for _ in 0..2 {
            log.note(Rule::SmallCount, "answer/Q202/PB18", "Vandalism, 2024");
        }
        log.clone().note(Rule::Contact, "partner/1", "Police");
        assert_eq!(log.all().len(), 2, "copies share one log");
        assert_eq!(log.by_rule(), BTreeMap::from([(Rule::SmallCount, 1), (Rule::Contact, 1)]));
    }

    #[test]
    fn the_rule_of_a_hidden_count_does_not_depend_on_the_count() {
        assert_eq!(Rule::of_count("PB01"), Rule::SensitiveIssue);
        assert_eq!(Rule::of_count("PB18"), Rule::SmallCount);
    }
}
