//! Makes the plan of [`keystone_tests::forty_pages`] from a cold start, as a peer's program does: its values for
//! the peers, or the document. `forty values|pdf SECTIONS FILE`.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use keystone_report::pdf;
use keystone_tests::forty_pages::content;

fn main() -> Result<()> {
    let mut given = std::env::args().skip(1);
    let what = given.next().context("values or pdf?")?;
    let sections = given.next().context("how many sections?")?.parse()?;
    let path = PathBuf::from(given.next().context("to which file?")?);
    let content = content(sections);
    let bytes = match what.as_str() {
        "values" => serde_json::to_vec(&content)?,
        "pdf" => pdf::write(&content.document())?.bytes,
        other => bail!("{other} is not made here"),
    };
    std::fs::write(&path, bytes).with_context(|| format!("{}", path.display()))
}
