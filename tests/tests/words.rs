//! The words of the program: both languages complete and alike in form, typography kept, every entry of the catalogue
//! named. It reads the files that are part of the program, so a language cannot pass here and be missing there.

#[cfg(test)]
#[path = "words/messages.rs"]
mod messages;
#[cfg(test)]
#[path = "words/typography.rs"]
mod typography;

#[cfg(test)]
mod words {
    use std::collections::{BTreeMap, BTreeSet};

    use keystone_core::catalogue::Catalogue;
    use keystone_l10n::{Args, Currency, Locale, words};
    use serde::Serialize;

    use crate::messages::messages;
    use crate::typography;

    /// Faults are gathered, so that one run shows them all.
    fn none(faults: &[String]) {
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }

    #[test]
    fn both_languages_say_the_same_things_with_the_same_facts() {
        let (english, french) = (messages("en"), messages("fr"));
        let mut faults = Vec::new();
        for (id, message) in &english {
            match french.get(id) {
                None => faults.push(format!("{id}: missing in French")),
                Some(other) if other.file != message.file => {
                    faults.push(format!("{id}: in {} but in {}", message.file, other.file));
                }
                Some(other) if other.variables != message.variables => {
                    faults.push(format!("{id}: {:?} but {:?}", message.variables, other.variables));
                }
                Some(_) => {}
            }
        }
        faults.extend(
            french
                .keys()
                .filter(|id| !english.contains_key(*id))
                .map(|id| format!("{id}: missing in English")),
        );
        none(&faults);
    }

    #[test]
    fn equal_texts_are_listed_with_a_reason() {
        let listed: BTreeMap<String, String> =
            toml::from_str(include_str!("../suite/same-in-both.toml")).unwrap();
        let french = messages("fr");
        let equal: BTreeSet<String> = messages("en")
            .into_iter()
            .filter(|(id, message)| {
                message.texts.iter().any(|text| text.chars().any(char::is_alphabetic))
                    && french.get(id).is_some_and(|other| other.texts == message.texts)
            })
            .map(|(id, _)| id)
            .collect();
        let mut faults: Vec<String> = equal
            .iter()
            .filter(|id| !listed.contains_key(*id))
            .map(|id| format!("{id}: same in both"))
            .collect();
        faults.extend(
            listed.keys().filter(|id| !equal.contains(*id)).map(|id| format!("{id}: listed, not equal")),
        );
        none(&faults);
    }

    #[test]
    fn typography_is_kept() {
        let mut faults = Vec::new();
        for language in ["en", "fr"] {
            for (id, message) in messages(language) {
                for text in &message.texts {
                    for fault in typography::faults(language, text) {
                        faults.push(format!("{language} {id}: {fault}: {text}"));
                    }
                }
            }
        }
        none(&faults);
    }

    #[test]
    fn every_entry_of_the_catalogue_has_its_words_and_no_word_is_left_over() {
        let wanted = catalogue_messages();
        for language in ["en", "fr"] {
            let found: BTreeSet<String> = messages(language)
                .into_iter()
                .filter(|(_, message)| message.file.starts_with("catalogue/"))
                .map(|(id, _)| id)
                .collect();
            let missing = wanted.difference(&found).map(|id| format!("{language} {id}: missing"));
            let is_hint = |id: &&String| id.strip_suffix(".hint").is_some_and(|entry| wanted.contains(entry));
            let extra = found
                .difference(&wanted)
                .filter(|id| !is_hint(id))
                .map(|id| format!("{language} {id}: belongs to no entry"));
            none(&missing.chain(extra).collect::<Vec<_>>());
        }
    }

    /// The names of all messages that the catalogue calls for.
    fn catalogue_messages() -> BTreeSet<String> {
        let c = Catalogue::get();
        let mut ids = BTreeSet::new();
        let mut entry = |id: String, attributes: &[&str]| {
            ids.extend(attributes.iter().map(|attribute| format!("{id}.{attribute}")));
            ids.insert(id);
        };
        for section in &c.sections {
            entry(section.id.message(), &["purpose", "example", "tip", "beside"]);
        }
        for question in &c.questions {
            entry(question.id.message(), &["help", "why"]);
            for code in &question.options {
                entry(question.option_message(code), &[]);
            }
            for code in &question.lines {
                entry(question.line_message(code), &[]);
            }
            for column in &question.columns {
                entry(question.column_message(&column.id), &[]);
            }
            for who in &question.who {
                entry(named("respondent", who), &[]);
            }
        }
        for record in &c.records {
            entry(record.id.message(), &["add", "none"]);
            for field in &record.fields {
                entry(record.field_message(&field.id), &[]);
                for code in &field.options {
                    entry(record.option_message(&field.id, code), &[]);
                }
            }
        }
        for group in ["by-gender", "by-age", "by-area", "all", "women", "men", "another-gender"] {
            entry(format!("respondents-{group}"), &[]);
        }
        for age in ["15-24", "25-44", "45-64", "65"] {
            entry(format!("respondents-age-{age}"), &[]);
        }
        for id in ["light-day", "light-dark", "area-whole"] {
            entry(id.to_owned(), &[]);
        }
        for dimension in &c.maturity {
            entry(dimension.id.message(), &[]);
        }
        for level in &c.maturity_levels {
            entry(named("maturity-level", &level.id), &[]);
        }
        for problem in &c.problems {
            entry(problem.id.message(), &["short"]);
            entry(named("denominator", &problem.denominator), &[]);
        }
        for factor in &c.factors {
            entry(factor.id.message(), &[]);
            entry(named("factor-kind", &factor.kind), &[]);
            entry(named("factor-level", &factor.level), &[]);
        }
        for source in &c.sources {
            entry(source.id.message(), &[]);
            entry(named("grade", &source.grade), &[]);
            if let Some(other) = source.other {
                entry(named("source-condition", &other.when), &[]);
            }
        }
        for service in &c.services {
            entry(service.id.message(), &["levers"]);
        }
        for stakeholder in &c.stakeholders {
            entry(stakeholder.id.message(), &["diagnosis", "policy", "action", "evaluation"]);
        }
        for statement in &c.partnership {
            entry(statement.id.message(), &[]);
            entry(named("partnership-domain", &statement.domain), &[]);
        }
        for indicator in &c.indicators {
            entry(indicator.id.message(), &["definition", "formula", "unit", "caution"]);
            entry(named("indicator-kind", &indicator.kind), &[]);
            entry(named("frequency", &indicator.frequency), &[]);
            for breakdown in &indicator.breakdowns {
                entry(named("breakdown", breakdown), &[]);
            }
        }
        for intervention in &c.interventions {
            let id = intervention.id.message();
            for measure in 1..=intervention.measures {
                entry(format!("{id}-measure-{measure}"), &[]);
            }
            for position in 0..intervention.effects.len() {
                entry(intervention.effect_message(position).unwrap(), &[]);
            }
            entry(id, &["description", "caution"]);
            entry(named("intervention-kind", &intervention.kind), &[]);
            entry(named("intervention-tier", &intervention.tier), &[]);
            entry(named("cost", &intervention.cost), &[]);
            entry(named("time-to-effect", &intervention.time_to_effect), &[]);
            entry(named("evidence-rating", &intervention.evidence_rating), &[]);
            entry(named("evidence-basis", &intervention.evidence_basis), &[]);
            entry(named("guidance", &intervention.guidance), &[]);
            for setting in &intervention.settings {
                entry(named("setting", setting), &[]);
            }
            for partner in &intervention.partners {
                entry(named("intervention-actor", partner), &[]);
            }
        }
        for level in &c.levels {
            entry(level.id.message(), &["who"]);
        }
        for approach in &c.approaches {
            entry(approach.message(), &["examples"]);
        }
        for zone in &c.zones {
            entry(zone.message(), &[]);
        }
        for principle in &c.principles {
            entry(principle.message(), &[]);
        }
        for term in &c.glossary {
            let france = term.differs_in_france.then_some("france");
            entry(term.id.message(), &[Some("meaning"), france].into_iter().flatten().collect::<Vec<_>>());
        }
        // Sentences that no single entry calls for: each direction of an unverified effect, a reference in part.
        for direction in ["down", "up", "none", "mixed", "unknown"] {
            entry(named("effect-unverified", &direction), &[]);
        }
        entry("reference-incomplete".to_owned(), &[]);
        ids
    }

    /// The name of a message for a closed set of codes.
    fn named(prefix: &str, code: &impl Serialize) -> String {
        let code = serde_json::to_value(code).unwrap();
        format!("{prefix}-{}", code.as_str().unwrap().to_lowercase())
    }

    #[test]
    fn short_names_fit_a_small_label() {
        let mut faults = Vec::new();
        for language in ["en", "fr"] {
            for (id, message) in messages(language).into_iter().filter(|(id, _)| id.ends_with(".short")) {
                let length = message.texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
                if !(1..=24).contains(&length) {
                    faults.push(format!("{language} {id}: {length} characters"));
                }
            }
        }
        none(&faults);
    }

    #[test]
    fn the_figure_of_an_unverified_effect_is_nowhere() {
        for language in ["en", "fr"] {
            let all = messages(language);
            let figures = |id: &str| -> bool {
                let figure = |text: &String| text.contains('%') || has_decimals(text);
                all.get(id).is_some_and(|message| message.texts.iter().any(figure))
            };
            for intervention in &Catalogue::get().interventions {
                let id = intervention.id.message();
                for (position, effect) in intervention.effects.iter().enumerate().filter(|(_, e)| !e.verified)
                {
                    assert!(!all.contains_key(&format!("{id}-effect-{}", position + 1)), "{language} {id}");
                    assert!(!figures(&intervention.effect_message(position).unwrap()), "{language} {id}");
                    assert!(!figures(&format!("{id}.description")), "{language} {id}");
                    assert!(!figures(&format!("{id}.caution")), "{language} {id}");
                    assert_eq!(effect.value, None, "{id}");
                }
            }
            let doubts = ["from memory", "not seen", "de mémoire", "non vu", "[K]", "[F "];
            for (id, message) in &all {
                for text in &message.texts {
                    assert!(!doubts.iter().any(|doubt| text.contains(doubt)), "{language} {id}: {text}");
                }
            }
        }
    }

    /// Whether a number with decimals stands in the text, as effects are given.
    fn has_decimals(text: &str) -> bool {
        let signs: Vec<char> = text.chars().collect();
        signs
            .windows(3)
            .any(|part| part[0].is_ascii_digit() && matches!(part[1], '.' | ',') && part[2].is_ascii_digit())
    }

    #[test]
    fn the_texts_of_the_catalogue_name_no_codes() {
        for language in ["en", "fr"] {
            let codes: Vec<String> = {
                let c = Catalogue::get();
                let questions = c.questions.iter().map(|entry| entry.id.to_string());
                let indicators = c.indicators.iter().map(|entry| entry.id.to_string());
                questions.chain(indicators).collect()
            };
            for (id, message) in messages(language) {
                let named = |text: &String| codes.iter().any(|code| text.contains(code.as_str()));
                assert!(!message.texts.iter().any(named), "{language} {id}: {:?}", message.texts);
            }
        }
    }

    #[test]
    fn values_are_written_as_the_shared_list_says() {
        let suite: toml::Table = toml::from_str(include_str!("../suite/formats.toml")).unwrap();
        let samples = suite["sample"].as_array().unwrap();
        assert!(samples.len() > 100, "the list was read");
        for sample in samples {
            let written = words(sample["locale"].as_str().unwrap().parse::<Locale>().unwrap());
            let input = &sample["input"];
            let number = || input.as_float().unwrap_or_else(|| input.as_integer().unwrap() as f64);
            let decimals = || u8::try_from(sample["decimals"].as_integer().unwrap()).unwrap();
            let texts = || -> Vec<&str> {
                input.as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
            };
            let found = match sample["kind"].as_str().unwrap() {
                "number" => written.number(number(), decimals()),
                "percent" => written.percent(number(), decimals()),
                "money" => {
                    let currency = Currency::parse(sample["currency"].as_str().unwrap()).unwrap();
                    written.money(input.as_integer().unwrap(), currency)
                }
                "long-date" => written.long_date(input.as_str().unwrap().parse().unwrap()),
                "table-date" => written.table_date(input.as_str().unwrap().parse().unwrap()),
                "time" => written.time(input.as_str().unwrap().parse().unwrap()),
                "list" => written.list(&texts()),
                "sort" => {
                    let mut sorted = texts();
                    written.sort(&mut sorted, |name| name);
                    let expected: Vec<&str> = sample["expected"]
                        .as_array()
                        .unwrap()
                        .iter()
                        .map(|item| item.as_str().unwrap())
                        .collect();
                    assert_eq!(sorted, expected, "{sample}");
                    continue;
                }
                other => panic!("the list has a new kind: {other}"),
            };
            assert_eq!(found, sample["expected"].as_str().unwrap(), "{sample}");
        }
    }

    #[test]
    fn plural_forms_and_facts_can_be_filled_in() {
        for locale in Locale::ALL {
            for (id, message) in messages(locale.language()) {
                let mut args = Args::new();
                for variable in &message.variables {
                    args.set(variable, 2);
                }
                let text = words(locale).text(&id, &args);
                assert!(
                    !text.contains(['{', '}', '<']) || message.texts.iter().any(|t| t.contains('<')),
                    "{id}: {text}"
                );
                assert!(!text.trim().is_empty(), "{id}");
            }
        }
    }
}
