//! Wordings to think twice about before a text is shared: personal information and words that may stigmatise.
//!
//! It finds and proposes; it blocks nothing and changes no text (guards G-14 and G-16). It looks for clear cases: a
//! text without findings may still name somebody.

mod personal;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;
use ts_rs::TS;

pub use personal::{Personal, PersonalKind, personal};

use crate::catalogue::{StigmatisingWord, Wording};

/// A word in a text that may stigmatise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Word {
    /// As it is written in the text.
    pub found: String,
    /// Position of its first character, counted in characters (Unicode scalar values).
    pub from: usize,
    /// Position after its last character.
    pub to: usize,
    /// What the method proposes instead, in the language of the word.
    pub alternative: Option<String>,
    /// True when the word is right once the fact is established.
    pub unless_established: bool,
}

/// Finds the words of method H.2 and handout H13 in a text, in both languages, in the order of the text.
#[must_use]
pub fn stigmatising(text: &str) -> Vec<Word> {
    static TERMS: LazyLock<Vec<(Regex, &'static StigmatisingWord)>> =
        LazyLock::new(|| Wording::get().words.iter().map(|word| (term(&word.term), word)).collect());
    let mut words: Vec<Word> = Vec::new();
    for (term, word) in TERMS.iter() {
        for found in term.find_iter(text) {
            let from = position(text, found.start());
            let to = from + found.as_str().chars().count();
            // A word that both languages list is one word of the text.
            if words.iter().any(|known| known.from < to && from < known.to) {
                continue;
            }
            words.push(Word {
                found: found.as_str().to_owned(),
                from,
                to,
                alternative: word.alternative.clone(),
                unless_established: word.unless_established,
            });
        }
    }
    words.sort_by_key(|word| word.from);
    words
}

/// Whole words in any case; blanks, hyphens and apostrophes match in all their forms.
fn term(term: &str) -> Regex {
    let pattern: String = term
        .chars()
        .map(|character| match character {
            ' ' => r"\s+".to_owned(),
            '-' => r"[-\x{2010}\x{2011}]".to_owned(),
            '\'' | '\u{2019}' => r"['\x{2019}]".to_owned(),
            other => regex::escape(&other.to_string()),
        })
        .collect();
    pattern_of(&format!(r"(?i)\b{pattern}\b"))
}

/// Every pattern is made here, from words of the catalogue and fixed parts.
#[expect(
    clippy::expect_used,
    reason = "the patterns follow from content that is compiled in; a test makes them all"
)]
fn pattern_of(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of the program can be read")
}

/// The position in characters of a position in bytes.
fn position(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(start, _)| *start < byte).count()
}
