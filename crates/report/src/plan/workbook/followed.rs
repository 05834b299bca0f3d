//! What is measured and what is still to find out: indicators, their readings, open questions.

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up;
use keystone_core::indicators::{Better, Indicator, judge};

use super::{Cell, Sheet, View, day, measured, said, sheet, text, value};
use crate::plan::names::indicator_name;
use crate::plan::values::sample_of_start;

/// How often an indicator is read, as the screen offers it.
const FREQUENCIES: [&str; 5] = ["M", "Q", "Y", "2Y", "3Y"];

fn named(view: &View<'_>, indicator: &Indicator) -> Cell {
    text(view.prose(&indicator_name(indicator, view.words)))
}

fn unit(view: &View<'_>, indicator: &Indicator) -> Cell {
    said(view, &format!("measure-unit-{}", indicator.unit.code()))
}

pub(super) fn indicators(view: &View<'_>) -> Sheet {
    let row = |indicator: &Indicator| {
        let readings = view.contents.readings_of(&indicator.id);
        let start = indicator.baseline.map_or_else(
            || said(view, "report-to-find-out"),
            |value| {
                let sample = sample_of_start(indicator, &readings);
                measured(view, indicator, value, &indicator.baseline_on, sample).0
            },
        );
        let target = match (indicator.better, indicator.target) {
            (Better::Neither, _) => said(view, "report-no-target-by-design"),
            (Better::Lower | Better::Higher, Some(target)) => value(view, indicator.unit, target),
            (Better::Lower | Better::Higher, None) => Cell::Blank,
        };
        let latest = readings.iter().rfind(|reading| reading.on > indicator.baseline_on);
        let frequency = FREQUENCIES.contains(&indicator.frequency.as_str());
        vec![
            named(view, indicator),
            indicator.problem.as_ref().map_or(Cell::Blank, |problem| text(view.issue(problem))),
            unit(view, indicator),
            said(view, &format!("measure-better-{}", indicator.better.code())),
            start,
            day(&indicator.baseline_on),
            target,
            if indicator.better == Better::Neither { Cell::Blank } else { day(&indicator.target_on) },
            latest.map_or(Cell::Blank, |latest| {
                measured(view, indicator, latest.value, &latest.on, latest.sample).0
            }),
            latest.map_or(Cell::Blank, |latest| day(&latest.on)),
            said(view, &format!("verdict-{}", judge(indicator, &readings).verdict.code())),
            if frequency {
                said(view, &format!("measure-frequency-{}", indicator.frequency))
            } else {
                Cell::Blank
            },
            text(view.source(&indicator.source, &indicator.source_note, "report-source-none")),
        ]
    };
    let columns = [
        ("indicator", 40),
        ("issue", 26),
        ("unit", 14),
        ("better", 16),
        ("start", 14),
        ("start-on", 12),
        ("target", 14),
        ("target-on", 12),
        ("latest", 14),
        ("latest-on", 12),
        ("verdict", 18),
        ("frequency", 16),
        ("source", 44),
    ];
    sheet(view, "indicators", &columns, view.contents.indicators.iter().map(row).collect())
}

/// Every reading; the sample and the margin go with a value that is held back, since they would give it away.
pub(super) fn readings(view: &View<'_>) -> Sheet {
    let mut rows = Vec::new();
    for indicator in &view.contents.indicators {
        for reading in view.contents.readings_of(&indicator.id) {
            let (found, held) = measured(view, indicator, reading.value, &reading.on, reading.sample);
            let sample = reading.sample.filter(|_| !held);
            let margin = reading.margin.filter(|_| !held);
            rows.push(vec![
                named(view, indicator),
                unit(view, indicator),
                day(&reading.on),
                found,
                sample.map_or(Cell::Blank, |people| Cell::Number(people as f64, 0)),
                margin.map_or(Cell::Blank, |margin| value(view, indicator.unit, margin)),
                text(view.note(&reading.source_note)),
            ]);
        }
    }
    let columns = [
        ("indicator", 44),
        ("unit", 16),
        ("on", 12),
        ("value", 14),
        ("sample", 12),
        ("margin", 12),
        ("source", 44),
    ];
    sheet(view, "readings", &columns, rows)
}

pub(super) fn to_find_out(view: &View<'_>) -> Sheet {
    let rows = check_up::to_find_out(view.contents, view.today)
        .iter()
        .map(|found| {
            let question = Catalogue::get()
                .question(&found.question)
                .map_or_else(|| found.question.clone(), |question| view.say(&question.id.message()));
            vec![
                Cell::Text(found.question.clone()),
                Cell::Text(question),
                text(view.note(&found.who)),
                day(&found.due),
                if found.late { said(view, "workbook-late") } else { Cell::Blank },
            ]
        })
        .collect();
    let columns = [("code", 8), ("question", 70), ("who", 36), ("by-when", 12), ("state", 14)];
    sheet(view, "to-find-out", &columns, rows)
}
