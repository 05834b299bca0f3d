//! What a document says, taken from the document itself: what its Word file is measured against.

use keystone_report::document::{Block, Document, Fact, Run, Table};

use super::Read;

/// What a document says, in the order in which its Word file is to be read.
#[derive(Default)]
pub(crate) struct Expected {
    pub(crate) said: Vec<Read>,
    lang: Option<String>,
    tables: u32,
    figures: u32,
    table_words: String,
    figure_words: String,
}

impl Expected {
    pub(crate) fn of(document: &Document) -> Self {
        let words = &document.meta.words.captions;
        let mut expected =
            Self { table_words: words.table.clone(), figure_words: words.figure.clone(), ..Self::default() };
        for chapter in &document.chapters {
            expected.lang = chapter.lang.clone().filter(|lang| *lang != document.meta.language);
            expected.say(&chapter.title);
            expected.blocks(&chapter.blocks);
        }
        expected
    }

    fn say(&mut self, text: &str) {
        self.said.push((text.to_owned(), self.lang.clone()));
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            self.said.push((run.text.clone(), run.lang.clone().or(self.lang.clone())));
            self.runs(run.footnote.as_deref().unwrap_or_default());
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.tables += 1;
            self.caption(&self.table_words.clone(), self.tables, &table.caption);
            self.runs(&table.notes);
        }
        table.header.iter().chain(table.rows.iter().flatten()).for_each(|cell| self.runs(cell));
        self.runs(&table.note);
    }

    fn caption(&mut self, pattern: &str, number: u32, caption: &str) {
        let pattern = if pattern.is_empty() { "{caption}" } else { pattern };
        self.say(&pattern.replace("{number}", &number.to_string()).replace("{caption}", caption));
    }

    fn facts(&mut self, facts: &[Fact]) {
        for fact in facts {
            self.say(&fact.label);
            self.runs(&fact.value);
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.say(&heading.text),
                Block::Paragraph(paragraph) => self.runs(&paragraph.runs),
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item)),
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => {
                    let scene = &figure.scene;
                    let words = if figure.caption.is_empty() { &scene.title } else { &figure.caption };
                    self.figures += 1;
                    self.caption(&self.figure_words.clone(), self.figures, words);
                    self.runs(&figure.notes);
                    self.said.push((scene.alt.clone(), None));
                    self.say(&scene.finding);
                    if figure.with_table && !scene.table.columns.is_empty() {
                        self.tables += 1;
                        self.caption(&self.table_words.clone(), self.tables, words);
                        let cells = scene.table.columns.iter().chain(scene.table.rows.iter().flatten());
                        cells.for_each(|cell| self.say(cell));
                    }
                }
                Block::Callout(callout) => {
                    self.say(&callout.title);
                    self.blocks(&callout.blocks);
                }
                Block::Facts(facts) => self.facts(&facts.pairs),
                Block::Sheet(sheet) => {
                    self.say(&sheet.title);
                    self.blocks(&sheet.blocks);
                }
                Block::PageBreak => {}
            }
        }
    }
}

/// The stretches as one text, without white space and what only forbids a break.
pub(crate) fn joined<'a>(stretches: impl Iterator<Item = &'a Read>) -> String {
    let text = stretches.flat_map(|(text, _)| text.chars());
    text.filter(|letter| !letter.is_whitespace() && *letter != '\u{2060}').collect()
}

/// Every letter with its language where that is not `language`.
pub(crate) fn letters<'a>(stretches: &'a [Read], language: &str) -> Vec<(char, Option<&'a str>)> {
    let mut found = Vec::new();
    for (text, lang) in stretches {
        let lang = lang.as_deref().filter(|lang| *lang != language);
        let seen = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{2060}');
        found.extend(seen.map(|letter| (letter, lang)));
    }
    found
}
