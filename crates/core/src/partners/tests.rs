//! Coverage and names, on partners of the training municipality.

use super::*;

fn partner(id: &str, name: &str, roles: &[(&str, Role)]) -> Partner {
    Partner {
        id: id.into(),
        name: Text::new(name, ""),
        category: "ST01".into(),
        mandate: Text::default(),
        territory: String::new(),
        zones: vec![],
        groups_served: String::new(),
        resources: vec![],
        resources_note: String::new(),
        resources_cents: None,
        influence: None,
        interest: None,
        attitude: None,
        relation_now: None,
        relation_wanted: None,
        commitment: None,
        agreement: Agreement::None,
        agreement_from: String::new(),
        agreement_until: String::new(),
        data_offered: String::new(),
        contact_name: String::new(),
        contact_title: String::new(),
        email: String::new(),
        phone: String::new(),
        second_contact: String::new(),
        language: String::new(),
        last_contact: String::new(),
        limits: String::new(),
        seats: String::new(),
        notes: String::new(),
        problems: roles
            .iter()
            .map(|(problem, role)| Involvement { problem: (*problem).into(), role: *role })
            .collect(),
    }
}

#[test]
fn a_priority_without_partner_or_lead_is_a_gap() {
    let partners = [
        partner("police", "Police", &[("PB20", Role::Accountable), ("PB01", Role::Responsible)]),
        partner("school", "High school", &[("PB20", Role::Consulted)]),
    ];
    let found = coverage(&["PB20".into(), "PB01".into(), "PB27".into()], &partners);
    let gaps: Vec<Option<Gap>> = found.iter().map(|coverage| coverage.gap).collect();
    assert_eq!(gaps, [None, Some(Gap::NoLead), Some(Gap::NoPartner)]);
    assert_eq!(found[0].lead.as_deref(), Some("police"));
}

#[test]
fn names_are_the_same_whatever_their_accents_and_capitals() {
    let others = [partner("a", "École des Saules", &[])];
    assert!(same_name(&partner("b", " ecole  des saules", &[]), &others).is_some());
    assert!(
        same_name(&partner("a", "École des Saules", &[]), &others).is_none(),
        "a partner is not its own double"
    );
}

#[test]
fn the_grid_is_cut_at_two() {
    let mut placed = partner("a", "A", &[]);
    assert_eq!(quadrant(&placed), None);
    placed.influence = Some(2);
    placed.interest = Some(1);
    assert_eq!(quadrant(&placed), Some(Quadrant::WinOver));
}
