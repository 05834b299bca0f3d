//! The pictures: whole, readable, and the same whatever the order of what they are given.

#[cfg(test)]
mod pictures;

use keystone_report::figures::{self, Bubble, Matrix, Placed, Trend};
use keystone_report::scene::{Anchor, Mark, Scene};

/// Left, top, right, bottom of a text, its width estimated at half its size a letter.
#[cfg(test)]
fn place(mark: &Mark) -> Option<(String, [f64; 4])> {
    let Mark::Text { x, y, text, anchor, size, .. } = mark else { return None };
    let width = text.chars().count() as f64 * size * 0.45;
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some((text.clone(), [left, y - size * 0.7, left + width, *y]))
}

#[cfg(test)]
fn texts(scene: &Scene) -> Vec<(String, [f64; 4])> {
    scene.marks.iter().filter_map(place).collect()
}

#[test]
fn every_label_is_inside_and_none_covers_another() {
    for french in [true, false] {
        for (name, scene) in pictures::scenes(french) {
            let texts = texts(&scene);
            for (index, (text, [left, top, right, bottom])) in texts.iter().enumerate() {
                let inside =
                    *left >= -0.5 && *top >= 0.0 && *right <= scene.width + 0.5 && *bottom <= scene.height;
                assert!(inside, "{name}: “{text}” is at {left:.0}–{right:.0}, {top:.0}–{bottom:.0}");
                for (other, sides) in texts.iter().skip(index + 1) {
                    let width = right.min(sides[2]) - left.max(sides[0]);
                    let height = bottom.min(sides[3]) - top.max(sides[1]);
                    assert!(width <= 0.0 || height <= 0.0, "{name}: “{text}” covers “{other}”");
                }
            }
        }
    }
}

#[test]
fn the_matrix_does_not_depend_on_the_order_of_the_issues() {
    let bubble = |key: &str, need: f64, leverage: f64| Bubble {
        key: key.into(),
        label: format!("Issue {key}"),
        need,
        leverage,
        confidence: 0.5,
    };
    let bubbles = vec![bubble("a", 60.0, 60.0), bubble("b", 60.0, 60.0), bubble("c", 10.0, 100.0)];
    let forward = Matrix { bubbles: bubbles.clone(), ..Matrix::default() };
    let backward = Matrix { bubbles: bubbles.into_iter().rev().collect(), ..Matrix::default() };
    assert_eq!(figures::matrix(&forward), figures::matrix(&backward));
}

#[test]
fn partners_at_one_place_are_all_seen() {
    let partners = ["a", "b", "c", "d", "e"].map(|key| Placed {
        key: key.into(),
        label: key.to_uppercase(),
        influence: 4.0,
        interest: 4.0,
    });
    let grid = figures::InfluenceGrid { partners: partners.to_vec(), ..Default::default() };
    let scene = figures::influence_grid(&grid);
    let mut dots: Vec<(f64, f64)> = Vec::new();
    for mark in &scene.marks {
        if let Mark::Circle { x, y, radius, .. } = mark {
            assert!(dots.iter().all(|(_, other)| (other - y).abs() > 2.0 * radius), "two dots touch");
            dots.push((*x, *y));
        }
    }
    assert_eq!(dots.len(), 5);
}

#[test]
fn pictures_without_data_are_still_pictures() {
    for scene in [
        figures::matrix(&Matrix::default()),
        figures::trend(&Trend::default(), &|value| value.to_string()),
        figures::bars(&figures::Bars::default(), &|value| value.to_string()),
        figures::influence_grid(&figures::InfluenceGrid::default()),
        figures::scale_dots(&figures::ScaleDots::default()),
    ] {
        let finite = |mark: &Mark| match mark {
            Mark::Rect { x, y, width, height, .. } => [*x, *y, *width, *height].iter().all(|v| v.is_finite()),
            Mark::Line { points, .. } | Mark::Path { points, .. } => {
                points.iter().all(|point| point.x.is_finite() && point.y.is_finite())
            }
            Mark::Circle { x, y, .. } | Mark::Text { x, y, .. } => x.is_finite() && y.is_finite(),
        };
        assert!(scene.marks.iter().all(finite), "{scene:?}");
    }
}
