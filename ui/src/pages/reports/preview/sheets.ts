// Pages of a document laid one below the other: how large, which are near, which mark is where.
// Points are those of the document, pixels those of the screen.

import type { FigurePlace, OutlineEntry } from "$lib/generated/api";

/** Size of a page, in points. */
export interface Size {
  width: number;
  height: number;
}
export type Zoom = "width" | "actual";

/** CSS pixels of a point at 100 %. */
const ACTUAL = 96 / 72;
/** Space around pages, in CSS pixels. */
export const GAP = 20;

/** CSS pixels of a point for pages shown in a room of this width. */
export function scaleOf(zoom: Zoom, widest: number, room: number): number {
  if (zoom === "actual" || widest <= 0) return ACTUAL;
  return Math.max(0.25, (room - 2 * GAP) / widest);
}

/** Where each page begins, in pixels from the top, and the height of all. */
export function lay(sizes: readonly Size[], scale: number): { tops: number[]; height: number } {
  const tops: number[] = [];
  let height = GAP;
  for (const size of sizes) {
    tops.push(height);
    height += size.height * scale + GAP;
  }
  return { tops, height };
}

/** Pages to draw: those in view and one screen before and after. From 0, the end left out. */
export function near(
  tops: readonly number[],
  height: number,
  scroll: number,
  view: number,
): { from: number; to: number } {
  const [above, below] = [scroll - view, scroll + 2 * view];
  const from = tops.findIndex((_, at) => (tops[at + 1] ?? height) > above);
  if (from < 0) return { from: 0, to: 0 };
  const after = tops.findIndex((top) => top >= below);
  return { from, to: after < 0 ? tops.length : after };
}

/** The page being read, from 1: the one at a third of the view. */
export function reading(tops: readonly number[], scroll: number, view: number): number {
  const line = scroll + view / 3;
  return Math.max(1, tops.filter((top) => top <= line).length);
}

/** The entry of the outline being read: the last that begins above a third of the view. */
export function readingEntry(
  outline: readonly OutlineEntry[],
  tops: readonly number[],
  scale: number,
  scroll: number,
  view: number,
): number {
  const line = scroll + view / 3;
  let last = -1;
  outline.forEach((entry, at) => {
    if ((tops[entry.page - 1] ?? Infinity) + entry.top * scale <= line) last = at;
  });
  return last;
}

/** Figures of each page, from page 1, in reading order as the program gives them. */
export function byPage(figures: readonly FigurePlace[], pages: number): FigurePlace[][] {
  const found: FigurePlace[][] = Array.from({ length: pages }, () => []);
  for (const figure of figures) found[figure.page - 1]?.push(figure);
  return found;
}

/** Extra reach around a figure, in points: figures are small and hands are not. */
const REACH = 3;

/** The figure at a place of a page, both in points. */
export function figureAt(
  figures: readonly FigurePlace[],
  x: number,
  y: number,
): FigurePlace | undefined {
  return figures.find(
    ({ left, right, top, bottom }) =>
      x >= left - REACH && x <= right + REACH && y >= top - REACH && y <= bottom + REACH,
  );
}
