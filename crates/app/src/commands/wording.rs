//! What a text should not hold, while it is being typed: guards G-14 and G-16 of the method. It blocks nothing.

use keystone_core::diagnosis::wording::{self, PersonalKind};
use serde::Serialize;
use ts_rs::TS;

use super::command;

/// Something in a text that deserves a second look.
#[derive(Serialize, TS)]
pub(crate) struct TextWarning {
    /// What kind of personal information it looks like; null when it is a word that may stigmatise.
    personal: Option<PersonalKind>,
    found: String,
    /// A word to use instead, when the method has one.
    alternative: Option<String>,
}

command! {
    /// Personal information and stigmatising words in a text.
    TextWarnings { text: String } -> Vec<TextWarning>, |args, _| {
        let characters: Vec<char> = args.text.chars().collect();
        let personal = wording::personal(&args.text).into_iter().map(|seen| TextWarning {
            personal: Some(seen.kind),
            found: characters.iter().skip(seen.from).take(seen.to - seen.from).collect(),
            alternative: None,
        });
        let words = wording::stigmatising(&args.text).into_iter().map(|seen| TextWarning {
            personal: None,
            found: seen.found,
            alternative: seen.alternative,
        });
        Ok(personal.chain(words).collect())
    }
}
