//! How the actions are spread over the kinds of prevention (method D.5): levels by approaches, and the four zones.
//!
//! The warnings are the method's; they point at a lean of the plan and never say that an action is wrong.

use std::collections::BTreeSet;

use keystone_core::actions::{Action, Approach, Level, Zone};
use keystone_core::check_up::Contents;
use keystone_l10n::{Args, Words};

use super::{SIDE_BY_SIDE, caption, table};
use crate::figures::{self, Tally, TallyCell, TallyRow};
use crate::plan::prose::say;
use crate::plan::values::money;
use crate::scene::Scene;

const LEVELS: [Level; 3] = [Level::Primary, Level::Secondary, Level::Tertiary];
const APPROACHES: [Approach; 4] =
    [Approach::Situational, Approach::Social, Approach::Community, Approach::Reintegration];
const ZONES: [Zone; 4] =
    [Zone::SocialDevelopment, Zone::Prevention, Zone::RiskIntervention, Zone::IncidentResponse];

/// The problems of the catalogue (method I.1) in which one person harms another: violence, robbery, bullying, hate,
/// abuse, maltreatment, exploitation. A priority among them asks for something for victims.
const VIOLENCE: [&str; 10] = ["PB01", "PB02", "PB03", "PB04", "PB05", "PB06", "PB08", "PB28", "PB29", "PB30"];

/// Share of the money in situational measures from which the plan leans on them (method D.5).
const MOST_SITUATIONAL: f64 = 0.7;

/// Where a plan leans to one side (method D.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::plan) enum Lean {
    OneCell,
    Situational,
    NothingPrimary,
    NothingForVictims,
}

impl Lean {
    fn message(self) -> &'static str {
        match self {
            Self::OneCell => "picture-prevention-one-cell",
            Self::Situational => "picture-prevention-situational",
            Self::NothingPrimary => "picture-prevention-no-primary",
            Self::NothingForVictims => "picture-prevention-no-victims",
        }
    }
}

/// Actions with a level and an approach.
fn classified(contents: &Contents) -> Vec<&Action> {
    let set = |action: &&Action| action.level != Level::Unset && action.approach != Approach::Unset;
    contents.actions.iter().filter(set).collect()
}

fn cents<'a>(actions: impl IntoIterator<Item = &'a Action>) -> i64 {
    actions.into_iter().map(Action::total_cents).sum()
}

/// The warnings of method D.5 for the actions that are classified.
pub(in crate::plan) fn leans(contents: &Contents) -> Vec<Lean> {
    let actions = classified(contents);
    if actions.is_empty() {
        return Vec::new();
    }
    let cells: BTreeSet<_> = actions.iter().map(|action| (action.level, action.approach)).collect();
    let all = cents(actions.iter().copied());
    let situational =
        cents(actions.iter().copied().filter(|action| action.approach == Approach::Situational));
    let violence = contents.retained().iter().any(|problem| VIOLENCE.contains(&problem.as_str()));
    let has = |approach: Approach| actions.iter().any(|action| action.approach == approach);
    [
        (cells.len() == 1, Lean::OneCell),
        (all > 0 && situational as f64 >= MOST_SITUATIONAL * all as f64, Lean::Situational),
        (actions.iter().all(|action| action.level != Level::Primary), Lean::NothingPrimary),
        (violence && !has(Approach::Reintegration), Lean::NothingForVictims),
    ]
    .into_iter()
    .filter_map(|(leans, lean)| leans.then_some(lean))
    .collect()
}

fn cell(contents: &Contents, words: &Words, actions: &[&Action], all: i64) -> TallyCell {
    let sum = cents(actions.iter().copied());
    TallyCell {
        count: actions.len(),
        note: if sum > 0 { money(sum, &contents.plan, words) } else { String::new() },
        share: if all > 0 { sum as f64 / all as f64 } else { 0.0 },
    }
}

/// Levels by approaches with counts and money; `None` while no action has both.
#[must_use]
pub fn prevention(contents: &Contents, words: &Words) -> Option<Scene> {
    let actions = classified(contents);
    if actions.is_empty() {
        return None;
    }
    let all = cents(actions.iter().copied());
    let level = |level: Level| say(words, &format!("level-{}", level.code().to_lowercase()));
    let approach = |approach: Approach| say(words, &format!("approach-{}", approach.code().to_lowercase()));
    let rows: Vec<TallyRow> = LEVELS
        .iter()
        .map(|row| TallyRow {
            label: level(*row),
            cells: APPROACHES
                .iter()
                .map(|column| {
                    let here: Vec<&Action> = actions
                        .iter()
                        .copied()
                        .filter(|action| action.level == *row && action.approach == *column)
                        .collect();
                    cell(contents, words, &here, all)
                })
                .collect(),
        })
        .collect();
    let used = rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.count > 0).count();
    let leans = leans(contents);
    let mut finding = vec![
        words.text("picture-prevention-seen", &Args::new().with("count", actions.len()).with("cells", used)),
    ];
    finding.extend(leans.iter().map(|lean| say(words, lean.message())));
    if leans.is_empty() {
        finding.push(say(words, "picture-prevention-balanced"));
    }
    finding.push(unclassified(words, contents.actions.len() - actions.len()));
    finding.push(say(words, "picture-prevention-silent"));
    let columns = [
        ("report-action-level", false),
        ("report-action-approach", false),
        ("picture-prevention-column-count", true),
        ("report-column-amount", true),
    ];
    let data = LEVELS
        .iter()
        .zip(&rows)
        .flat_map(|(level, row)| APPROACHES.iter().zip(&row.cells).map(move |pair| (*level, pair)))
        .map(|(of, (column, cell))| {
            vec![level(of), approach(*column), cell.count.to_string(), cell.note.clone()]
        })
        .collect();
    let words_of = caption(
        words,
        "picture-prevention-title",
        "picture-prevention-alt",
        sentences(finding),
        table(words, &columns, data),
    );
    Some(figures::tally(&Tally {
        words: words_of,
        columns: APPROACHES.map(approach).to_vec(),
        rows,
        share: say(words, "picture-prevention-share"),
    }))
}

/// The four zones of the Ontario framework with counts and money; `None` while no action has a zone.
#[must_use]
pub fn zones(contents: &Contents, words: &Words) -> Option<Scene> {
    let actions: Vec<&Action> = contents.actions.iter().filter(|action| action.zone != Zone::Unset).collect();
    if actions.is_empty() {
        return None;
    }
    let all = cents(actions.iter().copied());
    let name = |zone: Zone| say(words, &format!("zone-{}", zone.code().to_lowercase()));
    let cells: Vec<TallyCell> = ZONES
        .iter()
        .map(|zone| {
            let here: Vec<&Action> = actions.iter().copied().filter(|action| action.zone == *zone).collect();
            cell(contents, words, &here, all)
        })
        .collect();
    let empty: Vec<String> =
        ZONES.iter().zip(&cells).filter(|(_, cell)| cell.count == 0).map(|(zone, _)| name(*zone)).collect();
    let seen = Args::new()
        .with("count", actions.len())
        .with("empty", empty.len())
        .with("zones", empty.join(SIDE_BY_SIDE));
    let finding = vec![
        words.text("picture-zones-seen", &seen),
        unclassified(words, contents.actions.len() - actions.len()),
        say(words, "picture-zones-silent"),
    ];
    let columns = [
        ("report-action-zone", false),
        ("picture-prevention-column-count", true),
        ("report-column-amount", true),
    ];
    let data = ZONES
        .iter()
        .zip(&cells)
        .map(|(zone, cell)| vec![name(*zone), cell.count.to_string(), cell.note.clone()])
        .collect();
    let words_of = caption(
        words,
        "picture-zones-title",
        "picture-zones-alt",
        sentences(finding),
        table(words, &columns, data),
    );
    Some(figures::tally(&Tally {
        words: words_of,
        columns: ZONES.map(name).to_vec(),
        rows: vec![TallyRow { label: String::new(), cells }],
        share: say(words, "picture-prevention-share"),
    }))
}

/// How many actions are not in the picture; empty when all are.
fn unclassified(words: &Words, count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    words.text("picture-prevention-unclassified", &Args::new().with("count", count))
}

fn sentences(parts: Vec<String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What both pictures come from.
pub(in crate::plan) fn prevention_from(contents: &Contents) -> String {
    let actions = contents.actions.iter().map(|action| format!("action/{}", action.id));
    std::iter::once("formula/D.5".to_owned()).chain(actions).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use keystone_core::example;

    use super::*;

    fn town() -> Contents {
        let found = example::riviere_aux_ormes().unwrap();
        Contents { actions: found.actions, decisions: found.decisions, ..Contents::new(found.plan) }
    }

    #[test]
    fn the_training_town_leans_to_no_side() {
        assert_eq!(leans(&town()), []);
    }

    #[test]
    fn each_warning_of_the_method_is_given_for_its_own_reason() {
        let mut one = town();
        one.actions.truncate(1);
        assert_eq!(leans(&one), [Lean::OneCell, Lean::NothingPrimary, Lean::NothingForVictims]);
        let mut places = town();
        for line in places.actions.iter_mut().flat_map(|action| &mut action.budget) {
            line.cents = 100;
        }
        for action in places.actions.iter_mut().filter(|action| action.approach != Approach::Situational) {
            action.budget.clear();
        }
        assert_eq!(leans(&places), [Lean::Situational]);
        let mut unset = town();
        unset.actions.iter_mut().for_each(|action| action.level = Level::Unset);
        assert_eq!(leans(&unset), [], "what is not classified cannot lean");
    }
}
