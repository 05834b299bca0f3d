//! The guards of the method (section H) that concern the diagnosis: pitfalls found in what a plan holds.
//!
//! A guard warns and points; it never blocks saving. A warning may be accepted with a reason, which is printed.

pub mod store;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::check_up::Contents;
use crate::diagnosis::history::Subject;
use crate::diagnosis::proposals::{Block, HIDDEN_FROM, Proposal, hidden, propose_all};
use crate::diagnosis::{
    Criterion, State, Weights, incidents, places, sheets, side_by_side, survey, territory,
};
use crate::evidence::{OLD_MONTHS, months_between};
use crate::policy::Choice;
use crate::text::{Text, codes};

pub(crate) use texts::is_personal;

codes! {
    /// How serious a pitfall is (method H): it blocks the final status, warns, or informs.
    Severity { Blocks = "blocks", Warns = "warns", Informs = "informs" }
}

/// A pitfall found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// The code of the method, such as `G-07`.
    pub guard: String,
    pub severity: Severity,
    /// What it is about: the id of a question, a problem or an entry; empty when it is the whole diagnosis.
    pub subject: String,
    /// The question whose page mends it.
    pub question: String,
    /// Set when a person accepted it.
    pub accepted: Option<Accepted>,
}

/// A warning that was read and accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Accepted {
    pub guard: String,
    #[serde(default)]
    pub subject: String,
    pub reason: Text,
    #[serde(default)]
    pub accepted_on: String,
}

/// Every pitfall of the diagnosis, in the order of the method.
///
/// A plan that holds nothing yet has none: a guard looks at what was done, not at what has not begun.
#[must_use]
pub fn find(contents: &Contents, today: Date) -> Vec<Warning> {
    find_at(contents, today, &|_| true)
}

/// The pitfalls that are mended at the questions `at` accepts. Only their texts are read for the guards of wording,
/// which cost more than all the others: a page asks for its own.
#[must_use]
pub fn find_at(contents: &Contents, today: Date, at: &dyn Fn(&str) -> bool) -> Vec<Warning> {
    if contents.answers.is_empty() && contents.problems.is_empty() {
        return Vec::new();
    }
    let mut found = Found { contents, at, warnings: Vec::new() };
    let proposals = propose_all(contents);
    found.mandate();
    found.evidence_families();
    found.single_sources();
    found.zeros();
    found.perception_gaps();
    found.hidden_problems();
    found.voices();
    found.old_data(today);
    found.small_numbers(&proposals);
    found.short_history(&proposals);
    found.solutions_first();
    found.wordings();
    found.data_rules();
    found.places_without_manager();
    found.too_many_priorities();
    found.series_breaks();
    found.open_surveys();
    found.denominators();
    found.tuned_weights();
    // The guards of wording read the texts once for both.
    found.warnings.sort_by(|a, b| a.guard.cmp(&b.guard));
    found.warnings
}

/// From this many priorities on there are too many (guard G-21).
const TOO_MANY: usize = 6;
/// Voices not heard from which the guard speaks (G-07).
const VOICES_MISSING: usize = 3;
/// Years between population and counts that are still the same time (guard G-36).
const YEARS_APART: i16 = 2;

struct Found<'a> {
    contents: &'a Contents,
    at: &'a dyn Fn(&str) -> bool,
    warnings: Vec<Warning>,
}

impl Found<'_> {
    fn warn(&mut self, guard: &str, severity: Severity, subject: &str, question: &str) {
        if !(self.at)(question) {
            return;
        }
        let accepted = self.contents.accepted.iter().find(|one| one.guard == guard && one.subject == subject);
        self.warnings.push(Warning {
            guard: guard.to_owned(),
            severity,
            subject: subject.to_owned(),
            question: question.to_owned(),
            accepted: accepted.cloned(),
        });
    }

    /// G-01: no formal mandate, or none said.
    fn mandate(&mut self) {
        let mandate = territory::value(&self.contents.answers, "Q001").and_then(Value::as_str);
        if mandate.is_none_or(|mandate| mandate == "NONE") {
            self.warn("G-01", Severity::Warns, "", "Q001");
        }
    }

    /// G-02: one of the three families of evidence is empty.
    fn evidence_families(&mut self) {
        for section in self.contents.missing_evidence() {
            let question = match section {
                "S2" => "Q202",
                "S3" => "Q302",
                _ => "Q401",
            };
            self.warn("G-02", Severity::Blocks, section, question);
        }
    }

    /// G-03: a priority rests on one source, or on none. The judgement of the working group is not a source of its own.
    fn single_sources(&mut self) {
        for problem in self.contents.retained() {
            if sources_of(self.contents, &problem).len() < 2 {
                self.warn("G-03", Severity::Warns, &problem, "Q201");
            }
        }
    }

    /// G-04: a zero in a table of counts that names no source which could confirm it.
    fn zeros(&mut self) {
        for question in ["Q202", "Q205"] {
            let Some(answer) = self.contents.answers.get(question) else { continue };
            if !answer.source.is_empty() || !answer.source_note.trim().is_empty() {
                continue;
            }
            let rows = territory::value(&self.contents.answers, question).and_then(Value::as_object);
            let zeros: BTreeSet<String> = rows
                .into_iter()
                .flatten()
                // A row of Q205 names its own source.
                .filter(|(row, _)| question == "Q202" || !row.contains('@'))
                .filter(|(_, cells)| cells.as_object().is_some_and(|cells| cells.values().any(is_zero)))
                .map(|(row, _)| row.split('@').next().unwrap_or(row).to_owned())
                .collect();
            zeros.iter().for_each(|problem| self.warn("G-04", Severity::Warns, problem, question));
        }
    }

    /// G-05: opinion and records go opposite ways.
    fn perception_gaps(&mut self) {
        for problem in side_by_side::side_by_side(self.contents) {
            if problem.opposite.is_some() {
                self.warn("G-05", Severity::Informs, &problem.problem, "Q307");
            }
        }
    }

    /// G-06: once the group has decided, a hidden or safeguarded problem is left aside without a reason.
    fn hidden_problems(&mut self) {
        let contents = self.contents;
        if contents.decisions.is_empty() {
            return;
        }
        let ranking = contents.ranking();
        for problem in &contents.problems {
            let mut scores = ranking.ranked.iter().chain(&ranking.to_document);
            let serious = scores.any(|score| score.id == problem.id && score.safeguard)
                || hidden(&contents.answers, &problem.id).is_some_and(|hidden| hidden >= HIDDEN_FROM);
            let decision = contents.decisions.iter().find(|decision| decision.problem == problem.id);
            let settled = decision
                .is_some_and(|decision| decision.choice == Choice::Retain || !decision.reason.is_empty());
            if serious && !settled {
                self.warn("G-06", Severity::Blocks, &problem.id, "Q708");
            }
        }
    }

    /// G-07: three voices or more not heard; no seat for youth or for the community; Indigenous partners only informed.
    fn voices(&mut self) {
        let answers = &self.contents.answers;
        if sheets::voices(answers, "N").len() >= VOICES_MISSING {
            self.warn("G-07", Severity::Warns, "Q309", "Q309");
        }
        let members = territory::value(answers, "Q005").map(|list| territory::entries(list, "organisation"));
        let seated =
            |kinds: &[&str]| members.iter().flatten().any(|member| kinds.contains(&member.code("sector")));
        if members.is_some() && !(seated(&["ST18"]) && seated(&["ST16", "ST17"])) {
            self.warn("G-07", Severity::Warns, "Q005", "Q005");
        }
        if territory::value(answers, "Q509").and_then(Value::as_i64).is_some_and(|involved| involved < 2) {
            self.warn("G-07", Severity::Warns, "Q509", "Q509");
        }
    }

    /// G-08: evidence, the reference period, the survey or a walk older than 36 months.
    fn old_data(&mut self, today: Date) {
        let contents = self.contents;
        let is_old = |day: Date| months_between(day, today) > OLD_MONTHS;
        let said_old = |day: &str| day.parse().is_ok_and(is_old);
        for evidence in contents.evidence.iter().filter(|evidence| evidence.is_old(today)) {
            let question = evidence.uses.first().map(|used| used.question.as_str()).unwrap_or_default();
            self.warn("G-08", Severity::Warns, &evidence.id, question);
        }
        if territory::period(&contents.answers).is_some_and(|period| is_old(period.to)) {
            self.warn("G-08", Severity::Warns, "Q003", "Q003");
        }
        let survey = territory::value(&contents.answers, "X301");
        let until = survey.and_then(|facts| facts.get("until").or_else(|| facts.get("from"))?.as_str());
        if until.is_some_and(said_old) {
            self.warn("G-08", Severity::Warns, "X301", "X301");
        }
        for walk in places::walks(&contents.answers).iter().filter(|walk| said_old(&walk.on)) {
            self.warn("G-08", Severity::Warns, &walk.id, "Q403");
        }
    }

    /// G-09: fewer than 20 events behind a rate or a trend.
    fn small_numbers(&mut self, proposals: &[(String, Vec<Proposal>)]) {
        let counted = |proposal: &Proposal| matches!(proposal.criterion, Criterion::F | Criterion::T);
        for (problem, proposals) in proposals {
            if proposals.iter().any(|proposal| counted(proposal) && proposal.unstable) {
                self.warn("G-09", Severity::Warns, problem, "Q202");
            }
        }
    }

    /// G-10: fewer than three earlier years asked for, or known for a problem.
    fn short_history(&mut self, proposals: &[(String, Vec<Proposal>)]) {
        let Some(reference) = incidents::reference(&self.contents.answers) else { return };
        if usize::try_from(reference.earlier).is_ok_and(|earlier| earlier < incidents::EARLIER_NEEDED) {
            self.warn("G-10", Severity::Warns, "Q003", "Q003");
            return;
        }
        for (problem, proposals) in proposals {
            let short = |proposal: &Proposal| matches!(proposal.blocked, Some(Block::TooFewYears { .. }));
            if proposals.iter().any(short) {
                self.warn("G-10", Severity::Warns, problem, "Q202");
            }
        }
    }

    /// G-13: a statement names what is missing, or a priority has actions but no cause and no hypothesis.
    fn solutions_first(&mut self) {
        let contents = self.contents;
        for sheet in sheets::sheets(contents) {
            let acted = contents.actions.iter().any(|action| action.problem.as_ref() == Some(&sheet.problem));
            if sheet.statement.as_ref().is_some_and(|statement| !statement.hides.is_empty()) {
                self.warn("G-13", Severity::Warns, &sheet.problem, "Q801");
            } else if acted && sheet.causes.is_empty() && sheet.hypotheses.is_empty() {
                self.warn("G-13", Severity::Warns, &sheet.problem, "Q805");
            }
        }
    }

    /// G-14 and G-16: words that may stigmatise, and what looks like personal information. The program offers no
    /// crossing of Q104 with offences, so that part of G-14 cannot happen.
    fn wordings(&mut self) {
        for written in texts::written(self.contents).iter().filter(|written| (self.at)(&written.question)) {
            if written.texts.iter().any(|text| texts::stigmatises(text)) {
                self.warn("G-14", Severity::Warns, &written.subject, &written.question);
            }
            if written.texts.iter().any(|text| is_personal(text)) {
                self.warn("G-16", Severity::Warns, &written.subject, &written.question);
            }
        }
    }

    /// G-15: data rules not in place.
    fn data_rules(&mut self) {
        for rule in ["LAW", "AGG", "STORE"] {
            let said =
                territory::cell(&self.contents.answers, "Q006", rule, "answer").and_then(Value::as_str);
            if said == Some("N") {
                self.warn("G-15", Severity::Blocks, rule, "Q006");
            }
        }
    }

    /// G-18: it was asked who manages a place, and nobody does.
    fn places_without_manager(&mut self) {
        for place in places::places(self.contents) {
            if place.care.nobody {
                self.warn("G-18", Severity::Warns, &place.id, "Q407");
            }
        }
    }

    /// G-21: more than five priorities.
    fn too_many_priorities(&mut self) {
        if self.contents.retained().len() >= TOO_MANY {
            self.warn("G-21", Severity::Warns, "", "Q708");
        }
    }

    /// G-26: recording changed inside the years compared, for a problem that has counts.
    fn series_breaks(&mut self) {
        let answers = &self.contents.answers;
        let Some(reference) = incidents::reference(answers) else { return };
        let broken: BTreeSet<String> = incidents::counts(answers)
            .iter()
            .flat_map(|counts| incidents::breaks(answers, &counts.problem, reference.first(), reference.year))
            .map(|change| change.id)
            .collect();
        broken.iter().for_each(|change| self.warn("G-26", Severity::Warns, change, "Q206"));
    }

    /// G-29: figures of an open survey without a note that says whom they stand for.
    fn open_surveys(&mut self) {
        let answers = &self.contents.answers;
        if survey::design(answers) != Some(survey::Design::Open) {
            return;
        }
        let note = territory::value(answers, "X301").and_then(|facts| facts.get("note")).map(territory::text);
        if note.is_some_and(|note| !note.is_empty()) {
            return;
        }
        for question in ["Q302", "Q303", "Q304", "Q305", "Q306", "Q307", "Q308"] {
            let unsaid =
                |answer: &crate::diagnosis::Answer| answer.state == State::Value && answer.reason.is_empty();
            if answers.get(question).is_some_and(unsaid) {
                self.warn("G-29", Severity::Warns, question, question);
            }
        }
    }

    /// G-36: the population is more than two years away from the counts related to it.
    fn denominators(&mut self) {
        let Some(reference) = incidents::reference(&self.contents.answers) else { return };
        let apart = incidents::counts(&self.contents.answers).iter().any(|counts| {
            let year = incidents::exposure(self.contents, &counts.problem).year;
            year.is_some_and(|year| (year - reference.year).abs() > YEARS_APART)
        });
        if apart {
            self.warn("G-36", Severity::Warns, "Q101", "Q101");
        }
    }

    /// G-37: weights that differ from the method’s were changed on or after the day of the first rating.
    fn tuned_weights(&mut self) {
        let contents = self.contents;
        let rated = contents.problems.iter().flat_map(|problem| &problem.ratings);
        let first = rated.map(|rating| rating.rated_on.as_str()).filter(|day| !day.is_empty()).min();
        let changed = contents.changes.iter().filter(|change| change.subject == Subject::Weight);
        let after = changed.map(|change| change.changed_on.as_str()).max();
        let tuned = first.zip(after).is_some_and(|(first, after)| after >= first);
        if tuned && contents.weights != Weights::METHOD {
            self.warn("G-37", Severity::Informs, "", "Q708");
        }
    }
}

fn is_zero(cell: &Value) -> bool {
    cell.as_f64() == Some(0.0)
}

/// The sources that speak of a problem: counts, survey, burden, places, walks, evidence and ratings.
fn sources_of(contents: &Contents, problem: &str) -> BTreeSet<String> {
    let answers = &contents.answers;
    let source = |question: &str, otherwise: &str| {
        let named = answers.get(question).map(|answer| answer.source.clone()).unwrap_or_default();
        if named.is_empty() { otherwise.to_owned() } else { named }
    };
    let mut sources = BTreeSet::new();
    if incidents::counts_of(answers, problem).is_some() {
        sources.insert(source("Q202", "S-POL"));
    }
    let other = incidents::other_counts(answers);
    sources
        .extend(other.iter().filter(|counts| counts.problem == problem).map(|counts| counts.source.clone()));
    if survey::concern_of(answers, problem).is_some() {
        sources.insert(source("Q306", "S-SUR"));
    }
    if territory::value(answers, "Q501").is_some_and(|table| table.get(problem).is_some()) {
        sources.insert(source("Q501", "S-EXP"));
    }
    let names = |entry: &territory::Entry| entry.codes("problems").contains(&problem);
    for place in territory::places(answers).iter().filter(|place| names(place)) {
        sources.extend(place.codes("sources").into_iter().map(str::to_owned));
    }
    let walks = territory::value(answers, "Q403").map(|list| territory::entries(list, "route"));
    if walks.iter().flatten().any(names) {
        sources.insert("S-WALK".to_owned());
    }
    let used = contents.evidence.iter().filter(|one| one.uses.iter().any(|used| used.problem == problem));
    sources.extend(used.map(|one| one.source.clone()));
    let rated = contents.problems.iter().filter(|one| one.id == problem).flat_map(|one| &one.ratings);
    sources.extend(rated.filter(|rating| rating.state == State::Value).map(|rating| rating.source.clone()));
    sources.remove("");
    sources.remove("S-EXP");
    sources
}
