//! SQL of accepted warnings.

use rusqlite::{Connection, Result, Transaction};

use super::Accepted;
use crate::text::Text;

/// Every accepted warning.
///
/// # Errors
/// When SQLite does.
pub fn accepted(db: &Connection) -> Result<Vec<Accepted>> {
    db.prepare_cached(
        "SELECT guard, subject, reason_en, reason_fr, accepted_on FROM accepted_warning ORDER BY guard, subject",
    )?
    .query_map([], |row| {
        Ok(Accepted {
            guard: row.get(0)?,
            subject: row.get(1)?,
            reason: Text { en: row.get(2)?, fr: row.get(3)? },
            accepted_on: row.get(4)?,
        })
    })?
    .collect()
}

/// # Errors
/// When SQLite does.
pub fn accept(tx: &Transaction<'_>, accepted: &Accepted) -> Result<()> {
    tx.execute(
        "INSERT INTO accepted_warning (guard, subject, reason_en, reason_fr, accepted_on)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (guard, subject) DO UPDATE SET
           reason_en = excluded.reason_en, reason_fr = excluded.reason_fr, accepted_on = excluded.accepted_on",
        (
            &accepted.guard,
            &accepted.subject,
            &accepted.reason.en,
            &accepted.reason.fr,
            &accepted.accepted_on,
        ),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn withdraw(tx: &Transaction<'_>, guard: &str, subject: &str) -> Result<()> {
    tx.execute("DELETE FROM accepted_warning WHERE guard = ?1 AND subject = ?2", [guard, subject])?;
    Ok(())
}
