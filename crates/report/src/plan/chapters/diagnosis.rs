//! What the guided diagnosis found: answers by section, the issues described, the capacity to act.

use keystone_core::catalogue::{Catalogue, Form, Question};
use keystone_core::diagnosis::{Answer, State};
use keystone_core::text::{Grade, Text};
use keystone_l10n::Args;
use serde::Serialize;
use serde_json::Value;

use crate::plan::Scenes;
use crate::plan::diagnosis::naming::Names;
use crate::plan::diagnosis::tables::in_a_line;
use crate::plan::origins::{self, Origin};
use crate::plan::portrait::radar;
use crate::plan::prose::{Prose, kept_once, shown};
use crate::plan::values::{long_day, money, score};
use crate::plan::view::View;

#[derive(Serialize)]
pub(in crate::plan) struct Diagnosis {
    lead: String,
    /// Where the figures over all answers, over all issues and of the capacity to act come from.
    answered_from: String,
    issues_from: String,
    maturity_from: String,
    issues_text: String,
    issues: Vec<Issue>,
    sections: Vec<Section>,
    /// Names of the sections without an answer; empty when there is none.
    empty: String,
    maturity: Option<Maturity>,
}

#[derive(Serialize)]
struct Issue {
    id: String,
    /// Where its figures come from; what is said of how hidden it is comes from the answers.
    from: String,
    hidden_from: String,
    heading: String,
    /// The name, where the heading could not hold it.
    name: Prose,
    statement: Prose,
    hidden: Option<String>,
}

#[derive(Serialize)]
struct Section {
    id: String,
    name: String,
    caption: String,
    answers: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    from: String,
    question: String,
    answer: Prose,
    /// A text of the user's, which needs no emphasis.
    long: bool,
    reason: Prose,
    rests_on: Prose,
}

#[derive(Serialize)]
struct Maturity {
    score: String,
    weakest: String,
}

impl Diagnosis {
    pub(in crate::plan) fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        let contents = view.contents;
        let answered = contents.answers.values().filter(|answer| answer.state == State::Value).count();
        let (mut sections, mut empty) = (Vec::new(), Vec::new());
        for section in &Catalogue::get().sections {
            let name = view.say(&section.id.message());
            let answers: Vec<Row> = Catalogue::get()
                .questions_of(section.id.as_str())
                .filter_map(|question| Some(row(view, question, contents.answers.get(question.id.as_str())?)))
                .collect();
            if answers.is_empty() {
                empty.push(name);
            } else {
                let caption =
                    view.text("report-diagnosis-section-caption", &Args::new().with("section", name.clone()));
                sections.push(Section { id: section.id.as_str().to_lowercase(), name, caption, answers });
            }
        }
        let empty = if empty.is_empty() {
            String::new()
        } else {
            view.text("report-diagnosis-empty", &Args::new().with("sections", empty.join(" · ")))
        };
        Self {
            lead: view.counted("report-diagnosis-lead", answered),
            answered_from: view.answered_from(),
            issues_from: view.issues_from(),
            maturity_from: origins::maturity(),
            issues_text: view.counted("report-diagnosis-issues-text", contents.problems.len()),
            issues: issues(view),
            sections,
            empty,
            maturity: maturity(view, scenes),
        }
    }
}

fn issues(view: &View<'_>) -> Vec<Issue> {
    let problems = &view.contents.problems;
    problems
        .iter()
        .enumerate()
        .map(|(index, problem)| {
            let name = view.issue_name(&problem.id);
            let own = name.is_in(view.words);
            Issue {
                id: format!("issue-{}", index + 1),
                from: Origin::Problem(problem.id.clone()).to_string(),
                hidden_from: origins::answer_row("Q207", &problem.id),
                heading: if own { name.text.clone() } else { view.say("report-issue-unnamed") },
                name: if own { Prose::default() } else { view.prose(&name) },
                statement: view.user(&problem.statement, "report-diagnosis-no-statement"),
                hidden: problem
                    .hidden
                    .filter(|hidden| (3..=4).contains(hidden))
                    .map(|hidden| view.say(&format!("report-diagnosis-hidden-{hidden}"))),
            }
        })
        .collect()
}

fn row(view: &View<'_>, question: &Question, given: &Answer) -> Row {
    let id = question.id.as_str();
    let source = view.source(&given.source, &given.source_note, "report-source-none");
    let grade = view.plain(grade(given.grade));
    let rests_on = match given.state {
        State::Value => source.line(grade),
        State::Unknown | State::NotApplicable | State::Undisclosed => Prose::default(),
    };
    Row {
        from: origins::answer(id),
        question: view.say(&question.id.message()),
        answer: answer(view, id, given),
        long: given.state == State::Value && matches!(question.form(), Form::TextShort | Form::TextLong),
        reason: view.user(&given.reason, ""),
        rests_on,
    }
}

/// The message of a grade, or of none.
pub(in crate::plan) fn grade(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::A) => "report-grade-A",
        Some(Grade::B) => "report-grade-B",
        Some(Grade::C) => "report-grade-C",
        Some(Grade::D) => "report-grade-D",
        None => "report-grade-none",
    }
}

/// An answer in words, whatever its state.
pub(in crate::plan) fn answer(view: &View<'_>, question: &str, given: &Answer) -> Prose {
    match given.state {
        State::Value => value(view, question, &given.value),
        State::Unknown => unknown(view, given),
        State::NotApplicable => view.plain("report-answer-not-applicable"),
        State::Undisclosed => view.plain("report-answer-undisclosed"),
    }
}

fn unknown(view: &View<'_>, given: &Answer) -> Prose {
    let id = match (given.who.is_empty(), given.due.is_empty()) {
        (false, false) => "report-answer-who-when",
        (false, true) => "report-answer-who",
        (true, false) => "report-answer-when",
        (true, true) => "report-answer-nobody",
    };
    let who = kept_once(&given.who, &view.contents.plan, view.words);
    Prose::read(
        &view.text(id, &Args::new().with("who", who).with("date", long_day(&given.due, view.words))),
        view.words,
    )
}

fn value(view: &View<'_>, id: &str, value: &Value) -> Prose {
    let Some(question) = Catalogue::get().question(id) else { return Prose::default() };
    let whole = || value.as_i64().unwrap_or_default();
    let number = || value.as_f64().unwrap_or_default();
    let option = |code: &str| view.say(&question.option_message(code));
    if question.per.is_some() {
        return for_issues(view, value);
    }
    match question.form() {
        Form::Single => Prose::plain(option(value.as_str().unwrap_or_default())),
        Form::Multi => value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .fold(Prose::default(), |all, code| all.line(Prose::plain(option(code)))),
        Form::YesPartlyNo => view.plain(match value.as_str() {
            Some("Y") => "report-answer-yes",
            Some("P") => "report-answer-partly",
            _ => "report-answer-no",
        }),
        Form::Scale04 => Prose::plain(scale(view, question, whole(), 4)),
        Form::Scale03 => Prose::plain(scale(view, question, whole(), 3)),
        Form::Trend5 => Prose::plain(option(&whole().to_string())),
        Form::Number => Prose::plain(view.words.number(number(), u8::from(number().fract() != 0.0))),
        Form::Percent => Prose::plain(view.words.percent(number(), u8::from(number().fract() != 0.0))),
        Form::Money => Prose::plain(money(number().round() as i64, &view.contents.plan, view.words)),
        Form::Date => Prose::plain(long_day(value.as_str().unwrap_or_default(), view.words)),
        Form::Period => Prose::plain(period(view, value)),
        Form::TextShort | Form::TextLong => {
            let text = |language: &str| value.get(language).and_then(Value::as_str).unwrap_or_default();
            match shown(&Text::new(text("en"), text("fr")), view.words) {
                Some(shown) => view.prose(&shown),
                None => view.plain("report-not-stated"),
            }
        }
        Form::Table | Form::Records | Form::Record => in_a_line(&Names::new(view), question, value),
        Form::Elsewhere => view.plain("report-answer-elsewhere"),
    }
}

/// What is asked again for each issue is on the sheets: here are the issues it was answered for.
fn for_issues(view: &View<'_>, value: &Value) -> Prose {
    let issues = value.as_object().into_iter().flatten().map(|(problem, _)| problem);
    let names: Vec<String> = issues.map(|problem| view.issue_name(problem).marked(view.words)).collect();
    if names.is_empty() {
        return view.plain("report-answer-rows-unnamed");
    }
    let args = Args::new().with("count", names.len()).with("names", view.words.list(&names));
    Prose::read(&view.text("report-answer-rows", &args), view.words)
}

fn scale(view: &View<'_>, question: &Question, value: i64, most: i64) -> String {
    let anchor = question.option_message(&value.to_string());
    let args = Args::new().with("value", value).with("most", most);
    if view.words.has(&anchor) {
        return view.text("report-answer-scale", &args.with("anchor", view.say(&anchor)));
    }
    view.text("report-answer-scale-bare", &args)
}

fn period(view: &View<'_>, value: &Value) -> String {
    let day = |name: &str| long_day(value.get(name).and_then(Value::as_str).unwrap_or_default(), view.words);
    let earlier = value.get("earlier").and_then(Value::as_i64).unwrap_or_default();
    let args = Args::new().with("from", day("from")).with("to", day("to")).with("years", earlier);
    view.text("report-method-period-compared", &args)
}

fn maturity(view: &View<'_>, scenes: &mut Scenes) -> Option<Maturity> {
    scenes.insert("maturity".to_owned(), radar(&view.teller())?.scene);
    let profile = view.contents.maturity();
    let overall = match (profile.score, profile.level) {
        (Some(points), Some(level)) => view.text(
            "report-maturity-score",
            &Args::new()
                .with("score", score(points, view.words))
                .with("level", view.say(&format!("maturity-level-{}", level.code())).to_lowercase()),
        ),
        _ => view.say("report-maturity-no-score"),
    };
    let dimensions: Vec<String> = profile
        .enabling
        .iter()
        .filter_map(|position| Catalogue::get().maturity.get(*position))
        .map(|dimension| view.say(&dimension.id.message()))
        .collect();
    let weakest =
        view.text("report-maturity-weakest", &Args::new().with("dimensions", dimensions.join(" · ")));
    Some(Maturity { score: overall, weakest })
}
