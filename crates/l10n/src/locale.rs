//! The three locales. The language decides the words, the country the separators, the currency and the dates.

use std::fmt;
use std::str::FromStr;

/// A language as written in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Locale {
    /// English of Canada.
    #[default]
    EnCa,
    /// French of Canada.
    FrCa,
    /// French of France.
    FrFr,
}

impl Locale {
    /// Every locale.
    pub const ALL: [Self; 3] = [Self::EnCa, Self::FrCa, Self::FrFr];

    /// The locale of a tag such as `en`, `fr`, `en-CA`, `fr_FR.UTF-8`; Canada unless the tag names another country.
    /// `None` for a language that is neither English nor French.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.to_lowercase();
        let mut parts = tag.split(['-', '_', '.', '@']);
        match (parts.next(), parts.next()) {
            (Some("en"), _) => Some(Self::EnCa),
            (Some("fr"), None | Some("" | "ca")) => Some(Self::FrCa),
            (Some("fr"), Some(_)) => Some(Self::FrFr),
            _ => None,
        }
    }

    /// `en` or `fr`: which words are used.
    #[must_use]
    pub fn language(self) -> &'static str {
        match self {
            Self::EnCa => "en",
            Self::FrCa | Self::FrFr => "fr",
        }
    }

    /// The language tag, for documents and screens.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::EnCa => "en-CA",
            Self::FrCa => "fr-CA",
            Self::FrFr => "fr-FR",
        }
    }

    pub(crate) fn is_french(self) -> bool {
        match self {
            Self::EnCa => false,
            Self::FrCa | Self::FrFr => true,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A tag of a language this program does not speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseLocaleError(pub String);

impl fmt::Display for ParseLocaleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no locale for {:?}", self.0)
    }
}

impl std::error::Error for ParseLocaleError {}

impl FromStr for Locale {
    type Err = ParseLocaleError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag).ok_or_else(|| ParseLocaleError(tag.to_owned()))
    }
}
