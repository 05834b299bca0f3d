// An answer while it is being given, and what of it can be saved.
//
// Pure: the page holds a draft, the tests hold another.

import type { Answer, AnswerType, Grade, Text } from "$lib/generated/api";
import { gradeOf, solidityOf, type Solidity } from "$lib/grade";

export interface Period {
  from: string;
  to: string;
  earlier: number | null;
}

/** "none": not answered; the rest are the states of an answer. */
export type DraftState = "none" | Answer["state"];

export interface Draft {
  state: DraftState;
  /** Chosen code of a list or a scale, as text. */
  code: string | null;
  codes: string[];
  number: number | null;
  date: string;
  period: Period;
  text: Text;
  reason: Text;
  source: string;
  sourceNote: string;
  solidity: Solidity | null;
  who: string;
  due: string;
}

const EMPTY: Draft = {
  state: "none",
  code: null,
  codes: [],
  number: null,
  date: "",
  period: { from: "", to: "", earlier: null },
  text: { en: "", fr: "" },
  reason: { en: "", fr: "" },
  source: "",
  sourceNote: "",
  solidity: null,
  who: "",
  due: "",
};

/** Answered by choosing one card. */
export const CHOICES: ReadonlySet<AnswerType> = new Set([
  "single",
  "yps",
  "scale04",
  "scale03",
  "trend5",
]);

/** Stored as whole numbers rather than codes. */
const SCALES: ReadonlySet<AnswerType> = new Set(["scale04", "scale03", "trend5"]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** A draft of the answer that is stored, or of none. */
export function draftOf(answer: Answer | null): Draft {
  const draft = structuredClone(EMPTY);
  if (!answer) return draft;
  draft.state = answer.state;
  draft.reason = { ...answer.reason };
  draft.source = answer.source;
  draft.sourceNote = answer.sourceNote;
  draft.solidity = solidityOf(answer.grade);
  draft.who = answer.who;
  draft.due = answer.due;
  const { value } = answer;
  if (typeof value === "number") {
    draft.number = value;
    draft.code = String(value);
  } else if (typeof value === "string") {
    draft.code = value;
    draft.date = value;
  } else if (Array.isArray(value)) {
    draft.codes = value.filter((code): code is string => typeof code === "string");
  } else if (isRecord(value) && "from" in value) {
    const earlier = typeof value.earlier === "number" ? value.earlier : null;
    draft.period = { from: asText(value.from), to: asText(value.to), earlier };
  } else if (isRecord(value)) {
    draft.text = { en: asText(value.en), fr: asText(value.fr) };
  }
  return draft;
}

/** The value as it is stored; null when nothing was given yet. */
export function valueOf(type: AnswerType, draft: Draft): unknown {
  if (SCALES.has(type)) return draft.code === null ? null : Number(draft.code);
  switch (type) {
    case "single":
    case "yps":
      return draft.code;
    case "multi":
      return draft.codes.length === 0 ? null : draft.codes;
    case "number":
    case "percent":
    case "money":
      return draft.number;
    case "date":
      return draft.date || null;
    case "period": {
      const { from, to, earlier } = draft.period;
      return from === "" && to === "" && earlier === null
        ? null
        : { from, to, earlier: earlier ?? 0 };
    }
    case "textShort":
    case "textLong":
      return draft.text.en.trim() === "" && draft.text.fr.trim() === "" ? null : draft.text;
    case "scale04":
    case "scale03":
    case "trend5":
    case "other":
      return null;
  }
}

export type Step =
  | { kind: "nothing" }
  | { kind: "clear" }
  | { kind: "save"; answer: Answer }
  /** Reasons or evidence without an answer to hold them. */
  | { kind: "answer-first" };

/** What saving this draft means. `stored` says whether an answer exists already. */
export function stepFor(
  type: AnswerType,
  draft: Draft,
  stored: boolean,
  maximumGrade: (source: string) => Grade | null,
): Step {
  const value = draft.state === "value" ? valueOf(type, draft) : null;
  const given = draft.state !== "none" && (draft.state !== "value" || value !== null);
  if (!given) {
    const about =
      draft.reason.en || draft.reason.fr || draft.source || draft.sourceNote || draft.solidity;
    if (about) return { kind: "answer-first" };
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

function sorted(value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
    : value;
}
