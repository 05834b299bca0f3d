//! What records, residents, walks and partners each say of a problem, side by side, and whether they agree.
//!
//! The four are set beside each other and never added up: a voice that is silent weighs nothing, and a walk on which
//! a problem was not named does not show that it is absent. The thresholds are a rule of this tool (docs/method.md).

use serde::Serialize;
use ts_rs::TS;

use super::incidents::{self, Counts};
use super::proposals::{Arithmetic, Proposal, propose_all};
use super::survey::{self, Share, Shown};
use super::territory::{self, Entry};
use super::{Criterion, State};
use crate::catalogue::Respondent;
use crate::check_up::Contents;
use crate::text::codes;

/// Points of net opinion from which residents are taken to say that crime moved.
pub const OPINION_FROM: f64 = 10.0;

codes! {
    /// How strongly one kind of source speaks of a problem.
    Signal { Strong = "strong", Moderate = "moderate", Weak = "weak", Silent = "silent" }
}

codes! {
    /// The four kinds of sources set side by side.
    Side { Records = "records", Residents = "residents", Walks = "walks", Partners = "partners" }
}

codes! {
    /// What the four say together.
    #[ts(rename = "SidesVerdict")]
    Verdict { Agree = "agree", Disagree = "disagree", OneVoice = "one-voice", Silent = "silent" }
}

codes! {
    /// Which way something moved.
    #[ts(rename = "SideDirection")]
    Direction { Up = "up", Down = "down" }
}

/// A figure behind a signal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(rename = "SideFact")]
pub enum Fact {
    /// What the counts propose for F, 0–4.
    Frequency { year: i16, count: u64, proposed: i64 },
    /// What the counts propose for T, −2 … +2.
    Trend { year: i16, proposed: i64 },
    /// What the survey proposes for P, 0–4.
    Concern { share: Share, proposed: i64 },
    /// On how many walks, and in how many places known from a walk, the problem was named.
    Walks { held: usize, walks: usize, places: usize },
    /// The highest burden of Q501 with the groups that bear it.
    Burden { highest: i64, groups: Vec<String> },
    /// A count of another service (Q205); `None` when only “under 5” is known.
    OtherCount { source: String, year: i16, count: Option<u64> },
    /// What a partner’s voice gave for the frequency or the burden, 0–4.
    Voice { voice: String, criterion: Criterion, value: i64 },
}

/// What one kind of source says.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Heard {
    pub side: Side,
    pub signal: Signal,
    pub facts: Vec<Fact>,
}

/// Records and residents going opposite ways (guard G-05).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Opposite {
    pub records: Direction,
    pub residents: Direction,
    /// Net opinion in points (Q307), about crime as a whole.
    pub points: f64,
}

/// One problem, four kinds of sources.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideBySide {
    pub problem: String,
    /// Records, residents, walks, partners.
    pub heard: Vec<Heard>,
    pub verdict: Verdict,
    /// The kinds whose signal is strong while another’s is weak; empty when none are.
    pub strong: Vec<Side>,
    pub weak: Vec<Side>,
    pub opposite: Option<Opposite>,
}

/// Every problem of the plan, in its order.
#[must_use]
pub fn side_by_side(contents: &Contents) -> Vec<SideBySide> {
    let answers = &contents.answers;
    let other = incidents::other_counts(answers);
    let list = |question, title| {
        territory::value(answers, question).map(|list| territory::entries(list, title)).unwrap_or_default()
    };
    let (walks, places) = (list("Q403", "route"), list("Q401", "name"));
    let opinion = survey::net_opinion(answers).map(|opinion| opinion.points);
    propose_all(contents)
        .into_iter()
        .map(|(problem, proposals)| {
            let heard = vec![
                records(&proposals),
                residents(&proposals),
                on_walks(&problem, &walks, &places),
                partners(contents, &problem, &proposals, &other),
            ];
            let opposite = opposite(&proposals, opinion);
            compare(problem, heard, opposite)
        })
        .collect()
}

fn compare(problem: String, heard: Vec<Heard>, opposite: Option<Opposite>) -> SideBySide {
    let with = |signal| -> Vec<Side> {
        heard.iter().filter(|heard| heard.signal == signal).map(|heard| heard.side).collect()
    };
    let (strong, weak) = (with(Signal::Strong), with(Signal::Weak));
    let clash = !strong.is_empty() && !weak.is_empty();
    let verdict = match heard.iter().filter(|heard| heard.signal != Signal::Silent).count() {
        0 => Verdict::Silent,
        _ if clash || opposite.is_some() => Verdict::Disagree,
        1 => Verdict::OneVoice,
        _ => Verdict::Agree,
    };
    let (strong, weak) = if clash { (strong, weak) } else { (Vec::new(), Vec::new()) };
    SideBySide { problem, heard, verdict, strong, weak, opposite }
}

fn of(proposals: &[Proposal], criterion: Criterion) -> Option<&Proposal> {
    proposals.iter().find(|proposal| proposal.criterion == criterion)
}

/// −2 … +2, when the counts propose a trend.
fn trend(proposals: &[Proposal]) -> Option<(i16, i64)> {
    match &of(proposals, Criterion::T)?.arithmetic {
        Arithmetic::Trend { trend } => Some((trend.year, trend.proposed)),
        Arithmetic::Nothing
        | Arithmetic::FrequencyByRatio { .. }
        | Arithmetic::FrequencyByCount { .. }
        | Arithmetic::Concern { .. }
        | Arithmetic::Burden { .. }
        | Arithmetic::StartingGravity { .. } => None,
    }
}

fn frequency(proposals: &[Proposal]) -> Option<(i16, u64, i64)> {
    let proposal = of(proposals, Criterion::F)?;
    let (year, count) = match &proposal.arithmetic {
        Arithmetic::FrequencyByRatio { rate } => (rate.year, rate.count),
        Arithmetic::FrequencyByCount { year, count, .. } => (*year, *count),
        Arithmetic::Nothing
        | Arithmetic::Trend { .. }
        | Arithmetic::Concern { .. }
        | Arithmetic::Burden { .. }
        | Arithmetic::StartingGravity { .. } => return None,
    };
    Some((year, count, proposal.value?))
}

/// F 3 or 4, or a strong rise: strong; F 2: moderate; F 0 or 1: weak. Without F only a strong rise speaks.
fn records(proposals: &[Proposal]) -> Heard {
    let (frequency, trend) = (frequency(proposals), trend(proposals));
    let rising = trend.is_some_and(|(_, proposed)| proposed == 2);
    let signal = match frequency.map(|(_, _, proposed)| proposed) {
        _ if rising => Signal::Strong,
        None => Signal::Silent,
        Some(3..) => Signal::Strong,
        Some(2) => Signal::Moderate,
        Some(_) => Signal::Weak,
    };
    let frequency = frequency.map(|(year, count, proposed)| Fact::Frequency { year, count, proposed });
    let trend = trend.map(|(year, proposed)| Fact::Trend { year, proposed });
    Heard { side: Side::Records, signal, facts: frequency.into_iter().chain(trend).collect() }
}

/// P 3 or 4: strong; 2: moderate; 0 or 1: weak.
fn residents(proposals: &[Proposal]) -> Heard {
    let found = of(proposals, Criterion::P).and_then(|proposal| match &proposal.arithmetic {
        Arithmetic::Concern { share } if share.shown != Shown::Hidden => {
            Some((share.clone(), proposal.value?))
        }
        Arithmetic::Concern { .. }
        | Arithmetic::Nothing
        | Arithmetic::FrequencyByRatio { .. }
        | Arithmetic::FrequencyByCount { .. }
        | Arithmetic::Trend { .. }
        | Arithmetic::Burden { .. }
        | Arithmetic::StartingGravity { .. } => None,
    });
    let signal = found.as_ref().map_or(Signal::Silent, |(_, proposed)| of_scale(*proposed));
    let facts = found.into_iter().map(|(share, proposed)| Fact::Concern { share, proposed }).collect();
    Heard { side: Side::Residents, signal, facts }
}

fn of_scale(value: i64) -> Signal {
    match value {
        3.. => Signal::Strong,
        2 => Signal::Moderate,
        _ => Signal::Weak,
    }
}

/// Named on two walks or places known from a walk: strong; on one: moderate. Not named is silence, not absence.
fn on_walks(problem: &str, walks: &[Entry], places: &[Entry]) -> Heard {
    let names = |entry: &&Entry| entry.codes("problems").contains(&problem);
    let from_walk = |entry: &&Entry| entry.codes("sources").contains(&"S-WALK");
    let named = walks.iter().filter(names).count();
    let there = places.iter().filter(from_walk).filter(names).count();
    let signal = match named + there {
        0 => Signal::Silent,
        1 => Signal::Moderate,
        _ => Signal::Strong,
    };
    let held = walks.len();
    let facts =
        if held + there > 0 { vec![Fact::Walks { held, walks: named, places: there }] } else { Vec::new() };
    Heard { side: Side::Walks, signal, facts }
}

/// The highest of the burden (Q501) and of what partners’ voices gave for F and V, on the scale of residents; a count
/// of another service in the reference year is moderate by itself.
fn partners(contents: &Contents, problem: &str, proposals: &[Proposal], other: &[Counts]) -> Heard {
    let mut facts = Vec::new();
    let mut values: Vec<i64> = Vec::new();
    if let Some(Arithmetic::Burden { highest, groups, .. }) =
        of(proposals, Criterion::V).map(|found| &found.arithmetic)
    {
        values.push(*highest);
        facts.push(Fact::Burden { highest: *highest, groups: groups.clone() });
    }
    for voice in contents.voices.iter().filter(|voice| voice.role == Respondent::Partner) {
        let said = contents.said.get(&voice.id).into_iter().flat_map(|said| &said.ratings);
        for rated in said.filter(|rated| rated.problem == problem && rated.rating.state == State::Value) {
            let criterion = rated.rating.criterion;
            let Some(value) = rated.rating.value.filter(|_| matches!(criterion, Criterion::F | Criterion::V))
            else {
                continue;
            };
            values.push(value);
            facts.push(Fact::Voice { voice: voice.id.clone(), criterion, value });
        }
    }
    let year = incidents::reference(&contents.answers).map(|reference| reference.year);
    let mut counted = false;
    for counts in other.iter().filter(|counts| counts.problem == problem) {
        let Some(year) = year else { continue };
        let (count, under_five) = (counts.of(year), counts.under_five.contains(&year));
        if count.is_some() || under_five {
            counted |= under_five || count.is_some_and(|count| count > 0);
            facts.push(Fact::OtherCount { source: counts.source.clone(), year, count });
        }
    }
    let rated = values.into_iter().max().map_or(Signal::Silent, of_scale);
    let signal = if counted { rated.min(Signal::Moderate) } else { rated };
    Heard { side: Side::Partners, signal, facts }
}

/// Records that clearly rise while residents say that crime fell, or the reverse (guard G-05, method E.6.6).
fn opposite(proposals: &[Proposal], opinion: Option<f64>) -> Option<Opposite> {
    let (_, trend) = trend(proposals)?;
    let points = opinion?;
    let records = match trend {
        1.. => Direction::Up,
        0 => return None,
        _ => Direction::Down,
    };
    let residents = match points {
        points if points >= OPINION_FROM => Direction::Up,
        points if points <= -OPINION_FROM => Direction::Down,
        _ => return None,
    };
    (records != residents).then_some(Opposite { records, residents, points })
}
