import { describe, expect, it } from "vitest";
import type { ExportFinding, ExportItem } from "$lib/generated/api";
import { findingWords, openIn, settledIn } from "./findings";

const item = (subject: string, choice: ExportItem["choice"]): ExportItem => ({
  subject,
  text: subject,
  page: "",
  choice,
  reason: "",
  mayLeaveOut: true,
});
const finding = (count: number, items: ExportItem[]): ExportFinding => ({
  kind: "personal",
  count,
  page: "",
  items,
});

describe("the check before export", () => {
  it("counts what nobody has decided about, and what is settled", () => {
    const both = [
      finding(3, [item("name", null), item("phone", "left-out"), item("plate", "accepted")]),
      finding(4, []),
    ];
    expect(openIn(both)).toBe(5);
    expect(settledIn(both)).toBe(2);
  });

  it("counts a finding without a number as one", () => {
    expect(openIn([finding(0, [])])).toBe(1);
  });

  it("has words for a kind it does not know", () => {
    expect(findingWords("small-count")).toBe("finding-small-count");
    expect(findingWords("not-thought-of")).toBe("finding-other");
  });
});
