//! What the diagnosis says, in words and pictures: the portrait, the proposals, the views side by side, the sheets.
//!
//! Every picture and every figure is told in three parts: what is seen, how sure it is, what it does not say (method
//! B.11). What lacks data says which questions would fill it; it never shows an empty picture. No sentence names a
//! cause.

mod capacity;
mod context;
mod incidents;
mod people;
mod places;
mod proposals;
mod sheets;
mod side_by_side;
mod statement;
mod teller;
mod voices;
mod what_if;

use keystone_core::diagnosis::Criterion;
use keystone_core::diagnosis::sheets::Statement;
use keystone_core::diagnosis::side_by_side::{Side, Signal, Verdict};
use keystone_core::text::Grade;
use keystone_l10n::Words;
use serde::Serialize;
use ts_rs::TS;

use crate::scene::Scene;
pub(super) use capacity::radar;
pub(super) use incidents::of_records;
pub(super) use people::of_everyone;
pub(super) use people::of_survey;
pub use teller::Teller;

/// What a figure says, in the three parts of method B.11. A part may be empty, never the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What is seen.
    pub seen: String,
    /// How sure it is.
    pub sure: String,
    /// What it does not say.
    pub silent: String,
    /// Where its figures come from, as for [`crate::document::Run::from`].
    #[serde(skip)]
    #[ts(skip)]
    pub from: String,
}

/// A picture with what it says. Its scene holds the same words as one finding.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    pub scene: Scene,
    pub says: Finding,
}

/// A part of the portrait.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "PortraitPart")]
pub struct Part {
    /// `context`, `records`, `people`, `places`, `factors`, `capacity` or `voices`.
    pub id: &'static str,
    pub title: String,
    pub pictures: Vec<Picture>,
    pub sentences: Vec<Finding>,
    /// Set when nothing is known yet: what would fill this part.
    pub empty: Option<String>,
    /// The questions that feed this part; of an empty part, the two that would fill it.
    pub questions: Vec<String>,
}

/// One shared picture of the territory.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Portrait {
    /// The families of evidence without an entry, in words (guard G-02); empty when all three are there.
    pub preliminary: Vec<String>,
    pub parts: Vec<Part>,
}

/// What the figures propose for one criterion of one problem.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ProposalView")]
pub struct Proposed {
    pub criterion: Criterion,
    /// 0–4 as a rating stores it (the trend shifted by 2); nothing when nothing can be proposed.
    pub value: Option<i64>,
    /// The value with the words of its anchor.
    pub anchor: String,
    pub grade: Option<Grade>,
    /// The arithmetic, in one or two sentences.
    pub sentences: Vec<String>,
    pub blocked: Option<Blocked>,
    /// Fewer than 20 events: one more or one less changes much.
    pub unstable: bool,
    /// Offered as a place to begin a discussion, never as a result (gravity).
    pub starting_point: bool,
}

/// Why nothing can be proposed, and how that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ProposalBlocked")]
pub struct Blocked {
    pub why: String,
    pub lift: String,
    /// The question that lifts it; empty when none does.
    pub question: String,
}

/// What four sources say about one problem.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideBySide {
    pub problem: String,
    pub name: String,
    /// Records, residents, walks and partners, in this order.
    pub cells: Vec<SideCell>,
    pub verdict: Verdict,
    pub verdict_words: String,
    /// Why they may differ; empty unless they disagree.
    pub note: String,
}

/// What one source says about one problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideCell {
    pub source: Side,
    pub signal: Signal,
    /// The signal in a word.
    pub word: String,
    /// The facts behind it.
    pub facts: Vec<String>,
    /// The questions that hold them.
    pub questions: Vec<String>,
}

/// The sheet of one priority (output O5).
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "SheetView")]
pub struct Sheet {
    pub problem: String,
    pub name: String,
    /// The composed statement (method D.4); nothing when Q801 is not answered for this problem.
    pub statement: Option<String>,
    /// Said beside the statement: it hides a solution, or it is not validated yet.
    pub remarks: Vec<String>,
    pub parts: Vec<SheetPart>,
}

/// A part of a sheet: statement, triangle, tree, responses, hypotheses, sources, actions, validation.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetPart {
    pub id: &'static str,
    pub title: String,
    pub picture: Option<Picture>,
    pub lines: Vec<String>,
    /// Set when there is nothing yet: what is missing.
    pub empty: Option<String>,
    /// The questions that feed it.
    pub questions: Vec<String>,
}

/// The portrait of the territory.
#[must_use]
pub fn portrait(teller: &Teller<'_>) -> Portrait {
    let families = teller.contents.missing_evidence();
    let context = context::pictures(teller);
    let pictured = context.is_some();
    let list = |pictures: [Option<Picture>; 1]| pictures.into_iter().flatten().collect::<Vec<_>>();
    let capacity = [radar(teller), capacity::actions(teller)];
    Portrait {
        preliminary: families.iter().map(|family| teller.say(&format!("report-evidence-{family}"))).collect(),
        parts: vec![
            part(teller, "context", list([context]), context::findings(teller, pictured)),
            part(teller, "records", incidents::pictures(teller), incidents::findings(teller)),
            part(teller, "people", people::pictures(teller), people::findings(teller)),
            part(teller, "places", places::pictures(teller), places::findings(teller)),
            part(teller, "factors", list([capacity::balance(teller)]), Vec::new()),
            part(teller, "capacity", capacity.into_iter().flatten().collect(), Vec::new()),
            part(teller, "voices", list([voices::pictures(teller)]), voices::findings(teller)),
        ],
    }
}

/// The questions that feed a part; the first two fill it when it is empty.
fn questions(part: &str) -> &'static [&'static str] {
    match part {
        "context" => &["Q101", "Q107", "Q105"],
        "records" => &["Q202", "Q203", "Q204", "Q205", "Q206", "Q207"],
        "people" => &["Q302", "Q306", "Q303", "Q304", "Q305", "Q307", "Q308"],
        "places" => &["Q401", "Q402", "Q403", "Q404", "Q405", "Q406", "Q407"],
        "factors" => &["Q505", "Q507", "Q503", "Q504", "Q506"],
        "capacity" => &["Q602", "Q601", "X601"],
        _ => &["Q309", "Q602"],
    }
}

fn part(teller: &Teller<'_>, id: &'static str, pictures: Vec<Picture>, sentences: Vec<Finding>) -> Part {
    let nothing = pictures.is_empty() && sentences.is_empty();
    let all = questions(id);
    let shown = if nothing { all.get(..2).unwrap_or(all) } else { all };
    Part {
        id,
        title: teller.say(&format!("portrait-part-{id}")),
        pictures,
        sentences,
        empty: nothing.then(|| teller.say(&format!("portrait-part-{id}.empty"))),
        questions: shown.iter().map(ToString::to_string).collect(),
    }
}

/// What the figures propose for one problem, in the order frequency, trend, concern, burden, gravity.
#[must_use]
pub fn proposed(teller: &Teller<'_>, problem: &str) -> Vec<Proposed> {
    proposals::proposals(teller, problem)
}

/// What records, residents, walks and partners say of every problem of the plan.
#[must_use]
pub fn side_by_side(teller: &Teller<'_>) -> Vec<SideBySide> {
    side_by_side::side_by_side(teller)
}

/// The sheet of one problem.
#[must_use]
pub fn sheet(teller: &Teller<'_>, problem: &str) -> Sheet {
    sheets::sheet(teller, problem)
}

/// The statement of an issue (method D.4), of what is written in the language of the words; `None` while what happens
/// is not written in it.
#[must_use]
pub fn statement(words: &Words, statement: &Statement) -> Option<String> {
    statement::written(words, statement)
}

/// What would change the order of the problems, the smallest change first.
#[must_use]
pub fn what_if(teller: &Teller<'_>) -> Vec<String> {
    what_if::what_if(teller)
}
