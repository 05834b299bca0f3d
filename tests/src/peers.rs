//! Our writer of documents beside those of others: the same plan, each from a cold start, in turns.
//!
//! The others are Python packages in an environment of their own (`cargo xtask bench` makes it); one that is not
//! there is said to be absent, and nothing is claimed about it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::measuring::median;

/// What it took to make one file.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub time: Duration,
    /// Of the file, in bytes.
    pub size: u64,
    /// At its highest, in kibibytes.
    pub memory: u64,
}

/// A program that makes the plan.
#[derive(Clone, Debug)]
pub struct Peer {
    pub name: &'static str,
    /// Its script in `tests/peers`.
    script: &'static str,
    /// The module that must be there.
    module: &'static str,
}

/// The programs measured beside ours.
pub const PEERS: [Peer; 3] = [
    Peer { name: "Typst, PDF/UA-1", script: "typst_pdf.py", module: "typst" },
    Peer { name: "WeasyPrint, PDF/UA-1", script: "weasyprint_pdf.py", module: "weasyprint" },
    Peer { name: "ReportLab, without tags", script: "reportlab_pdf.py", module: "reportlab" },
];

impl Peer {
    /// Whether the Python at `python` has the package.
    #[must_use]
    pub fn is_there(&self, python: &Path) -> bool {
        let asked = Command::new(python)
            .args(["-c", &format!("import {}", self.module)])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        asked.is_ok_and(|status| status.success())
    }

    /// The command that makes `target` from `values`; `scripts` is the folder of the scripts.
    #[must_use]
    pub fn command(&self, python: &Path, scripts: &Path, values: &Path, target: &Path) -> Command {
        let mut command = Command::new(python);
        command.arg(scripts.join(self.script)).arg(values).arg(target);
        command
    }
}

/// Runs a command that writes `target`, from start to end. Errors: it fails or writes nothing.
pub fn cost(command: &mut Command, target: &Path) -> Result<Cost> {
    if target.exists() {
        fs::remove_file(target)?;
    }
    let started = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().context("the program does not start")?;
    let mut memory = 0;
    let status = loop {
        // The kernel keeps the highest value; it is gone with the process, so look often.
        memory = memory.max(highest_memory(child.id()).unwrap_or(0));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        sleep(Duration::from_millis(2));
    };
    let time = started.elapsed();
    if !status.success() {
        bail!("{command:?} ends with {status}");
    }
    Ok(Cost { time, size: fs::metadata(target)?.len(), memory })
}

/// The median of each cost. None when there is no run.
#[must_use]
pub fn middle(costs: &[Cost]) -> Option<Cost> {
    let of = |value: fn(&Cost) -> u64| median(&costs.iter().map(value).collect::<Vec<u64>>());
    let times: Vec<Duration> = costs.iter().map(|cost| cost.time).collect();
    Some(Cost { time: median(&times)?, size: of(|cost| cost.size)?, memory: of(|cost| cost.memory)? })
}

fn highest_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The Python that holds the peers, when `cargo xtask bench` could make one.
#[must_use]
pub fn python() -> Option<PathBuf> {
    std::env::var_os("KEYSTONE_PEERS").map(PathBuf::from)
}
