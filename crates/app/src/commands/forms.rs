//! The forms of questions as a screen shows them: rows, columns, fields and what may be chosen.
//!
//! Names of the catalogue are message ids, names people gave are texts: nothing is translated here.

use std::collections::BTreeSet;

use keystone_core::Text;
use keystone_core::catalogue::{
    Catalogue, Cell, Column, ColumnsFrom, Factor, FactorKind, FactorLevel, Field, FieldKind, Question,
    Record, Rows,
};
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::answers::YES_PARTLY_NO;
use keystone_core::diagnosis::territory::{self, Entry};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// Something with a name: a message of the catalogue, or a text a person wrote.
#[derive(Clone, Serialize, TS)]
pub(crate) struct Named {
    id: String,
    /// The message that names it; empty when it is named by `name`.
    message: String,
    name: Text,
}

impl Named {
    fn message(id: impl Into<String>, message: impl Into<String>) -> Self {
        Self { id: id.into(), message: message.into(), name: Text::default() }
    }

    fn text(id: impl Into<String>, name: Text) -> Self {
        Self { id: id.into(), message: String::new(), name }
    }

    fn entry(entry: &Entry) -> Self {
        Self::text(entry.id.clone(), entry.name.clone())
    }
}

/// A row of a table.
#[derive(Serialize, TS)]
pub(crate) struct RowView {
    id: String,
    label: Named,
    /// What tells it from other rows of the same label: an area, a source, by day or after dark.
    second: Option<Named>,
    /// The message of the heading it stands under; empty for none.
    group: String,
}

/// A column of a table.
#[derive(Serialize, TS)]
pub(crate) struct ColumnView {
    id: String,
    label: Named,
    cell: Cell,
    options: Vec<Named>,
}

/// A table to fill in.
#[derive(Serialize, TS)]
pub(crate) struct TableView {
    rows: Vec<RowView>,
    columns: Vec<ColumnView>,
    /// Rows that are not shown yet and may be added; for counts, what a row is counted for.
    addable: Vec<Named>,
    /// For counts by area or by source: the areas or sources a row may be about.
    seconds: Vec<Named>,
}

/// A field of an entry.
#[derive(Serialize, TS)]
pub(crate) struct FieldView {
    id: String,
    kind: FieldKind,
    required: bool,
    /// What may be chosen, for every kind of choice.
    choices: Vec<Named>,
}

/// An entry of a list, or a form of several fields.
#[derive(Serialize, TS)]
pub(crate) struct RecordView {
    /// `record-<id>` names it, `record-<id>-<field>` its fields.
    id: String,
    title: String,
    fields: Vec<FieldView>,
}

/// The options of a question, named.
pub(crate) fn options(question: &Question) -> Vec<Named> {
    question.options.iter().map(|code| Named::message(code, question.option_message(code))).collect()
}

/// Yes, partly, no.
pub(crate) fn yes_partly_no() -> Vec<Named> {
    YES_PARTLY_NO
        .iter()
        .map(|code| Named::message(*code, format!("answer-{}", code.to_lowercase())))
        .collect()
}

/// The problems a plan compares, in their order.
pub(crate) fn problems(contents: &Contents) -> Vec<Named> {
    contents.problems.iter().map(|problem| problem_named(contents, &problem.id)).collect()
}

/// The priorities retained, in their order.
pub(crate) fn priorities(contents: &Contents) -> Vec<Named> {
    contents.retained().iter().map(|problem| problem_named(contents, problem)).collect()
}

fn problem_named(contents: &Contents, id: &str) -> Named {
    match Catalogue::get().problem(id) {
        Some(problem) => Named::message(id, problem.id.message()),
        None => {
            let own = contents.problems.iter().find(|problem| problem.id == id);
            Named::text(id, own.map(|problem| problem.name.clone()).unwrap_or_default())
        }
    }
}

/// Every problem: those of the plan first, then the others of the catalogue.
fn all_problems(contents: &Contents) -> Vec<Named> {
    let own: BTreeSet<&str> = contents.problems.iter().map(|problem| problem.id.as_str()).collect();
    let others = Catalogue::get().problems.iter().filter(|problem| !own.contains(problem.id.as_str()));
    problems(contents)
        .into_iter()
        .chain(others.map(|problem| Named::message(problem.id.as_str(), problem.id.message())))
        .collect()
}

fn areas(contents: &Contents) -> Vec<Named> {
    territory::areas(&contents.answers).iter().map(Named::entry).collect()
}

fn sources() -> Vec<Named> {
    Catalogue::get()
        .sources
        .iter()
        .map(|source| Named::message(source.id.as_str(), source.id.message()))
        .collect()
}

/// The table of a question with the rows it has now. `value` is what is stored of it.
pub(crate) fn table(question: &Question, contents: &Contents, value: &Value) -> TableView {
    let rows = question.rows.unwrap_or(Rows::Options);
    let plain = |named: Vec<Named>| -> Vec<RowView> {
        named
            .into_iter()
            .map(|label| RowView { id: label.id.clone(), label, second: None, group: String::new() })
            .collect()
    };
    let mut addable = Vec::new();
    let mut seconds = Vec::new();
    let shown = match rows {
        Rows::Options => plain(options(question)),
        Rows::Lines => plain(
            question.lines.iter().map(|code| Named::message(code, question.line_message(code))).collect(),
        ),
        Rows::Areas => plain(areas(contents)),
        Rows::Places => plain(territory::places(&contents.answers).iter().map(Named::entry).collect()),
        Rows::PlacesByLight => territory::places(&contents.answers)
            .iter()
            .flat_map(|place| {
                ["DAY", "DARK"].map(|light| RowView {
                    id: format!("{}@{light}", place.id),
                    label: Named::entry(place),
                    second: Some(Named::message(light, format!("light-{}", light.to_lowercase()))),
                    group: String::new(),
                })
            })
            .collect(),
        Rows::Problems => {
            let stored: BTreeSet<&str> = row_ids(value).collect();
            let compared: BTreeSet<&str> =
                contents.problems.iter().map(|problem| problem.id.as_str()).collect();
            let (shown, others): (Vec<Named>, Vec<Named>) =
                all_problems(contents).into_iter().partition(|named| {
                    stored.contains(named.id.as_str()) || compared.contains(named.id.as_str())
                });
            addable = others;
            plain(shown)
        }
        Rows::ProblemsByArea | Rows::ProblemsBySource => {
            addable = all_problems(contents);
            let by_area = rows == Rows::ProblemsByArea;
            seconds = if by_area { areas(contents) } else { sources() };
            counted_rows(contents, value, by_area, &seconds)
        }
        Rows::Sources => plain(sources()),
        Rows::Services => plain(
            Catalogue::get()
                .services
                .iter()
                .map(|service| Named::message(service.id.as_str(), service.id.message()))
                .collect(),
        ),
        Rows::Respondents => respondents(contents),
        Rows::Maturity => plain(
            Catalogue::get()
                .maturity
                .iter()
                .map(|dimension| Named::message(dimension.id.as_str(), dimension.id.message()))
                .collect(),
        ),
        Rows::RiskFactorsIndividual => factors(|factor| risk(factor, FactorLevel::Individual)),
        Rows::RiskFactorsRelationship => factors(|factor| risk(factor, FactorLevel::Relationship)),
        Rows::RiskFactorsCommunity => factors(|factor| risk(factor, FactorLevel::Community)),
        Rows::RiskFactorsSociety => factors(|factor| risk(factor, FactorLevel::Society)),
        Rows::ProtectiveFactors => factors(|factor| factor.kind == FactorKind::Protective),
    };
    TableView { rows: shown, columns: columns(question, contents, value), addable, seconds }
}

fn row_ids(value: &Value) -> impl Iterator<Item = &str> {
    value.as_object().into_iter().flat_map(|rows| rows.keys().map(String::as_str))
}

fn risk(factor: &Factor, level: FactorLevel) -> bool {
    factor.kind == FactorKind::Risk && factor.level == level
}

fn factors(wanted: impl Fn(&Factor) -> bool) -> Vec<RowView> {
    let level = |level: FactorLevel| match level {
        FactorLevel::Individual => "factor-level-individual",
        FactorLevel::Relationship => "factor-level-relationship",
        FactorLevel::Community => "factor-level-community",
        FactorLevel::Society => "factor-level-society",
    };
    Catalogue::get()
        .factors
        .iter()
        .filter(|factor| wanted(factor))
        .map(|factor| RowView {
            id: factor.id.to_string(),
            label: Named::message(factor.id.as_str(), factor.id.message()),
            second: None,
            group: level(factor.level).to_owned(),
        })
        .collect()
}

/// For each problem compared or counted: the whole territory first, then what was counted apart.
fn counted_rows(contents: &Contents, value: &Value, by_area: bool, seconds: &[Named]) -> Vec<RowView> {
    let stored: BTreeSet<&str> = row_ids(value).collect();
    let problem_of = |row: &str| row.split_once('@').map_or(row, |(problem, _)| problem).to_owned();
    let counted: BTreeSet<String> = stored.iter().map(|row| problem_of(row)).collect();
    let compared: BTreeSet<&str> = contents.problems.iter().map(|problem| problem.id.as_str()).collect();
    let mut rows = Vec::new();
    for problem in all_problems(contents) {
        let is_shown = counted.contains(&problem.id) || (by_area && compared.contains(problem.id.as_str()));
        if !is_shown {
            continue;
        }
        if by_area {
            let whole = Named::message("", "area-whole");
            rows.push(RowView {
                id: problem.id.clone(),
                label: problem.clone(),
                second: Some(whole),
                group: String::new(),
            });
        }
        for second in seconds {
            let id = format!("{}@{}", problem.id, second.id);
            if stored.contains(id.as_str()) {
                rows.push(RowView {
                    id,
                    label: problem.clone(),
                    second: Some(second.clone()),
                    group: String::new(),
                });
            }
        }
    }
    rows
}

/// Who answered a survey: everyone, then by gender, by age and by area.
fn respondents(contents: &Contents) -> Vec<RowView> {
    let row = |code: &str, group: &str| RowView {
        id: code.to_owned(),
        label: Named::message(code, format!("respondents-{}", code.to_lowercase())),
        second: None,
        group: group.to_owned(),
    };
    let mut rows = vec![row("ALL", "")];
    rows.extend(["WOMEN", "MEN", "ANOTHER-GENDER"].map(|code| row(code, "respondents-by-gender")));
    rows.extend(
        ["AGE-15-24", "AGE-25-44", "AGE-45-64", "AGE-65"].map(|code| row(code, "respondents-by-age")),
    );
    rows.extend(areas(contents).into_iter().map(|area| RowView {
        id: format!("AREA@{}", area.id),
        label: area,
        second: None,
        group: "respondents-by-area".to_owned(),
    }));
    rows
}

fn columns(question: &Question, contents: &Contents, value: &Value) -> Vec<ColumnView> {
    let view = |id: &str, label: Named| {
        let cell = question.cell(id);
        let options = match cell {
            Cell::Option => options(question),
            Cell::YesPartlyNo => yes_partly_no(),
            Cell::Scale04 | Cell::Scale03 if question.options.iter().any(|code| code == "0") => {
                options(question)
            }
            Cell::Scale04
            | Cell::Scale03
            | Cell::Number
            | Cell::Whole
            | Cell::Count
            | Cell::Percent
            | Cell::Year
            | Cell::Text => Vec::new(),
        };
        ColumnView { id: id.to_owned(), label, cell, options }
    };
    let named = question
        .columns
        .iter()
        .map(|Column { id, .. }| view(id, Named::message(id, question.column_message(id))));
    let following: Vec<Named> = match question.columns_from {
        None => Vec::new(),
        Some(ColumnsFrom::Options) => options(question),
        Some(ColumnsFrom::Areas) => areas(contents),
        Some(ColumnsFrom::Years) => years(contents, value)
            .into_iter()
            .map(|year| Named::text(year.clone(), Text { en: year.clone(), fr: year }))
            .collect(),
    };
    named.chain(following.into_iter().map(|label| view(&label.id.clone(), label))).collect()
}

/// The years compared (Q003), at least five, and every other year that holds a count.
fn years(contents: &Contents, value: &Value) -> Vec<String> {
    let last = territory::period(&contents.answers)
        .map_or(contents.plan.first_year - 1, |period| i32::from(period.year()));
    let earlier = territory::period(&contents.answers).map_or(4, |period| i32::from(period.earlier).max(4));
    let stored =
        value.as_object().into_iter().flatten().flat_map(|(_, cells)| row_ids(cells)).map(str::to_owned);
    let years: BTreeSet<String> =
        (last - earlier..=last).map(|year| year.to_string()).chain(stored).collect();
    years.into_iter().collect()
}

/// The fields of a record with what may be chosen in each.
pub(crate) fn record(record: &Record, contents: &Contents) -> RecordView {
    let field = |field: &Field| FieldView {
        id: field.id.clone(),
        kind: field.kind,
        required: field.required,
        choices: choices(record, field, contents),
    };
    RecordView {
        id: record.id.to_string(),
        title: record.title.clone(),
        fields: record.fields.iter().map(field).collect(),
    }
}

fn choices(record: &Record, field: &Field, contents: &Contents) -> Vec<Named> {
    let catalogue = Catalogue::get();
    match field.kind {
        FieldKind::Choice | FieldKind::Several => field
            .options
            .iter()
            .map(|code| Named::message(code, record.option_message(&field.id, code)))
            .collect(),
        FieldKind::YesPartlyNo => yes_partly_no(),
        FieldKind::Area | FieldKind::Areas => areas(contents),
        FieldKind::Place => territory::places(&contents.answers).iter().map(Named::entry).collect(),
        FieldKind::Problem | FieldKind::Problems => all_problems(contents),
        FieldKind::Factor => catalogue
            .factors
            .iter()
            .map(|factor| Named::message(factor.id.as_str(), factor.id.message()))
            .collect(),
        FieldKind::Source | FieldKind::Sources => sources(),
        FieldKind::Sector => catalogue
            .stakeholders
            .iter()
            .map(|kind| Named::message(kind.id.as_str(), kind.id.message()))
            .collect(),
        FieldKind::Level => catalogue
            .levels
            .iter()
            .map(|level| Named::message(level.id.as_str(), level.id.message()))
            .collect(),
        FieldKind::Zone => {
            catalogue.zones.iter().map(|zone| Named::message(zone.as_str(), zone.message())).collect()
        }
        FieldKind::Approaches => catalogue
            .approaches
            .iter()
            .map(|approach| Named::message(approach.as_str(), approach.message()))
            .collect(),
        FieldKind::Voices => catalogue.question("Q309").map(options).unwrap_or_default(),
        FieldKind::Text
        | FieldKind::Long
        | FieldKind::Scale04
        | FieldKind::Trend
        | FieldKind::Whole
        | FieldKind::Number
        | FieldKind::Percent
        | FieldKind::Money
        | FieldKind::Year
        | FieldKind::Day
        | FieldKind::Grade
        | FieldKind::Cause => Vec::new(),
    }
}
