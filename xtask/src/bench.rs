//! Builds for release and measures; the numbers are worth nothing without the machine's, so it prints both.
//!
//! The measuring itself is `tests/src/bin/measure.rs`, which sees the crates and drives the window.

use std::process::Command;

use anyhow::{Context as _, Result};

use crate::setup::{For, prepare};
use crate::steps::{built, cargo, npm, root, succeed};

/// Builds everything for release, says on which machine, and runs the measurements.
pub(crate) fn bench() -> Result<()> {
    prepare(For::Testing)?;
    succeed(&mut npm(&["run", "build"]))?;
    let measured = ["--package", "keystone-window", "--package", "keystone-tests"];
    let parts = ["--features", "keystone-tests/program", "--bins", "--examples"];
    succeed(cargo(&["build", "--release"]).args(measured).args(parts))?;
    machine().context("this machine’s description cannot be read")?;
    succeed(
        Command::new(built("release", "measure"))
            .current_dir(root())
            .env("KEYSTONE_WINDOW", built("release", "keystone-window"))
            .env("KEYSTONE_EMPTY_WINDOW", built("release", "examples/empty")),
    )
}

/// Prints processor, memory and system, as Linux tells them.
fn machine() -> Result<()> {
    let field = |text: &str, name: &str| {
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.split_once(&[':', '='][..]));
        value.map(|(_, value)| value.trim().trim_matches('"').to_owned()).unwrap_or_default()
    };
    let processor = std::fs::read_to_string("/proc/cpuinfo")?;
    let memory = std::fs::read_to_string("/proc/meminfo")?;
    let system = std::fs::read_to_string("/etc/os-release")?;
    println!("\nmachine");
    println!("  processor  {}", field(&processor, "model name"));
    println!("  cores      {}", std::thread::available_parallelism()?);
    println!("  memory     {}", field(&memory, "MemTotal"));
    println!("  system     {}", field(&system, "PRETTY_NAME"));
    Ok(())
}
