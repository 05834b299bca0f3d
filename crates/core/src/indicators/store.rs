//! SQL of indicators and readings.

use rusqlite::{Connection, Result, Transaction};

use super::{Indicator, Reading};
use crate::text::Text;

/// Every indicator, in the order it was added.
///
/// # Errors
/// When SQLite does.
pub fn all(db: &Connection) -> Result<Vec<Indicator>> {
    db.prepare_cached(
        "SELECT id, catalogue_id, name_en, name_fr, unit, better, problem_id, source, source_note, frequency,
                baseline, baseline_on, target, target_on, survey, note_en, note_fr
           FROM indicator ORDER BY position, id",
    )?
    .query_map([], |row| {
        let problem: String = row.get(6)?;
        Ok(Indicator {
            id: row.get(0)?,
            catalogue: row.get(1)?,
            name: Text { en: row.get(2)?, fr: row.get(3)? },
            unit: row.get(4)?,
            better: row.get(5)?,
            problem: (!problem.is_empty()).then_some(problem),
            source: row.get(7)?,
            source_note: row.get(8)?,
            frequency: row.get(9)?,
            baseline: row.get(10)?,
            baseline_on: row.get(11)?,
            target: row.get(12)?,
            target_on: row.get(13)?,
            survey: row.get(14)?,
            note: Text { en: row.get(15)?, fr: row.get(16)? },
        })
    })?
    .collect()
}

/// # Errors
/// When SQLite does.
pub fn put(tx: &Transaction<'_>, indicator: &Indicator) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO indicator (id, catalogue_id, name_en, name_fr, unit, better, problem_id, source, source_note,
                                frequency, baseline, baseline_on, target, target_on, survey, note_en, note_fr,
                                position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                 (SELECT coalesce(max(position), 0) + 1 FROM indicator))
         ON CONFLICT (id) DO UPDATE SET
           catalogue_id = excluded.catalogue_id, name_en = excluded.name_en, name_fr = excluded.name_fr,
           unit = excluded.unit, better = excluded.better, problem_id = excluded.problem_id,
           source = excluded.source, source_note = excluded.source_note, frequency = excluded.frequency,
           baseline = excluded.baseline, baseline_on = excluded.baseline_on, target = excluded.target,
           target_on = excluded.target_on, survey = excluded.survey, note_en = excluded.note_en,
           note_fr = excluded.note_fr",
    )?
    .execute(rusqlite::params![
        indicator.id,
        indicator.catalogue,
        indicator.name.en,
        indicator.name.fr,
        indicator.unit,
        indicator.better,
        indicator.problem.as_deref().unwrap_or(""),
        indicator.source,
        indicator.source_note,
        indicator.frequency,
        indicator.baseline,
        indicator.baseline_on,
        indicator.target,
        indicator.target_on,
        indicator.survey,
        indicator.note.en,
        indicator.note.fr,
    ])?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM indicator WHERE id = ?1", [id])?;
    Ok(())
}

/// Every reading, by indicator and day.
///
/// # Errors
/// When SQLite does.
pub fn readings(db: &Connection) -> Result<Vec<Reading>> {
    db.prepare_cached(
        "SELECT id, indicator_id, on_date, value, sample, margin, source_note, note_en, note_fr
           FROM reading ORDER BY indicator_id, on_date, id",
    )?
    .query_map([], |row| {
        Ok(Reading {
            id: row.get(0)?,
            indicator: row.get(1)?,
            on: row.get(2)?,
            value: row.get(3)?,
            sample: row.get(4)?,
            margin: row.get(5)?,
            source_note: row.get(6)?,
            note: Text { en: row.get(7)?, fr: row.get(8)? },
        })
    })?
    .collect()
}

/// # Errors
/// When SQLite does.
pub fn put_reading(tx: &Transaction<'_>, reading: &Reading) -> Result<()> {
    tx.execute(
        "INSERT INTO reading (id, indicator_id, on_date, value, sample, margin, source_note, note_en, note_fr)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (id) DO UPDATE SET
           indicator_id = excluded.indicator_id, on_date = excluded.on_date, value = excluded.value,
           sample = excluded.sample, margin = excluded.margin, source_note = excluded.source_note,
           note_en = excluded.note_en, note_fr = excluded.note_fr",
        (
            &reading.id,
            &reading.indicator,
            &reading.on,
            reading.value,
            reading.sample,
            reading.margin,
            &reading.source_note,
            &reading.note.en,
            &reading.note.fr,
        ),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_reading(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM reading WHERE id = ?1", [id])?;
    Ok(())
}
