//! From counts and surveys to proposed ratings (method B.7). A person may override any of them.
//!
//! A proposal never overwrites a rating; it is what the figures alone would suggest. Gravity is never proposed: its
//! starting value of the catalogue is offered as a place to begin, and says so.

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::incidents::{self, Counts, RateOf, TrendOf};
use super::territory::{self, Answers};
use super::{Criterion, State, survey};
use crate::catalogue::{Catalogue, Denominator};
use crate::check_up::Contents;
use crate::statistics::{Estimate, rate, rate_ratio};
use crate::text::{Grade, Text};

/// From this level on, a problem mostly escapes records (Q207; method B.7).
pub const HIDDEN_FROM: i64 = 3;
/// The share of repeats, in percent, from which the burden is one higher (Q208; method B.7).
pub const REPEATS_FROM: f64 = 30.0;

/// What the figures alone suggest for one criterion of one problem.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    pub criterion: Criterion,
    /// 0–4 as ratings are stored; for the trend that is the value from −2 to +2, plus 2.
    pub value: Option<i64>,
    /// The grade the data allow; `None` without a value or when the answer names no source.
    pub grade: Option<Grade>,
    /// Every number a sentence about it needs.
    pub arithmetic: Arithmetic,
    /// Why nothing is proposed.
    pub blocked: Option<Block>,
    /// Rests on fewer than 20 events, or on fewer than 100 answers (method E.7).
    pub unstable: bool,
    /// True for gravity only: a place to begin, never automatic (method B.7).
    pub starting_point: bool,
}

/// The figures behind a proposal and the rule that was used.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "rule", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Arithmetic {
    /// There is nothing to compute with.
    Nothing,
    /// F from the ratio of the own rate to the comparator.
    FrequencyByRatio { rate: RateOf },
    /// F from the number of events in the reference year; the rate is there when the units are known.
    FrequencyByCount { year: i16, count: u64, rate: Option<RateOf> },
    /// T from the rate ratio.
    Trend { trend: TrendOf },
    /// P from the share that sees a big problem among those with an opinion.
    Concern { share: survey::Share },
    /// V from the highest value of the problem’s row, with the groups that have it.
    Burden {
        highest: i64,
        groups: Vec<String>,
        /// Percent of events that are repeats (Q208).
        repeats: Option<f64>,
        /// Whether repeats raised it by one.
        raised: bool,
    },
    /// G₀ of the catalogue.
    StartingGravity { gravity: i64 },
}

/// Why the figures propose nothing.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "because", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(rename = "ProposalBlock")]
pub enum Block {
    /// No reference period (Q003).
    NoReferenceYear,
    /// No count in the reference year (Q202).
    NoCount { year: i16 },
    /// Only “under 5” is known for the reference year.
    UnderFive { year: i16 },
    /// Nothing to relate the count to (Q101, Q203).
    NoUnits { denominator: Denominator },
    /// Fewer than three earlier years are known.
    TooFewYears { known: usize, needed: usize },
    /// Recording changed inside the years compared and nobody said that they can be compared (Q206).
    SeriesBreak { entry: String, what: Text, on: String },
    /// The problem escapes records: they cannot show that it is rare (Q207).
    HiddenProblem { hidden: i64, value: i64 },
    /// Residents were not asked about it (Q306), or there was no survey.
    NotAsked,
    /// Fewer than 30 people with an opinion (method E.7.3).
    TooFewAnswers { answers: u64 },
    /// The burden was not rated (Q501).
    NotRated,
    /// A problem of the municipality’s own: the catalogue offers no starting value.
    NoStartingValue,
}

/// Frequency proposed from one year's count: from the ratio to a comparator when there is one (a rate per
/// `per` units), else from the count itself. Fewer than 20 events never push F above 3 by ratio alone.
#[must_use]
pub fn frequency(count: u64, exposure: f64, per: f64, comparator: Option<f64>) -> Option<i64> {
    let Some(comparator) = comparator.filter(|comparator| *comparator > 0.0) else {
        return Some(match count {
            0 => 0,
            1..=3 => 1,
            4..=24 => 2,
            25..=149 => 3,
            150.. => 4,
        });
    };
    let ratio = rate(count, exposure, per)?.value / comparator;
    let proposed = match ratio {
        ratio if count == 0 || ratio == 0.0 => 0,
        ratio if ratio < 0.75 => 1,
        ratio if ratio <= 1.25 => 2,
        ratio if ratio <= 2.0 => 3,
        _ => 4,
    };
    Some(if count < 20 { proposed.min(3) } else { proposed })
}

/// Trend proposed from a year against at least three earlier ones, on the scale −2 … +2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    pub ratio: Estimate,
    pub proposed: i64,
}

/// `None` with fewer than three earlier years, without exposure, or when a series break makes years differ.
#[must_use]
pub fn trend(
    count: u64,
    exposure: f64,
    earlier: &[(u64, f64)],
    dispersion: f64,
    series_break: bool,
) -> Option<Trend> {
    if earlier.len() < 3 || series_break {
        return None;
    }
    let (before, exposure_before) =
        earlier.iter().fold((0, 0.0), |(sum, total), (count, exposure)| (sum + count, total + exposure));
    let ratio = rate_ratio(count, exposure, before, exposure_before, dispersion)?;
    let proposed = if ratio.contains(1.0) {
        0
    } else {
        match ratio.value {
            value if value < 0.75 => -2,
            value if value < 1.0 => -1,
            value if value <= 1.25 => 1,
            _ => 2,
        }
    };
    Some(Trend { ratio, proposed })
}

/// Public concern from the share (0–100) of those with an opinion who see a big problem.
#[must_use]
pub fn concern(big_problem_percent: f64) -> i64 {
    match big_problem_percent {
        percent if percent < 5.0 => 0,
        percent if percent < 15.0 => 1,
        percent if percent < 30.0 => 2,
        percent if percent < 50.0 => 3,
        _ => 4,
    }
}

/// How far a problem escapes records, 0–4 (Q207).
#[must_use]
pub fn hidden(answers: &Answers, problem: &str) -> Option<i64> {
    territory::cell(answers, "Q207", problem, "hidden").and_then(Value::as_i64)
}

/// What the figures suggest for one problem: F, T, P, V, and the starting value of G.
#[must_use]
pub fn propose(contents: &Contents, problem: &str) -> Vec<Proposal> {
    propose_from(contents, problem, incidents::counts_of(&contents.answers, problem).as_ref())
}

/// The proposals of every problem of the plan, in its order; the counts are read once.
#[must_use]
pub fn propose_all(contents: &Contents) -> Vec<(String, Vec<Proposal>)> {
    let counts = incidents::counts(&contents.answers);
    let of = |id: &str| counts.iter().find(|counts| counts.problem == id);
    contents
        .problems
        .iter()
        .map(|problem| (problem.id.clone(), propose_from(contents, &problem.id, of(&problem.id))))
        .collect()
}

fn propose_from(contents: &Contents, problem: &str, counts: Option<&Counts>) -> Vec<Proposal> {
    vec![
        propose_frequency(contents, problem, counts),
        propose_trend(contents, counts),
        propose_concern(contents, problem),
        propose_burden(contents, problem),
        starting_gravity(problem),
    ]
}

impl Proposal {
    fn found(criterion: Criterion, value: i64, grade: Option<Grade>, arithmetic: Arithmetic) -> Self {
        Self {
            criterion,
            value: Some(value),
            grade,
            arithmetic,
            blocked: None,
            unstable: false,
            starting_point: false,
        }
    }

    fn blocked(criterion: Criterion, block: Block) -> Self {
        Self {
            criterion,
            value: None,
            grade: None,
            arithmetic: Arithmetic::Nothing,
            blocked: Some(block),
            unstable: false,
            starting_point: false,
        }
    }
}

fn propose_frequency(contents: &Contents, problem: &str, counts: Option<&Counts>) -> Proposal {
    let Some(counts) = counts else { return Proposal::blocked(Criterion::F, no_count(contents)) };
    let (year, count) = match incidents::reference_count(contents, counts) {
        Ok(found) => found,
        Err(block) => return Proposal::blocked(Criterion::F, block),
    };
    let rate = incidents::rate_of(contents, counts).ok();
    let compared = rate.clone().filter(|rate| rate.comparator.is_some());
    let value = compared.as_ref().map_or_else(
        || frequency(count, 0.0, incidents::PER, None),
        |rate| frequency(rate.count, rate.units as f64, rate.per, rate.comparator),
    );
    let arithmetic = match compared {
        Some(rate) => Arithmetic::FrequencyByRatio { rate },
        None => Arithmetic::FrequencyByCount { year, count, rate },
    };
    let Some(value) = value else { return Proposal::blocked(Criterion::F, Block::NoCount { year }) };
    let hidden = hidden(&contents.answers, problem).filter(|hidden| *hidden >= HIDDEN_FROM);
    let grade = grade_of(contents, "Q202")
        .map(|grade| if hidden.is_some() { grade.at_most(Grade::C) } else { grade });
    let mut proposal = Proposal::found(Criterion::F, value, grade, arithmetic);
    proposal.unstable = count < incidents::STABLE_FROM;
    if let Some(hidden) = hidden.filter(|_| value <= 1) {
        (proposal.value, proposal.grade) = (None, None);
        proposal.blocked = Some(Block::HiddenProblem { hidden, value });
    }
    proposal
}

fn propose_trend(contents: &Contents, counts: Option<&Counts>) -> Proposal {
    let found =
        counts.ok_or_else(|| no_count(contents)).and_then(|counts| incidents::trend_of(contents, counts));
    match found {
        Ok(trend) => {
            let few = trend.count < incidents::STABLE_FROM || trend.earlier_sum < incidents::STABLE_FROM;
            let value = trend.proposed + 2;
            let grade = grade_of(contents, "Q202");
            let proposal = Proposal::found(Criterion::T, value, grade, Arithmetic::Trend { trend });
            Proposal { unstable: few, ..proposal }
        }
        Err(block) => Proposal::blocked(Criterion::T, block),
    }
}

fn propose_concern(contents: &Contents, problem: &str) -> Proposal {
    let design = survey::design(&contents.answers);
    let share = survey::concern_of(&contents.answers, problem);
    let Some(share) = share.filter(|_| design != Some(survey::Design::None)) else {
        return Proposal::blocked(Criterion::P, Block::NotAsked);
    };
    let arithmetic = Arithmetic::Concern { share: share.clone() };
    if share.shown == survey::Shown::Hidden {
        let blocked = Proposal::blocked(Criterion::P, Block::TooFewAnswers { answers: share.of });
        return Proposal { arithmetic, unstable: true, ..blocked };
    }
    let limit = survey::grade_limit(&contents.answers).unwrap_or(Grade::C);
    let grade = grade_of(contents, "Q306").map_or(limit, |grade| grade.at_most(limit));
    let unstable = share.shown == survey::Shown::Indicative;
    let proposal = Proposal::found(Criterion::P, concern(100.0 * share.value), Some(grade), arithmetic);
    Proposal { unstable, ..proposal }
}

fn propose_burden(contents: &Contents, problem: &str) -> Proposal {
    let row = territory::value(&contents.answers, "Q501").and_then(|table| table.get(problem));
    let rated: Vec<(&String, i64)> = row
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(group, burden)| Some((group, burden.as_i64()?)))
        .collect();
    let Some(highest) = rated.iter().map(|(_, burden)| *burden).max() else {
        return Proposal::blocked(Criterion::V, Block::NotRated);
    };
    let groups =
        rated.iter().filter(|(_, burden)| *burden == highest).map(|(group, _)| (*group).clone()).collect();
    let repeats = territory::cell(&contents.answers, "Q208", problem, "repeat").and_then(Value::as_f64);
    let raised = highest < 4 && repeats.is_some_and(|percent| percent >= REPEATS_FROM);
    let value = highest + i64::from(raised);
    let arithmetic = Arithmetic::Burden { highest, groups, repeats, raised };
    Proposal::found(Criterion::V, value, grade_of(contents, "Q501"), arithmetic)
}

fn starting_gravity(problem: &str) -> Proposal {
    let starting = Catalogue::get().problem(problem).map(|problem| i64::from(problem.gravity));
    let proposal = match starting {
        Some(gravity) => {
            Proposal::found(Criterion::G, gravity, None, Arithmetic::StartingGravity { gravity })
        }
        None => Proposal::blocked(Criterion::G, Block::NoStartingValue),
    };
    Proposal { starting_point: true, ..proposal }
}

fn no_count(contents: &Contents) -> Block {
    incidents::reference(&contents.answers)
        .map_or(Block::NoReferenceYear, |reference| Block::NoCount { year: reference.year })
}

/// The grade of an answer: the one given, else the best its source allows (method B.4).
fn grade_of(contents: &Contents, question: &str) -> Option<Grade> {
    let answer = contents.answers.get(question).filter(|answer| answer.state == State::Value)?;
    answer.grade.or_else(|| Catalogue::get().source(&answer.source).map(|source| source.grade))
}

/// Whether the choice of priorities may open: records or lived experience have at least one problem with data
/// (method B.1).
///
/// # Errors
/// The questions that would open it when neither has any: counts, counts of other services, what residents see.
pub fn ready_to_choose(contents: &Contents) -> Result<(), Vec<&'static str>> {
    let answers = &contents.answers;
    let counted = |counts: Vec<Counts>| {
        counts
            .iter()
            .any(|counts| counts.years.values().any(Option::is_some) || !counts.under_five.is_empty())
    };
    let by_area = |counts: &Counts| counts.by_area.iter().any(|area| !area.years.is_empty());
    let records = counted(incidents::counts(answers))
        || incidents::counts(answers).iter().any(by_area)
        || counted(incidents::other_counts(answers));
    if records || survey::has_concern(answers) { Ok(()) } else { Err(vec!["Q202", "Q205", "Q306"]) }
}
