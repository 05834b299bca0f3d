//! Whose voice was heard, and where those who spoke see things differently.
//!
//! A disagreement is shown as it is and never averaged away (method B.8.9).

use keystone_core::catalogue::Catalogue;
use keystone_core::diagnosis::voices::{Voiced, agreement, answer_of, combine, on_criterion};
use keystone_core::diagnosis::{Criterion, sheets};
use keystone_l10n::Args;

use super::teller::{Teller, together};
use super::{Finding, Picture};
use crate::figures::{self, GroupRow, Groups};
use crate::plan::origins;

/// Each dimension of the capacity to act as the voices see it; `None` when fewer than two voices spoke of one.
pub(super) fn pictures(teller: &Teller<'_>) -> Option<Picture> {
    let said = &teller.contents.said;
    let rows: Vec<(String, Vec<Option<i64>>, Voiced)> = Catalogue::get()
        .maturity
        .iter()
        .map(|dimension| {
            let values: Vec<Option<i64>> =
                said.values().filter_map(|said| answer_of(said, dimension.question.as_str())).collect();
            let voiced = combine(&values);
            (teller.say(&dimension.id.message()), values, voiced)
        })
        .collect();
    if !rows.iter().any(|(_, _, voiced)| voiced.known >= 2) {
        return None;
    }
    let apart: Vec<&str> =
        rows.iter().filter(|(_, _, voiced)| voiced.disagree).map(|(name, ..)| name.as_str()).collect();
    let says = Finding {
        seen: teller.text(
            "portrait-voices-seen",
            &Args::new().with("count", apart.len()).with("dimensions", apart.join(" · ")),
        ),
        sure: teller.text("portrait-voices-sure", &Args::new().with("count", teller.contents.voices.len())),
        silent: teller.say("portrait-voices-silent"),
        from: "voices formula/B.6 formula/B.8.9".to_owned(),
    };
    let step = |value: Option<i64>| {
        value.map_or_else(|| teller.say("report-picture-unknown"), |value| value.to_string())
    };
    let data = rows
        .iter()
        .map(|(name, _, voiced)| {
            let spread = voiced.low.zip(voiced.high).map(|(low, high)| {
                let args = Args::new().with("low", low.to_string()).with("high", high.to_string());
                teller.text("report-range", &args)
            });
            let known = Args::new().with("known", voiced.known).with("all", voiced.of);
            vec![
                name.clone(),
                step(voiced.median),
                spread.unwrap_or_default(),
                teller.text("portrait-known-of", &known),
            ]
        })
        .collect();
    let columns = [
        ("report-picture-column-dimension", false),
        ("portrait-voices-median", true),
        ("portrait-voices-spread", true),
        ("portrait-column-known", true),
    ];
    let scene = figures::groups(&Groups {
        words: teller.caption("portrait-voices", &says, teller.table(&columns, data)),
        steps: (0..=4).map(|step| step.to_string()).collect(),
        rows: rows
            .iter()
            .map(|(name, values, voiced)| GroupRow {
                label: name.clone(),
                voices: values.iter().flatten().map(|value| *value as f64).collect(),
                median: voiced.median.map(|median| median as f64),
                median_label: voiced.median.map(|median| median.to_string()).unwrap_or_default(),
                discuss: voiced.disagree,
            })
            .collect(),
        voice: teller.say("portrait-voices-dot"),
        median: teller.say("portrait-voices-median"),
        discuss: teller.say("portrait-voices-discuss"),
        unknown: teller.say("report-picture-unknown"),
    });
    Some(Picture::new(scene, says))
}

/// Who was heard and who was not (Q309), then the issues on which the voices are apart.
pub(super) fn findings(teller: &Teller<'_>) -> Vec<Finding> {
    [heard(teller), apart(teller)].into_iter().flatten().collect()
}

fn heard(teller: &Teller<'_>) -> Option<Finding> {
    let groups = |answer| -> Vec<String> {
        sheets::voices(teller.answers(), answer).iter().map(|voice| teller.option("Q309", voice)).collect()
    };
    let (full, partly, missing) = (groups("Y"), groups("P"), groups("N"));
    if full.is_empty() && partly.is_empty() && missing.is_empty() {
        return None;
    }
    let told = |id: &str, groups: &[String]| {
        if groups.is_empty() {
            return String::new();
        }
        teller.text(id, &Args::new().with("count", groups.len()).with("groups", teller.apart(groups)))
    };
    Some(Finding {
        seen: together([
            told("portrait-heard", &full),
            told("portrait-heard-partly", &partly),
            told("portrait-not-heard", &missing),
        ]),
        sure: teller.text("portrait-heard-sure", &Args::new().with("count", missing.len())),
        silent: teller.say("portrait-heard-silent"),
        from: origins::answer("Q309"),
    })
}

fn apart(teller: &Teller<'_>) -> Option<Finding> {
    let said = &teller.contents.said;
    let mut compared = 0;
    let mut told = Vec::new();
    for problem in &teller.contents.problems {
        let criteria: Vec<(Criterion, Voiced)> = Criterion::ALL
            .iter()
            .map(|criterion| (*criterion, on_criterion(said, &problem.id, *criterion)))
            .collect();
        let voiced: Vec<Voiced> = criteria.iter().map(|(_, voiced)| *voiced).collect();
        let Some(agreement) = agreement(&voiced) else { continue };
        compared += 1;
        let split: Vec<String> = criteria
            .iter()
            .filter(|(_, voiced)| voiced.disagree)
            .map(|(criterion, _)| {
                teller.say(&format!("portrait-criterion-{}", criterion.code().to_lowercase()))
            })
            .collect();
        if split.is_empty() {
            continue;
        }
        let args = Args::new()
            .with("issue", teller.issue(&problem.id))
            .with("criteria", teller.words.list(&split))
            .with("agreement", teller.percent(agreement));
        told.push(teller.text("portrait-apart", &args));
    }
    (compared > 0).then(|| Finding {
        seen: teller.text(
            "portrait-apart-seen",
            &Args::new().with("count", told.len()).with("all", compared).with("list", teller.apart(&told)),
        ),
        sure: teller.text("portrait-voices-sure", &Args::new().with("count", teller.contents.voices.len())),
        silent: teller.say("portrait-apart-silent"),
        from: "voices formula/B.8.9".to_owned(),
    })
}
