//! The money of the plan by year and by who pays, with what is not confirmed.
//!
//! An action without a cost is counted as such; it never weighs nothing in a total without a word.

use std::collections::BTreeMap;

use keystone_core::actions::{Action, Funding};
use keystone_l10n::Args;

use super::brief::Part;
use super::facts::actions_as_origin;
use super::told;
use crate::plan::diagnosis::tables::Head;
use crate::plan::prose::Prose;
use crate::plan::view::View;

/// The cents of a row.
#[derive(Clone, Default)]
struct Sum {
    by_source: BTreeMap<Funding, i64>,
    all: i64,
    open: i64,
}

impl Sum {
    fn add(&mut self, other: &Self) {
        for (source, cents) in &other.by_source {
            *self.by_source.entry(*source).or_default() += cents;
        }
        self.all += other.all;
        self.open += other.open;
    }
}

/// The whole in a sentence, and the table with `most` years at most; the years after them are put together.
pub(super) fn money(view: &View<'_>, most: usize) -> Part {
    let actions = &view.contents.actions;
    let mut years: BTreeMap<i32, Sum> = BTreeMap::new();
    for line in actions.iter().flat_map(|action| &action.budget) {
        let open = if line.confirmed { 0 } else { line.cents };
        let line_sum = Sum { by_source: BTreeMap::from([(line.source, line.cents)]), all: line.cents, open };
        years.entry(line.year).or_default().add(&line_sum);
    }
    let mut total = Sum::default();
    years.values().for_each(|year| total.add(year));
    let without = actions.iter().filter(|action| action.budget.is_empty()).count();
    let args = Args::new()
        .with("entered", if years.is_empty() { "no" } else { "yes" })
        .with("total", view.money(total.all))
        .with("open", view.money(total.open))
        .with("without", without);
    let lead = told(view, "brief-money-lead", &args, &actions_as_origin(actions));
    let (columns, rows) = table(view, &years, &total, most);
    Part::new(lead, columns, rows)
}

fn table(
    view: &View<'_>,
    years: &BTreeMap<i32, Sum>,
    total: &Sum,
    most: usize,
) -> (Vec<Head>, Vec<Vec<Prose>>) {
    let sources: Vec<Funding> = total.by_source.keys().copied().collect();
    let row = |name: String, sum: &Sum, from: &str| -> Vec<Prose> {
        let cents = |source: &Funding| sum.by_source.get(source).copied().unwrap_or_default();
        let amounts = sources.iter().map(cents).chain([sum.all, sum.open]);
        std::iter::once(name)
            .chain(amounts.map(|cents| view.money(cents)))
            .map(|text| Prose::plain(text).from(from))
            .collect()
    };
    let paying = |wanted: &dyn Fn(i32) -> bool| {
        let pays = |action: &&Action| action.budget.iter().any(|line| wanted(line.year));
        actions_as_origin(view.contents.actions.iter().filter(pays))
    };
    let shown = if years.len() > most { most.saturating_sub(1).max(1) } else { years.len() };
    let mut rows: Vec<Vec<Prose>> = years
        .iter()
        .take(shown)
        .map(|(year, sum)| row(year.to_string(), sum, &paying(&|other| other == *year)))
        .collect();
    let last = years.keys().take(shown).next_back().copied().unwrap_or_default();
    if years.len() > shown {
        let mut later = Sum::default();
        years.values().skip(shown).for_each(|sum| later.add(sum));
        rows.push(row(view.say("brief-money-later"), &later, &paying(&|year| year > last)));
    }
    if years.len() > 1 {
        rows.push(row(view.say("report-budget-total"), total, &paying(&|_| true)));
    }
    let mut columns = vec![Head::new(view.plain("brief-column-money"), "text", 16)];
    columns.extend(
        sources
            .iter()
            .map(|source| Head::new(view.plain(&format!("act-source-{}", source.code())), "number", 15)),
    );
    columns.push(Head::new(view.plain("report-budget-total"), "number", 15));
    columns.push(Head::new(view.plain("report-column-to-confirm"), "number", 15));
    (columns, rows)
}
