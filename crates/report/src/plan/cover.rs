//! What a document says about itself: title, date, paper, band, the words a layout writes.
//!
//! The same for every document of a plan; what differs is the [`Cover`].

use keystone_l10n::Args;

use super::view::View;
use super::{Edition, Options};
use crate::document::{Binding, CaptionWords, Fact, Meta, ScreenWords, Words as Furniture};

/// How one document differs from the others.
pub(super) struct Cover {
    pub title: String,
    /// Empty when there is none.
    pub subtitle: String,
    pub binding: Binding,
    pub facts: Vec<Fact>,
    /// Whether it says what was found, so that a band announces evidence that is missing.
    pub tells_findings: bool,
}

/// The properties of a document.
pub(super) fn meta(view: &View<'_>, options: &Options, cover: Cover) -> Meta {
    let (plan, words) = (&view.contents.plan, view.words);
    let page = Args::new().with("page", "{page}").with("pages", "{pages}");
    let place = Args::new().with("title", "{title}").with("page", "{page}");
    Meta {
        title: cover.title,
        subtitle: cover.subtitle,
        organisation: plan.municipality.clone(),
        language: words.locale().tag().to_owned(),
        date_iso: view.today.to_string(),
        date_words: words.long_date(view.today),
        watermark: band(view, options.edition, cover.tells_findings),
        paper: options.paper,
        binding: cover.binding,
        words: Furniture {
            contents: view.say("report-contents"),
            page: words.text("report-page", &page),
            go_to_page: words.text("report-go-to-page", &place),
            continued: view.say("report-continued"),
            screen: screen(view),
            captions: captions(view),
        },
        facts: cover.facts,
        accent: options.accent,
        logo: options.logo.clone(),
    }
}

/// How captions are numbered.
fn captions(view: &View<'_>) -> CaptionWords {
    let parts = Args::new().with("number", "{number}").with("caption", "{caption}");
    CaptionWords {
        table: view.text("report-caption-table", &parts),
        figure: view.text("report-caption-figure", &parts),
    }
}

/// What a page on a screen writes by itself.
fn screen(view: &View<'_>) -> ScreenWords {
    let number = Args::new().with("number", "{number}");
    ScreenWords {
        skip: view.say("page-skip"),
        band: view.say("page-band"),
        notes: view.say("page-notes"),
        note: view.text("page-note", &number),
        back: view.say("page-back"),
        back_to: view.text("page-back-to", &number),
        picture_data: view.text("page-picture-data", &Args::new().with("title", "{title}")),
        finding: view.say("page-finding"),
        advice: view.say("page-advice"),
        caution: view.say("page-caution"),
        to_find_out: view.say("page-to-find-out"),
    }
}

/// What is repeated over every page, the most serious first.
pub(super) fn band(view: &View<'_>, edition: Edition, tells_findings: bool) -> Option<String> {
    let preliminary = tells_findings && !view.contents.missing_evidence().is_empty();
    let parts: Vec<String> = [
        (edition == Edition::Internal).then_some("report-band-internal"),
        view.contents.plan.training.then_some("report-band-training"),
        preliminary.then_some("report-band-preliminary"),
    ]
    .into_iter()
    .flatten()
    .map(|id| view.say(id))
    .collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}
