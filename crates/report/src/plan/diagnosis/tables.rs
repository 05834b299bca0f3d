//! Answers that are tables or lists, as tables of a document that a person can read.
//!
//! Short cells stay a grid; long ones become a line each beside their row. Small counts and what is not for readers
//! never reach the page: contacts, the group's own remarks, sensitive issues tied to a place (method E.7).

use keystone_core::catalogue::{Catalogue, Cell, Form, Question, Record, Rows};
use keystone_core::diagnosis::{Answer, State};
use keystone_core::statistics::suppression;
use keystone_l10n::Args;
use serde::Serialize;
use serde_json::Value;

use super::naming::Names;
use super::{counts, polls};
use crate::plan::held_back::Rule;
use crate::plan::origins::{self, Origin};
use crate::plan::prose::Prose;
use crate::plan::values::Audience;
use crate::plan::view::View;

/// A table ready for its template. The first cell of a row names it.
#[derive(Debug, Default, Serialize)]
pub(in crate::plan) struct Grid {
    pub caption: String,
    pub columns: Vec<Head>,
    pub rows: Vec<Vec<Prose>>,
    /// Under the table: source, grade, definitions, what is hidden.
    pub note: Prose,
    /// Where the figures come from that do not say it themselves; empty when all do.
    pub from: String,
}

/// The head of a column.
#[derive(Debug, Serialize)]
pub(in crate::plan) struct Head {
    pub label: Prose,
    /// `text`, `number` or `centre`.
    pub kind: &'static str,
    /// Share of the width.
    pub width: u32,
}

/// The cells of a row whose figures all come from one origin.
pub(in crate::plan) fn from_all(cells: Vec<Prose>, origin: &Origin) -> Vec<Prose> {
    let origin = origin.to_string();
    cells.into_iter().map(|cell| cell.from(&origin)).collect()
}

/// Columns of which a page holds no more when their cells are short.
const WIDEST: usize = 6;
/// Characters of the longest label a narrow column can hold.
const LONGEST: usize = 22;

/// Columns and fields that no document shows: who to call, what the group noted for itself.
const WITHHELD_COLUMNS: [(&str, &str, Rule); 3] = [
    ("Q201", "contact", Rule::Contact),
    ("Q807", "spokesperson", Rule::Contact),
    ("Q807", "confidential", Rule::InternalNote),
];
const WITHHELD_FIELDS: [(&str, &str, Rule); 3] = [
    ("area", "note", Rule::InternalNote),
    ("presence", "note", Rule::InternalNote),
    ("collection", "person", Rule::Contact),
];
/// Lists whose entries are places: sensitive issues are not named there (method E.7.4).
const OF_PLACES: [&str; 2] = ["trouble-place", "walk"];

impl Grid {
    /// A table of these rows; `None` without any. A column is a message, a kind and a share of the width.
    pub(in crate::plan) fn of(
        view: &View<'_>,
        caption: &str,
        columns: &[(&str, &'static str, u32)],
        rows: Vec<Vec<Prose>>,
    ) -> Option<Self> {
        let heads = columns.iter().map(|(label, kind, width)| Head::new(view.plain(label), kind, *width));
        (!rows.is_empty()).then(|| Self {
            caption: view.say(caption),
            columns: heads.collect(),
            rows,
            ..Self::default()
        })
    }
}

impl Head {
    pub(in crate::plan) fn new(label: Prose, kind: &'static str, width: u32) -> Self {
        Self { label, kind, width }
    }
}

/// The tables of an answer; none when nothing of it can be shown, or when it is no table and no list.
pub(in crate::plan) fn of(names: &Names<'_>, question: &Question, answer: &Answer) -> Vec<Grid> {
    if answer.state != State::Value || question.per.is_some() {
        return Vec::new();
    }
    let value = &answer.value;
    let grids = match (question.form(), question.rows) {
        (Form::Table, Some(Rows::ProblemsByArea | Rows::ProblemsBySource)) => {
            vec![counts::grid(names, question, value)]
        }
        (Form::Table, Some(Rows::Respondents)) => polls::by_respondent(names, question, value),
        (Form::Table, _) if polls::is_poll(question) => vec![polls::by_line(names, question, value)],
        (Form::Table, _) => vec![table(names, question, value)],
        (Form::Records, _) => record(question).map(|record| list(names, record, value)).into_iter().collect(),
        (Form::Record, _) => record(question).map(|record| sheet(names, record, value)).into_iter().collect(),
        _ => Vec::new(),
    };
    let complete = |(index, grid): (usize, Grid)| {
        let caption = names.view.say(&question.id.message());
        let again = Args::new().with("caption", caption.clone());
        let caption =
            if index == 0 { caption } else { names.view.text("diagnosis-caption-continued", &again) };
        Grid {
            caption,
            note: rests_on(names, answer).line(grid.note),
            from: origins::answer(question.id.as_str()),
            ..grid
        }
    };
    grids.into_iter().filter(|grid| !grid.rows.is_empty()).enumerate().map(complete).collect()
}

fn record(question: &Question) -> Option<&'static Record> {
    let id = question.record.as_ref()?;
    Catalogue::get().records.iter().find(|record| record.id == *id)
}

/// Where an answer comes from and how solid it is.
pub(in crate::plan) fn rests_on(names: &Names<'_>, answer: &Answer) -> Prose {
    let view = names.view;
    let source = names.source(&answer.source);
    let source = if source.is_empty() { view.say("report-source-none") } else { source };
    let grade = view.say(crate::plan::chapters::grade(answer.grade));
    let note = crate::plan::prose::kept_once(&answer.source_note, &view.contents.plan, view.words);
    let args = Args::new().with("source", source).with("grade", grade).with("note", note.clone());
    let id = if note.is_empty() { "diagnosis-rests-on" } else { "diagnosis-rests-on-noted" };
    Prose::read(&view.text(id, &args), view.words)
}

/// A table as it was filled in.
fn table(names: &Names<'_>, question: &Question, value: &Value) -> Grid {
    let view = names.view;
    let rows = names.rows(question, value);
    let stored: Vec<&Value> = rows.iter().filter_map(|row| value.get(row)).collect();
    let withheld = |column: &str| {
        let held =
            WITHHELD_COLUMNS.iter().find(|(id, held, _)| *id == question.id.as_str() && *held == column);
        if let Some((.., rule)) = held {
            let what = names.pair(&view.say(&question.id.message()), &names.column(question, column));
            view.held.note(*rule, &format!("answer/{}", question.id), &what);
        }
        held.is_some()
    };
    let columns: Vec<String> =
        names.columns(question, &stored).into_iter().filter(|column| !withheld(column)).collect();
    let labels: Vec<String> = columns.iter().map(|column| names.column(question, column)).collect();
    let short = columns.iter().all(|column| match question.cell(column) {
        Cell::Text => false,
        Cell::Option => columns.len() <= 3,
        Cell::YesPartlyNo
        | Cell::Scale04
        | Cell::Scale03
        | Cell::Number
        | Cell::Whole
        | Cell::Count
        | Cell::Percent
        | Cell::Year => true,
    }) && labels.iter().all(|label| label.chars().count() <= LONGEST);
    let cell = |row: &str, column: &str| {
        value
            .get(row)
            .and_then(|cells| cells.get(column))
            .map(|cell| names.cell(question, column, cell))
            .unwrap_or_default()
    };
    let from = |row: &str| origins::answer_row(question.id.as_str(), row);
    let named =
        |row: &str| names.row(question, row).map(|name| Prose::read(&name, view.words).from(&from(row)));
    let mut grid = Grid::default();
    let definitions = columns.iter().zip(&labels).filter_map(|(column, label)| {
        let definition = names.definition(question, column);
        (!definition.is_empty()).then(|| names.pair(label, &definition))
    });
    for definition in definitions {
        grid.note = std::mem::take(&mut grid.note).line(Prose::read(&definition, view.words));
    }
    let first = Head::new(Prose::plain(row_head(names, question)), "text", 30);
    if short && columns.len() <= WIDEST {
        let kind = |column: &str| match question.cell(column) {
            Cell::Number | Cell::Whole | Cell::Count | Cell::Percent => "number",
            Cell::Scale04 | Cell::Scale03 | Cell::Year | Cell::YesPartlyNo => "centre",
            Cell::Option | Cell::Text => "text",
        };
        let width = 70 / u32::try_from(columns.len().max(1)).unwrap_or(1);
        let heads = columns
            .iter()
            .zip(&labels)
            .map(|(column, label)| Head::new(Prose::read(label, view.words), kind(column), width.max(11)));
        grid.columns = std::iter::once(first).chain(heads).collect();
        grid.rows = rows
            .iter()
            .filter_map(|row| {
                let cells = columns
                    .iter()
                    .map(|column| Prose::read(&or_dash(cell(row, column)), view.words).from(&from(row)));
                Some(std::iter::once(named(row)?).chain(cells).collect())
            })
            .collect();
        return grid;
    }
    grid.columns = vec![first, Head::new(view.plain("diagnosis-column-content"), "text", 70)];
    grid.rows = rows
        .iter()
        .filter_map(|row| {
            let parts = columns.iter().zip(&labels).filter_map(|(column, label)| {
                let cell = cell(row, column);
                (!cell.is_empty()).then(|| names.pair(label, &cell))
            });
            let parts: Vec<String> = parts.collect();
            Some(vec![named(row)?, packed(names, &parts).from(&from(row))])
        })
        .collect();
    grid
}

/// Labels with their values: short ones side by side, a long one on a line of its own.
fn packed(names: &Names<'_>, parts: &[String]) -> Prose {
    const SHORT: usize = 46;
    let mut lines: Vec<String> = Vec::new();
    let mut open = false;
    for part in parts {
        let short = part.chars().count() <= SHORT;
        match lines.last_mut() {
            Some(line) if open && short => *line = format!("{line} · {part}"),
            _ => lines.push(part.clone()),
        }
        open = short;
    }
    lines.iter().fold(Prose::default(), |all, line| all.line(Prose::read(line, names.view.words)))
}

fn or_dash(cell: String) -> String {
    if cell.is_empty() { "—".to_owned() } else { cell }
}

/// What the rows of a table are, for its first column.
pub(super) fn row_head(names: &Names<'_>, question: &Question) -> String {
    names.view.say(match question.rows.unwrap_or(Rows::Options) {
        Rows::Areas => "record-area",
        Rows::Places | Rows::PlacesByLight => "diagnosis-column-place",
        Rows::Problems | Rows::ProblemsByArea | Rows::ProblemsBySource => "decide-column-issue",
        Rows::Sources => "report-column-source",
        Rows::Respondents => "diagnosis-column-group",
        Rows::Maturity => "report-picture-column-dimension",
        Rows::Services => "diagnosis-column-service",
        Rows::RiskFactorsIndividual
        | Rows::RiskFactorsRelationship
        | Rows::RiskFactorsCommunity
        | Rows::RiskFactorsSociety
        | Rows::ProtectiveFactors => "diagnosis-column-factor",
        Rows::Options | Rows::Lines => "diagnosis-column-line",
    })
}

/// The fields of an entry that a reader may see, with their labels; the field it is called by left out.
fn fields_of(names: &Names<'_>, record: &Record, entry: &Value, untitled: bool) -> Vec<String> {
    let view = names.view;
    let withhold = OF_PLACES.contains(&record.id.as_str()) && view.audience == Audience::Public;
    let shown = record.fields.iter().filter(|field| {
        let held =
            WITHHELD_FIELDS.iter().find(|(id, held, _)| *id == record.id.as_str() && *held == field.id);
        if let (Some((.., rule)), Some(_)) = (held, entry.get(&field.id).filter(|value| !value.is_null())) {
            let what = names.pair(&title(names, record, entry), &view.say(&record.field_message(&field.id)));
            view.held.note(*rule, "plan", &what);
        }
        held.is_none() && (untitled || field.id != record.title)
    });
    shown
        .filter_map(|field| {
            let small = matches!(
                (record.id.as_str(), field.id.as_str()),
                ("trouble-place", "count") | ("walk", "people")
            );
            let count = entry.get(&field.id).and_then(Value::as_u64).filter(|_| small);
            let value = match count {
                Some(count)
                    if suppression::is_small(count, counts::SMALL) && view.audience == Audience::Public =>
                {
                    let label = view.say(&record.field_message(&field.id));
                    let what = names.pair(&title(names, record, entry), &label);
                    view.hold(Rule::SmallCount, "plan", &what);
                    counts::fewer_than(view, counts::SMALL)
                }
                Some(_) | None => names.field(record, field, entry, withhold),
            };
            (!value.is_empty()).then(|| names.pair(&view.say(&record.field_message(&field.id)), &value))
        })
        .collect()
}

/// What an entry is called; a choice is named by its option.
pub(in crate::plan) fn title(names: &Names<'_>, record: &Record, entry: &Value) -> String {
    let field = record.field(&record.title);
    field.map(|field| names.field(record, field, entry, false)).unwrap_or_default()
}

/// The entries of a list: what each is called, and the rest of it.
fn list(names: &Names<'_>, record: &Record, value: &Value) -> Grid {
    let view = names.view;
    let entries: Vec<&Value> = value.as_array().into_iter().flatten().collect();
    let details: Vec<Vec<String>> =
        entries.iter().map(|entry| fields_of(names, record, entry, false)).collect();
    let named = |entry: &Value| {
        let title = title(names, record, entry);
        let title = if title.is_empty() { view.say("report-not-stated") } else { title };
        Prose::read(&title, view.words)
    };
    Grid {
        columns: vec![
            Head::new(view.plain(&record.id.message()), "text", 34),
            Head::new(view.plain("diagnosis-column-details"), "text", 66),
        ],
        rows: entries
            .iter()
            .zip(&details)
            .map(|(entry, details)| {
                let content = if details.is_empty() { Prose::plain("—") } else { packed(names, details) };
                vec![named(entry), content]
            })
            .collect(),
        ..Grid::default()
    }
}

/// The fields of a single sheet, one a row.
fn sheet(names: &Names<'_>, record: &Record, value: &Value) -> Grid {
    let view = names.view;
    let shown = record.fields.iter().filter_map(|field| {
        let content = names.field(record, field, value, false);
        let label = Prose::plain(view.say(&record.field_message(&field.id)));
        (!content.is_empty()).then(|| vec![label, Prose::read(&content, view.words)])
    });
    Grid {
        columns: vec![
            Head::new(view.plain(&record.id.message()), "text", 34),
            Head::new(view.plain("diagnosis-column-content"), "text", 66),
        ],
        rows: shown.collect(),
        ..Grid::default()
    }
}

/// What a table or a list holds, in one line: how many, and the first names.
pub(in crate::plan) fn in_a_line(names: &Names<'_>, question: &Question, value: &Value) -> Prose {
    const NAMED: usize = 4;
    let view = names.view;
    let (id, count, called): (&str, usize, Vec<String>) = match question.form() {
        Form::Records => {
            let Some(record) = record(question) else { return Prose::default() };
            let entries: Vec<&Value> = value.as_array().into_iter().flatten().collect();
            let called =
                entries.iter().map(|entry| title(names, record, entry)).filter(|name| !name.is_empty());
            ("report-answer-entries", entries.len(), called.collect())
        }
        Form::Record => {
            let filled = value.as_object().map_or(0, serde_json::Map::len);
            ("report-answer-fields", filled, Vec::new())
        }
        _ => {
            let rows = names.rows(question, value);
            let mut called: Vec<String> = rows.iter().filter_map(|row| names.row(question, row)).collect();
            called.dedup();
            ("report-answer-rows", called.len(), called)
        }
    };
    let more = called.len().saturating_sub(NAMED);
    let mut shown: Vec<String> = called.into_iter().take(NAMED).collect();
    if more > 0 {
        shown.push(view.counted("report-answer-more", more));
    }
    let args = Args::new().with("count", count);
    let line = if shown.is_empty() {
        view.text(&format!("{id}-unnamed"), &args)
    } else {
        view.text(id, &args.with("names", view.words.list(&shown)))
    };
    Prose::read(&line, view.words)
}
