//! Types of partners, the partnership check, and the classification of prevention.
//!
//! The organisations of a town are the project's; here are only the kinds they may be of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ids::{LevelId, PartnershipId, StakeholderId, ZoneId};

/// A type of partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Its eternal id; its message has the attributes `diagnosis`, `policy`, `action` and `evaluation`.
    pub id: StakeholderId,
    /// Zones of action it usually works in.
    pub zones: Vec<ZoneId>,
}

/// A domain of the partnership check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PartnershipDomain {
    /// What the partnership is for.
    Purpose,
    /// Who is at the table.
    Members,
    /// Who carries it.
    Leadership,
    /// Whether people can speak freely.
    Trust,
    /// How meetings and roles work.
    Working,
    /// What members bring.
    Resources,
    /// What gets done.
    Action,
    /// What is learnt from results.
    Learning,
}

/// A statement of the partnership check, answered from 0 (strongly disagree) to 4 (strongly agree).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PartnershipStatement {
    /// Its eternal id.
    pub id: PartnershipId,
    /// Its domain.
    pub domain: PartnershipDomain,
}

/// A level of prevention: primary, secondary or tertiary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its eternal id.
    pub id: LevelId,
    /// Zones of action it is usually tagged with.
    pub zones: Vec<ZoneId>,
}
