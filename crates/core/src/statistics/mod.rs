//! Intervals and comparisons of counts and shares (method E.5), deterministic and without I/O.
//!
//! It never says why something changed: it only tells what chance alone could do.

pub mod suppression;
#[cfg(test)]
mod tests;

use serde::Serialize;
use ts_rs::TS;

/// The 97.5 % point of the normal distribution, as the method writes it (E.5).
pub const Z: f64 = 1.959_964;

/// The only door to float functions that differ by platform: all through `libm`.
pub mod numbers {
    #[must_use]
    pub fn ln(x: f64) -> f64 {
        libm::log(x)
    }

    #[must_use]
    pub fn exp(x: f64) -> f64 {
        libm::exp(x)
    }

    /// Rounds half up to `decimals` places, forgiving the last bits of binary fractions.
    #[must_use]
    pub fn round_half_up(x: f64, decimals: i32) -> f64 {
        let scale = 10f64.powi(decimals);
        (x * scale + 0.5 + 1e-9).floor() / scale
    }
}

/// An estimate with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    pub value: f64,
    pub lower: f64,
    pub upper: f64,
}

impl Estimate {
    /// True when `x` cannot be told from the estimate at the 95 % level.
    #[must_use]
    pub fn contains(&self, x: f64) -> bool {
        self.lower <= x && x <= self.upper
    }
}

/// Rate of `events` per `per` units of `exposure`, with Byar's interval (method E.5.1).
/// `None` without exposure.
#[must_use]
pub fn rate(events: u64, exposure: f64, per: f64) -> Option<Estimate> {
    if exposure <= 0.0 {
        return None;
    }
    let observed = events as f64;
    let lower = if events == 0 {
        0.0
    } else {
        observed * (1.0 - 1.0 / (9.0 * observed) - Z / (3.0 * observed.sqrt())).powi(3)
    };
    let next = observed + 1.0;
    let upper = next * (1.0 - 1.0 / (9.0 * next) + Z / (3.0 * next.sqrt())).powi(3);
    let factor = per / exposure;
    Some(Estimate { value: observed * factor, lower: lower * factor, upper: upper * factor })
}

/// Rate ratio (a / Pa) / (b / Pb) with its log interval; `dispersion` is φ, 1 or more (method E.5.2).
/// When a count is 0, 0.5 is added to both. `None` without exposure.
#[must_use]
pub fn rate_ratio(a: u64, exposure_a: f64, b: u64, exposure_b: f64, dispersion: f64) -> Option<Estimate> {
    if exposure_a <= 0.0 || exposure_b <= 0.0 {
        return None;
    }
    let shift = if a == 0 || b == 0 { 0.5 } else { 0.0 };
    let (a, b) = (a as f64 + shift, b as f64 + shift);
    let ratio = (a / exposure_a) / (b / exposure_b);
    let spread = Z * (dispersion * (1.0 / a + 1.0 / b)).sqrt();
    let log = numbers::ln(ratio);
    Some(Estimate { value: ratio, lower: numbers::exp(log - spread), upper: numbers::exp(log + spread) })
}

/// Share `yes / asked` with Wilson's score interval; `design` is the design effect, 1 or more (method E.5.5).
/// Shares run from 0 to 1. `None` when nobody was asked.
///
/// With n = `asked` / `design`: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n), method 3 of Newcombe 1998,
/// "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17. It holds for random samples:
/// an open survey has no interval.
#[must_use]
pub fn share(yes: u64, asked: u64, design: f64) -> Option<Estimate> {
    if asked == 0 || yes > asked {
        return None;
    }
    let n = asked as f64 / design;
    let p = yes as f64 / asked as f64;
    let z2 = Z * Z;
    let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    // At 0 and at 1 a bound is the share itself; the subtraction misses it by its last bits.
    Some(Estimate { value: p, lower: (centre - half).clamp(0.0, p), upper: (centre + half).clamp(p, 1.0) })
}

/// Smallest relative fall that one before/after comparison of counts can tell from chance (method E.5.7).
///
/// Solves ln r = −1.96 · √(1/c + 1/(c·r)) by halving; the result is 1 − r, from 0 to 1.
/// `None` for a baseline of 0.
#[must_use]
pub fn smallest_visible_fall(baseline: u64) -> Option<f64> {
    if baseline == 0 {
        return None;
    }
    let c = baseline as f64;
    // Positive while a fall to r is still within what chance can do.
    let excess = |r: f64| numbers::ln(r) + Z * (1.0 / c + 1.0 / (c * r)).sqrt();
    let (mut low, mut high) = (1e-6, 1.0);
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if excess(middle) > 0.0 {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(1.0 - high)
}

/// Median where a tie between two middle values goes to the lower one (method B.6, B.8.9).
#[must_use]
pub fn lower_median(values: &[i64]) -> Option<i64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}
