//! Stretches of text: weight, slant, language, links, footnotes and numbers that count themselves.

use std::fmt::Write as _;

use super::body::Body;
use super::xml::escaped;
use crate::document::{Link, Run};

/// In which part a stretch stands: links to addresses belong to a part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Text,
    Note,
}

impl Body<'_> {
    /// Runs of text, with their footnotes set aside.
    pub(super) fn runs(&mut self, runs: &[Run]) -> String {
        self.stretches(runs, Part::Text)
    }

    fn stretches(&mut self, runs: &[Run], part: Part) -> String {
        let mut out = String::new();
        for run in runs {
            out.push_str(&self.stretch(run, part));
            if let Some(note) = &run.footnote {
                match part {
                    Part::Text => out.push_str(&self.footnote(note)),
                    // Word has no notes on notes: what they say follows.
                    Part::Note => {
                        out.push_str(&self.stretches(&[Run::plain(" ")], part));
                        out.push_str(&self.stretches(note, part));
                    }
                }
            }
        }
        out
    }

    fn stretch(&mut self, run: &Run, part: Part) -> String {
        let target = run.link.as_ref().and_then(|link| self.target(link, part));
        let named = match (&target, run.raised) {
            (Some(_), true) => "footnote reference",
            (Some(_), false) => "Hyperlink",
            (None, _) if run.strong => "Strong",
            (None, _) if run.emphasis => "Emphasis",
            (None, _) => "",
        };
        let mut properties = String::new();
        if !named.is_empty() {
            let _ = write!(properties, "<w:rStyle w:val=\"{}\"/>", escaped(self.styles.id(named)));
        }
        if run.strong && named != "Strong" {
            properties.push_str("<w:b/><w:bCs/>");
        }
        if run.emphasis && named != "Emphasis" {
            properties.push_str("<w:i/><w:iCs/>");
        }
        if run.raised && named != "footnote reference" {
            properties.push_str("<w:vertAlign w:val=\"superscript\"/>");
        }
        let text = self.styled_run(run, &properties);
        match target {
            Some(target) if !text.is_empty() => {
                format!("<w:hyperlink {target} w:history=\"1\">{text}</w:hyperlink>")
            }
            _ => text,
        }
    }

    /// The attribute that leads to the target of a link; none for an address that can't be opened safely.
    fn target(&mut self, link: &Link, part: Part) -> Option<String> {
        match link {
            Link::Inside(id) => Some(format!("w:anchor=\"{}\"", self.mark(id))),
            Link::Outside(address) => {
                let address = address_of(address)?;
                let relations = match part {
                    Part::Text => &mut self.relations,
                    Part::Note => &mut self.note_relations,
                };
                Some(format!("r:id=\"{}\"", relations.address(&address)))
            }
        }
    }

    fn footnote(&mut self, note: &[Run]) -> String {
        self.notes += 1;
        let number = self.notes;
        let content = self.stretches(note, Part::Note);
        let style = self.styles.paragraph("footnote text");
        let call = format!("<w:rPr><w:rStyle w:val=\"{}\"/></w:rPr>", self.styles.id("footnote reference"));
        let _ = write!(
            self.footnotes,
            "<w:footnote w:id=\"{number}\"><w:p><w:pPr>{style}</w:pPr><w:r>{call}<w:footnoteRef/></w:r>\
             <w:r><w:t xml:space=\"preserve\"> </w:t></w:r>{content}</w:p></w:footnote>"
        );
        format!("<w:r>{call}<w:footnoteReference w:id=\"{number}\"/></w:r>")
    }

    /// A caption by its pattern, `{number}` as a field that counts the captions of one kind.
    pub(super) fn caption(&mut self, pattern: &str, number: u32, caption: &str, notes: &[Run]) -> String {
        let pattern = if pattern.is_empty() { "{caption}" } else { pattern };
        let filled = |part: &str| [Run::plain(part.replace("{caption}", caption))];
        let mut out = String::new();
        match pattern.split_once("{number}") {
            Some((before, after)) => {
                // The word before the number is the name under which Word lists the captions.
                let kind: String = before.chars().filter(|letter| letter.is_alphanumeric()).collect();
                out.push_str(&self.runs(&filled(before)));
                out.push_str(&field(&format!("SEQ {kind} \\* ARABIC"), &number.to_string(), ""));
                out.push_str(&self.runs(&filled(after)));
            }
            None => out.push_str(&self.runs(&filled(pattern))),
        }
        out.push_str(&self.runs(notes));
        out
    }
}

/// A field with the result that is shown until Word counts anew.
pub(super) fn field(instruction: &str, result: &str, properties: &str) -> String {
    let run = |content: &str| format!("<w:r>{properties}{content}</w:r>");
    let result =
        if result.is_empty() { String::new() } else { run(&format!("<w:t>{}</w:t>", escaped(result))) };
    format!(
        "{}{}{}{result}{}",
        run("<w:fldChar w:fldCharType=\"begin\"/>"),
        run(&format!("<w:instrText xml:space=\"preserve\"> {} </w:instrText>", escaped(instruction))),
        run("<w:fldChar w:fldCharType=\"separate\"/>"),
        run("<w:fldChar w:fldCharType=\"end\"/>"),
    )
}

/// The address as a link of a Word file: one that is no web or mail address, or that Word could not read and would
/// then refuse the whole file for, is none.
fn address_of(address: &str) -> Option<String> {
    let (scheme, rest) = address.trim().split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let host = match scheme.as_str() {
        "http" | "https" => rest.strip_prefix("//")?.split(['/', '?', '#']).next()?,
        "mailto" => rest.split('?').next()?.split_once('@')?.1,
        _ => return None,
    };
    let plain = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | ':');
    if host.is_empty() || !host.chars().all(plain) || host.starts_with(['.', ':', '-']) {
        return None;
    }
    let mut safe = format!("{scheme}:");
    let mut fragment = false;
    for byte in rest.bytes() {
        // A second sharp would end the address.
        let again = byte == b'#' && std::mem::replace(&mut fragment, true);
        let kept = byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte);
        if kept && !again {
            safe.push(char::from(byte));
        } else {
            let _ = write!(safe, "%{byte:02X}");
        }
    }
    Some(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_that_can_be_opened_safely_are_links() {
        let doi = address_of("https://doi.org/10.1002/(SICI)1099<1::AID>3.0 é").unwrap();
        assert_eq!(doi, "https://doi.org/10.1002/(SICI)1099%3C1::AID%3E3.0%20%C3%A9");
        assert_eq!(address_of("mailto:info@example.org").as_deref(), Some("mailto:info@example.org"));
        for refused in ["javascript:alert(1)", "file:///etc", "https://", "http://[x", "mailto:x", "plain"] {
            assert_eq!(address_of(refused), None, "{refused}");
        }
    }
}
