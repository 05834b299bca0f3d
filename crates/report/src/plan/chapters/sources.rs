//! What is still to find out, the evidence behind the figures, and the publications behind the actions.

use std::collections::BTreeMap;

use keystone_core::catalogue::{Catalogue, Reference};
use keystone_core::check_up::to_find_out;
use keystone_l10n::Args;
use serde::Serialize;

use crate::plan::prose::Prose;
use crate::plan::values::table_day;
use crate::plan::view::View;

#[derive(Serialize)]
pub(in crate::plan) struct FindOut {
    lead: String,
    rows: Vec<Open>,
}

#[derive(Serialize)]
struct Open {
    question: String,
    who: Prose,
    when: String,
}

impl FindOut {
    pub(in crate::plan) fn new(view: &View<'_>) -> Self {
        let open = to_find_out(view.contents, view.today);
        let rows = open
            .iter()
            .map(|found| Open {
                question: Catalogue::get()
                    .question(&found.question)
                    .map_or_else(|| found.question.clone(), |question| view.say(&question.id.message())),
                who: match view.note(&found.who) {
                    who if who.is_empty() => view.plain("report-find-out-nobody"),
                    who => who,
                },
                when: match (found.due.is_empty(), found.late) {
                    (true, _) => view.say("report-find-out-undated"),
                    (false, false) => table_day(&found.due, view.words),
                    (false, true) => view.text(
                        "report-find-out-late",
                        &Args::new().with("date", table_day(&found.due, view.words)),
                    ),
                },
            })
            .collect();
        Self { lead: view.counted("report-find-out-lead", open.len()), rows }
    }
}

/// A publication as it is quoted: only parts that were seen.
#[derive(Clone, Serialize)]
pub(in crate::plan) struct Citation {
    authors: Option<String>,
    year: Option<String>,
    title: String,
    publication: Option<String>,
    doi: Option<String>,
}

impl Citation {
    pub(in crate::plan) fn new(reference: &Reference) -> Self {
        // The sign that ends each part is the template's.
        let bare = |text: &String| text.trim_end_matches('.').to_owned();
        Self {
            authors: reference.authors.as_ref().map(bare),
            year: reference.year.map(|year| year.to_string()),
            title: bare(&reference.title),
            publication: reference.publication.as_ref().map(bare),
            doi: reference.doi.clone(),
        }
    }
}

#[derive(Serialize)]
pub(in crate::plan) struct Sources {
    evidence: Vec<Used>,
    research: Vec<Citation>,
}

#[derive(Serialize)]
struct Used {
    name: String,
    best: &'static str,
    answers: usize,
    ratings: usize,
    indicators: usize,
}

impl Sources {
    pub(in crate::plan) fn new(view: &View<'_>) -> Self {
        let contents = view.contents;
        let mut uses: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
        for answer in contents.answers.values() {
            uses.entry(&answer.source).or_default().0 += 1;
        }
        for rating in contents.problems.iter().flat_map(|problem| &problem.ratings) {
            uses.entry(&rating.source).or_default().1 += 1;
        }
        for indicator in &contents.indicators {
            uses.entry(&indicator.source).or_default().2 += 1;
        }
        let evidence = Catalogue::get()
            .sources
            .iter()
            .filter_map(|source| {
                let (answers, ratings, indicators) = *uses.get(source.id.as_str())?;
                Some(Used {
                    name: view.say(&source.id.message()),
                    best: source.grade.code(),
                    answers,
                    ratings,
                    indicators,
                })
            })
            .collect();
        Self { evidence, research: research(view) }
    }
}

/// Verified publications of the actions' interventions, each once, in the order of the language.
fn research(view: &View<'_>) -> Vec<Citation> {
    let mut found: BTreeMap<String, Citation> = BTreeMap::new();
    for action in &view.contents.actions {
        let Some(intervention) = Catalogue::get().intervention(&action.intervention) else { continue };
        for reference in intervention.sources.iter().filter(|reference| reference.verified) {
            let key = reference.doi.clone().unwrap_or_else(|| reference.title.clone());
            found.entry(key).or_insert_with(|| Citation::new(reference));
        }
    }
    let mut list: Vec<Citation> = found.into_values().collect();
    view.words.sort(&mut list, |citation| citation.authors.as_deref().unwrap_or(&citation.title));
    list
}
