//! Texts that users write, in one or both languages, and the codes that are stored as short words.
//!
//! Nothing here is ever translated by the machine: a missing language stays missing and is shown as such.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The two languages of the program, equal everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    En,
    Fr,
}

impl Language {
    /// `en` or `fr`, as stored and as an HTML language tag.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Reads `en`, `fr`, `en-CA`, `fr-FR` …; `None` for any other language.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        match tag.split('-').next() {
            Some("en") => Some(Self::En),
            Some("fr") => Some(Self::Fr),
            Some(_) | None => None,
        }
    }

    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }
}

/// A text of the user's in English, in French, or in both. Empty means not written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Text {
    #[serde(default)]
    pub en: String,
    #[serde(default)]
    pub fr: String,
}

impl Text {
    #[must_use]
    pub fn new(en: &str, fr: &str) -> Self {
        Self { en: en.to_owned(), fr: fr.to_owned() }
    }

    /// The text of one language, empty when not written.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Fr => &self.fr,
        }
    }

    /// True when neither language has anything but blanks.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.en.trim().is_empty() && self.fr.trim().is_empty()
    }

    /// The text to show to a reader of `language`, and the language it is really in.
    #[must_use]
    pub fn shown(&self, language: Language) -> Option<(&str, Language)> {
        [language, language.other()]
            .into_iter()
            .map(|tried| (self.of(tried).trim(), tried))
            .find(|(text, _)| !text.is_empty())
    }
}

/// Declares an enum whose variants are stored in the file and sent to screens as short codes.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$meta])*
        pub enum $name { $(#[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every variant, in the order of the method.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stored code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The variant of a stored code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.code() == code)
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.code().into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                let code = value.as_str()?;
                Self::from_code(code).ok_or_else(|| {
                    rusqlite::types::FromSqlError::Other(format!("{}: {code}", stringify!($name)).into())
                })
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// Quality of evidence (method B.4): A official … D one opinion.
    Grade { A = "A", B = "B", C = "C", D = "D" }
}

impl Grade {
    /// Weight q of the grade in the confidence of a score (method B.4).
    #[must_use]
    pub fn weight(self) -> f64 {
        match self {
            Self::A => 1.0,
            Self::B => 0.75,
            Self::C => 0.5,
            Self::D => 0.25,
        }
    }

    /// The weaker of two grades.
    #[must_use]
    pub fn at_most(self, limit: Self) -> Self {
        self.max(limit)
    }
}

/// An optional code is stored as the empty string, so that no column of codes is ever NULL.
pub(crate) fn stored<T>(value: Option<T>, code: fn(T) -> &'static str) -> &'static str {
    value.map_or("", code)
}

/// Splits a stored list of codes.
pub(crate) fn split(stored: &str) -> Vec<String> {
    stored.split_whitespace().map(str::to_owned).collect()
}
