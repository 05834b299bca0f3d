//! What residents said: shares with their interval and number of answers (method B.5 S3, E.5.5, E.7.3).
//!
//! A share is made only when every answer it needs is known. Only a random sample has an interval: people who chose
//! to answer are not the population (guard G-29). Fewer than 30 answers are not shown, fewer than 100 are indicative.

use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::territory::{self, Answers};
use crate::check_up::Contents;
use crate::statistics::{Estimate, share};
use crate::text::{Grade, codes};

/// Fewer answers are not shown (method E.7.3).
pub const SHOWN_FROM: u64 = 30;
/// Fewer answers are indicative (method E.7.3).
pub const FIRM_FROM: u64 = 100;
/// Answers of a random sample from which its grade may be A, when the response is documented (Q301).
pub const LARGE_FROM: u64 = 400;

codes! {
    /// How residents were asked (Q301).
    #[ts(rename = "SurveyDesign")]
    Design { Random = "PROB", Open = "OPEN", Staff = "FRONT", Forum = "FORUM", None = "NONE" }
}

codes! {
    /// Whether a share may be shown (method E.7.3).
    Shown { Firm = "firm", Indicative = "indicative", Hidden = "hidden" }
}

impl Shown {
    /// The rule of E.7.3 for a number of answers.
    #[must_use]
    pub fn of(answers: u64) -> Self {
        match answers {
            ..SHOWN_FROM => Self::Hidden,
            SHOWN_FROM..FIRM_FROM => Self::Indicative,
            FIRM_FROM.. => Self::Firm,
        }
    }
}

/// A share of those who answered.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SurveyShare")]
pub struct Share {
    pub yes: u64,
    /// n: how many the share is of.
    pub of: u64,
    /// From 0 to 1.
    pub value: f64,
    /// Wilson’s 95 % interval, from 0 to 1; `None` unless the sample is random.
    pub interval: Option<Estimate>,
    pub shown: Shown,
}

codes! {
    /// By what the respondents are told apart.
    #[ts(rename = "SurveyDimension")]
    Dimension { All = "all", Gender = "gender", Age = "age", Area = "area" }
}

/// A share among one group of respondents.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfGroup {
    /// The row of the table: `ALL`, `WOMEN`, `AGE-15-24`, `AREA@…`.
    pub group: String,
    pub dimension: Dimension,
    pub share: Share,
}

/// The distance between two groups in feeling safe (EQU-01 for gender).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SurveyGap")]
pub struct Gap {
    pub dimension: Dimension,
    /// Men for gender; otherwise the group that feels safest.
    pub high: String,
    /// Women for gender; otherwise the group that feels least safe.
    pub low: String,
    /// Percentage points, `high` minus `low`.
    pub points: f64,
    pub shown: Shown,
}

/// A share of those who were asked a question with several answers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfOption {
    pub option: String,
    pub share: Share,
}

/// One kind of event people lived through (Q304).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Lived {
    pub line: String,
    /// VIC-01 for this kind: people who lived it.
    pub people: Option<Share>,
    pub events: Option<u64>,
    /// VIC-02 for this kind: events per 1,000 people asked.
    pub per_thousand: Option<f64>,
}

/// How far residents see one problem as big (Q306, PER-05).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConcernOf {
    pub problem: String,
    pub share: Share,
    /// How many had no opinion; `None` when it was not counted.
    pub no_opinion: Option<u64>,
}

/// The balance of opinion on how crime moved (Q307, PER-06).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NetOpinion {
    pub group: String,
    pub dimension: Dimension,
    pub up: u64,
    pub same: u64,
    pub down: u64,
    /// Percentage points: increased minus decreased, among those with an opinion.
    pub points: f64,
    pub of: u64,
    pub shown: Shown,
}

/// What a survey says, as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SurveyResults")]
pub struct Survey {
    /// `None` when Q301 is not answered.
    pub design: Option<Design>,
    pub invited: Option<u64>,
    pub answered: Option<u64>,
    /// Share of those invited who answered, from 0 to 1.
    pub response: Option<f64>,
    /// The best grade its figures may have; `None` without a survey.
    pub limit: Option<Grade>,
    /// PER-01: very or reasonably safe, among those who walk alone after dark.
    pub safe: Vec<OfGroup>,
    /// PER-02: do not walk alone after dark.
    pub not_walking: Vec<OfGroup>,
    pub gaps: Vec<Gap>,
    /// PER-04: changed something in daily life.
    pub avoiding: Vec<OfGroup>,
    /// What was changed, among everyone asked.
    pub avoided: Vec<OfOption>,
    pub lived: Vec<Lived>,
    /// VIC-03: told the police or a service; someone who told both counts twice, so it is the highest it can be.
    pub reporting: Vec<OfGroup>,
    /// Told whom, or why not, among everyone asked.
    pub reasons: Vec<OfOption>,
    /// By problem, the largest share first.
    pub concern: Vec<ConcernOf>,
    pub opinion: Vec<NetOpinion>,
    /// Good job, by line of Q308; TRU-02 is `FAIR`, TRU-03 is `LISTEN`.
    pub trust: Vec<OfOption>,
}

/// Everything that residents said.
#[must_use]
pub fn survey(contents: &Contents) -> Survey {
    let answers = &contents.answers;
    let random = design(answers) == Some(Design::Random);
    let safe = by_group(answers, "Q302", |row| safe_share(row, random));
    let fact = |name: &str| territory::value(answers, "X301")?.get(name)?.as_u64();
    let (invited, answered) = (fact("invited"), answered(answers));
    Survey {
        design: design(answers),
        invited,
        answered,
        response: invited
            .zip(answered)
            .filter(|(invited, _)| *invited > 0)
            .map(|(all, some)| some as f64 / all as f64),
        limit: grade_limit(answers),
        gaps: gaps(&safe),
        safe,
        not_walking: by_group(answers, "Q302", |row| {
            let walking = sum(row, &["1", "2", "3", "4"])?;
            let staying = count(row, "5")?;
            share_of(staying, walking + staying, random)
        }),
        avoiding: by_group(answers, "Q303", |row| {
            let asked = count(row, "N")?;
            share_of(asked.checked_sub(count(row, "NONE")?)?, asked, random)
        }),
        avoided: by_option(answers, "Q303", random),
        lived: lived(answers, random),
        reporting: by_group(answers, "Q305", |row| {
            let asked = count(row, "N")?;
            share_of(sum(row, &["YPOL", "OTHER"])?.min(asked), asked, random)
        }),
        reasons: by_option(answers, "Q305", random),
        concern: concern(answers),
        opinion: opinion(answers),
        trust: rows(answers, "Q308")
            .filter_map(|(line, row)| {
                let share = share_of(count(row, "2")?, sum(row, &["2", "1", "0"])?, random)?;
                Some(OfOption { option: line.to_owned(), share })
            })
            .collect(),
    }
}

/// How residents were asked; `None` when Q301 is not answered.
#[must_use]
pub fn design(answers: &Answers) -> Option<Design> {
    territory::value(answers, "Q301").and_then(Value::as_str).and_then(Design::from_code)
}

/// The best grade the figures of S3 may have (Q301): a random sample B from 100 answers, A from 400 with the number
/// invited; C below 100 answers or when their number is not known, and for every other way of asking.
#[must_use]
pub fn grade_limit(answers: &Answers) -> Option<Grade> {
    let invited =
        territory::value(answers, "X301").and_then(|facts| facts.get("invited")).is_some_and(Value::is_u64);
    match design(answers)? {
        Design::None => None,
        Design::Open | Design::Staff | Design::Forum => Some(Grade::C),
        Design::Random => Some(match answered(answers) {
            Some(LARGE_FROM..) if invited => Grade::A,
            Some(FIRM_FROM..) => Grade::B,
            Some(_) | None => Grade::C,
        }),
    }
}

/// How many answered: as X301 says, else the most answers that a table holds for everyone.
#[must_use]
pub fn answered(answers: &Answers) -> Option<u64> {
    let said =
        territory::value(answers, "X301").and_then(|facts| facts.get("answered")).and_then(Value::as_u64);
    said.or_else(|| {
        let all = |question, options: &[&str]| {
            rows(answers, question).find(|(group, _)| *group == ALL).and_then(|(_, row)| sum(row, options))
        };
        let concern = rows(answers, "Q306").filter_map(|(_, row)| sum(row, &["0", "1", "2", "9"])).max();
        [
            all("Q302", &["1", "2", "3", "4", "5"]),
            all("Q303", &["N"]),
            all("Q307", &["UP", "SAME", "DOWN", "DK"]),
            concern,
        ]
        .into_iter()
        .flatten()
        .max()
    })
}

/// The share that sees a big problem among those with an opinion (Q306); `None` when it was not asked.
#[must_use]
pub fn concern_of(answers: &Answers, problem: &str) -> Option<Share> {
    let row = territory::value(answers, "Q306")?.get(problem)?.as_object()?;
    share_of(count(row, "2")?, sum(row, &["0", "1", "2"])?, design(answers) == Some(Design::Random))
}

/// The share for every problem that was asked about, the largest first.
#[must_use]
pub fn concern(answers: &Answers) -> Vec<ConcernOf> {
    let mut found: Vec<ConcernOf> = rows(answers, "Q306")
        .filter_map(|(problem, row)| {
            let share = concern_of(answers, problem)?;
            Some(ConcernOf { problem: problem.to_owned(), share, no_opinion: count(row, "9") })
        })
        .collect();
    found.sort_by(|a, b| b.share.value.total_cmp(&a.share.value).then_with(|| a.problem.cmp(&b.problem)));
    found
}

/// Whether residents were asked about at least one problem.
#[must_use]
pub fn has_concern(answers: &Answers) -> bool {
    rows(answers, "Q306").any(|(problem, _)| concern_of(answers, problem).is_some())
}

/// The balance of opinion on how crime moved, by group.
#[must_use]
pub fn opinion(answers: &Answers) -> Vec<NetOpinion> {
    rows(answers, "Q307")
        .filter_map(|(group, row)| {
            let (up, same, down) = (count(row, "UP")?, count(row, "SAME")?, count(row, "DOWN")?);
            let of = up + same + down;
            (of > 0).then(|| NetOpinion {
                group: group.to_owned(),
                dimension: dimension(group),
                up,
                same,
                down,
                points: 100.0 * (up as f64 - down as f64) / of as f64,
                of,
                shown: Shown::of(of),
            })
        })
        .collect()
}

/// The balance of opinion of everyone; `None` when it may not be shown.
#[must_use]
pub fn net_opinion(answers: &Answers) -> Option<NetOpinion> {
    opinion(answers).into_iter().find(|opinion| opinion.group == ALL && opinion.shown != Shown::Hidden)
}

/// The row of everyone who answered.
const ALL: &str = "ALL";

fn rows<'a>(answers: &'a Answers, question: &str) -> impl Iterator<Item = (&'a str, &'a Map<String, Value>)> {
    let table = territory::value(answers, question).and_then(Value::as_object);
    table.into_iter().flatten().filter_map(|(row, cells)| Some((row.as_str(), cells.as_object()?)))
}

/// A count; a blank and “under 5” are unknown.
fn count(row: &Map<String, Value>, column: &str) -> Option<u64> {
    row.get(column).and_then(Value::as_u64)
}

fn sum(row: &Map<String, Value>, columns: &[&str]) -> Option<u64> {
    columns.iter().map(|column| count(row, column)).sum()
}

fn share_of(yes: u64, of: u64, random: bool) -> Option<Share> {
    let estimate = share(yes, of, 1.0)?;
    Some(Share { yes, of, value: estimate.value, interval: random.then_some(estimate), shown: Shown::of(of) })
}

fn safe_share(row: &Map<String, Value>, random: bool) -> Option<Share> {
    share_of(sum(row, &["1", "2"])?, sum(row, &["1", "2", "3", "4"])?, random)
}

fn dimension(group: &str) -> Dimension {
    match group {
        ALL => Dimension::All,
        group if group.starts_with("AGE-") => Dimension::Age,
        group if group.starts_with("AREA@") => Dimension::Area,
        _ => Dimension::Gender,
    }
}

fn by_group(
    answers: &Answers,
    question: &str,
    share: impl Fn(&Map<String, Value>) -> Option<Share>,
) -> Vec<OfGroup> {
    let mut found: Vec<OfGroup> = rows(answers, question)
        .filter_map(|(group, row)| {
            Some(OfGroup { group: group.to_owned(), dimension: dimension(group), share: share(row)? })
        })
        .collect();
    found.sort_by_key(|of| of.dimension);
    found
}

/// Each option among everyone asked; the options stand in the order of the question.
fn by_option(answers: &Answers, question: &str, random: bool) -> Vec<OfOption> {
    let Some((_, row)) = rows(answers, question).find(|(group, _)| *group == ALL) else { return Vec::new() };
    let options =
        crate::catalogue::Catalogue::get().question(question).map(|question| question.options.as_slice());
    let Some(asked) = count(row, "N") else { return Vec::new() };
    options
        .into_iter()
        .flatten()
        .filter_map(|option| {
            Some(OfOption { option: option.clone(), share: share_of(count(row, option)?, asked, random)? })
        })
        .collect()
}

fn lived(answers: &Answers, random: bool) -> Vec<Lived> {
    rows(answers, "Q304")
        .map(|(line, row)| {
            let asked = count(row, "N");
            let events = count(row, "EVENTS");
            Lived {
                line: line.to_owned(),
                people: count(row, "PEOPLE")
                    .zip(asked)
                    .and_then(|(people, asked)| share_of(people, asked, random)),
                events,
                per_thousand: events
                    .zip(asked)
                    .filter(|(_, asked)| *asked > 0)
                    .map(|(events, asked)| 1_000.0 * events as f64 / asked as f64),
            }
        })
        .filter(|lived| lived.people.is_some() || lived.events.is_some())
        .collect()
}

/// Men minus women (EQU-01), and the widest distance by age and by area; groups under 30 answers are left out.
fn gaps(safe: &[OfGroup]) -> Vec<Gap> {
    let shown = |of: &&OfGroup| of.share.shown != Shown::Hidden;
    let gap = |dimension, high: &OfGroup, low: &OfGroup| Gap {
        dimension,
        high: high.group.clone(),
        low: low.group.clone(),
        points: 100.0 * (high.share.value - low.share.value),
        shown: high.share.shown.max(low.share.shown),
    };
    let named = |group: &str| safe.iter().filter(shown).find(|of| of.group == group);
    let gender = named("MEN").zip(named("WOMEN")).map(|(men, women)| gap(Dimension::Gender, men, women));
    let widest = |dimension| {
        let groups: Vec<&OfGroup> =
            safe.iter().filter(shown).filter(|of| of.dimension == dimension).collect();
        let by_share = |a: &&&OfGroup, b: &&&OfGroup| a.share.value.total_cmp(&b.share.value);
        let (low, high) = (groups.iter().min_by(by_share)?, groups.iter().max_by(by_share)?);
        (low.group != high.group).then(|| gap(dimension, high, low))
    };
    [gender, widest(Dimension::Age), widest(Dimension::Area)].into_iter().flatten().collect()
}
