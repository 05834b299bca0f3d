//! The draft of the act by which council adopts the plan, clause by clause as method D.13 words it for each
//! jurisdiction.
//!
//! What the plan holds is filled in; the rest stays a named blank between brackets. No law is cited but those that
//! the method names, and the wording is marked as one for the clerk or the legal service to verify.

use keystone_core::plan::Profile;
use keystone_l10n::Args;
use serde::Serialize;

use super::facts::{Days, council_day, days, group, own_money, residents, year};
use crate::plan::prose::shown;
use crate::plan::values::years;
use crate::plan::view::View;

/// The first article of the Internal Security Code on local councils for security (method D.13).
const INTERNAL_SECURITY: &str = "132-1";
/// Between the brackets of a blank and its name stands a space where no line ends.
const OPEN: &str = "[\u{a0}";
const CLOSE: &str = "\u{a0}]";

/// The act, ready for its template.
#[derive(Serialize)]
pub(super) struct Resolution {
    /// What the file is called.
    pub document: String,
    title: String,
    remark_title: String,
    remark: String,
    facts: Vec<Fact>,
    preamble: Vec<Clause>,
    enacting: Clause,
    operative: Vec<Clause>,
    closing: Clause,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    value: Clause,
}

/// A clause in parts, with where its figures come from.
#[derive(Serialize)]
struct Clause {
    parts: Vec<Part>,
    from: String,
}

#[derive(Serialize)]
struct Part {
    text: String,
    /// To be filled in by hand.
    blank: bool,
}

/// The words of one jurisdiction, by message.
struct Form {
    document: &'static str,
    /// With `$title`; `None` where the law names the document.
    own_title: Option<&'static str>,
    title: &'static str,
    remark_title: &'static str,
    remark: &'static str,
    preamble: &'static [&'static str],
    enacting: &'static str,
    operative: &'static [&'static str],
    closing: &'static str,
}

/// Common-law provinces and territories, and what has no profile of its own.
const CANADA: Form = Form {
    document: "resolution-document",
    own_title: Some("resolution-canada-title-own"),
    title: "resolution-canada-title",
    remark_title: "resolution-draft-title",
    remark: "resolution-canada-remark",
    preamble: &[
        "resolution-canada-wish",
        "resolution-canada-diagnosis",
        "resolution-canada-plan",
        "resolution-canada-law",
    ],
    enacting: "resolution-canada-moved",
    operative: &[
        "resolution-canada-adopt",
        "resolution-canada-designate",
        "resolution-canada-committee",
        "resolution-canada-money",
        "resolution-canada-report",
        "resolution-canada-publish",
    ],
    closing: "resolution-canada-carried",
};

/// Ontario differs by the name of its plan and by the Act that asks for one (method J.1).
const ONTARIO: Form = Form {
    title: "resolution-ontario-title",
    preamble: &[
        "resolution-canada-wish",
        "resolution-canada-diagnosis",
        "resolution-canada-plan",
        "resolution-ontario-law",
    ],
    ..CANADA
};

const QUEBEC: Form = Form {
    document: "resolution-document",
    own_title: Some("resolution-quebec-title-own"),
    title: "resolution-quebec-title",
    remark_title: "resolution-draft-title",
    remark: "resolution-quebec-remark",
    preamble: &["resolution-quebec-wish", "resolution-quebec-diagnosis", "resolution-quebec-plan"],
    enacting: "resolution-quebec-moved",
    operative: &[
        "resolution-quebec-adopt",
        "resolution-quebec-designate",
        "resolution-quebec-committee",
        "resolution-quebec-money",
        "resolution-quebec-report",
        "resolution-quebec-publish",
    ],
    closing: "resolution-quebec-carried",
};

const FRANCE: Form = Form {
    document: "resolution-france-document",
    own_title: None,
    title: "resolution-france-title",
    remark_title: "resolution-france-remark-title",
    remark: "resolution-france-remark",
    preamble: &[
        "resolution-france-local-authorities",
        "resolution-france-internal-security",
        "resolution-france-council",
        "resolution-france-diagnosis",
    ],
    enacting: "resolution-france-deliberated",
    operative: &[
        "resolution-france-approve",
        "resolution-france-sign",
        "resolution-france-designate",
        "resolution-france-money",
        "resolution-france-report",
    ],
    closing: "resolution-france-carried",
};

fn form(profile: Profile) -> Form {
    match profile {
        Profile::CaQc => QUEBEC,
        Profile::CaOn => ONTARIO,
        Profile::Fr => FRANCE,
        Profile::Ca | Profile::General => CANADA,
    }
}

impl Resolution {
    pub(super) fn new(view: &View<'_>) -> Self {
        let form = form(view.contents.plan.profile);
        let known = Known::new(view);
        let clause = |id: &&str| known.clause(view, id);
        let own = shown(&view.contents.plan.title, view.words).filter(|title| title.is_in(view.words));
        let title = match (form.own_title, own) {
            (Some(id), Some(own)) => view.text(id, &Args::new().with("title", own.text)),
            _ => view.text(form.title, &Args::new().with("years", years(view.contents, view.words))),
        };
        let plan = &view.contents.plan;
        let council = council_day(view)
            .map_or_else(|| view.say("resolution-blank-date"), |day| view.words.long_date(day));
        let fact =
            |label: &str, value: &str| Fact { label: view.say(label), value: Clause::new(value, "plan") };
        Self {
            document: view.say(form.document),
            title,
            remark_title: view.say(form.remark_title),
            remark: view.say(form.remark),
            facts: vec![
                fact("resolution-fact-municipality", &plan.municipality),
                fact("resolution-fact-meeting", &council),
            ],
            preamble: form.preamble.iter().map(clause).collect(),
            enacting: clause(&form.enacting),
            operative: form.operative.iter().map(clause).collect(),
            closing: clause(&form.closing),
        }
    }
}

/// The facts of the plan for every clause, and the origin of each clause’s figures.
struct Known {
    args: Args,
    diagnosis: String,
    money: String,
}

impl Known {
    fn new(view: &View<'_>) -> Self {
        let blank = |id: &str| view.say(id);
        let days = days(view);
        let day = |of: fn(&Days) -> jiff::civil::Date| {
            days.as_ref()
                .map_or_else(|| blank("resolution-blank-date"), |days| view.words.long_date(of(days)))
        };
        let month = days.as_ref().map_or_else(
            || blank("resolution-blank-month-year"),
            |days| {
                let month = view.say(&format!("format-month-{}", days.last.month()));
                let args = Args::new().with("month", month).with("year", days.last.year().to_string());
                view.text("resolution-month-year", &args)
            },
        );
        let year = year(view);
        let money = own_money(view, year);
        let amount =
            money.as_ref().map_or_else(|| blank("resolution-blank-amount"), |own| view.money(own.cents));
        let mut args = Args::new()
            .with("from", day(|days| days.first))
            .with("to", day(|days| days.last))
            .with("month", month)
            .with("year", year.to_string())
            .with("amount", amount)
            .with("article", INTERNAL_SECURITY)
            .with("today", view.words.long_date(view.today));
        match group(view) {
            Some(group) => args.set("partners", group.partners),
            None => args.set("partners", blank("resolution-blank-number")),
        }
        match residents(view) {
            Some(people) => args.set("residents", people as f64),
            None => args.set("residents", blank("resolution-blank-number")),
        }
        let asked = days.map(|days| days.from).unwrap_or_default();
        Self {
            args,
            diagnosis: format!("{asked} answer/Q005 answer/X301").trim().to_owned(),
            money: format!("plan {}", money.map(|own| own.from).unwrap_or_default()).trim().to_owned(),
        }
    }

    fn clause(&self, view: &View<'_>, id: &str) -> Clause {
        let from = match id.rsplit('-').next() {
            Some("diagnosis") => &self.diagnosis,
            Some("money") => &self.money,
            Some("plan") => "today",
            _ => "profile",
        };
        Clause::new(&view.text(id, &self.args), from)
    }
}

impl Clause {
    /// The text with its blanks told apart.
    fn new(text: &str, from: &str) -> Self {
        let mut parts = Vec::new();
        let mut add = |text: &str, blank: bool| {
            if !text.is_empty() {
                parts.push(Part { text: text.to_owned(), blank });
            }
        };
        let mut rest = text;
        while let Some((before, opened)) = rest.split_once(OPEN) {
            let Some((name, after)) = opened.split_once(CLOSE) else { break };
            add(before, false);
            add(&format!("{OPEN}{name}{CLOSE}"), true);
            rest = after;
        }
        add(rest, false);
        Self { parts, from: from.to_owned() }
    }
}
