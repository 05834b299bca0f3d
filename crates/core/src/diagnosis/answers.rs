//! Checks of an answer against the form of its question.
//!
//! It refuses only what cannot be stored; doubtful answers are shown again later, never blocked.

use serde_json::Value;

use super::{Answer, State};
use crate::catalogue::{AnswerType, Question};
use crate::refusal::{Refusal, check_date};

/// Checks an answer.
///
/// # Errors
/// A refusal that names the field (`value` or `due`) and why.
pub fn check(question: &Question, answer: &Answer) -> Result<(), Refusal> {
    check_date(&answer.due, "due")?;
    if answer.state != State::Value {
        return Ok(());
    }
    let value = &answer.value;
    match question.answer {
        AnswerType::Single | AnswerType::Yps => check_option(question, value),
        AnswerType::Multi => {
            let chosen = value.as_array().filter(|chosen| !chosen.is_empty());
            let chosen = chosen.ok_or_else(|| Refusal::field("refused-option-missing", "value"))?;
            chosen.iter().try_for_each(|code| check_option(question, code))
        }
        AnswerType::Scale04 => check_whole(value, 0, 4),
        AnswerType::Scale03 => check_whole(value, 0, 3),
        AnswerType::Trend5 => check_whole(value, -2, 2),
        AnswerType::Number | AnswerType::Money => check_number(value, f64::INFINITY),
        AnswerType::Percent => check_number(value, 100.0),
        AnswerType::Date => match value.as_str().filter(|day| !day.is_empty()) {
            Some(day) => check_date(day, "value"),
            None => Err(Refusal::field("refused-date", "value").with("given", "")),
        },
        AnswerType::Period => check_period(value),
        AnswerType::TextS => check_text(value, 200),
        AnswerType::TextL => check_text(value, 2000),
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
        | AnswerType::Decision => Err(Refusal::new("refused-answer-kind")),
    }
}

fn check_option(question: &Question, value: &Value) -> Result<(), Refusal> {
    let code = value.as_str().ok_or_else(|| Refusal::field("refused-option-missing", "value"))?;
    let known = match question.answer {
        AnswerType::Yps => ["Y", "P", "N"].contains(&code),
        _ => question.options.iter().any(|option| option == code),
    };
    if known { Ok(()) } else { Err(Refusal::field("refused-option-missing", "value")) }
}

fn check_whole(value: &Value, low: i64, high: i64) -> Result<(), Refusal> {
    match value.as_i64() {
        Some(whole) if (low..=high).contains(&whole) => Ok(()),
        _ => Err(Refusal::field("refused-option-missing", "value")),
    }
}

fn check_number(value: &Value, most: f64) -> Result<(), Refusal> {
    match value.as_f64() {
        Some(number) if number.is_finite() && number >= 0.0 && number <= most => Ok(()),
        _ => Err(Refusal::field("refused-number", "value")),
    }
}

/// `{from, to, earlier}`: two days in order, and how many earlier years there are to compare with.
fn check_period(value: &Value) -> Result<(), Refusal> {
    let day = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let (from, to) = (day("from"), day("to"));
    if from.is_empty() || to.is_empty() {
        return Err(Refusal::field("refused-period", "value"));
    }
    crate::refusal::check_span(from, to, "value", "value")?;
    match value.get("earlier").and_then(Value::as_i64) {
        Some(years) if (0..=50).contains(&years) => Ok(()),
        _ => Err(Refusal::field("refused-earlier-years", "value")),
    }
}

fn check_text(value: &Value, longest: usize) -> Result<(), Refusal> {
    let text = |language: &str| value.get(language).and_then(Value::as_str).unwrap_or_default();
    let (en, fr) = (text("en"), text("fr"));
    if en.trim().is_empty() && fr.trim().is_empty() {
        return Err(Refusal::field("refused-text-missing", "value"));
    }
    if en.chars().count().max(fr.chars().count()) > longest {
        return Err(Refusal::field("refused-text-long", "value").with("longest", longest));
    }
    Ok(())
}
