//! The documents made of a plan: their look, what was decided before they went out, and which were made.
//!
//! What a document says is `report`'s; this is what the plan remembers of it. It never holds where a file was put: a
//! path may name a person.

pub mod store;
#[cfg(test)]
mod tests;
pub mod texts;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::Refusal;
use crate::text::{Text, codes};

codes! {
    /// What a person decided about a text or a fact that a reader would stumble on: it goes out as it is, for a
    /// reason, or it stays in the plan and out of every document.
    ExportChoice { Accepted = "accepted", LeftOut = "left-out" }
}

/// A decision about one subject, taken before documents go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Decided {
    /// What it is about, as [`texts::Place::subject`] or a finding names it.
    pub subject: String,
    pub choice: ExportChoice,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub chosen_on: String,
}

/// What the documents of a municipality have in common. Empty hashes and colours mean none of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// `#rrggbb`, for thin rules and the keystone on the cover; never the colour of a text.
    pub accent: String,
    pub logo_sha256: String,
    pub logo_alt: Text,
    pub template_sha256: String,
    /// The name of the Word document it was taken from.
    pub template_name: String,
}

impl Look {
    /// # Errors
    /// A refusal that names the field `accent`.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.accent.is_empty() || self.accent_rgb().is_some() {
            return Ok(());
        }
        Err(Refusal::field("refused-colour", "accent").with("given", self.accent.as_str()))
    }

    /// Red, green and blue of the colour; `None` when there is none or it can't be read.
    #[must_use]
    pub fn accent_rgb(&self) -> Option<[u8; 3]> {
        let digits = self.accent.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let value = u32::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some([red, green, blue])
    }
}

/// A document that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    pub id: String,
    /// Codes of `report`: which document, in which language, format and edition.
    pub document: String,
    pub language: String,
    pub format: String,
    pub edition: String,
    /// The name of the file, without its folder.
    pub name: String,
    /// The day it was made.
    pub made_on: String,
    /// JSON of what it says, to compare a later one with; this module does not look inside.
    pub figures: String,
}

/// Documents remembered; older ones are forgotten.
pub const REMEMBERED: u32 = 60;
