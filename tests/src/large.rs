//! A town larger than any: every problem rated, twenty years of counts by area, eight voices, hundreds of documents.
//!
//! Made through the commands a person would use, so that it can hold nothing that a plan could not. Its figures
//! mean nothing: they only fill.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, anyhow};
use keystone_app::{Session, dispatch};
use serde_json::{Map, Value, json};

use crate::window::Home;

/// How large.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub areas: usize,
    pub years: i32,
    pub voices: usize,
    pub documents: usize,
}

/// Fills the plan that is open. Errors: a command is refused.
pub fn fill(session: &mut Session, home: &Home, size: Size) -> Result<()> {
    let mut ask = |name: &str, args: Value| -> Result<Value> {
        dispatch(session, name, args).map_err(|failure| anyhow!("{name}: {failure}"))
    };
    let areas: Vec<Value> = (1..=size.areas)
        .map(|area| {
            let name = format!("Area {area}");
            json!({ "id": format!("area-{area}"), "name": { "en": name, "fr": "" }, "population": 4_000 * area })
        })
        .collect();
    let last = 2025;
    let period = json!({ "from": format!("{last}-01-01"), "to": format!("{last}-12-31"), "earlier": 5 });
    let catalogue = ask("catalogue", json!({}))?;
    let listed = catalogue.get("problems").and_then(Value::as_array).context("no problems")?;
    let problems: Vec<&str> =
        listed.iter().filter_map(|problem| problem.get("id").and_then(Value::as_str)).collect();
    let mut counts = Map::new();
    for (place, problem) in problems.iter().enumerate() {
        for row in std::iter::once((*problem).to_owned())
            .chain((1..=size.areas).map(|area| format!("{problem}@area-{area}")))
        {
            let spread = row.len() as i32;
            let years = (last - size.years + 1..=last)
                .map(|year| (year.to_string(), json!(20 + place as i32 * 3 + (year * 7 + spread) % 23)));
            counts.insert(row, Value::Object(years.collect()));
        }
    }
    for (question, value) in [("Q002", json!(areas)), ("Q003", period), ("Q202", Value::Object(counts))] {
        ask("save_answer", json!({ "question": question, "answer": answer(value) }))?;
    }
    let known = ask("problems", json!({}))?;
    let there: Vec<&str> = known
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|problem| problem.get("id").and_then(Value::as_str))
        .collect();
    for problem in problems.iter().filter(|problem| !there.contains(problem)) {
        ask("add_problem", json!({ "problem": problem }))?;
    }
    let mut voices = vec![String::new()];
    for voice in 1..=size.voices {
        let name = json!({ "en": format!("Group {voice}"), "fr": "" });
        let args =
            json!({ "voice": { "id": "", "name": name, "role": "partner", "people": 8, "heardOn": "" } });
        ask("save_voice", args)?;
    }
    let heard = ask("voices", json!({}))?;
    voices.extend(heard.as_array().into_iter().flatten().filter_map(|view| {
        view.get("voice").and_then(|voice| voice.get("id")).and_then(Value::as_str).map(str::to_owned)
    }));
    for (place, problem) in problems.iter().enumerate() {
        for (step, criterion) in ["F", "G", "T", "V", "P", "M", "R", "E"].into_iter().enumerate() {
            for (number, voice) in voices.iter().enumerate() {
                let rating = json!({
                    "criterion": criterion, "state": "value", "value": (place * 3 + step * 5 + number) % 5,
                    "grade": "C", "source": "S-EXP", "reason": { "en": "", "fr": "" },
                });
                if voice.is_empty() {
                    ask("rate", json!({ "problem": problem, "rating": rating }))?;
                } else {
                    ask("rate_as_voice", json!({ "voice": voice, "problem": problem, "rating": rating }))?;
                }
            }
        }
    }
    for number in 1..=size.documents {
        let path = home.file(&format!("document-{number}.txt"));
        let mut text = format!("Document {number}\n");
        for line in 0..400 {
            writeln!(text, "{number} {line} minutes of a meeting that nobody will read")?;
        }
        std::fs::write(&path, text)?;
        let evidence = json!({
            "id": "", "title": { "en": format!("Document {number}"), "fr": "" }, "kind": "document",
            "source": "S-PLAN", "sensitivity": "internal", "datedOn": "2025-05-01",
            "uses": [{ "question": "Q202", "problem": "", "page": "3" }],
        });
        ask("save_evidence", json!({ "evidence": evidence, "attach": path, "detach": false }))?;
    }
    Ok(())
}

fn answer(value: Value) -> Value {
    let nothing = json!({ "en": "", "fr": "" });
    json!({
        "state": "value", "value": value, "reason": nothing, "source": "S-POL", "sourceNote": "", "grade": "B",
        "who": "", "due": "", "answeredOn": "",
    })
}
