//! Every check there is, cheapest first, up to journeys through the real window without a network.

use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::setup::{For, prepare};
use crate::steps::{Steps, asked, built, cargo, command, npm, succeed};

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
    if asked(&mut cargo(&["nextest", "--version"])).is_some() {
        steps.step("tests", || nextest(&mut cargo(&[]), "not binary(journey)"))?;
        steps.step("journeys through the window", || nextest(&mut without_network(), "binary(journey)"))?;
    } else {
        println!("cargo-nextest is not installed: cargo test does its work, journeys included");
        steps.step("tests and journeys", || {
            succeed(with_window(cargo(&["test", "--no-fail-fast"]).args(ALL)))
        })?;
    }
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
