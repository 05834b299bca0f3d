// An answer while it is being given, and what of it can be saved.
//
// Pure: the page holds a draft, the tests hold another.

import type { Answer, Form, Grade, RecordView, Text } from "$lib/generated/api";
import { gradeOf, solidityOf, type Solidity } from "$lib/grade";
import {
  givenOf,
  isObject,
  isUntouched,
  lacking,
  mended,
  unfinished,
  valueOf,
  type Given,
  type Kept,
} from "./given";

/** "none": not answered; the rest are the states of an answer. */
export type DraftState = "none" | Answer["state"];

/** What a draft needs to know of its question. */
export interface Asked {
  form: Form;
  record: RecordView | null;
  /** The problems it is asked for, one by one; null when it is asked once. */
  problems: readonly { id: string }[] | null;
}

export interface Draft {
  state: DraftState;
  given: Given;
  /** The value of each problem, for a question asked again for each. */
  each: Record<string, Given>;
  reason: Text;
  source: string;
  sourceNote: string;
  solidity: Solidity | null;
  who: string;
  due: string;
  note: Text;
}

/** A draft of the answer that is stored, or of none. */
export function draftOf(asked: Asked, answer: Answer | null): Draft {
  const { form, record, problems } = asked;
  const value = answer?.value ?? null;
  const stored: Record<string, unknown> = problems && isObject(value) ? value : {};
  // Problems that are no longer asked about keep their value: nothing is lost with a decision.
  const ids = new Set([...(problems ?? []).map(({ id }) => id), ...Object.keys(stored)]);
  return {
    state: answer?.state ?? "none",
    given: givenOf(form, problems ? null : value, record),
    each: Object.fromEntries([...ids].map((id) => [id, givenOf(form, stored[id], record)])),
    reason: { ...(answer?.reason ?? { en: "", fr: "" }) },
    source: answer?.source ?? "",
    sourceNote: answer?.sourceNote ?? "",
    solidity: solidityOf(answer?.grade ?? null),
    who: answer?.who ?? "",
    due: answer?.due ?? "",
    note: { ...(answer?.note ?? { en: "", fr: "" }) },
  };
}

/** What is given, one value after another, with the problem each belongs to ("" for none). */
export function parts(asked: Asked, draft: Draft): [problem: string, given: Given][] {
  return asked.problems ? Object.entries(draft.each) : [["", draft.given]];
}

function valueOfAll(asked: Asked, draft: Draft, before: unknown): unknown {
  const { form, record } = asked;
  if (!asked.problems) return valueOf(form, draft.given, record, before);
  const old = isObject(before) ? before : {};
  const values = Object.entries(draft.each)
    .map(([problem, given]) => [problem, valueOf(form, given, record, old[problem])] as const)
    .filter(([, value]) => value !== null);
  return values.length === 0 ? null : Object.fromEntries(values);
}

/** A list with something in it that cannot be stored yet. */
export function isHalfFilled(asked: Asked, draft: Draft): boolean {
  const { form, record } = asked;
  if (!record) return false;
  return parts(asked, draft).some(([, given]) =>
    form === "record"
      ? !isUntouched(record, given.fields) && lacking(record, given.fields).length > 0
      : unfinished(record, given.entries).length > 0,
  );
}

/** Unfinished entries with their places, by problem. */
export function waitingEntries(asked: Asked, draft: Draft): Record<string, Kept[]> {
  const { record } = asked;
  const found = parts(asked, draft).map(([problem, given]) => {
    const waiting = new Set(unfinished(record, given.entries).map((entry) => entry.id));
    const kept = given.entries
      .map((entry, at) => ({ at, entry }))
      .filter(({ entry }) => waiting.has(entry.id));
    return [problem, kept] as const;
  });
  return Object.fromEntries(found.filter(([, kept]) => kept.length > 0));
}

/** Puts unfinished entries back into a draft that was made anew. */
export function withWaiting(asked: Asked, draft: Draft, waiting: Record<string, Kept[]>): Draft {
  for (const [problem, given] of parts(asked, draft))
    given.entries = mended(given.entries, waiting[problem] ?? []);
  return draft;
}

export type Step =
  | { kind: "nothing" }
  | { kind: "clear" }
  | { kind: "save"; answer: Answer }
  /** Reasons or evidence without an answer to hold them. */
  | { kind: "answer-first" };

/** What saving this draft means. `stored` is the answer that exists already. */
export function stepFor(
  asked: Asked,
  draft: Draft,
  stored: Answer | null,
  maximumGrade: (source: string) => Grade | null,
): Step {
  const before = stored?.value ?? null;
  const value = draft.state === "value" ? valueOfAll(asked, draft, before) : null;
  const given = draft.state !== "none" && (draft.state !== "value" || value !== null);
  if (!given) {
    // Something is being written that will hold the reasons once it can be stored.
    if (isHalfFilled(asked, draft)) return { kind: "nothing" };
    const { reason, source, sourceNote, solidity } = draft;
    if (reason.en || reason.fr || source || sourceNote || solidity) return { kind: "answer-first" };
    return { kind: stored ? "clear" : "nothing" };
  }
  const unknown = draft.state === "unknown";
  return {
    kind: "save",
    answer: {
      state: draft.state as Answer["state"],
      value,
      reason: { ...draft.reason },
      source: draft.source,
      sourceNote: draft.sourceNote,
      grade:
        draft.solidity === null
          ? null
          : gradeOf(draft.solidity, maximumGrade(draft.source), isReasoned(draft)),
      who: unknown ? draft.who : "",
      due: unknown ? draft.due : "",
      note: unknown ? { ...draft.note } : { en: "", fr: "" },
      // The program notes the day itself.
      answeredOn: "",
    },
  };
}

/** Why the answer is so solid has been written, in any language. */
export function isReasoned(draft: Draft): boolean {
  return (draft.reason.en + draft.reason.fr).trim() !== "";
}

/** Two stored answers that say the same, whatever day they were given. */
export function same(a: Answer | null, b: Answer | null): boolean {
  const plain = (answer: Answer | null) =>
    JSON.stringify(answer && { ...answer, answeredOn: "", value: sorted(answer.value) });
  return plain(a) === plain(b);
}

/** Keys in one order, in depth: the program and the page need not agree on theirs. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}
