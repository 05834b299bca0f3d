//! Damaged files: found, told, rescued, never deleted.

use super::super::salvage;
use super::*;

/// A town whose problems fill many pages, with the bytes of its file.
fn large_town() -> Closed {
    let mut town = Town::example();
    let sql: String = (0..400)
        .map(|number| {
            format!(
                "INSERT INTO problem (id, name_en) VALUES ('p{number:03}', '{}');
                 INSERT INTO rating (problem_id, criterion, state) VALUES ('p{number:03}', 'F', 'unknown');",
                "x".repeat(900)
            )
        })
        .collect();
    town.run(Op::AddProblem, &sql);
    town.close()
}

/// Overwrites the page that holds the name of problem `p200` with noise.
fn spoil(closed: &Closed) {
    let root: usize = {
        let db = Connection::open(&closed.path).unwrap();
        let sql = "SELECT pageno FROM dbstat WHERE name = 'problem' AND pagetype = 'leaf' ORDER BY pageno LIMIT 1 OFFSET 50";
        db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap().try_into().unwrap()
    };
    let mut bytes = closed.bytes();
    bytes[(root - 1) * 4096..root * 4096].fill(0xA5);
    fs::write(&closed.path, bytes).unwrap();
}

#[test]
fn an_overwritten_page_is_found_and_nothing_is_changed() {
    let closed = large_town();
    spoil(&closed);
    let before = closed.bytes();
    let error = closed.open().unwrap_err();
    assert_eq!(error.id(), "error-damaged");
    assert_eq!(closed.bytes(), before);
    assert_eq!(closed.files(), ["riviere.keystone"]);
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
    assert_eq!(report.version, 1);
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
    spoil(&closed);
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
fn salvage_of_noise_gives_an_empty_project_and_says_so() {
    let closed = Town::example().close();
    fs::write(&closed.path, "noise".repeat(5000)).unwrap();
    let into = closed.folder.path().join("rescued.keystone");
    let report = salvage(&closed.path, &into, &closed.now).unwrap();
    assert!(report.tables.iter().all(|table| !table.complete && table.rows == 0));
    Project::open(&into, &closed.backups(), &closed.now).unwrap();
}
