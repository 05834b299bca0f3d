//! A plan of forty pages with thirty pictures and thirty tables, for measuring writers of documents side by side.
//!
//! It says the same to every program: as values for those of others, as a document for ours. Its figures mean
//! nothing: they only fill.

use keystone_report::document::{
    Accent, Binding, Block, CaptionWords, Chapter, Column, ColumnKind, Document, Figure, Heading, Meta,
    Paper, Paragraph, Run, ScreenWords, Table, Words,
};
use keystone_report::scene::{Anchor, DataTable, Ink, Mark, Scene, Weight};
use serde::Serialize;

/// The plan, for a program of any kind.
#[derive(Clone, Debug, Serialize)]
pub struct Content {
    pub title: String,
    pub organisation: String,
    pub date: String,
    pub chapters: Vec<Part>,
}

/// A chapter with its sections.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    pub title: String,
    pub sections: Vec<Section>,
}

/// A section: text, a picture and a table.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    pub title: String,
    pub paragraphs: Vec<String>,
    pub picture: Bars,
    pub table: Rows,
}

/// A picture of bars.
#[derive(Clone, Debug, Serialize)]
pub struct Bars {
    pub caption: String,
    pub alt: String,
    pub bars: Vec<(String, u32)>,
}

/// A table; its last column holds numbers.
#[derive(Clone, Debug, Serialize)]
pub struct Rows {
    pub caption: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

const SENTENCES: [&str; 12] = [
    "Neighbourhood meetings gathered 164 people, a third of whom had never taken part in a consultation.",
    "They speak first of the dark stretch between the bus stop and the school, then of late gatherings.",
    "Officers confirm that calls concentrate behind the arena between 9 p.m. and 1 a.m.",
    "The committee concludes that design explains much of the worry, and that the means lie mostly here.",
    "Reports to the police rose by 12 % over three years, while the population grew by 4 %.",
    "Nothing shows yet whether the change comes from more incidents or from more reporting.",
    "The municipality asks its partners for their figures of the last five years by the end of June.",
    "Two of the seven measures are in place: the raised crossing and the patrol on foot in summer.",
    "A survey of 312 households in Côte-des-Érables gives the first local view of what is not reported.",
    "People over 75 go out less after dark than five years ago, according to the community centre.",
    "The budget allows one measure a year; the order follows need first and what can be moved second.",
    "Each indicator has a baseline, a target and a person who reads it twice a year.",
];
const NAMES: [&str; 8] =
    ["Burglary", "Speeding", "Isolation", "Mischief", "Assault", "Theft of vehicles", "Fraud", "Noise"];
const SECTIONS_A_CHAPTER: usize = 3;

/// A plan of so many sections; thirty make about forty pages.
#[must_use]
pub fn content(sections: usize) -> Content {
    let all: Vec<Section> = (1..=sections).map(section).collect();
    let chapters = all.chunks(SECTIONS_A_CHAPTER).zip(1..);
    let chapters = chapters.map(|(sections, number)| Part {
        title: format!("Chapter {number}: what the town sees and does"),
        sections: sections.to_vec(),
    });
    Content {
        title: "Municipal safety plan 2027–2030".to_owned(),
        organisation: "Town of Ardoise Falls".to_owned(),
        date: "20 November 2026".to_owned(),
        chapters: chapters.collect(),
    }
}

fn section(number: usize) -> Section {
    let paragraph = |from: usize| {
        let sentence = |place: usize| SENTENCES.get((from * 5 + place * 7) % SENTENCES.len());
        (0..6).filter_map(sentence).copied().collect::<Vec<&str>>().join(" ")
    };
    let name = |place: usize| NAMES.get((number + place) % NAMES.len()).copied().unwrap_or_default();
    let count = |place: usize| ((number * 37 + place * 53) % 190 + 12) as u32;
    let bars = (0..6).map(|place| (name(place).to_owned(), count(place))).collect();
    let row = |place: usize| {
        let (past, now) = (count(place), count(place + 3));
        let words = SENTENCES.get((number + place) % SENTENCES.len()).copied().unwrap_or_default();
        vec![name(place).to_owned(), words.to_owned(), past.to_string(), now.to_string()]
    };
    Section {
        title: format!("Section {number}: {} in the centre and beyond", name(0)),
        paragraphs: (0..3).map(|part| paragraph(number + part)).collect(),
        picture: Bars {
            caption: format!("Figure {number}. Incidents of {} and others", name(0)),
            alt: format!("Bars of six kinds of incidents; {} come first.", name(0)),
            bars,
        },
        table: Rows {
            caption: format!("Table {number}. Incidents, what is known of them, and their number"),
            columns: ["Issue", "What is known", "2021", "2026"].map(str::to_owned).to_vec(),
            rows: (0..6).map(row).collect(),
        },
    }
}

impl Content {
    /// The same as a document of ours.
    #[must_use]
    pub fn document(&self) -> Document {
        let chapters = self.chapters.iter().zip(1..).map(|(part, number)| {
            let blocks = part
                .sections
                .iter()
                .zip(1..)
                .flat_map(|(section, place)| blocks(section, &format!("section-{number}-{place}")));
            let (id, title) = (format!("chapter-{number}"), part.title.clone());
            Chapter { id, title, lang: None, blocks: blocks.collect() }
        });
        Document { meta: self.meta(), chapters: chapters.collect() }
    }

    fn meta(&self) -> Meta {
        Meta {
            title: self.title.clone(),
            subtitle: String::new(),
            organisation: self.organisation.clone(),
            language: "en-CA".to_owned(),
            date_iso: "2026-11-20".to_owned(),
            date_words: self.date.clone(),
            watermark: None,
            paper: Paper::A4,
            binding: Binding::Book,
            words: Words {
                contents: "Contents".to_owned(),
                page: "Page {page} of {pages}".to_owned(),
                go_to_page: "{title}, page {page}".to_owned(),
                continued: "(continued)".to_owned(),
                screen: ScreenWords::default(),
                captions: CaptionWords::default(),
            },
            facts: Vec::new(),
            accent: Accent::default(),
            logo: None,
        }
    }
}

fn blocks(section: &Section, id: &str) -> Vec<Block> {
    let heading = Heading { level: 2, id: id.to_owned(), text: section.title.clone() };
    let mut blocks = vec![Block::Heading(heading)];
    for text in &section.paragraphs {
        blocks.push(Block::Paragraph(Paragraph { runs: vec![Run::plain(text.clone())], lead: false }));
    }
    blocks.push(Block::Figure(Figure {
        scene: scene(&section.picture),
        caption: section.picture.caption.clone(),
        with_table: false,
        from: None,
        notes: Vec::new(),
    }));
    blocks.push(Block::Table(table(&section.table)));
    blocks
}

fn scene(picture: &Bars) -> Scene {
    let (width, row) = (430.0, 20.0);
    let text = |x: f64, y: f64, words: String, anchor: Anchor| Mark::Text {
        x,
        y,
        text: words,
        anchor,
        weight: Weight::Regular,
        size: 8.6,
        ink: Ink::Text,
    };
    let mut marks = Vec::new();
    let mut y = 0.0;
    for (name, count) in &picture.bars {
        let length = f64::from(*count) * 1.4;
        marks.push(text(112.0, y + 13.0, name.clone(), Anchor::End));
        marks.push(Mark::Rect {
            x: 120.0,
            y: y + 3.0,
            width: length,
            height: 14.0,
            radius: 2.0,
            fill: Some(Ink::Series1),
            stroke: None,
        });
        marks.push(text(126.0 + length, y + 13.0, count.to_string(), Anchor::Start));
        y += row;
    }
    let table = DataTable {
        columns: vec!["Issue".to_owned(), "Incidents".to_owned()],
        numeric: vec![false, true],
        rows: picture.bars.iter().map(|(name, count)| vec![name.clone(), count.to_string()]).collect(),
    };
    let (title, alt) = (picture.caption.clone(), picture.alt.clone());
    Scene { width, height: y, title, finding: String::new(), alt, marks, table }
}

fn table(table: &Rows) -> Table {
    let cells = |texts: &[String]| texts.iter().map(|text| vec![Run::plain(text.clone())]).collect();
    let kinds = [ColumnKind::Text, ColumnKind::Text, ColumnKind::Number, ColumnKind::Number];
    Table {
        caption: table.caption.clone(),
        columns: kinds.map(|kind| Column { kind, width: None }).to_vec(),
        header: cells(&table.columns),
        rows: table.rows.iter().map(|row| cells(row)).collect(),
        row_headers: true,
        note: Vec::new(),
        from: None,
        notes: Vec::new(),
    }
}
