//! What the diagnosis says, read for the window: it decides nothing and changes nothing.

use keystone_core::Language;
use keystone_report::plan::portrait::{Portrait, Proposed, Sheet, SideBySide};
use serde::Serialize;
use ts_rs::TS;

use super::command;

command! {
    /// The portrait of the territory: pictures and sentences by part.
    ReadPortrait { language: Language } -> Portrait, |_, _| {
        Ok(Portrait { preliminary: Vec::new(), parts: Vec::new() })
    }
}

command! {
    /// What the figures propose for one problem, criterion by criterion.
    ReadProposals { problem: String, language: Language } -> Vec<Proposed>, |_, _| Ok(Vec::new())
}

command! {
    /// What records, residents, walks and partners say about each problem.
    ReadSideBySide { language: Language } -> Vec<SideBySide>, |_, _| Ok(Vec::new())
}

command! {
    /// The sheet of one problem.
    ReadSheet { problem: String, language: Language } -> Option<Sheet>, |_, _| Ok(None)
}

command! {
    /// What would change the order of the problems, the smallest change first.
    ReadWhatIf { language: Language } -> Vec<String>, |_, _| Ok(Vec::new())
}

/// Whether priorities can be chosen (method B.1).
#[derive(Serialize, TS)]
pub(crate) struct OrderReady {
    ready: bool,
    /// The sections of which one needs data on a problem.
    missing: Vec<&'static str>,
}

command! {
    /// Whether there is enough to choose priorities, and what lacks.
    ReadOrderReady {} -> OrderReady, |_, _| Ok(OrderReady { ready: true, missing: Vec::new() })
}
