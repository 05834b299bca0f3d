//! The first page of the report: what a person who reads nothing else should know.

use keystone_core::check_up::to_find_out;
use keystone_l10n::Args;
use serde::Serialize;

use super::frame::{missing_families, period};
use super::naming::Names;
use crate::plan::origins::Origin;
use crate::plan::prose::Prose;

#[derive(Serialize)]
pub(super) struct Brief {
    lead: String,
    /// Every issue, which the lead counts.
    from: String,
    /// Set when a family of evidence is missing: which, and what that means.
    preliminary: Option<String>,
    validated: String,
    priorities: Vec<Prose>,
    /// The decision is not taken yet.
    undecided: bool,
    find_out: String,
}

impl Brief {
    pub(super) fn new(names: &Names<'_>) -> Self {
        let view = names.view;
        let contents = view.contents;
        let missing = missing_families(view);
        let lead = Args::new()
            .with("municipality", contents.plan.municipality.clone())
            .with("count", contents.problems.len())
            .with("dated", if period(view).is_some() { "yes" } else { "no" })
            .with("period", period(view).unwrap_or_default());
        let standing = keystone_core::diagnosis::sheets::standing(contents);
        let validated = Args::new()
            .with("count", standing.validations.len())
            .with("validated", if standing.validated { "yes" } else { "no" });
        Self {
            lead: view.text("diagnosis-brief-lead", &lead),
            from: view.issues_from(),
            preliminary: (!missing.is_empty()).then(|| {
                view.text("diagnosis-preliminary", &Args::new().with("families", view.words.list(&missing)))
            }),
            validated: view.text("diagnosis-validated", &validated),
            priorities: view
                .retained
                .iter()
                .map(|id| view.issue(id).from(&Origin::Decision(id.clone()).to_string()))
                .collect(),
            undecided: view.retained.is_empty(),
            find_out: view.counted("report-find-out-lead", to_find_out(contents, view.today).len()),
        }
    }
}
