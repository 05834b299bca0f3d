//! The plan's file: make, open, undo, back up, check.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Zoned;
use keystone_core::check_up::Contents;
use keystone_core::example;
use keystone_core::plan::{self, Plan, Profile};
use keystone_core::project::{self, Op, Project};
use keystone_core::{Language, Text};
use keystone_report::plan::Kind;
use serde::Serialize;
use ts_rs::TS;

use super::documents::Format;
use super::{Nothing, command};
use crate::{Failure, Session};

/// The name of a step for "Undo: …": a message with its facts.
#[derive(Serialize, TS)]
pub(crate) struct StepLabel {
    op: String,
    args: BTreeMap<String, String>,
}

/// What every change answers with. `tables` tells a page what to read again.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Changes {
    op: String,
    args: BTreeMap<String, String>,
    tables: Vec<String>,
    /// Local time of the save, `2026-11-22T14:32:05`.
    saved_at: String,
    undo: Option<StepLabel>,
    redo: Option<StepLabel>,
}

fn plain(args: project::Args) -> BTreeMap<String, String> {
    args.into_iter()
        .map(|(name, value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            (name, text)
        })
        .collect()
}

impl From<project::StepLabel> for StepLabel {
    fn from(label: project::StepLabel) -> Self {
        Self { op: label.op, args: plain(label.args) }
    }
}

impl Changes {
    pub(crate) fn new(changes: project::Changes, now: &Zoned) -> Self {
        Self {
            op: changes.op,
            args: plain(changes.args),
            tables: changes.tables.into_iter().collect(),
            saved_at: local(now),
            undo: changes.undo.map(StepLabel::from),
            redo: changes.redo.map(StepLabel::from),
        }
    }
}

fn local(time: &Zoned) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Why the open plan cannot be changed.
#[derive(Serialize, TS)]
pub(crate) struct ReadOnly {
    /// A message of `errors.ftl`.
    reason: String,
}

impl From<project::ReadOnly> for ReadOnly {
    fn from(reason: project::ReadOnly) -> Self {
        Self { reason: reason.id().to_owned() }
    }
}

/// A plan that was just opened.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Opened {
    pub(crate) path: String,
    pub(crate) read_only: Option<ReadOnly>,
    pub(crate) plan: Plan,
    /// The page the plan was left on, empty for a new one.
    pub(crate) last_route: String,
}

/// What a shell shows around every page.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Status {
    open: bool,
    path: String,
    read_only: Option<ReadOnly>,
    saved_at: String,
    undo: Option<StepLabel>,
    redo: Option<StepLabel>,
    plan: Option<Plan>,
}

command! {
    /// Makes a new plan and opens it.
    CreatePlan {
        path: String,
        municipality: String,
        title: String,
        language: Language,
        profile: Profile,
        first_year: i32,
        last_year: i32,
        population: Option<i64>,
        council_date: String,
    } -> Opened, |args, session| {
        let title = if args.language == Language::En { Text::new(&args.title, "") } else { Text::new("", &args.title) };
        let plan = Plan {
            municipality: args.municipality.trim().to_owned(),
            title,
            language: args.language,
            second_language: None,
            profile: args.profile,
            first_year: args.first_year,
            last_year: args.last_year,
            population: args.population,
            council_date: args.council_date,
            training: false,
            started_on: session.today().to_string(),
            depth: None,
            cautious: false,
        };
        plan.check()?;
        let path = Session::plan_path(&args.path)?;
        create(session, &path, Op::CreateProject, |tx| plan::store::put(tx, &plan))
    }
}

command! {
    /// Makes the training municipality and opens it.
    CreateExample { path: String, language: Language } -> Opened, |args, session| {
        let town = example::riviere_aux_ormes()
            .map_err(|error| Failure::new("error-internal").because(&error))?
            .in_language(args.language);
        let path = Session::plan_path(&args.path)?;
        create(session, &path, Op::CreateProject, |tx| example::load(tx, &town))
    }
}

fn create(
    session: &mut Session,
    path: &Path,
    op: Op,
    write: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<()>,
) -> Result<Opened, Failure> {
    let now = session.now();
    let mut project = Project::create(path, &now)?;
    project.transact::<(), project::Error>(op, &now, |tx| Ok(write(tx)?))?;
    session.take(project, &now)
}

command! {
    /// Opens a plan.
    OpenPlan { path: String } -> Opened, |args, session| session.open(&Session::plan_path(&args.path)?)
}

command! {
    /// Puts a backup of this program's own folder at a free path, and opens it. The backup and the damaged file stay.
    OpenBackup { backup: String, path: String } -> Opened, |args, session| {
        let backup = Path::new(&args.backup);
        if !session.backups().all().iter().any(|known| known.path == backup) {
            return Err(Failure::new("error-not-found").with("path", args.backup.as_str()));
        }
        let path = Session::plan_path(&args.path)?;
        project::restore(backup, &path)?;
        session.open(&path)
    }
}

command! {
    /// Closes the open plan, if there is one.
    ClosePlan {} -> Nothing, |_, session| session.close().map(|()| Nothing {})
}

command! {
    /// What a shell shows around every page.
    ReadStatus {} -> Status, |_, session| {
        if !session.is_open() {
            return Ok(Status {
                open: false,
                path: String::new(),
                read_only: None,
                saved_at: String::new(),
                undo: None,
                redo: None,
                plan: None,
            });
        }
        let zone = session.now().time_zone().clone();
        let project = session.project()?;
        let history = project.history()?;
        Ok(Status {
            open: true,
            path: project.path().display().to_string(),
            read_only: project.read_only().map(ReadOnly::from),
            saved_at: local(&project.changed_at()?.to_zoned(zone)),
            undo: history.undo.map(StepLabel::from),
            redo: history.redo.map(StepLabel::from),
            plan: Some(session.plan()?),
        })
    }
}

command! {
    /// Changes the plan's own settings. Whether it is training material cannot be changed.
    SaveSettings { plan: Plan } -> Changes, |args, session| {
        args.plan.check()?;
        let before = session.plan()?;
        let plan = Plan { training: before.training, started_on: before.started_on, ..args.plan };
        session.change(Op::ChangeSettings, |tx| plan::store::put(tx, &plan))
    }
}

command! {
    /// Takes the last change back; null when there is none.
    Undo {} -> Option<Changes>, |_, session| {
        let now = session.now();
        Ok(session.project_mut()?.undo(&now)?.map(|changes| Changes::new(changes, &now)))
    }
}

command! {
    /// Does the last undone change again; null when there is none.
    Redo {} -> Option<Changes>, |_, session| {
        let now = session.now();
        Ok(session.project_mut()?.redo(&now)?.map(|changes| Changes::new(changes, &now)))
    }
}

/// Where something was written.
#[derive(Serialize, TS)]
pub(crate) struct Written {
    path: String,
}

command! {
    /// Makes a backup now.
    BackUp {} -> Written, |_, session| {
        let now = session.now();
        let backup = session.project()?.back_up(&session.backups(), &now)?;
        Ok(Written { path: backup.path.display().to_string() })
    }
}

/// What a check of the file found.
#[derive(Serialize, TS)]
pub(crate) struct Soundness {
    sound: bool,
    findings: Vec<String>,
    rows: Vec<TableRows>,
}

#[derive(Serialize, TS)]
struct TableRows {
    table: String,
    count: u32,
}

command! {
    /// Checks the file: pages, references, tables.
    CheckPlan {} -> Soundness, |_, session| {
        let report = session.project()?.check()?;
        let broken = report.broken_references.iter().map(|broken| {
            format!("{} {} \u{2192} {}", broken.table, broken.row, broken.parent)
        });
        Ok(Soundness {
            sound: report.is_sound(),
            findings: report.findings.iter().cloned().chain(broken).collect(),
            rows: report.rows.iter().map(|(table, count)| TableRows { table: table.clone(), count: *count }).collect(),
        })
    }
}

command! {
    /// Remembers the page the plan is on, for the next time it is opened.
    RememberRoute { route: String } -> Nothing, |args, session| session.remember_route(&args.route).map(|()| Nothing {})
}

/// What a path is for.
#[derive(serde::Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PathKind {
    Plan,
    Example,
    Report,
}

command! {
    /// A free name to offer in a save dialog, in the person's documents folder.
    SuggestPath {
        kind: PathKind,
        language: Language,
        name: String,
        document: Option<Kind>,
        format: Option<Format>,
    } -> Written, |args, session| {
        let words = session.words(args.language);
        let none = keystone_l10n::Args::default();
        let (stem, ending) = match args.kind {
            PathKind::Plan => (args.name, "keystone"),
            PathKind::Example => (words.text("file-name-example", &none), "keystone"),
            PathKind::Report => {
                let town = Contents::read(session.project()?.db())?.map(|contents| contents.plan.municipality);
                let document = args.document.unwrap_or(Kind::ActionPlan);
                let name = words.text(&format!("file-name-{}", document.code()), &none);
                let stem = format!("{} {name}", town.unwrap_or_default());
                (stem, args.format.unwrap_or(Format::Pdf).ending())
            }
        };
        Ok(Written { path: free_path(session.documents(), &file_stem(&stem), ending) })
    }
}

/// A name every system accepts: letters, digits and hyphens.
pub(crate) fn file_stem(name: &str) -> String {
    let mapped: String =
        name.chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let stem = mapped.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if stem.is_empty() { "plan".to_owned() } else { stem }
}

fn free_path(folder: &Path, stem: &str, ending: &str) -> String {
    let first = folder.join(format!("{stem}.{ending}"));
    let free = std::iter::once(first.clone())
        .chain((2..1000).map(|number| folder.join(format!("{stem}-{number}.{ending}"))))
        .find(|path| !path.exists());
    free.unwrap_or(first).display().to_string()
}
