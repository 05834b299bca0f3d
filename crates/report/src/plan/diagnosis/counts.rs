//! Counts by year as a document may show them: small ones hidden, and those that would give them away (method E.7).

use std::collections::{BTreeMap, BTreeSet};

use keystone_core::catalogue::{Question, Rows};
use keystone_core::diagnosis::incidents::{is_sensitive, shown_from};
use keystone_core::statistics::suppression::{self, Cell};
use keystone_l10n::Args;
use serde_json::Value;

use super::naming::Names;
use super::tables::{Grid, Head, row_head};
use crate::plan::held_back::Rule;
use crate::plan::prose::Prose;
use crate::plan::values::Audience;
use crate::plan::view::View;

/// Counts from 1 to just under this are hidden (method E.7, rule 1).
pub(super) const SMALL: u64 = 5;

/// “Fewer than 5”.
pub(super) fn fewer_than(view: &View<'_>, threshold: u64) -> String {
    view.text("report-fewer-than", &Args::new().with("count", threshold as f64))
}

/// What is printed in a cell whose count is `exact`: the count itself for those who may see it.
pub(super) fn printed(view: &View<'_>, cell: Cell, exact: Option<u64>, threshold: u64) -> String {
    let told = exact.filter(|_| view.audience != Audience::Public).map_or(cell, Cell::Shown);
    match told {
        Cell::Shown(count) => view.words.number(count as f64, 0),
        Cell::Unknown => "—".to_owned(),
        Cell::Small => fewer_than(view, threshold),
        Cell::Withheld => view.say("diagnosis-withheld"),
    }
}

/// A stored count: known, only known to be under five, or not known.
fn read(cell: Option<&Value>) -> (Option<u64>, bool) {
    match cell {
        Some(Value::String(text)) if text == "<5" => (None, true),
        Some(value) => (value.as_u64(), false),
        None => (None, false),
    }
}

/// Counts by problem, by area or by source, with a column a year.
pub(super) fn grid(names: &Names<'_>, question: &Question, value: &Value) -> Grid {
    let view = names.view;
    let by_area = question.rows == Some(Rows::ProblemsByArea);
    let rows = names.rows(question, value);
    let years: BTreeSet<&String> =
        rows.iter().filter_map(|row| value.get(row)?.as_object()).flat_map(|cells| cells.keys()).collect();
    let mut by_problem: Vec<(&str, Vec<&String>)> = Vec::new();
    for row in &rows {
        let problem = row.split_once('@').map_or(row.as_str(), |(problem, _)| problem);
        // A sensitive issue is told for the whole territory only (method E.7.4).
        if by_area && is_sensitive(problem) && row.contains('@') && view.audience == Audience::Public {
            let issue = Args::new().with("issue", names.issue(problem));
            let from = format!("answer/{}/{problem}", question.id);
            view.hold(Rule::SensitiveIssue, &from, &view.text("held-back-areas", &issue));
            continue;
        }
        match by_problem.last_mut() {
            Some((last, rows)) if *last == problem => rows.push(row),
            _ => by_problem.push((problem, vec![row])),
        }
    }
    let mut lines = Vec::new();
    let mut withheld = false;
    for (problem, rows) in by_problem {
        let threshold = shown_from(problem);
        let by_year: BTreeMap<&String, Vec<Cell>> =
            years.iter().map(|year| (*year, column(value, &rows, year, threshold, by_area))).collect();
        for (index, row) in rows.iter().enumerate() {
            let Some(name) = names.row(question, row) else { continue };
            let mut line = vec![Prose::read(&name, view.words).line(second(names, row, by_area))];
            for year in &years {
                let cell =
                    by_year.get(*year).and_then(|cells| cells.get(index)).copied().unwrap_or(Cell::Unknown);
                let exact = read(value.get(row.as_str()).and_then(|cells| cells.get(year.as_str()))).0;
                let told = printed(view, cell, exact, threshold);
                withheld |= cell == Cell::Withheld && view.audience == Audience::Public;
                hold(names, question, row, year, cell);
                line.push(Prose::plain(told));
            }
            lines.push(line);
        }
    }
    let width = 66 / u32::try_from(years.len().max(1)).unwrap_or(1);
    let heads = years.iter().map(|year| Head::new(Prose::plain((*year).clone()), "number", width));
    let mut note = view.plain(match view.audience {
        Audience::Public => "diagnosis-counts-note",
        Audience::Group | Audience::Internal => "held-back-counts-note",
    });
    if withheld {
        note = note.line(view.plain("diagnosis-withheld-note"));
    }
    Grid {
        columns: std::iter::once(Head::new(Prose::plain(row_head(names, question)), "text", 34))
            .chain(heads)
            .collect(),
        rows: lines,
        note,
        ..Grid::default()
    }
}

/// Notes a count that the table does not tell.
fn hold(names: &Names<'_>, question: &Question, row: &str, year: &str, cell: Cell) {
    let (problem, second) = row.split_once('@').map_or((row, ""), |(problem, second)| (problem, second));
    let rule = match cell {
        Cell::Shown(_) | Cell::Unknown => return,
        Cell::Small => Rule::of_count(problem),
        Cell::Withheld => Rule::Complement,
    };
    let of = names.area(second).unwrap_or_else(|| names.source(second));
    let what = Args::new()
        .with("issue", names.issue(problem))
        .with("year", year.to_owned())
        .with("part", if of.is_empty() { "whole" } else { "part" })
        .with("of", of);
    let from = format!("answer/{}/{problem}", question.id);
    names.view.hold(rule, &from, &names.view.text("held-back-count", &what));
}

/// The area or the source of a row, on its own line; the whole territory is named as such.
fn second(names: &Names<'_>, row: &str, by_area: bool) -> Prose {
    let view = names.view;
    let text = match row.split_once('@') {
        None if by_area => view.say("area-whole"),
        None => return Prose::default(),
        Some((_, second)) if by_area => names.area(second).unwrap_or_default(),
        Some((_, second)) => names.source(second),
    };
    Prose::read(&text, view.words)
}

/// One year of one problem: the whole territory first where it has a row, then its areas. Without a row of its own
/// the whole is what the areas add up to, which the portrait prints.
fn column(value: &Value, rows: &[&String], year: &str, threshold: u64, by_area: bool) -> Vec<Cell> {
    let found: Vec<(Option<u64>, bool)> =
        rows.iter().map(|row| read(value.get(row.as_str()).and_then(|cells| cells.get(year)))).collect();
    let single = |(count, under): (Option<u64>, bool)| match under {
        true => Cell::Small,
        false => suppression::alone(count, threshold),
    };
    if !by_area {
        return found.into_iter().map(single).collect();
    }
    let whole = rows.first().is_some_and(|row| !row.contains('@'));
    let (total, areas) = match found.split_first() {
        Some((first, areas)) if whole => (Some(*first), areas),
        Some(_) | None => (None, found.as_slice()),
    };
    let counts: Vec<Option<u64>> = areas.iter().map(|(count, _)| *count).collect();
    let sum = counts.iter().copied().sum::<Option<u64>>().filter(|_| !counts.is_empty());
    let known = total.and_then(|(count, _)| count).or(sum);
    let hidden = match known {
        Some(known) => suppression::parts(known, &counts, threshold),
        None => counts.iter().map(|count| suppression::alone(*count, threshold)).collect(),
    };
    let areas = areas.iter().zip(hidden).map(|(area, cell)| if area.1 { Cell::Small } else { cell });
    total.map(single).into_iter().chain(areas).collect()
}
