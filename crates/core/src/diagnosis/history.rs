//! Which judgement was changed, when, by whom and why: ratings and weights.
//!
//! One entry a subject and day: what it was in the morning and what it became. It is a record for the group,
//! not an undo: undo takes the entry back with the change.

use rusqlite::{Connection, Result, Transaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Rating, State};
use crate::text::{Text, codes};

codes! {
    /// What kind of judgement was changed.
    #[ts(rename = "JudgementSubject")]
    Subject { Rating = "rating", Weight = "weight" }
}

/// One change of a judgement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "JudgementChange")]
pub struct Change {
    pub changed_on: String,
    pub subject: Subject,
    /// Empty for a weight.
    pub problem: String,
    pub criterion: String,
    /// Empty for the working group, else the id of a voice.
    pub voice: String,
    /// A value in figures, `?` for not known, empty for none.
    pub before: String,
    pub after: String,
    /// As the person calls themselves in the preferences; may be empty.
    pub author: String,
    pub reason: Text,
}

/// A rating as the history holds it: its value in figures (the trend as stored), `?` for not known, empty for none.
#[must_use]
pub fn of_rating(rating: Option<&Rating>) -> String {
    match rating {
        None => String::new(),
        Some(rating) => match rating.value.filter(|_| rating.state == State::Value) {
            Some(value) => value.to_string(),
            None => "?".to_owned(),
        },
    }
}

/// A weight as the history holds it, from its hundredths: `0.20`.
#[must_use]
pub fn of_weight(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Every change, newest first.
///
/// # Errors
/// When SQLite does.
pub fn all(db: &Connection) -> Result<Vec<Change>> {
    db.prepare_cached(
        "SELECT changed_on, subject, problem_id, criterion, group_id, before, after, author, reason_en, reason_fr
           FROM judgement_change ORDER BY changed_on DESC, problem_id, criterion, group_id",
    )?
    .query_map([], |row| {
        Ok(Change {
            changed_on: row.get(0)?,
            subject: row.get(1)?,
            problem: row.get(2)?,
            criterion: row.get(3)?,
            voice: row.get(4)?,
            before: row.get(5)?,
            after: row.get(6)?,
            author: row.get(7)?,
            reason: Text { en: row.get(8)?, fr: row.get(9)? },
        })
    })?
    .collect()
}

/// Notes a change; a second one of the same day joins the first, and one that leads back to the morning's value
/// removes the entry. A first judgement (nothing before) is noted too.
///
/// # Errors
/// When SQLite does.
pub fn note(tx: &Transaction<'_>, id: &str, change: &Change) -> Result<()> {
    let key = (change.subject, &change.problem, &change.criterion, &change.voice, &change.changed_on);
    tx.execute(
        "INSERT INTO judgement_change (id, changed_on, subject, problem_id, criterion, group_id, before, after,
                                       author, reason_en, reason_fr)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (subject, problem_id, criterion, group_id, changed_on) DO UPDATE SET
           after = excluded.after, author = excluded.author, reason_en = excluded.reason_en,
           reason_fr = excluded.reason_fr",
        (
            id,
            &change.changed_on,
            change.subject,
            &change.problem,
            &change.criterion,
            &change.voice,
            &change.before,
            &change.after,
            &change.author,
            &change.reason.en,
            &change.reason.fr,
        ),
    )?;
    tx.execute(
        "DELETE FROM judgement_change
          WHERE subject = ?1 AND problem_id = ?2 AND criterion = ?3 AND group_id = ?4 AND changed_on = ?5
            AND before = after",
        key,
    )?;
    Ok(())
}
