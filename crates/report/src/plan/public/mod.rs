//! The plan for residents: why there is one, what was found, what will be done, how to follow it and take part.
//!
//! Plain words and strengths first. It has no score, no formula, no contact, no note of the group and no judgement on
//! a partner; what is held back is counted by rule and never named (method E.7).

mod actions;
mod followed;
mod glossary;

use std::collections::BTreeMap;

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::{Contents, to_find_out};
use keystone_core::diagnosis::{sheets, survey};
use keystone_core::policy::Choice;
use keystone_l10n::{Args, Locale, Words};
use serde::Serialize;

use super::chapters::{Labelled, answer_in_words};
use super::cover::{Cover, meta};
use super::diagnosis::naming::Names;
use super::diagnosis::summary;
use super::diagnosis::tables::{Grid, from_all};
use super::held_back;
use super::origins::{self, Origin, with_notes};
use super::prose::Prose;
use super::sentences::marked_objective;
use super::values::{long_day, years};
use super::view::{View, budget_by_year};
use super::{Error, Options, TEMPLATES};
use crate::document::{Binding, Document, Fact, Run};
use crate::parse;
use crate::template::Templates;
use glossary::Term;

/// The plan for residents, in one language.
///
/// # Errors
/// When a template asks for what is not there, or writes what is not in the vocabulary.
pub fn public_plan(contents: &Contents, options: &Options) -> Result<Document, Error> {
    let view = View::of(contents, options);
    let told = Told::new(&view);
    let terms = glossary::terms(&view, &used(contents, options)?);
    // Last, when everything that had to be held back has been.
    let held = held_back::lines(&view);
    let values = Public { told, terms, held };
    let xhtml = Templates::with_words(&TEMPLATES, options.words)?.fill("public-plan", &values)?;
    let meta = meta(&view, options, cover(&view));
    let document = Document { meta, chapters: parse::chapters(&xhtml, &BTreeMap::new())? };
    Ok(with_notes(document, &view, &[]))
}

fn cover(view: &View<'_>) -> Cover {
    let plan = &view.contents.plan;
    let fact = |label: &str, value: String| Fact {
        label: view.say(label),
        value: vec![Run { from: Some("plan".to_owned()), ..Run::plain(value) }],
    };
    let council = (!plan.council_date.is_empty())
        .then(|| fact("report-cover-council", long_day(&plan.council_date, view.words)));
    Cover {
        title: view.say("public-title"),
        subtitle: view.say("public-subtitle"),
        binding: Binding::Book,
        facts: std::iter::once(fact("report-cover-years", years(view.contents, view.words)))
            .chain(council)
            .collect(),
        tells_findings: true,
    }
}

/// The texts of the document in both languages, in which the glossary looks for its terms: so both editions explain
/// the same ones.
fn used(contents: &Contents, options: &Options) -> Result<Vec<(&'static Words, String)>, Error> {
    let mut texts = Vec::new();
    for locale in [Locale::EnCa, Locale::FrCa] {
        let words = keystone_l10n::words(locale);
        let told = Told::new(&View::new(contents, words, options.today));
        let text =
            serde_json::to_string(&told).map_err(|error| crate::template::Error::Other(error.to_string()))?;
        texts.push((words, text));
    }
    Ok(texts)
}

#[derive(Serialize)]
struct Public {
    #[serde(flatten)]
    told: Told,
    terms: Vec<Term>,
    /// How many things each rule held back.
    held: Vec<Prose>,
}

/// What the plan tells residents.
#[derive(Serialize)]
struct Told {
    municipality: String,
    purpose: Prose,
    council: Prose,
    /// Number and money of the actions.
    figures: Prose,
    made: Vec<Labelled>,
    preliminary: Option<Prose>,
    heard: Prose,
    not_heard: Prose,
    people_note: Option<Prose>,
    strengths: Vec<Prose>,
    found: Vec<Prose>,
    people: Vec<Prose>,
    priorities: Vec<Priority>,
    others: Option<Grid>,
    groups: Vec<actions::Group>,
    years: Option<Grid>,
    sources: Option<Grid>,
    indicators: Option<Grid>,
    /// How results are given back (Q807); empty while that is not settled.
    returned: Vec<Grid>,
    open: Vec<Prose>,
    without_start: Prose,
    rights: Option<Grid>,
}

/// An issue retained, with the reason of the group.
#[derive(Serialize)]
struct Priority {
    id: String,
    issue: Prose,
    heading: String,
    /// The name, where the heading could not hold it.
    name: Prose,
    statement: Prose,
    reason: Prose,
    objectives: Vec<Prose>,
}

impl Told {
    fn new(view: &View<'_>) -> Self {
        let names = Names::new(view);
        let contents = view.contents;
        let found = survey::survey(contents);
        for partner in &contents.partners {
            held_back::of_partner(view, partner);
        }
        for piece in &contents.evidence {
            // The list of evidence is not printed here: what may not be named is counted all the same.
            view.teller().may_tell(piece);
        }
        Self {
            municipality: contents.plan.municipality.clone(),
            purpose: purpose(view),
            council: council(view),
            figures: figures(view),
            made: made(view),
            preliminary: preliminary(view),
            heard: voices(view, "Y"),
            not_heard: voices(view, "N"),
            people_note: summary::people_note(view, &found)
                .map(|note| Prose::plain(note).from(&origins::answers(&["X301", "Q301"]))),
            strengths: summary::strengths(&names),
            found: summary::found(&names),
            people: summary::people(&names, &found),
            priorities: view
                .retained
                .iter()
                .enumerate()
                .map(|(index, id)| priority(view, id, index + 1))
                .collect(),
            others: others(view),
            groups: actions::groups(view),
            years: by_year(view),
            sources: by_source(view),
            indicators: followed::indicators(view),
            returned: super::diagnosis::tables_of(&names, "Q807"),
            open: open(view),
            without_start: followed::without_start(view),
            rights: actions::rights(view),
        }
    }
}

fn purpose(view: &View<'_>) -> Prose {
    let args = Args::new()
        .with("municipality", view.contents.plan.municipality.clone())
        .with("years", years(view.contents, view.words))
        .with("count", view.retained.len());
    Prose::plain(view.text("public-purpose", &args)).from(&format!("plan {}", view.retained_from()))
}

/// Where the plan stands before council.
fn council(view: &View<'_>) -> Prose {
    let plan = &view.contents.plan;
    let id = match plan.council_date.parse::<jiff::civil::Date>() {
        Err(_) => "public-council-none",
        Ok(day) if day >= view.today => "public-council-ahead",
        Ok(_) => "public-council-past",
    };
    let date = long_day(&plan.council_date, view.words);
    Prose::plain(view.text(id, &Args::new().with("date", date))).from("plan today")
}

fn figures(view: &View<'_>) -> Prose {
    let (all, confirmed) = total(view);
    let args = Args::new()
        .with("count", view.contents.actions.len())
        .with("total", view.money(all))
        .with("confirmed", view.money(confirmed));
    Prose::plain(view.text("report-summary-actions", &args)).from(&view.actions_from())
}

fn total(view: &View<'_>) -> (i64, i64) {
    let years = budget_by_year(view.contents);
    years.values().fold((0, 0), |(all, sure), (more, confirmed)| (all + more, sure + confirmed))
}

fn made(view: &View<'_>) -> Vec<Labelled> {
    let told = |id: &str| {
        let answer = match view.contents.answers.get(id) {
            Some(answer) => answer_in_words(view, id, answer),
            None => view.plain("report-to-find-out"),
        };
        answer.from(&origins::answer(id))
    };
    let decided = &view.contents.record.decided_on;
    let decided = if decided.is_empty() {
        view.plain("report-decision-none")
    } else {
        Prose::plain(long_day(decided, view.words)).from(&view.retained_from())
    };
    vec![
        Labelled::new(view, "report-method-facts-asked", told("Q001")),
        Labelled::new(view, "report-method-facts-period", told("Q003")),
        Labelled::new(view, "public-decided", decided),
    ]
}

fn preliminary(view: &View<'_>) -> Option<Prose> {
    let missing: Vec<String> = view
        .contents
        .missing_evidence()
        .iter()
        .map(|family| view.say(&format!("report-evidence-{family}")))
        .collect();
    let args = Args::new().with("families", view.words.list(&missing));
    (!missing.is_empty()).then(|| Prose::plain(view.text("summary-preliminary", &args)).from("formula/B.1"))
}

/// Groups that were heard (`Y`) or not yet (`N`).
fn voices(view: &View<'_>, heard: &str) -> Prose {
    let Some(question) = Catalogue::get().question("Q309") else { return Prose::default() };
    let codes = sheets::voices(&view.contents.answers, heard);
    let names: Vec<String> = codes.iter().map(|code| view.say(&question.option_message(code))).collect();
    if names.is_empty() {
        return Prose::default();
    }
    // Names of groups hold commas of their own.
    Prose::plain(names.join(" · ")).from(&origins::answer("Q309"))
}

fn priority(view: &View<'_>, id: &str, number: usize) -> Priority {
    let name = view.issue_name(id);
    let args = Args::new().with("number", number);
    let problem = view.contents.problems.iter().find(|problem| problem.id == id);
    let decision = view.contents.decisions.iter().find(|decision| decision.problem == id);
    Priority {
        id: format!("priority-{number}"),
        issue: view.prose(&name),
        heading: view.heading(&name, "report-priority-numbered", args, ("report-priority-number", number)),
        name: if name.is_in(view.words) { Prose::default() } else { view.prose(&name) },
        statement: problem
            .map(|problem| view.user(&problem.statement, "report-diagnosis-no-statement"))
            .unwrap_or_default()
            .from(&Origin::Problem(id.to_owned()).to_string()),
        reason: decision
            .map(|decision| view.user(&decision.reason, "report-reason-missing"))
            .unwrap_or_default()
            .from(&Origin::Decision(id.to_owned()).to_string()),
        objectives: view
            .contents
            .objectives
            .iter()
            .filter(|objective| objective.problem == id)
            .map(|objective| {
                let told = marked_objective(objective, view.contents, view.audience, view.words);
                Prose::read(&told, view.words).from(&origins::objective(objective))
            })
            .collect(),
    }
}

/// What was decided of the issues that are no priority now.
fn others(view: &View<'_>) -> Option<Grid> {
    let decisions = view.contents.decisions.iter();
    let rows: Vec<Vec<Prose>> = decisions
        .filter(|decision| decision.choice != Choice::Retain)
        .map(|decision| {
            let choice = match decision.choice {
                Choice::Retain => "decide-choice-short-retain",
                Choice::Later => "decide-choice-short-later",
                Choice::Document => "decide-choice-short-document",
                Choice::Aside => "decide-choice-short-aside",
            };
            let reason = view.user(&decision.reason, "report-reason-missing");
            let cells = vec![view.issue(&decision.problem), view.plain(choice), reason];
            from_all(cells, &Origin::Decision(decision.problem.clone()))
        })
        .collect();
    Grid::of(view, "public-others-caption", &OTHERS, rows)
}

const OTHERS: [(&str, &str, u32); 3] = [
    ("decide-column-issue", "text", 30),
    ("report-column-decision", "text", 17),
    ("report-column-reason", "text", 53),
];
const YEARS: [(&str, &str, u32); 4] = [
    ("report-column-year", "text", 25),
    ("report-column-amount", "number", 25),
    ("report-column-confirmed", "number", 25),
    ("report-column-to-confirm", "number", 25),
];
const SOURCES: [(&str, &str, u32); 3] = [
    ("report-column-source-of-money", "text", 40),
    ("report-column-amount", "number", 30),
    ("report-column-confirmed", "number", 30),
];

fn by_year(view: &View<'_>) -> Option<Grid> {
    let from = view.actions_from();
    let row = |year: Prose, all: i64, confirmed: i64| {
        let money = [all, confirmed, all - confirmed].map(|cents| Prose::plain(view.money(cents)));
        std::iter::once(year).chain(money).map(|cell| cell.from(&from)).collect::<Vec<_>>()
    };
    let years = budget_by_year(view.contents);
    let mut rows: Vec<Vec<Prose>> = years
        .iter()
        .map(|(year, (all, confirmed))| row(Prose::plain(year.to_string()), *all, *confirmed))
        .collect();
    if rows.len() > 1 {
        let (all, confirmed) = total(view);
        rows.push(row(view.plain("report-budget-total"), all, confirmed));
    }
    Grid::of(view, "report-summary-budget-caption", &YEARS, rows)
}

fn by_source(view: &View<'_>) -> Option<Grid> {
    let mut sources: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for line in view.contents.actions.iter().flat_map(|action| &action.budget) {
        let (all, confirmed) = sources.entry(line.source.code()).or_default();
        *all += line.cents;
        *confirmed += if line.confirmed { line.cents } else { 0 };
    }
    let from = view.actions_from();
    let rows = sources.iter().map(|(source, (all, confirmed))| {
        let money = [*all, *confirmed].map(|cents| Prose::plain(view.money(cents)).from(&from));
        std::iter::once(view.plain(&format!("act-source-{source}"))).chain(money).collect()
    });
    Grid::of(view, "public-money-sources-caption", &SOURCES, rows.collect())
}

/// The questions that nobody could answer yet; who will ask is for the group.
fn open(view: &View<'_>) -> Vec<Prose> {
    to_find_out(view.contents, view.today)
        .iter()
        .filter_map(|found| Catalogue::get().question(&found.question))
        .map(|question| view.plain(&question.id.message()).from("find-out"))
        .collect()
}
