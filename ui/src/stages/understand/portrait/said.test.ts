import { describe, expect, it } from "vitest";
import type { PortraitPart, SheetPart, SideBySide, SidesVerdict } from "$lib/generated/api";
import { byVerdict, nearest, partsToFill, placeFor, verdictCounts } from "./said";

const issue = (problem: string, verdict: SidesVerdict): SideBySide => ({
  problem,
  name: problem,
  cells: [],
  verdict,
  verdictWords: "",
  note: "",
});
const part = (id: string, questions: string[]): PortraitPart => ({
  id,
  title: id,
  pictures: [],
  sentences: [],
  empty: "",
  questions,
});

describe("the sources side by side", () => {
  const issues = [
    issue("PB20", "agree"),
    issue("PB01", "silent"),
    issue("PB18", "disagree"),
    issue("PB09", "agree"),
    issue("PB16", "disagree"),
  ];

  it("put what they dispute first and keep the order of the plan", () => {
    const order = byVerdict(issues).map(({ problem }) => problem);
    expect(order).toEqual(["PB18", "PB16", "PB20", "PB09", "PB01"]);
  });

  it("are counted by verdict, and no verdict is counted without an issue", () => {
    expect(verdictCounts(issues)).toEqual([
      { verdict: "disagree", count: 2 },
      { verdict: "agree", count: 2 },
      { verdict: "silent", count: 1 },
    ]);
  });
});

describe("an empty portrait", () => {
  it("begins with the part that needs the fewest answers", () => {
    const parts = [part("people", ["Q302", "Q306"]), part("places", ["Q401"]), part("voices", [])];
    expect(nearest(parts)?.id).toBe("places");
  });

  it("offers nothing when no part names a question", () => {
    expect(nearest([part("voices", [])])).toBeNull();
  });
});

describe("a sheet", () => {
  it("is not incomplete because everyone was heard", () => {
    const parts = ["triangle", "voices"].map((id): SheetPart => ({
      id,
      title: id,
      picture: null,
      lines: [],
      empty: "",
      questions: [],
    }));
    expect(partsToFill(parts).map(({ id }) => id)).toEqual(["triangle"]);
  });

  it("leads to the answers of its own issue where a question is asked for each", () => {
    expect(placeFor("Q805", "understand/s8/q805", "PB20")).toBe("understand/s8/q805/PB20");
    expect(placeFor("Q601", "understand/s6/q601", "PB20")).toBe("understand/s6/q601");
    expect(placeFor("Q805", "understand/s8/q805", undefined)).toBe("understand/s8/q805");
  });
});
