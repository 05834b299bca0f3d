//! Partners, their place on the grid, and which priority has none.

use keystone_core::catalogue::Catalogue;
use keystone_core::partners::{self, Gap, Partner, Role, store};
use keystone_core::project::Op;
use keystone_core::refusal::check_scale;
use keystone_core::{Language, Refusal, Text};
use keystone_report::plan::pictures;
use keystone_report::scene::Scene;
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use crate::{Failure, Session};

/// How far one retained problem is covered by partners.
#[derive(Serialize, TS)]
pub(crate) struct CoverageView {
    problem: String,
    name: Text,
    partners: usize,
    lead: Option<String>,
    gap: Option<Gap>,
}

/// The register with what it lacks.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PartnersView {
    partners: Vec<Partner>,
    picture: Option<Scene>,
    coverage: Vec<CoverageView>,
    /// Stakeholder types of the catalogue that no partner stands for.
    missing_types: Vec<String>,
    /// Partners with no contact noted for more than 120 days.
    silent: Vec<String>,
}

command! {
    /// The register of partners, the grid, the coverage of the retained problems.
    ReadPartners { language: Language } -> PartnersView, |args, session| {
        let contents = session.contents()?;
        let coverage = partners::coverage(&contents.retained(), &contents.partners);
        let name = |id: &str| contents.problems.iter().find(|problem| problem.id == id)
            .map(|problem| super::decide::names(session, problem).0)
            .unwrap_or_default();
        Ok(PartnersView {
            picture: pictures::influence(&contents, session.words(args.language)),
            coverage: coverage.into_iter().map(|found| CoverageView {
                name: name(&found.problem),
                problem: found.problem,
                partners: found.partners,
                lead: found.lead,
                gap: found.gap,
            }).collect(),
            missing_types: Catalogue::get().stakeholders.iter()
                .map(|kind| kind.id.to_string())
                .filter(|kind| !contents.partners.iter().any(|partner| &partner.category == kind))
                .collect(),
            silent: partners::silent(&contents.partners, session.today()),
            partners: contents.partners,
        })
    }
}

fn find(session: &Session, id: &str) -> Result<Partner, Failure> {
    store::all(session.project()?.db())?
        .into_iter()
        .find(|partner| partner.id == id)
        .ok_or_else(|| Failure::new("error-unknown-partner"))
}

fn check_problem(session: &Session, id: &str) -> Result<(), Failure> {
    let problems = keystone_core::diagnosis::store::problems(session.project()?.db())?;
    if problems.iter().any(|problem| problem.id == id) {
        return Ok(());
    }
    Err(Failure::new("error-unknown-problem").with("problem", id))
}

command! {
    /// Saves a partner; an empty id makes a new one.
    SavePartner { partner: Partner } -> Changes, |args, session| {
        let mut partner = args.partner;
        partner.check()?;
        for involved in &partner.problems {
            check_problem(session, &involved.problem)?;
        }
        let others = store::all(session.project()?.db())?;
        if let Some(other) = partners::same_name(&partner, &others) {
            return Err(Refusal::field("refused-partner-there", "name").with("partner", other.id.as_str()).into());
        }
        if partner.id.is_empty() {
            partner.id = session.new_id();
        }
        session.change(Op::SavePartner, |tx| store::put(tx, &partner))
    }
}

command! {
    /// Removes a partner, with its roles.
    RemovePartner { id: String } -> Changes, |args, session| {
        session.change(Op::RemovePartner, |tx| store::remove(tx, &args.id))
    }
}

command! {
    /// Places a partner on the influence × interest grid, or takes it off.
    PlacePartner { id: String, influence: Option<i64>, interest: Option<i64> } -> Changes, |args, session| {
        check_scale(args.influence, 0, 4, "influence")?;
        check_scale(args.interest, 0, 4, "interest")?;
        let partner = find(session, &args.id)?.id;
        session.change(Op::PlacePartner { partner: partner.clone() }, |tx| {
            store::place(tx, &partner, args.influence, args.interest)
        })
    }
}

command! {
    /// Gives a partner a role in a problem; null takes it away. One problem has one accountable partner.
    SetPartnerRole { partner: String, problem: String, role: Option<Role> } -> Changes, |args, session| {
        let partner = find(session, &args.partner)?.id;
        check_problem(session, &args.problem)?;
        if args.role == Some(Role::Accountable) {
            let others = store::all(session.project()?.db())?;
            let lead = others.iter().find(|other| other.id != partner && other.problems.iter().any(|involved| {
                involved.problem == args.problem && involved.role == Role::Accountable
            }));
            if let Some(lead) = lead {
                let name = lead.name.shown(session.plan()?.language).map_or("", |(name, _)| name).to_owned();
                return Err(Refusal::field("refused-second-lead", "role").with("lead", name).into());
            }
        }
        session.change(Op::SetPartnerRole, |tx| store::put_role(tx, &partner, &args.problem, args.role))
    }
}
