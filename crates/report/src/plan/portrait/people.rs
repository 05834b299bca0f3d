//! What people live and feel: answers by group, big problems, and what the survey found in sentences.
//!
//! Fewer than 30 answers are not told, fewer than 100 are called indicative, and only a random sample has an interval
//! (method E.7.3).

use keystone_core::catalogue::Catalogue;
use keystone_core::diagnosis::incidents::SHOWN_FROM;
use keystone_core::diagnosis::survey::{self, ConcernOf, Design, Dimension, OfGroup, Share, Shown, Survey};
use keystone_core::diagnosis::territory;
use keystone_core::statistics::numbers::round_half_up;
use keystone_core::statistics::suppression::{Cell, is_small};
use keystone_l10n::Args;
use serde_json::Value;

use super::teller::{Teller, together};
use super::{Finding, Picture};
use crate::figures::{self, AnswerOption, AnswerRow, AnswerShare, Answers, Rate, Rates};
use crate::plan::diagnosis::groups;
use crate::plan::held_back::Rule;
use crate::plan::origins;
use crate::plan::values::Audience;

/// The group of everyone who answered.
const ALL: &str = "ALL";
/// Walking alone after dark: very safe to very unsafe, then those who do not.
const FEELING: [&str; 5] = ["1", "2", "3", "4", "5"];

/// Answers by group, then the share that sees a big problem in each issue.
pub(super) fn pictures(teller: &Teller<'_>) -> Vec<Picture> {
    let found = survey::survey(teller.contents);
    feeling(teller, &found).into_iter().chain(concern(teller, &found)).collect()
}

/// How sure a share is: its interval and the number of answers; a sample that is not random has no interval.
pub(super) fn sureness(teller: &Teller<'_>, share: &Share) -> String {
    let people = Args::new().with("count", share.of as f64);
    let interval = share.interval.map_or_else(
        || teller.text("portrait-share-chosen", &people),
        |interval| {
            let args = Args::new()
                .with("count", share.of as f64)
                .with("low", teller.percent(interval.lower))
                .with("high", teller.percent(interval.upper));
            teller.text("portrait-share-random", &args)
        },
    );
    let few = match share.shown {
        Shown::Firm => String::new(),
        Shown::Indicative => teller.say("portrait-share-indicative"),
        Shown::Hidden => teller.say("portrait-share-hidden"),
    };
    together([interval, few])
}

/// The answers to a question of the survey, how it was made, and how its intervals are calculated.
pub(in crate::plan) fn of_survey(question: &str) -> String {
    format!("{} formula/E.5.5", origins::answers(&[question, "X301"]))
}

/// What a group of respondents is called.
fn group(teller: &Teller<'_>, code: &str) -> String {
    match code.split_once('@') {
        Some((_, area)) => teller.area(area),
        None => teller.say(&format!("respondents-{}", code.to_lowercase())),
    }
}

/// The share of a group, when this audience may be told of it.
fn told<'a>(teller: &Teller<'_>, shares: &'a [OfGroup], group: &str) -> Option<&'a Share> {
    shares.iter().find(|of| of.group == group).map(|of| &of.share).filter(|share| !teller.hides_share(share))
}

/// The share of a group in what makes up one question, whose every answer must be told: else the reader who subtracts
/// finds what the table of that question hides (method E.7, rule 1).
fn whole<'a>(teller: &Teller<'_>, shares: &'a [OfGroup], group: &str) -> Option<&'a Share> {
    told(teller, shares, group).filter(|_| is_open(teller, group))
}

/// The share of everyone who answered, when it may be told whole.
pub(in crate::plan) fn of_everyone<'a>(teller: &Teller<'_>, shares: &'a [OfGroup]) -> Option<&'a Share> {
    whole(teller, shares, ALL)
}

/// How many of a group gave each answer on walking alone after dark; `None` unless all are known.
fn row(teller: &Teller<'_>, group: &str) -> Option<[u64; 5]> {
    let row = territory::value(teller.answers(), "Q302")?.get(group)?;
    let mut counts = [0; 5];
    for (count, option) in counts.iter_mut().zip(FEELING) {
        *count = row.get(option).and_then(Value::as_u64)?;
    }
    Some(counts)
}

/// Whether every answer of a group on walking alone after dark may be told.
fn is_open(teller: &Teller<'_>, group: &str) -> bool {
    let Some(counts) = row(teller, group) else { return false };
    if Shown::of(counts.iter().sum()) == Shown::Hidden {
        return false;
    }
    let asked = Catalogue::get().question("Q302").zip(territory::value(teller.answers(), "Q302"));
    let Some((question, value)) = asked.filter(|_| teller.audience == Audience::Public) else { return true };
    groups::cells(&groups::read(question, value), true)
        .get(group)
        .is_some_and(|cells| cells.iter().all(|cell| matches!(cell, Cell::Shown(_))))
}

/// Whether answers that add up to everyone asked may be told to this audience.
fn is_told(teller: &Teller<'_>, counts: &[u64]) -> bool {
    let few = counts.iter().any(|count| is_small(*count, SHOWN_FROM));
    Shown::of(counts.iter().sum()) != Shown::Hidden && !(few && teller.audience == Audience::Public)
}

fn feeling(teller: &Teller<'_>, found: &Survey) -> Option<Picture> {
    let rows: Vec<(String, [u64; 5], u64)> = found
        .safe
        .iter()
        .filter_map(|of| {
            let counts = row(teller, &of.group)?;
            let name = group(teller, &of.group);
            if Shown::of(counts.iter().sum()) == Shown::Hidden {
                let args = Args::new().with("question", teller.say("question-q302")).with("row", name);
                teller.note(Rule::FewAnswers, "answer/Q302", &teller.text("held-back-answers", &args));
                return None;
            }
            is_open(teller, &of.group).then(|| (name, counts, counts.iter().sum()))
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let says = Finding {
        seen: together([safe(teller, found), gap(teller, found)]),
        sure: together([design(teller, found), teller.say("portrait-feeling-sure"), few(teller, found)]),
        silent: teller.say("portrait-feeling-silent"),
        from: of_survey("Q302"),
    };
    let share = |count: u64, asked: u64| count as f64 / asked.max(1) as f64;
    let cells = rows
        .iter()
        .map(|(label, counts, asked)| {
            std::iter::once(label.clone())
                .chain(counts.iter().map(|count| teller.percent(share(*count, *asked))))
                .chain([teller.words.number(*asked as f64, 0)])
                .collect()
        })
        .collect();
    let mut data = teller.table(&[("portrait-column-group", false)], cells);
    for option in FEELING {
        data.columns.push(teller.option("Q302", option));
        data.numeric.push(true);
    }
    data.columns.push(teller.say("portrait-column-people"));
    data.numeric.push(true);
    let scene = figures::answers(&Answers {
        words: teller.caption("portrait-feeling", &says, data),
        options: FEELING
            .iter()
            .map(|option| AnswerOption { label: teller.option("Q302", option), apart: *option == "5" })
            .collect(),
        rows: rows
            .iter()
            .map(|(label, counts, asked)| AnswerRow {
                label: label.clone(),
                shares: counts
                    .iter()
                    .map(|count| share(*count, *asked))
                    .map(|value| AnswerShare { value, value_label: teller.percent(value) })
                    .collect(),
                count_label: teller.text("portrait-n", &Args::new().with("count", *asked as f64)),
                indicative: Shown::of(*asked) == Shown::Indicative,
            })
            .collect(),
        indicative: teller.say("portrait-indicative"),
    });
    Some(Picture::new(scene, says))
}

/// What readers are told of groups left out because a few of them gave one of the answers.
fn few(teller: &Teller<'_>, found: &Survey) -> String {
    let left_out = found.safe.iter().any(|of| {
        let enough = row(teller, &of.group).is_some_and(|row| Shown::of(row.iter().sum()) != Shown::Hidden);
        enough && !is_open(teller, &of.group)
    });
    if left_out { teller.say("held-back-groups") } else { String::new() }
}

fn safe(teller: &Teller<'_>, found: &Survey) -> String {
    let safe = whole(teller, &found.safe, ALL).map(|share| {
        let args = Args::new().with("share", teller.percent(share.value));
        together([teller.text("portrait-feeling-safe", &args), sureness(teller, share)])
    });
    let not = whole(teller, &found.not_walking, ALL).map(|share| {
        teller.text("portrait-feeling-not-walking", &Args::new().with("share", teller.percent(share.value)))
    });
    together(safe.into_iter().chain(not))
}

/// The distances between groups, widest dimension named by its two ends.
fn gap(teller: &Teller<'_>, found: &Survey) -> String {
    together(found.gaps.iter().filter_map(|gap| {
        let (high, low) = (whole(teller, &found.safe, &gap.high)?, whole(teller, &found.safe, &gap.low)?);
        // From the shares as they are written, so that the reader who subtracts finds the same.
        let percent = |share: &Share| round_half_up(100.0 * share.value, 0);
        let args = Args::new()
            .with("high", group(teller, &gap.high))
            .with("highshare", teller.percent(high.value))
            .with("low", group(teller, &gap.low))
            .with("lowshare", teller.percent(low.value))
            .with("points", percent(high) - percent(low))
            .with("few", if gap.shown == Shown::Firm { "no" } else { "yes" });
        Some(teller.text("portrait-feeling-gap", &args))
    }))
}

fn design(teller: &Teller<'_>, found: &Survey) -> String {
    let id = match found.design {
        None => return String::new(),
        Some(Design::Random) => "portrait-design-random",
        Some(Design::Open) => "portrait-design-open",
        Some(Design::Staff) => "portrait-design-staff",
        Some(Design::Forum) => "portrait-design-forum",
        Some(Design::None) => "portrait-design-none",
    };
    let answered = found.answered.map_or(0.0, |answered| answered as f64);
    let args = Args::new()
        .with("count", answered)
        .with("response", found.response.map(|share| teller.percent(share)).unwrap_or_default())
        .with("responded", if found.response.is_some() { "known" } else { "unknown" });
    teller.text(id, &args)
}

fn concern(teller: &Teller<'_>, found: &Survey) -> Option<Picture> {
    let shown: Vec<&ConcernOf> =
        found.concern.iter().filter(|concern| !teller.hides_share(&concern.share)).collect();
    let most: Vec<String> = shown.iter().take(3).map(|concern| named(teller, concern)).collect();
    let first = shown.first()?;
    let says = Finding {
        seen: teller.text("portrait-concern-seen", &Args::new().with("issues", teller.apart(&most))),
        sure: together([
            design(teller, found),
            if first.share.interval.is_some() { teller.say("portrait-concern-sure") } else { String::new() },
        ]),
        silent: teller.say("portrait-concern-silent"),
        from: of_survey("Q306"),
    };
    let percent = |share: f64| round_half_up(100.0 * share, 1);
    let rows = shown
        .iter()
        .map(|concern| {
            let interval = concern.share.interval.map(|interval| {
                let args = Args::new()
                    .with("low", teller.words.number(percent(interval.lower), 0))
                    .with("high", teller.words.number(percent(interval.upper), 0));
                teller.text("report-range", &args)
            });
            vec![
                teller.issue(&concern.problem),
                teller.percent(concern.share.value),
                interval.unwrap_or_default(),
                teller.words.number(concern.share.of as f64, 0),
            ]
        })
        .collect();
    let columns = [
        ("portrait-column-issue", false),
        ("portrait-column-big", true),
        ("portrait-column-interval", true),
        ("portrait-column-opinions", true),
    ];
    let drawn = Rates {
        words: teller.caption("portrait-concern", &says, teller.table(&columns, rows)),
        rightward: teller.say("portrait-concern-axis"),
        rates: shown
            .iter()
            .map(|concern| Rate {
                label: teller.short_issue(&concern.problem),
                value: percent(concern.share.value),
                value_label: teller.percent(concern.share.value),
                interval: concern.share.interval.map(|found| (percent(found.lower), percent(found.upper))),
                comparator: None,
                unstable: concern.share.shown == Shown::Indicative,
            })
            .collect(),
        interval: teller.say(if first.share.interval.is_some() {
            "portrait-concern-interval"
        } else {
            "portrait-concern-dot"
        }),
        comparator: String::new(),
        few: teller.say("portrait-concern-few"),
        unstable: teller.say("portrait-indicative"),
    };
    let scene = figures::rates(&drawn, &|value| teller.words.number(value, 0));
    Some(Picture::new(scene, says))
}

fn named(teller: &Teller<'_>, concern: &ConcernOf) -> String {
    let args = Args::new()
        .with("name", teller.issue(&concern.problem))
        .with("share", teller.percent(concern.share.value));
    teller.text("portrait-named-share", &args)
}

/// What was lived, told to services, avoided, thought of the trend, and how far services are trusted.
pub(super) fn findings(teller: &Teller<'_>) -> Vec<Finding> {
    let found = survey::survey(teller.contents);
    [
        lived(teller, &found),
        reported(teller, &found),
        avoided(teller, &found),
        opinion(teller, &found),
        trust(teller, &found),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Names with their shares as a list of the language, the largest first; empty ones are left out.
fn shares(teller: &Teller<'_>, mut named: Vec<(String, &Share)>) -> Option<(String, u64)> {
    named.retain(|(_, share)| !teller.hides_share(share));
    named.sort_by(|a, b| b.1.value.total_cmp(&a.1.value));
    let asked = named.iter().map(|(_, share)| share.of).max()?;
    let told: Vec<String> = named
        .into_iter()
        .map(|(name, share)| {
            let args = Args::new().with("name", name).with("share", teller.percent(share.value));
            teller.text("portrait-named-share", &args)
        })
        .collect();
    Some((teller.apart(&told), asked))
}

fn lived(teller: &Teller<'_>, found: &Survey) -> Option<Finding> {
    let named = found
        .lived
        .iter()
        .filter_map(|lived| Some((teller.line("Q304", &lived.line), lived.people.as_ref()?)))
        .collect();
    let (list, asked) = shares(teller, named)?;
    Some(Finding {
        seen: teller.text("portrait-lived-seen", &Args::new().with("list", list).with("count", asked as f64)),
        sure: design(teller, found),
        silent: teller.say("portrait-lived-silent"),
        from: of_survey("Q304"),
    })
}

fn reported(teller: &Teller<'_>, found: &Survey) -> Option<Finding> {
    let share = told(teller, &found.reporting, ALL)?;
    let reasons = found
        .reasons
        .iter()
        .filter(|of| !matches!(of.option.as_str(), "YPOL" | "OTHER"))
        .map(|of| (teller.option("Q305", &of.option), &of.share))
        .collect();
    let reasons = shares(teller, reasons)
        .map(|(list, _)| teller.text("portrait-reported-reasons", &Args::new().with("list", list)));
    let first =
        teller.text("portrait-reported-seen", &Args::new().with("share", teller.percent(share.value)));
    Some(Finding {
        seen: together(std::iter::once(first).chain(reasons)),
        sure: sureness(teller, share),
        silent: teller.say("portrait-reported-silent"),
        from: of_survey("Q305"),
    })
}

fn avoided(teller: &Teller<'_>, found: &Survey) -> Option<Finding> {
    let share = told(teller, &found.avoiding, ALL)?;
    let changed = found
        .avoided
        .iter()
        .filter(|of| of.option != "NONE")
        .map(|of| (teller.option("Q303", &of.option), &of.share))
        .collect();
    let changed = shares(teller, changed)
        .map(|(list, _)| teller.text("portrait-avoided-what", &Args::new().with("list", list)));
    let first = teller.text("portrait-avoided-seen", &Args::new().with("share", teller.percent(share.value)));
    Some(Finding {
        seen: together(std::iter::once(first).chain(changed)),
        sure: sureness(teller, share),
        silent: teller.say("portrait-avoided-silent"),
        from: of_survey("Q303"),
    })
}

fn opinion(teller: &Teller<'_>, found: &Survey) -> Option<Finding> {
    let all = found.opinion.iter().find(|opinion| {
        opinion.dimension == Dimension::All && is_told(teller, &[opinion.up, opinion.same, opinion.down])
    })?;
    let of = |count: u64| teller.percent(count as f64 / all.of as f64);
    let args = Args::new()
        .with("up", of(all.up))
        .with("same", of(all.same))
        .with("down", of(all.down))
        .with("count", all.of as f64);
    Some(Finding {
        seen: teller.text("portrait-opinion-seen", &args),
        sure: design(teller, found),
        silent: teller.say("portrait-opinion-silent"),
        from: of_survey("Q307"),
    })
}

fn trust(teller: &Teller<'_>, found: &Survey) -> Option<Finding> {
    let named = found.trust.iter().map(|of| (teller.line("Q308", &of.option), &of.share)).collect();
    let (list, asked) = shares(teller, named)?;
    Some(Finding {
        seen: teller.text("portrait-trust-seen", &Args::new().with("list", list).with("count", asked as f64)),
        sure: design(teller, found),
        silent: teller.say("portrait-trust-silent"),
        from: of_survey("Q308"),
    })
}
