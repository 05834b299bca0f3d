//! Pictures from plain figures and words: the builders know neither the domain nor a language.
//!
//! Every word and every formatted figure is passed in. Nothing is told by colour alone: position, size, shape and
//! labels say it too, so the pictures survive a grey copy.

mod answers;
mod axis;
mod balance;
mod bars;
mod calendar;
mod canvas;
mod counts;
mod groups;
mod influence;
mod labels;
mod legend;
mod matrix;
mod multiples;
mod network;
mod radar;
mod rates;
mod scale;
mod stacks;
mod tally;
mod timeline;
mod tree;
mod trend;
mod triangle;

pub use answers::{AnswerOption, AnswerRow, AnswerShare, Answers, answers};
pub use balance::{Balance, BalanceLevel, balance};
pub use bars::{Bar, Bars, bars};
pub use calendar::{Calendar, Season, TimeBand, calendar};
pub use counts::{Count, CountEvent, CountSeries, Counts, counts};
pub use groups::{GroupRow, Groups, groups};
pub use influence::{InfluenceGrid, Placed, influence_grid};
pub use matrix::{Bubble, Matrix, matrix};
pub use multiples::{MULTIPLES, Multiples, SmallChart, multiples};
pub use network::{Network, NetworkLink, NetworkPartner, network};
pub use radar::{Radar, RadarAxis, radar};
pub use rates::{Rate, Rates, rates};
pub use scale::{ScaleDots, ScaleRow, scale_dots};
pub use stacks::{StackPart, StackRow, Stacks, stacks};
pub use tally::{Tally, TallyCell, TallyRow, tally};
pub use timeline::{
    StepState, TIMELINE_ROWS, Timeline, TimelineMoment, TimelineRow, TimelineState, TimelineStep, timeline,
};
pub use tree::{Tree, TreeNode, tree};
pub use trend::{Aim, Reading, Trend, TrendEvent, trend};
pub use triangle::{Triangle, TriangleNote, TriangleSide, triangle};

use crate::scene::{DataTable, Mark, Scene};

/// The words that go with every picture; see [`Scene`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    pub title: String,
    pub finding: String,
    pub alt: String,
    pub table: DataTable,
}

/// Width of every picture, in points: the column of an A4 page.
pub const WIDTH: f64 = 452.0;

fn scene(words: &Words, height: f64, marks: Vec<Mark>) -> Scene {
    Scene {
        width: WIDTH,
        height,
        title: words.title.clone(),
        finding: words.finding.clone(),
        alt: words.alt.clone(),
        marks,
        table: words.table.clone(),
    }
}

/// How light a colour is on a grey copy, from 0 to 100.
#[cfg(test)]
fn grey(ink: crate::scene::Ink) -> f64 {
    let [red, green, blue] = crate::colours::ink(ink).map(f64::from);
    (0.299 * red + 0.587 * green + 0.114 * blue) / 2.55
}
