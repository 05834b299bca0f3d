//! A checkout made ready: system packages, Node's version, the pages' packages.
//!
//! It installs neither Rust nor Node: people choose how to keep those, so it only says what is too old.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::steps::{asked, command, npm, root, succeed};
use crate::system;

/// The oldest Node that the pages' tools accept.
const NODE: [u32; 2] = [20, 19];

/// What the checkout is made ready for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Running,
    Testing,
}

/// Installs what is missing and says so; does nothing the second time. Errors: what must be done by hand.
pub(crate) fn prepare(purpose: For) -> Result<()> {
    node()?;
    system::packages(purpose)?;
    page_packages()
}

fn node() -> Result<()> {
    let wanted = format!("{}.{}", NODE[0], NODE[1]);
    let Some(version) = asked(command("node").arg("--version")) else {
        bail!("Node is missing: install version {wanted} or newer, with npm")
    };
    let numbers: Vec<u32> =
        version.trim().trim_start_matches('v').split('.').filter_map(|part| part.parse().ok()).collect();
    if numbers.as_slice() < NODE.as_slice() {
        bail!("Node {} is too old: install version {wanted} or newer", version.trim());
    }
    Ok(())
}

/// Runs `npm ci` unless the packages of exactly this lock file are installed already.
fn page_packages() -> Result<()> {
    let lock_path = root().join("ui/package-lock.json");
    let lock = fs::read(&lock_path).with_context(|| format!("cannot read {}", lock_path.display()))?;
    let stamp = root().join("ui/node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("installing the packages of the pages (npm ci)");
    succeed(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).with_context(|| format!("cannot write {}", stamp.display()))
}
