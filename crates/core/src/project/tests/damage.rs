//! Damaged files: found, told, rescued, never deleted.

use super::super::salvage;
use super::*;

/// A town whose problems and answers fill many pages.
fn large_town() -> Closed {
    let mut town = Town::example();
    let text = "x".repeat(900);
    let sql: String = (0..400)
        .map(|number| {
            format!(
                "INSERT INTO problem (id, name_en) VALUES ('p{number:03}', '{text}');
                 INSERT INTO rating (problem_id, criterion, state) VALUES ('p{number:03}', 'F', 'unknown');
                 INSERT INTO answer (question_id, state, value) VALUES ('Q{number}', 'value', '{text}');"
            )
        })
        .collect();
    town.run(Op::AddProblem, &sql);
    town.close()
}

/// Overwrites a page in the middle of a table with noise.
fn spoil(closed: &Closed, table: &str) {
    let page: usize = {
        let db = Connection::open(&closed.path).unwrap();
        let sql = "SELECT pageno
                     FROM dbstat
                    WHERE name = ?1 AND pagetype = 'leaf'
                    ORDER BY pageno LIMIT 1 OFFSET 50";
        db.query_row(sql, [table], |row| row.get::<_, i64>(0)).unwrap().try_into().unwrap()
    };
    let mut bytes = closed.bytes();
    bytes[(page - 1) * 4096..page * 4096].fill(0xA5);
    fs::write(&closed.path, bytes).unwrap();
}

#[test]
fn an_overwritten_page_is_found_and_nothing_is_changed() {
    for table in ["problem", "answer"] {
        let closed = large_town();
        spoil(&closed, table);
        let before = closed.bytes();
        let error = closed.open().unwrap_err();
        assert_eq!(error.id(), "error-damaged", "{table}");
        assert_eq!(closed.bytes(), before);
        assert_eq!(closed.files(), ["riviere.keystone"]);
    }
}

#[test]
fn damage_that_no_query_would_meet_is_found_too() {
    let closed = Town::example().close();
    let mut bytes = closed.bytes();
    bytes[36..40].copy_from_slice(&7_u32.to_be_bytes()); // the header counts unused pages that do not exist
    fs::write(&closed.path, &bytes).unwrap();
    let error = closed.open().unwrap_err();
    assert_eq!(error.id(), "error-damaged");
    assert!(error.to_string().contains("Freelist"), "{error}");
    assert_eq!(closed.bytes(), bytes);
}

#[test]
fn a_truncated_file_offers_its_newest_backup() {
    let town = large_town().reopen();
    let backup = town.project.back_up(&town.backups(), &town.now).unwrap();
    let closed = town.close();
    let whole = closed.bytes();
    for length in [whole.len() / 2, 5000, 4096, 99] {
        fs::write(&closed.path, &whole[..length]).unwrap();
        let error = closed.open().unwrap_err();
        assert_eq!(error.id(), "error-damaged-with-backup", "{length} bytes: {error}");
        assert_eq!(error.args()["backup"], backup.path.display().to_string());
        assert_eq!(error.args()["date"], "2026-11-20");
        assert_eq!(closed.bytes(), &whole[..length]);
    }
}

#[test]
fn a_file_whose_header_is_gone_is_known_by_its_place() {
    let town = Town::example();
    town.project.back_up(&town.backups(), &town.now).unwrap();
    let closed = town.close();
    let mut bytes = closed.bytes();
    bytes[..100].fill(0);
    fs::write(&closed.path, &bytes).unwrap();
    assert_eq!(closed.open().unwrap_err().id(), "error-damaged-with-backup");
}

#[test]
fn a_row_without_its_parent_is_damage() {
    let closed = Town::example().close();
    Connection::open(&closed.path)
        .unwrap()
        .execute_batch("PRAGMA foreign_keys=OFF; DELETE FROM problem WHERE id = 'noise'")
        .unwrap();
    assert_eq!(closed.open().unwrap_err().id(), "error-damaged");
    assert_eq!(closed.files(), ["riviere.keystone"]);
}

#[test]
fn a_check_counts_rows_and_names_what_is_broken() {
    let town = Town::example();
    let report = town.project.check().unwrap();
    assert!(report.is_sound());
    assert_eq!(report.version, 3);
    assert_eq!((report.rows["rating"], report.rows["answer"], report.rows["step"]), (3, 0, 1));
    let spoilt = "PRAGMA query_only=OFF; PRAGMA foreign_keys=OFF; DELETE FROM problem WHERE id = 'noise'";
    town.project.db.execute_batch(spoilt).unwrap();
    let report = town.project.check().unwrap();
    assert!(!report.is_sound());
    let broken: Vec<&str> = report.broken_references.iter().map(|broken| broken.table.as_str()).collect();
    assert_eq!(broken, ["objective", "rating"]);
}

#[test]
fn salvage_rescues_all_but_the_bad_page() {
    let closed = large_town();
    spoil(&closed, "problem");
    let damaged = closed.bytes();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    assert_eq!(closed.bytes(), damaged, "the damaged file is as it was");
    assert_eq!(fs::read(&report.aside).unwrap(), damaged, "and so is its copy");
    let of = |name: &str| report.tables.iter().find(|table| table.table == name).unwrap().clone();
    let problems = of("problem");
    assert!(!problems.complete);
    assert!((395..402).contains(&problems.rows), "{problems:?}");
    let lost = 402 - problems.rows;
    assert_eq!((of("rating").rows, of("rating").orphans), (403 - lost, lost), "their ratings go with them");
    assert!(of("plan").complete && of("action").complete);

    let rescued = Project::open(&into, &closed.backups(), &closed.now).unwrap();
    assert!(rescued.check().unwrap().is_sound());
    assert_eq!(rescued.history().unwrap().undo, None);
    let again = salvage(&closed.path, &into, &closed.now).unwrap_err();
    assert_eq!(again.id(), "error-exists");
}

#[test]
fn salvage_takes_links_to_lost_rows_off_and_keeps_what_can_stand_alone() {
    let closed = Town::example().close();
    Connection::open(&closed.path)
        .unwrap()
        .execute_batch("PRAGMA foreign_keys=OFF; DELETE FROM problem WHERE id = 'theft'")
        .unwrap();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    let of = |name: &str| report.tables.iter().find(|table| table.table == name).unwrap();
    let found = ["action", "milestone", "objective", "rating"].map(|name| (of(name).rows, of(name).orphans));
    assert_eq!(found, [(1, 1), (1, 0), (1, 1), (1, 2)]);
    let rescued = Project::open(&into, &closed.backups(), &closed.now).unwrap();
    let problem: Option<String> =
        rescued.db.query_row("SELECT problem_id FROM action", [], |row| row.get(0)).unwrap();
    assert_eq!(problem, None);
}

#[test]
fn salvage_of_a_sound_file_loses_nothing() {
    let town = Town::example();
    let (before, id) = (town.dump(), town.project.id().to_owned());
    let closed = town.close();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    assert!(report.tables.iter().all(|table| table.complete && table.orphans == 0));
    let rescued = Project::open(&into, &closed.backups(), &closed.now).unwrap();
    assert_eq!(dump(&rescued.db), before);
    assert_eq!(rescued.id(), id);
}

#[test]
fn attached_documents_survive_checking_and_rescue() {
    let mut town = Town::example();
    town.attach("minutes", b"%PDF minutes of the council");
    let report = town.project.check().unwrap();
    assert!(report.is_sound());
    assert_eq!((report.rows["evidence"], report.rows["attachment"]), (1, 1));
    let closed = town.close();
    Connection::open(&closed.path)
        .unwrap()
        .execute_batch("PRAGMA foreign_keys=OFF; DELETE FROM problem WHERE id = 'theft'")
        .unwrap();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    let rescued = report.tables.iter().find(|table| table.table == "attachment").unwrap();
    assert_eq!((rescued.rows, rescued.complete, rescued.orphans), (1, true, 0));
    let project = Project::open(&into, &closed.backups(), &closed.now).unwrap();
    assert_eq!(document(project.db(), "minutes").unwrap(), b"%PDF minutes of the council");
}

#[test]
fn salvage_of_an_older_file_moves_what_has_moved_since() {
    let closed = first_version("");
    Connection::open(&closed.path)
        .unwrap()
        .execute_batch("PRAGMA foreign_keys=OFF; DELETE FROM problem WHERE id = 'PB08'")
        .unwrap();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    assert!(report.tables.iter().all(|table| table.complete));
    let project = Project::open(&into, &closed.backups(), &closed.now).unwrap();
    assert_eq!(project.check().unwrap().version, 3);
    let problems = crate::diagnosis::store::problems(project.db()).unwrap();
    let hidden: Vec<_> = problems.iter().map(|problem| (problem.id.as_str(), problem.hidden)).collect();
    assert_eq!(hidden, [("PB01", Some(4)), ("PB10", Some(0))]);
}

#[test]
fn salvage_of_noise_gives_an_empty_project_and_says_so() {
    let closed = Town::example().close();
    fs::write(&closed.path, "noise".repeat(5000)).unwrap();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    assert!(report.tables.iter().all(|table| !table.complete && table.rows == 0));
    Project::open(&into, &closed.backups(), &closed.now).unwrap();
}
