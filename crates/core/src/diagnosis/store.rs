//! SQL of answers, problems, ratings, voices and weights.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Result, Row, Transaction};

use super::{Answer, Criterion, Problem, Rating, RatingOf, Said, State, Voice, Weights};
use crate::text::{Grade, Text, stored};

/// The working group itself, where a voice is asked for.
pub const OWN: &str = "";

/// Whose answers and ratings are read: the working group's own, or those of the voices.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Own,
    Voices,
}

/// The question that says how far each problem escapes records.
const HIDDEN: &str = "Q207";

fn grade(row: &Row<'_>, column: usize) -> Result<Option<Grade>> {
    Ok(Grade::from_code(&row.get::<_, String>(column)?))
}

/// The working group's own answers, by question id.
///
/// # Errors
/// When SQLite does.
pub fn answers(db: &Connection) -> Result<BTreeMap<String, Answer>> {
    Ok(answers_by_voice(db, Whose::Own)?.remove(OWN).unwrap_or_default())
}

fn answers_by_voice(db: &Connection, whose: Whose) -> Result<BTreeMap<String, BTreeMap<String, Answer>>> {
    let mut found: BTreeMap<String, BTreeMap<String, Answer>> = BTreeMap::new();
    let mut query = db.prepare_cached(
        "SELECT question_id, state, value, reason_en, reason_fr, source, source_note, grade, who, due, answered_on,
                note_en, note_fr, group_id
           FROM answer WHERE (group_id = '') = ?1 ORDER BY group_id, question_id",
    )?;
    let mut rows = query.query([whose == Whose::Own])?;
    while let Some(row) = rows.next()? {
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
            note: Text { en: row.get(11)?, fr: row.get(12)? },
        };
        found.entry(row.get(13)?).or_default().insert(row.get(0)?, answer);
    }
    Ok(found)
}

/// Writes an answer of the working group ([`OWN`]) or of a voice.
///
/// # Errors
/// When SQLite does.
pub fn put_answer(tx: &Transaction<'_>, voice: &str, question: &str, answer: &Answer) -> Result<()> {
    let value = if answer.value.is_null() { String::new() } else { answer.value.to_string() };
    tx.prepare_cached(
        "INSERT INTO answer (question_id, group_id, state, value, reason_en, reason_fr, source, source_note, grade,
                             who, due, answered_on, note_en, note_fr)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (question_id, group_id) DO UPDATE SET
           state = excluded.state, value = excluded.value, reason_en = excluded.reason_en,
           reason_fr = excluded.reason_fr, source = excluded.source, source_note = excluded.source_note,
           grade = excluded.grade, who = excluded.who, due = excluded.due, answered_on = excluded.answered_on,
           note_en = excluded.note_en, note_fr = excluded.note_fr",
    )?
    .execute((
        question,
        voice,
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
        &answer.note.en,
        &answer.note.fr,
    ))?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_answer(tx: &Transaction<'_>, voice: &str, question: &str) -> Result<()> {
    tx.execute("DELETE FROM answer WHERE question_id = ?1 AND group_id = ?2", [question, voice])?;
    Ok(())
}

/// Every voice, in the order they were added.
///
/// # Errors
/// When SQLite does.
pub fn voices(db: &Connection) -> Result<Vec<Voice>> {
    db.prepare_cached("SELECT id, name_en, name_fr, role, people, heard_on FROM voice ORDER BY position, id")?
        .query_map([], |row| {
            Ok(Voice {
                id: row.get(0)?,
                name: Text { en: row.get(1)?, fr: row.get(2)? },
                role: row.get(3)?,
                people: row.get(4)?,
                heard_on: row.get(5)?,
            })
        })?
        .collect()
}

/// What each voice said, by its id; voices that said nothing are absent.
///
/// # Errors
/// When SQLite does.
pub fn said(db: &Connection) -> Result<BTreeMap<String, Said>> {
    let mut said: BTreeMap<String, Said> = BTreeMap::new();
    for (voice, answers) in answers_by_voice(db, Whose::Voices)? {
        said.entry(voice).or_default().answers = answers;
    }
    for (voice, rated) in ratings_by_voice(db, Whose::Voices)? {
        said.entry(voice).or_default().ratings = rated;
    }
    Ok(said)
}

/// A new one goes last.
///
/// # Errors
/// When SQLite does.
pub fn put_voice(tx: &Transaction<'_>, voice: &Voice) -> Result<()> {
    tx.execute(
        "INSERT INTO voice (id, name_en, name_fr, role, people, heard_on, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, (SELECT coalesce(max(position), 0) + 1 FROM voice))
         ON CONFLICT (id) DO UPDATE SET
           name_en = excluded.name_en, name_fr = excluded.name_fr, role = excluded.role,
           people = excluded.people, heard_on = excluded.heard_on",
        (&voice.id, &voice.name.en, &voice.name.fr, voice.role, voice.people, &voice.heard_on),
    )?;
    Ok(())
}

/// Takes a voice away with everything it said.
///
/// # Errors
/// When SQLite does.
pub fn remove_voice(tx: &Transaction<'_>, id: &str) -> Result<()> {
    for sql in [
        "DELETE FROM voice WHERE id = ?1",
        "DELETE FROM answer WHERE group_id = ?1 AND group_id <> ''",
        "DELETE FROM rating WHERE group_id = ?1 AND group_id <> ''",
    ] {
        tx.execute(sql, [id])?;
    }
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

fn ratings_by_voice(db: &Connection, whose: Whose) -> Result<BTreeMap<String, Vec<RatingOf>>> {
    let mut found: BTreeMap<String, Vec<RatingOf>> = BTreeMap::new();
    let mut query = db.prepare_cached(
        "SELECT problem_id, criterion, state, value, grade, source, reason_en, reason_fr, proposed, rated_on, group_id
           FROM rating WHERE (group_id = '') = ?1 ORDER BY group_id, problem_id, criterion",
    )?;
    let mut rows = query.query([whose == Whose::Own])?;
    while let Some(row) = rows.next()? {
        let rating = Rating {
            criterion: row.get(1)?,
            state: row.get(2)?,
            value: row.get(3)?,
            grade: grade(row, 4)?,
            source: row.get(5)?,
            reason: Text { en: row.get(6)?, fr: row.get(7)? },
            proposed: row.get(8)?,
            rated_on: row.get(9)?,
        };
        found.entry(row.get(10)?).or_default().push(RatingOf { problem: row.get(0)?, rating });
    }
    Ok(found)
}

/// Every problem of the plan with the working group's ratings, in the order it was added.
///
/// # Errors
/// When SQLite does.
pub fn problems(db: &Connection) -> Result<Vec<Problem>> {
    let mut ratings: BTreeMap<String, Vec<Rating>> = BTreeMap::new();
    for RatingOf { problem, rating } in ratings_by_voice(db, Whose::Own)?.remove(OWN).unwrap_or_default() {
        ratings.entry(problem).or_default().push(rating);
    }
    let hidden = answers_of(db, HIDDEN)?;
    db.prepare_cached(
        "SELECT id, name_en, name_fr, statement_en, statement_fr FROM problem ORDER BY position, id",
    )?
    .query_map([], |row| {
        let id: String = row.get(0)?;
        Ok(Problem {
            name: Text { en: row.get(1)?, fr: row.get(2)? },
            statement: Text { en: row.get(3)?, fr: row.get(4)? },
            hidden: hidden.get(&id).and_then(|cells| cells.get("hidden")).and_then(serde_json::Value::as_i64),
            ratings: ratings.remove(&id).unwrap_or_default(),
            id,
        })
    })?
    .collect()
}

/// The value of one of the working group's answers; null when there is none.
fn answers_of(db: &Connection, question: &str) -> Result<serde_json::Value> {
    let stored: Option<String> = db
        .prepare_cached(
            "SELECT value FROM answer WHERE question_id = ?1 AND group_id = '' AND state = 'value'",
        )?
        .query_row([question], |row| row.get(0))
        .optional()?;
    Ok(stored.and_then(|value| serde_json::from_str(&value).ok()).unwrap_or_default())
}

/// Writes a problem's own fields; its ratings and the answer to Q207 have their own calls. A new one goes last.
///
/// # Errors
/// When SQLite does.
pub fn put_problem(tx: &Transaction<'_>, problem: &Problem) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO problem (id, name_en, name_fr, statement_en, statement_fr, position)
         VALUES (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(position), 0) + 1 FROM problem))
         ON CONFLICT (id) DO UPDATE SET
           name_en = excluded.name_en, name_fr = excluded.name_fr, statement_en = excluded.statement_en,
           statement_fr = excluded.statement_fr",
    )?
    .execute((
        &problem.id,
        &problem.name.en,
        &problem.name.fr,
        &problem.statement.en,
        &problem.statement.fr,
    ))?;
    Ok(())
}

/// Says how far a problem escapes records: writes its cell of the answer to Q207 and leaves the others as they are.
/// `None` takes the cell away, and with the last one the answer. What is there already is not written again.
///
/// # Errors
/// When SQLite does.
pub fn put_hidden(tx: &Transaction<'_>, problem: &str, hidden: Option<i64>, today: &str) -> Result<()> {
    let mut answer = answers(tx)?.remove(HIDDEN).unwrap_or_else(|| Answer::of(serde_json::Value::Null));
    let stored = answer.value.get(problem).and_then(|cells| cells.get("hidden"));
    if stored.and_then(serde_json::Value::as_i64) == hidden {
        return Ok(());
    }
    let mut rows = answer.value.as_object().cloned().unwrap_or_default();
    match hidden {
        Some(hidden) => {
            let cells = rows.entry(problem).or_insert_with(|| serde_json::json!({}));
            if let Some(cells) = cells.as_object_mut() {
                cells.insert("hidden".to_owned(), hidden.into());
            }
        }
        None => {
            if let Some(cells) = rows.get_mut(problem).and_then(serde_json::Value::as_object_mut) {
                cells.remove("hidden");
            }
            rows.retain(|_, cells| cells.as_object().is_some_and(|cells| !cells.is_empty()));
        }
    }
    if rows.is_empty() {
        return remove_answer(tx, OWN, HIDDEN);
    }
    answer.state = State::Value;
    answer.value = rows.into();
    today.clone_into(&mut answer.answered_on);
    put_answer(tx, OWN, HIDDEN, &answer)
}

/// # Errors
/// When SQLite does.
pub fn remove_problem(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM problem WHERE id = ?1", [id])?;
    Ok(())
}

/// Writes a rating of the working group ([`OWN`]) or of a voice.
///
/// # Errors
/// When SQLite does.
pub fn put_rating(tx: &Transaction<'_>, voice: &str, problem: &str, rating: &Rating) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO rating (problem_id, criterion, group_id, state, value, grade, source, reason_en, reason_fr,
                             proposed, rated_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (problem_id, criterion, group_id) DO UPDATE SET
           state = excluded.state, value = excluded.value, grade = excluded.grade, source = excluded.source,
           reason_en = excluded.reason_en, reason_fr = excluded.reason_fr, proposed = excluded.proposed,
           rated_on = excluded.rated_on",
    )?
    .execute((
        problem,
        rating.criterion,
        voice,
        rating.state,
        rating.value,
        stored(rating.grade, Grade::code),
        &rating.source,
        &rating.reason.en,
        &rating.reason.fr,
        rating.proposed,
        &rating.rated_on,
    ))?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove_rating(tx: &Transaction<'_>, voice: &str, problem: &str, criterion: Criterion) -> Result<()> {
    tx.execute(
        "DELETE FROM rating WHERE problem_id = ?1 AND criterion = ?2 AND group_id = ?3",
        (problem, criterion, voice),
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
