//! What is late, what is to be decided, what nobody knows: lists that follow from the plan and its day.
//!
//! It asks and never answers: whether to go on, adapt or stop is for those who meet.

use std::collections::BTreeSet;

use jiff::civil::Date;
use keystone_core::actions::{Action, Status};
use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::to_find_out;
use keystone_core::indicators::{Indicator, Verdict, judge};
use keystone_l10n::Args;

use super::{Stand, all_steps, day};
use crate::plan::names::{indicator_name, named};
use crate::plan::origins::{self, Origin};
use crate::plan::prose::Prose;
use crate::plan::view::View;

/// A sentence about an action.
fn of_action(view: &View<'_>, id: &str, action: &Action, args: Args) -> Prose {
    let title = named(&action.title, view.words).marked(view.words);
    let args = args.with("code", action.code.clone()).with("title", title);
    let from = format!("{} today", Origin::Action(action.id.clone()));
    Prose::read(&view.text(id, &args), view.words).from(&from)
}

/// A sentence about several indicators; `None` about none.
fn of_indicators(view: &View<'_>, id: &str, indicators: &[&Indicator]) -> Option<Prose> {
    let names = indicators.iter().map(|indicator| indicator_name(indicator, view.words).marked(view.words));
    let names: Vec<String> = names.collect();
    let args = Args::new().with("count", names.len()).with("indicators", names.join(" · "));
    let from = origins::sum(indicators.iter().map(|indicator| Origin::Indicator(indicator.id.clone())));
    (!names.is_empty()).then(|| Prose::read(&view.text(id, &args), view.words).from(&from))
}

/// A sentence about an indicator.
fn of_indicator(view: &View<'_>, id: &str, indicator: &Indicator) -> Prose {
    let name = indicator_name(indicator, view.words).marked(view.words);
    let from = Origin::Indicator(indicator.id.clone()).to_string();
    Prose::read(&view.text(id, &Args::new().with("indicator", name)), view.words).from(&from)
}

fn passed(view: &View<'_>, iso: &str) -> bool {
    iso.parse::<Date>().is_ok_and(|day| day < view.today)
}

/// Steps whose day has passed, actions that have not started or ended as planned.
pub(super) fn late(view: &View<'_>) -> Vec<Prose> {
    let mut lines = Vec::new();
    for (action, step) in all_steps(view).filter(|(_, step)| Stand::of(step, view.today) == Stand::Late) {
        let text = named(&step.text, view.words).marked(view.words);
        let args = Args::new().with("step", text).with("date", day(view, &step.due));
        lines.push(of_action(view, "progress-late-step", action, args));
    }
    for action in &view.contents.actions {
        match action.status {
            Status::Planned if passed(view, &action.starts_on) => {
                let args = Args::new().with("date", day(view, &action.starts_on));
                lines.push(of_action(view, "progress-late-start", action, args));
            }
            Status::UnderWay | Status::Delayed if passed(view, &action.ends_on) => {
                let args = Args::new().with("date", day(view, &action.ends_on));
                lines.push(of_action(view, "progress-late-end", action, args));
            }
            Status::Delayed => lines.push(of_action(view, "progress-late-delayed", action, Args::new())),
            Status::Planned | Status::UnderWay | Status::Done | Status::Stopped => {}
        }
    }
    lines
}

/// Questions for those who meet, action by action, then the indicators that move the wrong way.
pub(super) fn to_decide(view: &View<'_>) -> Vec<Prose> {
    let behind: BTreeSet<&str> = all_steps(view)
        .filter(|(_, step)| Stand::of(step, view.today) == Stand::Late)
        .map(|(action, _)| action.id.as_str())
        .collect();
    let mut lines = Vec::new();
    for action in &view.contents.actions {
        match action.status {
            Status::Done => continue,
            Status::Stopped => {
                lines.push(of_action(view, "progress-decide-stopped", action, Args::new()));
                continue;
            }
            Status::Planned | Status::UnderWay | Status::Delayed => {}
        }
        let waits = action.status == Status::Delayed
            || (action.status == Status::Planned && passed(view, &action.starts_on));
        if waits || behind.contains(action.id.as_str()) {
            lines.push(of_action(view, "progress-decide-action", action, Args::new()));
        }
        if action.lead.is_none() {
            lines.push(of_action(view, "progress-decide-lead-missing", action, Args::new()));
        } else if action.lead_accepted_on.is_empty() {
            lines.push(of_action(view, "progress-decide-accept", action, Args::new()));
        }
        let open: i64 = action
            .budget
            .iter()
            .filter(|line| !line.confirmed && line.year <= i32::from(view.today.year()) + 1)
            .map(|line| line.cents)
            .sum();
        if open > 0 {
            let args = Args::new()
                .with("amount", view.money(open))
                .with("year", (i32::from(view.today.year()) + 1).to_string());
            lines.push(of_action(view, "progress-decide-money", action, args));
        }
    }
    for indicator in &view.contents.indicators {
        let readings = view.contents.readings_of(&indicator.id);
        if judge(indicator, &readings).verdict == Verdict::WrongWay {
            lines.push(of_indicator(view, "progress-decide-indicator", indicator));
        }
    }
    lines
}

/// What nobody knows: indicators without a starting value or a new one, questions still open, evidence that is
/// missing.
pub(super) fn open(view: &View<'_>) -> Vec<Prose> {
    let contents = view.contents;
    let mut lines = Vec::new();
    let (unknown, started): (Vec<&Indicator>, Vec<&Indicator>) =
        contents.indicators.iter().partition(|indicator| indicator.baseline.is_none());
    let unread = started.into_iter().filter(|indicator| {
        let readings = contents.readings_of(&indicator.id);
        !readings.iter().any(|reading| reading.on > indicator.baseline_on)
    });
    lines.extend(of_indicators(view, "progress-open-start", &unknown));
    lines.extend(of_indicators(view, "progress-open-reading", &unread.collect::<Vec<_>>()));
    for found in to_find_out(contents, view.today) {
        let Some(question) = Catalogue::get().question(&found.question) else { continue };
        let asked = view.say(&question.id.message());
        let args = Args::new().with("question", asked).with("date", day(view, &found.due));
        let id = if found.late { "progress-open-question-late" } else { "progress-open-question" };
        lines.push(Prose::plain(view.text(id, &args)).from("find-out today"));
    }
    let missing = contents.missing_evidence();
    let families: Vec<String> =
        missing.iter().map(|family| view.say(&format!("report-evidence-{family}"))).collect();
    if !families.is_empty() {
        let args = Args::new().with("families", view.words.list(&families));
        lines.push(Prose::plain(view.text("report-summary-evidence", &args)).from("formula/B.1"));
    }
    lines
}
