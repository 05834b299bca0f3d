//! What people write, paste and import: the document is always made, valid, and nothing leaves its pages.
//!
//! With KEYSTONE_REPORT_LOOK=folder, the documents are also written there, to be looked at.

#[cfg(test)]
mod pictures;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod sample;

use keystone_report::document::{
    Block, Callout, CalloutKind, Chapter, Column, ColumnKind, Document, Fact, Facts, Figure, Heading, Link,
    List, Logo, Media, Paragraph, Run, Sheet, Table,
};
use keystone_report::scene::Mark;
use keystone_report::{logo, pdf};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// A document of one chapter.
#[cfg(test)]
fn document(blocks: Vec<Block>) -> Document {
    let mut document = sample::english();
    let (id, title) = ("chapter".to_owned(), "Everything that can be written".to_owned());
    document.chapters = vec![Chapter { id, title, lang: None, blocks }];
    document
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(Paragraph { runs: vec![Run::plain(text)], lead: false })
}

fn table(caption: &str, columns: usize, rows: &[&str]) -> Table {
    let cells = |text: &str| (0..columns).map(|at| vec![Run::plain(format!("{text} {at}"))]).collect();
    Table {
        caption: caption.to_owned(),
        columns: vec![Column { kind: ColumnKind::Text, width: None }; columns],
        header: cells("Column"),
        rows: rows.iter().map(|text| cells(text)).collect(),
        row_headers: true,
        note: Vec::new(),
        from: None,
        notes: Vec::new(),
    }
}

/// The text in every place where somebody's words can stand.
#[cfg(test)]
fn everywhere(text: &str) -> Document {
    let run = |text: &str| vec![Run::plain(text)];
    let footnote = Run { footnote: Some(run(text)), ..Run::plain(text) };
    let link = Run { link: Some(Link::Inside("chapter".to_owned())), ..Run::plain(text) };
    let raised = Run { raised: true, ..Run::plain(text) };
    let mut cells = table(&format!("Caption {text}"), 3, &["Row"]);
    cells.rows.push(vec![run(text), run(text), vec![footnote.clone()]]);
    cells.header[1] = run(&format!("Head {text}"));
    cells.note = run(text);
    let mut scene = pictures::scenes(false).into_values().next().unwrap();
    scene.finding = text.to_owned();
    scene.alt = format!("Picture {text}");
    scene.marks.iter_mut().for_each(|mark| {
        if let Mark::Text { text: label, .. } = mark {
            text.clone_into(label);
        }
    });
    let fact = || Fact { label: text.to_owned(), value: run(text) };
    let figure =
        Figure { scene, caption: format!("Figure {text}"), with_table: true, from: None, notes: Vec::new() };
    let mut document = document(vec![
        Block::Paragraph(Paragraph { runs: run(text), lead: true }),
        Block::Paragraph(Paragraph { runs: vec![Run::plain(text), footnote, link, raised], lead: false }),
        Block::Heading(Heading { level: 2, id: "two".to_owned(), text: format!("Two {text}") }),
        Block::List(List { ordered: true, items: vec![vec![paragraph(text)], vec![], vec![paragraph("")]] }),
        Block::Table(cells),
        Block::Figure(figure),
        Block::Callout(Callout {
            kind: CalloutKind::Advice,
            title: text.to_owned(),
            blocks: vec![paragraph(text)],
        }),
        Block::Facts(Facts { pairs: vec![fact(), fact(), fact()] }),
        Block::Sheet(Sheet {
            id: "sheet".to_owned(),
            level: 2,
            title: format!("Sheet {text}"),
            blocks: vec![paragraph(text), Block::Facts(Facts { pairs: vec![fact(), fact()] })],
        }),
    ]);
    let meta = &mut document.meta;
    meta.title = format!("Plan {text}");
    meta.subtitle = text.to_owned();
    meta.organisation = text.to_owned();
    meta.watermark = Some(text.to_owned());
    meta.facts = vec![fact(), fact(), fact(), fact()];
    document.chapters[0].title = format!("Chapter {text}");
    document
}

/// Writes the document, checks it against both standards and its texts and links against the page box.
#[cfg(test)]
fn checked(name: &str, document: &Document) -> pdf::Written {
    let written = pdf::write(document).unwrap();
    if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
        std::fs::write(format!("{folder}/{name}.pdf"), &written.bytes).unwrap();
    }
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA2a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(&written.bytes, &options).unwrap();
        assert!(report.is_compliant, "{name}, {profile:?}: {report:#?}");
    }
    let sheets = reading::sheets(&written.bytes);
    assert_eq!(sheets.len(), written.pages);
    for (sheet, page) in sheets.iter().zip(1..) {
        assert!(!sheet.text(true).trim().is_empty(), "{name}, page {page} is blank");
        for shown in sheet.shown.iter().filter(|shown| !shown.text.trim().is_empty()) {
            let across = shown.left >= 15.0 && shown.right <= sheet.width - 15.0;
            let upright = shown.baseline >= 12.0 && shown.baseline <= sheet.height - 9.0;
            assert!(across && upright, "{name}, page {page}: {shown:?} leaves the page");
        }
    }
    for place in &written.figures {
        let sheet = &sheets[place.page - 1];
        assert!(place.left >= 0.0 && place.right <= sheet.width && place.left < place.right, "{place:?}");
        assert!(place.top >= 0.0 && place.bottom <= sheet.height && place.top < place.bottom, "{place:?}");
    }
    written
}

/// The words of all pages without what is repeated; texts of different cells stay apart.
#[cfg(test)]
fn words_of(written: &pdf::Written) -> Vec<String> {
    let sheets = reading::sheets(&written.bytes);
    let shown = sheets.iter().flat_map(|sheet| &sheet.shown).filter(|shown| !shown.artifact);
    shown.flat_map(|shown| shown.text.split_whitespace()).map(str::to_owned).collect()
}

#[test]
fn odd_characters_are_printed_as_boxes_or_not_at_all() {
    for (name, text) in [
        ("controls", "a\u{0}b\u{7}c\u{1b}[31m d\te\u{85}f\u{2028}g\rh\u{c}i\u{7f}j\u{9d}k"),
        ("directions", "\u{202e}abc\u{202c} שלום \u{200f}العربية 12 \u{2067}x\u{2069} \u{61c}y"),
        ("emoji", "👩‍👩‍👧‍👦 🇨🇦 ☃\u{fe0f} 1\u{fe0f}\u{20e3} 😀"),
        ("zero-width", "zero\u{200b}width\u{200d}joiner\u{feff}end\u{2063}\u{e0041}\u{34f}"),
        ("marks", "Z\u{351}\u{36b}a\u{334}l\u{337}g\u{336}o x\u{323}\u{308} e\u{301} n\u{303}"),
        ("nothing", "\u{fffe}\u{ffff}\u{10ffff}\u{e000}\u{fdd0}"),
        ("twins", "µ μ Ω Ω ∆ Δ - \u{2010} \u{2011} \u{ad} – − ﬁ fi ½ 1⁄2"),
        ("empty", ""),
        ("spaces", " \u{a0}\u{202f}\u{2009}\u{3000} "),
        ("lines", "one\n\n\ntwo\r\nthree"),
        ("markup", "<b>&amp;</b> ]]> {{ x }} \\u0000 (1) %PDF /Name"),
    ] {
        let document = everywhere(text);
        let written = checked(name, &document);
        let unseen: String = pdf::missing_characters(&document).into_iter().collect();
        let shown = words_of(&written).concat();
        assert_eq!(shown.contains('□'), !unseen.is_empty(), "{name}: {unseen:?}");
        assert!(!shown.chars().any(char::is_control), "{name}");
    }
}

#[test]
fn a_picture_tells_the_characters_it_lacks() {
    let mut document = everywhere("plain");
    for block in &mut document.chapters[0].blocks {
        if let Block::Figure(figure) = block
            && let Some(Mark::Text { text, .. }) =
                figure.scene.marks.iter_mut().find(|mark| matches!(mark, Mark::Text { .. }))
        {
            text.push('ᐃ');
        }
    }
    assert_eq!(pdf::missing_characters(&document).into_iter().collect::<String>(), "ᐃ");
}

#[test]
fn long_texts_stay_on_the_page_wherever_they_stand() {
    let word = "anticonstitutionnellement".repeat(12);
    checked("long-word", &everywhere(&word));
    checked("long-title", &everywhere(&"Safety for all of us ".repeat(19)));
    checked("long-text", &everywhere(&"mot ".repeat(900)));
}

#[test]
fn a_cell_of_ten_thousand_words_runs_over_its_pages_in_order() {
    let words: Vec<String> = (0..10_000).map(|number| format!("w{number}")).collect();
    let mut cells = table("A table with a whole book in it", 3, &["First", "Second", "Last"]);
    cells.rows[1][2] = vec![Run::plain(words.join(" "))];
    let written = checked("ten-thousand-words", &document(vec![Block::Table(cells)]));
    assert!(written.pages > 12, "{} pages", written.pages);
    let read = words_of(&written);
    let read: Vec<&String> = read
        .iter()
        .filter(|word| word.strip_prefix('w').is_some_and(|rest| rest.parse::<u32>().is_ok()))
        .collect();
    let wrong = read.iter().zip(&words).find(|(read, word)| *read != word);
    assert!(read.len() == words.len() && wrong.is_none(), "every word, in order: {} {wrong:?}", read.len());
    let pdf = reading::open(&written.bytes);
    let cells = reading::tree(&pdf).iter().filter(|(_, elem)| reading::tag(elem) == "TD").count();
    assert_eq!(cells, 6, "a cell that is broken over pages stays one cell");
}

#[test]
fn long_notes_go_on_at_the_foot_of_the_next_page() {
    let note: Vec<String> = (0..2_500).map(|number| format!("n{number}")).collect();
    let call = Run { footnote: Some(vec![Run::plain(note.join(" "))]), ..Run::plain("Called here.") };
    let short = Run { footnote: Some(vec![Run::plain("A short one.")]), ..Run::plain(" And here.") };
    let runs = vec![call, short];
    let blocks =
        vec![Block::Paragraph(Paragraph { runs, lead: false }), paragraph(&"Text goes on. ".repeat(400))];
    let written = checked("long-note", &document(blocks));
    let read = words_of(&written);
    let read: Vec<&String> = read.iter().filter(|word| note.contains(word)).collect();
    let wrong = read.iter().zip(&note).find(|(read, word)| *read != word);
    assert!(read.len() == note.len() && wrong.is_none(), "every word, in order: {} {wrong:?}", read.len());
}

#[test]
fn a_table_of_forty_columns_is_set_in_parts() {
    let cells = table("Forty columns", 40, &["Value", "Another"]);
    let written = checked("forty-columns", &document(vec![Block::Table(cells)]));
    let read = words_of(&written).join(" ");
    for column in 0..40 {
        assert!(read.contains(&format!("Column {column}")), "column {column}");
    }
    let few = table("Five columns", 5, &["Value"]);
    let written = checked("five-columns", &document(vec![Block::Table(few)]));
    let pdf = reading::open(&written.bytes);
    let tables = reading::tree(&pdf).iter().filter(|(_, elem)| reading::tag(elem) == "Table").count();
    assert_eq!(tables, 1);
}

#[test]
fn lists_and_frames_nest_as_deep_as_anybody_likes() {
    let mut inner = vec![paragraph("The deepest item of all, with a few words more than a line may hold.")];
    for ordered in [true, false].repeat(10) {
        inner = vec![paragraph("An item"), Block::List(List { ordered, items: vec![inner] })];
    }
    for level in 0..8 {
        let (kind, title) = (CalloutKind::Caution, format!("Remark {level}"));
        inner = vec![Block::Callout(Callout { kind, title, blocks: inner })];
    }
    checked("nested", &document(inner));
}

#[test]
fn empty_parts_are_no_trouble() {
    let mut empty = table("Nothing", 2, &[]);
    empty.rows.push(vec![Vec::new(), Vec::new()]);
    let blocks = vec![
        Block::Paragraph(Paragraph::default()),
        Block::List(List { ordered: false, items: Vec::new() }),
        Block::Table(empty),
        Block::Facts(Facts { pairs: Vec::new() }),
        Block::Callout(Callout { kind: CalloutKind::Finding, title: String::new(), blocks: Vec::new() }),
        Block::Sheet(Sheet { id: "s".into(), level: 2, title: "Empty".into(), blocks: Vec::new() }),
        Block::PageBreak,
        Block::PageBreak,
    ];
    let mut document = document(blocks);
    let bare = |id: &str| Chapter { id: id.into(), title: "Bare".into(), lang: None, blocks: Vec::new() };
    document.chapters.extend([bare("one"), bare("two")]);
    checked("empty-parts", &document);
}

#[test]
fn a_raised_number_stands_above_the_line_and_never_begins_one() {
    for width in 0..40 {
        let raised = Run { raised: true, link: Some(Link::Inside("chapter".into())), ..Run::plain("17") };
        let runs = vec![Run::plain(format!("{} The council counted 42 cases ", "a ".repeat(width))), raised];
        let rest = Run::plain(" and goes on counting them until the end of the year that comes next. ");
        let block = Paragraph { runs: runs.into_iter().chain([rest]).collect(), lead: false };
        let written = pdf::write(&document(vec![Block::Paragraph(block)])).unwrap();
        let sheets = reading::sheets(&written.bytes);
        let sheet = sheets.last().unwrap();
        let number = sheet.shown.iter().position(|shown| shown.text.trim() == "17").unwrap();
        let (before, number) = (&sheet.shown[number - 1], &sheet.shown[number]);
        assert!(number.left > before.left && number.left >= before.right - 1.0, "{before:?} {number:?}");
        let above = number.baseline - before.baseline;
        assert!((2.0..6.0).contains(&above), "{above} points above the line");
    }
}

#[test]
fn figures_with_an_origin_are_found_where_they_stand() {
    let from = |text: &str, origin: &str| Run { from: Some(origin.to_owned()), ..Run::plain(text) };
    let runs = vec![
        Run::plain("In 2026 there were "),
        from("1 234 cases (12 %), see A-01", "answer/Q202/PB01"),
        Run::plain(" and more."),
    ];
    let mut cells = table("With an origin", 2, &["Row"]);
    cells.from = Some("plan".to_owned());
    let blocks = vec![Block::Paragraph(Paragraph { runs, lead: false }), Block::Table(cells)];
    let written = checked("origins", &document(blocks));
    let found: Vec<(&str, &str)> =
        written.figures.iter().map(|place| (place.text.as_str(), place.from.as_str())).collect();
    let answer = "answer/Q202/PB01";
    assert_eq!(found, [("1 234", answer), ("12 %", answer), ("0", "plan"), ("1", "plan")]);
    let sheets = reading::sheets(&written.bytes);
    for place in &written.figures {
        let sheet = &sheets[place.page - 1];
        let there = sheet.shown.iter().any(|shown| {
            let baseline = sheet.height - shown.baseline;
            let high = place.top < baseline && baseline < place.bottom;
            high && shown.left <= place.left + 0.1
                && place.right <= shown.right + 0.1
                && shown.text.contains(&place.text)
        });
        assert!(there, "{place:?}");
    }
    let headings: Vec<(&str, u8, usize)> =
        written.outline.iter().map(|entry| (entry.title.as_str(), entry.level, entry.page)).collect();
    assert_eq!(headings, [("Everything that can be written", 1, 3)]);
}

/// A badge with clear corners, as a PNG with sixteen bits a channel or eight, or as a JPEG.
#[cfg(test)]
fn badge(colour: [u8; 3], format: image::ImageFormat) -> Vec<u8> {
    let picture = image::RgbaImage::from_fn(300, 180, |x, y| {
        let (x, y) = (f64::from(x) / 150.0 - 1.0, f64::from(y) / 90.0 - 1.0);
        let [red, green, blue] = colour;
        if x * x + y * y < 1.0 { image::Rgba([red, green, blue, 255]) } else { image::Rgba([0; 4]) }
    });
    let picture = image::DynamicImage::ImageRgba8(picture);
    let mut bytes = std::io::Cursor::new(Vec::new());
    let flat = format == image::ImageFormat::Jpeg;
    let picture = if flat { picture.to_rgb8().into() } else { picture.to_rgba16().into() };
    let picture: image::DynamicImage = picture;
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[cfg(test)]
fn with_logo(logo: Logo) -> Document {
    let mut document = sample::french();
    document.meta.watermark = None;
    document.meta.logo = Some(logo);
    document
}

/// Pictures on the cover: those of the tree that come before the first heading.
#[cfg(test)]
fn pictures_on_the_cover(written: &pdf::Written) -> Vec<String> {
    let pdf = reading::open(&written.bytes);
    let tree = reading::tree(&pdf);
    let cover = tree.iter().take_while(|(_, elem)| reading::tag(elem) != "H1");
    let figures = cover.filter(|(_, elem)| reading::tag(elem) == "Figure");
    figures.map(|(_, elem)| lopdf::decode_text_string(elem.get(b"Alt").unwrap()).unwrap()).collect()
}

#[test]
fn a_logo_is_on_the_cover_with_its_alternative() {
    for (name, colour, format) in [
        ("logo-dark", [160, 40, 30], image::ImageFormat::Png),
        ("logo-light", [250, 250, 240], image::ImageFormat::Png),
        ("logo-jpeg", [20, 90, 160], image::ImageFormat::Jpeg),
    ] {
        let mut logo = logo::read(&badge(colour, format)).unwrap();
        let written = checked(name, &with_logo(logo.clone()));
        assert_eq!(
            pictures_on_the_cover(&written),
            ["Municipalité de Sainte-Ardoise"],
            "{name}: without words of its own"
        );
        logo.alt = "A red badge".to_owned();
        let written = checked(name, &with_logo(logo));
        assert_eq!(pictures_on_the_cover(&written), ["A red badge"], "{name}");
    }
}

#[test]
fn a_logo_that_cannot_be_read_is_left_out() {
    let whole = badge([1, 2, 3], image::ImageFormat::Png);
    for bytes in [Vec::new(), b"<svg onload='x'/>".to_vec(), whole[..whole.len() / 2].to_vec()] {
        let logo =
            Logo { bytes: bytes.into(), media: Media::Png, width: 300, height: 180, alt: "Badge".to_owned() };
        let written = checked("logo-broken", &with_logo(logo));
        assert!(pictures_on_the_cover(&written).is_empty());
    }
}
