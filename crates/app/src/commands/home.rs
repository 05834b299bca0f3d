//! The plan's home: what is done, what comes next, what is still to find out.

use keystone_core::check_up::{self, Contents, Stage, StageTasks, Task, TaskStatus, ToFindOut};
use keystone_core::plan::Depth;
use serde::Serialize;
use ts_rs::TS;

use super::command;

/// Minutes a question takes when nobody has been timed yet; the sum is rounded to 5.
const MINUTES_PER_QUESTION: usize = 4;

/// Where to pick up.
#[derive(Serialize, TS)]
pub(crate) struct Resume {
    stage: Stage,
    /// A section's id or the name of a page.
    section: Option<String>,
    question: Option<String>,
    number: usize,
    of: usize,
    minutes: usize,
}

/// The plan's home.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Overview {
    percent: u32,
    stages: Vec<StageTasks>,
    resume: Option<Resume>,
    to_find_out: Vec<ToFindOut>,
}

command! {
    /// Everything the plan's home shows.
    ReadOverview {} -> Overview, |_, session| {
        let contents = session.contents()?;
        let stages = check_up::stages(&contents);
        Ok(Overview {
            percent: crate::session::percent(&contents),
            resume: resume(&contents, &stages),
            to_find_out: check_up::to_find_out(&contents, session.today()),
            stages,
        })
    }
}

command! {
    /// Questions somebody must find out, soonest first.
    ReadToFindOut {} -> Vec<ToFindOut>, |_, session| {
        Ok(check_up::to_find_out(&session.contents()?, session.today()))
    }
}

pub(crate) fn minutes(questions: usize) -> usize {
    (questions * MINUTES_PER_QUESTION).div_ceil(5) * 5
}

/// Questions of a section that are asked at this depth and have no answer.
pub(crate) fn unanswered(contents: &Contents, section: &str) -> usize {
    check_up::questions_of(section)
        .filter(|question| contents.plan.depth() != Depth::Express || check_up::is_essential(question))
        .filter(|question| !contents.answers.contains_key(question.id.as_str()))
        .count()
}

/// The first unanswered question; after the last one, the first page that is not done.
fn resume(contents: &Contents, stages: &[StageTasks]) -> Option<Resume> {
    stages.iter().find_map(|stage| stage.tasks.iter().find_map(|task| next_in(contents, stage.stage, task)))
}

fn next_in(contents: &Contents, stage: Stage, task: &Task) -> Option<Resume> {
    if task.status == TaskStatus::Done {
        return None;
    }
    if stage != Stage::Understand {
        return Some(Resume {
            stage,
            section: Some(task.id.clone()),
            question: None,
            number: 0,
            of: 0,
            minutes: 0,
        });
    }
    let asked: Vec<_> = check_up::questions_of(&task.id)
        .filter(|question| contents.plan.depth() != Depth::Express || check_up::is_essential(question))
        .collect();
    let position = asked.iter().position(|question| !contents.answers.contains_key(question.id.as_str()))?;
    let question = asked.get(position)?;
    Some(Resume {
        stage,
        section: Some(task.id.clone()),
        question: Some(question.id.to_string()),
        number: position + 1,
        of: asked.len(),
        minutes: minutes(unanswered(contents, &task.id)),
    })
}
