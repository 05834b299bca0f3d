//! The worked example of method B.8.10 through the door, figure by figure.

use serde_json::json;

use super::Town;

/// id, need, lowest, highest, completeness, confidence, leverage, rank, tied, band, cell, top 3, best, worst.
type Expected = (&'static str, f64, f64, f64, f64, f64, f64, u64, bool, &'static str, &'static str, u64, u64, u64);

const B_8_10: [Expected; 7] = [
    ("PB20", 75.0, 75.0, 75.0, 1.0, 0.59, 42.5, 1, false, "A", "build-capacity", 12, 1, 1),
    ("PB01", 67.5, 67.5, 67.5, 1.0, 0.74, 58.75, 2, true, "A", "act-now", 11, 2, 6),
    ("PB09", 65.4, 42.5, 77.5, 0.65, 0.49, 58.75, 2, true, "A", "act-now", 7, 2, 6),
    ("PB27", 65.0, 65.0, 65.0, 1.0, 0.70, 92.5, 2, true, "A", "act-now", 6, 2, 5),
    ("PB16", 62.5, 62.5, 62.5, 1.0, 0.64, 50.0, 5, true, "B", "act-now", 0, 4, 6),
    ("PB18", 61.25, 61.25, 61.25, 1.0, 0.725, 83.75, 5, true, "B", "act-now", 0, 4, 6),
    ("PB10", 45.0, 45.0, 45.0, 1.0, 0.725, 58.75, 7, false, "C", "quick-improvements", 0, 7, 7),
];

#[test]
fn the_training_municipality_gives_the_figures_of_the_method() {
    let mut town = Town::example();
    let diagnosis = town.ask("diagnosis", json!({ "language": "en" }));
    let rows = diagnosis["rows"].as_array().unwrap();
    assert_eq!(rows.len(), B_8_10.len());
    for (row, expected) in rows.iter().zip(B_8_10) {
        let (id, need, low, high, complete, confidence, leverage, rank, tied, band, cell, top, best, worst) = expected;
        assert_eq!(row["problem"], id, "order of the table");
        for (name, value) in
            [("need", need), ("needMin", low), ("needMax", high), ("leverage", leverage)]
        {
            let found = row[name].as_f64().unwrap();
            assert!((found - value).abs() < 0.05, "{id} {name}: {found}, the method says {value}");
        }
        for (name, value) in [("completeness", complete), ("confidence", confidence)] {
            let found = row[name].as_f64().unwrap();
            assert!((found - value).abs() < 0.005, "{id} {name}: {found}, the method says {value}");
        }
        assert_eq!(
            (&row["rank"], &row["tied"], &row["band"], &row["cell"]),
            (&json!(rank), &json!(tied), &json!(band), &json!(cell)),
            "{id}"
        );
        assert_eq!(
            (&row["timesInTop3"], &row["bestRank"], &row["worstRank"]),
            (&json!(top), &json!(best), &json!(worst)),
            "{id}"
        );
    }
}

#[test]
fn hate_incidents_are_to_document_and_keep_their_safeguard() {
    let mut town = Town::example();
    let diagnosis = town.ask("diagnosis", json!({ "language": "fr" }));
    let apart = diagnosis["toDocument"].as_array().unwrap();
    assert_eq!(apart.len(), 1);
    let hate = &apart[0];
    assert_eq!(hate["problem"], "PB08");
    assert_eq!(hate["safeguard"], true);
    assert_eq!(hate["missing"], json!(["F", "T", "P"]));
    assert!((hate["completeness"].as_f64().unwrap() - 0.45).abs() < 1e-9);
    assert!((hate["needMin"].as_f64().unwrap() - 38.75).abs() < 1e-9);
    assert!((hate["needMax"].as_f64().unwrap() - 93.75).abs() < 1e-9);
    assert_eq!(hate["rank"], json!(null));
}

#[test]
fn the_hidden_problem_rule_caps_the_grade_of_frequency() {
    let mut town = Town::example();
    let diagnosis = town.ask("diagnosis", json!({ "language": "en" }));
    let row = |id: &str| {
        diagnosis["rows"].as_array().unwrap().iter().find(|row| row["problem"] == id).cloned().unwrap()
    };
    assert_eq!(row("PB01")["values"]["F"], json!({ "value": 2, "grade": "C", "capped": true }));
    assert_eq!(row("PB10")["values"]["F"], json!({ "value": 2, "grade": "A", "capped": false }));
}

#[test]
fn maturity_is_emerging_and_evaluation_comes_first() {
    let town = Town::example();
    let maturity = town.session.contents().unwrap().maturity();
    assert_eq!(maturity.score, Some(40.0));
    assert_eq!(maturity.level, Some(keystone_core::diagnosis::maturity::Level::Emerging));
    assert_eq!(maturity.enabling, [8, 4, 5, 9], "M9, then M5, M6 and M10 together");
}

#[test]
fn changed_weights_change_the_order_and_are_said() {
    let mut town = Town::example();
    let refused = town.refused("save_weights", json!({ "weights": { "F": 0.5, "G": 0.25, "T": 0.15, "V": 0.2, "P": 0.2 } }));
    assert_eq!(refused.id, "refused-weights");
    assert_eq!(refused.args["total"], json!(1.3));
    town.ask("save_weights", json!({ "weights": { "F": 0.0, "G": 0.0, "T": 0.0, "V": 0.0, "P": 1.0 } }));
    let diagnosis = town.ask("diagnosis", json!({ "language": "en" }));
    assert_eq!(diagnosis["rows"][0]["problem"], "PB27", "half of the people asked name speeding");
    assert_eq!(diagnosis["methodWeights"]["P"], json!(0.2));
}
