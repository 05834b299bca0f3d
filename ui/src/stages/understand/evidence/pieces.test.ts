import { describe, expect, it } from "vitest";
import { blankPiece, isRaised, loweredBy, sizeOf } from "./pieces";

describe("a piece of evidence", () => {
  it("begins with the question it was added from", () => {
    expect(blankPiece().uses).toEqual([]);
    expect(blankPiece("Q202").uses).toEqual([{ question: "Q202", problem: "", page: "" }]);
  });
  it("says each thing that lowers its grade, and only the older of two ages", () => {
    const whole = { coverage: "whole", definition: "Y" } as const;
    expect(loweredBy(whole, 24)).toEqual([]);
    expect(loweredBy(whole, 25)).toEqual(["evidence-page-old-24"]);
    expect(loweredBy(whole, 61)).toEqual(["evidence-page-old-60"]);
    expect(loweredBy({ coverage: "part", definition: "N" }, null)).toEqual([
      "evidence-page-not-whole",
      "evidence-page-no-definition",
    ]);
  });
  it("needs a reason only when the grade is better than proposed", () => {
    expect(isRaised("A", "B")).toBe(true);
    expect(isRaised("C", "B")).toBe(false);
    expect(isRaised("B", "B")).toBe(false);
    expect(isRaised(null, "B")).toBe(false);
    expect(isRaised("A", null)).toBe(false);
  });
  it("shows small documents in kilobytes, never as zero", () => {
    expect(sizeOf(120)).toMatchObject({ id: "evidence-page-size-kilo", value: 1 });
    expect(sizeOf(2_450_000)).toMatchObject({ id: "evidence-page-size-mega", value: 2.45 });
  });
});
