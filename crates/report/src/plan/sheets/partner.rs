//! What the plan counts on one partner for: its roles, its actions and their steps, its money, its agreement.
//!
//! It states and thanks; it measures nobody. Where nothing is recorded, it says so.

use keystone_core::actions::{Action, Funding};
use keystone_core::partners::{Agreement, Partner, Role};
use keystone_l10n::Args;
use serde::Serialize;

use crate::plan::chapters::Labelled;
use crate::plan::diagnosis::tables::{Grid, from_all};
use crate::plan::names::name_of;
use crate::plan::origins::Origin;
use crate::plan::prose::Prose;
use crate::plan::values::{span, table_day, years};
use crate::plan::view::View;

/// One page.
#[derive(Serialize)]
pub(super) struct Sheet {
    id: String,
    from: String,
    heading: String,
    /// The name, where the heading could not hold it.
    name: Prose,
    lead: Prose,
    facts: Vec<Labelled>,
    nothing: bool,
    actions: Option<Grid>,
    steps: Option<Grid>,
    /// What is said of the steps when the page has no room for any.
    more: Prose,
}

/// A page for each partner, in the order of the plan, with no more steps than there is room for.
pub(super) fn sheets(view: &View<'_>, most: &[usize]) -> Vec<Sheet> {
    let partners = view.contents.partners.iter().zip(most).enumerate();
    partners.map(|(index, (partner, most))| sheet(view, partner, index + 1, *most)).collect()
}

/// An action with the part that a partner has in it.
type Part<'a> = (&'a Action, Role);

/// The actions of a partner, those it leads first.
fn parts<'a>(view: &View<'a>, partner: &Partner) -> Vec<Part<'a>> {
    let mut found: Vec<Part<'a>> = Vec::new();
    for role in [Role::Accountable, Role::Responsible, Role::Consulted, Role::Informed] {
        for action in &view.contents.actions {
            let leads = action.lead.as_deref() == Some(partner.id.as_str());
            let has = match role {
                Role::Accountable => leads,
                Role::Responsible | Role::Consulted | Role::Informed => {
                    !leads
                        && action.partners.iter().any(|part| part.partner == partner.id && part.role == role)
                }
            };
            // The greatest part counts when a partner has several in one action.
            if has && !found.iter().any(|(other, _)| other.id == action.id) {
                found.push((action, role));
            }
        }
    }
    found
}

fn role(view: &View<'_>, role: Role) -> Prose {
    view.plain(match role {
        Role::Accountable => "promise-role-leads",
        Role::Responsible => "promise-role-does",
        Role::Consulted => "promise-role-asked",
        Role::Informed => "promise-role-told",
    })
}

fn sheet(view: &View<'_>, partner: &Partner, number: usize, most: usize) -> Sheet {
    let name = name_of(partner, view.words);
    let own = name.is_in(view.words);
    let parts = parts(view, partner);
    let (steps, more) = steps(view, &parts, most);
    let args = Args::new()
        .with("municipality", view.contents.plan.municipality.clone())
        .with("years", years(view.contents, view.words));
    let nothing = parts.is_empty() && partner.problems.is_empty() && partner.agreement == Agreement::None;
    Sheet {
        id: format!("partner-{number}"),
        from: Origin::Partner(partner.id.clone()).to_string(),
        heading: if own {
            name.text.clone()
        } else {
            view.text("promise-heading-numbered", &Args::new().with("number", number))
        },
        name: if own { Prose::default() } else { view.prose(&name) },
        lead: Prose::plain(view.text("promise-lead", &args)).from("plan"),
        facts: facts(view, partner, &parts),
        nothing,
        actions: actions(view, &parts),
        steps,
        more,
    }
}

fn facts(view: &View<'_>, partner: &Partner, parts: &[Part<'_>]) -> Vec<Labelled> {
    let agreement = view.plain(&format!("mobilize-agreement-{}", partner.agreement.code()));
    let dates = span(&partner.agreement_from, &partner.agreement_until, view.words);
    let agreement = if dates.is_empty() { agreement } else { agreement.line(Prose::plain(dates)) };
    let with = |wanted: Role| {
        let issues = partner.problems.iter().filter(|part| part.role == wanted);
        let names: Vec<String> =
            issues.map(|part| view.issue_name(&part.problem).marked(view.words)).collect();
        Prose::read(&view.words.list(&names), view.words)
    };
    let brings: Vec<String> =
        partner.resources.iter().map(|resource| view.say(&format!("mobilize-resource-{resource}"))).collect();
    let cents = partner.resources_cents.filter(|cents| *cents > 0).map(|cents| {
        let args = Args::new().with("amount", view.money(cents));
        Prose::plain(view.text("promise-a-year", &args))
    });
    let from = Origin::Partner(partner.id.clone()).to_string();
    [
        ("report-column-agreement", agreement),
        ("promise-answers", with(Role::Accountable)),
        ("promise-does", with(Role::Responsible)),
        ("promise-asked", with(Role::Consulted)),
        ("promise-told", with(Role::Informed)),
        ("report-column-brings", Prose::plain(brings.join(", "))),
        ("promise-money", cents.unwrap_or_default()),
        ("promise-money-led", money(view, parts)),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| Labelled::new(view, label, value.from(&from)))
    .collect()
}

fn code(action: &Action) -> Prose {
    Prose::plain(action.code.clone())
}

fn actions(view: &View<'_>, parts: &[Part<'_>]) -> Option<Grid> {
    let rows = parts.iter().map(|(action, part)| {
        let dates = [&action.starts_on, &action.ends_on]
            .into_iter()
            .filter(|day| !day.is_empty())
            .map(|day| table_day(day, view.words))
            .collect::<Vec<_>>();
        let dates = if dates.is_empty() { view.say("act-card-dates-none") } else { dates.join(" → ") };
        // Only a lead is asked to accept; the others are named by the group.
        let agreed = match (part, action.lead_accepted_on.as_str()) {
            (Role::Accountable, "") => view.say("promise-to-accept"),
            (Role::Accountable, day) => table_day(day, view.words),
            (Role::Responsible | Role::Consulted | Role::Informed, _) => "—".to_owned(),
        };
        let cells = vec![
            code(action),
            view.user(&action.title, "report-not-stated"),
            role(view, *part),
            Prose::plain(dates),
            Prose::plain(agreed),
        ];
        from_all(cells, &Origin::Action(action.id.clone()))
    });
    let columns = [
        ("report-column-code", "text", 8),
        ("report-column-action", "text", 38),
        ("promise-column-part", "text", 16),
        ("report-column-dates", "text", 22),
        ("promise-column-agreed", "text", 16),
    ];
    Grid::of(view, "promise-actions-caption", &columns, rows.collect())
}

/// The steps of the actions that the partner leads or carries out, soonest first; what is done comes last. Those there
/// is no room for are counted.
fn steps(view: &View<'_>, parts: &[Part<'_>], most: usize) -> (Option<Grid>, Prose) {
    let carried = parts.iter().filter(|(_, role)| matches!(role, Role::Accountable | Role::Responsible));
    let mut steps: Vec<_> = carried
        .flat_map(|(action, _)| action.milestones.iter().map(move |step| (*action, step)))
        .filter(|(_, step)| !step.text.is_empty())
        .collect();
    steps.sort_by(|(a, x), (b, y)| {
        (x.done, x.due.is_empty(), &x.due, &a.code).cmp(&(y.done, y.due.is_empty(), &y.due, &b.code))
    });
    let more = steps.len().saturating_sub(most);
    let rows = steps.into_iter().take(most).map(|(action, step)| {
        let due = if step.due.is_empty() {
            view.say("report-find-out-undated")
        } else {
            table_day(&step.due, view.words)
        };
        let state = if step.done { "report-milestone-done" } else { "report-milestone-open" };
        let cells = vec![code(action), view.user(&step.text, ""), Prose::plain(due), view.plain(state)];
        from_all(cells, &Origin::Action(action.id.clone()))
    });
    let columns = [
        ("report-column-code", "text", 9),
        ("report-column-milestone", "text", 55),
        ("report-column-due", "text", 18),
        ("report-column-state", "text", 18),
    ];
    let more = match more {
        0 => Prose::default(),
        more => Prose::plain(view.counted("promise-steps-more", more)).from(&view.actions_from()),
    };
    match Grid::of(view, "promise-steps-caption", &columns, rows.collect()) {
        Some(grid) => (Some(Grid { note: more, ..grid }), Prose::default()),
        None => (None, more),
    }
}

/// The money from partners in the actions that this one leads: all of it, and what is confirmed.
fn money(view: &View<'_>, parts: &[Part<'_>]) -> Prose {
    let led = parts.iter().filter(|(_, role)| *role == Role::Accountable);
    led.filter_map(|(action, _)| {
        let lines = || action.budget.iter().filter(|line| line.source == Funding::Partner);
        let total: i64 = lines().map(|line| line.cents).sum();
        let confirmed: i64 = lines().filter(|line| line.confirmed).map(|line| line.cents).sum();
        let args = Args::new()
            .with("code", action.code.clone())
            .with("total", view.money(total))
            .with("confirmed", view.money(confirmed));
        let from = Origin::Action(action.id.clone()).to_string();
        (total > 0).then(|| Prose::plain(view.text("promise-money-of", &args)).from(&from))
    })
    .fold(Prose::default(), Prose::line)
}
