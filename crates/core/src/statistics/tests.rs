//! Shares (vectors of method E.5.5), medians and edges. Rates and ratios are in `tests/suite/f6.toml`.

use super::*;

fn close(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "found {found}, the method says {expected}");
}

#[test]
fn without_people_there_is_no_rate() {
    assert_eq!(rate(3, 0.0, 1_000.0), None);
    assert_eq!(rate_ratio(3, 0.0, 3, 1.0, 1.0), None);
}

#[test]
fn shares_have_wilsons_interval() {
    for (yes, asked, design, value, lower, upper) in [
        (246, 400, 1.0, 0.615, 0.566, 0.661),
        (246, 400, 1.5, 0.615, 0.555, 0.671),
        (285, 410, 1.0, 0.695, 0.649, 0.738),
        (3, 25, 1.0, 0.12, 0.042, 0.300),
    ] {
        let found = share(yes, asked, design).unwrap();
        close(found.value, value, 0.0006);
        close(found.lower, lower, 0.0006);
        close(found.upper, upper, 0.0006);
    }
    assert_eq!(share(0, 0, 1.0), None);
}

#[test]
fn the_median_of_an_even_group_goes_down() {
    assert_eq!(lower_median(&[3, 1, 2, 4]), Some(2));
    assert_eq!(lower_median(&[]), None);
}
