import { describe, expect, it } from "vitest";
import type { JudgementChange } from "$lib/generated/api";
import { chosen, moved, said } from "./changes";

const change = (subject: "rating" | "weight", problem: string, criterion: string) =>
  ({ subject, problem, criterion }) as JudgementChange;

describe("the history of judgements", () => {
  it("says the trend from −2 to 2 and weights in percent", () => {
    expect(said(change("rating", "PB20", "T"), "4")).toEqual({ number: 2 });
    expect(said(change("rating", "PB20", "G"), "0")).toEqual({ number: 0 });
    expect(said(change("weight", "", "F"), "0.20")).toEqual({ percent: 20 });
    expect(said(change("weight", "", "T"), "0.15")).toEqual({ percent: 15 });
  });
  it("keeps what nobody knows apart from what was not rated", () => {
    expect(said(change("rating", "PB20", "F"), "?")).toEqual({ message: "history-page-unknown" });
    expect(said(change("rating", "PB20", "F"), "")).toEqual({ message: "history-page-none" });
  });
  it("filters by issue without mixing in the weights", () => {
    const all = [
      change("rating", "PB20", "T"),
      change("rating", "PB18", "F"),
      change("weight", "", "F"),
    ];
    expect(chosen(all, { kind: "problem", id: "PB20" })).toEqual([all[0]]);
    expect(chosen(all, { kind: "weights" })).toEqual([all[2]]);
    expect(chosen(all, { kind: "all" })).toHaveLength(3);
  });
  it("says how a figure moved, and that a change nobody can see is none", () => {
    expect(moved(61.25, 67.5)).toEqual({ id: "history-page-up", by: 6.3 });
    expect(moved(3, 1)).toEqual({ id: "history-page-down", by: 2 });
    expect(moved(2.01, 2.04)).toEqual({ id: "history-page-same", by: 0 });
    expect(moved(null, 0)).toEqual({ id: "history-page-now-known", by: 0 });
    expect(moved(0, null)).toEqual({ id: "history-page-no-longer-known", by: 0 });
  });
});
