//! What the figures propose for an issue, with the arithmetic said aloud.
//!
//! A proposal is never a rating: people may set it aside, and gravity is only ever a place to begin.

use keystone_core::catalogue::{Catalogue, Denominator};
use keystone_core::diagnosis::Criterion;
use keystone_core::diagnosis::incidents::{RateOf, TrendOf};
use keystone_core::diagnosis::proposals::{self, Arithmetic, Block, Proposal};
use keystone_core::diagnosis::survey;
use keystone_core::statistics::numbers::round_half_up;
use keystone_l10n::Args;

use super::teller::{Teller, code, together};
use super::{Blocked, Proposed};
use crate::plan::values::decimals;

/// The proposals for one problem, in the order of the criteria.
pub(super) fn proposals(teller: &Teller<'_>, problem: &str) -> Vec<Proposed> {
    let found = proposals::propose(teller.contents, problem);
    found.into_iter().map(|proposal| proposed(teller, problem, proposal)).collect()
}

fn proposed(teller: &Teller<'_>, problem: &str, proposal: Proposal) -> Proposed {
    let mut sentences = arithmetic(teller, problem, &proposal.arithmetic);
    if proposal.unstable
        && proposal.value.is_some()
        && !matches!(proposal.arithmetic, Arithmetic::Concern { .. })
    {
        sentences.push(teller.say("portrait-proposal-unstable"));
    }
    let hidden =
        proposals::hidden(teller.answers(), problem).filter(|hidden| *hidden >= proposals::HIDDEN_FROM);
    if proposal.criterion == Criterion::F && proposal.value.is_some() && hidden.is_some() {
        sentences.push(teller.say("portrait-proposal-hidden"));
    }
    Proposed {
        criterion: proposal.criterion,
        anchor: proposal.value.map(|value| anchor(teller, proposal.criterion, value)).unwrap_or_default(),
        value: proposal.value,
        grade: proposal.grade,
        sentences,
        blocked: proposal.blocked.as_ref().map(|block| blocked(teller, block)),
        unstable: proposal.unstable,
        starting_point: proposal.starting_point,
    }
}

/// A value with the words of its anchor; the trend from −2 to +2, as it is asked.
fn anchor(teller: &Teller<'_>, criterion: Criterion, value: i64) -> String {
    let question = Catalogue::get().questions.iter().find(|question| question.criterion == Some(criterion));
    let Some(question) = question else { return String::new() };
    let asked = if criterion == Criterion::T { value - 2 } else { value };
    let args = Args::new()
        .with("value", signed(teller, criterion, value))
        .with("anchor", teller.say(&question.option_message(&asked.to_string())));
    teller.text("portrait-proposal-anchor", &args)
}

/// A stored value as people say it: the trend with its sign.
pub(super) fn signed(teller: &Teller<'_>, criterion: Criterion, value: i64) -> String {
    if criterion != Criterion::T {
        return value.to_string();
    }
    let value = value - 2;
    let size = teller.words.number(value as f64, 0);
    if value > 0 { format!("+{size}") } else { size }
}

fn arithmetic(teller: &Teller<'_>, problem: &str, arithmetic: &Arithmetic) -> Vec<String> {
    match arithmetic {
        Arithmetic::Nothing => Vec::new(),
        Arithmetic::FrequencyByRatio { rate } => {
            let compared = rate.comparator.zip(rate.ratio).map(|(comparator, ratio)| {
                let args = Args::new()
                    .with("comparator", teller.tenth(comparator))
                    .with("ratio", teller.hundredth(ratio));
                teller.text("portrait-proposal-ratio", &args)
            });
            std::iter::once(recorded(teller, rate)).chain(compared).collect()
        }
        Arithmetic::FrequencyByCount { year, count, rate } => {
            let first = rate.as_ref().map_or_else(
                || {
                    let args = Args::new()
                        .with("count", *count as f64)
                        .with("shown", teller.count(problem, *count))
                        .with("year", year.to_string());
                    teller.text("portrait-proposal-count", &args)
                },
                |rate| recorded(teller, rate),
            );
            vec![first, teller.say("portrait-proposal-no-comparator")]
        }
        Arithmetic::Trend { trend } => trend_sentences(teller, trend),
        Arithmetic::Concern { share } => vec![concern(teller, share)],
        Arithmetic::Burden { highest, groups, repeats, raised } => {
            let names: Vec<String> = groups.iter().map(|group| teller.column("Q501", group)).collect();
            let args = Args::new().with("value", *highest as f64).with("groups", teller.words.list(&names));
            let first = teller.text("portrait-proposal-burden", &args);
            let repeats = repeats.map(|percent| {
                let args = Args::new().with("share", teller.percent(percent / 100.0));
                let id = if *raised {
                    "portrait-proposal-repeats-raise"
                } else if percent >= proposals::REPEATS_FROM {
                    "portrait-proposal-repeats-already"
                } else {
                    "portrait-proposal-repeats-low"
                };
                teller.text(id, &args)
            });
            std::iter::once(first).chain(repeats).collect()
        }
        Arithmetic::StartingGravity { gravity } => {
            vec![teller.text("portrait-proposal-gravity", &Args::new().with("value", *gravity as f64))]
        }
    }
}

fn recorded(teller: &Teller<'_>, rate: &RateOf) -> String {
    let args = Args::new()
        .with("count", rate.count as f64)
        .with("shown", teller.count(&rate.problem, rate.count))
        .with("year", rate.year.to_string())
        .with("units", teller.words.number(rate.units as f64, 0))
        .with("unit", code(rate.denominator))
        .with("rate", teller.tenth(rate.rate.value));
    teller.text("portrait-proposal-rate", &args)
}

fn trend_sentences(teller: &Teller<'_>, trend: &TrendOf) -> Vec<String> {
    let years: Vec<i16> = trend.earlier.iter().map(|earlier| earlier.year).collect();
    let mean = round_half_up(trend.earlier_sum as f64 / years.len().max(1) as f64, 1);
    let args = Args::new()
        .with("count", teller.count(&trend.problem, trend.count))
        .with("year", trend.year.to_string())
        .with("earlier", teller.count(&trend.problem, trend.earlier_sum))
        .with("years", teller.years(&years))
        .with("mean", teller.words.number(mean, decimals(mean)))
        .with("ratio", teller.hundredth(trend.ratio.value));
    let interval = Args::new()
        .with("low", teller.hundredth(trend.ratio.lower))
        .with("high", teller.hundredth(trend.ratio.upper));
    let told = if trend.ratio.contains(1.0) {
        "portrait-proposal-trend-chance"
    } else {
        "portrait-proposal-trend-real"
    };
    let mut sentences = vec![teller.text("portrait-proposal-trend", &args), teller.text(told, &interval)];
    if trend.dispersion > 1.0 {
        sentences.push(teller.say("portrait-proposal-cautious"));
    }
    sentences
}

fn concern(teller: &Teller<'_>, share: &survey::Share) -> String {
    let args = Args::new().with("share", teller.percent(share.value)).with("people", share.of as f64);
    together([teller.text("portrait-proposal-concern", &args), super::people::sureness(teller, share)])
}

/// Why nothing is proposed, in a sentence; also said where a trend is missing.
pub(super) fn why(teller: &Teller<'_>, block: &Block) -> String {
    blocked(teller, block).why
}

fn blocked(teller: &Teller<'_>, block: &Block) -> Blocked {
    let (id, args, question) = match block {
        Block::NoReferenceYear => ("no-year", Args::new(), "Q003"),
        Block::NoCount { year } => ("no-count", Args::new().with("year", year.to_string()), "Q202"),
        Block::UnderFive { year } => ("under-five", Args::new().with("year", year.to_string()), "Q202"),
        Block::NoUnits { denominator } => {
            let question = match denominator {
                Denominator::Population | Denominator::Dwellings => "Q101",
                Denominator::Businesses
                | Denominator::Vehicles
                | Denominator::Students
                | Denominator::DailyPresence => "Q203",
            };
            ("no-units", Args::new().with("unit", code(*denominator)), question)
        }
        Block::TooFewYears { known, needed } => {
            ("few-years", Args::new().with("count", *known).with("needed", *needed), "Q202")
        }
        Block::SeriesBreak { what, on, .. } => {
            let what = teller.user(what).unwrap_or_else(|| teller.say("portrait-block-break-unnamed"));
            (
                "break",
                Args::new().with("what", what).with("dated", dated(on)).with("on", day(teller, on)),
                "Q206",
            )
        }
        Block::HiddenProblem { hidden, .. } => {
            ("hidden", Args::new().with("value", hidden.to_string()), "Q205")
        }
        Block::NotAsked => ("not-asked", Args::new(), "Q306"),
        Block::TooFewAnswers { answers } => {
            ("few-answers", Args::new().with("count", *answers as f64), "Q306")
        }
        Block::NotRated => ("not-rated", Args::new(), "Q501"),
        Block::NoStartingValue => ("no-start", Args::new(), ""),
    };
    Blocked {
        why: teller.text(&format!("portrait-block-{id}"), &args),
        lift: teller.text(&format!("portrait-block-{id}.lift"), &args),
        question: question.to_owned(),
    }
}

fn dated(on: &str) -> &'static str {
    if on.is_empty() { "no" } else { "yes" }
}

fn day(teller: &Teller<'_>, on: &str) -> String {
    crate::plan::values::long_day(on, teller.words)
}
