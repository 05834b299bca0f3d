//! The rules of the house that a compiler does not know. Each failure is a list of sentences.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use keystone_tests::reading::{accented_strings, template_words};
use keystone_tests::sources::{Source, files, root};

/// Everything people write here.
const WRITTEN: [&str; 11] = ["css", "ftl", "html", "json", "md", "py", "rs", "svelte", "tera", "toml", "ts"];

/// Which of our crates each crate may use, and what it may not name at all.
const DIRECTIONS: [(&str, &[&str], &[&str]); 6] = [
    ("crates/core", &[], &["fluent", "fluent-bundle", "printpdf", "tauri", "tera"]),
    ("crates/l10n", &[], &["printpdf", "rusqlite", "tauri", "tera"]),
    ("crates/report", &["keystone-core", "keystone-l10n"], &["rusqlite", "tauri"]),
    ("crates/app", &["keystone-core", "keystone-l10n", "keystone-report"], &["tauri"]),
    ("crates/cli", &["keystone-app", "keystone-l10n"], &["rusqlite", "tauri"]),
    ("src-tauri", &["keystone-app", "keystone-l10n"], &["rusqlite"]),
];

/// Files over 500 lines, each with its reason.
const LONG: [(&str, &str); 0] = [];

/// Files whose strings hold accented words, each with its reason.
const ACCENTED: [(&str, &str); 0] = [];

fn sources(folders: &[&str], endings: &[&str]) -> Result<Vec<Source>> {
    let mut all = Vec::new();
    for folder in folders {
        all.extend(files(folder, endings)?);
    }
    anyhow::ensure!(!all.is_empty(), "no file in {folders:?}: a rule that reads nothing proves nothing");
    Ok(all)
}

fn rust() -> Result<Vec<Source>> {
    sources(&["crates", "src-tauri", "tests", "xtask"], &["rs"])
}

fn is_generated(path: &str) -> bool {
    path.starts_with("ui/src/lib/generated/")
}

fn assert_none(wrong: &[String], rule: &str) {
    assert!(wrong.is_empty(), "{rule}:\n  {}", wrong.join("\n  "));
}

#[test]
fn every_module_says_what_it_is_for() -> Result<()> {
    let silent =
        rust()?.into_iter().filter(|source| !source.text.starts_with("//!")).map(|source| source.path);
    assert_none(&silent.collect::<Vec<_>>(), "these modules do not open with `//!`");
    Ok(())
}

#[test]
fn crates_use_each_other_in_one_direction_only() -> Result<()> {
    let mut wrong = Vec::new();
    for (folder, ours, never) in DIRECTIONS {
        let manifest = std::fs::read_to_string(root().join(folder).join("Cargo.toml"))?;
        let manifest: BTreeMap<String, toml::Value> = toml::from_str(&manifest)?;
        let used = manifest.get("dependencies").and_then(toml::Value::as_table).context("no dependencies")?;
        for name in used.keys() {
            if name.starts_with("keystone-") && !ours.contains(&name.as_str()) {
                wrong.push(format!("{folder} may not use {name}"));
            }
            if never.contains(&name.as_str()) {
                wrong.push(format!("{folder} may not name {name}"));
            }
        }
    }
    assert_none(&wrong, "a direction of docs/architecture.md is broken");
    Ok(())
}

#[test]
fn no_file_is_over_500_lines_without_a_reason() -> Result<()> {
    let all = sources(&["crates", "src-tauri", "tests", "ui/src", "xtask"], &["rs", "svelte", "ts"])?;
    let long: BTreeSet<&str> = all
        .iter()
        .filter(|source| !is_generated(&source.path) && source.text.lines().count() > 500)
        .map(|source| source.path.as_str())
        .collect();
    let excused: BTreeSet<&str> = LONG.iter().map(|(path, _)| *path).collect();
    let wrong: Vec<String> = long.symmetric_difference(&excused).map(|path| (*path).to_owned()).collect();
    assert_none(&wrong, "over 500 lines and not listed, or listed and no longer over 500 lines");
    Ok(())
}

/// What a TypeScript or Svelte file imports, as written.
fn imports(text: &str) -> Vec<&str> {
    let after_from = text.split(" from ").skip(1);
    let after_import = text.split("import(").skip(1).chain(text.split("import ").skip(1));
    let quoted = |piece: &'static str, text: &str| text.trim_start().starts_with(piece);
    after_from
        .chain(after_import)
        .filter(|rest| quoted("\"", rest) || quoted("'", rest))
        .filter_map(|rest| rest.trim_start().split(['"', '\'']).nth(1))
        .collect()
}

/// A relative import as a path from the root; other imports as they are.
fn resolved(file: &str, import: &str) -> String {
    if !import.starts_with('.') {
        return import.replace("$lib/", "ui/src/lib/");
    }
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for step in import.split('/') {
        match step {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn stage(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/stages/")?.split('/').next()
}

#[test]
fn stages_do_not_import_each_other_and_only_the_backend_imports_tauri() -> Result<()> {
    assert_eq!(resolved("ui/src/stages/act/a.ts", "../decide/b"), "ui/src/stages/decide/b");
    assert_eq!(
        imports("import a from \"./x\";\nconst b = import('../y');\nimport \"./z.css\";"),
        ["./x", "../y", "./z.css"]
    );
    let mut wrong = Vec::new();
    for source in sources(&["ui/src"], &["svelte", "ts"])? {
        for import in imports(&source.text) {
            let target = resolved(&source.path, import);
            if let (Some(from), Some(to)) = (stage(&source.path), stage(&target))
                && from != to
            {
                wrong.push(format!("{} imports {import} of another stage", source.path));
            }
            if import.starts_with("@tauri-apps/") && !source.path.starts_with("ui/src/lib/backend/") {
                wrong.push(format!("{} imports {import}: only ui/src/lib/backend may", source.path));
            }
        }
    }
    assert_none(&wrong, "an import that the map does not allow");
    Ok(())
}

#[test]
fn no_words_for_people_in_svelte_templates() -> Result<()> {
    let mut wrong = Vec::new();
    for source in sources(&["ui/src"], &["svelte"])? {
        let found = template_words(&source.text);
        wrong.extend(found.iter().map(|words| format!("{}: “{words}”", source.path)));
    }
    assert_none(&wrong, "words belong in locales/");
    Ok(())
}

#[test]
fn no_french_words_in_rust_strings() -> Result<()> {
    let mut wrong = Vec::new();
    for source in sources(&["crates", "src-tauri", "xtask"], &["rs"])? {
        let is_test = source.path.contains("/tests/") || source.path.ends_with("/tests.rs");
        if is_test || ACCENTED.iter().any(|(path, _)| *path == source.path) {
            continue;
        }
        let found = accented_strings(&source.text);
        wrong.extend(found.iter().map(|words| format!("{}: “{words}”", source.path)));
    }
    assert_none(&wrong, "words belong in locales/");
    Ok(())
}

#[test]
fn nothing_names_a_folder_of_somebodys_machine() -> Result<()> {
    // Joined here, so that this file does not accuse itself.
    let folders = ["work", "root", "home", "Users"].map(|name| format!("/{name}/"));
    let mut wrong = Vec::new();
    for source in sources(&[""], &WRITTEN)? {
        for (number, line) in (1..).zip(source.text.lines()) {
            if folders
                .iter()
                .any(|folder| line.match_indices(folder.as_str()).any(|(at, _)| is_path(line, at)))
            {
                wrong.push(format!("{}:{number}", source.path));
            }
        }
    }
    assert_none(&wrong, "these lines name a folder that exists on one machine only");
    Ok(())
}

/// Whether a real path starts here: not the middle of an address or of a relative path, and not the home of
/// the imagined person “you”.
fn is_path(line: &str, at: usize) -> bool {
    let (before, path) = line.split_at_checked(at).unwrap_or_default();
    if path.starts_with("/home/you/") {
        return false;
    }
    !before.ends_with(|c: char| c.is_alphanumeric() || ".-_*$@}".contains(c))
}

#[test]
fn packages_come_from_the_public_registries_only() -> Result<()> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock"))?;
    let sources = lock.lines().filter_map(|line| line.strip_prefix("source = "));
    let elsewhere: Vec<String> = sources
        .filter(|source| *source != "\"registry+https://github.com/rust-lang/crates.io-index\"")
        .map(str::to_owned)
        .collect();
    assert_none(&elsewhere, "Cargo.lock names another source than crates.io");

    let lock = std::fs::read_to_string(root().join("ui/package-lock.json"))?;
    let resolved = lock.lines().filter_map(|line| line.trim().strip_prefix("\"resolved\": \""));
    let elsewhere: Vec<String> = resolved
        .filter(|address| !address.starts_with("https://registry.npmjs.org/"))
        .map(str::to_owned)
        .collect();
    assert_none(&elsewhere, "ui/package-lock.json names another source than npm’s registry");
    Ok(())
}
