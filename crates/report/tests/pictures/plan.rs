//! The pictures of a plan's partners, actions and money, each small, crowded and with names of eighty characters.

use std::collections::BTreeMap;

use keystone_report::figures::{
    self, Multiples, Network, NetworkLink, NetworkPartner, Reading, SmallChart, StackPart, StackRow, Stacks,
    StepState, TIMELINE_ROWS, Tally, TallyCell, TallyRow, Timeline, TimelineMoment, TimelineRow,
    TimelineState, TimelineStep, Trend, TrendEvent,
};
use keystone_report::scene::Scene;

use super::words;

/// Chooses between French and English.
type Pick<'a> = &'a dyn Fn(&str, &str) -> String;

fn named(title: String) -> figures::Words {
    words(&title, ["Élément", "Valeur"], &[("Premier", "3"), ("Second", "2,5")])
}

pub(crate) fn scenes(french: bool) -> BTreeMap<String, Scene> {
    let pick = |fr: &str, en: &str| if french { fr.to_owned() } else { en.to_owned() };
    let money = |value: f64| {
        let sum = format!("{value:.0}");
        if french { format!("{sum}\u{a0}$") } else { format!("${sum}") }
    };
    let mut scenes = BTreeMap::new();
    for count in [1, 2, 11, 25, 40, 41, 120, 200] {
        scenes.insert(format!("network-{count}"), figures::network(&network(&pick, count, false)));
    }
    for count in [1, 12, 40] {
        scenes.insert(format!("network-long-{count}"), figures::network(&network(&pick, count, true)));
    }
    for count in [1, 6, 16, TIMELINE_ROWS] {
        scenes.insert(format!("timeline-{count}"), figures::timeline(&timeline(&pick, count, false)));
    }
    scenes.extend([
        ("timeline-long".to_owned(), figures::timeline(&timeline(&pick, 12, true))),
        ("timeline-centuries".to_owned(), {
            let span = (1900 * 4, 2201 * 4);
            figures::timeline(&Timeline { span, ..timeline(&pick, 6, false) })
        }),
        ("stacks".to_owned(), figures::stacks(&stacks(&pick, 4, 4_000.0, &money), &money)),
        ("stacks-one".to_owned(), figures::stacks(&stacks(&pick, 1, 4_000.0, &money), &money)),
        ("stacks-huge".to_owned(), figures::stacks(&stacks(&pick, 24, 9.9e8, &money), &money)),
        ("tally".to_owned(), figures::tally(&tally(&pick, &money, 3))),
        ("tally-row".to_owned(), figures::tally(&tally(&pick, &money, 1))),
        ("multiples-one".to_owned(), figures::multiples(&multiples(&pick, 1, false))),
        ("multiples-five".to_owned(), figures::multiples(&multiples(&pick, 5, false))),
        ("multiples-long".to_owned(), figures::multiples(&multiples(&pick, 12, true))),
        ("trend-events".to_owned(), figures::trend(&trend(&pick), &|value| format!("{value:.0}\u{a0}%"))),
    ]);
    scenes
}

fn name(pick: Pick<'_>, long: bool, index: usize) -> String {
    let short = [
        pick("Service de police", "Police service"),
        pick("Maison des jeunes", "Youth centre"),
        pick("École secondaire", "High school"),
        pick("Office d’habitation", "Housing office"),
        pick("Association des commerçants du Centre", "Centre merchants’ association"),
    ];
    let base = short.iter().cycle().nth(index).cloned().unwrap_or_default();
    if !long {
        return base;
    }
    let tail = pick(
        " et des organismes de soutien aux personnes aînées de la région de l’Est",
        " and organisations that support older people in the whole eastern region",
    );
    format!("{base}{tail}").chars().take(80).collect()
}

/// Partners spread over the five rings; each works with the next two, and the leads with many.
pub(crate) fn network(pick: Pick<'_>, count: usize, long: bool) -> Network {
    let partners = (0..count).map(|index| NetworkPartner {
        key: format!("partner-{index}"),
        label: name(pick, long, index),
        ring: index % 5,
    });
    let near = |step: usize| {
        (0..count).filter(move |index| index + step < count).map(move |index| NetworkLink {
            from: index,
            to: index + step,
            shared: 1 + index % 4,
        })
    };
    Network {
        words: named(pick("Les partenaires selon leur rôle", "The partners by their role")),
        centre: pick("Rivière-aux-Ormes", "Rivière-aux-Ormes"),
        rings: vec![
            pick("Répond du résultat", "Answers for the result"),
            pick("Fait le travail", "Does the work"),
            pick("Consulté avant", "Asked before"),
            pick("Informé après", "Told after"),
            pick("Sans rôle encore", "No role yet"),
        ],
        partners: partners.collect(),
        links: (1..=10).flat_map(near).collect(),
        link: pick("Travaillent à la même action ou priorité", "Work on the same action or priority"),
    }
}

pub(crate) fn timeline(pick: Pick<'_>, count: usize, long: bool) -> Timeline {
    let row = |index: usize| {
        let start = 8100.0 + (index % 7) as f64;
        let steps = [(1.0, StepState::Done), (2.5, StepState::Late), (4.0, StepState::Coming)];
        TimelineRow {
            code: format!("A-{:02}", index + 1),
            label: if long {
                name(pick, true, index)
            } else {
                pick("Éclairage et vues dégagées au parc", "Lighting and sightlines in the park")
            },
            from: (index % 6 != 5).then_some(start),
            until: (index % 6 != 4 && index % 12 != 5).then_some(start + 6.0),
            state: TimelineState::ALL.into_iter().cycle().nth(index).unwrap_or_default(),
            steps: steps
                .into_iter()
                .filter(|_| index % 6 != 5)
                .map(|(time, state)| TimelineStep { time: start + time, state })
                .collect(),
        }
    };
    let moment = |time, label, now| TimelineMoment { time, label, now };
    Timeline {
        words: named(pick("Les actions par trimestre", "The actions by quarter")),
        span: (8100, 8116),
        quarters: [1, 2, 3, 4].map(|quarter| pick(&format!("T{quarter}"), &format!("Q{quarter}"))),
        rows: (0..count).map(row).collect(),
        moments: vec![
            moment(8100.76, pick("Conseil", "Council"), false),
            moment(8100.8, pick("Aujourd’hui", "Today"), true),
            moment(8115.9, pick("Conseil", "Council"), false),
            moment(7000.0, pick("Conseil", "Council"), false),
        ],
        states: [
            pick("Prévue", "Planned"),
            pick("En cours", "Under way"),
            pick("Terminée", "Done"),
            pick("Retardée", "Delayed"),
            pick("Arrêtée", "Stopped"),
        ],
        steps: [
            pick("Étapes faites", "Steps done"),
            pick("Étapes en retard", "Steps late"),
            pick("Étapes à venir", "Steps to come"),
        ],
        undated: pick("Aucune date", "No dates"),
    }
}

pub(crate) fn stacks(pick: Pick<'_>, years: i32, most: f64, money: &dyn Fn(f64) -> String) -> Stacks {
    let row = |year: i32| {
        let part = |series: usize, share: f64, firm| StackPart { series, value: most * share, firm };
        let parts = vec![
            part(0, 0.4, true),
            part(0, 0.1, false),
            part(1, 0.05, true),
            part(2, 0.2, false),
            part(3, 0.0, true),
            part(4, 0.01, true),
        ];
        StackRow { label: (2024 + year).to_string(), total: money(most * 0.76), parts }
    };
    Stacks {
        words: named(pick("L’argent par année et par source", "Money by year and source")),
        rows: (1..=years).map(row).collect(),
        series: vec![
            pick("Municipalité", "Municipality"),
            pick("Partenaire", "Partner"),
            pick("Province ou État", "Province or State"),
            pick("Fédéral", "Federal"),
            pick("Autre", "Other"),
        ],
        firm: pick("Confirmé par écrit", "Confirmed in writing"),
        open: pick("À confirmer", "To confirm"),
    }
}

fn tally(pick: Pick<'_>, money: &dyn Fn(f64) -> String, rows: usize) -> Tally {
    let cell = |count: usize| TallyCell {
        count,
        note: if count > 0 { money(1.0e9 / count as f64) } else { String::new() },
        share: count as f64 / 20.0,
    };
    let row = |(label, counts): (String, [usize; 4])| TallyRow { label, cells: counts.map(cell).to_vec() };
    let levels = [
        (pick("Primaire", "Primary"), [3, 0, 12, 1]),
        (pick("Secondaire", "Secondary"), [0, 0, 1, 0]),
        (pick("Tertiaire", "Tertiary"), [0, 20, 0, 150]),
    ];
    let mut rows: Vec<TallyRow> = levels.into_iter().take(rows).map(row).collect();
    if let [only] = rows.as_mut_slice() {
        only.label.clear();
    }
    Tally {
        words: named(pick("Niveaux et approches", "Levels and approaches")),
        columns: vec![
            pick("Situationnelle", "Situational"),
            pick("Sociale et développementale", "Social and developmental"),
            pick("Communautaire", "Community"),
            pick("Réinsertion et soutien aux victimes", "Reintegration and support to victims"),
        ],
        rows,
        share: pick("Part de l’argent", "Share of the money"),
    }
}

pub(crate) fn multiples(pick: Pick<'_>, count: usize, long: bool) -> Multiples {
    let chart = |index: usize| SmallChart {
        label: if long { name(pick, true, index) } else { pick("Plaintes pour vitesse", "Speed complaints") },
        value: if long { "1\u{202f}234\u{202f}567,89\u{a0}$".to_owned() } else { "42".to_owned() },
        direction: pick("Plus bas, c’est mieux", "Lower is better"),
        note: pick("Départ 1\u{202f}112, cible 82 en 2028", "Start 1,112, target 82 in 2028"),
        readings: (0..=(index % 5))
            .map(|year| (2019.5 + year as f64, 40.0 + 11.0 * (year as f64) - (year * index) as f64))
            .collect(),
        start: (index % 3 != 1).then_some(40.0),
        target: (index % 4 != 2).then_some((2028.9, 12.0)),
        from_zero: index.is_multiple_of(2),
    };
    Multiples {
        words: named(pick("Les indicateurs d’un coup d’œil", "The indicators at a glance")),
        charts: (0..count).map(chart).collect(),
        value: pick("Valeurs dans le temps", "Values over time"),
        start: pick("Valeur de départ", "Starting value"),
        target: pick("Cible", "Target"),
    }
}

fn trend(pick: Pick<'_>) -> Trend {
    let reading = |year: f64, value: f64| Reading {
        time: year,
        time_label: format!("{year:.0}"),
        value,
        value_label: format!("{value:.0}\u{a0}%"),
        margin: Some((value - 3.5, value + 3.5)),
    };
    let event = |time: f64, label: String| TrendEvent { time, label };
    Trend {
        words: named(pick("Part des personnes", "Share of people")),
        upward: pick("Part des personnes (%)", "Share of people (%)"),
        readings: vec![reading(2021.0, 38.0), reading(2023.0, 36.0), reading(2025.0, 40.0)],
        baseline: Some((38.0, pick("Valeur de départ", "Starting value"))),
        baseline_time: Some(2021.0),
        target: None,
        events: vec![
            event(2020.0, pick("Avant le début", "Before the start")),
            event(2022.3, pick("Fermeture de l’aréna", "The arena closes")),
            event(2022.31, name(pick, true, 1)),
            event(2025.0, pick("Éclairage réparé", "Lights repaired")),
        ],
        pace: pick("rythme requis", "needed pace"),
        from_zero: false,
    }
}
