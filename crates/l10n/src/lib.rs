//! Words for ids, and numbers, dates, money and lists as people write them in en-CA, fr-CA and fr-FR.
//!
//! The words live in `locales/{en,fr}/**/*.ftl` and are part of the program. This crate decides nothing and knows no
//! project; it never mixes languages: a message that is missing shows its id, not the other language's text.

mod args;
mod dates;
mod locale;
mod numbers;
mod words;

#[cfg(test)]
mod tests;

pub use args::Args;
pub use locale::{Locale, ParseLocaleError};
pub use numbers::Currency;
pub use words::{Words, files, words};
