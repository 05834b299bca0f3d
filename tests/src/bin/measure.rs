//! Measures the program as it was built: how soon the window is painted, what it needs of memory, how long
//! the pages' questions and a document take. Run it as `cargo xtask bench`, which builds for release.

#![expect(clippy::print_stdout, reason = "the measurements are the output")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use keystone_app::{Environment, Session, dispatch};
use keystone_tests::large::{Size, fill};
use keystone_tests::measuring::{median, memory_of_children, timed};
use keystone_tests::peers::{Cost, PEERS, Peer, cost, middle, python};
use keystone_tests::window::{Home, Window};
use serde_json::{Value, json};

/// How often each thing is done; the median is printed.
const RUNS: usize = 7;

/// Pictures, and tables, of the plan that documents are measured on: about forty pages.
const SECTIONS: usize = 30;

/// What the pages ask most, on the training municipality.
fn questions() -> [(&'static str, Value); 10] {
    let language = json!({ "language": "en" });
    [
        ("overview", json!({})),
        ("section", json!({ "id": "S2" })),
        ("question", json!({ "id": "Q201" })),
        ("problems", json!({})),
        ("diagnosis", language.clone()),
        ("partners", language.clone()),
        ("ideas", json!({ "problem": null, "level": null, "cost": null, "evidence": null })),
        ("actions", json!({})),
        ("measures", language.clone()),
        ("export_check", language),
    ]
}

fn main() -> Result<()> {
    println!("\nmedian of {RUNS} runs each");
    commands()?;
    large("a full diagnosis", Size { areas: 5, years: 10, voices: 8, documents: 0 })?;
    large("twenty years and 500 documents", Size { areas: 5, years: 20, voices: 8, documents: 500 })?;
    documents()?;
    windows()
}

/// The plan of forty pages by our writer and by others, in turns, and ours at four lengths.
fn documents() -> Result<()> {
    let home = Home::new()?;
    let ours = std::env::current_exe()?.with_file_name("forty");
    let (values, target) = (home.file("values.json"), home.file("plan.pdf"));
    let make = |what: &str, sections: usize, path: &Path| {
        let mut command = Command::new(&ours);
        command.arg(what).arg(sections.to_string()).arg(path);
        command
    };
    cost(&mut make("values", SECTIONS, &values), &values)?;
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
    let python = python();
    let there = |peer: &&Peer| python.as_ref().is_some_and(|python| peer.is_there(python));
    let (present, absent): (Vec<&Peer>, Vec<&Peer>) = PEERS.iter().partition(there);
    let mut costs = vec![Vec::new(); present.len() + 1];
    for _ in 0..RUNS {
        let others = present.iter().zip(&python);
        let others = others.map(|(peer, python)| peer.command(python, &scripts, &values, &target));
        let commands = std::iter::once(make("pdf", SECTIONS, &target)).chain(others);
        for (mut command, costs) in commands.zip(&mut costs) {
            costs.push(cost(&mut command, &target)?);
        }
    }
    println!("a plan of {SECTIONS} pictures and {SECTIONS} tables as a file, each from a cold start");
    let names = std::iter::once("ours, PDF/UA-1 and PDF/A-2a").chain(present.iter().map(|peer| peer.name));
    let first = costs.first().and_then(|costs| middle(costs)).context("nothing was measured")?;
    for (name, costs) in names.zip(&costs) {
        let cost = middle(costs).context("nothing was measured")?;
        let ratio = cost.time.as_secs_f64() / first.time.as_secs_f64();
        print(name, Some(cost.time));
        println!("  {:<44}{:>9} kB{:>9} MiB{ratio:>9.1} × our time", "", cost.size / 1000, cost.memory >> 10);
    }
    for peer in absent {
        println!("  {}: absent, so nothing is said of it", peer.name);
    }
    for sections in [SECTIONS, 4 * SECTIONS, 20 * SECTIONS] {
        let costs: Result<Vec<Cost>> =
            (0..3).map(|_| cost(&mut make("pdf", sections, &target), &target)).collect();
        let cost = middle(&costs?).context("nothing was measured")?;
        print(&format!("ours with {sections} pictures and tables"), Some(cost.time));
        println!("  {:<44}{:>9} kB{:>9} MiB", "", cost.size / 1000, cost.memory >> 10);
    }
    Ok(())
}

/// What the pages ask most, of a town larger than any.
fn large(name: &str, size: Size) -> Result<()> {
    let home = Home::new()?;
    let plan = home.file("large.keystone");
    let mut session = session(&home);
    let made = dispatch(&mut session, "create_example", json!({ "path": plan, "language": "en" }));
    made.map_err(|failure| anyhow!("create_example: {failure}"))?;
    fill(&mut session, &home, size)?;
    let mut ask = |name: &str, args: Value| -> Result<Value> {
        dispatch(&mut session, name, args).map_err(|failure| anyhow!("{name}: {failure}"))
    };
    println!("{name}: 32 issues, {size:?}");
    let opened = timed(RUNS, || {
        ask("close_plan", json!({}))?;
        ask("open_plan", json!({ "path": plan })).map(|_| ())
    })?;
    print("open_plan", Some(opened));
    let language = json!({ "language": "en" });
    for (command, args) in [
        ("diagnosis", language.clone()),
        ("overview", json!({})),
        ("section", json!({ "id": "S2" })),
        ("question", json!({ "id": "Q202" })),
        ("proposals", json!({ "problem": "PB18", "language": "en" })),
        ("portrait", language.clone()),
        ("side_by_side", language.clone()),
        ("what_if", language),
        ("voiced_ratings", json!({})),
        ("evidence", json!({})),
    ] {
        print(command, Some(timed(RUNS, || ask(command, args.clone()).map(|_| ()))?));
    }
    Ok(())
}

/// An empty window first, then ours: the difference is what our pages cost.
fn windows() -> Result<()> {
    for (name, variable) in [("empty window", "KEYSTONE_EMPTY_WINDOW"), ("our window", "KEYSTONE_WINDOW")] {
        let program =
            std::env::var_os(variable).map(PathBuf::from).with_context(|| format!("no {variable}"))?;
        let is_ours = variable == "KEYSTONE_WINDOW";
        let (mut painted, mut memory) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            let home = Home::new()?;
            let window = Window::open_program(&program, &home, &[])?;
            if is_ours {
                window.see("language-choice")?;
            }
            // The second frame after the page is there is on the screen.
            window.script_later(
                "const done = arguments[arguments.length - 1];
                 requestAnimationFrame(() => requestAnimationFrame(() => done(null)));",
                &[],
            )?;
            painted.push(window.age());
            memory.push(memory_of_children(window.driver_id())?);
        }
        print(&format!("{name}, start to painted"), median(&painted));
        println!(
            "  {:<44}{:>9} MiB",
            format!("{name}, memory of all processes"),
            median(&memory).unwrap_or_default() >> 10
        );
    }
    Ok(())
}

fn commands() -> Result<()> {
    let home = Home::new()?;
    let mut session = session(&home);
    let mut ask = |name: &str, args: Value| -> Result<Value> {
        dispatch(&mut session, name, args).map_err(|failure| anyhow!("{name}: {failure}"))
    };
    let made = timed(RUNS, || {
        let plan = home.file("example.keystone");
        ask("close_plan", json!({}))?;
        if plan.exists() {
            std::fs::remove_file(&plan)?;
        }
        ask("create_example", json!({ "path": plan, "language": "en" })).map(|_| ())
    })?;
    print("make the training municipality", Some(made));
    for (name, args) in questions() {
        print(name, Some(timed(RUNS, || ask(name, args.clone()).map(|_| ()))?));
    }
    for language in ["en", "fr"] {
        let order = json!({
            "document": "action-plan", "language": language, "format": "pdf", "paper": null,
            "path": home.file(&format!("plan-{language}.pdf")),
        });
        let mut pages = 0;
        let written = timed(RUNS, || {
            pages = ask("report", order.clone())?.get("pages").and_then(Value::as_u64).context("no pages")?;
            Ok(())
        })?;
        print(&format!("action plan as PDF, {language}, {pages} pages"), Some(written));
    }
    Ok(())
}

/// A session in folders of its own, at one moment, with ids that count.
fn session(home: &Home) -> Session {
    let mut count = 0_u32;
    Session::new(Environment {
        data: home.file("data"),
        config: home.file("config"),
        documents: home.file("documents"),
        clock: Box::new(|| jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC)),
        new_id: Box::new(move || {
            count += 1;
            format!("measure-{count}")
        }),
    })
}

fn print(what: &str, time: Option<Duration>) {
    println!("  {what:<44}{:>9.1} ms", time.unwrap_or_default().as_secs_f64() * 1000.0);
}
