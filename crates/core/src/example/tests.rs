//! Both example plans, answer by answer: forms, references, languages, and what each is there to show.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::*;
use crate::catalogue::{
    Catalogue, ColumnsFrom, FactorKind, FactorLevel, FieldKind, Form, Question, Record, Rows,
};
use crate::check_up::{Contents, questions_of};
use crate::diagnosis::answers::{self, is_blank, is_per_problem};
use crate::diagnosis::history::Subject;
use crate::diagnosis::proposals::propose;
use crate::diagnosis::territory::{self, Answers};
use crate::diagnosis::voices::combine;
use crate::diagnosis::{Criterion, State};
use crate::project::{Error, Op, Project};

const SMALL_TOWN: &str = include_str!("../../../../tests/suite/small-town.toml");

/// What other answers of the same plan may name.
struct Known {
    areas: BTreeSet<String>,
    places: BTreeSet<String>,
    problems: BTreeSet<String>,
}

fn both() -> [(Example, &'static str); 2] {
    [(riviere_aux_ormes().unwrap(), SOURCE), (read(SMALL_TOWN).unwrap(), SMALL_TOWN)]
}

fn answers_of(town: &Example) -> Answers {
    town.answers.iter().map(|entry| (entry.question.clone(), entry.answer.clone())).collect()
}

/// The example as it is read from a file it was written into.
fn contents_of(town: &Example) -> Contents {
    let folder = tempfile::tempdir().unwrap();
    let now = "2025-05-12T09:00:00-04:00[-04:00]".parse().unwrap();
    let mut project = Project::create(&folder.path().join("example.keystone"), &now).unwrap();
    project.transact(Op::LoadExample, &now, |tx| load(tx, town).map_err(Error::from)).unwrap();
    Contents::read(project.db()).unwrap().unwrap()
}

fn known(town: &Example) -> Known {
    let answers = answers_of(town);
    let ids = |entries: Vec<territory::Entry>| entries.into_iter().map(|entry| entry.id).collect();
    let catalogue = Catalogue::get().problems.iter().map(|problem| problem.id.to_string());
    let own = town.problems.iter().map(|problem| problem.id.clone());
    Known {
        areas: ids(territory::areas(&answers)),
        places: ids(territory::places(&answers)),
        problems: catalogue.chain(own).collect(),
    }
}

/// What is wrong with the references of a value, in words.
fn broken(question: &Question, value: &Value, known: &Known) -> Vec<String> {
    match question.form() {
        Form::Table => broken_cells(question, value, known),
        Form::Records | Form::Record => {
            let record = question.record.as_ref().unwrap();
            let record = Catalogue::get().record(record.as_str()).unwrap();
            let one = [value.clone()];
            let entries = value.as_array().map_or(one.as_slice(), Vec::as_slice);
            let ids: BTreeSet<&str> = entries.iter().filter_map(|entry| entry["id"].as_str()).collect();
            let named = entries.iter().filter(|entry| entry["id"].is_string()).count();
            let doubled = (ids.len() != named).then(|| "an id is used twice".to_owned());
            entries.iter().flat_map(|entry| broken_entry(record, entry, &ids, known)).chain(doubled).collect()
        }
        _ => Vec::new(),
    }
}

fn broken_entry(record: &Record, entry: &Value, ids: &BTreeSet<&str>, known: &Known) -> Vec<String> {
    let mut found = Vec::new();
    for (name, value) in entry.as_object().unwrap() {
        if name == "id" {
            continue;
        }
        let Some(field) = record.field(name) else {
            found.push(format!("no field {name}"));
            continue;
        };
        let named: Vec<&str> = match value {
            Value::String(one) => vec![one],
            Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let exists = |id: &str| match field.kind {
            FieldKind::Area | FieldKind::Areas => known.areas.contains(id),
            FieldKind::Place => known.places.contains(id),
            FieldKind::Problem | FieldKind::Problems => known.problems.contains(id),
            FieldKind::Cause => ids.contains(id) && entry["id"] != id,
            _ => true,
        };
        found.extend(named.into_iter().filter(|id| !exists(id)).map(|id| format!("{name}: no {id}")));
    }
    found
}

fn broken_cells(question: &Question, value: &Value, known: &Known) -> Vec<String> {
    let rows = value.as_object().unwrap();
    let wrong_rows =
        rows.keys().filter(|row| !is_row(question, row, known)).map(|row| format!("no row {row}"));
    let cells = rows.iter().flat_map(|(row, cells)| {
        cells
            .as_object()
            .unwrap()
            .keys()
            .filter(|column| !is_column(question, column, known))
            .map(move |column| format!("{row}: no column {column}"))
    });
    wrong_rows.chain(cells).collect()
}

fn is_column(question: &Question, column: &str, known: &Known) -> bool {
    question.columns.iter().any(|named| named.id == column)
        || match question.columns_from {
            Some(ColumnsFrom::Options) => question.options.iter().any(|option| option == column),
            Some(ColumnsFrom::Areas) => known.areas.contains(column),
            Some(ColumnsFrom::Years) => column.len() == 4 && column.parse::<i16>().is_ok(),
            None => false,
        }
}

fn is_row(question: &Question, row: &str, known: &Known) -> bool {
    let catalogue = Catalogue::get();
    let factor = |kind: FactorKind, level: Option<FactorLevel>| {
        let found = catalogue.factor(row);
        found.is_some_and(|factor| factor.kind == kind && level.is_none_or(|level| level == factor.level))
    };
    let parted = row.split_once('@');
    match question.rows.unwrap_or(Rows::Options) {
        Rows::Options => question.options.iter().any(|option| option == row),
        Rows::Lines => question.lines.iter().any(|line| line == row),
        Rows::Areas => known.areas.contains(row),
        Rows::Places => known.places.contains(row),
        Rows::PlacesByLight => parted
            .is_some_and(|(place, light)| known.places.contains(place) && ["DAY", "DARK"].contains(&light)),
        Rows::Problems => known.problems.contains(row),
        Rows::ProblemsByArea => {
            let (problem, area) = parted.map_or((row, None), |(problem, area)| (problem, Some(area)));
            known.problems.contains(problem) && area.is_none_or(|area| known.areas.contains(area))
        }
        Rows::ProblemsBySource => parted.is_some_and(|(problem, source)| {
            known.problems.contains(problem) && catalogue.source(source).is_some()
        }),
        Rows::Sources => catalogue.source(row).is_some(),
        Rows::Services => catalogue.service(row).is_some(),
        Rows::Respondents => match row.strip_prefix("AREA@") {
            Some(area) => known.areas.contains(area),
            None => {
                ["ALL", "WOMEN", "MEN", "ANOTHER-GENDER", "AGE-15-24", "AGE-25-44", "AGE-45-64", "AGE-65"]
                    .contains(&row)
            }
        },
        Rows::Maturity => catalogue.maturity.iter().any(|dimension| dimension.id.as_str() == row),
        Rows::RiskFactorsIndividual => factor(FactorKind::Risk, Some(FactorLevel::Individual)),
        Rows::RiskFactorsRelationship => factor(FactorKind::Risk, Some(FactorLevel::Relationship)),
        Rows::RiskFactorsCommunity => factor(FactorKind::Risk, Some(FactorLevel::Community)),
        Rows::RiskFactorsSociety => factor(FactorKind::Risk, Some(FactorLevel::Society)),
        Rows::ProtectiveFactors => factor(FactorKind::Protective, None),
    }
}

/// Tables of the file that hold a text in one language only.
fn one_sided(value: &Value, path: &str) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let written = |language: &str| {
                map.get(language).and_then(Value::as_str).is_some_and(|text| !text.trim().is_empty())
            };
            let text = map.contains_key("en") || map.contains_key("fr");
            let lacking = (text && !(written("en") && written("fr"))).then(|| path.to_owned());
            map.iter()
                .flat_map(|(key, inner)| one_sided(inner, &format!("{path}.{key}")))
                .chain(lacking)
                .collect()
        }
        Value::Array(list) => list
            .iter()
            .enumerate()
            .flat_map(|(place, inner)| one_sided(inner, &format!("{path}[{place}]")))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_field_for_one_language_keeps_one_language() {
    for (language, source) in [(Language::Fr, "Police, total annuel"), (Language::En, "Police, yearly total")]
    {
        let town = riviere_aux_ormes().unwrap().in_language(language);
        assert_eq!((town.plan.language, town.plan.second_language), (language, Some(language.other())));
        assert!(town.readings.iter().any(|reading| reading.source_note == source));
        let fields = town.answers.iter().flat_map(|entry| [&entry.answer.who, &entry.answer.source_note]);
        let parted: Vec<_> = fields.filter(|field| field.contains(PARTED)).collect();
        assert!(parted.is_empty(), "{parted:?}");
    }
}

#[test]
fn a_field_for_one_language_holds_both_until_then() {
    let town = riviere_aux_ormes().unwrap();
    let fields = town.answers.iter().flat_map(|entry| [&entry.answer.who, &entry.answer.source_note]);
    let single: Vec<_> =
        fields.filter(|field| !field.is_empty() && field.matches(PARTED).count() != 1).collect();
    assert!(single.is_empty(), "{single:?}");
}

#[test]
fn every_answer_fits_the_form_of_its_question() {
    for (town, _) in both() {
        let given = town.answers.iter().map(|entry| ("", entry));
        let voiced = town.voice_answers.iter().map(|entry| (entry.voice.as_str(), &entry.answer));
        let mut seen = BTreeSet::new();
        for (voice, ExampleAnswer { question: id, answer }) in given.chain(voiced) {
            let question = Catalogue::get().question(id).unwrap_or_else(|| panic!("no question {id}"));
            answers::check(question, answer).unwrap_or_else(|refusal| panic!("{id}: {refusal:?}"));
            assert!(seen.insert((voice, id.as_str())), "{id} is answered twice");
            let blank = is_blank(&answer.value);
            assert_eq!(answer.state == State::Value, !blank, "{id}: a value goes with its state");
            assert!(answer.source.is_empty() || Catalogue::get().source(&answer.source).is_some(), "{id}");
        }
    }
}

#[test]
fn every_reference_of_an_answer_exists() {
    for (town, _) in both() {
        let known = known(&town);
        for ExampleAnswer { question: id, answer } in &town.answers {
            let question = Catalogue::get().question(id).unwrap();
            if answer.state != State::Value {
                continue;
            }
            let values: Vec<(&str, &Value)> = if is_per_problem(question) {
                answer
                    .value
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(problem, value)| (problem.as_str(), value))
                    .collect()
            } else {
                vec![("", &answer.value)]
            };
            for (problem, value) in values {
                let compared = town.problems.iter().any(|own| own.id == problem);
                assert!(problem.is_empty() || compared, "{id}: {problem} is not compared");
                assert_eq!(broken(question, value, &known), Vec::<String>::new(), "{id} {problem}");
            }
        }
    }
}

#[test]
fn voices_evidence_and_changes_name_what_exists() {
    let town = riviere_aux_ormes().unwrap();
    let voices: BTreeSet<&str> = town.voices.iter().map(|voice| voice.id.as_str()).collect();
    let problems: BTreeSet<&str> = town.problems.iter().map(|problem| problem.id.as_str()).collect();
    assert!(town.voices.iter().all(|voice| voice.check().is_ok()));
    assert!(town.voice_answers.iter().all(|entry| voices.contains(entry.voice.as_str())));
    for VoiceRating { voice, rating } in &town.voice_ratings {
        assert!(voices.contains(voice.as_str()) && problems.contains(rating.problem.as_str()), "{voice}");
        rating.rating.check().unwrap();
    }
    let today = jiff::civil::date(2025, 3, 3);
    for evidence in &town.evidence {
        evidence.check(today).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", evidence.title.en));
        assert!(evidence.attached.is_none() && !evidence.uses.is_empty());
        for used in &evidence.uses {
            assert!(Catalogue::get().question(&used.question).is_some(), "{}", used.question);
            assert!(used.problem.is_empty() || problems.contains(used.problem.as_str()), "{}", used.problem);
        }
    }
    assert!(town.evidence.iter().any(|evidence| evidence.is_old(today)), "one piece is old on purpose");
    for change in &town.changes {
        assert!(change.subject == Subject::Rating && problems.contains(change.problem.as_str()));
        assert!(Criterion::from_code(&change.criterion).is_some() && change.before != change.after);
    }
}

#[test]
fn both_languages_are_written_everywhere() {
    for (_, source) in both() {
        let file: Value = toml::from_str(source).unwrap();
        assert_eq!(one_sided(&file, ""), Vec::<String>::new());
    }
}

#[test]
fn the_training_municipality_answers_every_question_of_the_method() {
    let town = riviere_aux_ormes().unwrap();
    let answers = answers_of(&town);
    let sections = Catalogue::get().sections.iter().map(|section| section.id.as_str());
    for question in sections.flat_map(questions_of) {
        let id = question.id.as_str();
        match question.form() {
            Form::Elsewhere => continue,
            _ => assert!(answers.contains_key(id), "{id} has no answer"),
        }
        let answer = &answers[id];
        if answer.state == State::Unknown {
            let open = [answer.who.is_empty(), answer.due.is_empty(), answer.note.is_empty()];
            assert_eq!(open, [false; 3], "{id} says who, by when and what to ask");
        }
    }
    let unknown = answers.values().filter(|answer| answer.state == State::Unknown).count();
    assert!(unknown >= 5, "{unknown} answers are left to find out");
    for sheet in Catalogue::get().questions.iter().filter(|question| question.companion) {
        assert!(answers.contains_key(sheet.id.as_str()), "{} has no answer", sheet.id.as_str());
    }
    // What S7 asks is held by the problems compared, their ratings and the decisions.
    assert_eq!(town.problems.len(), 8);
    for problem in &town.problems {
        let rated: BTreeSet<Criterion> = town
            .ratings
            .iter()
            .filter(|entry| entry.problem == problem.id)
            .map(|entry| entry.rating.criterion)
            .collect();
        assert_eq!(rated.len(), Criterion::ALL.len(), "{} is rated on every criterion", problem.id);
        assert_eq!(town.decisions.iter().filter(|decision| decision.problem == problem.id).count(), 1);
    }
}

#[test]
fn counts_by_area_add_up_to_the_whole_and_sensitive_ones_are_never_split() {
    let town = riviere_aux_ormes().unwrap();
    let answers = answers_of(&town);
    let areas = territory::areas(&answers);
    for problem in ["PB18", "PB10"] {
        for year in ["2020", "2021", "2022", "2023", "2024"] {
            let count =
                |row: &str| territory::cell(&answers, "Q202", row, year).and_then(Value::as_u64).unwrap();
            let sum: u64 = areas.iter().map(|area| count(&format!("{problem}@{}", area.id))).sum();
            assert_eq!(sum, count(problem), "{problem} {year}");
        }
    }
    for question in ["Q202", "Q205"] {
        let rows = territory::value(&answers, question).and_then(Value::as_object).unwrap();
        let split: Vec<_> = rows
            .keys()
            .filter(|row| ["PB01@", "PB08@", "PB09@"].iter().any(|id| row.starts_with(id)))
            .collect();
        assert!(split.is_empty(), "{split:?}");
    }
    let residents: i64 = areas.iter().filter_map(|area| area.whole("population")).sum();
    assert_eq!(Some(residents), town.plan.population);
}

#[test]
fn groups_of_the_survey_add_up_to_everyone() {
    let answers = answers_of(&riviere_aux_ormes().unwrap());
    for (question, groupings) in [
        ("Q302", vec![vec!["WOMEN", "MEN"], vec!["AGE-15-24", "AGE-25-44", "AGE-45-64", "AGE-65"]]),
        ("Q303", vec![vec!["WOMEN", "MEN"]]),
        ("Q307", vec![vec!["WOMEN", "MEN"]]),
    ] {
        let all = territory::value(&answers, question).unwrap()["ALL"].as_object().unwrap();
        for (column, count) in all {
            for groups in &groupings {
                let part =
                    |row: &&str| territory::cell(&answers, question, row, column).and_then(Value::as_u64);
                let sum: u64 = groups.iter().filter_map(part).sum();
                assert_eq!(Some(sum), count.as_u64(), "{question} {column} {groups:?}");
            }
        }
    }
    for question in ["Q306", "Q308"] {
        for (row, cells) in territory::value(&answers, question).unwrap().as_object().unwrap() {
            let sum: u64 = cells.as_object().unwrap().values().filter_map(Value::as_u64).sum();
            assert_eq!(sum, 212, "{question} {row}");
        }
    }
}

#[test]
fn medians_of_the_voices_are_those_of_the_group() {
    let town = riviere_aux_ormes().unwrap();
    let answers = answers_of(&town);
    let mut levels: BTreeMap<&str, Vec<Option<i64>>> = BTreeMap::new();
    for entry in &town.voice_answers {
        levels.entry(&entry.answer.question).or_default().push(entry.answer.answer.value.as_i64());
    }
    for (question, values) in &levels {
        assert_eq!(combine(values).median, answers[*question].value.as_i64(), "{question}");
    }
    let mut ratings: BTreeMap<(&str, Criterion), Vec<Option<i64>>> = BTreeMap::new();
    for entry in &town.voice_ratings {
        let key = (entry.rating.problem.as_str(), entry.rating.rating.criterion);
        ratings.entry(key).or_default().push(entry.rating.rating.value);
    }
    let mut disagreements = Vec::new();
    for ((problem, criterion), values) in &ratings {
        let own =
            town.ratings.iter().find(|own| own.problem == *problem && own.rating.criterion == *criterion);
        assert_eq!(combine(values).median, own.unwrap().rating.value, "{problem} {criterion:?}");
        if combine(values).disagree {
            disagreements.push((*problem, *criterion));
        }
    }
    assert_eq!(disagreements, [("PB20", Criterion::T)]);
}

#[test]
fn a_rating_that_departs_from_what_the_figures_propose_says_why() {
    for (town, _) in both() {
        let contents = contents_of(&town);
        for RatingOf { problem, rating } in &town.ratings {
            let proposals = propose(&contents, problem);
            let mut proposed =
                proposals.iter().filter(|one| one.criterion == rating.criterion && !one.starting_point);
            assert_eq!(
                rating.proposed,
                proposed.find_map(|one| one.value),
                "{problem} {:?}",
                rating.criterion
            );
            let departs = rating.proposed.is_some_and(|proposed| Some(proposed) != rating.value);
            assert!(!departs || !rating.reason.is_empty(), "{problem} {:?}", rating.criterion);
        }
    }
    let town = riviere_aux_ormes().unwrap();
    let departing: Vec<_> = town
        .ratings
        .iter()
        .filter(|entry| entry.rating.proposed.is_some_and(|proposed| Some(proposed) != entry.rating.value))
        .map(|entry| {
            (entry.problem.as_str(), entry.rating.criterion, entry.rating.proposed, entry.rating.value)
        })
        .collect();
    assert_eq!(departing, [("PB20", Criterion::T, Some(4), Some(3))]);
}

#[test]
fn a_small_town_at_its_beginning_has_only_a_preliminary_diagnosis() {
    let town = read(SMALL_TOWN).unwrap();
    assert!(town.plan.check().is_ok() && town.decisions.is_empty());
    let contents = contents_of(&town);
    assert_eq!(contents.missing_evidence(), ["S3", "S4"], "no survey, no place and no walk");
    let unknown = contents.answers.values().filter(|answer| answer.state == State::Unknown);
    assert!(unknown.clone().count() > 15);
    assert!(unknown.clone().all(|answer| !answer.who.is_empty() && !answer.due.is_empty()));
}
