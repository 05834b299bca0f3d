//! What the order rests on beyond the ratings: changed weights and judgements, voices that disagree, what would
//! change it (output O4).

use keystone_core::diagnosis::history::Subject;
use keystone_core::diagnosis::{Criterion, voices};
use keystone_l10n::Args;
use serde::Serialize;

use super::naming::Names;
use super::tables::{Grid, Head, from_all};
use super::told;
use crate::plan::origins::Origin;
use crate::plan::prose::Prose;
use crate::plan::values::table_day;

#[derive(Serialize)]
pub(super) struct Weighing {
    weights: Option<Grid>,
    ratings: Option<Grid>,
    disagreement: Option<Grid>,
    what_if: Vec<Prose>,
}

impl Weighing {
    pub(super) fn new(names: &Names<'_>) -> Self {
        Self {
            weights: changes(names, Subject::Weight),
            ratings: changes(names, Subject::Rating),
            disagreement: disagreement(names),
            what_if: told::what_if(names.view),
        }
    }
}

/// The judgements that were changed, newest first. Who typed them stays in the file; a voice is named.
fn changes(names: &Names<'_>, subject: Subject) -> Option<Grid> {
    let view = names.view;
    let criterion = |code: &str| view.say(&format!("decide-criterion-{code}"));
    let mark = |value: &str| match value {
        "" => "—".to_owned(),
        "?" => view.say("report-to-find-out"),
        value => weight(names, subject, value),
    };
    // A first rating is no change of mind.
    let changed =
        view.contents.changes.iter().filter(|change| change.subject == subject && !change.before.is_empty());
    let rows: Vec<Vec<Prose>> = changed
        .map(|change| {
            let what = match subject {
                Subject::Weight => criterion(&change.criterion),
                Subject::Rating => names.pair(&names.issue(&change.problem), &criterion(&change.criterion)),
            };
            let voice = view.contents.voices.iter().find(|voice| voice.id == change.voice);
            let what = Prose::read(&what, view.words);
            let what = match voice {
                Some(voice) => what.line(view.user(&voice.name, "")),
                None => what,
            };
            let from = match subject {
                Subject::Weight => Origin::Weights,
                Subject::Rating => Origin::Problem(change.problem.clone()),
            };
            let cells = vec![
                what,
                Prose::plain(mark(&change.before)),
                Prose::plain(mark(&change.after)),
                Prose::plain(table_day(&change.changed_on, view.words)),
                view.user(&change.reason, "report-reason-missing"),
            ];
            from_all(cells, &from)
        })
        .collect();
    let caption = match subject {
        Subject::Weight => "diagnosis-weights-changed",
        Subject::Rating => "diagnosis-ratings-changed",
    };
    (!rows.is_empty()).then(|| Grid {
        caption: view.say(caption),
        columns: vec![
            Head::new(view.plain("diagnosis-column-judgement"), "text", 30),
            Head::new(view.plain("diagnosis-column-before"), "centre", 12),
            Head::new(view.plain("diagnosis-column-after"), "centre", 12),
            Head::new(view.plain("report-decision-date"), "text", 16),
            Head::new(view.plain("report-column-reason"), "text", 30),
        ],
        rows,
        ..Grid::default()
    })
}

/// A value of the history as a reader sees it: a weight as a percentage.
fn weight(names: &Names<'_>, subject: Subject, value: &str) -> String {
    match (subject, value.parse::<f64>()) {
        (Subject::Weight, Ok(share)) => names.view.words.percent(100.0 * share, 0),
        (Subject::Weight | Subject::Rating, _) => value.to_owned(),
    }
}

/// Criteria on which the voices are two points apart or more; what each said is kept, not averaged away.
fn disagreement(names: &Names<'_>) -> Option<Grid> {
    let view = names.view;
    let contents = view.contents;
    let mut rows = Vec::new();
    for problem in &contents.problems {
        for criterion in Criterion::ALL {
            let together = voices::on_criterion(&contents.said, &problem.id, *criterion);
            if !together.disagree {
                continue;
            }
            let each: Vec<String> = contents
                .voices
                .iter()
                .filter_map(|voice| {
                    let value = voices::rating_of(contents.said.get(&voice.id)?, &problem.id, *criterion)?;
                    let value = value.map_or_else(|| "?".to_owned(), |value| value.to_string());
                    Some(names.pair(&names.user(&voice.name), &value))
                })
                .collect();
            let own = problem.ratings.iter().find(|rating| rating.criterion == *criterion);
            let own =
                own.and_then(|rating| rating.value).map_or_else(|| "?".to_owned(), |value| value.to_string());
            let name = view.say(&format!("decide-criterion-{}", criterion.code()));
            let each = each.iter().fold(Prose::default(), |all, one| all.line(Prose::read(one, view.words)));
            let from = Origin::Problem(problem.id.clone());
            let cells = vec![
                view.issue(&problem.id),
                Prose::plain(name),
                each.from(&format!("{} {from}", Origin::Voices)),
                Prose::plain(own),
            ];
            rows.push(from_all(cells, &from));
        }
    }
    (!rows.is_empty()).then(|| Grid {
        caption: view.say("diagnosis-disagreement-caption"),
        columns: vec![
            Head::new(view.plain("decide-column-issue"), "text", 28),
            Head::new(view.plain("report-column-criterion"), "text", 20),
            Head::new(view.plain("diagnosis-column-voices"), "text", 36),
            Head::new(view.plain("diagnosis-column-kept"), "centre", 16),
        ],
        rows,
        note: Prose::plain(
            view.text("diagnosis-disagreement-note", &Args::new().with("count", contents.voices.len())),
        ),
        from: "voices formula/B.8.9".to_owned(),
    })
}
