//! Documents made from the plan.

use std::io::Write as _;
use std::path::Path;

use keystone_core::Language;
use keystone_core::check_up::{self, Contents};
use keystone_core::partners;
use keystone_core::policy;
use keystone_report::document::Paper;
use keystone_report::{pdf, plan};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command;
use crate::Failure;

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
    /// What a document in this language would lack or reveal.
    ExportCheck { language: Language } -> ExportReport, |args, session| {
        let contents = session.contents()?;
        let retained = contents.retained();
        let gaps = partners::coverage(&retained, &contents.partners).iter().filter(|found| found.gap.is_some()).count();
        let incomplete =
            contents.actions.iter().filter(|action| !action.lacks(&contents.indicators).is_empty()).count();
        let ranking = contents.ranking();
        let scores: Vec<_> = ranking.ranked.iter().chain(&ranking.to_document).collect();
        let findings = [
            ("evidence-missing", contents.missing_evidence().len(), "understand"),
            ("to-find-out", check_up::to_find_out(&contents, session.today()).len(), "to-find-out"),
            ("reason-missing", policy::needs_reason(&scores, &contents.decisions).len(), "decide/decision"),
            ("nothing-retained", usize::from(retained.is_empty()), "decide/decision"),
            ("coverage-gap", gaps, "mobilize/partners"),
            ("action-incomplete", incomplete, "act/actions"),
            ("untranslated", untranslated(&contents, args.language), "home"),
        ];
        Ok(ExportReport {
            findings: findings
                .into_iter()
                .filter(|(_, count, _)| *count > 0)
                .map(|(kind, count, page)| ExportFinding { kind, count, page })
                .collect(),
        })
    }
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
    std::iter::once(&contents.plan.title)
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

/// The documents of this version.
#[derive(Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DocumentKind {
    ActionPlan,
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
        document: DocumentKind,
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
        let DocumentKind::ActionPlan = args.document;
        let Format::Pdf = args.format;
        let options = plan::Options { words, paper, today: session.today() };
        let failed = |error: &dyn std::fmt::Display| Failure::new("error-document").because(&error.to_string());
        let document = plan::action_plan(&contents, &options).map_err(|error| failed(&error))?;
        let made = pdf::write(&document).map_err(|error| failed(&error))?;
        let path = Path::new(&args.path);
        if args.path.trim().is_empty() {
            return Err(Failure::new("refused-path-missing").with("field", "path"));
        }
        write_whole(path, &made.bytes)?;
        Ok(Report { path: args.path, pages: made.pages })
    }
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
