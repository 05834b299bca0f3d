//! What the two languages of a document must share: its shape, its figures, and no text of the other one without its
//! tag.

use std::fmt::Write as _;

use keystone_core::check_up::Contents;
use keystone_core::text::Text;
use keystone_report::document::{Block, Document};

use crate::plans::written;

/// The shape of a document without its words: blocks, sizes of tables and lists, and the figures in its cells.
#[cfg(test)]
pub(crate) fn shape(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    for chapter in &document.chapters {
        lines.push(format!("# {}", chapter.id));
        shape_of(&chapter.blocks, &mut lines);
    }
    lines
}

#[cfg(test)]
fn shape_of(blocks: &[Block], lines: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => lines.push(format!("h{} {}", heading.level, heading.id)),
            Block::Paragraph(paragraph) => lines.push(format!("p {}", digits(&written(&paragraph.runs)))),
            Block::List(list) => {
                lines.push(format!("list of {}", list.items.len()));
                list.items.iter().for_each(|item| shape_of(item, lines));
            }
            Block::Table(table) => {
                lines.push(format!("table of {} by {}", table.rows.len(), table.header.len()));
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| digits(&written(cell))).collect();
                    lines.push(format!("| {}", cells.join(" | ")));
                }
            }
            Block::Figure(figure) => {
                lines.push(format!("figure, {}", digits(&figure.scene.finding)));
                for row in &figure.scene.table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| digits(cell)).collect();
                    lines.push(format!("| {}", cells.join(" | ")));
                }
            }
            Block::Callout(callout) => {
                lines.push(format!("{:?}", callout.kind));
                shape_of(&callout.blocks, lines);
            }
            Block::Facts(facts) => {
                let values = facts.pairs.iter().map(|pair| digits(&written(&pair.value)));
                lines.push(format!("facts {}", values.collect::<Vec<_>>().join(" | ")));
            }
            Block::Sheet(sheet) => {
                lines.push(format!("sheet {}", sheet.id));
                shape_of(&sheet.blocks, lines);
            }
            Block::PageBreak => lines.push("page".to_owned()),
        }
    }
}

/// The digits of a text, sorted: what both languages must share, whatever the signs between groups of figures and the
/// order of a sentence. Hours after noon are told on the clock of twenty-four hours first.
#[cfg(test)]
fn digits(text: &str) -> String {
    let is_time = |sign: char| sign.is_ascii_digit() || ":\u{a0}\u{202f} ".contains(sign);
    let mut on_one_clock = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("p.m.") {
        let words = before.trim_end_matches(is_time);
        let time = before.strip_prefix(words).unwrap().trim();
        let (hour, minutes) = time.split_once(':').unwrap_or((time, ""));
        let hour: u32 = hour.parse().unwrap();
        write!(on_one_clock, "{words} {} {minutes}", hour % 12 + 12).unwrap();
        rest = after;
    }
    on_one_clock.push_str(rest);
    let mut signs: Vec<char> = on_one_clock.chars().filter(char::is_ascii_digit).collect();
    signs.sort_unstable();
    signs.into_iter().collect()
}

/// Texts that a user wrote in both languages, as (English, French).
#[cfg(test)]
pub(crate) fn both(contents: &Contents) -> Vec<(String, String)> {
    let mut texts: Vec<&Text> = Vec::new();
    texts.extend(contents.answers.values().map(|answer| &answer.reason));
    texts.extend(contents.problems.iter().map(|problem| &problem.statement));
    texts.extend(contents.decisions.iter().map(|decision| &decision.reason));
    texts.extend([&contents.record.present, &contents.record.dissent]);
    texts.extend(contents.partners.iter().map(|partner| &partner.name));
    for action in &contents.actions {
        texts.extend([
            &action.title,
            &action.description,
            &action.group,
            &action.rights,
            &action.side_effects,
        ]);
        texts.extend(action.milestones.iter().map(|milestone| &milestone.text));
    }
    texts.extend(contents.indicators.iter().flat_map(|indicator| [&indicator.name, &indicator.note]));
    texts
        .iter()
        .filter(|text| !text.is_empty() && text.en != text.fr)
        .map(|text| (text.en.clone(), text.fr.clone()))
        .collect()
}
