//! Who asked for the diagnosis, what it covers, on what it rests and where it stops (outputs O1 and O3).

use keystone_core::catalogue::{Catalogue, Question};
use keystone_core::diagnosis::territory;
use keystone_core::diagnosis::{Answer, State};
use keystone_core::text::Grade;
use keystone_l10n::Args;
use serde::Serialize;
use serde_json::Value;

use super::naming::Names;
use super::tables::{Grid, Head};
use super::tables_of;
use crate::plan::chapters::{Labelled, Sources, answer_in_words};
use crate::plan::origins::{self, Origin};
use crate::plan::prose::Prose;
use crate::plan::values::long_day;
use crate::plan::view::View;

/// The three families of evidence of method B.1, by the section that holds them.
const FAMILIES: [&str; 3] = ["S2", "S3", "S4"];

/// The mandate and the method sheet.
#[derive(Serialize)]
pub(super) struct Frame {
    facts: Vec<Labelled>,
    /// Areas, steering group, rules, what was explored, the collection plan, the records asked for.
    tables: Vec<Grid>,
    explored: Option<Explored>,
    families: Grid,
    sources: Sources,
    requests: Vec<Grid>,
    survey: Vec<Grid>,
    limits: Vec<Prose>,
}

/// What was done before choosing methods, and what was not.
#[derive(Serialize)]
struct Explored {
    done: Vec<String>,
    left: Vec<String>,
}

impl Frame {
    pub(super) fn new(names: &Names<'_>) -> Self {
        Self {
            facts: facts(names.view),
            tables: ["Q002", "Q005", "Q006", "X002"].iter().flat_map(|id| tables_of(names, id)).collect(),
            explored: explored(names.view),
            families: families(names.view),
            sources: Sources::new(names.view),
            requests: tables_of(names, "Q201"),
            survey: tables_of(names, "X301"),
            limits: limits(names.view),
        }
    }
}

/// The reference period in words; `None` when Q003 is not answered.
pub(super) fn period(view: &View<'_>) -> Option<String> {
    let period = territory::period(&view.contents.answers)?;
    let args = Args::new()
        .with("from", view.words.long_date(period.from))
        .with("to", view.words.long_date(period.to))
        .with("years", i64::from(period.earlier));
    Some(view.text("report-method-period-compared", &args))
}

fn facts(view: &View<'_>) -> Vec<Labelled> {
    let answers = &view.contents.answers;
    let told = |id: &str| match answers.get(id) {
        Some(answer) => answer_in_words(view, id, answer),
        None => view.plain("report-to-find-out"),
    };
    let methods = Catalogue::get().questions.iter().filter(|question| !question.companion);
    let state = |state: State| {
        let given = |question: &&Question| {
            answers.get(question.id.as_str()).is_some_and(|answer| answer.state == state)
        };
        methods.clone().filter(given).count()
    };
    let elsewhere = ["S7"];
    let asked = methods.clone().filter(|question| !elsewhere.contains(&question.section.as_str())).count();
    let args = Args::new()
        .with("answered", state(State::Value))
        .with("total", asked)
        .with("open", state(State::Unknown));
    let depth = view.say(&format!("diagnosis-depth-{}", view.contents.plan.depth().code()));
    let reason = answers.get("Q001").map(|answer| view.user(&answer.reason, "")).unwrap_or_default();
    vec![
        Labelled::new(
            view,
            "report-method-facts-asked",
            told("Q001").line(reason).from(&origins::answer("Q001")),
        ),
        Labelled::new(view, "report-method-facts-period", told("Q003").from(&origins::answer("Q003"))),
        Labelled::new(view, "diagnosis-facts-decisions", told("Q004").from(&origins::answer("Q004"))),
        Labelled::new(view, "diagnosis-cover-depth", Prose::plain(depth)),
        Labelled::new(
            view,
            "diagnosis-facts-trend",
            view.plain(if view.contents.plan.cautious {
                "diagnosis-trend-cautious"
            } else {
                "diagnosis-trend-plain"
            }),
        ),
        Labelled::new(
            view,
            "report-method-facts-answered",
            Prose::plain(view.text("diagnosis-answered", &args)).from(&view.answered_from()),
        ),
    ]
}

fn explored(view: &View<'_>) -> Option<Explored> {
    let ticked = territory::value(&view.contents.answers, "X001")?;
    let ticked: Vec<&str> = ticked.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let question = Catalogue::get().question("X001")?;
    let (done, left): (Vec<&String>, Vec<&String>) =
        question.options.iter().partition(|code| ticked.contains(&code.as_str()));
    let say = |codes: Vec<&String>| {
        codes.into_iter().map(|code| view.say(&question.option_message(code))).collect()
    };
    Some(Explored { done: say(done), left: say(left) })
}

/// The families of evidence without an entry, in words (guard G-02).
pub(super) fn missing_families(view: &View<'_>) -> Vec<String> {
    view.contents
        .missing_evidence()
        .iter()
        .map(|family| view.say(&format!("report-evidence-{family}")))
        .collect()
}

fn families(view: &View<'_>) -> Grid {
    let missing = view.contents.missing_evidence();
    let rows = FAMILIES.iter().map(|family| {
        let best = best_grade(view, family)
            .filter(|_| !missing.contains(family))
            .map_or_else(|| Prose::plain("—"), |grade| view.plain(crate::plan::chapters::grade(Some(grade))));
        let state =
            if missing.contains(family) { "report-evidence-missing" } else { "report-evidence-present" };
        vec![view.plain(&format!("report-evidence-{family}")), view.plain(state), best]
    });
    Grid {
        caption: view.say("diagnosis-families-caption"),
        columns: vec![
            Head::new(view.plain("report-column-evidence"), "text", 38),
            Head::new(view.plain("report-column-state"), "text", 28),
            Head::new(view.plain("diagnosis-column-best"), "text", 34),
        ],
        rows: rows.collect(),
        note: view.plain("diagnosis-families-note"),
        from: "formula/B.1".to_owned(),
    }
}

/// The best grade that an answer of a section was given.
fn best_grade(view: &View<'_>, section: &str) -> Option<Grade> {
    let questions = Catalogue::get().questions_of(section).filter(|question| !question.companion);
    questions.filter_map(|question| view.contents.answers.get(question.id.as_str())?.grade).min()
}

/// What the diagnosis cannot say: what is missing, what is hidden, what scores don't tell.
fn limits(view: &View<'_>) -> Vec<Prose> {
    let missing = missing_families(view);
    let list = |id: &str, names: &[String]| {
        let args = Args::new().with("names", view.words.list(names)).with("count", names.len());
        Prose::read(&view.text(id, &args), view.words)
    };
    let of_problems =
        origins::sum(view.contents.problems.iter().map(|found| Origin::Problem(found.id.clone())));
    let voices = unheard(view);
    let hidden: Vec<String> = view
        .contents
        .problems
        .iter()
        .filter(|problem| {
            problem.hidden.is_some_and(|hidden| hidden >= keystone_core::diagnosis::proposals::HIDDEN_FROM)
        })
        .map(|problem| view.issue_name(&problem.id).marked(view.words))
        .collect();
    let mut limits = Vec::new();
    if !missing.is_empty() {
        limits.push(list("diagnosis-limit-families", &missing).from("formula/B.1"));
    }
    if !voices.is_empty() {
        limits.push(list("diagnosis-limit-voices", &voices).from(&origins::answer("Q309")));
    }
    if !hidden.is_empty() {
        limits.push(list("diagnosis-limit-hidden", &hidden).from(&of_problems));
    }
    limits.extend(
        ["diagnosis-limit-records", "diagnosis-limit-small", "diagnosis-limit-cause"]
            .map(|id| view.plain(id).from("formula/E.7")),
    );
    limits
}

/// The groups that were asked about and not heard (Q309).
fn unheard(view: &View<'_>) -> Vec<String> {
    let Some(question) = Catalogue::get().question("Q309") else { return Vec::new() };
    let heard =
        |code: &str| territory::cell(&view.contents.answers, "Q309", code, "heard").and_then(Value::as_str);
    let missing = question.options.iter().filter(|code| heard(code) == Some("N"));
    missing.map(|code| view.say(&question.option_message(code))).collect()
}

/// The groups not heard, and those heard in part, each as a line.
pub(super) fn missing_voices(names: &Names<'_>) -> Vec<String> {
    let view = names.view;
    let Some(question) = Catalogue::get().question("Q309") else { return Vec::new() };
    let line = |code: &String| {
        let heard = territory::cell(&view.contents.answers, "Q309", code, "heard").and_then(Value::as_str)?;
        let id = match heard {
            "N" => "diagnosis-voice-missing",
            "P" => "diagnosis-voice-partly",
            _ => return None,
        };
        Some((
            heard == "P",
            view.text(id, &Args::new().with("group", view.say(&question.option_message(code)))),
        ))
    };
    let mut lines: Vec<(bool, String)> = question.options.iter().filter_map(line).collect();
    lines.sort_by_key(|(partly, _)| *partly);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Records that were refused, do not exist or have not come yet (Q201), and questions of the minimum path without
/// an answer.
pub(super) fn gaps(names: &Names<'_>) -> Option<Grid> {
    let view = names.view;
    let catalogue = Catalogue::get();
    let requests = catalogue.question("Q201")?;
    let records = catalogue.sources.iter().filter_map(|source| {
        let state = territory::cell(&view.contents.answers, "Q201", source.id.as_str(), "state")?.as_str()?;
        let gap = state != "GOT";
        gap.then(|| vec![view.plain(&source.id.message()), view.plain(&requests.option_message(state))])
    });
    let unanswered = catalogue
        .sections
        .iter()
        .filter(|section| section.id.as_str() != "S7")
        .flat_map(|section| keystone_core::check_up::missing_of_minimum(view.contents, section))
        .filter_map(|group| catalogue.question(group.first()?.as_str()))
        .map(|question| {
            let from = origins::answer(question.id.as_str());
            vec![view.plain(&question.id.message()).from(&from), view.plain("diagnosis-gap-unanswered")]
        });
    let rows: Vec<Vec<Prose>> = records.chain(unanswered).collect();
    (!rows.is_empty()).then(|| Grid {
        caption: view.say("diagnosis-gaps-caption"),
        columns: vec![
            Head::new(view.plain("diagnosis-column-missing"), "text", 65),
            Head::new(view.plain("report-column-state"), "text", 35),
        ],
        rows,
        note: view.plain("diagnosis-gaps-note"),
        from: origins::answer("Q201"),
    })
}

/// The day of an answer in words; empty when it is not known.
pub(super) fn day_of(view: &View<'_>, answer: &Answer) -> String {
    if answer.answered_on.is_empty() { String::new() } else { long_day(&answer.answered_on, view.words) }
}
