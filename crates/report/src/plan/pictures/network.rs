//! The partners round the municipality: who leads, who does the work, who is asked, who is told, and who shares work.
//!
//! It judges nobody: neither influence nor interest nor a gap is drawn, so that it may stand in a shared document.

use std::collections::BTreeMap;

use keystone_core::check_up::Contents;
use keystone_core::partners::Role;
use keystone_l10n::{Args, Words};

use super::{caption, table};
use crate::figures::{self, Network, NetworkLink, NetworkPartner};
use crate::plan::names::name_of;
use crate::plan::prose::say;
use crate::scene::Scene;

/// The rings from the inside out; the last is for partners without a role yet.
const RINGS: [(&str, Option<Role>); 5] = [
    ("picture-network-leads", Some(Role::Accountable)),
    ("picture-network-does", Some(Role::Responsible)),
    ("picture-network-asked", Some(Role::Consulted)),
    ("picture-network-told", Some(Role::Informed)),
    ("picture-network-outside", None),
];

/// The partners by their strongest role; `None` while the plan has none.
#[must_use]
pub fn network(contents: &Contents, words: &Words) -> Option<Scene> {
    drawn(contents, words).map(|network| figures::network(&network))
}

/// The same, and whether its data table has to be printed because names became numbers.
pub(in crate::plan) fn network_with_key(contents: &Contents, words: &Words) -> Option<(Scene, bool)> {
    drawn(contents, words).map(|network| (figures::network(&network), network.is_numbered()))
}

/// What the roles of the picture come from.
pub(in crate::plan) fn network_from(contents: &Contents) -> String {
    let partners = contents.partners.iter().map(|partner| format!("partner/{}", partner.id));
    let actions = contents.actions.iter().map(|action| format!("action/{}", action.id));
    partners.chain(actions).collect::<Vec<_>>().join(" ")
}

/// One thing worked on: an action, or an issue that was retained. Issues that nobody retained are no work.
struct Shared {
    roles: Vec<(usize, Role)>,
}

fn shared(contents: &Contents) -> Vec<Shared> {
    let place = |id: &str| contents.partners.iter().position(|partner| partner.id == id);
    let actions = contents.actions.iter().map(|action| {
        let lead = action.lead.as_deref().and_then(place).map(|lead| (lead, Role::Accountable));
        let others = action.partners.iter().filter_map(|part| Some((place(&part.partner)?, part.role)));
        Shared { roles: lead.into_iter().chain(others).collect() }
    });
    let retained = contents.retained();
    let issues = retained.iter().map(|problem| Shared {
        roles: contents
            .partners
            .iter()
            .enumerate()
            .flat_map(|(index, partner)| partner.problems.iter().map(move |part| (index, part)))
            .filter(|(_, part)| &part.problem == problem)
            .map(|(index, part)| (index, part.role))
            .collect(),
    });
    actions.chain(issues).collect()
}

/// Pairs that work on the same thing. Who is only told does not work on it.
fn links(shared: &[Shared]) -> Vec<NetworkLink> {
    let mut pairs: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for one in shared {
        let mut at_work: Vec<usize> =
            one.roles.iter().filter(|(_, role)| *role != Role::Informed).map(|(index, _)| *index).collect();
        at_work.sort_unstable();
        at_work.dedup();
        for (position, from) in at_work.iter().enumerate() {
            for to in at_work.iter().skip(position + 1) {
                *pairs.entry((*from, *to)).or_default() += 1;
            }
        }
    }
    pairs.into_iter().map(|((from, to), shared)| NetworkLink { from, to, shared }).collect()
}

fn drawn(contents: &Contents, words: &Words) -> Option<Network> {
    let count = contents.partners.len();
    if count == 0 {
        return None;
    }
    let shared = shared(contents);
    let links = links(&shared);
    let has = |partner: usize, wanted: Role| {
        shared.iter().flat_map(|one| &one.roles).any(|(index, role)| *index == partner && *role == wanted)
    };
    let ring = |partner: usize| {
        RINGS
            .iter()
            .position(|(_, role)| role.is_none_or(|role| has(partner, role)))
            .unwrap_or(RINGS.len() - 1)
    };
    let rings: Vec<usize> = (0..count).map(ring).collect();
    let with =
        |partner: usize| links.iter().filter(|link| link.from == partner || link.to == partner).count();
    let names: Vec<String> = contents.partners.iter().map(|partner| name_of(partner, words).text).collect();
    let rows = names
        .iter()
        .zip(&rings)
        .enumerate()
        .map(|(index, (name, ring))| {
            let role = RINGS.get(*ring).map_or_else(String::new, |(id, _)| say(words, id));
            vec![(index + 1).to_string(), name.clone(), role, with(index).to_string()]
        })
        .collect();
    let columns = [
        ("picture-network-column-number", true),
        ("picture-network-column-partner", false),
        ("picture-network-column-role", false),
        ("picture-network-column-with", true),
    ];
    let words_of = caption(
        words,
        "picture-network-title",
        "picture-network-alt",
        finding(contents, words, &rings, &links),
        table(words, &columns, rows),
    );
    Some(Network {
        words: words_of,
        centre: contents.plan.municipality.clone(),
        rings: RINGS.iter().map(|(id, _)| say(words, id)).collect(),
        partners: contents
            .partners
            .iter()
            .zip(names)
            .zip(rings)
            .map(|((partner, label), ring)| NetworkPartner { key: partner.id.clone(), label, ring })
            .collect(),
        links,
        link: say(words, "picture-network-link"),
    })
}

fn finding(contents: &Contents, words: &Words, rings: &[usize], links: &[NetworkLink]) -> String {
    let of = |wanted: usize| rings.iter().filter(|ring| **ring == wanted).count();
    let seen = Args::new()
        .with("count", rings.len())
        .with("leads", of(0))
        .with("does", of(1))
        .with("asked", of(2))
        .with("told", of(3))
        .with("outside", of(4));
    let led: Vec<bool> = contents
        .actions
        .iter()
        .filter(|action| action.lead.is_some())
        .map(|action| !action.lead_accepted_on.is_empty())
        .collect();
    let accepted = led.iter().filter(|accepted| **accepted).count();
    [
        words.text("picture-network-seen", &seen),
        words.text("picture-network-links", &Args::new().with("count", links.len())),
        words.text("picture-network-sure", &Args::new().with("accepted", accepted).with("all", led.len())),
        say(words, "picture-network-silent"),
    ]
    .join(" ")
}
