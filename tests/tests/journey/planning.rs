//! From an issue to a figure on the dashboard, on the pages of a new plan.

use anyhow::{Context as _, Result};
use keystone_tests::webdriver::Place;
use keystone_tests::window::{Home, Window};
use serde_json::json;

use crate::steps::{go, make_report, see_saved, start_a_plan, words};

/// What issues are rated on, in the order of the page: five points of need, three of leverage.
const POINTS: [&str; 8] = ["F", "G", "T", "V", "P", "M", "R", "E"];

/// The heaviest issue, entered on the pages.
const DEALING: &str = "PB20";
/// The other two: every point has this value. Far enough apart that no two issues share a rank.
const OTHERS: [(&str, u8); 2] = [("PB01", 2), ("PB09", 1)];

fn rank(window: &Window, issue: &str) -> Result<String> {
    // Spoken, not painted: the sign beside it is hidden from screen readers.
    words(window, &format!("rank-{issue}"), "textContent")
}

/// Adds three issues and rates them: one by the pages, the others as the page would send it.
fn rate(window: &Window) -> Result<()> {
    go(window, &["decide", "decide/issues"])?;
    window.click("issue-add")?;
    for issue in [DEALING, "PB01", "PB09"] {
        window.click(format!("issue-add-{issue}").as_str())?;
        window.see(format!("issue-{issue}").as_str())?;
    }
    window.click(format!("issue-rate-{DEALING}").as_str())?;
    for point in POINTS {
        window.click(format!("rate-{point}-4").as_str())?;
        window.click(format!("rate-{point}-grade-shared").as_str())?;
        window.see_property(format!("rate-{point}-grade-shared").as_str(), "checked", &json!(true))?;
    }
    for (problem, value) in OTHERS {
        for criterion in POINTS {
            let rating = json!({ "criterion": criterion, "state": "value", "value": value, "grade": "C",
                "source": "", "reason": { "en": "", "fr": "" } });
            window.call("rate", &json!({ "problem": problem, "rating": rating }))?;
        }
    }
    go(window, &["decide/rating", "decide/priorities"])?;
    for (issue, wanted) in [(DEALING, "1"), ("PB01", "2"), ("PB09", "3")] {
        assert_eq!(rank(window, issue)?, wanted, "the rank of {issue}");
    }
    window.see("priorities-picture")
}

/// Retains the first issue, leaves the second for later with a reason, and writes an objective.
fn decide(window: &Window) -> Result<()> {
    window.click("to-decision")?;
    window.click(format!("decision-{DEALING}-retain").as_str())?;
    window.click("decision-PB01-aside")?;
    window.write("reason-PB01", "The region works on it already.")?;
    window.see(format!("decision-clear-{DEALING}").as_str())?;
    go(window, &["decide/objectives"])?;
    window.click(format!("objective-add-{DEALING}").as_str())?;
    window.write("objective-group", "Willow Park")?;
    see_saved(window, "objective", "Saved on this computer at")?;
    go(window, &["decide", "decide/decision"])?;
    assert_eq!(words(window, "reason-PB01", "value")?, "The region works on it already.");
    Ok(())
}

/// Writes one partner who answers for the issue, and one action taken from the ideas.
fn engage(window: &Window) -> Result<()> {
    go(window, &["mobilize", "mobilize/partners"])?;
    window.click("partner-add")?;
    window.write("partner-name", "Town police")?;
    window.choose("partner-category", "ST05")?;
    window.see("usually")?;
    window.click("partner-save")?;
    window.see_text("partner-table", "Town police")?;
    go(window, &["mobilize/roles"])?;
    window.choose(Place::Css(&format!("[data-testid^=\"role-{DEALING}-\"]")), "A")?;
    window.see_text(format!("coverage-{DEALING}").as_str(), "Town police")?;

    go(window, &["act", "act/ideas"])?;
    window.see_property("ideas-problem", "value", &json!(DEALING))?;
    window.click(Place::Css("[data-testid^=\"idea-add-\"]"))?;
    go(window, &["act/actions"])?;
    window.click(Place::Css("[data-testid^=\"action-open-\"]"))?;
    assert_ne!(words(window, "action-title", "value")?, "", "the idea's name is the sheet's first title");
    window.see_property("action-problem", "value", &json!(DEALING))?;
    window.fill("action-title", "Eyes on Willow Park")?;
    window.click("action-save")?;
    window.see_text("actions", "Eyes on Willow Park")
}

/// Counts calls about the park, with a start, a target and two values.
fn count(window: &Window) -> Result<()> {
    go(window, &["measure", "measure/indicators"])?;
    window.click("indicator-add")?;
    window.write("indicator-own-name", "Calls about Willow Park")?;
    window.click("indicator-own-save")?;
    window.click(Place::Css("[data-testid=indicator-table] tbody a"))?;
    window.choose("indicator-unit", "count")?;
    window.click("indicator-better-lower")?;
    window.choose("indicator-problem", DEALING)?;
    for (field, text) in [
        ("indicator-baseline", "60"),
        ("indicator-baseline-on", "2025-12-31"),
        ("indicator-target", "40"),
        ("indicator-target-on", "2029-12-31"),
    ] {
        window.fill(field, text)?;
    }
    for (on, value) in [("2026-06-30", "56"), ("2026-10-31", "51")] {
        window.click("reading-add")?;
        window.write("reading-date", on)?;
        window.write("reading-value", value)?;
        window.click("reading-save")?;
        window.see(format!("reading-correct-{on}").as_str())?;
    }
    window.click("indicator-save")?;
    go(window, &["measure/dashboard"])?;
    window.see_text("main-figure", "51")?;
    window.see("main-picture")?;
    let marks = window.script(
        "return document.querySelectorAll('[data-testid=main-picture] svg :is(path, polyline, line)').length",
        &[],
    )?;
    assert!(marks.as_u64().unwrap_or_default() >= 2, "the picture has its lines: {marks}");
    Ok(())
}

/// Ties the objective to the indicator: its sentence takes the figures over.
fn tie(window: &Window) -> Result<()> {
    go(window, &["decide", "decide/objectives"])?;
    let entry = "[data-testid=objective-indicator] option:nth-child(2)";
    let indicator = window.property(Place::Css(entry), "value")?;
    let indicator = indicator.as_str().context("an indicator to choose")?;
    window.choose("objective-indicator", indicator)?;
    window.see_text("objective-sentence", "Calls about Willow Park")?;
    for part in ["Willow Park", "60", "40"] {
        window.see_text("objective-sentence", part)?;
    }
    Ok(())
}

#[test]
fn an_issue_becomes_a_priority_an_objective_an_action_and_a_figure() -> Result<()> {
    let home = Home::new()?;
    let document = home.file("elmford.pdf");
    let (window, _) = start_a_plan(&home, &[&document])?;
    rate(&window)?;
    decide(&window)?;
    engage(&window)?;
    count(&window)?;
    tie(&window)?;
    go(&window, &["reports", "reports/action-plan"])?;
    make_report(&window, "en", &document)
}
