//! The glossary: which words of the field the program explains, and which of them France says otherwise.
//!
//! It holds no definition and no name in any language: those are Fluent messages. It does not choose between the French
//! of Canada and that of France; the screen does, for the person who reads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ids::TermId;

/// A word of the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[ts(rename_all = "camelCase")]
pub struct Term {
    /// Its eternal id.
    pub id: TermId,
    /// Terms worth reading next, nearest first.
    pub related: Vec<TermId>,
    /// France uses another term, or the same one in another sense; its words are the attribute `france`.
    #[serde(default)]
    pub differs_in_france: bool,
}
