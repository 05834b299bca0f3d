//! The statement of an issue as a sentence (method D.4).
//!
//! It puts written parts together and translates none. The page, the sheets and the documents all ask here, so that a
//! statement reads alike everywhere. The little words it looks for belong to the language: they are messages.

use keystone_core::diagnosis::sheets::Statement;
use keystone_core::text::Text;
use keystone_l10n::{Args, Words};

use super::places::without_stop;
use super::teller::{Teller, together};
use crate::plan::prose::{language_of, say};

/// Between the words of a message that lists some.
const APART: char = '|';

/// The composed statement as its readers are shown it: what was written in the other language only is shown in that
/// language. `None` while what happens is not written.
pub(super) fn composed(teller: &Teller<'_>, statement: &Statement) -> Option<String> {
    Parts::of(statement, |text| teller.user(text).unwrap_or_default()).sentences(teller.words)
}

/// The composed statement of what is written in the language of the words, and of nothing else.
pub(super) fn written(words: &Words, statement: &Statement) -> Option<String> {
    let language = language_of(words);
    Parts::of(statement, |text| text.of(language).to_owned()).sentences(words)
}

/// What was written, each part without its full stop; empty where nothing was.
struct Parts {
    what: String,
    place: String,
    when: String,
    who: String,
    how: String,
    trend: String,
    since: String,
    figure: String,
}

impl Parts {
    fn of(statement: &Statement, shown: impl Fn(&Text) -> String) -> Self {
        let part = |text| without_stop(&shown(text));
        Self {
            what: part(&statement.what),
            place: part(&statement.place),
            when: part(&statement.when),
            who: part(&statement.who),
            how: part(&statement.how),
            trend: statement.trend.clone(),
            since: part(&statement.since),
            figure: part(&statement.figure),
        }
    }

    fn sentences(self, words: &Words) -> Option<String> {
        (!self.what.is_empty()).then(|| together([self.happens(words), self.develops(words)]))
    }

    /// Where, when, what happens, to whom and how.
    fn happens(&self, words: &Words) -> String {
        let setting = match (self.place.is_empty(), self.when.is_empty()) {
            (true, true) => "none",
            (true, false) => "time",
            (false, true) => "place",
            (false, false) => "both",
        };
        let what = if setting == "none" { capital(&self.what) } else { self.what.clone() };
        let what = if self.who.is_empty() {
            what
        } else {
            let number = if is_several(words, &what) { "several" } else { "one" };
            let args = Args::new().with("number", number).with("what", what).with("who", self.who.clone());
            words.text("statement-affects", &args)
        };
        let args = Args::new()
            .with("setting", setting)
            .with("where", at(words, &self.place))
            .with("when", self.when.clone())
            .with("what", what);
        let sentence = Args::new().with("sentence", words.text("statement-sentence", &args));
        if self.how.is_empty() {
            words.text("statement-end", &sentence)
        } else {
            words.text("statement-with-how", &sentence.with("how", self.how.clone()))
        }
    }

    /// How it moves, since when, and a figure.
    fn develops(&self, words: &Words) -> String {
        let figure = self.figure.clone();
        if self.trend.is_empty() {
            if figure.is_empty() {
                return String::new();
            }
            return words.text("statement-known", &Args::new().with("figure", figure));
        }
        let trend = if self.since.is_empty() { self.trend.clone() } else { format!("{}-SINCE", self.trend) };
        let args = Args::new().with("trend", trend).with("since", self.since.clone());
        let sentence = Args::new().with("sentence", words.text("statement-trend", &args));
        if figure.is_empty() {
            words.text("statement-end", &sentence)
        } else {
            words.text("statement-with-figure", &sentence.with("figure", figure))
        }
    }
}

/// The words that a message lists.
fn listed(words: &Words, id: &str) -> Vec<String> {
    say(words, id).split(APART).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The place with the word it needs before it: none, or one that goes with its article.
fn at(words: &Words, place: &str) -> String {
    if place.is_empty() {
        return String::new();
    }
    let lower = place.to_lowercase();
    let begins = |word: &String| lower.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' '));
    let (article, place) = if listed(words, "statement-placed").iter().any(begins) {
        ("none".to_owned(), capital(place))
    } else if let Some(article) = listed(words, "statement-articles").into_iter().find(begins) {
        (article, place.split_once(' ').map_or(place, |(_, rest)| rest).to_owned())
    } else {
        ("other".to_owned(), place.to_owned())
    };
    words.text("statement-at", &Args::new().with("article", article).with("place", place))
}

/// Whether what happens reads as several things; a guess from its first word.
fn is_several(words: &Words, what: &str) -> bool {
    let first = what.split_whitespace().next().unwrap_or_default().to_lowercase();
    let ends_as_one = |word: &str| listed(words, "statement-one-ends").iter().any(|end| word.ends_with(end));
    listed(words, "statement-several").contains(&first)
        || first.strip_suffix('s').is_some_and(|stem| !stem.is_empty() && !ends_as_one(&first))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
