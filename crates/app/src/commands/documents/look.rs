//! What the documents of a municipality look like: logo, colour, Word template.

use std::path::Path;

use base64::Engine as _;
use keystone_core::documents::{Look, store};
use keystone_core::evidence::{self, Attached};
use keystone_core::project::Op;
use keystone_core::refusal::Refusal;
use keystone_core::{Language, Text};
use keystone_report::document::{Accent, Logo, Media};
use keystone_report::{docx, logo};
use serde::Serialize;
use ts_rs::TS;

use super::super::command;
use super::super::file::Changes;
use crate::{Failure, Session};

/// The largest Word template that is taken, in bytes.
const LARGEST_TEMPLATE: u64 = 5 * 1024 * 1024;

/// The look, as the settings show it.
#[derive(Serialize, TS)]
#[ts(rename = "Look")]
pub(crate) struct LookView {
    /// The logo as a data address; null without one.
    data: Option<String>,
    alt: Text,
    /// `#rrggbb`, or empty for the program's own.
    accent: String,
    /// The name of the Word document whose styles are taken; empty without one.
    template: String,
}

fn look(session: &Session) -> Result<Look, Failure> {
    Ok(store::look(session.project()?.db())?)
}

fn bytes(session: &Session, sha256: &str) -> Result<Option<Vec<u8>>, Failure> {
    if sha256.is_empty() {
        return Ok(None);
    }
    Ok(evidence::store::document(session.project()?.db(), sha256)?)
}

/// The colour and the logo for a document in this language. A logo that can't be read is left out.
pub(super) fn for_documents(
    session: &Session,
    language: Language,
) -> Result<(Accent, Option<Logo>), Failure> {
    let look = look(session)?;
    let alt = match look.logo_alt.shown(language) {
        Some((alt, _)) => alt.to_owned(),
        None => session.contents()?.plan.municipality,
    };
    let logo = bytes(session, &look.logo_sha256)?
        .and_then(|bytes| logo::read(&bytes).ok())
        .map(|logo| Logo { alt, ..logo });
    Ok((look.accent_rgb().map_or_else(Accent::default, Accent), logo))
}

/// The Word document whose styles are taken.
pub(super) fn template(session: &Session) -> Result<Option<Vec<u8>>, Failure> {
    let look = look(session)?;
    bytes(session, &look.template_sha256)
}

command! {
    /// What the documents look like.
    ReadLook {} -> LookView, |_, session| {
        let look = look(session)?;
        let data = bytes(session, &look.logo_sha256)?.and_then(|bytes| {
            let media = match logo::read(&bytes).ok()?.media {
                Media::Png => "image/png",
                Media::Jpeg => "image/jpeg",
            };
            let encoded = base64::engine::general_purpose::STANDARD.encode(&bytes);
            Some(format!("data:{media};base64,{encoded}"))
        });
        Ok(LookView { data, alt: look.logo_alt, accent: look.accent, template: look.template_name })
    }
}

/// Reads a file a person chose; its size is looked at first.
fn read(path: &str, largest: u64, too_large: &'static str) -> Result<(String, Vec<u8>), Failure> {
    if path.trim().is_empty() {
        return Err(Refusal::field("refused-path-missing", "path").into());
    }
    let path = Path::new(path);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let failed = |error: std::io::Error| {
        let id = if error.kind() == std::io::ErrorKind::NotFound { "error-not-found" } else { "error-file" };
        Failure::new(id).with("path", name.as_str()).because(&error)
    };
    if std::fs::metadata(path).map_err(failed)?.len() > largest {
        return Err(Refusal::field(too_large, "path").with("path", name.as_str()).into());
    }
    let data = std::fs::read(path).map_err(failed)?;
    Ok((name, data))
}

/// Saves a look, with a file that it names.
fn save(session: &mut Session, look: &Look, file: Option<&(String, Vec<u8>)>) -> Result<Changes, Failure> {
    session.change(Op::ChangeLook, |tx| {
        if let Some((sha256, data)) = file {
            evidence::store::put_document(tx, sha256, data)?;
        }
        store::put_look(tx, look)
    })
}

command! {
    /// Takes a picture for the logo, or takes the logo away.
    SetLogo {
        /// The path of a PNG or JPEG picture; empty keeps the one there is, null takes it away.
        path: Option<String>,
        alt: Text,
    } -> Changes, |args, session| {
        let mut look = look(session)?;
        look.logo_alt = args.alt;
        let path = match args.path {
            Some(path) if path.is_empty() => return save(session, &look, None),
            Some(path) => path,
            None => {
                look.logo_sha256 = String::new();
                look.logo_alt = Text::default();
                return save(session, &look, None);
            }
        };
        let most = u64::try_from(logo::MOST_BYTES).unwrap_or(u64::MAX);
        let (name, data) = read(&path, most, "refused-logo-large")?;
        logo::read(&data).map_err(|error| {
            let id = match error {
                logo::LogoError::NotAPicture => "refused-logo-kind",
                logo::LogoError::TooLarge => "refused-logo-large",
                logo::LogoError::Broken => "refused-logo-broken",
            };
            Failure::from(Refusal::field(id, "path").with("path", name.as_str()))
        })?;
        look.logo_sha256 = Attached::fingerprint(&data);
        let file = (look.logo_sha256.clone(), data);
        save(session, &look, Some(&file))
    }
}

command! {
    /// Chooses the colour of the documents; an empty one is the program's own.
    SetAccent { accent: String } -> Changes, |args, session| {
        let look = Look { accent: args.accent.trim().to_lowercase(), ..look(session)? };
        look.check()?;
        save(session, &look, None)
    }
}

command! {
    /// Takes the styles of a Word document for the Word documents, or goes back to the program's own.
    SetWordTemplate { path: Option<String> } -> Changes, |args, session| {
        let mut look = look(session)?;
        let Some(path) = args.path else {
            look.template_sha256 = String::new();
            look.template_name = String::new();
            return save(session, &look, None);
        };
        let (name, data) = read(&path, LARGEST_TEMPLATE, "refused-template")?;
        docx::check_template(&data).map_err(|error| {
            Failure::from(Refusal::field("refused-template", "path").with("path", name.as_str())).because(&error)
        })?;
        look.template_sha256 = Attached::fingerprint(&data);
        look.template_name = name;
        let file = (look.template_sha256.clone(), data);
        save(session, &look, Some(&file))
    }
}
