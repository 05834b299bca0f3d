//! Frames around blocks, painted behind them on every page they cover.

use super::flow::{Column, Flow, Frame};
use super::shapes::{Draw, fill, outline, rect, rounded};
use super::structure::{Piece, Role};
use super::theme;
use crate::text::spans::Colour;

/// How a frame looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paint {
    /// A tint with a bar on its left.
    Callout { tint: Colour, bar: Colour },
    /// A thin border.
    Card,
}

impl Flow<'_> {
    /// Opens a frame at the place reached and gives the column inside it.
    pub(crate) fn open_frame(&mut self, paint: Paint, column: Column, padding: f32, inset: f32) -> Column {
        let index = self.pages.last().map_or(0, |page| page.pieces.len());
        self.frames.push(Frame { paint, x: column.x, width: column.width, padding, top: self.y, index });
        self.y += padding;
        self.fresh = true;
        // Frames within frames keep a column that can be read.
        let inset = if column.width > super::blocks::LEAST_WIDTH { inset } else { 4.0 };
        Column { small: true, ..column.inset(inset, inset) }
    }

    pub(crate) fn close_frame(&mut self) {
        if let Some(frame) = self.frames.pop() {
            self.y += frame.padding;
            self.gap = 0.0;
            self.fresh = false;
            self.paint_frame(&frame);
        }
    }

    /// Paints the open frames down to the place reached, innermost first so that the outer ones lie behind.
    pub(crate) fn paint_frames(&mut self) {
        let below: f32 = self.frames.iter().map(|frame| frame.padding).sum();
        let reached = self.y;
        self.y += below;
        for frame in self.frames.clone().iter().rev() {
            self.paint_frame(frame);
            self.y -= frame.padding;
        }
        self.y = reached;
    }

    fn paint_frame(&mut self, frame: &Frame) {
        let (x, y, width, height) = (frame.x, frame.top, frame.width, self.y - frame.top);
        let draws: Vec<Draw> = match frame.paint {
            Paint::Callout { tint, bar } => {
                vec![fill(rounded(x, y, width, height, 3.0), tint), fill(rect(x, y, 3.0, height), bar)]
            }
            Paint::Card => vec![
                fill(rounded(x, y, width, height, 6.0), theme::WHITE),
                outline(rounded(x, y, width, height, 6.0), theme::PRIMARY_LINE, 0.9),
            ],
        };
        if let Some(page) = self.pages.last_mut() {
            let index = frame.index.min(page.pieces.len());
            page.pieces.insert(index, Piece { role: Role::Decoration, draws });
        }
    }
}
