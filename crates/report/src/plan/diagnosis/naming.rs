//! What the rows, columns, cells and fields of an answer are called, in the words of a document.
//!
//! Names people gave keep the marks of their language (see `prose`); what no reader may see is not asked for here.

use std::collections::BTreeMap;

use keystone_core::catalogue::{
    Catalogue, Cell, ColumnsFrom, FactorKind, FactorLevel, Field, FieldKind, Question, Record, Rows,
};
use keystone_core::diagnosis::incidents::is_sensitive;
use keystone_core::diagnosis::territory::{self, Entry};
use keystone_core::text::Text;
use keystone_l10n::Args;
use serde_json::Value;

use crate::plan::prose::shown;
use crate::plan::values::{decimals, money, table_day};
use crate::plan::view::View;

/// Groups that answer a survey, in the order they are shown; then come the areas.
const RESPONDENTS: [&str; 8] =
    ["ALL", "WOMEN", "MEN", "ANOTHER-GENDER", "AGE-15-24", "AGE-25-44", "AGE-45-64", "AGE-65"];

/// The names of a plan's areas and places beside those of the catalogue.
pub(in crate::plan) struct Names<'a> {
    pub(in crate::plan) view: &'a View<'a>,
    areas: Vec<Entry>,
    places: Vec<Entry>,
}

impl<'a> Names<'a> {
    pub(in crate::plan) fn new(view: &'a View<'a>) -> Self {
        let answers = &view.contents.answers;
        Self { view, areas: territory::areas(answers), places: territory::places(answers) }
    }

    /// What a person wrote, marked when it is in the other language; empty when nothing is written.
    pub(in crate::plan) fn user(&self, text: &Text) -> String {
        shown(text, self.view.words).map(|shown| shown.marked(self.view.words)).unwrap_or_default()
    }

    pub(in crate::plan) fn issue(&self, id: &str) -> String {
        self.view.issue_name(id).marked(self.view.words)
    }

    pub(in crate::plan) fn source(&self, id: &str) -> String {
        crate::plan::names::source_name(id, self.view.words)
    }

    fn entry(&self, entries: &[Entry], id: &str) -> Option<String> {
        let entry = entries.iter().find(|entry| entry.id == id)?;
        Some(self.user(&entry.name)).filter(|name| !name.is_empty())
    }

    pub(in crate::plan) fn area(&self, id: &str) -> Option<String> {
        self.entry(&self.areas, id)
    }

    pub(in crate::plan) fn place(&self, id: &str) -> Option<String> {
        self.entry(&self.places, id)
    }

    /// A label and its value on one line.
    pub(in crate::plan) fn pair(&self, label: &str, value: &str) -> String {
        self.view.text(
            "diagnosis-pair",
            &Args::new().with("label", label.to_owned()).with("value", value.to_owned()),
        )
    }

    /// The rows that hold something, in the order of the question.
    pub(in crate::plan) fn rows(&self, question: &Question, value: &Value) -> Vec<String> {
        let Some(stored) = value.as_object() else { return Vec::new() };
        let holds = |row: &str| {
            stored
                .get(row)
                .and_then(Value::as_object)
                .is_some_and(|cells| cells.values().any(|cell| !cell.is_null()))
        };
        let mut rows: Vec<String> = self.known_rows(question).into_iter().filter(|row| holds(row)).collect();
        // An own issue of the plan, or a row whose list has changed: never lost, shown last.
        let others = stored
            .keys()
            .filter(|row| holds(row) && !rows.contains(row) && self.row(question, row).is_some());
        let others: Vec<String> = others.cloned().collect();
        rows.extend(others);
        rows
    }

    fn known_rows(&self, question: &Question) -> Vec<String> {
        let catalogue = Catalogue::get();
        let ids = |entries: &[Entry]| entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>();
        let sources = || catalogue.sources.iter().map(|source| source.id.to_string()).collect::<Vec<_>>();
        let factors = |kind: FactorKind, level: Option<FactorLevel>| {
            let of = catalogue.factors.iter().filter(|factor| factor.kind == kind);
            of.filter(|factor| level.is_none_or(|level| factor.level == level))
                .map(|factor| factor.id.to_string())
                .collect::<Vec<_>>()
        };
        let beside = |rows: Vec<String>, seconds: Vec<String>, whole: bool| {
            rows.into_iter()
                .flat_map(|row| {
                    let first = whole.then(|| row.clone());
                    first
                        .into_iter()
                        .chain(seconds.iter().map(|second| format!("{row}@{second}")).collect::<Vec<_>>())
                })
                .collect()
        };
        match question.rows.unwrap_or(Rows::Options) {
            Rows::Options => question.options.clone(),
            Rows::Lines => question.lines.clone(),
            Rows::Areas => ids(&self.areas),
            Rows::Places => ids(&self.places),
            Rows::PlacesByLight => {
                beside(ids(&self.places), vec!["DAY".to_owned(), "DARK".to_owned()], false)
            }
            Rows::Problems => self.problems(),
            Rows::ProblemsByArea => beside(self.problems(), ids(&self.areas), true),
            Rows::ProblemsBySource => beside(self.problems(), sources(), false),
            Rows::Sources => sources(),
            Rows::Services => catalogue.services.iter().map(|service| service.id.to_string()).collect(),
            Rows::Respondents => RESPONDENTS
                .iter()
                .map(|group| (*group).to_owned())
                .chain(self.areas.iter().map(|area| format!("AREA@{}", area.id)))
                .collect(),
            Rows::Maturity => catalogue.maturity.iter().map(|dimension| dimension.id.to_string()).collect(),
            Rows::RiskFactorsIndividual => factors(FactorKind::Risk, Some(FactorLevel::Individual)),
            Rows::RiskFactorsRelationship => factors(FactorKind::Risk, Some(FactorLevel::Relationship)),
            Rows::RiskFactorsCommunity => factors(FactorKind::Risk, Some(FactorLevel::Community)),
            Rows::RiskFactorsSociety => factors(FactorKind::Risk, Some(FactorLevel::Society)),
            Rows::ProtectiveFactors => factors(FactorKind::Protective, None),
        }
    }

    /// The problems of the plan first, then the others of the catalogue.
    fn problems(&self) -> Vec<String> {
        let own: Vec<String> = self.view.contents.problems.iter().map(|problem| problem.id.clone()).collect();
        let others = Catalogue::get().problems.iter().map(|problem| problem.id.to_string());
        let others: Vec<String> = others.filter(|id| !own.contains(id)).collect();
        own.into_iter().chain(others).collect()
    }

    /// The name of a row; `None` when what it was about is no longer in the plan.
    pub(in crate::plan) fn row(&self, question: &Question, row: &str) -> Option<String> {
        let (first, second) =
            row.split_once('@').map_or((row, None), |(first, second)| (first, Some(second)));
        let catalogue = Catalogue::get();
        let message = |id: &str| self.view.words.has(id).then(|| self.view.say(id));
        let problem = || {
            let known = catalogue.problem(first).is_some()
                || self.view.contents.problems.iter().any(|problem| problem.id == first);
            known.then(|| self.issue(first))
        };
        match question.rows.unwrap_or(Rows::Options) {
            Rows::Options => message(&question.option_message(row)),
            Rows::Lines => message(&question.line_message(row)),
            Rows::Areas => self.area(row),
            Rows::Places => self.place(row),
            Rows::PlacesByLight => {
                let light = message(&format!("light-{}", second?.to_lowercase()))?;
                Some(self.pair(&self.place(first)?, &light))
            }
            Rows::Problems | Rows::ProblemsByArea | Rows::ProblemsBySource => problem(),
            Rows::Sources => Some(self.source(row)).filter(|name| !name.is_empty()),
            Rows::Services => catalogue
                .services
                .iter()
                .find(|one| one.id.as_str() == row)
                .map(|one| self.view.say(&one.id.message())),
            Rows::Respondents => match second {
                Some(area) => self.area(area),
                None => message(&format!("respondents-{}", row.to_lowercase())),
            },
            Rows::Maturity => catalogue
                .maturity
                .iter()
                .find(|one| one.id.as_str() == row)
                .map(|one| self.view.say(&one.id.message())),
            Rows::RiskFactorsIndividual
            | Rows::RiskFactorsRelationship
            | Rows::RiskFactorsCommunity
            | Rows::RiskFactorsSociety
            | Rows::ProtectiveFactors => self.factor(row),
        }
    }

    pub(in crate::plan) fn factor(&self, id: &str) -> Option<String> {
        let factor = Catalogue::get().factors.iter().find(|factor| factor.id.as_str() == id)?;
        Some(self.view.say(&factor.id.message()))
    }

    /// The columns that hold something, in the order of the question.
    pub(in crate::plan) fn columns(&self, question: &Question, rows: &[&Value]) -> Vec<String> {
        let holds = |column: &str| rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_null()));
        let named = question.columns.iter().map(|column| column.id.clone());
        let following: Vec<String> = match question.columns_from {
            None => Vec::new(),
            Some(ColumnsFrom::Options) => question.options.clone(),
            Some(ColumnsFrom::Areas) => self.areas.iter().map(|area| area.id.clone()).collect(),
            Some(ColumnsFrom::Years) => {
                let years: BTreeMap<&String, ()> = rows
                    .iter()
                    .filter_map(|row| row.as_object())
                    .flat_map(|row| row.keys().map(|year| (year, ())))
                    .collect();
                years.into_keys().cloned().collect()
            }
        };
        named.chain(following).filter(|column| holds(column)).collect()
    }

    pub(in crate::plan) fn column(&self, question: &Question, column: &str) -> String {
        if question.columns.iter().any(|named| named.id == column) {
            return self.view.say(&question.column_message(column));
        }
        match question.columns_from {
            Some(ColumnsFrom::Options) => self.view.say(&question.option_message(column)),
            Some(ColumnsFrom::Areas) => {
                self.area(column).unwrap_or_else(|| self.view.say("report-not-stated"))
            }
            Some(ColumnsFrom::Years) | None => column.to_owned(),
        }
    }

    /// What a column means, where its label alone does not say; empty otherwise.
    pub(in crate::plan) fn definition(&self, question: &Question, column: &str) -> String {
        let hint = format!("{}.hint", question.column_message(column));
        let named = question.columns.iter().any(|named| named.id == column);
        if named && self.view.words.has(&hint) { self.view.say(&hint) } else { String::new() }
    }

    /// A cell in words; empty when it is blank. Counts are for the caller to hide.
    pub(in crate::plan) fn cell(&self, question: &Question, column: &str, cell: &Value) -> String {
        let words = self.view.words;
        let number = cell.as_f64();
        let digits = |number: Option<f64>| number.map(|number| words.number(number, decimals(number)));
        let code = cell.as_str().unwrap_or_default();
        let found = match question.cell(column) {
            Cell::Option => (!code.is_empty()).then(|| self.view.say(&question.option_message(code))),
            Cell::YesPartlyNo => self.yes_partly_no(code),
            Cell::Scale04 | Cell::Scale03 | Cell::Number | Cell::Whole | Cell::Count => digits(number),
            Cell::Percent => number.map(|number| words.percent(number, decimals(number))),
            Cell::Year => number.map(|year| format!("{year}")),
            Cell::Text => Some(self.user(&territory::text(cell))),
        };
        found.unwrap_or_default()
    }

    pub(in crate::plan) fn yes_partly_no(&self, code: &str) -> Option<String> {
        let id = match code {
            "Y" => "report-answer-yes",
            "P" => "report-answer-partly",
            "N" => "report-answer-no",
            _ => return None,
        };
        Some(self.view.say(id))
    }

    /// A field of an entry in words; empty when it is blank. `withhold` leaves out sensitive issues, which are never
    /// tied to a place (method E.7.4).
    pub(in crate::plan) fn field(
        &self,
        record: &Record,
        field: &Field,
        fields: &Value,
        withhold: bool,
    ) -> String {
        let Some(value) = fields.get(&field.id).filter(|value| !value.is_null()) else {
            return String::new();
        };
        let view = self.view;
        let catalogue = Catalogue::get();
        let code = value.as_str().unwrap_or_default();
        let codes = || value.as_array().into_iter().flatten().filter_map(Value::as_str);
        let number = value.as_f64();
        let list = |names: Vec<String>| view.words.list(&names);
        let found = match field.kind {
            FieldKind::Text | FieldKind::Long => Some(self.user(&territory::text(value))),
            FieldKind::Choice => Some(view.say(&record.option_message(&field.id, code))),
            FieldKind::Several => {
                Some(list(codes().map(|code| view.say(&record.option_message(&field.id, code))).collect()))
            }
            FieldKind::YesPartlyNo => self.yes_partly_no(code),
            FieldKind::Scale04 | FieldKind::Trend | FieldKind::Whole | FieldKind::Number => {
                number.map(|number| view.words.number(number, decimals(number)))
            }
            FieldKind::Percent => number.map(|number| view.words.percent(number, decimals(number))),
            FieldKind::Money => value.as_i64().map(|cents| money(cents, &view.contents.plan, view.words)),
            FieldKind::Year => number.map(|year| format!("{year}")),
            FieldKind::Day => Some(table_day(code, view.words)),
            FieldKind::Grade => Some(code.to_owned()),
            FieldKind::Area => self.area(code),
            FieldKind::Areas => Some(list(codes().filter_map(|code| self.area(code)).collect())),
            FieldKind::Place => self.place(code),
            FieldKind::Problem => Some(self.issue(code)),
            FieldKind::Problems => {
                let told = codes().filter(|code| !(withhold && is_sensitive(code)));
                Some(list(told.map(|code| self.issue(code)).collect()))
            }
            FieldKind::Factor => self.factor(code),
            FieldKind::Source => Some(self.source(code)),
            FieldKind::Sources => Some(list(codes().map(|code| self.source(code)).collect())),
            FieldKind::Sector => catalogue
                .stakeholders
                .iter()
                .find(|one| one.id.as_str() == code)
                .map(|one| view.say(&one.id.message())),
            FieldKind::Level => catalogue
                .levels
                .iter()
                .find(|one| one.id.as_str() == code)
                .map(|one| view.say(&one.id.message())),
            FieldKind::Zone => {
                catalogue.zones.iter().find(|one| one.as_str() == code).map(|one| view.say(&one.message()))
            }
            FieldKind::Approaches => Some(list(
                codes()
                    .filter_map(|code| catalogue.approaches.iter().find(|one| one.as_str() == code))
                    .map(|one| view.say(&one.message()))
                    .collect(),
            )),
            FieldKind::Voices => {
                let question = catalogue.question("Q309");
                let name = |code: &str| question.map(|question| view.say(&question.option_message(code)));
                Some(list(codes().filter_map(name).collect()))
            }
            // The tree is drawn on the sheet of its problem.
            FieldKind::Cause => None,
        };
        found.unwrap_or_default()
    }
}
