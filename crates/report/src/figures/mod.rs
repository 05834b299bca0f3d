//! Pictures from plain figures and words: the builders know neither the domain nor a language.
//!
//! Every word and every formatted figure is passed in. Nothing is told by colour alone: position, size, shape and
//! labels say it too, so the pictures survive a grey copy.

mod axis;
mod bars;
mod canvas;
mod influence;
mod labels;
mod matrix;
mod scale;
mod trend;

pub use bars::{Bar, Bars, bars};
pub use influence::{InfluenceGrid, Placed, influence_grid};
pub use matrix::{Bubble, Matrix, matrix};
pub use scale::{ScaleDots, ScaleRow, scale_dots};
pub use trend::{Aim, Reading, Trend, trend};

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
