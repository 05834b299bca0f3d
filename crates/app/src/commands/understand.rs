//! Sections, questions and answers.

use keystone_core::catalogue::{AnswerType, Catalogue, Form, Per, Question, Respondent, SectionStage};
use keystone_core::check_up::{self, Contents, Stage, TaskStatus};
use keystone_core::diagnosis::store::{self, OWN};
use keystone_core::diagnosis::{Answer, State, Voice, answers, voices};
use keystone_core::guards::{self, Warning};
use keystone_core::plan::Depth;
use keystone_core::project::Op;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use super::forms::{self, Named, RecordView, TableView};
use crate::{Failure, Session};

pub(crate) fn stage(stage: SectionStage) -> Stage {
    match stage {
        SectionStage::Understand => Stage::Understand,
        SectionStage::Decide => Stage::Decide,
    }
}

/// How one question of a section stands, for the small ticks.
#[derive(Serialize, TS)]
pub(crate) struct Tick {
    question: String,
    state: TickState,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum TickState {
    Empty,
    Value,
    Unknown,
}

/// What one voice answered to a question.
#[derive(Serialize, TS)]
struct VoiceAnswer {
    voice: Voice,
    answer: Option<Answer>,
}

/// One question with its answer and its neighbours.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuestionView {
    id: String,
    section: String,
    stage: Stage,
    form: Form,
    /// A sheet of this program beside the questions of the method.
    companion: bool,
    /// On the minimum path of its section.
    essential: bool,
    who: Vec<Respondent>,
    options: Vec<Named>,
    sources: Vec<String>,
    table: Option<TableView>,
    record: Option<RecordView>,
    /// The page that holds the answer, when it is not given here.
    elsewhere: Option<&'static str>,
    /// Set when it is asked again for each problem: the value is `{problem: value}`.
    problems: Option<Vec<Named>>,
    answer: Option<Answer>,
    /// What each voice answered, in their order; empty when the form is not one that voices answer apart.
    voices: Vec<VoiceAnswer>,
    warnings: Vec<Warning>,
    number: usize,
    of: usize,
    previous: Option<String>,
    next: Option<String>,
    ticks: Vec<Tick>,
}

pub(crate) fn find(id: &str) -> Result<&'static Question, Failure> {
    Catalogue::get().question(id).ok_or_else(|| Failure::new("error-unknown-question").with("question", id))
}

fn tick(contents: &Contents, question: &Question) -> Tick {
    let state = match contents.answers.get(question.id.as_str()).map(|answer| answer.state) {
        None => TickState::Empty,
        Some(State::Unknown) => TickState::Unknown,
        Some(State::Value | State::NotApplicable | State::Undisclosed) => TickState::Value,
    };
    Tick { question: question.id.to_string(), state }
}

/// The questions one walks through in a section: all of them, or the minimum path of an express diagnosis. A
/// question opened from elsewhere is always among them.
fn walk(contents: &Contents, section: &str, open: Option<&Question>) -> Vec<&'static Question> {
    let express = contents.plan.depth() == Depth::Express;
    Catalogue::get()
        .questions
        .iter()
        .filter(|question| question.section.as_str() == section)
        .filter(|question| {
            !express || check_up::is_essential(question) || open.is_some_and(|open| open.id == question.id)
        })
        .collect()
}

fn elsewhere(question: &Question) -> Option<&'static str> {
    if question.form() != Form::Elsewhere {
        return None;
    }
    Some(match question.answer {
        AnswerType::ListProblems => "decide/issues",
        AnswerType::Decision => "decide/decision",
        _ => "decide/rating",
    })
}

command! {
    /// One question with its answer.
    ReadQuestion { id: String } -> QuestionView, |args, session| {
        let question = find(&args.id)?;
        let contents = session.contents()?;
        let section = question.section.as_str();
        let walk = walk(&contents, section, Some(question));
        let position = walk.iter().position(|other| other.id == question.id).unwrap_or_default();
        let neighbour = |position: Option<usize>| {
            position.and_then(|position| walk.get(position)).map(|other| other.id.to_string())
        };
        let answer = contents.answers.get(question.id.as_str()).cloned();
        let stored = answer.as_ref().map(|answer| answer.value.clone()).unwrap_or_default();
        let form = question.form();
        let voices = contents.voices.iter().filter(|_| voices::is_voiced(form)).map(|voice| VoiceAnswer {
            voice: voice.clone(),
            answer: contents.said.get(&voice.id).and_then(|said| said.answers.get(question.id.as_str())).cloned(),
        });
        Ok(QuestionView {
            id: question.id.to_string(),
            section: section.to_owned(),
            stage: Catalogue::get().section(section).map_or(Stage::Understand, |section| stage(section.stage)),
            form,
            companion: question.companion,
            essential: check_up::is_essential(question),
            who: question.who.clone(),
            options: match form {
                Form::YesPartlyNo => forms::yes_partly_no(),
                _ => forms::options(question),
            },
            sources: question.sources.iter().map(ToString::to_string).collect(),
            table: (form == Form::Table).then(|| forms::table(question, &contents, &stored)),
            record: question
                .record
                .as_ref()
                .and_then(|record| Catalogue::get().record(record.as_str()))
                .map(|record| forms::record(record, &contents)),
            elsewhere: elsewhere(question),
            problems: question.per.map(|per| match per {
                Per::CandidateProblem => forms::problems(&contents),
                Per::Priority => forms::priorities(&contents),
            }),
            voices: voices.collect(),
            warnings: guards::find_at(&contents, session.today(), &|asked| question.id == *asked),
            answer,
            number: position + 1,
            of: walk.len(),
            previous: neighbour(position.checked_sub(1)),
            next: neighbour(Some(position + 1)),
            ticks: walk.iter().map(|other| tick(&contents, other)).collect(),
        })
    }
}

/// A section with all its questions.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SectionView {
    id: String,
    stage: Stage,
    done: bool,
    status: TaskStatus,
    minutes: usize,
    depth: Depth,
    /// Groups of questions of the minimum path: one of each group is enough.
    minimum: Vec<Vec<String>>,
    /// Those of the groups that have no answer yet.
    missing: Vec<Vec<String>>,
    questions: Vec<SectionQuestion>,
    warnings: Vec<Warning>,
}

#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
struct SectionQuestion {
    id: String,
    form: Form,
    companion: bool,
    essential: bool,
    options: Vec<Named>,
    answer: Option<Answer>,
    /// How much of a table or a list is filled: cells or entries.
    filled: usize,
    elsewhere: Option<&'static str>,
    /// How many pieces of evidence support it.
    evidence: usize,
}

/// Cells of a table or entries of a list; of every problem when it is asked for each.
fn filled(question: &Question, value: &Value) -> usize {
    fn count(form: Form, value: &Value) -> usize {
        match (form, value) {
            (Form::Table, Value::Object(rows)) => {
                rows.values().filter_map(Value::as_object).map(serde_json::Map::len).sum()
            }
            (Form::Records, Value::Array(entries)) => entries.len(),
            (_, Value::Null) => 0,
            (_, _) => 1,
        }
    }
    match value {
        Value::Object(each) if answers::is_per_problem(question) => {
            each.values().map(|value| count(question.form(), value)).sum()
        }
        value => count(question.form(), value),
    }
}

fn find_section(id: &str) -> Result<&'static keystone_core::catalogue::Section, Failure> {
    Catalogue::get().section(id).ok_or_else(|| Failure::new("error-unknown-section").with("section", id))
}

command! {
    /// A section: check your answers.
    ReadSection { id: String } -> SectionView, |args, session| {
        let section = find_section(&args.id)?;
        let contents = session.contents()?;
        let task = check_up::section_task(&contents, section.id.as_str());
        let ids = |groups: Vec<&Vec<keystone_core::catalogue::QuestionId>>| -> Vec<Vec<String>> {
            groups.into_iter().map(|group| group.iter().map(ToString::to_string).collect()).collect()
        };
        let questions: Vec<&Question> =
            Catalogue::get().questions.iter().filter(|question| question.section == section.id).collect();
        Ok(SectionView {
            id: section.id.to_string(),
            stage: stage(section.stage),
            done: task.status == TaskStatus::Done,
            status: task.status,
            minutes: super::home::minutes(super::home::unanswered(&contents, section.id.as_str())),
            depth: contents.plan.depth(),
            minimum: ids(section.minimum.iter().collect()),
            missing: ids(check_up::missing_of_minimum(&contents, section)),
            warnings: guards::find_at(&contents, session.today(), &|asked| {
                questions.iter().any(|question| question.id == *asked)
            }),
            questions: questions
                .iter()
                .map(|question| {
                    let answer = contents.answers.get(question.id.as_str()).cloned();
                    SectionQuestion {
                        id: question.id.to_string(),
                        form: question.form(),
                        companion: question.companion,
                        essential: check_up::is_essential(question),
                        options: match question.form() {
                            Form::YesPartlyNo => forms::yes_partly_no(),
                            _ => forms::options(question),
                        },
                        filled: answer.as_ref().map_or(0, |answer| filled(question, &answer.value)),
                        elsewhere: elsewhere(question),
                        evidence: contents
                            .evidence
                            .iter()
                            .filter(|piece| piece.uses.iter().any(|used| used.question == question.id.as_str()))
                            .count(),
                        answer,
                    }
                })
                .collect(),
        })
    }
}

/// An answer checked and dated, as it is stored.
pub(crate) fn ready(question: &Question, mut answer: Answer, session: &Session) -> Result<Answer, Failure> {
    answers::check(question, &answer)?;
    if answer.state != State::Value {
        answer.value = Value::Null;
    }
    answer.answered_on = session.today().to_string();
    Ok(answer)
}

command! {
    /// Saves an answer.
    SaveAnswer { question: String, answer: Answer } -> Changes, |args, session| {
        let question = find(&args.question)?;
        let answer = ready(question, args.answer, session)?;
        let id = question.id.to_string();
        session.change(Op::ChangeAnswer { question: id.clone() }, |tx| store::put_answer(tx, OWN, &id, &answer))
    }
}

command! {
    /// Takes an answer away: the question is not answered any more.
    ClearAnswer { question: String } -> Changes, |args, session| {
        let question = find(&args.question)?;
        session.change(Op::ClearAnswer, |tx| store::remove_answer(tx, OWN, question.id.as_str()))
    }
}

command! {
    /// Declares a section done, or not done.
    MarkSection { section: String, done: bool } -> Changes, |args, session| {
        let section = find_section(&args.section)?;
        let today = session.today().to_string();
        let day = args.done.then_some(today.as_str());
        session.change(Op::MarkSection, |tx| store::mark_section(tx, section.id.as_str(), day))
    }
}
