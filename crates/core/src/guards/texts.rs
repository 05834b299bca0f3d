//! The texts of a diagnosis that a person wrote, gathered by question for the guards of wording (G-14, G-16).
//!
//! It leaves out the contacts of professional partners, the only personal data a plan may hold (method 0.3, rule 3).

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::catalogue::Wording;
use crate::check_up::Contents;
use crate::diagnosis::wording;
use crate::text::Text;

/// Columns and fields that hold a professional contact: question and name.
const CONTACTS: [(&str, &str); 3] = [("Q201", "contact"), ("X002", "person"), ("Q807", "spokesperson")];

/// The texts about one thing, in both languages; each stands alone, so that no pattern reaches from one into the next.
pub(super) struct Written<'a> {
    /// The question or the problem.
    pub(super) subject: String,
    /// The question whose page mends it.
    pub(super) question: String,
    pub(super) texts: Vec<&'a str>,
}

/// Every text of the answers, of the problems and of the decisions.
pub(super) fn written(contents: &Contents) -> Vec<Written<'_>> {
    let answers = contents.answers.iter().map(|(question, answer)| {
        let mut texts = Vec::new();
        within(question, &answer.value, &mut texts);
        add(&answer.reason, &mut texts);
        add(&answer.note, &mut texts);
        add_one(&answer.source_note, &mut texts);
        Written { subject: question.clone(), question: question.clone(), texts }
    });
    let problems = contents.problems.iter().map(|problem| {
        let mut texts = Vec::new();
        add(&problem.name, &mut texts);
        add(&problem.statement, &mut texts);
        problem.ratings.iter().for_each(|rating| add(&rating.reason, &mut texts));
        Written { subject: problem.id.clone(), question: "Q701".to_owned(), texts }
    });
    let mut decided = Vec::new();
    contents.decisions.iter().for_each(|decision| add(&decision.reason, &mut decided));
    add(&contents.record.present, &mut decided);
    add(&contents.record.dissent, &mut decided);
    let decided = Written { subject: "Q708".to_owned(), question: "Q708".to_owned(), texts: decided };
    answers.chain(problems).chain([decided]).filter(|written| !written.texts.is_empty()).collect()
}

fn add<'a>(text: &'a Text, texts: &mut Vec<&'a str>) {
    add_one(&text.en, texts);
    if text.fr != text.en {
        add_one(&text.fr, texts);
    }
}

fn add_one<'a>(text: &'a str, texts: &mut Vec<&'a str>) {
    if !text.trim().is_empty() {
        texts.push(text);
    }
}

/// The texts in two languages anywhere in a stored value.
fn within<'a>(question: &str, value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field.as_str() {
                    Some(text) if name == "en" || name == "fr" => add_one(text, texts),
                    Some(_) => {}
                    None if CONTACTS.contains(&(question, name.as_str())) => {}
                    None => within(question, field, texts),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|entry| within(question, entry, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether a text holds a word that may stigmatise (G-14).
pub(super) fn stigmatises(text: &str) -> bool {
    // The longest part of each word first, in one pass: nearly every text holds none.
    static PARTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let longest =
            |term: &'static str| term.split([' ', '-', '\'', '\u{2019}']).max_by_key(|part| part.len());
        let parts: Vec<String> =
            Wording::get().words.iter().filter_map(|word| longest(&word.term)).map(regex::escape).collect();
        Regex::new(&format!("(?i){}", parts.join("|"))).ok()
    });
    PARTS.as_ref().is_none_or(|parts| parts.is_match(text)) && !wording::stigmatising(text).is_empty()
}

/// Whether something in a text looks like personal information (G-16).
pub(crate) fn is_personal(text: &str) -> bool {
    // Every kind that is looked for holds a digit, an at sign, or the title of a person.
    let titles = &Wording::get().marks.titles;
    let may = text.bytes().any(|byte| byte.is_ascii_digit() || byte == b'@')
        || titles.iter().any(|title| text.contains(title.as_str()));
    may && !wording::personal(text).is_empty()
}
