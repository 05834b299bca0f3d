//! SQL of partners and their roles.

use std::collections::BTreeMap;

use rusqlite::{Connection, Result, Transaction, params};

use super::{Involvement, Partner, Role};
use crate::text::{Text, split};

/// Every partner with its roles, in alphabetical order of id of creation.
///
/// # Errors
/// When SQLite does.
pub fn all(db: &Connection) -> Result<Vec<Partner>> {
    let mut roles: BTreeMap<String, Vec<Involvement>> = BTreeMap::new();
    let mut query = db.prepare_cached(
        "SELECT partner_id, problem_id, role FROM partner_problem ORDER BY partner_id, problem_id",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        roles.entry(row.get(0)?).or_default().push(Involvement { problem: row.get(1)?, role: row.get(2)? });
    }
    db.prepare_cached(
        "SELECT id, name_en, name_fr, category, mandate_en, mandate_fr, territory, zones, groups_served, resources,
                resources_note, resources_cents, influence, interest, attitude, relation_now, relation_wanted,
                commitment, agreement, agreement_from, agreement_until, data_offered, contact_name, contact_title,
                email, phone, second_contact, language, last_contact, limits, seats, notes
           FROM partner ORDER BY id",
    )?
    .query_map([], |row| {
        let id: String = row.get(0)?;
        let problems = roles.remove(&id).unwrap_or_default();
        Ok(Partner {
            id,
            name: Text { en: row.get(1)?, fr: row.get(2)? },
            category: row.get(3)?,
            mandate: Text { en: row.get(4)?, fr: row.get(5)? },
            territory: row.get(6)?,
            zones: split(&row.get::<_, String>(7)?),
            groups_served: row.get(8)?,
            resources: split(&row.get::<_, String>(9)?),
            resources_note: row.get(10)?,
            resources_cents: row.get(11)?,
            influence: row.get(12)?,
            interest: row.get(13)?,
            attitude: row.get(14)?,
            relation_now: row.get(15)?,
            relation_wanted: row.get(16)?,
            commitment: row.get(17)?,
            agreement: row.get(18)?,
            agreement_from: row.get(19)?,
            agreement_until: row.get(20)?,
            data_offered: row.get(21)?,
            contact_name: row.get(22)?,
            contact_title: row.get(23)?,
            email: row.get(24)?,
            phone: row.get(25)?,
            second_contact: row.get(26)?,
            language: row.get(27)?,
            last_contact: row.get(28)?,
            limits: row.get(29)?,
            seats: row.get(30)?,
            notes: row.get(31)?,
            problems,
        })
    })?
    .collect()
}

/// Writes a partner and exactly the roles it names.
///
/// # Errors
/// When SQLite does.
pub fn put(tx: &Transaction<'_>, partner: &Partner) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO partner (id, name_en, name_fr, category, mandate_en, mandate_fr, territory, zones,
                              groups_served, resources, resources_note, resources_cents, influence, interest,
                              attitude, relation_now, relation_wanted, commitment, agreement, agreement_from,
                              agreement_until, data_offered, contact_name, contact_title, email, phone,
                              second_contact, language, last_contact, limits, seats, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
                 ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)
         ON CONFLICT (id) DO UPDATE SET
           name_en = excluded.name_en, name_fr = excluded.name_fr, category = excluded.category,
           mandate_en = excluded.mandate_en, mandate_fr = excluded.mandate_fr, territory = excluded.territory,
           zones = excluded.zones, groups_served = excluded.groups_served, resources = excluded.resources,
           resources_note = excluded.resources_note, resources_cents = excluded.resources_cents,
           influence = excluded.influence, interest = excluded.interest, attitude = excluded.attitude,
           relation_now = excluded.relation_now, relation_wanted = excluded.relation_wanted,
           commitment = excluded.commitment, agreement = excluded.agreement,
           agreement_from = excluded.agreement_from, agreement_until = excluded.agreement_until,
           data_offered = excluded.data_offered, contact_name = excluded.contact_name,
           contact_title = excluded.contact_title, email = excluded.email, phone = excluded.phone,
           second_contact = excluded.second_contact, language = excluded.language,
           last_contact = excluded.last_contact, limits = excluded.limits, seats = excluded.seats,
           notes = excluded.notes",
    )?
    .execute(params![
        partner.id,
        partner.name.en,
        partner.name.fr,
        partner.category,
        partner.mandate.en,
        partner.mandate.fr,
        partner.territory,
        partner.zones.join(" "),
        partner.groups_served,
        partner.resources.join(" "),
        partner.resources_note,
        partner.resources_cents,
        partner.influence,
        partner.interest,
        partner.attitude,
        partner.relation_now,
        partner.relation_wanted,
        partner.commitment,
        partner.agreement,
        partner.agreement_from,
        partner.agreement_until,
        partner.data_offered,
        partner.contact_name,
        partner.contact_title,
        partner.email,
        partner.phone,
        partner.second_contact,
        partner.language,
        partner.last_contact,
        partner.limits,
        partner.seats,
        partner.notes,
    ])?;
    tx.execute("DELETE FROM partner_problem WHERE partner_id = ?1", [&partner.id])?;
    for involved in &partner.problems {
        put_role(tx, &partner.id, &involved.problem, Some(involved.role))?;
    }
    Ok(())
}

/// Gives a partner a role in a problem, or takes it away.
///
/// # Errors
/// When SQLite does.
pub fn put_role(tx: &Transaction<'_>, partner: &str, problem: &str, role: Option<Role>) -> Result<()> {
    match role {
        Some(role) => tx.execute(
            "INSERT INTO partner_problem (partner_id, problem_id, role) VALUES (?1, ?2, ?3)
             ON CONFLICT (partner_id, problem_id) DO UPDATE SET role = excluded.role",
            (partner, problem, role),
        )?,
        None => tx.execute(
            "DELETE FROM partner_problem WHERE partner_id = ?1 AND problem_id = ?2",
            (partner, problem),
        )?,
    };
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn place(tx: &Transaction<'_>, id: &str, influence: Option<i64>, interest: Option<i64>) -> Result<()> {
    tx.execute("UPDATE partner SET influence = ?2, interest = ?3 WHERE id = ?1", (id, influence, interest))?;
    Ok(())
}

/// # Errors
/// When SQLite does.
pub fn remove(tx: &Transaction<'_>, id: &str) -> Result<()> {
    tx.execute("DELETE FROM partner WHERE id = ?1", [id])?;
    Ok(())
}
