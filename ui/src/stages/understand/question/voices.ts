// What several voices hold together on one scale: the same rule as `core::diagnosis::voices`.
//
// Pure. A voice that was not asked is left out; one that does not know counts as unknown.

import type { Answer, Form } from "$lib/generated/api";

export interface Together {
  /** Lower median of the known values; null when more than half are unknown. */
  median: number | null;
  low: number | null;
  high: number | null;
  known: number;
  of: number;
  /** Two steps or more apart: to discuss. */
  disagree: boolean;
}

const YES_PARTLY_NO = ["N", "P", "Y"];

/** The codes of a scale, from the lowest. */
export function codesOf(form: Form): string[] {
  if (form === "yes-partly-no") return YES_PARTLY_NO;
  if (form === "trend5") return ["-2", "-1", "0", "1", "2"];
  return form === "scale03" ? ["0", "1", "2", "3"] : ["0", "1", "2", "3", "4"];
}

/** Where an answer stands on its scale; null when it is not known. */
export function standing(form: Form, answer: Answer): number | null {
  if (answer.state !== "value") return null;
  if (form !== "yes-partly-no") return typeof answer.value === "number" ? answer.value : null;
  const at = YES_PARTLY_NO.indexOf(String(answer.value));
  return at < 0 ? null : at;
}

/** The code of a place on the scale. */
export function codeAt(form: Form, value: number): string {
  return form === "yes-partly-no" ? (YES_PARTLY_NO[value] ?? "") : String(value);
}

export function together(values: readonly (number | null)[]): Together {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const unknown = values.length - known.length;
  const [low = null, high = null] = [known[0], known.at(-1)];
  const middle = known[Math.floor((known.length - 1) / 2)] ?? null;
  return {
    median: 2 * unknown > values.length ? null : middle,
    low,
    high,
    known: known.length,
    of: values.length,
    disagree: low !== null && high !== null && known.length > 1 && high - low >= 2,
  };
}

/** An answer of a voice that says this code, or that it does not know. */
export function voiceAnswer(form: Form, code: string | null): Answer {
  const value = code === null || form === "yes-partly-no" ? code : Number(code);
  return {
    state: code === null ? "unknown" : "value",
    value,
    reason: { en: "", fr: "" },
    source: "",
    sourceNote: "",
    grade: null,
    who: "",
    due: "",
    note: { en: "", fr: "" },
    answeredOn: "",
  };
}
