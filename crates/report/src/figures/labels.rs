//! Labels beside their marks, none over another, none outside: the first free place in a fixed order, or else the
//! place that covers least.

use crate::scene::Anchor;

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Box4 {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Box4 {
    fn overlap(&self, other: &Self) -> f64 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.bottom.min(other.bottom) - self.top.max(other.top);
        if width > 0.0 && height > 0.0 { width * height } else { 0.0 }
    }

    fn inside(&self, other: &Self) -> bool {
        self.left >= other.left
            && self.right <= other.right
            && self.top >= other.top
            && self.bottom <= other.bottom
    }
}

/// What is taken already.
#[derive(Debug)]
pub(super) struct Places {
    bounds: Box4,
    taken: Vec<Box4>,
}

/// Where a label came to stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f64,
    /// Top of the label.
    pub(super) top: f64,
    pub(super) anchor: Anchor,
    /// Far enough from its mark to need a line to it.
    pub(super) far: bool,
}

impl Places {
    pub(super) fn new(bounds: Box4) -> Self {
        Self { bounds, taken: Vec::new() }
    }

    pub(super) fn take(&mut self, taken: Box4) {
        self.taken.push(taken);
    }

    pub(super) fn take_circle(&mut self, (x, y): (f64, f64), radius: f64) {
        self.take(Box4 { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }

    /// Finds and takes a place for a label of this size beside a mark.
    pub(super) fn beside(&mut self, mark: (f64, f64), radius: f64, size: (f64, f64)) -> Spot {
        match self.best(mark, radius, size) {
            Some((_, spot, place)) => {
                self.taken.push(place);
                spot
            }
            None => Spot { x: mark.0, top: mark.1, anchor: Anchor::Start, far: false },
        }
    }

    /// The same, only where the label covers nothing and stays inside.
    pub(super) fn free_beside(
        &mut self,
        mark: (f64, f64),
        radius: f64,
        size: (f64, f64),
    ) -> Option<(Spot, Box4)> {
        let (_, spot, place) = self.best(mark, radius, size).filter(|(cost, ..)| *cost <= 0.0)?;
        self.taken.push(place);
        Some((spot, place))
    }

    /// The first place without cost in a fixed order, or else the one that costs least.
    fn best(
        &self,
        (x, y): (f64, f64),
        radius: f64,
        (width, height): (f64, f64),
    ) -> Option<(f64, Spot, Box4)> {
        let mut best: Option<(f64, Spot, Box4)> = None;
        for ring in 0..5u32 {
            let gap = radius + 2.5 + f64::from(ring) * 8.0;
            let middle = y - height / 2.0;
            let (above, below) = (y - gap - height, y + gap);
            let slant = gap * 0.72;
            let spots = [
                (x + gap, middle, Anchor::Start),
                (x - gap, middle, Anchor::End),
                (x, above, Anchor::Middle),
                (x, below, Anchor::Middle),
                (x + slant, y - slant - height, Anchor::Start),
                (x + slant, y + slant, Anchor::Start),
                (x - slant, y - slant - height, Anchor::End),
                (x - slant, y + slant, Anchor::End),
            ];
            for (x, top, anchor) in spots {
                let left = match anchor {
                    Anchor::Start => x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                let place = Box4 { left, top, right: left + width, bottom: top + height };
                let covered: f64 = self.taken.iter().map(|taken| place.overlap(taken)).sum();
                let outside = if place.inside(&self.bounds) { 0.0 } else { 1.0e6 };
                let cost = covered + outside;
                let spot = Spot { x, top, anchor, far: ring > 1 };
                if best.as_ref().is_none_or(|(known, _, _)| cost < *known) {
                    best = Some((cost, spot, place));
                }
                if cost <= 0.0 {
                    return best;
                }
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_labels_round_one_point_do_not_cover_each_other() {
        let bounds = Box4 { left: 0.0, top: 0.0, right: 400.0, bottom: 300.0 };
        let mut places = Places::new(bounds);
        for step in 0..12 {
            let x = 180.0 + f64::from(step % 4) * 9.0;
            places.take_circle((x, 150.0), 4.0);
        }
        for step in 0..12 {
            let x = 180.0 + f64::from(step % 4) * 9.0;
            places.beside((x, 150.0), 4.0, (60.0, 9.0));
        }
        let labels = &places.taken[12..];
        for (index, label) in labels.iter().enumerate() {
            assert!(label.inside(&bounds));
            assert!(labels[index + 1..].iter().all(|other| label.overlap(other) == 0.0), "{label:?}");
        }
    }
}
