//! What is still to find out, the evidence behind the figures, and the publications behind the actions.

use std::collections::{BTreeMap, BTreeSet};

use keystone_core::catalogue::{Catalogue, Reference};
use keystone_core::check_up::to_find_out;
use keystone_l10n::Args;
use serde::Serialize;

use crate::plan::origins::{self, Origin};
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
    from: String,
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
                from: format!("{} {}", Origin::FindOut, origins::answer(&found.question)),
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
    /// The publication in the library.
    from: String,
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
            from: Origin::Catalogue(reference.key.clone()).to_string(),
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

/// What rests on one source.
#[derive(Default)]
struct Uses {
    answers: usize,
    ratings: usize,
    indicators: usize,
    from: BTreeSet<Origin>,
}

#[derive(Serialize)]
struct Used {
    from: String,
    name: String,
    best: &'static str,
    answers: usize,
    ratings: usize,
    indicators: usize,
}

impl Sources {
    pub(in crate::plan) fn new(view: &View<'_>) -> Self {
        let contents = view.contents;
        let mut uses: BTreeMap<&str, Uses> = BTreeMap::new();
        for (question, answer) in &contents.answers {
            let found = uses.entry(&answer.source).or_default();
            found.answers += 1;
            found.from.insert(Origin::Answer { question: question.clone(), row: None });
        }
        for problem in &contents.problems {
            for rating in &problem.ratings {
                let found = uses.entry(&rating.source).or_default();
                found.ratings += 1;
                found.from.insert(Origin::Problem(problem.id.clone()));
            }
        }
        for indicator in &contents.indicators {
            let found = uses.entry(&indicator.source).or_default();
            found.indicators += 1;
            found.from.insert(Origin::Indicator(indicator.id.clone()));
        }
        let evidence = Catalogue::get()
            .sources
            .iter()
            .filter_map(|source| {
                let found = uses.get(source.id.as_str())?;
                Some(Used {
                    from: origins::sum(&found.from),
                    name: view.say(&source.id.message()),
                    best: source.grade.code(),
                    answers: found.answers,
                    ratings: found.ratings,
                    indicators: found.indicators,
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
