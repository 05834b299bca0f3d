//! The accessibility check of a page: axe-core, run in the real window.

use std::fmt;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::sources;
use crate::webdriver::Browser;

/// One rule that the page breaks, and where.
#[derive(Debug, Deserialize)]
pub struct Violation {
    pub id: String,
    pub impact: Option<String>,
    pub help: String,
    /// CSS selectors of the elements at fault.
    pub elements: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let impact = self.impact.as_deref().unwrap_or("unknown");
        write!(f, "{} ({impact}): {}\n    {}", self.id, self.help, self.elements.join("\n    "))
    }
}

/// Runs every rule of axe-core on the page as it is now.
///
/// Errors: the packages of the pages are not installed, or axe itself fails.
pub fn violations(browser: &Browser) -> Result<Vec<Violation>> {
    run(browser, &json!({}))
}

/// Runs the rules that depend on colours alone: enough for a second look at a page in other colours.
///
/// Errors: as [`violations`].
pub fn colours(browser: &Browser) -> Result<Vec<Violation>> {
    run(browser, &json!({ "runOnly": ["color-contrast", "link-in-text-block"] }))
}

fn run(browser: &Browser, options: &Value) -> Result<Vec<Violation>> {
    if browser.script("return typeof window.axe", &[])? == "undefined" {
        let file = sources::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe =
            std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        browser.script(&axe, &[]).context("axe-core cannot be put into the page")?;
    }
    let found = browser.script_later(
        "const [options, done] = arguments;
         window.axe.run(document, options).then(
           (result) => done(result.violations.map((violation) => ({
             id: violation.id, impact: violation.impact, help: violation.help,
             elements: violation.nodes.map((node) => node.target.join(' ')),
           }))),
           (error) => done(String(error)),
         );",
        std::slice::from_ref(options),
    )?;
    if let Some(error) = found.as_str() {
        bail!("axe-core failed: {error}");
    }
    Ok(serde_json::from_value(found)?)
}

/// Fails with every violation of the page, one a paragraph. `page` names it in the failure.
pub fn check(browser: &Browser, page: &str) -> Result<()> {
    let found = violations(browser)?;
    if !found.is_empty() {
        let listed: Vec<String> = found.iter().map(Violation::to_string).collect();
        bail!("{page} is not accessible:\n{}", listed.join("\n"));
    }
    Ok(())
}
