//! The actions by quarter, with their steps, the day of council and today.

use jiff::civil::Date;
use keystone_core::actions::{Action, Status};
use keystone_core::check_up::Contents;
use keystone_l10n::{Args, Words};

use super::{caption, table};
use crate::figures::{
    self, StepState, TIMELINE_ROWS, Timeline, TimelineMoment, TimelineRow, TimelineState, TimelineStep,
};
use crate::plan::names::named;
use crate::plan::prose::say;
use crate::plan::values::{long_day, table_day};
use crate::scene::Scene;

/// The actions in the order of the plan, as many to a picture as can be read; empty while the plan has none.
#[must_use]
pub fn timeline(contents: &Contents, words: &Words, today: Date) -> Vec<Scene> {
    let actions = &contents.actions;
    let pages = actions.len().div_ceil(TIMELINE_ROWS).max(1);
    // Pictures of about the same height.
    let each = actions.len().div_ceil(pages).max(1);
    let span = span(contents);
    actions
        .chunks(each)
        .enumerate()
        .map(|(index, actions)| page(contents, words, today, actions, span, (index + 1, pages)))
        .collect()
}

/// The actions of each picture of [`timeline`], as origins.
pub(in crate::plan) fn timeline_from(contents: &Contents) -> Vec<String> {
    let pages = contents.actions.len().div_ceil(TIMELINE_ROWS).max(1);
    let each = contents.actions.len().div_ceil(pages).max(1);
    let origins = |actions: &[Action]| {
        let actions = actions.iter().map(|action| format!("action/{}", action.id));
        actions.chain(["plan".to_owned(), "today".to_owned()]).collect::<Vec<_>>().join(" ")
    };
    contents.actions.chunks(each).map(origins).collect()
}

/// A stored day in quarters since the year 0.
fn quarter(iso: &str) -> Option<f64> {
    iso.parse::<Date>().ok().map(quarter_of)
}

fn quarter_of(day: Date) -> f64 {
    let month = f64::from(day.month() - 1) + f64::from(day.day() - 1) / f64::from(day.days_in_month());
    f64::from(day.year()) * 4.0 + month / 3.0
}

/// Every day of an action: its ends and its steps.
fn days(action: &Action) -> impl Iterator<Item = &str> {
    let steps = action.milestones.iter().map(|step| step.due.as_str());
    [action.starts_on.as_str(), action.ends_on.as_str()].into_iter().chain(steps)
}

/// The years of the plan, and those of its actions where they go beyond: first quarter, and the one after the last.
fn span(contents: &Contents) -> (i32, i32) {
    let (mut first, mut last) = (contents.plan.first_year, contents.plan.last_year);
    for day in contents.actions.iter().flat_map(days).filter_map(|day| day.parse::<Date>().ok()) {
        first = first.min(day.year().into());
        last = last.max(day.year().into());
    }
    (first.saturating_mul(4), last.saturating_add(1).saturating_mul(4))
}

fn state(status: Status) -> TimelineState {
    match status {
        Status::Planned => TimelineState::Planned,
        Status::UnderWay => TimelineState::UnderWay,
        Status::Done => TimelineState::Done,
        Status::Delayed => TimelineState::Delayed,
        Status::Stopped => TimelineState::Stopped,
    }
}

/// The steps with a day. What is left of an action that was stopped is neither late nor to come.
fn steps(action: &Action, today: Date) -> Vec<TimelineStep> {
    action
        .milestones
        .iter()
        .filter(|step| step.done || action.status != Status::Stopped)
        .filter_map(|step| {
            let due = step.due.parse::<Date>().ok()?;
            let state = match (step.done, due < today) {
                (true, _) => StepState::Done,
                (false, true) => StepState::Late,
                (false, false) => StepState::Coming,
            };
            Some(TimelineStep { time: quarter_of(due), state })
        })
        .collect()
}

/// The title, in the language of the picture: a label cannot say that it is in another one.
fn label(action: &Action, words: &Words) -> String {
    let title = named(&action.title, words);
    if title.is_in(words) { title.text } else { say(words, "picture-timeline-elsewhere") }
}

fn page(
    contents: &Contents,
    words: &Words,
    today: Date,
    actions: &[Action],
    span: (i32, i32),
    (number, pages): (usize, usize),
) -> Scene {
    let rows: Vec<TimelineRow> = actions
        .iter()
        .map(|action| TimelineRow {
            code: action.code.clone(),
            label: label(action, words),
            from: quarter(&action.starts_on),
            until: quarter(&action.ends_on),
            state: state(action.status),
            steps: steps(action, today),
        })
        .collect();
    let mut words_of = caption(
        words,
        "picture-timeline-title",
        "picture-timeline-alt",
        finding(words, today, actions, &rows),
        data(words, actions, &rows),
    );
    if pages > 1 {
        let args = Args::new().with("page", number).with("pages", pages);
        words_of.title = words.text("picture-timeline-title-page", &args);
    }
    let council = quarter(&contents.plan.council_date).map(|time| TimelineMoment {
        time,
        label: say(words, "picture-timeline-council"),
        now: false,
    });
    let now =
        TimelineMoment { time: quarter_of(today), label: say(words, "picture-timeline-today"), now: true };
    figures::timeline(&Timeline {
        words: words_of,
        span,
        quarters: [1, 2, 3, 4]
            .map(|quarter: u8| words.text("picture-timeline-quarter", &Args::new().with("quarter", quarter))),
        rows,
        moments: council.into_iter().chain([now]).collect(),
        states: [Status::Planned, Status::UnderWay, Status::Done, Status::Delayed, Status::Stopped]
            .map(|status| say(words, &format!("act-status-{}", status.code()))),
        steps: ["picture-timeline-step-done", "picture-timeline-step-late", "picture-timeline-step-coming"]
            .map(|id| say(words, id)),
        undated: say(words, "act-card-dates-none"),
    })
}

fn count(steps: &[TimelineStep], state: StepState) -> usize {
    steps.iter().filter(|step| step.state == state).count()
}

fn data(words: &Words, actions: &[Action], rows: &[TimelineRow]) -> crate::scene::DataTable {
    let columns = [
        ("report-column-code", false),
        ("report-column-action", false),
        ("picture-timeline-column-start", false),
        ("picture-timeline-column-end", false),
        ("report-column-state", false),
        ("picture-timeline-step-done", true),
        ("picture-timeline-step-late", true),
        ("picture-timeline-step-coming", true),
    ];
    let cells = actions.iter().zip(rows).map(|(action, row)| {
        let steps = [StepState::Done, StepState::Late, StepState::Coming]
            .map(|state| count(&row.steps, state).to_string());
        [
            action.code.clone(),
            row.label.clone(),
            table_day(&action.starts_on, words),
            table_day(&action.ends_on, words),
            say(words, &format!("act-status-{}", action.status.code())),
        ]
        .into_iter()
        .chain(steps)
        .collect()
    });
    table(words, &columns, cells.collect())
}

fn finding(words: &Words, today: Date, actions: &[Action], rows: &[TimelineRow]) -> String {
    let dated: Vec<&Action> =
        actions.iter().filter(|action| !action.starts_on.is_empty() && !action.ends_on.is_empty()).collect();
    let first = dated.iter().map(|action| action.starts_on.as_str()).min();
    let last = dated.iter().map(|action| action.ends_on.as_str()).max();
    let seen = match first.zip(last) {
        Some((first, last)) => words.text(
            "picture-timeline-seen",
            &Args::new()
                .with("count", dated.len())
                .with("all", actions.len())
                .with("from", long_day(first, words))
                .with("until", long_day(last, words)),
        ),
        None => say(words, "picture-timeline-seen-none"),
    };
    let all = |state: StepState| rows.iter().map(|row| count(&row.steps, state)).sum::<usize>();
    let steps = Args::new()
        .with("date", words.long_date(today))
        .with("done", all(StepState::Done))
        .with("late", all(StepState::Late))
        .with("coming", all(StepState::Coming));
    [seen, words.text("picture-timeline-sure", &steps), say(words, "picture-timeline-silent")].join(" ")
}
