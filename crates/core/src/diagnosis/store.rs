//! SQL of answers, problems, ratings and weights. Only the working group's own rows (group_id '') for now.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, Row, Transaction};

use super::{Answer, Criterion, Problem, Rating, Weights};
use crate::text::{Grade, Text, stored};

fn grade(row: &Row<'_>, column: usize) -> Result<Option<Grade>> {
    Ok(Grade::from_code(&row.get::<_, String>(column)?))
}

/// Every answer, by question id.
///
/// # Errors
/// When SQLite does.
pub fn answers(db: &Connection) -> Result<BTreeMap<String, Answer>> {
    db.prepare_cached(
        "SELECT question_id, state, value, reason_en, reason_fr, source, source_note, grade, who, due, answered_on
           FROM answer WHERE group_id = '' ORDER BY question_id",
    )?
    .query_map([], |row| {
        let value: String = row.get(2)?;
        let answer = Answer {
            state: row.get(1)?,
            value: serde_json::from_str(&value).unwrap_or(serde_json::Value::Null),
            reason: Text { en: row.get(3)?, fr: row.get(4)? },
            source: row.get(5)?,
            source_note: row.get(6)?,
            grade: grade(row, 7)?,
            who: row.get(8)?,
            due: row.get(9)?,
            answered_on: row.get(10)?,
        };
        Ok((row.get(0)?, answer))
    })?
    .collect()
}

/// # Errors
/// When SQLite does.
pub fn put_answer(tx: &Transaction<'_>, question: &str, answer: &Answer) -> Result<()> {
    let value = if answer.value.is_null() { String::new() } else { answer.value.to_string() };
    tx.prepare_cached(
        "INSERT INTO answer (question_id, group_id, state, value, reason_en, reason_fr, source, source_note, grade,
                             who, due, answered_on)
         VALUES (?1, '', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (question_id, group_id) DO UPDATE SET
           state = excluded.state, value = excluded.value, reason_en = excluded.reason_en,
           reason_fr = excluded.reason_fr, source = excluded.source, source_note = excluded.source_note,
           grade = excluded.grade, who = excluded.who, due = excluded.due, answered_on = excluded.answered_on",
    )?
    .execute((
        question,
        answer.state,
        value,
        &answer.reason.en,
        &answer.reason.fr,
        &answer.source,
        &answer.source_note,
        stored(answer.grade, Grade::code),
        &answer.who,
        &answer.due,
        &answer.answered_on,
    ))?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_answer(tx: &Transaction<'_>, question: &str) -> Result<()> {
    tx.execute("DELETE FROM answer WHERE question_id = ?1 AND group_id = ''", [question])?;
    Ok(())
}

/// Sections declared done.
///
/// # Errors
/// When SQLite does.
pub fn sections_done(db: &Connection) -> Result<Vec<String>> {
    db.prepare_cached("SELECT section_id FROM section_done ORDER BY section_id")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// # Errors
/// When SQLite does.
pub fn mark_section(tx: &Transaction<'_>, section: &str, done_on: Option<&str>) -> Result<()> {
    match done_on {
        Some(day) => tx.execute(
            "INSERT INTO section_done (section_id, done_on) VALUES (?1, ?2) ON CONFLICT (section_id) DO NOTHING",
            [section, day],
        )?,
        None => tx.execute("DELETE FROM section_done WHERE section_id = ?1", [section])?,
    };
    Ok(())
}

/// Every problem of the plan with its ratings, in the order it was added.
///
/// # Errors
/// When SQLite does.
pub fn problems(db: &Connection) -> Result<Vec<Problem>> {
    let mut ratings: BTreeMap<String, Vec<Rating>> = BTreeMap::new();
    let mut query = db.prepare_cached(
        "SELECT problem_id, criterion, state, value, grade, source, reason_en, reason_fr
           FROM rating WHERE group_id = '' ORDER BY problem_id, criterion",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        ratings.entry(row.get(0)?).or_default().push(Rating {
            criterion: row.get(1)?,
            state: row.get(2)?,
            value: row.get(3)?,
            grade: grade(row, 4)?,
            source: row.get(5)?,
            reason: Text { en: row.get(6)?, fr: row.get(7)? },
        });
    }
    db.prepare_cached(
        "SELECT id, name_en, name_fr, statement_en, statement_fr, hidden FROM problem ORDER BY position, id",
    )?
    .query_map([], |row| {
        let id: String = row.get(0)?;
        let ratings = ratings.remove(&id).unwrap_or_default();
        Ok(Problem {
            id,
            name: Text { en: row.get(1)?, fr: row.get(2)? },
            statement: Text { en: row.get(3)?, fr: row.get(4)? },
            hidden: row.get(5)?,
            ratings,
        })
    })?
    .collect()
}

/// Writes a problem's own fields; its ratings have their own calls. A new one goes last.
///
/// # Errors
/// When SQLite does.
pub fn put_problem(tx: &Transaction<'_>, problem: &Problem) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO problem (id, name_en, name_fr, statement_en, statement_fr, hidden, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(position), 0) + 1 FROM problem))
         ON CONFLICT (id) DO UPDATE SET
           name_en = excluded.name_en, name_fr = excluded.name_fr, statement_en = excluded.statement_en,
           statement_fr = excluded.statement_fr, hidden = excluded.hidden",
    )?
    .execute((
        &problem.id,
        &problem.name.en,
        &problem.name.fr,
        &problem.statement.en,
        &problem.statement.fr,
        problem.hidden,
    ))?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_problem(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM problem WHERE id = ?1", [id])?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn put_rating(tx: &Transaction<'_>, problem: &str, rating: &Rating) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO rating (problem_id, criterion, group_id, state, value, grade, source, reason_en, reason_fr)
         VALUES (?1, ?2, '', ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (problem_id, criterion, group_id) DO UPDATE SET
           state = excluded.state, value = excluded.value, grade = excluded.grade, source = excluded.source,
           reason_en = excluded.reason_en, reason_fr = excluded.reason_fr",
    )?
    .execute((
        problem,
        rating.criterion,
        rating.state,
        rating.value,
        stored(rating.grade, Grade::code),
        &rating.source,
        &rating.reason.en,
        &rating.reason.fr,
    ))?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_rating(tx: &Transaction<'_>, problem: &str, criterion: Criterion) -> Result<()> {
    tx.execute(
        "DELETE FROM rating WHERE problem_id = ?1 AND criterion = ?2 AND group_id = ''",
        (problem, criterion),
    )?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn weights(db: &Connection) -> Result<Weights> {
    let stored: BTreeMap<Criterion, i64> = db
        .prepare_cached("SELECT criterion, hundredths FROM weight ORDER BY criterion")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_>>()?;
    Ok(Weights::from_hundredths(&stored))
}

/// Stores weights that differ from the method's own, and no others.
///
/// # Errors
/// When SQLite does.
pub fn put_weights(tx: &Transaction<'_>, weights: &Weights) -> Result<()> {
    let method = Weights::METHOD.hundredths();
    for (criterion, hundredths) in weights.hundredths() {
        if method.get(&criterion) == Some(&hundredths) {
            tx.execute("DELETE FROM weight WHERE criterion = ?1", [criterion])?;
        } else {
            tx.execute(
                "INSERT INTO weight (criterion, hundredths) VALUES (?1, ?2)
                 ON CONFLICT (criterion) DO UPDATE SET hundredths = excluded.hundredths",
                (criterion, hundredths),
            )?;
        }
    }
    Ok(())
}
