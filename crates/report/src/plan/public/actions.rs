//! What will be done, told to residents: a few lines for each action, and what protects people's rights in it.

use keystone_core::actions::Action;
use keystone_core::partners::Role;
use keystone_l10n::Args;
use serde::Serialize;

use crate::plan::chapters::Labelled;
use crate::plan::diagnosis::tables::{Grid, from_all};
use crate::plan::names::{named, partner_name};
use crate::plan::origins::Origin;
use crate::plan::prose::Prose;
use crate::plan::values::{long_day, span};
use crate::plan::view::View;

/// The actions of one priority, or those of none.
#[derive(Serialize)]
pub(super) struct Group {
    id: String,
    heading: String,
    /// The name, where the heading could not hold it.
    name: Prose,
    actions: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    id: String,
    from: String,
    heading: String,
    /// The title, where the heading could not hold it.
    title: Prose,
    description: Prose,
    facts: Vec<Labelled>,
}

/// Every action once, under its priority in the order of the group; the others last.
pub(super) fn groups(view: &View<'_>) -> Vec<Group> {
    let numbered: Vec<(usize, &Action)> =
        view.contents.actions.iter().enumerate().map(|(index, action)| (index + 1, action)).collect();
    let of = |wanted: &dyn Fn(&Action) -> bool| -> Vec<Told> {
        numbered
            .iter()
            .filter(|(_, action)| wanted(action))
            .map(|(number, action)| told(view, *number, action))
            .collect()
    };
    let priorities = view.retained.iter().enumerate().map(|(index, id)| {
        let name = view.issue_name(id);
        let number = index + 1;
        let args = Args::new().with("number", number);
        Group {
            id: format!("actions-{number}"),
            heading: view.heading(
                &name,
                "report-priority-numbered",
                args,
                ("report-priority-number", number),
            ),
            name: if name.is_in(view.words) { Prose::default() } else { view.prose(&name) },
            actions: of(&|action| action.problem.as_ref() == Some(id)),
        }
    });
    let others = Group {
        id: "actions-others".to_owned(),
        heading: view.say("public-actions-others"),
        name: Prose::default(),
        actions: of(&|action| action.problem.as_ref().is_none_or(|id| !view.retained.contains(id))),
    };
    priorities.chain([others].into_iter().filter(|group| !group.actions.is_empty())).collect()
}

fn told(view: &View<'_>, number: usize, action: &Action) -> Told {
    let title = named(&action.title, view.words);
    let own = title.is_in(view.words);
    Told {
        id: format!("action-{number}"),
        from: Origin::Action(action.id.clone()).to_string(),
        heading: if own {
            title.text.clone()
        } else {
            view.text("public-action-number", &Args::new().with("number", number))
        },
        title: if own { Prose::default() } else { view.prose(&title) },
        description: view.user(&action.description, ""),
        facts: facts(view, action),
    }
}

fn facts(view: &View<'_>, action: &Action) -> Vec<Labelled> {
    let lead = action.lead.as_deref().and_then(|id| partner_name(view.contents, id, view.words));
    let lead = match lead {
        None => view.plain("act-card-lead-none"),
        Some(lead) if action.lead_accepted_on.is_empty() => {
            let args = Args::new().with("lead", lead.marked(view.words));
            Prose::read(&view.text("public-lead-to-confirm", &args), view.words)
        }
        Some(lead) => view.prose(&lead),
    };
    let with = action
        .partners
        .iter()
        .filter(|part| part.role == Role::Responsible)
        .filter_map(|part| view.partner(&part.partner))
        .fold(Prose::default(), Prose::line);
    let dates = span(&action.starts_on, &action.ends_on, view.words);
    let dates = if dates.is_empty() { view.plain("act-card-dates-none") } else { Prose::plain(dates) };
    let steps = action
        .milestones
        .iter()
        .filter(|step| !step.text.is_empty())
        .map(|step| {
            let text = named(&step.text, view.words).marked(view.words);
            let args = Args::new().with("step", text).with("date", long_day(&step.due, view.words));
            let id = if step.due.is_empty() { "public-step" } else { "public-step-dated" };
            Prose::read(&view.text(id, &args), view.words)
        })
        .fold(Prose::default(), Prose::line);
    [
        ("report-action-group", view.user(&action.group, "report-not-stated")),
        ("public-led-by", lead),
        ("public-done-with", with),
        ("public-when", dates),
        ("public-steps", steps),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| {
        Labelled::new(view, label, value.from(&Origin::Action(action.id.clone()).to_string()))
    })
    .collect()
}

/// What each action does for rights and privacy.
pub(super) fn rights(view: &View<'_>) -> Option<Grid> {
    let written = view.contents.actions.iter().filter(|action| !action.rights.is_empty());
    let rows = written.map(|action| {
        let cells = vec![view.user(&action.title, "report-not-stated"), view.user(&action.rights, "")];
        from_all(cells, &Origin::Action(action.id.clone()))
    });
    let columns = [("report-column-action", "text", 32), ("report-action-rights", "text", 68)];
    Grid::of(view, "public-rights-caption", &columns, rows.collect())
}
