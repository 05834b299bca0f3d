//! What the diagnosis says, read for the window: it decides nothing and changes nothing.

use keystone_core::check_up::Contents;
use keystone_core::diagnosis::Answer;
use keystone_core::diagnosis::frozen::{self, Kept};
use keystone_core::diagnosis::proposals::ready_to_choose;
use keystone_core::diagnosis::sheets::{self, Statement};
use keystone_core::diagnosis::territory::Answers;
use keystone_core::{Language, Text};
use keystone_report::plan::portrait::{self, Portrait, Proposed, Sheet, SideBySide, Teller};
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use super::command;
use crate::{Failure, Session};

/// The newest frozen diagnosis, when there is one that can be read.
fn before(session: &Session, contents: &Contents) -> Result<Option<Kept>, Failure> {
    let Some(newest) = contents.frozen.first() else { return Ok(None) };
    Ok(frozen::kept(session.project()?.db(), &newest.id)?)
}

fn find(contents: &Contents, problem: &str) -> Result<(), Failure> {
    let known = contents.problems.iter().any(|known| known.id == problem);
    if known { Ok(()) } else { Err(Failure::new("error-unknown-problem").with("problem", problem)) }
}

command! {
    /// The portrait of the territory: pictures and sentences by part.
    ReadPortrait { language: Language } -> Portrait, |args, session| {
        let contents = session.contents()?;
        let before = before(session, &contents)?;
        Ok(portrait::portrait(&Teller::for_group(&contents, session.words(args.language), before.as_ref())))
    }
}

command! {
    /// What the figures propose for one problem, criterion by criterion.
    ReadProposals { problem: String, language: Language } -> Vec<Proposed>, |args, session| {
        let contents = session.contents()?;
        find(&contents, &args.problem)?;
        let teller = Teller::for_group(&contents, session.words(args.language), None);
        Ok(portrait::proposed(&teller, &args.problem))
    }
}

command! {
    /// What records, residents, walks and partners say about each problem.
    ReadSideBySide { language: Language } -> Vec<SideBySide>, |args, session| {
        let contents = session.contents()?;
        Ok(portrait::side_by_side(&Teller::for_group(&contents, session.words(args.language), None)))
    }
}

command! {
    /// The sheet of one problem.
    ReadSheet { problem: String, language: Language } -> Sheet, |args, session| {
        let contents = session.contents()?;
        find(&contents, &args.problem)?;
        let teller = Teller::for_group(&contents, session.words(args.language), None);
        Ok(portrait::sheet(&teller, &args.problem))
    }
}

/// The fields of a statement as they would read once they were saved; they have no other reader.
fn read_statement(fields: Value) -> Option<Statement> {
    const THIS: &str = "this";
    let answers = Answers::from([("Q801".to_owned(), Answer::of(json!({ THIS: fields })))]);
    sheets::sheet(&answers, THIS).statement
}

command! {
    /// The statement that these fields of Q801 make (method D.4), each language of what is written in it; empty where
    /// what happens is not written.
    ComposeStatement { #[ts(type = "unknown")] fields: Value } -> Text, |args, session| {
        let statement = read_statement(args.fields).unwrap_or_default();
        let said = |language| portrait::statement(session.words(language), &statement).unwrap_or_default();
        Ok(Text { en: said(Language::En), fr: said(Language::Fr) })
    }
}

command! {
    /// What would change the order of the problems, the smallest change first.
    ReadWhatIf { language: Language } -> Vec<String>, |args, session| {
        let contents = session.contents()?;
        Ok(portrait::what_if(&Teller::for_group(&contents, session.words(args.language), None)))
    }
}

/// Whether priorities can be chosen (method B.1).
#[derive(Serialize, TS)]
pub(crate) struct OrderReady {
    ready: bool,
    /// The questions of which one would open the choice; empty when it is open.
    missing: Vec<&'static str>,
}

command! {
    /// Whether there is enough to choose priorities, and what lacks.
    ReadOrderReady {} -> OrderReady, |_, session| {
        let missing = ready_to_choose(&session.contents()?).err().unwrap_or_default();
        Ok(OrderReady { ready: missing.is_empty(), missing })
    }
}
