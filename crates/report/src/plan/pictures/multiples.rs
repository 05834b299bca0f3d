//! All indicators that have a value, side by side: the newest value, the line so far, where it started, what is aimed
//! at and which direction is better.

use keystone_core::check_up::Contents;
use keystone_core::indicators::Indicator;
use keystone_l10n::{Args, Words};

use super::{Dated, aim, caption, from_zero, table, time, values};
use crate::figures::{self, MULTIPLES, Multiples, SmallChart};
use crate::plan::names::indicator_name;
use crate::plan::prose::say;
use crate::plan::values::{Audience, hidden_by, measured, sample_of_start, table_day, value_of};
use crate::scene::{DataTable, Scene};

/// The indicators with exact figures, as many to a picture as can be read; empty while none has a value.
#[must_use]
pub fn multiples(contents: &Contents, words: &Words) -> Vec<Scene> {
    multiples_for(contents, Audience::Group, words).into_iter().map(|(scene, _)| scene).collect()
}

/// The same for an audience, each picture with the origins of its figures. What is held back is not drawn, and the
/// data table says that it is.
pub(in crate::plan) fn multiples_for(
    contents: &Contents,
    audience: Audience,
    words: &Words,
) -> Vec<(Scene, String)> {
    let known: Vec<Known<'_>> = contents
        .indicators
        .iter()
        .filter_map(|indicator| Known::new(contents, indicator, audience))
        .collect();
    let pages = known.len().div_ceil(MULTIPLES).max(1);
    // Pictures of about the same height, in full rows of three.
    let each = known.len().div_ceil(pages).next_multiple_of(3).max(3);
    known
        .chunks(each)
        .enumerate()
        .map(|(index, known)| {
            let of = |found: &Known<'_>| format!("indicator/{}", found.indicator.id);
            let from = known.iter().map(of).collect::<Vec<_>>().join(" ");
            (page(contents, known, (index + 1, pages), audience, words), from)
        })
        .collect()
}

/// An indicator with the values that this audience may see.
struct Known<'a> {
    indicator: &'a Indicator,
    open: Vec<Dated>,
    start: Option<f64>,
    /// Whether a value is held back, and whether it is the newest.
    held: bool,
    newest_held: bool,
}

impl<'a> Known<'a> {
    fn new(contents: &Contents, indicator: &'a Indicator, audience: Audience) -> Option<Self> {
        let all = values(contents, indicator);
        let count = all.len();
        let plan = &contents.plan;
        let is_open =
            |found: &Dated| hidden_by(indicator, found.value, found.sample, plan, audience).is_none();
        let newest_held = all.last().is_some_and(|last| !is_open(last));
        let open: Vec<Dated> = all.into_iter().filter(is_open).collect();
        if count == 0 {
            return None;
        }
        let sample = sample_of_start(indicator, &contents.readings_of(&indicator.id));
        let start =
            indicator.baseline.filter(|value| hidden_by(indicator, *value, sample, plan, audience).is_none());
        Some(Self { indicator, held: open.len() < count, newest_held, open, start })
    }
}

fn page(
    contents: &Contents,
    known: &[Known<'_>],
    (number, pages): (usize, usize),
    audience: Audience,
    words: &Words,
) -> Scene {
    let all = contents.indicators.len();
    let aimed = known.iter().filter(|found| aim(contents, found.indicator, words).is_some()).count();
    let several = known.iter().filter(|found| found.open.len() > 1).count();
    let held = known.iter().filter(|found| found.held).count();
    let mut finding = vec![
        words.text(
            "picture-multiples-seen",
            &Args::new().with("count", known.len()).with("all", all).with("aimed", aimed),
        ),
        words.text("picture-multiples-sure", &Args::new().with("count", several)),
    ];
    if held > 0 {
        finding.push(words.text("picture-multiples-held", &Args::new().with("count", held)));
    }
    finding.push(say(words, "picture-multiples-silent"));
    let mut words_of = caption(
        words,
        "picture-multiples-title",
        "picture-multiples-alt",
        finding.join(" "),
        data(contents, known, audience, words),
    );
    if pages > 1 {
        let args = Args::new().with("page", number).with("pages", pages);
        words_of.title = words.text("picture-multiples-title-page", &args);
    }
    figures::multiples(&Multiples {
        words: words_of,
        charts: known.iter().map(|found| chart(contents, found, words)).collect(),
        value: say(words, "picture-multiples-value"),
        start: say(words, "report-column-start"),
        target: say(words, "report-column-target"),
    })
}

/// The name, in the language of the picture: a label cannot say that it is in another one, so that it is the number
/// under which the chapter names the indicator.
fn name(contents: &Contents, indicator: &Indicator, words: &Words) -> String {
    let name = indicator_name(indicator, words);
    if name.is_in(words) {
        return name.text;
    }
    let place = contents.indicators.iter().position(|other| other.id == indicator.id).unwrap_or_default();
    words.text("report-indicator-number", &Args::new().with("number", place + 1))
}

fn chart(contents: &Contents, known: &Known<'_>, words: &Words) -> SmallChart {
    let indicator = known.indicator;
    let write = |value: f64| value_of(indicator.unit, value, &contents.plan, words);
    let target = aim(contents, indicator, words);
    let start = known.start.map(write);
    let aimed = target.as_ref().map(|aim| (write(aim.value), aim.time_label.clone()));
    let note = match (start, aimed) {
        (Some(start), Some((target, year))) => words.text(
            "picture-multiples-from-to",
            &Args::new().with("start", start).with("target", target).with("year", year),
        ),
        (Some(start), None) => words.text("picture-multiples-from", &Args::new().with("start", start)),
        (None, Some((target, year))) => {
            words.text("picture-multiples-to", &Args::new().with("target", target).with("year", year))
        }
        (None, None) => String::new(),
    };
    SmallChart {
        label: name(contents, indicator, words),
        value: match known.open.last() {
            Some(last) if !known.newest_held => write(last.value),
            _ => say(words, "picture-multiples-held-back"),
        },
        direction: say(words, &format!("picture-multiples-better-{}", indicator.better.code())),
        note,
        readings: known.open.iter().filter_map(|found| Some((time(&found.on)?, found.value))).collect(),
        start: known.start,
        target: target.map(|aim| (aim.time, aim.value)),
        from_zero: from_zero(indicator),
    }
}

fn data(contents: &Contents, known: &[Known<'_>], audience: Audience, words: &Words) -> DataTable {
    let columns = [
        ("report-column-indicator", false),
        ("report-column-start", true),
        ("report-column-latest", true),
        ("picture-multiples-column-on", false),
        ("report-column-target", true),
        ("picture-multiples-column-better", false),
    ];
    let rows = known
        .iter()
        .map(|found| {
            let indicator = found.indicator;
            let readings = contents.readings_of(&indicator.id);
            let write = |value: f64, sample: Option<i64>| {
                measured(indicator, value, sample, audience, &contents.plan, words)
            };
            let start = indicator.baseline.map(|value| write(value, sample_of_start(indicator, &readings)));
            let all = values(contents, indicator);
            let last = all.last();
            let target = aim(contents, indicator, words);
            vec![
                name(contents, indicator, words),
                start.unwrap_or_default(),
                last.map(|last| write(last.value, last.sample)).unwrap_or_default(),
                last.map(|last| table_day(&last.on, words)).unwrap_or_default(),
                target
                    .map(|aim| value_of(indicator.unit, aim.value, &contents.plan, words))
                    .unwrap_or_default(),
                say(words, &format!("picture-multiples-better-{}", indicator.better.code())),
            ]
        })
        .collect();
    table(words, &columns, rows)
}
