//! Risks with what guards against them, and the dates that come next.
//!
//! A date stands in the plan or is said to be missing; the day of the first review is never made up.

use jiff::civil::Date;
use keystone_core::catalogue::Catalogue;
use keystone_core::diagnosis::territory;
use keystone_core::partners;
use keystone_l10n::Args;
use serde_json::Value;

use super::facts::{actions_as_origin, council_day, cut, issues};
use super::told;
use crate::plan::origins;
use crate::plan::prose::Prose;
use crate::plan::view::View;

/// Steps of the actions that are listed at most.
const STEPS: usize = 3;

/// What could do harm and what is done about it: rights, privacy, no stigma; then what nobody answers for yet.
pub(super) fn safeguards(view: &View<'_>, words: usize) -> Vec<Prose> {
    let contents = view.contents;
    let actions = &contents.actions;
    let mut lines = Vec::new();
    let args = Args::new()
        .with("all", actions.len())
        .with("rights", actions.iter().filter(|action| !action.rights.is_empty()).count())
        .with("effects", actions.iter().filter(|action| !action.side_effects.is_empty()).count());
    lines.push(told(view, "brief-safe-rights", &args, &actions_as_origin(actions)));
    lines.push(privacy(view));
    lines.push(view.plain("brief-safe-stigma"));
    let coverage = partners::coverage(&view.retained, &contents.partners);
    let uncovered: Vec<&String> =
        coverage.iter().filter(|found| found.gap.is_some()).map(|found| &found.problem).collect();
    if !uncovered.is_empty() {
        let args = Args::new().with("issues", issues(view, uncovered, words));
        lines.push(told(view, "brief-risk-uncovered", &args, "plan"));
    }
    let serious: Vec<&String> = view
        .ranking
        .ranked
        .iter()
        .chain(&view.ranking.to_document)
        .filter(|score| score.safeguard && !view.retained.contains(&score.id))
        .map(|score| &score.id)
        .collect();
    if !view.retained.is_empty() && !serious.is_empty() {
        let args = Args::new().with("issues", issues(view, serious, words));
        lines.push(told(view, "brief-risk-serious", &args, "formula/B.8.5"));
    }
    lines
}

/// The rules that protect people and information (Q006).
fn privacy(view: &View<'_>) -> Prose {
    let answers = &view.contents.answers;
    let rules =
        Catalogue::get().question("Q006").map(|question| question.options.as_slice()).unwrap_or_default();
    let said = |rule: &String| territory::cell(answers, "Q006", rule, "answer").and_then(Value::as_str);
    if !rules.iter().any(|rule| said(rule).is_some()) {
        return view.plain("brief-safe-privacy-none");
    }
    let count = |wanted: &str| rules.iter().filter(|rule| said(rule) == Some(wanted)).count();
    let args = Args::new().with("all", rules.len()).with("yes", count("Y")).with("part", count("P"));
    told(view, "brief-safe-privacy", &args, &origins::sum(["answer/Q006"]))
}

/// The meeting, the first steps, the first review.
pub(super) fn next(view: &View<'_>, most: usize, words: usize) -> Vec<Prose> {
    let mut lines = Vec::new();
    let council = council_day(view);
    lines.push(match council {
        Some(day) => {
            told(view, "brief-next-council", &Args::new().with("date", view.words.long_date(day)), "plan")
        }
        None => view.plain("brief-next-council-none"),
    });
    let steps = steps(view);
    if steps.is_empty() {
        lines.push(view.plain("brief-next-steps-none"));
    }
    lines.extend(steps.into_iter().take(most.saturating_sub(2).clamp(1, STEPS)).map(|step| {
        let title = cut(view, step.text, words).map(|text| text.marked(view.words)).unwrap_or_default();
        let args = Args::new()
            .with("date", view.words.long_date(step.due))
            .with("code", step.code.to_owned())
            .with("step", title);
        told(view, "brief-next-step", &args, &format!("action/{}", step.action))
    }));
    let review = council.and_then(|day| day.checked_add(jiff::Span::new().years(1)).ok());
    lines.push(match review {
        Some(day) => {
            let args = Args::new().with("date", view.words.long_date(day));
            told(view, "brief-next-review", &args, "plan formula/D.8")
        }
        None => view.plain("brief-next-review-none"),
    });
    lines
}

/// A step of an action that is still to come.
struct Step<'a> {
    due: Date,
    code: &'a str,
    action: &'a str,
    text: &'a keystone_core::text::Text,
}

/// The dated steps that are not done and not past, soonest first.
fn steps<'a>(view: &View<'a>) -> Vec<Step<'a>> {
    let contents = view.contents;
    let mut steps: Vec<Step<'a>> = contents
        .actions
        .iter()
        .flat_map(|action| action.milestones.iter().map(move |milestone| (action, milestone)))
        .filter(|(_, milestone)| !milestone.done && !milestone.text.is_empty())
        .filter_map(|(action, milestone)| {
            let due = milestone.due.parse().ok().filter(|due: &Date| *due >= view.today)?;
            Some(Step { due, code: &action.code, action: &action.id, text: &milestone.text })
        })
        .collect();
    steps.sort_by(|a, b| (a.due, a.code).cmp(&(b.due, b.code)));
    steps
}
