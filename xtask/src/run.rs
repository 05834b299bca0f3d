//! Builds the program and opens it. Without a screen it makes the training municipality and its two
//! documents instead, so that there is something to look at.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::setup::{For, prepare};
use crate::steps::{built, cargo, npm, root, succeed, target};

/// Opens the window, or makes the example where no window can open.
pub(crate) fn run() -> Result<()> {
    prepare(For::Running)?;
    succeed(&mut npm(&["run", "build"]))?;
    // The dev profile: a first release build takes twice as long and nobody feels the difference here.
    succeed(&mut cargo(&["build", "--package", "keystone-window", "--package", "keystone-cli"]))?;
    if has_screen() {
        println!("opening the window");
        return succeed(Command::new(built("debug", "keystone-window")).current_dir(root()));
    }
    println!("no screen (DISPLAY and WAYLAND_DISPLAY are not set): making the training municipality instead");
    let folder = target().join("example");
    example(&folder, &built("debug", "keystone"))
}

fn has_screen() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Writes the training municipality and its action plan in both languages, replacing those of the last run.
fn example(folder: &Path, keystone: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot replace {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let project = folder.join("example.keystone");
    succeed(Command::new(keystone).arg("example").arg(&project))?;
    println!("the project:         {}", project.display());
    for (language, name) in [("en", "action-plan.pdf"), ("fr", "plan-d-action.pdf")] {
        let document = folder.join(name);
        succeed(Command::new(keystone).arg("report").arg(&project).args([
            OsStr::new("--document"),
            OsStr::new("action-plan"),
            OsStr::new("--language"),
            OsStr::new(language),
            OsStr::new("--format"),
            OsStr::new("pdf"),
            OsStr::new("--out"),
            document.as_os_str(),
        ]))?;
        println!("the action plan, {language}: {}", document.display());
    }
    Ok(())
}
