//! `cargo xtask setup|run|test|generate|bench`: everything between a fresh checkout and a running, tested program.
//!
//! It depends on next to nothing, so that it compiles in seconds, and it refuses to hide a failure: the
//! first step that fails ends the run with its name.

#![expect(clippy::print_stdout, reason = "this program talks to the person at the terminal")]

mod bench;
mod run;
mod setup;
mod steps;
mod system;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask setup [test]   install what is missing to build and run (and to test)
cargo xtask run            build and open the window; without a screen, make the example and its PDF files
cargo xtask test           check everything, cheapest first
cargo xtask generate       write the pages’ TypeScript types from the table of commands
cargo xtask bench          build for release and measure";

/// Writes the files that are made from Rust and committed.
const GENERATE: [&str; 7] =
    ["run", "--package", "keystone-tests", "--features", "program", "--bin", "generate"];

fn main() -> ExitCode {
    match dispatch(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Result<()> {
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["setup"] => setup::prepare(setup::For::Running),
        ["setup", "test"] => setup::prepare(setup::For::Testing),
        ["run"] => run::run(),
        ["test"] => test::test(),
        ["generate"] => steps::succeed(&mut steps::cargo(&GENERATE)),
        ["bench"] => bench::bench(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("no such task: {}\n{USAGE}", other.join(" ")),
    }
}
