//! Tables: a header row that is repeated on every page, rows that are not broken, columns of fixed widths.

use std::fmt::Write as _;

use super::body::{AFTER_TABLE, Body, Direct};
use super::columns;
use super::xml::escaped;
use crate::document::{Column, ColumnKind, Fact, Run, Table};

/// Letters of a cell above which its row may run over pages.
const LONG: usize = 1_500;

impl<'a> Body<'a> {
    pub(super) fn table(&mut self, table: &'a Table) {
        let words = &self.doc.meta.words.captions.table;
        self.titled_table(table, words);
    }

    /// A table under its caption.
    fn titled_table(&mut self, table: &Table, pattern: &str) {
        if table.caption.is_empty() {
            self.before_table();
        } else {
            self.tables += 1;
            let caption = self.caption(pattern, self.tables, &table.caption, &table.notes);
            self.paragraph("caption", Direct::default(), &caption);
        }
        let room = self.page.column();
        let widths = columns::widths(table, room);
        let title = if table.caption.is_empty() { self.above } else { &table.caption };
        let note: String = table.note.iter().map(|run| run.text.as_str()).collect();
        let first_column = u8::from(table.row_headers);
        let looks = if table.row_headers { "04A0" } else { "0420" };
        let style = escaped(self.styles.id("Table Grid"));
        let look = format!(
            "<w:tblLook w:val=\"{looks}\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"{first_column}\" \
             w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"
        );
        self.open_table(&style, &widths, &look, title, &note);
        self.row(&table.header, table, &widths, None);
        for (index, cells) in table.rows.iter().enumerate() {
            self.row(cells, table, &widths, Some(index));
        }
        self.out.push_str("</w:tbl>");
        if table.note.is_empty() {
            self.gap = AFTER_TABLE;
        } else {
            let note = self.runs(&table.note);
            self.paragraph("Keystone remark", Direct::default(), &note);
        }
    }

    fn open_table(&mut self, style: &str, widths: &[u32], look: &str, title: &str, description: &str) {
        let room: u32 = widths.iter().sum();
        let described = if description.is_empty() {
            String::new()
        } else {
            format!("<w:tblDescription w:val=\"{}\"/>", escaped(description))
        };
        let _ = write!(
            self.out,
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{room}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/>{look}<w:tblCaption w:val=\"{}\"/>{described}</w:tblPr><w:tblGrid>",
            escaped(title)
        );
        for width in widths {
            let _ = write!(self.out, "<w:gridCol w:w=\"{width}\"/>");
        }
        self.out.push_str("</w:tblGrid>");
    }

    /// A row; the header has no index.
    fn row(&mut self, cells: &[Vec<Run>], table: &Table, widths: &[u32], index: Option<usize>) {
        let letters = |cell: &Vec<Run>| cell.iter().map(|run| run.text.len()).sum::<usize>();
        let whole = if cells.iter().any(|cell| letters(cell) > LONG) { "" } else { "<w:cantSplit/>" };
        let repeated = if index.is_none() { "<w:tblHeader/>" } else { "" };
        let _ = write!(self.out, "<w:tr><w:trPr>{whole}{repeated}</w:trPr>");
        for (place, ((cell, width), column)) in cells.iter().zip(widths).zip(&table.columns).enumerate() {
            let style = match (index, place == 0 && table.row_headers) {
                (None, _) => "Keystone column head",
                (Some(_), true) => "Keystone row head",
                (Some(_), false) => "Keystone cell",
            };
            // The first row stays with the second, so that no header stands alone at the foot of a page, and the last
            // with the note.
            let (first, last) = (index == Some(0), index.is_some_and(|row| row + 1 == table.rows.len()));
            let keep_next = if last { !table.note.is_empty() } else { first };
            self.cell(cell, *width, style, Direct { keep_next, align: align(column), ..Direct::default() });
        }
        self.out.push_str("</w:tr>");
    }

    fn cell(&mut self, cell: &[Run], width: u32, style: &str, direct: Direct) {
        let content = self.runs(cell);
        let _ = write!(self.out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
        self.paragraph(style, direct, &content);
        self.out.push_str("</w:tc>");
    }

    /// Labels beside their values.
    pub(super) fn facts(&mut self, pairs: &[Fact]) {
        if pairs.is_empty() {
            return;
        }
        self.before_table();
        let room = self.page.column();
        let label = room * 3 / 10;
        let widths = [label, room - label];
        let style = escaped(self.styles.id("Keystone facts"));
        let look = "<w:tblLook w:val=\"0680\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\" \
                    w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>";
        let above = self.above;
        self.open_table(&style, &widths, look, above, "");
        for pair in pairs {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            let [left, right] = widths;
            self.cell(&[Run::plain(pair.label.clone())], left, "Keystone label", Direct::default());
            self.cell(&pair.value, right, "Keystone cell", Direct::default());
            self.out.push_str("</w:tr>");
        }
        self.out.push_str("</w:tbl>");
        self.gap = AFTER_TABLE;
    }

    /// The data of a picture, under the caption of the picture.
    pub(super) fn data_table(&mut self, scene: &crate::scene::Scene, caption: &str) {
        let cells = |texts: &[String]| texts.iter().map(|text| vec![Run::plain(text.clone())]).collect();
        let column = |index: usize| Column {
            kind: match scene.table.numeric.get(index) {
                Some(true) => ColumnKind::Number,
                _ => ColumnKind::Text,
            },
            width: None,
        };
        let table = Table {
            caption: caption.to_owned(),
            columns: (0..scene.table.columns.len()).map(column).collect(),
            header: cells(&scene.table.columns),
            rows: scene.table.rows.iter().map(|row| cells(row)).collect(),
            row_headers: true,
            note: Vec::new(),
            from: None,
            notes: Vec::new(),
        };
        let doc = self.doc;
        self.titled_table(&table, &doc.meta.words.captions.table);
    }
}

fn align(column: &Column) -> Option<&'static str> {
    match column.kind {
        ColumnKind::Text => None,
        ColumnKind::Number => Some("right"),
        ColumnKind::Centre => Some("center"),
    }
}
