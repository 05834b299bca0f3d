//! Voices: what other people and groups answered and rated beside the working group, and what they hold together.
//!
//! A voice never changes the working group's own answer by itself: keeping the middle of the voices is a deed of
//! its own, and can be undone like any other.

use keystone_core::catalogue::{Catalogue, Form, Question};
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::store::{self, OWN};
use keystone_core::diagnosis::voices::{self, Voiced};
use keystone_core::diagnosis::{Answer, Criterion, Rating, Said, State, Voice};
use keystone_core::project::Op;
use keystone_core::{Grade, Language, Refusal, Text};
use keystone_l10n::Args;
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use super::judgements::Noting;
use crate::{Failure, Session};

/// The source of what people judge from their own experience.
const EXPERIENCE: &str = "S-EXP";

/// A voice with how much it said.
#[derive(Serialize, TS)]
pub(crate) struct VoiceView {
    voice: Voice,
    /// Questions it answered.
    answered: usize,
    /// Ratings it gave.
    rated: usize,
}

/// What one voice holds: a place on the scale, or null when it does not know.
#[derive(Serialize, TS)]
struct VoiceValue {
    voice: String,
    value: Option<i64>,
}

/// What the voices hold on one criterion of a problem. Voices that said nothing are absent.
#[derive(Serialize, TS)]
struct VoicedCriterion {
    criterion: Criterion,
    values: Vec<VoiceValue>,
    combined: Voiced,
    /// The working group's own; null when it is not rated or not known.
    own: Option<i64>,
}

/// What the voices hold on one problem.
#[derive(Serialize, TS)]
pub(crate) struct VoicedProblem {
    problem: String,
    criteria: Vec<VoicedCriterion>,
    /// From 0 to 1; null when no criterion was rated by two voices.
    agreement: Option<f64>,
}

/// What the voices hold on one question; no is 0, partly 1 and yes 2.
#[derive(Serialize, TS)]
pub(crate) struct VoicedQuestion {
    question: String,
    form: Form,
    values: Vec<VoiceValue>,
    combined: Voiced,
    /// The working group's own; null when it is not answered or not known.
    own: Option<i64>,
}

fn unknown_voice(id: &str) -> Failure {
    Failure::new("error-unknown-voice").with("voice", id)
}

/// The plan, when it has this voice.
fn contents_with(session: &Session, voice: &str) -> Result<Contents, Failure> {
    let contents = session.contents()?;
    if contents.voices.iter().any(|known| known.id == voice) {
        Ok(contents)
    } else {
        Err(unknown_voice(voice))
    }
}

fn voiced_question(id: &str) -> Result<&'static Question, Failure> {
    let question = super::understand::find(id)?;
    if voices::is_voiced(question.form()) {
        Ok(question)
    } else {
        Err(Failure::new("error-question-not-voiced").with("question", id))
    }
}

/// What each voice holds, in the order of the voices.
fn values(contents: &Contents, of: impl Fn(&Said) -> Option<Option<i64>>) -> Vec<VoiceValue> {
    let value = |voice: &Voice| {
        let value = contents.said.get(&voice.id).and_then(&of)?;
        Some(VoiceValue { voice: voice.id.clone(), value })
    };
    contents.voices.iter().filter_map(value).collect()
}

fn combined(values: &[VoiceValue]) -> Voiced {
    voices::combine(&values.iter().map(|value| value.value).collect::<Vec<_>>())
}

command! {
    /// The voices of the plan, in the order they were added.
    ReadVoices {} -> Vec<VoiceView>, |_, session| {
        let contents = session.contents()?;
        let silent = Said::default();
        Ok(contents.voices.iter().map(|voice| {
            let said = contents.said.get(&voice.id).unwrap_or(&silent);
            VoiceView { voice: voice.clone(), answered: said.answers.len(), rated: said.ratings.len() }
        }).collect())
    }
}

command! {
    /// Saves a voice; an empty id makes a new one.
    SaveVoice { voice: Voice } -> Changes, |args, session| {
        let mut voice = args.voice;
        voice.check()?;
        if voice.id.is_empty() {
            voice.id = session.new_id();
        } else {
            contents_with(session, &voice.id)?;
        }
        session.change(Op::SaveVoice, |tx| store::put_voice(tx, &voice))
    }
}

command! {
    /// Removes a voice with everything it said. What was noted of its ratings stays in the history.
    RemoveVoice { id: String } -> Changes, |args, session| {
        contents_with(session, &args.id)?;
        session.change(Op::RemoveVoice, |tx| store::remove_voice(tx, &args.id))
    }
}

command! {
    /// Saves what a voice answers to a question.
    SaveVoiceAnswer { voice: String, question: String, answer: Answer } -> Changes, |args, session| {
        contents_with(session, &args.voice)?;
        let question = voiced_question(&args.question)?;
        let answer = super::understand::ready(question, args.answer, session)?;
        let op = Op::ChangeVoiceAnswer { question: question.id.to_string(), voice: args.voice.clone() };
        session.change(op, |tx| store::put_answer(tx, &args.voice, question.id.as_str(), &answer))
    }
}

command! {
    /// Takes the answer of a voice away.
    ClearVoiceAnswer { voice: String, question: String } -> Changes, |args, session| {
        contents_with(session, &args.voice)?;
        let question = super::understand::find(&args.question)?;
        let op = Op::ChangeVoiceAnswer { question: question.id.to_string(), voice: args.voice.clone() };
        session.change(op, |tx| store::remove_answer(tx, &args.voice, question.id.as_str()))
    }
}

fn voice_rating<'a>(
    contents: &'a Contents,
    voice: &str,
    problem: &str,
    criterion: Criterion,
) -> Option<&'a Rating> {
    let given = contents.said.get(voice)?.ratings.iter();
    given
        .map(|of| (&of.problem, &of.rating))
        .find(|(of, rating)| *of == problem && rating.criterion == criterion)
        .map(|(_, rating)| rating)
}

fn known_problem(contents: &Contents, problem: &str) -> Result<(), Failure> {
    if contents.problems.iter().any(|known| known.id == problem) {
        Ok(())
    } else {
        Err(Failure::new("error-unknown-problem").with("problem", problem))
    }
}

command! {
    /// Rates a problem on one criterion as a voice does.
    RateAsVoice { voice: String, problem: String, rating: Rating } -> Changes, |args, session| {
        args.rating.check()?;
        let contents = contents_with(session, &args.voice)?;
        known_problem(&contents, &args.problem)?;
        let criterion = args.rating.criterion;
        let before = voice_rating(&contents, &args.voice, &args.problem, criterion);
        let rating = Rating { rated_on: session.today().to_string(), ..args.rating };
        let noted = Noting::new(session).rating(&args.voice, &args.problem, before, Some(&rating));
        let op = Op::RateAsVoice {
            problem: args.problem.clone(),
            criterion: criterion.code().to_owned(),
            voice: args.voice.clone(),
        };
        session.change(op, |tx| {
            store::put_rating(tx, &args.voice, &args.problem, &rating)?;
            noted.write(tx)
        })
    }
}

command! {
    /// Takes the rating of a voice away.
    ClearVoiceRating { voice: String, problem: String, criterion: Criterion } -> Changes, |args, session| {
        let contents = contents_with(session, &args.voice)?;
        known_problem(&contents, &args.problem)?;
        let before = voice_rating(&contents, &args.voice, &args.problem, args.criterion);
        let noted = Noting::new(session).rating(&args.voice, &args.problem, before, None);
        let op = Op::RateAsVoice {
            problem: args.problem.clone(),
            criterion: args.criterion.code().to_owned(),
            voice: args.voice.clone(),
        };
        session.change(op, |tx| {
            store::remove_rating(tx, &args.voice, &args.problem, args.criterion)?;
            noted.write(tx)
        })
    }
}

command! {
    /// For each problem and criterion: what each voice holds, and what they hold together.
    ReadVoicedRatings {} -> Vec<VoicedProblem>, |_, session| {
        let contents = session.contents()?;
        Ok(contents.problems.iter().map(|problem| {
            let criteria: Vec<VoicedCriterion> = Criterion::ALL.iter().map(|criterion| {
                let values = values(&contents, |said| voices::rating_of(said, &problem.id, *criterion));
                let own = problem.ratings.iter().find(|rating| rating.criterion == *criterion);
                VoicedCriterion {
                    criterion: *criterion,
                    combined: combined(&values),
                    values,
                    own: own.filter(|rating| rating.state == State::Value).and_then(|rating| rating.value),
                }
            }).collect();
            let combined: Vec<Voiced> = criteria.iter().map(|criterion| criterion.combined).collect();
            VoicedProblem { problem: problem.id.clone(), agreement: voices::agreement(&combined), criteria }
        }).collect())
    }
}

command! {
    /// For each question that a voice answered: what each voice holds, and what they hold together.
    ReadVoicedAnswers {} -> Vec<VoicedQuestion>, |_, session| {
        let contents = session.contents()?;
        let voiced = Catalogue::get().questions.iter().filter(|question| voices::is_voiced(question.form()));
        Ok(voiced.filter_map(|question| {
            let id = question.id.as_str();
            let values = values(&contents, |said| voices::answer_of(said, id));
            let own = contents.answers.get(id).filter(|answer| answer.state == State::Value);
            (!values.is_empty()).then(|| VoicedQuestion {
                question: id.to_owned(),
                form: question.form(),
                combined: combined(&values),
                values,
                own: own.and_then(|answer| voices::place(&answer.value)),
            })
        }).collect())
    }
}

/// Where a kept median comes from, in both languages. `shown` names a place of the scale in a language.
fn reason(session: &Session, voiced: &Voiced, shown: impl Fn(Language, i64) -> String) -> Text {
    let sentence = |language| {
        let (low, high) = (voiced.low.unwrap_or_default(), voiced.high.unwrap_or_default());
        let args = Args::new()
            .with("voices", voiced.known)
            .with("low", shown(language, low))
            .with("high", shown(language, high));
        let message = if low == high { "voices-median-same" } else { "voices-median-reason" };
        session.words(language).text(message, &args)
    };
    Text { en: sentence(Language::En), fr: sentence(Language::Fr) }
}

fn median(voiced: &Voiced) -> Result<i64, Failure> {
    voiced.median.ok_or_else(|| Refusal::new("refused-no-median").into())
}

/// A place of a scale in words: yes, partly and no by name, figures as they are with a true minus sign.
fn shown(session: &Session, form: Form, language: Language, place: i64) -> String {
    match voices::answer_at(form, place).as_str() {
        Some(code) => session.words(language).text(&format!("answer-{}", code.to_lowercase()), &Args::new()),
        None => place.to_string().replace('-', "−"),
    }
}

command! {
    /// Makes the median of the voices the working group's own answer.
    KeepMedian { question: String } -> Changes, |args, session| {
        let question = voiced_question(&args.question)?;
        let id = question.id.as_str();
        let contents = session.contents()?;
        let voiced = voices::on_question(&contents.said, id);
        let form = question.form();
        let answer = Answer {
            reason: reason(session, &voiced, |language, place| shown(session, form, language, place)),
            source: EXPERIENCE.to_owned(),
            grade: Some(Grade::C),
            ..Answer::of(voices::answer_at(form, median(&voiced)?))
        };
        let answer = super::understand::ready(question, answer, session)?;
        session.change(Op::ChangeAnswer { question: id.to_owned() }, |tx| store::put_answer(tx, OWN, id, &answer))
    }
}

command! {
    /// Makes the median of the voices the working group's own rating.
    KeepMedianRating { problem: String, criterion: Criterion } -> Changes, |args, session| {
        let contents = session.contents()?;
        known_problem(&contents, &args.problem)?;
        let voiced = voices::on_criterion(&contents.said, &args.problem, args.criterion);
        let own = contents.problems.iter().find(|problem| problem.id == args.problem);
        let before = own.and_then(|own| own.ratings.iter().find(|rating| rating.criterion == args.criterion));
        // The trend is stored from 0 to 4 and said from −2 to +2.
        let shift = if args.criterion == Criterion::T { 2 } else { 0 };
        let rating = Rating {
            criterion: args.criterion,
            state: State::Value,
            value: Some(median(&voiced)?),
            grade: Some(Grade::C),
            source: EXPERIENCE.to_owned(),
            reason: reason(session, &voiced, |language, place| shown(session, Form::Scale04, language, place - shift)),
            proposed: before.and_then(|before| before.proposed),
            rated_on: session.today().to_string(),
        };
        let noted = Noting::new(session).rating(OWN, &args.problem, before, Some(&rating));
        let op = Op::Rate { problem: args.problem.clone(), criterion: args.criterion.code().to_owned() };
        session.change(op, |tx| {
            store::put_rating(tx, OWN, &args.problem, &rating)?;
            noted.write(tx)
        })
    }
}
