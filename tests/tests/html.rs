//! The documents as pages in a real browser: axe-core finds nothing, nothing is cut off on a narrow screen, nothing is
//! asked of a network. The browser is the small one that comes with the engine of the window.

#[cfg(all(test, target_os = "linux"))]
mod html {
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::{Path, PathBuf};

    use keystone_app::{Environment, Session, dispatch};
    use keystone_tests::axe;
    use keystone_tests::window::{Home, Window};
    use serde_json::{Value, json};

    /// Documents of every shape: with a cover, two pages, letters, tables of text, pictures.
    const DOCUMENTS: [&str; 5] = ["action-plan", "brief", "diagnosis", "letters", "summary"];

    /// What reaches beyond a page 320 pixels wide, tables and pictures in their scrolling frames aside (WCAG 2.2,
    /// 1.4.10; the same as 1280 pixels at 400 %). The page stands in the frame of [`framed`].
    const CUT_OFF: &str = "
        const page = frames[0].document;
        if (frames[0].innerWidth !== 320 || !page.querySelector('main')) return ['no page of 320 pixels'];
        return [...page.body.querySelectorAll('*')]
          .filter((node) => !node.closest('.wide, .picture, .unseen, .skip'))
          .filter((node) => node.getBoundingClientRect().right > 320.5)
          .map((node) => node.tagName + ' ' + node.textContent.slice(0, 40));";

    /// A page that shows another one 320 pixels wide.
    fn framed(page: &str) -> String {
        let page = page.replace('&', "&amp;").replace('"', "&quot;");
        format!(
            "<!DOCTYPE html><iframe style=\"width: 320px; height: 800px; border: 0\" srcdoc=\"{page}\"></iframe>"
        )
    }

    /// Where the systems keep the browser of WebKitGTK.
    #[cfg(test)]
    fn browser() -> PathBuf {
        let folders = [
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1",
            "/usr/lib/webkit2gtk-4.1",
            "/usr/libexec/webkit2gtk-4.1",
        ];
        let found =
            folders.iter().map(|folder| Path::new(folder).join("MiniBrowser")).find(|path| path.is_file());
        found.unwrap_or_else(|| {
            panic!("MiniBrowser, which comes with libwebkit2gtk-4.1, is in none of {folders:?}")
        })
    }

    /// A program that starts the browser as a driver wants it.
    #[cfg(test)]
    fn driven(home: &Home) -> PathBuf {
        let script = home.file("browser");
        let text = format!("#!/bin/sh\nexec {} --automation \"$@\"\n", browser().display());
        std::fs::write(&script, text).unwrap();
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
        script
    }

    #[test]
    fn every_page_is_accessible_and_reflows_in_both_languages() {
        let home = Home::new().unwrap();
        let mut count = 0_u32;
        let mut session = Session::new(Environment {
            data: home.file("data"),
            config: home.file("config"),
            documents: home.file("documents"),
            clock: Box::new(|| jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC)),
            new_id: Box::new(move || {
                count += 1;
                format!("page-{count}")
            }),
        });
        let mut ask = |name: &str, args: Value| {
            dispatch(&mut session, name, args).unwrap_or_else(|failure| panic!("{name}: {failure}"))
        };
        ask("create_example", json!({ "path": home.file("town.keystone"), "language": "en" }));
        let browser = Window::open_program(&driven(&home), &home, &[]).unwrap();
        for document in DOCUMENTS {
            for language in ["en", "fr"] {
                let name = format!("{document}-{language}.html");
                let path = home.file(&name);
                let order = json!({
                    "document": document, "language": language, "format": "html", "path": path,
                    "paper": null, "edition": "shared",
                });
                ask("report", order);
                browser.resize(1200, 900).unwrap();
                browser.go(&format!("file://{}", path.display())).unwrap();
                let title = browser.title().unwrap();
                assert!(title.contains("Rivière-aux-Ormes"), "{name} is open: {title}");
                axe::check(&browser, &name).unwrap();
                let fetched = "return performance.getEntriesByType('resource')
                    .map((entry) => entry.name).filter((name) => !name.startsWith('data:'));";
                assert_eq!(browser.script(fetched, &[]).unwrap(), json!([]), "{name} fetches");
                let narrow = home.file("narrow.html");
                std::fs::write(&narrow, framed(&std::fs::read_to_string(&path).unwrap())).unwrap();
                browser.go(&format!("file://{}", narrow.display())).unwrap();
                assert_eq!(browser.script(CUT_OFF, &[]).unwrap(), json!([]), "{name} at 320 pixels");
            }
        }
    }
}
