//! A plan seen through the words of one language: what every chapter asks for.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::Ranking;
use keystone_core::diagnosis::frozen::Kept;
use keystone_core::text::Text;
use keystone_l10n::{Args, Words};

use super::names::{partner_name, problem_name, source_name};
use super::portrait::Teller;
use super::prose::{Prose, Shown, say};
use super::values;

/// The plan, the words and the day.
pub(super) struct View<'a> {
    pub contents: &'a Contents,
    pub words: &'static Words,
    pub today: Date,
    pub ranking: Ranking,
    pub retained: Vec<String>,
    /// The newest frozen diagnosis.
    pub before: Option<&'a Kept>,
}

impl<'a> View<'a> {
    pub(super) fn new(contents: &'a Contents, words: &'static Words, today: Date) -> Self {
        Self {
            contents,
            words,
            today,
            ranking: contents.ranking(),
            retained: contents.retained(),
            before: None,
        }
    }

    /// The same plan as the portrait tells it to the readers of a document.
    pub(super) fn teller(&self) -> Teller<'a> {
        Teller { before: self.before, ..Teller::for_public(self.contents, self.words) }
    }

    /// A message without facts.
    pub(super) fn say(&self, id: &str) -> String {
        say(self.words, id)
    }

    /// A message with its facts.
    pub(super) fn text(&self, id: &str, args: &Args) -> String {
        self.words.text(id, args)
    }

    /// A message that counts something.
    pub(super) fn counted(&self, id: &str, count: usize) -> String {
        self.words.text(id, &Args::new().with("count", count))
    }

    /// A message without facts, for a place of the template that may also hold a user's text.
    pub(super) fn plain(&self, id: &str) -> Prose {
        Prose::plain(self.say(id))
    }

    pub(super) fn prose(&self, shown: &Shown) -> Prose {
        Prose::of(shown, self.words)
    }

    /// What a user wrote; these words when nothing is written.
    pub(super) fn user(&self, text: &Text, otherwise: &str) -> Prose {
        Prose::user(text, self.words, otherwise)
    }

    /// A field kept once, whichever language it is in.
    pub(super) fn note(&self, text: &str) -> Prose {
        Prose::note(text, &self.contents.plan, self.words)
    }

    pub(super) fn issue_name(&self, id: &str) -> Shown {
        problem_name(self.contents, id, self.words)
    }

    pub(super) fn issue(&self, id: &str) -> Prose {
        self.prose(&self.issue_name(id))
    }

    pub(super) fn partner(&self, id: &str) -> Option<Prose> {
        Some(self.prose(&partner_name(self.contents, id, self.words)?))
    }

    /// A source of evidence and which document it was, on two lines; these words when none is stated.
    pub(super) fn source(&self, id: &str, note: &str, otherwise: &str) -> Prose {
        let source = match source_name(id, self.words) {
            name if name.is_empty() => Prose::default(),
            name => Prose::plain(name),
        };
        let both = source.line(self.note(note));
        if both.is_empty() { self.plain(otherwise) } else { both }
    }

    pub(super) fn money(&self, cents: i64) -> String {
        values::money(cents, &self.contents.plan, self.words)
    }

    /// A heading that can hold this name, or these words when the name is in the other language: a heading has
    /// one language.
    pub(super) fn heading(&self, shown: &Shown, id: &str, args: Args, otherwise: (&str, usize)) -> String {
        if shown.is_in(self.words) {
            let mut args = args;
            args.set("name", shown.text.clone());
            args.set("title", shown.text.clone());
            return self.text(id, &args);
        }
        self.text(otherwise.0, &Args::new().with("number", otherwise.1))
    }
}

/// Cents by year: all, and those confirmed.
pub(super) fn budget_by_year(contents: &Contents) -> BTreeMap<i32, (i64, i64)> {
    let mut years = BTreeMap::new();
    for line in contents.actions.iter().flat_map(|action| &action.budget) {
        let (all, confirmed) = years.entry(line.year).or_insert((0_i64, 0_i64));
        *all += line.cents;
        *confirmed += if line.confirmed { line.cents } else { 0 };
    }
    years
}
