//! The guards of the method (section H) that concern the diagnosis: pitfalls found in what a plan holds.
//!
//! A guard warns and points; it never blocks saving. A warning may be accepted with a reason, which is printed.

pub mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::check_up::Contents;
use crate::text::{Text, codes};

codes! {
    /// How serious a pitfall is (method H): it blocks the final status, warns, or informs.
    Severity { Blocks = "blocks", Warns = "warns", Informs = "informs" }
}

/// A pitfall found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// The code of the method, such as `G-07`.
    pub guard: String,
    pub severity: Severity,
    /// What it is about: the id of a question, a problem or an entry; empty when it is the whole diagnosis.
    pub subject: String,
    /// The question whose page mends it.
    pub question: String,
    /// Set when a person accepted it.
    pub accepted: Option<Accepted>,
}

/// A warning that was read and accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Accepted {
    pub guard: String,
    #[serde(default)]
    pub subject: String,
    pub reason: Text,
    #[serde(default)]
    pub accepted_on: String,
}

/// Every pitfall of the diagnosis, in the order of the method.
#[must_use]
pub fn find(contents: &Contents, today: Date) -> Vec<Warning> {
    let _ = (contents, today);
    Vec::new()
}
