//! Creating and opening: what is ours, what is not, and what happened to it meanwhile.

use super::super::ReadOnly;
use super::super::schema::Schema;
use super::*;

/// A program of the future knows one step more.
const NEXT: Schema = Schema {
    steps: &[
        schema::FIRST,
        schema::DIAGNOSIS,
        schema::DOCUMENTS,
        "ALTER TABLE plan ADD COLUMN mayor TEXT NOT NULL DEFAULT ''",
    ],
};

#[test]
fn a_new_project_says_whose_it_is_and_leaves_one_file() {
    let town = Town::example();
    let pragma = |name: &str| -> String {
        town.project
            .db
            .pragma_query_value(None, name, |row| row.get::<_, Value>(0))
            .map(|value| format!("{value:?}"))
            .unwrap()
    };
    assert_eq!(pragma("application_id"), "Integer(1264143173)");
    assert_eq!(pragma("user_version"), "Integer(3)");
    assert_eq!(pragma("journal_mode"), "Text(\"delete\")");
    assert_eq!(pragma("locking_mode"), "Text(\"exclusive\")");
    assert_eq!(pragma("synchronous"), "Integer(2)");
    assert_eq!(pragma("foreign_keys"), "Integer(1)");
    let closed = town.close();
    assert_eq!(&closed.bytes()[68..72], b"KYKE");
    assert_eq!(closed.files(), ["riviere.keystone"]);
}

#[test]
fn opening_and_closing_changes_no_byte() {
    let closed = Town::example().close();
    let before = closed.bytes();
    drop(closed.open().unwrap());
    assert_eq!(closed.bytes(), before);
    assert_eq!(closed.files(), ["riviere.keystone"]);
}

#[test]
fn creating_refuses_a_name_that_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "mine").unwrap();
    let now = Town::example().now;
    assert_eq!(Project::create(&path, &now).unwrap_err().id(), "error-exists");
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    assert_eq!(files(folder.path()), ["notes.txt"]);
}

#[test]
fn creating_in_a_folder_that_can_not_be_written_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    fs::write(&file, "").unwrap();
    let now = Town::example().now;
    for path in [file.join("plan.keystone"), folder.path().join("nowhere").join("plan.keystone")] {
        let error = Project::create(&path, &now).unwrap_err();
        assert_eq!(error.id(), "error-folder-not-writable");
        assert_eq!(error.args()["folder"], path.parent().unwrap().display().to_string());
    }
}

#[test]
fn what_is_not_a_project_is_refused_and_left_alone() {
    let closed = Town::example().close();
    let folder = closed.folder.path().join("others");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("letter.txt"), "Dear mayor, ".repeat(200)).unwrap();
    fs::write(folder.join("empty"), "").unwrap();
    fs::write(folder.join("short"), "SQLite format 3\0").unwrap();
    Connection::open(folder.join("other.sqlite")).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    // Somebody else's file, left with a hot journal by a crash.
    let busy = folder.join("busy.sqlite");
    let db = Connection::open(&busy).unwrap();
    db.execute_batch("CREATE TABLE t (x); PRAGMA cache_size=1; BEGIN;").unwrap();
    for _ in 0..50 {
        db.execute("INSERT INTO t VALUES (zeroblob(4000))", []).unwrap();
    }
    fs::copy(&busy, folder.join("crashed.sqlite")).unwrap();
    fs::copy(folder.join("busy.sqlite-journal"), folder.join("crashed.sqlite-journal")).unwrap();
    drop(db);
    let content = || -> Vec<_> {
        files(&folder).into_iter().map(|name| (fs::read(folder.join(&name)).unwrap(), name)).collect()
    };
    let before = content();
    for name in ["letter.txt", "empty", "short", "other.sqlite", "crashed.sqlite", "."] {
        let error = Project::open(&folder.join(name), &closed.backups(), &closed.now).unwrap_err();
        assert_eq!(error.id(), "error-not-a-project", "{name}: {error}");
    }
    assert_eq!(content(), before);
    let error = Project::open(&folder.join("absent"), &closed.backups(), &closed.now).unwrap_err();
    assert_eq!(error.id(), "error-not-found");
    assert_eq!(error.args()["path"], "absent");
}

#[test]
fn a_second_opener_is_told_that_the_file_is_open() {
    let mut town = Town::example();
    for _ in 0..2 {
        let error = Project::open(&town.path(), &town.backups(), &town.now).unwrap_err();
        assert_eq!(error.id(), "error-locked");
    }
    town.answer("Q101", "goes on");
    let closed = town.close();
    closed.open().unwrap();
}

#[test]
fn a_newer_file_opens_for_reading_only() {
    let town = Town::example();
    let dump = town.dump();
    let closed = town.close();
    drop(open::open(&closed.path, &closed.backups(), &closed.now, NEXT).unwrap());
    let before = closed.bytes();
    let mut town = closed.reopen();
    let reason = ReadOnly::Newer { found: 4, known: 3 };
    assert_eq!(town.project.read_only(), Some(reason));
    assert_eq!(reason.id(), "error-read-only-newer");
    assert_eq!(town.dump().len(), dump.len(), "it can be read");
    let now = town.now.clone();
    let outcome = town
        .project
        .transact(Op::ClearAnswer, &now, |tx| Ok::<_, Error>(tx.execute_batch("DELETE FROM plan")?));
    assert_eq!(outcome.unwrap_err().id(), "error-read-only-newer");
    assert!(matches!(town.project.undo(&now), Err(Error::ReadOnly(_))));
    assert!(matches!(town.project.redo(&now), Err(Error::ReadOnly(_))));
    assert_eq!(town.close().bytes(), before);
}

#[test]
fn a_migration_is_preceded_by_a_backup_and_keeps_undo() {
    let mut town = Town::example();
    let before = town.dump();
    town.answer("Q101", "7");
    let closed = town.close();
    let old = closed.bytes();
    let project = open::open(&closed.path, &closed.backups(), &closed.now, NEXT).unwrap();
    let backups = closed.backups().of(project.id());
    assert_eq!(backups.len(), 1);
    let copy = Connection::open(&backups[0].path).unwrap();
    let version: i32 = copy.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(version, 3, "the backup holds the file as it was");
    assert_ne!(fs::read(&closed.path).unwrap(), old);
    let Closed { folder, now, .. } = closed;
    let mut town = Town { folder, project, now };
    town.answer("Q101", "8");
    assert_eq!(town.steps(), 3, "steps from before a migration are not joined");
    town.undo();
    town.undo();
    assert_eq!(town.dump().len(), before.len());
    assert_eq!(town.project.check().unwrap().version, 4);
}

#[test]
fn a_file_of_the_first_version_keeps_how_hidden_its_problems_are_in_q207() {
    let town = first_version("").reopen();
    let db = town.project.db();
    assert_eq!(town.project.check().unwrap().version, 3);
    let answers = crate::diagnosis::store::answers(db).unwrap();
    assert_eq!(
        answers["Q207"].value,
        serde_json::json!({ "PB01": { "hidden": 4 }, "PB10": { "hidden": 0 } })
    );
    let problems = crate::diagnosis::store::problems(db).unwrap();
    let hidden: Vec<Option<i64>> = problems.iter().map(|problem| problem.hidden).collect();
    assert_eq!(hidden, [Some(4), None, Some(0)], "zero is an answer, nothing said is none");
    assert_eq!((problems[0].ratings[0].value, problems[0].ratings[0].proposed), (Some(3), None));
    let plan = crate::plan::store::get(db).unwrap().unwrap();
    assert_eq!((plan.population, plan.depth, plan.cautious), (Some(4000), None, false));
    assert_eq!(
        town.project.history().unwrap().undo,
        None,
        "steps that name a column that is gone are dropped"
    );
}

#[test]
fn a_note_of_who_will_find_out_gives_way_to_what_the_first_version_knew() {
    let note = "INSERT INTO answer (question_id, state, who) VALUES ('Q207', 'unknown', 'The library');";
    let town = first_version(note).reopen();
    let answer = crate::diagnosis::store::answers(town.project.db()).unwrap().remove("Q207").unwrap();
    assert_eq!((answer.state, answer.who.as_str()), (crate::diagnosis::State::Value, "The library"));
    assert_eq!(answer.value["PB01"]["hidden"], 4);
}

#[test]
fn an_older_file_that_can_not_be_written_is_read_as_it_would_be_migrated() {
    let closed = first_version("");
    let before = closed.bytes();
    let reason = ReadOnly::File;
    let project = open::open_for_reading(&closed.path, reason, &closed.now, schema::CURRENT).unwrap();
    assert_eq!(project.read_only(), Some(reason));
    let hidden = crate::diagnosis::store::problems(project.db()).unwrap()[0].hidden;
    assert_eq!(hidden, Some(4));
    assert!(project.db().execute("DELETE FROM plan", []).is_err(), "not even the copy can be changed");
    drop(project);
    assert_eq!(closed.bytes(), before);
    assert_eq!(closed.files(), ["riviere.keystone"]);
}

#[test]
fn a_first_version_that_says_nothing_of_hidden_problems_gets_no_answer_to_q207() {
    let town = first_version("UPDATE problem SET hidden = NULL;").reopen();
    assert!(crate::diagnosis::store::answers(town.project.db()).unwrap().is_empty());
}

#[test]
fn a_migration_without_a_place_for_its_backup_does_not_begin() {
    let closed = Town::example().close();
    let before = closed.bytes();
    let nowhere = BackupFolder(closed.path.join("backups"));
    let error = open::open(&closed.path, &nowhere, &closed.now, NEXT).unwrap_err();
    assert_eq!(error.id(), "error-folder-not-writable");
    assert_eq!(closed.bytes(), before);
    assert_eq!(closed.files(), ["riviere.keystone"]);
}

/// What a crash in the middle of a change leaves: a copy of the file with half the change in it, and the
/// journal that can take it back.
fn crash(closed: &Closed) -> PathBuf {
    let copy = closed.folder.path().join("crashed.keystone");
    // A cache of few pages makes SQLite write into the file before the commit.
    let db = Connection::open(&closed.path).unwrap();
    db.execute_batch("PRAGMA cache_size=2; BEGIN; DELETE FROM rating;").unwrap();
    for number in 0..200 {
        let row = (number.to_string(), "x".repeat(3000));
        db.execute("INSERT INTO problem (id, name_en) VALUES (?1, ?2)", row).unwrap();
    }
    fs::copy(&closed.path, &copy).unwrap();
    fs::copy(closed.folder.path().join("riviere.keystone-journal"), journal_of(&copy)).unwrap();
    drop(db);
    assert_ne!(fs::read(&copy).unwrap(), closed.bytes(), "the change had reached the file");
    copy
}

fn journal_of(path: &Path) -> PathBuf {
    path.with_extension("keystone-journal")
}

#[test]
fn a_program_killed_in_the_middle_of_a_change_loses_only_that_change() {
    let town = Town::example();
    let before = town.dump();
    let closed = town.close();
    let crashed = crash(&closed);
    let project = Project::open(&crashed, &closed.backups(), &closed.now).unwrap();
    assert_eq!(project.read_only(), None);
    assert_eq!(dump(&project.db), before);
    assert!(project.check().unwrap().is_sound());
    drop(project);
    assert!(!journal_of(&crashed).exists());
}

#[test]
fn a_newer_program_killed_in_the_middle_of_a_change_loses_only_that_change() {
    let closed = Town::example().close();
    let project = open::open(&closed.path, &closed.backups(), &closed.now, NEXT).unwrap();
    let before = dump(&project.db);
    drop(project);
    let crashed = crash(&closed);
    let project = Project::open(&crashed, &closed.backups(), &closed.now).unwrap();
    assert!(matches!(project.read_only(), Some(ReadOnly::Newer { .. })));
    assert_eq!(dump(&project.db), before);
}

#[cfg(unix)]
#[test]
fn a_file_that_can_not_be_written_opens_for_reading_only() {
    use std::os::unix::fs::PermissionsExt;
    let closed = Town::example().close();
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(&closed.path, 0o444);
    // Permissions do not bind the superuser: what the system really allows decides what is expected.
    let expected = match fs::OpenOptions::new().append(true).open(&closed.path) {
        Ok(_) => None,
        Err(_) => Some(ReadOnly::File),
    };
    assert_eq!(closed.open().unwrap().read_only(), expected);
    set(&closed.path, 0o644);
    set(closed.folder.path(), 0o555);
    let expected = match fs::write(closed.folder.path().join("probe"), "") {
        Ok(()) => None,
        Err(_) => Some(ReadOnly::Folder),
    };
    let read_only = closed.open().unwrap().read_only();
    set(closed.folder.path(), 0o755);
    assert_eq!(read_only, expected);
}
