//! What records, residents, walks and partners say of each issue, in words, with the facts behind each.
//!
//! Nothing is added up, and silence is called silence: a walk that names nothing shows no absence.

use keystone_core::diagnosis::Criterion;
use keystone_core::diagnosis::side_by_side::{self as sides, Direction, Fact, Heard, Side, Verdict};
use keystone_l10n::Args;

use super::people::sureness;
use super::proposals::signed;
use super::teller::{Teller, together};
use super::{SideBySide, SideCell};

/// Every issue of the plan, in its order.
pub(super) fn side_by_side(teller: &Teller<'_>) -> Vec<SideBySide> {
    sides::side_by_side(teller.contents).into_iter().map(|found| told(teller, found)).collect()
}

fn told(teller: &Teller<'_>, found: sides::SideBySide) -> SideBySide {
    let names = |sides: &[Side]| {
        let names: Vec<String> =
            sides.iter().map(|side| teller.say(&format!("portrait-side-{}.inline", side.code()))).collect();
        teller.words.list(&names)
    };
    let clash = if found.strong.is_empty() || found.weak.is_empty() {
        String::new()
    } else {
        let args = Args::new().with("strong", names(&found.strong)).with("weak", names(&found.weak));
        teller.text("portrait-sides-clash", &args)
    };
    let opposite = found.opposite.as_ref().map_or_else(String::new, |opposite| {
        teller.say(match opposite.records {
            Direction::Up => "portrait-sides-records-up",
            Direction::Down => "portrait-sides-records-down",
        })
    });
    let note = match found.verdict {
        Verdict::Disagree => together([clash, opposite, teller.say("portrait-sides-why")]),
        Verdict::Agree | Verdict::OneVoice | Verdict::Silent => String::new(),
    };
    SideBySide {
        name: teller.issue(&found.problem),
        cells: found.heard.iter().map(|heard| cell(teller, &found.problem, heard)).collect(),
        verdict: found.verdict,
        verdict_words: teller.say(&format!("portrait-verdict-{}", found.verdict.code())),
        note,
        problem: found.problem,
    }
}

fn cell(teller: &Teller<'_>, problem: &str, heard: &Heard) -> SideCell {
    let mut facts: Vec<String> = heard.facts.iter().map(|fact| fact_words(teller, problem, fact)).collect();
    if facts.is_empty() {
        facts.push(teller.say(&format!("portrait-side-{}.silent", heard.side.code())));
    }
    let questions: &[&str] = match heard.side {
        Side::Records => &["Q202", "Q203", "Q204"],
        Side::Residents => &["Q306"],
        Side::Walks => &["Q403", "Q401"],
        Side::Partners => &["Q501", "Q205"],
    };
    SideCell {
        source: heard.side,
        signal: heard.signal,
        word: teller.say(&format!("portrait-signal-{}", heard.signal.code())),
        facts,
        questions: questions.iter().map(ToString::to_string).collect(),
    }
}

fn fact_words(teller: &Teller<'_>, problem: &str, fact: &Fact) -> String {
    match fact {
        Fact::Frequency { year, count, proposed } => {
            let args = Args::new()
                .with("count", *count as f64)
                .with("shown", teller.count(problem, *count))
                .with("year", year.to_string())
                .with("value", proposed.to_string());
            teller.text("portrait-fact-frequency", &args)
        }
        Fact::Trend { year, proposed } => {
            let way = match proposed {
                ..=-1 => "fall",
                0 => "stable",
                1.. => "rise",
            };
            let value = signed(teller, Criterion::T, proposed + 2);
            let args = Args::new().with("way", way).with("year", year.to_string()).with("value", value);
            teller.text("portrait-fact-trend", &args)
        }
        Fact::Concern { share, proposed } => {
            let args =
                Args::new().with("share", teller.percent(share.value)).with("value", proposed.to_string());
            together([teller.text("portrait-fact-concern", &args), sureness(teller, share)])
        }
        Fact::Walks { held, walks, places } => {
            let args = Args::new().with("held", *held).with("walks", *walks).with("places", *places);
            let id = if walks + places == 0 { "portrait-fact-walks-none" } else { "portrait-fact-walks" };
            teller.text(id, &args)
        }
        Fact::Burden { highest, groups } => {
            let names: Vec<String> = groups.iter().map(|group| teller.column("Q501", group)).collect();
            let args =
                Args::new().with("value", highest.to_string()).with("groups", teller.words.list(&names));
            teller.text("portrait-fact-burden", &args)
        }
        Fact::OtherCount { source, year, count } => {
            let args = Args::new().with("source", teller.source(source)).with("year", year.to_string()).with(
                "shown",
                count.map_or_else(
                    || teller.text("report-fewer-than", &Args::new().with("count", 5)),
                    |count| teller.count(problem, count),
                ),
            );
            teller.text("portrait-fact-count", &args)
        }
        Fact::Voice { voice, criterion, value } => {
            let name = teller.contents.voices.iter().find(|known| known.id == *voice);
            let name = name.and_then(|voice| teller.user(&voice.name));
            let args = Args::new()
                .with("voice", name.unwrap_or_else(|| teller.say("portrait-voice-unnamed")))
                .with(
                    "criterion",
                    teller.say(&format!("portrait-criterion-{}", criterion.code().to_lowercase())),
                )
                .with("value", value.to_string());
            teller.text("portrait-fact-voice", &args)
        }
    }
}
