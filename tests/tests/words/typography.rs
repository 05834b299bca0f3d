//! The rules of typography in the two languages (screen specification, 5.6): what a person who writes well would mend.

use crate::messages::FACT;

const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';
const JOINER: char = '\u{2060}';

/// Beginnings of French words that take an accent on their capital.
const ACCENTED: [&str; 22] = [
    "Etat", "Etap", "Etude", "Etabl", "Etes", "Eval", "Ecol", "Equip", "Egal", "Echéa", "Echec", "Elu",
    "Elev", "Even", "Evén", "Ecri", "Edit", "Econ", "Eclair", "Elém", "Elimin", "Evit",
];

/// What is wrong with a text, in words.
pub(crate) fn faults(language: &str, text: &str) -> Vec<&'static str> {
    let mut faults = common(text);
    let text = without_dates(text);
    let signs: Vec<char> = text.chars().collect();
    for (place, sign) in signs.iter().copied().enumerate() {
        let before = place.checked_sub(1).map(|place| signs[place]);
        let after = signs.get(place + 1).copied();
        faults.extend(if language == "fr" { french(sign, before, after) } else { english(sign, before) });
        faults.extend(range(language, &signs, place));
    }
    if language == "fr" {
        faults.extend(capitals(&text));
    }
    faults
}

fn common(text: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if text.contains(['\'', '"', '`']) {
        faults.push("straight quote or apostrophe");
    }
    if text.contains("...") {
        faults.push("three dots for an ellipsis");
    }
    // Between two facts they may set columns apart on the command line.
    if text.split(FACT).any(|part| part.contains("  ") && !part.trim().is_empty()) {
        faults.push("two spaces");
    }
    if text.trim_matches([' ', '\n']) != text {
        faults.push("space at an end");
    }
    let hidden = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
    };
    if text.contains(hidden) {
        faults.push("hidden sign");
    }
    faults
}

fn french(sign: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    match sign {
        ';' | '!' | '?' if !matches!(before, Some(NARROW | '!' | '?')) => {
            Some("narrow space missing before ; ! or ?")
        }
        ':' if before != Some(NO_BREAK) => Some("no-break space missing before :"),
        '«' if after != Some(NO_BREAK) => Some("no-break space missing after «"),
        '»' if before != Some(NO_BREAK) => Some("no-break space missing before »"),
        '%' | '$' | '€' if !matches!(before, None | Some(NO_BREAK | '(')) => {
            Some("no-break space missing before a unit")
        }
        '“' | '”' => Some("English quotes"),
        ' ' if before.is_some_and(digit) && after.is_some_and(digit) => {
            Some("ordinary space between figures")
        }
        _ => None,
    }
}

fn english(sign: char, before: Option<char>) -> Option<&'static str> {
    let spaced = matches!(before, Some(' ' | NO_BREAK | NARROW));
    match sign {
        ';' | ':' | '!' | '?' | ',' if spaced => Some("space before a sign"),
        '%' if spaced => Some("space before %"),
        '«' | '»' => Some("French quotes"),
        _ => None,
    }
}

/// A dash between two figures is a range: en dash in English, hyphen in French, held together by U+2060.
fn range(language: &str, signs: &[char], place: usize) -> Option<&'static str> {
    let sign = signs[place];
    if !matches!(sign, '-' | '–') {
        return None;
    }
    let near = |offset: isize| place.checked_add_signed(offset).and_then(|place| signs.get(place).copied());
    let joined = near(-1) == Some(JOINER) && near(1) == Some(JOINER);
    let outer = if joined { (near(-2), near(2)) } else { (near(-1), near(1)) };
    let figure = |sign: Option<char>| sign.is_some_and(|sign| digit(sign) || sign == FACT);
    let percent = outer.0 == Some('%') && language == "en";
    if !(figure(outer.0) || percent) || !figure(outer.1) {
        return None;
    }
    if !joined {
        return Some("word joiners missing around the dash of a range");
    }
    let wanted = if language == "fr" { '-' } else { '–' };
    (sign != wanted).then_some("wrong dash in a range")
}

fn capitals(text: &str) -> Option<&'static str> {
    let bare = |word: &str| ACCENTED.iter().any(|start| word.starts_with(start));
    let words = text.split(|c: char| !c.is_alphanumeric());
    let preposition = text.strip_prefix("A ").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    (preposition || words.into_iter().any(bare)).then_some("accent missing on a capital")
}

fn digit(sign: char) -> bool {
    sign.is_ascii_digit()
}

/// The text with a letter for each date in ISO form, which is no range.
fn without_dates(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut kept = String::new();
    let mut place = 0;
    while let Some(sign) = signs.get(place) {
        let date = signs.get(place..place + 10).is_some_and(|part| {
            part.iter()
                .enumerate()
                .all(|(at, sign)| if at == 4 || at == 7 { *sign == '-' } else { digit(*sign) })
        });
        if date {
            kept.push('D');
            place += 10;
        } else {
            kept.push(*sign);
            place += 1;
        }
    }
    kept
}

#[test]
fn the_rules_see_what_is_wrong() {
    for wrong in [
        "Quoi?",
        "Quoi ?",
        "Note : oui",
        "« oui »",
        "62 %",
        "l'eau",
        "2027\u{2060}–\u{2060}2030",
        "2027-2030",
        "Etat",
        "1 000",
    ] {
        assert!(!faults("fr", wrong).is_empty(), "{wrong}");
    }
    for wrong in ["62 %", "don't", "2027\u{2060}-\u{2060}2030", "2027–2030", "Wait...", "a \u{2068}b"] {
        assert!(!faults("en", wrong).is_empty(), "{wrong}");
    }
    for right in [
        "Quoi\u{202f}? «\u{a0}Rien\u{a0}»",
        "2027\u{2060}-\u{2060}2030, le 2026-11-22\u{a0}: 62\u{a0}%",
        "1\u{a0}000 élèves",
    ] {
        assert!(faults("fr", right).is_empty(), "{right}");
    }
    assert!(faults("en", "2027\u{2060}–\u{2060}2030, as of 2026-11-22: “62%”").is_empty());
}
