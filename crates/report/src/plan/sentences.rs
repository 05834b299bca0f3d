//! Sentences that follow from a plan's figures: objectives, claims, and what a picture shows.
//!
//! Each says what is seen, how sure it is and what it does not say (method B.11). None names a cause (E.6.2).

use keystone_core::check_up::Contents;
use keystone_core::indicators::{Claim, Indicator, Unit, judge};
use keystone_core::policy::{Objective, Verb};
use keystone_core::statistics::numbers::round_half_up;
use keystone_l10n::{Args, Words};

use super::prose::{say, shown, unmarked};
use super::values::{
    Audience, decimals, difference, hidden_by, long_day, measured, sample_of_start, value_of,
};

pub use super::names::{indicator_name, problem_name, short_problem_name};
pub use super::prose::Shown;

/// The objective as a sentence (method D.4). Without a dated starting value or a dated target it is called a draft
/// and says what is missing.
#[must_use]
pub fn objective(objective: &Objective, contents: &Contents, words: &Words) -> String {
    unmarked(&marked_objective(objective, contents, Audience::Public, words))
}

/// The same, with the stretches of the other language marked.
pub(super) fn marked_objective(
    objective: &Objective,
    contents: &Contents,
    audience: Audience,
    words: &Words,
) -> String {
    let indicator = objective.indicator.as_deref().and_then(|id| super::names::indicator(contents, id));
    let Some(indicator) = indicator else {
        let issue = problem_name(contents, &objective.problem, words).marked(words);
        return words.text("report-objective-without-indicator", &Args::new().with("issue", issue));
    };
    let group = shown(&objective.group, words);
    let mut args = Args::new()
        .with("indicator", indicator_name(indicator, words).marked(words))
        .with("place", if group.is_some() { "stated" } else { "unstated" })
        .with("group", group.map_or_else(String::new, |group| group.marked(words)));
    let start = indicator.baseline.filter(|_| !indicator.baseline_on.is_empty());
    let target = indicator.target.filter(|_| !indicator.target_on.is_empty());
    let (Some(start), Some(target)) = (start, target) else {
        let draft = match objective.verb {
            Verb::Reduce => "report-objective-draft-reduce",
            Verb::Increase => "report-objective-draft-increase",
            Verb::Maintain => "report-objective-draft-maintain",
        };
        let lacks = match (start, target) {
            (None, None) => "report-objective-lacks-both",
            (None, Some(_)) => "report-objective-lacks-start",
            (Some(_), _) => "report-objective-lacks-target",
        };
        return format!("{} {}", words.text(draft, &args), say(words, lacks));
    };
    let sample = sample_of_start(indicator, &contents.readings_of(&indicator.id));
    args.set("start", measured(indicator, start, sample, audience, &contents.plan, words));
    args.set("startdate", long_day(&indicator.baseline_on, words));
    args.set("target", value_of(indicator.unit, target, &contents.plan, words));
    args.set("targetdate", long_day(&indicator.target_on, words));
    let whole = match objective.verb {
        Verb::Reduce => "report-objective-reduce",
        Verb::Increase => "report-objective-increase",
        Verb::Maintain => "report-objective-maintain",
    };
    words.text(whole, &args)
}

/// The strongest sentence that the readings of an indicator allow (claim ladder, method E.6.2).
#[must_use]
pub fn claim(indicator: &Indicator, contents: &Contents, words: &Words) -> String {
    claim_for(indicator, contents, Audience::Group, words)
}

pub(super) fn claim_for(
    indicator: &Indicator,
    contents: &Contents,
    audience: Audience,
    words: &Words,
) -> String {
    let readings = contents.readings_of(&indicator.id);
    let judged = judge(indicator, &readings);
    let latest = readings
        .iter()
        .filter(|reading| indicator.baseline_on.is_empty() || reading.on > indicator.baseline_on)
        .max_by(|a, b| a.on.cmp(&b.on));
    let seen = indicator.baseline.zip(latest);
    match (judged.claim, seen) {
        (Claim::Changed, Some((start, latest))) => {
            let hidden = |value: f64, sample: Option<i64>| {
                hidden_by(indicator, value, sample, &contents.plan, audience).is_some()
            };
            if hidden(start, sample_of_start(indicator, &readings)) || hidden(latest.value, latest.sample) {
                // A change from or to a hidden count would give it away.
                return say(words, "claim-1");
            }
            words.text(
                "claim-2b",
                &Args::new().with("change", change(indicator, start, latest.value, contents, words)),
            )
        }
        (other, _) => say(words, &format!("claim-{}", other.code())),
    }
}

/// A change in percent of the start, in points for percentages, in the unit itself from a start of zero.
fn change(indicator: &Indicator, start: f64, latest: f64, contents: &Contents, words: &Words) -> String {
    let written = if indicator.unit == Unit::Percent || start == 0.0 {
        difference(indicator.unit, latest - start, &contents.plan, words)
    } else {
        let share = round_half_up(100.0 * (latest - start).abs() / start.abs(), 1);
        words.percent(share.copysign(latest - start), decimals(share))
    };
    if latest > start { format!("+{written}") } else { written }
}
