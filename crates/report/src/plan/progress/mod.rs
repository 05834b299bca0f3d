//! The report on progress: what was done, what changed, what is late, what to decide, what nobody knows.
//!
//! It says no more than the readings allow (method E.6): that something changed, never that the plan changed it. What
//! is late is stated, and nobody is blamed for it.

mod decide;

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;
use keystone_core::actions::{Action, Milestone, Status};
use keystone_core::check_up::Contents;
use keystone_core::indicators::judge;
use keystone_l10n::Args;
use serde::Serialize;

use super::chapters::{Labelled, Pictured, latest_value, starting_value, target_value};
use super::cover::{Cover, meta};
use super::diagnosis::tables::{Grid, from_all};
use super::held_back;
use super::names::indicator_name;
use super::origins::{Origin, with_notes};
use super::pictures::multiples_for;
use super::prose::Prose;
use super::sentences::claim_for;
use super::values::{long_day, table_day};
use super::view::View;
use super::{Error, Options, Scenes, TEMPLATES};
use crate::document::{Binding, Document, Fact, Run};
use crate::parse;
use crate::template::Templates;

/// The report on progress for the committee and council, in one language.
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn progress_report(contents: &Contents, options: &Options) -> Result<Document, Error> {
    let view = View::of(contents, options);
    let mut scenes = BTreeMap::new();
    let values = Progress::new(&view, &mut scenes);
    let xhtml = Templates::with_words(&TEMPLATES, options.words)?.fill("progress", &values)?;
    let meta = meta(&view, options, cover(&view));
    let document = Document { meta, chapters: parse::chapters(&xhtml, &scenes)? };
    Ok(with_notes(document, &view, &[]))
}

fn cover(view: &View<'_>) -> Cover {
    let years = super::values::years(view.contents, view.words);
    let period = Period::new(view);
    let fact = |label: &str, value: String| Fact {
        label: view.say(label),
        value: vec![Run { from: Some("plan today".to_owned()), ..Run::plain(value) }],
    };
    Cover {
        title: view.say("progress-title"),
        subtitle: view.say("progress-subtitle"),
        binding: Binding::Book,
        facts: vec![fact("report-cover-years", years), fact("progress-cover-period", period.words(view))],
        tells_findings: false,
    }
}

/// The days a report covers: the last year, and nothing before the plan began.
pub(super) struct Period {
    from: Date,
    to: Date,
    /// False while the first year of the plan has not come.
    begun: bool,
}

impl Period {
    fn new(view: &View<'_>) -> Self {
        let to = view.today;
        let year = to.checked_sub(1.year()).unwrap_or(to);
        let first = i16::try_from(view.contents.plan.first_year).unwrap_or(to.year());
        let start = Date::new(first, 1, 1).unwrap_or(year);
        Self { from: start.max(year), to, begun: start <= to }
    }

    fn words(&self, view: &View<'_>) -> String {
        if !self.begun {
            let args = Args::new().with("date", view.words.long_date(self.from));
            return view.text("progress-period-ahead", &args);
        }
        let args = Args::new()
            .with("start", view.words.long_date(self.from))
            .with("end", view.words.long_date(self.to));
        view.text("report-dates-span", &args)
    }
}

/// Where a step stands on the day of the report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    Done,
    Late,
    Coming,
}

impl Stand {
    pub(super) fn of(step: &Milestone, today: Date) -> Self {
        match (step.done, step.due.parse::<Date>()) {
            (true, _) => Self::Done,
            (false, Ok(due)) if due < today => Self::Late,
            (false, _) => Self::Coming,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Done => "report-milestone-done",
            Self::Late => "progress-step-late",
            Self::Coming => "report-milestone-open",
        }
    }
}

#[derive(Serialize)]
struct Progress {
    period: Prose,
    facts: Vec<Labelled>,
    actions_lead: Prose,
    actions: Option<Grid>,
    steps: Option<Grid>,
    pictures: Vec<Pictured>,
    indicators: Option<Grid>,
    claims: Option<Grid>,
    late: Vec<Prose>,
    decide: Vec<Prose>,
    open: Vec<Prose>,
    held: Vec<Prose>,
}

impl Progress {
    fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        let period = Period::new(view);
        let pictures = multiples_for(view.contents, view.audience, view.words)
            .into_iter()
            .enumerate()
            .map(|(index, (scene, from))| {
                Pictured::new(scenes, &format!("indicators-{}", index + 1), scene, from)
            })
            .collect();
        Self {
            period: told_period(view, &period),
            facts: facts(view, &period),
            actions_lead: actions_lead(view),
            actions: actions(view),
            steps: steps(view, &period),
            pictures,
            indicators: indicators(view),
            claims: claims(view),
            late: decide::late(view),
            decide: decide::to_decide(view),
            open: decide::open(view),
            // Last, when everything that had to be held back has been.
            held: held_back::lines(view),
        }
    }
}

fn told_period(view: &View<'_>, period: &Period) -> Prose {
    let args = Args::new()
        .with("municipality", view.contents.plan.municipality.clone())
        .with("years", super::values::years(view.contents, view.words))
        .with("from", view.words.long_date(period.from))
        .with("to", view.words.long_date(period.to));
    let id = if period.begun { "progress-period" } else { "progress-period-before" };
    Prose::plain(view.text(id, &args)).from("plan today")
}

/// The steps of every action that have a text.
pub(super) fn all_steps<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a Action, &'a Milestone)> {
    let steps = view.contents.actions.iter();
    steps
        .flat_map(|action| action.milestones.iter().map(move |step| (action, step)))
        .filter(|(_, step)| !step.text.is_empty())
}

fn facts(view: &View<'_>, period: &Period) -> Vec<Labelled> {
    let contents = view.contents;
    let states: Vec<String> = Status::ALL
        .iter()
        .filter_map(|status| {
            let count = contents.actions.iter().filter(|action| action.status == *status).count();
            let name = view.say(&format!("act-status-{}", status.code()));
            let args = Args::new().with("status", name).with("count", count);
            (count > 0).then(|| view.text("progress-status-count", &args))
        })
        .collect();
    let states = if states.is_empty() { view.say("report-none") } else { states.join(" · ") };
    let due: Vec<_> = all_steps(view).filter(|(_, step)| in_period(step, period)).collect();
    let done = due.iter().filter(|(_, step)| step.done).count();
    let late = all_steps(view).filter(|(_, step)| Stand::of(step, view.today) == Stand::Late).count();
    let steps = Args::new().with("due", due.len()).with("done", done).with("late", late);
    let lines = || contents.actions.iter().flat_map(|action| &action.budget);
    let total: i64 = lines().map(|line| line.cents).sum();
    let confirmed: i64 = lines().filter(|line| line.confirmed).map(|line| line.cents).sum();
    let money = Args::new().with("total", view.money(total)).with("confirmed", view.money(confirmed));
    let read = contents.indicators.iter().filter(|indicator| {
        let readings = contents.readings_of(&indicator.id);
        readings.iter().any(|reading| reading.on > indicator.baseline_on)
    });
    let measured = Args::new().with("count", read.count()).with("all", contents.indicators.len());
    let from_actions = view.actions_from();
    let dated = format!("{from_actions} today");
    vec![
        Labelled::new(view, "progress-fact-actions", Prose::plain(states).from(&from_actions)),
        Labelled::new(
            view,
            "progress-fact-steps",
            Prose::plain(view.text("progress-steps-summary", &steps)).from(&dated),
        ),
        Labelled::new(
            view,
            "progress-fact-money",
            Prose::plain(view.text("progress-money-summary", &money)).from(&from_actions),
        ),
        Labelled::new(
            view,
            "progress-fact-indicators",
            Prose::plain(view.text("progress-indicators-summary", &measured)).from(&view.indicators_from()),
        ),
    ]
}

fn in_period(step: &Milestone, period: &Period) -> bool {
    step.due.parse::<Date>().is_ok_and(|due| period.from <= due && due <= period.to)
}

fn actions_lead(view: &View<'_>) -> Prose {
    Prose::plain(view.counted("progress-actions-lead", view.contents.actions.len()))
        .from(&view.actions_from())
}

fn actions(view: &View<'_>) -> Option<Grid> {
    let rows = view.contents.actions.iter().map(|action| {
        let written: Vec<&Milestone> =
            action.milestones.iter().filter(|step| !step.text.is_empty()).collect();
        let count = |stand: Stand| written.iter().filter(|step| Stand::of(step, view.today) == stand).count();
        let done = Args::new().with("done", count(Stand::Done)).with("all", written.len());
        let steps = Prose::plain(view.text("progress-steps-count", &done));
        let steps = match count(Stand::Late) {
            0 => steps,
            late => steps.line(Prose::plain(view.counted("progress-steps-late", late))),
        };
        let confirmed: i64 = action.budget.iter().filter(|line| line.confirmed).map(|line| line.cents).sum();
        let money = Args::new()
            .with("confirmed", view.money(confirmed))
            .with("total", view.money(action.total_cents()));
        let money = if action.budget.is_empty() {
            view.plain("act-card-cost-none")
        } else {
            Prose::plain(view.text("progress-money-of", &money))
        };
        let lead = action.lead.as_deref().and_then(|id| view.partner(id));
        let cells = vec![
            Prose::plain(action.code.clone()),
            view.user(&action.title, "report-not-stated"),
            lead.unwrap_or_else(|| view.plain("act-card-lead-none")),
            view.plain(&format!("act-status-{}", action.status.code())),
            steps,
            money,
        ];
        from_all(cells, &Origin::Action(action.id.clone()))
    });
    let columns = [
        ("report-column-code", "text", 9),
        ("report-column-action", "text", 27),
        ("report-column-lead", "text", 18),
        ("report-column-state", "text", 13),
        ("progress-column-steps", "text", 15),
        ("progress-column-money", "text", 18),
    ];
    Grid::of(view, "progress-actions-caption", &columns, rows.collect())
}

/// The steps that were due in the period, and those that are late from before it, soonest first.
fn steps(view: &View<'_>, period: &Period) -> Option<Grid> {
    let mut due: Vec<_> = all_steps(view)
        .filter(|(_, step)| in_period(step, period) || Stand::of(step, view.today) == Stand::Late)
        .collect();
    due.sort_by(|(a, x), (b, y)| (&x.due, &a.code).cmp(&(&y.due, &b.code)));
    let rows = due.into_iter().map(|(action, step)| {
        let cells = vec![
            Prose::plain(action.code.clone()),
            view.user(&step.text, ""),
            Prose::plain(table_day(&step.due, view.words)),
            view.plain(Stand::of(step, view.today).message()),
        ];
        from_all(cells, &Origin::Action(action.id.clone()))
    });
    let columns = [
        ("report-column-code", "text", 9),
        ("report-column-milestone", "text", 55),
        ("report-column-due", "text", 18),
        ("report-column-state", "text", 18),
    ];
    Grid::of(view, "progress-steps-caption", &columns, rows.collect())
}

fn indicators(view: &View<'_>) -> Option<Grid> {
    let rows = view.contents.indicators.iter().map(|indicator| {
        let readings = view.contents.readings_of(&indicator.id);
        let cells = vec![
            view.prose(&indicator_name(indicator, view.words)),
            Prose::plain(starting_value(view, indicator)),
            Prose::plain(latest_value(view, indicator)),
            Prose::plain(target_value(view, indicator)),
            view.plain(&format!("verdict-{}", judge(indicator, &readings).verdict.code())),
        ];
        from_all(cells, &Origin::Indicator(indicator.id.clone()))
    });
    let columns = [
        ("report-column-indicator", "text", 32),
        ("report-column-start", "text", 17),
        ("report-column-latest", "text", 17),
        ("report-column-target", "text", 17),
        ("report-column-verdict", "text", 17),
    ];
    Grid::of(view, "progress-indicators-caption", &columns, rows.collect())
}

/// The strongest sentence that the readings of each indicator allow.
fn claims(view: &View<'_>) -> Option<Grid> {
    let rows = view.contents.indicators.iter().map(|indicator| {
        let claim = claim_for(indicator, view.contents, view.audience, view.words);
        let cells = vec![view.prose(&indicator_name(indicator, view.words)), Prose::plain(claim)];
        from_all(cells, &Origin::Indicator(indicator.id.clone()))
    });
    let columns = [("report-column-indicator", "text", 40), ("report-indicator-sentence", "text", 60)];
    Grid::of(view, "progress-claims-caption", &columns, rows.collect())
}

/// A day in words, inside a sentence.
pub(super) fn day(view: &View<'_>, iso: &str) -> String {
    long_day(iso, view.words)
}
