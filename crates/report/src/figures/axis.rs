//! Round numbers along an axis.

/// At most `most` + 1 ticks at steps of 1, 2 or 5 times a power of ten, from the tick at or below `low` to the one
/// at or above `high`.
pub(super) fn ticks(low: f64, high: f64, most: u32) -> Vec<f64> {
    let (low, high) = if high > low { (low, high) } else { (low - 0.5, low + 0.5) };
    if !(low.is_finite() && high.is_finite()) {
        return Vec::new();
    }
    let rough = (high - low) / f64::from(most.max(1));
    // Powers of ten by multiplication: exact for the sizes that occur, and the same on every machine.
    let mut unit = 1.0;
    while unit > rough {
        unit /= 10.0;
    }
    while unit * 10.0 <= rough {
        unit *= 10.0;
    }
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * unit).find(|step| *step >= rough);
    let step = step.unwrap_or(unit * 10.0);
    let first = (low / step).floor();
    let count = ((high / step).ceil() - first).max(1.0);
    let mut ticks = Vec::new();
    let mut index = 0.0;
    while index <= count {
        ticks.push((first + index) * step);
        index += 1.0;
    }
    ticks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_cover_the_values() {
        assert_eq!(ticks(0.0, 100.0, 5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(ticks(3.2, 11.0, 4), [2.0, 4.0, 6.0, 8.0, 10.0, 12.0].map(|v: f64| v));
        for (low, high) in [(0.0, 0.0), (-3.0, 7.5), (0.012, 0.018), (12_000.0, 98_500.0)] {
            let ticks = ticks(low, high, 5);
            assert!(ticks.len() >= 2 && ticks.len() <= 8, "{low} to {high}: {ticks:?}");
            assert!(ticks[0] <= low && ticks[ticks.len() - 1] >= high, "{low} to {high}: {ticks:?}");
        }
    }
}
