//! The content of the method: ids, structure, rules and sources, read from `assets/catalogue/*.toml`.
//!
//! The catalogue is part of the program and never changes while it runs. It holds no words (they are Fluent messages
//! named after the ids) and nothing a town adds (that is the project's).

mod forms;
mod glossary;
mod ids;
mod indicators;
mod interventions;
mod partners;
mod problems;
mod questions;
mod wording;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use forms::*;
pub use glossary::*;
pub use ids::*;
pub use indicators::*;
pub use interventions::*;
pub use partners::*;
pub use problems::*;
pub use questions::*;
pub use wording::*;

/// Everything the program offers, in the order of the method.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue {
    /// The nine sections of the diagnosis.
    pub sections: Vec<Section>,
    /// The 74 questions, and the companion sheets of this program.
    pub questions: Vec<Question>,
    /// What the entries of lists hold.
    pub records: Vec<Record>,
    /// The ten dimensions of the maturity profile.
    pub maturity: Vec<MaturityDimension>,
    /// The levels of the maturity profile, lowest first.
    pub maturity_levels: Vec<MaturityLevel>,
    /// The 32 problems.
    pub problems: Vec<Problem>,
    /// Risk factors, then protective factors.
    pub factors: Vec<Factor>,
    /// The 28 sources of evidence.
    pub sources: Vec<Source>,
    /// The 16 municipal services.
    pub services: Vec<Service>,
    /// The 27 types of partners.
    pub stakeholders: Vec<Stakeholder>,
    /// The 24 statements of the partnership check.
    pub partnership: Vec<PartnershipStatement>,
    /// The 68 indicators.
    pub indicators: Vec<Indicator>,
    /// The 72 interventions.
    pub interventions: Vec<Intervention>,
    /// What the tags of interventions stand for.
    pub problem_tags: Vec<ProblemTag>,
    /// Levels of prevention.
    pub levels: Vec<Level>,
    /// Approaches of prevention.
    pub approaches: Vec<ApproachId>,
    /// Zones of action.
    pub zones: Vec<ZoneId>,
    /// Principles a plan may adopt.
    pub principles: Vec<PrincipleId>,
    /// The 48 terms of the glossary.
    pub glossary: Vec<Term>,
}

/// The text of a file of the catalogue.
macro_rules! asset {
    ($name:literal) => {
        include_str!(concat!("../../../../assets/catalogue/", $name, ".toml"))
    };
}

/// A file that holds one array of tables.
macro_rules! list {
    ($file:literal, $key:literal, $entry:ty) => {{
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            #[serde(rename = $key)]
            entries: Vec<$entry>,
        }
        toml::from_str::<File>(asset!($file))?.entries
    }};
}

impl Catalogue {
    /// The catalogue of this program.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the files are compiled in, and a test reads them")]
    pub fn get() -> &'static Self {
        static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
        CATALOGUE.get_or_init(|| Self::read().expect("the catalogue that was compiled in can be read"))
    }

    fn read() -> Result<Self, toml::de::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Maturity {
            dimension: Vec<MaturityDimension>,
            level: Vec<MaturityLevel>,
        }
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Prevention {
            approaches: Vec<ApproachId>,
            zones: Vec<ZoneId>,
            principles: Vec<PrincipleId>,
            level: Vec<Level>,
        }
        let maturity: Maturity = toml::from_str(asset!("maturity"))?;
        let prevention: Prevention = toml::from_str(asset!("prevention"))?;
        let mut catalogue = Self {
            sections: list!("sections", "section", Section),
            questions: list!("questions", "question", Question),
            records: list!("records", "record", Record),
            maturity: maturity.dimension,
            maturity_levels: maturity.level,
            problems: list!("problems", "problem", Problem),
            factors: list!("factors", "factor", Factor),
            sources: list!("sources", "source", Source),
            services: list!("services", "service", Service),
            stakeholders: list!("stakeholders", "stakeholder", Stakeholder),
            partnership: list!("partnership", "statement", PartnershipStatement),
            indicators: list!("indicators", "indicator", Indicator),
            interventions: list!("interventions", "intervention", Intervention),
            problem_tags: list!("problem-tags", "tag", ProblemTag),
            levels: prevention.level,
            approaches: prevention.approaches,
            zones: prevention.zones,
            principles: prevention.principles,
            glossary: list!("glossary", "term", Term),
        };
        catalogue.give_interventions_their_problems();
        Ok(catalogue)
    }

    fn give_interventions_their_problems(&mut self) {
        for intervention in &mut self.interventions {
            let tagged = self
                .problem_tags
                .iter()
                .filter(|tag| intervention.tags.contains(&tag.id))
                .flat_map(|tag| tag.problems.iter().cloned());
            let problems: BTreeSet<_> = tagged.chain(intervention.also.iter().cloned()).collect();
            intervention.problems =
                problems.into_iter().filter(|id| !intervention.not.contains(id)).collect();
        }
    }

    /// The section of this id.
    #[must_use]
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The question of this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The kind of entry of this id.
    #[must_use]
    pub fn record(&self, id: &str) -> Option<&Record> {
        self.records.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The questions of a section, in order.
    pub fn questions_of<'a>(&'a self, section: &'a str) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |entry| entry.section.as_str() == section)
    }

    /// The problem of this id.
    #[must_use]
    pub fn problem(&self, id: &str) -> Option<&Problem> {
        self.problems.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The factor of this id.
    #[must_use]
    pub fn factor(&self, id: &str) -> Option<&Factor> {
        self.factors.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The source of evidence of this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The municipal service of this id.
    #[must_use]
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The type of partner of this id.
    #[must_use]
    pub fn stakeholder(&self, id: &str) -> Option<&Stakeholder> {
        self.stakeholders.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The statement of the partnership check of this id.
    #[must_use]
    pub fn partnership_statement(&self, id: &str) -> Option<&PartnershipStatement> {
        self.partnership.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The indicator of this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The indicators that serve a problem, in the order of the library.
    #[must_use]
    pub fn indicators_for(&self, problem: &str) -> Vec<&Indicator> {
        self.indicators
            .iter()
            .filter(|entry| entry.problems.iter().any(|id| id.as_str() == problem))
            .collect()
    }

    /// The intervention of this id.
    #[must_use]
    pub fn intervention(&self, id: &str) -> Option<&Intervention> {
        self.interventions.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The interventions that serve a problem, in the order of the library: those to avoid are among them, since
    /// people should meet the warning.
    #[must_use]
    pub fn interventions_for(&self, problem: &str) -> Vec<&Intervention> {
        self.interventions
            .iter()
            .filter(|entry| entry.problems.iter().any(|id| id.as_str() == problem))
            .collect()
    }
}
