//! Hiding small counts in what is shared, and the counts that would give them away (method E.7, rules 1 and 4).
//!
//! It only ever hides: no count is rounded, changed or guessed. Zero is a true zero and may be shown (E.7, rule 6).

/// What may be shown of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The count itself.
    Shown(u64),
    /// A count that nobody knows.
    Unknown,
    /// From 1 to just under the threshold: “fewer than 5”.
    Small,
    /// Hidden because the total would reveal a small count: this one, or one beside it.
    Withheld,
}

/// Whether a count alone is too small to be shown.
#[must_use]
pub fn is_small(count: u64, threshold: u64) -> bool {
    (1..threshold).contains(&count)
}

/// What may be shown of one count that is part of no total.
#[must_use]
pub fn alone(count: Option<u64>, threshold: u64) -> Cell {
    match count {
        None => Cell::Unknown,
        Some(count) if is_small(count, threshold) => Cell::Small,
        Some(count) => Cell::Shown(count),
    }
}

/// What may be shown of the parts of a total that is itself shown.
///
/// Small parts are hidden. As long as the total less the parts shown would give a hidden part away, the next
/// smallest part is hidden too, and then all hidden parts read alike: which of them are small would say too much. A
/// part that nobody knows protects the others, because the remainder cannot be divided.
#[must_use]
pub fn parts(total: u64, parts: &[Option<u64>], threshold: u64) -> Vec<Cell> {
    let cells: Vec<Cell> = parts.iter().map(|part| alone(*part, threshold)).collect();
    let small: Vec<u64> = parts.iter().flatten().copied().filter(|part| is_small(*part, threshold)).collect();
    if small.is_empty() || is_small(total, threshold) || parts.iter().any(Option::is_none) {
        return cells;
    }
    let (count, sum) = (small.len() as u64, small.iter().sum::<u64>());
    if count > 1 && sum > count && sum < count * (threshold - 1) {
        return cells;
    }
    let mut large: Vec<u64> = parts.iter().flatten().copied().filter(|part| *part >= threshold).collect();
    large.sort_unstable();
    // One more hidden part is enough: any of the hidden ones may be the small one.
    let most = large.first().copied().unwrap_or(threshold);
    let hide = |(part, cell): (&Option<u64>, Cell)| match part {
        Some(part @ 1..) if *part <= most => Cell::Withheld,
        Some(_) | None => cell,
    };
    parts.iter().zip(cells).map(hide).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::Cell::{Shown, Small, Unknown, Withheld};
    use super::*;

    #[test]
    fn a_small_count_is_hidden_and_a_true_zero_is_not() {
        assert_eq!(alone(Some(0), 5), Shown(0));
        assert_eq!([1, 4].map(|count| alone(Some(count), 5)), [Small, Small]);
        assert_eq!(alone(Some(5), 5), Shown(5));
        assert_eq!(alone(Some(9), 10), Small, "a sensitive problem has a threshold of ten");
        assert_eq!(alone(None, 5), Unknown, "not known is not zero");
    }

    #[test]
    fn the_total_does_not_reveal_the_only_small_part() {
        let found = parts(60, &[Some(3), Some(20), Some(37)], 5);
        assert_eq!(found, [Withheld, Withheld, Shown(37)]);
    }

    #[test]
    fn two_small_parts_protect_each_other_unless_their_sum_allows_one_answer() {
        assert_eq!(parts(45, &[Some(2), Some(3), Some(40)], 5), [Small, Small, Shown(40)]);
        // 1 and 1: the remainder 2 leaves no choice.
        assert_eq!(parts(42, &[Some(1), Some(1), Some(40)], 5), [Withheld, Withheld, Withheld]);
        // 4 and 4 are the largest two small parts can be.
        assert_eq!(parts(48, &[Some(4), Some(4), Some(40)], 5), [Withheld, Withheld, Withheld]);
    }

    #[test]
    fn between_two_parts_only_the_total_is_shown() {
        assert_eq!(parts(6, &[Some(1), Some(5)], 5), [Withheld, Withheld]);
        assert_eq!(parts(3, &[Some(3), Some(0)], 5), [Small, Shown(0)], "the total is hidden with it");
    }

    #[test]
    fn a_part_that_nobody_knows_protects_the_others() {
        assert_eq!(parts(60, &[Some(3), None, Some(37)], 5), [Small, Unknown, Shown(37)]);
    }

    #[test]
    fn no_reader_can_compute_a_hidden_part() {
        // Every three parts up to 25, by how they print; of those up to 12, each hidden part could be another number.
        let range = 0..=25_u64;
        let mut alike: BTreeMap<String, Vec<[u64; 3]>> = BTreeMap::new();
        for (a, b) in range.clone().flat_map(|a| range.clone().map(move |b| (a, b))) {
            for found in range.clone().map(|c| [a, b, c]) {
                let total: u64 = found.iter().sum();
                if !is_small(total, 5) {
                    let printed = format!("{total} {:?}", parts(total, &found.map(Some), 5));
                    alike.entry(printed).or_default().push(found);
                }
            }
        }
        for (printed, group) in alike {
            for index in (0..3).filter(|index| group.iter().any(|found| is_small(found[*index], 5))) {
                let values: BTreeSet<u64> = group.iter().map(|found| found[index]).collect();
                assert!(values.len() > 1, "{printed} can only be {values:?} at {index}");
            }
        }
    }
}
