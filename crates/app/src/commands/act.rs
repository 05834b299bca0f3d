//! Action ideas of the library, and the plan's own action sheets.

use std::collections::BTreeMap;

use keystone_core::actions::{self, Action, Approach, Lacks, Level, Status, Zone, store};
use keystone_core::catalogue::{
    Catalogue, Cost, Direction, EvidenceRating, Guidance, Intervention, TimeToEffect,
};
use keystone_core::project::Op;
use keystone_core::{Language, Text};
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use crate::{Failure, Session};

/// What a study found. The number is in its sentence, and only when it was verified.
#[derive(Serialize, TS)]
struct IdeaEffect {
    /// The message with its words; empty when only the direction may be shown.
    id: String,
    direction: Direction,
    verified: bool,
    source: String,
}

/// A reference that was seen.
#[derive(Serialize, TS)]
struct IdeaSource {
    key: String,
    authors: String,
    year: Option<u16>,
    title: String,
    publication: String,
    doi: String,
}

/// An intervention of the library as a card shows it.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Idea {
    id: String,
    levels: Vec<String>,
    approaches: Vec<String>,
    cost: Cost,
    delay: TimeToEffect,
    evidence: EvidenceRating,
    evidence_verified: bool,
    guidance: Guidance,
    problems: Vec<String>,
    effects: Vec<IdeaEffect>,
    sources: Vec<IdeaSource>,
    /// Messages of suggested measures.
    measures: Vec<String>,
    /// An action of the plan comes from it already.
    chosen: bool,
}

fn idea(intervention: &Intervention, chosen: bool) -> Idea {
    Idea {
        id: intervention.id.to_string(),
        levels: intervention.levels.iter().map(ToString::to_string).collect(),
        approaches: intervention.approaches.iter().map(ToString::to_string).collect(),
        cost: intervention.cost,
        delay: intervention.time_to_effect,
        evidence: intervention.evidence_rating,
        evidence_verified: intervention.rating_verified,
        guidance: intervention.guidance,
        problems: intervention.problems.iter().map(ToString::to_string).collect(),
        effects: intervention
            .effects
            .iter()
            .enumerate()
            .map(|(position, effect)| IdeaEffect {
                id: intervention.effect_message(position).unwrap_or_default(),
                direction: effect.direction,
                verified: effect.verified,
                source: effect.source.clone().unwrap_or_default(),
            })
            .collect(),
        sources: intervention
            .sources
            .iter()
            .filter(|source| source.verified)
            .map(|source| IdeaSource {
                key: source.key.clone(),
                authors: source.authors.clone().unwrap_or_default(),
                year: source.year,
                title: source.title.clone(),
                publication: source.publication.clone().unwrap_or_default(),
                doi: source.doi.clone().unwrap_or_default(),
            })
            .collect(),
        measures: (1..=intervention.measures)
            .map(|number| format!("{}-measure-{number}", intervention.id.message()))
            .collect(),
        chosen,
    }
}

command! {
    /// Interventions of the library, filtered by problem, level, cost and evidence.
    ReadIdeas {
        problem: Option<String>,
        level: Option<String>,
        cost: Option<Cost>,
        evidence: Option<EvidenceRating>,
    } -> Vec<Idea>, |args, session| {
        let chosen: Vec<String> =
            store::all(session.project()?.db())?.into_iter().map(|action| action.intervention).collect();
        Ok(Catalogue::get()
            .interventions
            .iter()
            .filter(|one| args.problem.as_ref().is_none_or(|id| one.problems.iter().any(|other| other.as_str() == id)))
            .filter(|one| args.level.as_ref().is_none_or(|id| one.levels.iter().any(|other| other.as_str() == id)))
            .filter(|one| args.cost.is_none_or(|cost| one.cost == cost))
            .filter(|one| args.evidence.is_none_or(|evidence| one.evidence_rating == evidence))
            .map(|one| idea(one, chosen.iter().any(|other| other == one.id.as_str())))
            .collect())
    }
}

command! {
    /// Makes an action sheet from an intervention, with its name and description in both languages.
    AddIdea { intervention: String, problem: Option<String> } -> Changes, |args, session| {
        let intervention = Catalogue::get()
            .intervention(&args.intervention)
            .ok_or_else(|| Failure::new("error-unknown-intervention"))?;
        let none = keystone_l10n::Args::default();
        let both = |id: &str| Text {
            en: session.words(Language::En).text(id, &none),
            fr: session.words(Language::Fr).text(id, &none),
        };
        let message = intervention.id.message();
        let level = intervention.levels.first().and_then(|level| Level::from_code(level.as_str()));
        let approach = intervention.approaches.first().and_then(|approach| Approach::from_code(approach.as_str()));
        let (title, description) = (both(&message), both(&format!("{message}.description")));
        let existing = store::all(session.project()?.db())?;
        let action = Action {
            id: session.new_id(),
            code: actions::next_code(&existing),
            intervention: intervention.id.to_string(),
            problem: args.problem,
            title,
            description,
            group: Text::default(),
            level: level.unwrap_or(Level::Unset),
            approach: approach.unwrap_or(Approach::Unset),
            zone: Zone::Unset,
            lead: None,
            lead_accepted_on: String::new(),
            starts_on: String::new(),
            ends_on: String::new(),
            status: Status::Planned,
            rights: Text::default(),
            side_effects: Text::default(),
            partners: Vec::new(),
            milestones: Vec::new(),
            budget: Vec::new(),
            indicators: Vec::new(),
        };
        check_links(session, &action)?;
        session.change(Op::SaveAction, |tx| store::put(tx, &action))
    }
}

/// An action sheet with what it lacks and what it costs.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ActionView {
    #[serde(flatten)]
    action: Action,
    missing: Vec<Lacks>,
    total_cents: i64,
}

#[derive(Serialize, TS)]
struct YearTotal {
    year: i32,
    cents: i64,
}

/// All action sheets.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ActionsView {
    actions: Vec<ActionView>,
    total_cents: i64,
    by_year: Vec<YearTotal>,
}

command! {
    /// The action sheets, what they lack before council, and the budget.
    ReadActions {} -> ActionsView, |_, session| {
        let contents = session.contents()?;
        let mut by_year: BTreeMap<i32, i64> = BTreeMap::new();
        for line in contents.actions.iter().flat_map(|action| &action.budget) {
            *by_year.entry(line.year).or_default() += line.cents;
        }
        Ok(ActionsView {
            total_cents: by_year.values().sum(),
            by_year: by_year.into_iter().map(|(year, cents)| YearTotal { year, cents }).collect(),
            actions: contents
                .actions
                .iter()
                .map(|action| ActionView {
                    missing: action.lacks(&contents.indicators),
                    total_cents: action.total_cents(),
                    action: action.clone(),
                })
                .collect(),
        })
    }
}

/// Every row an action points to must be there.
fn check_links(session: &Session, action: &Action) -> Result<(), Failure> {
    let contents = session.contents()?;
    if let Some(id) = &action.problem
        && !contents.problems.iter().any(|problem| &problem.id == id)
    {
        return Err(Failure::new("error-unknown-problem").with("problem", id.as_str()));
    }
    let partner = |id: &String| contents.partners.iter().any(|partner| &partner.id == id);
    if !action.lead.iter().chain(action.partners.iter().map(|part| &part.partner)).all(partner) {
        return Err(Failure::new("error-unknown-partner"));
    }
    let indicator = |id: &String| contents.indicators.iter().any(|indicator| &indicator.id == id);
    if !action.indicators.iter().all(indicator) {
        return Err(Failure::new("error-unknown-indicator"));
    }
    Ok(())
}

command! {
    /// Saves an action sheet; an empty id makes a new one.
    SaveAction { action: Action } -> Changes, |args, session| {
        let mut action = args.action;
        action.check()?;
        check_links(session, &action)?;
        if action.id.is_empty() {
            action.id = session.new_id();
        }
        if action.code.is_empty() {
            action.code = actions::next_code(&store::all(session.project()?.db())?);
        }
        for milestone in action.milestones.iter_mut().filter(|milestone| milestone.id.is_empty()) {
            milestone.id = session.new_id();
        }
        for line in action.budget.iter_mut().filter(|line| line.id.is_empty()) {
            line.id = session.new_id();
        }
        session.change(Op::SaveAction, |tx| store::put(tx, &action))
    }
}

command! {
    /// Removes an action sheet with everything on it.
    RemoveAction { id: String } -> Changes, |args, session| {
        session.change(Op::RemoveAction, |tx| store::remove(tx, &args.id))
    }
}
