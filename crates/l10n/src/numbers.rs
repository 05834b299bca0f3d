//! Numbers, percentages and money in the form of a locale.
//!
//! The window writes the same values in TypeScript: both sides are held to `tests/suite/formats.toml`.

use crate::Locale;

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';
const MINUS: char = '\u{2212}';

/// The currency of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Currency {
    /// Canadian dollar.
    Cad,
    /// Euro.
    Eur,
}

impl Currency {
    /// The currency of an ISO 4217 code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "CAD" => Some(Self::Cad),
            "EUR" => Some(Self::Eur),
            _ => None,
        }
    }

    fn sign(self) -> char {
        match self {
            Self::Cad => '$',
            Self::Eur => '€',
        }
    }
}

/// A finite number with from `least` to `most` decimals. A half is rounded away from zero, as people do by hand;
/// a negative number gets a true minus sign, and zero none.
pub(crate) fn number(locale: Locale, value: f64, least: usize, most: usize, grouped: bool) -> String {
    let (whole, decimals) = rounded(value.abs(), most);
    let decimals = trimmed(&decimals, least);
    let mut text = String::new();
    if value < 0.0 && (whole != "0" || decimals.chars().any(|digit| digit != '0')) {
        text.push(MINUS);
    }
    text.push_str(&if grouped { in_thousands(locale, &whole) } else { whole });
    if !decimals.is_empty() {
        text.push(decimal_sign(locale));
        text.push_str(decimals);
    }
    text
}

fn decimal_sign(locale: Locale) -> char {
    if locale.is_french() { ',' } else { '.' }
}

/// Digits with the separator of thousands between groups of three.
fn in_thousands(locale: Locale, digits: &str) -> String {
    let separator = match locale {
        Locale::EnCa => ',',
        Locale::FrCa => NO_BREAK,
        Locale::FrFr => NARROW_NO_BREAK,
    };
    let mut text = String::new();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// The digits before and after the decimal sign, rounded as they are read: 1.005 to two decimals is 1.01, although
/// the float is a little below. The engine of the window rounds the same way.
fn rounded(value: f64, decimals: usize) -> (String, String) {
    let shortest = value.to_string();
    let (whole, tail) = shortest.split_once('.').unwrap_or((&shortest, ""));
    let kept: String = tail.chars().chain(std::iter::repeat('0')).take(decimals).collect();
    if tail.chars().nth(decimals).is_none_or(|next| next < '5') {
        return (whole.to_owned(), kept);
    }
    let mut digits: Vec<char> = whole.chars().chain(kept.chars()).collect();
    let mut carry = true;
    for digit in digits.iter_mut().rev() {
        if !carry {
            break;
        }
        (*digit, carry) = match *digit {
            '9' => ('0', true),
            lower => (char::from_u32(u32::from(lower).saturating_add(1)).unwrap_or(lower), false),
        };
    }
    if carry {
        digits.insert(0, '1');
    }
    let point = digits.len().saturating_sub(decimals);
    (digits.iter().take(point).collect(), digits.iter().skip(point).collect())
}

/// Decimals without the zeros at their end, but at least `least` of them.
fn trimmed(decimals: &str, least: usize) -> &str {
    let mut kept = decimals;
    while kept.len() > least {
        let Some(shorter) = kept.strip_suffix('0') else { break };
        kept = shorter;
    }
    kept
}

/// A percentage; 62.0 is 62%.
pub(crate) fn percent(locale: Locale, value: f64, decimals: usize) -> String {
    let text = number(locale, value, decimals, decimals, true);
    if locale.is_french() { format!("{text}{NO_BREAK}%") } else { format!("{text}%") }
}

/// An amount in cents; cents are written only when there are some.
pub(crate) fn money(locale: Locale, cents: i64, currency: Currency) -> String {
    let size = cents.unsigned_abs();
    // Digits, not a float: an amount may exceed what a float holds exactly.
    let mut text = in_thousands(locale, &(size / 100).to_string());
    if !size.is_multiple_of(100) {
        text.push(decimal_sign(locale));
        text.push_str(&format!("{:02}", size % 100));
    }
    let minus = if cents < 0 { MINUS.to_string() } else { String::new() };
    let sign = currency.sign();
    if locale.is_french() { format!("{minus}{text}{NO_BREAK}{sign}") } else { format!("{minus}{sign}{text}") }
}
