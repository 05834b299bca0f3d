//! Figures as people write them, in either language: “1,250”, “1 234,5”, “12 %”, “$40”, “3 mars 2025”, “21 h 30”.
//!
//! A year and a date are figures, each one. A code is none: “A-01”, “PB18”, “E.7”, “J0N 1A2”. Numbers in letters are
//! not looked for.

use std::ops::Range;

use keystone_l10n::{Args, Locale, words};

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';
const MINUS: char = '\u{2212}';
const NO_BREAK_HYPHEN: char = '\u{2011}';

/// How many months of the two languages there are.
const MONTHS: u8 = 12;
/// What hangs on the figure of a rank.
const RANKS: [&str; 8] = ["st", "nd", "rd", "th", "er", "re", "e", "\u{e8}re"];

/// Finds figures; it knows the months of both languages.
pub(crate) struct Spelling {
    months: Vec<String>,
}

impl Spelling {
    pub(crate) fn new() -> Self {
        let of = |locale| {
            (1..=MONTHS).map(move |month| words(locale).text(&format!("format-month-{month}"), &Args::new()))
        };
        let months = of(Locale::EnCa).chain(of(Locale::FrCa)).map(|name| name.to_lowercase()).collect();
        Self { months }
    }

    /// The figures of a text, in their order.
    pub(crate) fn figures(&self, text: &str) -> Vec<String> {
        let signs = Signs(text.chars().collect());
        self.ranges(&signs).into_iter().map(|range| signs.text(range)).collect()
    }

    /// Whether a text holds any figure.
    pub(crate) fn holds_any(&self, text: &str) -> bool {
        text.contains(|sign: char| sign.is_ascii_digit()) && !self.figures(text).is_empty()
    }

    fn ranges(&self, signs: &Signs) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < signs.0.len() {
            if signs.of(at).is_alphabetic() {
                let end = signs.word(at);
                at = match self.month_first(signs, at, end) {
                    Some(date) => {
                        found.push(at..date);
                        date
                    }
                    None => signs.code(at, end),
                };
            } else if signs.of(at).is_ascii_digit() {
                let end = self.end(signs, at);
                match signs.as_code(at) {
                    Some(code) if code > end => at = code,
                    Some(_) | None => {
                        found.push(signs.before(at)..end);
                        at = end;
                    }
                }
            } else {
                at += 1;
            }
        }
        found
    }

    fn is_month(&self, signs: &Signs, range: Range<usize>) -> bool {
        let word = signs.text(range).to_lowercase();
        self.months.contains(&word)
    }

    /// “March 3, 2025”, from the month on.
    fn month_first(&self, signs: &Signs, at: usize, end: usize) -> Option<usize> {
        if !self.is_month(signs, at..end) {
            return None;
        }
        let day = signs.space(end)?;
        let comma = signs.digits(day, 1..=2)?;
        let year = signs.space(signs.sign(comma, ',')?)?;
        signs.digits(year, 4..=4)
    }

    /// “3 mars 2025”, “1er mars 2025”, from the day on.
    fn day_first(&self, signs: &Signs, at: usize) -> Option<usize> {
        let day = signs.digits(at, 1..=2)?;
        let month = signs.space(signs.letters(day, "er").unwrap_or(day))?;
        let end = signs.word(month);
        if !self.is_month(signs, month..end) {
            return None;
        }
        signs.digits(signs.space(end)?, 4..=4)
    }

    /// Where the figure that begins here ends.
    fn end(&self, signs: &Signs, at: usize) -> usize {
        self.day_first(signs, at)
            .or_else(|| signs.day_in_figures(at))
            .or_else(|| signs.time(at))
            .unwrap_or_else(|| signs.number(at))
    }
}

/// A text by its signs; outside of it there is nothing.
struct Signs(Vec<char>);

impl Signs {
    fn of(&self, at: usize) -> char {
        self.0.get(at).copied().unwrap_or('\0')
    }

    fn text(&self, range: Range<usize>) -> String {
        self.0.get(range).unwrap_or_default().iter().collect()
    }

    /// Where the letters and digits that begin here end.
    fn word(&self, at: usize) -> usize {
        let length = self.0.iter().skip(at).take_while(|sign| sign.is_alphanumeric()).count();
        at + length
    }

    /// Past a code that begins with this word: what hangs on capitals belongs to them, as in “A-01” and “E.6.2”.
    fn code(&self, at: usize, end: usize) -> usize {
        let capital = self.text(at..end).chars().all(|sign| sign.is_uppercase() || sign.is_ascii_digit());
        let mut end = end;
        while capital
            && matches!(self.of(end), '-' | NO_BREAK_HYPHEN | '.' | '_' | '/')
            && self.of(end + 1).is_ascii_digit()
        {
            end = self.word(end + 1);
        }
        end
    }

    /// Past a code that begins with a digit, such as “1A2”.
    fn as_code(&self, at: usize) -> Option<usize> {
        let end = self.word(at);
        let word = self.text(at..end);
        let after = word.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let mixed = after.chars().any(|sign| sign.is_ascii_digit()) && !after.starts_with('h');
        mixed.then_some(end)
    }

    /// Where a figure begins whose first digit is here: a sign of money or a plus or minus goes with it.
    fn before(&self, at: usize) -> usize {
        let Some(before) = at.checked_sub(1) else { return at };
        match self.of(before) {
            '$' | '€' | '+' | MINUS => before,
            '-' if before.checked_sub(1).is_none_or(|first| !self.of(first).is_alphanumeric()) => before,
            _ => at,
        }
    }

    fn is_space(sign: char) -> bool {
        matches!(sign, ' ' | NO_BREAK | NARROW_NO_BREAK)
    }

    /// Past one space.
    fn space(&self, at: usize) -> Option<usize> {
        Self::is_space(self.of(at)).then_some(at + 1)
    }

    /// Past this sign.
    fn sign(&self, at: usize, wanted: char) -> Option<usize> {
        (self.of(at) == wanted).then_some(at + 1)
    }

    /// Past these letters, when no other letter follows.
    fn letters(&self, at: usize, wanted: &str) -> Option<usize> {
        let end = at + wanted.chars().count();
        (self.text(at..end) == wanted && !self.of(end).is_alphanumeric()).then_some(end)
    }

    /// Past so many digits, when no other digit follows.
    fn digits(&self, at: usize, how_many: std::ops::RangeInclusive<usize>) -> Option<usize> {
        let length = self.0.iter().skip(at).take_while(|sign| sign.is_ascii_digit()).count();
        how_many.contains(&length).then_some(at + length)
    }

    /// “2025-03-03” and “03/03/2025”.
    fn day_in_figures(&self, at: usize) -> Option<usize> {
        let by = |first: usize, sign: char, last: usize| {
            let month = self.sign(self.digits(at, first..=first)?, sign)?;
            let end = self.sign(self.digits(month, 2..=2)?, sign)?;
            self.digits(end, last..=last)
        };
        by(4, '-', 2).or_else(|| by(2, '/', 4))
    }

    /// “9:30 p.m.”, “9 p.m.”, “21 h 30”, “21 h”, “21h30”.
    fn time(&self, at: usize) -> Option<usize> {
        let hour = self.digits(at, 1..=2)?;
        let half = |at: usize| {
            let at = self.space(at).unwrap_or(at);
            ["a.m.", "p.m."].iter().find_map(|half| self.letters(at, half))
        };
        if let Some(end) = self.sign(hour, ':').and_then(|minutes| self.digits(minutes, 2..=2)) {
            return Some(half(end).unwrap_or(end));
        }
        if let Some(end) = half(hour) {
            return Some(end);
        }
        let mark = self.sign(self.space(hour).unwrap_or(hour), 'h')?;
        let minutes = self.digits(self.space(mark).unwrap_or(mark), 2..=2);
        minutes.or_else(|| (!self.of(mark).is_alphanumeric()).then_some(mark))
    }

    /// Digits in groups, decimals, and what goes with them: a sign of percent or of money, the letters of a rank.
    fn number(&self, at: usize) -> usize {
        let mut end = self.digits(at, 1..=usize::MAX).unwrap_or(at);
        if end - at <= 3 {
            while Self::is_space(self.of(end)) || self.of(end) == ',' {
                let Some(group) = self.digits(end + 1, 3..=3) else { break };
                end = group;
            }
        }
        if matches!(self.of(end), '.' | ',') {
            end = self.digits(end + 1, 1..=usize::MAX).unwrap_or(end);
        }
        let with_sign = self.space(end).unwrap_or(end);
        if matches!(self.of(with_sign), '%' | '$' | '€') {
            return with_sign + 1;
        }
        RANKS.iter().find_map(|rank| self.letters(end, rank)).unwrap_or(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        Spelling::new().figures(text)
    }

    #[test]
    fn numbers_are_found_as_people_write_them_in_both_languages() {
        assert_eq!(found("From 4,150 to 1,234.5, up 12% or $1,250"), ["4,150", "1,234.5", "12%", "$1,250"]);
        assert_eq!(
            found("De 4\u{a0}150 à 1\u{202f}234,5, soit 12\u{a0}% ou 1\u{a0}250\u{a0}$ et −3,5 points"),
            ["4\u{a0}150", "1\u{202f}234,5", "12\u{a0}%", "1\u{a0}250\u{a0}$", "3,5"]
                .map(|text| if text == "3,5" { "−3,5" } else { text })
        );
        assert_eq!(found("2027\u{2060}–\u{2060}2030, then 2031"), ["2027", "2030", "2031"]);
        assert_eq!(found("the 2nd of 12 scenarios, la 2e de 12"), ["2nd", "12", "2e", "12"]);
    }

    #[test]
    fn a_date_or_a_time_is_one_figure() {
        assert_eq!(found("On March 3, 2025, at 9:30 p.m."), ["March 3, 2025", "9:30 p.m."]);
        assert_eq!(
            found("Le 1er mars 2025, à 21 h 30 ou 22\u{a0}h"),
            ["1er mars 2025", "21 h 30", "22\u{a0}h"]
        );
        assert_eq!(found("2025-03-03 · 03/03/2025"), ["2025-03-03", "03/03/2025"]);
        assert_eq!(found("In March 2025, en mars 2025"), ["2025", "2025"]);
    }

    #[test]
    fn a_code_is_no_figure() {
        for text in ["A-01", "PB18 and Q202", "method E.6.2", "G\u{2011}02", "J0N 1A2", "COVID-19", "S3@x"] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(found("mi-2025, 12-month"), ["2025", "12"], "a hyphen alone makes no code");
    }
}
