// The six questions that tell an issue from a symptom (method A.9), as the sheet X701 stores them.
//
// Pure. An issue without a tick is absent from the sheet: nobody looked at it yet.

import type { Answer } from "$lib/generated/api";

export const SHEET = "X701";
/** With fewer ticks, it may be a symptom rather than an issue. */
export const ENOUGH = 4;

export type Ticks = Record<string, string[]>;

export function ticksOf(answer: Answer | null): Ticks {
  const value = answer?.state === "value" ? answer.value : null;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))
      .map(([problem, codes]) => [problem, codes.filter((code) => typeof code === "string")]),
  );
}

/** The sheet after the ticks of one issue changed. */
export function withTicks(ticks: Ticks, problem: string, codes: readonly string[]): Ticks {
  const { [problem]: _before, ...others } = ticks;
  return codes.length === 0 ? others : { ...others, [problem]: [...codes] };
}

/** The answer that holds these ticks; what it rests on stays as it was. Null when none is left. */
export function answerOf(before: Answer | null, ticks: Ticks): Answer | null {
  if (Object.keys(ticks).length === 0) return null;
  const none = { en: "", fr: "" };
  return {
    reason: none,
    source: "",
    sourceNote: "",
    grade: null,
    who: "",
    due: "",
    note: none,
    answeredOn: "",
    ...before,
    state: "value",
    value: ticks,
  };
}
