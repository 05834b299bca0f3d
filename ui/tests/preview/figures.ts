// Figures and pictures of the pretended program: those of the method's worked example (B.8.10).

import type { PriorityRow, Scene } from "../../src/lib/generated/api";

/** need, least, most, completeness, confidence, leverage, rank, tied, band, best, worst, times */
type Figures = [
  number,
  number,
  number,
  number,
  number,
  number,
  number | null,
  boolean,
  PriorityRow["band"],
  number,
  number,
  number,
];
export const FIGURES: Record<string, Figures> = {
  PB20: [75, 75, 75, 1, 0.59, 42.5, 1, false, "A", 1, 1, 12],
  PB01: [67.5, 67.5, 67.5, 1, 0.74, 58.75, 2, true, "A", 2, 6, 11],
  PB09: [65.4, 42.5, 77.5, 0.65, 0.49, 58.75, 2, true, "A", 2, 6, 7],
  PB27: [65, 65, 65, 1, 0.7, 92.5, 2, true, "A", 2, 5, 6],
  PB16: [62.5, 62.5, 62.5, 1, 0.64, 50, 5, true, "B", 4, 6, 0],
  PB18: [61.3, 61.3, 61.3, 1, 0.725, 83.75, 5, true, "B", 4, 6, 0],
  PB10: [45, 45, 45, 1, 0.725, 58.75, 7, false, "C", 7, 7, 0],
  PB08: [86.1, 38.75, 93.75, 0.45, 0.11, 33.75, null, false, null, 0, 0, 0],
};

export const scene = (
  title: string,
  finding: string,
  marks: unknown[],
  rows: string[][],
): Scene => ({
  width: 480,
  height: 240,
  title,
  finding,
  alt: finding,
  marks: marks as Scene["marks"],
  table: { columns: [title, finding], numeric: [false, true], rows },
});
export const words = (x: number, y: number, text: string, ink = "muted", anchor = "start") => ({
  kind: "text",
  x,
  y,
  text,
  anchor,
  weight: "regular",
  size: 10,
  ink,
});
