//! Blocks as markup: headings one level below their chapter's, tables in a frame that scrolls, pictures with their data.

use std::fmt::Write as _;

use super::inline::{Voice, Writer};
use crate::document::{
    Block, Callout, CalloutKind, Chapter, Column, ColumnKind, Facts, Figure, Heading, List, Paragraph, Run,
    Sheet, Table,
};
use crate::scene::{Mark, Weight};
use crate::svg::{self, Look, escaped};

/// The family of pictures, as the style sheet names it.
const FAMILY: &str = "'Keystone Sans', sans-serif";
/// The class of what is heard and not seen.
pub(super) const UNSEEN: &str = " class=\"unseen\"";

impl Writer<'_> {
    pub(super) fn chapter(&mut self, chapter: &Chapter) -> String {
        let (id, title) = (escaped(&chapter.id), self.text(&chapter.title, Voice::Display));
        let lang =
            chapter.lang.as_ref().map_or_else(String::new, |lang| format!(" lang=\"{}\"", escaped(lang)));
        self.heading.clone_from(&chapter.title);
        let blocks = self.blocks(&chapter.blocks, Voice::Serif);
        format!(
            "<section class=\"chapter\" aria-labelledby=\"{id}\"{lang}>\n<h2 id=\"{id}\">{title}</h2>\n{blocks}</section>\n"
        )
    }

    fn blocks(&mut self, blocks: &[Block], voice: Voice) -> String {
        blocks.iter().map(|block| self.block(block, voice)).collect()
    }

    fn block(&mut self, block: &Block, voice: Voice) -> String {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, voice),
            Block::List(list) => self.list(list, voice),
            Block::Table(table) => self.table(table, ""),
            Block::Figure(figure) => self.figure(figure),
            Block::Callout(callout) => self.callout(callout),
            Block::Facts(facts) => self.facts(facts),
            Block::Sheet(sheet) => self.sheet(sheet),
            Block::PageBreak => "<div class=\"break\"></div>\n".to_owned(),
        }
    }

    fn heading(&mut self, heading: &Heading) -> String {
        self.heading.clone_from(&heading.text);
        let level = heading.level + 1;
        let text = self.text(&heading.text, heading_voice(heading.level));
        format!("<h{level} id=\"{}\">{text}</h{level}>\n", escaped(&heading.id))
    }

    fn paragraph(&mut self, paragraph: &Paragraph, voice: Voice) -> String {
        let class = if paragraph.lead { " class=\"lead\"" } else { "" };
        format!("<p{class}>{}</p>\n", self.runs(&paragraph.runs, voice))
    }

    fn list(&mut self, list: &List, voice: Voice) -> String {
        let tag = if list.ordered { "ol" } else { "ul" };
        let mut html = format!("<{tag}>\n");
        for item in &list.items {
            let inner = match item.as_slice() {
                [Block::Paragraph(only)] if !only.lead => self.runs(&only.runs, voice),
                blocks => self.blocks(blocks, voice),
            };
            // Writing to a string can't fail.
            let _ = writeln!(html, "<li>{inner}</li>");
        }
        html + &format!("</{tag}>\n")
    }

    /// `class` is for a caption that the page says already.
    fn table(&mut self, table: &Table, class: &str) -> String {
        self.tables += 1;
        let id = format!("_table-{}", self.tables);
        // Readers of the screen see the heading; the others hear it as the name of the table.
        let (words, class) = match table.caption.as_str() {
            "" => (self.heading.clone(), UNSEEN),
            caption => (caption.to_owned(), class),
        };
        let (caption, notes) = (self.text(&words, Voice::Strong), self.runs(&table.notes, Voice::Strong));
        let mut html = format!(
            "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{id}\">\n\
             <table style=\"min-width: {}rem\">\n<caption{class}><span id=\"{id}\">{caption}</span>{notes}</caption>\n{}",
            least_width(&table.columns),
            columns(&table.columns)
        );
        html.push_str("<thead>\n<tr>");
        for (cell, column) in table.header.iter().zip(&table.columns) {
            let text = self.runs(cell, Voice::Strong);
            let _ = write!(html, "<th scope=\"col\"{}>{text}</th>", kind(*column));
        }
        html.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            html.push_str("<tr>");
            for (index, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
                let heads =
                    index == 0 && table.row_headers && cell.iter().any(|run| !run.text.trim().is_empty());
                let text = self.runs(cell, if heads { Voice::Strong } else { Voice::Sans });
                let class =
                    if is_one_word(cell) && column.kind == ColumnKind::Text { SHORT } else { kind(*column) };
                let _ = if heads {
                    write!(html, "<th scope=\"row\"{class}>{text}</th>")
                } else {
                    write!(html, "<td{class}>{text}</td>")
                };
            }
            html.push_str("</tr>\n");
        }
        html.push_str("</tbody>\n</table>\n</div>\n");
        if !table.note.is_empty() {
            let _ = writeln!(html, "<p class=\"note\">{}</p>", self.runs(&table.note, Voice::Sans));
        }
        html
    }

    fn figure(&mut self, figure: &Figure) -> String {
        self.pictures += 1;
        let (scene, prefix) = (&figure.scene, format!("_picture-{}-", self.pictures));
        for mark in &scene.marks {
            if let Mark::Text { text, weight, .. } = mark {
                self.painted(text, *weight == Weight::Strong);
            }
        }
        let words = if figure.caption.is_empty() { &scene.title } else { &figure.caption };
        let (caption, notes) = (self.text(words, Voice::Strong), self.runs(&figure.notes, Voice::Strong));
        let picture = svg::picture(scene, &Look { family: FAMILY, prefix: &prefix });
        let mut html = format!(
            "<figure>\n<figcaption><span id=\"{prefix}caption\">{caption}</span>{notes}</figcaption>\n\
             <div class=\"picture\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{prefix}caption\">{picture}</div>\n"
        );
        if !scene.finding.is_empty() {
            let _ = writeln!(html, "<p class=\"finding\">{}</p>", self.text(&scene.finding, Voice::Sans));
        }
        if !scene.table.columns.is_empty() {
            let title = self.document.meta.words.screen.picture_data.replace("{title}", words);
            let summary = self.text(&title, Voice::Strong);
            let open = if figure.with_table { " open=\"open\"" } else { "" };
            let data = self.table(&data_table(figure, &title), UNSEEN);
            let _ = write!(html, "<details{open}>\n<summary>{summary}</summary>\n{data}</details>\n");
        }
        html + "</figure>\n"
    }

    fn callout(&mut self, callout: &Callout) -> String {
        self.remarks += 1;
        let id = format!("_remark-{}", self.remarks);
        let screen = &self.document.meta.words.screen;
        let (class, otherwise) = match callout.kind {
            CalloutKind::Finding => ("finding", &screen.finding),
            CalloutKind::Advice => ("advice", &screen.advice),
            CalloutKind::Caution => ("caution", &screen.caution),
            CalloutKind::ToFindOut => ("to-find-out", &screen.to_find_out),
        };
        let title = if callout.title.is_empty() { otherwise } else { &callout.title };
        let title = self.text(title, Voice::Strong);
        let blocks = self.blocks(&callout.blocks, Voice::Sans);
        // A note, not a landmark: a reader who jumps from landmark to landmark wants the parts of the document.
        format!(
            "<aside class=\"remark {class}\" role=\"note\" aria-labelledby=\"{id}\">\n\
             <p class=\"title\" id=\"{id}\">{title}</p>\n{blocks}</aside>\n"
        )
    }

    pub(super) fn facts(&mut self, facts: &Facts) -> String {
        let mut html = "<dl class=\"facts\">\n".to_owned();
        for pair in &facts.pairs {
            let label = self.text(&pair.label, Voice::Strong);
            let value = self.runs(&pair.value, Voice::Sans);
            let _ = writeln!(html, "<div><dt>{label}</dt><dd>{value}</dd></div>");
        }
        html + "</dl>\n"
    }

    fn sheet(&mut self, sheet: &Sheet) -> String {
        self.heading.clone_from(&sheet.title);
        let (id, level) = (escaped(&sheet.id), sheet.level + 1);
        let title = self.text(&sheet.title, heading_voice(sheet.level));
        let blocks = self.blocks(&sheet.blocks, Voice::Sans);
        format!(
            "<article class=\"sheet\" aria-labelledby=\"{id}\">\n<h{level} id=\"{id}\">{title}</h{level}>\n{blocks}</article>\n"
        )
    }
}

fn heading_voice(level: u8) -> Voice {
    if level == 2 { Voice::Display } else { Voice::Strong }
}

/// Under this width the columns would be too narrow to read, and the frame scrolls: rem.
fn least_width(columns: &[Column]) -> f32 {
    let least = |column: &Column| match column.kind {
        ColumnKind::Text => 8.5,
        ColumnKind::Number => 6.0,
        ColumnKind::Centre => 5.5,
    };
    columns.iter().map(least).sum()
}

/// The shares that the columns ask for, in percent.
fn columns(columns: &[Column]) -> String {
    let total: f32 = columns.iter().filter_map(|column| column.width).sum();
    if total <= 0.0 || columns.iter().any(|column| column.width.is_none()) {
        return String::new();
    }
    let shares = columns.iter().filter_map(|column| column.width);
    let cols: String = shares
        .map(|share| format!("<col style=\"width: {}%\"/>", (share / total * 1000.0).round() / 10.0))
        .collect();
    format!("<colgroup>{cols}</colgroup>\n")
}

/// The class of a cell that stays on one line.
const SHORT: &str = " class=\"short\"";

/// A day such as 2025-03-03, or a code: nothing a line should break in.
fn is_one_word(cell: &[Run]) -> bool {
    let text: String = cell.iter().map(|run| run.text.as_str()).collect();
    text.chars().count() <= 12 && !text.contains([' ', '\n'])
}

fn kind(column: Column) -> &'static str {
    match column.kind {
        ColumnKind::Text => "",
        ColumnKind::Number => " class=\"number\"",
        ColumnKind::Centre => " class=\"centre\"",
    }
}

/// The data behind a picture, as a table of the document.
fn data_table(figure: &Figure, caption: &str) -> Table {
    let data = &figure.scene.table;
    let cells = |texts: &[String]| texts.iter().map(|text| vec![Run::plain(text.clone())]).collect();
    let column = |index: usize| {
        let kind = if data.numeric.get(index) == Some(&true) { ColumnKind::Number } else { ColumnKind::Text };
        Column { kind, width: None }
    };
    Table {
        caption: caption.to_owned(),
        columns: (0..data.columns.len()).map(column).collect(),
        header: cells(&data.columns),
        rows: data.rows.iter().map(|row| cells(row)).collect(),
        row_headers: true,
        note: Vec::new(),
        from: None,
        notes: Vec::new(),
    }
}
