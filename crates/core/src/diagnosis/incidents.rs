//! What records say of each problem: counts, what they are related to, rates, trends and breaks in recording
//! (method B.7, E.5.1, E.5.2, E.7).
//!
//! A blank is unknown and 0 is a true zero: nothing here turns one into the other, and a total is made only when
//! every part of it is known. What is related to a count is held constant over the years, as in the method's own
//! example (F.6): a population that grew fast makes a trend look steeper than it is.

mod recording;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

pub use recording::{Comparable, Kind, Mark, breaks, events, recording_changes};

use super::answers::UNDER_FIVE;
use super::proposals::{Block, trend};
use super::territory::{self, Answers, Entry};
use crate::catalogue::{Catalogue, Denominator};
use crate::check_up::Contents;
use crate::statistics::{Estimate, rate};
use crate::text::{Text, codes};

/// Rates are per 1,000 units (method B.7).
pub const PER: f64 = 1_000.0;
/// Under this many events a rate is unstable (method E.7.2).
pub const STABLE_FROM: u64 = 20;
/// Under this many events a rate is hidden (method E.7.2).
pub const SHOWN_FROM: u64 = 5;
/// The same for a sensitive problem (method E.7.4).
pub const SENSITIVE_SHOWN_FROM: u64 = 10;
/// Earlier years that a trend needs (method B.7).
pub const EARLIER_NEEDED: usize = 3;

/// The counts of one problem from one source, as they were given.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "IncidentCounts")]
pub struct Counts {
    pub problem: String,
    /// `Q202` for the records of police and requests, `Q205` for other services.
    pub question: String,
    /// The source of evidence of Q205, such as `S-FIRE`; empty for Q202.
    pub source: String,
    /// The whole territory by year: the row itself, else the sum of its areas when every area is known.
    pub years: BTreeMap<i16, Option<u64>>,
    /// Years whose count is only known to be under 5; their value in `years` is unknown.
    pub under_five: Vec<i16>,
    /// Years that were added up from the areas.
    pub added_up: Vec<i16>,
    /// The areas that have counts of their own; empty for a sensitive problem (method E.7.4).
    pub by_area: Vec<AreaCounts>,
}

/// The counts of one area.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AreaCounts {
    pub area: String,
    pub years: BTreeMap<i16, Option<u64>>,
    pub under_five: Vec<i16>,
}

impl Counts {
    /// The count of a year; `None` when it is not known.
    #[must_use]
    pub fn of(&self, year: i16) -> Option<u64> {
        self.years.get(&year).copied().flatten()
    }

    /// The sum of the years given; `None` when one of them is not known.
    #[must_use]
    pub fn sum(&self, years: impl IntoIterator<Item = i16>) -> Option<u64> {
        years.into_iter().map(|year| self.of(year)).sum()
    }
}

/// The year a diagnosis is about, and how many earlier ones it is compared with (Q003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ReferenceYear")]
pub struct Reference {
    pub year: i16,
    pub earlier: i16,
}

impl Reference {
    /// The first year compared.
    #[must_use]
    pub fn first(&self) -> i16 {
        self.year.saturating_sub(self.earlier)
    }
}

codes! {
    /// Where the number of units comes from.
    #[ts(rename = "ExposureBasis")]
    Basis { Areas = "areas", Plan = "plan", Given = "given" }
}

/// What the counts of a problem are related to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exposure {
    pub denominator: Denominator,
    /// How many; `None` when it is not known, and then there is no rate.
    pub units: Option<u64>,
    pub basis: Option<Basis>,
    /// The latest year the units are of (Q101); `None` when it was not said.
    pub year: Option<i16>,
}

/// The rate of one problem in the reference year, for the whole territory.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "IncidentRate")]
pub struct RateOf {
    pub problem: String,
    pub year: i16,
    pub count: u64,
    pub units: u64,
    pub denominator: Denominator,
    /// Units the rate is per: 1,000.
    pub per: f64,
    pub rate: Estimate,
    /// The rate compared with, per the same units (Q204).
    pub comparator: Option<f64>,
    pub comparator_year: Option<i16>,
    /// Whose rate it is.
    pub comparator_of: Text,
    /// Own rate over the comparator.
    pub ratio: Option<f64>,
    /// Fewer than 20 events (method E.7.2).
    pub unstable: bool,
    /// Fewer than 5 events, 10 for a sensitive problem: not to be shown in a shared document (method E.7).
    pub hidden: bool,
}

/// A count with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearCount {
    pub year: i16,
    pub count: u64,
}

/// The trend of one problem: the reference year against earlier ones.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "IncidentTrend")]
pub struct TrendOf {
    pub problem: String,
    pub year: i16,
    pub count: u64,
    /// The earlier years that are known, oldest first; at least three.
    pub earlier: Vec<YearCount>,
    pub earlier_sum: u64,
    pub ratio: Estimate,
    /// φ: 1, or 2 when the plan is set to cautious.
    pub dispersion: f64,
    /// −2 … +2.
    pub proposed: i64,
}

/// The year the counts are about; `None` when Q003 is not answered.
#[must_use]
pub fn reference(answers: &Answers) -> Option<Reference> {
    territory::period(answers).map(|period| Reference { year: period.year(), earlier: period.earlier.max(0) })
}

/// The counts of police and requests (Q202), by problem in the order of their codes.
#[must_use]
pub fn counts(answers: &Answers) -> Vec<Counts> {
    by_problem(answers, "Q202", |_| String::new())
}

/// The counts of other services (Q205), one for each problem and source.
#[must_use]
pub fn other_counts(answers: &Answers) -> Vec<Counts> {
    by_problem(answers, "Q205", |second| second.to_owned())
}

/// The counts of one problem (Q202).
#[must_use]
pub fn counts_of(answers: &Answers, problem: &str) -> Option<Counts> {
    counts(answers).into_iter().find(|counts| counts.problem == problem)
}

fn by_problem(answers: &Answers, question: &str, source: fn(&str) -> String) -> Vec<Counts> {
    let Some(rows) = territory::value(answers, question).and_then(Value::as_object) else {
        return Vec::new();
    };
    let mut found: BTreeMap<(String, String), Counts> = BTreeMap::new();
    for (row, cells) in rows {
        let (problem, second) = row.split_once('@').unwrap_or((row, ""));
        let from = source(second);
        let counts = found.entry((problem.to_owned(), from.clone())).or_insert_with(|| Counts {
            problem: problem.to_owned(),
            question: question.to_owned(),
            source: from.clone(),
            years: BTreeMap::new(),
            under_five: Vec::new(),
            added_up: Vec::new(),
            by_area: Vec::new(),
        });
        let (years, under_five) = years_of(cells);
        if second.is_empty() || !from.is_empty() {
            (counts.years, counts.under_five) = (years, under_five);
        } else {
            counts.by_area.push(AreaCounts { area: second.to_owned(), years, under_five });
        }
    }
    let areas = territory::areas(answers);
    let mut found: Vec<Counts> = found.into_values().collect();
    found.iter_mut().for_each(|counts| add_up(counts, &areas));
    found
}

fn years_of(cells: &Value) -> (BTreeMap<i16, Option<u64>>, Vec<i16>) {
    let mut under_five = Vec::new();
    let years = cells.as_object().into_iter().flatten().filter_map(|(year, cell)| {
        let year: i16 = year.parse().ok()?;
        if cell.as_str() == Some(UNDER_FIVE) {
            under_five.push(year);
        }
        (!cell.is_null()).then(|| (year, cell.as_u64()))
    });
    (years.collect(), under_five)
}

/// Years without a count of their own take the sum of the areas, when every area of the territory is known.
fn add_up(counts: &mut Counts, areas: &[Entry]) {
    let all: Vec<&AreaCounts> = areas
        .iter()
        .filter_map(|area| counts.by_area.iter().find(|counted| counted.area == area.id))
        .collect();
    if !areas.is_empty() && all.len() == areas.len() {
        let years: Vec<i16> = all.iter().flat_map(|area| area.years.keys().copied()).collect();
        for year in years {
            if counts.years.contains_key(&year) {
                continue;
            }
            let sum: Option<u64> = all.iter().map(|area| area.years.get(&year).copied().flatten()).sum();
            counts.years.insert(year, sum);
            if sum.is_some() {
                counts.added_up.push(year);
            }
        }
    }
    counts.added_up.sort_unstable();
    if is_sensitive(&counts.problem) {
        counts.by_area.clear();
    }
}

/// Whether showing a problem asks for special care (method E.7.4).
#[must_use]
pub fn is_sensitive(problem: &str) -> bool {
    Catalogue::get().problem(problem).is_some_and(|problem| problem.sensitive)
}

/// The number of events from which a problem’s figures may be shown in a shared document (method E.7).
#[must_use]
pub fn shown_from(problem: &str) -> u64 {
    if is_sensitive(problem) { SENSITIVE_SHOWN_FROM } else { SHOWN_FROM }
}

/// What the counts of a problem are related to: the denominator chosen in Q203, else the catalogue’s, else residents.
///
/// Residents and dwellings are the sum of Q101 over every area, else the units given in Q203, and for residents at
/// last the population of the plan. The other units are those given in Q203.
#[must_use]
pub fn exposure(contents: &Contents, problem: &str) -> Exposure {
    let answers = &contents.answers;
    let chosen = territory::cell(answers, "Q203", problem, "denominator").and_then(Value::as_str);
    let denominator = chosen
        .and_then(denominator)
        .or_else(|| Catalogue::get().problem(problem).map(|problem| problem.denominator))
        .unwrap_or(Denominator::Population);
    let given = || {
        let units = territory::cell(answers, "Q203", problem, "units").and_then(Value::as_u64);
        units.map(|units| (units, Basis::Given))
    };
    let summed = |column| over_areas(answers, column).map(|units| (units, Basis::Areas));
    let plan = || {
        let population = contents.plan.population.and_then(|people| u64::try_from(people).ok());
        population.map(|people| (people, Basis::Plan))
    };
    let found = match denominator {
        Denominator::Population => summed("population").or_else(given).or_else(plan),
        Denominator::Dwellings => summed("dwellings").or_else(given),
        Denominator::Businesses
        | Denominator::Vehicles
        | Denominator::Students
        | Denominator::DailyPresence => given(),
    };
    let found = found.filter(|(units, _)| *units > 0);
    let year = found.filter(|(_, basis)| *basis == Basis::Areas).and_then(|_| year_of_areas(answers));
    Exposure { denominator, units: found.map(|(units, _)| units), basis: found.map(|(_, basis)| basis), year }
}

/// The denominator of an option of Q203.
fn denominator(code: &str) -> Option<Denominator> {
    Some(match code {
        "POP" => Denominator::Population,
        "DWE" => Denominator::Dwellings,
        "BUS" => Denominator::Businesses,
        "VEH" => Denominator::Vehicles,
        "STU" => Denominator::Students,
        "DAY" => Denominator::DailyPresence,
        _ => return None,
    })
}

/// The sum of a column of Q101; `None` unless every area is known.
fn over_areas(answers: &Answers, column: &str) -> Option<u64> {
    let areas = territory::areas(answers);
    if areas.is_empty() {
        return None;
    }
    areas.iter().map(|area| territory::cell(answers, "Q101", &area.id, column).and_then(Value::as_u64)).sum()
}

/// The year of the population of Q101: the oldest of those written, because a sum is as old as its oldest part.
fn year_of_areas(answers: &Answers) -> Option<i16> {
    let year = |area: &Entry| territory::cell(answers, "Q101", &area.id, "year")?.as_i64()?.try_into().ok();
    territory::areas(answers).iter().filter_map(year).min()
}

/// The rate of a problem in the reference year, from its counts (Q202).
///
/// # Errors
/// Why there is none: no reference year, no count, only “under 5”, or nothing to relate it to.
pub fn rate_of(contents: &Contents, counts: &Counts) -> Result<RateOf, Block> {
    let (year, count) = reference_count(contents, counts)?;
    let exposure = exposure(contents, &counts.problem);
    let units = exposure.units.ok_or(Block::NoUnits { denominator: exposure.denominator })?;
    let estimate =
        rate(count, units as f64, PER).ok_or(Block::NoUnits { denominator: exposure.denominator })?;
    let compared = |column| territory::cell(&contents.answers, "Q204", &counts.problem, column);
    let comparator = compared("rate").and_then(Value::as_f64).filter(|rate| *rate > 0.0);
    Ok(RateOf {
        problem: counts.problem.clone(),
        year,
        count,
        units,
        denominator: exposure.denominator,
        per: PER,
        rate: estimate,
        comparator,
        comparator_year: compared("year").and_then(Value::as_i64).and_then(|year| year.try_into().ok()),
        comparator_of: compared("whom").map(territory::text).unwrap_or_default(),
        ratio: comparator.map(|comparator| estimate.value / comparator),
        unstable: count < STABLE_FROM,
        hidden: count < shown_from(&counts.problem),
    })
}

/// The count of the reference year with that year.
///
/// # Errors
/// Why there is none.
pub fn reference_count(contents: &Contents, counts: &Counts) -> Result<(i16, u64), Block> {
    let reference = reference(&contents.answers).ok_or(Block::NoReferenceYear)?;
    if counts.under_five.contains(&reference.year) {
        return Err(Block::UnderFive { year: reference.year });
    }
    let count = counts.of(reference.year).ok_or(Block::NoCount { year: reference.year })?;
    Ok((reference.year, count))
}

/// The trend of a problem: the reference year against the earlier years of Q003 that are known, at least three.
///
/// What the counts are related to is held constant, so it cancels out and need not be known.
///
/// # Errors
/// Why there is none: no reference year, no count, fewer than three earlier years, or a break in recording inside
/// the years compared.
pub fn trend_of(contents: &Contents, counts: &Counts) -> Result<TrendOf, Block> {
    let (year, count) = reference_count(contents, counts)?;
    let first = reference(&contents.answers).map_or(year, |reference| reference.first());
    let known = |year| counts.of(year).map(|count| YearCount { year, count });
    let earlier: Vec<YearCount> = (first..year).filter_map(known).collect();
    if earlier.len() < EARLIER_NEEDED {
        return Err(Block::TooFewYears { known: earlier.len(), needed: EARLIER_NEEDED });
    }
    // A change before the oldest year that counts is outside the comparison.
    let first = earlier.first().map_or(first, |earliest| earliest.year);
    if let Some(broken) = breaks(&contents.answers, &counts.problem, first, year).into_iter().next() {
        return Err(Block::SeriesBreak { entry: broken.id, what: broken.what, on: broken.from });
    }
    let dispersion = if contents.plan.cautious { 2.0 } else { 1.0 };
    let before: Vec<(u64, f64)> = earlier.iter().map(|earlier| (earlier.count, 1.0)).collect();
    let found = trend(count, 1.0, &before, dispersion, false)
        .ok_or(Block::TooFewYears { known: earlier.len(), needed: EARLIER_NEEDED })?;
    Ok(TrendOf {
        problem: counts.problem.clone(),
        year,
        count,
        earlier_sum: earlier.iter().map(|earlier| earlier.count).sum(),
        earlier,
        ratio: found.ratio,
        dispersion,
        proposed: found.proposed,
    })
}
