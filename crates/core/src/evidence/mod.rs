//! Evidence: what an answer rests on, with its grade, its attached document and where it is used (method B.4, I.2).
//!
//! A grade is proposed by rule and may be lowered freely; it is raised only with a written reason. Nothing here
//! reads what a document says.

pub mod store;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::catalogue::Catalogue;
use crate::refusal::{Refusal, check_date};
use crate::text::{Grade, Text, codes};

codes! {
    /// What kind of evidence it is.
    #[ts(rename = "EvidenceKind")]
    Kind { Document = "document", Photo = "photo", Count = "count", Conversation = "conversation" }
}

codes! {
    /// Who may see it. Sensitive evidence stays out of documents and of a projected screen.
    Sensitivity { Open = "open", Internal = "internal", Sensitive = "sensitive" }
}

codes! {
    /// How much of the territory it covers (method B.4).
    Coverage { Whole = "whole", Part = "part", Neighbour = "neighbour" }
}

codes! {
    /// Whether the definition of what was counted is known.
    Known { Yes = "Y", Partly = "P", No = "N" }
}

/// The document attached to a piece of evidence; its bytes lie in the file under the hash.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Attached {
    pub file_name: String,
    pub media_type: String,
    pub bytes: i64,
    pub sha256: String,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// Empty for a new one.
    pub id: String,
    pub title: Text,
    pub kind: Kind,
    /// An evidence source of the catalogue, or empty.
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub holder: Text,
    /// The day of the evidence itself.
    #[serde(default)]
    pub dated_on: String,
    #[serde(default)]
    pub definition: Option<Known>,
    #[serde(default)]
    pub coverage: Option<Coverage>,
    /// The grade a person gave; `None` follows the proposal.
    #[serde(default)]
    pub grade: Option<Grade>,
    pub sensitivity: Sensitivity,
    #[serde(default)]
    pub note: Text,
    #[serde(default)]
    pub attached: Option<Attached>,
    #[serde(default)]
    pub added_on: String,
    /// Where it is used.
    #[serde(default)]
    pub uses: Vec<Use>,
}

/// Where a piece of evidence is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "EvidenceUse")]
pub struct Use {
    pub question: String,
    /// Empty when the use is not about one problem.
    #[serde(default)]
    pub problem: String,
    #[serde(default)]
    pub page: String,
}

/// The largest document that is copied into a plan, in bytes; above it a reference is kept instead.
pub const LARGEST: u64 = 50 * 1024 * 1024;

/// Evidence older than this many months is pointed at (guard G-08).
pub const OLD_MONTHS: i32 = 36;

/// What may be attached, by the ending of its name: documents anyone can open again in twenty years, no programs.
const KINDS: [(&str, &str); 11] = [
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("csv", "text/csv"),
    ("txt", "text/plain"),
    ("eml", "message/rfc822"),
];

/// Endings of the files that may be attached, without their dot.
#[must_use]
pub fn attachable_endings() -> Vec<&'static str> {
    KINDS.iter().map(|(ending, _)| *ending).collect()
}

impl Attached {
    /// A document to attach, known by its bytes.
    ///
    /// # Errors
    /// `refused-file-type` when its name ends in none of the known kinds, `refused-file-large` above [`LARGEST`],
    /// `refused-file-empty`; each names the file as `path`.
    pub fn of(file_name: &str, data: &[u8]) -> Result<Self, Refusal> {
        let refused = |id| Refusal::field(id, "attach").with("path", file_name);
        let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        let Some((_, media_type)) = KINDS.iter().find(|(known, _)| *known == ending) else {
            return Err(refused("refused-file-type"));
        };
        let length = data.len() as u64;
        if length > LARGEST {
            return Err(refused("refused-file-large"));
        }
        if data.is_empty() {
            return Err(refused("refused-file-empty"));
        }
        Ok(Self {
            file_name: file_name.to_owned(),
            media_type: (*media_type).to_owned(),
            bytes: i64::try_from(length).unwrap_or(i64::MAX),
            sha256: Self::fingerprint(data),
        })
    }

    /// The name under which bytes lie in the file: their SHA-256 in hexadecimal.
    #[must_use]
    pub fn fingerprint(data: &[u8]) -> String {
        Sha256::digest(data).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Evidence {
    /// # Errors
    /// A refusal that names the field: `title`, `datedOn`, or `grade` when a better one than proposed has no
    /// reason in the note.
    pub fn check(&self, today: Date) -> Result<(), Refusal> {
        if self.title.is_empty() {
            return Err(Refusal::field("refused-evidence-title", "title"));
        }
        check_date(&self.dated_on, "datedOn")?;
        let raised =
            self.grade.zip(self.proposed_grade(today)).is_some_and(|(given, proposed)| given < proposed);
        if raised && self.note.is_empty() {
            return Err(Refusal::field("refused-grade-reason", "grade"));
        }
        Ok(())
    }

    /// The grade the rules of B.4 propose: the best the source allows; at most B when it is older than 24 months,
    /// does not cover the whole territory, or its definition is not wholly known; at most C when it is older than 60
    /// months. What was not said lowers nothing. `None` without a source.
    #[must_use]
    pub fn proposed_grade(&self, today: Date) -> Option<Grade> {
        let best = Catalogue::get().source(&self.source)?.grade;
        let months = self.age_in_months(today);
        let not_whole = matches!(self.coverage, Some(Coverage::Part | Coverage::Neighbour));
        let weak = |found: bool, limit: Grade| if found { limit } else { Grade::A };
        Some(
            [
                weak(months.is_some_and(|months| months > 24), Grade::B),
                weak(months.is_some_and(|months| months > 60), Grade::C),
                weak(not_whole, Grade::B),
                weak(matches!(self.definition, Some(Known::Partly | Known::No)), Grade::B),
            ]
            .into_iter()
            .fold(best, Grade::at_most),
        )
    }

    /// The grade that counts: the one given, else the one proposed.
    #[must_use]
    pub fn grade(&self, today: Date) -> Option<Grade> {
        self.grade.or_else(|| self.proposed_grade(today))
    }

    /// Whole months since the day of the evidence; `None` when that day is not known.
    #[must_use]
    pub fn age_in_months(&self, today: Date) -> Option<i32> {
        self.dated_on.parse().ok().map(|dated| months_between(dated, today))
    }

    /// Whether it is older than three years (guard G-08).
    #[must_use]
    pub fn is_old(&self, today: Date) -> bool {
        self.age_in_months(today).is_some_and(|months| months > OLD_MONTHS)
    }
}

/// Whole months from one day to another; negative when the other is earlier.
#[must_use]
pub fn months_between(from: Date, to: Date) -> i32 {
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month())
        - i32::from(from.month());
    if to.day() < from.day() { months - 1 } else { months }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2025, 2, 3);

    fn police_extract() -> Evidence {
        Evidence {
            id: String::new(),
            title: Text::new("Yearly extract", ""),
            kind: Kind::Count,
            source: "S-POL".to_owned(),
            holder: Text::default(),
            dated_on: "2025-01-01".to_owned(),
            definition: Some(Known::Yes),
            coverage: Some(Coverage::Whole),
            grade: None,
            sensitivity: Sensitivity::Open,
            note: Text::default(),
            attached: None,
            added_on: String::new(),
            uses: Vec::new(),
        }
    }

    #[test]
    fn the_rules_of_b4_lower_what_the_source_allows() {
        let proposed = |change: fn(&mut Evidence)| {
            let mut evidence = police_extract();
            change(&mut evidence);
            evidence.proposed_grade(TODAY)
        };
        assert_eq!(proposed(|_| {}), Some(Grade::A), "a police extract with its definition");
        assert_eq!(proposed(|e| e.dated_on = "2023-02-03".to_owned()), Some(Grade::A), "24 months");
        assert_eq!(proposed(|e| e.dated_on = "2023-01-03".to_owned()), Some(Grade::B), "25 months");
        assert_eq!(proposed(|e| e.dated_on = "2020-02-03".to_owned()), Some(Grade::B), "60 months");
        assert_eq!(proposed(|e| e.dated_on = "2020-01-03".to_owned()), Some(Grade::C), "61 months");
        assert_eq!(
            proposed(|e| e.dated_on = String::new()),
            Some(Grade::A),
            "what was not said lowers nothing"
        );
        assert_eq!(proposed(|e| e.coverage = Some(Coverage::Neighbour)), Some(Grade::B));
        assert_eq!(proposed(|e| e.definition = Some(Known::Partly)), Some(Grade::B));
        assert_eq!(proposed(|e| e.source = "S-MEDIA".to_owned()), Some(Grade::D), "media");
        assert_eq!(proposed(|e| e.source = String::new()), None);
    }

    #[test]
    fn a_grade_is_raised_only_with_a_reason() {
        let mut evidence = police_extract();
        evidence.definition = Some(Known::No);
        for lower in [Grade::B, Grade::C, Grade::D] {
            evidence.grade = Some(lower);
            assert_eq!(evidence.check(TODAY), Ok(()));
            assert_eq!(evidence.grade(TODAY), Some(lower));
        }
        evidence.grade = Some(Grade::A);
        assert_eq!(evidence.check(TODAY).unwrap_err().id, "refused-grade-reason");
        evidence.note = Text::new("", "Définition confirmée par écrit");
        assert_eq!(evidence.check(TODAY), Ok(()));
    }

    #[test]
    fn age_counts_whole_months() {
        let age = |dated_on: &str| {
            let evidence = Evidence { dated_on: dated_on.to_owned(), ..police_extract() };
            (evidence.age_in_months(TODAY), evidence.is_old(TODAY))
        };
        assert_eq!(age("2025-01-04"), (Some(0), false));
        assert_eq!(age("2025-01-03"), (Some(1), false));
        assert_eq!(age("2022-01-04"), (Some(36), false));
        assert_eq!(age("2022-01-03"), (Some(37), true));
        assert_eq!(age(""), (None, false));
    }

    #[test]
    fn a_document_is_known_by_its_bytes_and_its_kind_by_its_name() {
        // The hash of the three letters is the first example of FIPS 180-4.
        let attached = Attached::of("Compte rendu.DOCX", b"abc").unwrap();
        assert_eq!(attached.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!((attached.bytes, attached.media_type.contains("wordprocessingml")), (3, true));
        for name in ["run.exe", "notes", "pdf", "photo.png.html"] {
            assert_eq!(Attached::of(name, b"abc").unwrap_err().id, "refused-file-type", "{name}");
        }
        assert_eq!(Attached::of("empty.pdf", b"").unwrap_err().id, "refused-file-empty");
    }
}
