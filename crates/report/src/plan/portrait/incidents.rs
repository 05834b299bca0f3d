//! What the records say: rates with their intervals, counts by year, and one finding for each issue.
//!
//! Rates of different units never share an axis, and what is too small to be told is left out of every picture.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keystone_core::catalogue::Denominator;
use keystone_core::diagnosis::incidents::{self, Counts, Kind, Mark, RateOf, TrendOf};
use keystone_core::diagnosis::proposals::{self, Block};
use keystone_l10n::Args;

use super::proposals::why;
use super::teller::{Teller, code, together};
use super::{Finding, Picture};
use crate::figures::{self, Count, CountEvent, CountSeries, Rate, Rates, Words as Caption};
use crate::plan::origins;
use crate::plan::values::decimals;

/// Marks beyond these would crowd the charts; the data table and the list of events hold them all.
const MOST_EVENTS: usize = 8;

/// The pictures of the records: rates, one for each kind of unit, then counts by year.
pub(super) fn pictures(teller: &Teller<'_>) -> Vec<Picture> {
    let counts = incidents::counts(teller.answers());
    let mut by_unit: BTreeMap<Denominator, Vec<RateOf>> = BTreeMap::new();
    for counts in &counts {
        let Ok(rate) = incidents::rate_of(teller.contents, counts) else { continue };
        if teller.hides(&rate.problem, rate.count) {
            teller.note_count(&counts.question, &rate.problem, rate.year);
        } else {
            by_unit.entry(rate.denominator).or_default().push(rate);
        }
    }
    let rates = by_unit.into_values().map(|rates| rates_picture(teller, rates));
    rates.chain(counts_picture(teller, &counts)).collect()
}

fn rates_picture(teller: &Teller<'_>, mut rates: Vec<RateOf>) -> Picture {
    rates.sort_by(|a, b| b.rate.value.total_cmp(&a.rate.value));
    let unit = rates.first().map_or_else(String::new, |rate| code(rate.denominator));
    let year = rates.first().map_or(0, |rate| rate.year);
    let compared = rates.iter().filter(|rate| rate.comparator.is_some()).count();
    let above = rates.iter().filter(|rate| side(rate) == Some(Side::Above)).count();
    let below = rates.iter().filter(|rate| side(rate) == Some(Side::Below)).count();
    let few = rates.iter().filter(|rate| rate.unstable).count();
    let highest = rates.first().map_or_else(String::new, |rate| teller.issue(&rate.problem));
    let seen = Args::new()
        .with("count", rates.len())
        .with("issue", highest)
        .with("rate", rates.first().map_or_else(String::new, |rate| teller.tenth(rate.rate.value)))
        .with("unit", unit.clone())
        .with("year", year.to_string());
    let against = Args::new().with("compared", compared).with("above", above).with("below", below);
    let says = Finding {
        seen: teller.text("portrait-rates-seen", &seen),
        sure: together([
            teller.text("portrait-rates-sure", &against),
            if few > 0 {
                teller.text("portrait-rates-few", &Args::new().with("count", few))
            } else {
                String::new()
            },
        ]),
        silent: teller.say("portrait-rates-silent"),
        from: of_rates(rates.iter().map(|rate| rate.problem.as_str())),
    };
    let rows = rates
        .iter()
        .map(|rate| {
            vec![
                teller.issue(&rate.problem),
                teller.count_of("Q202", &rate.problem, rate.year, rate.count),
                teller.tenth(rate.rate.value),
                interval(teller, rate),
                rate.comparator.map(|comparator| teller.tenth(comparator)).unwrap_or_default(),
            ]
        })
        .collect();
    let columns = [
        ("portrait-column-issue", false),
        ("portrait-column-count", true),
        ("portrait-column-rate", true),
        ("portrait-column-interval", true),
        ("portrait-column-comparator", true),
    ];
    let of_unit = Args::new().with("unit", unit);
    let drawn = Rates {
        words: Caption {
            title: teller.text("portrait-rates-title", &of_unit),
            ..teller.caption("portrait-rates", &says, teller.table(&columns, rows))
        },
        rightward: teller.text("portrait-per-unit", &of_unit),
        rates: rates
            .iter()
            .map(|rate| Rate {
                label: teller.short_issue(&rate.problem),
                value: rate.rate.value,
                value_label: teller.tenth(rate.rate.value),
                interval: Some((rate.rate.lower, rate.rate.upper)),
                comparator: rate.comparator,
                unstable: rate.unstable,
            })
            .collect(),
        interval: teller.say("portrait-rates-interval"),
        comparator: teller.say("portrait-rates-comparator"),
        few: teller.say("portrait-rates-few-legend"),
        unstable: teller.say("portrait-unstable"),
    };
    let scene = figures::rates(&drawn, &|value| teller.words.number(value, decimals(value)));
    Picture::new(scene, says)
}

/// What the records say of one issue: its rate, and its trend.
pub(in crate::plan) fn of_records(problem: &str) -> String {
    of_rates([problem]) + " formula/E.5.2"
}

/// The counts of these issues, what they are divided by, what they are compared with, and the formula.
fn of_rates<'a>(problems: impl IntoIterator<Item = &'a str>) -> String {
    let mut from = String::new();
    for problem in problems {
        for question in ["Q202", "Q203", "Q204"] {
            from.push_str(&origins::answer_row(question, problem));
            from.push(' ');
        }
    }
    from + &origins::answer("Q101") + " formula/E.5.1"
}

/// Where a rate stands against its comparator, when its interval tells them apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
    Alike,
}

fn side(rate: &RateOf) -> Option<Side> {
    let comparator = rate.comparator?;
    Some(if rate.rate.lower > comparator {
        Side::Above
    } else if rate.rate.upper < comparator {
        Side::Below
    } else {
        Side::Alike
    })
}

fn interval(teller: &Teller<'_>, rate: &RateOf) -> String {
    let args =
        Args::new().with("low", teller.tenth(rate.rate.lower)).with("high", teller.tenth(rate.rate.upper));
    teller.text("report-range", &args)
}

fn counts_picture(teller: &Teller<'_>, counts: &[Counts]) -> Option<Picture> {
    let told: Vec<&Counts> =
        counts.iter().filter(|counts| counts.years.values().any(Option::is_some)).collect();
    let known = || told.iter().flat_map(|counts| counts.years.iter().filter(|(_, count)| count.is_some()));
    let (first, last) = (*known().map(|(year, _)| year).min()?, *known().map(|(year, _)| year).max()?);
    if first == last {
        return None;
    }
    let marks = incidents::events(teller.answers(), first, last);
    let broken = told.iter().filter(|counts| !breaks(teller, counts, first, last).is_empty()).count();
    let says = Finding {
        seen: teller.text(
            "portrait-counts-seen",
            &Args::new().with("count", told.len()).with("years", teller.years(&all(first, last))),
        ),
        sure: teller.text("portrait-counts-sure", &Args::new().with("count", broken)),
        silent: teller.say("portrait-counts-silent"),
        from: origins::answers(&["Q202", "Q206", "Q107"]),
    };
    let years = all(first, last);
    let mut table = teller.table(
        &[("portrait-column-issue", false)],
        told.iter()
            .map(|counts| {
                let cell = |year: &i16| match counts.of(*year) {
                    Some(count) => teller.count_of(&counts.question, &counts.problem, *year, count),
                    None if counts.under_five.contains(year) => {
                        teller.text("report-fewer-than", &Args::new().with("count", 5))
                    }
                    None => String::new(),
                };
                std::iter::once(teller.issue(&counts.problem)).chain(years.iter().map(cell)).collect()
            })
            .collect(),
    );
    for year in &years {
        table.columns.push(year.to_string());
        table.numeric.push(true);
    }
    let reference = incidents::reference(teller.answers()).map(|reference| i32::from(reference.year));
    let series = |counts: &&Counts| CountSeries {
        label: teller.short_issue(&counts.problem),
        counts: counts
            .years
            .iter()
            .filter_map(|(year, count)| Some((*year, (*count)?)))
            .filter(|(_, count)| !teller.hides(&counts.problem, *count))
            .map(|(year, count)| Count {
                year: year.into(),
                value: count as f64,
                value_label: teller.count_of(&counts.question, &counts.problem, year, count),
            })
            .collect(),
        breaks: breaks(teller, counts, first, last),
    };
    let drawn = figures::Counts {
        words: teller.caption("portrait-counts", &says, table),
        years: (first.into(), last.into()),
        reference,
        series: told.iter().map(series).collect(),
        events: marks
            .iter()
            .filter_map(|mark| event(teller, mark, &told, first, last))
            .take(MOST_EVENTS)
            .collect(),
        reference_label: teller.say("portrait-counts-reference"),
        unknown: teller.say("report-picture-unknown"),
        break_label: teller.say("portrait-counts-break"),
    };
    let scene = figures::counts(&drawn, &|value| teller.words.number(value, decimals(value)));
    Some(Picture::new(scene, says))
}

fn all(first: i16, last: i16) -> Vec<i16> {
    (first..=last).collect()
}

/// The years from which on the counts are made in another way.
fn breaks(teller: &Teller<'_>, counts: &Counts, first: i16, last: i16) -> Vec<i32> {
    let broken = incidents::breaks(teller.answers(), &counts.problem, first, last);
    let mut years: Vec<i32> =
        broken.iter().filter_map(|mark| day(&mark.from)).map(|day| day.year().into()).collect();
    years.dedup();
    years
}

fn day(iso: &str) -> Option<Date> {
    iso.parse().ok()
}

/// A mark on the charts; `None` when its day is not known or lies before the first year.
fn event(teller: &Teller<'_>, mark: &Mark, told: &[&Counts], first: i16, last: i16) -> Option<CountEvent> {
    let from = day(&mark.from)?;
    // A yearly count stands at its year, and that is the middle of what it counts.
    let through = f64::from(from.day_of_year() - 1) / f64::from(from.days_in_year()) - 0.5;
    let time = (f64::from(from.year()) + through).clamp(f64::from(first) - 0.5, f64::from(last) + 0.5);
    if from.year() < first {
        return None;
    }
    let only = match mark.problems.as_slice() {
        [problem] => Some(told.iter().position(|counts| counts.problem == *problem)?),
        _ => None,
    };
    let args = Args::new()
        .with("what", teller.plain(&mark.what))
        .with("on", crate::plan::values::table_day(&mark.from, teller.words));
    let id = match mark.kind {
        Kind::Event => "portrait-counts-event",
        Kind::Recording => "portrait-counts-recording",
    };
    Some(CountEvent { time, label: teller.text(id, &args), only })
}

/// One finding for each issue that is counted, then what other services counted.
pub(super) fn findings(teller: &Teller<'_>) -> Vec<Finding> {
    let counts = incidents::counts(teller.answers());
    let mut found: Vec<Finding> = counts.iter().map(|counts| finding(teller, counts)).collect();
    found.extend(other_services(teller));
    found
}

/// What the records say of one issue (method B.11).
pub(super) fn finding(teller: &Teller<'_>, counts: &Counts) -> Finding {
    let hidden = proposals::hidden(teller.answers(), &counts.problem);
    let silent = match hidden {
        Some(proposals::HIDDEN_FROM..) => "portrait-records-silent-hidden",
        Some(_) | None => "portrait-records-silent",
    };
    let (year, count) = match incidents::reference_count(teller.contents, counts) {
        Ok(found) => found,
        Err(block) => {
            let args =
                Args::new().with("issue", teller.issue(&counts.problem)).with("why", why(teller, &block));
            return Finding {
                seen: teller.text("portrait-records-no-count", &args),
                sure: String::new(),
                silent: teller.say(silent),
                from: origins::answer_row("Q202", &counts.problem),
            };
        }
    };
    let few = teller.hides(&counts.problem, count);
    let args = Args::new()
        .with("issue", teller.issue(&counts.problem))
        .with("count", count as f64)
        .with("shown", teller.count_of(&counts.question, &counts.problem, year, count))
        .with("year", year.to_string());
    let rate = incidents::rate_of(teller.contents, counts).ok().filter(|_| !few);
    let seen = rate.as_ref().map_or_else(
        || teller.text(if few { "portrait-records-few" } else { "portrait-records-count" }, &args),
        |rate| teller.text("portrait-records-rate", &rate_args(teller, rate)),
    );
    let unstable = count < incidents::STABLE_FROM;
    Finding {
        seen,
        sure: together([
            if few { String::new() } else { trend(teller, incidents::trend_of(teller.contents, counts)) },
            if unstable && !few { teller.say("portrait-records-unstable") } else { String::new() },
        ]),
        silent: teller.say(silent),
        from: of_records(&counts.problem),
    }
}

fn rate_args(teller: &Teller<'_>, rate: &RateOf) -> Args {
    let against = match side(rate) {
        None => "none",
        Some(Side::Above) => "above",
        Some(Side::Below) => "below",
        Some(Side::Alike) => "alike",
    };
    let whom = teller.user(&rate.comparator_of);
    Args::new()
        .with("issue", teller.issue(&rate.problem))
        .with("rate", teller.tenth(rate.rate.value))
        .with("unit", code(rate.denominator))
        .with("year", rate.year.to_string())
        .with("low", teller.tenth(rate.rate.lower))
        .with("high", teller.tenth(rate.rate.upper))
        .with("against", against)
        .with("known", if whom.is_some() { "yes" } else { "no" })
        .with("whom", whom.unwrap_or_default())
        .with("comparator", rate.comparator.map(|comparator| teller.tenth(comparator)).unwrap_or_default())
}

/// The trend in words, or why there is none.
fn trend(teller: &Teller<'_>, found: Result<TrendOf, Block>) -> String {
    let trend = match found {
        Ok(trend) => trend,
        Err(block) => {
            return teller.text("portrait-records-no-trend", &Args::new().with("why", why(teller, &block)));
        }
    };
    let years: Vec<i16> = trend.earlier.iter().map(|earlier| earlier.year).collect();
    let id = match trend.proposed {
        ..=-1 => "portrait-records-fell",
        0 => "portrait-records-stable",
        1.. => "portrait-records-rose",
    };
    teller.text(id, &Args::new().with("years", teller.years(&years)))
}

/// What other services counted in the reference year (Q205), apart from the records: never added to them.
fn other_services(teller: &Teller<'_>) -> Option<Finding> {
    let reference = incidents::reference(teller.answers())?;
    let counted: Vec<String> = incidents::other_counts(teller.answers())
        .iter()
        .filter_map(|counts| {
            let args = Args::new()
                .with("issue", teller.issue(&counts.problem))
                .with("source", teller.source(&counts.source))
                .with(
                    "count",
                    teller.count_of(
                        &counts.question,
                        &counts.problem,
                        reference.year,
                        counts.of(reference.year)?,
                    ),
                );
            Some(teller.text("portrait-other-count", &args))
        })
        .collect();
    (!counted.is_empty()).then(|| Finding {
        seen: teller.text(
            "portrait-other-seen",
            &Args::new().with("year", reference.year.to_string()).with("counts", teller.apart(&counted)),
        ),
        sure: teller.say("portrait-other-sure"),
        silent: teller.say("portrait-other-silent"),
        from: origins::answers(&["Q003", "Q205"]),
    })
}
