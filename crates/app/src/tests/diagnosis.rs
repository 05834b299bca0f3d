//! The diagnosis through the door. Every figure of method B.8.10 is checked in `tests/suite/b8-10.toml`.

use serde_json::json;

use super::Town;

#[test]
fn the_priority_table_of_the_training_municipality_is_the_worked_example() {
    let mut town = Town::example();
    let diagnosis = town.ask("diagnosis", json!({ "language": "en" }));
    let rows: Vec<(&str, f64, u64, bool, &str)> = diagnosis["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let need = row["need"].as_f64().unwrap();
            let (rank, tied) = (row["rank"].as_u64().unwrap(), row["tied"].as_bool().unwrap());
            (
                row["problem"].as_str().unwrap(),
                (need * 100.0).round() / 100.0,
                rank,
                tied,
                row["cell"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("PB20", 75.0, 1, false, "build-capacity"),
        ("PB01", 67.5, 2, true, "act-now"),
        ("PB09", 65.38, 2, true, "act-now"),
        ("PB27", 65.0, 2, true, "act-now"),
        ("PB16", 62.5, 5, true, "act-now"),
        ("PB18", 61.25, 5, true, "act-now"),
        ("PB10", 45.0, 7, false, "quick-improvements"),
    ];
    assert_eq!(rows, expected);
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
fn changed_weights_change_the_order_and_are_said() {
    let mut town = Town::example();
    let refused = town.refused(
        "save_weights",
        json!({ "weights": { "F": 0.5, "G": 0.25, "T": 0.15, "V": 0.2, "P": 0.2 } }),
    );
    assert_eq!(refused.id, "refused-weights");
    assert_eq!(refused.args["total"], json!(1.3));
    town.ask("save_weights", json!({ "weights": { "F": 0.0, "G": 0.0, "T": 0.0, "V": 0.0, "P": 1.0 } }));
    let diagnosis = town.ask("diagnosis", json!({ "language": "en" }));
    assert_eq!(diagnosis["rows"][0]["problem"], "PB27", "half of the people asked name speeding");
    assert_eq!(diagnosis["methodWeights"]["P"], json!(0.2));
}
