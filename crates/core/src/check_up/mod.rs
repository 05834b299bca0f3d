//! What a plan holds and what it still lacks: the task list of the plan's home and the check before export.
//!
//! It counts and points; it blocks nothing (method 0.3, rule 7; screen specification 5.3).

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Result};
use serde::Serialize;
use ts_rs::TS;

use crate::actions::{self, Action};
use crate::catalogue::{Catalogue, Question, QuestionId, Section, SectionStage};
use crate::diagnosis::answers::is_blank;
use crate::diagnosis::frozen::{self, Frozen};
use crate::diagnosis::history::{self, Change};
use crate::diagnosis::{self, Answer, Criterion, Problem, Ranking, Said, State, Voice, Weights};
use crate::evidence::{self, Evidence};
use crate::guards::{self, Accepted};
use crate::indicators::{self, Indicator, Reading};
use crate::partners::{self, Partner};
use crate::plan::{self, Plan};
use crate::policy::{self, Choice, Decision, DecisionRecord, Objective};
use crate::text::{Text, codes};

codes! {
    /// The five stages of the work.
    Stage { Understand = "understand", Mobilize = "mobilize", Decide = "decide", Act = "act", Measure = "measure" }
}

/// The questions whose answers are evidence, by family (method B.1).
const EVIDENCE: [(&str, &[&str]); 3] = [
    ("S2", &["Q202", "Q205"]),
    ("S3", &["Q302", "Q303", "Q304", "Q305", "Q306", "Q307", "Q308"]),
    ("S4", &["Q401", "Q402", "Q403", "Q404", "Q405", "Q406"]),
];

/// A whole plan, read once.
#[derive(Clone, Debug)]
pub struct Contents {
    pub plan: Plan,
    /// The working group's own answers, by question.
    pub answers: BTreeMap<String, Answer>,
    pub voices: Vec<Voice>,
    /// What each voice said, by its id.
    pub said: BTreeMap<String, Said>,
    pub evidence: Vec<Evidence>,
    /// Changes of ratings and weights, newest first.
    pub changes: Vec<Change>,
    pub frozen: Vec<Frozen>,
    pub accepted: Vec<Accepted>,
    pub sections_done: Vec<String>,
    pub problems: Vec<Problem>,
    pub weights: Weights,
    pub decisions: Vec<Decision>,
    pub record: DecisionRecord,
    pub objectives: Vec<Objective>,
    pub partners: Vec<Partner>,
    pub actions: Vec<Action>,
    pub indicators: Vec<Indicator>,
    pub readings: Vec<Reading>,
}

impl Contents {
    /// A plan in which nothing was done yet.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            answers: BTreeMap::new(),
            voices: Vec::new(),
            said: BTreeMap::new(),
            evidence: Vec::new(),
            changes: Vec::new(),
            frozen: Vec::new(),
            accepted: Vec::new(),
            sections_done: Vec::new(),
            problems: Vec::new(),
            weights: Weights::METHOD,
            decisions: Vec::new(),
            record: DecisionRecord::default(),
            objectives: Vec::new(),
            partners: Vec::new(),
            actions: Vec::new(),
            indicators: Vec::new(),
            readings: Vec::new(),
        }
    }

    /// Reads everything a document or an overview needs. `None` when the file holds no plan yet.
    ///
    /// # Errors
    /// When SQLite does.
    pub fn read(db: &Connection) -> Result<Option<Self>> {
        let Some(plan) = plan::store::get(db)? else { return Ok(None) };
        Ok(Some(Self {
            plan,
            answers: diagnosis::store::answers(db)?,
            voices: diagnosis::store::voices(db)?,
            said: diagnosis::store::said(db)?,
            evidence: evidence::store::all(db)?,
            changes: history::all(db)?,
            frozen: frozen::all(db)?,
            accepted: guards::store::accepted(db)?,
            sections_done: diagnosis::store::sections_done(db)?,
            problems: diagnosis::store::problems(db)?,
            weights: diagnosis::store::weights(db)?,
            decisions: policy::store::decisions(db)?,
            record: policy::store::record(db)?,
            objectives: policy::store::objectives(db)?,
            partners: partners::store::all(db)?,
            actions: actions::store::all(db)?,
            indicators: indicators::store::all(db)?,
            readings: indicators::store::readings(db)?,
        }))
    }

    /// The ranking of the plan's problems.
    #[must_use]
    pub fn ranking(&self) -> Ranking {
        diagnosis::ranking(&self.problems, &self.weights)
    }

    /// Retained problems in the order the group gave them.
    #[must_use]
    pub fn retained(&self) -> Vec<String> {
        self.decisions
            .iter()
            .filter(|decision| decision.choice == Choice::Retain)
            .map(|decision| decision.problem.clone())
            .collect()
    }

    /// Readings of one indicator, oldest first.
    #[must_use]
    pub fn readings_of(&self, indicator: &str) -> Vec<Reading> {
        self.readings.iter().filter(|reading| reading.indicator == indicator).cloned().collect()
    }

    /// The three families of evidence of method B.1: records (S2), lived experience (S3), field observation
    /// (S4). Those without a single entry; a report that lacks one is *preliminary* (guard G-02).
    ///
    /// An entry is an answer that holds what was counted, said or seen, or a piece of evidence used for such a
    /// question. How sources, denominators or a survey were chosen is no evidence, nor is a companion sheet.
    #[must_use]
    pub fn missing_evidence(&self) -> Vec<&'static str> {
        let answered = |question: &str| {
            self.answers
                .get(question)
                .is_some_and(|answer| answer.state == State::Value && !is_blank(&answer.value))
        };
        let supported = |question: &str| {
            self.evidence.iter().any(|evidence| evidence.uses.iter().any(|used| used.question == question))
        };
        EVIDENCE
            .into_iter()
            .filter(|(_, questions)| {
                !questions.iter().any(|question| answered(question) || supported(question))
            })
            .map(|(section, _)| section)
            .collect()
    }

    /// The maturity profile from the answers to Q602–Q611 (method B.6): the working group's own answer counts when
    /// there is one, else the median of the voices.
    #[must_use]
    pub fn maturity(&self) -> diagnosis::maturity::Maturity {
        diagnosis::maturity::profile(&self.answers, &self.said)
    }
}

/// The questions of the method in a section, in order; companion sheets are not among them.
pub fn questions_of(section: &str) -> impl Iterator<Item = &'static Question> + use<'_> {
    Catalogue::get()
        .questions
        .iter()
        .filter(move |question| question.section.as_str() == section && !question.companion)
}

/// Whether a question is on the minimum path of its section (method B.1).
#[must_use]
pub fn is_essential(question: &Question) -> bool {
    Catalogue::get()
        .section(question.section.as_str())
        .is_some_and(|section| section.minimum.iter().flatten().any(|id| *id == question.id))
}

/// The groups of a section's minimum path that have no answer yet; one question of a group is enough.
#[must_use]
pub fn missing_of_minimum<'a>(contents: &Contents, section: &'a Section) -> Vec<&'a Vec<QuestionId>> {
    let answered = |id: &QuestionId| contents.answers.contains_key(id.as_str());
    section.minimum.iter().filter(|group| !group.iter().any(answered)).collect()
}

codes! {
    /// How far a task is.
    TaskStatus { Empty = "empty", Progress = "progress", Minimum = "minimum", Done = "done" }
}

/// A row of the task list: a section's id or the name of a page.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Task {
    pub id: String,
    pub status: TaskStatus,
    pub answered: usize,
    pub total: usize,
    pub to_find_out: usize,
}

impl Task {
    fn page(id: &str, answered: usize, total: usize) -> Self {
        let status = match (answered, total) {
            (0, _) => TaskStatus::Empty,
            (answered, total) if answered >= total => TaskStatus::Done,
            _ => TaskStatus::Progress,
        };
        Self { id: id.to_owned(), status, answered, total, to_find_out: 0 }
    }

    fn share(&self) -> f64 {
        if self.status == TaskStatus::Done {
            1.0
        } else if self.total == 0 {
            0.0
        } else {
            (self.answered as f64 / self.total as f64).min(1.0)
        }
    }
}

/// The tasks of one stage.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageTasks {
    pub stage: Stage,
    pub percent: u32,
    pub tasks: Vec<Task>,
    pub done: usize,
}

/// A question someone must find out.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ToFindOut {
    pub question: String,
    pub who: String,
    pub due: String,
    /// What to ask.
    pub note: Text,
    pub late: bool,
}

/// A section's task: every question of the method counts. Declaring it done is the person's word.
#[must_use]
pub fn section_task(contents: &Contents, section: &str) -> Task {
    let answer = |question: &Question| contents.answers.get(question.id.as_str());
    let total = questions_of(section).count();
    let answered = questions_of(section).filter(|question| answer(question).is_some()).count();
    let to_find_out = questions_of(section)
        .filter(|question| answer(question).is_some_and(|answer| answer.state == State::Unknown))
        .count();
    let minimum = Catalogue::get()
        .section(section)
        .is_some_and(|section| missing_of_minimum(contents, section).is_empty());
    let status = if contents.sections_done.iter().any(|done| done == section) {
        TaskStatus::Done
    } else if answered == 0 {
        TaskStatus::Empty
    } else if minimum {
        TaskStatus::Minimum
    } else {
        TaskStatus::Progress
    };
    Task { id: section.to_owned(), status, answered, total, to_find_out }
}

/// The five stages with their tasks.
#[must_use]
pub fn stages(contents: &Contents) -> Vec<StageTasks> {
    Stage::ALL
        .iter()
        .map(|stage| {
            let tasks = tasks(contents, *stage);
            let counted: Vec<&Task> =
                tasks.iter().filter(|task| task.total > 0 || task.status == TaskStatus::Done).collect();
            let percent = if counted.is_empty() {
                0
            } else {
                (100.0 * counted.iter().map(|task| task.share()).sum::<f64>() / counted.len() as f64).round()
                    as u32
            };
            let done = tasks.iter().filter(|task| task.status == TaskStatus::Done).count();
            StageTasks { stage: *stage, percent, tasks, done }
        })
        .collect()
}

fn tasks(contents: &Contents, stage: Stage) -> Vec<Task> {
    let retained = contents.retained();
    match stage {
        Stage::Understand => Catalogue::get()
            .sections
            .iter()
            .filter(|section| section.stage == SectionStage::Understand)
            .map(|section| section_task(contents, section.id.as_str()))
            .collect(),
        Stage::Mobilize => {
            let placed =
                contents.partners.iter().filter(|partner| partners::quadrant(partner).is_some()).count();
            let covered = partners::coverage(&retained, &contents.partners)
                .iter()
                .filter(|found| found.gap.is_none())
                .count();
            vec![
                Task::page("partners", contents.partners.len(), contents.partners.len().max(3)),
                Task::page("influence", placed, contents.partners.len()),
                Task::page("roles", covered, retained.len()),
            ]
        }
        Stage::Decide => {
            let rated: usize = contents.problems.iter().map(|problem| problem.ratings.len()).sum();
            let ranking = contents.ranking();
            let objectives: BTreeSet<&String> =
                contents.objectives.iter().map(|objective| &objective.problem).collect();
            let aimed = retained.iter().filter(|problem| objectives.contains(problem)).count();
            vec![
                Task::page("issues", contents.problems.len(), contents.problems.len().max(3)),
                Task::page("rating", rated, contents.problems.len() * Criterion::ALL.len()),
                Task::page("priorities", usize::from(ranking.enough), 1),
                Task::page("decision", contents.decisions.len(), contents.problems.len()),
                Task::page("objectives", aimed, retained.len()),
            ]
        }
        Stage::Act => {
            let acted = retained
                .iter()
                .filter(|problem| {
                    contents.actions.iter().any(|action| action.problem.as_ref() == Some(problem))
                })
                .count();
            let ready = contents
                .actions
                .iter()
                .filter(|action| action.lacks(&contents.indicators).is_empty())
                .count();
            vec![
                Task::page("ideas", acted, retained.len()),
                Task::page("actions", ready, contents.actions.len()),
            ]
        }
        Stage::Measure => {
            let aimed = contents
                .indicators
                .iter()
                .filter(|indicator| {
                    indicator.baseline.is_some()
                        && (indicator.target.is_some() || indicator.better == indicators::Better::Neither)
                })
                .count();
            let read = contents
                .indicators
                .iter()
                .filter(|indicator| contents.readings.iter().any(|reading| reading.indicator == indicator.id))
                .count();
            vec![
                Task::page("indicators", aimed, contents.indicators.len()),
                Task::page("dashboard", read, contents.indicators.len()),
            ]
        }
    }
}

/// The list "to find out", soonest first, undated last.
#[must_use]
pub fn to_find_out(contents: &Contents, today: jiff::civil::Date) -> Vec<ToFindOut> {
    let mut list: Vec<ToFindOut> = contents
        .answers
        .iter()
        .filter(|(_, answer)| answer.state == State::Unknown)
        .map(|(question, answer)| ToFindOut {
            question: question.clone(),
            who: answer.who.clone(),
            due: answer.due.clone(),
            note: answer.note.clone(),
            late: answer.due.parse::<jiff::civil::Date>().is_ok_and(|due| due < today),
        })
        .collect();
    list.sort_by(|a, b| {
        (a.due.is_empty(), &a.due, &a.question).cmp(&(b.due.is_empty(), &b.due, &b.question))
    });
    list
}
