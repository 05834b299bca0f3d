//! The training municipality, Rivière-aux-Ormes: a whole plan in both languages, marked as training.
//!
//! Fictional (method F.6). It is data in `assets/examples/`, read through the same types as a person's own
//! plan, so that it cannot hold what a plan could not.

#[cfg(test)]
mod tests;

use rusqlite::Transaction;
use serde::Deserialize;

use crate::actions::Action;
use crate::check_up::Contents;
use crate::diagnosis::history::{self, Change};
use crate::diagnosis::store::OWN;
use crate::diagnosis::{Answer, Problem, RatingOf, Voice};
use crate::evidence::{self, Evidence};
use crate::indicators::{Indicator, Reading};
use crate::partners::Partner;
use crate::plan::Plan;
use crate::policy::{Decision, DecisionRecord, Objective};
use crate::text::Language;
use crate::{actions, diagnosis, indicators, partners, plan, policy};

const SOURCE: &str = include_str!("../../../assets/examples/riviere-aux-ormes.toml");

/// An example plan as its file holds it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Example {
    pub plan: Plan,
    pub answers: Vec<ExampleAnswer>,
    #[serde(default)]
    pub voices: Vec<Voice>,
    #[serde(default)]
    pub voice_answers: Vec<VoiceAnswer>,
    #[serde(default)]
    pub voice_ratings: Vec<VoiceRating>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    #[serde(default)]
    pub changes: Vec<Change>,
    pub sections_done: Vec<SectionDone>,
    pub problems: Vec<Problem>,
    pub ratings: Vec<RatingOf>,
    pub decisions: Vec<Decision>,
    pub decision_record: DecisionRecord,
    pub objectives: Vec<Objective>,
    pub partners: Vec<Partner>,
    pub actions: Vec<Action>,
    pub indicators: Vec<Indicator>,
    pub readings: Vec<Reading>,
}

/// An answer with its question.
#[derive(Debug, Deserialize)]
pub struct ExampleAnswer {
    pub question: String,
    #[serde(flatten)]
    pub answer: Answer,
}

/// An answer of a voice.
#[derive(Debug, Deserialize)]
pub struct VoiceAnswer {
    pub voice: String,
    #[serde(flatten)]
    pub answer: ExampleAnswer,
}

/// A rating by a voice.
#[derive(Debug, Deserialize)]
pub struct VoiceRating {
    pub voice: String,
    #[serde(flatten)]
    pub rating: RatingOf,
}

/// A section declared done.
#[derive(Debug, Deserialize)]
pub struct SectionDone {
    pub section: String,
    pub on: String,
}

/// What parts the French and the English of a field that a plan keeps in one language only.
const PARTED: &str = " / ";

impl Example {
    /// The example as a plan whose content is in `language`: fields that have room for one language keep that
    /// one. Texts in two languages keep both.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.plan.second_language = Some(language.other());
        self.plan.language = language;
        let choose = |field: &mut String| {
            if let Some((french, english)) = field.split_once(PARTED) {
                *field = if language == Language::Fr { french } else { english }.to_owned();
            }
        };
        for ExampleAnswer { answer, .. } in &mut self.answers {
            [&mut answer.who, &mut answer.source_note].into_iter().for_each(choose);
        }
        for partner in &mut self.partners {
            [
                &mut partner.territory,
                &mut partner.groups_served,
                &mut partner.resources_note,
                &mut partner.data_offered,
                &mut partner.contact_name,
                &mut partner.contact_title,
                &mut partner.second_contact,
                &mut partner.limits,
                &mut partner.seats,
                &mut partner.notes,
            ]
            .into_iter()
            .for_each(choose);
        }
        self.indicators.iter_mut().map(|indicator| &mut indicator.source_note).for_each(choose);
        self.readings.iter_mut().map(|reading| &mut reading.source_note).for_each(choose);
        self
    }
}

impl From<Example> for Contents {
    /// The example as a file would hold it, without a file.
    fn from(example: Example) -> Self {
        let mut contents = Self::new(example.plan);
        contents.answers = example.answers.into_iter().map(|entry| (entry.question, entry.answer)).collect();
        for VoiceAnswer { voice, answer } in example.voice_answers {
            contents.said.entry(voice).or_default().answers.insert(answer.question, answer.answer);
        }
        for VoiceRating { voice, rating } in example.voice_ratings {
            contents.said.entry(voice).or_default().ratings.push(rating);
        }
        contents.problems = example.problems;
        for problem in &mut contents.problems {
            problem.hidden = diagnosis::proposals::hidden(&contents.answers, &problem.id);
            let own = example.ratings.iter().filter(|entry| entry.problem == problem.id);
            problem.ratings = own.map(|entry| entry.rating.clone()).collect();
        }
        contents.voices = example.voices;
        contents.evidence = example.evidence;
        contents.changes = example.changes;
        contents.sections_done = example.sections_done.into_iter().map(|done| done.section).collect();
        contents.decisions = example.decisions;
        contents.record = example.decision_record;
        contents.objectives = example.objectives;
        contents.partners = example.partners;
        contents.actions = example.actions;
        contents.indicators = example.indicators;
        contents.readings = example.readings;
        contents
    }
}

/// Reads the example that ships with the program.
///
/// # Errors
/// Only when the shipped file is broken, which the tests exclude.
pub fn riviere_aux_ormes() -> Result<Example, toml::de::Error> {
    read(SOURCE)
}

/// Reads an example from the text of its file.
///
/// # Errors
/// When the text does not hold an example.
pub fn read(source: &str) -> Result<Example, toml::de::Error> {
    let mut example: Example = toml::from_str(source)?;
    let hidden =
        example.answers.iter().find(|entry| entry.question == "Q207").map(|entry| &entry.answer.value);
    for problem in &mut example.problems {
        let cell = hidden.and_then(|rows| rows.get(&problem.id)?.get("hidden"));
        problem.hidden = cell.and_then(serde_json::Value::as_i64);
    }
    Ok(example)
}

/// Writes an example into an empty project.
///
/// # Errors
/// When SQLite does.
pub fn load(tx: &Transaction<'_>, example: &Example) -> rusqlite::Result<()> {
    plan::store::put(tx, &example.plan)?;
    for entry in &example.answers {
        diagnosis::store::put_answer(tx, OWN, &entry.question, &entry.answer)?;
    }
    for voice in &example.voices {
        diagnosis::store::put_voice(tx, voice)?;
    }
    for VoiceAnswer { voice, answer } in &example.voice_answers {
        diagnosis::store::put_answer(tx, voice, &answer.question, &answer.answer)?;
    }
    for evidence in &example.evidence {
        evidence::store::put(tx, evidence)?;
    }
    for section in &example.sections_done {
        diagnosis::store::mark_section(tx, &section.section, Some(&section.on))?;
    }
    for problem in &example.problems {
        diagnosis::store::put_problem(tx, problem)?;
    }
    for entry in &example.ratings {
        diagnosis::store::put_rating(tx, OWN, &entry.problem, &entry.rating)?;
    }
    for VoiceRating { voice, rating } in &example.voice_ratings {
        diagnosis::store::put_rating(tx, voice, &rating.problem, &rating.rating)?;
    }
    for (number, change) in example.changes.iter().enumerate() {
        history::note(tx, &format!("example-{number}"), change)?;
    }
    for decision in &example.decisions {
        policy::store::put_decision(tx, decision)?;
    }
    policy::store::put_record(tx, &example.decision_record)?;
    for indicator in &example.indicators {
        indicators::store::put(tx, indicator)?;
    }
    for reading in &example.readings {
        indicators::store::put_reading(tx, reading)?;
    }
    for objective in &example.objectives {
        policy::store::put_objective(tx, objective)?;
    }
    for partner in &example.partners {
        partners::store::put(tx, partner)?;
    }
    for action in &example.actions {
        actions::store::put(tx, action)?;
    }
    Ok(())
}
