//! The sheet of one priority: its statement, its triangle, its causes, what was tried, what is supposed, what exists.
//!
//! It puts together what people wrote and finds no cause by itself. A part that is empty says what is missing.

use keystone_core::diagnosis::incidents;
use keystone_core::diagnosis::sheets::{self, Cause, Hypothesis, PastResponse, TreeSide};
use keystone_core::text::Text;
use keystone_l10n::Args;

use super::places::without_stop;
use super::statement::composed;
use super::teller::{Teller, together};
use super::{Finding, Picture, Sheet, SheetPart};
use crate::figures::{self, Tree, TreeNode, Triangle, TriangleNote, TriangleSide};
use crate::plan::origins;
use crate::plan::values::long_day;

/// The sheet of a problem, as far as it is filled.
pub(super) fn sheet(teller: &Teller<'_>, problem: &str) -> Sheet {
    let found = sheets::sheet(teller.answers(), problem);
    let standing = sheets::standing(teller.contents);
    let statement = found.statement.as_ref().and_then(|statement| composed(teller, statement));
    let mut remarks: Vec<String> = found
        .statement
        .iter()
        .flat_map(|statement| &statement.hides)
        .map(|hidden| teller.text("portrait-sheet-hides", &Args::new().with("words", hidden.found.clone())))
        .collect();
    remarks.dedup();
    remarks.push(teller.say(if standing.validated {
        "portrait-sheet-validated"
    } else {
        "portrait-sheet-not-validated"
    }));
    let responses = found.responses.iter().map(|response| response_words(teller, response)).collect();
    let hypotheses = found.hypotheses.iter().map(|hypothesis| hypothesis_words(teller, hypothesis)).collect();
    let existing =
        standing.inventory.actions.iter().filter(|action| action.problems.iter().any(|id| id == problem));
    let existing = existing.map(|action| {
        let lead = teller.user(&action.lead);
        let args = Args::new()
            .with("name", teller.user(&action.name).unwrap_or_else(|| teller.say("report-not-stated")))
            .with("led", if lead.is_some() { "yes" } else { "no" })
            .with("lead", lead.unwrap_or_default())
            .with("zoned", if action.zone.is_empty() { "no" } else { "yes" })
            .with("zone", zone(teller, &action.zone));
        teller.text("portrait-sheet-action", &args)
    });
    let part =
        |id, picture, lines: Vec<String>, questions: &[&str]| part(teller, id, picture, lines, questions);
    let parts = vec![
        part("triangle", triangle(teller, problem, &found.triangle), Vec::new(), &["Q802"]),
        part("causes", tree(teller, problem, &found.causes), Vec::new(), &["Q803"]),
        part("responses", None, responses, &["Q804"]),
        part("hypotheses", None, hypotheses, &["Q805"]),
        part("sources", None, sources(teller, problem), &["Q202", "Q306", "Q501"]),
        part("actions", None, existing.collect(), &["Q601"]),
        part("voices", None, missing_voices(teller, &standing.missing_voices), &["Q309"]),
    ];
    Sheet { problem: problem.to_owned(), name: teller.issue(problem), statement, remarks, parts }
}

fn part(
    teller: &Teller<'_>,
    id: &'static str,
    picture: Option<Picture>,
    lines: Vec<String>,
    questions: &[&str],
) -> SheetPart {
    let nothing = picture.is_none() && lines.is_empty();
    SheetPart {
        id,
        title: teller.say(&format!("portrait-sheet-{id}")),
        picture,
        lines,
        empty: nothing.then(|| teller.say(&format!("portrait-sheet-{id}.empty"))),
        questions: questions.iter().map(ToString::to_string).collect(),
    }
}

fn zone(teller: &Teller<'_>, zone: &str) -> String {
    if zone.is_empty() { String::new() } else { teller.say(&format!("zone-{}", zone.to_lowercase())) }
}

fn note(teller: &Teller<'_>, title: &str, text: &Text) -> Option<TriangleNote> {
    let text = teller.plain(text);
    (!text.is_empty()).then(|| TriangleNote { title: teller.column("Q802", title), text })
}

fn triangle(teller: &Teller<'_>, problem: &str, sides: &[sheets::TriangleSide]) -> Option<Picture> {
    let fields = |side: &sheets::TriangleSide| {
        [&side.situation, &side.ease, &side.watch, &side.missing].map(Clone::clone)
    };
    let filled = sides.iter().flat_map(fields).filter(|text| !text.is_empty()).count();
    let [acting, harmed, place] = sides else { return None };
    if filled == 0 {
        return None;
    }
    let unwatched: Vec<String> = sides
        .iter()
        .filter(|side| side.watch.is_empty())
        .map(|side| teller.line("Q802", &side.line))
        .collect();
    let says = Finding {
        seen: teller.text("portrait-triangle-seen", &Args::new().with("count", filled)),
        sure: if unwatched.is_empty() {
            teller.say("portrait-triangle-watched")
        } else {
            teller.text("portrait-triangle-unwatched", &Args::new().with("sides", unwatched.join(" · ")))
        },
        silent: teller.say("portrait-triangle-silent"),
        from: origins::answer_row("Q802", problem),
    };
    let rows = sides
        .iter()
        .map(|side| {
            let cells = fields(side).map(|text| teller.plain(&text));
            std::iter::once(teller.line("Q802", &side.line)).chain(cells).collect()
        })
        .collect();
    let mut table = teller.table(&[("portrait-column-side", false)], rows);
    for column in ["situation", "ease", "watch", "missing"] {
        table.columns.push(teller.column("Q802", column));
        table.numeric.push(false);
    }
    let drawn = |side: &sheets::TriangleSide| TriangleSide {
        title: teller.line("Q802", &side.line),
        inside: [note(teller, "situation", &side.situation), note(teller, "ease", &side.ease)]
            .into_iter()
            .flatten()
            .collect(),
        outside: [note(teller, "watch", &side.watch), note(teller, "missing", &side.missing)]
            .into_iter()
            .flatten()
            .collect(),
    };
    let scene = figures::triangle(&Triangle {
        words: teller.caption("portrait-triangle", &says, table),
        issue: teller.short_issue(problem),
        sides: [acting, harmed, place].map(drawn),
        unknown: teller.say("report-to-find-out"),
    });
    Some(Picture::new(scene, says))
}

fn tree(teller: &Teller<'_>, problem: &str, causes: &[Cause]) -> Option<Picture> {
    if causes.is_empty() {
        return None;
    }
    let count = |side| causes.iter().filter(|cause| cause.side == side).count();
    let graded = causes.iter().filter(|cause| cause.grade.is_some()).count();
    let says = Finding {
        seen: teller.text(
            "portrait-tree-seen",
            &Args::new().with("causes", count(TreeSide::Cause)).with("effects", count(TreeSide::Effect)),
        ),
        sure: teller.text("portrait-tree-sure", &Args::new().with("count", graded).with("all", causes.len())),
        silent: teller.say("portrait-tree-silent"),
        from: origins::answer_row("Q803", problem),
    };
    let name = |id: &str| {
        causes.iter().find(|cause| cause.id == id).map(|cause| teller.plain(&cause.text)).unwrap_or_default()
    };
    let rows = causes
        .iter()
        .map(|cause| {
            let side = match cause.side {
                TreeSide::Cause => "portrait-tree-cause",
                TreeSide::Effect => "portrait-tree-effect",
            };
            vec![
                teller.plain(&cause.text),
                teller.say(side),
                cause.parent.as_deref().map_or_else(|| teller.short_issue(problem), name),
                cause.grade.map_or_else(
                    || teller.say("report-grade-none"),
                    |grade| teller.say(&format!("report-grade-{}", grade.code())),
                ),
            ]
        })
        .collect();
    let columns = [
        ("portrait-column-text", false),
        ("portrait-column-side", false),
        ("portrait-column-tied", false),
        ("portrait-column-solidity", false),
    ];
    let roots = |side| {
        let roots = causes.iter().filter(move |cause| cause.side == side && cause.parent.is_none());
        roots.map(|cause| node(teller, causes, cause)).collect::<Vec<_>>()
    };
    let scene = figures::tree(&Tree {
        words: teller.caption("portrait-tree", &says, teller.table(&columns, rows)),
        issue: teller.short_issue(problem),
        causes_title: teller.say("portrait-tree-causes"),
        causes: roots(TreeSide::Cause),
        effects_title: teller.say("portrait-tree-effects"),
        effects: roots(TreeSide::Effect),
    });
    Some(Picture::new(scene, says))
}

/// The core breaks circles, so a child is always deeper than its parent.
fn node(teller: &Teller<'_>, causes: &[Cause], cause: &Cause) -> TreeNode {
    let children = cause.children.iter().filter_map(|id| causes.iter().find(|cause| cause.id == *id));
    TreeNode {
        text: teller.plain(&cause.text),
        next: children.map(|child| node(teller, causes, child)).collect(),
    }
}

fn response_words(teller: &Teller<'_>, response: &PastResponse) -> String {
    let when = teller.user(&response.when);
    let args = Args::new()
        .with("what", teller.user(&response.what).map(|what| without_stop(&what)).unwrap_or_default())
        .with("dated", if when.is_some() { "yes" } else { "no" })
        .with("when", when.unwrap_or_default());
    let result = Args::new().with("result", response.result.to_lowercase());
    let why = teller
        .user(&response.why)
        .map(|why| teller.text("portrait-sheet-reason", &Args::new().with("why", without_stop(&why))));
    let told =
        [teller.text("portrait-sheet-response", &args), teller.text("portrait-sheet-followed", &result)];
    together(told.into_iter().chain(why))
}

fn hypothesis_words(teller: &Teller<'_>, hypothesis: &Hypothesis) -> String {
    let user = |text: &Text| teller.user(text).map(|text| without_stop(&text));
    let because = user(&hypothesis.because);
    let args = Args::new()
        .with("change", user(&hypothesis.change).unwrap_or_default())
        .with("effect", user(&hypothesis.effect).unwrap_or_default())
        .with("explained", if because.is_some() { "yes" } else { "no" })
        .with("because", because.unwrap_or_default());
    let support = user(&hypothesis.support)
        .map(|support| teller.text("portrait-hypothesis-support", &Args::new().with("support", support)));
    let refute = user(&hypothesis.refute).map_or_else(
        || teller.say("portrait-hypothesis-untested"),
        |refute| teller.text("portrait-hypothesis-refute", &Args::new().with("refute", refute)),
    );
    let check = if hypothesis.check.is_empty() {
        String::new()
    } else {
        let day = long_day(&hypothesis.check, teller.words);
        teller.text("portrait-hypothesis-check", &Args::new().with("day", day))
    };
    together([teller.text("portrait-hypothesis", &args), support.unwrap_or_default(), refute, check])
}

/// What is recorded of the issue, and the pieces of evidence tied to it. A sensitive piece stays out of a document.
fn sources(teller: &Teller<'_>, problem: &str) -> Vec<String> {
    let counted = incidents::counts_of(teller.answers(), problem)
        .map(|counts| super::incidents::finding(teller, &counts).whole());
    let pieces = teller
        .contents
        .evidence
        .iter()
        .filter(|piece| piece.uses.iter().any(|used| used.problem == problem) && teller.may_tell(piece));
    let pieces = pieces.map(|piece| {
        let source = teller.source(&piece.source);
        let args = Args::new()
            .with("title", teller.user(&piece.title).map(|title| without_stop(&title)).unwrap_or_default())
            .with("sourced", if source.is_empty() { "no" } else { "yes" })
            .with("source", source)
            .with("graded", if piece.grade.is_some() { "yes" } else { "no" })
            .with("grade", piece.grade.map(|grade| grade.code()).unwrap_or_default());
        teller.text("portrait-sheet-evidence", &args)
    });
    counted.into_iter().chain(pieces).collect()
}

fn missing_voices(teller: &Teller<'_>, missing: &[String]) -> Vec<String> {
    missing.iter().map(|voice| teller.option("Q309", voice)).collect()
}
