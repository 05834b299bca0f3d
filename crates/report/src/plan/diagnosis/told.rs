//! The portrait, the sheets and the views side by side on their way to a template: the words and pictures are theirs.

use serde::Serialize;

use super::tables::{Grid, Head};
use crate::plan::Scenes;
use crate::plan::origins::{self, Origin};
use crate::plan::portrait::{self, Finding, Part, Portrait, Sheet, SheetPart};
use crate::plan::prose::{Prose, unmarked};
use crate::plan::view::View;

/// A part of the portrait: pictures, then what is said without one.
#[derive(Serialize)]
pub(super) struct Told {
    id: String,
    title: String,
    empty: Option<String>,
    figures: Vec<Pictured>,
    sentences: Vec<Prose>,
}

/// A picture by the name its scene is kept under.
#[derive(Serialize)]
struct Pictured {
    scene: String,
    caption: String,
    /// Where its figures come from.
    from: String,
}

pub(super) fn portrait(view: &View<'_>) -> Portrait {
    portrait::portrait(&view.teller())
}

pub(super) fn what_if(view: &View<'_>) -> Vec<Prose> {
    let told = portrait::what_if(&view.teller());
    told.iter().map(|sentence| Prose::read(sentence, view.words).from("weights formula/B.8")).collect()
}

/// The three parts of a finding as one paragraph.
fn sentence(view: &View<'_>, finding: &Finding) -> Prose {
    let parts = [&finding.seen, &finding.sure, &finding.silent];
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    Prose::read(&parts.join(" "), view.words).from(&finding.from)
}

impl Told {
    pub(super) fn new(view: &View<'_>, part: &Part, scenes: &mut Scenes) -> Self {
        let figures = part.pictures.iter().enumerate().map(|(index, picture)| {
            let name = format!("{}-{}", part.id, index + 1);
            scenes.insert(name.clone(), picture.scene.clone());
            Pictured { scene: name, caption: unmarked(&picture.scene.title), from: picture.says.from.clone() }
        });
        Self {
            id: format!("part-{}", part.id),
            title: part.title.clone(),
            figures: figures.collect(),
            empty: part.empty.clone(),
            sentences: part.sentences.iter().map(|finding| sentence(view, finding)).collect(),
        }
    }
}

/// What records, residents, walks and partners say of each issue; nothing without issues.
pub(super) fn sides(view: &View<'_>) -> Option<Grid> {
    let sides = portrait::side_by_side(&view.teller());
    let rows: Vec<Vec<Prose>> = sides
        .iter()
        .map(|side| {
            let cells = side.cells.iter().map(|cell| Prose::plain(cell.word.clone()));
            let verdict = Prose::read(&side.verdict_words, view.words);
            let name = Prose::read(&side.name, view.words);
            std::iter::once(name).chain(cells).chain([verdict]).collect()
        })
        .collect();
    let head = |id: &str| Head::new(view.plain(id), "text", 14);
    (!rows.is_empty()).then(|| Grid {
        caption: view.say("diagnosis-sides-caption"),
        columns: vec![
            Head::new(view.plain("decide-column-issue"), "text", 23),
            head("portrait-side-records"),
            head("portrait-side-residents"),
            head("portrait-side-walks"),
            head("portrait-side-partners"),
            Head::new(view.plain("diagnosis-side-verdict"), "text", 21),
        ],
        rows,
        note: view.plain("diagnosis-sides-note"),
        from: origins::answers(&["Q202", "Q306", "Q403", "Q501"]),
    })
}

/// The sheet of a priority.
#[derive(Serialize)]
pub(super) struct SheetTold {
    id: String,
    heading: String,
    /// The name, where the heading could not hold it.
    name: Prose,
    statement: Prose,
    remarks: Vec<Prose>,
    parts: Vec<SheetPartTold>,
}

#[derive(Serialize)]
struct SheetPartTold {
    title: String,
    figure: Option<Pictured>,
    lines: Vec<Prose>,
    empty: Option<String>,
}

/// A sheet for each priority retained, in the order of the group.
pub(super) fn sheets(view: &View<'_>, scenes: &mut Scenes) -> Vec<SheetTold> {
    let teller = view.teller();
    let retained = view.retained.iter().enumerate();
    retained
        .map(|(index, problem)| told(view, &portrait::sheet(&teller, problem), index + 1, scenes))
        .collect()
}

fn told(view: &View<'_>, sheet: &Sheet, number: usize, scenes: &mut Scenes) -> SheetTold {
    let name = view.issue_name(&sheet.problem);
    let args = keystone_l10n::Args::new().with("number", number);
    let heading = view.heading(&name, "report-priority-numbered", args, ("report-priority-number", number));
    let issue = Origin::Problem(sheet.problem.clone()).to_string();
    let stated = origins::answer_row("Q801", &sheet.problem);
    SheetTold {
        id: format!("sheet-{number}"),
        heading,
        name: if name.is_in(view.words) { Prose::default() } else { view.prose(&name).from(&issue) },
        statement: match &sheet.statement {
            Some(statement) => Prose::read(statement, view.words).from(&stated),
            None => view.plain("diagnosis-sheet-no-statement"),
        },
        remarks: sheet.remarks.iter().map(|remark| Prose::read(remark, view.words).from(&stated)).collect(),
        parts: sheet.parts.iter().map(|part| part_of(view, (&sheet.problem, part), number, scenes)).collect(),
    }
}

fn part_of(
    view: &View<'_>,
    (problem, part): (&str, &SheetPart),
    number: usize,
    scenes: &mut Scenes,
) -> SheetPartTold {
    let questions = part.questions.iter().map(|question| origins::answer_row(question, problem));
    let mut from = questions.collect::<Vec<_>>().join(" ");
    if part.id == "sources" {
        // The rates of the records, and the pieces of evidence tied to the issue.
        from.push_str(" formula/E.5.1 formula/E.5.2");
        for piece in &view.contents.evidence {
            if piece.uses.iter().any(|used| used.problem == problem) {
                from.push_str(&format!(" {}", Origin::Evidence(piece.id.clone())));
            }
        }
    }
    let figure = part.picture.as_ref().map(|picture| {
        let name = format!("sheet-{number}-{}", part.id);
        scenes.insert(name.clone(), picture.scene.clone());
        Pictured { scene: name, caption: unmarked(&picture.scene.title), from: picture.says.from.clone() }
    });
    SheetPartTold {
        title: part.title.clone(),
        figure,
        lines: part.lines.iter().map(|line| Prose::read(line, view.words).from(&from)).collect(),
        empty: part.empty.clone(),
    }
}
