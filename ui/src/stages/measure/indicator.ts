// Indicators: new ones, what is wrong with a target, and values in words and units.

import type { CatalogueView, Indicator, IndicatorView, Text } from "$lib/generated/api";

export const UNITS: readonly Indicator["unit"][] = [
  "percent",
  "rate",
  "count",
  "index",
  "score",
  "money",
  "days",
  "minutes",
  "ratio",
  "points",
  "speed",
];
export const BETTER: readonly Indicator["better"][] = ["lower", "higher", "neither"];
export const FREQUENCIES = ["M", "Q", "Y", "2Y", "3Y"] as const;
export const KINDS = ["process", "output", "outcome", "impact"] as const;

function blank(): Omit<Indicator, "catalogue" | "name" | "unit" | "better"> {
  return {
    id: "",
    problem: null,
    source: "",
    sourceNote: "",
    frequency: "",
    baseline: null,
    baselineOn: "",
    target: null,
    targetOn: "",
    survey: false,
    note: { en: "", fr: "" },
  };
}

/** Sources whose values come from a sample of people, and so carry a margin of error. */
const SURVEYS: readonly string[] = ["S-SUR", "S-SURC", "S-FRONT"];

/** An indicator of the library as it enters a plan; `retained` are the plan's priorities. */
export function fromLibrary(
  entry: CatalogueView["indicators"][number],
  retained: readonly string[],
): Indicator {
  return {
    ...blank(),
    catalogue: entry.id,
    name: { en: "", fr: "" },
    unit: entry.unit,
    better: entry.better,
    problem: retained.find((problem) => entry.problems.includes(problem)) ?? null,
    source: entry.sources[0] ?? "",
    frequency: entry.frequency,
    survey: entry.sources.length > 0 && entry.sources.every((source) => SURVEYS.includes(source)),
  };
}

export function ownIndicator(name: Text): Indicator {
  return { ...blank(), catalogue: "", name, unit: "count", better: "lower" };
}

/** The indicator alone, without what the program works out about it. */
export function bare(view: IndicatorView): Indicator {
  const indicator: Partial<IndicatorView> = { ...view };
  delete indicator.readings;
  delete indicator.latest;
  delete indicator.verdict;
  delete indicator.claim;
  delete indicator.picture;
  return indicator as Indicator;
}

export type TargetProblem = "same" | "before" | "side";

/**
 * What to say about a target: the same as the start, dated before it, or on its wrong side.
 * The last one is odd, not wrong: it may be kept.
 */
export function targetProblem(
  indicator: Pick<Indicator, "baseline" | "baselineOn" | "target" | "targetOn" | "better">,
): TargetProblem | null {
  const { baseline, target, baselineOn, targetOn, better } = indicator;
  if (better === "neither") return null;
  if (baseline !== null && target !== null) {
    if (baseline === target) return "same";
    if ((better === "lower") !== target < baseline) return "side";
  }
  return baselineOn !== "" && targetOn !== "" && targetOn <= baselineOn ? "before" : null;
}

/** Units whose differences are counted in points, not as a share of the start. */
const POINTS: readonly Indicator["unit"][] = ["percent", "score", "index", "points"];

/** The change from the starting value, for the sentence "Changed by …": points, or a share of the start. */
export function change(
  indicator: Pick<Indicator, "unit" | "baseline">,
  latest: number,
): { by: "points" | "percent"; value: number } | null {
  if (indicator.baseline === null) return null;
  const difference = latest - indicator.baseline;
  if (POINTS.includes(indicator.unit)) return { by: "points", value: tenths(difference) };
  if (indicator.baseline === 0) return null;
  return { by: "percent", value: tenths((100 * difference) / Math.abs(indicator.baseline)) };
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/**
 * The indicator shown in large: the one asked for, else the first with a picture and a target,
 * else the first with a picture, else the first.
 */
export function main(shown: readonly IndicatorView[], asked: string | null): IndicatorView | null {
  return (
    shown.find((indicator) => indicator.id === asked) ??
    shown.find((indicator) => indicator.picture !== null && indicator.target !== null) ??
    shown.find((indicator) => indicator.picture !== null) ??
    shown[0] ??
    null
  );
}
