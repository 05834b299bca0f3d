//! The summary, and the chapter that says how the plan was made.

use std::collections::BTreeSet;

use keystone_core::check_up::to_find_out;
use keystone_core::diagnosis::{Answer, Criterion, State, Weights};
use keystone_core::text::Grade;
use keystone_l10n::Args;
use serde::Serialize;

use super::Labelled;
use crate::plan::origins;
use crate::plan::prose::Prose;
use crate::plan::sentences::marked_objective;
use crate::plan::values::{Audience, years};
use crate::plan::view::{View, budget_by_year};

/// Half a page to one page: what a person who reads nothing else should know.
#[derive(Serialize)]
pub(in crate::plan) struct Summary {
    lead: String,
    /// Where the figures of the lead, of the actions and their money, of what is followed come from.
    lead_from: String,
    actions_from: String,
    followed_from: String,
    priorities: Vec<Priority>,
    actions: String,
    budget: Vec<Year>,
    find_out: String,
    evidence: String,
    followed: String,
}

#[derive(Serialize)]
struct Priority {
    name: Prose,
    objectives: Vec<Prose>,
}

/// A year of the budget; the last row is the total.
#[derive(Serialize)]
struct Year {
    year: String,
    amount: String,
    confirmed: String,
    to_confirm: String,
    total: bool,
}

impl Summary {
    pub(in crate::plan) fn new(view: &View<'_>) -> Self {
        let contents = view.contents;
        let priorities = view
            .retained
            .iter()
            .map(|id| Priority {
                name: view.issue(id),
                objectives: contents
                    .objectives
                    .iter()
                    .filter(|objective| &objective.problem == id)
                    .map(|objective| {
                        let told = marked_objective(objective, contents, view.audience, view.words);
                        Prose::read(&told, view.words).from(&origins::objective(objective))
                    })
                    .collect(),
            })
            .collect();
        let (all, confirmed) = budget_by_year(contents)
            .values()
            .fold((0, 0), |(all, confirmed), (more, sure)| (all + more, confirmed + sure));
        let actions = Args::new()
            .with("count", contents.actions.len())
            .with("total", view.money(all))
            .with("confirmed", view.money(confirmed));
        let lead = Args::new()
            .with("count", view.retained.len())
            .with("municipality", contents.plan.municipality.clone())
            .with("years", years(contents, view.words));
        let missing: Vec<String> = contents
            .missing_evidence()
            .iter()
            .map(|family| view.say(&format!("report-evidence-{family}")))
            .collect();
        let evidence = if missing.is_empty() {
            view.say("report-summary-evidence-complete")
        } else {
            view.text("report-summary-evidence", &Args::new().with("families", view.words.list(&missing)))
        };
        let started = contents.indicators.iter().filter(|indicator| indicator.baseline.is_some()).count();
        let followed = Args::new().with("count", contents.indicators.len()).with("started", started);
        Self {
            lead: view.text("report-summary-lead", &lead),
            lead_from: format!("{} plan", view.retained_from()),
            actions_from: view.actions_from(),
            followed_from: view.indicators_from(),
            priorities,
            actions: view.text("report-summary-actions", &actions),
            budget: budget(view),
            find_out: view.counted("report-summary-find-out", to_find_out(contents, view.today).len()),
            evidence,
            followed: view.text("report-summary-followed", &followed),
        }
    }
}

fn budget(view: &View<'_>) -> Vec<Year> {
    let years = budget_by_year(view.contents);
    let row = |year: String, all: i64, confirmed: i64, total: bool| Year {
        year,
        amount: view.money(all),
        confirmed: view.money(confirmed),
        to_confirm: view.money(all - confirmed),
        total,
    };
    let mut rows: Vec<Year> =
        years.iter().map(|(year, (all, confirmed))| row(year.to_string(), *all, *confirmed, false)).collect();
    if rows.len() > 1 {
        let (all, confirmed) =
            years.values().fold((0, 0), |(all, confirmed), (more, sure)| (all + more, confirmed + sure));
        rows.push(row(view.say("report-budget-total"), all, confirmed, true));
    }
    rows
}

/// How the plan was made, and the limits of its figures.
#[derive(Serialize)]
pub(in crate::plan) struct Method {
    facts: Vec<Labelled>,
    evidence: Vec<Evidence>,
    weights: Vec<Weight>,
    own_weights: bool,
    /// Whether nothing is hidden in this edition.
    internal: bool,
    grades: Vec<GradeRow>,
}

#[derive(Serialize)]
struct Evidence {
    family: String,
    state: String,
}

#[derive(Serialize)]
struct Weight {
    criterion: String,
    asks: String,
    method: String,
    plan: String,
}

#[derive(Serialize)]
struct GradeRow {
    grade: &'static str,
    words: String,
    meaning: String,
    counts_for: String,
}

impl Method {
    pub(in crate::plan) fn new(view: &View<'_>) -> Self {
        let contents = view.contents;
        let missing = contents.missing_evidence();
        let evidence = ["S2", "S3", "S4"]
            .into_iter()
            .map(|family| Evidence {
                family: view.say(&format!("report-evidence-{family}")),
                state: view.say(if missing.contains(&family) {
                    "report-evidence-missing"
                } else {
                    "report-evidence-present"
                }),
            })
            .collect();
        let (method, plan) = (Weights::METHOD.hundredths(), contents.weights.hundredths());
        let percent =
            |weight: Option<&i64>| view.words.percent(weight.map_or(0.0, |weight| *weight as f64), 0);
        let weights = Criterion::NEED
            .into_iter()
            .map(|criterion| Weight {
                criterion: view.say(&format!("decide-criterion-{}", criterion.code())),
                asks: view.say(&format!("report-asks-{}", criterion.code())),
                method: percent(method.get(&criterion)),
                plan: percent(plan.get(&criterion)),
            })
            .collect();
        let grades = Grade::ALL
            .iter()
            .map(|grade| GradeRow {
                grade: grade.code(),
                words: view.say(match grade {
                    Grade::A | Grade::B => "grade-documented",
                    Grade::C => "grade-shared",
                    Grade::D => "grade-hunch",
                }),
                meaning: view.say(&format!("grade-{}", grade.code().to_lowercase())),
                counts_for: view.words.number(grade.weight(), 2),
            })
            .collect();
        Self {
            facts: facts(view),
            evidence,
            weights,
            own_weights: method != plan,
            internal: view.audience == Audience::Internal,
            grades,
        }
    }
}

fn facts(view: &View<'_>) -> Vec<Labelled> {
    let contents = view.contents;
    let known = |id: &str| contents.answers.get(id).filter(|answer| answer.state == State::Value);
    let told = |id: &str, answer: Option<&Answer>| match answer {
        Some(answer) => super::diagnosis::answer(view, id, answer),
        None => view.plain("report-to-find-out"),
    };
    let asked = keystone_core::catalogue::Catalogue::get().questions.len();
    let answered = contents.answers.values().filter(|answer| answer.state == State::Value).count();
    let answered = Args::new().with("answered", answered).with("total", asked);
    let sources: BTreeSet<&str> = contents
        .answers
        .values()
        .map(|answer| answer.source.as_str())
        .chain(
            contents
                .problems
                .iter()
                .flat_map(|problem| &problem.ratings)
                .map(|rating| rating.source.as_str()),
        )
        .chain(contents.indicators.iter().map(|indicator| indicator.source.as_str()))
        .filter(|source| !source.is_empty())
        .collect();
    let rests_on = [view.answered_from(), view.issues_from(), view.indicators_from()].join(" ");
    vec![
        Labelled::new(
            view,
            "report-method-facts-asked",
            told("Q001", known("Q001")).from(&origins::answer("Q001")),
        ),
        Labelled::new(
            view,
            "report-method-facts-period",
            told("Q003", known("Q003")).from(&origins::answer("Q003")),
        ),
        Labelled::new(
            view,
            "report-method-facts-answered",
            Prose::plain(view.text("report-method-answered", &answered)).from(&view.answered_from()),
        ),
        Labelled::new(
            view,
            "report-method-facts-sources",
            Prose::plain(view.words.number(sources.len() as f64, 0)).from(&rests_on),
        ),
    ]
}
