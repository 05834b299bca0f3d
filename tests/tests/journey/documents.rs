//! The documents as a manager makes them: looked at before they go out, one by one and as a pack for council.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use keystone_tests::processes::wait_for;
use keystone_tests::webdriver::PATIENCE;
use keystone_tests::window::Home;

use crate::steps::{assert_pdf, go, try_the_sample};

#[test]
fn a_figure_in_the_preview_says_where_it_comes_from() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = try_the_sample(&home, &[])?;
    go(&window, &["reports", "reports/brief", "reports/brief/preview"])?;
    window.see("preview-sheet")?;
    window.click("preview-marks")?;
    window.click("preview-mark")?;
    window.see("preview-origins")?;
    window.click("preview-origin-close")?;
    window.see_gone("preview-origins")?;
    window.click("preview-page-after")?;
    window.see_text("preview-page", "2")
}

#[test]
fn a_pack_for_council_is_made_in_one_go() -> Result<()> {
    let home = Home::new()?;
    let folder = home.file("council");
    std::fs::create_dir(&folder)?;
    let (window, _) = try_the_sample(&home, &[&folder])?;
    go(&window, &["reports", "reports/pack"])?;
    window.click("pack-choose-folder")?;
    window.see_text("pack-folder", "council")?;
    // The resolution alone: a debug build takes its time for each document.
    for others in ["action-plan", "brief", "public-plan"] {
        window.click(format!("pack-document-{others}").as_str())?;
    }
    window.click("pack-start")?;
    window.see("pack-open-folder")?;
    let inside = |folder: &Path| -> Result<Vec<PathBuf>> {
        Ok(std::fs::read_dir(folder)?.filter_map(Result::ok).map(|file| file.path()).collect())
    };
    let pack = inside(&folder)?;
    let pack = pack.first().context("the pack has a folder of its own")?;
    let files = inside(pack)?;
    let pdf = files.iter().find(|file| file.extension().is_some_and(|ending| ending == "pdf"));
    assert_pdf(pdf.context("there is a PDF")?)?;
    assert_eq!(files.len(), 4, "two languages in two formats: {files:?}");
    window.click("pack-open-folder")?;
    wait_for("the folder to be shown", PATIENCE, || Ok((!home.shown().is_empty()).then_some(())))?;
    go(&window, &["reports"])?;
    window.see("documents-made-row")?;
    Ok(())
}
