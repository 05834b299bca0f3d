//! The library of interventions, and what research says of each.
//!
//! A number that was not verified is not here: its effect keeps a direction and nothing else. Which problems an
//! intervention serves follows from its tags, a design decision stated in `problem-tags.toml`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ids::{ApproachId, InterventionId, LevelId, ProblemId};

macro_rules! closed {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }
    )*};
}

closed! {
    /// Which part of the library an intervention belongs to.
    Tier {
        /// The main library.
        Core,
        /// Additional entries.
        Extra,
    }
    /// What an intervention mostly acts through.
    InterventionKind {
        /// Places and targets.
        Situational,
        /// Support to people.
        Social,
        /// Work with the community.
        Community,
        /// Police work.
        LawEnforcement,
        /// Reintegration and repair.
        Reintegration,
    }
    /// Cost by professional judgement, not a finding.
    Cost {
        /// Staff time and small purchases.
        Low,
        /// Dedicated staff or works.
        Medium,
        /// Major works, residential or health staffing.
        High,
    }
    /// Time before an effect may be seen, by professional judgement.
    TimeToEffect {
        /// Under 6 months.
        Short,
        /// 6 to 24 months.
        Medium,
        /// Over 24 months.
        Long,
    }
    /// What the studies say taken together.
    EvidenceRating {
        /// A review or several controlled studies with a favourable effect.
        StrongPositive,
        /// One good controlled study, or a favourable but weak review.
        Promising,
        /// Contradictory, or dependent on the outcome.
        Mixed,
        /// Controlled studies average about zero.
        NoEffect,
        /// Controlled studies show an increase of harm.
        Harmful,
        /// No controlled evidence located.
        Unknown,
    }
    /// The best kind of study behind the rating.
    EvidenceBasis {
        /// Systematic review.
        SystematicReview,
        /// Randomised trials.
        Rct,
        /// Studies with a comparison group.
        QuasiExperimental,
        /// Observation without comparison group.
        Observational,
        /// Before and after.
        BeforeAfter,
        /// Rapid review.
        RapidEvidenceAssessment,
        /// Description only.
        Descriptive,
        /// Nothing located.
        None,
    }
    /// What follows from the evidence for a municipality.
    Guidance {
        /// Consider it first.
        Favoured,
        /// Try it and measure.
        TestAndMeasure,
        /// Better avoided.
        Avoid,
    }
    /// Direction of an effect on harm: `Down` is good news.
    Direction {
        /// Less harm.
        Down,
        /// More harm.
        Up,
        /// No effect found.
        None,
        /// Studies or outcomes disagree.
        Mixed,
        /// No study of the effect, or one that was not checked.
        Unknown,
    }
    /// What the number of an effect measures.
    EffectMeasure {
        /// No single number.
        Qualitative,
        /// No estimate was located.
        NoEstimate,
        /// Relative change, -0.15 for 15% less.
        RelativeChange,
        /// Difference in standard deviations.
        StandardisedDifference,
        /// Ratio of odds.
        OddsRatio,
        /// Ratio of rates.
        RateRatio,
        /// Ratio of risks.
        RiskRatio,
        /// Difference of rates.
        RateDifference,
        /// Difference of percentages, as a share.
        PercentagePoints,
        /// Share of studies or findings that are favourable.
        FavourableShare,
        /// Correlation.
        Correlation,
        /// People who reoffend, per 100.
        ReoffendingPerHundred,
        /// Times better protected.
        ProtectionFactor,
        /// The largest reduction the study does not exclude.
        LargestReductionNotExcluded,
    }
    /// What the interval of an effect is.
    IntervalKind {
        /// 95% confidence interval.
        #[serde(rename = "ci-95")]
        Ci95,
        /// 95% Bayesian interval.
        #[serde(rename = "bayesian-95")]
        Bayesian95,
        /// From the least to the largest study.
        RangeAcrossStudies,
        /// From the least to the largest review.
        RangeAcrossReviews,
        /// From the least to the largest outcome.
        RangeAcrossOutcomes,
        /// From the least to the largest trial.
        RangeAcrossTrials,
    }
    /// How much of a publication was read.
    Seen {
        /// Its abstract or page.
        Abstract,
        /// Its bibliographic record.
        Bibliographic,
        /// A report of it by others.
        Secondary,
    }
}

/// An effect reported by research. Unverified: no number, and no message of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[ts(rename_all = "camelCase")]
pub struct Effect {
    /// The direction of the effect on harm.
    pub direction: Direction,
    /// What the number measures.
    pub measure: EffectMeasure,
    /// Whether the number was seen on a page that was read.
    pub verified: bool,
    /// The number, in the unit of `measure`; only if verified.
    pub value: Option<f64>,
    /// Lower end of the interval.
    pub interval_low: Option<f64>,
    /// Upper end of the interval.
    pub interval_high: Option<f64>,
    /// What the interval is.
    pub interval_kind: Option<IntervalKind>,
    /// The `key` of the reference it comes from.
    pub source: Option<String>,
}

/// A publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Name within the intervention.
    pub key: String,
    /// Authors as printed; absent if they were not seen.
    pub authors: Option<String>,
    /// Year; absent if it was not seen.
    pub year: Option<u16>,
    /// Title as printed, or a description when the title was not seen (`complete` is then false).
    pub title: String,
    /// Journal, volume and pages, or publisher.
    pub publication: Option<String>,
    /// The DOI, only if that string was seen.
    pub doi: Option<String>,
    /// Whether the publication was seen; if not, screens leave it out of citations.
    pub verified: bool,
    /// Whether every part of this reference was seen on a page.
    pub complete: bool,
    /// How much of it was read.
    pub seen: Seen,
}

/// An intervention offered by the library. What a town chooses of it is an action of the project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
#[ts(rename_all = "camelCase")]
pub struct Intervention {
    /// Its eternal id; its message has `description` and `caution`.
    pub id: InterventionId,
    /// Main or additional library.
    pub tier: Tier,
    /// What it mostly acts through.
    pub kind: InterventionKind,
    /// Levels of prevention.
    pub levels: Vec<LevelId>,
    /// Approaches of prevention; empty for police work, which is none of the four.
    pub approaches: Vec<ApproachId>,
    /// What studies say it was aimed at; see `problem-tags.toml`.
    pub tags: Vec<String>,
    /// Problems it serves beyond its tags.
    #[serde(default)]
    pub also: Vec<ProblemId>,
    /// Problems its tags reach wrongly.
    #[serde(default)]
    pub not: Vec<ProblemId>,
    /// The problems it serves, in the order of the catalogue: computed when the catalogue is loaded.
    #[serde(skip_deserializing)]
    pub problems: Vec<ProblemId>,
    /// Where it takes place; the words are messages `setting-` and the name.
    pub settings: Vec<String>,
    /// Who takes part; the words are messages `intervention-actor-` and the name.
    pub partners: Vec<String>,
    /// Cost.
    pub cost: Cost,
    /// Time before an effect may be seen.
    pub time_to_effect: TimeToEffect,
    /// What the studies say taken together.
    pub evidence_rating: EvidenceRating,
    /// The best kind of study behind the rating.
    pub evidence_basis: EvidenceBasis,
    /// Whether the rating was checked against the publications.
    pub rating_verified: bool,
    /// What follows for a municipality.
    pub guidance: Guidance,
    /// Number of suggested measures: messages `intervention-<id>-measure-1` and on.
    pub measures: u8,
    /// Effects reported: messages `intervention-<id>-effect-1` and on, for verified ones.
    pub effects: Vec<Effect>,
    /// Publications.
    pub sources: Vec<Reference>,
}

impl Intervention {
    /// The message of an effect (`position` counts from 0): its own if verified, else the sentence on its direction.
    #[must_use]
    pub fn effect_message(&self, position: usize) -> Option<String> {
        let effect = self.effects.get(position)?;
        if effect.verified {
            return Some(format!("{}-effect-{}", self.id.message(), position.saturating_add(1)));
        }
        let direction = match effect.direction {
            Direction::Down => "down",
            Direction::Up => "up",
            Direction::None => "none",
            Direction::Mixed => "mixed",
            Direction::Unknown => "unknown",
        };
        Some(format!("effect-unverified-{direction}"))
    }
}

/// The problems a tag stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProblemTag {
    /// The tag.
    pub id: String,
    /// The problems.
    pub problems: Vec<ProblemId>,
}
