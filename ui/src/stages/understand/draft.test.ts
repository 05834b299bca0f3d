import { describe, expect, it } from "vitest";
import type { Answer } from "$lib/generated/api";
import { draftOf, same, stepFor, valueOf } from "./draft";

const best = (source: string) => (source === "S-POL" ? ("A" as const) : ("B" as const));
const answer: Answer = {
  state: "value",
  value: { from: "2024-01-01", to: "2024-12-31", earlier: 3 },
  reason: { en: "", fr: "Année complète" },
  source: "S-EXP",
  sourceNote: "",
  grade: "C",
  who: "",
  due: "",
  answeredOn: "2024-09-20",
};

describe("an answer", () => {
  it("comes back from its draft unchanged, but for the day", () => {
    const step = stepFor("period", draftOf(answer), true, best);
    expect(step.kind).toBe("save");
    if (step.kind === "save") expect(same(step.answer, answer)).toBe(true);
  });

  it("of a trend is a whole number, below zero too", () => {
    expect(valueOf("trend5", { ...draftOf(null), state: "value", code: "-2" })).toBe(-2);
  });

  it("that was emptied is taken away, not saved as an empty one", () => {
    const emptied = {
      ...draftOf({ ...answer, grade: null, source: "", reason: { en: "", fr: "" } }),
    };
    emptied.period = { from: "", to: "", earlier: null };
    expect(stepFor("period", emptied, true, best)).toEqual({ kind: "clear" });
  });

  it("is asked for before reasons can be kept", () => {
    const draft = { ...draftOf(null), reason: { en: "Heard at the arena", fr: "" } };
    expect(stepFor("single", draft, false, best)).toEqual({ kind: "answer-first" });
  });

  it("not known yet keeps who and when; another state does not", () => {
    const draft = { ...draftOf(null), who: "Police service", due: "2025-02-01" };
    const unknown = stepFor("single", { ...draft, state: "unknown" }, false, best);
    const apart = stepFor("single", { ...draft, state: "not-applicable" }, false, best);
    expect(unknown.kind === "save" && unknown.answer.who).toBe("Police service");
    expect(apart.kind === "save" && apart.answer.who).toBe("");
  });

  it("documented by a source gets the best grade this source allows", () => {
    const draft = { ...draftOf(null), state: "value" as const, code: "RES" };
    const grade = (source: string) => {
      const step = stepFor("single", { ...draft, source, solidity: "documented" }, false, best);
      return step.kind === "save" ? step.answer.grade : null;
    };
    expect([grade("S-POL"), grade("S-EXP")]).toEqual(["A", "B"]);
  });
});
