//! Two pages for everyone: strengths first, what was found, what people say, the priorities, what comes next (O7).
//!
//! Short sentences without intervals or grades; those are in the report. No count under the threshold, no address, no
//! place tied to a sensitive issue.

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::to_find_out;
use keystone_core::diagnosis::survey::{self, Design, Share, Survey};
use keystone_core::diagnosis::{factors, incidents, places, proposals, sheets};
use keystone_core::statistics::numbers::round_half_up;
use keystone_core::statistics::suppression::is_small;
use keystone_l10n::Args;
use serde::Serialize;

use super::frame::missing_families;
use super::naming::Names;
use crate::plan::held_back::Rule;
use crate::plan::origins::{self, Origin};
use crate::plan::portrait;
use crate::plan::portrait::of_everyone as all;
use crate::plan::prose::Prose;
use crate::plan::values::long_day;
use crate::plan::view::View;

/// Items of a list at most.
const MOST: usize = 6;
/// From this rating on, a protective factor counts as a strength.
const STRONG_FROM: i64 = 2;
/// A rate is called higher or lower than elsewhere outside these ratios (method B.7).
const LIKE_ELSEWHERE: std::ops::RangeInclusive<f64> = 0.75..=1.25;

/// How many items the lists of each page hold at most.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    first: usize,
    second: usize,
}

impl Room {
    pub(super) const WIDE: Self = Self { first: MOST, second: MOST };

    /// One item less on the pages that run over.
    pub(super) fn narrower(self, first_over: bool, second_over: bool) -> Self {
        let less = |most: usize, over: bool| if over { most.saturating_sub(1).max(1) } else { most };
        Self { first: less(self.first, first_over), second: less(self.second, second_over) }
    }

    /// What there is room for in both.
    pub(super) fn least(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), second: self.second.min(other.second) }
    }
}

#[derive(Serialize)]
pub(super) struct Summary {
    lead: String,
    preliminary: Option<String>,
    strengths: Vec<Prose>,
    found: Vec<Prose>,
    people: Vec<Prose>,
    people_note: Option<String>,
    priorities: Vec<Prose>,
    steps: Vec<Prose>,
    municipality: String,
    date: String,
}

impl Summary {
    /// The summary with no more than there is room for.
    pub(super) fn new(view: &View<'_>, room: Room) -> Self {
        let names = Names::new(view);
        let contents = view.contents;
        let missing = missing_families(view);
        let survey = survey::survey(contents);
        let cut = |list: Vec<Prose>, most: usize| list.into_iter().take(most).collect::<Vec<_>>();
        let year = incidents::reference(&contents.answers).map(|found| found.year.to_string());
        let lead = Args::new()
            .with("municipality", contents.plan.municipality.clone())
            .with("dated", if year.is_some() { "yes" } else { "no" })
            .with("year", year.unwrap_or_default());
        Self {
            lead: view.text("summary-lead", &lead),
            preliminary: (!missing.is_empty()).then(|| {
                view.text("summary-preliminary", &Args::new().with("families", view.words.list(&missing)))
            }),
            strengths: cut(strengths(&names), room.first),
            found: cut(found(&names), room.first),
            people: cut(people(&names, &survey), room.second),
            people_note: people_note(view, &survey),
            priorities: view
                .retained
                .iter()
                .take(MOST)
                .map(|id| view.issue(id).from(&Origin::Decision(id.clone()).to_string()))
                .collect(),
            steps: cut(steps(&names), room.second),
            municipality: contents.plan.municipality.clone(),
            date: view.words.long_date(view.today),
        }
    }
}

fn read(names: &Names<'_>, id: &str, args: &Args) -> Prose {
    Prose::read(&names.view.text(id, args), names.view.words)
}

/// What works: strengths of the community, places where people feel well, what is done, who was heard.
pub(in crate::plan) fn strengths(names: &Names<'_>) -> Vec<Prose> {
    let view = names.view;
    let answers = &view.contents.answers;
    let mut lines = Vec::new();
    let rated = factors::rated(answers);
    let profile = factors::profile(&Catalogue::get().factors, &rated);
    let strong: Vec<String> = profile
        .protections
        .iter()
        .filter(|factor| rated.get(*factor).is_some_and(|value| *value >= STRONG_FROM))
        .filter_map(|factor| names.factor(factor.as_str()))
        .collect();
    lines.extend(strong.into_iter().map(|name| Prose::plain(name).from(&origins::answer("Q507"))));
    let good: Vec<String> = places::good_places(answers)
        .iter()
        .map(|place| names.user(&place.name))
        .filter(|name| !name.is_empty())
        .take(3)
        .collect();
    if !good.is_empty() {
        let args = Args::new().with("places", view.words.list(&good));
        lines.push(read(names, "summary-good-places", &args).from(&origins::answer("Q406")));
    }
    let standing = sheets::standing(view.contents);
    let actions = standing.inventory.actions.len();
    if actions > 0 {
        let args = Args::new().with("count", actions);
        lines.push(read(names, "summary-actions", &args).from(&origins::sum(["answer/Q601"])));
    }
    let heard = sheets::voices(answers, "Y").len();
    if heard > 0 {
        let args = Args::new().with("count", heard);
        lines.push(read(names, "summary-heard", &args).from(&origins::sum(["answer/Q309"])));
    }
    lines
}

/// One short line for each issue with records, the greatest need first.
pub(in crate::plan) fn found(names: &Names<'_>) -> Vec<Prose> {
    let view = names.view;
    let contents = view.contents;
    let order = view.ranking.ranked.iter().chain(&view.ranking.to_document).map(|score| score.id.clone());
    let counted = incidents::counts(&contents.answers);
    order
        .filter_map(|id| {
            let counts = counted.iter().find(|counts| counts.problem == id)?;
            let (year, count) = incidents::reference_count(contents, counts).ok()?;
            if is_small(count, incidents::shown_from(&id)) {
                view.teller().note_count("Q202", &id, year);
                return None;
            }
            let trend = match incidents::trend_of(contents, counts) {
                Ok(found) if found.proposed > 0 => "up",
                Ok(found) if found.proposed < 0 => "down",
                Ok(_) => "same",
                Err(_) => "unknown",
            };
            let rate = incidents::rate_of(contents, counts).ok();
            if rate.as_ref().is_some_and(|rate| rate.unstable && rate.ratio.is_some()) {
                let what = Args::new().with("issue", names.issue(&id)).with("year", year.to_string());
                let from = format!("answer/Q202/{id}");
                view.hold(Rule::UnstableRate, &from, &view.text("held-back-rate-compared", &what));
            }
            let ratio = rate.filter(|rate| !rate.unstable).and_then(|rate| rate.ratio);
            let elsewhere = match ratio {
                Some(ratio) if LIKE_ELSEWHERE.contains(&ratio) => "alike",
                Some(ratio) if ratio > *LIKE_ELSEWHERE.end() => "above",
                Some(_) => "below",
                None => "unknown",
            };
            let hidden = proposals::hidden(&contents.answers, &id)
                .is_some_and(|hidden| hidden >= proposals::HIDDEN_FROM);
            let args = Args::new()
                .with("issue", names.issue(&id))
                .with("count", count as f64)
                .with("year", year.to_string())
                .with("trend", trend)
                .with("elsewhere", elsewhere)
                .with("hidden", if hidden { "yes" } else { "no" });
            Some(read(names, "summary-record", &args).from(&portrait::of_records(&id)))
        })
        .collect()
}

fn percent(names: &Names<'_>, share: &Share) -> String {
    names.view.words.percent(round_half_up(100.0 * share.value, 0), 0)
}

/// What residents said in a survey and on walks.
pub(in crate::plan) fn people(names: &Names<'_>, survey: &Survey) -> Vec<Prose> {
    let view = names.view;
    let teller = view.teller();
    let mut lines = Vec::new();
    let (safe, alone) = (all(&teller, &survey.safe), all(&teller, &survey.not_walking));
    if let Some(safe) = safe {
        let args = Args::new()
            .with("share", percent(names, safe))
            .with("asked", if alone.is_some() { "yes" } else { "no" })
            .with("never", alone.map(|alone| percent(names, alone)).unwrap_or_default());
        lines.push(read(names, "summary-safe", &args).from(&portrait::of_survey("Q302")));
    }
    let mut concern: Vec<_> =
        survey.concern.iter().filter(|found| !teller.hides_share(&found.share)).collect();
    concern.sort_by(|a, b| b.share.value.total_cmp(&a.share.value).then_with(|| a.problem.cmp(&b.problem)));
    let top: Vec<String> = concern
        .iter()
        .take(3)
        .map(|found| {
            let args = Args::new()
                .with("issue", names.issue(&found.problem))
                .with("share", percent(names, &found.share));
            view.text("summary-concern-item", &args)
        })
        .collect();
    if !top.is_empty() {
        let args = Args::new().with("issues", view.words.list(&top));
        lines.push(read(names, "summary-concern", &args).from(&portrait::of_survey("Q306")));
    }
    let walks = places::walks(&view.contents.answers);
    if !walks.is_empty() {
        let walked: u64 = walks.iter().filter_map(|walk| walk.people).sum();
        let args = Args::new()
            .with("count", walks.len())
            .with("people", walked as f64)
            .with("known", if walked >= incidents::SHOWN_FROM { "yes" } else { "no" });
        lines.push(read(names, "summary-walks", &args).from(&origins::sum(["answer/Q403"])));
    }
    lines
}

/// How many answered, and whether they stand for everyone (guard G-29).
pub(in crate::plan) fn people_note(view: &View<'_>, survey: &Survey) -> Option<String> {
    let answered = survey.answered.filter(|people| *people >= survey::SHOWN_FROM)?;
    let random = survey.design == Some(Design::Random);
    let args = Args::new().with("count", answered as f64).with("random", if random { "yes" } else { "no" });
    Some(view.text("summary-answered", &args))
}

/// What comes next.
fn steps(names: &Names<'_>) -> Vec<Prose> {
    let view = names.view;
    let contents = view.contents;
    let mut lines = Vec::new();
    if view.retained.is_empty() {
        lines.push(view.plain("summary-step-choose"));
    } else {
        lines.push(view.plain("summary-step-plan"));
    }
    let council =
        contents.plan.council_date.parse::<jiff::civil::Date>().ok().filter(|day| *day >= view.today);
    if council.is_some() {
        let date = long_day(&contents.plan.council_date, view.words);
        let args = Args::new().with("date", date);
        lines.push(read(names, "summary-step-council", &args).from(&Origin::Plan.to_string()));
    }
    let open = to_find_out(contents, view.today).len();
    if open > 0 {
        let args = Args::new().with("count", open);
        lines.push(read(names, "summary-step-find-out", &args).from(&Origin::FindOut.to_string()));
    }
    let missing: Vec<String> = sheets::voices(&contents.answers, "N")
        .iter()
        .filter_map(|code| Some(view.say(&Catalogue::get().question("Q309")?.option_message(code))))
        .collect();
    if !missing.is_empty() {
        lines.push(read(
            names,
            "summary-step-voices",
            &Args::new().with("groups", view.words.list(&missing)),
        ));
    }
    lines
}
