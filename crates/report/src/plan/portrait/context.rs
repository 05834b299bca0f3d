//! The territory: who lives where, who is there by day, what happened in these years.

use keystone_core::diagnosis::incidents;
use keystone_core::diagnosis::territory::{self, Entry};
use keystone_core::statistics::numbers::round_half_up;
use keystone_l10n::Args;
use serde_json::Value;

use super::places::without_stop;
use super::teller::{Teller, together};
use super::{Finding, Picture};
use crate::figures::{self, Bar, Bars};
use crate::plan::origins;
use crate::plan::values::table_day;

/// What is known of one area.
struct Area {
    entry: Entry,
    population: Option<u64>,
    before: Option<u64>,
    dwellings: Option<u64>,
    year: Option<i64>,
}

fn areas(teller: &Teller<'_>) -> Vec<Area> {
    territory::areas(teller.answers())
        .into_iter()
        .map(|entry| {
            let cell =
                |column| territory::cell(teller.answers(), "Q101", &entry.id, column).and_then(Value::as_u64);
            let (population, before) = (cell("population"), cell("population-before"));
            let (dwellings, year) = (cell("dwellings"), cell("year"));
            Area { entry, population, before, dwellings, year: year.and_then(|year| year.try_into().ok()) }
        })
        .collect()
}

/// Residents by area; `None` with fewer than two areas whose residents are known.
pub(super) fn pictures(teller: &Teller<'_>) -> Option<Picture> {
    let areas = areas(teller);
    let known: Vec<(&Area, u64)> = areas.iter().filter_map(|area| Some((area, area.population?))).collect();
    let most = known.iter().map(|(_, population)| *population).max()?;
    if known.len() < 2 {
        return None;
    }
    let says = residents(teller, &areas)?;
    let number =
        |value: Option<u64>| value.map(|value| teller.words.number(value as f64, 0)).unwrap_or_default();
    let rows = areas
        .iter()
        .map(|area| vec![teller.plain(&area.entry.name), number(area.population), number(area.dwellings)])
        .collect();
    let columns = [
        ("portrait-column-area", false),
        ("portrait-column-residents", true),
        ("portrait-column-dwellings", true),
    ];
    let drawn = Bars {
        words: teller.caption("portrait-areas", &says, teller.table(&columns, rows)),
        rightward: teller.say("portrait-column-residents"),
        most: most as f64,
        bars: known
            .iter()
            .map(|(area, population)| Bar {
                label: teller.plain(&area.entry.name),
                value: *population as f64,
                value_label: number(Some(*population)),
                range: None,
                chosen: false,
            })
            .collect(),
    };
    Some(Picture::new(figures::bars(&drawn, &|value| teller.words.number(value, 0)), says))
}

fn residents(teller: &Teller<'_>, areas: &[Area]) -> Option<Finding> {
    let sum = |of: fn(&Area) -> Option<u64>| areas.iter().map(of).sum::<Option<u64>>();
    let population = sum(|area| area.population).filter(|_| !areas.is_empty());
    let population =
        population.or_else(|| teller.contents.plan.population.and_then(|people| people.try_into().ok()))?;
    let dwellings = sum(|area| area.dwellings).filter(|dwellings| *dwellings > 0);
    let before = sum(|area| area.before).filter(|before| *before > 0);
    let year = areas.iter().filter_map(|area| area.year).min();
    let dated = Args::new()
        .with("known", if year.is_some() { "yes" } else { "no" })
        .with("year", year.map(|year| year.to_string()).unwrap_or_default());
    let args = Args::new()
        .with("count", population as f64)
        .with("areas", areas.len())
        .with("dated", if year.is_some() { "yes" } else { "no" })
        .with("year", year.map(|year| year.to_string()).unwrap_or_default());
    let change = before.map(|before| {
        let change = round_half_up(100.0 * (population as f64 - before as f64) / before as f64, 1);
        let args = Args::new()
            .with(
                "way",
                if change > 0.0 {
                    "up"
                } else if change < 0.0 {
                    "down"
                } else {
                    "same"
                },
            )
            .with("change", teller.words.percent(change.abs(), 1));
        teller.text("portrait-areas-change", &args)
    });
    Some(Finding {
        seen: together([
            teller.text("portrait-areas-seen", &args),
            dwellings
                .map(|count| {
                    teller.text("portrait-areas-dwellings", &Args::new().with("count", count as f64))
                })
                .unwrap_or_default(),
            change.unwrap_or_default(),
        ]),
        sure: teller.text("portrait-areas-sure", &dated),
        silent: teller.say("portrait-areas-silent"),
        from: format!("plan {}", origins::answers(&["Q002", "Q101"])),
    })
}

/// Residents where there is no picture of them, people present, and what happened.
pub(super) fn findings(teller: &Teller<'_>, pictured: bool) -> Vec<Finding> {
    let areas = areas(teller);
    let residents = if pictured { None } else { residents(teller, &areas) };
    [residents, presence(teller), events(teller)].into_iter().flatten().collect()
}

/// Who is there without living there (Q105).
fn presence(teller: &Teller<'_>) -> Option<Finding> {
    let entries = teller.entries("Q105", "who");
    let told: Vec<String> = entries
        .iter()
        .map(|entry| {
            let who = teller.say(&format!("record-presence-who-{}", entry.code("who").to_lowercase()));
            let people = entry.whole("people");
            let area = teller.area(entry.code("area"));
            let args = Args::new()
                .with("who", who)
                .with("known", if people.is_some() { "yes" } else { "no" })
                .with("people", people.unwrap_or_default() as f64)
                .with("placed", if area.is_empty() { "no" } else { "yes" })
                .with("area", area);
            teller.text("portrait-presence", &args)
        })
        .collect();
    (!told.is_empty()).then(|| Finding {
        seen: teller.text("portrait-presence-seen", &Args::new().with("list", teller.apart(&told))),
        sure: String::new(),
        silent: teller.say("portrait-presence-silent"),
        from: origins::answer("Q105"),
    })
}

/// What happened in the years looked at (Q107).
fn events(teller: &Teller<'_>) -> Option<Finding> {
    let reference = incidents::reference(teller.answers());
    let (first, last) = reference.map_or((i16::MIN, i16::MAX), |found| (found.first(), found.year));
    let told: Vec<String> = incidents::events(teller.answers(), first, last)
        .into_iter()
        .filter(|mark| mark.kind == incidents::Kind::Event)
        .filter_map(|mark| {
            let when = match mark.until.as_str() {
                "" if mark.from.is_empty() => String::new(),
                "" => table_day(&mark.from, teller.words),
                until => {
                    let [from, to] = [mark.from.as_str(), until].map(|day| table_day(day, teller.words));
                    teller.text("portrait-from-to", &Args::new().with("from", from).with("to", to))
                }
            };
            let args = Args::new()
                .with("what", without_stop(&teller.user(&mark.what)?))
                .with("dated", if when.is_empty() { "no" } else { "yes" })
                .with("when", when);
            Some(teller.text("portrait-event", &args))
        })
        .collect();
    (!told.is_empty()).then(|| Finding {
        seen: teller.text(
            "portrait-events-seen",
            &Args::new().with("count", told.len()).with("list", teller.apart(&told)),
        ),
        sure: String::new(),
        silent: teller.say("portrait-events-silent"),
        from: origins::answer("Q107"),
    })
}
