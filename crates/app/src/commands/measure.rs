//! Indicators, readings, verdicts.

use keystone_core::Language;
use keystone_core::Refusal;
use keystone_core::Text;
use keystone_core::catalogue::Catalogue;
use keystone_core::indicators::{Claim, Indicator, Reading, Verdict, check_number, judge, store};
use keystone_core::project::Op;
use keystone_core::refusal::check_date;
use keystone_report::plan::pictures;
use keystone_report::scene::Scene;
use serde::Serialize;
use ts_rs::TS;

use super::command;
use super::file::Changes;
use crate::{Failure, Session};

/// An indicator with its readings, its verdict and its picture.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct IndicatorView {
    #[serde(flatten)]
    indicator: Indicator,
    readings: Vec<Reading>,
    latest: Option<Reading>,
    verdict: Verdict,
    claim: Claim,
    picture: Option<Scene>,
}

#[derive(Serialize, TS)]
struct VerdictCount {
    verdict: Verdict,
    count: usize,
}

/// The dashboard.
#[derive(Serialize, TS)]
pub(crate) struct Measures {
    indicators: Vec<IndicatorView>,
    verdicts: Vec<VerdictCount>,
}

command! {
    /// All indicators with readings, verdicts and pictures in one language.
    ReadMeasures { language: Language } -> Measures, |args, session| {
        let contents = session.contents()?;
        let words = session.words(args.language);
        let indicators: Vec<IndicatorView> = contents
            .indicators
            .iter()
            .map(|indicator| {
                let readings = contents.readings_of(&indicator.id);
                let judged = judge(indicator, &readings);
                let mut named = indicator.clone();
                if named.name.is_empty() {
                    named.name = library_name(session, &indicator.catalogue);
                }
                IndicatorView {
                    indicator: named,
                    latest: readings.last().cloned(),
                    verdict: judged.verdict,
                    claim: judged.claim,
                    picture: pictures::trend(&contents, &indicator.id, words),
                    readings,
                }
            })
            .collect();
        let verdicts = Verdict::ALL
            .iter()
            .map(|verdict| VerdictCount {
                verdict: *verdict,
                count: indicators.iter().filter(|indicator| indicator.verdict == *verdict).count(),
            })
            .filter(|counted| counted.count > 0)
            .collect();
        Ok(Measures { indicators, verdicts })
    }
}

fn library_name(session: &Session, id: &str) -> Text {
    let message = format!("indicator-{}", id.to_lowercase());
    let none = keystone_l10n::Args::default();
    Text {
        en: session.words(Language::En).text(&message, &none),
        fr: session.words(Language::Fr).text(&message, &none),
    }
}

fn find(session: &Session, id: &str) -> Result<Indicator, Failure> {
    store::all(session.project()?.db())?
        .into_iter()
        .find(|indicator| indicator.id == id)
        .ok_or_else(|| Failure::new("error-unknown-indicator"))
}

command! {
    /// Saves an indicator; an empty id makes a new one.
    SaveIndicator { indicator: Indicator } -> Changes, |args, session| {
        let mut indicator = args.indicator;
        indicator.check()?;
        if !indicator.catalogue.is_empty() {
            if Catalogue::get().indicator(&indicator.catalogue).is_none() {
                return Err(Failure::new("error-unknown-indicator"));
            }
            // The library's own name is never copied: it follows the language and later corrections.
            if indicator.name == library_name(session, &indicator.catalogue) {
                indicator.name = Text::default();
            }
        }
        if indicator.id.is_empty() {
            indicator.id = session.new_id();
        }
        session.change(Op::SaveIndicator, |tx| store::put(tx, &indicator))
    }
}

command! {
    /// Removes an indicator with its readings.
    RemoveIndicator { id: String } -> Changes, |args, session| {
        session.change(Op::RemoveIndicator, |tx| store::remove(tx, &args.id))
    }
}

command! {
    /// Saves a reading; an empty id makes a new one.
    SaveReading { reading: Reading } -> Changes, |args, session| {
        let mut reading = args.reading;
        let indicator = find(session, &reading.indicator)?;
        if reading.on.is_empty() {
            return Err(Refusal::field("refused-date", "on").with("given", "").into());
        }
        check_date(&reading.on, "on")?;
        check_number(Some(reading.value), indicator.unit, "value")?;
        if reading.margin.is_some_and(|margin| !(margin.is_finite() && margin >= 0.0)) {
            return Err(Refusal::field("refused-number", "margin").into());
        }
        if reading.sample.is_some_and(|sample| sample < 1) {
            return Err(Refusal::field("refused-sample", "sample").into());
        }
        if reading.id.is_empty() {
            reading.id = session.new_id();
        }
        session.change(Op::SaveReading, |tx| store::put_reading(tx, &reading))
    }
}

command! {
    /// Removes a reading.
    RemoveReading { id: String } -> Changes, |args, session| {
        session.change(Op::RemoveReading, |tx| store::remove_reading(tx, &args.id))
    }
}
