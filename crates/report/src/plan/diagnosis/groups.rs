//! Answers of a survey by group of respondents: what may be shown of each, so that neither the other answers of a
//! group nor the other groups give a few people away (method E.7, rules 1 and 3).
//!
//! It only ever hides. Shares are printed in whole percent, so a small number is protected wherever their rounding
//! leaves more than one answer.

use std::collections::BTreeMap;

use keystone_core::catalogue::Question;
use keystone_core::diagnosis::survey::SHOWN_FROM;
use keystone_core::statistics::suppression::{self, Cell};
use serde_json::Value;

use super::counts::SMALL;
use super::polls::{ASKED, count, several};

/// The row of everyone who answered.
const ALL: &str = "ALL";

/// How many of a group gave each answer, in the order of the options; `None` where nobody knows.
pub(in crate::plan) struct Group {
    pub row: String,
    pub people: u64,
    pub counts: Vec<Option<u64>>,
}

impl Group {
    fn count(&self, option: usize) -> Option<u64> {
        self.counts.get(option).copied().flatten()
    }

    /// The least and the most people that a share printed in whole percent may stand for.
    fn printed(&self, count: u64) -> (u64, u64) {
        let percent = |count: u64| (100.0 * count as f64 / self.people.max(1) as f64).round();
        let same = |other: &u64| percent(*other) == percent(count);
        let least = (0..=count).rev().take_while(same).last().unwrap_or(count);
        let most = (count..=self.people).take_while(same).last().unwrap_or(count);
        (least, most)
    }
}

/// The groups of an answer; those without a person are left out.
pub(in crate::plan) fn read(question: &Question, value: &Value) -> Vec<Group> {
    let rows = value.as_object().into_iter().flatten();
    rows.filter_map(|(row, cells)| {
        let counts: Vec<Option<u64>> = question.options.iter().map(|option| count(cells, option)).collect();
        let people = if several(question) { count(cells, ASKED)? } else { counts.iter().flatten().sum() };
        (people > 0).then(|| Group { row: row.clone(), people, counts })
    })
    .collect()
}

/// By what a row tells respondents apart; rows of one kind add up to everyone.
fn kind(row: &str) -> Option<&'static str> {
    match row {
        ALL => None,
        row if row.starts_with("AGE-") => Some("age"),
        row if row.starts_with("AREA@") => Some("area"),
        _ => Some("gender"),
    }
}

/// What may be shown, by row. `exclusive`: each person gave one answer, so a row adds up to its people. A group of
/// too few people is withheld whole.
pub(in crate::plan) fn cells(groups: &[Group], exclusive: bool) -> BTreeMap<String, Vec<Cell>> {
    let mut shown: BTreeMap<String, Vec<Cell>> = BTreeMap::new();
    for group in groups {
        let cells = if group.people < SHOWN_FROM {
            vec![Cell::Withheld; group.counts.len()]
        } else if exclusive {
            suppression::parts(group.people, &group.counts, SMALL)
        } else {
            group.counts.iter().map(|count| suppression::alone(*count, SMALL)).collect()
        };
        shown.insert(group.row.clone(), cells);
    }
    let Some(all) = groups.iter().find(|group| group.row == ALL) else { return shown };
    let options = all.counts.len();
    // Each round hides at least one more number, so this ends.
    while (0..options).any(|option| {
        ["gender", "age", "area"].into_iter().any(|of| {
            let members: Vec<&Group> = groups.iter().filter(|group| kind(&group.row) == Some(of)).collect();
            protect(all, &members, option, exclusive, &mut shown)
        })
    }) {}
    shown
}

fn cell(shown: &BTreeMap<String, Vec<Cell>>, group: &Group, option: usize) -> Cell {
    shown.get(&group.row).and_then(|cells| cells.get(option)).copied().unwrap_or(Cell::Unknown)
}

/// Hides one more number when the others of its kind, taken from everyone, leave one answer for the only one hidden:
/// by itself it may be large, and then the small one is what is left of its row. True when something was hidden.
fn protect(
    all: &Group,
    members: &[&Group],
    option: usize,
    exclusive: bool,
    shown: &mut BTreeMap<String, Vec<Cell>>,
) -> bool {
    let Cell::Shown(total) = cell(shown, all, option) else { return false };
    let sum: Option<u64> = members.iter().map(|group| group.count(option)).sum();
    let (hidden, open): (Vec<&Group>, Vec<&Group>) =
        members.iter().copied().partition(|group| !matches!(cell(shown, group, option), Cell::Shown(_)));
    let [secret] = hidden.as_slice() else { return false };
    if secret.count(option).is_none() || sum != Some(total) {
        return false;
    }
    let (least, most) = all.printed(total);
    let (mut low, mut high) = (least, most);
    for group in &open {
        let (least, most) = group.printed(group.count(option).unwrap_or_default());
        low = low.saturating_sub(most);
        high = high.saturating_sub(least);
    }
    if low < high {
        return false;
    }
    let next = open.iter().filter(|group| group.count(option).is_some_and(|count| count > 0));
    let Some(next) = next.min_by_key(|group| group.count(option)) else { return false };
    let untold: Vec<usize> = (0..secret.counts.len())
        .filter(|option| !matches!(cell(shown, secret, *option), Cell::Shown(_)))
        .collect();
    let Some(cells) = shown.get_mut(&next.row) else { return false };
    if let Some(cell) = cells.get_mut(option) {
        *cell = Cell::Withheld;
    }
    // Alone in its row, it would be what the others leave of the people.
    let alone = cells.iter().filter(|cell| !matches!(cell, Cell::Shown(_))).count() < 2;
    if exclusive && alone {
        // Best an answer that the other group does not tell either, so that nothing more has to be hidden for this one.
        let rest = cells.iter_mut().enumerate().filter(|(_, cell)| matches!(cell, Cell::Shown(1..)));
        let cost = |(option, cell): &(usize, &mut Cell)| match cell {
            Cell::Shown(count) => (!untold.contains(option), *count),
            Cell::Unknown | Cell::Small | Cell::Withheld => (true, u64::MAX),
        };
        if let Some((_, cell)) = rest.min_by_key(cost) {
            *cell = Cell::Withheld;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(row: &str, counts: [u64; 4]) -> Group {
        Group { row: row.into(), people: counts.iter().sum(), counts: counts.map(Some).to_vec() }
    }

    fn open(shown: &BTreeMap<String, Vec<Cell>>, row: &str) -> Vec<bool> {
        shown[row].iter().map(|cell| matches!(cell, Cell::Shown(_))).collect()
    }

    #[test]
    fn everyone_less_the_others_does_not_give_a_few_people_away() {
        let groups =
            [group(ALL, [30, 20, 14, 12]), group("WOMEN", [15, 12, 8, 3]), group("MEN", [15, 8, 6, 9])];
        let shown = cells(&groups, true);
        assert_eq!(open(&shown, ALL), [true; 4]);
        assert_eq!(open(&shown, "WOMEN"), [true, true, false, false], "the small one and one beside it");
        assert!(!open(&shown, "MEN")[3], "and the same answer of the other group");
        assert!(open(&shown, "MEN").iter().filter(|shown| !**shown).count() >= 2);
    }

    #[test]
    fn rounding_protects_a_small_number_among_many() {
        let groups = [
            group(ALL, [400, 300, 203, 97]),
            group("WOMEN", [230, 150, 100, 3]),
            group("MEN", [170, 150, 103, 94]),
        ];
        assert!(open(&cells(&groups, true), "MEN")[3]);
    }

    #[test]
    fn a_group_of_few_people_is_withheld_whole() {
        let groups = [group(ALL, [30, 20, 14, 12]), group("AGE-65", [10, 6, 6, 6])];
        assert_eq!(open(&cells(&groups, true), "AGE-65"), [false; 4]);
    }
}
