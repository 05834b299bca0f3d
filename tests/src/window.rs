//! The real window, started for one journey: own folders, own screen, dialogs answered in advance.

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::processes::{Group, wait_for};
use crate::webdriver::{Browser, PATIENCE};

/// The folders of one person on one computer. They outlive a window, so that a journey may come back.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// Makes empty folders that are removed on drop. Errors: those of the file system.
    pub fn new() -> Result<Self> {
        Ok(Self { folder: TempDir::with_prefix("keystone-journey-")? })
    }

    /// The path of a file in this home; nothing is created.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// What the window was asked to show with the system's viewer, in order.
    pub fn shown(&self) -> Vec<PathBuf> {
        let note = std::fs::read_to_string(self.file("shown.txt")).unwrap_or_default();
        note.lines().map(PathBuf::from).collect()
    }

    /// A command whose settings, data and caches all stay in this home.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", self.file("config"))
            .env("XDG_DATA_HOME", self.file("data"))
            .env("XDG_CACHE_HOME", self.file("cache"))
            .env("XDG_STATE_HOME", self.file("state"))
            .env("KEYSTONE_SHOWN", self.file("shown.txt"))
            .env("TZ", "UTC");
        command
    }
}

/// The window under test with everything it needs. Fields are dropped in this order: the session first.
#[derive(Debug)]
pub struct Window {
    browser: Browser,
    driver: Group,
    asked: Instant,
    _screen: Option<Screen>,
}

impl std::ops::Deref for Window {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.browser
    }
}

impl Window {
    /// Opens the window of `KEYSTONE_WINDOW` in a home. `answers` are given to its dialogs one after the
    /// other, `None` cancels. Errors: a missing program, or a window that does not open.
    pub fn open(home: &Home, answers: &[Option<&Path>]) -> Result<Self> {
        Self::open_program(&program()?, home, answers)
    }

    /// Opens any program with a web view in a home.
    pub fn open_program(program: &Path, home: &Home, answers: &[Option<&Path>]) -> Result<Self> {
        let answers: Vec<String> = answers
            .iter()
            .map(|answer| answer.map_or_else(|| "-".to_owned(), |path| path.display().to_string()))
            .collect();
        let mut command = home.command("WebKitWebDriver");
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("KEYSTONE_DIALOG_ANSWERS", answers.join("\n"));
        let screen = Screen::for_command(&mut command)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut driver = Group::start(command.arg(format!("--port={port}")))?;
        wait_for("the driver of the window", PATIENCE, || {
            if driver.has_ended() {
                bail!("the driver ended at once");
            }
            Ok(TcpStream::connect(("127.0.0.1", port)).ok())
        })?;
        let asked = Instant::now();
        Ok(Self { browser: Browser::start(port, program)?, driver, asked, _screen: screen })
    }

    /// Asks Tauri from the page, past everything the pages themselves would ask; gives `{ answer }` or
    /// `{ refusal }`.
    pub fn ask(&self, command: &str, args: &Value) -> Result<Value> {
        self.script_later(
            "const [command, args, done] = arguments;
             window.__TAURI_INTERNALS__.invoke(command, args).then(
               (answer) => done({ answer }), (refusal) => done({ refusal }));",
            &[json!(command), args.clone()],
        )
    }

    /// Runs a command of the program's table; the page does not learn of it until it reads again.
    /// Errors: the command is refused.
    pub fn call(&self, name: &str, args: &Value) -> Result<Value> {
        let said = self.ask("call", &json!({ "name": name, "args": args }))?;
        said.get("answer").cloned().with_context(|| format!("{name} was refused: {said}"))
    }

    /// Ends the window as a power cut would: at once, without a word to it.
    pub fn kill(self) {
        self.driver.kill();
    }

    /// The time since the driver was asked to start the window.
    pub fn age(&self) -> Duration {
        self.asked.elapsed()
    }

    /// The process number of the driver, whose child the window is.
    pub fn driver_id(&self) -> u32 {
        self.driver.id()
    }
}

/// The window to drive, as `cargo xtask test` names it. Errors: nobody has built one.
pub fn program() -> Result<PathBuf> {
    let program = std::env::var_os("KEYSTONE_WINDOW")
        .map(PathBuf::from)
        .context("KEYSTONE_WINDOW is not set: run `cargo xtask test`, or set it to a window that is built")?;
    if !program.is_file() {
        bail!("there is no window at {}", program.display());
    }
    Ok(program)
}

/// A screen in memory, for machines without one.
#[derive(Debug)]
pub struct Screen {
    _server: Group,
}

impl Screen {
    /// Starts a screen for this command unless there is one already. Errors: Xvfb is missing or fails.
    pub fn for_command(command: &mut Command) -> Result<Option<Self>> {
        if std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty()) {
            return Ok(None);
        }
        let mut xvfb = Command::new("Xvfb");
        // The server picks a free number itself and writes it, so that journeys may run side by side.
        xvfb.args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]);
        let mut server = Group::start(xvfb.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let output = server.output().context("Xvfb without output")?;
        let mut number = String::new();
        BufReader::new(output).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("Xvfb ended without a screen");
        }
        command
            .env("DISPLAY", format!(":{}", number.trim()))
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY");
        Ok(Some(Self { _server: server }))
    }
}
