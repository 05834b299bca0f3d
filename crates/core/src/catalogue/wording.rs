//! Words that may stigmatise and the marks of personal information: what `assets/catalogue/wording.toml` holds.
//!
//! It is content like the rest, but no part of [`super::Catalogue`]: screens receive what was found in a text, not the
//! lists. It judges no text; [`crate::diagnosis::wording`] does.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::text::Language;

/// A word or an expression that may stigmatise (method H.2).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StigmatisingWord {
    /// As it is looked for: whole words, in any case.
    pub term: String,
    /// The language of the texts it is found in.
    pub language: Language,
    /// What the method proposes instead, in the same language (handout H13).
    pub alternative: Option<String>,
    /// True when the word is right once the fact is established.
    #[serde(default)]
    pub unless_established: bool,
}

/// Words next to which letters and figures are personal information (guard G-16).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonalMarks {
    /// Words of a street that come before its name.
    pub streets_fr: Vec<String>,
    /// Words of a street that come after its name.
    pub streets_en: Vec<String>,
    /// Those that are also common nouns.
    pub streets_en_common: Vec<String>,
    /// Words of a street that a number follows.
    pub streets_numbered: Vec<String>,
    /// Words after which a number is no street number.
    pub no_street_number_after: Vec<String>,
    /// Words after which a number is a street number even when it could be a year.
    pub street_number_after: Vec<String>,
    /// Names of the months and their short forms, in both languages.
    pub months: Vec<String>,
    /// Words before a date of birth.
    pub birth: Vec<String>,
    /// Words by which a date of birth is that of a group.
    pub birth_of_a_group: Vec<String>,
    /// Words before an identity number.
    pub identity: Vec<String>,
    /// Words near a licence plate.
    pub plate: Vec<String>,
    /// Letters that are a direction and not a plate.
    pub not_plate: Vec<String>,
    /// Titles before a name, case counts.
    pub titles: Vec<String>,
    /// What follows a title without being a name, case counts.
    pub not_names: Vec<String>,
}

/// The wordings to think twice about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Words that may stigmatise, English before French.
    #[serde(rename = "word")]
    pub words: Vec<StigmatisingWord>,
    /// How personal information is recognised.
    pub marks: PersonalMarks,
}

impl Wording {
    /// The wordings of this program.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the file is compiled in, and a test reads it")]
    pub fn get() -> &'static Self {
        static WORDING: OnceLock<Wording> = OnceLock::new();
        WORDING.get_or_init(|| {
            toml::from_str(include_str!("../../../../assets/catalogue/wording.toml"))
                .expect("the wordings that were compiled in can be read")
        })
    }
}
