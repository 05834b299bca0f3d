// Judgements as the history holds them, in words: ratings on their scale, weights in percent.
//
// Pure. What was not rated is not what nobody knows; both are said.

import type { Criterion, JudgementChange } from "$lib/generated/api";

/** The trend is stored from 0 to 4 and said from −2 to 2. */
const STEADY = 2;

/** A value of the history: a figure, a share, or the message that stands for none. */
export type Said = { number: number } | { percent: number } | { message: string };

export function said(change: Pick<JudgementChange, "subject" | "criterion">, stored: string): Said {
  if (stored === "") return { message: "history-page-none" };
  if (stored === "?") return { message: "history-page-unknown" };
  const number = Number(stored);
  if (change.subject === "weight") return { percent: Math.round(number * 100) };
  return { number: change.criterion === "T" ? number - STEADY : number };
}

/** Every change, those of one issue, or those of the weights. */
export type Filter = { kind: "all" } | { kind: "weights" } | { kind: "problem"; id: string };

export function chosen(changes: readonly JudgementChange[], filter: Filter): JudgementChange[] {
  return changes.filter(
    (change) =>
      filter.kind === "all" ||
      (filter.kind === "weights"
        ? change.subject === "weight"
        : change.subject === "rating" && change.problem === filter.id),
  );
}

/** How a figure moved: the message that says it, with the distance. */
export function moved(then: number | null, now: number | null): { id: string; by: number } {
  if (then === null && now === null) return { id: "history-page-still-unknown", by: 0 };
  if (then === null) return { id: "history-page-now-known", by: 0 };
  if (now === null) return { id: "history-page-no-longer-known", by: 0 };
  // Figures are shown with one decimal: what looks the same is the same.
  const by = Math.round((now - then) * 10) / 10;
  if (by === 0) return { id: "history-page-same", by: 0 };
  return { id: by > 0 ? "history-page-up" : "history-page-down", by: Math.abs(by) };
}

export const criterionOf = (change: JudgementChange): Criterion => change.criterion as Criterion;
