//! Where the figures of a document come from: the names of origins, as templates and values write them.
//!
//! An origin is a short text such as `answer/Q202/PB01`; several stand side by side with a space between them. It
//! names an entry of the plan and holds none of its words: [`explain`] says it to a reader.

mod explained;

use std::fmt;
use std::str::FromStr;

use keystone_core::catalogue::Catalogue;
use keystone_core::policy::Objective;

pub(super) use explained::with_notes;
pub use explained::{Explained, explain};

/// One place a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// An answer of the working group; `row` is the issue, area or line it was given for.
    Answer {
        question: String,
        row: Option<String>,
    },
    /// A piece of evidence.
    Evidence(String),
    /// What the voices answered and rated.
    Voices,
    /// The answers marked as not known yet.
    FindOut,
    /// The ratings of an issue, and what follows from them.
    Problem(String),
    /// The weights of the criteria.
    Weights,
    Decision(String),
    Objective(String),
    Action(String),
    Partner(String),
    /// The definition of an indicator, its starting value, its target, its values.
    Indicator(String),
    /// Facts of the municipality and of the plan.
    Plan,
    /// An intervention, a publication or another entry of the library.
    Catalogue(String),
    /// The country or province chosen.
    Profile,
    /// A section of the method; [`SUM`] for what is counted or added up.
    Formula(String),
    /// The day on which the document is made.
    Today,
}

/// The section of what is only counted or added up.
pub const SUM: &str = "sum";

/// What is no origin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no origin of a figure")]
pub struct UnknownOrigin(pub String);

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer { question, row: None } => write!(out, "answer/{question}"),
            Self::Answer { question, row: Some(row) } => write!(out, "answer/{question}/{row}"),
            Self::Evidence(id) => write!(out, "evidence/{id}"),
            Self::Voices => out.write_str("voices"),
            Self::FindOut => out.write_str("find-out"),
            Self::Problem(id) => write!(out, "problem/{id}"),
            Self::Weights => out.write_str("weights"),
            Self::Decision(id) => write!(out, "decision/{id}"),
            Self::Objective(id) => write!(out, "objective/{id}"),
            Self::Action(id) => write!(out, "action/{id}"),
            Self::Partner(id) => write!(out, "partner/{id}"),
            Self::Indicator(id) => write!(out, "indicator/{id}"),
            Self::Plan => out.write_str("plan"),
            Self::Catalogue(id) => write!(out, "catalogue/{id}"),
            Self::Profile => out.write_str("profile"),
            Self::Formula(section) => write!(out, "formula/{section}"),
            Self::Today => out.write_str("today"),
        }
    }
}

impl FromStr for Origin {
    type Err = UnknownOrigin;

    fn from_str(text: &str) -> Result<Self, UnknownOrigin> {
        let unknown = || UnknownOrigin(text.to_owned());
        let (kind, id) = match text.split_once('/') {
            None => (text, None),
            Some((_, "")) => return Err(unknown()),
            Some((kind, id)) => (kind, Some(id.to_owned())),
        };
        Ok(match (kind, id) {
            ("plan", None) => Self::Plan,
            ("voices", None) => Self::Voices,
            ("find-out", None) => Self::FindOut,
            ("weights", None) => Self::Weights,
            ("profile", None) => Self::Profile,
            ("today", None) => Self::Today,
            ("answer", Some(id)) => match id.split_once('/') {
                Some((question, row)) => {
                    Self::Answer { question: question.to_owned(), row: Some(row.to_owned()) }
                }
                None => Self::Answer { question: id, row: None },
            },
            ("evidence", Some(id)) => Self::Evidence(id),
            ("problem", Some(id)) => Self::Problem(id),
            ("decision", Some(id)) => Self::Decision(id),
            ("objective", Some(id)) => Self::Objective(id),
            ("action", Some(id)) => Self::Action(id),
            ("partner", Some(id)) => Self::Partner(id),
            ("indicator", Some(id)) => Self::Indicator(id),
            ("catalogue", Some(id)) => Self::Catalogue(id),
            ("formula", Some(id)) => Self::Formula(id),
            _ => return Err(unknown()),
        })
    }
}

/// `answer/<question>`.
pub(super) fn answer(question: &str) -> String {
    Origin::Answer { question: question.to_owned(), row: None }.to_string()
}

/// `answer/<question>/<row>`.
pub(super) fn answer_row(question: &str, row: &str) -> String {
    Origin::Answer { question: question.to_owned(), row: Some(row.to_owned()) }.to_string()
}

/// Answers to several questions.
pub(super) fn answers(questions: &[&str]) -> String {
    questions.iter().map(|question| answer(question)).collect::<Vec<_>>().join(" ")
}

/// The ten dimensions of the capacity to act, their targets, and the profile made of them.
pub(super) fn maturity() -> String {
    let dimensions = Catalogue::get().maturity.iter().map(|dimension| answer(dimension.question.as_str()));
    dimensions.collect::<Vec<_>>().join(" ") + " answer/X601 formula/B.6"
}

/// An objective and the indicator that measures it.
pub(super) fn objective(objective: &Objective) -> String {
    let own = Origin::Objective(objective.id.clone());
    match &objective.indicator {
        Some(indicator) => format!("{own} {}", Origin::Indicator(indicator.clone())),
        None => own.to_string(),
    }
}

/// The ratings of an issue and the score made of them.
pub(super) fn score(problem: &str) -> String {
    format!("{} {} formula/B.8", Origin::Problem(problem.to_owned()), Origin::Weights)
}

/// What is counted or added up from these origins.
pub(super) fn sum<S: fmt::Display>(parts: impl IntoIterator<Item = S>) -> String {
    let mut from = format!("formula/{SUM}");
    for part in parts {
        from.push(' ');
        from.push_str(&part.to_string());
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_origin_is_read_as_it_is_written() {
        let written = "answer/Q202 answer/Q202/PB01@north evidence/e voices find-out problem/PB01 weights decision/PB01 \
            objective/o action/a partner/p indicator/i plan catalogue/IV01 profile formula/B.8 formula/sum today";
        for text in written.split_whitespace() {
            assert_eq!(text.parse::<Origin>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for text in ["", "answer", "answer/", "plan/x", "police"] {
            assert_eq!(text.parse::<Origin>(), Err(UnknownOrigin(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_sum_lists_what_it_adds_up() {
        assert_eq!(
            sum([Origin::Action("a".into()), Origin::Action("b".into())]),
            "formula/sum action/a action/b"
        );
        assert_eq!(sum::<Origin>([]), "formula/sum");
    }
}
