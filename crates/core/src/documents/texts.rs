//! Every text of a plan that a person wrote and a document may print, by a name that lasts.
//!
//! It finds what looks personal, what one language lacks, and empties what was left out. The contacts of partners and
//! the group's own remarks are not here: no document prints them (method 0.3, rule 3).

use std::collections::BTreeSet;

use serde_json::Value;

use crate::check_up::Contents;
use crate::guards;
use crate::text::{Language, Text};

/// Fields of answers that hold a professional contact or a remark that stays inside: question and name.
const INSIDE: [(&str, &str); 3] = [("Q201", "contact"), ("X002", "person"), ("Q807", "spokesperson")];

/// Where a text stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Such as `action/<id>/description` or `answer/Q401/<row>/note`.
    pub subject: String,
    /// The page of the window that changes it.
    pub page: String,
    /// Whether a document can do without it: a name can't be left out, a description can.
    pub optional: bool,
}

/// A text as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub place: Place,
    pub text: Text,
}

/// Texts in which something looks like personal information (guard G-16).
#[must_use]
pub fn personal(contents: &Contents) -> Vec<Found> {
    found(contents, &|text| guards::is_personal(&text.en) || guards::is_personal(&text.fr))
}

/// Texts that exist only in the language other than `language`.
#[must_use]
pub fn untranslated(contents: &Contents, language: Language) -> Vec<Found> {
    found(contents, &|text| text.of(language).trim().is_empty() && !text.is_empty())
}

fn found(contents: &Contents, wanted: &dyn Fn(&Text) -> bool) -> Vec<Found> {
    let mut list = Vec::new();
    // The walk hands out texts to change; this one changes a copy of nothing.
    each(&mut contents.clone(), &mut |place, text| {
        if wanted(text) {
            list.push(Found { place, text: text.clone() });
        }
    });
    list
}

/// Empties the texts that were left out.
pub fn leave_out(contents: &mut Contents, subjects: &BTreeSet<String>) {
    if subjects.is_empty() {
        return;
    }
    each(contents, &mut |place, text| {
        if place.optional && subjects.contains(&place.subject) {
            *text = Text::default();
        }
    });
}

/// Calls `visit` with every text and its place, in the order of the plan.
fn each(contents: &mut Contents, visit: &mut dyn FnMut(Place, &mut Text)) {
    let mut walk = Walk { visit };
    walk.name("plan/title", "settings", &mut contents.plan.title);
    for (question, answer) in &mut contents.answers {
        let (at, page) = (format!("answer/{question}"), format!("understand/{question}"));
        walk.text(&format!("{at}/reason"), &page, &mut answer.reason);
        walk.text(&format!("{at}/ask"), &page, &mut answer.note);
        walk.within(question, &at, &page, &mut answer.value);
    }
    for problem in &mut contents.problems {
        let at = format!("problem/{}", problem.id);
        walk.name(&format!("{at}/name"), "decide/issues", &mut problem.name);
        walk.text(&format!("{at}/statement"), "decide/issues", &mut problem.statement);
        for rating in &mut problem.ratings {
            let page = format!("decide/rating/{}", problem.id);
            walk.text(&format!("{at}/{}", rating.criterion.code()), &page, &mut rating.reason);
        }
    }
    for decision in &mut contents.decisions {
        let at = format!("decision/{}", decision.problem);
        walk.text(&at, "decide/decision", &mut decision.reason);
    }
    walk.text("record/present", "decide/decision", &mut contents.record.present);
    walk.text("record/dissent", "decide/decision", &mut contents.record.dissent);
    for objective in &mut contents.objectives {
        walk.text(&format!("objective/{}", objective.id), "decide/objectives", &mut objective.group);
    }
    for partner in &mut contents.partners {
        let (at, page) = (format!("partner/{}", partner.id), format!("mobilize/partners/{}", partner.id));
        walk.name(&format!("{at}/name"), &page, &mut partner.name);
        walk.text(&format!("{at}/mandate"), &page, &mut partner.mandate);
    }
    for action in &mut contents.actions {
        let (at, page) = (format!("action/{}", action.id), format!("act/actions/{}", action.id));
        walk.name(&format!("{at}/title"), &page, &mut action.title);
        walk.text(&format!("{at}/description"), &page, &mut action.description);
        walk.text(&format!("{at}/group"), &page, &mut action.group);
        walk.text(&format!("{at}/rights"), &page, &mut action.rights);
        walk.text(&format!("{at}/side-effects"), &page, &mut action.side_effects);
        for step in &mut action.milestones {
            walk.name(&format!("{at}/step/{}", step.id), &page, &mut step.text);
        }
    }
    for indicator in &mut contents.indicators {
        let at = format!("indicator/{}", indicator.id);
        let page = format!("measure/indicators/{}", indicator.id);
        walk.name(&format!("{at}/name"), &page, &mut indicator.name);
        walk.text(&format!("{at}/note"), &page, &mut indicator.note);
    }
    for reading in &mut contents.readings {
        let page = format!("measure/indicators/{}", reading.indicator);
        walk.text(&format!("reading/{}", reading.id), &page, &mut reading.note);
    }
    for voice in &mut contents.voices {
        walk.name(&format!("voice/{}", voice.id), "understand/voices", &mut voice.name);
    }
    for piece in &mut contents.evidence {
        let (at, page) =
            (format!("evidence/{}", piece.id), format!("understand/evidence/piece/{}", piece.id));
        walk.name(&format!("{at}/title"), &page, &mut piece.title);
        walk.text(&format!("{at}/holder"), &page, &mut piece.holder);
    }
}

struct Walk<'a> {
    visit: &'a mut dyn FnMut(Place, &mut Text),
}

impl Walk<'_> {
    fn text(&mut self, subject: &str, page: &str, text: &mut Text) {
        self.at(subject, page, true, text);
    }

    /// A name, or the text of a step: what is printed would mean nothing without it.
    fn name(&mut self, subject: &str, page: &str, text: &mut Text) {
        self.at(subject, page, false, text);
    }

    fn at(&mut self, subject: &str, page: &str, optional: bool, text: &mut Text) {
        if !text.is_empty() {
            (self.visit)(Place { subject: subject.to_owned(), page: page.to_owned(), optional }, text);
        }
    }

    /// The texts in two languages anywhere in a stored value. An entry of a list is named by its own id.
    fn within(&mut self, question: &str, at: &str, page: &str, value: &mut Value) {
        match value {
            Value::Object(fields) if is_text(fields) => {
                let of = |language: &str| fields.get(language).and_then(Value::as_str).unwrap_or_default();
                let was = Text::new(of("en"), of("fr"));
                let mut text = was.clone();
                self.text(at, page, &mut text);
                if text != was {
                    fields.insert("en".to_owned(), text.en.into());
                    fields.insert("fr".to_owned(), text.fr.into());
                }
            }
            Value::Object(fields) => {
                for (name, field) in fields {
                    if !INSIDE.contains(&(question, name.as_str())) {
                        self.within(question, &format!("{at}/{name}"), page, field);
                    }
                }
            }
            Value::Array(list) => {
                for (index, entry) in list.iter_mut().enumerate() {
                    let id = entry.get("id").and_then(Value::as_str);
                    let named = id.map_or_else(|| index.to_string(), str::to_owned);
                    self.within(question, &format!("{at}/{named}"), page, entry);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// A text in two languages, as answers store it.
fn is_text(fields: &serde_json::Map<String, Value>) -> bool {
    !fields.is_empty()
        && fields.iter().all(|(name, field)| (name == "en" || name == "fr") && field.is_string())
}
