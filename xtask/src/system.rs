//! What the system must offer, and installing it where we know how: Debian and Ubuntu, through apt.
//!
//! Anywhere else it changes nothing and says what is needed.

use anyhow::{Result, bail};

use crate::setup::For;
use crate::steps::{asked, command, succeed};

/// To build and run the window. `build-essential` and `pkg-config` are there on most machines already.
const BUILD: [&str; 3] = ["libwebkit2gtk-4.1-dev", "build-essential", "pkg-config"];

/// To test it: the driver of the real window, a screen, the tools that prove there is no network, and the programs
/// that read the documents as others will.
const TEST: [&str; 8] = [
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "strace",
    "iproute2",
    "poppler-utils",
    "libreoffice-writer-nogui",
    "libreoffice-calc-nogui",
];

const ELSEWHERE: &str = "\
This system is neither Debian nor Ubuntu; install these yourself, then start again with KEYSTONE_SETUP=done:
  - a C and C++ compiler, make, pkg-config
  - libclang with its headers (for SQLite’s session extension)
  - Linux: WebKitGTK 4.1 with its headers; Windows: WebView2; macOS: the Xcode command line tools
  - to test: WebKitWebDriver, Xvfb, xauth, strace, ip (iproute2), pdftotext (poppler-utils), LibreOffice";

/// Installs the system packages that are missing. Errors: apt's, or a system whose packages we do not know.
pub(crate) fn packages(purpose: For) -> Result<()> {
    if std::env::var_os("KEYSTONE_SETUP").is_some_and(|said| said == "done") {
        return Ok(());
    }
    let Some(system) = Debian::here() else { bail!("{ELSEWHERE}") };
    let wanted = system.wanted(purpose);
    let missing = system.missing(&wanted);
    if missing.is_empty() {
        return Ok(());
    }
    println!("installing with apt: {}", missing.join(" "));
    apt(&["update"])?;
    apt(&[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())
}

/// A Debian or one of its children, by what `/etc/os-release` says.
struct Debian {
    is_twelve: bool,
}

impl Debian {
    fn here() -> Option<Self> {
        let release = std::fs::read_to_string("/etc/os-release").ok()?;
        let field = |name: &str| {
            let value = release.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            value.unwrap_or_default().trim_matches('"').to_owned()
        };
        let family = format!("{} {}", field("ID"), field("ID_LIKE"));
        let known = family.split(' ').any(|name| name == "debian" || name == "ubuntu");
        known.then(|| Self { is_twelve: field("ID") == "debian" && field("VERSION_ID") == "12" })
    }

    fn wanted(&self, purpose: For) -> Vec<&'static str> {
        let mut wanted = BUILD.to_vec();
        // On Debian 12 these two are enough; libclang-dev would bring a whole compiler along.
        wanted.extend(if self.is_twelve {
            ["libclang1-14", "libclang-common-14-dev"].as_slice()
        } else {
            ["libclang-dev"].as_slice()
        });
        if purpose == For::Testing {
            wanted.extend(TEST);
        }
        wanted
    }

    fn missing<'a>(&self, wanted: &[&'a str]) -> Vec<&'a str> {
        let installed = |name: &str| {
            let query = ["--show", "--showformat=${db:Status-Status}", name];
            asked(command("dpkg-query").args(query)).is_some_and(|status| status.starts_with("installed"))
        };
        wanted.iter().copied().filter(|name| !installed(name)).collect()
    }
}

/// apt-get without questions, as root or through sudo.
fn apt(words: &[&str]) -> Result<()> {
    let root = asked(command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    let mut apt = command(if root { "env" } else { "sudo" });
    if !root {
        apt.arg("env");
    }
    succeed(apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]).args(words))
}
