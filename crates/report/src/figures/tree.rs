//! Causes below an issue and effects above it, as boxes joined by lines.

use super::canvas::{Canvas, LABEL, LEADING, words, wrap};
use super::{WIDTH, Words, scene};
use crate::scene::{Anchor, Ink, Scene, Stroke, Weight};

/// What the tree shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tree {
    pub words: Words,
    /// The issue in the middle.
    pub issue: String,
    /// Beside the causes: “Causes”.
    pub causes_title: String,
    pub causes: Vec<TreeNode>,
    /// Beside the effects: “Effects”.
    pub effects_title: String,
    pub effects: Vec<TreeNode>,
}

/// A cause with its own causes, or an effect with its own effects. Three levels are drawn; deeper ones are left to
/// the data table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TreeNode {
    pub text: String,
    pub next: Vec<TreeNode>,
}

const DEPTH: usize = 3;
const ACROSS: usize = 3;
const GAP: f64 = 14.0;
/// Where the trunk runs when a side needs several rows.
const TRUNK: f64 = 4.0;
const BETWEEN: f64 = 7.0;
const INDENT: f64 = 14.0;
const PAD: (f64, f64) = (7.0, 5.5);
const BRANCH: Stroke = Stroke { ink: Ink::Axis, width: 1.0, dash: crate::scene::Dash::Solid };

/// One side of the tree, growing away from the issue: y is the distance from it. The effects are the mirror image
/// of the causes, but for their words.
#[derive(Default)]
struct Side {
    boxes: Vec<Leaf>,
    lines: Vec<[(f64, f64); 2]>,
    high: f64,
}

struct Leaf {
    x: f64,
    y: f64,
    wide: f64,
    high: f64,
    level: usize,
    lines: Vec<String>,
}

/// Draws the tree.
#[must_use]
pub fn tree(tree: &Tree) -> Scene {
    let mut canvas = Canvas::default();
    let (effects, causes) = (side(&tree.effects), side(&tree.causes));
    let like = words("", LABEL, Anchor::Start).ink(Ink::Muted).strong();
    let title = |text: &str| wrap(text, LABEL, Weight::Strong, WIDTH / 2.0 - 30.0);
    let mut y = 1.0;
    if !tree.effects.is_empty() {
        y = canvas.block(0.0, y, &title(&tree.effects_title), like) + 5.0;
    }
    let top = y + effects.high;
    effects.draw(&mut canvas, |away, high| top - away - high);

    let lines = wrap(&tree.issue, ISSUE, Weight::Strong, WIDTH * 0.62);
    let leading = LEADING * ISSUE / LABEL;
    let high = lines.len().max(1) as f64 * leading + 15.0;
    canvas.rect((0.0, top), (WIDTH, high), 5.0, Ink::Primary);
    let like_issue = words("", ISSUE, Anchor::Middle).ink(Ink::OnPrimary).strong();
    canvas.block(WIDTH / 2.0, top + 7.0, &lines, like_issue);

    let foot = top + high;
    causes.draw(&mut canvas, |away, _| foot + away);
    let mut end = foot + causes.high;
    if !tree.causes.is_empty() {
        end = canvas.block(0.0, end + 6.0, &title(&tree.causes_title), like);
    }
    scene(&tree.words, end + 3.0, canvas.marks)
}

const ISSUE: f64 = 10.4;

/// Sets the branches in rows of columns, the branches of a branch below each other in its column.
fn side(nodes: &[TreeNode]) -> Side {
    let mut side = Side::default();
    let across = nodes.len().clamp(1, ACROSS);
    let several = nodes.len() > ACROSS;
    let left = if several { TRUNK + 14.0 } else { 0.0 };
    let wide = (WIDTH - left - GAP * (across as f64 - 1.0)) / across as f64;
    let mut y = 0.0;
    let mut trunk = 0.0;
    for row in nodes.chunks(across) {
        let bus = y + 11.0;
        let mut x = left;
        let mut bottom = bus;
        let mut stems = Vec::new();
        for node in row {
            stems.push(x + wide / 2.0);
            side.lines.push([(x + wide / 2.0, bus), (x + wide / 2.0, bus + 9.0)]);
            bottom = bottom.max(side.branch(node, (x, bus + 9.0), wide, 1));
            x += wide + GAP;
        }
        let first = if several { TRUNK } else { stems.first().copied().unwrap_or(0.0) };
        let last = stems.last().copied().unwrap_or(first);
        if last > first {
            side.lines.push([(first, bus), (last, bus)]);
        }
        trunk = bus;
        y = bottom;
    }
    if !nodes.is_empty() {
        let x = if several { TRUNK } else { WIDTH / 2.0 };
        side.lines.push([(x, 0.0), (x, trunk)]);
    }
    side.high = y;
    side
}

impl Side {
    /// Places a node and what hangs on it; returns where the next may begin.
    fn branch(&mut self, node: &TreeNode, (x, y): (f64, f64), wide: f64, level: usize) -> f64 {
        let weight = if level == 1 { Weight::Strong } else { Weight::Regular };
        let lines = wrap(&node.text, LABEL, weight, wide - 2.0 * PAD.0);
        let high = lines.len().max(1) as f64 * LEADING + 2.0 * PAD.1;
        self.boxes.push(Leaf { x, y, wide, high, level, lines });
        let mut next = y + high + BETWEEN;
        if level == DEPTH {
            return next;
        }
        let stem = x + INDENT / 2.0;
        let mut elbow = None;
        for below in &node.next {
            let middle = next + LEADING / 2.0 + PAD.1;
            self.lines.push([(stem, middle), (x + INDENT, middle)]);
            elbow = Some(middle);
            next = self.branch(below, (x + INDENT, next), wide - INDENT, level + 1);
        }
        if let Some(elbow) = elbow {
            self.lines.push([(stem, y + high), (stem, elbow)]);
        }
        next
    }

    /// Paints the side; `place` turns a distance from the issue, and the height of what begins there, into its top.
    fn draw(&self, canvas: &mut Canvas, place: impl Fn(f64, f64) -> f64) {
        for [from, to] in &self.lines {
            canvas.line((from.0, place(from.1, 0.0)), (to.0, place(to.1, 0.0)), BRANCH);
        }
        for leaf in &self.boxes {
            let top = place(leaf.y, leaf.high);
            let (fill, edge) = match leaf.level {
                1 => (Ink::PrimarySoft, Stroke::solid(Ink::Primary, 1.0)),
                2 => (Ink::Surface, Stroke::solid(Ink::Axis, 0.8)),
                _ => (Ink::Surface, Stroke::solid(Ink::Rule, 0.9)),
            };
            canvas.edged((leaf.x, top), (leaf.wide, leaf.high), 3.5, fill, edge);
            let like = words("", LABEL, Anchor::Start);
            let like = if leaf.level == 1 { like.strong() } else { like };
            canvas.block(leaf.x + PAD.0, top + PAD.1, &leaf.lines, like);
        }
    }
}
