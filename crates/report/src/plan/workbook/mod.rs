//! The tables of a plan as sheets: the same facts as the action plan prints, with their types kept.
//!
//! No contact, no note, no judgement on a partner; small counts are held back as on paper (method E.7). A text that
//! exists only in the other language is shown and announced, as everywhere.

mod followed;
mod planned;

use jiff::civil::Date;
use keystone_core::check_up::Contents;
use keystone_core::indicators::{Indicator, Unit};
use keystone_core::statistics::numbers::round_half_up;
use keystone_l10n::Args;

use super::prose::{Prose, shown};
use super::view::View;
use super::{Options, cover, values};
use crate::xlsx::book::{About, Cell, Column, Sheet, Workbook};

/// The workbook of a plan, in the language of the options.
#[must_use]
pub fn workbook(contents: &Contents, options: &Options) -> Workbook {
    let view = View::of(contents, options);
    let sheets = vec![
        planned::priorities(&view),
        planned::actions(&view),
        planned::steps(&view),
        planned::budget(&view),
        planned::partners(&view),
        followed::indicators(&view),
        followed::readings(&view),
        followed::to_find_out(&view),
    ];
    let page = Args::new().with("page", "{page}").with("pages", "{pages}");
    let band = cover::band(&view, options.edition, true).unwrap_or_default();
    let own_title = shown(&contents.plan.title, options.words).filter(|title| title.is_in(options.words));
    let title = own_title.map_or_else(|| view.say("report-title-default"), |title| title.text);
    Workbook {
        organisation: contents.plan.municipality.clone(),
        locale: options.words.locale(),
        date: options.today,
        paper: options.paper,
        page: view.text("report-page", &page),
        about: about(&view, &band, &sheets),
        title,
        band,
        sheets,
    }
}

/// What the file is: whose, of which day, in which state, with how many rows a sheet.
fn about(view: &View<'_>, band: &str, sheets: &[Sheet]) -> About {
    let mut facts = vec![
        (view.say("workbook-municipality"), Cell::Text(view.contents.plan.municipality.clone())),
        (view.say("report-cover-years"), Cell::Text(values::years(view.contents, view.words))),
        (view.say("workbook-date"), Cell::Day(view.today)),
    ];
    if !band.is_empty() {
        facts.push((view.say("workbook-state"), Cell::Text(band.to_owned())));
    }
    facts.push((view.say("workbook-held-back-label"), Cell::Text(view.say("workbook-held-back"))));
    let rows = |sheet: &Sheet| {
        let args = Args::new().with("count", sheet.rows.len());
        (sheet.name.clone(), Cell::Text(view.text("workbook-rows", &args)))
    };
    facts.extend(sheets.iter().map(rows));
    About { name: view.say("workbook-about"), facts }
}

/// A sheet called `workbook-<code>`, whose columns are called `workbook-column-<code>`; rows are named by a number or a
/// code and what follows it, else by the first column alone.
fn sheet(view: &View<'_>, code: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Sheet {
    let column = |(id, widest): &(&str, u16)| Column {
        heading: view.say(&format!("workbook-column-{id}")),
        widest: *widest,
    };
    let naming = if columns.first().is_some_and(|(id, _)| matches!(*id, "rank" | "code")) { 2 } else { 1 };
    Sheet {
        name: view.say(&format!("workbook-{code}")),
        columns: columns.iter().map(column).collect(),
        naming,
        rows,
    }
}

/// A text, on as many lines as it has; a blank cell for none.
fn text(prose: Prose) -> Cell {
    let words: String = prose.into_runs().into_iter().map(|run| run.text).collect();
    if words.is_empty() { Cell::Blank } else { Cell::Text(words) }
}

fn said(view: &View<'_>, id: &str) -> Cell {
    Cell::Text(view.say(id))
}

/// A stored day; the text as it stands when it is none.
fn day(iso: &str) -> Cell {
    match iso.parse::<Date>() {
        Ok(day) => Cell::Day(day),
        Err(_) if iso.is_empty() => Cell::Blank,
        Err(_) => Cell::Text(iso.to_owned()),
    }
}

fn money(view: &View<'_>, cents: i64) -> Cell {
    Cell::Money(cents, values::currency(&view.contents.plan))
}

/// A value in its unit, as a number; the unit stands in its own column.
fn value(view: &View<'_>, unit: Unit, value: f64) -> Cell {
    let decimals = values::decimals(value);
    match unit {
        Unit::Percent => Cell::Percent(value, decimals),
        Unit::Money => money(view, round_half_up(value * 100.0, 0) as i64),
        Unit::Rate
        | Unit::Count
        | Unit::Index
        | Unit::Score
        | Unit::Days
        | Unit::Ratio
        | Unit::Minutes
        | Unit::Points
        | Unit::Speed => Cell::Number(round_half_up(value, 2), decimals),
    }
}

/// A measured value, or the words that stand for one that is held back. The second tells which it is.
fn measured(
    view: &View<'_>,
    indicator: &Indicator,
    found: f64,
    on: &str,
    sample: Option<i64>,
) -> (Cell, bool) {
    if values::hidden_by(indicator, found, sample, &view.contents.plan, view.audience).is_some() {
        return (Cell::Text(view.measured(indicator, found, on, sample)), true);
    }
    (value(view, indicator.unit, found), false)
}
