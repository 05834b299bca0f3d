//! The action sheets: who, when, at what cost, and what research says of the measure.

use keystone_core::actions::{Action, BudgetLine};
use keystone_core::catalogue::{Catalogue, EvidenceRating, Intervention};
use keystone_core::partners::Role;
use keystone_l10n::Args;
use serde::Serialize;

use super::Labelled;
use super::pictured::Pictured;
use super::sources::Citation;
use crate::plan::Scenes;
use crate::plan::names::{indicator, indicator_name, named, partner_name};
use crate::plan::origins::Origin;
use crate::plan::pictures;
use crate::plan::prose::Prose;
use crate::plan::values::{long_day, span, table_day};
use crate::plan::view::View;

#[derive(Serialize)]
pub(super) struct Actions {
    lead: String,
    /// Where the figures over all actions come from.
    from: String,
    rows: Vec<Row>,
    timeline: Vec<Pictured>,
    /// The kinds of prevention: levels by approaches, then the zones.
    kinds: Vec<Pictured>,
    budget: Option<Pictured>,
    sheets: Vec<Sheet>,
}

#[derive(Serialize)]
struct Row {
    from: String,
    code: String,
    title: Prose,
    priority: Prose,
    lead: Prose,
    dates: String,
    cost: String,
}

#[derive(Serialize)]
pub(in crate::plan) struct Sheet {
    id: String,
    /// Where its figures come from, and those of the research behind it.
    from: String,
    library: String,
    heading: String,
    facts: Vec<Labelled>,
    description: Prose,
    milestones: Vec<Milestone>,
    budget: Vec<Money>,
    /// Names of the indicators, one a line.
    indicators: Prose,
    rights: Prose,
    side_effects: Prose,
    research: Option<Research>,
    lacks: Vec<String>,
}

#[derive(Serialize)]
struct Milestone {
    text: Prose,
    due: String,
    state: String,
}

#[derive(Serialize)]
struct Money {
    year: String,
    amount: String,
    source: String,
    commitment: String,
}

#[derive(Serialize)]
struct Research {
    rating: String,
    meaning: String,
    /// Whether the rating was checked against the publications.
    checked: bool,
    effects: Vec<Effect>,
    caution: String,
    /// A warning when research found harm or no effect; empty otherwise.
    warning: String,
}

#[derive(Serialize)]
struct Effect {
    text: String,
    source: Option<Citation>,
    /// A number without a publication that was checked: the sheet says so.
    unsourced: bool,
}

impl Actions {
    /// Gathers the actions; their pictures are added to `scenes`.
    pub(super) fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        let (contents, words) = (view.contents, view.words);
        let actions = &contents.actions;
        let timeline = pictures::timeline(contents, words, view.today)
            .into_iter()
            .zip(pictures::timeline_from(contents))
            .enumerate()
            .map(|(index, (scene, from))| {
                Pictured::new(scenes, &format!("timeline-{}", index + 1), scene, from)
            })
            .collect();
        let kinds = [
            ("prevention", pictures::prevention(contents, words)),
            ("zones", pictures::zones(contents, words)),
        ]
        .into_iter()
        .filter_map(|(name, scene)| {
            Some(Pictured::new(scenes, name, scene?, pictures::prevention_from(contents)))
        })
        .collect();
        let budget = pictures::budget(contents, words)
            .map(|scene| Pictured::new(scenes, "budget", scene, pictures::budget_from(contents)));
        Self {
            lead: view.counted("report-actions-lead", actions.len()),
            from: view.actions_from(),
            rows: actions.iter().map(|action| row(view, action)).collect(),
            timeline,
            kinds,
            budget,
            sheets: sheets(view),
        }
    }
}

impl Sheet {
    /// With one more fact, after the others.
    pub(in crate::plan) fn with(mut self, fact: Labelled) -> Self {
        self.facts.push(fact);
        self
    }
}

/// The sheets alone, in the order of the plan.
pub(in crate::plan) fn sheets(view: &View<'_>) -> Vec<Sheet> {
    let actions = view.contents.actions.iter().enumerate();
    actions.map(|(index, action)| sheet(view, index + 1, action)).collect()
}

fn priority(view: &View<'_>, action: &Action) -> Prose {
    match &action.problem {
        Some(problem) => view.issue(problem),
        None => view.plain("report-not-stated"),
    }
}

fn row(view: &View<'_>, action: &Action) -> Row {
    let lead = action.lead.as_deref().and_then(|id| view.partner(id));
    let dates = [&action.starts_on, &action.ends_on]
        .into_iter()
        .filter(|day| !day.is_empty())
        .map(|day| table_day(day, view.words))
        .collect::<Vec<_>>();
    Row {
        from: Origin::Action(action.id.clone()).to_string(),
        code: action.code.clone(),
        title: view.user(&action.title, "report-not-stated"),
        priority: priority(view, action),
        lead: lead.unwrap_or_else(|| view.plain("act-card-lead-none")),
        dates: if dates.is_empty() { view.say("act-card-dates-none") } else { dates.join(" → ") },
        cost: if action.budget.is_empty() {
            view.say("act-card-cost-none")
        } else {
            view.money(action.total_cents())
        },
    }
}

fn sheet(view: &View<'_>, number: usize, action: &Action) -> Sheet {
    let title = named(&action.title, view.words);
    let own = title.is_in(view.words);
    let heading = if own {
        view.text(
            "report-action-heading",
            &Args::new().with("code", action.code.clone()).with("title", title.text.clone()),
        )
    } else {
        action.code.clone()
    };
    let mut facts = Vec::new();
    if !own {
        facts.push(Labelled::new(view, "report-action-title-only", view.prose(&title)));
    }
    facts.extend(self::facts(view, action));
    facts.extend(roles(view, action));
    let indicators = action
        .indicators
        .iter()
        .filter_map(|id| Some(view.prose(&indicator_name(indicator(view.contents, id)?, view.words))))
        .fold(Prose::default(), Prose::line);
    let intervention = Catalogue::get().intervention(&action.intervention);
    Sheet {
        id: format!("action-{number}"),
        from: Origin::Action(action.id.clone()).to_string(),
        library: Origin::Catalogue(action.intervention.clone()).to_string(),
        heading,
        facts,
        description: view.user(&action.description, ""),
        milestones: milestones(view, action),
        budget: action.budget.iter().map(|line| money(view, line)).collect(),
        indicators,
        rights: view.user(&action.rights, "report-not-stated"),
        side_effects: view.user(&action.side_effects, "report-not-stated"),
        research: intervention.map(|intervention| research(view, intervention)),
        lacks: action
            .lacks(&view.contents.indicators)
            .into_iter()
            .map(|what| view.say(&format!("act-missing-{}", what.code())))
            .collect(),
    }
}

fn facts(view: &View<'_>, action: &Action) -> Vec<Labelled> {
    let lead = match action.lead.as_deref().and_then(|id| partner_name(view.contents, id, view.words)) {
        Some(lead) => {
            let id = if action.lead_accepted_on.is_empty() {
                "report-action-not-accepted"
            } else {
                "report-action-accepted"
            };
            let args = Args::new()
                .with("lead", lead.marked(view.words))
                .with("date", long_day(&action.lead_accepted_on, view.words));
            Prose::read(&view.text(id, &args), view.words)
        }
        None => view.plain("act-card-lead-none"),
    };
    let dates = span(&action.starts_on, &action.ends_on, view.words);
    let named = |prefix: &str, code: &str| {
        view.plain(&if code.is_empty() {
            "report-not-stated".to_owned()
        } else {
            format!("{prefix}-{}", code.to_lowercase())
        })
    };
    vec![
        Labelled::new(view, "report-action-issue", priority(view, action)),
        Labelled::new(view, "report-action-group", view.user(&action.group, "report-not-stated")),
        Labelled::new(view, "report-action-lead", lead),
        Labelled::new(
            view,
            "report-action-dates",
            if dates.is_empty() { view.plain("act-card-dates-none") } else { Prose::plain(dates) },
        ),
        Labelled::new(
            view,
            "report-action-total",
            if action.budget.is_empty() {
                view.plain("act-card-cost-none")
            } else {
                Prose::plain(view.money(action.total_cents()))
            },
        ),
        Labelled::new(
            view,
            "report-action-status",
            view.plain(&format!("act-status-{}", action.status.code())),
        ),
        Labelled::new(view, "report-action-level", named("level", action.level.code())),
        Labelled::new(view, "report-action-approach", named("approach", action.approach.code())),
        Labelled::new(view, "report-action-zone", named("zone", action.zone.code())),
    ]
}

/// The partners of an action by role; the accountable one is its lead.
fn roles(view: &View<'_>, action: &Action) -> Vec<Labelled> {
    [
        (Role::Responsible, "report-column-does"),
        (Role::Consulted, "report-column-asked"),
        (Role::Informed, "report-column-told"),
    ]
    .into_iter()
    .filter_map(|(role, label)| {
        let names = action
            .partners
            .iter()
            .filter(|part| part.role == role)
            .filter_map(|part| view.partner(&part.partner))
            .fold(Prose::default(), Prose::line);
        (!names.is_empty()).then(|| Labelled::new(view, label, names))
    })
    .collect()
}

fn milestones(view: &View<'_>, action: &Action) -> Vec<Milestone> {
    action
        .milestones
        .iter()
        .filter(|milestone| !milestone.text.is_empty())
        .map(|milestone| Milestone {
            text: view.user(&milestone.text, ""),
            due: if milestone.due.is_empty() {
                view.say("report-find-out-undated")
            } else {
                table_day(&milestone.due, view.words)
            },
            state: view.say(if milestone.done { "report-milestone-done" } else { "report-milestone-open" }),
        })
        .collect()
}

fn money(view: &View<'_>, line: &BudgetLine) -> Money {
    Money {
        year: line.year.to_string(),
        amount: view.money(line.cents),
        source: view.say(&format!("act-source-{}", line.source.code())),
        commitment: view.say(if line.confirmed { "report-money-confirmed" } else { "report-money-expected" }),
    }
}

fn research(view: &View<'_>, intervention: &Intervention) -> Research {
    let rating = match intervention.evidence_rating {
        EvidenceRating::StrongPositive => "strong-positive",
        EvidenceRating::Promising => "promising",
        EvidenceRating::Mixed => "mixed",
        EvidenceRating::NoEffect => "no-effect",
        EvidenceRating::Harmful => "harmful",
        EvidenceRating::Unknown => "unknown",
    };
    let effects = intervention
        .effects
        .iter()
        .enumerate()
        .filter_map(|(position, effect)| {
            let source = intervention
                .sources
                .iter()
                .find(|source| source.verified && effect.source.as_deref() == Some(source.key.as_str()))
                .map(Citation::new);
            Some(Effect {
                text: view.say(&intervention.effect_message(position)?),
                unsourced: effect.verified && source.is_none(),
                source: source.filter(|_| effect.verified),
            })
        })
        .collect();
    let warning = match intervention.evidence_rating {
        EvidenceRating::Harmful => view.say("report-action-warn-harmful"),
        EvidenceRating::NoEffect => view.say("report-action-warn-no-effect"),
        EvidenceRating::StrongPositive
        | EvidenceRating::Promising
        | EvidenceRating::Mixed
        | EvidenceRating::Unknown => String::new(),
    };
    Research {
        rating: view.say(&format!("act-evidence-{rating}")),
        meaning: view.say(&format!("act-evidence-meaning-{rating}")),
        checked: intervention.rating_verified,
        effects,
        caution: view.say(&format!("{}.caution", intervention.id.message())),
        warning,
    }
}
