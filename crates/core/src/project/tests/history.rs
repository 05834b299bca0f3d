//! Changing, undoing, redoing.

use super::super::StepLabel;
use super::*;

fn label(op: &str) -> Option<StepLabel> {
    Some(StepLabel { op: op.to_owned(), args: Default::default() })
}

#[test]
fn a_change_names_its_deed_and_the_tables_it_touched() {
    let mut town = Town::example();
    let changes = town.answer("Q101", "7");
    assert_eq!(changes.op, "op-change-answer");
    assert_eq!(changes.args["question"], "Q101");
    assert_eq!(changes.tables, ["answer".to_owned()].into());
    assert_eq!(changes.undo.unwrap().op, "op-change-answer");
    assert_eq!(changes.redo, None);
    let json = serde_json::to_value(town.project.history().unwrap()).unwrap();
    assert_eq!(json["undo"]["args"]["question"], "Q101");
}

#[test]
fn undo_restores_every_table_and_redo_does_it_all_again() {
    let deeds = [
        "DELETE FROM problem WHERE id = 'theft'", // takes ratings and an objective along, unlinks the action
        "DELETE FROM indicator WHERE id = 'thefts'", // unlinks two objectives
        "UPDATE plan SET municipality = 'L’Anse', population = 12",
        "UPDATE problem SET position = 3 - position",
        "UPDATE rating SET criterion = 'P' WHERE criterion = 'F'", // changes a primary key
        "DELETE FROM rating; DELETE FROM problem; DELETE FROM action",
        "INSERT INTO problem (id) VALUES ('speed'); INSERT INTO rating (problem_id, criterion, state, value) VALUES ('speed','F','value',4)",
    ];
    let mut town = Town::example();
    let mut states = vec![town.dump()];
    for sql in deeds {
        town.run(Op::ChangeSettings, sql);
        assert_ne!(states.last(), Some(&town.dump()), "{sql} changes something");
        states.push(town.dump());
    }
    for (at, sql) in deeds.iter().enumerate().rev() {
        let changes = town.undo().unwrap();
        assert_eq!(town.dump(), states[at], "undo of {sql}");
        assert_eq!(changes.redo, label("op-change-settings"));
        assert!(!changes.tables.is_empty());
    }
    for (at, sql) in deeds.iter().enumerate() {
        town.redo().unwrap();
        assert_eq!(town.dump(), states[at + 1], "redo of {sql}");
    }
    assert_eq!(town.redo(), None);
    assert!(town.project.check().unwrap().is_sound());
}

#[test]
fn undoing_a_removed_problem_reports_the_tables_its_removal_reached() {
    let mut town = Town::example();
    town.run(Op::RemoveProblem, "DELETE FROM problem WHERE id = 'theft'");
    let tables = town.undo().unwrap().tables;
    assert_eq!(Vec::from_iter(tables), ["action", "objective", "problem", "rating"]);
}

#[test]
fn cascades_work_again_after_an_undo() {
    let mut town = Town::example();
    town.answer("Q101", "7");
    town.undo();
    town.run(Op::RemoveAction, "DELETE FROM action WHERE id = 'lights'");
    let left: i64 = town.project.db.query_row("SELECT count(*) FROM milestone", [], |r| r.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn undo_and_redo_survive_closing_the_file() {
    let mut town = Town::example();
    town.answer("Q101", "7");
    let first = town.dump();
    town.answer("Q102", "3");
    let second = town.dump();
    town.undo();
    let mut town = town.close().reopen();
    assert_eq!(town.dump(), first);
    town.redo();
    assert_eq!(town.dump(), second);
    let mut town = town.close().reopen();
    town.undo();
    assert_eq!(town.dump(), first);
}

#[test]
fn a_new_change_drops_what_could_be_redone() {
    let mut town = Town::example();
    town.answer("Q101", "7");
    town.undo();
    let changes = town.answer("Q102", "1");
    assert_eq!(changes.redo, None);
    assert_eq!(town.redo(), None);
    assert_eq!(town.steps(), 2, "the example and the second answer");
}

#[test]
fn typing_in_one_field_within_a_minute_is_one_step() {
    let mut town = Town::example();
    let before = town.dump();
    for (seconds, text) in [(0, "T"), (30, "Th"), (30, "Theft")] {
        town.wait(seconds);
        town.answer("Q101", text);
    }
    let typed = town.dump();
    assert_eq!(town.steps(), 2);
    town.wait(1);
    town.answer("Q101", "Thefts");
    assert_eq!(town.steps(), 3, "the minute is over");
    town.answer("Q102", "x");
    town.answer("Q101", "y");
    assert_eq!(town.steps(), 5, "another field lies between");
    for _ in 0..3 {
        town.undo();
    }
    assert_eq!(town.dump(), typed);
    town.undo();
    assert_eq!(town.dump(), before);
}

#[test]
fn after_an_undo_typing_starts_a_new_step() {
    let mut town = Town::example();
    town.answer("Q101", "a");
    let first = town.dump();
    town.answer("Q102", "b");
    town.undo();
    town.answer("Q101", "c");
    assert_eq!(town.steps(), 3);
    town.undo();
    assert_eq!(town.dump(), first);
}

#[test]
fn typing_and_taking_it_back_leaves_no_step() {
    let mut town = Town::example();
    town.answer("Q101", "a");
    let question = "Q101".to_owned();
    let changes = town.run(Op::ChangeAnswer { question }, "DELETE FROM answer WHERE question_id = 'Q101'");
    assert_eq!(changes.undo, label("op-load-example"));
    assert_eq!(town.steps(), 1);
}

#[test]
fn a_change_of_nothing_is_no_step_and_keeps_what_could_be_redone() {
    let mut town = Town::example();
    town.answer("Q101", "7");
    town.undo();
    let changed_at = town.project.changed_at().unwrap();
    town.wait(5);
    let changes = town.run(Op::ChangeSettings, "UPDATE plan SET municipality = municipality");
    assert!(changes.tables.is_empty());
    assert_eq!(changes.redo.unwrap().op, "op-change-answer");
    assert_eq!(town.project.changed_at().unwrap(), changed_at);
}

#[test]
fn the_creation_of_a_plan_can_not_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let now: Zoned = "2026-11-20T09:00:00+00:00[+00:00]".parse().unwrap();
    let mut project = Project::create(&folder.path().join("new.keystone"), &now).unwrap();
    let ((), changes) = project
        .transact(Op::CreateProject, &now, |tx| {
            Ok::<_, Error>(tx.execute_batch("INSERT INTO plan (id) VALUES ('plan')")?)
        })
        .unwrap();
    assert_eq!(changes.tables, ["plan".to_owned()].into());
    assert_eq!(project.undo(&now).unwrap(), None);
}

#[test]
fn two_hundred_steps_are_kept_and_all_can_be_undone() {
    let mut town = Town::example();
    let mut states = Vec::new();
    for number in 0..230 {
        states.push(town.dump());
        town.answer(&format!("Q{number}"), "x");
    }
    assert_eq!(town.steps(), 200);
    let mut undone = 0;
    while town.undo().is_some() {
        undone += 1;
    }
    assert_eq!(undone, 200);
    assert_eq!(town.dump(), states[30]);
}

#[test]
fn a_failed_change_leaves_nothing_behind() {
    let mut town = Town::example();
    let before = town.dump();
    let now = town.now.clone();
    let outcome = town.project.transact(Op::SavePartner, &now, |tx| {
        tx.execute("INSERT INTO problem (id) VALUES ('speed')", [])?;
        Err::<(), _>(Error::StoredValue("refused".to_owned()))
    });
    assert!(matches!(outcome, Err(Error::StoredValue(_))));
    assert_eq!(town.dump(), before);
    assert_eq!(town.steps(), 1);
    let outcome =
        town.project.transact(Op::Rate { problem: "x".into(), criterion: "F".into() }, &now, |tx| {
            Ok::<_, Error>(
                tx.execute_batch("INSERT INTO rating (problem_id, criterion, state) VALUES ('x','F','')")?,
            )
        });
    assert_eq!(outcome.unwrap_err().id(), "error-database", "no such problem");
    town.answer("Q101", "goes on");
}

#[test]
fn a_step_that_does_not_fit_changes_nothing() {
    let mut town = Town::example();
    town.answer("Q101", "7");
    // Behind the back of the recorder, as a foreign program could.
    town.project.db.execute_batch("PRAGMA query_only=OFF; UPDATE answer SET value = '9'").unwrap();
    let before = town.dump();
    let error = town.project.undo(&town.now).unwrap_err();
    assert_eq!(error.id(), "error-step-does-not-fit");
    assert_eq!(town.dump(), before);
    assert_eq!(town.project.history().unwrap().undo.unwrap().op, "op-change-answer");
}

#[test]
fn readers_can_not_write() {
    let mut town = Town::example();
    assert!(town.project.db().execute("DELETE FROM problem", []).is_err());
    town.answer("Q101", "7");
    town.undo();
    assert!(town.project.db().execute("DELETE FROM problem", []).is_err(), "nor after a change");
}

#[test]
fn a_full_disk_is_named_and_costs_nothing() {
    let mut town = Town::example();
    let before = town.dump();
    let pages: i64 = town.project.db.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    town.project.db.execute_batch(&format!("PRAGMA max_page_count = {}", pages + 1)).unwrap();
    let now = town.now.clone();
    let long = "x".repeat(100_000);
    let outcome = town.project.transact(Op::SavePartner, &now, |tx| {
        tx.execute("UPDATE plan SET title_en = ?1", [&long])?;
        Ok::<_, Error>(())
    });
    assert_eq!(outcome.unwrap_err().id(), "error-disk-full");
    assert_eq!(town.dump(), before);
    town.project.db.execute_batch("PRAGMA max_page_count = 100000").unwrap();
    town.answer("Q101", "there is room again");
    assert_eq!(town.close().reopen().project.check().unwrap().rows["answer"], 1);
}
