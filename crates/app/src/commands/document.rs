//! Documents made from the plan.

use std::io::Write as _;
use std::path::Path;

use jiff::civil::Date;
use keystone_core::check_up::{self, Contents};
use keystone_core::diagnosis::frozen::{self, Kept};
use keystone_core::diagnosis::territory;
use keystone_core::partners;
use keystone_core::policy;
use keystone_core::{Language, guards};
use keystone_report::document::Paper;
use keystone_report::plan::Kind;
use keystone_report::{pdf, plan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command;
use crate::{Failure, Session};

/// Something to look at before a document goes out. `page` is where it can be mended.
#[derive(Serialize, TS)]
struct ExportFinding {
    kind: &'static str,
    count: usize,
    page: &'static str,
}

/// The check before export.
#[derive(Serialize, TS)]
pub(crate) struct ExportReport {
    findings: Vec<ExportFinding>,
}

command! {
    /// What a document in this language would lack or reveal; the action plan when none is named.
    ExportCheck { language: Language, document: Option<Kind> } -> ExportReport, |args, session| {
        let contents = session.contents()?;
        let today = session.today();
        let findings = match args.document.unwrap_or(Kind::ActionPlan) {
            Kind::ActionPlan => of_plan(&contents, today, args.language),
            Kind::Diagnosis => of_diagnosis(&contents, today, args.language),
            Kind::Summary => of_summary(&contents, args.language),
            Kind::Letters => of_letters(&contents, today),
        };
        Ok(ExportReport {
            findings: findings
                .into_iter()
                .filter(|(_, count, _)| *count > 0)
                .map(|(kind, count, page)| ExportFinding { kind, count, page })
                .collect(),
        })
    }
}

/// Kind, how many, and the page that mends it.
type Found = (&'static str, usize, &'static str);

fn evidence_missing(contents: &Contents) -> Found {
    ("evidence-missing", contents.missing_evidence().len(), "understand")
}

fn still_open(contents: &Contents, today: Date) -> Found {
    ("to-find-out", check_up::to_find_out(contents, today).len(), "to-find-out")
}

fn reasons_missing(contents: &Contents) -> Found {
    let ranking = contents.ranking();
    let scores: Vec<_> = ranking.ranked.iter().chain(&ranking.to_document).collect();
    ("reason-missing", policy::needs_reason(&scores, &contents.decisions).len(), "decide/decision")
}

fn nothing_retained(contents: &Contents) -> Found {
    ("nothing-retained", usize::from(contents.retained().is_empty()), "decide/decision")
}

fn of_plan(contents: &Contents, today: Date, language: Language) -> Vec<Found> {
    let gaps = partners::coverage(&contents.retained(), &contents.partners);
    let gaps = gaps.iter().filter(|found| found.gap.is_some()).count();
    let incomplete =
        contents.actions.iter().filter(|action| !action.lacks(&contents.indicators).is_empty()).count();
    vec![
        evidence_missing(contents),
        still_open(contents, today),
        reasons_missing(contents),
        nothing_retained(contents),
        ("coverage-gap", gaps, "mobilize/partners"),
        ("action-incomplete", incomplete, "act/actions"),
        ("untranslated", untranslated(contents, language), "home"),
    ]
}

/// The report prints warnings only when they were accepted; the others are for the group to look at before.
fn of_diagnosis(contents: &Contents, today: Date, language: Language) -> Vec<Found> {
    let answered = |problem: &String| {
        territory::value(&contents.answers, "Q801")
            .is_some_and(|statements| statements.get(problem).is_some())
    };
    let unwritten = contents.retained().iter().filter(|problem| !answered(problem)).count();
    // Missing evidence is counted above.
    let warned = guards::find(contents, today);
    let warned =
        warned.iter().filter(|warning| warning.accepted.is_none() && warning.guard != "G-02").count();
    vec![
        evidence_missing(contents),
        still_open(contents, today),
        reasons_missing(contents),
        nothing_retained(contents),
        ("statement-missing", unwritten, "understand/S8"),
        ("warning", warned, "understand"),
        ("untranslated", untranslated(contents, language), "home"),
    ]
}

fn of_summary(contents: &Contents, language: Language) -> Vec<Found> {
    let strengths =
        ["Q406", "Q507"].iter().all(|question| territory::value(&contents.answers, question).is_none());
    vec![
        evidence_missing(contents),
        ("strengths-missing", usize::from(strengths), "understand/Q507"),
        nothing_retained(contents),
        ("untranslated", untranslated(contents, language), "home"),
    ]
}

fn of_letters(contents: &Contents, today: Date) -> Vec<Found> {
    let open = check_up::to_find_out(contents, today);
    let unnamed = open.iter().filter(|found| found.who.trim().is_empty()).count();
    let undated = open.iter().filter(|found| found.due.is_empty()).count();
    let late = open.iter().filter(|found| found.late).count();
    vec![
        ("nothing-to-ask", usize::from(open.is_empty()), "understand"),
        ("nobody-named", unnamed, "to-find-out"),
        ("date-missing", undated, "to-find-out"),
        ("date-passed", late, "to-find-out"),
    ]
}

/// Texts a person wrote in the other language only.
fn untranslated(contents: &Contents, language: Language) -> usize {
    let answers = contents.answers.values().map(|answer| &answer.reason);
    let problems = contents.problems.iter().flat_map(|problem| [&problem.name, &problem.statement]);
    let decisions = contents.decisions.iter().map(|decision| &decision.reason);
    let record = [&contents.record.present, &contents.record.dissent];
    let objectives = contents.objectives.iter().map(|objective| &objective.group);
    let partners = contents.partners.iter().flat_map(|partner| [&partner.name, &partner.mandate]);
    let actions = contents.actions.iter().flat_map(|action| {
        [&action.title, &action.description, &action.group, &action.rights, &action.side_effects]
    });
    let milestones =
        contents.actions.iter().flat_map(|action| action.milestones.iter().map(|step| &step.text));
    let indicators = contents.indicators.iter().flat_map(|indicator| [&indicator.name, &indicator.note]);
    let voices = contents.voices.iter().map(|voice| &voice.name);
    let evidence = contents.evidence.iter().flat_map(|evidence| [&evidence.title, &evidence.holder]);
    std::iter::once(&contents.plan.title)
        .chain(voices)
        .chain(evidence)
        .chain(answers)
        .chain(problems)
        .chain(decisions)
        .chain(record)
        .chain(objectives)
        .chain(partners)
        .chain(actions)
        .chain(milestones)
        .chain(indicators)
        .filter(|text| text.of(language).trim().is_empty() && !text.is_empty())
        .count()
}

/// The formats of this version.
#[derive(Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    Pdf,
}

/// Paper of a document; by default A4 for France, Letter for Canada.
#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PaperSize {
    A4,
    Letter,
}

/// A document that was written.
#[derive(Serialize, TS)]
pub(crate) struct Report {
    path: String,
    pages: usize,
}

command! {
    /// Makes a document and writes it to a path.
    MakeReport {
        document: Kind,
        language: Language,
        format: Format,
        path: String,
        paper: Option<PaperSize>,
    } -> Report, |args, session| {
        let contents = session.contents()?;
        let words = session.words(args.language);
        let paper = match args.paper {
            Some(PaperSize::A4) => Paper::A4,
            Some(PaperSize::Letter) => Paper::Letter,
            None if contents.plan.profile == keystone_core::plan::Profile::Fr => Paper::A4,
            None => Paper::Letter,
        };
        let Format::Pdf = args.format;
        let before = newest_frozen(session, &contents)?;
        let options = plan::Options { before, ..plan::Options::new(words, paper, session.today()) };
        let failed = |error: &dyn std::fmt::Display| Failure::new("error-document").because(&error.to_string());
        let document = args.document.make(&contents, &options).map_err(|error| failed(&error))?;
        let made = pdf::write(&document).map_err(|error| failed(&error))?;
        let path = Path::new(&args.path);
        if args.path.trim().is_empty() {
            return Err(Failure::new("refused-path-missing").with("field", "path"));
        }
        write_whole(path, &made.bytes)?;
        Ok(Report { path: args.path, pages: made.pages })
    }
}

/// The newest frozen diagnosis, when there is one that can be read.
fn newest_frozen(session: &Session, contents: &Contents) -> Result<Option<Kept>, Failure> {
    let Some(newest) = contents.frozen.first() else { return Ok(None) };
    Ok(frozen::kept(session.project()?.db(), &newest.id)?)
}

/// Writes beside and renames: the document is whole, or the old one is still there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let failed = |error: std::io::Error| {
        let id = match error.kind() {
            std::io::ErrorKind::StorageFull => "error-disk-full",
            std::io::ErrorKind::PermissionDenied if path.exists() => "error-document-locked",
            _ => "error-folder-not-writable",
        };
        Failure::new(id)
            .with("folder", folder.display().to_string())
            .with("path", name.as_str())
            .because(&error)
    };
    let draft = folder.join(format!(".{name}.new"));
    let written = std::fs::File::create(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let placed = written.and_then(|()| std::fs::rename(&draft, path));
    if placed.is_err() {
        // What is left of a draft would only puzzle; should removing it fail too, the first error matters more.
        let _ = std::fs::remove_file(&draft);
    }
    placed.map_err(failed)
}
