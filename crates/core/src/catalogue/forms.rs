//! The forms answers are given in: what a table's cells and a record's fields may hold.
//!
//! A form says how an answer is stored and checked; how it looks is for the screens. The many answer types of
//! the method (B.3) come down to these few.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ids::{RecordId, option_name};
use super::questions::AnswerType;

/// How an answer is given and stored. A question asked again for each problem stores `{problem: value}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// One option code.
    Single,
    /// A list of option codes.
    Multi,
    /// `Y`, `P` or `N`.
    YesPartlyNo,
    /// A whole number from 0 to 4.
    Scale04,
    /// A whole number from 0 to 3.
    Scale03,
    /// A whole number from -2 to 2.
    Trend5,
    /// A number, not below 0.
    Number,
    /// A number from 0 to 100.
    Percent,
    /// Whole cents.
    Money,
    /// An ISO day.
    Date,
    /// `{from, to, earlier}`: two days and how many earlier years.
    Period,
    /// A text in two languages of at most 200 characters.
    TextShort,
    /// A text in two languages of at most 2,000 characters.
    TextLong,
    /// `{row: {column: cell}}`; a blank cell is absent, and means not known.
    Table,
    /// `[{id, field: value}]`.
    Records,
    /// `{field: value}`: one entry.
    Record,
    /// Nothing is stored here: the answer is what other screens hold.
    Elsewhere,
}

/// What a cell of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "CellKind")]
pub enum Cell {
    /// One option code of the question.
    Option,
    /// `Y`, `P` or `N`.
    YesPartlyNo,
    /// A whole number from 0 to 4.
    Scale04,
    /// A whole number from 0 to 3.
    Scale03,
    /// A number, not below 0.
    Number,
    /// A whole number, not below 0.
    Whole,
    /// A whole number, not below 0, or `"<5"` when only that was given. 0 is a true zero.
    Count,
    /// A number from 0 to 100.
    Percent,
    /// A calendar year.
    Year,
    /// A text in two languages of at most 200 characters.
    Text,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its eternal id.
    pub id: String,
    /// What its cells hold, when that is not what the question's type says.
    pub cell: Option<Cell>,
}

/// What a field of a record holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A text in two languages of at most 200 characters.
    Text,
    /// A text in two languages of at most 2,000 characters.
    Long,
    /// One option code of the field.
    Choice,
    /// A list of option codes of the field.
    Several,
    /// `Y`, `P` or `N`.
    YesPartlyNo,
    /// A whole number from 0 to 4.
    Scale04,
    /// A whole number from -2 to 2.
    Trend,
    /// A whole number, not below 0.
    Whole,
    /// A number, not below 0.
    Number,
    /// A number from 0 to 100.
    Percent,
    /// Whole cents.
    Money,
    /// A calendar year.
    Year,
    /// An ISO day.
    Day,
    /// A grade of evidence, A to D.
    Grade,
    /// The id of an area (an entry of Q002).
    Area,
    /// The ids of several areas.
    Areas,
    /// The id of a place where problems gather (an entry of Q401).
    Place,
    /// The id of a problem of the catalogue or of the project.
    Problem,
    /// The ids of several problems.
    Problems,
    /// The id of a risk or protective factor.
    Factor,
    /// The id of a source of evidence.
    Source,
    /// The ids of several sources.
    Sources,
    /// The id of a type of partner.
    Sector,
    /// The id of a level of prevention.
    Level,
    /// The id of a zone of action.
    Zone,
    /// The ids of several approaches.
    Approaches,
    /// Codes of the voices of Q309.
    Voices,
    /// The id of another entry of the same list: the effect this cause feeds, or the cause this effect follows.
    Cause,
}

/// A field of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its eternal id.
    pub id: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Codes of its options, in the order they are shown.
    #[serde(default)]
    pub options: Vec<String>,
    /// Whether an entry means nothing without it.
    #[serde(default)]
    pub required: bool,
}

/// What one entry of a list holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its eternal id.
    pub id: RecordId,
    /// The field an entry is called by.
    pub title: String,
    /// Its fields, in the order they are shown.
    pub fields: Vec<Field>,
}

impl Record {
    /// The name of the Fluent message of one of its fields.
    #[must_use]
    pub fn field_message(&self, field: &str) -> String {
        format!("{}-{field}", self.id.message())
    }

    /// The name of the Fluent message of one option of one of its fields.
    #[must_use]
    pub fn option_message(&self, field: &str, code: &str) -> String {
        format!("{}-{field}-{}", self.id.message(), option_name(code))
    }

    /// The field of this id.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }
}

impl AnswerType {
    /// The form an answer of this type is given in.
    #[must_use]
    pub fn form(self) -> Form {
        match self {
            Self::Single => Form::Single,
            Self::Multi => Form::Multi,
            Self::Yps => Form::YesPartlyNo,
            Self::Scale04 => Form::Scale04,
            Self::Scale03 => Form::Scale03,
            Self::Trend5 => Form::Trend5,
            Self::Number => Form::Number,
            Self::Percent => Form::Percent,
            Self::Money => Form::Money,
            Self::Date => Form::Date,
            Self::Period => Form::Period,
            Self::TextS => Form::TextShort,
            Self::TextL => Form::TextLong,
            Self::MatrixYps
            | Self::MatrixNumber
            | Self::MatrixPercent
            | Self::MatrixSingle
            | Self::MatrixScale04
            | Self::MatrixScale03
            | Self::MatrixText
            | Self::CountTable
            | Self::SurveySingle
            | Self::SurveyMulti
            | Self::SurveyMatrixCount
            | Self::SurveyMatrixScale
            | Self::FormTriangle => Form::Table,
            Self::ListAreas
            | Self::ListPartners
            | Self::ListPlaces
            | Self::ListEvents
            | Self::ListActions
            | Self::ListWalks
            | Self::ListHypotheses
            | Self::ListValidations
            | Self::ListText
            | Self::ListCollection
            | Self::Tree => Form::Records,
            Self::ComposedText | Self::FormSurvey => Form::Record,
            Self::ListProblems | Self::Decision => Form::Elsewhere,
        }
    }

    /// What a cell of a table of this type holds, unless its column says otherwise.
    pub(super) fn cell(self) -> Cell {
        match self {
            Self::MatrixSingle => Cell::Option,
            Self::MatrixYps => Cell::YesPartlyNo,
            Self::MatrixScale04 => Cell::Scale04,
            Self::MatrixScale03 => Cell::Scale03,
            Self::MatrixNumber => Cell::Number,
            Self::MatrixPercent => Cell::Percent,
            Self::CountTable
            | Self::SurveySingle
            | Self::SurveyMulti
            | Self::SurveyMatrixCount
            | Self::SurveyMatrixScale => Cell::Count,
            Self::MatrixText
            | Self::FormTriangle
            | Self::Single
            | Self::Multi
            | Self::Yps
            | Self::Scale04
            | Self::Scale03
            | Self::Trend5
            | Self::Number
            | Self::Percent
            | Self::Money
            | Self::Date
            | Self::Period
            | Self::TextS
            | Self::TextL
            | Self::ListAreas
            | Self::ListPartners
            | Self::ListPlaces
            | Self::ListEvents
            | Self::ListActions
            | Self::ListProblems
            | Self::ListWalks
            | Self::ListHypotheses
            | Self::ListValidations
            | Self::ListText
            | Self::ListCollection
            | Self::FormSurvey
            | Self::ComposedText
            | Self::Tree
            | Self::Decision => Cell::Text,
        }
    }
}
