//! The pictures of a plan, worded in one language: the same scenes for the window and for the document.
//!
//! Each finding says what is seen, how sure it is and what it does not say (method B.11). The window shows exact
//! figures to the group; the document hides small counts (method E.7).

mod budget;
mod multiples;
mod network;
mod prevention;
mod timeline;

pub use budget::budget;
pub(super) use budget::budget_from;
pub use multiples::multiples;
pub(super) use multiples::multiples_for;
pub use network::network;
pub(super) use network::{network_from, network_with_key};
pub(super) use prevention::prevention_from;
pub use prevention::{prevention, zones};
pub use timeline::timeline;
pub(super) use timeline::timeline_from;

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::incidents::{self as recording, Kind, Mark};
use keystone_core::diagnosis::score::{Cell, Confidence, Score};
use keystone_core::indicators::{Better, Indicator, Unit};
use keystone_core::partners::{Partner, Quadrant, quadrant};
use keystone_core::policy::Choice;
use keystone_l10n::{Args, Words};

use super::names::{indicator, indicator_name, name_of, named, problem_name, short_problem_name};
use super::prose::say;
use super::sentences::claim_for;
use super::values::{
    Audience, difference, hidden_by, long_day, measured, sample_of_start, score, table_day, value_of,
};
use crate::figures;
use crate::figures::{
    Aim, Bar, Bars, Bubble, InfluenceGrid, Matrix, Placed, Reading, Trend, TrendEvent, Words as Caption,
    bars, influence_grid,
};
use crate::scene::{DataTable, Scene};

/// Between names that may hold commas of their own.
const SIDE_BY_SIDE: &str = " · ";
/// More marks would crowd a line; the chapter on what happened holds them all.
const MOST_EVENTS: usize = 8;

fn caption(words: &Words, title: &str, alt: &str, finding: String, table: DataTable) -> Caption {
    Caption {
        title: say(words, title),
        alt: words.text(alt, &Args::new().with("finding", finding.clone())),
        finding,
        table,
    }
}

/// A data table: columns as (message, whether it holds figures).
fn table(words: &Words, columns: &[(&str, bool)], rows: Vec<Vec<String>>) -> DataTable {
    DataTable {
        columns: columns.iter().map(|(id, _)| say(words, id)).collect(),
        numeric: columns.iter().map(|(_, numeric)| *numeric).collect(),
        rows,
    }
}

fn cell(cell: Cell, words: &Words) -> String {
    say(words, &format!("decide-cell-{}", cell.code()))
}

/// Need × leverage of the ranked problems (method B.8.7); `None` when no problem has both.
#[must_use]
pub fn matrix(contents: &Contents, words: &Words) -> Option<Scene> {
    let ranking = contents.ranking();
    let placed: Vec<(&Score, f64, f64, Cell)> = ranking
        .ranked
        .iter()
        .filter_map(|score| Some((score, score.need?, score.leverage?, score.cell?)))
        .collect();
    if placed.is_empty() {
        return None;
    }
    let name = |id: &str| problem_name(contents, id, words).text;
    let now: Vec<String> = placed
        .iter()
        .filter(|(.., cell)| *cell == Cell::ActNow)
        .map(|(score, ..)| short_problem_name(contents, &score.id, words).text)
        .collect();
    let sure = placed.iter().filter(|(score, ..)| score.confidence_word == Confidence::High).count();
    let seen =
        Args::new().with("count", now.len()).with("all", placed.len()).with("issues", now.join(SIDE_BY_SIDE));
    let finding = [
        words.text("report-picture-matrix-now", &seen),
        words.text("report-picture-matrix-sure", &Args::new().with("count", sure).with("all", placed.len())),
        say(words, "report-picture-matrix-silent"),
    ]
    .join(" ");
    let rows = placed
        .iter()
        .map(|(found, need, leverage, field)| {
            vec![
                name(&found.id),
                score(*need, words),
                score(*leverage, words),
                say(words, &format!("decide-confidence-{}", found.confidence_word.code())),
                cell(*field, words),
            ]
        })
        .collect();
    let columns = [
        ("decide-column-issue", false),
        ("decide-column-need", true),
        ("decide-column-leverage", true),
        ("decide-column-confidence", false),
        ("decide-column-cell", false),
    ];
    let words_of = caption(
        words,
        "report-picture-matrix-title",
        "report-picture-matrix-alt",
        finding,
        table(words, &columns, rows),
    );
    Some(figures::matrix(&Matrix {
        words: words_of,
        upward: say(words, "report-picture-need"),
        rightward: say(words, "report-picture-leverage"),
        quadrants: [Cell::BuildCapacity, Cell::ActNow, Cell::Watch, Cell::QuickImprovements]
            .map(|field| cell(field, words)),
        bubbles: placed
            .iter()
            .map(|(score, need, leverage, _)| Bubble {
                key: score.id.clone(),
                label: short_problem_name(contents, &score.id, words).text,
                need: *need,
                leverage: *leverage,
                confidence: score.confidence,
            })
            .collect(),
        unsure: say(words, "report-picture-unsure"),
        sure: say(words, "report-picture-sure"),
    }))
}

/// Influence × interest of the partners placed (method C.4.1); `None` when none is. For the group only: it judges
/// organisations and is left out of shared documents.
#[must_use]
pub fn influence(contents: &Contents, words: &Words) -> Option<Scene> {
    let placed: Vec<(&Partner, Quadrant)> =
        contents.partners.iter().filter_map(|partner| Some((partner, quadrant(partner)?))).collect();
    if placed.is_empty() {
        return None;
    }
    let field = |quadrant: Quadrant| {
        say(
            words,
            match quadrant {
                Quadrant::WorkClosely => "mobilize-quadrant-close",
                Quadrant::WinOver => "mobilize-quadrant-win",
                Quadrant::GiveVoice => "mobilize-quadrant-voice",
                Quadrant::KeepInformed => "mobilize-quadrant-inform",
            },
        )
    };
    let close = placed.iter().filter(|(_, quadrant)| *quadrant == Quadrant::WorkClosely).count();
    let finding = words.text(
        "report-picture-influence-finding",
        &Args::new().with("count", close).with("all", placed.len()),
    );
    let step = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
    let rows = placed
        .iter()
        .map(|(partner, quadrant)| {
            vec![
                name_of(partner, words).text,
                step(partner.influence),
                step(partner.interest),
                field(*quadrant),
            ]
        })
        .collect();
    let columns = [
        ("mobilize-column-name", false),
        ("mobilize-influence-y", true),
        ("mobilize-influence-x", true),
        ("mobilize-influence-quadrant", false),
    ];
    let words_of = caption(
        words,
        "report-picture-influence-title",
        "report-picture-influence-alt",
        finding,
        table(words, &columns, rows),
    );
    Some(influence_grid(&InfluenceGrid {
        words: words_of,
        upward: say(words, "mobilize-influence-y"),
        rightward: say(words, "mobilize-influence-x"),
        quadrants: [Quadrant::WinOver, Quadrant::WorkClosely, Quadrant::KeepInformed, Quadrant::GiveVoice]
            .map(field),
        partners: placed
            .iter()
            .map(|(partner, _)| Placed {
                key: partner.id.clone(),
                label: name_of(partner, words).text,
                influence: partner.influence.unwrap_or_default() as f64,
                interest: partner.interest.unwrap_or_default() as f64,
            })
            .collect(),
    }))
}

/// Need of the ranked problems with how far it could still move; `None` when none is ranked.
#[must_use]
pub fn need_bars(contents: &Contents, words: &Words) -> Option<Scene> {
    let ranking = contents.ranking();
    let shown: Vec<(&Score, f64)> =
        ranking.ranked.iter().filter_map(|score| Some((score, score.need?))).collect();
    let (first, highest) = shown.first()?;
    let open = shown.iter().filter(|(score, _)| score.provisional).count();
    let finding = words.text(
        "report-picture-bars-finding",
        &Args::new()
            .with("count", open)
            .with("issue", problem_name(contents, &first.id, words).text)
            .with("need", score(*highest, words)),
    );
    let range = |found: &Score| {
        words.text(
            "report-range",
            &Args::new().with("low", score(found.need_min, words)).with("high", score(found.need_max, words)),
        )
    };
    let rows = shown
        .iter()
        .map(|(found, need)| {
            vec![problem_name(contents, &found.id, words).text, score(*need, words), range(found)]
        })
        .collect();
    let columns =
        [("decide-column-issue", false), ("decide-column-need", true), ("report-column-range", true)];
    let words_of = caption(
        words,
        "report-picture-bars-title",
        "report-picture-bars-alt",
        finding,
        table(words, &columns, rows),
    );
    let retained = |id: &str| {
        contents.decisions.iter().any(|decision| decision.problem == id && decision.choice == Choice::Retain)
    };
    let drawn = Bars {
        words: words_of,
        rightward: say(words, "report-picture-need"),
        most: 100.0,
        bars: shown
            .iter()
            .map(|(found, need)| Bar {
                label: short_problem_name(contents, &found.id, words).text,
                value: *need,
                value_label: score(*need, words),
                range: found.provisional.then_some((found.need_min, found.need_max)),
                chosen: retained(&found.id),
            })
            .collect(),
    };
    Some(bars(&drawn, &|value| words.number(value, 0)))
}

/// An indicator over time, with exact figures; `None` with fewer than two values.
#[must_use]
pub fn trend(contents: &Contents, indicator_id: &str, words: &Words) -> Option<Scene> {
    trend_for(contents, indicator_id, Audience::Group, words)
}

/// A value and the day it was measured on.
struct Dated {
    on: String,
    value: f64,
    margin: Option<f64>,
    sample: Option<i64>,
}

/// The same for an audience: a small count has no place in a public picture, and the table says it is small.
pub(super) fn trend_for(contents: &Contents, id: &str, audience: Audience, words: &Words) -> Option<Scene> {
    let indicator = indicator(contents, id)?;
    let values = values(contents, indicator);
    let plan = &contents.plan;
    let hidden = |found: &Dated| hidden_by(indicator, found.value, found.sample, plan, audience).is_some();
    let open: Vec<&Dated> = values.iter().filter(|found| !hidden(found)).collect();
    let (first, last) = match open.as_slice() {
        [first, .., last] => (*first, *last),
        _ => return None,
    };
    let write = |found: &Dated| measured(indicator, found.value, found.sample, audience, plan, words);
    let seen = Args::new()
        .with("indicator", indicator_name(indicator, words).text)
        .with("first", write(first))
        .with("from", long_day(&first.on, words))
        .with("last", write(last))
        .with("to", long_day(&last.on, words));
    let finding = [
        words.text("report-picture-trend-seen", &seen),
        claim_for(indicator, contents, audience, words),
        say(words, "report-picture-trend-silent"),
    ]
    .join(" ");
    let margin = |found: &Dated| {
        found
            .margin
            .map_or_else(String::new, |margin| difference(indicator.unit, margin, &contents.plan, words))
    };
    let with_margin = open.iter().any(|found| found.margin.is_some());
    let mut columns = vec![("measure-reading-date", false), ("report-picture-column-value", true)];
    if with_margin {
        columns.push(("report-picture-column-margin", true));
    }
    let rows = values
        .iter()
        .map(|found| {
            let mut row = vec![table_day(&found.on, words), write(found)];
            if with_margin {
                row.push(if hidden(found) { String::new() } else { margin(found) });
            }
            row
        })
        .collect();
    let events = events(contents, indicator, (&first.on, &last.on), words);
    let mut alt = words.text(
        "report-picture-trend-alt",
        &Args::new().with("count", open.len()).with("finding", finding.clone()),
    );
    if !events.is_empty() {
        let names: Vec<&str> = events.iter().map(|event| event.label.as_str()).collect();
        let args = Args::new().with("events", names.join(SIDE_BY_SIDE));
        alt = format!("{alt} {}", words.text("picture-trend-events", &args));
    }
    let title = indicator_name(indicator, words).text;
    let words_of = Caption { title, finding, alt, table: table(words, &columns, rows) };
    let sample = sample_of_start(indicator, &contents.readings_of(&indicator.id));
    let start =
        indicator.baseline.filter(|value| hidden_by(indicator, *value, sample, plan, audience).is_none());
    let target = aim(contents, indicator, words);
    let drawn = Trend {
        words: words_of,
        upward: upward(indicator, words),
        readings: open
            .iter()
            .filter_map(|found| {
                Some(Reading {
                    time: time(&found.on)?,
                    time_label: year(&found.on),
                    value: found.value,
                    value_label: write(found),
                    margin: found.margin.map(|margin| (found.value - margin, found.value + margin)),
                })
            })
            .collect(),
        baseline: start.map(|value| {
            let written = value_of(indicator.unit, value, plan, words);
            (value, words.text("report-picture-start", &Args::new().with("value", written)))
        }),
        baseline_time: start.and_then(|_| time(&indicator.baseline_on)),
        target,
        pace: say(words, "report-picture-pace"),
        events,
        from_zero: from_zero(indicator),
    };
    Some(figures::trend(&drawn, &|value| value_of(indicator.unit, value, &contents.plan, words)))
}

/// Shares and counts are drawn from zero; indices need not be.
fn from_zero(indicator: &Indicator) -> bool {
    matches!(indicator.unit, Unit::Percent | Unit::Count | Unit::Rate | Unit::Days | Unit::Score)
}

/// What happened, or changed in recording, between two stored days; a change of recording only where it concerns the
/// issue of the indicator (method E.6.3). Put side by side with the line, never as its cause.
fn events(contents: &Contents, indicator: &Indicator, span: (&str, &str), words: &Words) -> Vec<TrendEvent> {
    let year = |iso: &str| iso.parse::<jiff::civil::Date>().ok().map(jiff::civil::Date::year);
    let (Some(first), Some(last)) = (year(span.0), year(span.1)) else { return Vec::new() };
    let concerns = |mark: &Mark| match mark.kind {
        Kind::Event => true,
        Kind::Recording => indicator
            .problem
            .as_ref()
            .is_some_and(|issue| mark.problems.is_empty() || mark.problems.contains(issue)),
    };
    recording::events(&contents.answers, first, last)
        .iter()
        .filter(|mark| concerns(mark) && mark.from.as_str() >= span.0 && mark.from.as_str() <= span.1)
        .filter_map(|mark| {
            let id = match mark.kind {
                Kind::Event => "portrait-counts-event",
                Kind::Recording => "portrait-counts-recording",
            };
            let what = Args::new().with("what", named(&mark.what, words).text);
            let label = words.text(id, &what.with("on", table_day(&mark.from, words)));
            Some(TrendEvent { time: time(&mark.from)?, label })
        })
        .take(MOST_EVENTS)
        .collect()
}

/// Every value known, oldest first; the starting value counts when no reading holds its day.
fn values(contents: &Contents, indicator: &Indicator) -> Vec<Dated> {
    let mut values: Vec<Dated> = contents
        .readings_of(&indicator.id)
        .into_iter()
        .filter(|reading| time(&reading.on).is_some())
        .map(|reading| Dated {
            on: reading.on,
            value: reading.value,
            margin: reading.margin,
            sample: reading.sample,
        })
        .collect();
    if let Some(value) = indicator.baseline
        && time(&indicator.baseline_on).is_some()
        && !values.iter().any(|found| found.on == indicator.baseline_on)
    {
        values.push(Dated { on: indicator.baseline_on.clone(), value, margin: None, sample: None });
    }
    values.sort_by(|a, b| a.on.cmp(&b.on));
    values
}

fn aim(contents: &Contents, indicator: &Indicator, words: &Words) -> Option<Aim> {
    if indicator.better == Better::Neither {
        return None;
    }
    let value = indicator.target?;
    let written = value_of(indicator.unit, value, &contents.plan, words);
    Some(Aim {
        time: time(&indicator.target_on)?,
        time_label: year(&indicator.target_on),
        value,
        label: words.text("report-picture-target", &Args::new().with("value", written)),
    })
}

/// The unit, as the library names it for a rate.
fn upward(indicator: &Indicator, words: &Words) -> String {
    match Catalogue::get().indicator(&indicator.catalogue) {
        Some(entry) if indicator.unit == Unit::Rate => say(words, &format!("{}.unit", entry.id.message())),
        _ => say(words, &format!("measure-unit-{}", indicator.unit.code())),
    }
}

/// A stored day as a year and its fraction.
fn time(iso: &str) -> Option<f64> {
    let day: jiff::civil::Date = iso.parse().ok()?;
    Some(f64::from(day.year()) + f64::from(day.day_of_year() - 1) / f64::from(day.days_in_year()))
}

fn year(iso: &str) -> String {
    iso.split('-').next().unwrap_or(iso).to_owned()
}
