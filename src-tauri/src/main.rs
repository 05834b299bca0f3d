//! The window: it shows the pages, passes their requests to the one table of commands, and asks the desktop
//! for a path or for a viewer.
//!
//! It knows no rule of the domain and refuses to leave the program: navigation to any other address is
//! stopped here, because a content-security policy does not stop it.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desktop;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use keystone_app::{Environment, Failure, Session, dispatch};
use keystone_l10n::Locale;
use serde_json::Value;
use tauri::{AppHandle, State, Url, WebviewWindowBuilder};

use desktop::{Desktop, Purpose};

/// What lives as long as the window.
struct Shell {
    session: Arc<Mutex<Session>>,
    desktop: Arc<dyn Desktop>,
    /// The files that were written in this run: the only ones `show_path` may open.
    written: Mutex<BTreeSet<PathBuf>>,
}

/// Runs one command of the table on a thread that may block; the page is never frozen by it.
///
/// Errors: those of the command, as an id with its arguments.
#[tauri::command]
async fn call(shell: State<'_, Shell>, name: String, args: Value) -> Result<Value, Failure> {
    let session = Arc::clone(&shell.session);
    // A document of a pack is not asked for one by one: only its folder is.
    let document = args.get("path").and_then(Value::as_str).filter(|_| name == "report").map(PathBuf::from);
    tauri::async_runtime::spawn_blocking(move || dispatch(&mut lock(&session), &name, args))
        .await
        .unwrap_or_else(|_| Err(Failure::new("window-call-failed")))
        .inspect(|_| lock(&shell.written).extend(document))
        // The page shows the id's words; what the machine said goes no further than the terminal.
        .inspect_err(|failure| eprintln!("keystone-window: {failure}"))
}

/// Asks where to open or save; `None` when the person cancels. `language` is the language of the screen.
#[tauri::command]
async fn choose_path(
    app: AppHandle,
    shell: State<'_, Shell>,
    purpose: Purpose,
    suggested: String,
    language: String,
) -> Result<Option<String>, Failure> {
    let desktop = Arc::clone(&shell.desktop);
    let locale = Locale::parse(&language).unwrap_or_default();
    let chosen = tauri::async_runtime::spawn_blocking(move || {
        desktop.choose_path(&app, purpose, &suggested, keystone_l10n::words(locale))
    })
    .await
    .map_err(|_| Failure::new("window-call-failed"))?;
    let Some(path) = chosen else { return Ok(None) };
    if purpose.writes() {
        lock(&shell.written).insert(path.clone());
    }
    // A name that is not Unicode cannot travel through JSON unharmed; better no file than another file.
    path.into_os_string().into_string().map(Some).map_err(|_| Failure::new("window-path-not-unicode"))
}

/// Opens a document written in this run with the system's viewer, or the folder that holds it.
///
/// Errors: `window-show-refused` for any other path, `window-show-failed` when the system has no viewer.
#[tauri::command]
async fn show_path(shell: State<'_, Shell>, path: PathBuf, folder: bool) -> Result<(), Failure> {
    if !lock(&shell.written).contains(&path) {
        return Err(Failure::new("window-show-refused"));
    }
    let shown = if folder { path.parent().map(Path::to_path_buf).unwrap_or(path) } else { path };
    shell.desktop.show(&shown).map_err(|_| Failure::new("window-show-failed"))
}

#[expect(clippy::disallowed_types, reason = "generate_context! lists the embedded pages in a HashMap")]
fn main() -> Result<(), Box<dyn Error>> {
    let shell = Shell {
        session: Arc::new(Mutex::new(Session::new(Environment::system()?))),
        desktop: desktop::of_this_run(),
        written: Mutex::new(BTreeSet::new()),
    };
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .manage(shell)
        .invoke_handler(tauri::generate_handler![call, choose_path, show_path])
        .setup(|app| {
            for window in &app.config().app.windows {
                WebviewWindowBuilder::from_config(app.handle(), window)?
                    .on_navigation(is_ours)
                    // The name of the program changes with the language, and only the page knows which.
                    .on_document_title_changed(|window, title| {
                        if let Err(error) = window.set_title(&title) {
                            eprintln!("keystone-window: {error}");
                        }
                    })
                    .build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!())?;
    Ok(())
}

/// Whether an address belongs to the embedded pages (`tauri:` here, `tauri.localhost` on Windows).
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// A panic in one command leaves the session usable: every change is one transaction of its own.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_goes_nowhere_but_to_its_own_pages() {
        for (address, ours) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("tauri://elsewhere/", false),
            ("https://example.org/", false),
            ("http://localhost:5173/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,hello", false),
        ] {
            assert_eq!(is_ours(&address.parse().unwrap()), ours, "{address}");
        }
    }
}
