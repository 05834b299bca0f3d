// A picture as the program sends it: marks in the order they are painted, and the data behind it.
//
// Colours are roles: the stylesheet beside this file gives each one its token of the theme.

import type { Scene } from "../generated/api";

export type Ink =
  | "text"
  | "muted"
  | "rule"
  | "axis"
  | "surface"
  | "band"
  | "primary"
  | "primary_soft"
  | "on_primary"
  | "accent"
  | "accent_soft"
  | "series1"
  | "series2"
  | "series3"
  | "series4"
  | "series5"
  | "target"
  | "zone1"
  | "zone2"
  | "zone3"
  | "zone4"
  | "danger"
  | "unknown";

export interface Stroke {
  ink: Ink;
  width: number;
  dash: "solid" | "dashed" | "dotted";
}

interface Point {
  x: number;
  y: number;
}

interface Shape {
  fill: Ink | null;
  stroke: Stroke | null;
}

export type Mark =
  | ({ kind: "rect"; x: number; y: number; width: number; height: number; radius: number } & Shape)
  | { kind: "line"; points: Point[]; stroke: Stroke }
  | ({ kind: "path"; points: Point[] } & Shape)
  | ({ kind: "circle"; x: number; y: number; radius: number; key: string | null } & Shape)
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      anchor: "start" | "middle" | "end";
      weight: "regular" | "strong";
      size: number;
      ink: Ink;
    };

/** The marks of a scene. The contract leaves their type open; the program only sends these. */
export function marksOf(scene: Scene): Mark[] {
  return scene.marks as Mark[];
}

/** The points of a line or of a shape, as SVG writes them. */
export function pointList(points: readonly Point[]): string {
  return points.map((point) => `${point.x},${point.y}`).join(" ");
}

/** The dashes of a stroke, in multiples of its width; nothing for a full line. */
export function dashes(stroke: Stroke | null): string | undefined {
  if (!stroke || stroke.dash === "solid") return undefined;
  const unit = Math.max(stroke.width, 0.8);
  return stroke.dash === "dashed" ? `${unit * 4} ${unit * 3}` : `${unit} ${unit * 2.4}`;
}

/** The names of the classes that colour a mark. */
export function inkClasses(fill: Ink | null, stroke: Stroke | null): string {
  return `${fill ? `fill-${fill}` : "fill-none"} ${stroke ? `stroke-${stroke.ink}` : ""}`.trim();
}

export interface DataTable {
  columns: string[];
  numeric: boolean[];
  rows: string[][];
}

/** The data behind a picture, whatever names the columns came under. */
export function tableOf(scene: Scene): DataTable {
  const table = scene.table as Partial<DataTable> & { header?: string[]; rows: string[][] };
  const columns = table.columns ?? table.header ?? [];
  const numeric = table.numeric ?? columns.map(() => false);
  return { columns, numeric, rows: table.rows };
}
