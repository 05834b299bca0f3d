//! Risks and strengths, and the means to act: the factor balance, the maturity radar, the actions that exist.
//!
//! No single total is ever made of factors, and they predict nothing about a person (method B.9). Maturity is a
//! self-assessment (method B.6).

use keystone_core::catalogue::{Catalogue, FactorId};
use keystone_core::diagnosis::factors::{self, LevelBalance};
use keystone_core::diagnosis::{sheets, territory};
use keystone_l10n::Args;
use serde_json::Value;

use super::teller::{Teller, code, together};
use super::{Finding, Picture};
use crate::figures::{self, Balance, BalanceLevel, Bar, Bars, Radar, RadarAxis};
use crate::plan::origins;

/// The balance of risks and protections on four levels; `None` when no factor is rated.
pub(super) fn balance(teller: &Teller<'_>) -> Option<Picture> {
    let rated = factors::rated(teller.answers());
    if rated.is_empty() {
        return None;
    }
    let profile = factors::profile(&Catalogue::get().factors, &rated);
    let enough: Vec<&LevelBalance> = profile.levels.iter().filter(|level| level.enough).collect();
    let lean = |wanted: fn(f64) -> bool| -> Vec<String> {
        let leaning = enough.iter().filter(|level| level.balance.is_some_and(wanted));
        leaning.map(|level| teller.say(&format!("portrait-level-{}.inline", code(level.level)))).collect()
    };
    let (risks, protections) = (lean(|balance| balance < 0.0), lean(|balance| balance > 0.0));
    let strongest = |id: &str, factors: &[FactorId]| {
        let names: Vec<String> = factors.iter().map(|factor| teller.say(&factor.message())).collect();
        if names.is_empty() {
            return String::new();
        }
        teller.text(id, &Args::new().with("factors", teller.apart(&names)))
    };
    let weighs = Args::new()
        .with("risks", risks.len())
        .with("risklevels", teller.words.list(&risks))
        .with("protections", protections.len())
        .with("protectionlevels", teller.words.list(&protections));
    let known = profile.levels.iter().map(|level| level.known).sum::<usize>();
    let of = profile.levels.iter().map(|level| level.of).sum::<usize>();
    let says = Finding {
        seen: together([
            teller.text("portrait-balance-seen", &weighs),
            strongest("portrait-balance-protections", &profile.protections),
            strongest("portrait-balance-risks", &profile.risks),
        ]),
        sure: teller.text(
            "portrait-balance-sure",
            &Args::new()
                .with("known", known)
                .with("all", of)
                .with("few", profile.levels.len() - enough.len()),
        ),
        silent: teller.say("portrait-balance-silent"),
        from: format!("{} formula/B.9", origins::answers(&["Q503", "Q504", "Q505", "Q506", "Q507"])),
    };
    let shown = |level: &LevelBalance, value: Option<f64>| {
        value.filter(|_| level.enough).map(|value| teller.tenth(value))
    };
    let too_little = teller.say("portrait-balance-too-little");
    let rows = profile
        .levels
        .iter()
        .map(|level| {
            let cell = |value| shown(level, value).unwrap_or_else(|| too_little.clone());
            vec![
                teller.say(&format!("portrait-level-{}", code(level.level))),
                cell(level.risk),
                cell(level.protection),
                teller
                    .text("portrait-known-of", &Args::new().with("known", level.known).with("all", level.of)),
            ]
        })
        .collect();
    let columns = [
        ("portrait-column-level", false),
        ("portrait-column-risk", true),
        ("portrait-column-protection", true),
        ("portrait-column-known", true),
    ];
    let scene = figures::balance(&Balance {
        words: teller.caption("portrait-balance", &says, teller.table(&columns, rows)),
        risk: teller.say("portrait-column-risk"),
        protection: teller.say("portrait-column-protection"),
        most: 4,
        levels: profile
            .levels
            .iter()
            .map(|level| BalanceLevel {
                label: teller.say(&format!("portrait-level-{}", code(level.level))),
                risk: level.risk.filter(|_| level.enough),
                risk_label: shown(level, level.risk).unwrap_or_default(),
                protection: level.protection.filter(|_| level.enough),
                protection_label: shown(level, level.protection).unwrap_or_default(),
            })
            .collect(),
        too_little,
    });
    Some(Picture::new(scene, says))
}

/// The ten dimensions with their targets and an earlier diagnosis; `None` when none is known.
pub(in crate::plan) fn radar(teller: &Teller<'_>) -> Option<Picture> {
    let profile = teller.contents.maturity();
    let known: Vec<i64> = profile.medians.iter().flatten().copied().collect();
    let (low, high) = (*known.iter().min()?, *known.iter().max()?);
    let earlier = teller.before.map(|kept| kept.maturity().medians).unwrap_or_default();
    let dimensions: Vec<Dimension> = Catalogue::get()
        .maturity
        .iter()
        .zip(&profile.medians)
        .enumerate()
        .map(|(position, (dimension, now))| {
            let cell = |column| {
                territory::cell(teller.answers(), "X601", dimension.id.as_str(), column)
                    .and_then(Value::as_i64)
            };
            Dimension {
                name: teller.say(&dimension.id.message()),
                now: *now,
                target: cell("target"),
                year: cell("year"),
                before: earlier.get(position).copied().flatten(),
            }
        })
        .collect();
    let at = |step: i64| {
        let names: Vec<&str> = dimensions
            .iter()
            .filter(|dimension| dimension.now == Some(step))
            .map(|dimension| dimension.name.as_str())
            .collect();
        names.join(" · ")
    };
    let mut gaps: Vec<(i64, &str)> = dimensions
        .iter()
        .filter_map(|dimension| Some((dimension.target? - dimension.now?, dimension.name.as_str())))
        .filter(|(gap, _)| *gap > 0)
        .collect();
    gaps.sort_by_key(|(gap, _)| std::cmp::Reverse(*gap));
    let widest: Vec<&str> = gaps.iter().take(2).map(|(_, name)| *name).collect();
    let spread = Args::new()
        .with("low", low)
        .with("high", high)
        .with("lowest", at(low))
        .with("highest", at(high))
        .with("same", if low == high { "yes" } else { "no" });
    let overall = match (profile.score, profile.level) {
        (Some(score), Some(level)) => {
            let level = teller.say(&format!("maturity-level-{}", level.code()));
            let args = Args::new().with("score", teller.words.number(score, 0)).with("level", level);
            teller.text("portrait-radar-score", &args)
        }
        _ => teller.text("portrait-radar-no-score", &Args::new().with("count", known.len())),
    };
    let says = Finding {
        seen: together([
            overall,
            teller.text("portrait-radar-seen", &spread),
            if widest.is_empty() {
                String::new()
            } else {
                teller.text("portrait-radar-gaps", &Args::new().with("dimensions", widest.join(" · ")))
            },
        ]),
        sure: teller.text(
            "portrait-radar-sure",
            &Args::new().with("known", known.len()).with("all", dimensions.len()),
        ),
        silent: teller.say("portrait-radar-silent"),
        from: origins::maturity(),
    };
    Some(Picture::new(figures::radar(&radar_of(teller, &dimensions, &says)), says))
}

struct Dimension {
    name: String,
    now: Option<i64>,
    target: Option<i64>,
    year: Option<i64>,
    before: Option<i64>,
}

fn radar_of(teller: &Teller<'_>, dimensions: &[Dimension], says: &Finding) -> Radar {
    let shown = |value: Option<i64>| {
        value.map_or_else(|| teller.say("report-picture-unknown"), |value| value.to_string())
    };
    let has_before = dimensions.iter().any(|dimension| dimension.before.is_some());
    let rows = dimensions
        .iter()
        .map(|dimension| {
            let mut row = vec![
                dimension.name.clone(),
                shown(dimension.now),
                dimension.target.map(|target| target.to_string()).unwrap_or_default(),
                dimension.year.map(|year| year.to_string()).unwrap_or_default(),
            ];
            row.extend(
                has_before.then(|| dimension.before.map(|before| before.to_string()).unwrap_or_default()),
            );
            row
        })
        .collect();
    let mut columns = vec![
        ("report-picture-column-dimension", false),
        ("portrait-radar-now", true),
        ("portrait-radar-target", true),
        ("portrait-column-target-year", true),
    ];
    if has_before {
        columns.push(("portrait-radar-before", true));
    }
    let real = |value: Option<i64>| value.map(|value| value as f64);
    Radar {
        words: teller.caption("portrait-radar", says, teller.table(&columns, rows)),
        most: 4,
        axes: dimensions
            .iter()
            .map(|dimension| RadarAxis {
                label: dimension.name.clone(),
                now: real(dimension.now),
                target: real(dimension.target),
                before: real(dimension.before),
            })
            .collect(),
        now: teller.say("portrait-radar-now"),
        target: teller.say("portrait-radar-target"),
        before: teller.say("portrait-radar-before"),
        unknown: teller.say("report-picture-unknown"),
    }
}

/// How many actions exist in each zone of action (Q601); `None` when none is written.
pub(super) fn actions(teller: &Teller<'_>) -> Option<Picture> {
    let inventory = sheets::inventory(teller.answers());
    let total = inventory.actions.len();
    if total == 0 {
        return None;
    }
    let zone = |code: &str| teller.say(&format!("zone-{}", code.to_lowercase()));
    let empty: Vec<String> =
        inventory.by_zone.iter().filter(|tally| tally.actions == 0).map(|tally| zone(&tally.code)).collect();
    let evaluated = inventory.actions.iter().filter(|action| action.evaluated == "Y").count();
    let says = Finding {
        seen: together([
            teller.text("portrait-actions-seen", &Args::new().with("count", total)),
            if empty.is_empty() {
                teller.say("portrait-actions-every-zone")
            } else {
                let args = Args::new().with("count", empty.len()).with("zones", teller.words.list(&empty));
                teller.text("portrait-actions-empty-zones", &args)
            },
        ]),
        sure: teller.text("portrait-actions-sure", &Args::new().with("count", evaluated).with("all", total)),
        silent: teller.say("portrait-actions-silent"),
        from: origins::sum([origins::answer("Q601")]),
    };
    let most = inventory.by_zone.iter().map(|tally| tally.actions).max().unwrap_or_default();
    let money = |cents: Option<i64>| {
        cents
            .map(|cents| crate::plan::values::money(cents, &teller.contents.plan, teller.words))
            .unwrap_or_default()
    };
    let rows = inventory
        .by_zone
        .iter()
        .map(|tally| vec![zone(&tally.code), tally.actions.to_string(), money(tally.cents)])
        .collect();
    let columns =
        [("portrait-column-zone", false), ("portrait-column-actions", true), ("portrait-column-cost", true)];
    let drawn = Bars {
        words: teller.caption("portrait-actions", &says, teller.table(&columns, rows)),
        rightward: teller.say("portrait-actions-axis"),
        most: most.max(4) as f64,
        bars: inventory
            .by_zone
            .iter()
            .map(|tally| Bar {
                label: zone(&tally.code),
                value: tally.actions as f64,
                value_label: tally.actions.to_string(),
                range: None,
                chosen: false,
            })
            .collect(),
    };
    Some(Picture::new(figures::bars(&drawn, &|value| teller.words.number(value, 0)), says))
}
