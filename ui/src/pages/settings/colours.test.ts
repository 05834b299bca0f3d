import { describe, expect, it } from "vitest";
import { COLOURS, contrastWithPaper, PETROL, readColour, VISIBLE } from "./colours";

describe("a colour for documents", () => {
  it("is read as people write it", () => {
    expect(readColour(" 1F3A6E ")).toBe("#1f3a6e");
    expect(readColour("#13a")).toBe("#1133aa");
    for (const wrong of ["", "blue", "#12345", "#1234567", "rgb(0,0,0)"])
      expect(readColour(wrong)).toBeNull();
  });

  it("is measured against white paper as WCAG does", () => {
    expect(contrastWithPaper("#000000")).toBeCloseTo(21);
    expect(contrastWithPaper("#ffffff")).toBeCloseTo(1);
    // The grey that WCAG's own explanations give as the lightest with 4.5 to 1.
    expect(contrastWithPaper("#767676")).toBeCloseTo(4.54, 2);
  });

  it("shows well on paper whenever the program offers it", () => {
    for (const { hex } of COLOURS)
      expect(contrastWithPaper(hex || PETROL)).toBeGreaterThan(VISIBLE);
  });
});
