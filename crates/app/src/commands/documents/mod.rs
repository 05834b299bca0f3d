//! Documents made from the plan: which there are, making one, and what is remembered of it.
//!
//! What was left out before export is left out of every one of them. Nothing is written but where the person said.

pub(crate) mod checks;
pub(crate) mod look;
pub(crate) mod made;
pub(crate) mod preview;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use keystone_core::Language;
use keystone_core::check_up::Contents;
use keystone_core::diagnosis::frozen;
use keystone_core::documents::{ExportChoice, store, texts};
use keystone_core::plan::Profile;
use keystone_core::refusal::Refusal;
use keystone_report::document::{Document, Paper};
use keystone_report::plan::{Edition, Kind, Options, bilingual};
use keystone_report::{docx, html, pdf, xlsx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::command;
use crate::{Failure, Session};

/// The language of a document; both stand side by side in two columns.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum DocumentLanguage {
    En,
    Fr,
    Both,
}

impl DocumentLanguage {
    fn code(self) -> &'static str {
        self.one().map_or("both", Language::code)
    }

    /// The one language; `None` for both.
    fn one(self) -> Option<Language> {
        match self {
            Self::En => Some(Language::En),
            Self::Fr => Some(Language::Fr),
            Self::Both => None,
        }
    }
}

/// What a document is written as.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    Pdf,
    Docx,
    Html,
    Xlsx,
}

impl Format {
    /// The ending of its files, without the dot.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Paper of a document; by default A4 for France, Letter for Canada.
#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PaperSize {
    A4,
    Letter,
}

/// In what a document can be had.
#[derive(Serialize, TS)]
pub(crate) struct DocumentFacts {
    document: Kind,
    languages: Vec<DocumentLanguage>,
    formats: Vec<Format>,
    editions: Vec<Edition>,
}

fn facts(document: Kind) -> DocumentFacts {
    let mut languages = vec![DocumentLanguage::En, DocumentLanguage::Fr];
    if document.is_bilingual() {
        languages.push(DocumentLanguage::Both);
    }
    let mut formats = vec![Format::Pdf, Format::Docx, Format::Html];
    if document == Kind::ActionPlan {
        formats.push(Format::Xlsx);
    }
    let mut editions = vec![Edition::Shared];
    if document.has_internal_edition() {
        editions.push(Edition::Internal);
    }
    DocumentFacts { document, languages, formats, editions }
}

/// The documents of this version.
#[derive(Serialize, TS)]
pub(crate) struct DocumentList {
    documents: Vec<DocumentFacts>,
}

command! {
    /// Which documents there are, and in what they can be had.
    ReadDocumentList {} -> DocumentList, |_, _| {
        Ok(DocumentList { documents: Kind::ALL.into_iter().map(facts).collect() })
    }
}

/// What is asked for.
struct Wanted {
    document: Kind,
    language: DocumentLanguage,
    paper: Option<PaperSize>,
    edition: Edition,
}

fn broken(error: &impl ToString) -> Failure {
    Failure::new("error-document").because(error)
}

/// The plan as documents may print it: without what was left out.
fn contents(session: &Session) -> Result<Contents, Failure> {
    let mut contents = session.contents()?;
    let left_out: BTreeSet<String> = store::decided(session.project()?.db())?
        .into_iter()
        .filter(|decided| decided.choice == ExportChoice::LeftOut)
        .map(|decided| decided.subject)
        .collect();
    texts::leave_out(&mut contents, &left_out);
    Ok(contents)
}

impl Wanted {
    /// Refuses what the document can't be had in.
    fn check(&self, format: Format) -> Result<(), Failure> {
        let facts = facts(self.document);
        if !facts.languages.contains(&self.language) {
            return Err(Refusal::field("refused-document-language", "language").into());
        }
        if !facts.formats.contains(&format) {
            return Err(Refusal::field("refused-document-format", "format").into());
        }
        if !facts.editions.contains(&self.edition) {
            return Err(Refusal::field("refused-document-edition", "edition").into());
        }
        Ok(())
    }

    fn options(
        &self,
        session: &Session,
        contents: &Contents,
        language: Language,
    ) -> Result<Options, Failure> {
        let paper = match self.paper {
            Some(PaperSize::A4) => Paper::A4,
            Some(PaperSize::Letter) => Paper::Letter,
            None if contents.plan.profile == Profile::Fr => Paper::A4,
            None => Paper::Letter,
        };
        let before = match contents.frozen.first() {
            Some(newest) => frozen::kept(session.project()?.db(), &newest.id)?,
            None => None,
        };
        let (accent, logo) = look::for_documents(session, language)?;
        let options = Options::new(session.words(language), paper, session.today());
        Ok(Options { before, edition: self.edition, accent, logo, ..options })
    }

    fn make(&self, session: &Session, contents: &Contents) -> Result<Document, Failure> {
        let of = |language| self.options(session, contents, language);
        match self.language.one() {
            Some(language) => self.document.make(contents, &of(language)?),
            None => bilingual::side_by_side(self.document, contents, &of(Language::En)?, &of(Language::Fr)?),
        }
        .map_err(|error| broken(&error))
    }
}

/// A document that was written.
#[derive(Serialize, TS)]
pub(crate) struct Report {
    path: String,
    /// Null for a format without pages.
    pages: Option<usize>,
}

command! {
    /// Makes a document and writes it to a path.
    MakeReport {
        document: Kind,
        language: DocumentLanguage,
        format: Format,
        path: String,
        paper: Option<PaperSize>,
        edition: Option<Edition>,
    } -> Report, |args, session| {
        let (document, language, paper) = (args.document, args.language, args.paper);
        let wanted = Wanted { document, language, paper, edition: args.edition.unwrap_or_default() };
        wanted.check(args.format)?;
        if args.path.trim().is_empty() {
            return Err(Refusal::field("refused-path-missing", "path").into());
        }
        let contents = contents(session)?;
        let (bytes, pages, figures) = match args.format {
            Format::Xlsx => {
                let language = language.one().unwrap_or(contents.plan.language);
                let options = wanted.options(session, &contents, language)?;
                let bytes = xlsx::write(&contents, &options).map_err(|error| broken(&error))?;
                (bytes, None, Vec::new())
            }
            format => {
                let document = wanted.make(session, &contents)?;
                let figures = keystone_report::trace::numbers(&document);
                let (bytes, pages) = written(&document, format, session)?;
                (bytes, pages, figures)
            }
        };
        let path = Path::new(&args.path);
        write_whole(path, &bytes)?;
        made::remember(session, &wanted, args.format, path, &figures)?;
        Ok(Report { path: args.path, pages })
    }
}

/// The bytes of a document and the number of its pages, where the format has some.
fn written(
    document: &Document,
    format: Format,
    session: &Session,
) -> Result<(Vec<u8>, Option<usize>), Failure> {
    Ok(match format {
        Format::Pdf | Format::Xlsx => {
            let made = pdf::write(document).map_err(|error| broken(&error))?;
            (made.bytes, Some(made.pages))
        }
        Format::Docx => {
            let template = look::template(session)?;
            let made = docx::write(document, template.as_deref()).map_err(|error| broken(&error))?;
            (made.bytes, None)
        }
        Format::Html => (html::write(document).map_err(|error| broken(&error))?.bytes, None),
    })
}

/// One file of a pack.
#[derive(Serialize, TS)]
pub(crate) struct PackFile {
    document: Kind,
    language: DocumentLanguage,
    format: Format,
    /// The name of the file.
    name: String,
}

/// The files of a pack, in their order.
#[derive(Serialize, TS)]
pub(crate) struct Pack {
    files: Vec<PackFile>,
    /// A folder that does not exist yet, named after the municipality and the day.
    folder: String,
}

command! {
    /// Which files a pack consists of: every document chosen in every language and format it can be had in.
    ReadPack {
        documents: Vec<Kind>,
        languages: Vec<DocumentLanguage>,
        formats: Vec<Format>,
        /// The folder in which the pack's own will be made; without one, where documents are usually kept.
        parent: Option<String>,
    } -> Pack, |args, session| {
        let plan = session.contents()?.plan;
        let town = plan.municipality;
        let mut files = Vec::new();
        for document in Kind::ALL.into_iter().filter(|kind| args.documents.contains(kind)) {
            let facts = facts(document);
            for language in facts.languages.into_iter().filter(|language| args.languages.contains(language)) {
                for format in facts.formats.iter().copied().filter(|format| args.formats.contains(format)) {
                    let name = file_name(session, &town, document, language, format);
                    files.push(PackFile { document, language, format, name });
                }
            }
        }
        let parent = args.parent.map_or_else(|| session.documents().to_owned(), PathBuf::from);
        let pack = session.words(plan.language).text("file-name-pack", &keystone_l10n::Args::default());
        let stem = super::file::file_stem(&format!("{town} {pack} {}", session.today()));
        Ok(Pack { files, folder: free_folder(&parent, &stem) })
    }
}

/// `Town-document-en.pdf`.
fn file_name(
    session: &Session,
    town: &str,
    document: Kind,
    language: DocumentLanguage,
    format: Format,
) -> String {
    let words = session.words(language.one().unwrap_or(Language::En));
    let name = words.text(&format!("file-name-{}", document.code()), &keystone_l10n::Args::default());
    let stem = super::file::file_stem(&format!("{town} {name} {}", language.code()));
    format!("{stem}.{}", format.ending())
}

/// A folder for a pack that does not exist yet, so that nothing is written over.
fn free_folder(parent: &Path, stem: &str) -> String {
    let names = std::iter::once(stem.to_owned()).chain((2..1000).map(|number| format!("{stem}-{number}")));
    let free = names.map(|name| parent.join(name)).find(|folder| !folder.exists());
    free.unwrap_or_else(|| parent.join(stem)).display().to_string()
}

/// Writes beside and renames: the document is whole, or the old one is still there. The folder is made when only it
/// is missing.
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
    if folder.parent().is_some_and(Path::is_dir) && !folder.exists() {
        std::fs::create_dir(folder).map_err(failed)?;
    }
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
