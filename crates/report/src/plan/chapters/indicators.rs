//! How change is followed: starting values, targets, latest values, verdicts and the sentence each allows.

use keystone_core::catalogue::Catalogue;
use keystone_core::indicators::{Better, Indicator, Reading, judge};
use keystone_l10n::Args;
use serde::Serialize;

use super::pictured::Pictured;
use crate::plan::Scenes;
use crate::plan::names::indicator_name;
use crate::plan::origins::Origin;
use crate::plan::pictures::{multiples_for, trend_for};
use crate::plan::prose::Prose;
use crate::plan::sentences::claim_for;
use crate::plan::values::{sample_of_start, table_day, value_of};
use crate::plan::view::View;

#[derive(Serialize)]
pub(super) struct Indicators {
    lead: String,
    /// Where the figures over all indicators come from.
    from: String,
    glance: Vec<Pictured>,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    /// Where its figures come from, and what the library says of it; the latter empty for one of the plan's own.
    from: String,
    library: String,
    heading: String,
    /// The name for tables, and below a heading that could not hold it.
    name: Prose,
    named_apart: bool,
    start: String,
    target: String,
    latest: String,
    verdict: String,
    claim: String,
    source: Prose,
    note: Prose,
    /// Empty for an indicator of the plan's own.
    caution: String,
    /// Name of the picture, when there are two values to draw.
    scene: Option<String>,
    /// Every value with its day, oldest first.
    values: String,
}

impl Indicators {
    pub(super) fn new(view: &View<'_>, scenes: &mut Scenes) -> Self {
        let indicators = &view.contents.indicators;
        let glance = multiples_for(view.contents, view.audience, view.words)
            .into_iter()
            .enumerate()
            .map(|(index, (scene, from))| {
                Pictured::new(scenes, &format!("multiples-{}", index + 1), scene, from)
            })
            .collect();
        Self {
            lead: view.counted("report-indicators-lead", indicators.len()),
            from: view.indicators_from(),
            glance,
            rows: indicators
                .iter()
                .enumerate()
                .map(|(index, found)| row(view, scenes, index + 1, found))
                .collect(),
        }
    }
}

fn row(view: &View<'_>, scenes: &mut Scenes, number: usize, indicator: &Indicator) -> Row {
    let (contents, words) = (view.contents, view.words);
    let name = indicator_name(indicator, words);
    let own = name.is_in(words);
    let readings = contents.readings_of(&indicator.id);
    let scene = trend_for(contents, &indicator.id, view.audience, words).map(|scene| {
        let key = format!("trend-{number}");
        scenes.insert(key.clone(), scene);
        key
    });
    let of = |reading: &Reading| {
        dated(view, view.measured(indicator, reading.value, &reading.on, reading.sample), &reading.on)
    };
    let heading = if own {
        name.text.clone()
    } else {
        view.text("report-indicator-number", &Args::new().with("number", number))
    };
    Row {
        id: format!("indicator-{number}"),
        from: Origin::Indicator(indicator.id.clone()).to_string(),
        library: Origin::Catalogue(indicator.catalogue.clone()).to_string(),
        heading,
        name: view.prose(&name),
        named_apart: !own,
        start: start(view, indicator),
        target: target(view, indicator),
        latest: latest(view, indicator),
        values: readings.iter().map(of).collect::<Vec<_>>().join(" · "),
        verdict: view.say(&format!("verdict-{}", judge(indicator, &readings).verdict.code())),
        claim: claim_for(indicator, contents, view.audience, words),
        source: view.source(&indicator.source, &indicator.source_note, "report-source-none"),
        note: view.user(&indicator.note, ""),
        caution: Catalogue::get()
            .indicator(&indicator.catalogue)
            .map_or_else(String::new, |entry| view.say(&format!("{}.caution", entry.id.message()))),
        scene,
    }
}

fn dated(view: &View<'_>, value: String, on: &str) -> String {
    if on.is_empty() {
        return value;
    }
    view.text("report-value-on", &Args::new().with("value", value).with("date", table_day(on, view.words)))
}

/// The newest value after the start, with its day.
pub(in crate::plan) fn latest(view: &View<'_>, indicator: &Indicator) -> String {
    let readings = view.contents.readings_of(&indicator.id);
    match readings.iter().rfind(|reading| reading.on > indicator.baseline_on) {
        Some(reading) => {
            let value = view.measured(indicator, reading.value, &reading.on, reading.sample);
            dated(view, value, &reading.on)
        }
        None => view.say(if readings.is_empty() { "report-to-find-out" } else { "report-latest-none" }),
    }
}

/// The starting value with its day.
pub(in crate::plan) fn start(view: &View<'_>, indicator: &Indicator) -> String {
    match indicator.baseline {
        Some(value) => {
            let sample = sample_of_start(indicator, &view.contents.readings_of(&indicator.id));
            let value = view.measured(indicator, value, &indicator.baseline_on, sample);
            dated(view, value, &indicator.baseline_on)
        }
        None => view.say("report-to-find-out"),
    }
}

/// The target with its day; none by design where no direction is better.
pub(in crate::plan) fn target(view: &View<'_>, indicator: &Indicator) -> String {
    match (indicator.better, indicator.target) {
        (Better::Neither, _) => view.say("report-no-target-by-design"),
        (Better::Lower | Better::Higher, Some(value)) => dated(
            view,
            value_of(indicator.unit, value, &view.contents.plan, view.words),
            &indicator.target_on,
        ),
        (Better::Lower | Better::Higher, None) => view.say("report-not-stated"),
    }
}
