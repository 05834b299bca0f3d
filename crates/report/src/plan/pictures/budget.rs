//! The money of the plan by year and source, confirmed in writing or not.

use std::collections::BTreeMap;

use keystone_core::actions::Funding;
use keystone_core::check_up::Contents;
use keystone_l10n::{Args, Words};

use super::{caption, table};
use crate::figures::{self, StackPart, StackRow, Stacks};
use crate::plan::prose::say;
use crate::plan::values::money;
use crate::scene::Scene;

/// Cents by year, by source and by whether they are confirmed.
type Sums = BTreeMap<i32, BTreeMap<(Funding, bool), i64>>;

/// The budget lines of all actions; `None` while there is no amount.
#[must_use]
pub fn budget(contents: &Contents, words: &Words) -> Option<Scene> {
    let mut sums = Sums::new();
    for line in contents.actions.iter().flat_map(|action| &action.budget).filter(|line| line.cents > 0) {
        *sums.entry(line.year).or_default().entry((line.source, !line.confirmed)).or_default() += line.cents;
    }
    let write = |cents: i64| money(cents, &contents.plan, words);
    let total_of = |year: &BTreeMap<(Funding, bool), i64>| year.values().sum::<i64>();
    let (most, highest) = sums.iter().rev().max_by_key(|(_, year)| total_of(year))?;
    let all: i64 = sums.values().map(total_of).sum();
    let confirmed: i64 = sums.values().flatten().filter(|((_, open), _)| !open).map(|(_, cents)| cents).sum();
    let seen = Args::new()
        .with("count", sums.len())
        .with("total", write(all))
        .with("year", most.to_string())
        .with("most", write(total_of(highest)));
    let sure = Args::new().with("confirmed", write(confirmed)).with("open", write(all - confirmed));
    let finding = [
        words.text("picture-budget-seen", &seen),
        words.text("picture-budget-sure", &sure),
        say(words, "picture-budget-silent"),
    ]
    .join(" ");
    let used: Vec<Funding> = Funding::ALL
        .iter()
        .copied()
        .filter(|source| sums.values().any(|year| year.keys().any(|(found, _)| found == source)))
        .collect();
    let sources = used.iter().map(|source| format!("act-source-{}", source.code()));
    let names: Vec<String> = sources.collect();
    let mut columns = vec![("report-column-year", false)];
    columns.extend(names.iter().map(|id| (id.as_str(), true)));
    columns.extend([("report-money-confirmed", true), ("picture-budget-column-total", true)]);
    let rows = sums
        .iter()
        .map(|(year, parts)| {
            let of = |wanted: &dyn Fn(&(Funding, bool)) -> bool| {
                parts.iter().filter(|(key, _)| wanted(key)).map(|(_, cents)| cents).sum::<i64>()
            };
            let by_source = used.iter().map(|source| write(of(&|(found, _)| found == source)));
            std::iter::once(year.to_string())
                .chain(by_source)
                .chain([write(of(&|(_, open)| !open)), write(of(&|_| true))])
                .collect()
        })
        .collect();
    let words_of =
        caption(words, "picture-budget-title", "picture-budget-alt", finding, table(words, &columns, rows));
    let drawn = Stacks {
        words: words_of,
        rows: sums
            .iter()
            .map(|(year, parts)| StackRow {
                label: year.to_string(),
                total: write(total_of(parts)),
                parts: parts
                    .iter()
                    .map(|((source, open), cents)| StackPart {
                        series: used.iter().position(|found| found == source).unwrap_or_default(),
                        value: *cents as f64,
                        firm: !open,
                    })
                    .collect(),
            })
            .collect(),
        series: names.iter().map(|id| say(words, id)).collect(),
        firm: say(words, "report-money-confirmed"),
        open: say(words, "report-money-expected"),
    };
    Some(figures::stacks(&drawn, &|cents| write(cents as i64)))
}

/// What the sums come from.
pub(in crate::plan) fn budget_from(contents: &Contents) -> String {
    let paid = contents.actions.iter().filter(|action| !action.budget.is_empty());
    let actions = paid.map(|action| format!("action/{}", action.id));
    std::iter::once("formula/sum".to_owned()).chain(actions).collect::<Vec<_>>().join(" ")
}
