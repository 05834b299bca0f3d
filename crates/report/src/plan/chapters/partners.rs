//! The partners, what they bring and which priority each covers. No contact, no note, no judgement on anyone.

use keystone_core::catalogue::Catalogue;
use keystone_core::partners::{Gap, Partner, Role, coverage};
use keystone_l10n::Args;
use serde::Serialize;

use super::pictured::Pictured;
use crate::plan::Scenes;
use crate::plan::held_back;
use crate::plan::names::name_of;
use crate::plan::origins::Origin;
use crate::plan::pictures;
use crate::plan::prose::Prose;
use crate::plan::view::View;

#[derive(Serialize)]
pub(super) struct Partners {
    lead: String,
    /// Where the figures over all partners come from.
    from: String,
    rows: Vec<Row>,
    network: Option<Pictured>,
    coverage: Vec<Covered>,
    gaps: Vec<Prose>,
}

#[derive(Serialize)]
struct Row {
    from: String,
    name: Prose,
    kind: String,
    brings: String,
    agreement: String,
}

/// Who has which role in a priority.
#[derive(Serialize)]
struct Covered {
    from: String,
    priority: Prose,
    answers: Prose,
    does: Prose,
    asked: Prose,
    told: Prose,
}

impl Partners {
    /// Gathers the partners; their picture is added to `scenes`.
    pub(super) fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        let partners = &view.contents.partners;
        let network = pictures::network_with_key(view.contents, view.words).map(|(scene, keyed)| {
            let from = pictures::network_from(view.contents);
            Pictured::new(scenes, "network", scene, from).keyed(keyed)
        });
        let gaps = coverage(&view.retained, partners)
            .into_iter()
            .filter_map(|found| {
                let id = match found.gap? {
                    Gap::NoPartner => "report-gap-no-partner",
                    Gap::NoLead => "report-gap-no-lead",
                };
                let issue = view.issue_name(&found.problem).marked(view.words);
                let from = Origin::Decision(found.problem.clone()).to_string();
                Some(Prose::read(&view.text(id, &Args::new().with("issue", issue)), view.words).from(&from))
            })
            .collect();
        Self {
            lead: view.counted("report-partners-lead", partners.len()),
            from: view.partners_from(),
            rows: partners.iter().map(|partner| row(view, partner)).collect(),
            network,
            coverage: view.retained.iter().map(|problem| covered(view, problem)).collect(),
            gaps,
        }
    }
}

fn row(view: &View<'_>, partner: &Partner) -> Row {
    held_back::of_partner(view, partner);
    let brings: Vec<String> =
        partner.resources.iter().map(|resource| view.say(&format!("mobilize-resource-{resource}"))).collect();
    Row {
        from: Origin::Partner(partner.id.clone()).to_string(),
        name: view.prose(&name_of(partner, view.words)),
        kind: Catalogue::get()
            .stakeholder(&partner.category)
            .map_or_else(|| view.say("report-not-stated"), |kind| view.say(&kind.id.message())),
        brings: if brings.is_empty() { view.say("report-not-stated") } else { brings.join(", ") },
        agreement: view.say(&format!("mobilize-agreement-{}", partner.agreement.code())),
    }
}

fn covered(view: &View<'_>, problem: &str) -> Covered {
    let with = |role: Role| {
        view.contents
            .partners
            .iter()
            .filter(|partner| {
                partner.problems.iter().any(|part| part.problem == problem && part.role == role)
            })
            .fold(Prose::default(), |all, partner| all.line(view.prose(&name_of(partner, view.words))))
    };
    let or_none = |names: Prose| if names.is_empty() { view.plain("report-none") } else { names };
    Covered {
        from: format!("{} {}", Origin::Decision(problem.to_owned()), view.partners_from()),
        priority: view.issue(problem),
        answers: or_none(with(Role::Accountable)),
        does: or_none(with(Role::Responsible)),
        asked: or_none(with(Role::Consulted)),
        told: or_none(with(Role::Informed)),
    }
}
