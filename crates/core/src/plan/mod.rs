//! The plan itself: municipality, title, years, languages, jurisdiction profile.

pub mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::{Refusal, check_date};
use crate::text::{Language, Text, codes};

codes! {
    /// Jurisdiction profile (method J): it changes expected bodies, terms and formats, never the figures.
    Profile { CaQc = "ca-qc", CaOn = "ca-on", Ca = "ca", Fr = "fr", General = "general" }
}

codes! {
    /// How deep the diagnosis goes (method B.1); it changes what is asked first, never what may be answered.
    Depth { Express = "express", Standard = "standard", Deep = "deep" }
}

/// What identifies a plan. Years are calendar years; dates are ISO days or empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    pub municipality: String,
    pub title: Text,
    pub language: Language,
    #[serde(default)]
    pub second_language: Option<Language>,
    pub profile: Profile,
    pub first_year: i32,
    pub last_year: i32,
    #[serde(default)]
    pub population: Option<i64>,
    pub council_date: String,
    pub training: bool,
    pub started_on: String,
    /// The depth chosen; `None` follows the population.
    #[serde(default)]
    pub depth: Option<Depth>,
    /// Whether proposals of trend allow for counts that vary more than chance alone (method B.7, φ = 2).
    #[serde(default)]
    pub cautious: bool,
}

impl Plan {
    /// The depth of the diagnosis: the one chosen, else the one that suits the population (method B.1):
    /// express under 5,000 people, deep above 50,000, standard between them and when it is not known.
    #[must_use]
    pub fn depth(&self) -> Depth {
        self.depth.unwrap_or(match self.population {
            Some(..5_000) => Depth::Express,
            Some(50_001..) => Depth::Deep,
            Some(_) | None => Depth::Standard,
        })
    }

    /// Checks what a person can get wrong.
    ///
    /// # Errors
    /// A refusal that names the field: municipality, firstYear, lastYear, population or councilDate.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.municipality.trim().is_empty() {
            return Err(Refusal::field("refused-municipality-missing", "municipality"));
        }
        if !(1900..=2200).contains(&self.first_year) {
            return Err(
                Refusal::field("refused-year", "firstYear").with("given", self.first_year.to_string())
            );
        }
        if !(1900..=2200).contains(&self.last_year) {
            return Err(Refusal::field("refused-year", "lastYear").with("given", self.last_year.to_string()));
        }
        if self.last_year < self.first_year {
            return Err(Refusal::field("refused-last-year-before-first", "lastYear")
                .with("first", self.first_year.to_string()));
        }
        if self.population.is_some_and(|population| !(1..=100_000_000).contains(&population)) {
            return Err(Refusal::field("refused-population", "population"));
        }
        check_date(&self.council_date, "councilDate")
    }
}
