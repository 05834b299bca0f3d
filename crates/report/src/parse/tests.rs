//! The vocabulary of the templates, read and refused.

use super::*;

fn read(body: &str) -> Result<Vec<Chapter>, Error> {
    chapters(&format!("<body>\n<section id=\"a\"><h1>A</h1>{body}</section></body>"), &BTreeMap::new())
}

#[test]
fn an_unknown_tag_is_refused_with_its_line() {
    let error = read("\n<blink>Now</blink>").unwrap_err();
    let expected = Error::UnknownTag { line: 3, tag: "blink".into(), parent: "section".into() };
    assert_eq!(error, expected);
}

#[test]
fn a_no_break_space_is_text_and_an_indent_is_not() {
    let chapters = read("<p>\n   Quoi\u{202f}?\n   <strong>Oui</strong> ,\n non</p>").unwrap();
    let Some(Block::Paragraph(paragraph)) = chapters[0].blocks.first() else { panic!("{chapters:?}") };
    let texts: Vec<&str> = paragraph.runs.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(texts, ["Quoi\u{202f}? ", "Oui", " , non"]);
}

#[test]
fn a_figure_comes_from_the_nearest_origin() {
    let chapters = read(
        "<p data-from=\"plan\">In 2027 <span data-from=\"answer/Q202\">42</span></p><ul data-from=\"plan\"><li>7</li></ul>",
    )
    .unwrap();
    let Some(Block::Paragraph(paragraph)) = chapters[0].blocks.first() else { panic!("{chapters:?}") };
    let origins: Vec<_> = paragraph.runs.iter().map(|run| run.from.as_deref()).collect();
    assert_eq!(origins, [Some("plan"), Some("answer/Q202")]);
    let Some(Block::List(list)) = chapters[0].blocks.get(1) else { panic!("{chapters:?}") };
    let Some(Block::Paragraph(item)) = list.items[0].first() else { panic!("{list:?}") };
    assert_eq!(item.runs[0].from.as_deref(), Some("plan"), "an item inherits from its list");
}

#[test]
fn a_footnote_hangs_on_the_word_before_it() {
    let chapters =
        read("<p>Twelve streets <span class=\"note\">Count of 2025.</span> were lit.</p>").unwrap();
    let Some(Block::Paragraph(paragraph)) = chapters[0].blocks.first() else { panic!("{chapters:?}") };
    assert_eq!(paragraph.runs[0].text, "Twelve streets");
    assert_eq!(paragraph.runs[0].footnote.as_deref(), Some(&[Run::plain("Count of 2025.")][..]));
    assert_eq!(paragraph.runs[1].text, " were lit.");
}
