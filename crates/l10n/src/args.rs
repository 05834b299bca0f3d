//! The facts a sentence needs, by name.
//!
//! A number is written with the locale's separators, so a year is passed as text: 2027, not 2,027.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::Value;

/// Arguments of a message.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fact: a text, or a number for counting and plural forms.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<FluentValue<'static>>) -> Self {
        self.set(name, value);
        self
    }

    /// Adds or replaces a fact.
    pub fn set(&mut self, name: &str, value: impl Into<FluentValue<'static>>) {
        self.0.set(name.to_owned(), value);
    }

    pub(crate) fn fluent(&self) -> &FluentArgs<'static> {
        &self.0
    }
}

/// The facts that travel with a failure: texts and numbers as they are, anything else in its JSON form.
impl From<&BTreeMap<String, Value>> for Args {
    fn from(facts: &BTreeMap<String, Value>) -> Self {
        let mut args = Self::new();
        for (name, value) in facts {
            match value {
                Value::String(text) => args.set(name, text.clone()),
                Value::Number(number) => match number.as_f64() {
                    Some(number) => args.set(name, number),
                    None => args.set(name, number.to_string()),
                },
                other => args.set(name, other.to_string()),
            }
        }
        args
    }
}
