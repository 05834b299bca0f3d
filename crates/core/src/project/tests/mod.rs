//! The project file, tried on one small town.

mod backups;
mod damage;
mod history;
mod opening;

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Zoned;
use rusqlite::types::Value;
use rusqlite::{Connection, Transaction};
use tempfile::TempDir;

use super::{BackupFolder, Changes, Error, Op, Project, check, open, schema};
use crate::evidence::{self, Attached};

/// A town with three problems that others refer to, in a folder of its own.
struct Town {
    folder: TempDir,
    project: Project,
    now: Zoned,
}

impl Town {
    fn example() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now = "2026-11-20T09:00:00-05:00[-05:00]".parse().unwrap();
        let project = Project::create(&folder.path().join("riviere.keystone"), &now).unwrap();
        let mut town = Self { folder, project, now };
        town.run(
            Op::LoadExample,
            "INSERT INTO plan (id, municipality) VALUES ('plan', 'Rivière-aux-Pins');
             INSERT INTO problem (id, name_en, position) VALUES ('theft', 'Theft', 1), ('noise', 'Noise', 2);
             INSERT INTO rating (problem_id, criterion, state, value)
             VALUES ('theft', 'F', 'value', 3), ('theft', 'G', 'value', 2), ('noise', 'F', 'unknown', NULL);
             INSERT INTO indicator (id, name_en, baseline) VALUES ('thefts', 'Thefts a year', 12.5);
             INSERT INTO objective (id, problem_id, verb, indicator_id)
             VALUES ('less-theft', 'theft', 'reduce', 'thefts'), ('calm', 'noise', 'reduce', 'thefts');
             INSERT INTO action (id, code, problem_id) VALUES ('lights', 'A-01', 'theft');
             INSERT INTO milestone (id, action_id) VALUES ('order-lamps', 'lights');",
        );
        town
    }

    fn path(&self) -> PathBuf {
        self.project.path().to_owned()
    }

    fn backups(&self) -> BackupFolder {
        BackupFolder(self.folder.path().join("backups"))
    }

    fn wait(&mut self, seconds: i64) {
        self.now = self.now.checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap();
    }

    fn run(&mut self, op: Op, sql: &str) -> Changes {
        let now = self.now.clone();
        let outcome =
            self.project.transact(op, &now, |tx: &Transaction<'_>| Ok::<_, Error>(tx.execute_batch(sql)?));
        outcome.unwrap().1
    }

    fn answer(&mut self, question: &str, value: &str) -> Changes {
        let sql = format!(
            "INSERT INTO answer (question_id, state, value) VALUES ('{question}', 'value', '{value}')
             ON CONFLICT (question_id, group_id) DO UPDATE SET value = excluded.value;"
        );
        self.run(Op::ChangeAnswer { question: question.to_owned() }, &sql)
    }

    /// A piece of evidence with its document.
    fn attach(&mut self, evidence: &str, data: &[u8]) {
        let attached = Attached::of("minutes.pdf", data).unwrap();
        let now = self.now.clone();
        let write = |tx: &Transaction<'_>| {
            evidence::store::put_document(tx, &attached.sha256, data)?;
            tx.execute(
                "INSERT INTO evidence (id, kind, file_name, sha256) VALUES (?1, 'document', ?2, ?3)",
                (evidence, &attached.file_name, &attached.sha256),
            )?;
            Ok::<_, Error>(())
        };
        self.project.transact(Op::SaveEvidence { evidence: evidence.to_owned() }, &now, write).unwrap();
    }

    fn undo(&mut self) -> Option<Changes> {
        self.project.undo(&self.now).unwrap()
    }

    fn redo(&mut self) -> Option<Changes> {
        self.project.redo(&self.now).unwrap()
    }

    /// Closes the file, so that it can be looked at and changed from outside.
    fn close(self) -> Closed {
        let Self { folder, project, now } = self;
        let path = project.path().to_owned();
        drop(project);
        Closed { folder, path, now }
    }

    fn dump(&self) -> Vec<String> {
        dump(&self.project.db)
    }

    fn steps(&self) -> i64 {
        self.project.db.query_row("SELECT count(*) FROM step", [], |row| row.get(0)).unwrap()
    }
}

struct Closed {
    folder: TempDir,
    path: PathBuf,
    now: Zoned,
}

impl Closed {
    fn backups(&self) -> BackupFolder {
        BackupFolder(self.folder.path().join("backups"))
    }

    fn open(&self) -> Result<Project, Error> {
        Project::open(&self.path, &self.backups(), &self.now)
    }

    fn reopen(self) -> Town {
        let project = self.open().unwrap();
        Town { folder: self.folder, project, now: self.now }
    }

    fn bytes(&self) -> Vec<u8> {
        fs::read(&self.path).unwrap()
    }

    /// The names of all files in the folder.
    fn files(&self) -> Vec<String> {
        files(self.folder.path())
    }
}

/// The bytes of the document of a piece of evidence.
fn document(db: &Connection, evidence: &str) -> Option<Vec<u8>> {
    let sha256: String =
        db.query_row("SELECT sha256 FROM evidence WHERE id = ?1", [evidence], |row| row.get(0)).unwrap();
    evidence::store::document(db, &sha256).unwrap()
}

/// A plan of the first version, with one problem rated, made through that version's own write path.
fn first_version(sql: &str) -> Closed {
    let folder = tempfile::tempdir().unwrap();
    let now: Zoned = "2026-11-20T09:00:00-05:00[-05:00]".parse().unwrap();
    let first = schema::CURRENT.at(1);
    let project = open::create(&folder.path().join("riviere.keystone"), &now, first).unwrap();
    let mut town = Town { folder, project, now };
    town.run(
        Op::LoadExample,
        "INSERT INTO plan (id, municipality, population) VALUES ('plan', 'Rivière-aux-Pins', 4000);
         INSERT INTO problem (id, hidden, position) VALUES ('PB01', 4, 1), ('PB08', NULL, 2), ('PB10', 0, 3);
         INSERT INTO rating (problem_id, criterion, state, value) VALUES ('PB01', 'F', 'value', 3);",
    );
    town.run(Op::LoadExample, sql);
    town.close()
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Every row of every table of the plan, with its types: what undo must restore to the byte.
fn dump(db: &Connection) -> Vec<String> {
    let mut lines = Vec::new();
    for table in check::tables(db).unwrap() {
        if schema::BOOKKEEPING.contains(&table.as_str()) {
            continue;
        }
        let mut query = db.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let width = query.column_count();
        let mut rows: Vec<String> = query
            .query_map([], |row| {
                (0..width).map(|at| row.get::<_, Value>(at)).collect::<rusqlite::Result<Vec<_>>>()
            })
            .unwrap()
            .map(|row| format!("{table}: {:?}", row.unwrap()))
            .collect();
        rows.sort();
        lines.extend(rows);
    }
    lines
}
