//! What happened in the municipality and what changed in the way events are recorded: marks on the pictures of counts,
//! and breaks that keep years from being compared (Q107, Q206; method B.7, E.6.3).
//!
//! It never says that an event explains a change: it puts them side by side.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::diagnosis::territory::{self, Answers};
use crate::text::{Text, codes};

codes! {
    /// What happened in the municipality, or to the way events are recorded.
    #[ts(rename = "MarkKind")]
    Kind { Event = "event", Recording = "recording" }
}

codes! {
    /// Whether counts before and after a change of recording can be compared. Not said counts as a break.
    Comparable { Break = "BREAK", Same = "SAME", Unsure = "UNSURE" }
}

/// Something that may explain a change in the figures: a mark on the pictures.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "IncidentMark")]
pub struct Mark {
    pub kind: Kind,
    /// The entry of Q107 or Q206.
    pub id: String,
    pub what: Text,
    /// ISO days; empty when not said.
    pub from: String,
    pub until: String,
    pub area: String,
    /// The problems it concerns; empty for all.
    pub problems: Vec<String>,
    /// A change of recording only: whether the series breaks there.
    pub breaks: bool,
    /// A change of recording only: what was answered.
    pub comparable: Option<Comparable>,
    /// Why the counts can be compared all the same, or a note.
    pub reason: Text,
}

/// What happened (Q107) and what changed in recording (Q206) from the first to the last year, oldest first.
///
/// What has no day is kept: it may lie inside. Something that began earlier and lasts is kept too.
#[must_use]
pub fn events(answers: &Answers, first: i16, last: i16) -> Vec<Mark> {
    let mut marks: Vec<Mark> = happened(answers).chain(recording_changes(answers)).collect();
    marks.retain(|mark| {
        let from = mark.from.parse::<Date>().ok().map(Date::year);
        let until = mark.until.parse::<Date>().ok().map(Date::year).or(from);
        from.is_none_or(|from| from <= last) && until.is_none_or(|until| until >= first)
    });
    marks.sort_by(|a, b| (a.from.is_empty(), &a.from, &a.id).cmp(&(b.from.is_empty(), &b.from, &b.id)));
    marks
}

fn happened(answers: &Answers) -> impl Iterator<Item = Mark> + use<> {
    let entries = territory::value(answers, "Q107").map(|list| territory::entries(list, "what"));
    entries.into_iter().flatten().map(|entry| Mark {
        kind: Kind::Event,
        what: entry.name.clone(),
        from: entry.code("from").to_owned(),
        until: entry.code("until").to_owned(),
        area: entry.code("area").to_owned(),
        problems: Vec::new(),
        breaks: false,
        comparable: None,
        reason: entry.text("note"),
        id: entry.id,
    })
}

/// Every change of recording (Q206), in the order it was written.
pub fn recording_changes(answers: &Answers) -> impl Iterator<Item = Mark> + use<> {
    let entries = territory::value(answers, "Q206").map(|list| territory::entries(list, "what"));
    entries.into_iter().flatten().map(|entry| {
        let comparable = Comparable::from_code(entry.code("comparable"));
        let reason = entry.text("reason");
        Mark {
            kind: Kind::Recording,
            what: entry.name.clone(),
            from: entry.code("from").to_owned(),
            until: String::new(),
            area: String::new(),
            problems: entry.codes("problems").into_iter().map(str::to_owned).collect(),
            breaks: comparable != Some(Comparable::Same) || reason.is_empty(),
            comparable,
            reason,
            id: entry.id,
        }
    })
}

/// The changes of recording that break the series of a problem between two years (method B.7, T).
///
/// A change breaks it unless someone said that the counts can be compared, and why: `SAME` lifts the break with its
/// reason, and without one it does not.
/// A change that names no problem concerns all; one without a day may lie inside and counts. A change on the first
/// day of the first year leaves every year compared on the same side.
#[must_use]
pub fn breaks(answers: &Answers, problem: &str, first: i16, last: i16) -> Vec<Mark> {
    let concerns =
        |mark: &Mark| mark.problems.is_empty() || mark.problems.iter().any(|named| named == problem);
    recording_changes(answers)
        .filter(|mark| mark.breaks && concerns(mark))
        .filter(|mark| match mark.from.parse::<Date>() {
            Ok(on) => on.year() <= last && on > Date::constant(first.clamp(-9999, 9999), 1, 1),
            Err(_) => true,
        })
        .collect()
}
