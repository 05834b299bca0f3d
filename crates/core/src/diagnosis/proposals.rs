//! From counts and surveys to proposed ratings (method B.7). A person may override any of them.
//!
//! A proposal never overwrites a rating; it is what the figures alone would suggest.

use crate::statistics::{Estimate, rate, rate_ratio};

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
