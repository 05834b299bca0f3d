//! Preferences, recent plans, and the structure of the catalogue.

use keystone_core::Grade;
use keystone_core::catalogue::{Catalogue, Frequency, IndicatorFormat};
use keystone_core::indicators::{Better, Unit};
use serde::Serialize;
use ts_rs::TS;

use super::command;
use crate::Session;
use crate::preferences::{Preferences, Region, Theme};
use keystone_core::{Language, Refusal};

/// Most characters of how a person wants to be named.
const LONGEST_AUTHOR: usize = 80;

command! {
    /// The person's preferences.
    ReadPreferences {} -> Preferences, |_, session| Ok(session.kept.preferences.clone())
}

command! {
    /// Keeps the person's preferences.
    SavePreferences {
        language: Option<Language>,
        theme: Theme,
        text_size: u32,
        region: Region,
        /// Left as it was when it is not given.
        #[ts(optional)]
        author: Option<String>,
    } -> Preferences, |new, session| {
        let author = match new.author {
            Some(author) if author.chars().count() > LONGEST_AUTHOR => {
                return Err(Refusal::field("refused-text-long", "author").with("longest", LONGEST_AUTHOR).into());
            }
            Some(author) => author.trim().to_owned(),
            None => session.kept.preferences.author.clone(),
        };
        session.kept.preferences = Preferences {
            language: new.language,
            theme: new.theme,
            text_size: new.text_size.clamp(80, 200),
            region: new.region,
            author,
        };
        session.keep()?;
        Ok(session.kept.preferences.clone())
    }
}

/// A plan opened lately.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecentPlan {
    path: String,
    title: keystone_core::Text,
    municipality: String,
    percent: u32,
    opened_at: String,
    training: bool,
    /// The file is not there any more.
    missing: bool,
}

fn recent(session: &Session) -> Vec<RecentPlan> {
    session
        .kept
        .recent
        .iter()
        .map(|recent| RecentPlan {
            path: recent.path.display().to_string(),
            title: recent.title.clone(),
            municipality: recent.municipality.clone(),
            percent: recent.percent,
            opened_at: recent.opened_at.clone(),
            training: recent.training,
            missing: !recent.path.is_file(),
        })
        .collect()
}

command! {
    /// Plans opened lately, newest first.
    RecentPlans {} -> Vec<RecentPlan>, |_, session| Ok(recent(session))
}

command! {
    /// Takes a plan off the list of recent ones. The file itself is never touched.
    ForgetPlan { path: String } -> Vec<RecentPlan>, |args, session| {
        session.kept.recent.retain(|recent| recent.path.display().to_string() != args.path);
        session.keep()?;
        Ok(recent(session))
    }
}

/// The structure of the catalogue; its words are Fluent messages named after the ids.
#[derive(Serialize, TS)]
pub(crate) struct CatalogueView {
    sections: Vec<CatalogueSection>,
    problems: Vec<CatalogueProblem>,
    sources: Vec<CatalogueSource>,
    stakeholders: Vec<CatalogueStakeholder>,
    indicators: Vec<CatalogueIndicator>,
    glossary: Vec<CatalogueTerm>,
}

#[derive(Serialize, TS)]
struct CatalogueSection {
    id: String,
    stage: keystone_core::check_up::Stage,
    questions: Vec<String>,
    minimum: Vec<String>,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
struct CatalogueProblem {
    id: String,
    sensitive: bool,
    starting_gravity: u8,
}

#[derive(Serialize, TS)]
struct CatalogueSource {
    id: String,
    maximum: Grade,
}

#[derive(Serialize, TS)]
struct CatalogueStakeholder {
    id: String,
    zones: Vec<String>,
}

#[derive(Serialize, TS)]
struct CatalogueIndicator {
    id: String,
    /// process, output, outcome or impact.
    kind: String,
    better: Better,
    unit: Unit,
    frequency: String,
    sources: Vec<String>,
    problems: Vec<String>,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
struct CatalogueTerm {
    id: String,
    /// Terms worth reading next.
    related: Vec<String>,
    /// France says otherwise: the message has the attribute `france`.
    differs_in_france: bool,
}

/// A code of the catalogue as its screens and files write it.
fn code(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        Ok(_) | Err(_) => String::new(),
    }
}

fn strings<T: AsRef<str>>(ids: &[T]) -> Vec<String> {
    ids.iter().map(|id| id.as_ref().to_owned()).collect()
}

/// What a plan's indicator counts, for a library one.
pub(crate) fn unit_of(format: IndicatorFormat) -> Unit {
    Unit::from_code(&code(&format)).unwrap_or(Unit::Count)
}

/// How often a plan's indicator is read, as stored.
pub(crate) fn frequency_code(frequency: Frequency) -> String {
    code(&frequency)
}

command! {
    /// The structure of the catalogue.
    ReadCatalogue {} -> CatalogueView, |_, _| {
        let catalogue = Catalogue::get();
        Ok(CatalogueView {
            sections: catalogue.sections.iter().map(|section| CatalogueSection {
                id: section.id.to_string(),
                stage: super::understand::stage(section.stage),
                questions: catalogue.questions_of(section.id.as_str()).map(|question| question.id.to_string()).collect(),
                minimum: section.minimum.iter().flatten().map(ToString::to_string).collect(),
            }).collect(),
            problems: catalogue.problems.iter().map(|problem| CatalogueProblem {
                id: problem.id.to_string(),
                sensitive: problem.sensitive,
                starting_gravity: problem.gravity,
            }).collect(),
            sources: catalogue.sources.iter().map(|source| CatalogueSource {
                id: source.id.to_string(),
                maximum: source.grade,
            }).collect(),
            stakeholders: catalogue.stakeholders.iter().map(|kind| CatalogueStakeholder {
                id: kind.id.to_string(),
                zones: strings(&kind.zones),
            }).collect(),
            indicators: catalogue.indicators.iter().map(|indicator| CatalogueIndicator {
                id: indicator.id.to_string(),
                kind: code(&indicator.kind),
                better: Better::from_code(&code(&indicator.better)).unwrap_or(Better::Neither),
                unit: unit_of(indicator.format),
                frequency: frequency_code(indicator.frequency),
                sources: strings(&indicator.sources),
                problems: strings(&indicator.problems),
            }).collect(),
            glossary: catalogue.glossary.iter().map(|term| CatalogueTerm {
                id: term.id.to_string(),
                related: strings(&term.related),
                differs_in_france: term.differs_in_france,
            }).collect(),
        })
    }
}
