//! One picture of each kind, about nine issues and nine partners, in French or in English.

mod diagnosis;
pub(crate) mod plan;

use std::collections::BTreeMap;

use keystone_report::figures::{
    self, Bar, Bars, Bubble, Matrix, Placed, Reading, ScaleDots, ScaleRow, Trend,
};
use keystone_report::scene::{DataTable, Scene};

fn words(title: &str, columns: [&str; 2], rows: &[(&str, &str)]) -> figures::Words {
    figures::Words {
        title: title.into(),
        finding: if title.is_ascii() {
            "The lighting of routes comes first."
        } else {
            "L’éclairage des parcours vient en tête."
        }
        .into(),
        alt: format!(
            "{title}: {}",
            rows.iter().map(|(a, b)| format!("{a} {b}")).collect::<Vec<_>>().join("; ")
        ),
        table: DataTable {
            columns: columns.map(str::to_owned).to_vec(),
            numeric: vec![false, true],
            rows: rows.iter().map(|(a, b)| vec![(*a).to_owned(), (*b).to_owned()]).collect(),
        },
    }
}

pub(crate) fn scenes(french: bool) -> BTreeMap<String, Scene> {
    let pick = |fr: &str, en: &str| if french { fr.to_owned() } else { en.to_owned() };
    let issues = [
        (pick("Éclairage des parcours scolaires", "Lighting of routes to school"), 82.0, 78.0, 0.9),
        (pick("Isolement des personnes aînées", "Isolation of older people"), 74.0, 64.0, 0.6),
        (pick("Vitesse au centre", "Speed in the centre"), 73.0, 70.0, 0.8),
        (pick("Violence entre partenaires", "Intimate partner violence"), 79.0, 38.0, 0.4),
        (pick("Vols dans les stationnements", "Thefts in parking lots"), 41.0, 71.0, 0.9),
        (pick("Intimidation à l’école", "Bullying at school"), 55.0, 47.0, 0.5),
        (pick("Graffitis", "Graffiti"), 18.0, 88.0, 1.0),
        (pick("Bruit nocturne", "Noise at night"), 33.0, 30.0, 0.3),
        (pick("Rassemblements derrière l’aréna", "Gatherings behind the arena"), 52.0, 52.0, 0.7),
    ];
    let bubbles = issues.iter().map(|(label, need, leverage, confidence)| Bubble {
        key: label.clone(),
        label: label.clone(),
        need: *need,
        leverage: *leverage,
        confidence: *confidence,
    });
    let table: Vec<(&str, &str)> = issues.iter().map(|(label, ..)| (label.as_str(), "82")).collect();
    let title = pick("Besoin et prise\u{a0}: neuf enjeux à comparer", "Need and leverage");
    let matrix = Matrix {
        words: words(&title, ["Enjeu", "Besoin"], &table),
        upward: pick("Besoin (0-100)", "Need (0–100)"),
        rightward: pick("Prise de la municipalité (0-100)", "Leverage of the municipality (0–100)"),
        quadrants: [
            pick("Chercher des appuis", "Seek support"),
            pick("Agir maintenant", "Act now"),
            pick("Surveiller", "Watch"),
            pick("Gains rapides", "Quick gains"),
        ],
        bubbles: bubbles.collect(),
        unsure: pick("intuition", "hunch"),
        sure: pick("documenté", "documented"),
    };
    let bars = Bars {
        words: words(&title, ["Enjeu", "Score"], &table),
        rightward: pick("Score de besoin", "Need score"),
        most: 100.0,
        bars: issues
            .iter()
            .enumerate()
            .map(|(index, (label, need, _, confidence))| Bar {
                label: label.clone(),
                value: *need,
                value_label: format!("{need:.0}"),
                range: Some((
                    need - 22.0 * (1.1 - confidence),
                    (need + 20.0 * (1.1 - confidence)).min(100.0),
                )),
                chosen: index < 3,
            })
            .collect(),
    };
    let reading = |year: f64, value: f64| Reading {
        time: year,
        time_label: format!("{year:.0}"),
        value,
        value_label: format!("{value:.0}\u{a0}%"),
        margin: Some((value - 3.5, value + 3.5)),
    };
    let trend = Trend {
        words: words(&title, ["Année", "Part"], &[("2021", "38\u{a0}%"), ("2025", "31\u{a0}%")]),
        upward: pick("Part des personnes (%)", "Share of people (%)"),
        readings: vec![reading(2021.0, 38.0), reading(2023.0, 36.0), reading(2025.0, 31.0)],
        baseline: Some((38.0, pick("Valeur de départ", "Starting value"))),
        baseline_time: Some(2021.0),
        target: Some(figures::Aim {
            time: 2030.0,
            time_label: "2030".into(),
            value: 20.0,
            label: pick("Cible\u{a0}: 20\u{a0}%", "Target: 20%"),
        }),
        events: Vec::new(),
        pace: pick("rythme requis", "needed pace"),
        from_zero: true,
    };
    let mut scenes = diagnosis::scenes(french);
    scenes.extend(plan::scenes(french));
    scenes.extend([
        ("matrix".to_owned(), figures::matrix(&matrix)),
        ("bars".to_owned(), figures::bars(&bars, &|value| format!("{value:.0}"))),
        ("trend".to_owned(), figures::trend(&trend, &|value| format!("{value:.0}\u{a0}%"))),
        ("influence".to_owned(), figures::influence_grid(&grid(&title, &pick))),
        ("dots".to_owned(), figures::scale_dots(&dots(&title, &pick))),
    ]);
    scenes
}

fn grid(title: &str, pick: &dyn Fn(&str, &str) -> String) -> figures::InfluenceGrid {
    let partners = [
        (pick("Service de police", "Police service"), 4.0, 3.0),
        (pick("Commission scolaire", "School board"), 3.0, 3.0),
        (pick("Santé publique", "Public health"), 3.0, 3.0),
        (pick("Maison des jeunes", "Youth centre"), 1.0, 4.0),
        (pick("Table des aînés", "Seniors’ table"), 1.0, 4.0),
        (pick("Chambre de commerce", "Chamber of commerce"), 3.0, 1.0),
        (pick("Office d’habitation", "Housing office"), 2.0, 2.0),
        (pick("Refuge", "Shelter"), 1.0, 3.0),
        (pick("Ministère", "Ministry"), 4.0, 0.0),
    ];
    figures::InfluenceGrid {
        words: words(title, ["Partenaire", "Influence"], &[("A", "4"), ("B", "3")]),
        upward: pick("Influence (0-4)", "Influence (0–4)"),
        rightward: pick("Intérêt (0-4)", "Interest (0–4)"),
        quadrants: [
            pick("À convaincre", "Persuade"),
            pick("Partenaires clés", "Key partners"),
            pick("À tenir au courant", "Keep informed"),
            pick("Alliés à appuyer", "Allies to support"),
        ],
        partners: partners
            .into_iter()
            .map(|(label, influence, interest)| Placed { key: label.clone(), label, influence, interest })
            .collect(),
    }
}

fn dots(title: &str, pick: &dyn Fn(&str, &str) -> String) -> ScaleDots {
    let row = |label: String, value: Option<f64>, target: f64| ScaleRow {
        label,
        value,
        value_label: value.map(|value| format!("{value:.1}").replace('.', ",")).unwrap_or_default(),
        target: Some(target),
    };
    ScaleDots {
        words: words(title, ["Pratique", "Niveau"], &[("A", "2"), ("B", "3")]),
        steps: ["Absent", "Amorcé", "Établi", "Suivi", "Exemplaire"].map(str::to_owned).to_vec(),
        rows: vec![
            row(pick("Collecte des données", "Data collection"), Some(1.5), 3.0),
            row(
                pick("Participation des personnes concernées", "Participation of those concerned"),
                Some(2.0),
                3.0,
            ),
            row(pick("Évaluation", "Evaluation"), None, 2.0),
            row(pick("Communication publique", "Public communication"), Some(3.0), 3.0),
        ],
        unknown: pick("à vérifier", "to find out"),
    }
}
