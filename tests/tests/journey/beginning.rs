//! The first minutes with a plan of one's own.

use anyhow::Result;
use keystone_tests::axe;
use keystone_tests::webdriver::Place;
use keystone_tests::window::{Home, Window};
use serde_json::json;

use crate::steps::{go, see_chosen, see_saved, start_a_plan, words};

#[test]
fn someone_opens_the_program_for_the_first_time() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home, &[])?;
    window.see("language-choice")?;
    window.see("first-run-english")?;
    window.see("first-run-french")?;
    axe::check(&window, "the choice of a language")?;
    window.click("first-run-french")?;
    window.see_gone("language-choice")?;
    axe::check(&window, "the start, in French")
}

#[test]
fn the_check_of_a_page_sees_what_is_wrong() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home, &[])?;
    window.see("language-choice")?;
    window.script(
        "const faint = document.createElement('p');
         faint.textContent = 'Faint words';
         faint.style.color = '#bbb';
         document.querySelector('main').append(faint, document.createElement('input'));",
        &[],
    )?;
    let rules = |found: Vec<axe::Violation>| found.into_iter().map(|fault| fault.id).collect::<Vec<_>>();
    assert_eq!(rules(axe::violations(&window)?), ["color-contrast", "label"]);
    assert_eq!(rules(axe::colours(&window)?), ["color-contrast"]);
    Ok(())
}

#[test]
fn someone_starts_a_plan_from_nothing() -> Result<()> {
    let home = Home::new()?;
    let plan = home.file("elmford.keystone");
    let window = Window::open(&home, &[None, Some(&plan)])?;
    window.click("first-run-english")?;
    window.click("start-plan")?;

    // Without a municipality: what is wrong is said twice, and nothing that was typed is lost.
    window.fill("new-plan-title", "A safer Elmford")?;
    window.write("new-plan-population", "12,500")?;
    window.click("new-plan-create")?;
    window.see_focus("error-summary")?;
    window.see_text("error-summary", "municipality")?;
    window.see_property(Place::Css("#municipality[aria-invalid=true]"), "value", &json!(""))?;
    assert_eq!(words(&window, "new-plan-title", "value")?, "A safer Elmford");
    assert_eq!(words(&window, "new-plan-population", "value")?, "12,500");
    axe::check(&window, "a new plan with an error")?;
    window.click(Place::Css("[data-testid=error-summary] a"))?;
    window.see_focus("new-plan-municipality")?;
    window.write("new-plan-municipality", "Elmford")?;
    window.see_gone("error-summary")?;

    // The dialog is cancelled once: the form is still there.
    window.click("new-plan-create")?;
    window.see_property("new-plan-create", "disabled", &json!(false))?;
    assert_eq!(words(&window, "new-plan-title", "value")?, "A safer Elmford");
    window.click("new-plan-create")?;
    window.see_text(Place::Css("h1"), "A safer Elmford")?;
    window.see("task-s0")?;
    assert!(plan.is_file(), "the plan is on disk from the first moment");

    go(&window, &["understand", "understand/s0", "understand/s0/q001"])?;
    window.click("answer-unknown")?;
    window.write("unknown-who", "Marie Tremblay")?;
    window.write("unknown-due", "2031-02-15")?;
    go(&window, &["to-find-out"])?;
    window.see_text("find-out-table", "Who formally asked")?;
    window.see_text("find-out-table", "Marie Tremblay")?;
    window.see_text("find-out-table", "February 15, 2031")?;
    go(&window, &["home"])?;
    window.see_text("home-find-out", "Marie Tremblay")?;
    window.see_text("task-s0", "1 to find out")
}

#[test]
fn nothing_that_was_called_saved_is_lost_when_the_power_goes() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = start_a_plan(&home, &[])?;
    go(&window, &["understand", "understand/s0", "understand/s0/q001"])?;
    window.click("answer-MAY")?;
    see_saved(&window, "answer", "Saved on this computer at")?;
    window.kill();

    let window = Window::open(&home, &[])?;
    window.click("plan-open")?;
    see_chosen(&window, "answer-MAY", true)?;
    // Once more, in the middle of a sentence that was saved.
    window.write("answer-reason", "By letter.")?;
    window.click("question-continue")?;
    see_saved(&window, "answer", "Saved on this computer at")?;
    window.see_gone("answer-MAY")?;
    window.kill();

    let window = Window::open(&home, &[])?;
    window.click("plan-open")?;
    window.click("question-section")?;
    go(&window, &["understand/s0/q001"])?;
    see_chosen(&window, "answer-MAY", true)?;
    assert_eq!(words(&window, "answer-reason", "value")?, "By letter.");
    Ok(())
}
