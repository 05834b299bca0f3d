//! Dates and times of day in the form of a locale. Names of months and orders of words are messages.

use jiff::civil::{Date, Time};

use crate::{Args, Locale, Words};

pub(crate) fn long(words: &Words, date: Date) -> String {
    let day = match date.day() {
        1 => words.text("format-first-day", &Args::new()),
        day => day.to_string(),
    };
    let args = Args::new()
        .with("day", day)
        .with("month", words.text(&format!("format-month-{}", date.month()), &Args::new()))
        .with("year", date.year().to_string());
    words.text("format-long-date", &args)
}

pub(crate) fn table(locale: Locale, date: Date) -> String {
    match locale {
        Locale::EnCa | Locale::FrCa => date.to_string(),
        Locale::FrFr => format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year()),
    }
}

pub(crate) fn time(words: &Words, time: Time) -> String {
    let hour = match (words.locale().is_french(), time.hour()) {
        (true, hour) => hour,
        (false, 0 | 12) => 12,
        (false, hour) => hour % 12,
    };
    let args = Args::new().with("hour", hour.to_string()).with("minute", format!("{:02}", time.minute()));
    words.text(if time.hour() < 12 { "format-time-morning" } else { "format-time-afternoon" }, &args)
}
