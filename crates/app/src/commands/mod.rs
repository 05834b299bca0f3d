//! The one table of commands. A shell calls [`dispatch`] with a name and JSON, and gets JSON.
//!
//! The TypeScript of the window and the list of `keystone commands` are made from this table too.

pub(crate) mod act;
pub(crate) mod decide;
pub(crate) mod documents;
pub(crate) mod evidence;
pub(crate) mod file;
pub(crate) mod forms;
pub(crate) mod home;
pub(crate) mod judgements;
pub(crate) mod measure;
pub(crate) mod mobilize;
pub(crate) mod portrait;
pub(crate) mod program;
pub(crate) mod understand;
pub(crate) mod voices;
pub(crate) mod wording;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::TS;

use crate::{Failure, Session};

/// Something a shell may ask for. The type is its arguments.
pub(crate) trait Command: DeserializeOwned + TS {
    type Output: Serialize + TS;

    fn run(self, session: &mut Session) -> Result<Self::Output, Failure>;
}

/// Declares a command: its arguments, its output, and what it does.
macro_rules! command {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $type:ty),* $(,)? } -> $output:ty, $run:expr) => {
        $(#[$meta])*
        #[derive(serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub(crate) struct $name { $($(#[$fmeta])* pub(crate) $field: $type),* }

        impl crate::commands::Command for $name {
            type Output = $output;

            fn run(self, session: &mut crate::Session) -> Result<Self::Output, crate::Failure> {
                let run: fn(Self, &mut crate::Session) -> Result<$output, crate::Failure> = $run;
                run(self, session)
            }
        }
    };
}
pub(crate) use command;

/// The answer of a command that has nothing to say.
#[derive(Serialize, TS)]
pub(crate) struct Nothing {}

macro_rules! table {
    ($($name:ident: $command:ty),+ $(,)?) => {
        /// Runs one command. This is the only door to a session.
        ///
        /// # Errors
        /// `error-unknown-command`, `error-bad-arguments`, or what the command itself refuses.
        pub fn dispatch(session: &mut Session, name: &str, args: Value) -> Result<Value, Failure> {
            match name {
                $(stringify!($name) => run::<$command>(session, name, args),)+
                _ => Err(Failure::new("error-unknown-command").with("command", name)),
            }
        }

        /// The names of all commands, in the order of the table.
        #[must_use]
        pub fn names() -> &'static [&'static str] {
            &[$(stringify!($name)),+]
        }

        /// Calls `visit` with each command's name, its arguments' type and its output's type.
        pub(crate) fn each_type(visit: &mut impl TypeVisitor) {
            $(visit.command::<$command, <$command as Command>::Output>(stringify!($name));)+
        }
    };
}

/// Sees the types of the table.
pub(crate) trait TypeVisitor {
    fn command<Args: TS + 'static, Output: TS + 'static>(&mut self, name: &'static str);
}

fn run<C: Command>(session: &mut Session, name: &str, args: Value) -> Result<Value, Failure> {
    // A command without arguments may be called with none.
    let args = if args.is_null() { Value::Object(serde_json::Map::new()) } else { args };
    let command: C = serde_json::from_value(args).map_err(|error| {
        Failure::new("error-bad-arguments")
            .with("command", name)
            .with("detail", error.to_string())
            .because(&error)
    })?;
    let output = command.run(session)?;
    serde_json::to_value(output).map_err(|error| Failure::new("error-internal").because(&error))
}

table! {
    preferences: program::ReadPreferences,
    save_preferences: program::SavePreferences,
    recent_plans: program::RecentPlans,
    forget_plan: program::ForgetPlan,
    catalogue: program::ReadCatalogue,
    create_plan: file::CreatePlan,
    create_example: file::CreateExample,
    open_plan: file::OpenPlan,
    open_backup: file::OpenBackup,
    close_plan: file::ClosePlan,
    status: file::ReadStatus,
    save_settings: file::SaveSettings,
    undo: file::Undo,
    redo: file::Redo,
    back_up: file::BackUp,
    check_plan: file::CheckPlan,
    remember_route: file::RememberRoute,
    suggest_path: file::SuggestPath,
    overview: home::ReadOverview,
    to_find_out: home::ReadToFindOut,
    section: understand::ReadSection,
    question: understand::ReadQuestion,
    save_answer: understand::SaveAnswer,
    clear_answer: understand::ClearAnswer,
    text_warnings: wording::TextWarnings,
    mark_section: understand::MarkSection,
    voices: voices::ReadVoices,
    save_voice: voices::SaveVoice,
    remove_voice: voices::RemoveVoice,
    save_voice_answer: voices::SaveVoiceAnswer,
    clear_voice_answer: voices::ClearVoiceAnswer,
    rate_as_voice: voices::RateAsVoice,
    clear_voice_rating: voices::ClearVoiceRating,
    voiced_ratings: voices::ReadVoicedRatings,
    voiced_answers: voices::ReadVoicedAnswers,
    keep_median: voices::KeepMedian,
    keep_median_rating: voices::KeepMedianRating,
    evidence: evidence::ReadEvidence,
    save_evidence: evidence::SaveEvidence,
    remove_evidence: evidence::RemoveEvidence,
    save_attachment: evidence::SaveAttachment,
    warnings: judgements::ReadWarnings,
    accept_warning: judgements::AcceptWarning,
    withdraw_acceptance: judgements::WithdrawAcceptance,
    history: judgements::ReadHistory,
    frozen: judgements::ReadFrozen,
    freeze: judgements::Freeze,
    remove_frozen: judgements::RemoveFrozen,
    compare: judgements::Compare,
    portrait: portrait::ReadPortrait,
    proposals: portrait::ReadProposals,
    side_by_side: portrait::ReadSideBySide,
    sheet: portrait::ReadSheet,
    compose_statement: portrait::ComposeStatement,
    what_if: portrait::ReadWhatIf,
    order_ready: portrait::ReadOrderReady,
    problems: decide::ReadProblems,
    add_problem: decide::AddProblem,
    add_own_problem: decide::AddOwnProblem,
    save_problem: decide::SaveProblem,
    remove_problem: decide::RemoveProblem,
    rate: decide::Rate,
    rate_many: decide::RateMany,
    clear_rating: decide::ClearRating,
    diagnosis: decide::ReadDiagnosis,
    save_weights: decide::SaveWeights,
    decide: decide::Decide,
    decide_many: decide::DecideMany,
    save_decision_record: decide::SaveDecisionRecord,
    objectives: decide::ReadObjectives,
    save_objective: decide::SaveObjective,
    remove_objective: decide::RemoveObjective,
    partners: mobilize::ReadPartners,
    save_partner: mobilize::SavePartner,
    remove_partner: mobilize::RemovePartner,
    place_partner: mobilize::PlacePartner,
    set_partner_role: mobilize::SetPartnerRole,
    ideas: act::ReadIdeas,
    add_idea: act::AddIdea,
    actions: act::ReadActions,
    save_action: act::SaveAction,
    remove_action: act::RemoveAction,
    measures: measure::ReadMeasures,
    save_indicator: measure::SaveIndicator,
    remove_indicator: measure::RemoveIndicator,
    save_reading: measure::SaveReading,
    remove_reading: measure::RemoveReading,
    document_list: documents::ReadDocumentList,
    export_check: documents::checks::ExportCheck,
    set_export_choice: documents::checks::SetExportChoice,
    preview: documents::preview::ReadPreview,
    origin: documents::preview::ReadOrigin,
    report: documents::MakeReport,
    pack_files: documents::ReadPack,
    documents_made: documents::made::ReadDocumentsMade,
    forget_document_made: documents::made::ForgetDocumentMade,
    trace: documents::made::ReadTrace,
    logo: documents::look::ReadLook,
    set_logo: documents::look::SetLogo,
    set_accent: documents::look::SetAccent,
    set_word_template: documents::look::SetWordTemplate,
}
