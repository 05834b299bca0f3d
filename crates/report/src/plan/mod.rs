//! A plan as documents and pictures: the only part of this crate that knows the domain.
//!
//! It reads a plan and never changes it. Scores are explained, not hidden; what is missing is printed as missing;
//! small counts and the judgements on partners stay out of what is shared (method 0.3, E.7).

mod chapters;
mod council;
mod cover;
mod diagnosis;
pub mod held_back;
mod kinds;
mod names;
pub mod origins;
pub mod pictures;
pub mod portrait;
mod progress;
mod prose;
mod public;
pub mod sentences;
mod sheets;
mod values;
mod view;
mod workbook;

use std::collections::BTreeMap;

use jiff::civil::Date;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::frozen::Kept;
use keystone_l10n::{Args, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use council::{bilingual, brief, resolution};
pub use diagnosis::{diagnosis_report, letters, public_summary};
pub use held_back::held_back;
pub use kinds::Kind;
pub use names::{indicator_name, problem_name};
pub use progress::progress_report;
pub use public::public_plan;
pub use sheets::{action_sheets, partner_sheets};
pub use workbook::workbook;

use crate::document::{Accent, Binding, Document, Fact, Logo, Paper, Run};
use crate::scene::Scene;
use crate::template::Templates;
use crate::{parse, template};
use chapters::Chapters;
use prose::{say, shown};
use view::View;

/// The templates: the chapters, and the parts they share.
const TEMPLATES: [(&str, &str); 11] = [
    ("parts", include_str!("../../../../assets/templates/parts.xhtml.tera")),
    ("action-plan", include_str!("../../../../assets/templates/action-plan.xhtml.tera")),
    ("brief", include_str!("../../../../assets/templates/brief.xhtml.tera")),
    ("resolution", include_str!("../../../../assets/templates/resolution.xhtml.tera")),
    ("public-plan", include_str!("../../../../assets/templates/public-plan.xhtml.tera")),
    ("action-sheets", include_str!("../../../../assets/templates/action-sheets.xhtml.tera")),
    ("partner-sheets", include_str!("../../../../assets/templates/partner-sheets.xhtml.tera")),
    ("progress", include_str!("../../../../assets/templates/progress.xhtml.tera")),
    ("diagnosis", include_str!("../../../../assets/templates/diagnosis.xhtml.tera")),
    ("summary", include_str!("../../../../assets/templates/summary.xhtml.tera")),
    ("letters", include_str!("../../../../assets/templates/letters.xhtml.tera")),
];

/// What a reader asks of a document.
pub struct Options {
    /// Words of the language and country of the document, which need not be the plan's.
    pub words: &'static Words,
    pub paper: Paper,
    /// The day printed on the cover, and the one that “late” is measured against.
    pub today: Date,
    /// The newest frozen diagnosis, which the radar of the capacity to act is set beside.
    pub before: Option<Kept>,
    pub edition: Edition,
    pub accent: Accent,
    /// The mark of the municipality, for the cover.
    pub logo: Option<Logo>,
    /// Where the making of the document notes what it holds back.
    pub held: held_back::Log,
}

impl Options {
    /// To hand out, without a logo and without an earlier diagnosis.
    #[must_use]
    pub fn new(words: &'static Words, paper: Paper, today: Date) -> Self {
        Self {
            words,
            paper,
            today,
            before: None,
            edition: Edition::Shared,
            accent: Accent::default(),
            logo: None,
            held: held_back::Log::default(),
        }
    }
}

/// For whom a document is made (method E.7, rules 1 and 8).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Edition {
    /// To hand out: small counts and what would give them away are held back.
    #[default]
    Shared,
    /// For the working group: exact counts, and a band over every page that says so.
    Internal,
}

/// Why a plan could not become a document: a defect of this program, never of the plan.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Template(#[from] template::Error),
    #[error(transparent)]
    Parse(#[from] parse::Error),
    #[error("the document “{0}” has no edition in two languages")]
    OneLanguage(&'static str),
    #[error("the two languages of the document “{0}” differ in structure")]
    NotAlike(&'static str),
}

/// The action plan of a municipality, whole, in one language.
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn action_plan(contents: &Contents, options: &Options) -> Result<Document, Error> {
    let view = View::of(contents, options);
    let mut scenes = BTreeMap::new();
    let chapters = Chapters::new(&view, &mut scenes);
    let xhtml = Templates::with_words(&TEMPLATES, options.words)?.fill("action-plan", &chapters)?;
    let meta = cover::meta(&view, options, cover(&view));
    let document = Document { meta, chapters: parse::chapters(&xhtml, &scenes)? };
    // The answers of a section stand beside what they rest on; the sources are what the notes lead to.
    Ok(origins::with_notes(document, &view, &["section-", "sources"]))
}

/// The pictures of a document, by the name its template uses.
type Scenes = BTreeMap<String, Scene>;

fn cover(view: &View<'_>) -> cover::Cover {
    let preliminary = !view.contents.missing_evidence().is_empty();
    let own_title = shown(&view.contents.plan.title, view.words).filter(|title| title.is_in(view.words));
    cover::Cover {
        title: own_title.map_or_else(|| view.say("report-title-default"), |title| title.text),
        subtitle: view.say(if preliminary { "report-subtitle-preliminary" } else { "report-subtitle" }),
        binding: Binding::Book,
        facts: facts(view, preliminary),
        tells_findings: true,
    }
}

/// The pairs at the foot of the cover.
fn facts(view: &View<'_>, preliminary: bool) -> Vec<Fact> {
    let (words, plan) = (view.words, &view.contents.plan);
    let mut status = Vec::new();
    if plan.training {
        status.push(say(words, "report-cover-status-training"));
    }
    let evidence =
        if preliminary { "report-cover-status-preliminary" } else { "report-cover-status-complete" };
    status.push(say(words, evidence));
    let council = if plan.council_date.is_empty() {
        say(words, "report-cover-council-none")
    } else {
        values::long_day(&plan.council_date, words)
    };
    let population = plan.population.map(|people| {
        let people = Args::new().with("count", people as f64);
        ("report-cover-population", words.text("report-cover-population-value", &people))
    });
    [("report-cover-years", values::years(view.contents, words))]
        .into_iter()
        .chain(population)
        .chain([("report-cover-council", council), ("report-cover-status", status.join(". "))])
        .map(|(label, value)| Fact {
            label: say(words, label),
            value: vec![Run { from: Some("plan".to_owned()), ..Run::plain(value) }],
        })
        .collect()
}
