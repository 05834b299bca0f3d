//! Figures of a plan in words: values of indicators, money, days, and the counts that are too small to print.

use jiff::civil::Date;
use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::incidents::{SENSITIVE_SHOWN_FROM, SHOWN_FROM, is_sensitive};
use keystone_core::diagnosis::survey;
use keystone_core::indicators::{Indicator, Reading, Unit};
use keystone_core::plan::{Plan, Profile};
use keystone_core::statistics::numbers::round_half_up;
use keystone_l10n::{Args, Currency, Words};

use super::held_back::Rule;

/// For whom a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// The group at its screen: exact figures.
    Group,
    /// Readers of an internal edition: exact figures, on paper that says so.
    Internal,
    /// Readers of a shared document: small counts are hidden (method E.7).
    Public,
}

/// Whether an indicator speaks of a sensitive issue: its own, else one that the library ties it to.
fn sensitive(indicator: &Indicator) -> bool {
    match indicator.problem.as_deref() {
        Some(problem) => is_sensitive(problem),
        None => Catalogue::get()
            .indicator(&indicator.catalogue)
            .is_some_and(|entry| entry.problems.iter().any(|problem| is_sensitive(problem.as_str()))),
    }
}

/// The count under which a value of this indicator is hidden (method E.7, rules 1 and 4).
fn threshold(indicator: &Indicator) -> f64 {
    (if sensitive(indicator) { SENSITIVE_SHOWN_FROM } else { SHOWN_FROM }) as f64
}

/// How many events a value stands for; `None` when that can't be told. A rate for a number of residents gives the
/// count away to whoever knows the population, so it is treated as one.
fn events(indicator: &Indicator, value: f64, plan: &Plan) -> Option<f64> {
    match indicator.unit {
        Unit::Count => Some(value),
        Unit::Rate => {
            let per = Catalogue::get().indicator(&indicator.catalogue)?.per?;
            Some(value * plan.population? as f64 / f64::from(per))
        }
        Unit::Percent
        | Unit::Index
        | Unit::Score
        | Unit::Money
        | Unit::Days
        | Unit::Ratio
        | Unit::Minutes
        | Unit::Points
        | Unit::Speed => None,
    }
}

/// The rule by which this value must not be printed as it stands; `sample` is how many people answered. A true zero
/// may be printed (method E.7).
pub(super) fn hidden_by(
    indicator: &Indicator,
    value: f64,
    sample: Option<i64>,
    plan: &Plan,
    audience: Audience,
) -> Option<Rule> {
    if audience != Audience::Public {
        return None;
    }
    let few = |people: i64| u64::try_from(people).is_ok_and(|people| people < survey::SHOWN_FROM);
    if indicator.survey && sample.is_some_and(few) {
        return Some(Rule::FewAnswers);
    }
    let small = value > 0.0
        && events(indicator, value, plan)
            // Half an event below: a rate that was rounded up still stands for the count under the threshold.
            .is_some_and(|events| {
                events < threshold(indicator) - if indicator.unit == Unit::Rate { 0.5 } else { 0.0 }
            });
    small.then_some(if sensitive(indicator) { Rule::SensitiveIssue } else { Rule::SmallCount })
}

/// A measured value with its unit, or what stands for one that is held back.
pub(super) fn measured(
    indicator: &Indicator,
    value: f64,
    sample: Option<i64>,
    audience: Audience,
    plan: &Plan,
    words: &Words,
) -> String {
    match hidden_by(indicator, value, sample, plan, audience) {
        None => value_of(indicator.unit, value, plan, words),
        Some(Rule::FewAnswers) => {
            words.text("held-back-few-answers", &Args::new().with("count", survey::SHOWN_FROM as f64))
        }
        Some(_) if indicator.unit == Unit::Rate => {
            words.text("held-back-rate", &Args::new().with("count", threshold(indicator)))
        }
        Some(_) => words.text("report-fewer-than", &Args::new().with("count", threshold(indicator))),
    }
}

/// How many people stand behind the starting value, where a reading of that day says so.
pub(super) fn sample_of_start(indicator: &Indicator, readings: &[Reading]) -> Option<i64> {
    readings.iter().find(|reading| reading.on == indicator.baseline_on)?.sample
}

/// A value in its unit. Targets are printed with this one: they are chosen, not counted.
pub(super) fn value_of(unit: Unit, value: f64, plan: &Plan, words: &Words) -> String {
    let decimals = decimals(value);
    let number = words.number(value, decimals);
    match unit {
        Unit::Percent => words.percent(value, decimals),
        Unit::Rate | Unit::Count | Unit::Index | Unit::Score | Unit::Ratio => number,
        Unit::Points => {
            words.text("measure-value-points", &Args::new().with("count", value).with("value", number))
        }
        Unit::Minutes => words.text("measure-value-minutes", &Args::new().with("value", value)),
        Unit::Speed => words.text("measure-value-speed", &Args::new().with("value", number)),
        Unit::Money => words.money(round_half_up(value * 100.0, 0) as i64, currency(plan)),
        Unit::Days => {
            words.text("measure-value-days", &Args::new().with("count", value).with("value", number))
        }
    }
}

/// A margin of error or a change, in the unit of its values; points for a percentage.
pub(super) fn difference(unit: Unit, value: f64, plan: &Plan, words: &Words) -> String {
    if unit != Unit::Percent {
        return value_of(unit, value, plan, words);
    }
    let number = words.number(value, decimals(value));
    words.text("measure-value-points", &Args::new().with("count", value).with("value", number))
}

/// As few decimals as the value needs, at most two.
pub(super) fn decimals(value: f64) -> u8 {
    let is = |places: i32| (round_half_up(value.abs(), places) - value.abs()).abs() < 1e-9;
    if is(0) {
        0
    } else if is(1) {
        1
    } else {
        2
    }
}

/// One decimal, for the scores of method B.8.
pub(super) fn score(value: f64, words: &Words) -> String {
    words.number(round_half_up(value, 1), 1)
}

pub(super) fn currency(plan: &Plan) -> Currency {
    match plan.profile {
        Profile::Fr => Currency::Eur,
        Profile::CaQc | Profile::CaOn | Profile::Ca | Profile::General => Currency::Cad,
    }
}

pub(super) fn money(cents: i64, plan: &Plan, words: &Words) -> String {
    words.money(cents, currency(plan))
}

/// A stored day in words; as it stands when it is none.
pub(super) fn long_day(iso: &str, words: &Words) -> String {
    iso.parse::<Date>().map_or_else(|_| iso.to_owned(), |day| words.long_date(day))
}

/// A stored day for a table; as it stands when it is none.
pub(super) fn table_day(iso: &str, words: &Words) -> String {
    iso.parse::<Date>().map_or_else(|_| iso.to_owned(), |day| words.table_date(day))
}

/// The years of a plan, as a range.
pub(super) fn years(contents: &Contents, words: &Words) -> String {
    let (first, last) = (contents.plan.first_year, contents.plan.last_year);
    if first == last {
        return first.to_string();
    }
    words.text("report-years", &Args::new().with("from", first.to_string()).with("to", last.to_string()))
}

/// From one stored day to another, whichever of the two exist; empty when neither does.
pub(super) fn span(from: &str, to: &str, words: &Words) -> String {
    let (start, end) = (long_day(from, words), long_day(to, words));
    let args = Args::new().with("start", start).with("end", end);
    match (from.is_empty(), to.is_empty()) {
        (true, true) => String::new(),
        (false, false) => words.text("report-dates-span", &args),
        (false, true) => words.text("report-dates-from", &args),
        (true, false) => words.text("report-dates-until", &args),
    }
}
