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

/// Newcombe 1998, table I, method 3 (four decimals); the first one again to nine, as statsmodels 0.15.0 computes it.
#[test]
fn shares_agree_with_newcombes_published_examples() {
    for (yes, asked, lower, upper) in
        [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)]
    {
        let found = share(yes, asked, 1.0).unwrap();
        close(found.lower, lower, 0.00005);
        close(found.upper, upper, 0.00005);
        let mirrored = share(asked - yes, asked, 1.0).unwrap();
        close(mirrored.lower, 1.0 - found.upper, 1e-12);
        close(mirrored.upper, 1.0 - found.lower, 1e-12);
    }
    let found = share(81, 263, 1.0).unwrap();
    close(found.lower, 0.255_288_519_878_274_2, 1e-9);
    close(found.upper, 0.366_209_576_982_800_04, 1e-9);
}

#[test]
fn a_share_never_leaves_the_scale() {
    for asked in 1..=60 {
        for yes in 0..=asked {
            let found = share(yes, asked, 1.0).unwrap();
            let order = [0.0, found.lower, found.value, found.upper, 1.0];
            assert!(order.is_sorted(), "{yes} of {asked}: {found:?}");
        }
    }
    assert_eq!(share(3, 2, 1.0), None);
}

#[test]
fn the_median_of_an_even_group_goes_down() {
    assert_eq!(lower_median(&[3, 1, 2, 4]), Some(2));
    assert_eq!(lower_median(&[]), None);
}
