//! Builds for release and measures; the numbers are worth nothing without the machine's, so it prints both.
//!
//! The measuring itself is `tests/src/bin/measure.rs`, which sees the crates and drives the window.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::setup::{For, prepare};
use crate::steps::{built, cargo, command, npm, root, succeed, target};

/// Builds everything for release, says on which machine, and runs the measurements.
pub(crate) fn bench() -> Result<()> {
    prepare(For::Testing)?;
    succeed(&mut npm(&["run", "build"]))?;
    let measured = ["--package", "keystone-window", "--package", "keystone-tests"];
    let parts = ["--features", "keystone-tests/program", "--bins", "--examples"];
    succeed(cargo(&["build", "--release"]).args(measured).args(parts))?;
    machine().context("this machine’s description cannot be read")?;
    let mut measure = Command::new(built("release", "measure"));
    measure
        .current_dir(root())
        .env("KEYSTONE_WINDOW", built("release", "keystone-window"))
        .env("KEYSTONE_EMPTY_WINDOW", built("release", "examples/empty"));
    match peers() {
        Ok(python) => measure.env("KEYSTONE_PEERS", python),
        Err(error) => {
            println!("the other writers of documents are not measured: {error:#}");
            measure.env_remove("KEYSTONE_PEERS")
        }
    };
    succeed(&mut measure)
}

/// The other writers of documents, in a Python environment of their own; gives its Python. What can't be had is left
/// out: the measurements then say that it is absent.
fn peers() -> Result<PathBuf> {
    let folder = target().join("peers");
    let python = folder.join("bin/python");
    if !python.exists() {
        succeed(command("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let wanted = root().join("tests/peers/requirements.txt");
    for package in std::fs::read_to_string(&wanted)?.lines() {
        // One by one, so that a package that can't be had doesn't keep the others away.
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package];
        if let Err(error) = succeed(Command::new(&python).args(install)) {
            println!("{package} is not measured: {error:#}");
        }
    }
    Ok(python)
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
