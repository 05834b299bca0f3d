//! Why council is asked: the situation in three sentences, who was heard, and what is not known yet.
//!
//! Counts stay as they may be shown to everyone (method E.7); no sentence names a cause.

use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::to_find_out;
use keystone_core::diagnosis::survey::{self, Shown as HowShown};
use keystone_core::diagnosis::{incidents, places, sheets};
use keystone_core::statistics::numbers::round_half_up;
use keystone_core::statistics::suppression::is_small;
use keystone_l10n::Args;

use super::facts::{actions_as_origin, group, issue, issues, residents};
use super::told;
use crate::plan::origins;
use crate::plan::prose::Prose;
use crate::plan::values::{long_day, score};
use crate::plan::view::View;

/// Issues named in one sentence at most.
const NAMED: usize = 3;
/// Between items that may hold commas of their own.
const BETWEEN: &str = " · ";

/// Need, records, what residents say: a sentence each, also where there is nothing to say yet.
pub(super) fn why(view: &View<'_>, most: usize) -> [Prose; 3] {
    [need(view, most), records(view, most), people(view, most)]
}

fn need(view: &View<'_>, most: usize) -> Prose {
    let ranking = &view.ranking;
    if !ranking.enough {
        return view.plain("report-priorities-few").from("formula/B.8");
    }
    let top: Vec<(&String, f64)> =
        ranking.ranked.iter().filter_map(|found| Some((&found.id, found.need?))).take(NAMED).collect();
    let items: Vec<String> = top
        .iter()
        .map(|(id, need)| {
            let args = Args::new()
                .with("issue", issue(view, id, most).marked(view.words))
                .with("need", score(*need, view.words));
            view.text("brief-why-need-item", &args)
        })
        .collect();
    let args = Args::new().with("count", view.contents.problems.len()).with("issues", items.join(BETWEEN));
    let from: Vec<String> = top.iter().map(|(id, _)| format!("problem/{id}")).collect();
    told(view, "brief-why-need", &args, &format!("{} formula/B.8", from.join(" ")))
}

/// Retained issues first, then the others by need.
fn records(view: &View<'_>, most: usize) -> Prose {
    let contents = view.contents;
    let counted = incidents::counts(&contents.answers);
    let ranked = view.ranking.ranked.iter().map(|score| &score.id);
    let order = view.retained.iter().chain(ranked.filter(|id| !view.retained.contains(id)));
    let mut year_of = None;
    let mut from = Vec::new();
    let items: Vec<String> = order
        .filter_map(|id| {
            let counts = counted.iter().find(|counts| counts.problem == *id)?;
            let (year, count) = incidents::reference_count(contents, counts).ok()?;
            if is_small(count, incidents::shown_from(id)) {
                view.teller().note_count("Q202", id, year);
                return None;
            }
            let trend = match incidents::trend_of(contents, counts) {
                Ok(found) if found.proposed > 0 => "up",
                Ok(found) if found.proposed < 0 => "down",
                Ok(_) => "same",
                Err(_) => "unknown",
            };
            year_of = Some(year);
            let args = Args::new()
                .with("issue", issue(view, id, most).marked(view.words))
                .with("count", count as f64)
                .with("trend", trend);
            Some((id, view.text("brief-why-record-item", &args)))
        })
        .take(NAMED)
        .map(|(id, item)| {
            from.push(format!("answer/Q202/{id}"));
            item
        })
        .collect();
    let Some(year) = year_of else { return view.plain("brief-why-records-none") };
    let args = Args::new().with("year", year.to_string()).with("items", items.join(BETWEEN));
    told(view, "brief-why-records", &args, &format!("{} formula/B.7", from.join(" ")))
}

fn people(view: &View<'_>, most: usize) -> Prose {
    let found = survey::survey(view.contents);
    let percent = |share: &survey::Share| view.words.percent(round_half_up(100.0 * share.value, 0), 0);
    let safe = found
        .safe
        .iter()
        .find(|one| one.group == "ALL")
        .map(|one| &one.share)
        .filter(|share| share.shown != HowShown::Hidden);
    // The largest share first; codes decide between equals, so that the order never changes by itself.
    let mut concern: Vec<_> =
        found.concern.iter().filter(|one| one.share.shown != HowShown::Hidden).collect();
    concern.sort_by(|a, b| b.share.value.total_cmp(&a.share.value).then_with(|| a.problem.cmp(&b.problem)));
    let top: Vec<String> = concern
        .iter()
        .take(NAMED)
        .map(|one| {
            let args = Args::new()
                .with("issue", issue(view, &one.problem, most).marked(view.words))
                .with("share", percent(&one.share));
            view.text("summary-concern-item", &args)
        })
        .collect();
    let (id, from) = match (safe.is_some(), top.is_empty()) {
        (true, false) => ("brief-why-people-both", "answer/Q302 answer/Q306"),
        (true, true) => ("brief-why-people-safe", "answer/Q302"),
        (false, false) => ("brief-why-people-concern", "answer/Q306"),
        (false, true) => return view.plain("brief-why-people-none"),
    };
    let args = Args::new()
        .with("share", safe.map(percent).unwrap_or_default())
        .with("issues", view.words.list(&top));
    told(view, id, &args, from)
}

/// Who was heard for the diagnosis.
pub(super) fn heard(view: &View<'_>) -> Vec<Prose> {
    let answers = &view.contents.answers;
    let mut lines = Vec::new();
    lines.push(match group(view) {
        Some(group) => {
            let args = Args::new().with("count", group.all).with("partners", group.partners);
            told(view, "brief-heard-group", &args, &origins::sum(["answer/Q005"]))
        }
        None => view.plain("brief-heard-group-none"),
    });
    lines.push(match residents(view) {
        Some(people) => {
            let random = survey::design(answers) == Some(survey::Design::Random);
            let args =
                Args::new().with("count", people as f64).with("random", if random { "yes" } else { "no" });
            told(view, "summary-answered", &args, "answer/X301")
        }
        None => view.plain("brief-heard-residents-none"),
    });
    let walks = places::walks(answers);
    if !walks.is_empty() {
        let walked: u64 = walks.iter().filter_map(|walk| walk.people).sum();
        let args = Args::new()
            .with("count", walks.len())
            .with("people", walked as f64)
            .with("known", if walked >= incidents::SHOWN_FROM { "yes" } else { "no" });
        lines.push(told(view, "summary-walks", &args, &origins::sum(["answer/Q403"])));
    }
    let validations = sheets::standing(view.contents).validations;
    if !validations.is_empty() {
        let said = |verdict: &str| validations.iter().filter(|one| one.verdict == verdict).count();
        let args = Args::new()
            .with("count", validations.len())
            .with("agree", said("AGREE"))
            .with("part", said("PART"))
            .with("disagree", said("DISAGREE"));
        lines.push(told(view, "brief-heard-review", &args, &origins::sum(["answer/Q806"])));
    }
    if let Some(groups) = voices(view, "Y") {
        lines.push(told(view, "brief-heard-voices", &Args::new().with("groups", groups), "answer/Q309"));
    }
    lines
}

/// The groups of Q309 with this answer, in words; `None` when there is none.
fn voices(view: &View<'_>, answer: &str) -> Option<String> {
    let question = Catalogue::get().question("Q309")?;
    let names: Vec<String> = sheets::voices(&view.contents.answers, answer)
        .iter()
        .map(|code| view.say(&question.option_message(code)))
        .collect();
    (!names.is_empty()).then(|| view.words.list(&names))
}

/// What is not known yet, the most serious first.
pub(super) fn unknown(view: &View<'_>, most: usize) -> Vec<Prose> {
    let contents = view.contents;
    let mut lines = Vec::new();
    let missing: Vec<String> = contents
        .missing_evidence()
        .iter()
        .map(|family| view.say(&format!("report-evidence-{family}")))
        .collect();
    if !missing.is_empty() {
        let args = Args::new().with("families", view.words.list(&missing));
        lines.push(told(view, "brief-unknown-evidence", &args, "plan"));
    }
    let open = to_find_out(contents, view.today);
    if !open.is_empty() {
        let due = open
            .iter()
            .filter(|found| found.due.parse::<jiff::civil::Date>().is_ok_and(|due| due >= view.today))
            .map(|found| found.due.as_str())
            .min();
        let args = Args::new()
            .with("count", open.len())
            .with("dated", if due.is_some() { "yes" } else { "no" })
            .with("date", due.map(|due| long_day(due, view.words)).unwrap_or_default());
        lines.push(told(view, "brief-unknown-questions", &args, &origins::sum(["find-out"])));
    }
    let unsure: Vec<_> = contents
        .actions
        .iter()
        .filter(|action| action.lead.is_none() || action.lead_accepted_on.is_empty())
        .collect();
    if !unsure.is_empty() {
        let from = actions_as_origin(unsure.iter().copied());
        lines.push(told(view, "brief-unknown-leads", &Args::new().with("count", unsure.len()), &from));
    }
    let blank: Vec<_> = contents.indicators.iter().filter(|indicator| indicator.baseline.is_none()).collect();
    if !blank.is_empty() {
        let args = Args::new().with("count", blank.len()).with("all", contents.indicators.len());
        let from: Vec<String> = blank.iter().map(|indicator| format!("indicator/{}", indicator.id)).collect();
        lines.push(told(view, "brief-unknown-baselines", &args, &origins::sum(from)));
    }
    if let Some(groups) = voices(view, "N") {
        lines.push(told(view, "brief-unknown-voices", &Args::new().with("groups", groups), "answer/Q309"));
    }
    let unranked: Vec<&String> = view.ranking.to_document.iter().map(|score| &score.id).take(NAMED).collect();
    if !unranked.is_empty() {
        let names = Args::new().with("issues", issues(view, unranked, most));
        lines.push(told(view, "brief-unknown-issues", &names, "formula/B.8"));
    }
    if lines.is_empty() {
        lines.push(view.plain("brief-unknown-none"));
    }
    lines
}
