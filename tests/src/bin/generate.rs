//! Writes the files that are made from Rust and committed. Run it as `cargo xtask generate`.

use anyhow::{Context as _, Result};
use keystone_tests::generated;

fn main() -> Result<()> {
    for file in generated::files() {
        let path = keystone_tests::sources::root().join(file.path);
        std::fs::write(&path, file.text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}
