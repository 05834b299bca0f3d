//! The statement of an issue as a sentence (method D.4).
//!
//! It puts written parts together and translates none. The facts are those the screen gives to the same message, so
//! that a statement reads alike on the page and in the documents.

use keystone_core::diagnosis::sheets::Statement;
use keystone_core::text::{Language, Text};
use keystone_l10n::Args;

use super::places::without_stop;
use super::teller::{Teller, together};

/// Words a place begins with when it needs no other one before it.
const PLACED_EN: [&str; 10] =
    ["in", "at", "on", "along", "around", "near", "behind", "between", "outside", "inside"];
const PLACED_FR: [&str; 11] =
    ["à", "au", "aux", "dans", "sur", "le long", "autour", "près", "derrière", "entre", "devant"];

/// The composed statement; `None` while what happens is not written.
pub(super) fn composed(teller: &Teller<'_>, statement: &Statement) -> Option<String> {
    let what = part(teller, &statement.what);
    (!what.is_empty()).then(|| together([happens(teller, statement, what), develops(teller, statement)]))
}

fn part(teller: &Teller<'_>, text: &Text) -> String {
    teller.user(text).map(|text| without_stop(&text)).unwrap_or_default()
}

/// Where, when, what happens, to whom and how.
fn happens(teller: &Teller<'_>, statement: &Statement, what: String) -> String {
    let [place, when, who, how] =
        [&statement.place, &statement.when, &statement.who, &statement.how].map(|text| part(teller, text));
    let setting = match (place.is_empty(), when.is_empty()) {
        (true, true) => "none",
        (true, false) => "time",
        (false, true) => "place",
        (false, false) => "both",
    };
    let language = teller.language();
    let what = if setting == "none" { capital(&what) } else { what };
    let number = if is_several(&what, language) { "several" } else { "one" };
    let what = if who.is_empty() {
        what
    } else {
        teller.text(
            "statement-affects",
            &Args::new().with("number", number).with("what", what).with("who", who),
        )
    };
    let args = Args::new()
        .with("setting", setting)
        .with("where", at(teller, &place, language))
        .with("when", when)
        .with("what", what);
    let sentence = Args::new().with("sentence", teller.text("statement-sentence", &args));
    if how.is_empty() {
        teller.text("statement-end", &sentence)
    } else {
        teller.text("statement-with-how", &sentence.with("how", how))
    }
}

/// How it moves, since when, and a figure.
fn develops(teller: &Teller<'_>, statement: &Statement) -> String {
    let [since, figure] = [&statement.since, &statement.figure].map(|text| part(teller, text));
    if statement.trend.is_empty() {
        if figure.is_empty() {
            return String::new();
        }
        return teller.text("statement-known", &Args::new().with("figure", figure));
    }
    let trend = if since.is_empty() { statement.trend.clone() } else { format!("{}-SINCE", statement.trend) };
    let args = Args::new().with("trend", trend).with("since", since);
    let sentence = Args::new().with("sentence", teller.text("statement-trend", &args));
    if figure.is_empty() {
        teller.text("statement-end", &sentence)
    } else {
        teller.text("statement-with-figure", &sentence.with("figure", figure))
    }
}

/// The place with the word it needs before it: none, or the contraction French asks for.
fn at(teller: &Teller<'_>, place: &str, language: Language) -> String {
    if place.is_empty() {
        return String::new();
    }
    let starts = |words: &[&str]| {
        let lower = place.to_lowercase();
        words.iter().any(|word| lower.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')))
    };
    let rest = || place.split_once(' ').map_or(place, |(_, rest)| rest).to_owned();
    let (article, place) = match language {
        Language::En if starts(&PLACED_EN) => ("none", capital(place)),
        Language::Fr if starts(&PLACED_FR) => ("none", capital(place)),
        Language::Fr if starts(&["le"]) => ("le", rest()),
        Language::Fr if starts(&["les"]) => ("les", rest()),
        Language::En | Language::Fr => ("other", place.to_owned()),
    };
    teller.text("statement-at", &Args::new().with("article", article).with("place", place))
}

/// Whether what happens reads as several things; a guess from its first word.
fn is_several(what: &str, language: Language) -> bool {
    let first = what.split_whitespace().next().unwrap_or_default().to_lowercase();
    let before_s = first.strip_suffix('s').and_then(|stem| stem.chars().next_back());
    match language {
        Language::Fr => {
            ["les", "des", "plusieurs", "ces"].contains(&first.as_str())
                || before_s.is_some_and(|letter| letter != 's')
        }
        Language::En => {
            ["several", "many", "some", "these"].contains(&first.as_str())
                || before_s.is_some_and(|letter| letter != 's' && letter != 'u')
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
