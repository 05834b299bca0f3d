//! The whole guided diagnosis in French, with the keyboard alone.

use anyhow::{Context as _, Result, bail};
use keystone_tests::processes::wait_for;
use keystone_tests::webdriver::{PATIENCE, Place, key};
use keystone_tests::window::{Home, Window};
use serde_json::{Value, json};

use crate::steps::start_a_plan;

/// More stops than the largest page has between two of its controls.
const STOPS: usize = 150;

/// What issues are rated on.
const POINTS: [&str; 8] = ["F", "G", "T", "V", "P", "M", "R", "E"];

const ISSUES: [&str; 3] = ["PB20", "PB01", "PB27"];

/// Presses Tab until the keyboard speaks to an element that fits; gives its name.
fn tab_until(window: &Window, what: &str, fits: impl Fn(&str) -> bool) -> Result<String> {
    for _ in 0..STOPS {
        let focus = window.focus()?;
        if fits(&focus) {
            return Ok(focus);
        }
        window.press(&[key::TAB])?;
    }
    bail!("{STOPS} times Tab, and no {what}")
}

fn tab_to(window: &Window, id: &str) -> Result<String> {
    tab_until(window, id, |focus| focus == id)
}

fn tab_into(window: &Window, beginning: &str) -> Result<String> {
    tab_until(window, beginning, |focus| focus.starts_with(beginning))
}

fn type_text(window: &Window, text: &str) -> Result<()> {
    text.chars().try_for_each(|character| window.press(&[&character.to_string()]))
}

/// Presses Enter on the control of this name.
fn enter(window: &Window, id: &str) -> Result<()> {
    tab_to(window, id)?;
    window.press(&[key::ENTER])
}

/// Goes to a place of the menu: F6 until the keyboard is in it, then Tab.
fn menu(window: &Window, id: &str) -> Result<()> {
    for _ in 0..4 {
        let inside = window.script("return document.activeElement?.closest('nav') !== null", &[])?;
        if inside == json!(true) {
            break;
        }
        window.press(&[key::F6])?;
    }
    enter(window, id)
}

fn see_title(window: &Window, before: &str) -> Result<()> {
    wait_for("the next page", PATIENCE, || {
        let title = window.script("return document.querySelector('h1')?.textContent ?? ''", &[])?;
        Ok(title.as_str().is_some_and(|title| !title.is_empty() && title != before).then_some(()))
    })
}

fn title(window: &Window) -> Result<String> {
    let title = window.script("return document.querySelector('h1')?.textContent ?? ''", &[])?;
    Ok(title.as_str().unwrap_or_default().to_owned())
}

fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Types into the cell that the keyboard is on, whatever the column holds, and commits it.
fn fill_cell(window: &Window, column: &Value) -> Result<()> {
    match text(column, "cell") {
        "option" | "yes-partly-no" | "scale04" | "scale03" => {
            window.press(&[key::ENTER])?;
            window.press(&[key::DOWN])?;
            window.press(&[key::ENTER])
        }
        "year" => type_text(window, "2025").and_then(|()| window.press(&[key::ENTER])),
        "text" => type_text(window, "la ville").and_then(|()| window.press(&[key::ENTER])),
        _ => type_text(window, "12").and_then(|()| window.press(&[key::ENTER])),
    }
}

fn fill_table(window: &Window, table: &Value) -> Result<()> {
    let first = |list: &str| table.get(list).and_then(Value::as_array).and_then(|rows| rows.first()).cloned();
    let column = first("columns").context("a table has a column")?;
    if first("rows").is_none() {
        // Nothing is counted by source yet: an issue and a source are chosen first.
        tab_to(window, "table-issue")?;
        window.press(&[key::DOWN])?;
        if window.script("return document.querySelector('[data-testid=table-second]') !== null", &[])?
            == json!(true)
        {
            tab_to(window, "table-second")?;
            window.press(&[key::DOWN])?;
        }
        enter(window, "table-add")?;
    }
    for _ in 0..STOPS {
        let inside = window.script("return document.activeElement?.closest('[role=grid]') !== null", &[])?;
        if inside == json!(true) {
            return fill_cell(window, &column);
        }
        window.press(&[key::TAB])?;
    }
    bail!("{STOPS} times Tab, and no cell")
}

/// Fills the required fields of an entry; the keyboard is on its first field or before it.
fn fill_fields(window: &Window, record: &Value, prefix: &str, all: bool) -> Result<()> {
    let fields = record.get("fields").and_then(Value::as_array).context("a record has fields")?;
    for field in fields.iter().filter(|field| all || field.get("required") == Some(&json!(true))) {
        let id = format!("{prefix}-{}", text(field, "id"));
        match text(field, "kind") {
            "text" | "long" => {
                tab_to(window, &id)?;
                type_text(window, "au parc")?;
            }
            "choice" => {
                tab_into(window, &id)?;
                let radio = window.script("return document.activeElement.type === 'radio'", &[])?;
                window.press(&[if radio == json!(true) { " " } else { key::DOWN }])?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Answers the question on the page by keys, in the way its form asks for.
fn answer(window: &Window, view: &Value) -> Result<()> {
    let nothing = Value::Null;
    match text(view, "form") {
        "single" | "multi" | "yes-partly-no" | "scale04" | "scale03" | "trend5" => {
            tab_into(window, "answer-")?;
            window.press(&[" "])
        }
        "period" => {
            tab_to(window, "answer-from")?;
            type_text(window, "2025-01-01")?;
            tab_to(window, "answer-to")?;
            type_text(window, "2025-12-31")?;
            tab_to(window, "answer-earlier")?;
            type_text(window, "3")
        }
        "text-short" | "text-long" => {
            tab_to(window, "answer-text")?;
            type_text(window, "Rien de noté")
        }
        "table" => fill_table(window, view.get("table").unwrap_or(&nothing)),
        "records" => {
            enter(window, "entry-add")?;
            fill_fields(window, view.get("record").unwrap_or(&nothing), "entry", false)?;
            enter(window, "entry-done")
        }
        "record" => fill_fields(window, view.get("record").unwrap_or(&nothing), "field", true),
        other => bail!("no keys for the form {other}"),
    }
}

/// Walks through a section from its page, with Ctrl+Enter from question to question.
fn walk(window: &Window, section: &str) -> Result<usize> {
    menu(window, "rail-understand")?;
    window.see(format!("task-{section}").as_str())?;
    enter(window, &format!("task-{section}"))?;
    window.see("section-start")?;
    enter(window, "section-start")?;
    let asked = window.call("section", &json!({ "id": section.to_uppercase() }))?;
    let first = asked.get("questions").and_then(|questions| questions.get(0)?.get("id")).cloned();
    let mut id = first.as_ref().and_then(Value::as_str).context("a section has a question")?.to_owned();
    let mut answered = 0;
    loop {
        window.see("question-continue")?;
        let view = window.call("question", &json!({ "id": id }))?;
        answer(window, &view).with_context(|| format!("{id}, {}", text(&view, "form")))?;
        let before = title(window)?;
        window.press(&[key::CONTROL, key::ENTER])?;
        see_title(window, &before).with_context(|| format!("after {id}"))?;
        let stored = window.call("question", &json!({ "id": id }))?;
        let state = stored.get("answer").and_then(|answer| answer.get("state")).cloned().unwrap_or_default();
        assert_eq!(state, json!("value"), "{id} is answered");
        answered += 1;
        let Some(next) = view.get("next").and_then(Value::as_str) else { return Ok(answered) };
        id = next.to_owned();
    }
}

/// Compares three issues, rates one by keys and the others as the page would send it, and retains the first.
fn choose_priorities(window: &Window) -> Result<()> {
    menu(window, "rail-decide")?;
    window.see("task-issues")?;
    enter(window, "task-issues")?;
    window.see("issue-add")?;
    enter(window, "issue-add")?;
    for issue in ISSUES {
        enter(window, &format!("issue-add-{issue}"))?;
        window.see(format!("issue-{issue}").as_str())?;
    }
    enter(window, "issue-rate-PB20")?;
    for point in POINTS {
        tab_into(window, &format!("rate-{point}-"))?;
        window.press(&[" "])?;
    }
    for (problem, value) in [("PB01", 2), ("PB27", 1)] {
        for criterion in POINTS {
            let rating = json!({ "criterion": criterion, "state": "value", "value": value, "grade": "C",
                "source": "", "reason": { "en": "", "fr": "" } });
            window.call("rate", &json!({ "problem": problem, "rating": rating }))?;
        }
    }
    menu(window, "rail-decide")?;
    window.see("task-decision")?;
    enter(window, "task-decision")?;
    window.see("decision-PB20-retain")?;
    tab_into(window, "decision-PB20-")?;
    window.press(&[" "])?;
    window.see("decision-clear-PB20")
}

#[test]
fn someone_fills_the_whole_diagnosis_in_french_with_the_keyboard_alone() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = start_a_plan(&home, &[])?;
    window.press(&[key::CONTROL, key::SHIFT, "l"])?;
    window.see_property(Place::Css("html"), "lang", &json!("fr-CA"))?;
    let mut answered = 0;
    for section in ["s0", "s1", "s2", "s3", "s4", "s5", "s6"] {
        answered += walk(&window, section)?;
    }
    choose_priorities(&window)?;
    answered += walk(&window, "s8")?;
    // The 66 questions outside section S7, and the four sheets beside them.
    assert_eq!(answered, 70);
    let overview = window.call("overview", &json!({}))?;
    let tasks = overview.get("stages").and_then(|stages| stages.get(0)?.get("tasks")?.as_array().cloned());
    for task in tasks.context("the tasks of Understand")? {
        assert_eq!(text(&task, "status"), "minimum", "{} has its minimum", text(&task, "id"));
    }
    Ok(())
}
