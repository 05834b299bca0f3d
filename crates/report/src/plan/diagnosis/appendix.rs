//! Every answer with its source, its grade and its definitions; the evidence, the reviews, what was accepted (O8).

use keystone_core::catalogue::{Catalogue, Form, Question};
use keystone_core::diagnosis::{Answer, State, territory};
use keystone_core::evidence::Evidence;
use keystone_core::guards;
use keystone_l10n::Args;
use serde::Serialize;

use super::frame::day_of;
use super::naming::Names;
use super::tables::{self, Grid, Head, from_all};
use super::tables_of;
use crate::plan::chapters::{answer_in_words, grade};
use crate::plan::origins::{self, Origin};
use crate::plan::prose::Prose;
use crate::plan::values::table_day;

#[derive(Serialize)]
pub(super) struct Appendix {
    sections: Vec<Section>,
    evidence: Option<Grid>,
    accepted: Option<Grid>,
    reviews: Vec<Grid>,
}

/// The answers of one section: the short ones together, then a table each.
#[derive(Serialize)]
struct Section {
    id: String,
    name: String,
    answers: Option<Grid>,
    tables: Vec<Grid>,
}

/// Printed in an earlier chapter, or on a page of its own: the areas, the group, the rules, the collection plan, the
/// records asked for, the survey, the good places, the reviews.
const ELSEWHERE: [&str; 8] = ["Q002", "Q005", "Q006", "X002", "Q201", "X301", "Q406", "Q806"];

impl Appendix {
    pub(super) fn new(names: &Names<'_>) -> Self {
        let sections = Catalogue::get().sections.iter().map(|section| section_of(names, section.id.as_str()));
        Self {
            sections: sections
                .filter(|section| section.answers.is_some() || !section.tables.is_empty())
                .collect(),
            evidence: evidence(names),
            accepted: accepted(names),
            reviews: tables_of(names, "Q806"),
        }
    }
}

fn section_of(names: &Names<'_>, section: &str) -> Section {
    let view = names.view;
    let questions: Vec<(&Question, &Answer)> = Catalogue::get()
        .questions_of(section)
        .filter_map(|question| Some((question, view.contents.answers.get(question.id.as_str())?)))
        .filter(|(question, answer)| {
            answer.state != State::Value || !ELSEWHERE.contains(&question.id.as_str())
        })
        .collect();
    let rows: Vec<Vec<Prose>> = questions
        .iter()
        .filter_map(|(question, answer)| {
            let given = short(names, question, answer)?;
            let reason = view.user(&answer.reason, "");
            let rests = match answer.state {
                State::Value => tables::rests_on(names, answer),
                State::Unknown | State::NotApplicable | State::Undisclosed => Prose::plain("—"),
            };
            let rests = match day_of(view, answer) {
                day if day.is_empty() => rests,
                day => rests
                    .line(Prose::plain(view.text("diagnosis-answered-on", &Args::new().with("date", day)))),
            };
            let from = Origin::Answer { question: question.id.to_string(), row: None };
            Some(from_all(vec![view.plain(&question.id.message()), given.line(reason), rests], &from))
        })
        .collect();
    let id = Catalogue::get().section(section).map(|section| section.id.message()).unwrap_or_default();
    let name = view.say(&id);
    Section {
        id: format!("appendix-{}", section.to_lowercase()),
        answers: (!rows.is_empty()).then(|| Grid {
            caption: view
                .text("report-diagnosis-section-caption", &Args::new().with("section", name.clone())),
            columns: vec![
                Head::new(view.plain("report-column-question"), "text", 34),
                Head::new(view.plain("report-column-answer"), "text", 38),
                Head::new(view.plain("report-column-rests-on"), "text", 28),
            ],
            rows,
            ..Grid::default()
        }),
        name,
        tables: questions.iter().flat_map(|(question, answer)| tables::of(names, question, answer)).collect(),
    }
}

/// An answer that is no table; `None` for tables and lists, which follow, and for what the sheets hold.
fn short(names: &Names<'_>, question: &Question, answer: &Answer) -> Option<Prose> {
    let view = names.view;
    if answer.state != State::Value {
        return Some(answer_in_words(view, question.id.as_str(), answer));
    }
    match (question.form(), question.per) {
        (Form::Table | Form::Records | Form::Record | Form::Elsewhere, _) => None,
        (Form::Multi, Some(_)) => {
            // One line an issue: how many of the tests it passes.
            let value = answer.value.as_object()?;
            let lines = value.iter().map(|(problem, codes)| {
                let passed = codes.as_array().map_or(0, Vec::len);
                let args = Args::new().with("value", passed).with("most", question.options.len());
                let passed = view.text("report-answer-scale-bare", &args);
                Prose::read(&names.pair(&names.issue(problem), &passed), view.words)
            });
            Some(lines.fold(Prose::default(), Prose::line))
        }
        (_, Some(_)) => None,
        (_, None) => Some(answer_in_words(view, question.id.as_str(), answer)),
    }
}

/// The evidence that is open to all, with its grade on the day of the document.
fn evidence(names: &Names<'_>) -> Option<Grid> {
    let view = names.view;
    let told: Vec<&Evidence> =
        view.contents.evidence.iter().filter(|one| view.teller().may_tell(one)).collect();
    let withheld = view.contents.evidence.len() - told.len();
    let rows = told.iter().map(|one| {
        let source = names.source(&one.source);
        let dated = match (one.dated_on.is_empty(), one.is_old(view.today)) {
            (true, _) => view.say("report-find-out-undated"),
            (false, false) => table_day(&one.dated_on, view.words),
            (false, true) => {
                let date = table_day(&one.dated_on, view.words);
                view.text("diagnosis-evidence-old", &Args::new().with("date", date))
            }
        };
        let cells = vec![
            view.user(&one.title, "report-not-stated").line(Prose::plain(source)),
            view.user(&one.holder, "report-not-stated"),
            Prose::plain(dated),
            view.plain(grade(one.grade(view.today))),
        ];
        from_all(cells, &Origin::Evidence(one.id.clone()))
    });
    let note = if withheld > 0 {
        Prose::plain(view.counted("diagnosis-evidence-withheld", withheld))
    } else {
        Prose::default()
    };
    (!view.contents.evidence.is_empty())
        .then(|| Grid {
            caption: view.say("diagnosis-evidence-caption"),
            columns: vec![
                Head::new(view.plain("diagnosis-column-evidence"), "text", 38),
                Head::new(view.plain("diagnosis-column-holder"), "text", 24),
                Head::new(view.plain("diagnosis-column-dated"), "text", 20),
                Head::new(view.plain("report-column-grade"), "text", 18),
            ],
            rows: rows.collect(),
            note,
            from: origins::sum(view.contents.evidence.iter().map(|one| Origin::Evidence(one.id.clone()))),
        })
        .filter(|grid| !grid.rows.is_empty())
}

/// Warnings that the group read and accepted, with its reason.
fn accepted(names: &Names<'_>) -> Option<Grid> {
    let view = names.view;
    let found = guards::find(view.contents, view.today);
    let rows: Vec<Vec<Prose>> = found
        .iter()
        .filter_map(|warning| {
            let accepted = warning.accepted.as_ref()?;
            let message = format!("guard-{}", warning.guard.to_lowercase());
            let what = if view.words.has(&message) {
                view.plain(&message)
            } else {
                Prose::plain(warning.guard.clone())
            };
            Some(vec![
                what.line(subject(names, &warning.subject)),
                view.user(&accepted.reason, "report-reason-missing"),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| Grid {
        caption: view.say("diagnosis-accepted-caption"),
        columns: vec![
            Head::new(view.plain("diagnosis-column-warning"), "text", 50),
            Head::new(view.plain("diagnosis-column-accepted"), "text", 50),
        ],
        rows,
        from: "formula/H".to_owned(),
        ..Grid::default()
    })
}

/// What a warning is about: an issue, a place or a question; nothing when it is the whole diagnosis.
fn subject(names: &Names<'_>, id: &str) -> Prose {
    let view = names.view;
    let named =
        territory::places(&view.contents.answers).into_iter().chain(territory::areas(&view.contents.answers));
    let entry = named.into_iter().find(|entry| entry.id == id);
    if let Some(entry) = entry {
        return view.user(&entry.name, "");
    }
    if Catalogue::get().problem(id).is_some() || view.contents.problems.iter().any(|problem| problem.id == id)
    {
        return view.issue(id);
    }
    Catalogue::get().question(id).map(|question| view.plain(&question.id.message())).unwrap_or_default()
}
