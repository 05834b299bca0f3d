//! Figures of a plan in words: values of indicators, money, days, and the counts that are too small to print.

use jiff::civil::Date;
use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::indicators::{Indicator, Unit};
use keystone_core::plan::{Plan, Profile};
use keystone_core::statistics::numbers::round_half_up;
use keystone_l10n::{Args, Currency, Words};

/// For whom a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// The group at its screen: exact figures.
    Group,
    /// Readers of a shared document: small counts are hidden (method E.7).
    Public,
}

/// Counts from 1 up to here, exclusive, are hidden from the public (method E.7, rule 1).
const SMALL: f64 = 5.0;
/// The same for sensitive problems (method E.7, rule 4).
const SMALL_SENSITIVE: f64 = 10.0;

/// The count under which a value of this indicator is hidden; `None` when it is no count.
fn threshold(indicator: &Indicator) -> Option<f64> {
    let sensitive = indicator
        .problem
        .as_deref()
        .and_then(|id| Catalogue::get().problem(id))
        .is_some_and(|problem| problem.sensitive);
    (indicator.unit == Unit::Count).then_some(if sensitive { SMALL_SENSITIVE } else { SMALL })
}

/// Whether this value must not be printed as it stands. A true zero may.
pub(super) fn is_hidden(indicator: &Indicator, value: f64, audience: Audience) -> bool {
    audience == Audience::Public && value > 0.0 && threshold(indicator).is_some_and(|least| value < least)
}

/// A measured value with its unit, or what stands for a small count.
pub(super) fn measured(
    indicator: &Indicator,
    value: f64,
    audience: Audience,
    plan: &Plan,
    words: &Words,
) -> String {
    match threshold(indicator) {
        Some(least) if is_hidden(indicator, value, audience) => {
            words.text("report-fewer-than", &Args::new().with("count", least))
        }
        _ => value_of(indicator.unit, value, plan, words),
    }
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
