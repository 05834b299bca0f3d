//! The sample documents as files: valid, the same each time, and saying what the document says.
//!
//! With KEYSTONE_REPORT_LOOK=folder, the samples are also written there, to be looked at.

#[cfg(test)]
mod pictures;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod sample;

use std::collections::BTreeMap;

use keystone_report::document::{Block, Document, Fault, Heading, Link, Paragraph, Run};
use keystone_report::pdf;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

#[cfg(test)]
fn written(name: &str, document: &Document) -> Vec<u8> {
    let bytes = pdf::write(document).unwrap().bytes;
    if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
        std::fs::write(format!("{folder}/{name}.pdf"), &bytes).unwrap();
    }
    bytes
}

#[cfg(test)]
fn samples() -> [(&'static str, Vec<u8>); 2] {
    [("fr", written("fr", &sample::french())), ("en", written("en", &sample::english()))]
}

#[test]
fn both_samples_follow_the_accessibility_and_the_archiving_standard() {
    for (name, bytes) in samples() {
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&bytes, &options).unwrap();
            assert!(report.is_compliant, "{name}, {profile:?}: {report:#?}");
        }
    }
}

#[test]
fn every_picture_prints_in_both_languages() {
    for (name, french) in [("pictures-fr", true), ("pictures-en", false)] {
        let scenes = pictures::scenes(french);
        let figures: String = scenes
            .keys()
            .map(|key| format!("<figure data-scene=\"{key}\"><figcaption>{key}</figcaption></figure>"))
            .collect();
        let body = format!("<body><section id=\"a\"><h1>Diagnostic</h1>{figures}</section></body>");
        let mut document = if french { sample::french() } else { sample::english() };
        document.chapters = keystone_report::parse::chapters(&body, &scenes).unwrap();
        assert!(pdf::missing_characters(&document).is_empty(), "{name}");
        let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
        let bytes = written(name, &document);
        let report = validate_pdf_bytes(&bytes, &options).unwrap();
        assert!(report.is_compliant, "{name}: {report:#?}");
        let sheets = reading::sheets(&bytes);
        check_margins(name, &sheets);
        check_covering(name, &sheets);
    }
}

#[test]
fn the_validator_finds_what_is_wrong() {
    for key in ["Lang", "MarkInfo", "StructTreeRoot", "Metadata", "ViewerPreferences"] {
        let mut broken = reading::open(&pdf::write(&sample::english()).unwrap().bytes);
        broken.catalog_mut().unwrap().remove(key.as_bytes());
        let mut bytes = Vec::new();
        broken.save_to(&mut bytes).unwrap();
        let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
        assert!(!validate_pdf_bytes(&bytes, &options).unwrap().is_compliant, "without {key}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for ((name, first), (_, second)) in samples().iter().zip(samples().iter()) {
        assert!(first == second, "{name} differs from one writing to the next");
    }
}

#[test]
fn the_text_reads_back_character_by_character() {
    let sheets = reading::sheets(&pdf::write(&sample::french()).unwrap().bytes);
    let text: String = sheets.iter().map(|sheet| sheet.text(false)).collect();
    // No-break spaces share the glyph of the space; everything else is exact.
    for expected in [
        "Difficile, efficace, officiel, affluent : Œuvre, œil, naïf, Ÿ, ÉÈÊË, ÀÂ, ÇÔÛÙ,",
        "« oui »",
        "≤ ≥ → ✓ −5 ½ x² l’apostrophe…",
        "Diagnostic : où agir d’abord\u{202f}?",
        "2027-2030",
        "Éclairage des parcours scolaires",
    ] {
        assert!(text.contains(expected), "“{expected}” is not in the text");
    }
    assert!(!text.contains('\u{fffd}'));
    let all: String = sheets.iter().map(|sheet| sheet.text(true)).collect();
    assert!(all.contains("Version provisoire, pour consultation"));
    assert!(all.contains(&format!("Page {} de {}", sheets.len(), sheets.len())));
}

#[cfg(test)]
fn check_margins(name: &str, sheets: &[reading::Sheet]) {
    for (index, sheet) in sheets.iter().enumerate() {
        for shown in &sheet.shown {
            let (left, right) = if shown.artifact { (20.0, 20.0) } else { (60.0, 60.0) };
            assert!(
                shown.left >= left && shown.right <= sheet.width - right,
                "{name}, page {}: “{}” from {} to {}",
                index + 1,
                shown.text,
                shown.left,
                shown.right
            );
            let lowest = if shown.artifact { 30.0 } else { 70.0 };
            assert!(
                shown.baseline >= lowest && shown.baseline < sheet.height - 10.0,
                "{name}, page {}: “{}” at {}",
                index + 1,
                shown.text,
                shown.baseline
            );
        }
    }
}

#[test]
fn no_text_leaves_the_margins() {
    for (name, bytes) in samples() {
        check_margins(name, &reading::sheets(&bytes));
    }
}

#[cfg(test)]
fn check_covering(name: &str, sheets: &[reading::Sheet]) {
    for (index, sheet) in sheets.iter().enumerate() {
        let words: Vec<_> = sheet.shown.iter().filter(|shown| !shown.text.trim().is_empty()).collect();
        for (place, one) in words.iter().enumerate() {
            for other in words.iter().skip(place + 1) {
                let apart = (one.baseline - other.baseline).abs();
                let shared = one.right.min(other.right) - one.left.max(other.left);
                // Footnote calls stand above their line, beside their word.
                assert!(
                    apart > 5.0 || shared < 1.0,
                    "{name}, page {}: “{}” and “{}”",
                    index + 1,
                    one.text,
                    other.text
                );
            }
        }
    }
}

#[test]
fn lines_of_text_do_not_cover_each_other() {
    for (name, bytes) in samples() {
        check_covering(name, &reading::sheets(&bytes));
    }
}

#[test]
fn a_long_table_repeats_its_header_as_an_artifact() {
    for (name, bytes, header, continued) in [
        ("fr", pdf::write(&sample::french()).unwrap().bytes, "Responsable", "(suite)"),
        ("en", pdf::write(&sample::english()).unwrap().bytes, "Description", "(continued)"),
    ] {
        let sheets = reading::sheets(&bytes);
        let repeats = sheets.iter().filter(|sheet| sheet.text(true).contains(continued)).count();
        assert!(repeats >= 2, "{name}: the table runs over three pages at least");
        for sheet in sheets.iter().filter(|sheet| sheet.text(true).contains(continued)) {
            assert!(!sheet.text(false).contains(continued), "{name}: a reader hears the caption once");
            if sheet.text(true).contains("Tableau 1") || name == "en" {
                assert!(sheet.text(true).contains(header), "{name}: the header is repeated");
                assert!(!sheet.text(false).contains(header), "{name}: a reader hears the header once");
            }
        }
    }
}

#[test]
fn the_tree_has_alternatives_headers_and_no_skipped_level() {
    for (name, bytes) in samples() {
        let pdf = reading::open(&bytes);
        let tree = reading::tree(&pdf);
        let mut level = 0;
        let mut figures = 0;
        for (_, elem) in &tree {
            match reading::tag(elem).as_str() {
                "Figure" => {
                    figures += 1;
                    assert!(elem.has(b"Alt"), "{name}: a figure has an alternative text");
                }
                "TH" => {
                    let attributes = elem.get(b"A").unwrap().as_dict().unwrap();
                    assert!(attributes.has(b"Scope"), "{name}: a header cell says what it heads");
                }
                tag if tag.starts_with('H') => {
                    let found: i32 = tag.trim_start_matches('H').parse().unwrap();
                    assert!(found <= level + 1, "{name}: {tag} follows H{level}");
                    level = found;
                }
                _ => {}
            }
        }
        assert!(figures > 0, "{name}");
        for (place, (depth, elem)) in tree.iter().enumerate() {
            if reading::tag(elem) == "Table" {
                let inside = tree[place + 1..].iter().take_while(|(below, _)| below > depth);
                let heads = inside.filter(|(_, cell)| reading::tag(cell) == "TH").count();
                assert!(heads > 0, "{name}: every table has header cells");
            }
        }
    }
}

#[test]
fn passages_in_another_language_say_so() {
    let pdf = reading::open(&pdf::write(&sample::french()).unwrap().bytes);
    let languages: Vec<Vec<u8>> = reading::tree(&pdf)
        .iter()
        .filter_map(|(_, elem)| elem.get(b"Lang").ok().map(|lang| lang.as_str().unwrap().to_vec()))
        .collect();
    assert_eq!(languages, [b"en-CA".to_vec(), b"fr-CA".to_vec()]);
    assert_eq!(pdf.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"fr-CA");
}

#[test]
fn bookmarks_follow_the_headings() {
    let pdf = reading::open(&pdf::write(&sample::french()).unwrap().bytes);
    let outline = reading::resolve(&pdf, pdf.catalog().unwrap().get(b"Outlines").unwrap()).as_dict().unwrap();
    assert_eq!(outline.get(b"Count").unwrap().as_i64().unwrap(), 4, "one bookmark a chapter is open");
    let first = reading::resolve(&pdf, outline.get(b"First").unwrap()).as_dict().unwrap();
    assert_eq!(first.get(b"Count").unwrap().as_i64().unwrap(), -2, "its sections are closed below it");
    let title = lopdf::decode_text_string(first.get(b"Title").unwrap()).unwrap();
    assert_eq!(title, "Sommaire à l’intention du conseil");
}

#[test]
fn each_link_leads_somewhere_and_says_where() {
    for (name, bytes) in samples() {
        let pdf = reading::open(&bytes);
        let links: Vec<_> = pdf
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|dictionary| {
                dictionary.get(b"Subtype").is_ok_and(|kind| kind.as_name().ok() == Some(b"Link"))
            })
            .collect();
        assert!(links.len() > 5, "{name}: contents, notes and links");
        for link in links {
            assert!(link.has(b"A") || link.has(b"Dest"), "{name}: {link:?}");
            assert!(link.has(b"Contents") && link.has(b"StructParent"), "{name}: {link:?}");
        }
    }
}

#[test]
fn a_heading_never_stands_alone_at_the_foot() {
    // Paragraphs of growing length push the heading through every position on the page.
    let mut document = sample::english();
    document.chapters.truncate(1);
    for lines in (24..56).step_by(2) {
        let words = "line ".repeat(17 * lines);
        let heading = Heading { level: 2, id: "here".into(), text: "The heading to watch".into() };
        let after = Run::plain("What follows the heading, on at least two lines of the page. ".repeat(4));
        document.chapters[0].blocks = vec![
            Block::Paragraph(Paragraph { runs: vec![Run::plain(words)], lead: false }),
            Block::Heading(heading),
            Block::Paragraph(Paragraph { runs: vec![after], lead: false }),
        ];
        let sheets = reading::sheets(&pdf::write(&document).unwrap().bytes);
        let sheet =
            sheets.iter().skip(2).find(|sheet| sheet.text(false).contains("heading to watch")).unwrap();
        assert!(sheet.text(false).contains("What follows the heading"), "after {lines} lines");
    }
}

#[test]
fn a_document_that_cannot_be_accessible_is_refused() {
    let mut skipped = sample::english();
    let heading = Heading { level: 3, id: "deep".into(), text: "Too deep".into() };
    skipped.chapters[0].blocks.insert(0, Block::Heading(heading));
    let fault = pdf::write(&skipped).unwrap_err();
    let expected = Fault::HeadingSkipsALevel { id: "deep".into(), level: 3, after: 1 };
    assert!(matches!(fault, pdf::Error::Document(found) if found == expected));

    let mut lost = sample::english();
    let run = Run { link: Some(Link::Inside("nowhere".into())), ..Run::plain("See") };
    lost.chapters[0].blocks.push(Block::Paragraph(Paragraph { runs: vec![run], lead: false }));
    let fault = pdf::write(&lost).unwrap_err();
    assert!(matches!(fault, pdf::Error::Document(Fault::LinkToNowhere(id)) if id == "nowhere"));
}

#[test]
fn characters_that_no_font_has_are_listed_and_do_not_stop_the_writing() {
    let mut document = sample::english();
    document.meta.title = "Plan <draft> & \"notes\" ᐃᓄᒃ 😀 e\u{301}".into();
    let missing: String = pdf::missing_characters(&document).into_iter().collect();
    assert_eq!(missing, "ᐃᒃᓄ😀");
    let bytes = pdf::write(&document).unwrap().bytes;
    let options = ValidationOptions::default().profile(ValidationProfile::PdfA2a);
    assert!(
        validate_pdf_bytes(&bytes, &options).unwrap().is_compliant,
        "the title is escaped in the metadata"
    );
    let text: String = reading::sheets(&bytes).iter().map(|sheet| sheet.text(false)).collect();
    assert!(text.contains("Plan <draft> & \"notes\" □□□ □ é"), "{text}");
    assert!(pdf::missing_characters(&sample::french()).is_empty());
}

#[test]
fn an_awkward_document_is_still_valid_and_inside_its_margins() {
    let word = "anticonstitutionnellement".repeat(8);
    let body = format!(
        "<body><section id=\"a\"><h1>{word} 2027-2030</h1><p></p><ul><li></li><li><p>{word}</p></li></ul>\
         <table><caption>Rien</caption><thead><tr><th>{word}</th><th>B</th></tr></thead><tbody></tbody></table>\
         <dl><dt>Vide</dt><dd></dd><dt>{word}</dt><dd>{word}</dd></dl>\
         <aside class=\"caution\"><aside class=\"advice\"><p>Une remarque dans une remarque.</p></aside></aside>\
         <article id=\"b\"><h2>{word}</h2></article><h2 id=\"c\">Fin</h2></section></body>"
    );
    let mut document = sample::french();
    document.meta.title.clone_from(&word);
    document.chapters = keystone_report::parse::chapters(&body, &BTreeMap::new()).unwrap();
    let bytes = written("awkward", &document);
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let report = validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(profile)).unwrap();
        assert!(report.is_compliant, "{profile:?}: {report:#?}");
    }
    for sheet in reading::sheets(&bytes) {
        for shown in &sheet.shown {
            assert!(shown.right <= sheet.width - 60.0, "“{}” ends at {}", shown.text, shown.right);
        }
        assert!(!sheet.text(false).is_empty(), "no page is empty");
    }
}
