import { describe, expect, it } from "vitest";
import type { Problem } from "$lib/generated/api";
import {
  allowedBy,
  asUnknown,
  fromProposal,
  lacksReason,
  lookedAt,
  optionOf,
  warmth,
  withValue,
} from "./rating";

describe("rating an issue", () => {
  it("asks the trend from −2 to 2 and stores it from 0 to 4", () => {
    expect(optionOf("T", 0)).toBe(-2);
    expect(optionOf("T", 4)).toBe(2);
    expect(optionOf("G", 3)).toBe(3);
  });
  it("counts a bare figure as a hunch, and keeps a solidity already stated", () => {
    const first = withValue(null, "G", 3);
    expect(first).toMatchObject({ state: "value", value: 3, grade: "D" });
    expect(withValue({ ...first, grade: "B" }, "G", 2).grade).toBe("B");
  });
  it("forgets the figure but not the reason when nobody knows", () => {
    const rated = { ...withValue(null, "F", 2), reason: { en: "No count", fr: "" } };
    expect(asUnknown(rated, "F")).toMatchObject({
      state: "unknown",
      value: null,
      grade: null,
      reason: { en: "No count", fr: "" },
    });
  });
  it("counts unknown points as looked at", () => {
    const problem = { ratings: [withValue(null, "F", 1), asUnknown(null, "G")] } as Problem;
    expect(lookedAt(problem)).toBe(2);
  });
});

describe("a proposal of the figures", () => {
  const given = { ...withValue(null, "T", 3), source: "S-POL", proposed: 4 };

  it("gives its value and grade, and leaves the source and the words", () => {
    const rated = { ...given, reason: { en: "Patrols doubled", fr: "" } };
    expect(fromProposal(rated, "T", { value: 4, grade: "B" })).toMatchObject({
      value: 4,
      grade: "B",
      source: "S-POL",
      reason: { en: "Patrols doubled", fr: "" },
    });
  });
  it("asks for a reason only when the value departs from it and none is written", () => {
    expect(lacksReason(given, 4)).toBe(true);
    expect(lacksReason({ ...given, reason: { en: "", fr: "Rondes" } }, 4)).toBe(false);
    expect(lacksReason(given, 3)).toBe(false);
    expect(lacksReason(given, null)).toBe(false);
    expect(lacksReason(asUnknown(given, "T"), 4)).toBe(false);
  });
});

it("lets a source support no more than its best grade", () => {
  expect(allowedBy("D")).toEqual(["hunch"]);
  expect(allowedBy("C")).toEqual(["hunch", "shared"]);
  expect(allowedBy("A")).toContain("documented");
  expect(allowedBy(null)).toContain("documented");
});

it("warms the grid by the bands of the need score", () => {
  const weights = { F: 0.2, G: 0.25 };
  expect(warmth(4, 4, weights)).toBe(4);
  expect(warmth(0, 0, weights)).toBe(1);
  // A grave and rare issue stays warm: gravity weighs more than frequency.
  expect(warmth(0, 4, weights)).toBe(3);
  expect(warmth(4, 0, weights)).toBe(2);
});
