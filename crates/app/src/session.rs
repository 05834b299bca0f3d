//! The session of one shell: the open plan, the preferences, the time.
//!
//! At most one plan is open. Everything a command changes goes through [`Session::change`].

use std::path::{Path, PathBuf};

use jiff::Zoned;
use jiff::civil::Date;
use keystone_core::check_up::{self, Contents};
use keystone_core::project::{self, BackupFolder, Op, Project};
use keystone_core::{Language, evidence, plan};
use keystone_l10n::{Locale, Words, words};
use rusqlite::Transaction;

use crate::commands::file::{Changes, Opened, ReadOnly};
use crate::preferences::{Kept, Recent, Region};
use crate::{Environment, Failure};

/// Plans remembered in the list of recent ones.
const REMEMBERED: usize = 12;

/// One person at one shell.
pub struct Session {
    environment: Environment,
    pub(crate) kept: Kept,
    project: Option<Project>,
}

impl Session {
    #[must_use]
    pub fn new(environment: Environment) -> Self {
        let kept = Kept::read(&environment.config);
        Self { environment, kept, project: None }
    }

    pub(crate) fn now(&self) -> Zoned {
        (self.environment.clock)()
    }

    pub(crate) fn today(&self) -> Date {
        self.now().date()
    }

    pub(crate) fn new_id(&mut self) -> String {
        (self.environment.new_id)()
    }

    pub(crate) fn documents(&self) -> &Path {
        &self.environment.documents
    }

    pub(crate) fn backups(&self) -> BackupFolder {
        BackupFolder(self.environment.data.join("backups"))
    }

    pub(crate) fn keep(&self) -> Result<(), Failure> {
        self.kept.write(&self.environment.config)
    }

    /// The words of a language in the person's region.
    pub(crate) fn words(&self, language: Language) -> &'static Words {
        words(match (language, self.kept.preferences.region) {
            (Language::En, _) => Locale::EnCa,
            (Language::Fr, Region::Ca) => Locale::FrCa,
            (Language::Fr, Region::Fr) => Locale::FrFr,
        })
    }

    pub(crate) fn project(&self) -> Result<&Project, Failure> {
        self.project.as_ref().ok_or_else(|| Failure::new("error-no-plan-open"))
    }

    pub(crate) fn project_mut(&mut self) -> Result<&mut Project, Failure> {
        self.project.as_mut().ok_or_else(|| Failure::new("error-no-plan-open"))
    }

    pub(crate) fn is_open(&self) -> bool {
        self.project.is_some()
    }

    /// The whole plan, read once.
    pub(crate) fn contents(&self) -> Result<Contents, Failure> {
        Contents::read(self.project()?.db())?.ok_or_else(|| Failure::new("error-database"))
    }

    /// Changes the plan: one transaction, one undo step, and a backup when one is due.
    pub(crate) fn change(
        &mut self,
        op: Op,
        write: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<Changes, Failure> {
        let now = self.now();
        let ((), changes) =
            self.project_mut()?.transact::<(), project::Error>(op, &now, |tx| Ok(write(tx)?))?;
        self.back_up_if_due(&now);
        Ok(Changes::new(changes, &now))
    }

    /// A backup that fails must not undo work that is saved: it is tried again at the next change.
    fn back_up_if_due(&self, now: &Zoned) {
        if let Some(project) = &self.project {
            let _ = project.back_up_if_due(&self.backups(), now);
        }
    }

    pub(crate) fn open(&mut self, path: &Path) -> Result<Opened, Failure> {
        let now = self.now();
        let opened = if self.project.as_ref().is_some_and(|open| open.path() == path) {
            self.project.take()
        } else {
            None
        };
        // The new plan is opened before the old one is let go: a refusal leaves the old one open.
        let project = match opened {
            Some(project) => project,
            None => {
                let mut project = Project::open(path, &self.backups(), &now)?;
                // It only makes room: failing to must not keep a plan from opening, and the next opening tries again.
                let _ = drop_unused_documents(&mut project, &now);
                project
            }
        };
        self.take(project, &now)
    }

    /// Makes a project the open one and remembers it among the recent ones.
    pub(crate) fn take(&mut self, project: Project, now: &Zoned) -> Result<Opened, Failure> {
        let path = project.path().to_owned();
        let Some(contents) = Contents::read(project.db())? else {
            return Err(Failure::new("error-damaged").with("path", path.display().to_string()));
        };
        let read_only = project.read_only().map(ReadOnly::from);
        self.project = Some(project);
        self.back_up_if_due(now);
        self.remember(&path, &contents, now);
        let route = self.kept.routes.get(&path.display().to_string()).cloned().unwrap_or_default();
        Ok(Opened { path: path.display().to_string(), read_only, plan: contents.plan, last_route: route })
    }

    fn remember(&mut self, path: &Path, contents: &Contents, now: &Zoned) {
        let recent = Recent {
            path: path.to_owned(),
            title: contents.plan.title.clone(),
            municipality: contents.plan.municipality.clone(),
            percent: percent(contents),
            opened_at: now.strftime("%Y-%m-%dT%H:%M").to_string(),
            training: contents.plan.training,
        };
        self.kept.recent.retain(|other| other.path != path);
        self.kept.recent.insert(0, recent);
        self.kept.recent.truncate(REMEMBERED);
        // The list is a convenience: a full disk here must not keep a plan from opening.
        let _ = self.keep();
    }

    pub(crate) fn close(&mut self) -> Result<(), Failure> {
        if let Some(project) = &self.project
            && let Some(contents) = Contents::read(project.db())?
        {
            let (path, now) = (project.path().to_owned(), self.now());
            self.remember(&path, &contents, &now);
        }
        self.project = None;
        Ok(())
    }

    pub(crate) fn remember_route(&mut self, route: &str) -> Result<(), Failure> {
        let path = self.project()?.path().display().to_string();
        self.kept.routes.insert(path, route.to_owned());
        self.keep()
    }

    pub(crate) fn plan(&self) -> Result<plan::Plan, Failure> {
        plan::store::get(self.project()?.db())?.ok_or_else(|| Failure::new("error-database"))
    }

    /// A path as a person or a dialog gives it; a plan's file ends in `.keystone`.
    pub(crate) fn plan_path(path: &str) -> Result<PathBuf, Failure> {
        if path.trim().is_empty() {
            return Err(Failure::new("refused-path-missing").with("field", "path"));
        }
        let path = PathBuf::from(path);
        let path =
            if path.is_absolute() { path } else { std::env::current_dir().unwrap_or_default().join(path) };
        Ok(if path.extension().is_none() { path.with_extension("keystone") } else { path })
    }
}

/// Takes out the documents that nothing in a plan can bring back any more. A plan without any keeps every byte.
fn drop_unused_documents(project: &mut Project, now: &Zoned) -> Result<(), project::Error> {
    if project.read_only().is_some() || !evidence::store::has_unused_documents(project.db())? {
        return Ok(());
    }
    project.transact(Op::DropDocuments, now, |tx| {
        Ok::<_, project::Error>(evidence::store::drop_unused_documents(tx)?)
    })?;
    Ok(())
}

/// How ready a plan is: the mean of its five stages.
pub(crate) fn percent(contents: &Contents) -> u32 {
    let stages = check_up::stages(contents);
    let sum: u32 = stages.iter().map(|stage| stage.percent).sum();
    sum / u32::try_from(stages.len().max(1)).unwrap_or(1)
}
