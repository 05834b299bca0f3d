//! The vectors of method E.5.1, E.5.2, E.5.5 and E.5.7.

use super::*;

fn close(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance, "found {found}, the method says {expected}");
}

#[test]
fn rates_have_byars_interval() {
    for (events, exposure, per, value, lower, upper) in [
        (178, 18_400.0, 1_000.0, 9.674, 8.305, 11.204),
        (39, 7_600.0, 1_000.0, 5.132, 3.649, 7.015),
        (4, 18_400.0, 1_000.0, 0.217, 0.058, 0.557),
        (0, 18_400.0, 1_000.0, 0.0, 0.0, 0.199),
        (20, 18_400.0, 100_000.0, 108.70, 66.37, 167.88),
    ] {
        let found = rate(events, exposure, per).unwrap();
        let tolerance = if per > 1_000.0 { 0.01 } else { 0.001 };
        close(found.value, value, tolerance);
        close(found.lower, lower, tolerance);
        close(found.upper, upper, tolerance);
    }
    assert_eq!(rate(3, 0.0, 1_000.0), None, "no population, no rate");
}

#[test]
fn rate_ratios_have_a_log_interval() {
    for (a, pa, b, pb, phi, value, lower, upper) in [
        (178, 18_400.0, 396, 55_200.0, 1.0, 1.3485, 1.1299, 1.6094),
        (178, 18_400.0, 396, 55_200.0, 2.0, 1.3485, 1.0501, 1.7317),
        (39, 7_600.0, 132, 22_800.0, 1.0, 0.8864, 0.6201, 1.2669),
        (85, 18_400.0, 216, 55_200.0, 1.0, 1.1806, 0.9185, 1.5173),
        (0, 18_400.0, 6, 18_400.0, 1.0, 0.0769, 0.0043, 1.3655),
    ] {
        let found = rate_ratio(a, pa, b, pb, phi).unwrap();
        close(found.value, value, 0.0001);
        close(found.lower, lower, 0.0001);
        close(found.upper, upper, 0.0001);
    }
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
fn small_counts_hide_small_changes() {
    for (baseline, fall) in [(20, 0.54), (50, 0.36), (100, 0.26), (200, 0.19), (500, 0.12)] {
        close(smallest_visible_fall(baseline).unwrap(), fall, 0.006);
    }
}

#[test]
fn the_median_of_an_even_group_goes_down() {
    assert_eq!(lower_median(&[3, 1, 2, 4]), Some(2));
    assert_eq!(lower_median(&[]), None);
}
