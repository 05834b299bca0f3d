//! The files of the repository, for tests that read them.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// Folders that hold nothing anyone wrote.
const NOT_OURS: [&str; 6] = [".git", "dist", "gen", "node_modules", "permissions", "target"];

/// The folder of the repository.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A file that someone wrote: its path from the root, with `/`, and its text.
#[derive(Debug)]
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Every text file under `folder` (from the root) with one of these endings, in the order of their paths.
///
/// Errors: a folder or file that cannot be read, or that is not UTF-8.
pub fn files(folder: &str, endings: &[&str]) -> Result<Vec<Source>> {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths)?;
    paths.retain(|path| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        ending.is_some_and(|ending| endings.contains(&ending))
    });
    paths.sort();
    let read = |path: PathBuf| {
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let path = path.strip_prefix(root()).unwrap_or(&path);
        let names: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        Ok(Source { path: names.join("/"), text })
    };
    paths.into_iter().map(read).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let entry = entry?;
        let path = entry.path();
        if !entry.file_type()?.is_dir() {
            paths.push(path);
        } else if !NOT_OURS.iter().any(|name| entry.file_name() == *name) {
            walk(&path, paths)?;
        }
    }
    Ok(())
}
