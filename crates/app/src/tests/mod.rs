//! The door as the shells use it: the training municipality, every command undone and redone, refusals.

mod diagnosis;
mod documents;
mod evidence;
mod history;
mod judgements;
mod portrait;
mod refusals;
mod voices;

use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine as _;
use jiff::civil::date;
use jiff::tz::TimeZone;
use rusqlite::types::Value as Cell;
use serde_json::{Value, json};

use crate::{Environment, Failure, Session, dispatch};

/// A session on the training municipality, with a clock that stands still and ids that count.
pub(super) struct Town {
    pub(super) session: Session,
    pub(super) folder: tempfile::TempDir,
}

/// A PNG of one colour.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEUlEQVR42mO4scwejhiI4wAA3QIb0doJVlUAAAAASUVORK5CYII=";

impl Town {
    pub(super) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let noon = date(2025, 2, 3).at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap();
        let ids = AtomicU64::new(0);
        let session = Session::new(Environment {
            data: folder.path().join("data"),
            config: folder.path().join("config"),
            documents: folder.path().to_owned(),
            clock: Box::new(move || noon.clone()),
            new_id: Box::new(move || {
                format!("018f0000-0000-7000-8000-{:012}", ids.fetch_add(1, Ordering::Relaxed))
            }),
        });
        Self { session, folder }
    }

    pub(super) fn example() -> Self {
        let mut town = Self::empty();
        let path = town.path("town.keystone");
        town.ask("create_example", json!({ "path": path, "language": "en" }));
        town
    }

    /// A new plan that compares three issues and holds nothing else.
    pub(super) fn new_plan() -> Self {
        let mut town = Self::empty();
        let path = town.path("new.keystone");
        town.ask(
            "create_plan",
            json!({
                "path": path, "municipality": "L’Anse", "title": "Plan", "language": "en", "profile": "ca-qc",
                "firstYear": 2025, "lastYear": 2028, "population": 4000, "councilDate": "",
            }),
        );
        for problem in ["PB01", "PB18", "PB20"] {
            town.ask("add_problem", json!({ "problem": problem }));
        }
        town
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// The path of a picture of four by four pixels.
    pub(super) fn logo(&self) -> String {
        let path = self.path("logo.png");
        let bytes = base64::engine::general_purpose::STANDARD.decode(PICTURE).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// The path of a Word document: one of our own.
    pub(super) fn word_document(&mut self) -> String {
        let path = self.path("styles.docx");
        self.ask(
            "report",
            json!({ "document": "letters", "language": "en", "format": "docx", "path": path, "paper": null }),
        );
        path
    }

    /// Runs a command that must succeed.
    pub(super) fn ask(&mut self, name: &str, args: Value) -> Value {
        match dispatch(&mut self.session, name, args) {
            Ok(answer) => answer,
            Err(failure) => panic!("{name}: {failure}"),
        }
    }

    /// Runs a command that must be refused.
    pub(super) fn refused(&mut self, name: &str, args: Value) -> Failure {
        match dispatch(&mut self.session, name, args) {
            Ok(answer) => panic!("{name} was not refused: {answer}"),
            Err(failure) => failure,
        }
    }

    /// Two voices beside the working group, which answered, rated and brought nothing yet. Their ids.
    pub(super) fn two_voices(&mut self) -> [String; 2] {
        let before = self.ask("voices", json!({})).as_array().unwrap().len();
        for (name, role) in [("Youth council", "residents"), ("Merchants", "partner")] {
            let voice = json!({ "id": "", "name": { "en": name, "fr": "" }, "role": role });
            self.ask("save_voice", json!({ "voice": voice }));
        }
        let voices = self.ask("voices", json!({}));
        [before, before + 1].map(|at| voices[at]["voice"]["id"].as_str().unwrap().to_owned())
    }

    /// Every row of every table a person's work is in. Attached documents are not: undo leaves their bytes where
    /// they are, and keeps what names them.
    pub(super) fn dump(&self) -> Vec<(String, Vec<Vec<Cell>>)> {
        let db = self.session.project().unwrap().db();
        let mut names = db
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('step', 'meta', 'attachment') ORDER BY name")
            .unwrap();
        let tables: Vec<String> =
            names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(tables.len() > 20, "the schema has its tables: {tables:?}");
        tables
            .into_iter()
            .map(|table| {
                let mut query = db.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
                let width = query.column_count();
                let rows = query
                    .query_map([], |row| (0..width).map(|column| row.get(column)).collect())
                    .unwrap()
                    .map(Result::unwrap)
                    .collect();
                (table, rows)
            })
            .collect()
    }
}
