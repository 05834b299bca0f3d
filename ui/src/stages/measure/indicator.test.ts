import { describe, expect, it } from "vitest";
import type { IndicatorView } from "$lib/generated/api";
import { change, fromLibrary, main, targetProblem } from "./indicator";

describe("the target of an indicator", () => {
  const safe = {
    baseline: 52,
    baselineOn: "2024-10-01",
    target: 60,
    targetOn: "2028-10-01",
    better: "higher",
  } as const;
  it("is right when it is better than the start and later", () => {
    expect(targetProblem(safe)).toBeNull();
  });
  it("differs from the start", () => {
    expect(targetProblem({ ...safe, target: 52 })).toBe("same");
  });
  it("is dated after the start", () => {
    expect(targetProblem({ ...safe, targetOn: "2024-10-01" })).toBe("before");
  });
  it("is noticed on the wrong side of the start", () => {
    expect(targetProblem({ ...safe, target: 40 })).toBe("side");
    expect(targetProblem({ ...safe, better: "lower" })).toBe("side");
  });
  it("does not exist where neither direction is better", () => {
    expect(targetProblem({ ...safe, target: 52, better: "neither" })).toBeNull();
  });
});

describe("a change in words", () => {
  it("counts points of a percentage, and a share of a count", () => {
    expect(change({ unit: "percent", baseline: 52 }, 61)).toEqual({ by: "points", value: 9 });
    expect(change({ unit: "count", baseline: 64 }, 41)).toEqual({ by: "percent", value: -35.9 });
  });
  it("says nothing without a start, or from nothing", () => {
    expect(change({ unit: "count", baseline: null }, 4)).toBeNull();
    expect(change({ unit: "count", baseline: 0 }, 4)).toBeNull();
  });
});

it("links an indicator of the library to the priority it serves", () => {
  const entry = {
    id: "PER-01",
    kind: "impact",
    better: "higher",
    unit: "percent",
    frequency: "2Y",
    sources: ["S-SUR"],
    problems: ["PB31", "PB09"],
  } as const;
  const library = { ...entry, sources: [...entry.sources], problems: [...entry.problems] };
  expect(fromLibrary(library, ["PB20", "PB09"])).toMatchObject({
    catalogue: "PER-01",
    problem: "PB09",
    survey: true,
    source: "S-SUR",
  });
  expect(fromLibrary(library, []).problem).toBeNull();
});

it("shows in large what was asked for, else one with a picture and a target", () => {
  const view = (id: string, picture: boolean, target: number | null) =>
    ({ id, picture: picture ? {} : null, target }) as IndicatorView;
  const all = [view("a", false, 1), view("b", true, null), view("c", true, 5)];
  expect(main(all, null)?.id).toBe("c");
  expect(main(all, "a")?.id).toBe("a");
  expect(main(all.slice(0, 2), null)?.id).toBe("b");
  expect(main([], null)).toBeNull();
});
