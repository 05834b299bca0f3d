//! How judgements changed and why, diagnoses kept to compare with, and warnings that were read and accepted.

use std::collections::BTreeSet;

use keystone_core::catalogue::{Catalogue, FactorLevel};
use keystone_core::diagnosis::factors::LevelBalance;
use keystone_core::diagnosis::frozen::{self, Frozen, Kept};
use keystone_core::diagnosis::history::{self, Change, Subject};
use keystone_core::diagnosis::maturity::{self, Maturity};
use keystone_core::diagnosis::score::Band;
use keystone_core::diagnosis::{Problem, Ranking, Rating, Weights};
use keystone_core::guards::{self, Accepted, Warning};
use keystone_core::project::Op;
use keystone_core::{Refusal, Text};
use rusqlite::Transaction;
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use crate::{Failure, Session};

/// Changes of judgements to be written with the deed that makes them: who, on which day.
pub(crate) struct Noting<'s> {
    session: &'s mut Session,
    changes: Vec<(String, Change)>,
}

/// What [`Noting`] gathered.
pub(crate) struct Noted(Vec<(String, Change)>);

impl<'s> Noting<'s> {
    pub(crate) fn new(session: &'s mut Session) -> Self {
        Self { session, changes: Vec::new() }
    }

    fn note(&mut self, change: Change) {
        let id = self.session.new_id();
        let changed_on = self.session.today().to_string();
        let author = self.session.kept.preferences.author.clone();
        self.changes.push((id, Change { changed_on, author, ..change }));
    }

    /// Adds a rating of the working group or of a voice that became another one, or none.
    pub(crate) fn add_rating(
        &mut self,
        voice: &str,
        problem: &str,
        before: Option<&Rating>,
        after: Option<&Rating>,
    ) {
        let Some(rating) = after.or(before) else { return };
        self.note(Change {
            changed_on: String::new(),
            subject: Subject::Rating,
            problem: problem.to_owned(),
            criterion: rating.criterion.code().to_owned(),
            voice: voice.to_owned(),
            before: history::of_rating(before),
            after: history::of_rating(after),
            author: String::new(),
            reason: after.map(|rating| rating.reason.clone()).unwrap_or_default(),
        });
    }

    /// One rating and no more.
    pub(crate) fn rating(
        mut self,
        voice: &str,
        problem: &str,
        before: Option<&Rating>,
        after: Option<&Rating>,
    ) -> Noted {
        self.add_rating(voice, problem, before, after);
        self.done()
    }

    /// Every weight that differs.
    pub(crate) fn weights(mut self, before: &Weights, after: &Weights, reason: &Text) -> Noted {
        let old = before.hundredths();
        for (criterion, hundredths) in after.hundredths() {
            let Some(previous) = old.get(&criterion).filter(|previous| **previous != hundredths) else {
                continue;
            };
            self.note(Change {
                changed_on: String::new(),
                subject: Subject::Weight,
                problem: String::new(),
                criterion: criterion.code().to_owned(),
                voice: String::new(),
                before: history::of_weight(*previous),
                after: history::of_weight(hundredths),
                author: String::new(),
                reason: reason.clone(),
            });
        }
        self.done()
    }

    pub(crate) fn done(self) -> Noted {
        Noted(self.changes)
    }
}

impl Noted {
    pub(crate) fn write(&self, tx: &Transaction<'_>) -> rusqlite::Result<()> {
        self.0.iter().try_for_each(|(id, change)| history::note(tx, id, change))
    }
}

command! {
    /// Every change of a rating or a weight, newest first.
    ReadHistory {} -> Vec<Change>, |_, session| Ok(history::all(session.project()?.db())?)
}

command! {
    /// The diagnoses kept to compare with, newest first.
    ReadFrozen {} -> Vec<Frozen>, |_, session| Ok(frozen::all(session.project()?.db())?)
}

command! {
    /// Keeps the diagnosis as it is today under a name.
    Freeze { name: Text } -> Changes, |args, session| {
        if args.name.is_empty() {
            return Err(Refusal::field("refused-name-missing", "name").into());
        }
        let contents = session.contents()?;
        let frozen = Frozen { id: session.new_id(), name: args.name, frozen_on: session.today().to_string() };
        let kept = Kept {
            answers: contents.answers,
            problems: contents.problems,
            weights: contents.weights,
            said: contents.said,
        };
        session.change(Op::FreezeDiagnosis, |tx| frozen::put(tx, &frozen, &kept))
    }
}

fn find_frozen(session: &Session, id: &str) -> Result<(Frozen, Kept), Failure> {
    let db = session.project()?.db();
    let frozen = frozen::all(db)?.into_iter().find(|frozen| frozen.id == id);
    frozen.zip(frozen::kept(db, id)?).ok_or_else(|| Failure::new("error-unknown-frozen").with("frozen", id))
}

command! {
    /// Removes a diagnosis kept to compare with.
    RemoveFrozen { id: String } -> Changes, |args, session| {
        let (frozen, _) = find_frozen(session, &args.id)?;
        session.change(Op::RemoveFrozen, |tx| frozen::remove(tx, &frozen.id))
    }
}

/// Where a problem stood among the others.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
struct Standing {
    need: Option<f64>,
    rank: Option<usize>,
    tied: bool,
    band: Option<Band>,
    /// False when it is listed apart, to document.
    ranked: bool,
}

/// A problem then and now; null where it was not among those compared.
#[derive(Serialize, TS)]
struct ComparedProblem {
    problem: String,
    name: Text,
    short: Text,
    then: Option<Standing>,
    now: Option<Standing>,
}

/// The median of a dimension of maturity then and now, 0–4; null when not known.
#[derive(Serialize, TS)]
struct ComparedDimension {
    /// `M1` to `M10`.
    dimension: String,
    /// The question it is answered in.
    question: String,
    then: Option<i64>,
    now: Option<i64>,
}

/// The maturity score, 0–100, then and now; null with fewer than 7 of 10 dimensions known.
#[derive(Serialize, TS)]
struct ComparedMaturity {
    then: Option<f64>,
    now: Option<f64>,
    dimensions: Vec<ComparedDimension>,
}

/// Risks and protections of one level then and now.
#[derive(Serialize, TS)]
struct ComparedLevel {
    level: FactorLevel,
    then: LevelBalance,
    now: LevelBalance,
}

/// A frozen diagnosis beside the one of today.
#[derive(Serialize, TS)]
pub(crate) struct Comparison {
    frozen: Frozen,
    /// Those of today in their order, then those that are no longer compared.
    problems: Vec<ComparedProblem>,
    maturity: ComparedMaturity,
    factors: Vec<ComparedLevel>,
}

fn standing(ranking: &Ranking, problem: &str) -> Option<Standing> {
    let score = ranking.ranked.iter().chain(&ranking.to_document).find(|score| score.id == problem)?;
    Some(Standing {
        need: score.need,
        rank: score.rank,
        tied: score.tied,
        band: score.band,
        ranked: score.ranked,
    })
}

fn compared_maturity(then: &Maturity, now: &Maturity) -> ComparedMaturity {
    let dimensions = Catalogue::get().maturity.iter().zip(maturity::questions()).enumerate();
    let median = |maturity: &Maturity, place: usize| maturity.medians.get(place).copied().flatten();
    ComparedMaturity {
        then: then.score,
        now: now.score,
        dimensions: dimensions
            .map(|(place, (dimension, question))| ComparedDimension {
                dimension: dimension.id.to_string(),
                question,
                then: median(then, place),
                now: median(now, place),
            })
            .collect(),
    }
}

command! {
    /// Puts a frozen diagnosis beside the one of today.
    Compare { id: String } -> Comparison, |args, session| {
        let (frozen, then) = find_frozen(session, &args.id)?;
        let contents = session.contents()?;
        let now = Kept {
            answers: contents.answers,
            problems: contents.problems,
            weights: contents.weights,
            said: contents.said,
        };
        let (ranked_then, ranked_now) = (then.ranking(), now.ranking());
        let today: BTreeSet<&str> = now.problems.iter().map(|problem| problem.id.as_str()).collect();
        let gone = then.problems.iter().filter(|problem| !today.contains(problem.id.as_str()));
        let compared = |problem: &Problem| {
            let (name, short) = super::decide::names(session, problem);
            ComparedProblem {
                problem: problem.id.clone(),
                name,
                short,
                then: standing(&ranked_then, &problem.id),
                now: standing(&ranked_now, &problem.id),
            }
        };
        let levels = then.factors().levels.into_iter().zip(now.factors().levels);
        Ok(Comparison {
            frozen,
            problems: now.problems.iter().chain(gone).map(compared).collect(),
            maturity: compared_maturity(&then.maturity(), &now.maturity()),
            factors: levels.map(|(then, now)| ComparedLevel { level: then.level, then, now }).collect(),
        })
    }
}

/// A code of the method's section H: `G-07`.
fn check_guard(guard: &str) -> Result<(), Failure> {
    let number = guard.strip_prefix("G-").unwrap_or_default();
    if number.len() == 2 && number != "00" && number.bytes().all(|digit| digit.is_ascii_digit()) {
        Ok(())
    } else {
        Err(Failure::new("error-unknown-guard").with("guard", guard))
    }
}

command! {
    /// Accepts a warning with the reason that documents print.
    AcceptWarning { guard: String, subject: String, reason: Text } -> Changes, |args, session| {
        check_guard(&args.guard)?;
        if args.reason.is_empty() {
            return Err(Refusal::field("refused-reason-missing", "reason").into());
        }
        let accepted = Accepted {
            guard: args.guard.clone(),
            subject: args.subject,
            reason: args.reason,
            accepted_on: session.today().to_string(),
        };
        session.change(Op::AcceptWarning { guard: args.guard }, |tx| guards::store::accept(tx, &accepted))
    }
}

command! {
    /// Takes the acceptance of a warning back: it counts again.
    WithdrawAcceptance { guard: String, subject: String } -> Changes, |args, session| {
        session.change(Op::WithdrawAcceptance, |tx| guards::store::withdraw(tx, &args.guard, &args.subject))
    }
}

command! {
    /// Every warning of the diagnosis, in the order of the method; accepted ones say so.
    ReadWarnings {} -> Vec<Warning>, |_, session| Ok(guards::find(&session.contents()?, session.today()))
}
