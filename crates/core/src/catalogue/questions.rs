//! Sections and questions of the diagnosis, and the maturity profile read from ten of them.
//!
//! Structure only: the words are Fluent messages, the answers belong to the project.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::diagnosis::Criterion;
use crate::text::codes;

use super::forms::{Cell, Column, Form};
use super::ids::{IndicatorId, MaturityId, QuestionId, RecordId, SectionId, SourceId, option_name};

/// The stage of the work a section is shown under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SectionStage {
    /// Under *Understand*.
    Understand,
    /// Under *Decide*: the choice of priorities.
    Decide,
}

/// A section of the diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its eternal id.
    pub id: SectionId,
    /// Where it is shown.
    pub stage: SectionStage,
    /// The minimum path: every group must have at least one answered question.
    pub minimum: Vec<Vec<QuestionId>>,
}

/// The form an answer takes (method, B.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "AnswerKind")]
pub enum AnswerType {
    /// One option.
    Single,
    /// Any number of options.
    Multi,
    /// Yes, partly, no.
    Yps,
    /// An integer from 0 to 4, with anchors.
    Scale04,
    /// An integer from 0 to 3, for the observation of places.
    Scale03,
    /// From -2, strong fall, to +2, strong rise.
    Trend5,
    /// A number.
    Number,
    /// A percentage.
    Percent,
    /// An amount in cents.
    Money,
    /// A date.
    Date,
    /// A period with the earlier years it is compared with.
    Period,
    /// A text of at most 200 characters.
    TextS,
    /// A text of at most 2000 characters.
    TextL,
    /// A table of yes, partly, no.
    MatrixYps,
    /// A table of numbers.
    MatrixNumber,
    /// A table of percentages.
    MatrixPercent,
    /// A table with one option a row.
    MatrixSingle,
    /// A table of integers from 0 to 4.
    MatrixScale04,
    /// A table of integers from 0 to 3.
    MatrixScale03,
    /// A table of short texts.
    MatrixText,
    /// Counts by year, area and problem; blank is unknown, 0 is a true zero.
    CountTable,
    /// Records of areas.
    ListAreas,
    /// Records of partners.
    ListPartners,
    /// Records of places.
    ListPlaces,
    /// Records of events.
    ListEvents,
    /// Records of actions under way.
    ListActions,
    /// Records of problems to compare.
    ListProblems,
    /// Records of exploratory walks.
    ListWalks,
    /// Records of hypotheses.
    ListHypotheses,
    /// Records of reviews by other organisations.
    ListValidations,
    /// Lines of text.
    ListText,
    /// Survey totals for one choice.
    SurveySingle,
    /// Survey totals for several choices.
    SurveyMulti,
    /// Survey totals of counts by line.
    SurveyMatrixCount,
    /// Survey totals of a scale by line.
    SurveyMatrixScale,
    /// Fields that make one sentence.
    ComposedText,
    /// The problem analysis triangle.
    FormTriangle,
    /// The tree of causes and effects.
    Tree,
    /// The decision on priorities.
    Decision,
    /// Records of what will be collected (the collection plan of S0).
    ListCollection,
    /// How a survey was made.
    FormSurvey,
}

codes! {
    /// Who may answer (method, B.2).
    Respondent {
        Coordinator = "coordinator",
        ElectedOfficial = "elected-official",
        MunicipalManager = "municipal-manager",
        Police = "police",
        Partner = "partner",
        WorkingGroup = "working-group",
        Residents = "residents",
        DataPreparer = "data-preparer",
    }
}

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Rows {
    /// The options of the question.
    Options,
    /// The lines of the question.
    Lines,
    /// The areas of the project.
    Areas,
    /// The places of the project where problems gather.
    Places,
    /// The same places by day and after dark: `place@DAY`, `place@DARK`.
    PlacesByLight,
    /// The problems of the catalogue and of the project.
    Problems,
    /// Problems for the whole territory (`PB18`) and by area (`PB18@area`).
    ProblemsByArea,
    /// Problems by source of evidence: `PB18@S-FIRE`.
    ProblemsBySource,
    /// The sources of evidence.
    Sources,
    /// The municipal services.
    Services,
    /// Everyone who answered a survey, then by gender, by age and by area.
    Respondents,
    /// The dimensions of the maturity profile.
    Maturity,
    /// Risk factors of the individual.
    RiskFactorsIndividual,
    /// Risk factors of close relationships.
    RiskFactorsRelationship,
    /// Risk factors of the community.
    RiskFactorsCommunity,
    /// Risk factors of society.
    RiskFactorsSociety,
    /// Protective factors of all levels.
    ProtectiveFactors,
}

/// What columns a table has after those it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnsFrom {
    /// One for each option of the question.
    Options,
    /// One for each area of the project.
    Areas,
    /// One for each year that is compared.
    Years,
}

/// What a question is asked again for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Each problem that is being compared.
    CandidateProblem,
    /// Each priority retained.
    Priority,
}

/// A question of the diagnosis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[ts(rename_all = "camelCase")]
pub struct Question {
    /// Its eternal id.
    pub id: QuestionId,
    /// The section it belongs to.
    pub section: SectionId,
    /// The form of the answer.
    pub answer: AnswerType,
    /// Who may answer.
    pub who: Vec<Respondent>,
    /// Sources the answer may rest on.
    pub sources: Vec<SourceId>,
    /// Codes of the options, in the order they are shown; empty when there are none.
    #[serde(default)]
    pub options: Vec<String>,
    /// True for a sheet of this program beside a question of the method: it is not one of the 74.
    #[serde(default)]
    pub companion: bool,
    /// What the rows of its table are, if it is a table.
    pub rows: Option<Rows>,
    /// Codes of the rows, when the question names them itself.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Columns of its table.
    #[serde(default)]
    pub columns: Vec<Column>,
    /// The columns that follow them.
    pub columns_from: Option<ColumnsFrom>,
    /// What one entry of its list holds, or the one entry of its form.
    pub record: Option<RecordId>,
    /// What it is asked again for, if it is.
    pub per: Option<Per>,
    /// The least number of records a list should have.
    pub at_least: Option<u8>,
    /// The largest number of records a list should have.
    pub at_most: Option<u8>,
    /// The criterion of the priority score it gives.
    pub criterion: Option<Criterion>,
    /// The dimension of the maturity profile it gives.
    pub maturity: Option<MaturityId>,
    /// Indicators it feeds.
    #[serde(default)]
    pub indicators: Vec<IndicatorId>,
    /// Checks an answer may set off, by their code in the method (section H).
    #[serde(default)]
    pub guards: Vec<String>,
}

impl Question {
    /// The form the answer is given in and stored as. What is rated for each problem compared is stored as
    /// ratings, not as an answer.
    #[must_use]
    pub fn form(&self) -> Form {
        if self.per == Some(Per::CandidateProblem) && !self.companion {
            return Form::Elsewhere;
        }
        self.answer.form()
    }

    /// What a cell of a column holds. Columns made from areas are like the first one named; columns made from
    /// options or years are like the table.
    #[must_use]
    pub fn cell(&self, column: &str) -> Cell {
        let named = self.columns.iter().find(|named| named.id == column);
        let like = named.or(match self.columns_from {
            Some(ColumnsFrom::Areas) => self.columns.first(),
            Some(ColumnsFrom::Options | ColumnsFrom::Years) | None => None,
        });
        like.and_then(|column| column.cell).unwrap_or_else(|| self.answer.cell())
    }

    /// The name of the Fluent message of one of its rows.
    #[must_use]
    pub fn line_message(&self, code: &str) -> String {
        format!("{}-line-{}", self.id.message(), option_name(code))
    }

    /// The name of the Fluent message of one of its columns.
    #[must_use]
    pub fn column_message(&self, id: &str) -> String {
        format!("{}-column-{}", self.id.message(), id.to_lowercase())
    }

    /// The name of the Fluent message of one option: `-2` becomes `minus2`.
    #[must_use]
    pub fn option_message(&self, code: &str) -> String {
        format!("{}-option-{}", self.id.message(), option_name(code))
    }
}

/// A dimension of the maturity profile and the question it is read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MaturityDimension {
    /// Its eternal id.
    pub id: MaturityId,
    /// The question, answered from 0 to 4.
    pub question: QuestionId,
}

/// A level of the maturity profile as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MaturityLevel {
    /// Its name; the message is `maturity-level-` and the name.
    pub id: String,
    /// The lowest score of the level, on 0 to 100.
    pub from: u8,
}
