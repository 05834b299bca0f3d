//! A plan seen through the words of one language: what every chapter asks for.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::frozen::Kept;
use keystone_core::diagnosis::{Ranking, State};
use keystone_core::indicators::Indicator;
use keystone_core::text::Text;
use keystone_l10n::{Args, Words};

use super::held_back::{Log, Rule};
use super::names::{indicator_name, partner_name, problem_name, source_name};
use super::origins::{self, Origin};
use super::portrait::Teller;
use super::prose::{Prose, Shown, say};
use super::values::{self, Audience};
use super::{Edition, Options};

/// The plan, the words and the day.
pub(super) struct View<'a> {
    pub contents: &'a Contents,
    pub words: &'static Words,
    pub today: Date,
    pub ranking: Ranking,
    pub retained: Vec<String>,
    /// The newest frozen diagnosis.
    pub before: Option<&'a Kept>,
    pub audience: Audience,
    /// What is held back from them.
    pub held: Log,
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
            audience: Audience::Public,
            held: Log::default(),
        }
    }

    /// The plan as a document asks for it: its words, its day, its edition.
    pub(super) fn of(contents: &'a Contents, options: &'a Options) -> Self {
        let audience = match options.edition {
            Edition::Shared => Audience::Public,
            Edition::Internal => Audience::Internal,
        };
        Self {
            before: options.before.as_ref(),
            audience,
            held: options.held.clone(),
            ..Self::new(contents, options.words, options.today)
        }
    }

    /// The same plan as the portrait tells it to the readers of a document.
    pub(super) fn teller(&self) -> Teller<'_> {
        Teller {
            before: self.before,
            audience: self.audience,
            held: Some(&self.held),
            ..Teller::for_public(self.contents, self.words)
        }
    }

    /// A value of an indicator with its unit, or what stands for one that is held back, which is noted.
    pub(super) fn measured(
        &self,
        indicator: &Indicator,
        value: f64,
        on: &str,
        sample: Option<i64>,
    ) -> String {
        let plan = &self.contents.plan;
        if let Some(rule) = values::hidden_by(indicator, value, sample, plan, self.audience) {
            let args = Args::new()
                .with("indicator", indicator_name(indicator, self.words).text)
                .with("date", values::long_day(on, self.words));
            let from = format!("indicator/{}", indicator.id);
            self.held.note(rule, &from, &self.text("held-back-reading", &args));
        }
        values::measured(indicator, value, sample, self.audience, plan, self.words)
    }

    /// Notes that something is held back from the readers of a shared document.
    pub(super) fn hold(&self, rule: Rule, from: &str, what: &str) {
        if self.audience == Audience::Public {
            self.held.note(rule, from, what);
        }
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

impl View<'_> {
    /// Every answer that has a value, as an origin of what is counted over them.
    pub(super) fn answered_from(&self) -> String {
        let answered = self.contents.answers.iter().filter(|(_, answer)| answer.state == State::Value);
        origins::sum(answered.map(|(question, _)| origins::answer(question)))
    }

    /// Every issue.
    pub(super) fn issues_from(&self) -> String {
        origins::sum(self.contents.problems.iter().map(|problem| Origin::Problem(problem.id.clone())))
    }

    /// The decisions on the issues retained.
    pub(super) fn retained_from(&self) -> String {
        origins::sum(self.retained.iter().map(|id| Origin::Decision(id.clone())))
    }

    /// Every action: their number, their money.
    pub(super) fn actions_from(&self) -> String {
        origins::sum(self.contents.actions.iter().map(|action| Origin::Action(action.id.clone())))
    }

    /// Every indicator.
    pub(super) fn indicators_from(&self) -> String {
        origins::sum(self.contents.indicators.iter().map(|found| Origin::Indicator(found.id.clone())))
    }

    /// Every partner.
    pub(super) fn partners_from(&self) -> String {
        origins::sum(self.contents.partners.iter().map(|partner| Origin::Partner(partner.id.clone())))
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
