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
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command;
use super::file::Changes;
use super::judgements::Noting;
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
    /// Changes a problem's statement, its own name, or how far it escapes records (its line of Q207).
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
        let today = session.today().to_string();
        session.change(Op::ChangeProblem { problem: problem.id.clone() }, |tx| {
            store::put_problem(tx, &problem)?;
            store::put_hidden(tx, &problem.id, args.hidden, &today)
        })
    }
}

command! {
    /// Takes a problem out of the plan, with its ratings, decision, objectives and roles.
    RemoveProblem { problem: String } -> Changes, |args, session| {
        let problem = find(session, &args.problem)?;
        session.change(Op::RemoveProblem, |tx| store::remove_problem(tx, &problem.id))
    }
}

/// A rating of the working group to be given.
#[derive(Deserialize, TS)]
pub(crate) struct NewRating {
    problem: String,
    rating: Rating,
}

/// Gives ratings in one transaction and notes what each was before.
fn rate(session: &mut Session, ratings: Vec<NewRating>) -> Result<Changes, Failure> {
    let problems = store::problems(session.project()?.db())?;
    let today = session.today().to_string();
    let mut op = None;
    let mut noting = Noting::new(session);
    let mut dated = Vec::new();
    for NewRating { problem, rating } in ratings {
        rating.check().map_err(|refusal| refusal.with("problem", problem.as_str()))?;
        let known = problems.iter().find(|known| known.id == problem);
        let known =
            known.ok_or_else(|| Failure::new("error-unknown-problem").with("problem", problem.as_str()))?;
        let criterion = rating.criterion;
        op.get_or_insert(Op::Rate { problem: problem.clone(), criterion: criterion.code().to_owned() });
        let before = known.ratings.iter().find(|before| before.criterion == criterion);
        let rating = Rating { rated_on: today.clone(), ..rating };
        noting.add_rating(OWN, &problem, before, Some(&rating));
        dated.push((problem, rating));
    }
    let noted = noting.done();
    let op = op.ok_or_else(|| Refusal::new("refused-rating-missing"))?;
    session.change(op, |tx| {
        dated.iter().try_for_each(|(problem, rating)| store::put_rating(tx, OWN, problem, rating))?;
        noted.write(tx)
    })
}

command! {
    /// Rates a problem on one criterion.
    Rate { problem: String, rating: Rating } -> Changes, |args, session| {
        rate(session, vec![NewRating { problem: args.problem, rating: args.rating }])
    }
}

command! {
    /// Gives several ratings as one step, such as both axes of a grid. One refused refuses all.
    RateMany { ratings: Vec<NewRating> } -> Changes, |args, session| rate(session, args.ratings)
}

command! {
    /// Takes a rating away.
    ClearRating { problem: String, criterion: Criterion } -> Changes, |args, session| {
        let problem = find(session, &args.problem)?;
        let before = problem.ratings.iter().find(|rating| rating.criterion == args.criterion);
        let noted = Noting::new(session).rating(OWN, &problem.id, before, None);
        let op = Op::Rate { problem: problem.id.clone(), criterion: args.criterion.code().to_owned() };
        session.change(op, |tx| {
            store::remove_rating(tx, OWN, &problem.id, args.criterion)?;
            noted.write(tx)
        })
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
    /// Changes the weights of the five criteria, and notes each that changed.
    SaveWeights {
        weights: Weights,
        /// Why they were changed.
        #[ts(optional)]
        reason: Option<Text>,
    } -> Changes, |args, session| {
        if !args.weights.are_valid() {
            let total: i64 = args.weights.hundredths().values().sum();
            let refusal = Refusal::field("refused-weights", "weights").with("total", total as f64 / 100.0);
            return Err(refusal.into());
        }
        let before = store::weights(session.project()?.db())?;
        let noted = Noting::new(session).weights(&before, &args.weights, &args.reason.unwrap_or_default());
        session.change(Op::ChangeWeights, |tx| {
            store::put_weights(tx, &args.weights)?;
            noted.write(tx)
        })
    }
}

/// What becomes of a problem; a null choice takes the decision back.
#[derive(Deserialize, TS)]
pub(crate) struct NewDecision {
    problem: String,
    choice: Option<Choice>,
    reason: Text,
    position: i64,
}

/// Writes decisions in one transaction.
fn decide(session: &mut Session, decisions: Vec<NewDecision>) -> Result<Changes, Failure> {
    for decision in &decisions {
        find(session, &decision.problem)?;
    }
    let first = decisions.first().ok_or_else(|| Refusal::new("refused-option-missing"))?;
    session.change(Op::Decide { problem: first.problem.clone() }, |tx| {
        decisions.into_iter().try_for_each(|NewDecision { problem, choice, reason, position }| match choice {
            None => policy::store::remove_decision(tx, &problem),
            Some(choice) => policy::store::put_decision(tx, &Decision { problem, choice, reason, position }),
        })
    })
}

command! {
    /// Decides what becomes of a problem; null takes the decision back.
    Decide { problem: String, choice: Option<Choice>, reason: Text, position: i64 } -> Changes, |args, session| {
        let Decide { problem, choice, reason, position } = args;
        decide(session, vec![NewDecision { problem, choice, reason, position }])
    }
}

command! {
    /// Writes several decisions as one step, such as a new order of the priorities.
    DecideMany { decisions: Vec<NewDecision> } -> Changes, |args, session| decide(session, args.decisions)
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
