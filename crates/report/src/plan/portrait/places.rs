//! Places and times: when problems happen, how residents judged each place, who answers for it.
//!
//! Places are described in the order they were written and never ranked (guard G-28); a sensitive issue is never
//! told by place (method E.7.4).

use keystone_core::diagnosis::places::{self, BANDS, PlaceSheet, TimeGrid};
use keystone_core::text::Text;
use keystone_l10n::Args;

use super::teller::{Teller, together};
use super::{Finding, Picture};
use crate::figures::{self, Bar, Bars, Calendar, Season, TimeBand};
use crate::plan::held_back::Rule;
use crate::plan::origins;

/// The calendar of times, then the place scores.
pub(super) fn pictures(teller: &Teller<'_>) -> Vec<Picture> {
    let grid = places::time_grid(teller.answers()).map(|grid| calendar(teller, &grid));
    grid.into_iter().chain(scores(teller)).collect()
}

fn calendar(teller: &Teller<'_>, grid: &TimeGrid) -> Picture {
    let peaks: Vec<String> = grid
        .peaks
        .iter()
        .map(|peak| {
            let args = Args::new()
                .with("day", teller.line("Q402", &peak.day))
                .with("band", teller.column("Q402", &peak.band));
            teller.text("portrait-times-moment", &args)
        })
        .collect();
    let seasons: Vec<String> = grid.season_peaks.iter().map(|season| teller.line("Q402", season)).collect();
    let args = Args::new().with("count", peaks.len()).with("moments", teller.words.list(&peaks));
    let season_args = Args::new().with("count", seasons.len()).with("seasons", teller.words.list(&seasons));
    let cells = grid.days.iter().flat_map(|day| &day.bands);
    let (all, known) =
        cells.fold((0, 0), |(all, known), value| (all + 1, known + usize::from(value.is_some())));
    let says = Finding {
        seen: together([
            teller.text("portrait-times-seen", &args),
            if seasons.is_empty() {
                String::new()
            } else {
                teller.text("portrait-times-seasons", &season_args)
            },
        ]),
        sure: teller.text("portrait-times-sure", &Args::new().with("known", known).with("all", all)),
        silent: teller.say("portrait-times-silent"),
        from: origins::answer("Q402"),
    };
    let shown = |value: Option<i64>| {
        value.map_or_else(|| teller.say("report-picture-unknown"), |value| value.to_string())
    };
    let mut rows: Vec<Vec<String>> = grid
        .days
        .iter()
        .map(|day| {
            let cells = day.bands.iter().copied().chain([day.whole]).map(shown);
            std::iter::once(teller.line("Q402", &day.day)).chain(cells).collect()
        })
        .collect();
    rows.extend(grid.seasons.iter().map(|season| {
        let blank = BANDS.iter().map(|_| String::new());
        std::iter::once(teller.line("Q402", &season.line)).chain(blank).chain([shown(season.value)]).collect()
    }));
    let mut table = teller.table(&[("portrait-column-when", false)], rows);
    for band in BANDS.iter().copied().chain(["whole"]) {
        table.columns.push(teller.column("Q402", band));
        table.numeric.push(true);
    }
    let small = |value: Option<i64>| value.and_then(|value| u8::try_from(value).ok());
    let scene = figures::calendar(&Calendar {
        words: teller.caption("portrait-times", &says, table),
        days: grid.days.iter().map(|day| teller.line("Q402", &day.day)).collect(),
        bands: BANDS
            .iter()
            .enumerate()
            .map(|(position, band)| TimeBand {
                label: teller.column("Q402", band),
                values: grid
                    .days
                    .iter()
                    .map(|day| small(day.bands.get(position).copied().flatten()))
                    .collect(),
            })
            .collect(),
        season_title: teller.say("portrait-times-season-title"),
        seasons: grid
            .seasons
            .iter()
            .map(|season| Season { label: teller.line("Q402", &season.line), value: small(season.value) })
            .collect(),
        least: teller.say("portrait-times-least"),
        most: teller.say("portrait-times-most"),
        unknown: teller.say("report-picture-unknown"),
    });
    Picture::new(scene, says)
}

fn scores(teller: &Teller<'_>) -> Option<Picture> {
    let sheets = places::places(teller.contents);
    let scored: Vec<(&PlaceSheet, f64)> =
        sheets.iter().filter_map(|place| Some((place, place.score.as_ref()?.score))).collect();
    if scored.is_empty() {
        return None;
    }
    let weak = scored.iter().filter(|(place, _)| improve(place).next().is_some()).count();
    let says = Finding {
        seen: teller
            .text("portrait-places-seen", &Args::new().with("count", scored.len()).with("weak", weak)),
        sure: teller.say("portrait-places-sure"),
        silent: teller.say("portrait-places-silent"),
        from: origins::answers(&["Q401", "Q404"]),
    };
    let rows = scored
        .iter()
        .map(|(place, score)| {
            vec![teller.plain(&place.name), teller.tenth(*score), lines(teller, improve(place))]
        })
        .collect();
    let columns = [
        ("portrait-column-place", false),
        ("portrait-column-score", true),
        ("portrait-column-improve", false),
    ];
    let drawn = Bars {
        words: teller.caption("portrait-places", &says, teller.table(&columns, rows)),
        rightward: teller.say("portrait-places-axis"),
        most: 100.0,
        bars: scored
            .iter()
            .map(|(place, score)| Bar {
                label: teller.plain(&place.name),
                value: *score,
                value_label: teller.tenth(*score),
                range: None,
                chosen: false,
            })
            .collect(),
    };
    Some(Picture::new(figures::bars(&drawn, &|value| teller.words.number(value, 0)), says))
}

fn improve(place: &PlaceSheet) -> impl Iterator<Item = &str> {
    place.score.iter().flat_map(|score| score.improve.iter().map(String::as_str))
}

fn lines<'a>(teller: &Teller<'_>, principles: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = principles.map(|principle| teller.option("Q404", principle)).collect();
    teller.apart(&names)
}

/// One finding for each place, then the walks, the good places and the places nobody manages.
pub(super) fn findings(teller: &Teller<'_>) -> Vec<Finding> {
    let sheets = places::places(teller.contents);
    let mut found: Vec<Finding> = sheets.iter().map(|place| place_finding(teller, place)).collect();
    found.extend(walks(teller));
    found.extend(good(teller));
    found.extend(unmanaged(teller, &sheets));
    found
}

fn name(teller: &Teller<'_>, name: &Text) -> String {
    teller.user(name).unwrap_or_else(|| teller.say("portrait-place-unnamed"))
}

fn place_finding(teller: &Teller<'_>, place: &PlaceSheet) -> Finding {
    let args = Args::new()
        .with("place", name(teller, &place.name))
        .with("count", place.problems.len())
        .with("issues", teller.issues(&place.problems));
    let score = place.score.as_ref().map(|score| {
        let improve = lines(teller, score.improve.iter().map(String::as_str));
        let args = Args::new()
            .with("score", teller.tenth(score.score))
            .with("count", score.improve.len())
            .with("lines", improve);
        teller.text("portrait-place-score", &args)
    });
    let index = match (&place.index_day, &place.index_dark) {
        (None, None) => String::new(),
        (Some(day), Some(dark)) => {
            let args =
                Args::new().with("day", teller.tenth(day.index)).with("dark", teller.tenth(dark.index));
            teller.text("portrait-place-index", &args)
        }
        (Some(index), None) => {
            teller.text("portrait-place-index-day", &Args::new().with("value", teller.tenth(index.index)))
        }
        (None, Some(index)) => {
            teller.text("portrait-place-index-dark", &Args::new().with("value", teller.tenth(index.index)))
        }
    };
    let sources: Vec<String> = place.sources.iter().map(|source| teller.source(source)).collect();
    let sources_args = Args::new().with("count", sources.len()).with("sources", teller.apart(&sources));
    if place.withheld > 0 {
        let what = Args::new().with("place", name(teller, &place.name));
        teller.note(Rule::SensitiveIssue, "answer/Q401", &teller.text("held-back-place", &what));
    }
    Finding {
        seen: together([teller.text("portrait-place-seen", &args), score.unwrap_or_default(), index]),
        sure: teller.text("portrait-place-sure", &sources_args),
        silent: teller.text("portrait-place-silent", &Args::new().with("withheld", place.withheld)),
        from: origins::answers(&["Q401", "Q404", "Q405"]),
    }
}

fn walks(teller: &Teller<'_>) -> Option<Finding> {
    let walks = places::walks(teller.answers());
    if walks.is_empty() {
        return None;
    }
    let people: Option<u64> = walks.iter().map(|walk| walk.people).sum();
    let dark = walks.iter().filter(|walk| walk.light == "DARK").count();
    let named: std::collections::BTreeSet<&String> = walks.iter().flat_map(|walk| &walk.problems).collect();
    let named: Vec<&String> = named.into_iter().collect();
    let args = Args::new()
        .with("count", walks.len())
        .with("known", if people.is_some() { "yes" } else { "no" })
        .with("people", people.unwrap_or_default() as f64)
        .with("dark", dark);
    let issues = Args::new().with("count", named.len()).with("issues", teller.issues(&named));
    Some(Finding {
        seen: together([
            teller.text("portrait-walks-seen", &args),
            if named.is_empty() { String::new() } else { teller.text("portrait-walks-issues", &issues) },
        ]),
        sure: teller.say("portrait-walks-sure"),
        silent: teller.say("portrait-walks-silent"),
        from: origins::answer("Q403"),
    })
}

fn good(teller: &Teller<'_>) -> Option<Finding> {
    let places = places::good_places(teller.answers());
    let told: Vec<String> = places
        .iter()
        .map(|place| {
            let works = teller.user(&place.works);
            let args = Args::new()
                .with("place", name(teller, &place.name))
                .with("known", if works.is_some() { "yes" } else { "no" })
                .with("works", works.map(|works| without_stop(&works)).unwrap_or_default());
            teller.text("portrait-good-place", &args)
        })
        .collect();
    (!told.is_empty()).then(|| Finding {
        seen: teller.text(
            "portrait-good-seen",
            &Args::new().with("count", told.len()).with("places", teller.apart(&told)),
        ),
        sure: String::new(),
        silent: teller.say("portrait-good-silent"),
        from: origins::answer("Q406"),
    })
}

fn unmanaged(teller: &Teller<'_>, sheets: &[PlaceSheet]) -> Option<Finding> {
    let names: Vec<String> =
        sheets.iter().filter(|place| place.care.nobody).map(|place| name(teller, &place.name)).collect();
    (!names.is_empty()).then(|| Finding {
        seen: teller.text(
            "portrait-unmanaged",
            &Args::new().with("count", names.len()).with("places", teller.words.list(&names)),
        ),
        sure: String::new(),
        silent: teller.say("portrait-unmanaged-silent"),
        from: origins::answers(&["Q401", "Q407"]),
    })
}

/// A person's text that ends a sentence of the program keeps one full stop.
pub(super) fn without_stop(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}
