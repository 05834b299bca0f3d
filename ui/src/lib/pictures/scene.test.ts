import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { dashes, inkClasses } from "./scene";

const api = readFileSync("src/lib/generated/api.ts", "utf8");
const inks = [
  ...(/export type Ink = ([^;]+);/.exec(api)?.[1] ?? "").matchAll(/"([a-z0-9_]+)"/g),
].map((match) => match[1] ?? "");

it("gives every role of colour a token of the theme, for fills and for strokes", () => {
  const css = readFileSync("src/lib/pictures/ink.css", "utf8");
  expect(inks.length).toBeGreaterThan(20);
  for (const ink of inks) {
    expect(css, ink).toMatch(new RegExp(`\\.fill-${ink} \\{\\s*fill: var\\(--`));
    expect(css, ink).toMatch(new RegExp(`\\.stroke-${ink} \\{\\s*stroke: var\\(--`));
  }
});

it("paints nothing that the scene leaves out", () => {
  expect(inkClasses(null, null)).toBe("fill-none");
  expect(inkClasses("series1", { ink: "axis", width: 1, dash: "solid" })).toBe(
    "fill-series1 stroke-axis",
  );
  expect(dashes({ ink: "target", width: 1, dash: "solid" })).toBeUndefined();
  expect(dashes({ ink: "target", width: 1, dash: "dashed" })).toBe("4 3");
});
