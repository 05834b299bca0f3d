//! Lists the files of `locales/` so that every word is part of the program. It reads no other folder.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut code = String::new();
    for (name, language) in [("EN", "en"), ("FR", "fr")] {
        let mut files = Vec::new();
        collect(&locales.join(language), &mut files)?;
        files.sort();
        writeln!(code, "const {name}: &[(&str, &str)] = &[")?;
        for file in files {
            let shown = file.strip_prefix(&locales)?.to_string_lossy().replace('\\', "/");
            writeln!(code, "    ({shown:?}, include_str!({:?})),", file.to_string_lossy())?;
        }
        writeln!(code, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("files.rs"), code)?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}
