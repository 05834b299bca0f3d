//! Hands Tauri the list of our commands, so that each needs a permission, and says what is missing when
//! the pages have not been built yet. Refuses to build a window without pages.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=../ui/dist/index.html");
    if !Path::new("../ui/dist/index.html").is_file() {
        println!(
            "cargo::error=the pages are not built: ui/dist/index.html is missing; run `npm run build` in ui/, or `cargo xtask run`"
        );
        return;
    }
    // A command that is not listed here, or not granted in capabilities/main.json, cannot be called at all.
    let commands = tauri_build::AppManifest::new().commands(&["call", "choose_path", "show_path"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error=the window cannot be built: {error:#}");
    }
}
