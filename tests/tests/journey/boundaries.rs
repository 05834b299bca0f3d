//! What the window refuses: the network, other addresses, commands that are not ours, files it did not write.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use keystone_tests::processes::{Group, wait_for};
use keystone_tests::webdriver::PATIENCE;
use keystone_tests::window::{Home, Screen, Window, program};
use serde_json::json;

/// How long the window is watched, after it has opened, for sockets that it must not open.
const WATCH: Duration = Duration::from_secs(4);

/// Starts the window under strace, which notes every socket of every process, and waits for its web view.
fn traced(home: &Home, log: &Path) -> Result<(Group, Option<Screen>)> {
    let mut command = home.command("strace");
    let screen = Screen::for_command(&mut command)?;
    command.args(["-f", "-qq", "-e", "trace=socket,execve", "-o"]).arg(log).arg(program()?);
    let mut strace = Group::start(command.stderr(Stdio::null()))?;
    wait_for("the web view to start", PATIENCE, || {
        anyhow::ensure!(!strace.has_ended(), "strace ended at once");
        Ok(std::fs::read_to_string(log)?.contains("WebKitWebProcess").then_some(()))
    })?;
    Ok((strace, screen))
}

#[test]
fn the_window_opens_no_socket_to_any_network() -> Result<()> {
    let home = Home::new()?;
    let log = home.file("sockets.txt");
    let (_strace, _screen) = traced(&home, &log)?;
    let opened = Instant::now();
    wait_for("the end of the watch", WATCH * 2, || Ok((opened.elapsed() >= WATCH).then_some(())))?;
    let sockets = std::fs::read_to_string(&log)?;
    assert!(sockets.contains("socket(AF_UNIX"), "strace sees the sockets of the screen");
    let outside: Vec<&str> = sockets.lines().filter(|line| line.contains("socket(AF_INET")).collect();
    assert_eq!(outside, Vec::<&str>::new(), "no socket of the internet families");
    Ok(())
}

#[test]
fn a_page_can_ask_for_nothing_but_our_commands() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home, &[])?;
    window.see("language-choice")?;
    for (command, args) in [
        ("plugin:event|listen", json!({ "event": "anything", "target": { "kind": "Any" }, "handler": 0 })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:window|close", json!({ "label": "main" })),
        ("plugin:app|version", json!({})),
    ] {
        let answer = window.ask(command, &args)?;
        assert!(answer.get("refusal").is_some(), "{command} is refused, not answered: {answer}");
    }
    Ok(())
}

#[test]
fn a_page_cannot_leave_the_program() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home, &[])?;
    window.see("language-choice")?;
    let address = window.script("return location.href", &[])?;
    let server = std::net::TcpListener::bind("127.0.0.1:0")?;
    server.set_nonblocking(true)?;
    let outside = format!("http://{}/", server.local_addr()?);
    window.script(
        "const link = document.createElement('link');
         link.rel = 'preconnect'; link.href = arguments[0];
         document.head.append(link);
         fetch(arguments[0]).catch(() => {});
         location.href = arguments[0];",
        &[json!(outside)],
    )?;
    let asked = Instant::now();
    wait_for("the end of the watch", WATCH * 2, || Ok((asked.elapsed() >= WATCH).then_some(())))?;
    assert_eq!(window.script("return location.href", &[])?, address, "the page is still ours");
    let knocked = server.accept().err().context("somebody connected from the window")?;
    assert_eq!(knocked.kind(), std::io::ErrorKind::WouldBlock);
    Ok(())
}

#[test]
fn only_a_document_written_in_this_run_can_be_shown() -> Result<()> {
    let home = Home::new()?;
    let report = home.file("plan.pdf");
    let window = Window::open(&home, &[Some(&report), None])?;
    window.see("language-choice")?;
    let save = json!({ "purpose": "save-report", "suggested": "plan.pdf", "language": "fr" });

    let early = window.ask("show_path", &json!({ "path": report, "folder": false }))?;
    assert_eq!(early.pointer("/refusal/id"), Some(&json!("window-show-refused")));
    assert_eq!(window.ask("choose_path", &save)?, json!({ "answer": report }));
    assert_eq!(window.ask("choose_path", &save)?, json!({ "answer": null }), "the second is cancelled");
    window.ask("show_path", &json!({ "path": report, "folder": false }))?;
    window.ask("show_path", &json!({ "path": report, "folder": true }))?;

    let folder = report.parent().context("a folder")?.to_path_buf();
    assert_eq!(home.shown(), [report, folder]);
    Ok(())
}
