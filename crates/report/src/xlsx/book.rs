//! A workbook as values: sheets, columns and typed cells, with no idea of the file format and none of the plan.

use jiff::civil::Date;
use keystone_l10n::{Currency, Locale};

use crate::document::Paper;

/// A workbook in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    pub title: String,
    pub organisation: String,
    pub locale: Locale,
    /// The only date in the file's properties.
    pub date: Date,
    pub paper: Paper,
    /// Printed at the head of every page: training, internal. Empty when there is none.
    pub band: String,
    /// Pattern with `{page}` and `{pages}` for the foot of a printed page.
    pub page: String,
    /// What the file is, in pairs; the first sheet.
    pub about: About,
    pub sheets: Vec<Sheet>,
}

/// The first sheet: labels and values.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    pub name: String,
    pub facts: Vec<(String, Cell)>,
}

/// A table whose first row names its columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub name: String,
    pub columns: Vec<Column>,
    /// How many columns on the left name a row: they stay in sight and are printed on every page.
    pub naming: u16,
    /// As many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// What a column says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub heading: String,
    /// Texts wrap beyond this width, in characters.
    pub widest: u16,
}

/// A value with its type, so that it can be sorted, summed and filtered.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Blank,
    Text(String),
    /// With so many decimals.
    Number(f64, u8),
    /// A year: no separator of thousands.
    Year(i32),
    /// 62.0 is 62 %, with so many decimals.
    Percent(f64, u8),
    /// In cents.
    Money(i64, Currency),
    Day(Date),
}
