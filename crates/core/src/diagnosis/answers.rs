//! Checks of an answer against the form of its question.
//!
//! It refuses only what cannot be stored; doubtful answers are shown again later, never blocked. Ids of areas,
//! places and problems are taken as they come: an entry that was removed leaves its cells unread, not refused.

use serde_json::{Map, Value};

use super::{Answer, State};
use crate::catalogue::{Catalogue, Cell, Field, FieldKind, Form, Per, Question, Record};
use crate::refusal::{Refusal, check_date};
use crate::text::Grade;

const SHORT: usize = 200;
const LONG: usize = 2000;

/// Checks an answer.
///
/// # Errors
/// A refusal that names the field (`value` or `due`) and why; in a table also the `row` and the `column`, in a list
/// the `entry` (its place, from 1) and the `name` of its field.
pub fn check(question: &Question, answer: &Answer) -> Result<(), Refusal> {
    check_date(&answer.due, "due")?;
    if answer.state != State::Value {
        return Ok(());
    }
    if question.per.is_none() {
        return check_value(question, &answer.value);
    }
    let each = object(&answer.value)?;
    if each.is_empty() {
        return Err(Refusal::field("refused-answer-empty", "value"));
    }
    each.iter().try_for_each(|(problem, value)| {
        check_value(question, value).map_err(|refusal| refusal.with("problem", problem.as_str()))
    })
}

/// Whether the question is asked again for each problem, so that its value is `{problem: value}`.
#[must_use]
pub fn is_per_problem(question: &Question) -> bool {
    matches!(question.per, Some(Per::Priority | Per::CandidateProblem))
}

fn check_value(question: &Question, value: &Value) -> Result<(), Refusal> {
    match question.form() {
        Form::Single => check_code(value, &question.options),
        Form::YesPartlyNo => check_code(value, &YES_PARTLY_NO),
        Form::Multi => check_several(value, |code| check_code(code, &question.options)),
        Form::Scale04 => check_whole(value, 0, 4),
        Form::Scale03 => check_whole(value, 0, 3),
        Form::Trend5 => check_whole(value, -2, 2),
        Form::Number | Form::Money => check_number(value, f64::INFINITY),
        Form::Percent => check_number(value, 100.0),
        Form::Date => check_day(value),
        Form::Period => check_period(value),
        Form::TextShort => check_text(value, SHORT),
        Form::TextLong => check_text(value, LONG),
        Form::Table => check_table(question, value),
        Form::Records => check_records(record_of(question)?, value),
        Form::Record => check_record(record_of(question)?, object(value)?),
        Form::Elsewhere => Err(Refusal::new("refused-answer-kind")),
    }
}

fn check_table(question: &Question, value: &Value) -> Result<(), Refusal> {
    let rows = object(value)?;
    let mut cells = rows
        .iter()
        .flat_map(|(row, cells)| {
            cells.as_object().into_iter().flatten().map(move |(column, cell)| (row, column, cell))
        })
        .peekable();
    if cells.peek().is_none() {
        return Err(Refusal::field("refused-answer-empty", "value"));
    }
    cells.into_iter().try_for_each(|(row, column, cell)| {
        check_cell(question, question.cell(column), cell)
            .map_err(|refusal| refusal.with("row", row.as_str()).with("column", column.as_str()))
    })
}

fn check_cell(question: &Question, kind: Cell, value: &Value) -> Result<(), Refusal> {
    match kind {
        Cell::Option => check_code(value, &question.options),
        Cell::YesPartlyNo => check_code(value, &YES_PARTLY_NO),
        Cell::Scale04 => check_whole(value, 0, 4),
        Cell::Scale03 => check_whole(value, 0, 3),
        Cell::Number => check_number(value, f64::INFINITY),
        Cell::Whole => check_whole(value, 0, i64::MAX),
        Cell::Count if value.as_str() == Some(UNDER_FIVE) => Ok(()),
        Cell::Count => check_whole(value, 0, i64::MAX),
        Cell::Percent => check_number(value, 100.0),
        Cell::Year => check_whole(value, 1900, 2200),
        Cell::Text => check_text(value, SHORT),
    }
}

fn check_records(record: &Record, value: &Value) -> Result<(), Refusal> {
    let entries = value.as_array().filter(|entries| !entries.is_empty());
    let entries = entries.ok_or_else(|| Refusal::field("refused-answer-empty", "value"))?;
    for (place, entry) in entries.iter().enumerate() {
        let entry = object(entry)?;
        let named = entry.get("id").and_then(Value::as_str).is_some_and(|id| !id.is_empty());
        let checked = if named {
            check_record(record, entry)
        } else {
            Err(Refusal::field("refused-entry-id", "value"))
        };
        checked.map_err(|refusal| refusal.with("entry", place + 1))?;
    }
    Ok(())
}

fn check_record(record: &Record, entry: &Map<String, Value>) -> Result<(), Refusal> {
    for field in &record.fields {
        let given = entry.get(&field.id).filter(|value| !is_blank(value));
        let checked = match given {
            None if field.required => Err(Refusal::field("refused-field-missing", "value")),
            None => Ok(()),
            Some(value) => check_field(field, value),
        };
        checked
            .map_err(|refusal| refusal.with("record", record.id.as_str()).with("name", field.id.as_str()))?;
    }
    Ok(())
}

fn check_field(field: &Field, value: &Value) -> Result<(), Refusal> {
    let known = |value: &Value, found: fn(&Catalogue, &str) -> bool| match value.as_str() {
        Some(id) if found(Catalogue::get(), id) => Ok(()),
        Some(_) | None => Err(Refusal::field("refused-option-missing", "value")),
    };
    let source: fn(&Catalogue, &str) -> bool = |catalogue, id| catalogue.source(id).is_some();
    let approach: fn(&Catalogue, &str) -> bool =
        |catalogue, id| catalogue.approaches.iter().any(|approach| *approach == *id);
    let voice: fn(&Catalogue, &str) -> bool = |catalogue, code| {
        catalogue
            .question("Q309")
            .is_some_and(|question| question.options.iter().any(|option| option == code))
    };
    match field.kind {
        FieldKind::Text => check_text(value, SHORT),
        FieldKind::Long => check_text(value, LONG),
        FieldKind::Choice => check_code(value, &field.options),
        FieldKind::Several => check_several(value, |code| check_code(code, &field.options)),
        FieldKind::YesPartlyNo => check_code(value, &YES_PARTLY_NO),
        FieldKind::Scale04 => check_whole(value, 0, 4),
        FieldKind::Trend => check_whole(value, -2, 2),
        FieldKind::Whole | FieldKind::Money => check_whole(value, 0, i64::MAX),
        FieldKind::Number => check_number(value, f64::INFINITY),
        FieldKind::Percent => check_number(value, 100.0),
        FieldKind::Year => check_whole(value, 1900, 2200),
        FieldKind::Day => check_day(value),
        FieldKind::Grade => match value.as_str().and_then(Grade::from_code) {
            Some(_) => Ok(()),
            None => Err(Refusal::field("refused-option-missing", "value")),
        },
        FieldKind::Area | FieldKind::Place | FieldKind::Problem | FieldKind::Cause => check_id(value),
        FieldKind::Areas | FieldKind::Problems => check_several(value, check_id),
        FieldKind::Factor => known(value, |catalogue, id| catalogue.factor(id).is_some()),
        FieldKind::Source => known(value, source),
        FieldKind::Sources => check_several(value, |id| known(id, source)),
        FieldKind::Sector => known(value, |catalogue, id| catalogue.stakeholder(id).is_some()),
        FieldKind::Level => {
            known(value, |catalogue, id| catalogue.levels.iter().any(|level| level.id == *id))
        }
        FieldKind::Zone => known(value, |catalogue, id| catalogue.zones.iter().any(|zone| *zone == *id)),
        FieldKind::Approaches => check_several(value, |id| known(id, approach)),
        FieldKind::Voices => check_several(value, |code| known(code, voice)),
    }
}

/// The codes of yes, partly and no.
pub const YES_PARTLY_NO: [&str; 3] = ["Y", "P", "N"];

/// What stands in a table of counts where only “under 5” was given.
pub const UNDER_FIVE: &str = "<5";

/// Nothing that was said: null, an empty text or an empty list. Zero is something.
#[must_use]
pub fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => {
            map.values().all(|text| text.as_str().is_some_and(|text| text.trim().is_empty()))
        }
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn record_of(question: &Question) -> Result<&'static Record, Refusal> {
    let id = question.record.as_ref();
    id.and_then(|id| Catalogue::get().record(id.as_str())).ok_or_else(|| Refusal::new("refused-answer-kind"))
}

fn object(value: &Value) -> Result<&Map<String, Value>, Refusal> {
    value.as_object().ok_or_else(|| Refusal::field("refused-answer-empty", "value"))
}

fn check_code<Code: AsRef<str>>(value: &Value, codes: &[Code]) -> Result<(), Refusal> {
    match value.as_str() {
        Some(code) if codes.iter().any(|known| known.as_ref() == code) => Ok(()),
        Some(_) | None => Err(Refusal::field("refused-option-missing", "value")),
    }
}

fn check_several(value: &Value, check: impl Fn(&Value) -> Result<(), Refusal>) -> Result<(), Refusal> {
    let chosen = value.as_array().filter(|chosen| !chosen.is_empty());
    chosen.ok_or_else(|| Refusal::field("refused-option-missing", "value"))?.iter().try_for_each(check)
}

fn check_id(value: &Value) -> Result<(), Refusal> {
    match value.as_str() {
        Some(id) if !id.is_empty() => Ok(()),
        Some(_) | None => Err(Refusal::field("refused-option-missing", "value")),
    }
}

/// `refused-between` with the limits, or `refused-number` when there is no upper one.
fn check_whole(value: &Value, low: i64, high: i64) -> Result<(), Refusal> {
    match value.as_i64() {
        Some(whole) if (low..=high).contains(&whole) => Ok(()),
        Some(_) | None if high == i64::MAX => Err(Refusal::field("refused-whole", "value")),
        Some(_) | None => Err(Refusal::field("refused-between", "value")
            .with("low", low.to_string())
            .with("high", high.to_string())),
    }
}

fn check_number(value: &Value, most: f64) -> Result<(), Refusal> {
    match value.as_f64() {
        Some(number) if number.is_finite() && number >= 0.0 && number <= most => Ok(()),
        Some(_) | None => Err(Refusal::field("refused-number", "value")),
    }
}

fn check_day(value: &Value) -> Result<(), Refusal> {
    match value.as_str().filter(|day| !day.is_empty()) {
        Some(day) => check_date(day, "value"),
        None => Err(Refusal::field("refused-date", "value").with("given", "")),
    }
}

/// `{from, to, earlier}`: two days in order, and how many earlier years there are to compare with.
fn check_period(value: &Value) -> Result<(), Refusal> {
    let day = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let (from, to) = (day("from"), day("to"));
    if from.is_empty() || to.is_empty() {
        return Err(Refusal::field("refused-period", "value"));
    }
    crate::refusal::check_span(from, to, "value", "value")?;
    match value.get("earlier").and_then(Value::as_i64) {
        Some(years) if (0..=50).contains(&years) => Ok(()),
        Some(_) | None => Err(Refusal::field("refused-earlier-years", "value")),
    }
}

fn check_text(value: &Value, longest: usize) -> Result<(), Refusal> {
    let text = |language: &str| value.get(language).and_then(Value::as_str).unwrap_or_default();
    let (en, fr) = (text("en"), text("fr"));
    if en.trim().is_empty() && fr.trim().is_empty() {
        return Err(Refusal::field("refused-text-missing", "value"));
    }
    if en.chars().count().max(fr.chars().count()) > longest {
        return Err(Refusal::field("refused-text-long", "value").with("longest", longest));
    }
    Ok(())
}
