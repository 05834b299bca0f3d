import { describe, expect, it } from "vitest";
import type { VoicedProblem, VoicedQuestion } from "$lib/generated/api";
import {
  agreementWord,
  answersGrid,
  changedCells,
  maturityName,
  pointOf,
  ratingsGrid,
  rowOf,
  valueOfCell,
} from "./heard";

const combined = { median: 2, low: 1, high: 4, known: 2, of: 3, disagree: true };

describe("what the voices said", () => {
  it("keeps an unknown apart from a voice that was not asked", () => {
    const voiced: VoicedQuestion[] = [
      {
        question: "Q602",
        form: "scale04",
        values: [
          { voice: "police", value: 3 },
          { voice: "youth", value: null },
        ],
        combined,
        own: 3,
      },
      {
        question: "Q301",
        form: "yes-partly-no",
        values: [{ voice: "youth", value: 1 }],
        combined,
        own: null,
      },
    ];
    // The merchants said nothing; Q301 is no question of the profile.
    expect(answersGrid(voiced)).toEqual({ Q602: { police: "3", youth: "?" } });
  });
  it("names rows by the issue and the point", () => {
    const voiced: VoicedProblem[] = [
      {
        problem: "PB20",
        agreement: 0.5,
        criteria: [
          { criterion: "G", values: [{ voice: "police", value: 0 }], combined, own: null },
          { criterion: "F", values: [], combined, own: 2 },
        ],
      },
    ];
    expect(ratingsGrid(voiced)).toEqual({ "PB20 G": { police: "0" } });
    expect(pointOf(rowOf("one of our own", "T"))).toEqual({
      problem: "one of our own",
      criterion: "T",
    });
  });
  it("finds what was written, changed and emptied, and nothing else", () => {
    const before = { Q602: { police: "3", youth: "?" }, Q603: { police: "0" } };
    const after = { Q602: { police: "3", youth: "2", shops: "4" } };
    expect(changedCells(before, after)).toEqual([
      { row: "Q602", voice: "youth", value: "2" },
      { row: "Q602", voice: "shops", value: "4" },
      { row: "Q603", voice: "police", value: null },
    ]);
    expect(changedCells(before, before)).toEqual([]);
  });
  it("reads zero as a value and the question mark as not known", () => {
    expect(valueOfCell("0")).toBe(0);
    expect(valueOfCell("?")).toBeNull();
  });
  it("names the ten dimensions in their order", () => {
    expect(maturityName("Q602")).toBe("maturity-m1");
    expect(maturityName("Q611")).toBe("maturity-m10");
  });
  it("says how far voices agree at the edges", () => {
    expect(agreementWord(1)).toBe("close");
    expect(agreementWord(0.75)).toBe("close");
    expect(agreementWord(0.5)).toBe("mixed");
    expect(agreementWord(0.49)).toBe("far");
  });
});
