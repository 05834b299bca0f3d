//! SQL of the documents: look, decisions before export, documents made.

use rusqlite::{Connection, OptionalExtension, Result, Transaction};

use super::{Decided, Look, Made, REMEMBERED};
use crate::text::Text;

/// The look; the default one before anything was chosen.
///
/// # Errors
/// When SQLite does.
pub fn look(db: &Connection) -> Result<Look> {
    let found = db
        .prepare_cached(
            "SELECT accent, logo_sha256, logo_alt_en, logo_alt_fr, template_sha256, template_name
               FROM look WHERE id = 'look'",
        )?
        .query_row([], |row| {
            Ok(Look {
                accent: row.get(0)?,
                logo_sha256: row.get(1)?,
                logo_alt: Text { en: row.get(2)?, fr: row.get(3)? },
                template_sha256: row.get(4)?,
                template_name: row.get(5)?,
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// # Errors
/// When SQLite does.
pub fn put_look(tx: &Transaction<'_>, look: &Look) -> Result<()> {
    tx.execute(
        "INSERT INTO look (id, accent, logo_sha256, logo_alt_en, logo_alt_fr, template_sha256, template_name)
         VALUES ('look', ?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET
           accent = excluded.accent, logo_sha256 = excluded.logo_sha256, logo_alt_en = excluded.logo_alt_en,
           logo_alt_fr = excluded.logo_alt_fr, template_sha256 = excluded.template_sha256,
           template_name = excluded.template_name",
        (
            &look.accent,
            &look.logo_sha256,
            &look.logo_alt.en,
            &look.logo_alt.fr,
            &look.template_sha256,
            &look.template_name,
        ),
    )?;
    Ok(())
}

/// Every decision, by subject.
///
/// # Errors
/// When SQLite does.
pub fn decided(db: &Connection) -> Result<Vec<Decided>> {
    db.prepare_cached("SELECT subject, choice, reason, chosen_on FROM export_choice ORDER BY subject")?
        .query_map([], |row| {
            Ok(Decided {
                subject: row.get(0)?,
                choice: row.get(1)?,
                reason: row.get(2)?,
                chosen_on: row.get(3)?,
            })
        })?
        .collect()
}

/// # Errors
/// When SQLite does.
pub fn decide(tx: &Transaction<'_>, decided: &Decided) -> Result<()> {
    tx.execute(
        "INSERT INTO export_choice (subject, choice, reason, chosen_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (subject) DO UPDATE SET
           choice = excluded.choice, reason = excluded.reason, chosen_on = excluded.chosen_on",
        (&decided.subject, decided.choice, &decided.reason, &decided.chosen_on),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn withdraw(tx: &Transaction<'_>, subject: &str) -> Result<()> {
    tx.execute("DELETE FROM export_choice WHERE subject = ?1", [subject])?;
    Ok(())
}

/// The documents made, newest first.
///
/// # Errors
/// When SQLite does.
pub fn made(db: &Connection) -> Result<Vec<Made>> {
    db.prepare_cached(
        "SELECT id, document, language, format, edition, name, made_on, figures
           FROM document_made ORDER BY made_on DESC, rowid DESC",
    )?
    .query_map([], |row| {
        Ok(Made {
            id: row.get(0)?,
            document: row.get(1)?,
            language: row.get(2)?,
            format: row.get(3)?,
            edition: row.get(4)?,
            name: row.get(5)?,
            made_on: row.get(6)?,
            figures: row.get(7)?,
        })
    })?
    .collect()
}

/// Remembers a document; the oldest beyond [`REMEMBERED`] are forgotten.
///
/// # Errors
/// When SQLite does.
pub fn remember(tx: &Transaction<'_>, made: &Made) -> Result<()> {
    tx.execute(
        "INSERT INTO document_made (id, document, language, format, edition, name, made_on, figures)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        (
            &made.id,
            &made.document,
            &made.language,
            &made.format,
            &made.edition,
            &made.name,
            &made.made_on,
            &made.figures,
        ),
    )?;
    tx.execute(
        "DELETE FROM document_made
          WHERE rowid NOT IN (SELECT rowid FROM document_made ORDER BY made_on DESC, rowid DESC LIMIT ?1)",
        [REMEMBERED],
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn forget(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM document_made WHERE id = ?1", [id])?;
    Ok(())
}
