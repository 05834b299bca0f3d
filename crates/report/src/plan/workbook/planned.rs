//! What is decided and done: priorities, actions with their steps and money, partners.

use keystone_core::actions::Action;
use keystone_core::catalogue::Catalogue;
use keystone_core::diagnosis::Score;
use keystone_core::partners::{Partner, Role};

use super::{Cell, Sheet, View, day, money, said, sheet, text};
use crate::plan::held_back;
use crate::plan::names::{indicator, indicator_name, name_of};
use crate::plan::prose::Prose;

/// Every issue that was compared, in the order of the ranking, with what was decided.
pub(super) fn priorities(view: &View<'_>) -> Sheet {
    let row = |score: &Score| {
        let decision = view.contents.decisions.iter().find(|decision| decision.problem == score.id);
        let number = |value: Option<f64>| value.map_or(Cell::Blank, |value| Cell::Number(value, 1));
        let place = view.retained.iter().position(|id| *id == score.id);
        vec![
            score.rank.map_or(Cell::Blank, |rank| Cell::Number(rank as f64, 0)),
            text(view.issue(&score.id)),
            number(score.need),
            number(score.leverage),
            Cell::Percent(100.0 * score.completeness, 0),
            said(view, &format!("decide-confidence-{}", score.confidence_word.code())),
            score.band.map_or(Cell::Blank, |band| said(view, &format!("decide-band-{}", band.code()))),
            decision.map_or(Cell::Blank, |decision| {
                said(view, &format!("decide-choice-short-{}", decision.choice.code()))
            }),
            place.map_or(Cell::Blank, |place| Cell::Number((place + 1) as f64, 0)),
            decision.map_or(Cell::Blank, |decision| text(view.user(&decision.reason, ""))),
        ]
    };
    let rows = view.ranking.ranked.iter().chain(&view.ranking.to_document).map(row).collect();
    let columns = [
        ("rank", 8),
        ("issue", 38),
        ("need", 10),
        ("leverage", 10),
        ("known", 12),
        ("confidence", 14),
        ("band", 14),
        ("decision", 16),
        ("place", 10),
        ("reason", 60),
    ];
    sheet(view, "priorities", &columns, rows)
}

/// The code and the title of an action, as every sheet about actions begins.
fn named(view: &View<'_>, action: &Action) -> [Cell; 2] {
    [Cell::Text(action.code.clone()), text(view.user(&action.title, "report-not-stated"))]
}

pub(super) fn actions(view: &View<'_>) -> Sheet {
    let coded = |prefix: &str, code: &str| match code {
        "" => Cell::Blank,
        code => said(view, &format!("{prefix}-{}", code.to_lowercase())),
    };
    let row = |action: &Action| {
        let [code, title] = named(view, action);
        let lead = action.lead.as_deref().and_then(|id| view.partner(id));
        let confirmed = action.budget.iter().filter(|line| line.confirmed).map(|line| line.cents).sum();
        let cost = |cents: i64| if action.budget.is_empty() { Cell::Blank } else { money(view, cents) };
        let indicators = action
            .indicators
            .iter()
            .filter_map(|id| Some(view.prose(&indicator_name(indicator(view.contents, id)?, view.words))))
            .fold(Prose::default(), Prose::line);
        vec![
            code,
            title,
            action.problem.as_ref().map_or(Cell::Blank, |problem| text(view.issue(problem))),
            text(lead.unwrap_or_else(|| view.plain("act-card-lead-none"))),
            day(&action.lead_accepted_on),
            day(&action.starts_on),
            day(&action.ends_on),
            said(view, &format!("act-status-{}", action.status.code())),
            cost(action.total_cents()),
            cost(confirmed),
            coded("level", action.level.code()),
            coded("approach", action.approach.code()),
            coded("zone", action.zone.code()),
            text(view.user(&action.group, "")),
            text(indicators),
            text(view.user(&action.rights, "")),
            text(view.user(&action.side_effects, "")),
        ]
    };
    let columns = [
        ("code", 8),
        ("action", 38),
        ("issue", 26),
        ("lead", 26),
        ("accepted", 13),
        ("starts", 12),
        ("ends", 12),
        ("status", 13),
        ("cost", 14),
        ("confirmed", 14),
        ("level", 16),
        ("approach", 20),
        ("zone", 20),
        ("group", 26),
        ("indicators", 36),
        ("rights", 44),
        ("side-effects", 44),
    ];
    sheet(view, "actions", &columns, view.contents.actions.iter().map(row).collect())
}

pub(super) fn steps(view: &View<'_>) -> Sheet {
    let mut rows = Vec::new();
    for action in &view.contents.actions {
        for step in action.milestones.iter().filter(|step| !step.text.is_empty()) {
            let [code, title] = named(view, action);
            let state = if step.done { "report-milestone-done" } else { "report-milestone-open" };
            rows.push(vec![code, title, text(view.user(&step.text, "")), day(&step.due), said(view, state)]);
        }
    }
    let columns = [("code", 8), ("action", 48), ("step", 60), ("due", 12), ("state", 12)];
    sheet(view, "steps", &columns, rows)
}

pub(super) fn budget(view: &View<'_>) -> Sheet {
    let mut rows = Vec::new();
    for action in &view.contents.actions {
        for line in &action.budget {
            let [code, title] = named(view, action);
            let state = if line.confirmed { "report-money-confirmed" } else { "report-money-expected" };
            rows.push(vec![
                code,
                title,
                Cell::Year(line.year),
                money(view, line.cents),
                said(view, &format!("act-source-{}", line.source.code())),
                said(view, state),
            ]);
        }
    }
    let columns =
        [("code", 8), ("action", 48), ("year", 9), ("amount", 14), ("money-from", 20), ("commitment", 24)];
    sheet(view, "budget", &columns, rows)
}

/// Organisations and what they promised; never a person, a note or a judgement.
pub(super) fn partners(view: &View<'_>) -> Sheet {
    let row = |partner: &Partner| {
        held_back::of_partner(view, partner);
        let with = |role: Role| {
            let priorities = view.retained.iter().filter(|problem| {
                partner.problems.iter().any(|part| part.problem == **problem && part.role == role)
            });
            text(priorities.fold(Prose::default(), |all, problem| all.line(view.issue(problem))))
        };
        let brings: Vec<String> = partner
            .resources
            .iter()
            .map(|resource| view.say(&format!("mobilize-resource-{resource}")))
            .collect();
        vec![
            text(view.prose(&name_of(partner, view.words))),
            Catalogue::get()
                .stakeholder(&partner.category)
                .map_or(Cell::Blank, |kind| said(view, &kind.id.message())),
            if brings.is_empty() { Cell::Blank } else { Cell::Text(brings.join(", ")) },
            said(view, &format!("mobilize-agreement-{}", partner.agreement.code())),
            day(&partner.agreement_from),
            day(&partner.agreement_until),
            with(Role::Accountable),
            with(Role::Responsible),
            with(Role::Consulted),
            with(Role::Informed),
        ]
    };
    let columns = [
        ("partner", 36),
        ("type", 30),
        ("brings", 32),
        ("agreement", 20),
        ("agreement-from", 14),
        ("agreement-until", 14),
        ("answers", 30),
        ("does", 30),
        ("asked", 30),
        ("told", 30),
    ];
    sheet(view, "partners", &columns, view.contents.partners.iter().map(row).collect())
}
