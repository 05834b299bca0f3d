//! Problems, ratings, priorities, decisions and objectives.

use std::collections::BTreeMap;

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::score::{Band, Cell, Confidence, Counted, Robustness};
use keystone_core::diagnosis::store::{self, OWN};
use keystone_core::diagnosis::{Criterion, Problem, Rating, Score, Weights};
use keystone_core::policy::{self, Choice, Decision, DecisionRecord, Objective, SmartFinding, Verb};
use keystone_core::project::Op;
use keystone_core::refusal::{check_date, check_scale};
use keystone_core::{Language, Refusal, Text};
use keystone_report::plan::{pictures, sentences};
use keystone_report::scene::Scene;
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use crate::{Failure, Session};

/// A problem with its names and ratings.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "Problem")]
pub(crate) struct ProblemView {
    id: String,
    /// One of the plan's own, not of the catalogue.
    own: bool,
    name: Text,
    short: Text,
    statement: Text,
    hidden: Option<i64>,
    starting_gravity: Option<u8>,
    sensitive: bool,
    ratings: Vec<Rating>,
}

/// Names of a problem in both languages: full and short.
pub(crate) fn names(session: &Session, problem: &Problem) -> (Text, Text) {
    if Catalogue::get().problem(&problem.id).is_none() {
        return (problem.name.clone(), problem.name.clone());
    }
    let none = keystone_l10n::Args::default();
    let message = format!("problem-{}", problem.id.to_lowercase());
    let both = |id: &str| Text {
        en: session.words(Language::En).text(id, &none),
        fr: session.words(Language::Fr).text(id, &none),
    };
    (both(&message), both(&format!("{message}.short")))
}

fn view(session: &Session, problem: Problem) -> ProblemView {
    let known = Catalogue::get().problem(&problem.id);
    let (name, short) = names(session, &problem);
    ProblemView {
        own: known.is_none(),
        name,
        short,
        starting_gravity: known.map(|known| known.gravity),
        sensitive: known.is_some_and(|known| known.sensitive),
        id: problem.id,
        statement: problem.statement,
        hidden: problem.hidden,
        ratings: problem.ratings,
    }
}

command! {
    /// The problems of the plan with their ratings.
    ReadProblems {} -> Vec<ProblemView>, |_, session| {
        let problems = store::problems(session.project()?.db())?;
        Ok(problems.into_iter().map(|problem| view(session, problem)).collect())
    }
}

fn find(session: &Session, id: &str) -> Result<Problem, Failure> {
    let problems = store::problems(session.project()?.db())?;
    problems
        .into_iter()
        .find(|problem| problem.id == id)
        .ok_or_else(|| Failure::new("error-unknown-problem").with("problem", id))
}

fn new_problem(id: String, name: Text) -> Problem {
    Problem { id, name, statement: Text::default(), hidden: None, ratings: Vec::new() }
}

command! {
    /// Adds a problem of the catalogue.
    AddProblem { problem: String } -> Changes, |args, session| {
        if Catalogue::get().problem(&args.problem).is_none() {
            return Err(Failure::new("error-unknown-problem").with("problem", args.problem));
        }
        if find(session, &args.problem).is_ok() {
            return Err(Refusal::new("refused-problem-there").into());
        }
        let problem = new_problem(args.problem, Text::default());
        session.change(Op::AddProblem, |tx| store::put_problem(tx, &problem))
    }
}

command! {
    /// Adds a problem of the plan's own.
    AddOwnProblem { name: Text } -> Changes, |args, session| {
        if args.name.is_empty() {
            return Err(Refusal::field("refused-name-missing", "name").into());
        }
        let problem = new_problem(session.new_id(), args.name);
        session.change(Op::AddProblem, |tx| store::put_problem(tx, &problem))
    }
}

command! {
    /// Changes a problem's statement, its own name, or how far it escapes records.
    SaveProblem { problem: String, name: Text, statement: Text, hidden: Option<i64> } -> Changes, |args, session| {
        check_scale(args.hidden, 0, 4, "hidden")?;
        let mut problem = find(session, &args.problem)?;
        if Catalogue::get().problem(&problem.id).is_none() {
            if args.name.is_empty() {
                return Err(Refusal::field("refused-name-missing", "name").into());
            }
            problem.name = args.name;
        }
        problem.statement = args.statement;
        problem.hidden = args.hidden;
        session.change(Op::ChangeProblem { problem: problem.id.clone() }, |tx| store::put_problem(tx, &problem))
    }
}

command! {
    /// Takes a problem out of the plan, with its ratings, decision, objectives and roles.
    RemoveProblem { problem: String } -> Changes, |args, session| {
        let problem = find(session, &args.problem)?;
        session.change(Op::RemoveProblem, |tx| store::remove_problem(tx, &problem.id))
    }
}

command! {
    /// Rates a problem on one criterion.
    Rate { problem: String, rating: Rating } -> Changes, |args, session| {
        args.rating.check()?;
        let problem = find(session, &args.problem)?.id;
        let op = Op::Rate { problem: problem.clone(), criterion: args.rating.criterion.code().to_owned() };
        session.change(op, |tx| store::put_rating(tx, OWN, &problem, &args.rating))
    }
}

command! {
    /// Takes a rating away.
    ClearRating { problem: String, criterion: Criterion } -> Changes, |args, session| {
        let problem = find(session, &args.problem)?.id;
        let op = Op::Rate { problem: problem.clone(), criterion: args.criterion.code().to_owned() };
        session.change(op, |tx| store::remove_rating(tx, OWN, &problem, args.criterion))
    }
}

/// Every figure of method B.8 for one problem.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PriorityRow {
    problem: String,
    name: Text,
    short: Text,
    values: BTreeMap<String, Counted>,
    completeness: f64,
    need: Option<f64>,
    need_min: f64,
    need_max: f64,
    confidence: f64,
    confidence_word: Confidence,
    leverage: Option<f64>,
    ranked: bool,
    rank: Option<usize>,
    tied: bool,
    provisional: bool,
    band: Option<Band>,
    cell: Option<Cell>,
    missing: Vec<Criterion>,
    safeguard: bool,
    best_rank: Option<usize>,
    worst_rank: Option<usize>,
    times_in_top3: Option<usize>,
    robustness: Option<Robustness>,
    decision: Option<Decision>,
}

/// The priority table.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Diagnosis {
    weights: Weights,
    method_weights: Weights,
    rows: Vec<PriorityRow>,
    to_document: Vec<PriorityRow>,
    enough_to_rank: bool,
    picture: Option<Scene>,
    record: DecisionRecord,
    /// Problems whose decision lacks its written reason.
    needs_reason: Vec<String>,
}

fn row(session: &Session, contents: &Contents, score: Score) -> PriorityRow {
    let (name, short) = contents
        .problems
        .iter()
        .find(|problem| problem.id == score.id)
        .map(|problem| names(session, problem))
        .unwrap_or_default();
    PriorityRow {
        name,
        short,
        values: score
            .counted
            .into_iter()
            .map(|(criterion, counted)| (criterion.code().to_owned(), counted))
            .collect(),
        completeness: score.completeness,
        need: score.need,
        need_min: score.need_min,
        need_max: score.need_max,
        confidence: score.confidence,
        confidence_word: score.confidence_word,
        leverage: score.leverage,
        ranked: score.ranked,
        rank: score.rank,
        tied: score.tied,
        provisional: score.provisional,
        band: score.band,
        cell: score.cell,
        missing: score.missing,
        safeguard: score.safeguard,
        best_rank: score.best_rank,
        worst_rank: score.worst_rank,
        times_in_top3: score.times_in_top_3,
        robustness: score.robustness,
        decision: contents.decisions.iter().find(|decision| decision.problem == score.id).cloned(),
        problem: score.id,
    }
}

command! {
    /// The priority table with every figure, the matrix and the decisions.
    ReadDiagnosis { language: Language } -> Diagnosis, |args, session| {
        let contents = session.contents()?;
        let ranking = contents.ranking();
        let scores: Vec<&Score> = ranking.ranked.iter().chain(&ranking.to_document).collect();
        let needs_reason = policy::needs_reason(&scores, &contents.decisions);
        Ok(Diagnosis {
            weights: contents.weights,
            method_weights: Weights::METHOD,
            picture: pictures::matrix(&contents, session.words(args.language)),
            enough_to_rank: ranking.enough,
            rows: ranking.ranked.into_iter().map(|score| row(session, &contents, score)).collect(),
            to_document: ranking.to_document.into_iter().map(|score| row(session, &contents, score)).collect(),
            record: contents.record.clone(),
            needs_reason,
        })
    }
}

command! {
    /// Changes the weights of the five criteria.
    SaveWeights { weights: Weights } -> Changes, |args, session| {
        if !args.weights.are_valid() {
            let total: i64 = args.weights.hundredths().values().sum();
            let refusal = Refusal::field("refused-weights", "weights").with("total", total as f64 / 100.0);
            return Err(refusal.into());
        }
        session.change(Op::ChangeWeights, |tx| store::put_weights(tx, &args.weights))
    }
}

command! {
    /// Decides what becomes of a problem; null takes the decision back.
    Decide { problem: String, choice: Option<Choice>, reason: Text, position: i64 } -> Changes, |args, session| {
        let problem = find(session, &args.problem)?.id;
        let op = Op::Decide { problem: problem.clone() };
        match args.choice {
            None => session.change(op, |tx| policy::store::remove_decision(tx, &problem)),
            Some(choice) => {
                let decision = Decision { problem, choice, reason: args.reason, position: args.position };
                session.change(op, |tx| policy::store::put_decision(tx, &decision))
            }
        }
    }
}

command! {
    /// Writes when, before whom and against whose view it was decided.
    SaveDecisionRecord { record: DecisionRecord } -> Changes, |args, session| {
        check_date(&args.record.decided_on, "decidedOn")?;
        session.change(Op::ChangeDecisionRecord, |tx| policy::store::put_record(tx, &args.record))
    }
}

/// An objective as a sentence in both languages, with what its SMART check finds.
#[derive(Serialize, TS)]
#[ts(rename = "Objective")]
pub(crate) struct ObjectiveView {
    id: String,
    problem: String,
    verb: Verb,
    indicator: Option<String>,
    group: Text,
    sentence: Text,
    checks: Vec<SmartFinding>,
}

command! {
    /// The objectives of the plan.
    ReadObjectives {} -> Vec<ObjectiveView>, |_, session| {
        let contents = session.contents()?;
        let sentence = |objective: &Objective, language| {
            sentences::objective(objective, &contents, session.words(language))
        };
        Ok(contents
            .objectives
            .iter()
            .map(|objective| {
                let indicator =
                    contents.indicators.iter().find(|indicator| Some(&indicator.id) == objective.indicator.as_ref());
                ObjectiveView {
                    id: objective.id.clone(),
                    problem: objective.problem.clone(),
                    verb: objective.verb,
                    indicator: objective.indicator.clone(),
                    group: objective.group.clone(),
                    sentence: Text {
                        en: sentence(objective, Language::En),
                        fr: sentence(objective, Language::Fr),
                    },
                    checks: policy::check_objective(objective, indicator, &contents.decisions),
                }
            })
            .collect())
    }
}

command! {
    /// Saves an objective; an empty id makes a new one.
    SaveObjective { objective: Objective } -> Changes, |args, session| {
        let mut objective = args.objective;
        find(session, &objective.problem)?;
        let known = session.contents()?.indicators;
        if objective.indicator.as_ref().is_some_and(|id| !known.iter().any(|indicator| &indicator.id == id)) {
            return Err(Failure::new("error-unknown-indicator"));
        }
        if objective.id.is_empty() {
            objective.id = session.new_id();
        }
        session.change(Op::SaveObjective, |tx| policy::store::put_objective(tx, &objective))
    }
}

command! {
    /// Removes an objective.
    RemoveObjective { id: String } -> Changes, |args, session| {
        session.change(Op::RemoveObjective, |tx| policy::store::remove_objective(tx, &args.id))
    }
}
