//! Partners of the plan: what they bring, where they stand, which problem they answer for.
//!
//! Professional contacts are the only personal data of the whole file, and notes are never exported
//! (method 0.3, C.3).

pub mod store;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refusal::{Refusal, check_scale, check_span};
use crate::text::{Text, codes};

codes! {
    /// Agreement signed with a partner (method C.3).
    Agreement { None = "none", Verbal = "verbal", Letter = "letter", Protocol = "protocol", DataSharing = "data-sharing" }
}
codes! {
    /// Role of a partner: does the work, answers for the result, is asked before, is told after (method C.5).
    Role { Responsible = "R", Accountable = "A", Consulted = "C", Informed = "I" }
}

/// A partner's role in one problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Involvement {
    pub problem: String,
    pub role: Role,
}

/// A partner, with every field of method C.3. Scales run 0–4, the attitude −2 … +2; money in cents a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Partner {
    pub id: String,
    pub name: Text,
    pub category: String,
    #[serde(default)]
    pub mandate: Text,
    #[serde(default)]
    pub territory: String,
    #[serde(default)]
    pub zones: Vec<String>,
    #[serde(default)]
    pub groups_served: String,
    #[serde(default)]
    pub resources: Vec<String>,
    #[serde(default)]
    pub resources_note: String,
    #[serde(default)]
    pub resources_cents: Option<i64>,
    #[serde(default)]
    pub influence: Option<i64>,
    #[serde(default)]
    pub interest: Option<i64>,
    #[serde(default)]
    pub attitude: Option<i64>,
    #[serde(default)]
    pub relation_now: Option<i64>,
    #[serde(default)]
    pub relation_wanted: Option<i64>,
    #[serde(default)]
    pub commitment: Option<i64>,
    pub agreement: Agreement,
    #[serde(default)]
    pub agreement_from: String,
    #[serde(default)]
    pub agreement_until: String,
    #[serde(default)]
    pub data_offered: String,
    #[serde(default)]
    pub contact_name: String,
    #[serde(default)]
    pub contact_title: String,
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub phone: String,
    #[serde(default)]
    pub second_contact: String,
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub last_contact: String,
    #[serde(default)]
    pub limits: String,
    #[serde(default)]
    pub seats: String,
    #[serde(default)]
    pub notes: String,
    #[serde(default)]
    pub problems: Vec<Involvement>,
}

impl Partner {
    /// Checks the fields of one partner; names are checked against the others by [`same_name`].
    ///
    /// # Errors
    /// A refusal that names the field.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.name.is_empty() {
            return Err(Refusal::field("refused-name-missing", "name"));
        }
        if crate::catalogue::Catalogue::get().stakeholder(&self.category).is_none() {
            return Err(Refusal::field("refused-category-missing", "category"));
        }
        for (value, field) in [
            (self.influence, "influence"),
            (self.interest, "interest"),
            (self.relation_now, "relationNow"),
            (self.relation_wanted, "relationWanted"),
            (self.commitment, "commitment"),
        ] {
            check_scale(value, 0, 4, field)?;
        }
        check_scale(self.attitude, -2, 2, "attitude")?;
        if self.resources_cents.is_some_and(|cents| cents < 0) {
            return Err(Refusal::field("refused-money", "resourcesCents"));
        }
        check_span(&self.agreement_from, &self.agreement_until, "agreementFrom", "agreementUntil")?;
        crate::refusal::check_date(&self.last_contact, "lastContact")
    }
}

/// The partner that already bears this name in either language; case, blanks and accents are ignored.
#[must_use]
pub fn same_name<'a>(partner: &Partner, others: &'a [Partner]) -> Option<&'a Partner> {
    let names = |partner: &Partner| {
        [folded(&partner.name.en), folded(&partner.name.fr)]
            .into_iter()
            .filter(|name| !name.is_empty())
            .collect()
    };
    let mine: Vec<String> = names(partner);
    others.iter().filter(|other| other.id != partner.id).find(|other| {
        let theirs: Vec<String> = names(other);
        mine.iter().any(|name| theirs.contains(name))
    })
}

/// Lower case without accents or extra blanks, for comparing names only.
fn folded(name: &str) -> String {
    let plain: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'à' | 'â' | 'ä' | 'á' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'ç' => 'c',
            'ÿ' => 'y',
            '\u{2019}' => '\'',
            letter => letter,
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

codes! {
    /// The four fields of the influence × interest grid, cut at 2 (method C.4.1).
    Quadrant { WorkClosely = "work-closely", WinOver = "win-over", GiveVoice = "give-voice", KeepInformed = "keep-informed" }
}

/// The field of a partner; `None` until both are placed.
#[must_use]
pub fn quadrant(partner: &Partner) -> Option<Quadrant> {
    match (partner.influence? >= 2, partner.interest? >= 2) {
        (true, true) => Some(Quadrant::WorkClosely),
        (true, false) => Some(Quadrant::WinOver),
        (false, true) => Some(Quadrant::GiveVoice),
        (false, false) => Some(Quadrant::KeepInformed),
    }
}

codes! {
    /// What a problem lacks among partners (method C.4.3).
    Gap { NoPartner = "no-partner", NoLead = "no-lead" }
}

/// How far one problem is covered.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage {
    pub problem: String,
    pub partners: usize,
    /// The one partner that answers for the result.
    pub lead: Option<String>,
    pub gap: Option<Gap>,
}

/// Who is missing for each of these problems.
#[must_use]
pub fn coverage(problems: &[String], partners: &[Partner]) -> Vec<Coverage> {
    problems
        .iter()
        .map(|problem| {
            let roles: Vec<(&Partner, Role)> = partners
                .iter()
                .flat_map(|partner| partner.problems.iter().map(move |involved| (partner, involved)))
                .filter(|(_, involved)| &involved.problem == problem)
                .map(|(partner, involved)| (partner, involved.role))
                .collect();
            let lead =
                roles.iter().find(|(_, role)| *role == Role::Accountable).map(|(lead, _)| lead.id.clone());
            let gap = match (roles.is_empty(), lead.is_some()) {
                (true, _) => Some(Gap::NoPartner),
                (false, false) => Some(Gap::NoLead),
                (false, true) => None,
            };
            Coverage { problem: problem.clone(), partners: roles.len(), lead, gap }
        })
        .collect()
}

/// Partners with no contact noted for 120 days or more (method C.3); those never dated are not counted.
#[must_use]
pub fn silent(partners: &[Partner], today: jiff::civil::Date) -> Vec<String> {
    partners
        .iter()
        .filter(|partner| {
            partner
                .last_contact
                .parse::<jiff::civil::Date>()
                .is_ok_and(|last| (today - last).get_days() > 120)
        })
        .map(|partner| partner.id.clone())
        .collect()
}
