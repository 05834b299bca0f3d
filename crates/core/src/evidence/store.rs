//! SQL of evidence, its uses and its attached documents.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Result, Transaction};

use super::{Attached, Coverage, Evidence, Known, Use};
use crate::text::{Grade, Text, stored};

/// Every piece of evidence with its uses, in the order it was added. Attached bytes are not read.
///
/// # Errors
/// When SQLite does.
pub fn all(db: &Connection) -> Result<Vec<Evidence>> {
    let mut uses: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    let mut query = db.prepare_cached(
        "SELECT evidence_id, question_id, problem_id, page FROM evidence_use
          ORDER BY evidence_id, question_id, problem_id",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        uses.entry(row.get(0)?).or_default().push(Use {
            question: row.get(1)?,
            problem: row.get(2)?,
            page: row.get(3)?,
        });
    }
    db.prepare_cached(
        "SELECT id, title_en, title_fr, kind, source, holder_en, holder_fr, dated_on, definition, coverage, grade,
                sensitivity, note_en, note_fr, file_name, media_type, bytes, sha256, added_on
           FROM evidence ORDER BY position, id",
    )?
    .query_map([], |row| {
        let id: String = row.get(0)?;
        let attached =
            Attached { file_name: row.get(14)?, media_type: row.get(15)?, bytes: row.get(16)?, sha256: row.get(17)? };
        Ok(Evidence {
            title: Text { en: row.get(1)?, fr: row.get(2)? },
            kind: row.get(3)?,
            source: row.get(4)?,
            holder: Text { en: row.get(5)?, fr: row.get(6)? },
            dated_on: row.get(7)?,
            definition: Known::from_code(&row.get::<_, String>(8)?),
            coverage: Coverage::from_code(&row.get::<_, String>(9)?),
            grade: Grade::from_code(&row.get::<_, String>(10)?),
            sensitivity: row.get(11)?,
            note: Text { en: row.get(12)?, fr: row.get(13)? },
            attached: Some(attached).filter(|attached| !attached.sha256.is_empty()),
            added_on: row.get(18)?,
            uses: uses.remove(&id).unwrap_or_default(),
            id,
        })
    })?
    .collect()
}

/// Writes a piece of evidence and its uses; a new one goes last.
///
/// # Errors
/// When SQLite does.
pub fn put(tx: &Transaction<'_>, evidence: &Evidence) -> Result<()> {
    let attached = evidence.attached.clone().unwrap_or_default();
    tx.prepare_cached(
        "INSERT INTO evidence (id, title_en, title_fr, kind, source, holder_en, holder_fr, dated_on, definition,
                               coverage, grade, sensitivity, note_en, note_fr, file_name, media_type, bytes, sha256,
                               added_on, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
                 (SELECT coalesce(max(position), 0) + 1 FROM evidence))
         ON CONFLICT (id) DO UPDATE SET
           title_en = excluded.title_en, title_fr = excluded.title_fr, kind = excluded.kind, source = excluded.source,
           holder_en = excluded.holder_en, holder_fr = excluded.holder_fr, dated_on = excluded.dated_on,
           definition = excluded.definition, coverage = excluded.coverage, grade = excluded.grade,
           sensitivity = excluded.sensitivity, note_en = excluded.note_en, note_fr = excluded.note_fr,
           file_name = excluded.file_name, media_type = excluded.media_type, bytes = excluded.bytes,
           sha256 = excluded.sha256",
    )?
    .execute(rusqlite::params![
        evidence.id,
        evidence.title.en,
        evidence.title.fr,
        evidence.kind,
        evidence.source,
        evidence.holder.en,
        evidence.holder.fr,
        evidence.dated_on,
        stored(evidence.definition, Known::code),
        stored(evidence.coverage, Coverage::code),
        stored(evidence.grade, Grade::code),
        evidence.sensitivity,
        evidence.note.en,
        evidence.note.fr,
        attached.file_name,
        attached.media_type,
        attached.bytes,
        attached.sha256,
        evidence.added_on,
    ])?;
    tx.execute("DELETE FROM evidence_use WHERE evidence_id = ?1", [&evidence.id])?;
    for used in &evidence.uses {
        tx.execute(
            "INSERT OR REPLACE INTO evidence_use (evidence_id, question_id, problem_id, page)
             VALUES (?1, ?2, ?3, ?4)",
            (&evidence.id, &used.question, &used.problem, &used.page),
        )?;
    }
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM evidence WHERE id = ?1", [id])?;
    Ok(())
}

/// Puts the bytes of a document under their hash; the same document is kept once.
///
/// # Errors
/// When SQLite does.
pub fn put_document(tx: &Transaction<'_>, sha256: &str, data: &[u8]) -> Result<()> {
    tx.execute(
        "INSERT INTO attachment (sha256, data) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING",
        (sha256, data),
    )?;
    Ok(())
}

/// The bytes of a document; `None` when the file does not hold it.
///
/// # Errors
/// When SQLite does.
pub fn document(db: &Connection, sha256: &str) -> Result<Option<Vec<u8>>> {
    db.query_row("SELECT data FROM attachment WHERE sha256 = ?1", [sha256], |row| row.get(0)).optional()
}

/// Whether the file holds documents that no evidence and no step of the history names any more.
///
/// # Errors
/// When SQLite does.
pub fn has_unused_documents(db: &Connection) -> Result<bool> {
    db.query_row(&format!("SELECT EXISTS (SELECT 1 FROM attachment WHERE {UNUSED})"), [], |row| row.get(0))
}

/// An update holds what it changed, a removal the whole row: as long as a step can bring a document back, its
/// changeset holds the hash.
const UNUSED: &str = "sha256 NOT IN (SELECT sha256 FROM evidence UNION SELECT logo_sha256 FROM look
                                  UNION SELECT template_sha256 FROM look)
            AND NOT EXISTS (SELECT 1 FROM step
                             WHERE instr(step.changeset, CAST(attachment.sha256 AS BLOB)) > 0)";

/// Drops documents that no evidence and no step of the history names any more.
///
/// # Errors
/// When SQLite does.
pub fn drop_unused_documents(tx: &Transaction<'_>) -> Result<()> {
    tx.execute(&format!("DELETE FROM attachment WHERE {UNUSED}"), [])?;
    Ok(())
}
