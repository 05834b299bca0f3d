//! The program without a mouse.

use anyhow::{Result, bail};
use keystone_tests::processes::wait_for;
use keystone_tests::webdriver::{PATIENCE, Place, key};
use keystone_tests::window::{Home, Window};
use serde_json::json;

use crate::steps::{go, see_chosen, see_saved, start_a_plan};

/// More stops than any page has between its title and its first choice.
const STOPS: usize = 30;

/// Presses Tab until the keyboard speaks to an element whose name begins so.
fn tab_to(window: &Window, beginning: &str) -> Result<String> {
    for _ in 0..STOPS {
        window.press(&[key::TAB])?;
        let focus = window.focus()?;
        if focus.starts_with(beginning) {
            return Ok(focus);
        }
    }
    bail!("{STOPS} times Tab, and no {beginning}")
}

#[test]
fn someone_answers_questions_with_the_keyboard_alone() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = start_a_plan(&home, &[])?;
    go(&window, &["understand", "understand/s0", "understand/s0/q001"])?;
    let question = window.text(Place::Css("h1"))?;

    // The first stop of the page leads past the menu.
    window.script("document.activeElement?.blur(); document.body.focus();", &[])?;
    window.press(&[key::TAB])?;
    let skip = window.script("return document.activeElement.getAttribute('href')", &[])?;
    assert_eq!(skip, json!("#main"), "the skip link comes first");
    window.press(&[key::ENTER])?;
    window.see_focus("main")?;

    assert_eq!(tab_to(&window, "answer-")?, "answer-RES");
    window.press(&[key::DOWN])?;
    see_chosen(&window, "answer-MAY", true)?;
    window.press(&[key::DOWN])?;
    see_chosen(&window, "answer-ADM", true)?;
    see_saved(&window, "answer", "Saved on this computer at")?;

    window.press(&[key::CONTROL, key::ENTER])?;
    window.see_gone("answer-ADM")?;
    wait_for("the focus on the title of the next question", PATIENCE, || {
        let title = window.script(
            "const at = document.activeElement; return at?.tagName === 'H1' ? at.textContent : null",
            &[],
        )?;
        Ok(title.as_str().is_some_and(|title| title != question).then_some(()))
    })?;
    window.press(&[key::ALT, key::LEFT])?;
    see_chosen(&window, "answer-ADM", true)?;

    window.press(&[key::CONTROL, "z"])?;
    see_chosen(&window, "answer-ADM", false)?;
    window.press(&[key::CONTROL, "y"])?;
    see_chosen(&window, "answer-ADM", true)?;

    window.press(&[key::CONTROL, key::SHIFT, "l"])?;
    window.see_property(Place::Css("html"), "lang", &json!("fr-CA"))?;
    window.see_text(Place::Css("h1"), "Qui a officiellement demandé")?;
    see_chosen(&window, "answer-ADM", true)?;

    window.see("help-panel")?;
    window.press(&[key::F1])?;
    window.see_gone("help-panel")?;
    window.press(&[key::F1])?;
    window.see_focus("help-panel")?;
    // From the help on to the menu.
    window.press(&[key::F6])?;
    tab_to(&window, "rail-reports")?;
    window.press(&[key::ENTER])?;
    window.see("documents-list")
}
