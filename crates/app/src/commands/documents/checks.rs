//! What a reader would stumble on in a document, thing by thing, before it goes out (screen specification 5.2).
//!
//! It finds and points; it blocks nothing. A thing may be mended on its page, accepted with a reason, or, where the
//! document can do without, left out of every document.

use jiff::civil::Date;
use keystone_core::catalogue::Catalogue;
use keystone_core::check_up::{self, Contents};
use keystone_core::diagnosis::territory;
use keystone_core::documents::texts::{self, Found};
use keystone_core::documents::{Decided, ExportChoice, store};
use keystone_core::project::Op;
use keystone_core::{Language, Text, guards, partners, policy};
use keystone_l10n::{Args, Words};
use keystone_report::pdf;
use keystone_report::plan::{Edition, Kind, held_back, indicator_name, problem_name};
use serde::Serialize;
use ts_rs::TS;

use super::super::command;
use super::super::file::Changes;
use super::{DocumentLanguage, Wanted, broken};

/// One thing a reader would stumble on.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExportItem {
    /// Its lasting name, for `set_export_choice`.
    subject: String,
    /// What it is, in words: an excerpt of the text, a question, a name.
    text: String,
    /// The page of the window that mends it; empty when there is none.
    page: String,
    choice: Option<ExportChoice>,
    /// Why it was accepted; empty when nothing was written.
    reason: String,
    may_leave_out: bool,
}

/// Things of one kind.
#[derive(Serialize, TS)]
pub(crate) struct ExportFinding {
    kind: &'static str,
    /// How many there are that nobody has decided about.
    count: usize,
    /// The page where all of them can be mended.
    page: &'static str,
    items: Vec<ExportItem>,
}

/// Something a document keeps to itself.
#[derive(Serialize, TS)]
#[ts(rename = "HeldBack")]
pub(crate) struct Held {
    /// What it is, in words; never its value.
    what: String,
    /// The rule of the method, in words.
    why: String,
}

/// The check before export.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExportReport {
    findings: Vec<ExportFinding>,
    /// Characters that no built-in face can draw.
    replaced: Vec<String>,
    held_back: Vec<Held>,
}

command! {
    /// What a document in this language would lack or reveal; the action plan when none is named.
    ExportCheck {
        language: Language,
        document: Option<Kind>,
        edition: Option<Edition>,
    } -> ExportReport, |args, session| {
        let document = args.document.unwrap_or(Kind::ActionPlan);
        let language = match args.language {
            Language::En => DocumentLanguage::En,
            Language::Fr => DocumentLanguage::Fr,
        };
        let wanted = Wanted { document, language, paper: None, edition: args.edition.unwrap_or_default() };
        let plan = session.contents()?;
        let look = Look {
            contents: &plan,
            words: session.words(args.language),
            language: args.language,
            today: session.today(),
        };
        let decided = store::decided(session.project()?.db())?;
        let findings = look.findings(document).into_iter().map(|(kind, page, things)| {
            let items: Vec<ExportItem> = things.into_iter().map(|thing| thing.item(&decided)).collect();
            let count = items.iter().filter(|item| item.choice.is_none()).count();
            ExportFinding { kind, count, page, items }
        });
        let findings = findings.collect();
        let printed = super::contents(session)?;
        let options = wanted.options(session, &printed, args.language)?;
        let made = document.make(&printed, &options).map_err(|error| broken(&error))?;
        let replaced = pdf::missing_characters(&made).into_iter().map(String::from).collect();
        let held = held_back(document, &printed, &options).map_err(|error| broken(&error))?;
        let held_back = held
            .into_iter()
            .map(|held| Held {
                what: held.what,
                why: look.say(&format!("held-back-rule-{}", held.why.code())),
            })
            .collect();
        Ok(ExportReport { findings, replaced, held_back })
    }
}

command! {
    /// Decides about one thing before documents go out; null takes the decision back.
    SetExportChoice {
        subject: String,
        choice: Option<ExportChoice>,
        reason: String,
    } -> Changes, |args, session| {
        let chosen_on = session.today().to_string();
        session.change(Op::DecideExport, |tx| match args.choice {
            Some(choice) => {
                let (subject, reason) = (args.subject, args.reason.trim().to_owned());
                store::decide(tx, &Decided { subject, choice, reason, chosen_on })
            }
            None => store::withdraw(tx, &args.subject),
        })
    }
}

/// One thing before it is known whether somebody decided about it.
struct Thing {
    subject: String,
    text: String,
    page: String,
    may_leave_out: bool,
}

impl Thing {
    fn item(self, decided: &[Decided]) -> ExportItem {
        let known = decided.iter().find(|decided| decided.subject == self.subject);
        ExportItem {
            choice: known.map(|decided| decided.choice),
            reason: known.map(|decided| decided.reason.clone()).unwrap_or_default(),
            subject: self.subject,
            text: self.text,
            page: self.page,
            may_leave_out: self.may_leave_out,
        }
    }
}

/// Kind, the page that mends all, and each thing.
type Finding = (&'static str, &'static str, Vec<Thing>);

/// Letters of a text that are shown.
const EXCERPT: usize = 140;

struct Look<'a> {
    contents: &'a Contents,
    words: &'static Words,
    language: Language,
    today: Date,
}

impl Look<'_> {
    fn findings(&self, document: Kind) -> Vec<Finding> {
        let found = match document {
            Kind::ActionPlan | Kind::PublicPlan | Kind::Brief => vec![
                self.evidence_missing(),
                self.still_open(),
                self.reasons_missing(),
                self.nothing_retained(),
                self.coverage_gaps(),
                self.no_lead(),
                self.incomplete(),
                self.no_baseline(),
            ],
            Kind::Resolution => vec![self.nothing_retained(), self.no_lead()],
            Kind::ActionSheets => vec![self.no_lead(), self.incomplete(), self.no_baseline()],
            Kind::PartnerSheets => vec![self.no_lead(), self.coverage_gaps()],
            Kind::Progress => vec![self.no_lead(), self.no_baseline(), self.still_open()],
            // The report prints warnings only when they were accepted; the others are for the group to look at before.
            Kind::Diagnosis => vec![
                self.evidence_missing(),
                self.still_open(),
                self.reasons_missing(),
                self.nothing_retained(),
                self.statements_missing(),
                self.warnings(),
            ],
            Kind::Summary => vec![self.evidence_missing(), self.strengths_missing(), self.nothing_retained()],
            Kind::Letters => self.of_letters(),
        };
        let texts = [
            ("personal", "", self.texts(texts::personal(self.contents))),
            ("untranslated", "", self.texts(texts::untranslated(self.contents, self.language))),
        ];
        found.into_iter().chain(texts).filter(|(_, _, things)| !things.is_empty()).collect()
    }

    fn say(&self, id: &str) -> String {
        self.words.text(id, &Args::new())
    }

    /// A text of the user's for a list: one line, not too long.
    fn excerpt(&self, text: &Text) -> String {
        let whole = text.shown(self.language).map_or("", |(text, _)| text);
        let line = whole.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= EXCERPT {
            return line;
        }
        line.chars().take(EXCERPT).chain(['…']).collect()
    }

    fn texts(&self, found: Vec<Found>) -> Vec<Thing> {
        found
            .into_iter()
            .map(|found| Thing {
                text: self.excerpt(&found.text),
                subject: found.place.subject,
                page: found.place.page,
                may_leave_out: found.place.optional,
            })
            .collect()
    }

    /// Something that is missing: it can be mended or accepted.
    fn gap(subject: String, text: String, page: impl Into<String>) -> Thing {
        Thing { subject, text, page: page.into(), may_leave_out: false }
    }

    fn question(&self, id: &str) -> String {
        Catalogue::get().question(id).map_or_else(String::new, |question| self.say(&question.id.message()))
    }

    fn problem(&self, id: &str) -> String {
        problem_name(self.contents, id, self.words).text
    }

    fn evidence_missing(&self) -> Finding {
        let families = self.contents.missing_evidence().into_iter();
        let things = families.map(|section| {
            let name = Catalogue::get().sections.iter().find(|known| known.id.as_ref() == section);
            let name = name.map_or_else(String::new, |section| self.say(&section.id.message()));
            Self::gap(format!("evidence/{section}"), name, format!("understand/{section}"))
        });
        ("evidence-missing", "understand", things.collect())
    }

    fn still_open(&self) -> Finding {
        ("to-find-out", "to-find-out", self.open(|_| true, "find-out"))
    }

    fn open(&self, wanted: impl Fn(&check_up::ToFindOut) -> bool, subject: &str) -> Vec<Thing> {
        let open = check_up::to_find_out(self.contents, self.today);
        let things = open.into_iter().filter(|open| wanted(open)).map(|open| {
            let text = self.question(&open.question);
            Self::gap(format!("{subject}/{}", open.question), text, format!("understand/{}", open.question))
        });
        things.collect()
    }

    fn of_problems(&self, subject: &str, page: &str, problems: Vec<String>) -> Vec<Thing> {
        let things = problems
            .into_iter()
            .map(|problem| Self::gap(format!("{subject}/{problem}"), self.problem(&problem), page));
        things.collect()
    }

    fn reasons_missing(&self) -> Finding {
        let ranking = self.contents.ranking();
        let scores: Vec<_> = ranking.ranked.iter().chain(&ranking.to_document).collect();
        let problems = policy::needs_reason(&scores, &self.contents.decisions);
        ("reason-missing", "decide/decision", self.of_problems("reason", "decide/decision", problems))
    }

    fn nothing_retained(&self) -> Finding {
        let things = if self.contents.retained().is_empty() {
            vec![Self::gap("nothing-retained".into(), String::new(), "decide/decision")]
        } else {
            Vec::new()
        };
        ("nothing-retained", "decide/decision", things)
    }

    fn coverage_gaps(&self) -> Finding {
        let covered = partners::coverage(&self.contents.retained(), &self.contents.partners);
        let problems = covered.into_iter().filter(|found| found.gap.is_some()).map(|found| found.problem);
        let things = self.of_problems("coverage", "mobilize/roles", problems.collect());
        ("coverage-gap", "mobilize/roles", things)
    }

    fn of_actions(
        &self,
        subject: &str,
        wanted: impl Fn(&keystone_core::actions::Action) -> bool,
    ) -> Vec<Thing> {
        let actions = self.contents.actions.iter().filter(|action| wanted(action));
        let things = actions.map(|action| {
            let text = format!("{} {}", action.code, self.excerpt(&action.title));
            Self::gap(format!("{subject}/{}", action.id), text, format!("act/actions/{}", action.id))
        });
        things.collect()
    }

    fn no_lead(&self) -> Finding {
        ("no-lead", "act/actions", self.of_actions("lead", |action| action.lead.is_none()))
    }

    fn incomplete(&self) -> Finding {
        let indicators = &self.contents.indicators;
        let lacking = self.of_actions("lacks", |action| !action.lacks(indicators).is_empty());
        ("action-incomplete", "act/actions", lacking)
    }

    fn no_baseline(&self) -> Finding {
        let without = self.contents.indicators.iter().filter(|indicator| indicator.baseline.is_none());
        let things = without.map(|indicator| {
            let name = indicator_name(indicator, self.words).text;
            Self::gap(
                format!("baseline/{}", indicator.id),
                name,
                format!("measure/indicators/{}", indicator.id),
            )
        });
        ("no-baseline", "measure/indicators", things.collect())
    }

    fn statements_missing(&self) -> Finding {
        let answered = |problem: &String| {
            territory::value(&self.contents.answers, "Q801")
                .is_some_and(|statements| statements.get(problem).is_some())
        };
        let unwritten = self.contents.retained().into_iter().filter(|problem| !answered(problem)).collect();
        let things = self.of_problems("statement", "understand/Q801", unwritten);
        ("statement-missing", "understand/Q801", things)
    }

    fn warnings(&self) -> Finding {
        // Missing evidence has a finding of its own.
        let open = guards::find(self.contents, self.today).into_iter();
        let open = open.filter(|warning| warning.accepted.is_none() && warning.guard != "G-02");
        let things = open.map(|warning| {
            let subject = format!("guard/{}/{}", warning.guard, warning.subject);
            let text = self.say(&format!("guard-{}", warning.guard.to_lowercase()));
            Self::gap(subject, text, format!("understand/{}", warning.question))
        });
        ("warning", "understand", things.collect())
    }

    fn strengths_missing(&self) -> Finding {
        let answers = &self.contents.answers;
        let missing = ["Q406", "Q507"].iter().all(|question| territory::value(answers, question).is_none());
        let things = if missing {
            vec![Self::gap("strengths".into(), self.question("Q507"), "understand/Q507")]
        } else {
            Vec::new()
        };
        ("strengths-missing", "understand/Q507", things)
    }

    fn of_letters(&self) -> Vec<Finding> {
        let nothing = if self.open(|_| true, "").is_empty() {
            vec![Self::gap("nothing-to-ask".into(), String::new(), "understand")]
        } else {
            Vec::new()
        };
        vec![
            ("nothing-to-ask", "understand", nothing),
            ("nobody-named", "to-find-out", self.open(|open| open.who.trim().is_empty(), "nobody")),
            ("date-missing", "to-find-out", self.open(|open| open.due.is_empty(), "undated")),
            ("date-passed", "to-find-out", self.open(|open| open.late, "late")),
        ]
    }
}
