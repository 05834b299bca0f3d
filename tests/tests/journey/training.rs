//! The sample plan: tried, changed, taken back, read in the other language, printed in both, found again.

use anyhow::Result;
use keystone_tests::processes::wait_for;
use keystone_tests::webdriver::{PATIENCE, Place};
use keystone_tests::window::{Home, Window};
use serde_json::json;

use crate::steps::{go, make_report, see_chosen, see_saved, try_the_sample, words};

/// Typed and not yet saved when the language changes.
const TYPED: &str = " Et la police.";

#[test]
fn someone_tries_the_sample_and_holds_both_plans() -> Result<()> {
    let home = Home::new()?;
    let (english, french) = (home.file("plan-en.pdf"), home.file("plan-fr.pdf"));
    let (window, _) = try_the_sample(&home, &[&english, &french])?;
    window.see_text("training-banner", "Ce plan est un exemple.")?;
    window.see_text("rail-plans", "Rivière-aux-Ormes")?;

    go(&window, &["understand", "understand/s0", "understand/s0/q001"])?;
    see_chosen(&window, "answer-RES", true)?;
    window.click("answer-ADM")?;
    see_saved(&window, "réponse", "Enregistré")?;
    window.click("undo")?;
    see_chosen(&window, "answer-RES", true)?;
    window.click("redo")?;
    see_chosen(&window, "answer-ADM", true)?;

    // In one breath, so that the pause after which a text is saved is not over.
    let before = words(&window, "answer-reason", "value")?;
    let question = window.text("question-section")?;
    window.script(
        "const field = document.querySelector('[data-testid=answer-reason]');
         field.value += arguments[0];
         field.dispatchEvent(new Event('input', { bubbles: true }));
         document.querySelector('[data-testid=language-toggle]').click();",
        &[json!(TYPED)],
    )?;
    window.see_property(Place::Css("html"), "lang", &json!("en-CA"))?;
    window.see_text("training-banner", "This plan is an example.")?;
    window.see_text(Place::Css("h1"), "Who formally asked")?;
    assert_ne!(window.text("question-section")?, question, "the page speaks English");
    assert_eq!(words(&window, "answer-reason", "value")?, format!("{before}{TYPED}"));
    see_chosen(&window, "answer-ADM", true)?;
    see_saved(&window, "answer", "Saved on this computer")?;

    go(&window, &["reports", "reports/action-plan"])?;
    make_report(&window, "en", &english)?;
    make_report(&window, "fr", &french)?;
    assert_ne!(std::fs::read(&english)?, std::fs::read(&french)?, "two languages, two documents");
    window.click("export-open-file")?;
    wait_for("the viewer to be asked", PATIENCE, || Ok((home.shown() == [french.clone()]).then_some(())))?;
    drop(window);

    let window = Window::open(&home, &[])?;
    window.see_text("plans-list", "Rivière-aux-Ormes")?;
    window.see_text("plans-list", "Local safety plan")?;
    window.click("plan-open")?;
    window.see("export-make")?;
    go(&window, &["understand", "understand/s0", "understand/s0/q001"])?;
    see_chosen(&window, "answer-ADM", true)?;
    assert_eq!(words(&window, "answer-reason", "value")?, format!("{before}{TYPED}"));
    Ok(())
}
