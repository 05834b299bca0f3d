//! Survey answers as a document may show them: shares of those who answered, never the few people behind one
//! (method E.7.3).

use std::collections::BTreeMap;

use keystone_core::catalogue::Question;
use keystone_core::diagnosis::survey::{FIRM_FROM, SHOWN_FROM};
use keystone_core::statistics::suppression::{self, Cell};
use keystone_l10n::Args;
use serde_json::Value;

use super::counts::{SMALL, fewer_than};
use super::groups;
use super::naming::Names;
use super::tables::{Grid, Head, row_head};
use crate::plan::held_back::Rule;
use crate::plan::prose::Prose;
use crate::plan::values::Audience;

/// The column of the questions that several answers fit: how many people were asked.
pub(super) const ASKED: &str = "N";

/// Questions of a survey whose rows are issues or lines.
pub(super) fn is_poll(question: &Question) -> bool {
    matches!(question.id.as_str(), "Q304" | "Q306" | "Q308")
}

/// Whether several answers of one person are counted.
pub(super) fn several(question: &Question) -> bool {
    question.columns.iter().any(|column| column.id == ASKED)
}

pub(super) fn count(cells: &Value, column: &str) -> Option<u64> {
    match cells.get(column) {
        // Under five: at most four people, which is all a share may be built on.
        Some(Value::String(_)) => None,
        other => other.and_then(Value::as_u64),
    }
}

/// One row of shares: those who answered, a cell an option, and the counts behind them.
struct Shares {
    people: u64,
    cells: Vec<Cell>,
}

/// `None` when too few answered; `row` is what they are called in the log.
fn shares(
    names: &Names<'_>,
    question: &Question,
    cells: &Value,
    options: &[String],
    row: &str,
) -> Option<Shares> {
    let view = names.view;
    let args = || Args::new().with("question", view.say(&question.id.message())).with("row", row.to_owned());
    let from = format!("answer/{}", question.id);
    let counts: Vec<Option<u64>> = options.iter().map(|option| count(cells, option)).collect();
    let people = if several(question) { count(cells, ASKED)? } else { counts.iter().flatten().sum() };
    if people == 0 {
        return None;
    }
    if people < SHOWN_FROM && view.audience == Audience::Public {
        view.hold(Rule::FewAnswers, &from, &view.text("held-back-answers", &args()));
        return None;
    }
    let cells = if several(question) {
        counts.iter().map(|count| suppression::alone(*count, SMALL)).collect()
    } else {
        // The answers add up to the people, who are printed beside them.
        suppression::parts(people, &counts, SMALL)
    };
    if view.audience != Audience::Public {
        let cells = counts.into_iter().map(|count| count.map_or(Cell::Unknown, Cell::Shown)).collect();
        return Some(Shares { people, cells });
    }
    hold(names, question, row, options, &cells);
    Some(Shares { people, cells })
}

/// Notes the answers of a row that are not told.
fn hold(names: &Names<'_>, question: &Question, row: &str, options: &[String], cells: &[Cell]) {
    let view = names.view;
    for (option, cell) in options.iter().zip(cells) {
        let rule = match cell {
            Cell::Shown(_) | Cell::Unknown => continue,
            Cell::Small => Rule::SmallCount,
            Cell::Withheld => Rule::Complement,
        };
        let what = Args::new()
            .with("question", view.say(&question.id.message()))
            .with("row", row.to_owned())
            .with("option", names.column(question, option));
        view.hold(rule, &format!("answer/{}", question.id), &view.text("held-back-answer", &what));
    }
}

/// Shares by group of respondents, options down the side: the words of options are long, groups are few.
pub(super) fn by_respondent(names: &Names<'_>, question: &Question, value: &Value) -> Vec<Grid> {
    const WIDEST: usize = 5;
    // What may be shown of a group also depends on the others, as long as anything is held back at all.
    let among_others = match names.view.audience {
        Audience::Public => groups::cells(&groups::read(question, value), !several(question)),
        Audience::Group | Audience::Internal => BTreeMap::new(),
    };
    let groups: Vec<(String, Shares)> = names
        .rows(question, value)
        .into_iter()
        .filter_map(|row| {
            let name = names.row(question, &row)?;
            let mut found = shares(names, question, value.get(&row)?, &question.options, &name)?;
            if let Some(cells) = among_others.get(&row) {
                hold(names, question, &name, &question.options, cells);
                found.cells.clone_from(cells);
            }
            Some((name, found))
        })
        .collect();
    groups.chunks(WIDEST).map(|groups| beside(names, question, groups)).collect()
}

fn beside(names: &Names<'_>, question: &Question, groups: &[(String, Shares)]) -> Grid {
    let view = names.view;
    let heads = groups.iter().map(|(name, found)| {
        let people = Args::new().with("count", found.people as f64);
        let people = Prose::plain(view.text("diagnosis-people", &people));
        Head::new(
            Prose::read(name, view.words).line(people),
            "number",
            60 / u32::try_from(groups.len()).unwrap_or(1),
        )
    });
    let rows = question.options.iter().enumerate().map(|(index, option)| {
        let cells = groups.iter().map(|(_, found)| {
            Prose::plain(share(names, found.cells.get(index).copied().unwrap_or(Cell::Unknown), found.people))
        });
        std::iter::once(Prose::plain(view.say(&question.option_message(option)))).chain(cells).collect()
    });
    let rows: Vec<Vec<Prose>> = rows.collect();
    let first = Head::new(view.plain("report-column-answer"), "text", 40);
    let indicative = groups.iter().any(|(_, found)| found.people < FIRM_FROM);
    Grid {
        columns: std::iter::once(first).chain(heads).collect(),
        rows,
        note: note(names, indicative),
        ..Grid::default()
    }
}

/// Shares by issue or by line.
pub(super) fn by_line(names: &Names<'_>, question: &Question, value: &Value) -> Grid {
    let view = names.view;
    let counted = question.id.as_str() == "Q304";
    let options: Vec<String> = if counted { vec!["PEOPLE".to_owned()] } else { question.options.clone() };
    let mut indicative = false;
    let rows: Vec<Vec<Prose>> = names
        .rows(question, value)
        .into_iter()
        .filter_map(|row| {
            let name = names.row(question, &row)?;
            let found = shares(names, question, value.get(&row)?, &options, &name)?;
            indicative |= found.people < FIRM_FROM;
            let people = Prose::plain(view.words.number(found.people as f64, 0));
            let cells = found.cells.iter().map(|cell| Prose::plain(share(names, *cell, found.people)));
            let name = Prose::read(&name, view.words);
            Some(std::iter::once(name).chain(cells).chain([people]).collect())
        })
        .collect();
    let width = 56 / u32::try_from(options.len() + 1).unwrap_or(1);
    let heads =
        options.iter().map(|option| Head::new(Prose::plain(names.column(question, option)), "number", width));
    let first = Head::new(Prose::plain(row_head(names, question)), "text", 44);
    let last = Head::new(view.plain("diagnosis-column-people"), "number", width);
    Grid {
        columns: std::iter::once(first).chain(heads).chain([last]).collect(),
        rows,
        note: note(names, indicative),
        ..Grid::default()
    }
}

fn share(names: &Names<'_>, cell: Cell, people: u64) -> String {
    let view = names.view;
    match cell {
        Cell::Shown(count) => view.words.percent(100.0 * count as f64 / people.max(1) as f64, 0),
        Cell::Unknown => "—".to_owned(),
        Cell::Small => fewer_than(view, SMALL),
        Cell::Withheld => view.say("diagnosis-withheld"),
    }
}

fn note(names: &Names<'_>, indicative: bool) -> Prose {
    let note = names.view.plain(match names.view.audience {
        Audience::Public => "diagnosis-poll-note",
        Audience::Group | Audience::Internal => "held-back-poll-note",
    });
    if indicative { note.line(names.view.plain("diagnosis-poll-indicative")) } else { note }
}
