//! Sections, questions and answers.

use keystone_core::catalogue::{AnswerType, Catalogue, Question, SectionStage};
use keystone_core::check_up::{self, Contents, Stage, TaskStatus};
use keystone_core::diagnosis::{Answer, State, answers, store};
use keystone_core::project::Op;
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use crate::Failure;

/// The form a screen shows; `other` has none yet.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "AnswerType")]
pub(crate) enum Form {
    Single,
    Multi,
    Yps,
    Scale04,
    Scale03,
    Trend5,
    Number,
    Percent,
    Money,
    Date,
    Period,
    TextShort,
    TextLong,
    Other,
}

fn form(kind: AnswerType) -> Form {
    match kind {
        AnswerType::Single => Form::Single,
        AnswerType::Multi => Form::Multi,
        AnswerType::Yps => Form::Yps,
        AnswerType::Scale04 => Form::Scale04,
        AnswerType::Scale03 => Form::Scale03,
        AnswerType::Trend5 => Form::Trend5,
        AnswerType::Number => Form::Number,
        AnswerType::Percent => Form::Percent,
        AnswerType::Money => Form::Money,
        AnswerType::Date => Form::Date,
        AnswerType::Period => Form::Period,
        AnswerType::TextS => Form::TextShort,
        AnswerType::TextL => Form::TextLong,
        AnswerType::MatrixYps
        | AnswerType::MatrixNumber
        | AnswerType::MatrixPercent
        | AnswerType::MatrixSingle
        | AnswerType::MatrixScale04
        | AnswerType::MatrixScale03
        | AnswerType::MatrixText
        | AnswerType::CountTable
        | AnswerType::ListAreas
        | AnswerType::ListPartners
        | AnswerType::ListPlaces
        | AnswerType::ListEvents
        | AnswerType::ListActions
        | AnswerType::ListProblems
        | AnswerType::ListWalks
        | AnswerType::ListHypotheses
        | AnswerType::ListValidations
        | AnswerType::ListText
        | AnswerType::SurveySingle
        | AnswerType::SurveyMulti
        | AnswerType::SurveyMatrixCount
        | AnswerType::SurveyMatrixScale
        | AnswerType::ComposedText
        | AnswerType::FormTriangle
        | AnswerType::Tree
        | AnswerType::Decision => Form::Other,
    }
}

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

/// One question with its answer and its neighbours.
#[derive(Serialize, TS)]
pub(crate) struct QuestionView {
    id: String,
    section: String,
    stage: Stage,
    #[serde(rename = "type")]
    form: Form,
    /// The method's own name of the answer type.
    kind: AnswerType,
    options: Vec<String>,
    sources: Vec<String>,
    /// False when this version has no form for it: only "to find out" can be noted.
    buildable: bool,
    answer: Option<Answer>,
    number: usize,
    of: usize,
    previous: Option<String>,
    next: Option<String>,
    ticks: Vec<Tick>,
}

fn find(id: &str) -> Result<&'static Question, Failure> {
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

command! {
    /// One question with its answer.
    ReadQuestion { id: String } -> QuestionView, |args, session| {
        let question = find(&args.id)?;
        let contents = session.contents()?;
        let section = question.section.as_str();
        let built = question.answer.answered_on_one_page();
        // Questions of one kind are walked through together: those with a form, or those still without.
        let walk: Vec<&Question> = check_up::questions_of(section)
            .filter(|other| other.answer.answered_on_one_page() == built)
            .collect();
        let position = walk.iter().position(|other| other.id == question.id).unwrap_or_default();
        let neighbour = |position: Option<usize>| {
            position.and_then(|position| walk.get(position)).map(|other| other.id.to_string())
        };
        Ok(QuestionView {
            id: question.id.to_string(),
            section: section.to_owned(),
            stage: Catalogue::get().section(section).map_or(Stage::Understand, |section| stage(section.stage)),
            form: form(question.answer),
            kind: question.answer,
            options: match question.answer {
                AnswerType::Yps => ["Y", "P", "N"].map(str::to_owned).to_vec(),
                _ => question.options.clone(),
            },
            sources: question.sources.iter().map(ToString::to_string).collect(),
            buildable: built,
            answer: contents.answers.get(question.id.as_str()).cloned(),
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
pub(crate) struct SectionView {
    id: String,
    stage: Stage,
    done: bool,
    status: TaskStatus,
    minutes: usize,
    minimum: Vec<String>,
    questions: Vec<SectionQuestion>,
}

#[derive(Serialize, TS)]
struct SectionQuestion {
    id: String,
    #[serde(rename = "type")]
    form: Form,
    options: Vec<String>,
    buildable: bool,
    answer: Option<Answer>,
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
        Ok(SectionView {
            id: section.id.to_string(),
            stage: stage(section.stage),
            done: task.status == TaskStatus::Done,
            status: task.status,
            minutes: super::home::minutes(super::home::unanswered(&contents, section.id.as_str())),
            minimum: section.minimum.iter().flatten().map(ToString::to_string).collect(),
            questions: check_up::questions_of(section.id.as_str())
                .map(|question| SectionQuestion {
                    id: question.id.to_string(),
                    form: form(question.answer),
                    options: question.options.clone(),
                    buildable: question.answer.answered_on_one_page(),
                    answer: contents.answers.get(question.id.as_str()).cloned(),
                })
                .collect(),
        })
    }
}

command! {
    /// Saves an answer.
    SaveAnswer { question: String, answer: Answer } -> Changes, |args, session| {
        let question = find(&args.question)?;
        answers::check(question, &args.answer)?;
        let mut answer = args.answer;
        if answer.state != State::Value {
            answer.value = serde_json::Value::Null;
        }
        answer.answered_on = session.today().to_string();
        let id = question.id.to_string();
        session.change(Op::ChangeAnswer { question: id.clone() }, |tx| store::put_answer(tx, &id, &answer))
    }
}

command! {
    /// Takes an answer away: the question is not answered any more.
    ClearAnswer { question: String } -> Changes, |args, session| {
        let question = find(&args.question)?;
        session.change(Op::ClearAnswer, |tx| store::remove_answer(tx, question.id.as_str()))
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
