//! A request that cannot be carried out as it stands: which field, why, and the facts its sentence needs.
//!
//! A refusal never changes anything, and it holds no words: `id` names a message of `errors.ftl`.

use std::collections::BTreeMap;

/// Why a value was refused. `args` feed the message; `field` (when set) is the field to point at.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("refused: {id} {args:?}")]
pub struct Refusal {
    pub id: &'static str,
    pub args: BTreeMap<String, serde_json::Value>,
}

impl Refusal {
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, args: BTreeMap::new() }
    }

    /// A refusal that concerns one field of a form.
    #[must_use]
    pub fn field(id: &'static str, field: &str) -> Self {
        Self::new(id).with("field", field)
    }

    /// Adds a fact for the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// A date a user may leave empty: `''`, or a real ISO day.
///
/// # Errors
/// `refused-date` when the text is neither.
pub fn check_date(date: &str, field: &str) -> Result<(), Refusal> {
    if date.is_empty() || date.parse::<jiff::civil::Date>().is_ok() {
        return Ok(());
    }
    Err(Refusal::field("refused-date", field).with("given", date))
}

/// Start before end, when both are known.
///
/// # Errors
/// `refused-date`, or `refused-end-before-start` with the start.
pub fn check_span(start: &str, end: &str, start_field: &str, end_field: &str) -> Result<(), Refusal> {
    check_date(start, start_field)?;
    check_date(end, end_field)?;
    if !start.is_empty() && !end.is_empty() && end < start {
        return Err(Refusal::field("refused-end-before-start", end_field).with("start", start));
    }
    Ok(())
}

/// A whole number on a closed scale.
///
/// # Errors
/// `refused-scale` with the limits.
pub fn check_scale(value: Option<i64>, low: i64, high: i64, field: &str) -> Result<(), Refusal> {
    match value {
        Some(value) if !(low..=high).contains(&value) => Err(Refusal::field("refused-scale", field)
            .with("given", value)
            .with("low", low)
            .with("high", high)),
        Some(_) | None => Ok(()),
    }
}
