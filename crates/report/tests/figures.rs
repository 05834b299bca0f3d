//! The pictures: whole, readable, and the same whatever the order of what they are given.

#[cfg(test)]
mod pictures;

use keystone_report::figures::{self, Bubble, Matrix, Placed, Trend};
use keystone_report::scene::{Anchor, Ink, Mark, Scene};

/// Left, top, right, bottom of a text, its width estimated letter by letter.
#[cfg(test)]
fn place(mark: &Mark) -> Option<(String, [f64; 4])> {
    let Mark::Text { x, y, text, anchor, size, .. } = mark else { return None };
    let width = text.chars().map(letter).sum::<f64>() * size;
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some((text.clone(), [left, y - size * 0.7, left + width, *y]))
}

/// A low estimate of the width of a letter at size 1.
#[cfg(test)]
fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '’' | '.' | ',' | ':' | ' ' | '\u{a0}' | '\u{202f}' => 0.2,
        'f' | 't' | 'r' | '(' | ')' | '-' => 0.3,
        _ => 0.45,
    }
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

/// Every point of a mark that is not a text, with its distance to the edge of what is painted there.
#[cfg(test)]
fn points(mark: &Mark) -> Vec<(f64, f64, f64)> {
    match mark {
        Mark::Rect { x, y, width, height, .. } => vec![(*x, *y, 0.0), (x + width, y + height, 0.0)],
        Mark::Line { points, .. } | Mark::Path { points, .. } => {
            points.iter().map(|point| (point.x, point.y, 0.0)).collect()
        }
        Mark::Circle { x, y, radius, .. } => vec![(*x, *y, *radius)],
        Mark::Text { .. } => Vec::new(),
    }
}

#[test]
fn nothing_is_painted_outside() {
    for french in [true, false] {
        for (name, scene) in pictures::scenes(french) {
            for (x, y, reach) in scene.marks.iter().flat_map(points) {
                let inside = x - reach >= -0.01
                    && x + reach <= scene.width + 0.01
                    && y - reach >= -0.01
                    && y + reach <= scene.height + 0.01;
                assert!(inside, "{name}: a mark at {x:.1}, {y:.1} in {} by {}", scene.width, scene.height);
            }
        }
    }
}

#[test]
fn an_unknown_value_is_never_drawn_as_a_zero() {
    let cell = |value| {
        let bands = vec![figures::TimeBand { label: String::new(), values: vec![value] }];
        figures::calendar(&figures::Calendar { days: vec!["D".into()], bands, ..Default::default() }).marks
    };
    assert_ne!(cell(None), cell(Some(0)));
    let level = |risk| {
        let level = figures::BalanceLevel { risk, protection: Some(1.0), ..Default::default() };
        let too_little = "?".to_owned();
        figures::balance(&figures::Balance { most: 4, levels: vec![level], too_little, ..Default::default() })
    };
    assert!(texts(&level(None)).iter().any(|(text, _)| text == "?"));
    assert!(texts(&level(Some(0.0))).iter().all(|(text, _)| text != "?"));
}

#[test]
fn a_year_without_a_count_and_a_new_way_of_counting_cut_the_line() {
    let lines = |years: &[i32], breaks: &[i32]| {
        let count = |year: &i32| figures::Count { year: *year, value: 5.0, value_label: "5".into() };
        let series = figures::CountSeries {
            label: "S".into(),
            counts: years.iter().map(count).collect(),
            breaks: breaks.to_vec(),
        };
        let counts = figures::Counts { years: (2020, 2024), series: vec![series], ..Default::default() };
        let scene = figures::counts(&counts, &|value| value.to_string());
        let drawn = |mark: &Mark| match mark {
            Mark::Line { points, stroke } if stroke.ink == Ink::Primary => Some(points.len()),
            _ => None,
        };
        scene.marks.iter().filter_map(drawn).collect::<Vec<_>>()
    };
    assert_eq!(lines(&[2020, 2021, 2022, 2023, 2024], &[]), [5]);
    assert_eq!(lines(&[2020, 2021, 2023, 2024], &[]), [2, 2], "2022 is unknown");
    assert_eq!(lines(&[2020, 2021, 2022, 2023, 2024], &[2022]), [2, 3], "counted anew from 2022 on");
}

#[test]
fn voices_at_one_place_are_counted() {
    let row = figures::GroupRow { voices: vec![3.0, 1.0, 3.0, 3.0], ..Default::default() };
    let steps = ["0", "1", "2", "3", "4"].map(str::to_owned).to_vec();
    let scene = figures::groups(&figures::Groups { steps, rows: vec![row], ..Default::default() });
    let inside = |mark: &Mark| matches!(mark, Mark::Text { ink: Ink::OnPrimary, text, .. } if text == "3");
    assert_eq!(scene.marks.iter().filter(|mark| inside(mark)).count(), 1);
    let dots = scene.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
    assert_eq!(dots, 2, "three voices share a dot");
}

#[test]
fn a_branch_below_the_third_level_is_left_to_the_table() {
    let node = |text: &str, next| figures::TreeNode { text: text.into(), next };
    let causes = vec![node("one", vec![node("two", vec![node("three", vec![node("four", Vec::new())])])])];
    let scene = figures::tree(&figures::Tree { issue: "issue".into(), causes, ..Default::default() });
    let shown: Vec<String> = texts(&scene).into_iter().map(|(text, _)| text).collect();
    assert_eq!(shown, ["issue", "one", "two", "three"]);
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
        figures::radar(&figures::Radar::default()),
        figures::balance(&figures::Balance::default()),
        figures::rates(&figures::Rates::default(), &|value| value.to_string()),
        figures::calendar(&figures::Calendar::default()),
        figures::counts(&figures::Counts::default(), &|value| value.to_string()),
        figures::answers(&figures::Answers::default()),
        figures::triangle(&figures::Triangle::default()),
        figures::tree(&figures::Tree::default()),
        figures::groups(&figures::Groups::default()),
        figures::network(&figures::Network::default()),
        figures::timeline(&figures::Timeline::default()),
        figures::stacks(&figures::Stacks::default(), &|value| value.to_string()),
        figures::tally(&figures::Tally::default()),
        figures::multiples(&figures::Multiples::default()),
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

#[test]
fn every_partner_has_a_dot_of_its_own_and_a_name_or_a_number() {
    let pick = |_: &str, en: &str| en.to_owned();
    for count in [1, 11, 40, 41, 200] {
        let network = pictures::plan::network(&pick, count, false);
        let scene = figures::network(&network);
        let mut dots: Vec<(f64, f64, f64)> = Vec::new();
        for mark in &scene.marks {
            if let Mark::Circle { x, y, radius, key: Some(_), .. } = mark {
                let apart = |(a, b, other): &(f64, f64, f64)| (a - x).hypot(b - y) >= radius + other;
                assert!(dots.iter().all(apart), "{count}: two dots touch");
                dots.push((*x, *y, *radius));
            }
        }
        assert_eq!(dots.len(), count);
        if network.is_numbered() {
            let shown: Vec<String> = texts(&scene).into_iter().map(|(text, _)| text).collect();
            assert!((1..=count).all(|number| shown.contains(&number.to_string())), "{count}");
        } else {
            assert!(count <= 40, "forty names at most");
        }
    }
    assert!(!pictures::plan::network(&pick, 11, false).is_numbered(), "eleven names find room");
    assert!(pictures::plan::network(&pick, 200, false).is_numbered());
}

#[test]
fn a_strong_role_stands_nearer_to_the_municipality() {
    let pick = |_: &str, en: &str| en.to_owned();
    for count in [10, 100] {
        let network = pictures::plan::network(&pick, count, false);
        let scene = figures::network(&network);
        let mut reach = [(f64::MAX, 0.0_f64); 5];
        for mark in &scene.marks {
            let Mark::Circle { x, y, key: Some(key), .. } = mark else { continue };
            let partner = network.partners.iter().find(|partner| &partner.key == key).unwrap();
            let middle = scene.marks.iter().find_map(|mark| match mark {
                Mark::Path { points, .. } => {
                    let (low, high) = points.iter().fold((f64::MAX, f64::MIN), |(low, high), point| {
                        (low.min(point.y), high.max(point.y))
                    });
                    Some((low + high) / 2.0)
                }
                Mark::Rect { .. } | Mark::Line { .. } | Mark::Circle { .. } | Mark::Text { .. } => None,
            });
            // Rings are wider than high while names stand beside the dots.
            let stretch = if network.is_numbered() { 1.0 } else { 118.0 / 176.0 };
            let far = ((x - figures::WIDTH / 2.0) * stretch).hypot(y - middle.unwrap());
            let (near, most) = &mut reach[partner.ring];
            (*near, *most) = (near.min(far), most.max(far));
        }
        for (inner, outer) in reach.iter().zip(reach.iter().skip(1)) {
            assert!(inner.1 < outer.0, "{count}: {reach:?}");
        }
    }
}

#[test]
fn what_is_to_confirm_is_hatched_and_what_is_confirmed_is_full() {
    let hatching = |firm: bool| {
        let part = figures::StackPart { series: 0, value: 10.0, firm };
        let row = figures::StackRow { label: "2027".into(), total: "10".into(), parts: vec![part] };
        let stacks = figures::Stacks { rows: vec![row], series: vec!["S".into()], ..Default::default() };
        let scene = figures::stacks(&stacks, &|value| value.to_string());
        let slanted = |mark: &Mark| match mark {
            Mark::Line { points, .. } => {
                points.len() == 2 && points[0].x != points[1].x && points[0].y != points[1].y
            }
            Mark::Rect { .. } | Mark::Path { .. } | Mark::Circle { .. } | Mark::Text { .. } => false,
        };
        scene.marks.iter().filter(|mark| slanted(mark)).count()
    };
    assert_eq!(hatching(true), 0);
    assert!(hatching(false) > 5);
}

#[test]
fn the_margins_of_neighbouring_readings_are_a_band_and_events_have_a_letter() {
    let reading = |time: f64, margin| figures::Reading { time, value: 5.0, margin, ..Default::default() };
    let event = |time: f64| figures::TrendEvent { time, label: format!("event {time}") };
    let trend = Trend {
        readings: vec![
            reading(2020.0, Some((4.0, 6.0))),
            reading(2021.0, Some((4.0, 6.0))),
            reading(2022.0, None),
            reading(2023.0, Some((4.0, 6.0))),
        ],
        events: vec![event(2019.0), event(2020.5), event(2022.5)],
        ..Trend::default()
    };
    let scene = figures::trend(&trend, &|value| value.to_string());
    let bands = scene.marks.iter().filter(|mark| matches!(mark, Mark::Path { fill: Some(Ink::Band), .. }));
    assert_eq!(bands.count(), 1, "one stretch of two readings has a band");
    let shown: Vec<String> = texts(&scene).into_iter().map(|(text, _)| text).collect();
    assert!(shown.contains(&"event 2020.5".to_owned()) && shown.contains(&"B".to_owned()));
    assert!(!shown.contains(&"event 2019".to_owned()), "an event before the first value has no place");
}

#[test]
fn large_plans_are_drawn_and_drawn_the_same_again() {
    let pick = |_: &str, en: &str| en.to_owned();
    let many = figures::Network {
        links: (0..2000)
            .map(|index| figures::NetworkLink { from: index % 200, to: (index * 7 + 3) % 200, shared: 1 })
            .collect(),
        ..pictures::plan::network(&pick, 200, true)
    };
    let first = figures::network(&many);
    assert_eq!(first, figures::network(&many));
    let drawn = first.marks.iter().filter(|mark| matches!(mark, Mark::Line { .. })).count();
    assert!(drawn >= 2000, "every line is drawn");
    let timeline = pictures::plan::timeline(&pick, figures::TIMELINE_ROWS, true);
    assert_eq!(figures::timeline(&timeline), figures::timeline(&timeline));
}
