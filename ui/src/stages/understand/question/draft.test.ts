import { describe, expect, it } from "vitest";
import type { Answer, FieldView, RecordView } from "$lib/generated/api";
import {
  draftOf,
  isHalfFilled,
  same,
  stepFor,
  waitingEntries,
  withWaiting,
  type Asked,
} from "./draft";

const best = (source: string) => (source === "S-POL" ? ("A" as const) : ("B" as const));
const NONE = { en: "", fr: "" };
const answer: Answer = {
  state: "value",
  value: { from: "2024-01-01", to: "2024-12-31", earlier: 3 },
  reason: { en: "", fr: "Année complète" },
  source: "S-EXP",
  sourceNote: "",
  grade: "C",
  who: "",
  due: "",
  note: NONE,
  answeredOn: "2024-09-20",
};
const asked = (form: Asked["form"], more: Partial<Asked> = {}): Asked => ({
  form,
  record: null,
  problems: null,
  ...more,
});
const field = (id: string, kind: FieldView["kind"], required = false): FieldView => ({
  id,
  kind,
  required,
  choices: [],
});
const area: RecordView = {
  id: "area",
  title: "name",
  fields: [field("name", "text", true), field("population", "whole"), field("note", "long")],
};
const centre = { id: "a", name: { en: "Centre", fr: "" }, population: 4100 };

describe("an answer", () => {
  it("comes back from its draft unchanged, but for the day", () => {
    const period = asked("period");
    const step = stepFor(period, draftOf(period, answer), answer, best);
    expect(step.kind === "save" && same(step.answer, answer)).toBe(true);
  });

  it("that was emptied is taken away, not saved as an empty one", () => {
    const period = asked("period");
    const held = { ...answer, grade: null, source: "", reason: NONE };
    const emptied = draftOf(period, held);
    emptied.given.period = { from: "", to: "", earlier: null };
    expect(stepFor(period, emptied, held, best)).toEqual({ kind: "clear" });
  });

  it("is asked for before reasons can be kept", () => {
    const single = asked("single");
    const draft = { ...draftOf(single, null), reason: { en: "Heard at the arena", fr: "" } };
    expect(stepFor(single, draft, null, best)).toEqual({ kind: "answer-first" });
  });

  it("not known yet keeps who, when and what to ask; another state does not", () => {
    const single = asked("single");
    const note = { en: "Since which year?", fr: "" };
    const draft = { ...draftOf(single, null), who: "Police service", due: "2025-02-01", note };
    const unknown = stepFor(single, { ...draft, state: "unknown" }, null, best);
    const apart = stepFor(single, { ...draft, state: "not-applicable" }, null, best);
    expect(unknown.kind === "save" && [unknown.answer.who, unknown.answer.note]).toEqual([
      "Police service",
      note,
    ]);
    expect(apart.kind === "save" && [apart.answer.who, apart.answer.note]).toEqual(["", NONE]);
  });

  it("documented by a source gets the best grade this source allows", () => {
    const single = asked("single");
    const draft = draftOf(single, { ...answer, value: "RES", reason: NONE });
    const grade = (source: string) => {
      const given = { ...draft, source, solidity: "documented" as const };
      const step = stepFor(single, given, null, best);
      return step.kind === "save" ? step.answer.grade : null;
    };
    expect([grade("S-POL"), grade("S-EXP")]).toEqual(["A", "B"]);
  });

  it("is the same whatever order its rows and fields come in", () => {
    const one = { ...answer, value: { PB20: { "2024": 63, "2023": 52 }, PB18: { "2024": 1 } } };
    const two = { ...answer, value: { PB18: { "2024": 1 }, PB20: { "2023": 52, "2024": 63 } } };
    expect(same(one, two)).toBe(true);
  });
});

describe("a list of entries", () => {
  const list = asked("records", { record: area });
  const stored: Answer = { ...answer, value: [centre] };

  it("waits with an entry that lacks its name, and keeps the others", () => {
    const draft = draftOf(list, stored);
    draft.given.entries.push({ id: "b", name: { en: "", fr: "" }, population: 900, note: NONE });
    const step = stepFor(list, draft, stored, best);
    expect(step.kind === "save" && step.answer.value).toEqual([centre]);
    expect(isHalfFilled(list, draft)).toBe(true);
  });

  it("keeps what was stored of an entry whose name is being typed anew", () => {
    const draft = draftOf(list, stored);
    const [first] = draft.given.entries;
    if (first) first.name = { en: "", fr: "" };
    const step = stepFor(list, draft, stored, best);
    expect(step.kind === "save" && step.answer.value).toEqual([centre]);
  });

  it("that holds only half an entry saves nothing and asks for nothing", () => {
    const draft = draftOf(list, null);
    draft.state = "value";
    draft.source = "S-PLAN";
    draft.given.entries.push({ id: "b", name: NONE, population: 900, note: NONE });
    expect(stepFor(list, draft, null, best)).toEqual({ kind: "nothing" });
  });

  it("gets its half-filled entries back, where they stood, after an undo", () => {
    const draft = draftOf(list, stored);
    draft.given.entries.unshift({ id: "b", name: NONE, population: 900, note: NONE });
    const kept = waitingEntries(list, draft);
    const anew = withWaiting(list, draftOf(list, stored), kept);
    expect(anew.given.entries.map((entry) => entry.id)).toEqual(["b", "a"]);
  });

  it("emptied by removals takes the answer away", () => {
    const held = { ...stored, grade: null, source: "", reason: NONE };
    const draft = draftOf(list, held);
    draft.given.entries = [];
    expect(stepFor(list, draft, held, best)).toEqual({ kind: "clear" });
  });
});

describe("a question asked for each priority", () => {
  const each = asked("table", { problems: [{ id: "PB20" }, { id: "PB01" }] });
  const value = { PB20: { ACTING: { watch: { en: "Street workers", fr: "" } } } };

  it("stores the value of each priority that has one", () => {
    const draft = draftOf(each, { ...answer, value });
    expect(Object.keys(draft.each)).toEqual(["PB20", "PB01"]);
    const step = stepFor(each, draft, null, best);
    expect(step.kind === "save" && step.answer.value).toEqual(value);
  });

  it("keeps the value of an issue that is no priority any more", () => {
    const only = asked("table", { problems: [{ id: "PB01" }] });
    const step = stepFor(only, draftOf(only, { ...answer, value }), null, best);
    expect(step.kind === "save" && step.answer.value).toEqual(value);
  });
});
