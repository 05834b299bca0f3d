//! The statement of an issue as a sentence (method D.4).
//!
//! It puts written parts together and translates none. The facts are those the screen gives to the same message, so
//! that a statement reads alike on the page and in the documents.

use keystone_core::diagnosis::sheets::Statement;
use keystone_core::text::{Language, Text};
use keystone_l10n::Args;

use super::places::without_stop;
use super::teller::Teller;

/// Words a place begins with when it needs no other one before it.
const PLACED_EN: [&str; 10] =
    ["in", "at", "on", "along", "around", "near", "behind", "between", "outside", "inside"];
const PLACED_FR: [&str; 11] =
    ["à", "au", "aux", "dans", "sur", "le long", "autour", "près", "derrière", "entre", "devant"];

/// The composed sentence; `None` while what happens is not written.
pub(super) fn composed(teller: &Teller<'_>, statement: &Statement) -> Option<String> {
    let part = |text: &Text| teller.user(text).map(|text| without_stop(&text)).unwrap_or_default();
    let [place, when, what] = [&statement.place, &statement.when, &statement.what].map(part);
    if what.is_empty() {
        return None;
    }
    let [who, how, since, figure] =
        [&statement.who, &statement.how, &statement.since, &statement.figure].map(part);
    let language = teller.language();
    let setting = match (place.is_empty(), when.is_empty()) {
        (true, true) => "none",
        (true, false) => "time",
        (false, true) => "place",
        (false, false) => "both",
    };
    let alone = matches!(setting, "none");
    let trend = if statement.trend.is_empty() { "none" } else { statement.trend.as_str() };
    let given = |text: &str| if text.is_empty() { "no" } else { "yes" };
    let args = Args::new()
        .with("setting", setting)
        .with("where", at(teller, &place, language))
        .with("when", when)
        .with("number", if is_several(&what, language) { "several" } else { "one" })
        .with("what", if alone { capital(&what) } else { what })
        .with("hasWho", given(&who))
        .with("who", who)
        .with("hasHow", given(&how))
        .with("how", how)
        .with("trend", trend.to_owned())
        .with("hasSince", given(&since))
        .with("since", since)
        .with("hasFigure", given(&figure))
        .with("figure", figure);
    Some(teller.text("statement-sentence", &args))
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
