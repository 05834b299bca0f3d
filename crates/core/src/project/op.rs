//! The names of what a person can do to a project: the words after “Undo”.
//!
//! An `Op` says nothing about how a change is made. It gives a Fluent id, the arguments of that message,
//! and the field that was typed in, so that typing in one field within a minute is one step.

use std::collections::BTreeMap;

use serde_json::Value;

/// Arguments of a Fluent message, by name.
pub type Args = BTreeMap<String, Value>;

/// One deed of the person at the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Op {
    CreateProject,
    ChangeSettings,
    ChangeAnswer { question: String },
    ClearAnswer,
    MarkSection,
    AddProblem,
    ChangeProblem { problem: String },
    RemoveProblem,
    Rate { problem: String, criterion: String },
    ChangeWeights,
    Decide { problem: String },
    ChangeDecisionRecord,
    SaveObjective,
    RemoveObjective,
    SavePartner,
    RemovePartner,
    PlacePartner { partner: String },
    SetPartnerRole,
    SaveAction,
    RemoveAction,
    SaveIndicator,
    RemoveIndicator,
    SaveReading,
    RemoveReading,
    SaveVoice,
    RemoveVoice,
    ChangeVoiceAnswer { question: String, voice: String },
    RateAsVoice { problem: String, criterion: String, voice: String },
    SaveEvidence { evidence: String },
    RemoveEvidence,
    DropDocuments,
    FreezeDiagnosis,
    RemoveFrozen,
    AcceptWarning { guard: String },
    WithdrawAcceptance,
    ChangeLook,
    DecideExport,
    RememberDocument,
    LoadExample,
}

impl Op {
    /// The Fluent id of the noun phrase that names this deed.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::CreateProject => "op-create-project",
            Self::ChangeSettings => "op-change-settings",
            Self::ChangeAnswer { .. } => "op-change-answer",
            Self::ClearAnswer => "op-clear-answer",
            Self::MarkSection => "op-mark-section",
            Self::AddProblem => "op-add-problem",
            Self::ChangeProblem { .. } => "op-change-problem",
            Self::RemoveProblem => "op-remove-problem",
            Self::Rate { .. } => "op-rate",
            Self::ChangeWeights => "op-change-weights",
            Self::Decide { .. } => "op-decide",
            Self::ChangeDecisionRecord => "op-change-decision-record",
            Self::SaveObjective => "op-save-objective",
            Self::RemoveObjective => "op-remove-objective",
            Self::SavePartner => "op-save-partner",
            Self::RemovePartner => "op-remove-partner",
            Self::PlacePartner { .. } => "op-place-partner",
            Self::SetPartnerRole => "op-set-partner-role",
            Self::SaveAction => "op-save-action",
            Self::RemoveAction => "op-remove-action",
            Self::SaveIndicator => "op-save-indicator",
            Self::RemoveIndicator => "op-remove-indicator",
            Self::SaveReading => "op-save-reading",
            Self::RemoveReading => "op-remove-reading",
            Self::SaveVoice => "op-save-voice",
            Self::RemoveVoice => "op-remove-voice",
            Self::ChangeVoiceAnswer { .. } => "op-change-voice-answer",
            Self::RateAsVoice { .. } => "op-rate-as-voice",
            Self::SaveEvidence { .. } => "op-save-evidence",
            Self::RemoveEvidence => "op-remove-evidence",
            Self::DropDocuments => "op-drop-documents",
            Self::FreezeDiagnosis => "op-freeze-diagnosis",
            Self::RemoveFrozen => "op-remove-frozen",
            Self::AcceptWarning { .. } => "op-accept-warning",
            Self::WithdrawAcceptance => "op-withdraw-acceptance",
            Self::ChangeLook => "op-change-look",
            Self::DecideExport => "op-decide-export",
            Self::RememberDocument => "op-remember-document",
            Self::LoadExample => "op-load-example",
        }
    }

    /// Ids of the rows concerned, for a screen that wants to say which.
    #[must_use]
    pub fn args(&self) -> Args {
        let pairs: &[(&str, &String)] = match self {
            Self::ChangeAnswer { question } => &[("question", question)],
            Self::ChangeProblem { problem } | Self::Decide { problem } => &[("problem", problem)],
            Self::Rate { problem, criterion } => &[("problem", problem), ("criterion", criterion)],
            Self::PlacePartner { partner } => &[("partner", partner)],
            Self::ChangeVoiceAnswer { question, voice } => &[("question", question), ("voice", voice)],
            Self::RateAsVoice { problem, criterion, voice } => {
                &[("problem", problem), ("criterion", criterion), ("voice", voice)]
            }
            Self::SaveEvidence { evidence } => &[("evidence", evidence)],
            Self::AcceptWarning { guard } => &[("guard", guard)],
            Self::CreateProject
            | Self::ChangeSettings
            | Self::ClearAnswer
            | Self::MarkSection
            | Self::AddProblem
            | Self::RemoveProblem
            | Self::ChangeWeights
            | Self::ChangeDecisionRecord
            | Self::SaveObjective
            | Self::RemoveObjective
            | Self::SavePartner
            | Self::RemovePartner
            | Self::SetPartnerRole
            | Self::SaveAction
            | Self::RemoveAction
            | Self::SaveIndicator
            | Self::RemoveIndicator
            | Self::SaveReading
            | Self::RemoveReading
            | Self::SaveVoice
            | Self::RemoveVoice
            | Self::RemoveEvidence
            | Self::DropDocuments
            | Self::FreezeDiagnosis
            | Self::RemoveFrozen
            | Self::WithdrawAcceptance
            | Self::ChangeLook
            | Self::DecideExport
            | Self::RememberDocument
            | Self::LoadExample => &[],
        };
        pairs.iter().map(|(name, id)| ((*name).to_owned(), Value::String((*id).clone()))).collect()
    }

    /// The field typed in: deeds with the same one, within a minute, are one step. `None` stands alone.
    #[must_use]
    pub fn field(&self) -> Option<String> {
        let args = self.args();
        if args.is_empty() {
            return None;
        }
        let ids: Vec<&str> = args.values().filter_map(Value::as_str).collect();
        Some(format!("{} {}", self.id(), ids.join(" ")))
    }

    /// Whether the deed can be undone. The creation of a plan can't: there is nothing before it. Nor can dropping
    /// documents: it takes only what no step names.
    #[must_use]
    pub fn is_step(&self) -> bool {
        !matches!(self, Self::CreateProject | Self::DropDocuments | Self::RememberDocument)
    }
}
