//! The areas, the places and the years of a diagnosis, read from what was answered.
//!
//! It reads answers that may be half filled: what cannot be read is absent, never guessed.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::Value;

use super::{Answer, State};
use crate::text::Text;

/// Answers by question id.
pub type Answers = BTreeMap<String, Answer>;

/// An entry of a list that other answers name: an area, a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: String,
    pub name: Text,
    /// Every field as it is stored.
    pub fields: Value,
}

impl Entry {
    /// A text of the entry, empty when not written.
    #[must_use]
    pub fn text(&self, field: &str) -> Text {
        self.fields.get(field).map(text).unwrap_or_default()
    }

    /// A whole number of the entry.
    #[must_use]
    pub fn whole(&self, field: &str) -> Option<i64> {
        self.fields.get(field).and_then(Value::as_i64)
    }

    /// A code, a day or an id of the entry; empty when there is none.
    #[must_use]
    pub fn code(&self, field: &str) -> &str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Several codes or ids of the entry.
    #[must_use]
    pub fn codes(&self, field: &str) -> Vec<&str> {
        let list = self.fields.get(field).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

/// The value of an answer; `None` when it is not answered with a value.
#[must_use]
pub fn value<'a>(answers: &'a Answers, question: &str) -> Option<&'a Value> {
    answers.get(question).filter(|answer| answer.state == State::Value).map(|answer| &answer.value)
}

/// The entries of a list, called by the field `title`; for a question asked again for each problem, of one problem.
#[must_use]
pub fn entries(list: &Value, title: &str) -> Vec<Entry> {
    let entry = |fields: &Value| {
        let id = fields.get("id")?.as_str()?.to_owned();
        Some(Entry { id, name: fields.get(title).map(text).unwrap_or_default(), fields: fields.clone() })
    };
    list.as_array().into_iter().flatten().filter_map(entry).collect()
}

fn listed(answers: &Answers, question: &str, title: &str) -> Vec<Entry> {
    value(answers, question).map(|list| entries(list, title)).unwrap_or_default()
}

/// The areas of the territory (Q002), in their order.
#[must_use]
pub fn areas(answers: &Answers) -> Vec<Entry> {
    listed(answers, "Q002", "name")
}

/// The places where problems gather (Q401), in their order.
#[must_use]
pub fn places(answers: &Answers) -> Vec<Entry> {
    listed(answers, "Q401", "name")
}

/// The reference period (Q003).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: Date,
    pub to: Date,
    /// How many earlier years it is compared with.
    pub earlier: i16,
}

impl Period {
    /// The calendar year most of the period lies in: that of its middle.
    #[must_use]
    pub fn year(&self) -> i16 {
        let days = self.from.until(self.to).map_or(0, |span| span.get_days());
        self.from.checked_add(jiff::Span::new().days(days / 2)).map_or(self.to.year(), Date::year)
    }
}

/// The reference period; `None` when Q003 is not answered.
#[must_use]
pub fn period(answers: &Answers) -> Option<Period> {
    let period = value(answers, "Q003")?;
    let day = |name: &str| period.get(name)?.as_str()?.parse::<Date>().ok();
    let earlier = period.get("earlier").and_then(Value::as_i64).unwrap_or_default();
    Some(Period { from: day("from")?, to: day("to")?, earlier: i16::try_from(earlier).unwrap_or_default() })
}

/// The cell of a table; `None` when it is blank.
#[must_use]
pub fn cell<'a>(answers: &'a Answers, question: &str, row: &str, column: &str) -> Option<&'a Value> {
    value(answers, question)?.get(row)?.get(column).filter(|cell| !cell.is_null())
}

/// A text in two languages as it is stored.
#[must_use]
pub fn text(stored: &Value) -> Text {
    let of = |language: &str| stored.get(language).and_then(Value::as_str).unwrap_or_default().to_owned();
    Text { en: of("en"), fr: of("fr") }
}
