//! Texts on their way to a template: what is in the document's language, and what exists only in the other one.
//!
//! Nothing is translated here. A text of the other language keeps its language and is announced as such.

use keystone_core::plan::Plan;
use keystone_core::{Language, Text};
use keystone_l10n::{Args, Words};
use serde::Serialize;

use crate::document::Run;

/// A text as it is shown, and the language it is really in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub text: String,
    pub language: Language,
}

/// A stretch of text for the template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Piece {
    text: String,
    /// Set when the stretch is in another language than the document.
    lang: Option<&'static str>,
    /// A line break stands before it.
    breaks: bool,
    /// Where its figures come from, as for [`crate::document::Run::from`].
    from: Option<String>,
}

/// Stretches in their order; empty means that nothing is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(super) struct Prose(Vec<Piece>);

// Private-use characters that mark a stretch of the other language inside a Fluent message.
const ENGLISH: char = '\u{e000}';
const FRENCH: char = '\u{e001}';
const END: char = '\u{e002}';
// Ends a stretch that needs no announcement: a name kept once, for readers of both languages.
const QUIET_END: char = '\u{e003}';

/// The language of these words.
pub(super) fn language_of(words: &Words) -> Language {
    Language::parse(words.locale().language()).unwrap_or(Language::En)
}

/// A message without facts.
pub(super) fn say(words: &Words, id: &str) -> String {
    words.text(id, &Args::new())
}

impl Shown {
    /// A text in the language of the words.
    pub(super) fn own(words: &Words, text: String) -> Self {
        Self { text, language: language_of(words) }
    }

    /// True when the text is in the language of the words.
    #[must_use]
    pub fn is_in(&self, words: &Words) -> bool {
        self.language == language_of(words)
    }

    /// The text for a Fluent message, marked when it is in the other language; [`Prose::read`] takes the marks off.
    pub(super) fn marked(&self, words: &Words) -> String {
        if self.is_in(words) {
            return self.text.clone();
        }
        let start = match self.language {
            Language::En => ENGLISH,
            Language::Fr => FRENCH,
        };
        format!("{start}{}{END}", self.text)
    }
}

/// What a user wrote, in the language asked for if it exists; `None` when nothing is written.
pub(super) fn shown(text: &Text, words: &Words) -> Option<Shown> {
    let (text, language) = text.shown(language_of(words))?;
    Some(Shown { text: text.to_owned(), language })
}

/// A field that is kept once, in the plan's first language, marked where it is not in the document's. A plan in two
/// languages may hold both around a slash, the first language first: then each side gets its own mark.
pub(super) fn kept_once(text: &str, plan: &Plan, words: &Words) -> String {
    let text = text.trim();
    let mark = |text: &str, language: Language| match language {
        _ if language == language_of(words) || text.is_empty() => text.to_owned(),
        Language::En => format!("{ENGLISH}{text}{QUIET_END}"),
        Language::Fr => format!("{FRENCH}{text}{QUIET_END}"),
    };
    match (text.split_once(" / "), plan.second_language) {
        (Some((first, second)), Some(other)) => {
            format!("{} / {}", mark(first, plan.language), mark(second, other))
        }
        _ => mark(text, plan.language),
    }
}

/// The text without marks, for places that hold one plain line such as the label of a picture.
pub(super) fn unmarked(text: &str) -> String {
    text.chars().filter(|letter| ![ENGLISH, FRENCH, END, QUIET_END].contains(letter)).collect()
}

impl Prose {
    /// A text of the program, in the document's language.
    pub(super) fn plain(text: impl Into<String>) -> Self {
        let mut prose = Self::default();
        prose.add(text.into(), None);
        prose
    }

    /// A text of the user's; its lines stay apart, and a note says when it is in the other language.
    pub(super) fn of(shown: &Shown, words: &Words) -> Self {
        let mut prose = Self::default();
        let foreign = (!shown.is_in(words)).then(|| shown.language.code());
        for line in shown.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let breaks = !prose.0.is_empty();
            prose.0.push(Piece { text: line.to_owned(), lang: foreign, breaks, from: None });
        }
        prose.announce(shown.language, foreign.is_some(), words);
        prose
    }

    /// A text of the user's, or these words when nothing is written.
    pub(super) fn user(text: &Text, words: &Words, otherwise: &str) -> Self {
        match shown(text, words) {
            Some(shown) => Self::of(&shown, words),
            None if otherwise.is_empty() => Self::default(),
            None => Self::plain(say(words, otherwise)),
        }
    }

    /// A field that is kept once; see [`kept_once`].
    pub(super) fn note(text: &str, plan: &Plan, words: &Words) -> Self {
        Self::read(&kept_once(text, plan, words), words)
    }

    /// A message whose facts may hold marked stretches.
    pub(super) fn read(message: &str, words: &Words) -> Self {
        let mut prose = Self::default();
        for (index, part) in message.split([ENGLISH, FRENCH]).enumerate() {
            if index == 0 {
                prose.add(part.to_owned(), None);
                continue;
            }
            let quiet = part.find(QUIET_END).is_some_and(|at| part.find(END).is_none_or(|end| at < end));
            let (foreign, after) = part.split_once([END, QUIET_END]).unwrap_or((part, ""));
            let other = language_of(words).other();
            prose.add(foreign.to_owned(), Some(other.code()));
            prose.announce(other, !quiet, words);
            prose.add(after.to_owned(), None);
        }
        prose
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same as runs of a document, for what no template prints.
    pub(super) fn into_runs(self) -> Vec<Run> {
        let run = |piece: Piece| Run {
            text: if piece.breaks { format!("\n{}", piece.text) } else { piece.text },
            emphasis: piece.lang.is_some(),
            lang: piece.lang.map(str::to_owned),
            from: piece.from,
            ..Run::default()
        };
        self.0.into_iter().map(run).collect()
    }

    /// Says where the figures come from, for the stretches that do not say it yet.
    pub(super) fn from(mut self, origin: &str) -> Self {
        for piece in &mut self.0 {
            piece.from.get_or_insert_with(|| origin.to_owned());
        }
        self
    }

    /// Adds another text, on its own line.
    pub(super) fn line(mut self, other: Self) -> Self {
        let mut other = other;
        if let (false, Some(first)) = (self.0.is_empty(), other.0.first_mut()) {
            first.breaks = true;
        }
        self.0.append(&mut other.0);
        self
    }

    fn add(&mut self, text: String, lang: Option<&'static str>) {
        if !text.is_empty() {
            self.0.push(Piece { text, lang, breaks: false, from: None });
        }
    }

    fn announce(&mut self, language: Language, foreign: bool, words: &Words) {
        if foreign && !self.0.is_empty() {
            let id = match language {
                Language::En => "report-other-language-en",
                Language::Fr => "report-other-language-fr",
            };
            self.add(format!(" {}", say(words, id)), None);
        }
    }
}

#[cfg(test)]
mod tests {
    use keystone_l10n::{Locale, words};

    use super::*;

    #[test]
    fn a_text_in_the_other_language_keeps_its_tag_and_is_announced() {
        let words = words(Locale::EnCa);
        let prose = Prose::user(&Text::new("", "Parc des Saules"), words, "");
        assert_eq!(prose.0[0].lang, Some("fr"), "the text is tagged");
        assert_eq!(prose.0[1].text, " (in French)");
        assert_eq!(prose.0[1].lang, None);
    }

    #[test]
    fn a_marked_name_inside_a_sentence_becomes_a_stretch_of_its_own() {
        let words = words(Locale::FrCa);
        let name = shown(&Text::new("North Road", ""), words).unwrap();
        let prose = Prose::read(&format!("Réduire pour {} d’ici 2028", name.marked(words)), words);
        let stretches: Vec<_> = prose.0.iter().map(|piece| (piece.text.as_str(), piece.lang)).collect();
        let wanted = [
            ("Réduire pour ", None),
            ("North Road", Some("en")),
            (" (en anglais)", None),
            (" d’ici 2028", None),
        ];
        assert_eq!(stretches, wanted);
    }
}
