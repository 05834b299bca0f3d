// Figures and pictures of the pretended program: those of the method's worked example (B.8.10).

import type {
  Indicator,
  IndicatorView,
  PriorityRow,
  Reading,
  Scene,
} from "../../src/lib/generated/api";

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

/** Need and leverage of the worked example. */
export const matrix = () =>
  scene(
    "Need and leverage",
    "Four issues call for action now.",
    [
      {
        kind: "rect",
        x: 40,
        y: 10,
        width: 430,
        height: 200,
        radius: 4,
        fill: "band",
        stroke: null,
      },
      {
        kind: "line",
        points: [
          { x: 255, y: 10 },
          { x: 255, y: 210 },
        ],
        stroke: { ink: "rule", width: 1, dash: "dashed" },
      },
      {
        kind: "line",
        points: [
          { x: 40, y: 110 },
          { x: 470, y: 110 },
        ],
        stroke: { ink: "rule", width: 1, dash: "dashed" },
      },
      ...Object.entries(FIGURES).flatMap(([id, [need, , , , , leverage]]) => [
        {
          kind: "circle",
          x: 40 + leverage * 4.3,
          y: 210 - need * 2,
          radius: 8,
          fill: "series1",
          stroke: null,
          key: id,
        },
        words(54 + leverage * 4.3, 214 - need * 2, id, "text"),
      ]),
    ],
    [["PB20", "75"]],
  );

/** The readings of an indicator as a line. */
export const trend = (indicator: Indicator, own: Reading[]): Scene => {
  const top = Math.max(...own.map((each) => each.value), indicator.target ?? 0) * 1.1;
  const x = (at: number) => 40 + (at * 360) / Math.max(own.length - 1, 1);
  const y = (value: number) => 200 - (value / top) * 180;
  return scene(
    "Trend",
    `From ${own[0]?.value} to ${own.at(-1)?.value}.`,
    [
      {
        kind: "line",
        points: [
          { x: 40, y: 200 },
          { x: 470, y: 200 },
        ],
        stroke: { ink: "axis", width: 1, dash: "solid" },
      },
      {
        kind: "line",
        points: own.map((each, at) => ({ x: x(at), y: y(each.value) })),
        stroke: { ink: "series1", width: 2.4, dash: "solid" },
      },
      ...own.flatMap((each, at) => [
        {
          kind: "circle",
          x: x(at),
          y: y(each.value),
          radius: 4,
          fill: "surface",
          stroke: { ink: "series1", width: 2, dash: "solid" },
          key: null,
        },
        words(x(at), 216, each.on.slice(0, 4), "axis", "middle"),
        words(x(at), y(each.value) - 9, String(each.value), "text", "middle"),
      ]),
    ],
    own.map((each) => [each.on, String(each.value)]),
  );
};
const VERDICTS = ["on-track", "behind", "wrong-way", "no-clear-change"] as const;
/** An indicator with its readings; the verdict only shows each kind once. */
export const indicatorView = (
  indicator: Indicator,
  at: number,
  readings: readonly Reading[],
): IndicatorView => {
  const own = readings.filter((each) => each.indicator === indicator.id);
  const verdict =
    indicator.better === "neither"
      ? "with-care"
      : own.length === 0
        ? "no-value"
        : (VERDICTS[at % 4] ?? "behind");
  return {
    ...indicator,
    readings: own,
    latest: own.at(-1) ?? null,
    verdict,
    claim: own.length > 1 ? "2b" : indicator.baseline === null ? "0" : "1",
    picture: own.length > 1 ? trend(indicator, own) : null,
  };
};
