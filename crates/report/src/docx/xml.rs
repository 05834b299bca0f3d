//! Text and attributes as XML 1.0 allows them: escaped, without the control characters that no reader accepts.

/// Whether XML 1.0 allows the character (section 2.2). Marks that set the direction of writing are allowed and kept.
fn is_allowed(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// The text as content of an element or value of an attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    for character in text.chars().filter(|character| is_allowed(*character)) {
        match character {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // Line ends inside an attribute become spaces; in a text they never reach this place.
            '\t' | '\n' | '\r' => safe.push(' '),
            _ => safe.push(character),
        }
    }
    safe
}

/// The text of a run: lines, optional and unbreakable hyphens as Word's own elements.
///
/// U+2060 only forbids a break. Word does not obey it and draws a box where a font lacks it, so it is left out, and a
/// hyphen beside it becomes Word's unbreakable hyphen, which has the same effect.
pub(super) fn run_text(text: &str) -> String {
    let characters: Vec<char> = text.chars().filter(|character| is_allowed(*character)).collect();
    let joiner = |index: Option<usize>| index.and_then(|index| characters.get(index)) == Some(&'\u{2060}');
    let mut written = String::with_capacity(text.len() + 40);
    let mut plain = String::new();
    for (index, character) in characters.iter().enumerate() {
        let own = match character {
            '\n' => "<w:br/>",
            '\u{ad}' => "<w:softHyphen/>",
            '-' if joiner(index.checked_sub(1)) || joiner(Some(index + 1)) => "<w:noBreakHyphen/>",
            '\u{2060}' | '\r' => "",
            '\t' => {
                plain.push(' ');
                continue;
            }
            _ => {
                plain.push(*character);
                continue;
            }
        };
        if !own.is_empty() {
            flush(&mut plain, &mut written);
            written.push_str(own);
        }
    }
    flush(&mut plain, &mut written);
    written
}

fn flush(plain: &mut String, written: &mut String) {
    if !plain.is_empty() {
        written.push_str("<w:t xml:space=\"preserve\">");
        written.push_str(&escaped(plain));
        written.push_str("</w:t>");
        plain.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forbidden_characters_are_left_out_and_marks_of_direction_kept() {
        assert_eq!(escaped("a\u{0}\u{1b}<b>\u{200f}&\u{fffe}\"c"), "a&lt;b&gt;\u{200f}&amp;&quot;c");
    }

    #[test]
    fn lines_and_hyphens_become_elements() {
        assert_eq!(
            run_text("2027\u{2060}-\u{2060}2030\nb-c"),
            "<w:t xml:space=\"preserve\">2027</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">2030</w:t><w:br/>\
             <w:t xml:space=\"preserve\">b-c</w:t>"
        );
        assert_eq!(run_text("\u{8}"), "");
    }
}
