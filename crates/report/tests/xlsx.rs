//! The workbook of a plan: typed, the same figures in both languages, and nothing that may not leave the group.
//!
//! With `KEYSTONE_REPORT_LOOK=folder`, the workbooks are also written there, to be looked at.

mod plans;

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};
use keystone_core::check_up::Contents;
use keystone_core::indicators::Unit;
use keystone_core::plan::Profile;
use keystone_core::text::Text;
use keystone_l10n::{Args, Locale, words};
use keystone_report::plan::{Edition, Options, workbook};
use keystone_report::xlsx::{self, book::Cell};
use plans::{contents, options, town};

#[cfg(test)]
fn small_town() -> Contents {
    contents(keystone_core::example::read(include_str!("../../../tests/suite/small-town.toml")).unwrap())
}

/// The sheets of a file with their rows, in order; the first tells what the file is.
#[cfg(test)]
fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut file: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.to_vec())).unwrap();
    let names = file.sheet_names().clone();
    names
        .into_iter()
        .map(|name| {
            let range = file.worksheet_range(&name).unwrap();
            (name, range.rows().map(<[Data]>::to_vec).collect())
        })
        .collect()
}

#[cfg(test)]
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn say(locale: Locale, id: &str) -> String {
    words(locale).text(id, &Args::new())
}

/// The rows below the header of the sheet called `id`, and the place of the column called `column`.
#[cfg(test)]
fn column(bytes: &[u8], locale: Locale, sheet: &str, column: &str) -> Vec<Data> {
    let name = say(locale, &format!("workbook-{sheet}"));
    let (_, rows) = sheets(bytes).into_iter().find(|(found, _)| *found == name).unwrap();
    let heading = say(locale, &format!("workbook-column-{column}"));
    let place = rows[0].iter().position(|cell| *cell == Data::String(heading.clone())).unwrap();
    rows[1..].iter().map(|row| row[place].clone()).collect()
}

#[cfg(test)]
fn made(name: &str, contents: &Contents, options: &Options) -> Vec<u8> {
    let bytes = xlsx::write(contents, options).unwrap();
    assert!(bytes == xlsx::write(contents, options).unwrap(), "the same plan makes the same bytes");
    if let Ok(folder) = std::env::var("KEYSTONE_REPORT_LOOK") {
        std::fs::write(format!("{folder}/{name}-{}.xlsx", options.words.locale()), &bytes).unwrap();
    }
    bytes
}

#[test]
fn the_file_holds_what_the_plan_holds_with_its_types() {
    for (name, contents) in [("town", town()), ("small-town", small_town())] {
        for locale in Locale::ALL {
            let options = options(locale);
            let book = workbook(&contents, &options);
            let read = sheets(&made(name, &contents, &options));
            assert_eq!(read.len(), book.sheets.len() + 1);
            for (sheet, (title, rows)) in book.sheets.iter().zip(&read[1..]) {
                assert_eq!(&sheet.name, title);
                assert!(title.chars().count() <= 31 && !title.contains(['[', ']', ':', '*', '?', '/', '\\']));
                let headings: Vec<Data> =
                    sheet.columns.iter().map(|column| Data::String(column.heading.clone())).collect();
                assert_eq!(rows[0], headings);
                assert_eq!(rows.len(), sheet.rows.len() + 1, "{title}");
                for (cells, found) in sheet.rows.iter().zip(&rows[1..]) {
                    for (cell, found) in cells.iter().zip(found) {
                        assert_cell(title, cell, found);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
fn assert_cell(sheet: &str, cell: &Cell, found: &Data) {
    let is_number = |wanted: f64| match found {
        Data::Float(value) => (value - wanted).abs() < 1e-9,
        Data::Int(value) => (*value as f64 - wanted).abs() < 1e-9,
        _ => false,
    };
    let alike = match cell {
        Cell::Blank => *found == Data::Empty,
        // Windows line ends and the like do not exist here: the text comes back letter by letter.
        Cell::Text(words) => *found == Data::String(words.clone()),
        Cell::Number(value, _) => is_number(*value),
        Cell::Year(year) => is_number(f64::from(*year)),
        Cell::Percent(percent, _) => is_number(percent / 100.0),
        Cell::Money(cents, _) => is_number(*cents as f64 / 100.0),
        Cell::Day(day) => match found {
            Data::DateTime(read) => {
                let since = jiff::civil::date(1899, 12, 30);
                f64::from((*day - since).get_days()) == read.as_f64()
            }
            _ => false,
        },
    };
    assert!(alike, "{sheet}: {cell:?} came back as {found:?}");
}

#[test]
fn both_languages_have_the_same_shape_and_the_same_figures() {
    for contents in [town(), small_town()] {
        let english = workbook(&contents, &options(Locale::EnCa));
        let french = workbook(&contents, &options(Locale::FrCa));
        assert_eq!(english.sheets.len(), french.sheets.len());
        let mut figures = 0;
        for (one, other) in english.sheets.iter().zip(&french.sheets) {
            assert_eq!(
                (one.columns.len(), one.rows.len()),
                (other.columns.len(), other.rows.len()),
                "{}",
                one.name
            );
            for (cell, twin) in one.rows.iter().flatten().zip(other.rows.iter().flatten()) {
                match (cell, twin) {
                    (Cell::Text(_), Cell::Text(_)) => {}
                    (cell, twin) => {
                        assert_eq!(cell, twin, "{}", one.name);
                        figures += usize::from(*cell != Cell::Blank);
                    }
                }
            }
        }
        assert!(figures > 10, "{figures}");
    }
}

#[test]
fn the_sums_are_those_of_the_plan() {
    let contents = town();
    let bytes = xlsx::write(&contents, &options(Locale::FrCa)).unwrap();
    let sum = |sheet: &str, of: &str| -> f64 {
        column(&bytes, Locale::FrCa, sheet, of).iter().filter_map(calamine::DataType::as_f64).sum()
    };
    let cents: i64 = contents.actions.iter().map(keystone_core::actions::Action::total_cents).sum();
    assert!(cents > 0);
    assert_eq!(sum("budget", "amount"), cents as f64 / 100.0);
    assert_eq!(sum("actions", "cost"), cents as f64 / 100.0);
    assert_eq!(column(&bytes, Locale::FrCa, "readings", "value").len(), contents.readings.len());
    assert_eq!(column(&bytes, Locale::FrCa, "partners", "partner").len(), contents.partners.len());
}

#[test]
fn money_dates_and_shares_look_as_the_country_writes_them() {
    let styles = |locale: Locale, profile: Profile| {
        let mut contents = town();
        contents.plan.profile = profile;
        part(&xlsx::write(&contents, &options(locale)).unwrap(), "xl/styles.xml")
    };
    let english = styles(Locale::EnCa, Profile::CaOn);
    assert!(english.contains("[$$-1009]#,##0") && english.contains("yyyy-mm-dd"), "{english}");
    let french = styles(Locale::FrCa, Profile::CaQc);
    assert!(french.contains("#,##0\u{a0}[$$-C0C]") && french.contains("0.0\u{a0}%"), "{french}");
    let france = styles(Locale::FrFr, Profile::Fr);
    assert!(france.contains("#,##0\u{a0}[$€-40C]") && france.contains("dd/mm/yyyy"), "{france}");
}

#[test]
fn headers_stay_in_sight_filter_and_print_on_every_page() {
    let bytes = xlsx::write(&town(), &options(Locale::EnCa)).unwrap();
    for number in 2..=9 {
        let sheet = part(&bytes, &format!("xl/worksheets/sheet{number}.xml"));
        for wanted in
            ["<autoFilter ref=\"A1:", "state=\"frozen\"", "orientation=\"landscape\"", "fitToHeight=\"0\""]
        {
            assert!(sheet.contains(wanted), "sheet {number} lacks {wanted}");
        }
        assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"), "no formula, no link");
        assert!(sheet.contains("TRAINING"), "the band is printed on every page");
    }
    let names = part(&bytes, "xl/workbook.xml");
    assert_eq!(names.matches("_xlnm.Print_Titles").count(), 8, "{names}");
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("2025-03-03T00:00:00Z") && core.contains("Rivière-aux-Ormes"), "{core}");
}

#[test]
fn a_text_is_never_a_formula_and_the_longest_text_is_cut() {
    let mut contents = town();
    let nasty = "=HYPERLINK(\"https://example.org\",\"x\")\u{1}";
    contents.actions[0].title = Text::new(nasty, nasty);
    contents.actions[0].group = Text::new("@SUM(A1)", "+1");
    contents.actions[1].rights = Text::new(&"ten thousand words ".repeat(3_000), "");
    let bytes = xlsx::write(&contents, &options(Locale::EnCa)).unwrap();
    let titles = column(&bytes, Locale::EnCa, "actions", "action");
    assert_eq!(titles[0], Data::String("=HYPERLINK(\"https://example.org\",\"x\")".into()));
    let rights = column(&bytes, Locale::EnCa, "actions", "rights");
    let Data::String(long) = &rights[1] else { panic!("{:?}", rights[1]) };
    assert!(long.ends_with('…') && long.encode_utf16().count() <= 32_767, "{}", long.len());
    let sheet = part(&bytes, "xl/worksheets/sheet3.xml");
    assert!(!sheet.contains("<f>"), "no cell is a formula");
    assert!(part(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""), "nor becomes one when it is edited");
}

#[test]
fn a_text_of_the_other_language_is_announced() {
    let mut contents = town();
    contents.actions[0].title.en.clear();
    let french = contents.actions[0].title.fr.clone();
    let bytes = xlsx::write(&contents, &options(Locale::EnCa)).unwrap();
    let titles = column(&bytes, Locale::EnCa, "actions", "action");
    assert_eq!(titles[0], Data::String(format!("{french} (in French)")));
}

#[test]
fn contacts_notes_and_judgements_stay_inside() {
    let mut contents = town();
    for partner in &mut contents.partners {
        for field in [
            &mut partner.contact_name,
            &mut partner.contact_title,
            &mut partner.email,
            &mut partner.phone,
            &mut partner.second_contact,
            &mut partner.notes,
            &mut partner.limits,
        ] {
            *field = "Xanthippe".into();
        }
        partner.influence = Some(4);
    }
    for edition in [Edition::Shared, Edition::Internal] {
        let options = Options { edition, ..options(Locale::EnCa) };
        for sheet in workbook(&contents, &options).sheets {
            for cell in sheet.rows.iter().flatten() {
                assert!(!matches!(cell, Cell::Text(words) if words.contains("Xanthippe")), "{cell:?}");
            }
        }
    }
}

#[test]
fn small_counts_become_words_when_shared_and_stay_figures_inside() {
    let mut contents = town();
    let indicator = &mut contents.indicators[0];
    indicator.unit = Unit::Count;
    indicator.problem = Some("PB18".into());
    indicator.survey = false;
    indicator.baseline = Some(3.0);
    let id = indicator.id.clone();
    contents.readings.retain(|reading| reading.indicator != id);
    let mut reading = town().readings[0].clone();
    (reading.indicator, reading.value, reading.sample, reading.margin) = (id, 4.0, Some(4), Some(1.0));
    contents.readings.insert(0, reading);
    let of = |edition: Edition| {
        let options = Options { edition, ..options(Locale::EnCa) };
        let bytes = xlsx::write(&contents, &options).unwrap();
        let read = |sheet: &str, name: &str| column(&bytes, Locale::EnCa, sheet, name)[0].clone();
        [
            read("indicators", "start"),
            read("readings", "value"),
            read("readings", "sample"),
            read("readings", "margin"),
        ]
    };
    let few = Data::String("fewer than 5".into());
    assert_eq!(of(Edition::Shared), [few.clone(), few, Data::Empty, Data::Empty]);
    let exact = [3.0, 4.0, 4.0, 1.0].map(Data::Float);
    assert_eq!(of(Edition::Internal), exact);
}

#[test]
fn an_empty_plan_makes_a_file_with_headers_alone() {
    let contents = Contents::new(town().plan);
    let read = sheets(&xlsx::write(&contents, &options(Locale::FrFr)).unwrap());
    assert_eq!(read.len(), 9);
    assert!(read[1..].iter().all(|(_, rows)| rows.len() == 1));
}
