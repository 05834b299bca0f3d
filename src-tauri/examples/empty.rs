//! An empty window: what the machine needs before any of our pages. `cargo xtask bench` subtracts it.

use std::error::Error;

use tauri::{WebviewUrl, WebviewWindowBuilder};

#[expect(clippy::disallowed_types, reason = "generate_context! lists the embedded pages in a HashMap")]
fn main() -> Result<(), Box<dyn Error>> {
    tauri::Builder::default()
        .setup(|app| {
            let blank = WebviewUrl::External("about:blank".parse()?);
            WebviewWindowBuilder::new(app, "empty", blank).inner_size(1280.0, 800.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}
