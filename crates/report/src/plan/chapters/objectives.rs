//! The objectives of each priority, with the figures of their indicators and what they still lack.

use keystone_core::policy::{Objective, check_objective};
use keystone_l10n::Args;
use serde::Serialize;

use super::indicators::{start, target};
use crate::plan::names::{indicator, indicator_name, source_name};
use crate::plan::origins;
use crate::plan::prose::Prose;
use crate::plan::sentences::marked_objective;
use crate::plan::view::View;

#[derive(Serialize)]
pub(super) struct Objectives {
    priorities: Vec<Priority>,
}

#[derive(Serialize)]
struct Priority {
    id: String,
    heading: String,
    /// The name, where the heading could not hold it.
    name: Prose,
    objectives: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    /// Where its figures come from.
    from: String,
    sentence: Prose,
    /// Empty when no source is stated.
    measured_by: String,
    caption: String,
    /// Absent when no indicator is chosen.
    figures: Option<Figures>,
    checks: Vec<String>,
}

#[derive(Serialize)]
struct Figures {
    indicator: Prose,
    start: String,
    target: String,
    source: Prose,
}

impl Objectives {
    pub(super) fn new(view: &View<'_>) -> Self {
        let mut number = 0;
        let mut next = |objective: &Objective| {
            number += 1;
            row(view, objective, number)
        };
        let priorities = view
            .retained
            .iter()
            .enumerate()
            .map(|(index, id)| {
                let name = view.issue_name(id);
                let own = name.is_in(view.words);
                let args = Args::new().with("number", index + 1);
                Priority {
                    id: format!("priority-{}", index + 1),
                    heading: view.heading(
                        &name,
                        "report-priority-numbered",
                        args,
                        ("report-priority-number", index + 1),
                    ),
                    name: if own { Prose::default() } else { view.prose(&name).from(&origins::score(id)) },
                    objectives: view
                        .contents
                        .objectives
                        .iter()
                        .filter(|objective| &objective.problem == id)
                        .map(&mut next)
                        .collect(),
                }
            })
            .collect();
        Self { priorities }
    }
}

fn row(view: &View<'_>, objective: &Objective, number: usize) -> Row {
    let contents = view.contents;
    let found = objective.indicator.as_deref().and_then(|id| indicator(contents, id));
    let source =
        found.map(|indicator| source_name(&indicator.source, view.words)).filter(|name| !name.is_empty());
    Row {
        from: origins::objective(objective),
        sentence: Prose::read(&marked_objective(objective, contents, view.audience, view.words), view.words),
        measured_by: source.map_or_else(String::new, |source| {
            view.text("report-objective-source", &Args::new().with("source", source))
        }),
        caption: view.text("report-objective-caption", &Args::new().with("number", number)),
        figures: found.map(|indicator| Figures {
            indicator: view.prose(&indicator_name(indicator, view.words)),
            start: start(view, indicator),
            target: target(view, indicator),
            source: view.source(&indicator.source, &indicator.source_note, "report-source-none"),
        }),
        checks: check_objective(objective, found, &contents.decisions)
            .into_iter()
            .map(|finding| view.say(&format!("decide-check-{}", finding.code())))
            .collect(),
    }
}
