//! An origin said to a reader: a sentence, the page that mends it, its day, its grade, its source.
//!
//! Small counts are not repeated here, nor is who to call: a sentence names the entry, not what it holds. In a document
//! evidence that is not for publication stays unnamed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::{Answer, State, Weights};
use keystone_core::text::Grade;
use keystone_l10n::{Args, Words};

use super::{Origin, SUM};
use crate::document::{Document, Run};
use crate::plan::diagnosis::naming::Names;
use crate::plan::names::{indicator, indicator_name, named, partner_name, source_name};
use crate::plan::prose::{Prose, kept_once, unmarked};
use crate::plan::values::long_day;
use crate::plan::view::View;
use crate::trace;

/// Where a figure comes from, for a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    pub sentence: String,
    /// The route of the window where it can be mended; empty when there is none.
    pub page: String,
    /// The day it dates from, `YYYY-MM-DD`; empty when it is not known.
    pub on: String,
    pub grade: Option<Grade>,
    /// The name of the source of evidence; empty when none is stated.
    pub source: String,
}

/// More entries of a kind than this are counted in a note instead of named.
const NAMED: usize = 2;
/// More sources than this are not listed in a note.
const LISTED: usize = 4;

/// Rules on how figures are said, and mere counting: a note of a document does not repeat them.
const OF_FORM: [&str; 5] = ["B.11", "D.4", "E.6.2", "E.7", SUM];

/// What an origin means; `None` for what is no origin, and for an entry that is no longer in the plan.
#[must_use]
pub fn explain(contents: &Contents, words: &'static Words, origin: &str) -> Option<Explained> {
    let origin: Origin = origin.parse().ok()?;
    // No sentence depends on the day.
    let view = View::new(contents, words, Date::ZERO);
    let told = told(&Names::new(&view), &origin)?;
    Some(Explained { sentence: unmarked(&told.sentence), ..told })
}

/// The document with the numbers of its source notes and the chapter they lead to. Under headings that begin with one
/// of `states_its_own`, each line of a table says its source already.
pub(in crate::plan) fn with_notes(document: Document, view: &View<'_>, states_its_own: &[&str]) -> Document {
    let names = Names::new(view);
    let words = trace::NoteWords { title: view.say("origins-title"), lead: view.say("origins-lead") };
    let explain = |origins: &BTreeSet<String>| note(&names, origins);
    let silent = |heading: &str| states_its_own.iter().any(|start| heading.starts_with(start));
    trace::with_notes(document, words, &explain, &silent)
}

/// What a note says of a set of origins: what people gave first, then the rules applied to it. `None` for what needs
/// no note: facts of the plan, rules of the method and entries of the library by themselves.
fn note(names: &Names<'_>, origins: &BTreeSet<String>) -> Option<Vec<Run>> {
    let mut origins: BTreeSet<Origin> = origins.iter().filter_map(|origin| origin.parse().ok()).collect();
    if origins.contains(&Origin::FindOut) {
        // The list itself is the origin; its answers have no value yet.
        origins.retain(|origin| !matches!(origin, Origin::Answer { .. }));
    }
    let (mut given, mut rules): (Vec<Origin>, Vec<Origin>) = (Vec::new(), Vec::new());
    for origin in origins {
        match origin {
            // A note covers all rows of an answer.
            Origin::Answer { question, .. } => given.push(Origin::Answer { question, row: None }),
            Origin::Plan | Origin::Catalogue(_) | Origin::Profile | Origin::Today => {}
            Origin::Formula(ref section) if OF_FORM.contains(&section.as_str()) => {}
            Origin::Formula(_) => rules.push(origin),
            _ => given.push(origin),
        }
    }
    given.dedup();
    if given.is_empty() {
        return None;
    }
    let mut by_kind: BTreeMap<usize, Vec<&Origin>> = BTreeMap::new();
    for origin in &given {
        by_kind.entry(kind(origin).0).or_default().push(origin);
    }
    let mut sentences = Vec::new();
    for (_, origins) in by_kind {
        if origins.len() > NAMED
            && let Some(first) = origins.first()
        {
            let sources = sources(names.view, &origins);
            let args = Args::new()
                .with("kind", kind(first).1)
                .with("count", origins.len())
                .with(
                    "sourced",
                    match sources.len() {
                        1 => "one",
                        2..=LISTED => "several",
                        _ => "no",
                    },
                )
                .with("sources", sources.join(" · "));
            sentences.push(names.view.text("origins-several", &args));
        } else {
            sentences.extend(origins.into_iter().filter_map(|origin| printed(names, origin)));
        }
    }
    sentences.extend(rules.iter().filter_map(|origin| printed(names, origin)));
    Some(Prose::read(&sentences.join(" "), names.view.words).into_runs())
}

/// The sources of several answers, each once.
fn sources(view: &View<'_>, origins: &[&Origin]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for origin in origins {
        let Origin::Answer { question, .. } = origin else { continue };
        let given = view.contents.answers.get(question).filter(|given| given.state == State::Value);
        let name = given.map(|given| source_name(&given.source, view.words)).unwrap_or_default();
        if !name.is_empty() && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

/// The order of a kind in a note, and its name in the message that counts several.
fn kind(origin: &Origin) -> (usize, &'static str) {
    match origin {
        Origin::Answer { .. } => (0, "answer"),
        Origin::Evidence(_) => (1, "evidence"),
        Origin::Voices => (2, "other"),
        Origin::FindOut => (3, "other"),
        Origin::Problem(_) => (4, "problem"),
        Origin::Weights => (5, "other"),
        Origin::Decision(_) => (6, "decision"),
        Origin::Objective(_) => (7, "objective"),
        Origin::Action(_) => (8, "action"),
        Origin::Partner(_) => (9, "partner"),
        Origin::Indicator(_) => (10, "indicator"),
        Origin::Plan | Origin::Catalogue(_) | Origin::Profile | Origin::Formula(_) | Origin::Today => {
            (11, "other")
        }
    }
}

/// The sentence for a document that is handed out.
fn printed(names: &Names<'_>, origin: &Origin) -> Option<String> {
    if let Origin::Evidence(id) = origin
        && let Some(piece) = names.view.contents.evidence.iter().find(|one| one.id == *id)
        && !names.view.teller().may_tell(piece)
    {
        return Some(names.view.say("origins-evidence-held"));
    }
    Some(told(names, origin)?.sentence)
}

/// The sentence keeps the marks of the other language.
fn told(names: &Names<'_>, origin: &Origin) -> Option<Explained> {
    let view = names.view;
    let contents = view.contents;
    let plain = |id: &str, page: &str| Explained::at(view.say(id), page);
    let known = |id: &str| {
        Catalogue::get().problem(id).is_some() || contents.problems.iter().any(|problem| problem.id == id)
    };
    Some(match origin {
        Origin::Plan => plain("origins-plan", "settings"),
        Origin::Profile => plain("origins-profile", "settings"),
        Origin::Today => plain("origins-today", ""),
        Origin::FindOut => plain("origins-find-out", "to-find-out"),
        Origin::Voices => {
            Explained::at(view.counted("origins-voices", contents.voices.len()), "understand/voices")
        }
        Origin::Weights => {
            let own = contents.weights.hundredths() != Weights::METHOD.hundredths();
            let args = Args::new().with("own", yes_or_no(own));
            Explained::at(view.text("origins-weights", &args), "decide/priorities")
        }
        Origin::Formula(section) => {
            let args = Args::new().with("section", section.replace('.', "-")).with("name", section.clone());
            Explained::at(view.text("origins-formula", &args), "")
        }
        Origin::Answer { question, row } => answer(names, question, row.as_deref())?,
        Origin::Problem(id) if known(id) => problem(names, id),
        Origin::Decision(id) if known(id) => {
            let on = &contents.record.decided_on;
            let args = dated(view, on).with("issue", names.issue(id));
            Explained {
                on: on.clone(),
                ..Explained::at(view.text("origins-decision", &args), "decide/decision")
            }
        }
        Origin::Problem(_) | Origin::Decision(_) => return None,
        Origin::Objective(id) => {
            let objective = contents.objectives.iter().find(|objective| objective.id == *id)?;
            let args = Args::new().with("issue", names.issue(&objective.problem));
            Explained::at(view.text("origins-objective", &args), "decide/objectives")
        }
        Origin::Action(id) => {
            let action = contents.actions.iter().find(|action| action.id == *id)?;
            let title = named(&action.title, view.words).marked(view.words);
            let args = Args::new().with("code", action.code.clone()).with("title", title);
            Explained::at(view.text("origins-action", &args), &format!("act/actions/{id}"))
        }
        Origin::Partner(id) => {
            let name = partner_name(contents, id, view.words)?.marked(view.words);
            let args = Args::new().with("name", name);
            Explained::at(view.text("origins-partner", &args), &format!("mobilize/partners/{id}"))
        }
        Origin::Indicator(id) => followed(names, id)?,
        Origin::Evidence(id) => {
            let one = contents.evidence.iter().find(|one| one.id == *id)?;
            let title = named(&one.title, view.words).marked(view.words);
            let source = source_name(&one.source, view.words);
            let args = dated(view, &one.dated_on)
                .with("title", title)
                .with("source", stated(view, &source, String::new()));
            Explained {
                on: one.dated_on.clone(),
                grade: one.grade,
                source,
                ..Explained::at(
                    view.text("origins-evidence", &args),
                    &format!("understand/evidence/piece/{id}"),
                )
            }
        }
        Origin::Catalogue(id) => {
            let args = Args::new().with("name", of_the_library(view, id)?);
            let page = if Catalogue::get().intervention(id).is_some() { "act/ideas" } else { "" };
            Explained::at(view.text("origins-catalogue", &args), page)
        }
    })
}

impl Explained {
    fn at(sentence: String, page: &str) -> Self {
        Self { sentence, page: page.to_owned(), on: String::new(), grade: None, source: String::new() }
    }
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// A day for a sentence, if there is one.
fn dated(view: &View<'_>, on: &str) -> Args {
    Args::new().with("dated", yes_or_no(!on.is_empty())).with("date", long_day(on, view.words))
}

/// The source with the document it was; these words when none is stated.
fn stated(view: &View<'_>, source: &str, note: String) -> String {
    match (source.is_empty(), note.is_empty()) {
        (true, true) => view.say("report-source-none"),
        (true, false) => note,
        (false, true) => source.to_owned(),
        (false, false) => view
            .text("origins-source-noted", &Args::new().with("source", source.to_owned()).with("note", note)),
    }
}

/// Where a question is answered: the questions on priorities have pages of their own.
fn page_of(question: &str) -> String {
    let Some(found) = Catalogue::get().question(question) else { return String::new() };
    let section = found.section.as_str().to_lowercase();
    if section == "s7" {
        "decide/priorities".to_owned()
    } else {
        format!("understand/{section}/{}", question.to_lowercase())
    }
}

fn answer(names: &Names<'_>, question: &str, row: Option<&str>) -> Option<Explained> {
    let view = names.view;
    let found = Catalogue::get().question(question)?;
    let args = Args::new().with("question", view.say(&found.id.message()));
    let at = |sentence: String| Explained::at(sentence, &page_of(question));
    let state = |id: &str| at(view.text(id, &args));
    let Some(given) = view.contents.answers.get(question) else {
        return Some(state("origins-answer-empty"));
    };
    Some(match given.state {
        State::Unknown => state("origins-answer-unknown"),
        State::NotApplicable => state("origins-answer-not-applicable"),
        State::Undisclosed => state("origins-answer-undisclosed"),
        State::Value => {
            let row = row.and_then(|row| row_of(names, question, row));
            let source = source_name(&given.source, view.words);
            let args = facts(view, given, &source)
                .with("question", view.say(&found.id.message()))
                .with("rowed", yes_or_no(row.is_some()))
                .with("row", row.unwrap_or_default());
            Explained {
                on: given.answered_on.clone(),
                grade: given.grade,
                source,
                ..at(view.text("origins-answer", &args))
            }
        }
    })
}

fn facts(view: &View<'_>, given: &Answer, source: &str) -> Args {
    let note = kept_once(&given.source_note, &view.contents.plan, view.words);
    let note = note.trim_end_matches('.').to_owned();
    dated(view, &given.answered_on)
        .with("source", stated(view, source, note))
        .with("grade", view.say(crate::plan::chapters::grade(given.grade)))
}

/// What a row is called: an issue, an area, a line; `None` when it is no longer in the plan.
fn row_of(names: &Names<'_>, question: &str, row: &str) -> Option<String> {
    let found = Catalogue::get().question(question)?;
    if found.per.is_some() {
        return Some(names.issue(row));
    }
    names.row(found, row)
}

fn problem(names: &Names<'_>, id: &str) -> Explained {
    let view = names.view;
    let problem = view.contents.problems.iter().find(|problem| problem.id == id);
    let ratings = problem.map(|problem| problem.ratings.as_slice()).unwrap_or_default();
    let on = ratings.iter().map(|rating| rating.rated_on.as_str()).max().unwrap_or_default();
    let args = dated(view, on).with("issue", names.issue(id));
    Explained {
        on: on.to_owned(),
        ..Explained::at(view.text("origins-problem", &args), &format!("decide/rating/{id}"))
    }
}

fn followed(names: &Names<'_>, id: &str) -> Option<Explained> {
    let view = names.view;
    let found = indicator(view.contents, id)?;
    let readings = view.contents.readings_of(id);
    let latest = readings.iter().map(|reading| reading.on.as_str()).max().unwrap_or_default().to_owned();
    let source = source_name(&found.source, view.words);
    let note = kept_once(&found.source_note, &view.contents.plan, view.words);
    let note = note.trim_end_matches('.').to_owned();
    let args = Args::new()
        .with("name", indicator_name(found, view.words).marked(view.words))
        .with("count", readings.len())
        .with("date", long_day(&latest, view.words))
        .with("source", stated(view, &source, note));
    Some(Explained {
        on: if latest.is_empty() { found.baseline_on.clone() } else { latest },
        source,
        ..Explained::at(view.text("origins-indicator", &args), &format!("measure/indicators/{id}"))
    })
}

/// What an entry of the library is called.
fn of_the_library(view: &View<'_>, id: &str) -> Option<String> {
    let catalogue = Catalogue::get();
    let message = catalogue
        .intervention(id)
        .map(|found| found.id.message())
        .or_else(|| catalogue.problem(id).map(|found| found.id.message()))
        .or_else(|| catalogue.indicator(id).map(|found| found.id.message()))
        .or_else(|| catalogue.question(id).map(|found| found.id.message()))
        .or_else(|| catalogue.source(id).map(|found| found.id.message()));
    if let Some(message) = message {
        return Some(view.say(&message));
    }
    let mut publications = catalogue.interventions.iter().flat_map(|found| &found.sources);
    publications.find(|source| source.key == id).map(|source| source.title.clone())
}
