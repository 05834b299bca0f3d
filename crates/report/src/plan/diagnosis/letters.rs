//! What is still to find out: the list for the report, and a letter to each person or partner named beside it (O6).
//!
//! A letter asks; it says nothing of what was found. Questions without a name are listed last.

use std::collections::BTreeMap;

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::to_find_out;
use keystone_core::diagnosis::{Answer, State};
use keystone_l10n::Args;
use serde::Serialize;

use super::naming::Names;
use super::tables::{Grid, Head, from_all};
use crate::plan::origins::{self, Origin};
use crate::plan::prose::{Prose, kept_once, unmarked};
use crate::plan::values::{long_day, table_day};

/// The list of the report.
#[derive(Serialize)]
pub(super) struct ToDocument {
    lead: String,
    table: Option<Grid>,
    to_document: bool,
}

impl ToDocument {
    pub(super) fn new(names: &Names<'_>) -> Self {
        let view = names.view;
        let open = to_find_out(view.contents, view.today);
        let rows: Vec<Vec<Prose>> = open
            .iter()
            .map(|found| {
                let answer = view.contents.answers.get(&found.question);
                let note = answer.map(|answer| view.user(&answer.note, "")).unwrap_or_default();
                let who = match view.note(&found.who) {
                    who if who.is_empty() => view.plain("report-find-out-nobody"),
                    who => who,
                };
                let when = match (found.due.is_empty(), found.late) {
                    (true, _) => view.say("report-find-out-undated"),
                    (false, false) => table_day(&found.due, view.words),
                    (false, true) => {
                        let date = table_day(&found.due, view.words);
                        view.text("report-find-out-late", &Args::new().with("date", date))
                    }
                };
                let cells = vec![asked(names, &found.question).line(note), who, Prose::plain(when)];
                let from = format!("find-out {}", origins::answer(&found.question));
                cells.into_iter().map(|cell| cell.from(&from)).collect()
            })
            .collect();
        Self {
            lead: view.counted("report-find-out-lead", open.len()),
            table: (!rows.is_empty()).then(|| Grid {
                caption: view.say("report-find-out-caption"),
                columns: vec![
                    Head::new(view.plain("report-column-question"), "text", 52),
                    Head::new(view.plain("report-column-who"), "text", 28),
                    Head::new(view.plain("report-column-by-when"), "text", 20),
                ],
                rows,
                from: Origin::FindOut.to_string(),
                ..Grid::default()
            }),
            to_document: !view.ranking.to_document.is_empty(),
        }
    }
}

fn asked(names: &Names<'_>, question: &str) -> Prose {
    Catalogue::get()
        .question(question)
        .map_or_else(Prose::default, |question| names.view.plain(&question.id.message()))
}

/// A question with its open answer.
type Asked<'a> = (&'a String, &'a Answer);

/// Every letter, and what has no name yet.
#[derive(Serialize)]
pub(super) struct Letters {
    letters: Vec<Letter>,
    /// What nobody has been asked yet.
    unnamed: Option<Letter>,
    municipality: String,
    date: String,
}

/// The questions for one person or partner.
#[derive(Serialize)]
struct Letter {
    id: String,
    /// The questions it asks, which its lead counts.
    from: String,
    heading: String,
    /// To whom, as it was written.
    to: Prose,
    lead: String,
    table: Grid,
    /// When the first answer is needed; empty without a date.
    first: String,
}

impl Letters {
    pub(super) fn new(names: &Names<'_>) -> Self {
        let view = names.view;
        let mut by_who: BTreeMap<String, (String, Vec<Asked<'_>>)> = BTreeMap::new();
        let open = to_find_out(view.contents, view.today);
        let answers = open.iter().filter_map(|found| view.contents.answers.get_key_value(&found.question));
        for (question, answer) in answers.filter(|(_, answer)| answer.state == State::Unknown) {
            let who = answer.who.split_whitespace().collect::<Vec<_>>().join(" ");
            let entry = by_who.entry(who.to_lowercase()).or_insert_with(|| (who, Vec::new()));
            entry.1.push((question, answer));
        }
        let mut letters = Vec::new();
        let mut unnamed = None;
        for (_, (who, questions)) in by_who {
            let letter = Letter::new(names, &who, &questions, letters.len() + 1);
            if who.is_empty() {
                unnamed = Some(letter);
            } else {
                letters.push(letter);
            }
        }
        // The page without a name sorts first among the names, so letters are numbered again.
        for (index, letter) in letters.iter_mut().enumerate() {
            letter.id = format!("letter-{}", index + 1);
        }
        Self {
            letters,
            unnamed,
            municipality: view.contents.plan.municipality.clone(),
            date: view.words.long_date(view.today),
        }
    }
}

impl Letter {
    fn new(names: &Names<'_>, who: &str, questions: &[Asked<'_>], number: usize) -> Self {
        let view = names.view;
        // A date that has passed cannot be asked for any more.
        let ahead = |due: &str| due.parse::<jiff::civil::Date>().is_ok_and(|due| due >= view.today);
        let rows = questions.iter().map(|(question, answer)| {
            let why = format!("{}.why", message(question));
            let why = if view.words.has(&why) { view.say(&why) } else { String::new() };
            let due = match ahead(&answer.due) {
                true => Prose::plain(long_day(&answer.due, view.words)),
                false => view.plain("letters-as-soon"),
            };
            let from = Origin::Answer { question: (*question).clone(), row: None };
            from_all(
                vec![asked(names, question).line(view.user(&answer.note, "")), Prose::plain(why), due],
                &from,
            )
        });
        let marked = kept_once(who, &view.contents.plan, view.words);
        let heading = if who.is_empty() {
            view.say("letters-unnamed-title")
        } else if unmarked(&marked) == marked {
            view.text("letters-heading", &Args::new().with("who", who.to_owned()))
        } else {
            view.text("letters-heading-numbered", &Args::new().with("number", number))
        };
        let lead = Args::new()
            .with("count", questions.len())
            .with("municipality", view.contents.plan.municipality.clone());
        let due = questions.iter().map(|(_, answer)| &answer.due).filter(|due| ahead(due)).min();
        Self {
            from: format!(
                "{} {}",
                Origin::FindOut,
                origins::sum(questions.iter().map(|(question, _)| origins::answer(question)))
            ),
            id: if who.is_empty() { "without-a-name".to_owned() } else { format!("letter-{number}") },
            heading,
            to: Prose::read(&marked, view.words),
            lead: view.text(if who.is_empty() { "letters-unnamed-lead" } else { "letters-lead" }, &lead),
            table: Grid {
                caption: view.say("letters-caption"),
                columns: vec![
                    Head::new(view.plain("letters-column-question"), "text", 46),
                    Head::new(view.plain("letters-column-why"), "text", 35),
                    Head::new(view.plain("report-column-by-when"), "text", 19),
                ],
                rows: rows.collect(),
                from: Origin::FindOut.to_string(),
                ..Grid::default()
            },
            first: due.map(|due| long_day(due, view.words)).unwrap_or_default(),
        }
    }
}

fn message(question: &str) -> String {
    Catalogue::get().question(question).map(|question| question.id.message()).unwrap_or_default()
}
