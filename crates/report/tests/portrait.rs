//! What the diagnosis says of the training municipality: the same figures in both languages, nothing for an empty
//! plan, and nothing small in public.
//!
//! With KEYSTONE_REPORT_LOOK=folder, the whole portrait is written there as JSON, to be looked at.

mod plans;

use std::collections::BTreeMap;

use keystone_core::check_up::Contents;
use keystone_core::diagnosis::sheets;
use keystone_core::diagnosis::side_by_side::Verdict;
use keystone_core::diagnosis::{Answer, Criterion, State};
use keystone_core::text::Text;
use keystone_l10n::{Locale, words};
use keystone_report::plan::portrait::{self, Finding, Picture, Portrait, Sheet, Teller};
use plans::town;
use serde_json::{Value, json};

const BOTH: [Locale; 2] = [Locale::EnCa, Locale::FrCa];

fn picture(picture: &Picture, told: &mut Vec<String>) {
    finding(&picture.says, told);
    let scene = &picture.scene;
    told.extend([scene.title.clone(), scene.alt.clone(), scene.finding.clone()]);
    told.extend(scene.table.columns.iter().chain(scene.table.rows.iter().flatten()).cloned());
}

fn finding(finding: &Finding, told: &mut Vec<String>) {
    told.extend([finding.seen.clone(), finding.sure.clone(), finding.silent.clone()]);
}

fn portrait_texts(portrait: &Portrait) -> Vec<String> {
    let mut told = portrait.preliminary.clone();
    for part in &portrait.parts {
        told.push(part.title.clone());
        told.extend(part.empty.clone());
        part.pictures.iter().for_each(|found| picture(found, &mut told));
        part.sentences.iter().for_each(|found| finding(found, &mut told));
    }
    told
}

fn sheet_texts(sheet: &Sheet) -> Vec<String> {
    let mut told = vec![sheet.name.clone(), sheet.statement.clone().unwrap_or_default()];
    told.extend(sheet.remarks.clone());
    for part in &sheet.parts {
        told.push(part.title.clone());
        told.extend(part.lines.iter().cloned().chain(part.empty.clone()));
        part.picture.iter().for_each(|found| picture(found, &mut told));
    }
    told
}

/// Everything that is told, in one order, whatever the language.
fn everything(contents: &Contents, locale: Locale) -> Vec<String> {
    let teller = Teller::for_group(contents, words(locale), None);
    let mut told = portrait_texts(&portrait::portrait(&teller));
    for problem in &contents.problems {
        for proposed in portrait::proposed(&teller, &problem.id) {
            told.push(proposed.anchor);
            told.push(proposed.sentences.join(" "));
            told.extend(proposed.blocked.into_iter().flat_map(|blocked| [blocked.why, blocked.lift]));
        }
        told.extend(sheet_texts(&portrait::sheet(&teller, &problem.id)));
    }
    for side in portrait::side_by_side(&teller) {
        told.extend([side.name, side.verdict_words, side.note]);
        for cell in side.cells {
            told.push(cell.word);
            told.push(cell.facts.join(" "));
        }
    }
    told.extend(portrait::what_if(&teller));
    told
}

/// The digits of a text in their order of size: both languages share them, not the signs between them. Hours that a
/// person wrote are counted to 24 first.
#[cfg(test)]
fn digits(text: &str) -> String {
    let text = text.replace('\u{a0}', " ");
    let mut told = String::new();
    for part in text.split_inclusive(" p.m.") {
        let Some(before) = part.strip_suffix(" p.m.") else {
            told.push_str(part);
            continue;
        };
        let start = before.rfind([' ', '(']).map_or(0, |at| at + 1);
        let (sentence, time) = before.split_at(start);
        let (hour, minutes) = time.split_once(':').unwrap_or((time, ""));
        let hour: u32 = hour.trim_start_matches(|sign: char| !sign.is_ascii_digit()).parse().unwrap();
        told.push_str(&format!("{sentence}{}{minutes}", hour + 12));
    }
    let mut digits: Vec<char> = told.chars().filter(char::is_ascii_digit).collect();
    digits.sort_unstable();
    digits.into_iter().collect()
}

#[test]
fn both_languages_tell_the_same_figures() {
    let town = town();
    let [english, french] = BOTH.map(|locale| everything(&town, locale));
    assert_eq!(english.len(), french.len());
    for (english, french) in english.iter().zip(&french) {
        assert_eq!(digits(english), digits(french), "{english}\n{french}");
        assert_eq!(english.is_empty(), french.is_empty(), "{english}\n{french}");
    }
}

#[test]
fn no_word_and_no_fact_is_missing() {
    let town = town();
    for locale in BOTH {
        for told in everything(&town, locale) {
            assert!(
                !told.contains('<') || told.contains("<\u{a0}") || told.contains("(<") || told.contains("< "),
                "{told}"
            );
            assert!(!told.contains("{ $") && !told.contains("{$"), "{told}");
            assert!(!told.contains("  ") && !told.contains(" ."), "{told}");
            assert!(!told.contains('\u{e000}') && !told.contains('\u{e001}'), "a mark is left: {told}");
        }
    }
}

#[test]
fn every_part_of_the_training_municipality_is_told_in_three_parts() {
    let town = town();
    for locale in BOTH {
        let found = portrait::portrait(&Teller::for_group(&town, words(locale), None));
        for part in &found.parts {
            assert!(part.empty.is_none() && !part.questions.is_empty(), "{}", part.id);
            assert!(!part.pictures.is_empty(), "{} has no picture", part.id);
            for told in part.pictures.iter().map(|picture| &picture.says) {
                assert!(
                    !told.seen.is_empty() && !told.sure.is_empty() && !told.silent.is_empty(),
                    "{told:?}"
                );
            }
            for told in &part.sentences {
                assert!(!told.seen.is_empty() && !told.silent.is_empty(), "{told:?}");
            }
        }
        if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
            let teller = Teller::for_group(&town, words(locale), None);
            let sheets: Vec<Sheet> = town.retained().iter().map(|id| portrait::sheet(&teller, id)).collect();
            let proposals: BTreeMap<&str, _> = town
                .problems
                .iter()
                .map(|problem| (problem.id.as_str(), portrait::proposed(&teller, &problem.id)))
                .collect();
            let all = json!({
                "portrait": found, "sheets": sheets, "proposals": proposals,
                "sideBySide": portrait::side_by_side(&teller), "whatIf": portrait::what_if(&teller),
            });
            std::fs::write(format!("{folder}/portrait-{locale}.json"), all.to_string()).unwrap();
        }
    }
}

/// The sentences of method B.11, with the counts of F.6.
#[test]
fn recorded_vandalism_is_told_as_the_method_tells_it() {
    let town = town();
    for (locale, wanted) in [
        (Locale::EnCa, "9.7 per 1,000 residents in 2024 (95% interval 8.3 to 11.2), above"),
        (
            Locale::FrCa,
            "9,7 pour 1\u{a0}000 habitants en 2024 (intervalle à 95\u{a0}%\u{a0}: 8,3 à 11,2), au-dessus",
        ),
    ] {
        let found = portrait::portrait(&Teller::for_group(&town, words(locale), None));
        let records = found.parts.iter().find(|part| part.id == "records").unwrap();
        assert!(records.sentences.iter().any(|told| told.seen.contains(wanted)), "{:#?}", records.sentences);
    }
}

#[test]
fn a_proposal_says_its_arithmetic() {
    let town = town();
    let proposals = portrait::proposed(&Teller::for_group(&town, words(Locale::EnCa), None), "PB18");
    let of = |criterion| proposals.iter().find(|proposed| proposed.criterion == criterion).unwrap();
    let frequency = of(Criterion::F);
    assert_eq!(frequency.value, Some(3));
    assert_eq!(
        frequency.sentences,
        [
            "178 recorded in 2024, for 18,400 residents: 9.7 per 1,000.",
            "The rate compared with is 6.2: 1.56 times."
        ]
    );
    assert_eq!(of(Criterion::P).value, Some(3));
    let gravity = of(Criterion::G);
    assert!(gravity.starting_point, "gravity is never a result");
    assert!(proposals.iter().filter(|proposed| proposed.starting_point).count() == 1);
}

/// The town with one answer of its own.
fn with(question: &str, value: Value) -> Contents {
    let mut town = town();
    let answer = Answer {
        state: State::Value,
        value,
        reason: Text::default(),
        source: String::new(),
        source_note: String::new(),
        grade: None,
        who: String::new(),
        due: String::new(),
        note: Text::default(),
        answered_on: String::new(),
    };
    town.answers.insert(question.to_owned(), answer);
    town
}

#[test]
fn an_empty_plan_has_no_picture_and_says_what_would_fill_it() {
    let mut town = town();
    town.answers.clear();
    town.said.clear();
    town.voices.clear();
    town.evidence.clear();
    town.plan.population = None;
    for locale in BOTH {
        let teller = Teller::for_group(&town, words(locale), None);
        let found = portrait::portrait(&teller);
        assert_eq!(found.preliminary.len(), 3);
        for part in &found.parts {
            assert!(part.pictures.is_empty() && part.sentences.is_empty(), "{}", part.id);
            assert_eq!(part.questions.len(), 2, "{}", part.id);
            assert!(part.empty.as_ref().is_some_and(|empty| !empty.is_empty()), "{}", part.id);
        }
        for problem in &town.problems {
            let proposals = portrait::proposed(&teller, &problem.id);
            assert!(proposals.iter().all(|proposed| proposed.starting_point || proposed.blocked.is_some()));
            let sheet = portrait::sheet(&teller, &problem.id);
            assert!(sheet.statement.is_none() && sheet.parts.iter().all(|part| part.picture.is_none()));
            assert!(sheet.parts.iter().all(|part| part.empty.is_some()));
        }
        assert!(portrait::side_by_side(&teller).iter().all(|side| side.verdict == Verdict::Silent));
    }
}

#[test]
fn a_small_count_is_told_to_the_group_and_hidden_from_the_public() {
    let few = json!({ "PB18": { "2021": 31, "2022": 33, "2023": 37, "2024": 3 } });
    let town = with("Q202", few);
    let words = words(Locale::EnCa);
    let told = |teller: &Teller<'_>| {
        let found = portrait::portrait(teller);
        let records = found.parts.into_iter().find(|part| part.id == "records").unwrap();
        (records.sentences.first().unwrap().seen.clone(), records.pictures)
    };
    let (group, pictures) = told(&Teller::for_group(&town, words, None));
    assert!(group.contains("0.2 per 1,000"), "{group}");
    assert_eq!(pictures.len(), 2, "the rate and the counts");
    let (public, pictures) = told(&Teller::for_public(&town, words));
    assert!(public.contains("fewer than 5 recorded in 2024") && !public.contains("per 1,000"), "{public}");
    let [counts] = pictures.as_slice() else { panic!("the rate of so few is no picture") };
    assert!(
        counts.scene.table.rows.iter().flatten().all(|cell| cell != "3"),
        "{:?}",
        counts.scene.table.rows
    );
}

#[test]
fn fewer_than_thirty_answers_are_not_told() {
    let town = with("Q302", json!({ "ALL": { "1": 9, "2": 9, "3": 5, "4": 3, "5": 2 } }));
    let found = portrait::portrait(&Teller::for_group(&town, words(Locale::EnCa), None));
    let people = found.parts.iter().find(|part| part.id == "people").unwrap();
    let feeling = |picture: &&Picture| picture.scene.title == "How safe people feel walking alone after dark";
    assert!(people.pictures.iter().find(feeling).is_none());
}

/// The fields of Q801 for one issue, said in one language.
fn stated(fields: &Value, locale: Locale) -> Option<String> {
    let answers = BTreeMap::from([("Q801".to_owned(), Answer::of(json!({ "PB20": fields })))]);
    let statement = sheets::sheet(&answers, "PB20").statement?;
    portrait::statement(words(locale), &statement)
}

fn dealing() -> Value {
    json!({
        "where": { "en": "the Centre", "fr": "le Centre" },
        "when": { "en": "on summer evenings", "fr": "les soirs d’été" },
        "what": { "en": "visible drug dealing", "fr": "la vente de drogue visible" },
        "who": { "en": "families", "fr": "des familles" },
        "trend": "RISE",
        "since": { "en": "2021", "fr": "2021" },
        "figure": { "en": "63 calls in 2024.", "fr": "63 appels en 2024." },
    })
}

/// The same fields, with these in place of others; null takes one away.
fn but(changes: &Value) -> Value {
    let mut fields = dealing();
    if let (Some(fields), Some(changes)) = (fields.as_object_mut(), changes.as_object()) {
        fields.extend(changes.clone());
    }
    fields
}

#[test]
fn a_statement_reads_as_a_sentence_in_both_languages() {
    let told = BOTH.map(|locale| stated(&dealing(), locale).unwrap());
    assert_eq!(
        told,
        [
            "In the Centre, especially on summer evenings, visible drug dealing affects families. It has been rising \
             since 2021: 63 calls in 2024.",
            "Au Centre, surtout les soirs d’été, la vente de drogue visible touche des familles. La situation est \
             en hausse depuis 2021\u{a0}: 63 appels en 2024."
        ]
    );
}

#[test]
fn a_statement_reads_well_without_some_of_its_parts() {
    let of = |changes: Value, locale| stated(&but(&changes), locale).unwrap();
    let bare = json!({ "where": null, "when": null, "who": null, "trend": null, "figure": null });
    assert_eq!(of(bare, Locale::EnCa), "Visible drug dealing.");
    let place = json!({ "when": null, "who": null, "trend": "UNKNOWN", "since": null, "figure": null });
    assert_eq!(
        of(place, Locale::FrCa),
        "Au Centre, la vente de drogue visible. La tendance reste à vérifier."
    );
    let figure = json!({ "where": null, "who": null, "trend": null });
    assert_eq!(
        of(figure, Locale::EnCa),
        "Especially on summer evenings, visible drug dealing. What is known: 63 calls in 2024."
    );
    let how = json!({
        "where": null, "when": null, "trend": null, "figure": null,
        "how": { "en": "in the open", "fr": "à découvert" },
    });
    assert_eq!(of(how, Locale::FrCa), "La vente de drogue visible touche des familles\u{202f}; à découvert.");
}

#[test]
fn a_statement_is_silent_in_a_language_it_is_not_written_in_and_borrows_nothing_from_the_other() {
    let english = but(&json!({ "what": { "en": "dealing", "fr": "" } }));
    assert_eq!(stated(&english, Locale::FrCa), None);
    assert!(stated(&english, Locale::EnCa).is_some());
    let place =
        but(&json!({ "where": { "en": "the Centre", "fr": "" }, "when": null, "who": null, "trend": null }));
    let told = stated(&place, Locale::FrCa).unwrap();
    assert!(told.starts_with("La vente de drogue visible. "), "{told}");
}

#[test]
fn a_statement_agrees_with_several_things_and_contracts_french_articles() {
    for (locale, code, what, verb) in [
        (Locale::EnCa, "en", "thefts from vehicles", " affect "),
        (Locale::EnCa, "en", "many people sleep outside", " affect "),
        (Locale::EnCa, "en", "harassment", " affects "),
        (Locale::EnCa, "en", "harass", " affects "),
        (Locale::EnCa, "en", "virus", " affects "),
        (Locale::FrCa, "fr", "les vols", " touchent "),
        (Locale::FrCa, "fr", "vols", " touchent "),
        (Locale::FrCa, "fr", "le bruit", " touche "),
    ] {
        let told = stated(&but(&json!({ "what": { code: what } })), locale).unwrap();
        assert!(told.contains(&format!("{what}{verb}")), "{told}");
    }
    for (locale, code, place, begins) in [
        (Locale::FrCa, "fr", "le Centre", "Au Centre, "),
        (Locale::FrCa, "fr", "Les Ormes", "Aux Ormes, "),
        (Locale::FrCa, "fr", "dans le parc", "Dans le parc, "),
        (Locale::FrCa, "fr", "le long du canal", "Le long du canal, "),
        (Locale::FrCa, "fr", "Bellerive", "À Bellerive, "),
        (Locale::FrCa, "fr", "Lesage", "À Lesage, "),
        (Locale::EnCa, "en", "near the school", "Near the school, "),
        (Locale::EnCa, "en", "The Centre", "In the Centre, "),
        (Locale::EnCa, "en", "le Centre", "In le Centre, "),
    ] {
        let told = stated(&but(&json!({ "where": { code: place } })), locale).unwrap();
        assert!(told.starts_with(begins), "{told}");
    }
}
