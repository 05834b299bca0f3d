//! What each chapter of the action plan says, ready for its template: figures in words, texts with their language.
//!
//! Nothing is judged here: scores, verdicts and gaps come from the domain as they are.

mod actions;
mod diagnosis;
mod front;
mod indicators;
mod objectives;
mod partners;
mod pictured;
mod priorities;
mod sources;

use serde::Serialize;

pub(super) use actions::{Sheet as ActionSheet, sheets as action_sheets};
pub(super) use diagnosis::{answer as answer_in_words, grade};
pub(super) use front::Method;
pub(super) use indicators::{latest as latest_value, start as starting_value, target as target_value};
pub(super) use pictured::Pictured;
pub(super) use priorities::Priorities;
pub(super) use sources::Sources;

use super::Scenes;
use super::prose::Prose;
use super::view::View;

/// The whole action plan.
#[derive(Serialize)]
pub(super) struct Chapters {
    summary: front::Summary,
    method: Method,
    diagnosis: diagnosis::Diagnosis,
    priorities: Priorities,
    objectives: objectives::Objectives,
    actions: actions::Actions,
    partners: partners::Partners,
    indicators: indicators::Indicators,
    find_out: sources::FindOut,
    sources: Sources,
}

impl Chapters {
    /// Gathers every chapter; its pictures are added to `scenes`.
    pub(super) fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        Self {
            summary: front::Summary::new(view),
            method: Method::new(view),
            diagnosis: diagnosis::Diagnosis::new(view, scenes),
            priorities: Priorities::new(view, scenes),
            objectives: objectives::Objectives::new(view),
            actions: actions::Actions::new(view, scenes),
            partners: partners::Partners::new(view, scenes),
            indicators: indicators::Indicators::new(view, scenes),
            find_out: sources::FindOut::new(view),
            sources: Sources::new(view),
        }
    }
}

/// A label and what a user or the program says of it.
#[derive(Serialize)]
pub(super) struct Labelled {
    label: String,
    value: Prose,
}

impl Labelled {
    pub(super) fn new(view: &View<'_>, label: &str, value: Prose) -> Self {
        Self { label: view.say(label), value }
    }
}
