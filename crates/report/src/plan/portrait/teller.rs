//! The plan in the words of one language, for one audience: what every part of the portrait asks for.
//!
//! Small counts are hidden from the public here and nowhere else, so that a sentence cannot forget it (method E.7).

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::frozen::Kept;
use keystone_core::diagnosis::incidents::{SHOWN_FROM, shown_from};
use keystone_core::diagnosis::survey::{Share, Shown};
use keystone_core::diagnosis::territory::{self, Answers, Entry};
use keystone_core::evidence::{Evidence, Sensitivity};
use keystone_core::statistics::numbers::round_half_up;
use keystone_core::statistics::suppression;
use keystone_core::text::Text;
use keystone_l10n::{Args, Words};

use super::{Finding, Picture};
use crate::figures::Words as Caption;
use crate::plan::held_back::{Log, Rule};
use crate::plan::names::{problem_name, short_problem_name, source_name};
use crate::plan::prose::{say, shown, unmarked};
use crate::plan::values::Audience;
use crate::scene::{DataTable, Scene};

/// The plan, the words and for whom it is told.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub(in crate::plan) contents: &'a Contents,
    pub(in crate::plan) words: &'a Words,
    pub(in crate::plan) audience: Audience,
    /// An earlier diagnosis, to set beside that of today.
    pub(in crate::plan) before: Option<&'a Kept>,
    /// What is held back from the readers of a document.
    pub(in crate::plan) held: Option<&'a Log>,
}

impl<'a> Teller<'a> {
    /// For the group at its screen: exact figures. `before` is the newest frozen diagnosis.
    #[must_use]
    pub fn for_group(contents: &'a Contents, words: &'a Words, before: Option<&'a Kept>) -> Self {
        Self { contents, words, audience: Audience::Group, before, held: None }
    }

    /// For the readers of a shared document: small counts are hidden, and so is sensitive evidence.
    #[must_use]
    pub fn for_public(contents: &'a Contents, words: &'a Words) -> Self {
        Self { contents, words, audience: Audience::Public, before: None, held: None }
    }

    pub(super) fn answers(&self) -> &'a Answers {
        &self.contents.answers
    }

    /// Whether a piece of evidence may be named to this audience.
    pub(in crate::plan) fn may_tell(&self, piece: &Evidence) -> bool {
        let may = match (self.audience, piece.sensitivity) {
            (Audience::Group, _) | (_, Sensitivity::Open) | (Audience::Internal, Sensitivity::Internal) => {
                true
            }
            (Audience::Public, Sensitivity::Internal)
            | (Audience::Internal | Audience::Public, Sensitivity::Sensitive) => false,
        };
        if !may {
            let title = shown(&piece.title, self.words).map(|title| title.text).unwrap_or_default();
            self.note(Rule::SensitiveEvidence, &format!("evidence/{}", piece.id), &title);
        }
        may
    }

    /// Notes what is held back, when a document is being made.
    pub(super) fn note(&self, rule: Rule, from: &str, what: &str) {
        if let Some(held) = self.held {
            held.note(rule, from, what);
        }
    }

    /// Notes that a count of a problem is held back.
    pub(in crate::plan) fn note_count(&self, question: &str, problem: &str, year: i16) {
        let what = Args::new()
            .with("issue", self.issue(problem))
            .with("year", year.to_string())
            .with("part", "whole")
            .with("of", "");
        let from = format!("answer/{question}/{problem}");
        self.note(Rule::of_count(problem), &from, &self.text("held-back-count", &what));
    }

    /// A message without facts.
    pub(super) fn say(&self, id: &str) -> String {
        say(self.words, id)
    }

    /// A message with its facts.
    pub(super) fn text(&self, id: &str, args: &Args) -> String {
        self.words.text(id, args)
    }

    /// The name of an issue inside a sentence.
    pub(super) fn issue(&self, id: &str) -> String {
        let name = problem_name(self.contents, id, self.words);
        self.for_audience(name.marked(self.words))
    }

    /// The name of an issue in a picture.
    pub(super) fn short_issue(&self, id: &str) -> String {
        short_problem_name(self.contents, id, self.words).text
    }

    /// The names of several issues, as a list of the language.
    pub(super) fn issues<S: AsRef<str>>(&self, ids: &[S]) -> String {
        let names: Vec<String> = ids.iter().map(|id| self.issue(id.as_ref())).collect();
        self.words.list(&names)
    }

    /// What a person wrote, inside a sentence; `None` when nothing is written. In a document the stretches of the
    /// other language stay marked for `Prose::read`.
    pub(super) fn user(&self, text: &Text) -> Option<String> {
        shown(text, self.words).map(|shown| self.for_audience(shown.marked(self.words)))
    }

    /// The same for a picture; empty when nothing is written.
    pub(super) fn plain(&self, text: &Text) -> String {
        shown(text, self.words).map(|shown| shown.text).unwrap_or_default()
    }

    fn for_audience(&self, marked: String) -> String {
        match self.audience {
            Audience::Group => unmarked(&marked),
            Audience::Internal | Audience::Public => marked,
        }
    }

    /// Things that may hold commas of their own, set apart by semicolons.
    pub(super) fn apart<S: AsRef<str>>(&self, things: &[S]) -> String {
        things
            .iter()
            .map(|thing| thing.as_ref().to_owned())
            .reduce(|before, next| {
                self.text("portrait-apart-by", &Args::new().with("before", before).with("next", next))
            })
            .unwrap_or_default()
    }

    /// A number with one decimal.
    pub(super) fn tenth(&self, value: f64) -> String {
        self.words.number(round_half_up(value, 1), 1)
    }

    /// A number with two decimals, for ratios.
    pub(super) fn hundredth(&self, value: f64) -> String {
        self.words.number(round_half_up(value, 2), 2)
    }

    /// A share from 0 to 1 as a whole percentage.
    pub(super) fn percent(&self, share: f64) -> String {
        self.words.percent(round_half_up(100.0 * share, 0), 0)
    }

    /// Years in words: a range when none is left out.
    pub(super) fn years(&self, years: &[i16]) -> String {
        match years {
            [] => String::new(),
            [only] => only.to_string(),
            [first, .., last] if usize::from(first.abs_diff(*last)) + 1 == years.len() => {
                let args = Args::new().with("from", first.to_string()).with("to", last.to_string());
                self.text("report-years", &args)
            }
            years => self.words.list(&years.iter().map(ToString::to_string).collect::<Vec<_>>()),
        }
    }

    /// Whether a share of a survey must not be told: too few answered to mean something, or its few people could be
    /// counted by others (method E.7, rules 1 and 3).
    pub(in crate::plan) fn hides_share(&self, share: &Share) -> bool {
        let few = suppression::is_small(share.yes, SHOWN_FROM) && self.audience == Audience::Public;
        share.shown == Shown::Hidden || few
    }

    /// Whether a count of this problem must not be told to this audience. A true zero may.
    pub(super) fn hides(&self, problem: &str, count: u64) -> bool {
        self.audience == Audience::Public && count > 0 && count < shown_from(problem)
    }

    /// A count, or what stands for a small one.
    pub(super) fn count(&self, problem: &str, count: u64) -> String {
        if self.hides(problem, count) {
            return self.text("report-fewer-than", &Args::new().with("count", shown_from(problem) as f64));
        }
        self.words.number(count as f64, 0)
    }

    /// The same for the answer of a year, which is noted when it is held back.
    pub(super) fn count_of(&self, question: &str, problem: &str, year: i16, count: u64) -> String {
        if self.hides(problem, count) {
            self.note_count(question, problem, year);
        }
        self.count(problem, count)
    }

    /// The name of an area; empty when it is not in the plan any more.
    pub(super) fn area(&self, id: &str) -> String {
        let area = territory::areas(self.answers()).into_iter().find(|area| area.id == id);
        area.map(|area| self.plain(&area.name)).unwrap_or_default()
    }

    /// The entries of a list.
    pub(super) fn entries(&self, question: &str, title: &str) -> Vec<Entry> {
        territory::value(self.answers(), question)
            .map(|list| territory::entries(list, title))
            .unwrap_or_default()
    }

    pub(super) fn source(&self, id: &str) -> String {
        source_name(id, self.words)
    }

    /// The words of an option of a question.
    pub(super) fn option(&self, question: &str, code: &str) -> String {
        Catalogue::get()
            .question(question)
            .map_or_else(String::new, |found| self.say(&found.option_message(code)))
    }

    /// The words of a line of a question.
    pub(super) fn line(&self, question: &str, code: &str) -> String {
        Catalogue::get()
            .question(question)
            .map_or_else(String::new, |found| self.say(&found.line_message(code)))
    }

    /// The words of a column of a question.
    pub(super) fn column(&self, question: &str, id: &str) -> String {
        Catalogue::get()
            .question(question)
            .map_or_else(String::new, |found| self.say(&found.column_message(id)))
    }

    /// What goes with a picture: `<id>-title`, its alternative text `<id>-alt`, what it says, its data.
    pub(super) fn caption(&self, id: &str, says: &Finding, table: DataTable) -> Caption {
        let finding = unmarked(&says.whole());
        Caption {
            title: self.say(&format!("{id}-title")),
            alt: self.text(&format!("{id}-alt"), &Args::new().with("finding", finding.clone())),
            finding,
            table,
        }
    }

    /// A data table: columns as (heading, whether it holds figures).
    pub(super) fn table(&self, columns: &[(&str, bool)], rows: Vec<Vec<String>>) -> DataTable {
        DataTable {
            columns: columns.iter().map(|(id, _)| self.say(id)).collect(),
            numeric: columns.iter().map(|(_, numeric)| *numeric).collect(),
            rows,
        }
    }
}

impl Finding {
    /// The three parts as one text.
    pub(super) fn whole(&self) -> String {
        let parts = [self.seen.as_str(), self.sure.as_str(), self.silent.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Picture {
    pub(super) fn new(scene: Scene, says: Finding) -> Self {
        Self { scene, says }
    }
}

/// Sentences that follow each other.
pub(super) fn together(sentences: impl IntoIterator<Item = String>) -> String {
    sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `code` of a value that the catalogue names by a kebab-case code.
pub(super) fn code<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
