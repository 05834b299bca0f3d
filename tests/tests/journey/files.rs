//! Files that are not what they seem: the reason is said, and the program goes on.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use keystone_tests::webdriver::Place;
use keystone_tests::window::{Home, Window};
use serde_json::json;

use crate::steps::{go, see_chosen, see_saved, start_a_plan};

/// Where SQLite's format keeps the user version, which is the version of our schema: four bytes, the
/// greatest first.
const VERSION_AT: std::ops::Range<usize> = 60..64;

/// A plan with one answer, in a file that no window holds.
fn plan(home: &Home) -> Result<Vec<u8>> {
    let (window, file) = start_a_plan(home, &[])?;
    go(&window, &["understand", "understand/s0", "understand/s0/q001"])?;
    window.click("answer-LEG")?;
    see_saved(&window, "answer", "Saved on this computer at")?;
    drop(window);
    fs::read(file).context("the plan cannot be read")
}

fn refused(window: &Window, place: &str, reason: &str) -> Result<()> {
    window.click("open-file")?;
    window.see_text(place, reason)
}

/// Looks the answer up that [`plan`] gave.
fn answered(window: &Window) -> Result<()> {
    go(window, &["understand", "understand/s0", "understand/s0/q001"])?;
    see_chosen(window, "answer-LEG", true)
}

#[test]
fn a_file_that_cannot_be_used_is_named_and_the_program_goes_on() -> Result<()> {
    let maker = Home::new()?;
    let whole = plan(&maker)?;
    let home = Home::new()?;
    let write = |name: &str, bytes: &[u8]| -> Result<std::path::PathBuf> {
        let file = home.file(name);
        fs::write(&file, bytes)?;
        Ok(file)
    };
    let text = write("notes.keystone", b"Minutes of the meeting of March 3.\n")?;
    let cut = write("cut.keystone", whole.get(..whole.len() / 2).context("half a plan")?)?;
    let gone = home.file("gone.keystone");
    let sound = write("sound.keystone", &whole)?;
    let answers: [Option<&Path>; 5] = [Some(&text), Some(&cut), Some(&gone), None, Some(&sound)];

    let window = Window::open(&home, &answers)?;
    window.click("first-run-english")?;
    refused(&window, "start-failure", "is not a safety plan")?;
    refused(&window, "start-failure", "can’t be read")?;
    refused(&window, "start-failure", "is no longer there")?;
    assert_eq!(fs::read(&text)?, b"Minutes of the meeting of March 3.\n", "nothing was written to it");
    assert_eq!(fs::read(&cut)?.len(), whole.len() / 2, "a damaged plan is left as it is");
    window.click("open-file")?;
    window.see_gone("start-failure")?;
    window.click("open-file")?;
    answered(&window)
}

#[test]
fn a_plan_of_a_newer_program_can_be_read_and_not_changed() -> Result<()> {
    let maker = Home::new()?;
    let mut newer = plan(&maker)?;
    newer.get_mut(VERSION_AT).context("a header")?.copy_from_slice(&9_000_u32.to_be_bytes());
    let home = Home::new()?;
    let file = home.file("newer.keystone");
    fs::write(&file, &newer)?;

    let window = Window::open(&home, &[Some(&file)])?;
    window.click("first-run-english")?;
    window.click("open-file")?;
    window.see_text("read-only-banner", "newer version")?;
    answered(&window)?;
    window.see_property("answer-LEG", "disabled", &json!(true))?;
    let named = json!({ "question": "Q001" });
    let refusal = window.ask("call", &json!({ "name": "clear_answer", "args": named }))?;
    assert_eq!(refusal.pointer("/refusal/id"), Some(&json!("error-read-only-newer")));
    go(&window, &["home"])?;
    window.see_text(Place::Css("nav"), "Elmford")?;
    drop(window);
    assert_eq!(fs::read(&file)?, newer, "not one byte of it changed");
    Ok(())
}
