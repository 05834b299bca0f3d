import type { Component } from "svelte";
import { describe, expect, it } from "vitest";
import { find } from "./pages";

const page = (() => ({})) as unknown as Component<Record<string, never>>;
const sheet = (() => ({})) as unknown as Component<Record<string, never>>;
const stages = {
  understand: {},
  mobilize: { "": page },
  decide: {},
  act: { actions: page, "actions/new": sheet },
  measure: {},
};

describe("the page of a route", () => {
  it("is the longest name that fits; what follows is handed on", () => {
    expect(find(["act", "actions"], stages)).toEqual({ stage: "act", page, rest: [] });
    expect(find(["act", "actions", "a1"], stages)).toEqual({ stage: "act", page, rest: ["a1"] });
    expect(find(["act", "actions", "new"], stages)?.page).toBe(sheet);
  });

  it("is the stage's own page, or none when the stage has none", () => {
    expect(find(["mobilize"], stages)?.page).toBe(page);
    expect(find(["measure"], stages)?.page).toBeNull();
    expect(find(["act", "unknown"], stages)?.page).toBeNull();
  });

  it("is nothing outside the stages", () => {
    expect(find(["home"], stages)).toBeNull();
    expect(find(["constructor"], stages)).toBeNull();
  });
});
