//! The tables of a plan as a workbook for a spreadsheet: typed cells, frozen headers, filters, one language a file.
//!
//! It refuses formulas and links: whatever a text begins with, it is written as a text. What may not be shared is kept
//! out by [`crate::plan`], as for every document. The same plan on the same day gives the same bytes.

pub mod book;

use std::collections::BTreeMap;

use jiff::civil::Date;
use keystone_core::check_up::Contents;
use keystone_l10n::{Currency, Locale};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError,
};

use crate::colours::{Colour, PRIMARY, PRIMARY_SOFT, TEXT};
use crate::document::Paper;
use crate::plan::{self, Options};
use book::{About, Cell, Column, Sheet, Workbook};

/// Why a workbook could not be written: a defect of this program.
#[derive(Debug, thiserror::Error)]
#[error("the workbook could not be put together: {0}")]
pub struct Error(#[from] XlsxError);

/// The tables of the plan, in the language of the options.
///
/// # Errors
/// [`Error`] when the writer of the format refuses.
pub fn write(contents: &Contents, options: &Options) -> Result<Vec<u8>, Error> {
    file(&plan::workbook(contents, options))
}

/// Most characters that a cell of the format holds; a longer text ends in an ellipsis.
const MOST: usize = 32_767;
/// Narrowest column, in characters.
const NARROWEST: usize = 9;
/// The numbers by which the format knows papers.
const A4: u8 = 9;
const LETTER: u8 = 1;
/// Height of a line and of the header, and the most that the format allows, in points.
const LINE: f64 = 15.0;
const HEADER: f64 = 34.0;
const TALLEST: f64 = 409.0;
/// Characters that fit across a landscape page and can still be read.
const PAGE: f64 = 165.0;
/// Width of the two columns of the first sheet, in characters.
const ABOUT: (f64, f64) = (30.0, 70.0);

/// The bytes of a workbook.
///
/// # Errors
/// [`Error`] when the writer of the format refuses, as for two sheets of one name.
pub fn file(book: &Workbook) -> Result<Vec<u8>, Error> {
    let mut made = rust_xlsxwriter::Workbook::new();
    let mut properties = DocProperties::new()
        .set_title(&book.title)
        .set_author(&book.organisation)
        .set_company(&book.organisation);
    if let Some(day) = excel_day(book.date) {
        properties = properties.set_creation_datetime(&day);
    }
    made.set_properties(&properties);
    let looks = Looks::new(book.locale);
    about(made.add_worksheet(), book, &book.about, &looks)?;
    for sheet in &book.sheets {
        table(made.add_worksheet(), book, sheet, &looks)?;
    }
    Ok(made.save_to_buffer()?)
}

/// What every sheet prints: paper, head and foot.
fn furnish(page: &mut Worksheet, book: &Workbook, name: &str) -> Result<(), XlsxError> {
    page.set_name(name)?;
    page.set_paper_size(match book.paper {
        Paper::A4 => A4,
        Paper::Letter => LETTER,
    });
    page.set_landscape().set_margins(0.5, 0.5, 0.8, 0.7, 0.35, 0.35);
    // An ampersand opens a code in these lines.
    let safe = |text: &str| text.replace('&', "&&");
    let pages = safe(&book.page).replace("{page}", "&P").replace("{pages}", "&N");
    page.set_header(format!(
        "&L{}&C&\"-,Bold\"{}&R{}",
        safe(&book.organisation),
        safe(&book.band),
        safe(name)
    ));
    page.set_footer(format!("&L{}&R{pages}", safe(&book.title)));
    Ok(())
}

fn about(page: &mut Worksheet, book: &Workbook, about: &About, looks: &Looks) -> Result<(), XlsxError> {
    furnish(page, book, &about.name)?;
    page.set_print_fit_to_pages(1, 0);
    for (column, width) in [(0, ABOUT.0), (1, ABOUT.1)] {
        page.set_column_width(column, width)?;
    }
    page.write_string_with_format(0, 0, text(&book.title), &looks.title)?;
    for (row, (label, value)) in (2u32..).zip(&about.facts) {
        page.write_string_with_format(row, 0, text(label), &looks.label)?;
        put(page, row, 1, value, looks)?;
        page.set_row_height(row, height(std::iter::once((value, ABOUT.1))))?;
    }
    Ok(())
}

fn table(page: &mut Worksheet, book: &Workbook, sheet: &Sheet, looks: &Looks) -> Result<(), XlsxError> {
    furnish(page, book, &sheet.name)?;
    let widths: Vec<f64> =
        sheet.columns.iter().enumerate().map(|(index, column)| width(sheet, index, column)).collect();
    for ((index, column), width) in (0u16..).zip(&sheet.columns).zip(&widths) {
        let figures = sheet.rows.iter().filter_map(|row| row.get(usize::from(index))).any(Looks::is_figure);
        page.set_column_width(index, *width)?;
        let look = if figures { &looks.head_of_figures } else { &looks.head };
        page.write_string_with_format(0, index, text(&column.heading), look)?;
    }
    page.set_row_height(0, HEADER)?;
    for (row, cells) in (1u32..).zip(&sheet.rows) {
        for (index, cell) in (0u16..).zip(cells) {
            put(page, row, index, cell, looks)?;
        }
        page.set_row_height(row, height(cells.iter().zip(widths.iter().copied())))?;
    }
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
    page.set_freeze_panes(1, sheet.naming)?;
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_repeat_rows(0, 0)?;
    let pages = (widths.iter().sum::<f64>() / PAGE).ceil().clamp(1.0, 9.0) as u16;
    if pages > 1 {
        page.set_repeat_columns(0, sheet.naming.saturating_sub(1))?;
    }
    page.set_print_fit_to_pages(pages, 0);
    Ok(())
}

/// The height of a row whose texts wrap, in points: not every program finds it by itself.
fn height<'a>(cells: impl Iterator<Item = (&'a Cell, f64)>) -> f64 {
    let lines = cells.map(|(cell, width)| Looks::lines(cell, width)).max().unwrap_or(1).max(1);
    (lines as f64 * LINE + 3.0).min(TALLEST)
}

fn put(page: &mut Worksheet, row: u32, column: u16, cell: &Cell, looks: &Looks) -> Result<(), XlsxError> {
    let look = looks.of(cell);
    match cell {
        Cell::Blank => page.write_blank(row, column, look)?,
        Cell::Text(words) => page.write_string_with_format(row, column, text(words), look)?,
        Cell::Number(value, _) => page.write_number_with_format(row, column, *value, look)?,
        Cell::Year(year) => page.write_number_with_format(row, column, *year, look)?,
        Cell::Percent(value, _) => page.write_number_with_format(row, column, share(*value), look)?,
        Cell::Money(cents, _) => page.write_number_with_format(row, column, *cents as f64 / 100.0, look)?,
        Cell::Day(day) => match excel_day(*day) {
            Some(day) => page.write_datetime_with_format(row, column, day, look)?,
            None => page.write_string_with_format(row, column, day.to_string(), &looks.text)?,
        },
    };
    Ok(())
}

/// A percentage as the share a spreadsheet stores, without the dust of binary division.
fn share(percent: f64) -> f64 {
    (percent * 1e6).round() / 1e8
}

/// Days before 1900 and after 9999 do not exist in the format.
fn excel_day(day: Date) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// The text without what XML forbids, cut to what a cell holds.
fn text(words: &str) -> String {
    let safe: String = words
        .chars()
        .filter(|letter| {
            *letter == '\n' || !(letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}'))
        })
        .collect();
    // The format counts UTF-16 units.
    if safe.encode_utf16().count() <= MOST {
        return safe;
    }
    let mut cut = String::new();
    let mut units = 1;
    for letter in safe.chars() {
        units += letter.len_utf16();
        if units > MOST {
            break;
        }
        cut.push(letter);
    }
    cut.push('…');
    cut
}

/// As wide as the longest line, within limits; the arrow of the filter needs room in the header.
fn width(sheet: &Sheet, index: usize, column: &Column) -> f64 {
    let longest = sheet.rows.iter().filter_map(|row| row.get(index)).map(Looks::length).max();
    let heading = column.heading.split(' ').map(|word| word.chars().count()).max().unwrap_or_default() + 4;
    let wanted = longest.unwrap_or_default().max(heading).max(NARROWEST);
    wanted.min(usize::from(column.widest).max(heading)) as f64 + 3.0
}

/// How cells look, by their kind.
struct Looks {
    locale: Locale,
    title: Format,
    label: Format,
    head: Format,
    head_of_figures: Format,
    text: Format,
    /// A text that a spreadsheet could take for a formula when somebody edits it.
    quoted: Format,
    /// By the code of their number format.
    numbers: BTreeMap<String, Format>,
}

impl Looks {
    fn new(locale: Locale) -> Self {
        let plain = || Format::new().set_align(FormatAlign::Top).set_font_color(excel(TEXT));
        let text = plain().set_align(FormatAlign::Left).set_indent(1).set_text_wrap();
        let mut codes = vec![day_code(locale).to_owned(), "0".to_owned()];
        for decimals in 0..=2 {
            codes.push(number_code(decimals));
            codes.push(percent_code(locale, decimals));
        }
        for currency in [Currency::Cad, Currency::Eur] {
            codes.extend([money_code(locale, currency, false), money_code(locale, currency, true)]);
        }
        let head = text
            .clone()
            .set_bold()
            .set_align(FormatAlign::Bottom)
            .set_font_color(excel(PRIMARY))
            .set_background_color(excel(PRIMARY_SOFT))
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(excel(PRIMARY));
        let day = day_code(locale);
        let number = |code: String| {
            let side = if code == day { FormatAlign::Left } else { FormatAlign::Right };
            (code.clone(), plain().set_num_format(code).set_align(side).set_indent(1))
        };
        Self {
            locale,
            title: plain().set_bold().set_font_size(16).set_indent(1).set_font_color(excel(PRIMARY)),
            label: text.clone().set_bold(),
            head_of_figures: head.clone().set_align(FormatAlign::Right),
            head,
            quoted: text.clone().set_quote_prefix(),
            text,
            numbers: codes.into_iter().map(number).collect(),
        }
    }

    fn of(&self, cell: &Cell) -> &Format {
        let code = match cell {
            Cell::Blank => return &self.text,
            Cell::Text(words) => {
                let risky = words.trim_start().starts_with(['=', '+', '-', '@']);
                return if risky { &self.quoted } else { &self.text };
            }
            Cell::Number(_, decimals) => number_code(*decimals),
            Cell::Year(_) => "0".to_owned(),
            Cell::Percent(_, decimals) => percent_code(self.locale, *decimals),
            Cell::Money(cents, currency) => money_code(self.locale, *currency, cents % 100 != 0),
            Cell::Day(_) => day_code(self.locale).to_owned(),
        };
        self.numbers.get(&code).unwrap_or(&self.text)
    }

    /// Whether the cell stands on the right, as figures do.
    fn is_figure(cell: &Cell) -> bool {
        match cell {
            Cell::Number(..) | Cell::Year(_) | Cell::Percent(..) | Cell::Money(..) => true,
            Cell::Blank | Cell::Text(_) | Cell::Day(_) => false,
        }
    }

    /// Lines that a cell takes in a column of this width, about: words do not fill their lines.
    fn lines(cell: &Cell, width: f64) -> usize {
        let Cell::Text(words) = cell else { return 1 };
        let room = (width - 2.0).max(4.0);
        words.lines().map(|line| (line.chars().count() as f64 / room).ceil().max(1.0) as usize).sum()
    }

    /// Characters in the longest line of a cell, about.
    fn length(cell: &Cell) -> usize {
        match cell {
            Cell::Blank => 0,
            Cell::Text(words) => words.lines().map(|line| line.chars().count()).max().unwrap_or_default(),
            Cell::Number(value, decimals) => format!("{value:.0}").len() * 4 / 3 + usize::from(*decimals) + 2,
            Cell::Year(_) => 6,
            Cell::Percent(..) => 9,
            Cell::Money(cents, _) => (cents / 100).to_string().len() * 4 / 3 + 6,
            Cell::Day(_) => 11,
        }
    }
}

fn excel([red, green, blue]: Colour) -> u32 {
    u32::from_be_bytes([0, red, green, blue])
}

fn number_code(decimals: u8) -> String {
    match decimals {
        0 => "#,##0".to_owned(),
        1 => "#,##0.0".to_owned(),
        _ => "#,##0.00".to_owned(),
    }
}

fn percent_code(locale: Locale, decimals: u8) -> String {
    let digits = match decimals {
        0 => "0",
        1 => "0.0",
        _ => "0.00",
    };
    match locale {
        Locale::EnCa => format!("{digits}%"),
        Locale::FrCa | Locale::FrFr => format!("{digits}\u{a0}%"),
    }
}

/// The sign stands where the language writes it; the number after the hyphen is the country the sign belongs to.
fn money_code(locale: Locale, currency: Currency, cents: bool) -> String {
    let digits = if cents { "#,##0.00" } else { "#,##0" };
    let sign = match (currency, locale) {
        (Currency::Cad, Locale::EnCa) => "[$$-1009]",
        (Currency::Cad, Locale::FrCa | Locale::FrFr) => "[$$-C0C]",
        (Currency::Eur, Locale::EnCa) => "[$€-1809]",
        (Currency::Eur, Locale::FrCa | Locale::FrFr) => "[$€-40C]",
    };
    match locale {
        Locale::EnCa => format!("{sign}{digits}"),
        Locale::FrCa | Locale::FrFr => format!("{digits}\u{a0}{sign}"),
    }
}

fn day_code(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa | Locale::FrCa => "yyyy-mm-dd",
        Locale::FrFr => "dd/mm/yyyy",
    }
}
