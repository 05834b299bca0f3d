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
/// A link that starts with `^` is the first whose address begins so; one that starts with `@` is a button.
const SCREENS: [(&str, &[&str], &str); 53] = [
    ("home", &["home"], "home-preview"),
    ("to-find-out", &["to-find-out"], "find-out-table"),
    ("reports", &["reports"], "documents-pack"),
    ("document", &["reports", "reports/action-plan"], "export-count"),
    ("preview", &["reports", "reports/brief", "reports/brief/preview"], "preview-sheet"),
    ("pack", &["reports", "reports/pack"], "pack-start"),
    ("settings", &["settings"], "settings-theme-dark"),
    ("understand", &["understand"], "task-s0"),
    ("section", &["understand", "understand/s0"], "section-row-q001"),
    ("question-choice", &["understand", "understand/s0", "understand/s0/q001"], "answer-RES"),
    ("question-period", &["understand", "understand/s0", "understand/s0/q003"], "answer-from"),
    ("question-table", &["understand", "understand/s1", "understand/s1/q101"], "answer"),
    ("question-counts", &["understand", "understand/s2", "understand/s2/q202"], "answer"),
    ("question-sources", &["understand", "understand/s2", "understand/s2/q201"], "answer"),
    ("question-survey", &["understand", "understand/s3", "understand/s3/q302"], "answer"),
    ("question-places", &["understand", "understand/s4", "understand/s4/q401"], "entry-add"),
    ("question-times", &["understand", "understand/s4", "understand/s4/q402"], "answer"),
    ("question-factors", &["understand", "understand/s5", "understand/s5/q505"], "answer"),
    ("question-voices", &["understand", "understand/s6", "understand/s6/q602"], "answer-3"),
    ("question-statement", &["understand", "understand/s8", "understand/s8/q801"], "statement"),
    ("question-triangle", &["understand", "understand/s8", "understand/s8/q802"], "answer"),
    ("question-causes", &["understand", "understand/s8", "understand/s8/q803"], "entry-add"),
    ("evidence", &["understand", "understand/evidence"], "evidence-table"),
    ("piece", &["understand", "understand/evidence", "^understand/evidence/piece/"], "piece-title"),
    ("voices", &["understand", "understand/voices"], "voice-list"),
    ("portrait", &["understand", "understand/portrait"], "portrait-contents"),
    ("side-by-side", &["understand", "understand/side-by-side"], "sides-all"),
    ("sheets", &["understand", "understand/sheets"], "sheet-card-PB20"),
    ("sheet", &["understand", "understand/sheets", "^understand/sheets/"], "sheet"),
    ("history", &["understand", "understand/history"], "history-table"),
    ("mobilize", &["mobilize"], "task-partners"),
    ("partners", &["mobilize", "mobilize/partners"], "partner-table"),
    ("partner", &["mobilize", "mobilize/partners", "^mobilize/partners/"], "partner-done"),
    ("influence", &["mobilize", "mobilize/influence"], "influence-table"),
    ("roles", &["mobilize", "mobilize/roles"], "roles-table"),
    ("decide", &["decide"], "task-issues"),
    ("issues", &["decide", "decide/issues"], "issue-list"),
    ("issue", &["decide", "decide/issues", "^decide/issues/"], "issue-statement"),
    ("rating", &["decide", "decide/rating"], "rating-table"),
    ("rating-one", &["decide", "decide/rating", "decide/rating/PB20"], "point-F"),
    ("placing", &["decide", "decide/rating", "decide/placing"], "placing-tray"),
    ("priorities", &["decide", "decide/priorities"], "priorities-picture"),
    ("decision", &["decide", "decide/decision"], "decision-order"),
    ("objectives", &["decide", "decide/objectives"], "objective-sentence"),
    ("act", &["act"], "task-ideas"),
    ("ideas", &["act", "act/ideas"], "ideas"),
    ("actions", &["act", "act/actions"], "actions"),
    ("action", &["act", "act/actions", "^act/actions/"], "action-save"),
    ("measure", &["measure"], "task-dashboard"),
    ("indicator", &["measure", "measure/indicators", "^measure/indicators/"], "reading-table"),
    ("dashboard", &["measure", "measure/dashboard"], "main-picture"),
    ("new-plan", &["plans", "@start-plan"], "new-plan-create"),
    ("plans", &["plans"], "plan-open"),
];

/// Ways the program can look. Colours are all that differs, so all rules run once a language.
const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// The size of a small laptop's window, in pixels.
const SIZE: (u32, u32) = (1280, 800);

fn visit(window: &Window, links: &[&str], complete: &str) -> Result<()> {
    for link in links {
        if let Some(beginning) = link.strip_prefix('^') {
            window.click(Place::Css(&format!("main a[href^=\"#{beginning}\"]")))?;
        } else if let Some(button) = link.strip_prefix('@') {
            window.click(button)?;
        } else {
            go(window, &[link])?;
        }
    }
    window.see(complete)
}

fn see_theme(window: &Window, theme: &str) -> Result<()> {
    wait_for(&format!("the theme {theme}"), PATIENCE, || {
        let worn = window.script("return document.documentElement.dataset.theme", &[])?;
        Ok((worn == json!(theme)).then_some(()))
    })
}

/// Sets the theme the way the page of settings was seen to set it.
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

/// What a program says by mistake: the names of things that have no words.
fn slips(window: &Window) -> Result<Option<String>> {
    let said = window.script(
        "const slip = /\\[object|undefined|\\bNaN\\b|\\bnull\\b|[{}]/;
         return document.body.innerText.split('\\n').find((line) => slip.test(line)) ?? '';",
        &[],
    )?;
    Ok(said.as_str().filter(|said| !said.is_empty()).map(str::to_owned))
}

fn check_all(window: &Window, language: &str, faults: &mut Vec<String>) -> Result<()> {
    for (screen, links, complete) in SCREENS {
        visit(window, links, complete).with_context(|| format!("the way to {screen}"))?;
        if let Some(over) = overflow(window)? {
            faults.push(format!("{screen}, {language}: it scrolls by {over} pixels"));
        }
        if let Some(said) = slips(window)? {
            faults.push(format!("{screen}, {language}: it says “{said}”"));
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

/// Fails with everything that is wrong with any screen in this language.
fn check(window: &Window, language: &str) -> Result<()> {
    window.resize(SIZE.0, SIZE.1)?;
    let mut faults = Vec::new();
    check_all(window, language, &mut faults)?;
    if !faults.is_empty() {
        bail!("{} faults:\n{}", faults.len(), faults.join("\n"));
    }
    Ok(())
}

#[test]
fn no_screen_keeps_anyone_out_in_french() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = try_the_sample(&home, &[])?;
    check(&window, "fr")
}

#[test]
fn no_screen_keeps_anyone_out_in_english() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = try_the_sample(&home, &[])?;
    window.click("language-toggle")?;
    window.see_property(Place::Css("html"), "lang", &json!("en-CA"))?;
    check(&window, "en")
}

#[test]
fn someone_chooses_how_the_program_looks_and_finds_it_so_again() -> Result<()> {
    let home = Home::new()?;
    let (window, _) = try_the_sample(&home, &[])?;
    go(&window, &["settings"])?;
    for theme in THEMES {
        window.click(format!("settings-theme-{theme}").as_str())?;
        see_theme(&window, theme)?;
    }
    drop(window);
    let window = Window::open(&home, &[])?;
    window.see("plans-list")?;
    see_theme(&window, "contrast")
}
