//! The words of one locale: messages by id, and values put into its forms.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use jiff::civil::{Date, Time};
use unic_langid::langid;

use crate::numbers::{self, Currency};
use crate::{Args, Locale, dates};

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Most decimals of a number that stands in a sentence, when the sentence does not say.
const SENTENCE_DECIMALS: usize = 3;

/// The files of a language that are part of this program: path under `locales/` and text.
#[must_use]
pub fn files(language: &str) -> &'static [(&'static str, &'static str)] {
    if language == "fr" { FR } else { EN }
}

/// The words of a locale, read once.
#[must_use]
pub fn words(locale: Locale) -> &'static Words {
    static EN_CA: OnceLock<Words> = OnceLock::new();
    static FR_CA: OnceLock<Words> = OnceLock::new();
    static FR_FR: OnceLock<Words> = OnceLock::new();
    let place = match locale {
        Locale::EnCa => &EN_CA,
        Locale::FrCa => &FR_CA,
        Locale::FrFr => &FR_FR,
    };
    place.get_or_init(|| Words::new(locale))
}

/// The words of one locale.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<Arc<FluentResource>>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Words {
    /// Reads the words of a locale; [`words`] keeps them.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        let tag = match locale {
            Locale::EnCa => langid!("en-CA"),
            Locale::FrCa => langid!("fr-CA"),
            Locale::FrFr => langid!("fr-FR"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks Fluent puts around arguments show as boxes in documents and break searches.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match locale {
            Locale::EnCa => |value, _| in_sentence(Locale::EnCa, value),
            Locale::FrCa => |value, _| in_sentence(Locale::FrCa, value),
            Locale::FrFr => |value, _| in_sentence(Locale::FrFr, value),
        }));
        // A faulty entry leaves the others in use and shows its id; the tests of the words refuse it.
        let _ = bundle.add_builtins();
        for (_, text) in files(locale.language()) {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            let _ = bundle.add_resource(Arc::new(resource));
        }
        Self { locale, bundle, collator: collator(locale) }
    }

    /// The locale of these words.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The text of a message, or of an attribute as `id.attribute`. A missing one shows its id in angle brackets.
    #[must_use]
    pub fn text(&self, id: &str, args: &Args) -> String {
        let Some(pattern) = self.pattern(id) else { return format!("<{id}>") };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args.fluent()), &mut errors).into_owned()
    }

    /// Whether a message, or an attribute as `id.attribute`, exists.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            Some((id, attribute)) => Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value()),
            None => self.bundle.get_message(id)?.value(),
        }
    }

    /// A number with this many decimals. What is no number says so in words.
    #[must_use]
    pub fn number(&self, value: f64, decimals: u8) -> String {
        if !value.is_finite() {
            return self.text("format-no-number", &Args::new());
        }
        numbers::number(self.locale, value, decimals.into(), decimals.into(), true)
    }

    /// A percentage with this many decimals; `62.0` gives "62%" or "62 %".
    #[must_use]
    pub fn percent(&self, value: f64, decimals: u8) -> String {
        if !value.is_finite() {
            return self.text("format-no-number", &Args::new());
        }
        numbers::percent(self.locale, value, decimals.into())
    }

    /// An amount in cents; cents are written only when there are some.
    #[must_use]
    pub fn money(&self, cents: i64, currency: Currency) -> String {
        numbers::money(self.locale, cents, currency)
    }

    /// "December 1, 2026", « 1er décembre 2026 ».
    #[must_use]
    pub fn long_date(&self, date: Date) -> String {
        dates::long(self, date)
    }

    /// The short form for tables: 2026-11-22 in Canada, 22/11/2026 in France.
    #[must_use]
    pub fn table_date(&self, date: Date) -> String {
        dates::table(self.locale, date)
    }

    /// "2:32 p.m.", « 14 h 32 ».
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        dates::time(self, time)
    }

    /// "a, b and c", « a, b et c ».
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        match items {
            [] => String::new(),
            [only] => only.as_ref().to_owned(),
            [before @ .., last] => {
                let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
                let args =
                    Args::new().with("before", before.join(", ")).with("last", last.as_ref().to_owned());
                self.text("format-list", &args)
            }
        }
    }

    /// The order of two texts in the language: É with E, œuvre before ouvrage, 2 before 10.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        match &self.collator {
            Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
            None => a.cmp(b),
        }
    }

    /// Sorts by the order of the language.
    pub fn sort<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(name(a), name(b)));
    }
}

/// The data of the collator is compiled in; without it texts would sort by their code points.
fn collator(locale: Locale) -> Option<CollatorBorrowed<'static>> {
    let tag: icu_locale_core::Locale = locale.tag().parse().ok()?;
    let mut preferences = CollatorPreferences::from(tag);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    CollatorBorrowed::try_new(preferences, CollatorOptions::default()).ok()
}

/// A number that stands in a sentence, with what the message asks of it.
fn in_sentence(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let least = options.minimum_fraction_digits.unwrap_or(0);
    let most = options.maximum_fraction_digits.unwrap_or(SENTENCE_DECIMALS.max(least));
    Some(numbers::number(locale, *value, least.min(most), most, options.use_grouping))
}
