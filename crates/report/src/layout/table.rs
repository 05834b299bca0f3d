//! Tables: columns sized to their texts, the header repeated on each page, rows kept whole unless a row is taller
//! than a page.

use std::rc::Rc;

use super::flow::{Column, Flow};
use super::inline::{Align, BASELINE, Placing, start};
use super::shapes::{fill, rect, rule};
use super::structure::ElemId;
use super::theme::{self, Voice};
use crate::document::{self, ColumnKind, Run, Table};
use crate::text::breaking::{Chunk, Line, Paragraph, extent};
use crate::text::spans::Span;

/// Space around a cell's text.
const PAD_X: f32 = 5.0;
const PAD_Y: f32 = 3.6;

/// Narrowest column of a table that is set as one; those of more columns are set as several tables.
const LEAST_COLUMN: f32 = 36.0;

/// A column of the table, placed.
#[derive(Clone, Copy, Debug)]
struct Slot {
    x: f32,
    width: f32,
    align: Align,
}

/// A row, set to its columns.
struct Row {
    elems: Vec<ElemId>,
    cells: Vec<Paragraph>,
    leading: f32,
}

impl Row {
    fn lines(&self) -> usize {
        self.cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1)
    }

    fn height(&self) -> f32 {
        self.lines() as f32 * self.leading + 2.0 * PAD_Y
    }
}

impl Flow<'_> {
    /// A table, or several one after the other when it has more columns than the page has room for.
    pub(crate) fn table(&mut self, parent: ElemId, table: &Table, column: Column) {
        let words: Vec<f32> =
            (0..table.columns.len()).map(|index| self.extent_of(table, index).0 + 2.0 * PAD_X).collect();
        let crowded = column.width < table.columns.len() as f32 * LEAST_COLUMN;
        if crowded && words.iter().sum::<f32>() > column.width {
            for (index, part) in parts(table, &words, column.width).iter().enumerate() {
                let caption = (index > 0).then(|| self.continued(table, column));
                self.one_table(parent, part, column, caption);
            }
        } else {
            self.one_table(parent, table, column, None);
        }
    }

    fn one_table(&mut self, parent: ElemId, table: &Table, column: Column, caption_set: Option<Paragraph>) {
        let elem = self.structure.add(parent, "Table");
        let slots = self.slots(table, column);
        let caption = if table.caption.is_empty() { None } else { Some(self.structure.add(elem, "Caption")) };
        let caption_set =
            caption_set.unwrap_or_else(|| self.caption_set(&table.caption, &table.notes, column));

        let head = self.structure.add(elem, "THead");
        let mut header = self.row(head, &table.header, &slots, table, None);
        // A heading of a column is no text: what is longer than a quarter of a page is not printed.
        let most = (self.whole() / 4.0 / header.leading) as usize;
        header.cells.iter_mut().for_each(|cell| cell.lines.truncate(most.max(1)));
        let body = self.structure.add(elem, "TBody");
        let mut rows = Vec::with_capacity(table.rows.len());
        for (index, cells) in table.rows.iter().enumerate() {
            rows.push(self.row(body, cells, &slots, table, Some(index)));
        }

        let first = rows.iter().take(2).map(Row::height).sum::<f32>().min(self.whole() / 2.0);
        let notes = rows.first().map_or(0.0, |row| self.notes_of(row));
        self.space(11.0);
        self.need(caption_height(&caption_set) + header.height() + first + notes);
        if let Some(caption) = caption {
            let placing = Placing::plain(column, theme::caption().leading);
            self.place_lines(caption, &caption_set, placing);
            self.y += 4.0;
        }
        self.header(&header, &slots, column, true);
        for (index, row) in rows.iter().enumerate() {
            self.body_row(row, index, &header, &slots, table, column);
        }
        self.put(None, [rule(column.x, column.x + column.width, self.y, theme::PRIMARY, 0.8)]);
        self.fresh = false;
        if !table.note.is_empty() {
            self.y += 4.0;
            let note = self.structure.add(parent, "P");
            self.text(note, &table.note, theme::remark(), column);
        }
        self.space(15.0);
    }

    /// A caption with its raised notes.
    pub(crate) fn caption_set(&mut self, caption: &str, notes: &[Run], column: Column) -> Paragraph {
        let voice = theme::caption();
        let mut spans = vec![Span::new(caption, voice.style)];
        spans.extend(self.spans(notes, voice));
        self.set(&spans, column.width, voice.tolerance)
    }

    fn row(
        &mut self,
        parent: ElemId,
        cells: &[Vec<Run>],
        slots: &[Slot],
        table: &Table,
        body: Option<usize>,
    ) -> Row {
        let tr = self.structure.add(parent, "TR");
        let from: Option<Rc<str>> = table.from.as_deref().map(Rc::from);
        let voice = if body.is_some() { theme::cell() } else { theme::cell_header() };
        let mut row = Row { elems: Vec::new(), cells: Vec::new(), leading: voice.leading };
        for (index, (cell, slot)) in cells.iter().zip(slots).enumerate() {
            let heads_row = body.is_some() && index == 0 && table.row_headers;
            let scope = match (body, heads_row) {
                (None, _) => Some("Column"),
                (Some(_), true) => Some("Row"),
                (Some(_), false) => None,
            };
            let elem = self.structure.add(tr, if scope.is_some() { "TH" } else { "TD" });
            self.structure.with(elem, |elem| elem.scope = scope);
            let number = table.columns.get(index).is_some_and(|column| column.kind == ColumnKind::Number);
            let mut spans = self.cell_spans(cell, voice, heads_row, number);
            if body.is_some() {
                for span in spans.iter_mut().filter(|span| span.from.is_none()) {
                    span.from.clone_from(&from);
                }
            }
            row.elems.push(elem);
            row.cells.push(self.set(&spans, slot.width, voice.tolerance));
        }
        row
    }

    fn cell_spans(&mut self, cell: &[Run], voice: Voice, heads_row: bool, number: bool) -> Vec<Span> {
        let mut voice = voice;
        voice.style.tabular = number;
        if heads_row {
            voice.style.face = voice.strong;
        }
        self.spans(cell, voice)
    }

    fn notes_of(&self, row: &Row) -> f32 {
        let lines: Vec<Line> = row.cells.iter().flat_map(|cell| cell.lines.iter().cloned()).collect();
        self.notes_height(&lines)
    }

    /// The header row; repeats are decoration, so that a reader hears it once.
    fn header(&mut self, header: &Row, slots: &[Slot], column: Column, real: bool) {
        let height = header.height();
        let (x, right, bottom) = (column.x, column.x + column.width, self.y + height);
        self.put(None, [fill(rect(x, self.y, column.width, height), theme::PRIMARY_SOFT)]);
        self.put(None, [rule(x, right, bottom, theme::PRIMARY, 0.8)]);
        self.cells(header, slots, 0..header.lines(), real);
        self.y = bottom;
    }

    fn body_row(
        &mut self,
        row: &Row,
        index: usize,
        header: &Row,
        slots: &[Slot],
        table: &Table,
        column: Column,
    ) {
        let whole = row.height() + self.notes_of(row);
        let room = self.whole() - header.height() - caption_height(&self.continued(table, column));
        if self.y + whole > self.limit() && (whole <= room || self.limit() - self.y < room / 4.0) {
            self.turn(header, slots, table, column);
        }
        let mut from = 0;
        while from < row.lines() {
            let mut to = row.lines();
            if self.y + row.height() > self.limit() && whole > room {
                to = self.lines_that_fit(row, from);
            }
            let height = (to - from) as f32 * row.leading + 2.0 * PAD_Y;
            if index % 2 == 1 {
                self.put(None, [fill(rect(column.x, self.y, column.width, height), theme::ZEBRA)]);
            }
            let bottom = self.y + height;
            self.cells(row, slots, from..to, true);
            self.y = bottom;
            self.put(None, [rule(column.x, column.x + column.width, self.y, theme::RULE, 0.5)]);
            from = to;
            if from < row.lines() {
                self.turn(header, slots, table, column);
            }
        }
    }

    /// The line up to which a tall row can be drawn on this page; at least one more than `from`.
    fn lines_that_fit(&self, row: &Row, from: usize) -> usize {
        let mut to = from + 1;
        let mut height = row.leading + 2.0 * PAD_Y;
        while to < row.lines() {
            let lines: Vec<Line> =
                row.cells.iter().filter_map(|cell| cell.lines.get(from..=to)).flatten().cloned().collect();
            if self.y + height + row.leading + self.notes_height(&lines) > self.limit() {
                break;
            }
            height += row.leading;
            to += 1;
        }
        to
    }

    /// Goes to the next page and repeats caption and header there.
    fn turn(&mut self, header: &Row, slots: &[Slot], table: &Table, column: Column) {
        self.new_page();
        self.fresh = false;
        let caption = self.continued(table, column);
        for line in &caption.lines {
            let y = self.y + theme::caption().leading * BASELINE;
            self.line_at(None, &caption, line, column.x, y);
            self.y += theme::caption().leading;
        }
        if !caption.lines.is_empty() {
            self.y += 4.0;
        }
        self.header(header, slots, column, false);
    }

    fn continued(&self, table: &Table, column: Column) -> Paragraph {
        if table.caption.is_empty() {
            return Paragraph::default();
        }
        let voice = theme::caption();
        let quiet = crate::text::spans::Style { colour: theme::MUTED, face: voice.italic, ..voice.style };
        let caption = readable_start(&table.caption);
        let spans = [
            Span::new(format!("{caption} "), voice.style),
            Span::new(&*self.doc.meta.words.continued, quiet),
        ];
        self.set(&spans, column.width, voice.tolerance)
    }

    fn cells(&mut self, row: &Row, slots: &[Slot], lines: std::ops::Range<usize>, real: bool) {
        let top = self.y + PAD_Y;
        for ((cell, elem), slot) in row.cells.iter().zip(&row.elems).zip(slots) {
            let placing = Placing { x: slot.x, width: slot.width, leading: row.leading, align: slot.align };
            let mut y = top + row.leading * BASELINE;
            let owner = if real { Some(*elem) } else { None };
            let end = lines.end.min(cell.lines.len());
            for line in cell.lines.get(lines.start.min(end)..end).unwrap_or_default() {
                let hanging = if slot.align == Align::End { raised_at_the_end(cell, line) } else { 0.0 };
                self.line_at(owner, cell, line, start(line, placing) + hanging, y);
                if real {
                    self.call_notes(line);
                }
                y += row.leading;
            }
        }
    }

    /// Shares the width between the columns.
    fn slots(&self, table: &Table, column: Column) -> Vec<Slot> {
        let count = table.columns.len().max(1);
        let room = column.width - count as f32 * 2.0 * PAD_X;
        let extents: Vec<(f32, f32)> = (0..count).map(|index| self.extent_of(table, index)).collect();
        let widths = if table.columns.iter().any(|column| column.width.is_some()) {
            let shares: Vec<f32> = table.columns.iter().map(|column| column.width.unwrap_or(1.0)).collect();
            let total: f32 = shares.iter().sum();
            at_least(shares.iter().map(|share| room * share / total).collect(), &extents, room)
        } else {
            natural(&table.columns, &extents, room)
        };
        let mut x = column.x + PAD_X;
        let mut slots = Vec::with_capacity(count);
        for (width, column) in widths.into_iter().zip(&table.columns) {
            let align = match column.kind {
                ColumnKind::Text => Align::Start,
                ColumnKind::Number => Align::End,
                ColumnKind::Centre => Align::Centre,
            };
            slots.push(Slot { x, width, align });
            x += width + 2.0 * PAD_X;
        }
        slots
    }

    /// The widest word and the longest line of a column.
    fn extent_of(&self, table: &Table, index: usize) -> (f32, f32) {
        let mut found = (0.0f32, 0.0f32);
        let header = std::iter::once((&table.header, theme::cell_header()));
        let rows = table.rows.iter().map(|row| (row, theme::cell()));
        for (row, voice) in header.chain(rows) {
            let Some(cell) = row.get(index) else { continue };
            let mut style = voice.style;
            if index == 0 && table.row_headers {
                style.face = voice.strong;
            }
            let spans: Vec<Span> = cell.iter().map(|run| Span::new(run.text.clone(), style)).collect();
            let (widest, longest) = extent(&self.shaper, &spans);
            // The number of a footnote call is a few points wide.
            let calls = if cell.iter().any(|run| run.footnote.is_some()) { 9.0 } else { 0.5 };
            found = (found.0.max(widest + calls), found.1.max(longest + calls));
        }
        found
    }
}

/// The table in parts whose words fit the width, each with the first column when that heads the rows.
fn parts(table: &Table, words: &[f32], width: f32) -> Vec<Table> {
    let heading = usize::from(table.row_headers);
    let mut found = Vec::new();
    let mut from = heading;
    while from < table.columns.len() {
        let mut room = width - words.iter().take(heading).sum::<f32>();
        let fits = |word: &&f32| {
            room -= **word;
            room >= 0.0
        };
        let to = from + words.iter().skip(from).take_while(fits).count().max(1);
        let first = from == heading;
        let pick = |cells: &[Vec<Run>]| -> Vec<Vec<Run>> {
            let head = cells.iter().take(heading).cloned();
            // A footnote is called where it stands first.
            let head = head.map(|cell| if first { cell } else { without_notes(cell) });
            head.chain(cells.get(from..to).unwrap_or_default().iter().cloned()).collect()
        };
        let columns = table.columns.iter().take(heading);
        let columns = columns.chain(table.columns.get(from..to).unwrap_or_default()).copied().collect();
        let last = to == table.columns.len();
        found.push(Table {
            caption: table.caption.clone(),
            columns,
            header: pick(&table.header),
            rows: table.rows.iter().map(|row| pick(row)).collect(),
            row_headers: table.row_headers,
            note: if last { table.note.clone() } else { Vec::new() },
            from: table.from.clone(),
            notes: if first { table.notes.clone() } else { Vec::new() },
        });
        from = to;
    }
    found
}

fn without_notes(cell: Vec<Run>) -> Vec<Run> {
    let kept = cell.into_iter().filter(|run| !run.raised);
    kept.map(|run| Run { footnote: None, ..run }).collect()
}

/// The width of what is raised at the end of a line: it hangs over, so that figures stay in their column.
fn raised_at_the_end(cell: &Paragraph, line: &Line) -> f32 {
    let is_raised = |chunk: &&Chunk| cell.spans.get(chunk.span).is_some_and(|span| span.style.rise > 0.0);
    line.chunks.iter().rev().take_while(is_raised).map(|chunk| chunk.width).sum()
}

/// A caption as it is repeated: its first words when it is a whole text.
fn readable_start(caption: &str) -> String {
    const MOST: usize = 160;
    match caption.char_indices().nth(MOST) {
        None => caption.to_owned(),
        Some((end, _)) => {
            let start = caption.get(..end).unwrap_or_default();
            format!("{}…", start.rsplit_once(' ').map_or(start, |(before, _)| before))
        }
    }
}

fn caption_height(set: &Paragraph) -> f32 {
    let lines = set.lines.len() as f32;
    if lines > 0.0 { lines * theme::caption().leading + 4.0 } else { 0.0 }
}

/// Widths from the texts: what each column would like, or as near as its words allow.
fn natural(columns: &[document::Column], extents: &[(f32, f32)], room: f32) -> Vec<f32> {
    let least: f32 = extents.iter().map(|(least, _)| least).sum();
    // No text asks for more than three fifths of the table, so that one long cell doesn't starve the others.
    let wish: Vec<f32> = extents.iter().map(|(least, most)| most.min(room * 0.6).max(*least)).collect();
    let wished: f32 = wish.iter().sum();
    if wished <= room {
        let texts = columns.iter().zip(&wish).filter(|(column, _)| column.kind == ColumnKind::Text);
        let share: f32 = texts.map(|(_, wish)| *wish).sum();
        let spare = room - wished;
        return columns
            .iter()
            .zip(&wish)
            .map(|(column, wish)| match column.kind {
                ColumnKind::Text => wish + spare * wish / share,
                ColumnKind::Number | ColumnKind::Centre if share > 0.0 => *wish,
                ColumnKind::Number | ColumnKind::Centre => wish + spare * wish / wished,
            })
            .collect();
    }
    if least >= room {
        return extents.iter().map(|(least_here, _)| room * least_here / least).collect();
    }
    let part = (room - least) / (wished - least);
    extents.iter().zip(&wish).map(|((least, _), wish)| least + (wish - least) * part).collect()
}

/// Widens the columns that are narrower than their widest word at the cost of the others.
fn at_least(widths: Vec<f32>, extents: &[(f32, f32)], room: f32) -> Vec<f32> {
    let lacking: f32 = widths.iter().zip(extents).map(|(width, (least, _))| (least - width).max(0.0)).sum();
    let spare: f32 = widths.iter().zip(extents).map(|(width, (least, _))| (width - least).max(0.0)).sum();
    if lacking <= 0.0 {
        return widths;
    }
    if lacking > spare {
        let least: f32 = extents.iter().map(|(least, _)| least).sum();
        return extents.iter().map(|(least_here, _)| room * least_here / least).collect();
    }
    let give = |(width, (least, _)): (f32, &(f32, f32))| {
        if width < *least { *least } else { width - (width - least) * lacking / spare }
    };
    widths.into_iter().zip(extents).map(give).collect()
}
