//! Backups: when, which stay, and how one comes back.

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan};

use super::super::backup::kept;
use super::super::restore;
use super::*;

#[test]
fn a_backup_holds_what_the_project_held() {
    let town = Town::example();
    let backup = town.project.back_up(&town.backups(), &town.now).unwrap();
    let copy = town.folder.path().join("restored.keystone");
    restore(&backup.path, &copy).unwrap();
    let restored = Project::open(&copy, &town.backups(), &town.now).unwrap();
    assert_eq!(dump(&restored.db), town.dump());
    assert_eq!(restored.id(), town.project.id());
    assert_eq!(restored.history().unwrap(), town.project.history().unwrap(), "undo steps come along");
    assert_eq!(files(&town.backups().0).len(), 1, "no passing file is left");
}

#[test]
fn restoring_never_overwrites() {
    let town = Town::example();
    let backup = town.project.back_up(&town.backups(), &town.now).unwrap();
    let taken = town.folder.path().join("letter.txt");
    fs::write(&taken, "mine").unwrap();
    assert_eq!(restore(&backup.path, &taken).unwrap_err().id(), "error-exists");
    assert_eq!(fs::read(&taken).unwrap(), b"mine");
    let free = town.folder.path().join("free");
    assert_eq!(restore(&town.folder.path().join("absent"), &free).unwrap_err().id(), "error-not-found");
    assert_eq!(
        files(town.folder.path()),
        ["backups", "letter.txt", "riviere.keystone", "riviere.keystone-journal"]
    );
}

#[test]
fn a_backup_is_made_of_a_changed_file_and_every_twenty_minutes_of_work() {
    let mut town = Town::example();
    let backups = town.backups();
    let due = |town: &Town| town.project.back_up_if_due(&backups, &town.now).unwrap().is_some();
    town.wait(19 * 60);
    assert!(!due(&town), "created 19 minutes ago");
    town.wait(60);
    assert!(due(&town));
    town.wait(3600);
    assert!(!due(&town), "an hour without a change");
    town.answer("Q101", "7");
    assert!(due(&town));
    town.answer("Q102", "7");
    town.wait(19 * 60);
    assert!(!due(&town));

    let mut town = town.close().reopen();
    assert!(due(&town), "opened with a change that no backup holds");
    assert!(!due(&town));
    let mut town = {
        town.wait(3600);
        town.close().reopen()
    };
    assert!(!due(&town), "opened as it was backed up");
    town.answer("Q103", "7");
    assert!(!due(&town), "the work began a moment ago");
    town.undo();
    town.wait(20 * 60);
    assert!(due(&town), "an undo is a change too");
}

#[test]
fn two_copies_of_a_plan_do_not_thin_each_other() {
    let mut town = Town::example();
    let backups = town.backups();
    let first = town.project.back_up(&backups, &town.now).unwrap();
    let elsewhere = town.folder.path().join("copy.keystone");
    restore(&first.path, &elsewhere).unwrap();
    let copy = Project::open(&elsewhere, &backups, &town.now).unwrap();
    for _ in 0..3 {
        town.wait(3600);
        copy.back_up(&backups, &town.now).unwrap();
    }
    town.wait(86_400);
    copy.back_up(&backups, &town.now).unwrap();
    let left = backups.of(copy.id());
    assert!(left.contains(&first), "of that day, but of the other copy");
    assert_eq!(left.len(), 3, "with yesterday's newest and today's: {left:?}");
}

#[test]
fn a_backup_holds_the_attached_documents() {
    let mut town = Town::example();
    town.attach("minutes", b"%PDF minutes of the council");
    let backup = town.project.back_up(&town.backups(), &town.now).unwrap();
    let copy = town.folder.path().join("copy.keystone");
    restore(&backup.path, &copy).unwrap();
    let project = Project::open(&copy, &town.backups(), &town.now).unwrap();
    assert_eq!(document(project.db(), "minutes").unwrap(), b"%PDF minutes of the council");
}

#[test]
fn other_files_in_the_folder_are_left_alone() {
    let town = Town::example();
    let backups = town.backups();
    fs::create_dir(&backups.0).unwrap();
    for name in ["notes.txt", "a_b_c_d.keystone", "plan.keystone"] {
        fs::write(backups.0.join(name), "mine").unwrap();
    }
    assert!(backups.all().is_empty());
    town.project.back_up(&backups, &town.now).unwrap();
    assert_eq!(files(&backups.0).len(), 4);
}

/// Every hour of three years, and what stays of it on the last evening.
#[test]
fn thinning_keeps_today_then_days_weeks_and_months() {
    let now: Zoned = "2026-11-20T21:30:00-05:00[-05:00]".parse().unwrap();
    let taken: BTreeSet<Timestamp> =
        (0..3 * 365 * 24).map(|hours: i64| now.checked_sub(hours.hours()).unwrap().timestamp()).collect();
    let stay: Vec<String> = kept(&taken, &now)
        .into_iter()
        .rev()
        .map(|instant| instant.to_zoned(now.time_zone().clone()).strftime("%Y-%m-%d %H:%M").to_string())
        .collect();
    let today: Vec<String> = (0..=21).rev().map(|hour| format!("2026-11-20 {hour:02}:30")).collect();
    assert_eq!(stay[..22], today, "all of today");
    let days: Vec<String> = (13..=19).rev().map(|day| format!("2026-11-{day} 23:30")).collect();
    assert_eq!(stay[22..29], days, "the newest of each of seven days");
    // The week of Thursday the 12th, then Sundays back.
    let weeks = ["11-12", "11-08", "11-01", "10-25", "10-18", "10-11", "10-04", "09-27"];
    assert_eq!(stay[29..37], weeks.map(|day| format!("2026-{day} 23:30")));
    assert_eq!(stay[37], "2026-09-20 23:30", "the newest that is left of September");
    assert_eq!(stay[38], "2026-08-31 23:30");
    assert_eq!(stay[60], "2024-10-31 23:30");
    assert_eq!(stay.len(), 22 + 7 + 8 + 24);
}

#[test]
fn a_plan_opened_once_a_month_keeps_its_years() {
    let now: Zoned = "2026-11-20T12:00:00+00:00[+00:00]".parse().unwrap();
    let taken: BTreeSet<Timestamp> =
        (1..=60).map(|months: i64| now.checked_sub(months.months()).unwrap().timestamp()).collect();
    assert_eq!(kept(&taken, &now).len(), 7 + 8 + 24);
}
