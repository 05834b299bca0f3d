//! Steps that several journeys share, each as a person does it.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use keystone_tests::processes::wait_for;
use keystone_tests::webdriver::{PATIENCE, Place};
use keystone_tests::window::{Home, Window};
use serde_json::Value;

/// Follows the links of the page to these places, one after the other.
pub(crate) fn go(window: &Window, places: &[&str]) -> Result<()> {
    for place in places {
        window.click(Place::Css(&format!("a[href=\"#{place}\"]")))?;
    }
    Ok(())
}

/// Opens the window for the first time and tries the sample in French. The path is where it is kept.
pub(crate) fn try_the_sample(home: &Home, later: &[&Path]) -> Result<(Window, PathBuf)> {
    let sample = home.file("exemple.keystone");
    let answers: Vec<Option<&Path>> =
        std::iter::once(sample.as_path()).chain(later.iter().copied()).map(Some).collect();
    let window = Window::open(home, &answers)?;
    window.click("first-run-french")?;
    window.click("start-sample")?;
    window.see("rail-home")?;
    window.see("home-preview")?;
    Ok((window, sample))
}

/// Opens the window for the first time and starts a plan in English. The path is where it is kept.
pub(crate) fn start_a_plan(home: &Home, later: &[&Path]) -> Result<(Window, PathBuf)> {
    let plan = home.file("elmford.keystone");
    let answers: Vec<Option<&Path>> =
        std::iter::once(plan.as_path()).chain(later.iter().copied()).map(Some).collect();
    let window = Window::open(home, &answers)?;
    window.click("first-run-english")?;
    window.click("start-plan")?;
    window.write("new-plan-municipality", "Elmford")?;
    window.click("new-plan-create")?;
    window.see("home-continue")?;
    Ok((window, plan))
}

/// Waits until the top bar says that the last step is saved, whose name contains `step`.
pub(crate) fn see_saved(window: &Window, step: &str, saved: &str) -> Result<()> {
    wait_for(&format!("“{step}” to be saved"), PATIENCE, || {
        let undo = words(window, "undo", "title")?;
        if !undo.contains(step) {
            bail!("the last step is “{undo}”");
        }
        let state = window.text("save-state")?;
        if state.contains(saved) { Ok(Some(())) } else { bail!("the bar says “{state}”") }
    })
}

/// A property of an element that is a text, such as its `title` or `value`.
pub(crate) fn words(window: &Window, place: &str, property: &str) -> Result<String> {
    let value = window.property(place, property)?;
    value.as_str().map(str::to_owned).with_context(|| format!("{property} of {place} is {value}"))
}

/// Waits until one radio button or check box is chosen, or not.
pub(crate) fn see_chosen(window: &Window, place: &str, chosen: bool) -> Result<()> {
    window.see_property(place, "checked", &Value::Bool(chosen))
}

/// Fails unless the file is a PDF of some size.
pub(crate) fn assert_pdf(file: &Path) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("no document at {}", file.display()))?;
    assert!(bytes.starts_with(b"%PDF-"), "{} begins as a PDF does", file.display());
    let end = bytes.len().saturating_sub(16);
    let tail = String::from_utf8_lossy(bytes.get(end..).unwrap_or_default()).into_owned();
    assert!(tail.contains("%%EOF"), "{} is complete; it ends with {tail:?}", file.display());
    assert!(bytes.len() > 20_000, "{} holds more than a title: {} bytes", file.display(), bytes.len());
    Ok(())
}

/// Makes the PDF of the document that is shown in a language, at the path that the dialog answers.
pub(crate) fn make_report(window: &Window, language: &str, file: &Path) -> Result<()> {
    let name = file.file_name().and_then(|name| name.to_str()).context("a file name")?;
    window.click(format!("export-language-{language}").as_str())?;
    window.click("export-make")?;
    window.see_text("export-done", name)?;
    assert_pdf(file)
}
