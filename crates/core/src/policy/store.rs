//! SQL of decisions and objectives.

use rusqlite::{Connection, OptionalExtension, Result, Transaction};

use super::{Decision, DecisionRecord, Objective};
use crate::text::Text;

/// Every decision, retained problems first and in their order.
///
/// # Errors
/// When SQLite does.
pub fn decisions(db: &Connection) -> Result<Vec<Decision>> {
    db.prepare_cached(
        "SELECT problem_id, choice, reason_en, reason_fr, position
           FROM decision ORDER BY choice <> 'retain', position, problem_id",
    )?
    .query_map([], |row| {
        Ok(Decision {
            problem: row.get(0)?,
            choice: row.get(1)?,
            reason: Text { en: row.get(2)?, fr: row.get(3)? },
            position: row.get(4)?,
        })
    })?
    .collect()
}

/// # Errors
/// When SQLite does.
pub fn put_decision(tx: &Transaction<'_>, decision: &Decision) -> Result<()> {
    tx.execute(
        "INSERT INTO decision (problem_id, choice, reason_en, reason_fr, position) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (problem_id) DO UPDATE SET
           choice = excluded.choice, reason_en = excluded.reason_en, reason_fr = excluded.reason_fr,
           position = excluded.position",
        (&decision.problem, decision.choice, &decision.reason.en, &decision.reason.fr, decision.position),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_decision(tx: &Transaction<'_>, problem: &str) -> Result<()> {
    tx.execute("DELETE FROM decision WHERE problem_id = ?1", [problem])?;
    Ok(())
}

/// The circumstances of the decision; empty when not written.
///
/// # Errors
/// When SQLite does.
pub fn record(db: &Connection) -> Result<DecisionRecord> {
    Ok(db
        .prepare_cached(
            "SELECT decided_on, present_en, present_fr, dissent_en, dissent_fr
               FROM decision_record WHERE id = 'decision'",
        )?
        .query_row([], |row| {
            Ok(DecisionRecord {
                decided_on: row.get(0)?,
                present: Text { en: row.get(1)?, fr: row.get(2)? },
                dissent: Text { en: row.get(3)?, fr: row.get(4)? },
            })
        })
        .optional()?
        .unwrap_or_default())
}

/// # Errors
/// When SQLite does.
pub fn put_record(tx: &Transaction<'_>, record: &DecisionRecord) -> Result<()> {
    tx.execute(
        "INSERT INTO decision_record (id, decided_on, present_en, present_fr, dissent_en, dissent_fr)
         VALUES ('decision', ?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET
           decided_on = excluded.decided_on, present_en = excluded.present_en, present_fr = excluded.present_fr,
           dissent_en = excluded.dissent_en, dissent_fr = excluded.dissent_fr",
        (&record.decided_on, &record.present.en, &record.present.fr, &record.dissent.en, &record.dissent.fr),
    )?;
    Ok(())
}

/// Every objective, in the order it was added.
///
/// # Errors
/// When SQLite does.
pub fn objectives(db: &Connection) -> Result<Vec<Objective>> {
    db.prepare_cached(
        "SELECT id, problem_id, verb, indicator_id, group_en, group_fr FROM objective ORDER BY position, id",
    )?
    .query_map([], |row| {
        Ok(Objective {
            id: row.get(0)?,
            problem: row.get(1)?,
            verb: row.get(2)?,
            indicator: row.get(3)?,
            group: Text { en: row.get(4)?, fr: row.get(5)? },
        })
    })?
    .collect()
}

/// # Errors
/// When SQLite does.
pub fn put_objective(tx: &Transaction<'_>, objective: &Objective) -> Result<()> {
    tx.execute(
        "INSERT INTO objective (id, problem_id, verb, indicator_id, group_en, group_fr, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(position), 0) + 1 FROM objective))
         ON CONFLICT (id) DO UPDATE SET
           problem_id = excluded.problem_id, verb = excluded.verb, indicator_id = excluded.indicator_id,
           group_en = excluded.group_en, group_fr = excluded.group_fr",
        (
            &objective.id,
            &objective.problem,
            objective.verb,
            &objective.indicator,
            &objective.group.en,
            &objective.group.fr,
        ),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_objective(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM objective WHERE id = ?1", [id])?;
    Ok(())
}
