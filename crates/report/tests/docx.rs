//! Every document as a Word file: whole, the same each time, and saying what the document says.
//!
//! With KEYSTONE_REPORT_LOOK=folder, the files are also written there, to be looked at.

#[cfg(test)]
mod pictures;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod word;

use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

use keystone_core::check_up::Contents;
use keystone_l10n::Locale;
use keystone_report::document::{
    Binding, Block, Column, ColumnKind, Document, Heading, Link, List, Logo, Media, Paragraph, Run, Table,
};
use keystone_report::docx;
use keystone_report::plan::Kind;
use plans::{contents, options, town};
use roxmltree::Node;
use word::expected::{Expected, joined, letters};
use word::{Parts, W};

#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

/// Every kind of document of both towns in both languages: its name, the document and its Word file.
#[cfg(test)]
fn documents() -> &'static [(String, Document, Vec<u8>)] {
    static DOCUMENTS: OnceLock<Vec<(String, Document, Vec<u8>)>> = OnceLock::new();
    DOCUMENTS.get_or_init(make)
}

#[cfg(test)]
fn make() -> Vec<(String, Document, Vec<u8>)> {
    let mut made = Vec::new();
    for (place, contents) in [("town", town()), ("small-town", small_town())] {
        for kind in Kind::ALL {
            for locale in [Locale::EnCa, Locale::FrCa] {
                let document = kind.make(&contents, &options(locale)).unwrap();
                let name = format!("{}-{place}-{locale}", kind.code());
                let bytes = written(&name, &document);
                made.push((name, document, bytes));
            }
        }
    }
    made
}

#[cfg(test)]
fn written(name: &str, document: &Document) -> Vec<u8> {
    let bytes = docx::write(document, None).unwrap().bytes;
    if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
        std::fs::write(format!("{folder}/{name}.docx"), &bytes).unwrap();
    }
    bytes
}

#[cfg(test)]
fn check(name: &str, document: &Document, bytes: &[u8]) {
    let parts = Parts::open(bytes);
    parts.check();
    let read = parts.reading();
    let expected = Expected::of(document);
    let (said, wanted) = (joined(read.iter()), joined(expected.said.iter()));
    // The cover and the contents go before the chapters.
    let Some(front) = said.strip_suffix(&wanted) else {
        panic!("{name}: {}", first_difference(&said, &wanted));
    };
    for text in [&document.meta.title, &document.meta.organisation, &document.meta.words.contents] {
        let letters = joined(std::iter::once(&(text.clone(), None)));
        assert_eq!(front.contains(&letters), document.meta.binding == Binding::Book, "{name}: {text}");
    }
    let language = &document.meta.language;
    let (all, chapters) = (letters(&read, language), letters(&expected.said, language));
    let at = all.iter().rev().zip(chapters.iter().rev()).position(|(found, wanted)| found != wanted);
    assert_eq!(at, None, "{name}: a letter is in another language, counted from the end");

    let headings = parts.headings();
    let mut before = 0;
    for (level, text) in &headings {
        assert!(*level <= before + 1, "{name}: “{text}” skips a level");
        before = *level;
    }
    let chapters = headings.iter().filter(|(level, _)| *level == 1).count();
    assert_eq!(chapters, document.chapters.len(), "{name}");
    check_alternatives(name, &parts);
    let core = parts.text("docProps/core.xml");
    assert!(core.contains(&format!("<dc:language>{language}</dc:language>")), "{name}: {core}");
    assert!(!parts.text("word/settings.xml").contains("updateFields"), "Word would ask a question");
}

/// Where two texts part, counted from their ends.
fn first_difference(said: &str, wanted: &str) -> String {
    let pairs = said.chars().rev().zip(wanted.chars().rev());
    let alike = pairs.take_while(|(said, wanted)| said == wanted).count();
    let before = |text: &str| -> String {
        let mut letters: Vec<char> = text.chars().rev().skip(alike.saturating_sub(40)).take(120).collect();
        letters.reverse();
        letters.into_iter().collect()
    };
    format!("says “{}”, not “{}”", before(said), before(wanted))
}

/// Pictures have alternatives, tables have titles and header cells.
#[cfg(test)]
fn check_alternatives(name: &str, parts: &Parts) {
    let tree = roxmltree::Document::parse(parts.text("word/document.xml")).unwrap();
    for drawing in tree.descendants().filter(|node| node.tag_name().name() == "docPr") {
        let decorative = drawing.descendants().any(|node| node.tag_name().name() == "decorative");
        let alt = drawing.attribute("descr").unwrap();
        assert_eq!(alt.trim().is_empty(), decorative, "{name}: a picture without an alternative");
    }
    for table in tree.descendants().filter(|node| node.has_tag_name((W, "tbl"))) {
        let find = |node: Node, tag: &str, key: &str| -> Option<String> {
            let found = node.descendants().find(|part| part.has_tag_name((W, tag)))?;
            Some(found.attribute((W, key))?.to_owned())
        };
        assert!(find(table, "tblCaption", "val").is_some_and(|title| !title.is_empty()), "{name}: a title");
        let first = table.descendants().find(|node| node.has_tag_name((W, "tr"))).unwrap();
        let header = first.descendants().any(|node| node.has_tag_name((W, "tblHeader")));
        let look = |key: &str| find(table, "tblLook", key).unwrap();
        assert_eq!(look("firstRow") == "1", header, "{name}: the header row is repeated");
        assert!(header || look("firstColumn") == "1", "{name}: a table without headers");
        let widths: u32 = table
            .descendants()
            .filter(|node| node.has_tag_name((W, "gridCol")))
            .map(|node| node.attribute((W, "w")).unwrap().parse::<u32>().unwrap())
            .sum();
        assert_eq!(Some(widths.to_string()), find(table, "tblW", "w"), "{name}: widths");
    }
}

#[test]
fn every_document_is_a_whole_word_file_that_says_what_the_document_says() {
    for (name, document, bytes) in documents() {
        check(name, document, bytes);
        if name.contains("small-town") {
            assert!(*bytes == written(name, document), "{name}: the same document makes the same bytes");
        }
    }
}

#[test]
fn the_samples_with_every_kind_of_block_too() {
    for (name, mut document) in [("sample-fr", sample::french()), ("sample-en", sample::english())] {
        document.meta.logo = Some(mark());
        let bytes = written(name, &document);
        check(name, &document, &bytes);
        assert!(
            bytes == docx::write(&document, None).unwrap().bytes,
            "the same document makes the same bytes"
        );
        let parts = Parts::open(&bytes);
        let mark = mark();
        assert!(parts.0.values().any(|part| part.as_slice() == &*mark.bytes), "the logo is kept as it is");
        assert!(parts.reading().iter().any(|(text, _)| text == "Armoiries"), "with its alternative");
    }
}

/// A small mark with clear parts.
#[cfg(test)]
fn mark() -> Logo {
    let pixels = image::RgbaImage::from_fn(120, 60, |x, y| {
        image::Rgba([180, 40, 30, if (x + y) % 40 < 28 { 255 } else { 0 }])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    let bytes = bytes.into_inner().into();
    Logo { bytes, media: Media::Png, width: 120, height: 60, alt: "Armoiries".into() }
}

#[test]
fn nasty_text_is_written_without_harm() {
    let mut document = sample::english();
    document.meta.title = "A <plan> & \"more\" \u{1}\u{200f}".into();
    let long = "word ".repeat(10_000);
    let cell = |text: &str| vec![Run::plain(text)];
    let link = |address: &str| Run { link: Some(Link::Outside(address.into())), ..Run::plain(address) };
    let table = Table {
        caption: "]]> {number} {caption}".into(),
        header: vec![cell("a\u{b}b"), cell("c")],
        rows: vec![vec![cell(&long), cell("\u{202e}abc\u{202c} שלום 😀 \u{fffe}")], vec![cell(""), vec![]]],
        row_headers: true,
        columns: vec![Column { kind: ColumnKind::Number, width: None }; 2],
        note: Vec::new(),
        from: None,
        notes: vec![Run { raised: true, ..Run::plain("7") }],
    };
    let blocks = vec![
        Block::Table(table.clone()),
        Block::Table(Table { caption: String::new(), ..table.clone() }),
        Block::PageBreak,
        Block::Table(Table { caption: String::new(), ..table }),
        Block::Heading(Heading { level: 2, id: "été — “x” <&> ".repeat(9), text: "\u{0}".into() }),
        Block::Paragraph(Paragraph {
            runs: vec![
                link("javascript:alert(1)"),
                link("http://[broken"),
                link("https://example.org/a b?c=<d>&e=\"f\"#g#h"),
                Run { footnote: Some(vec![link("https://example.org/note")]), ..Run::plain("\t\r\nend") },
            ],
            lead: false,
        }),
        Block::List(List {
            ordered: true,
            items: vec![vec![], vec![Block::List(List { ordered: false, items: vec![vec![]] })]],
        }),
    ];
    document.chapters[0].blocks = blocks;
    let bytes = written("nasty", &document);
    let parts = Parts::open(&bytes);
    parts.check();
    let read = joined(parts.reading().iter());
    assert!(read.contains("\u{202e}abc\u{202c}שלום😀"), "marks of direction are kept");
    assert!(read.contains("]]>{number}{caption}7"), "a caption is no pattern");
    assert_eq!(read.matches("word").count(), 30_000, "a long cell is whole");
    assert!(!parts.text("word/_rels/document.xml.rels").contains("javascript"));
    assert!(parts.text("word/_rels/document.xml.rels").contains("a%20b?c=%3Cd%3E&amp;e=%22f%22#g%23h"));
}

/// LibreOffice opens every kind of document and makes pages of it. Skipped where it is not installed.
#[test]
fn libreoffice_opens_every_document() {
    let Some(office) = office() else {
        eprintln!("skipped: there is no soffice on the PATH");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (name, document, bytes) in documents() {
        let path = folder.path().join(format!("{name}.docx"));
        std::fs::write(&path, bytes).unwrap();
        files.push((path, document));
    }
    let ran = Command::new(office)
        .arg(format!("-env:UserInstallation=file://{}", folder.path().join("profile").display()))
        .args(["--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(files.iter().map(|(path, _)| path))
        .output()
        .unwrap();
    let complaints = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{complaints}");
    assert!(!complaints.to_lowercase().contains("error"), "{complaints}");
    for (path, document) in files {
        let bytes = std::fs::read(path.with_extension("pdf")).unwrap();
        let pdf = lopdf::Document::load_mem(&bytes).unwrap();
        let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
        assert!(pages.len() >= document.chapters.len(), "{}: {} pages", path.display(), pages.len());
        let first = &document.chapters[0].title;
        let wanted = if document.meta.binding == Binding::Book { &document.meta.title } else { first };
        let said = pdf.extract_text(&pages[..2.min(pages.len())]).unwrap();
        let letters = |text: &str| -> String { text.chars().filter(char::is_ascii_alphanumeric).collect() };
        assert!(letters(&said).contains(&letters(wanted)), "{}: {wanted} is not in {said}", path.display());
    }
}

#[cfg(test)]
fn office() -> Option<std::path::PathBuf> {
    let paths = std::env::var_os("PATH")?;
    std::env::split_paths(&paths).map(|folder| folder.join("soffice")).find(|path| Path::is_file(path))
}

/// A Word file as a French Word writes it: translated ids, numbered headings, a theme, an embedded font, macros.
#[cfg(test)]
fn municipal(change: impl Fn(&mut Vec<(&'static str, Vec<u8>)>)) -> Vec<u8> {
    const RELS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let text = |text: String| text.into_bytes();
    let mut parts = vec![
        (
            "[Content_Types].xml",
            text(format!(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override \
                 PartName=\"/word/document.xml\" ContentType=\"{word}.document.main+xml\"/></Types>"
            )),
        ),
        (
            "_rels/.rels",
            text(format!(
                "<Relationships xmlns=\"{RELS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" \
                 Target=\"word/document.xml\"/></Relationships>"
            )),
        ),
        (
            "word/_rels/document.xml.rels",
            text(format!(
                "<Relationships xmlns=\"{RELS}\"><Relationship Id=\"rId1\" Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/>\
                 <Relationship Id=\"rId2\" Type=\"{OFFICE}/theme\" Target=\"/word/theme/theme1.xml\"/>\
                 <Relationship Id=\"rId3\" Type=\"{OFFICE}/fontTable\" Target=\"fontTable.xml\"/>\
                 <Relationship Id=\"rId4\" Type=\"{OFFICE}/attachedTemplate\" Target=\"file:///secret.dotm\" \
                 TargetMode=\"External\"/></Relationships>"
            )),
        ),
        (
            "word/document.xml",
            text(format!(
                "<w:document xmlns:w=\"{W}\"><w:body><w:p/><w:sectPr><w:pgMar w:top=\"1000\" w:right=\"1100\" \
                 w:bottom=\"1200\" w:left=\"1300\" w:header=\"500\" w:footer=\"600\" w:gutter=\"0\"/></w:sectPr></w:body>\
                 </w:document>"
            )),
        ),
        (
            "word/styles.xml",
            text(format!(
                "<w:styles xmlns:w=\"{W}\" xmlns:w14=\"urn:later\"><w:docDefaults><w:rPrDefault><w:rPr>\
                 <w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles/>\
                 <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"Heading 1\"/><w:basedOn w:val=\"Standard\"/>\
                 <w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>\
                 <w:rPr><w:color w:val=\"C00000\"/><w14:glow/></w:rPr></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"KeystoneLead\"><w:name w:val=\"Chapeau\"/></w:style>\
                 <w:style w:type=\"table\" w:styleId=\"Grille\"><w:name w:val=\"Table Grid\"/></w:style>\
                 <w:style w:type=\"numbering\" w:styleId=\"Plan\"><w:name w:val=\"Plan\"/></w:style></w:styles>"
            )),
        ),
        (
            "word/theme/theme1.xml",
            b"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Ville\"/>"
                .to_vec(),
        ),
        (
            "word/fontTable.xml",
            text(format!(
                "<w:fonts xmlns:w=\"{W}\" xmlns:r=\"{OFFICE}\"><w:font w:name=\"Ville Sans\"><w:altName w:val=\"Arial\"/>\
                 <w:embedRegular r:id=\"rId1\"/></w:font></w:fonts>"
            )),
        ),
        ("word/vbaProject.bin", vec![1, 2, 3]),
    ];
    change(&mut parts);
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut zip, &content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_styles_of_a_municipality_rule_and_nothing_else_of_its_file_comes_along() {
    let template = municipal(|_| {});
    docx::check_template(&template).unwrap();
    let document = Kind::ActionPlan.make(&town(), &options(Locale::FrCa)).unwrap();
    let bytes = docx::write(&document, Some(&template)).unwrap().bytes;
    if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
        std::fs::write(format!("{folder}/template.docx"), &bytes).unwrap();
    }
    check("template", &document, &bytes);
    let parts = Parts::open(&bytes);
    let (body, styles) = (parts.text("word/document.xml"), parts.text("word/styles.xml"));
    assert!(body.contains("<w:pStyle w:val=\"Titre1\"/>") && body.contains("<w:tblStyle w:val=\"Grille\"/>"));
    assert!(body.contains("w:top=\"1000\" w:right=\"1100\" w:bottom=\"1200\" w:left=\"1300\""));
    assert!(styles.contains("<w:color w:val=\"C00000\">") && !styles.contains("numPr"));
    assert!(styles.contains("<w:lang w:val=\"fr-CA\"/>") && !styles.contains("de-DE"));
    assert!(styles.contains("w:styleId=\"KeystoneKeystoneLead\""), "an id that is taken gets another");
    assert!(!styles.contains("Source Sans"), "the fonts are the municipality’s");
    assert!(parts.text("word/theme/theme1.xml").contains("Ville"));
    let fonts = parts.text("word/fontTable.xml");
    assert!(fonts.contains("Ville Sans") && !fonts.contains("embed"));
    let all: String = parts.0.values().map(|part| String::from_utf8_lossy(part)).collect();
    assert!(!all.contains("secret") && !parts.0.keys().any(|name| name.contains("vba")));
}

#[test]
fn a_file_that_is_no_template_is_refused() {
    use docx::TemplateError;
    let refused = |bytes: &[u8]| docx::check_template(bytes).unwrap_err();
    assert_eq!(refused(b""), TemplateError::NotWord);
    assert_eq!(refused(b"{\\rtf1 no}"), TemplateError::NotWord);
    assert_eq!(refused(&vec![0; docx::MOST_BYTES + 1]), TemplateError::TooLarge);
    let without = |name: &'static str| municipal(move |parts| parts.retain(|(part, _)| *part != name));
    assert_eq!(refused(&without("word/styles.xml")), TemplateError::NoStyles);
    assert_eq!(refused(&without("word/_rels/document.xml.rels")), TemplateError::NoStyles);
    assert_eq!(refused(&without("word/document.xml")), TemplateError::NotWord);
    assert_eq!(refused(&without("[Content_Types].xml")), TemplateError::NotWord);
    let with = |name: &'static str, content: &[u8]| {
        municipal(|parts| {
            parts.retain(|(part, _)| *part != name);
            parts.push((name, content.to_vec()));
        })
    };
    assert!(matches!(refused(&with("word/styles.xml", b"<w:styles")), TemplateError::Broken { .. }));
    let entities = b"<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
    assert!(matches!(refused(&with("word/styles.xml", entities)), TemplateError::Broken { .. }));
    // Sixty megabytes of nothing pack into sixty kilobytes.
    let bomb = with("word/styles.xml", &vec![b' '; 60 * 1024 * 1024]);
    assert!(bomb.len() < docx::MOST_BYTES);
    assert_eq!(refused(&bomb), TemplateError::UnpacksTooLarge);
    // The same, when the archive understates what it holds.
    let size = (60u32 * 1024 * 1024).to_le_bytes();
    let mut liar = bomb;
    while let Some(at) = liar.windows(4).position(|bytes| bytes == size) {
        liar[at..at + 4].copy_from_slice(&1000u32.to_le_bytes());
    }
    assert!(docx::check_template(&liar).is_err());
    let document = sample::english();
    assert!(matches!(
        docx::write(&document, Some(b"no")),
        Err(docx::Error::Template(TemplateError::NotWord))
    ));
}
