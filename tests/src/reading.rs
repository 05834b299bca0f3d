//! Finds what people would read in sources: words in Svelte templates, accented words in Rust strings.
//!
//! It reads just enough of both languages for that, and errs on the side of reporting.

/// The attributes of an element that people see or hear.
const SPOKEN: [&str; 5] = ["alt", "aria-description", "aria-label", "placeholder", "title"];

/// Words written into a Svelte template: text between tags, and the literal part of spoken attributes.
pub fn template_words(source: &str) -> Vec<String> {
    let template =
        without(&without(&without(source, "<!--", "-->"), "<script", "</script>"), "<style", "</style>");
    let mut found = Vec::new();
    let mut rest = template.as_str();
    while !rest.is_empty() {
        let (text, tag_on) = rest.split_at_checked(text_end(rest)).unwrap_or((rest, ""));
        found.extend(words_in(text));
        let (tag, after) = tag_on.split_at_checked(tag_end(tag_on)).unwrap_or((tag_on, ""));
        found.extend(spoken_words(tag));
        rest = after.strip_prefix('>').unwrap_or(after);
    }
    found
}

/// The accented words of a Rust file's string literals, outside its tests.
pub fn accented_strings(source: &str) -> Vec<String> {
    let shipped = source.split("#[cfg(test)]").next().unwrap_or(source);
    let accented = |text: &String| text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    strings(shipped).into_iter().filter(accented).collect()
}

/// The text without each stretch from `start` to `end`.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Where a text ends: at the first `<` outside braces, since an expression may compare.
fn text_end(text: &str) -> usize {
    let mut braces = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            '<' if braces == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

/// Where a tag ends: the first `>` outside braces and quotes.
fn tag_end(tag: &str) -> usize {
    let (mut braces, mut quote) = (0_u32, None);
    for (at, c) in tag.char_indices() {
        match (c, quote) {
            ('{', _) => braces += 1,
            ('}', _) => braces = braces.saturating_sub(1),
            (c, Some(open)) if c == open && braces == 0 => quote = None,
            ('"' | '\'', None) if braces == 0 => quote = Some(c),
            ('>', None) if braces == 0 => return at,
            _ => {}
        }
    }
    tag.len()
}

/// What is left of a text outside `{…}` and entities, if it has a letter.
fn words_in(text: &str) -> Option<String> {
    let mut braces = 0_u32;
    let mut left = String::new();
    for c in text.chars() {
        match c {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            c if braces == 0 => left.push(c),
            _ => {}
        }
    }
    let left = without(&left, "&", ";");
    left.chars().any(char::is_alphabetic).then(|| left.trim().to_owned())
}

fn spoken_words(tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in SPOKEN {
        for (at, _) in tag.match_indices(name) {
            let (before, after) = tag.split_at_checked(at).unwrap_or_default();
            let value = after.strip_prefix(name).and_then(|after| after.trim_start().strip_prefix('='));
            let starts = before.ends_with(char::is_whitespace);
            if let Some(value) = value.filter(|_| starts).map(str::trim_start)
                && let Some(quote) = value.chars().next().filter(|c| *c == '"' || *c == '\'')
            {
                let inner = value.trim_start_matches(quote).split(quote).next().unwrap_or_default();
                found.extend(words_in(inner));
            }
        }
    }
    found
}

/// The contents of all string literals, raw ones included; comments and characters are passed over.
fn strings(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '/', '\'', 'r']) {
        let (before, here) = rest.split_at_checked(at).unwrap_or_default();
        let follows_a_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if let Some(comment) = here.strip_prefix("//") {
            rest = comment.split_once('\n').map_or("", |(_, after)| after);
        } else if let Some(comment) = here.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if let Some((end, body)) = raw_start(here).filter(|_| !follows_a_word) {
            let (text, after) = body.split_once(end.as_str()).unwrap_or((body, ""));
            found.push(text.to_owned());
            rest = after;
        } else if let Some(body) = here.strip_prefix('"') {
            let end = string_end(body);
            let (text, after) = body.split_at_checked(end).unwrap_or((body, ""));
            found.push(text.to_owned());
            rest = after.strip_prefix('"').unwrap_or(after);
        } else {
            rest = after_one(here);
        }
    }
    found
}

/// After a character literal such as `'"'` or `'\\'`, or else after the first character.
fn after_one(here: &str) -> &str {
    let mut chars = here.chars();
    let first = chars.next();
    let plain = chars.as_str();
    if first != Some('\'') {
        return plain;
    }
    if let Some(escaped) = plain.strip_prefix('\\') {
        let mut escaped = escaped.chars();
        escaped.next();
        return escaped.as_str();
    }
    chars.next();
    chars.as_str().strip_prefix('\'').unwrap_or(plain)
}

/// For `r"…"` and `r#"…"#`: what ends it, and the text after its opening.
fn raw_start(here: &str) -> Option<(String, &str)> {
    let hashes = here.strip_prefix('r')?;
    let body = hashes.trim_start_matches('#');
    let count = hashes.len() - body.len();
    Some((format!("\"{}", "#".repeat(count)), body.strip_prefix('"')?))
}

fn string_end(body: &str) -> usize {
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    body.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_a_template_are_found_and_expressions_are_not() {
        let template = r#"<script lang="ts">const a = "hidden";</script>
            <!-- a comment --><p class="lead" title={t("x > y")}>{t("id")} &nbsp;·</p>
            <button aria-label="Close" {onclick}>Save now</button><img alt="{name} photo" />
            {#if a > b && c < d}<b>{a}</b>{/if}
            {#snippet cell(row: Row<A>, other: B)}{row}{/snippet}<style>p { color: red }</style>"#;
        assert_eq!(template_words(template), ["Close", "Save now", "photo"]);
    }

    #[test]
    fn accented_strings_are_found_outside_comments_characters_and_tests() {
        let source = "// l’été\nlet a = \"été\"; let q = '\"'; let e = 'é';\nlet r = r#\"dit \"où\" \"#;
            let plain = \"summer \\\" \"; /* là */\n#[cfg(test)]\nmod tests { const A: &str = \"été\"; }";
        assert_eq!(accented_strings(source), ["été", "dit \"où\" "]);
    }
}
