//! Every screen of the sample plan, in both languages and all themes: nobody is kept out.
//!
//! With `KEYSTONE_SHOTS` set to a folder, what the screens look like is kept there as pictures.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use keystone_tests::axe::{self, Violation};
use keystone_tests::processes::wait_for;
use keystone_tests::webdriver::{PATIENCE, Place};
use keystone_tests::window::{Home, Window};
use serde_json::json;

use crate::steps::{go, try_the_sample};

/// A screen: its name, the links that lead to it from any other, and what is there once it is complete.
/// A link that starts with `^` is the first whose address begins so.
const SCREENS: [(&str, &[&str], &str); 25] = [
    ("home", &["home"], "home-preview"),
    ("to-find-out", &["to-find-out"], "find-out-table"),
    ("reports", &["reports"], "report-findings"),
    ("settings", &["settings"], "settings-theme-dark"),
    ("understand", &["understand"], "task-s0"),
    ("section", &["understand", "understand/s0"], "section-row-q001"),
    ("question-choice", &["understand", "understand/s0", "understand/s0/q001"], "answer-RES"),
    ("question-period", &["understand", "understand/s0", "understand/s0/q003"], "answer-from"),
    ("mobilize", &["mobilize"], "task-partners"),
    ("partners", &["mobilize", "mobilize/partners"], "partner-table"),
    ("partner", &["mobilize", "mobilize/partners", "^mobilize/partners/"], "partner-done"),
    ("influence", &["mobilize", "mobilize/influence"], "influence-table"),
    ("roles", &["mobilize", "mobilize/roles"], "roles-table"),
    ("decide", &["decide"], "task-issues"),
    ("issues", &["decide", "decide/issues"], "issue-list"),
    ("rating", &["decide", "decide/rating"], "rating-table"),
    ("rating-one", &["decide", "decide/rating", "decide/rating/PB20"], "point-F"),
    ("placing", &["decide", "decide/rating", "decide/placing"], "placing-tray"),
    ("priorities", &["decide", "decide/priorities"], "priorities-picture"),
    ("decision", &["decide", "decide/decision"], "decision-order"),
    ("objectives", &["decide", "decide/objectives"], "objective-sentence"),
    ("ideas", &["act", "act/ideas"], "ideas"),
    ("actions", &["act", "act/actions"], "actions"),
    ("indicator", &["measure", "measure/indicators", "^measure/indicators/"], "reading-table"),
    ("dashboard", &["measure", "measure/dashboard"], "main-picture"),
];

/// Ways the program can look. Colours are all that differs, so all rules run once a language.
const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// The size of a small laptop's window, in pixels.
const SIZE: (u32, u32) = (1280, 800);

fn visit(window: &Window, links: &[&str], complete: &str) -> Result<()> {
    for link in links {
        match link.strip_prefix('^') {
            Some(beginning) => {
                window.click(Place::Css(&format!("main a[href^=\"#{beginning}\"]")))?;
            }
            None => go(window, &[link])?,
        }
    }
    window.see(complete)?;
    Ok(())
}

/// Sets the theme as the page of settings does; that it does so is proved first.
fn wear(window: &Window, theme: &str) -> Result<()> {
    // Colours that fade into each other would be measured half-way.
    window.script_later(
        "const done = arguments[1];
         document.documentElement.dataset.theme = arguments[0];
         requestAnimationFrame(() => requestAnimationFrame(() => {
           Promise.all(document.getAnimations().map((move) => move.finished.catch(() => null)))
             .then(() => done(null));
         }));",
        &[json!(theme)],
    )?;
    Ok(())
}

/// Keeps a picture of the screen when somebody asked for pictures.
fn look(window: &Window, name: &str) -> Result<()> {
    let Some(folder) = std::env::var_os("KEYSTONE_SHOTS").map(PathBuf::from) else { return Ok(()) };
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    window.screenshot(&folder.join(format!("{name}.png")))
}

/// What of the screen lies where nobody can see it: the whole page never scrolls, and no page sideways.
fn overflow(window: &Window) -> Result<Option<String>> {
    let over = window.script(
        "const page = document.scrollingElement, main = document.querySelector('main');
         const over = [['page', 'down', page.scrollHeight - page.clientHeight],
                       ['page', 'sideways', page.scrollWidth - page.clientWidth],
                       ['main', 'sideways', main.scrollWidth - main.clientWidth]];
         return over.filter(([, , by]) => by > 0).map((one) => one.join(' ')).join(', ');",
        &[],
    )?;
    Ok(over.as_str().filter(|over| !over.is_empty()).map(str::to_owned))
}

fn check_all(window: &Window, language: &str, faults: &mut Vec<String>) -> Result<()> {
    for (screen, links, complete) in SCREENS {
        visit(window, links, complete).with_context(|| format!("the way to {screen}"))?;
        if let Some(over) = overflow(window)? {
            faults.push(format!("{screen}, {language}: it scrolls by {over} pixels"));
        }
        for theme in THEMES {
            wear(window, theme)?;
            look(window, &format!("{language}-{theme}-{screen}"))?;
            let found = if theme == "light" { axe::violations(window)? } else { axe::colours(window)? };
            faults.extend(
                found.iter().map(|fault: &Violation| format!("{screen}, {language}, {theme}: {fault}")),
            );
        }
        wear(window, "light")?;
    }
    Ok(())
}

#[test]
fn no_screen_keeps_anyone_out() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = try_the_sample(&home, &[])?;
    window.resize(SIZE.0, SIZE.1)?;
    go(&window, &["settings"])?;
    for theme in THEMES.iter().rev() {
        window.click(format!("settings-theme-{theme}").as_str())?;
        wait_for(&format!("the theme {theme}"), PATIENCE, || {
            let worn = window.script("return document.documentElement.dataset.theme", &[])?;
            Ok((worn == json!(theme)).then_some(()))
        })?;
    }
    let mut faults = Vec::new();
    check_all(&window, "fr", &mut faults)?;
    window.click("language-toggle")?;
    window.see_property(Place::Css("html"), "lang", &json!("en-CA"))?;
    check_all(&window, "en", &mut faults)?;
    if !faults.is_empty() {
        bail!("{} faults:\n{}", faults.len(), faults.join("\n"));
    }
    Ok(())
}
