// How the marks of a picture become SVG.
//
// Colours are roles: the stylesheet beside this file gives each one its token of the theme.

import type { Ink, Point, Stroke } from "../generated/api";

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
