//! A diagnosis as it was on a day, kept to compare a later one with (method B.6, radar; B.8).
//!
//! It holds what was answered and rated, never scores: they follow, as they do for the diagnosis of today.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Result, Transaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::factors::{self, FactorProfile};
use super::maturity::{self, Maturity};
use super::{Answer, Problem, Ranking, Said, Weights, ranking};
use crate::catalogue::Catalogue;
use crate::text::Text;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    pub answers: BTreeMap<String, Answer>,
    pub problems: Vec<Problem>,
    pub weights: Weights,
    /// What each voice said, by its id.
    #[serde(default)]
    pub said: BTreeMap<String, Said>,
}

impl Kept {
    /// The ranking of that day.
    #[must_use]
    pub fn ranking(&self) -> Ranking {
        ranking(&self.problems, &self.weights)
    }

    /// The maturity profile of that day.
    #[must_use]
    pub fn maturity(&self) -> Maturity {
        maturity::profile(&self.answers, &self.said)
    }

    /// The balance of risk and protective factors of that day.
    #[must_use]
    pub fn factors(&self) -> FactorProfile {
        factors::profile(&Catalogue::get().factors, &factors::rated(&self.answers))
    }
}

/// The name and the day of a frozen diagnosis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Frozen {
    pub id: String,
    pub name: Text,
    pub frozen_on: String,
}

/// All of them, newest first.
///
/// # Errors
/// When SQLite does.
pub fn all(db: &Connection) -> Result<Vec<Frozen>> {
    db.prepare_cached(
        "SELECT id, name_en, name_fr, frozen_on FROM frozen_diagnosis ORDER BY frozen_on DESC, id",
    )?
    .query_map([], |row| {
        Ok(Frozen {
            id: row.get(0)?,
            name: Text { en: row.get(1)?, fr: row.get(2)? },
            frozen_on: row.get(3)?,
        })
    })?
    .collect()
}

/// What a frozen diagnosis holds; `None` when there is none of this id, or it can't be read.
///
/// # Errors
/// When SQLite does.
pub fn kept(db: &Connection, id: &str) -> Result<Option<Kept>> {
    let stored: Option<String> = db
        .query_row("SELECT contents FROM frozen_diagnosis WHERE id = ?1", [id], |row| row.get(0))
        .optional()?;
    Ok(stored.and_then(|text| serde_json::from_str(&text).ok()))
}

/// # Errors
/// When SQLite does.
pub fn put(tx: &Transaction<'_>, frozen: &Frozen, kept: &Kept) -> Result<()> {
    let contents = serde_json::to_string(kept)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    tx.execute(
        "INSERT INTO frozen_diagnosis (id, name_en, name_fr, frozen_on, contents) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en, name_fr = excluded.name_fr",
        (&frozen.id, &frozen.name.en, &frozen.name.fr, &frozen.frozen_on, contents),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM frozen_diagnosis WHERE id = ?1", [id])?;
    Ok(())
}
