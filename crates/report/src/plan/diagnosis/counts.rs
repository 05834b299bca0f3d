//! Counts by year as a document may show them: small ones hidden, and those that would give them away (method E.7).

use std::collections::{BTreeMap, BTreeSet};

use keystone_core::catalogue::{Question, Rows};
use keystone_core::diagnosis::incidents::{is_sensitive, shown_from};
use keystone_core::statistics::suppression::{self, Cell};
use keystone_l10n::Args;
use serde_json::Value;

use super::naming::Names;
use super::tables::{Grid, Head, row_head};
use crate::plan::prose::Prose;
use crate::plan::view::View;

/// Counts from 1 to just under this are hidden (method E.7, rule 1).
pub(super) const SMALL: u64 = 5;

/// “Fewer than 5”.
pub(super) fn fewer_than(view: &View<'_>, threshold: u64) -> String {
    view.text("report-fewer-than", &Args::new().with("count", threshold as f64))
}

/// What is printed in a cell.
pub(super) fn printed(view: &View<'_>, cell: Cell, threshold: u64) -> String {
    match cell {
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
        if by_area && is_sensitive(problem) && row.contains('@') {
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
                withheld |= cell == Cell::Withheld;
                line.push(Prose::plain(printed(view, cell, threshold)));
            }
            lines.push(line);
        }
    }
    let width = 66 / u32::try_from(years.len().max(1)).unwrap_or(1);
    let heads = years.iter().map(|year| Head::new(Prose::plain((*year).clone()), "number", width));
    let mut note = view.plain("diagnosis-counts-note");
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

/// One year of one problem: the whole territory first where it has a row, then its areas.
fn column(value: &Value, rows: &[&String], year: &str, threshold: u64, by_area: bool) -> Vec<Cell> {
    let found: Vec<(Option<u64>, bool)> =
        rows.iter().map(|row| read(value.get(row.as_str()).and_then(|cells| cells.get(year)))).collect();
    let single = |(count, under): (Option<u64>, bool)| match under {
        true => Cell::Small,
        false => suppression::alone(count, threshold),
    };
    let whole = by_area && rows.first().is_some_and(|row| !row.contains('@'));
    let (Some(((Some(total), false), areas)), true) = (found.split_first(), whole && found.len() > 1) else {
        return found.into_iter().map(single).collect();
    };
    let counts: Vec<Option<u64>> = areas.iter().map(|(count, _)| *count).collect();
    let hidden = suppression::parts(*total, &counts, threshold);
    let areas = areas.iter().zip(hidden).map(|(area, cell)| if area.1 { Cell::Small } else { cell });
    std::iter::once(suppression::alone(Some(*total), threshold)).chain(areas).collect()
}
