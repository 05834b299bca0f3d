//! SQL of the plan's one row.

use rusqlite::{Connection, OptionalExtension, Result, Transaction};

use super::{Depth, Plan};
use crate::text::{Language, Text, stored};

/// The plan of a project file; `None` only before the first row is written.
///
/// # Errors
/// When SQLite does.
pub fn get(db: &Connection) -> Result<Option<Plan>> {
    db.prepare_cached(
        "SELECT municipality, title_en, title_fr, language, second_language, profile, first_year, last_year,
                population, council_date, training, started_on, depth, cautious
           FROM plan WHERE id = 'plan'",
    )?
    .query_row([], |row| {
        Ok(Plan {
            municipality: row.get(0)?,
            title: Text { en: row.get(1)?, fr: row.get(2)? },
            language: Language::parse(&row.get::<_, String>(3)?).unwrap_or(Language::En),
            second_language: Language::parse(&row.get::<_, String>(4)?),
            profile: row.get(5)?,
            first_year: row.get(6)?,
            last_year: row.get(7)?,
            population: row.get(8)?,
            council_date: row.get(9)?,
            training: row.get(10)?,
            started_on: row.get(11)?,
            depth: Depth::from_code(&row.get::<_, String>(12)?),
            cautious: row.get(13)?,
        })
    })
    .optional()
}

/// Writes the plan's row.
///
/// # Errors
/// When SQLite does.
pub fn put(tx: &Transaction<'_>, plan: &Plan) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO plan (id, municipality, title_en, title_fr, language, second_language, profile, first_year,
                           last_year, population, council_date, training, started_on, depth, cautious)
         VALUES ('plan', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (id) DO UPDATE SET
           municipality = excluded.municipality, title_en = excluded.title_en, title_fr = excluded.title_fr,
           language = excluded.language, second_language = excluded.second_language, profile = excluded.profile,
           first_year = excluded.first_year, last_year = excluded.last_year, population = excluded.population,
           council_date = excluded.council_date, training = excluded.training, started_on = excluded.started_on,
           depth = excluded.depth, cautious = excluded.cautious",
    )?
    .execute((
        &plan.municipality,
        &plan.title.en,
        &plan.title.fr,
        plan.language.code(),
        plan.second_language.map_or("", Language::code),
        plan.profile,
        plan.first_year,
        plan.last_year,
        plan.population,
        &plan.council_date,
        plan.training,
        &plan.started_on,
        stored(plan.depth, Depth::code),
        plan.cautious,
    ))?;
    Ok(())
}
