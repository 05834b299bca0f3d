//! Every document as a page: well-formed, whole, in order, and usable without eyes, mouse, network or colour.
//!
//! With `KEYSTONE_REPORT_LOOK=folder`, the pages are also written there, to be looked at.

mod plans;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use keystone_core::check_up::Contents;
use keystone_l10n::Locale;
use keystone_report::document::{
    Binding, Block, CalloutKind, Document, Figure, Logo, Media, Paper, Run, Table,
};
use keystone_report::html;
use keystone_report::plan::Kind;
use keystone_report::scene::Mark;
use plans::{contents, options, town};
use roxmltree::Node;
use unicode_normalization::UnicodeNormalization as _;

#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

/// Every document of both towns in both languages, under its name.
#[cfg(test)]
fn documents() -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for (town, contents) in [("town", town()), ("small-town", small_town())] {
        for kind in Kind::ALL {
            for locale in [Locale::EnCa, Locale::FrCa] {
                let document = kind.make(&contents, &options(locale)).unwrap();
                all.push((format!("{}-{town}-{locale}", kind.code()), document));
            }
        }
    }
    all
}

#[cfg(test)]
fn page(document: &Document) -> String {
    String::from_utf8(html::write(document).unwrap().bytes).unwrap()
}

/// One pass over all pages: making them takes longer than all checks together.
#[test]
fn every_page_is_whole_closed_in_itself_and_usable_by_everyone() {
    for (name, document) in documents() {
        let page = page(&document);
        assert!(page == self::page(&document), "{name}: the same document makes the same bytes");
        assert!(page.len() < 1_500_000, "{name}: {} bytes", page.len());
        if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
            std::fs::write(format!("{folder}/{name}.html"), &page).unwrap();
        }
        let read = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
        let tree = roxmltree::Document::parse_with_options(&page, read)
            .unwrap_or_else(|error| panic!("{name} is not well-formed: {error}"));
        eprintln!("{name}");
        says_what_the_document_says_in_its_order(&document, &tree);
        loads_runs_and_fetches_nothing(&tree);
        has_unique_ids_links_that_lead_and_no_skipped_heading(&document, &tree);
        names_every_picture_and_prints_its_figures(&document, &tree);
        gives_every_table_a_caption_and_headers_with_scope(&tree);
    }
}

fn tag<'a>(node: Node<'a, '_>) -> &'a str {
    node.tag_name().name()
}

fn has_class(node: Node<'_, '_>, class: &str) -> bool {
    node.attribute("class").is_some_and(|classes| classes.split(' ').any(|found| found == class))
}

/// The text below a node as it is read; `skipped` branches say nothing of the document's own.
fn text(node: Node<'_, '_>, skipped: &dyn Fn(Node<'_, '_>) -> bool) -> String {
    if node.is_text() {
        return node.text().unwrap_or_default().to_owned();
    }
    if node.is_element() && skipped(node) {
        return String::new();
    }
    node.children().map(|child| text(child, skipped)).collect()
}

/// Letters without white space, which markup may add.
fn folded(text: &str) -> String {
    text.nfc().filter(|letter| !matches!(letter, ' ' | '\n' | '\t' | '\r')).collect()
}

/// What the document says, in the order of a page. Notes are gathered apart.
struct Told {
    text: String,
    notes: Vec<String>,
    foreign: Vec<(String, String)>,
}

impl Told {
    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            self.text.push_str(&run.text);
            if let Some(lang) = &run.lang {
                self.foreign.push((lang.clone(), folded(&run.text)));
            }
            if let Some(note) = &run.footnote {
                self.notes.push(note.iter().map(|run| run.text.as_str()).collect());
            }
        }
    }

    fn table(&mut self, table: &Table) {
        self.text.push_str(&table.caption);
        self.runs(&table.notes);
        table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| self.runs(cell));
        self.runs(&table.note);
    }

    fn figure(&mut self, figure: &Figure) {
        let scene = &figure.scene;
        self.text.push_str(if figure.caption.is_empty() { &scene.title } else { &figure.caption });
        self.runs(&figure.notes);
        self.text.push_str(&scene.finding);
        for cell in scene.table.columns.iter().chain(scene.table.rows.iter().flatten()) {
            self.text.push_str(cell);
        }
    }

    fn blocks(&mut self, document: &Document, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.text.push_str(&heading.text),
                Block::Paragraph(paragraph) => self.runs(&paragraph.runs),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(document, item)),
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
                Block::Callout(callout) => {
                    let screen = &document.meta.words.screen;
                    self.text.push_str(match (callout.title.as_str(), callout.kind) {
                        ("", CalloutKind::Finding) => &screen.finding,
                        ("", CalloutKind::Advice) => &screen.advice,
                        ("", CalloutKind::Caution) => &screen.caution,
                        ("", CalloutKind::ToFindOut) => &screen.to_find_out,
                        (title, _) => title,
                    });
                    self.blocks(document, &callout.blocks);
                }
                Block::Facts(facts) => {
                    for pair in &facts.pairs {
                        self.text.push_str(&pair.label);
                        self.runs(&pair.value);
                    }
                }
                Block::Sheet(sheet) => {
                    self.text.push_str(&sheet.title);
                    self.blocks(document, &sheet.blocks);
                }
                Block::PageBreak => {}
            }
        }
    }
}

fn told(document: &Document) -> Told {
    let mut told = Told { text: String::new(), notes: Vec::new(), foreign: Vec::new() };
    for chapter in &document.chapters {
        told.text.push_str(&chapter.title);
        told.blocks(document, &chapter.blocks);
    }
    told
}

#[cfg(test)]
fn says_what_the_document_says_in_its_order(document: &Document, tree: &roxmltree::Document<'_>) {
    let told = told(document);
    let find = |name: &str| tree.descendants().find(|node| tag(*node) == name).unwrap();
    let main = find("main");
    let own = |node: Node<'_, '_>| {
        has_class(node, "unseen")
            || has_class(node, "call")
            || has_class(node, "notes")
            || matches!(tag(node), "svg" | "summary")
    };
    assert_eq!(folded(&text(main, &own)), folded(&told.text));
    let notes: Vec<String> = main
        .descendants()
        .filter(|node| has_class(*node, "notes"))
        .flat_map(|notes| notes.descendants().filter(|node| tag(*node) == "li"))
        .map(|note| folded(&text(note, &|node| has_class(node, "back"))))
        .collect();
    assert_eq!(notes, told.notes.iter().map(|note| folded(note)).collect::<Vec<_>>());
    let foreign: Vec<(String, String)> = main
        .descendants()
        .filter(|node| tag(*node) == "span" && node.has_attribute("lang"))
        .map(|node| (node.attribute("lang").unwrap().to_owned(), folded(&text(node, &|_| false))))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    assert_eq!(foreign, told.foreign, "every stretch of another language keeps its language");
    let meta = &document.meta;
    assert_eq!(find("html").attribute("lang"), Some(meta.language.as_str()));
    assert!(find("title").text().unwrap().starts_with(&meta.title));
    let header = text(find("header"), &|_| false);
    let on_cover = [&meta.title, &meta.organisation, &meta.subtitle, &meta.date_words];
    assert!(on_cover.into_iter().all(|words| folded(&header).contains(&folded(words))), "{header}");
    let band = tree.descendants().find(|node| has_class(*node, "band"));
    assert_eq!(band.map(|band| text(band, &|_| false)), meta.watermark, "the band says what the PDF says");
}

#[cfg(test)]
fn loads_runs_and_fetches_nothing(tree: &roxmltree::Document<'_>) {
    let elements = || tree.descendants().filter(Node::is_element);
    assert!(elements().all(|node| !matches!(tag(node), "script" | "iframe" | "link" | "object" | "embed")));
    for node in elements() {
        for attribute in node.attributes() {
            assert!(!attribute.name().starts_with("on"), "{} has a handler", tag(node));
            if matches!(attribute.name(), "src" | "srcset" | "data" | "poster" | "action") {
                assert!(
                    attribute.value().starts_with("data:image/"),
                    "{} loads {}",
                    tag(node),
                    attribute.value()
                );
            }
            if attribute.name() == "href" && tag(node) != "a" {
                panic!("{} refers to {}", tag(node), attribute.value());
            }
        }
    }
    let style: String =
        elements().filter(|node| tag(*node) == "style").filter_map(|node| node.text()).collect();
    assert!(!style.contains("@import"));
    let loaded: Vec<&str> = style.split("url(").skip(1).collect();
    assert!(!loaded.is_empty(), "the faces are inside");
    assert!(loaded.iter().all(|address| address.starts_with("data:font/ttf;base64,")));
}

#[cfg(test)]
fn has_unique_ids_links_that_lead_and_no_skipped_heading(
    document: &Document,
    tree: &roxmltree::Document<'_>,
) {
    let mut ids = BTreeSet::new();
    for id in tree.descendants().filter_map(|node| node.attribute("id")) {
        assert!(ids.insert(id), "two elements are called {id}");
    }
    for node in tree.descendants() {
        if let Some(address) = node.attribute("href") {
            let inside = address.strip_prefix('#').is_some_and(|id| ids.contains(id));
            let outside = ["https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start));
            assert!(inside || outside, "{address} leads nowhere");
        }
        for name in ["aria-labelledby", "aria-describedby"] {
            for id in node.attribute(name).unwrap_or_default().split_whitespace() {
                assert!(ids.contains(id), "{name} {id} is no element");
            }
        }
    }
    let mut before = 0;
    for node in tree.descendants() {
        let Some(level) = tag(node).strip_prefix('h').and_then(|level| level.parse::<u8>().ok()) else {
            continue;
        };
        assert!(level <= before + 1, "h{level} follows h{before}");
        assert!(!text(node, &|_| false).trim().is_empty(), "a heading is empty");
        before = level;
    }
    assert_eq!(tree.descendants().filter(|node| tag(*node) == "h1").count(), 1);
    let landmarks = |name: &str| tree.descendants().filter(|node| tag(*node) == name).count();
    assert_eq!((landmarks("header"), landmarks("main"), landmarks("footer")), (1, 1, 1));
    assert_eq!(landmarks("nav"), usize::from(document.meta.binding == Binding::Book));
    let first = tree.descendants().find(|node| tag(*node) == "a").unwrap();
    assert!(has_class(first, "skip") && first.attribute("href") == Some("#_content"));
}

#[cfg(test)]
fn names_every_picture_and_prints_its_figures(document: &Document, tree: &roxmltree::Document<'_>) {
    let by_id: BTreeMap<&str, Node<'_, '_>> =
        tree.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let mut figures = Vec::new();
    for chapter in &document.chapters {
        gather(&chapter.blocks, &mut figures);
    }
    let pictures: Vec<Node<'_, '_>> = tree.descendants().filter(|node| tag(*node) == "svg").collect();
    assert_eq!(pictures.len(), figures.len());
    for (svg, figure) in pictures.iter().zip(&figures) {
        let scene = &figure.scene;
        let said = |name: &str| by_id[svg.attribute(name).unwrap()].text().unwrap_or_default();
        assert_eq!(svg.attribute("role"), Some("img"));
        assert_eq!(
            (said("aria-labelledby"), said("aria-describedby")),
            (scene.title.as_str(), scene.alt.as_str())
        );
        let painted: Vec<&str> = svg
            .descendants()
            .filter(|node| tag(*node) == "text")
            .map(|node| node.text().unwrap_or_default())
            .collect();
        let marks = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Text { text, .. } => Some(text.as_str()),
            Mark::Rect { .. } | Mark::Line { .. } | Mark::Path { .. } | Mark::Circle { .. } => None,
        });
        assert_eq!(painted, marks.collect::<Vec<_>>());
        no_mark_outside(*svg, &scene.title);
        let frame = svg.ancestors().find(|node| tag(*node) == "figure").unwrap();
        let data = frame.descendants().any(|node| tag(node) == "details");
        assert_eq!(data, !scene.table.columns.is_empty(), "{}", scene.title);
    }
    for image in tree.descendants().filter(|node| tag(*node) == "img") {
        assert!(image.attribute("alt").is_some_and(|alt| !alt.is_empty()));
    }
}

fn gather<'a>(blocks: &'a [Block], figures: &mut Vec<&'a Figure>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => figures.push(figure),
            Block::List(list) => list.items.iter().for_each(|item| gather(item, figures)),
            Block::Callout(callout) => gather(&callout.blocks, figures),
            Block::Sheet(sheet) => gather(&sheet.blocks, figures),
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Table(_)
            | Block::Facts(_)
            | Block::PageBreak => {}
        }
    }
}

/// The points of shapes and the anchors of texts lie in the picture, with half a stroke to spare.
#[cfg(test)]
fn no_mark_outside(svg: Node<'_, '_>, title: &str) {
    let size: Vec<f64> =
        svg.attribute("viewBox").unwrap().split(' ').map(|number| number.parse().unwrap()).collect();
    let inside = |x: f64, y: f64, what: &str| {
        let spare = 1.5;
        let fits = x >= -spare && y >= -spare && x <= size[2] + spare && y <= size[3] + spare;
        assert!(fits, "{title}: {what} at {x}, {y} of {} × {}", size[2], size[3]);
    };
    for node in svg.children().filter(Node::is_element) {
        let number = |name: &str| node.attribute(name).map_or(0.0, |value| value.parse::<f64>().unwrap());
        match tag(node) {
            "rect" => {
                inside(number("x"), number("y"), "a rectangle");
                inside(number("x") + number("width"), number("y") + number("height"), "a rectangle");
            }
            "circle" => {
                inside(number("cx") - number("r"), number("cy") - number("r"), "a circle");
                inside(number("cx") + number("r"), number("cy") + number("r"), "a circle");
            }
            "polyline" | "polygon" => {
                for pair in node.attribute("points").unwrap().split(' ') {
                    let (x, y) = pair.split_once(',').unwrap();
                    inside(x.parse().unwrap(), y.parse().unwrap(), "a line");
                }
            }
            "text" => inside(number("x"), number("y"), "a text"),
            "title" | "desc" => {}
            other => panic!("{other} in a picture"),
        }
    }
}

#[cfg(test)]
fn gives_every_table_a_caption_and_headers_with_scope(tree: &roxmltree::Document<'_>) {
    for table in tree.descendants().filter(|node| tag(*node) == "table") {
        let find = |name: &str| table.descendants().find(|node| tag(*node) == name);
        let caption = text(find("caption").unwrap(), &|_| false);
        assert!(!caption.trim().is_empty());
        for cell in find("thead").unwrap().descendants().filter(|node| tag(*node) == "th") {
            assert_eq!(cell.attribute("scope"), Some("col"), "{caption}");
            assert!(!text(cell, &|_| false).trim().is_empty(), "{caption}: an empty header");
        }
        for cell in find("tbody").unwrap().descendants().filter(|node| tag(*node) == "th") {
            assert_eq!(cell.attribute("scope"), Some("row"), "{caption}");
            assert!(!text(cell, &|_| false).trim().is_empty(), "{caption}: an empty header");
        }
        let frame = table.parent().unwrap();
        assert_eq!((frame.attribute("tabindex"), frame.attribute("role")), (Some("0"), Some("group")));
        assert!(frame.has_attribute("aria-labelledby"), "{caption}: its frame has no name");
    }
}

#[test]
fn a_logo_stands_inside_with_its_text() {
    let mut document = Kind::Summary.make(&town(), &options(Locale::FrCa)).unwrap();
    document.meta.paper = Paper::A4;
    document.meta.logo = Some(Logo {
        bytes: Arc::from(&b"\x89PNG"[..]),
        media: Media::Png,
        width: 10,
        height: 8,
        alt: "Armoiries \"de\" <la ville>".into(),
    });
    let page = page(&document);
    assert!(page.contains("src=\"data:image/png;base64,iVBORw==\""), "the bytes as they are");
    assert!(page.contains("alt=\"Armoiries &quot;de&quot; &lt;la ville&gt;\""));
    assert!(page.contains("size: A4;"), "and the paper of the document");
}

#[test]
fn nasty_text_stays_text() {
    let mut document = Kind::Letters.make(&town(), &options(Locale::EnCa)).unwrap();
    let nasty = "</p><script>alert(1)</script>&amp;\u{1}\u{b}]]>\u{202e} \" ' {page}";
    document.meta.title = format!("{nasty}</style>");
    document.chapters[0].title = nasty.to_owned();
    let page = page(&document);
    let read = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let tree = roxmltree::Document::parse_with_options(&page, read).unwrap();
    assert!(!tree.descendants().any(|node| tag(node) == "script"));
    let heading = tree.descendants().find(|node| tag(*node) == "h2").unwrap();
    assert_eq!(heading.text(), Some("</p><script>alert(1)</script>&amp;]]>\u{202e} \" ' {page}"));
}

/// Relative luminance of a colour of the style sheet (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let pair = colour.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        let share = f64::from(pair.unwrap_or_default()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { to_2_4((share + 0.055) / 1.055) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/// The fifth root of the twelfth power, by Newton's method: the same on every machine.
fn to_2_4(base: f64) -> f64 {
    let power = base.powi(12);
    (0..60).fold(1.0, |root: f64, _| (4.0 * root + power / root.powi(4)) / 5.0)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_text_colour_can_be_read_on_every_surface_it_may_stand_on() {
    let style = include_str!("../../../assets/templates/html/style.css");
    let tokens: BTreeMap<&str, &str> = style
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "))
        .filter(|(_, value)| value.starts_with('#') && value.len() == 7)
        .collect();
    assert!(
        (contrast("#000000", "#ffffff") - 21.0).abs() < 0.1
            && (contrast("#777777", "#ffffff") - 4.48).abs() < 0.02
    );
    let used = |property: &str| -> BTreeSet<&str> {
        style
            .lines()
            .filter_map(|line| {
                line.trim().strip_prefix(property)?.strip_prefix(": var(--")?.strip_suffix(");")
            })
            .collect()
    };
    let (texts, surfaces) = (used("color"), used("background"));
    assert!(texts.len() >= 8 && surfaces.len() >= 6, "{texts:?} on {surfaces:?}");
    for text in texts {
        for surface in &surfaces {
            if text.starts_with("plinth") != surface.starts_with("plinth") {
                continue;
            }
            let found = contrast(tokens[text], tokens[surface]);
            let least = if text == "text" { 7.0 } else { 4.5 };
            assert!(found >= least, "{text} on {surface}: {found:.2}");
        }
    }
    // What marks an edge or a focus needs 3 to 1.
    for edge in ["primary", "caution", "unknown", "edge", "advice"] {
        assert!(contrast(tokens[edge], tokens["page"]) >= 3.0, "{edge}");
    }
}
