//! Places and times: how residents judged each place, who answers for it, and when problems happen (method B.5 S4).
//!
//! It describes places and never ranks them (guard G-28). A sensitive problem is never told by place (method E.7.4).

use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::incidents::{SHOWN_FROM, is_sensitive};
use super::territory::{self, Answers, Entry};
use crate::catalogue::Catalogue;
use crate::check_up::Contents;
use crate::statistics::numbers::round_half_up;
use crate::text::Text;

/// Lines of Q404 under this value are improvement points.
pub const WEAK_UNDER: i64 = 2;

/// What is known of one place where problems gather (Q401).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceSheet {
    pub id: String,
    pub name: Text,
    /// A type of the list, or empty.
    pub kind: String,
    /// The area it lies in, or empty.
    pub area: String,
    /// The problems named there, without the sensitive ones.
    pub problems: Vec<String>,
    /// How many sensitive problems were left out (method E.7.4).
    pub withheld: usize,
    pub when: Text,
    pub sources: Vec<String>,
    pub count: Option<u64>,
    /// Fewer than 5 events: the count is not to be shown in a shared document.
    pub count_hidden: bool,
    pub note: Text,
    /// PLA-01 (Q404).
    pub score: Option<PlaceScore>,
    /// PLA-02 by daylight and after dark, never averaged together (Q405).
    pub index_day: Option<PlaceIndex>,
    pub index_dark: Option<PlaceIndex>,
    /// Who answers for it (Q407).
    pub care: Care,
}

/// The place score: mean of the known lines × 25 (method F.6).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceScore {
    /// 0–100.
    pub score: f64,
    pub known: usize,
    /// Six principles.
    pub of: usize,
    pub lines: Vec<PlaceLine>,
    /// The principles under 2, to improve; the lowest first.
    pub improve: Vec<String>,
}

/// One line of a table about a place.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceLine {
    pub line: String,
    pub value: Option<i64>,
}

/// The quick index: sum of the known features over what they could reach.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceIndex {
    /// 0–100; with all nine features known, 100 × sum / 27.
    pub index: f64,
    pub known: usize,
    /// Nine features.
    pub of: usize,
    pub lines: Vec<PlaceLine>,
}

/// Who answers for a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Care {
    pub owner: Text,
    pub manager: Text,
    pub maintenance: Text,
    pub presence: Text,
    /// It was asked, and no manager is named (guard G-18).
    pub nobody: bool,
}

/// When problems happen (Q402).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TimeGrid {
    /// Monday to Sunday.
    pub days: Vec<DayTimes>,
    /// Winter to autumn.
    pub seasons: Vec<PlaceLine>,
    /// The cells with the highest value, none when they are more than half of what is known.
    pub peaks: Vec<Peak>,
    /// The seasons with the highest value, none when all that are known are alike.
    pub season_peaks: Vec<String>,
}

/// One day of the grid.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayTimes {
    pub day: String,
    /// The six bands, from night to late evening, 0–4.
    pub bands: Vec<Option<i64>>,
    /// The day as a whole, where only that is known.
    pub whole: Option<i64>,
}

/// A cell of the time grid with the highest value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "TimePeak")]
pub struct Peak {
    pub day: String,
    /// A band, or `whole`.
    pub band: String,
    pub value: i64,
}

/// An exploratory walk (Q403), without the sensitive problems named on it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Walk {
    pub id: String,
    pub route: Text,
    pub area: String,
    pub on: String,
    pub light: String,
    pub people: Option<u64>,
    pub voices: Vec<String>,
    pub problems: Vec<String>,
    pub withheld: usize,
    pub observed: Text,
}

/// A place where people feel well (Q406).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GoodPlace {
    pub id: String,
    pub name: Text,
    pub area: String,
    pub works: Text,
    pub host: Text,
}

/// The six bands of a day in Q402.
pub const BANDS: [&str; 6] = ["night", "early", "morning", "afternoon", "evening", "late"];
/// The lines of Q402 that are days, and those that are seasons.
pub const DAYS: [&str; 7] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];
pub const SEASONS: [&str; 4] = ["WINTER", "SPRING", "SUMMER", "AUTUMN"];
const WHOLE: &str = "whole";

/// A sheet for every place of Q401, in its order.
#[must_use]
pub fn places(contents: &Contents) -> Vec<PlaceSheet> {
    let answers = &contents.answers;
    territory::places(answers)
        .into_iter()
        .map(|place| {
            let (problems, withheld) = tellable(place.codes("problems"));
            let count = place.whole("count").and_then(|count| u64::try_from(count).ok());
            PlaceSheet {
                kind: place.code("type").to_owned(),
                area: place.code("area").to_owned(),
                problems,
                withheld,
                when: place.text("when"),
                sources: place.codes("sources").into_iter().map(str::to_owned).collect(),
                count,
                count_hidden: count.is_some_and(|count| (1..SHOWN_FROM).contains(&count)),
                note: place.text("note"),
                score: score(answers, &place.id),
                index_day: index(answers, &format!("{}@DAY", place.id)),
                index_dark: index(answers, &format!("{}@DARK", place.id)),
                care: care(answers, &place.id),
                id: place.id,
                name: place.name,
            }
        })
        .collect()
}

/// Every walk, in the order written.
#[must_use]
pub fn walks(answers: &Answers) -> Vec<Walk> {
    entries(answers, "Q403", "route")
        .into_iter()
        .map(|walk| {
            let (problems, withheld) = tellable(walk.codes("problems"));
            Walk {
                area: walk.code("area").to_owned(),
                on: walk.code("on").to_owned(),
                light: walk.code("light").to_owned(),
                people: walk.whole("people").and_then(|people| u64::try_from(people).ok()),
                voices: walk.codes("voices").into_iter().map(str::to_owned).collect(),
                problems,
                withheld,
                observed: walk.text("observed"),
                id: walk.id,
                route: walk.name,
            }
        })
        .collect()
}

/// Every place where people feel well, in the order written.
#[must_use]
pub fn good_places(answers: &Answers) -> Vec<GoodPlace> {
    entries(answers, "Q406", "name")
        .into_iter()
        .map(|place| GoodPlace {
            area: place.code("area").to_owned(),
            works: place.text("works"),
            host: place.text("host"),
            id: place.id,
            name: place.name,
        })
        .collect()
}

/// When problems happen; `None` when no cell of Q402 is known.
#[must_use]
pub fn time_grid(answers: &Answers) -> Option<TimeGrid> {
    let of = |line: &str, band: &str| territory::cell(answers, "Q402", line, band).and_then(Value::as_i64);
    let days: Vec<DayTimes> = DAYS
        .iter()
        .map(|day| DayTimes {
            day: (*day).to_owned(),
            bands: BANDS.iter().map(|band| of(day, band)).collect(),
            whole: of(day, WHOLE),
        })
        .collect();
    let seasons: Vec<PlaceLine> = SEASONS
        .iter()
        .map(|season| {
            // A season is one value; where only hours were rated, it is its busiest hour.
            let busiest = || BANDS.iter().filter_map(|band| of(season, band)).max();
            PlaceLine { line: (*season).to_owned(), value: of(season, WHOLE).or_else(busiest) }
        })
        .collect();
    let cells: Vec<Peak> = days
        .iter()
        .flat_map(|times| {
            let bands = BANDS.iter().zip(&times.bands).map(|(band, value)| (*band, *value));
            // The whole day speaks only where no band of it does.
            let whole = times.bands.iter().all(Option::is_none).then_some((WHOLE, times.whole));
            bands.chain(whole).filter_map(|(band, value)| {
                Some(Peak { day: times.day.clone(), band: band.to_owned(), value: value? })
            })
        })
        .collect();
    if cells.is_empty() && seasons.iter().all(|season| season.value.is_none()) {
        return None;
    }
    let season_peaks: Vec<String> =
        highest(&seasons, |season| season.value).map(|season| season.line.clone()).collect();
    let peaks: Vec<Peak> = highest(&cells, |peak| Some(peak.value)).cloned().collect();
    let some_stand_out = |peaks: usize, known: usize| 2 * peaks <= known;
    let seasons_known = seasons.iter().filter(|season| season.value.is_some()).count();
    Some(TimeGrid {
        peaks: if some_stand_out(peaks.len(), cells.len()) { peaks } else { Vec::new() },
        season_peaks: if season_peaks.len() < seasons_known { season_peaks } else { Vec::new() },
        days,
        seasons,
    })
}

/// The entries with the highest value, when that is above 0.
fn highest<T>(entries: &[T], value: impl Fn(&T) -> Option<i64>) -> impl Iterator<Item = &T> {
    let top = entries.iter().filter_map(&value).max().filter(|top| *top > 0);
    entries.iter().filter(move |entry| top.is_some() && value(entry) == top)
}

fn entries(answers: &Answers, question: &str, title: &str) -> Vec<Entry> {
    territory::value(answers, question).map(|list| territory::entries(list, title)).unwrap_or_default()
}

/// The problems that may be told by place, and how many may not.
fn tellable(problems: Vec<&str>) -> (Vec<String>, usize) {
    let all = problems.len();
    let told: Vec<String> =
        problems.into_iter().filter(|problem| !is_sensitive(problem)).map(str::to_owned).collect();
    let withheld = all - told.len();
    (told, withheld)
}

fn lines(answers: &Answers, question: &str, row: &str) -> Option<Vec<PlaceLine>> {
    let row = territory::value(answers, question)?.get(row)?.as_object()?;
    let value = |option: &str, row: &Map<String, Value>| row.get(option).and_then(Value::as_i64);
    let options = &Catalogue::get().question(question)?.options;
    let lines: Vec<PlaceLine> =
        options.iter().map(|option| PlaceLine { line: option.clone(), value: value(option, row) }).collect();
    lines.iter().any(|line| line.value.is_some()).then_some(lines)
}

fn known(lines: &[PlaceLine]) -> (usize, i64) {
    let values = lines.iter().filter_map(|line| line.value);
    (values.clone().count(), values.sum())
}

fn score(answers: &Answers, place: &str) -> Option<PlaceScore> {
    let lines = lines(answers, "Q404", place)?;
    let (known, sum) = known(&lines);
    let mut weak: Vec<(i64, &PlaceLine)> =
        lines.iter().filter_map(|line| line.value.map(|value| (value, line))).collect();
    weak.retain(|(value, _)| *value < WEAK_UNDER);
    weak.sort_by_key(|(value, _)| *value);
    Some(PlaceScore {
        score: round_half_up(25.0 * sum as f64 / known as f64, 6),
        known,
        of: lines.len(),
        improve: weak.into_iter().map(|(_, line)| line.line.clone()).collect(),
        lines,
    })
}

fn index(answers: &Answers, row: &str) -> Option<PlaceIndex> {
    let lines = lines(answers, "Q405", row)?;
    let (known, sum) = known(&lines);
    Some(PlaceIndex { index: 100.0 * sum as f64 / (3 * known) as f64, known, of: lines.len(), lines })
}

fn care(answers: &Answers, place: &str) -> Care {
    let text = |column: &str| {
        territory::cell(answers, "Q407", place, column).map(territory::text).unwrap_or_default()
    };
    let manager = text("manager");
    let asked = territory::value(answers, "Q407").is_some();
    let nobody =
        asked && (manager.is_empty() || [&manager.en, &manager.fr].into_iter().any(|name| is_nobody(name)));
    Care {
        owner: text("owner"),
        manager,
        maintenance: text("maintenance"),
        presence: text("presence"),
        nobody,
    }
}

/// The word the help of Q407 asks to write when nobody manages a place, in either language.
fn is_nobody(name: &str) -> bool {
    ["nobody", "no one", "none", "personne", "aucun", "aucune"].contains(&name.trim().to_lowercase().as_str())
}
