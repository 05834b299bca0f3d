//! The catalogue is whole, its entries name each other rightly, and unverified numbers stay out.

use std::collections::BTreeSet;

use super::*;

#[test]
fn the_catalogue_is_complete() {
    let catalogue = Catalogue::read().unwrap();
    assert_eq!(catalogue.sections.len(), 9);
    assert_eq!(catalogue.questions.iter().filter(|question| !question.companion).count(), 74);
    assert_eq!(catalogue.maturity.len(), 10);
    assert_eq!(catalogue.problems.len(), 32);
    assert_eq!(catalogue.factors.len(), 45);
    assert_eq!(catalogue.sources.len(), 28);
    assert_eq!(catalogue.services.len(), 16);
    assert_eq!(catalogue.stakeholders.len(), 27);
    assert_eq!(catalogue.partnership.len(), 24);
    assert_eq!(catalogue.indicators.len(), 68);
    assert_eq!(catalogue.interventions.len(), 72);
    assert_eq!(catalogue.principles.len(), 9);
    assert_eq!(catalogue.glossary.len(), 48);
}

#[test]
fn no_message_name_stands_for_two_entries() {
    let c = Catalogue::get();
    let mut names = Vec::new();
    names.extend(c.sections.iter().map(|e| e.id.message()));
    for question in &c.questions {
        names.push(question.id.message());
        names.extend(question.options.iter().map(|code| question.option_message(code)));
    }
    names.extend(c.maturity.iter().map(|e| e.id.message()));
    names.extend(c.problems.iter().map(|e| e.id.message()));
    names.extend(c.factors.iter().map(|e| e.id.message()));
    names.extend(c.sources.iter().map(|e| e.id.message()));
    names.extend(c.services.iter().map(|e| e.id.message()));
    names.extend(c.stakeholders.iter().map(|e| e.id.message()));
    names.extend(c.partnership.iter().map(|e| e.id.message()));
    names.extend(c.indicators.iter().map(|e| e.id.message()));
    names.extend(c.interventions.iter().map(|e| e.id.message()));
    names.extend(c.glossary.iter().map(|e| e.id.message()));
    let distinct: BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
}

#[test]
fn every_id_that_is_named_exists() {
    let c = Catalogue::get();
    let problem = |ids: &[ProblemId]| ids.iter().all(|id| c.problem(id.as_str()).is_some());
    let source = |ids: &[SourceId]| ids.iter().all(|id| c.source(id.as_str()).is_some());
    let zone = |ids: &[ZoneId]| ids.iter().all(|id| c.zones.contains(id));
    for section in &c.sections {
        for id in section.minimum.iter().flatten() {
            assert_eq!(c.question(id.as_str()).map(|q| &q.section), Some(&section.id), "{id}");
        }
    }
    for question in &c.questions {
        assert!(c.section(question.section.as_str()).is_some(), "{}", question.id);
        assert!(source(&question.sources), "{}", question.id);
        assert!(question.indicators.iter().all(|id| c.indicator(id.as_str()).is_some()), "{}", question.id);
        assert!(question.maturity.iter().all(|id| c.maturity.iter().any(|m| m.id == *id)), "{}", question.id);
    }
    for dimension in &c.maturity {
        let question = c.question(dimension.question.as_str()).unwrap();
        assert_eq!(question.maturity.as_ref(), Some(&dimension.id));
    }
    assert!(c.problems.iter().all(|entry| source(&entry.sources)));
    assert!(c.services.iter().all(|entry| problem(&entry.problems)));
    assert!(c.stakeholders.iter().all(|entry| zone(&entry.zones)));
    assert!(c.levels.iter().all(|entry| zone(&entry.zones)));
    assert!(c.indicators.iter().all(|entry| source(&entry.sources) && problem(&entry.problems)));
    assert!(c.problem_tags.iter().all(|entry| problem(&entry.problems)));
    for entry in &c.interventions {
        assert!(entry.levels.iter().all(|id| c.levels.iter().any(|level| level.id == *id)), "{}", entry.id);
        assert!(entry.approaches.iter().all(|id| c.approaches.contains(id)), "{}", entry.id);
        assert!(entry.tags.iter().all(|tag| c.problem_tags.iter().any(|t| t.id == *tag)), "{}", entry.id);
        assert!(problem(&entry.also) && problem(&entry.not), "{}", entry.id);
        for effect in &entry.effects {
            let known = |key: &String| entry.sources.iter().any(|source| source.key == *key);
            assert!(effect.source.as_ref().is_none_or(known), "{}", entry.id);
        }
    }
    for term in &c.glossary {
        let other = |id: &TermId| *id != term.id && c.glossary.iter().any(|entry| entry.id == *id);
        assert!(!term.related.is_empty() && term.related.iter().all(other), "{}", term.id);
    }
}

#[test]
fn tables_and_choices_know_their_rows_and_options() {
    for question in &Catalogue::get().questions {
        let id = &question.id;
        match question.answer {
            AnswerType::Single | AnswerType::Multi | AnswerType::Trend5 | AnswerType::SurveySingle => {
                assert!(!question.options.is_empty(), "{id}");
            }
            AnswerType::MatrixYps
            | AnswerType::MatrixSingle
            | AnswerType::MatrixScale04
            | AnswerType::CountTable => {
                assert!(question.rows.is_some(), "{id}");
            }
            _ => {}
        }
        if question.rows == Some(Rows::Options) {
            assert!(!question.options.is_empty(), "{id}");
        }
    }
}

#[test]
fn an_unverified_effect_has_no_number() {
    let mut unverified = 0;
    for intervention in &Catalogue::get().interventions {
        for (position, effect) in intervention.effects.iter().enumerate() {
            let message = intervention.effect_message(position).unwrap();
            assert_eq!(message.starts_with("effect-unverified-"), !effect.verified, "{message}");
            if !effect.verified {
                unverified += 1;
                let numbers = [effect.value, effect.interval_low, effect.interval_high];
                assert_eq!(numbers, [None; 3], "{}", intervention.id);
                assert_eq!(effect.interval_kind, None, "{}", intervention.id);
            }
        }
        assert_eq!(intervention.effect_message(intervention.effects.len()), None);
    }
    assert_eq!(unverified, 9);
}

#[test]
fn the_words_for_support_agree_with_the_grades() {
    for source in &Catalogue::get().sources {
        assert_eq!(source.support, Support::of(source.grade), "{}", source.id);
    }
}

#[test]
fn interventions_follow_from_tags_and_their_corrections() {
    let c = Catalogue::get();
    let ids = |problem: &str| -> Vec<&str> {
        c.interventions_for(problem).iter().map(|entry| entry.id.as_str()).collect()
    };
    assert!(ids("PB10").contains(&"alley-gating"));
    assert!(ids("PB26").contains(&"mental-health-co-response"), "named by itself");
    assert!(!ids("PB14").contains(&"vehicle-immobilisers"), "refused although tagged with theft");
    assert!(!ids("PB25").contains(&"zero-tolerance"), "homelessness follows from no tag");
    assert!(ids("PB99").is_empty());
    assert!(c.interventions.iter().all(|entry| !entry.problems.is_empty()));
}

#[test]
fn every_question_has_a_form_it_can_be_stored_in() {
    let c = Catalogue::get();
    for question in &c.questions {
        let id = &question.id;
        match question.form() {
            Form::Table => {
                assert!(question.rows.is_some(), "{id}");
                assert!(!question.columns.is_empty() || question.columns_from.is_some(), "{id}");
                assert_eq!(question.rows == Some(Rows::Lines), !question.lines.is_empty(), "{id}");
            }
            Form::Records | Form::Record => {
                let record = question.record.as_ref().and_then(|record| c.record(record.as_str()));
                let record = record.unwrap_or_else(|| panic!("{id}"));
                assert!(record.field(&record.title).is_some(), "{id}");
            }
            _ => assert!(question.record.is_none() && question.columns.is_empty(), "{id}"),
        }
    }
    for record in &c.records {
        for field in &record.fields {
            let chosen = matches!(field.kind, FieldKind::Choice | FieldKind::Several);
            assert_eq!(chosen, !field.options.is_empty(), "{} {}", record.id, field.id);
        }
    }
    assert_eq!(c.question("Q702").unwrap().form(), Form::Elsewhere);
    assert_eq!(c.question("Q505").unwrap().cell("some-area"), Cell::Scale04);
    assert_eq!(c.question("Q203").unwrap().cell("units"), Cell::Whole);
}

#[test]
fn message_names_follow_from_ids() {
    let c = Catalogue::get();
    assert_eq!(c.source("S-POL").unwrap().id.message(), "source-pol");
    assert_eq!(c.indicator("CRI-01").unwrap().id.message(), "indicator-cri-01");
    assert_eq!(c.question("Q704").unwrap().option_message("-2"), "question-q704-option-minus2");
}

#[test]
fn the_glossary_marks_what_france_says_otherwise() {
    // Method G.2: 36 of its 48 rows carry the mark of a difference.
    let c = Catalogue::get();
    assert_eq!(c.glossary.iter().filter(|term| term.differs_in_france).count(), 36);
    let term = |id: &str| c.glossary.iter().find(|term| term.id == id).unwrap();
    assert!(term("homelessness").differs_in_france);
    assert!(!term("risk-factor").differs_in_france);
    let sent = serde_json::to_value(term("crime")).unwrap();
    assert_eq!(sent["differsInFrance"], true);
}

#[test]
fn screens_receive_names_in_camel_case() {
    let question = serde_json::to_value(Catalogue::get().question("Q701").unwrap()).unwrap();
    assert_eq!(question["atLeast"], 5);
    let intervention = serde_json::to_value(Catalogue::get().intervention("cctv").unwrap()).unwrap();
    assert_eq!(intervention["timeToEffect"], "medium");
    assert!(intervention["problems"].as_array().unwrap().contains(&"PB12".into()));
    let declared = Intervention::decl(&ts_rs::Config::default());
    assert!(declared.contains("timeToEffect"), "{declared}");
}
