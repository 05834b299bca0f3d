//! The W3C WebDriver protocol, as far as journeys need it: small JSON over HTTP on this machine.
//!
//! Elements are looked up anew for every act, because the pages replace them; an act is tried until it
//! works or the time is over. Nothing here waits for a fixed time.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::processes::wait_for;

/// The name the protocol gives to a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How long a page may take to show what is expected. Generous: the machine may be busy.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// Keys that have no character of their own, as the protocol writes them.
pub mod key {
    pub const SHIFT: &str = "\u{E008}";
    pub const CONTROL: &str = "\u{E009}";
    pub const ALT: &str = "\u{E00A}";
    pub const TAB: &str = "\u{E004}";
    pub const ENTER: &str = "\u{E007}";
    pub const ESCAPE: &str = "\u{E00C}";
    pub const LEFT: &str = "\u{E012}";
    pub const UP: &str = "\u{E013}";
    pub const RIGHT: &str = "\u{E014}";
    pub const DOWN: &str = "\u{E015}";
    pub const F1: &str = "\u{E031}";
    pub const F6: &str = "\u{E036}";
}

/// Where something is on the page.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The element whose `data-testid` is this.
    TestId(&'a str),
    /// The first element that this CSS selector finds.
    Css(&'a str),
}

impl<'a> From<&'a str> for Place<'a> {
    fn from(id: &'a str) -> Self {
        Self::TestId(id)
    }
}

impl Place<'_> {
    fn selector(self) -> String {
        match self {
            Self::TestId(id) => format!("[data-testid=\"{id}\"]"),
            Self::Css(selector) => selector.to_owned(),
        }
    }
}

/// One session with the window. It is ended, and the window with it, on drop.
#[derive(Debug)]
pub struct Browser {
    agent: ureq::Agent,
    session: String,
}

impl Browser {
    /// Asks the driver on `port` to start `program` and to speak with its page. Errors: the driver's own.
    pub fn start(port: u16, program: &Path) -> Result<Self> {
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE * 3))
            .build()
            .into();
        let driver = format!("http://127.0.0.1:{port}/session");
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": [] },
        } } });
        let started = send(&agent, "POST", &driver, &wanted).context("the window did not start")?;
        let id = started.get("sessionId").and_then(Value::as_str).context("a session without an id")?;
        Ok(Self { session: format!("{driver}/{id}"), agent })
    }

    /// Goes to an address, in a browser that can: the window of the program refuses every other page than its own.
    pub fn go(&self, address: &str) -> Result<()> {
        self.post("/url", &json!({ "url": address })).map(|_| ())
    }

    /// Waits until the element exists and is visible.
    pub fn see<'a>(&self, place: impl Into<Place<'a>>) -> Result<()> {
        let place = place.into();
        self.retry("to be shown", place, |element| {
            let shown = self.get(&format!("/element/{element}/displayed"))?;
            Ok((shown == Value::Bool(true)).then_some(()))
        })
    }

    /// Whether the element is on the page at this moment.
    pub fn has<'a>(&self, place: impl Into<Place<'a>>) -> Result<bool> {
        let found = self.post("/elements", &by_css(&place.into().selector()))?;
        Ok(found.as_array().is_some_and(|elements| !elements.is_empty()))
    }

    /// Waits until the element is gone.
    pub fn see_gone<'a>(&self, place: impl Into<Place<'a>>) -> Result<()> {
        let place = place.into();
        wait_for(&format!("{place:?} to be gone"), PATIENCE, || Ok((!self.has(place)?).then_some(())))
    }

    /// Clicks the element as soon as it can be clicked.
    pub fn click<'a>(&self, place: impl Into<Place<'a>>) -> Result<()> {
        self.retry("to be clicked", place.into(), |element| {
            self.post(&format!("/element/{element}/click"), &json!({})).map(|_| Some(()))
        })
    }

    /// Types into the element, after what it holds already.
    pub fn write<'a>(&self, place: impl Into<Place<'a>>, text: &str) -> Result<()> {
        self.retry("to take text", place.into(), |element| {
            self.post(&format!("/element/{element}/value"), &json!({ "text": text })).map(|_| Some(()))
        })
    }

    /// Empties a field.
    pub fn clear<'a>(&self, place: impl Into<Place<'a>>) -> Result<()> {
        self.retry("to be emptied", place.into(), |element| {
            self.post(&format!("/element/{element}/clear"), &json!({})).map(|_| Some(()))
        })
    }

    /// Writes `text` in the place of what a field holds.
    pub fn fill<'a>(&self, place: impl Into<Place<'a>>, text: &str) -> Result<()> {
        let place = place.into();
        self.clear(place)?;
        self.write(place, text)
    }

    /// Chooses the entry of a list whose value is this.
    pub fn choose<'a>(&self, list: impl Into<Place<'a>>, value: &str) -> Result<()> {
        let list: Place<'a> = list.into();
        let entry = format!("{} option[value=\"{value}\"]", list.selector());
        self.click(Place::Css(&entry))
    }

    /// The text a person sees in the element.
    pub fn text<'a>(&self, place: impl Into<Place<'a>>) -> Result<String> {
        self.retry("to have a text", place.into(), |element| {
            let text = self.get(&format!("/element/{element}/text"))?;
            Ok(text.as_str().map(str::to_owned))
        })
    }

    /// Waits until the element's text contains `part`.
    pub fn see_text<'a>(&self, place: impl Into<Place<'a>>, part: &str) -> Result<()> {
        let place = place.into();
        self.retry(&format!("to contain “{part}”"), place, |element| {
            let text = self.get(&format!("/element/{element}/text"))?;
            let text = text.as_str().unwrap_or_default();
            if text.contains(part) { Ok(Some(())) } else { bail!("it reads “{text}”") }
        })
    }

    /// The value of an attribute, or of a property such as `value`.
    pub fn property<'a>(&self, place: impl Into<Place<'a>>, name: &str) -> Result<Value> {
        self.retry("to be read", place.into(), |element| {
            self.get(&format!("/element/{element}/property/{name}")).map(Some)
        })
    }

    /// Waits until a property of the element has this value.
    pub fn see_property<'a>(&self, place: impl Into<Place<'a>>, name: &str, value: &Value) -> Result<()> {
        self.retry(&format!("to have {value} as {name}"), place.into(), |element| {
            let found = self.get(&format!("/element/{element}/property/{name}"))?;
            if found == *value { Ok(Some(())) } else { bail!("it is {found}") }
        })
    }

    /// What the keyboard speaks to: its test id, or else its id; empty when it has neither.
    pub fn focus(&self) -> Result<String> {
        let focus =
            self.script("const at = document.activeElement; return at?.dataset.testid || at?.id || ''", &[])?;
        Ok(focus.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the keyboard speaks to the element with this test id, or this id.
    pub fn see_focus(&self, id: &str) -> Result<()> {
        wait_for(&format!("the focus on {id}"), PATIENCE, || {
            let focus = self.focus()?;
            if focus == id { Ok(Some(())) } else { bail!("it is on “{focus}”") }
        })
    }

    /// Presses keys together, in order, and lets them go in the opposite order.
    pub fn press(&self, keys: &[&str]) -> Result<()> {
        let act = |kind: &str, key: &str| json!({ "type": kind, "value": key });
        let down = keys.iter().map(|key| act("keyDown", key));
        let up = keys.iter().rev().map(|key| act("keyUp", key));
        let acts: Vec<Value> = down.chain(up).collect();
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": acts }] });
        self.post("/actions", &body).map(|_| ())
    }

    /// Runs a script's statements in the page; its `return` is the result.
    pub fn script(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.post("/execute/sync", &json!({ "script": script, "args": args }))
    }

    /// Runs a script that ends by calling its last argument with the result.
    pub fn script_later(&self, script: &str, args: &[Value]) -> Result<Value> {
        self.post("/execute/async", &json!({ "script": script, "args": args }))
    }

    /// The title of the page.
    pub fn title(&self) -> Result<String> {
        Ok(self.get("/title")?.as_str().unwrap_or_default().to_owned())
    }

    /// Gives the window a size, in pixels.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("/window/rect", &json!({ "width": width, "height": height })).map(|_| ())
    }

    /// Writes what the page looks like as a PNG file.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        let picture = self.get("/screenshot")?;
        let bytes = STANDARD.decode(picture.as_str().unwrap_or_default())?;
        std::fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
    }

    fn retry<T>(
        &self,
        what: &str,
        place: Place<'_>,
        mut act: impl FnMut(&str) -> Result<Option<T>>,
    ) -> Result<T> {
        let selector = by_css(&place.selector());
        wait_for(&format!("{place:?} {what}"), PATIENCE, || {
            let found = self.post("/element", &selector)?;
            act(found.get(ELEMENT).and_then(Value::as_str).context("no reference to an element")?)
        })
    }

    fn get(&self, path: &str) -> Result<Value> {
        send(&self.agent, "GET", &format!("{}{path}", self.session), &Value::Null)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value> {
        send(&self.agent, "POST", &format!("{}{path}", self.session), body)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver's process group is ended next: a session that ended by itself is no failure.
        let _ended = send(&self.agent, "DELETE", &self.session, &Value::Null);
    }
}

fn by_css(selector: &str) -> Value {
    json!({ "using": "css selector", "value": selector })
}

fn send(agent: &ureq::Agent, method: &str, address: &str, body: &Value) -> Result<Value> {
    let mut answer = match method {
        "POST" => agent.post(address).send_json(body)?,
        "DELETE" => agent.delete(address).call()?,
        _ => agent.get(address).call()?,
    };
    let mut answer: Value = answer.body_mut().with_config().limit(64 << 20).read_json()?;
    let value = answer.get_mut("value").map(Value::take).unwrap_or_default();
    match value.get("error").and_then(Value::as_str) {
        Some(error) => {
            Err(anyhow!("{error}: {}", value.get("message").and_then(Value::as_str).unwrap_or_default()))
        }
        None => Ok(value),
    }
}
