//! A request that could not be carried out, as it crosses to a shell: an id of a message with its facts.

use std::collections::BTreeMap;

use keystone_core::{Refusal, project};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// `id` names a Fluent message; `args.field` (when there) names the field to point at.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Failure {
    pub id: String,
    #[ts(type = "Record<string, string | number>")]
    pub args: BTreeMap<String, Value>,
    /// What the machine said, for the log only.
    #[serde(skip)]
    pub detail: String,
}

impl Failure {
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), args: BTreeMap::new(), detail: String::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    #[must_use]
    pub(crate) fn because(mut self, detail: &impl ToString) -> Self {
        self.detail = detail.to_string();
        self
    }
}

impl From<project::Error> for Failure {
    fn from(error: project::Error) -> Self {
        Self { id: error.id().to_owned(), args: error.args(), detail: error.to_string() }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        project::Error::from(error).into()
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self { id: refusal.id.to_owned(), detail: refusal.to_string(), args: refusal.args }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?} {}", self.id, self.args, self.detail)
    }
}

impl std::error::Error for Failure {}
