//! The order by need with every figure of method B.8, and what was decided.

use keystone_core::diagnosis::Criterion;
use keystone_core::diagnosis::score::{Counted, Score};
use keystone_core::policy::Choice;
use keystone_l10n::Args;
use serde::Serialize;

use super::Labelled;
use crate::plan::origins::{self, Origin};
use crate::plan::prose::Prose;
use crate::plan::values::{long_day, score};
use crate::plan::view::View;
use crate::plan::{Scenes, pictures};

#[derive(Serialize)]
pub(in crate::plan) struct Priorities {
    lead: String,
    /// Where the figures of the lead and of the pictures come from.
    lead_from: String,
    from: String,
    /// False when too few issues are rated for an order.
    enough: bool,
    ranked: Vec<Ranked>,
    ratings: Vec<Ratings>,
    criteria: Vec<String>,
    has_bars: bool,
    has_matrix: bool,
    to_document: Vec<ToDocument>,
    serious: Vec<Serious>,
    decisions: Vec<Decided>,
    record: Vec<Labelled>,
}

#[derive(Serialize)]
struct Ranked {
    from: String,
    rank: String,
    name: Prose,
    need: String,
    range: String,
    complete: String,
    confidence: String,
    leverage: String,
    band: String,
    cell: String,
    /// Empty when no order is given.
    best_worst: String,
    top_three: String,
    robust: String,
}

#[derive(Serialize)]
struct Ratings {
    from: String,
    name: Prose,
    values: Vec<String>,
}

#[derive(Serialize)]
struct ToDocument {
    from: String,
    name: Prose,
    known: String,
    range: String,
    missing: String,
}

#[derive(Serialize)]
struct Serious {
    from: String,
    name: Prose,
    choice: String,
    reason: Prose,
}

#[derive(Serialize)]
struct Decided {
    from: String,
    name: Prose,
    choice: String,
    reason: Prose,
}

impl Priorities {
    pub(in crate::plan) fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        let ranking = &view.ranking;
        let lead = [
            view.counted("report-priorities-compared", view.contents.problems.len()),
            view.counted("report-priorities-retained", view.retained.len()),
        ]
        .join(" ");
        let mut keep = |name: &str, scene| match scene {
            Some(scene) => {
                scenes.insert(name.to_owned(), scene);
                true
            }
            None => false,
        };
        let all = || ranking.ranked.iter().chain(&ranking.to_document);
        Self {
            lead,
            lead_from: format!("{} {}", view.issues_from(), view.retained_from()),
            from: format!("{} weights formula/B.8", view.issues_from()),
            enough: ranking.enough,
            has_bars: keep("need", pictures::need_bars(view.contents, view.words)),
            has_matrix: keep("matrix", pictures::matrix(view.contents, view.words)),
            ranked: ranking.ranked.iter().map(|score| ranked(view, score)).collect(),
            ratings: all()
                .map(|score| Ratings {
                    from: Origin::Problem(score.id.clone()).to_string(),
                    name: view.issue(&score.id),
                    values: Criterion::ALL
                        .iter()
                        .map(|criterion| rating(score.counted.get(criterion)))
                        .collect(),
                })
                .collect(),
            criteria: Criterion::ALL.iter().map(|criterion| criterion.code().to_owned()).collect(),
            to_document: ranking.to_document.iter().map(|score| to_document(view, score)).collect(),
            serious: all()
                .filter(|score| score.safeguard && !view.retained.contains(&score.id))
                .map(|score| serious(view, score))
                .collect(),
            decisions: decisions(view),
            record: record(view),
        }
    }
}

fn ranked(view: &View<'_>, found: &Score) -> Ranked {
    let rank = found.rank.map_or_else(String::new, |rank| {
        if found.tied {
            view.text("report-rank-tied", &Args::new().with("rank", rank))
        } else {
            rank.to_string()
        }
    });
    let name = view.issue_name(&found.id);
    let name = if found.provisional {
        let marked = view.text("report-provisional-mark", &Args::new().with("name", name.marked(view.words)));
        Prose::read(&marked, view.words)
    } else {
        view.prose(&name)
    };
    let or_dash = |value: Option<f64>| value.map_or_else(|| "—".to_owned(), |value| score(value, view.words));
    let code = |prefix: &str, code: Option<&str>| {
        code.map_or_else(String::new, |code| view.say(&format!("{prefix}-{code}")))
    };
    let best_worst = match (found.best_rank, found.worst_rank) {
        (Some(best), Some(worst)) if best == worst => best.to_string(),
        (Some(best), Some(worst)) => {
            view.text("report-range", &Args::new().with("low", best).with("high", worst))
        }
        _ => String::new(),
    };
    Ranked {
        from: origins::score(&found.id),
        rank,
        name,
        need: or_dash(found.need),
        range: range(view, found),
        complete: view.words.percent(100.0 * found.completeness, 0),
        confidence: code("decide-confidence", Some(found.confidence_word.code())),
        leverage: or_dash(found.leverage),
        band: code("decide-band", found.band.map(|band| band.code())),
        cell: code("decide-cell", found.cell.map(|cell| cell.code())),
        best_worst,
        top_three: found.times_in_top_3.map_or_else(String::new, |times| {
            view.text("report-times-of-12", &Args::new().with("times", times))
        }),
        robust: code("decide-robust", found.robustness.map(|robustness| robustness.code())),
    }
}

fn range(view: &View<'_>, found: &Score) -> String {
    let (low, high) = (score(found.need_min, view.words), score(found.need_max, view.words));
    if low == high {
        return low;
    }
    view.text("report-range", &Args::new().with("low", low).with("high", high))
}

/// A rating as it counted: value and grade, `?` when to find out, an asterisk when the hidden-problem rule applied.
fn rating(counted: Option<&Counted>) -> String {
    let Some(counted) = counted else { return "?".to_owned() };
    let value = counted.value.map_or_else(|| "?".to_owned(), |value| value.to_string());
    let grade = counted.value.and(counted.grade).map_or("", |grade| grade.code());
    let mark = if counted.capped { "*" } else { "" };
    format!("{value}{}{grade}{mark}", if grade.is_empty() { "" } else { "\u{a0}" })
}

fn to_document(view: &View<'_>, found: &Score) -> ToDocument {
    let missing: Vec<String> = found
        .missing
        .iter()
        .map(|criterion| view.say(&format!("decide-criterion-{}", criterion.code())))
        .collect();
    ToDocument {
        from: origins::score(&found.id),
        name: view.issue(&found.id),
        known: view.words.percent(100.0 * found.completeness, 0),
        range: range(view, found),
        missing: missing.join(", "),
    }
}

fn choice(view: &View<'_>, problem: &str) -> (String, Prose) {
    let decision = view.contents.decisions.iter().find(|decision| decision.problem == problem);
    match decision {
        Some(decision) => (
            view.say(match decision.choice {
                Choice::Retain => "decide-choice-short-retain",
                Choice::Later => "decide-choice-short-later",
                Choice::Document => "decide-choice-short-document",
                Choice::Aside => "decide-choice-short-aside",
            }),
            view.user(&decision.reason, ""),
        ),
        None => (view.say("report-decision-none"), Prose::default()),
    }
}

fn serious(view: &View<'_>, found: &Score) -> Serious {
    let (choice, reason) = choice(view, &found.id);
    let reason = if reason.is_empty() { view.plain("report-reason-missing") } else { reason };
    let from = format!("{} {}", Origin::Decision(found.id.clone()), Origin::Problem(found.id.clone()));
    Serious { from, name: view.issue(&found.id), choice, reason }
}

/// Retained issues in their order, then the others as they rank.
fn decisions(view: &View<'_>) -> Vec<Decided> {
    let others = view.ranking.ranked.iter().chain(&view.ranking.to_document).map(|score| &score.id);
    let others = others.filter(|id| !view.retained.contains(id));
    view.retained
        .iter()
        .chain(others)
        .map(|id| {
            let (choice, reason) = choice(view, id);
            let from = Origin::Decision(id.clone()).to_string();
            Decided { from, name: view.issue(id), choice, reason }
        })
        .collect()
}

fn record(view: &View<'_>) -> Vec<Labelled> {
    let record = &view.contents.record;
    let date = if record.decided_on.is_empty() {
        view.plain("report-decision-none")
    } else {
        Prose::plain(long_day(&record.decided_on, view.words))
    };
    let from = view.retained_from();
    let of = |label: &str, value: Prose| Labelled::new(view, label, value.from(&from));
    vec![
        of("report-decision-date", date),
        of("report-decision-present", view.user(&record.present, "report-not-stated")),
        of("report-decision-dissent", view.user(&record.dissent, "report-no-dissent")),
    ]
}
