//! Measurements: repeated runs, their median, and the memory of a window with all its processes.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

/// The middle of several measured values; of an even number, the upper of the two in the middle.
pub fn median<T: Ord + Copy>(values: &[T]) -> Option<T> {
    let mut sorted = values.to_vec();
    sorted.sort();
    sorted.get(sorted.len() / 2).copied()
}

/// Does something several times and gives the median of its times. Errors: the first run that fails.
pub fn timed(runs: usize, mut work: impl FnMut() -> Result<()>) -> Result<Duration> {
    let mut times = Vec::with_capacity(runs);
    for _ in 0..runs {
        let started = Instant::now();
        work()?;
        times.push(started.elapsed());
    }
    median(&times).context("nothing was measured")
}

/// Memory of a process and all it started, in kibibytes: proportional set size, so that pages shared with
/// other programs count by their share. The process itself (the driver of a window) is left out.
pub fn memory_of_children(process: u32) -> Result<u64> {
    let mut parents = BTreeMap::new();
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(id) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        // A process may end while we look; it has no memory then.
        let Ok(stat) = std::fs::read_to_string(format!("/proc/{id}/stat")) else { continue };
        let after_name = stat.rsplit(')').next().unwrap_or_default();
        if let Some(parent) =
            after_name.split_whitespace().nth(1).and_then(|parent| parent.parse::<u32>().ok())
        {
            parents.insert(id, parent);
        }
    }
    let descends = |id: u32| {
        let ancestors = std::iter::successors(parents.get(&id), |parent| parents.get(parent));
        ancestors.take(parents.len()).any(|ancestor| *ancestor == process)
    };
    let children = parents.keys().filter(|id| descends(**id));
    Ok(children.filter_map(|id| proportional_size(*id)).sum())
}

fn proportional_size(process: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(&[9, 1, 5]), Some(5));
        assert_eq!(median(&[4, 1, 9, 5]), Some(5));
        assert_eq!(median::<u32>(&[]), None);
    }
}
