//! Verdicts, one sentence of the rule at a time (screen specification 5.2, method E.6.2).

use super::*;

fn indicator(better: Better, baseline: Option<f64>, target: Option<f64>) -> Indicator {
    Indicator {
        id: "i".into(),
        catalogue: "PER-01".into(),
        name: Text::default(),
        unit: Unit::Percent,
        better,
        problem: None,
        source: String::new(),
        source_note: String::new(),
        frequency: String::new(),
        baseline,
        baseline_on: "2024-01-01".into(),
        target,
        target_on: "2028-01-01".into(),
        survey: false,
        note: Text::default(),
    }
}

fn reading(on: &str, value: f64, margin: Option<f64>) -> Reading {
    Reading {
        id: on.into(),
        indicator: "i".into(),
        on: on.into(),
        value,
        sample: None,
        margin,
        source_note: String::new(),
        note: Text::default(),
    }
}

#[test]
fn the_pace_is_the_straight_line_from_start_to_target() {
    let safe = indicator(Better::Higher, Some(52.0), Some(72.0));
    let judged = |value| judge(&safe, &[reading("2026-01-01", value, None)]);
    assert_eq!(judged(62.1).verdict, Verdict::OnTrack);
    assert_eq!(judged(60.0).verdict, Verdict::Behind);
    assert_eq!(judged(50.0).verdict, Verdict::WrongWay);
    assert_eq!(judged(60.0).claim, Claim::Changed);
}

#[test]
fn a_survey_speaks_only_beyond_its_margins() {
    let mut safe = indicator(Better::Higher, Some(52.0), Some(72.0));
    safe.survey = true;
    let readings = [reading("2024-01-01", 52.0, Some(5.0)), reading("2026-01-01", 58.0, Some(5.0))];
    let judged = judge(&safe, &readings);
    assert_eq!((judged.verdict, judged.claim), (Verdict::NoClearChange, Claim::NotDistinguishable));
    let without_margin = judge(&safe, &[reading("2026-01-01", 70.0, None)]);
    assert_eq!(
        without_margin.verdict,
        Verdict::NoClearChange,
        "a sample without its margin proves no change"
    );
}

#[test]
fn thirty_fewer_of_a_hundred_and_twenty_can_be_told_from_chance_but_nine_of_thirty_nine_cannot() {
    let mut count = indicator(Better::Lower, Some(39.0), Some(20.0));
    count.unit = Unit::Count;
    assert_eq!(judge(&count, &[reading("2026-01-01", 30.0, None)]).verdict, Verdict::NoClearChange);
    count.baseline = Some(178.0);
    count.target = Some(120.0);
    assert_eq!(judge(&count, &[reading("2026-01-01", 120.0, None)]).verdict, Verdict::OnTrack);
}

#[test]
fn reports_that_may_rise_with_trust_get_no_verdict() {
    let reports = indicator(Better::Neither, Some(85.0), None);
    assert_eq!(judge(&reports, &[reading("2026-01-01", 120.0, None)]).verdict, Verdict::WithCare);
}

#[test]
fn no_start_no_conclusion_and_one_measure_no_change() {
    assert_eq!(judge(&indicator(Better::Lower, None, None), &[]).claim, Claim::NoBaseline);
    let start_only =
        judge(&indicator(Better::Lower, Some(5.0), Some(3.0)), &[reading("2024-01-01", 5.0, None)]);
    assert_eq!((start_only.verdict, start_only.claim), (Verdict::NoValue, Claim::OneMeasure));
}

#[test]
fn a_target_equal_to_the_start_is_refused_with_its_field() {
    let refused = indicator(Better::Lower, Some(5.0), Some(5.0)).check().unwrap_err();
    assert_eq!(refused.id, "refused-target-equals-baseline");
    assert_eq!(refused.args.get("field").and_then(|field| field.as_str()), Some("target"));
}
