//! Steps that are announced, timed and named when they fail, and the commands they run.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

/// The folder of the repository.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// A program that cargo built, by profile folder (`debug` or `release`) and name.
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// A command to be run in the repository's folder.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that runs this task, so that its version is the same throughout.
pub(crate) fn cargo(words: &[&str]) -> Command {
    let mut command = command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    command.args(words);
    command
}

/// npm in `ui/`.
pub(crate) fn npm(words: &[&str]) -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui")).args(words);
    command
}

/// Runs to the end with the terminal's own output; a failing exit status is an error.
pub(crate) fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} ended with {status}", shown(command));
    }
    Ok(())
}

/// What a command prints; `None` when it cannot be started or fails.
pub(crate) fn asked(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// A run of named steps; each is announced before and timed after.
pub(crate) struct Steps {
    started: Instant,
    times: Vec<(&'static str, f64)>,
}

impl Steps {
    /// Starts the clock.
    pub(crate) fn start() -> Self {
        Self { started: Instant::now(), times: Vec::new() }
    }

    /// Does one step. Errors: the step's own, with its name.
    pub(crate) fn step(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("\n=== {name}");
        let started = Instant::now();
        let done = work();
        let seconds = started.elapsed().as_secs_f64();
        println!("=== {name}: {} in {seconds:.1} s", if done.is_ok() { "passed" } else { "FAILED" });
        self.times.push((name, seconds));
        done.with_context(|| format!("the step “{name}” failed"))
    }

    /// Prints where the time went.
    pub(crate) fn end(&self) {
        println!("\n=== all {} steps passed", self.times.len());
        for (name, seconds) in &self.times {
            println!("{seconds:>8.1} s  {name}");
        }
        println!("{:>8.1} s  in total", self.started.elapsed().as_secs_f64());
    }
}
