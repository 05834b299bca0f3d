//! The pictures of the diagnosis, each with a crowded case: long words, many rows, gaps and extremes.

use std::collections::BTreeMap;

use keystone_report::figures::{
    self, AnswerOption, AnswerRow, AnswerShare, Answers, Balance, BalanceLevel, Calendar, Count, CountEvent,
    CountSeries, Counts, GroupRow, Groups, Radar, RadarAxis, Rate, Rates, Season, TimeBand, Tree, TreeNode,
    Triangle, TriangleNote, TriangleSide, Words,
};
use keystone_report::scene::Scene;

use super::words;

/// Chooses between French and English.
type Pick<'a> = &'a dyn Fn(&str, &str) -> String;

fn named(title: String) -> Words {
    words(&title, ["Élément", "Valeur"], &[("Premier", "3"), ("Second", "2,5")])
}

pub(crate) fn scenes(french: bool) -> BTreeMap<String, Scene> {
    let pick = |fr: &str, en: &str| if french { fr.to_owned() } else { en.to_owned() };
    let whole = |value: f64| format!("{value:.0}");
    let tenth = |value: f64| {
        let label = format!("{value:.1}");
        if french { label.replace('.', ",") } else { label }
    };
    BTreeMap::from([
        ("radar".to_owned(), figures::radar(&radar(&pick, 10))),
        ("radar-three".to_owned(), figures::radar(&radar(&pick, 3))),
        ("radar-twelve".to_owned(), figures::radar(&radar(&pick, 12))),
        ("balance".to_owned(), figures::balance(&balance(&pick, &tenth))),
        ("rates".to_owned(), figures::rates(&rates(&pick, &tenth), &whole)),
        ("calendar".to_owned(), figures::calendar(&calendar(&pick))),
        ("counts".to_owned(), figures::counts(&counts(&pick, 5), &whole)),
        ("counts-few".to_owned(), figures::counts(&counts(&pick, 2), &whole)),
        ("answers".to_owned(), figures::answers(&answers(&pick, 4))),
        ("answers-named".to_owned(), figures::answers(&answers(&pick, 3))),
        ("answers-seven".to_owned(), figures::answers(&answers(&pick, 7))),
        ("triangle".to_owned(), figures::triangle(&triangle(&pick))),
        ("tree".to_owned(), figures::tree(&tree(&pick, 5))),
        ("tree-few".to_owned(), figures::tree(&tree(&pick, 2))),
        ("groups".to_owned(), figures::groups(&groups(&pick, &tenth))),
    ])
}

fn radar(pick: Pick<'_>, count: usize) -> Radar {
    let axis = |label, now, target, before| RadarAxis { label, now, target, before };
    let (some, most) = (Some(2.0), Some(4.0));
    let mut axes = vec![
        axis(pick("Leadership", "Leadership"), Some(3.0), most, some),
        axis(pick("Coordination", "Coordination"), some, Some(3.0), Some(1.0)),
        axis(pick("Connaissance", "Knowledge"), Some(0.0), some, Some(0.0)),
        axis(pick("Partenariat", "Partnership"), None, Some(3.0), some),
        axis(pick("Participation", "Participation"), Some(1.0), Some(3.0), Some(1.0)),
        axis(pick("Politique et planification", "Policy and planning"), some, some, None),
        axis(pick("Équilibre de la prévention", "Balance of prevention"), Some(3.0), Some(3.0), some),
        axis(pick("Ressources", "Resources"), Some(1.0), None, some),
        axis(pick("Évaluation", "Evaluation"), most, most, Some(3.0)),
        axis(
            pick("Droits, inclusion, communication", "Rights, inclusion, communication"),
            some,
            Some(3.0),
            some,
        ),
        axis(pick("Intercommunalité et réseautage", "Working with neighbours"), Some(3.0), most, None),
        axis(pick("Anticonstitutionnellement", "Openness"), Some(1.0), some, Some(1.0)),
    ];
    axes.truncate(count);
    Radar {
        words: named(pick("Maturité selon dix dimensions", "Maturity in ten dimensions")),
        most: 4,
        axes,
        now: pick("aujourd’hui", "today"),
        target: pick("cible en 2030", "target for 2030"),
        before: pick("diagnostic de 2022", "diagnosis of 2022"),
        unknown: pick("à vérifier", "to find out"),
    }
}

fn balance(pick: Pick<'_>, figure: &dyn Fn(f64) -> String) -> Balance {
    let level = |label: String, risk: Option<f64>, protection: Option<f64>| BalanceLevel {
        label,
        risk,
        risk_label: risk.map(figure).unwrap_or_default(),
        protection,
        protection_label: protection.map(figure).unwrap_or_default(),
    };
    Balance {
        words: named(pick("Risques et protections", "Risks and protections")),
        risk: pick("Ce qui expose au risque", "What raises the risk"),
        protection: pick("Ce qui protège", "What protects"),
        most: 4,
        levels: vec![
            level(pick("Personnes", "Individuals"), Some(2.4), Some(1.5)),
            level(pick("Relations et familles", "Relationships and families"), Some(4.0), Some(4.0)),
            level(pick("Collectivité et milieux de vie", "Community and living environments"), None, None),
            level(pick("Société", "Society"), Some(0.0), None),
        ],
        too_little: pick("information insuffisante", "not enough information"),
    }
}

fn rates(pick: Pick<'_>, figure: &dyn Fn(f64) -> String) -> Rates {
    let rate = |label: String, value: f64, interval, comparator: Option<f64>, unstable| Rate {
        label,
        value,
        value_label: figure(value),
        interval: Some(interval),
        comparator,
        unstable,
    };
    Rates {
        words: named(pick("Taux enregistrés en 2024", "Recorded rates in 2024")),
        rightward: pick("Pour 1\u{202f}000 habitants", "Per 1,000 residents"),
        rates: vec![
            rate(pick("Vandalisme", "Vandalism"), 9.7, (8.3, 11.2), Some(6.2), false),
            rate(
                pick("Violence entre partenaires intimes", "Intimate partner violence"),
                4.1,
                (3.2, 5.2),
                Some(4.0),
                false,
            ),
            rate(
                pick(
                    "Fraude envers les personnes aînées et abus de confiance",
                    "Fraud against older people and breach of trust",
                ),
                2.6,
                (1.2, 4.9),
                None,
                true,
            ),
            rate(pick("Vols dans les véhicules", "Thefts from vehicles"), 5.3, (4.3, 6.5), Some(8.8), false),
            rate(pick("Crimes et incidents haineux", "Hate crimes"), 0.4, (0.0, 1.4), Some(0.3), true),
            rate(pick("Introductions par effraction", "Break-ins"), 0.0, (0.0, 0.9), Some(2.1), true),
        ],
        interval: pick("taux et intervalle à 95\u{a0}%", "rate and 95% interval"),
        comparator: pick("ensemble de la région", "the whole region"),
        few: pick(
            "instable\u{a0}: moins de 20\u{a0}événements dans l’année",
            "unstable: fewer than 20 events in the year",
        ),
        unstable: pick("instable", "unstable"),
    }
}

fn calendar(pick: Pick<'_>) -> Calendar {
    let band = |label: String, values: [i8; 7]| TimeBand {
        label,
        values: values.iter().map(|value| u8::try_from(*value).ok()).collect(),
    };
    let season = |label: String, value| Season { label, value };
    Calendar {
        words: named(pick("Moments difficiles", "Difficult times")),
        days: if pick("fr", "en") == "fr" {
            ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        } else {
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
        .map(str::to_owned)
        .to_vec(),
        bands: vec![
            band(pick("Matin, de 6\u{a0}h à 9\u{a0}h", "Morning, 6 to 9 a.m."), [0, 0, 1, 0, 0, -1, -1]),
            band(pick("Journée, de 9\u{a0}h à 15\u{a0}h", "Day, 9 a.m. to 3 p.m."), [1, 1, 1, 1, 1, 0, 0]),
            band(
                pick("Sortie des classes, de 15\u{a0}h à 18\u{a0}h", "After school, 3 to 6 p.m."),
                [2, 2, 3, 2, 3, 1, 0],
            ),
            band(pick("Soirée, de 18\u{a0}h à 21\u{a0}h", "Evening, 6 to 9 p.m."), [1, 1, 2, 2, 3, 3, 1]),
            band(pick("Nuit, de 21\u{a0}h à 1\u{a0}h", "Night, 9 p.m. to 1 a.m."), [1, 0, 1, 3, 4, 4, 1]),
            band(
                pick("Fin de nuit, de 1\u{a0}h à 6\u{a0}h", "Late night, 1 to 6 a.m."),
                [0, -1, -1, 1, 3, 4, 0],
            ),
        ],
        season_title: pick("Au fil de l’année", "Over the year"),
        seasons: vec![
            season(pick("hiver", "winter"), Some(1)),
            season(pick("printemps", "spring"), Some(2)),
            season(pick("été", "summer"), Some(4)),
            season(pick("automne", "autumn"), None),
        ],
        least: pick("jamais", "never"),
        most: pick("très souvent", "very often"),
        unknown: pick("à vérifier", "to find out"),
    }
}

fn counts(pick: Pick<'_>, count: usize) -> Counts {
    let series = |label: String, values: &[(i32, f64)], breaks: &[i32]| CountSeries {
        label,
        counts: values
            .iter()
            .map(|(year, value)| Count { year: *year, value: *value, value_label: format!("{value:.0}") })
            .collect(),
        breaks: breaks.to_vec(),
    };
    let mut all = vec![
        series(
            pick("Vandalisme", "Vandalism"),
            &[(2019, 88.0), (2020, 61.0), (2021, 74.0), (2022, 90.0), (2023, 97.0), (2024, 121.0)],
            &[],
        ),
        series(
            pick("Violence entre partenaires intimes", "Intimate partner violence"),
            &[(2019, 31.0), (2020, 35.0), (2022, 40.0), (2023, 38.0), (2024, 43.0)],
            &[2022],
        ),
        series(
            pick(
                "Fraude envers les personnes aînées et abus de confiance",
                "Fraud against older people and breach of trust",
            ),
            &[(2019, 0.0), (2020, 1.0), (2021, 1.0), (2023, 0.0), (2024, 2.0)],
            &[2021, 2024],
        ),
        series(pick("Crimes et incidents haineux", "Hate crimes"), &[], &[]),
        series(
            pick("Collisions avec blessés", "Collisions with injuries"),
            &[(2019, 1_240.0), (2020, 1_015.0), (2021, 980.0), (2022, 1_110.0), (2023, 1_100.0)],
            &[],
        ),
    ];
    all.truncate(count);
    let event = |time, label, only| CountEvent { time, label, only };
    Counts {
        words: named(pick("Événements enregistrés", "Recorded events")),
        years: (2019, 2024),
        reference: Some(2024),
        series: all,
        events: vec![
            event(
                2020.2,
                pick("Fermeture des lieux publics (mars 2020)", "Closing of public places (March 2020)"),
                None,
            ),
            event(2023.0, pick("Ouverture de la maison des jeunes", "Opening of the youth centre"), Some(0)),
            event(
                2023.1,
                pick(
                    "Début des patrouilles à pied au centre-ville, les soirs de fin de semaine seulement",
                    "Start of foot patrols",
                ),
                None,
            ),
        ],
        reference_label: pick("année de référence", "reference year"),
        unknown: pick("à vérifier", "to find out"),
        break_label: pick("la façon de compter a changé", "the way of counting changed"),
    }
}

fn answers(pick: Pick<'_>, options: usize) -> Answers {
    let option = |label: String| AnswerOption { label, apart: false };
    let (names, shares): (Vec<String>, [&[f64]; 4]) = match options {
        3 => (
            vec![
                pick("Gros problème", "Big problem"),
                pick("Petit problème", "Small problem"),
                pick("Aucun problème", "No problem"),
            ],
            [&[0.31, 0.36, 0.33], &[0.44, 0.31, 0.25], &[0.18, 0.42, 0.40], &[1.0, 0.0, 0.0]],
        ),
        4 => (
            vec![
                pick("Très en sécurité", "Very safe"),
                pick("Plutôt en sécurité", "Rather safe"),
                pick("Plutôt en insécurité", "Rather unsafe"),
                pick("Très en insécurité", "Very unsafe"),
            ],
            [
                &[0.22, 0.41, 0.22, 0.09, 0.06],
                &[0.12, 0.35, 0.31, 0.17, 0.05],
                &[0.33, 0.46, 0.14, 0.03, 0.04],
                &[0.0, 0.02, 0.02, 0.94, 0.02],
            ],
        ),
        _ => (
            (1..=7).map(|number| format!("{} {number}", pick("Réponse", "Answer"))).collect(),
            [
                &[0.14, 0.14, 0.14, 0.14, 0.14, 0.15, 0.15],
                &[0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1],
                &[0.05, 0.05, 0.1, 0.2, 0.2, 0.2, 0.2],
                &[0.0, 0.0, 0.0, 0.5, 0.5, 0.5, 0.5],
            ],
        ),
    };
    let mut options: Vec<AnswerOption> = names.into_iter().map(option).collect();
    if shares[0].len() > options.len() {
        options.push(AnswerOption { label: pick("Ne sait pas", "Does not know"), apart: true });
    }
    let row = |(label, count, shares): (String, u32, &[f64])| AnswerRow {
        label,
        shares: shares
            .iter()
            .map(|value| AnswerShare {
                value: *value,
                value_label: format!("{:.0}{}%", value * 100.0, pick("\u{a0}", "")),
            })
            .collect(),
        count_label: format!("n\u{a0}=\u{a0}{count}"),
        indicative: count < 100,
    };
    let [all, women, men, young] = shares;
    Answers {
        words: named(pick("Le soir, dans votre quartier", "In the evening, in your neighbourhood")),
        options,
        rows: [
            (pick("Ensemble", "Everyone"), 412, all),
            (pick("Femmes de 18 à 34 ans", "Women aged 18 to 34"), 118, women),
            (pick("Hommes de 18 à 34 ans", "Men aged 18 to 34"), 104, men),
            (
                pick(
                    "Personnes vivant avec une incapacité ou une limitation durable",
                    "People living with a lasting disability",
                ),
                38,
                young,
            ),
        ]
        .map(row)
        .to_vec(),
        indicative: pick("indicatif", "indicative"),
    }
}

fn triangle(pick: Pick<'_>) -> Triangle {
    let note = |title: String, text: String| TriangleNote { title, text };
    let situation = || pick("La situation", "The situation");
    let easy = || pick("Ce qui le rend facile", "What makes it easy");
    let watch = || pick("Qui peut y veiller", "Who can watch over it");
    let lacks = || pick("Ce qui manque", "What is missing");
    Triangle {
        words: named(pick("Ce qui rend l’enjeu possible", "What makes the issue possible")),
        issue: pick("Vandalisme autour de l’aréna", "Vandalism around the arena"),
        sides: [
            TriangleSide {
                title: pick("Les personnes qui causent le tort", "People who cause harm"),
                inside: vec![
                    note(
                        situation(),
                        pick(
                            "Petits groupes de 14 à 17 ans, après les entraînements, quand les parents tardent.",
                            "Small groups aged 14 to 17, after practice, when parents are late.",
                        ),
                    ),
                    note(
                        easy(),
                        pick(
                            "Rien n’est ouvert pour eux après 20\u{a0}h.",
                            "Nothing is open for them after 8 p.m.",
                        ),
                    ),
                ],
                outside: vec![
                    note(
                        watch(),
                        pick("Entraîneurs, parents, travailleuse de rue", "Coaches, parents, street worker"),
                    ),
                    note(lacks(), String::new()),
                ],
            },
            TriangleSide {
                title: pick("Les personnes et les biens touchés", "People and things affected"),
                inside: vec![note(
                    situation(),
                    pick(
                        "Abribus, vestiaires et voitures du personnel. Les aînées évitent le sentier.",
                        "Bus shelter, changing rooms, cars of the staff. Older women avoid the path.",
                    ),
                )],
                outside: vec![note(watch(), pick("Concierge de l’aréna", "Caretaker of the arena"))],
            },
            TriangleSide {
                title: pick("Le lieu", "The place"),
                inside: vec![note(
                    situation(),
                    pick(
                        "Arrière du bâtiment, deux lampadaires éteints, aucune fenêtre.",
                        "Back of the building, two lamps out, no window.",
                    ),
                )],
                outside: Vec::new(),
            },
        ],
        unknown: pick("à vérifier", "to find out"),
    }
}

fn tree(pick: Pick<'_>, count: usize) -> Tree {
    let leaf = |text: String| TreeNode { text, next: Vec::new() };
    let deep = TreeNode {
        text: pick("Peu d’activités le soir pour les jeunes", "Few evening activities for young people"),
        next: vec![
            TreeNode {
                text: pick(
                    "La maison des jeunes ferme à 20\u{a0}h, faute de personnel",
                    "The youth centre closes at 8 p.m. for want of staff",
                ),
                next: vec![
                    leaf(pick(
                        "Financement renouvelé d’une année à l’autre seulement",
                        "Funding from year to year only",
                    )),
                    leaf(pick("Recrutement difficile en région", "Hard to recruit in the region")),
                ],
            },
            leaf(pick("Aucun transport après 21\u{a0}h", "No transport after 9 p.m.")),
        ],
    };
    let mut causes = vec![
        deep,
        leaf(pick("Arrière de l’aréna sombre et sans fenêtre", "Dark back of the arena without windows")),
        TreeNode {
            text: pick("Réparations lentes", "Slow repairs"),
            next: vec![leaf(pick("Aucun responsable désigné", "Nobody in charge"))],
        },
        leaf(pick("Consommation d’alcool entre amis", "Drinking among friends")),
        leaf(pick("Sentiment d’exclusion", "Feeling left out")),
    ];
    let mut effects = vec![
        TreeNode {
            text: pick("Les aînées évitent le sentier", "Older women avoid the path"),
            next: vec![leaf(pick(
                "Isolement et perte de contacts le soir, surtout en hiver",
                "Isolation and loss of contacts in the evening",
            ))],
        },
        leaf(pick("Coûts de réparation\u{a0}: 18\u{a0}000\u{a0}$ en 2024", "Repairs: $18,000 in 2024")),
        leaf(pick(
            "Méfiance entre les générations du quartier",
            "Distrust between generations in the neighbourhood",
        )),
    ];
    causes.truncate(count);
    effects.truncate(count);
    Tree {
        words: named(pick("Arbre des causes et des effets", "Tree of causes and effects")),
        issue: pick("Vandalisme autour de l’aréna", "Vandalism around the arena"),
        causes_title: pick("Causes", "Causes"),
        causes,
        effects_title: pick("Effets", "Effects"),
        effects,
    }
}

fn groups(pick: Pick<'_>, figure: &dyn Fn(f64) -> String) -> Groups {
    let row = |label: String, voices: &[f64], median: Option<f64>, discuss| GroupRow {
        label,
        voices: voices.to_vec(),
        median,
        median_label: median.map(figure).unwrap_or_default(),
        discuss,
    };
    Groups {
        words: named(pick("Cinq voix, critère par critère", "Five voices, criterion by criterion")),
        steps: if pick("fr", "en") == "fr" {
            ["Aucun", "Faible", "Modéré", "Élevé", "Exceptionnel"]
        } else {
            ["None", "Low", "Moderate", "High", "Exceptional"]
        }
        .map(str::to_owned)
        .to_vec(),
        rows: vec![
            row(pick("Fréquence", "Frequency"), &[2.0, 3.0, 2.0, 2.0, 3.0], Some(2.0), false),
            row(pick("Gravité", "Gravity"), &[4.0, 1.0, 3.0, 4.0], Some(3.0), true),
            row(pick("Fardeau inégal", "Unequal burden"), &[], None, false),
            row(pick("Préoccupation du public", "Public concern"), &[4.0; 12], Some(4.0), false),
            row(
                pick(
                    "Droits, inclusion et communication avec les personnes concernées",
                    "Rights, inclusion and communication with those concerned",
                ),
                &[0.0, 2.5, 0.0],
                Some(0.0),
                true,
            ),
        ],
        voice: pick("une voix, ou le nombre de voix à la même place", "a voice, or the number at one place"),
        median: pick("voix médiane", "median voice"),
        discuss: pick("à discuter", "to discuss"),
        unknown: pick("à vérifier", "to find out"),
    }
}
