//! The brief: what council is asked, why, what is retained, what starts, the money, the unknowns, the safeguards and
//! the dates, on two pages.
//!
//! It refuses to fill a gap: a missing cost, lead or date is printed as missing.

use keystone_core::actions::{Action, Status};
use keystone_l10n::Args;
use serde::Serialize;

use super::facts::{actions_as_origin, cell, council_day, cut, issue, own_money, partner, year};
use super::{money, next, situation, told};
use crate::plan::diagnosis::tables::{Grid, Head};
use crate::plan::origins;
use crate::plan::prose::Prose;
use crate::plan::values::{long_day, table_day, years};
use crate::plan::view::View;

/// The id of the heading that opens the second page.
pub(super) const SECOND_PAGE: &str = "brief-actions";

/// How much the first page holds: words of a text, priorities, lines on who was heard.
const FIRST: [(usize, usize, usize); 12] = [
    (60, 9, 5),
    (40, 9, 5),
    (32, 9, 4),
    (26, 9, 4),
    (20, 9, 3),
    (15, 9, 3),
    (12, 9, 2),
    (8, 9, 2),
    (5, 9, 2),
    (4, 9, 1),
    (4, 5, 1),
    (3, 1, 1),
];
/// How much the second page holds: words of a text, actions, years of the budget, lines of a point.
const SECOND: [(usize, usize, usize, usize); 12] = [
    (24, 10, 6, 6),
    (24, 9, 6, 5),
    (20, 8, 6, 5),
    (20, 8, 5, 4),
    (18, 7, 5, 4),
    (16, 6, 5, 4),
    (14, 6, 4, 4),
    (12, 6, 4, 3),
    (10, 5, 4, 3),
    (8, 4, 3, 3),
    (6, 3, 3, 2),
    (4, 1, 2, 1),
];

/// How much the two pages hold, as steps of [`FIRST`] and [`SECOND`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    first: usize,
    second: usize,
}

/// The search for the first step at which a page does not run over: the widest is tried first, since most plans fit,
/// then the steps are halved.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Steps {
    /// The step being tried.
    tried: usize,
    /// The steps from which and up to which the answer lies.
    from: usize,
    to: usize,
}

impl Steps {
    fn learn(&mut self, over: bool) {
        if over {
            self.from = (self.tried + 1).min(self.to);
        } else {
            self.to = self.tried;
        }
        self.tried = usize::midpoint(self.from, self.to);
    }

    fn found(self) -> bool {
        self.from == self.to
    }
}

/// The same for both pages at once.
pub(super) struct Search {
    first: Steps,
    second: Steps,
}

impl Default for Search {
    fn default() -> Self {
        let all = |steps: usize| Steps { tried: 0, from: 0, to: steps - 1 };
        Self { first: all(FIRST.len()), second: all(SECOND.len()) }
    }
}

impl Search {
    /// What is tried next.
    pub(super) fn tried(&self) -> Room {
        Room { first: self.first.tried, second: self.second.tried }
    }

    /// Takes what was seen of the pages tried; the room found, once nothing is left to try.
    pub(super) fn learn(&mut self, first_over: bool, second_over: bool) -> Option<Room> {
        self.first.learn(first_over);
        self.second.learn(second_over);
        (self.first.found() && self.second.found()).then(|| self.tried())
    }
}

impl Room {
    fn first(self) -> (usize, usize, usize) {
        FIRST.get(self.first).copied().unwrap_or((3, 1, 1))
    }

    fn second(self) -> (usize, usize, usize, usize) {
        SECOND.get(self.second).copied().unwrap_or((4, 1, 2, 1))
    }
}

/// The two pages.
#[derive(Serialize)]
pub(super) struct Brief {
    pub title: String,
    lead: Prose,
    asks: Vec<Prose>,
    situation: Grid,
    priorities: Part,
    actions_title: String,
    actions: Part,
    money: Part,
    points: Grid,
}

/// A table with its sentence below; the sentence alone when the table is empty.
#[derive(Serialize)]
pub(super) struct Part {
    lead: Prose,
    table: Option<Grid>,
}

impl Part {
    /// A table without a row is no table.
    pub(super) fn new(lead: Prose, columns: Vec<Head>, rows: Vec<Vec<Prose>>) -> Self {
        let table = (!rows.is_empty()).then(|| Grid { columns, rows, note: lead.clone(), ..Grid::default() });
        Self { lead, table }
    }
}

impl Brief {
    pub(super) fn new(view: &View<'_>, room: Room) -> Self {
        let (words, priorities, heard) = room.first();
        let (second_words, actions, years, lines) = room.second();
        let municipality = view.contents.plan.municipality.clone();
        let year = Args::new().with("year", year(view).to_string());
        let [need, records, people] = situation::why(view, words);
        Self {
            title: view.text("brief-title", &Args::new().with("municipality", municipality)),
            lead: lead(view),
            asks: asks(view),
            situation: points(
                view,
                ["brief-column-situation", "brief-column-says"],
                vec![
                    ("brief-row-need", need),
                    ("brief-row-records", records),
                    ("brief-row-people", people),
                    ("brief-row-heard", together(situation::heard(view), heard)),
                ],
            ),
            priorities: self::priorities(view, priorities, words),
            actions_title: view.text("brief-actions-title", &year),
            actions: starting(view, actions, second_words),
            money: money::money(view, years),
            points: points(
                view,
                ["brief-column-point", "brief-column-stands"],
                vec![
                    ("brief-row-unknown", together(situation::unknown(view, second_words), lines)),
                    // Rights, privacy and stigma are never left out.
                    ("brief-row-safeguards", together(next::safeguards(view, second_words), lines.max(3))),
                    ("brief-row-next", together(next::next(view, lines, second_words), usize::MAX)),
                ],
            ),
        }
    }
}

/// Labels, and what is said of each.
fn points(view: &View<'_>, heads: [&str; 2], rows: Vec<(&str, Prose)>) -> Grid {
    let [label, said] = heads;
    Grid {
        columns: vec![Head::new(view.plain(label), "text", 20), Head::new(view.plain(said), "text", 80)],
        rows: rows.into_iter().map(|(label, said)| vec![view.plain(label), said]).collect(),
        ..Grid::default()
    }
}

/// So many sentences in one cell, a line each.
fn together(sentences: Vec<Prose>, most: usize) -> Prose {
    sentences.into_iter().take(most).fold(Prose::default(), Prose::line)
}

fn lead(view: &View<'_>) -> Prose {
    let council = council_day(view);
    let args = Args::new()
        .with("years", years(view.contents, view.words))
        .with("dated", if council.is_some() { "yes" } else { "no" })
        .with("date", council.map(|day| view.words.long_date(day)).unwrap_or_default());
    told(view, "brief-lead", &args, "plan")
}

/// What council is asked to decide, as the resolution words it in full.
fn asks(view: &View<'_>) -> Vec<Prose> {
    let adopt =
        Args::new().with("priorities", view.retained.len()).with("actions", view.contents.actions.len());
    let decisions = view.retained.iter().map(|id| format!("decision/{id}"));
    let actions = view.contents.actions.iter().map(|action| format!("action/{}", action.id));
    let adopted = origins::sum(decisions.chain(actions));
    let year = year(view);
    let money = match own_money(view, year) {
        Some(own) => {
            let args = Args::new()
                .with("year", year.to_string())
                .with("amount", view.money(own.cents))
                .with("partly", if own.open > 0 { "yes" } else { "no" })
                .with("open", view.money(own.open));
            told(view, "brief-ask-money", &args, &format!("plan {}", own.from))
        }
        None => told(view, "brief-ask-money-none", &Args::new().with("year", year.to_string()), "plan"),
    };
    vec![
        told(view, "brief-ask-adopt", &adopt, &adopted),
        money,
        view.plain("brief-ask-people").from("plan"),
        view.plain("brief-ask-report").from("plan"),
    ]
}

/// The retained priorities in their order, each with its reason.
fn priorities(view: &View<'_>, most: usize, words: usize) -> Part {
    let record = &view.contents.record;
    let args = Args::new()
        .with("count", view.retained.len())
        .with("dated", if record.decided_on.is_empty() { "no" } else { "yes" })
        .with("date", long_day(&record.decided_on, view.words));
    let reason = |id: &String| {
        let decision = view.contents.decisions.iter().find(|decision| decision.problem == *id);
        match decision {
            Some(decision) => cell(view, &decision.reason, words, "report-reason-missing"),
            None => view.plain("report-reason-missing"),
        }
    };
    let rows: Vec<Vec<Prose>> = view
        .retained
        .iter()
        .take(most)
        .map(|id| {
            let from = format!("decision/{id}");
            vec![view.prose(&issue(view, id, words)).from(&from), reason(id).from(&from)]
        })
        .collect();
    let mut lead = told(view, "brief-priorities-lead", &args, "plan");
    let more = view.retained.len().saturating_sub(most);
    if more > 0 {
        lead = lead.line(told(view, "brief-priorities-more", &Args::new().with("count", more), "plan"));
    }
    if let Some(dissent) = cut(view, &record.dissent, words) {
        let args = Args::new().with("dissent", dissent.marked(view.words));
        lead = lead.line(told(view, "brief-priorities-dissent", &args, "plan"));
    }
    let columns = vec![
        Head::new(view.plain("report-column-priority"), "text", 30),
        Head::new(view.plain("report-column-reason"), "text", 70),
    ];
    Part::new(lead, columns, rows)
}

/// The actions that start in the year council decides about.
fn starting(view: &View<'_>, most: usize, words: usize) -> Part {
    let year = year(view);
    let actions: Vec<&Action> =
        view.contents.actions.iter().filter(|action| action.status != Status::Stopped).collect();
    let starts = |action: &Action| action.starts_on.get(..4).and_then(|text| text.parse::<i32>().ok());
    let chosen: Vec<&Action> =
        actions.iter().copied().filter(|action| starts(action) == Some(year)).collect();
    let undated = actions.iter().filter(|action| action.starts_on.is_empty()).count();
    let args = Args::new()
        .with("count", chosen.len())
        .with("all", actions.len())
        .with("year", year.to_string())
        .with("undated", undated);
    let from = format!("plan {}", actions_as_origin(actions.iter().copied()));
    let more = chosen.len().saturating_sub(most);
    let mut lead = told(view, "brief-actions-lead", &args, &from);
    if more > 0 {
        let args = Args::new().with("count", more).with("year", year.to_string());
        let from = actions_as_origin(chosen.iter().skip(most).copied());
        lead = lead.line(told(view, "brief-actions-more", &args, &from));
    }
    let rows: Vec<Vec<Prose>> = chosen.iter().take(most).map(|action| row(view, action, words)).collect();
    let columns = vec![
        Head::new(view.plain("report-column-action"), "text", 47),
        Head::new(view.plain("report-column-lead"), "text", 27),
        Head::new(view.plain("brief-column-start"), "text", 13),
        Head::new(view.plain("brief-column-cost"), "number", 13),
    ];
    Part::new(lead, columns, rows)
}

fn row(view: &View<'_>, action: &Action, words: usize) -> Vec<Prose> {
    let from = format!("action/{}", action.id);
    let title = cut(view, &action.title, words)
        .map_or_else(|| view.say("report-not-stated"), |title| title.marked(view.words));
    let args = Args::new().with("code", action.code.clone()).with("title", title);
    let lead = match action.lead.as_deref().and_then(|id| partner(view, id, words)) {
        Some(lead) if action.lead_accepted_on.is_empty() => {
            let args = Args::new().with("lead", lead.marked(view.words));
            told(view, "report-action-not-accepted", &args, &from)
        }
        Some(lead) => view.prose(&lead).from(&from),
        None => view.plain("act-card-lead-none"),
    };
    let cost = if action.budget.is_empty() {
        view.plain("act-card-cost-none")
    } else {
        Prose::plain(view.money(action.total_cents()))
    };
    vec![
        told(view, "report-action-heading", &args, &from),
        lead,
        Prose::plain(table_day(&action.starts_on, view.words)).from(&from),
        cost.from(&from),
    ]
}
