//! Every check there is, cheapest first, up to journeys through the real window without a network.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::setup::{For, prepare};
use crate::steps::{Steps, asked, built, cargo, command, npm, root, succeed};

/// Everything with every feature: one choice of features for all steps, so that nothing is built twice.
const ALL: [&str; 3] = ["--workspace", "--all-targets", "--all-features"];

/// Crates that would bring a way to the network into the program.
const NETWORK: [&str; 9] =
    ["curl", "h2", "hyper", "isahc", "native-tls", "openssl", "reqwest", "rustls", "ureq"];

/// Runs all steps and stops at the first that fails.
pub(crate) fn test() -> Result<()> {
    let mut steps = Steps::start();
    let steps = &mut steps;
    steps.step("set-up", || prepare(For::Testing))?;
    steps.step("format", || succeed(&mut cargo(&["fmt", "--all", "--check"])))?;
    steps.step("no network library in the program", no_network_library)?;
    steps.step("pages: types", || succeed(&mut npm(&["run", "check"])))?;
    steps.step("pages: lint", || succeed(&mut npm(&["run", "--if-present", "lint"])))?;
    steps.step("pages: tests", || succeed(&mut npm(&["test"])))?;
    steps.step("pages: build", || succeed(&mut npm(&["run", "build"])))?;
    steps.step("clippy", || succeed(cargo(&["clippy"]).args(ALL).args(["--", "-D", "warnings"])))?;
    steps.step("build", || succeed(cargo(&["build"]).args(ALL)))?;
    let generated = Generated::read()?;
    if asked(&mut cargo(&["nextest", "--version"])).is_some() {
        steps.step("tests", || nextest(&mut cargo(&[]), "not binary(journey)"))?;
        steps.step("journeys through the window", || nextest(&mut without_network(), "binary(journey)"))?;
    } else {
        println!("cargo-nextest is not installed: cargo test does its work, journeys included");
        steps.step("tests and journeys", || {
            succeed(with_window(cargo(&["test", "--no-fail-fast"]).args(ALL)))
        })?;
    }
    steps.step("generated files unchanged", || generated.compare())?;
    steps.end();
    Ok(())
}

fn nextest(cargo: &mut Command, which: &str) -> Result<()> {
    cargo.args(["nextest", "run", "--no-fail-fast", "--offline"]).args(ALL).args(["-E", which]);
    succeed(with_window(cargo))
}

/// Tells the journeys which window to drive.
fn with_window(command: &mut Command) -> &mut Command {
    command.env("KEYSTONE_WINDOW", built("debug", "keystone-window"))
}

/// Cargo where no network exists but the machine's own loop, which the driver of the window needs.
///
/// Where the system does not allow it, the journeys run all the same and the terminal says so.
fn without_network() -> Command {
    let isolate = ["--net", "--map-root-user"];
    if asked(command("unshare").args(isolate).arg("true")).is_none() {
        println!("unshare is not allowed here: the journeys run with the network in reach");
        return cargo(&[]);
    }
    let mut isolated = command("unshare");
    isolated.args(isolate).args(["sh", "-c", "ip link set lo up && exec \"$@\"", "sh"]);
    isolated.arg(cargo(&[]).get_program());
    isolated
}

fn no_network_library() -> Result<()> {
    for package in ["keystone-window", "keystone-cli"] {
        let tree = ["tree", "--package", package, "--edges", "normal", "--prefix", "none"];
        let listed = asked(&mut cargo(&tree)).with_context(|| format!("cargo tree of {package} failed"))?;
        let found: Vec<&str> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
        if !found.contains(&"keystone-core") {
            bail!("the list of what {package} uses is not complete: keystone-core is not in it");
        }
        if let Some(name) = found.iter().find(|name| NETWORK.contains(name)) {
            bail!("{package} uses {name}, which can reach the network");
        }
    }
    Ok(())
}

/// The files written from Rust and committed. Tests write them anew; what they write must be what was there.
struct Generated(BTreeMap<PathBuf, Vec<u8>>);

impl Generated {
    fn read() -> Result<Self> {
        let mut files = BTreeMap::new();
        collect(&root().join("ui/src/lib/generated"), &mut files)?;
        if files.is_empty() {
            bail!("ui/src/lib/generated is empty");
        }
        Ok(Self(files))
    }

    fn compare(&self) -> Result<()> {
        let now = Self::read()?;
        let names = self.0.keys().chain(now.0.keys());
        let changed: Vec<String> = names
            .filter(|name| self.0.get(*name) != now.0.get(*name))
            .map(|name| name.strip_prefix(root()).unwrap_or(name).display().to_string())
            .collect();
        if !changed.is_empty() {
            bail!("not up to date, and written anew by the tests: {}; commit them", changed.join(", "));
        }
        Ok(())
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.insert(path.clone(), fs::read(&path)?);
        }
    }
    Ok(())
}
