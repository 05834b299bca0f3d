//! SQL of actions and of the rows that belong to one sheet.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, Transaction, params};

use super::{Action, ActionPartner, BudgetLine, Milestone};
use crate::text::Text;

/// Rows of a child table, gathered by their action.
fn by_action<T>(
    db: &Connection,
    sql: &str,
    read: impl Fn(&rusqlite::Row<'_>) -> Result<T>,
) -> Result<BTreeMap<String, Vec<T>>> {
    let mut gathered: BTreeMap<String, Vec<T>> = BTreeMap::new();
    let mut query = db.prepare_cached(sql)?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        gathered.entry(row.get(0)?).or_default().push(read(row)?);
    }
    Ok(gathered)
}

/// Every action with its partners, milestones, budget and indicators, by code.
///
/// # Errors
/// When SQLite does.
pub fn all(db: &Connection) -> Result<Vec<Action>> {
    let mut partners = by_action(
        db,
        "SELECT action_id, partner_id, role FROM action_partner ORDER BY action_id, partner_id",
        |row| Ok(ActionPartner { partner: row.get(1)?, role: row.get(2)? }),
    )?;
    let mut milestones = by_action(
        db,
        "SELECT action_id, id, text_en, text_fr, due, done FROM milestone ORDER BY action_id, position, id",
        |row| {
            let text = Text { en: row.get(2)?, fr: row.get(3)? };
            Ok(Milestone { id: row.get(1)?, text, due: row.get(4)?, done: row.get(5)? })
        },
    )?;
    let mut budget = by_action(
        db,
        "SELECT action_id, id, year, cents, source, confirmed FROM budget_line ORDER BY action_id, position, id",
        |row| {
            Ok(BudgetLine {
                id: row.get(1)?,
                year: row.get(2)?,
                cents: row.get(3)?,
                source: row.get(4)?,
                confirmed: row.get(5)?,
            })
        },
    )?;
    let mut indicators = by_action(
        db,
        "SELECT action_id, indicator_id FROM action_indicator ORDER BY action_id, indicator_id",
        |row| row.get(1),
    )?;
    db.prepare_cached(
        "SELECT id, code, intervention_id, problem_id, title_en, title_fr, description_en, description_fr,
                group_en, group_fr, level, approach, zone, lead_id, lead_accepted_on, starts_on, ends_on, status,
                rights_en, rights_fr, side_effects_en, side_effects_fr
           FROM action ORDER BY position, code, id",
    )?
    .query_map([], |row| {
        let id: String = row.get(0)?;
        Ok(Action {
            code: row.get(1)?,
            intervention: row.get(2)?,
            problem: row.get(3)?,
            title: Text { en: row.get(4)?, fr: row.get(5)? },
            description: Text { en: row.get(6)?, fr: row.get(7)? },
            group: Text { en: row.get(8)?, fr: row.get(9)? },
            level: row.get(10)?,
            approach: row.get(11)?,
            zone: row.get(12)?,
            lead: row.get(13)?,
            lead_accepted_on: row.get(14)?,
            starts_on: row.get(15)?,
            ends_on: row.get(16)?,
            status: row.get(17)?,
            rights: Text { en: row.get(18)?, fr: row.get(19)? },
            side_effects: Text { en: row.get(20)?, fr: row.get(21)? },
            partners: partners.remove(&id).unwrap_or_default(),
            milestones: milestones.remove(&id).unwrap_or_default(),
            budget: budget.remove(&id).unwrap_or_default(),
            indicators: indicators.remove(&id).unwrap_or_default(),
            id,
        })
    })?
    .collect()
}

/// Writes a sheet and exactly the rows it holds. Milestones and budget lines must have their ids.
///
/// # Errors
/// When SQLite does.
pub fn put(tx: &Transaction<'_>, action: &Action) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO action (id, code, intervention_id, problem_id, title_en, title_fr, description_en,
                             description_fr, group_en, group_fr, level, approach, zone, lead_id, lead_accepted_on,
                             starts_on, ends_on, status, rights_en, rights_fr, side_effects_en, side_effects_fr,
                             position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
                 ?22, (SELECT coalesce(max(position), 0) + 1 FROM action))
         ON CONFLICT (id) DO UPDATE SET
           code = excluded.code, intervention_id = excluded.intervention_id, problem_id = excluded.problem_id,
           title_en = excluded.title_en, title_fr = excluded.title_fr, description_en = excluded.description_en,
           description_fr = excluded.description_fr, group_en = excluded.group_en, group_fr = excluded.group_fr,
           level = excluded.level, approach = excluded.approach, zone = excluded.zone, lead_id = excluded.lead_id,
           lead_accepted_on = excluded.lead_accepted_on, starts_on = excluded.starts_on,
           ends_on = excluded.ends_on, status = excluded.status, rights_en = excluded.rights_en,
           rights_fr = excluded.rights_fr, side_effects_en = excluded.side_effects_en,
           side_effects_fr = excluded.side_effects_fr",
    )?
    .execute(params![
        action.id,
        action.code,
        action.intervention,
        action.problem,
        action.title.en,
        action.title.fr,
        action.description.en,
        action.description.fr,
        action.group.en,
        action.group.fr,
        action.level,
        action.approach,
        action.zone,
        action.lead,
        action.lead_accepted_on,
        action.starts_on,
        action.ends_on,
        action.status,
        action.rights.en,
        action.rights.fr,
        action.side_effects.en,
        action.side_effects.fr,
    ])?;
    for table in ["action_partner", "milestone", "budget_line", "action_indicator"] {
        tx.execute(&format!("DELETE FROM {table} WHERE action_id = ?1"), [&action.id])?;
    }
    for part in &action.partners {
        tx.execute(
            "INSERT INTO action_partner (action_id, partner_id, role) VALUES (?1, ?2, ?3)",
            (&action.id, &part.partner, part.role),
        )?;
    }
    for (position, milestone) in action.milestones.iter().enumerate() {
        tx.execute(
            "INSERT INTO milestone (id, action_id, text_en, text_fr, due, done, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            (
                &milestone.id,
                &action.id,
                &milestone.text.en,
                &milestone.text.fr,
                &milestone.due,
                milestone.done,
                position as i64,
            ),
        )?;
    }
    for (position, line) in action.budget.iter().enumerate() {
        tx.execute(
            "INSERT INTO budget_line (id, action_id, year, cents, source, confirmed, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            (&line.id, &action.id, line.year, line.cents, line.source, line.confirmed, position as i64),
        )?;
    }
    for indicator in &action.indicators {
        tx.execute(
            "INSERT INTO action_indicator (action_id, indicator_id) VALUES (?1, ?2)",
            (&action.id, indicator),
        )?;
    }
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM action WHERE id = ?1", [id])?;
    Ok(())
}
