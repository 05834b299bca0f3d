//! Answers to a survey: a bar of one hundred per cent a group, cut by option in one order.

use super::bars::row_label;
use super::canvas::{Canvas, LABEL, LEADING, SMALL, width, words, wrap};
use super::legend::{Sign, legend};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Dash, Ink, Mark, Scene, Stroke, Weight};

/// What the bars show; rows and options keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub words: Words,
    /// At most seven, and one that stands apart.
    pub options: Vec<AnswerOption>,
    pub rows: Vec<AnswerRow>,
    /// One word beside the rows of few answers: “indicative”.
    pub indicative: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerOption {
    pub label: String,
    /// No answer or no opinion: drawn open instead of filled.
    pub apart: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerRow {
    pub label: String,
    /// One an option, in the order of [`Answers::options`].
    pub shares: Vec<AnswerShare>,
    /// How many answered, in words: “n = 84”.
    pub count_label: String,
    /// The caller's rule of too few answers.
    pub indicative: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerShare {
    /// From 0 to 1.
    pub value: f64,
    /// The percentage in words.
    pub value_label: String,
}

const LEFT: f64 = 160.0;
const ROW: f64 = 29.0;
const BAR: f64 = 19.0;

/// How a segment is filled and written on.
#[derive(Clone, Copy, Debug)]
struct Tone {
    fill: Ink,
    text: Ink,
    edge: Stroke,
    hatch: Option<Ink>,
}

impl Tone {
    fn of(fill: Ink, text: Ink) -> Self {
        // An edge of another ink, so that the light ones are still seen on the page.
        let edge = match fill {
            Ink::PrimarySoft => Ink::Primary,
            Ink::AccentSoft => Ink::Accent,
            Ink::Band => Ink::Axis,
            _ => fill,
        };
        // The second half of the scale is hatched: in grey, its dark end looks like the first one.
        let hatch = match fill {
            Ink::AccentSoft | Ink::Series5 => Some(Ink::Accent),
            Ink::Accent => Some(Ink::AccentSoft),
            _ => None,
        };
        Self { fill, text, edge: Stroke::solid(edge, 0.7), hatch }
    }
}

/// From one end of the scale to the other: dark, light, dark, so that the ends stand out and their order is seen in
/// grey too.
fn tones(options: &[AnswerOption]) -> Vec<Tone> {
    let scale = [
        Tone::of(Ink::Primary, Ink::OnPrimary),
        Tone::of(Ink::Series4, Ink::Text),
        Tone::of(Ink::PrimarySoft, Ink::Text),
        Tone::of(Ink::Band, Ink::Text),
        Tone::of(Ink::AccentSoft, Ink::Text),
        Tone::of(Ink::Series5, Ink::Text),
        Tone::of(Ink::Accent, Ink::Surface),
    ];
    let kept: &[usize] = match options.iter().filter(|option| !option.apart).count() {
        0 | 1 => &[0],
        2 => &[0, 2],
        3 => &[0, 2, 4],
        4 => &[0, 2, 4, 6],
        5 => &[0, 2, 3, 4, 6],
        6 => &[0, 1, 2, 4, 5, 6],
        _ => &[0, 1, 2, 3, 4, 5, 6],
    };
    let mut tones = kept.iter().cycle().filter_map(|index| scale.get(*index).copied());
    let apart = Tone {
        fill: Ink::Surface,
        text: Ink::Unknown,
        edge: Stroke { ink: Ink::Unknown, width: 0.8, dash: Dash::Dashed },
        hatch: None,
    };
    options
        .iter()
        .map(|option| if option.apart { Some(apart) } else { tones.next() })
        .map_while(|t| t)
        .collect()
}

/// Draws the bars.
#[must_use]
pub fn answers(answers: &Answers) -> Scene {
    let mut canvas = Canvas::default();
    let tones = tones(&answers.options);
    let counts = answers.rows.iter().map(|row| width(&row.count_label, SMALL, Weight::Regular));
    let few = answers.rows.iter().any(|row| row.indicative) && !answers.indicative.is_empty();
    let word = if few { width(&answers.indicative, SMALL, Weight::Regular) } else { 0.0 };
    let right = WIDTH - counts.fold(word, f64::max) - 10.0;
    let mut y = names(&mut canvas, answers, &tones, right);
    for row in &answers.rows {
        let middle = y + ROW / 2.0;
        row_label(&mut canvas, &row.label, false, middle);
        for (part, share, tone) in parts(row, right).into_iter().zip(&row.shares).zip(&tones).map(flat) {
            segment(&mut canvas, part, (middle, *tone), &share.value_label);
        }
        let like = |text| words(text, SMALL, Anchor::End);
        if row.indicative && few {
            canvas.text(WIDTH, middle - 1.8, like(&row.count_label));
            canvas.text(WIDTH, middle + 7.6, like(&answers.indicative).ink(Ink::Unknown));
        } else {
            canvas.text(WIDTH, middle + 2.8, like(&row.count_label));
        }
        y += ROW;
    }
    scene(&answers.words, y + 1.0, canvas.marks)
}

fn flat<A, B, C>(((a, b), c): ((A, B), C)) -> (A, B, C) {
    (a, b, c)
}

/// From where to where each share goes. Shares that do not fill the bar, because of rounding, are not stretched;
/// those that would run over it are.
fn parts(row: &AnswerRow, right: f64) -> Vec<(f64, f64)> {
    let total: f64 = row.shares.iter().map(|share| share.value.max(0.0)).sum();
    let unit = (right - LEFT) / total.max(1.0);
    let mut x = LEFT;
    let mut parts = Vec::with_capacity(row.shares.len());
    for share in &row.shares {
        let end = x + share.value.max(0.0) * unit;
        parts.push((x, end));
        x = end;
    }
    parts
}

/// The names of the options above their segments of the first bar if each fits there, otherwise as a legend.
fn names(canvas: &mut Canvas, answers: &Answers, tones: &[Tone], right: f64) -> f64 {
    if let Some(first) = answers.rows.first() {
        let parts = parts(first, right);
        let heads: Vec<_> = parts
            .iter()
            .zip(&answers.options)
            .map(|(part, option)| (*part, wrap(&option.label, SMALL, Weight::Strong, part.1 - part.0 - 8.0)))
            .collect();
        let fits = heads.iter().all(|((from, to), lines)| {
            let long = lines.iter().map(|line| width(line, SMALL, Weight::Strong)).fold(0.0, f64::max);
            long <= to - from - 6.0 && lines.len() <= 2 && !lines.iter().any(|line| line.ends_with('-'))
        });
        if fits && heads.len() == answers.options.len() {
            let leading = LEADING * SMALL / LABEL;
            let most = heads.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0) as f64;
            for ((from, to), lines) in &heads {
                let top = (most - lines.len() as f64) * leading;
                let like = words("", SMALL, Anchor::Middle).ink(Ink::Muted).strong();
                canvas.block((from + to) / 2.0, top, lines, like);
            }
            return most * leading - 1.0;
        }
    }
    let entries: Vec<(Sign, &str)> = answers
        .options
        .iter()
        .zip(tones)
        .map(|(option, tone)| (Sign::Box(tone.fill, tone.edge, tone.hatch), option.label.as_str()))
        .collect();
    legend(canvas, 0.0, 0.0, &entries) + 5.0
}

fn segment(canvas: &mut Canvas, (from, to): (f64, f64), (middle, tone): (f64, Tone), label: &str) {
    // A white seam between two segments; a share of nothing leaves none.
    let wide = to - from - 1.8;
    if wide <= 0.0 {
        return;
    }
    canvas.marks.push(Mark::Rect {
        x: from + 0.9,
        y: middle - BAR / 2.0,
        width: wide,
        height: BAR,
        radius: 1.5,
        fill: Some(tone.fill),
        stroke: Some(tone.edge),
    });
    if let Some(ink) = tone.hatch {
        canvas.hatch((from + 0.9, middle - BAR / 2.0), (wide, BAR), ink);
    }
    let long = width(label, LABEL, Weight::Strong);
    if long + 6.0 <= wide {
        let series = matches!(tone.fill, Ink::Series4 | Ink::Series5);
        if series || tone.hatch.is_some() {
            // Clear of the hatching; and the series are neither light nor dark in every theme.
            let ground = if series { Ink::Surface } else { tone.fill };
            let corner = ((from + to) / 2.0 - long / 2.0 - 2.5, middle - 5.8);
            canvas.rect(corner, (long + 5.0, 11.6), 3.0, ground);
        }
        let like = words(label, LABEL, Anchor::Middle).ink(tone.text).strong();
        canvas.text((from + to) / 2.0, middle + 3.1, like);
    }
}
