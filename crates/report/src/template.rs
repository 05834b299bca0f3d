//! Filling a Tera template with a context: what comes out is the semantic XHTML that [`crate::parse`] reads.
//!
//! Every value is escaped; a variable that is missing is an error, never an empty place in a plan.

use keystone_l10n::{Args, Words};
use serde::Serialize;
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

/// Why a template could not be filled.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A mistake in the template, or a value it asks for that the context lacks.
    #[error("template {template}, line {line}: {message}")]
    InTemplate {
        template: String,
        line: usize,
        /// The variable at that place, as the template writes it; empty for a mistake of syntax.
        variable: String,
        message: String,
    },
    #[error("templates: {0}")]
    Other(String),
}

/// A set of templates that may include and extend one another.
#[derive(Debug)]
pub struct Templates(Tera);

impl Templates {
    /// Reads the templates, given as (name, source).
    ///
    /// # Errors
    /// [`Error::InTemplate`] where one can't be read; [`Error::Other`] for a missing parent or a circle.
    pub fn new(sources: &[(&str, &str)]) -> Result<Self, Error> {
        Self::read(Tera::default(), sources)
    }

    /// The same, with words: a template writes `t(id="…", fact=…)`. A message that does not exist is an error.
    ///
    /// # Errors
    /// As [`Templates::new`].
    pub fn with_words(sources: &[(&str, &str)], words: &'static Words) -> Result<Self, Error> {
        let mut tera = Tera::default();
        tera.register_function("t", move |facts: Kwargs, _: &State<'_>| message(&facts, words));
        Self::read(tera, sources)
    }

    fn read(mut tera: Tera, sources: &[(&str, &str)]) -> Result<Self, Error> {
        // An empty suffix: whatever its name, no template may pass a value through unescaped by mistake.
        tera.autoescape_on(vec![""]);
        tera.add_raw_templates(sources.iter().copied()).map_err(|error| explain(&error))?;
        Ok(Self(tera))
    }

    /// Fills the template `name` with `values`, which must serialise to an object.
    ///
    /// # Errors
    /// [`Error::InTemplate`] names the template, the line and the variable.
    pub fn fill(&self, name: &str, values: &impl Serialize) -> Result<String, Error> {
        let context = Context::from_serialize(values).map_err(|error| explain(&error))?;
        self.0.render(name, &context).map_err(|error| explain(&error))
    }
}

/// The message that a template asks for, with its facts.
fn message(facts: &Kwargs, words: &Words) -> TeraResult<String> {
    let id = facts.must_get::<&str>("id")?;
    if !words.has(id) {
        return Err(tera::Error::message(format!("no message is called “{id}”")));
    }
    let mut args = Args::new();
    for (name, value) in facts.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
        match (value.as_f64(), value.as_str()) {
            (Some(number), _) => args.set(name, number),
            (None, Some(text)) => args.set(name, text.to_owned()),
            (None, None) => {
                return Err(tera::Error::message(format!("“{name}” is neither a number nor a text")));
            }
        }
    }
    Ok(words.text(id, &args))
}

fn explain(error: &tera::Error) -> Error {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            // The report prints the offending line between bars, then a line of carets: the variable stands
            // above the carets.
            let shown = error.to_string();
            Error::InTemplate {
                template: report.filename().to_owned(),
                line: span.start_line,
                variable: marked(&shown),
                message: report.message().to_owned(),
            }
        }
        _ => Error::Other(error.to_string()),
    }
}

/// The text above the first line of carets of a report.
fn marked(report: &str) -> String {
    let mut above = "";
    for line in report.lines() {
        let Some((_, shown)) = line.split_once('|') else { continue };
        if shown.contains('^') {
            let start = shown.chars().take_while(|c| *c != '^').count();
            let length = shown.chars().filter(|c| *c == '^').count();
            return above.chars().skip(start).take(length).collect();
        }
        above = shown;
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_value_is_named_with_its_template_and_line() {
        let templates =
            Templates::new(&[("plan.xhtml", "<p>\n{{ town.name }} {{ town.mayor }}</p>")]).unwrap();
        let error =
            templates.fill("plan.xhtml", &serde_json::json!({ "town": { "name": "Val-Dor" } })).unwrap_err();
        let Error::InTemplate { template, line, variable, .. } = error else { panic!("{error:?}") };
        assert_eq!((template.as_str(), line), ("plan.xhtml", 2));
        assert!(variable.contains("mayor"), "the variable is named: {variable}");
    }

    #[test]
    fn a_message_that_does_not_exist_is_an_error() {
        let words = keystone_l10n::words(keystone_l10n::Locale::EnCa);
        let templates = Templates::with_words(&[("a", "{{ t(id=which) }}")], words).unwrap();
        assert_eq!(templates.fill("a", &serde_json::json!({ "which": "format-month-3" })).unwrap(), "March");
        let error = templates.fill("a", &serde_json::json!({ "which": "no-such-word" })).unwrap_err();
        assert!(error.to_string().contains("no-such-word"), "{error}");
    }

    #[test]
    fn a_value_cannot_bring_its_own_tags() {
        let templates = Templates::new(&[("a", "<p>{{ name }}</p>")]).unwrap();
        let filled = templates.fill("a", &serde_json::json!({ "name": "<b>Roads & parks</b>" })).unwrap();
        assert!(!filled.contains("<b>") && filled.contains("&amp;"), "{filled}");
    }
}
