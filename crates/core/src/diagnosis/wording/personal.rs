//! Personal information in free text: telephones, addresses, plates, dates of birth, identity numbers, names (G-16).
//!
//! It refuses to call a year, an amount, a count, the date of an event or the number of a law personal; where a form
//! is shared with such figures, it asks for a word beside it (`marks` of the catalogue) or for a valid check digit.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Match, Regex};
use serde::Serialize;
use ts_rs::TS;

use super::{pattern_of, position};
use crate::catalogue::{PersonalMarks, Wording};
use crate::text::codes;

codes! {
    /// What a finding looks like.
    PersonalKind {
        Email = "email",
        Identity = "identity",
        BirthDate = "birth-date",
        Phone = "phone",
        Address = "address",
        Plate = "plate",
        Name = "name",
    }
}

/// What looks like personal information, and where. The text itself is not repeated: a finding may be written down
/// elsewhere, and must not carry away what should be removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Personal {
    pub kind: PersonalKind,
    /// Position of its first character, counted in characters (Unicode scalar values).
    pub from: usize,
    /// Position after its last character.
    pub to: usize,
}

/// Finds what looks like personal information, in the order of the text; no two findings overlap.
#[must_use]
pub fn personal(text: &str) -> Vec<Personal> {
    let mut found: Vec<(PersonalKind, Range<usize>)> = Vec::new();
    // The order of the kinds settles what a stretch of text is taken for.
    for kind in PersonalKind::ALL {
        for range in PATTERNS.ranges(*kind, text) {
            if found.iter().all(|(_, known)| range.end <= known.start || known.end <= range.start) {
                found.push((*kind, range));
            }
        }
    }
    found.sort_by_key(|(_, range)| range.start);
    let characters = |(kind, range): (PersonalKind, Range<usize>)| Personal {
        kind,
        from: position(text, range.start),
        to: position(text, range.end),
    };
    found.into_iter().map(characters).collect()
}

/// A blank as people and programs write it: plain, no-break, narrow no-break, thin.
const BLANK: &str = r"[ \x{a0}\x{202f}\x{2009}]";
/// Between groups of digits of a telephone.
const GAP: &str = r"[ \x{a0}\x{202f}\x{2009}.\x{2010}\x{2011}\x{2013}-]";
/// The rest of a capitalised word.
const LETTERS: &str = r"[\p{L}'\x{2019}-]*";
/// North American area codes that cost the caller nothing: help lines and offices, nobody's own telephone.
const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];
/// How far from a plate, in characters, a word for plates makes it one.
const NEAR: usize = 40;

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns::new(&Wording::get().marks));

struct Patterns {
    marks: &'static PersonalMarks,
    email: Regex,
    phone_america: Regex,
    phone_france: Regex,
    social_insurance: Regex,
    named_identity: Regex,
    french_identity: Regex,
    health_card: Regex,
    driving_licence: Regex,
    birth: Regex,
    group: Regex,
    address_fr: Regex,
    address_en: Regex,
    address_en_common: Regex,
    address_numbered: Regex,
    plate: Regex,
    plate_beside_a_word: Regex,
    plate_word: Regex,
    name: Regex,
}

/// The alternatives of a list of words, escaped; an apostrophe matches in both its forms.
fn any_of(words: &[String]) -> String {
    let escaped: Vec<String> =
        words.iter().map(|word| regex::escape(word).replace('\u{2019}', r"['\x{2019}]")).collect();
    escaped.join("|")
}

impl Patterns {
    fn new(marks: &'static PersonalMarks) -> Self {
        let months = any_of(&marks.months);
        let date = format!(
            r"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}|\d{{1,2}}(?:er|st|nd|rd|th)?{BLANK}(?:{months})\.?,?{BLANK}\d{{4}}|(?:{months})\.?{BLANK}\d{{1,2}}(?:st|nd|rd|th)?,?{BLANK}\d{{4}}"
        );
        let number = r"\d{1,5}[A-Za-z]?(?:-\d{1,5})?";
        let link = r"(?:(?:de|du|des|la|le|les|d|l|\x{e0}|aux)(?:[ \x{a0}-]|['\x{2019}]))*";
        let ordinal = r"\d{1,3}(?:e|re|er|st|nd|rd|th)";
        let named = format!(r"(?:(?:\p{{Lu}}{LETTERS}\.?|{ordinal}){BLANK}){{1,3}}");
        let side = format!(r"(?:{BLANK}(?:North|South|East|West|[NSEW])\b)?");
        let point = format!(r"(?:[NSEW]\.?{BLANK})?");
        let any_street = any_of(&[marks.streets_fr.as_slice(), &marks.streets_en].concat());
        Self {
            marks,
            email: pattern_of(r"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}"),
            phone_america: pattern_of(&format!(
                r"(?:\+?1{GAP}?)?(?:\(([2-9]\d{{2}})\){BLANK}?|([2-9]\d{{2}}){GAP}?)[2-9]\d{{2}}{GAP}?\d{{4}}"
            )),
            // Numbers that start with 08 are those of services.
            phone_france: pattern_of(&format!(
                r"(?:(?:\+|00)33{BLANK}?(?:\(0\){BLANK}?)?|0)[1-79](?:{GAP}?\d{{2}}){{4}}"
            )),
            // A no-break space groups thousands: such figures are an amount.
            social_insurance: pattern_of(r"\d{3} \d{3} \d{3}|\d{3}-\d{3}-\d{3}"),
            named_identity: pattern_of(&format!(
                r"(?i)\b(?:{})\b[^\p{{L}}\d]{{0,4}}(\d{{3}}{GAP}?\d{{3}}{GAP}?\d{{3}})",
                any_of(&marks.identity)
            )),
            french_identity: pattern_of(&format!(
                r"([12]{BLANK}?\d{{2}}{BLANK}?\d{{2}}{BLANK}?(?:\d{{2}}|2[AB]){BLANK}?\d{{3}}{BLANK}?\d{{3}})(?:{BLANK}?(\d{{2}}))?"
            )),
            health_card: pattern_of(&format!(r"[A-Z]{{4}}{BLANK}?\d{{2}}(\d{{2}}){BLANK}?(\d{{2}})\d{{2}}")),
            driving_licence: pattern_of(r"[A-Z]\d{4}-\d{6}-\d{2}|[A-Z]\d{4}-\d{5}-\d{5}"),
            birth: pattern_of(&format!(
                r"(?i)\b(?:{})\b([^\d\n.;!?]{{0,30}}?)\b({date})\b",
                any_of(&marks.birth)
            )),
            group: pattern_of(&format!(r"(?i)\b(?:{})\b", any_of(&marks.birth_of_a_group))),
            address_fr: pattern_of(&format!(
                r"({number})(?:{BLANK}(?:bis|ter))?,?{BLANK}(?i:{}){BLANK}{link}\p{{Lu}}{LETTERS}(?:{BLANK}{link}\p{{Lu}}{LETTERS}){{0,3}}",
                any_of(&marks.streets_fr)
            )),
            address_en: pattern_of(&format!(
                r"({number}),?{BLANK}{point}{named}(?i:{})\b{side}",
                any_of(&marks.streets_en)
            )),
            address_en_common: pattern_of(&format!(
                r"({number}),?{BLANK}{point}{named}(?i:{})\b",
                any_of(&marks.streets_en_common)
            )),
            address_numbered: pattern_of(&format!(
                r"({number})(?:,{BLANK}(?:(?i:{}){BLANK}\d{{1,3}}|{ordinal}{BLANK}(?i:{any_street})\b)|{BLANK}{ordinal}{BLANK}(?i:{any_street})\b)",
                any_of(&marks.streets_numbered)
            )),
            // France; Quebec; Ontario without a blank.
            plate: pattern_of(
                r"[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}|[A-Z]\d{2}[ -]?([A-Z]{3})|[A-D][A-Z]{3}\d{3}",
            ),
            // The same and older forms, which codes, sums and counts of organisations share.
            plate_beside_a_word: pattern_of(
                r"[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}|[A-Z]\d{2}[ -]?[A-Z]{3}|[A-Z]{3,4}[ -]?\d{3}|\d{3}[ -]?[A-Z]{3}|\d{2,4}[ -][A-Z]{2,3}[ -]\d{2}",
            ),
            plate_word: pattern_of(&format!(r"(?i)\b(?:{})\b", any_of(&marks.plate))),
            name: pattern_of(&format!(
                r"(?:{}){BLANK}+(?:(?:de|du|des){BLANK}|[dD]['\x{{2019}}])?((?:\p{{Lu}}\.{BLANK}?)*\p{{Lu}}[\p{{L}}'\x{{2019}}-]+)(?:{BLANK}(?:\p{{Lu}}\.{BLANK}?)*\p{{Lu}}[\p{{L}}'\x{{2019}}-]+){{0,3}}",
                any_of(&marks.titles)
            )),
        }
    }

    /// Where a text holds findings of one kind, in bytes.
    fn ranges(&self, kind: PersonalKind, text: &str) -> Vec<Range<usize>> {
        match kind {
            PersonalKind::Email => self.email.find_iter(text).map(|found| found.range()).collect(),
            PersonalKind::Identity => self.identities(text),
            PersonalKind::BirthDate => self
                .birth
                .captures_iter(text)
                .filter(|found| found.get(1).is_some_and(|gap| !self.group.is_match(gap.as_str())))
                .filter_map(|found| found.get(2).map(|date| date.range()))
                .collect(),
            PersonalKind::Phone => self.phones(text),
            PersonalKind::Address => self.addresses(text),
            PersonalKind::Plate => self.plates(text),
            PersonalKind::Name => self.names(text),
        }
    }

    fn identities(&self, text: &str) -> Vec<Range<usize>> {
        let named = self.named_identity.captures_iter(text).filter_map(|found| found.get(1));
        let social = self
            .social_insurance
            .find_iter(text)
            .filter(|found| has_luhn_digit(found.as_str()) && !is_amount(text, &found.range()));
        let french = self.french_identity.captures_iter(text).filter(is_french_identity);
        let health = self.health_card.captures_iter(text).filter(is_health_card);
        named
            .chain(social)
            .chain(self.driving_licence.find_iter(text))
            .map(|found| found.range())
            .chain(french.chain(health).filter_map(|found| found.get(0)).map(|found| found.range()))
            .filter(|range| stands_alone(text, range))
            .collect()
    }

    fn phones(&self, text: &str) -> Vec<Range<usize>> {
        let area = |found: &Captures<'_>| {
            found.get(1).or_else(|| found.get(2)).map_or("", |area| area.as_str()).to_owned()
        };
        let america = self
            .phone_america
            .captures_iter(text)
            .filter(|found| !TOLL_FREE.contains(&area(found).as_str()))
            .filter_map(|found| found.get(0))
            // Ten decimals after a point: 1.2444444444.
            .filter(|found| !found.as_str().rsplit_once('.').is_some_and(|(_, last)| is_ten_digits(last)));
        america
            .chain(self.phone_france.find_iter(text))
            .map(|found| found.range())
            .filter(|range| stands_alone(text, range) && !is_amount(text, range))
            .collect()
    }

    fn addresses(&self, text: &str) -> Vec<Range<usize>> {
        let plain = self.address_fr.captures_iter(text).chain(self.address_numbered.captures_iter(text));
        let english = self
            .address_en
            .captures_iter(text)
            .filter(|found| found.get(0).is_some_and(|whole| !counts_something(text, whole.end())));
        let common = self
            .address_en_common
            .captures_iter(text)
            .filter(|found| found.get(0).is_some_and(|whole| word_after(text, whole.end()).is_empty()));
        plain
            .chain(english)
            .chain(common)
            .filter_map(|found| Some((found.get(0)?.range(), found.get(1)?)))
            .filter(|(range, number)| stands_alone(text, range) && self.is_street_number(text, *number))
            .map(|(range, _)| range)
            .collect()
    }

    /// Years and the numbers of days, sectors and kilometres stand before street names as well.
    fn is_street_number(&self, text: &str, number: Match<'_>) -> bool {
        let before = word_before(text, number.start());
        let is_in = |words: &[String]| words.contains(&before);
        let is_year = number.as_str().parse().is_ok_and(|year: u32| (1900..=2099).contains(&year));
        if is_year {
            return is_in(&self.marks.street_number_after);
        }
        !is_in(&self.marks.no_street_number_after) && !is_in(&self.marks.months)
    }

    fn plates(&self, text: &str) -> Vec<Range<usize>> {
        let certain = self
            .plate
            .captures_iter(text)
            .filter(|found| {
                !found
                    .get(1)
                    .is_some_and(|letters| self.marks.not_plate.iter().any(|word| word == letters.as_str()))
            })
            .filter_map(|found| found.get(0));
        let beside = self.plate_beside_a_word.find_iter(text).filter(|found| {
            let (before, after) = (up_to(text, found.start()), from(text, found.end()));
            let start = before.char_indices().rev().take(NEAR).last().map_or(0, |(start, _)| start);
            let end = after.char_indices().nth(NEAR).map_or(after.len(), |(end, _)| end);
            self.plate_word.is_match(from(before, start)) || self.plate_word.is_match(up_to(after, end))
        });
        certain.chain(beside).map(|found| found.range()).filter(|range| stands_alone(text, range)).collect()
    }

    fn names(&self, text: &str) -> Vec<Range<usize>> {
        self.name
            .captures_iter(text)
            .filter(|found| {
                let first = found.get(1).map_or("", |first| first.as_str());
                !self.marks.not_names.iter().any(|word| word == first)
            })
            .filter_map(|found| found.get(0).map(|whole| whole.range()))
            .filter(|range| stands_alone(text, range))
            .collect()
    }
}

fn up_to(text: &str, end: usize) -> &str {
    text.get(..end).unwrap_or_default()
}

fn from(text: &str, start: usize) -> &str {
    text.get(start..).unwrap_or_default()
}

/// True when a range is no part of a longer word or number, such as `500-17-123456-189` or `85-002-X`.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let mut before = up_to(text, range.start).chars().rev();
    let mut after = from(text, range.end).chars();
    let joins = |near: Option<char>, far: Option<char>| match near {
        Some(near) if near.is_alphanumeric() || matches!(near, '_' | '@' | '#') => true,
        Some('-' | '.' | ',' | '/' | ':' | '\u{2011}' | '\u{2013}') => {
            far.is_some_and(|far| far.is_ascii_digit())
        }
        Some(_) | None => false,
    };
    !joins(before.next(), before.next()) && !joins(after.next(), after.next())
}

/// True when figures are a sum of money or a percentage.
fn is_amount(text: &str, range: &Range<usize>) -> bool {
    let is_unit = |near: Option<char>| matches!(near, Some('$' | '€' | '£' | '%'));
    is_unit(up_to(text, range.start).trim_end().chars().next_back())
        || is_unit(from(text, range.end).trim_start().chars().next())
}

/// The word before a position in lower case, without what is neither letter nor sign of "number".
fn word_before(text: &str, at: usize) -> String {
    let before = up_to(text, at).trim_end_matches(|end: char| !end.is_alphanumeric() && end != '°');
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, letter)| letter.is_alphanumeric() || *letter == '°')
        .last()
        .map_or(before.len(), |(start, _)| start);
    from(before, start).to_lowercase()
}

/// The word that follows a position after one blank, if it starts with a small letter; else nothing.
fn word_after(text: &str, at: usize) -> &str {
    let Some(rest) = from(text, at).strip_prefix(' ') else { return "" };
    let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
    if rest.starts_with(char::is_lowercase) { up_to(rest, end) } else { "" }
}

/// "12 Main Street merchants" counts merchants: the word after is a plural, not a verb such as "is" or "lies".
fn counts_something(text: &str, at: usize) -> bool {
    let word = word_after(text, at);
    word.len() > 4 && word.ends_with('s')
}

fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> {
    text.chars().filter_map(|character| character.to_digit(10))
}

fn is_ten_digits(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The check digit of social insurance numbers (Luhn's formula).
fn has_luhn_digit(text: &str) -> bool {
    let sum: u32 = digits(text)
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { digit } else { digit / 5 + digit * 2 % 10 })
        .sum();
    sum.is_multiple_of(10)
}

/// French social security numbers: with their key (97 − number modulo 97), or written in their groups.
fn is_french_identity(found: &Captures<'_>) -> bool {
    let Some(number) = found.get(1).map(|number| number.as_str()) else { return false };
    match found.get(2) {
        Some(key) => {
            // Corsica: 2A and 2B count as 19 and 18.
            let counted = number.replace("2A", "19").replace("2B", "18");
            let remainder = digits(&counted).fold(0, |rest, digit| (rest * 10 + digit) % 97);
            key.as_str().parse() == Ok(97 - remainder)
        }
        None => number.chars().filter(|character| character.is_whitespace()).count() == 5,
    }
}

/// Quebec health insurance numbers hold a month (50 more for women) and a day.
fn is_health_card(found: &Captures<'_>) -> bool {
    let part = |index| found.get(index).and_then(|part| part.as_str().parse::<u32>().ok()).unwrap_or(0);
    let (month, day) = (part(1), part(2));
    (1..=12).contains(&(month % 50)) && month <= 62 && (1..=31).contains(&day)
}
