import { describe, expect, it } from "vitest";
import { same, STEPS, toPercents, total, toWeights } from "./weights";

const METHOD = { F: 0.2, G: 0.25, T: 0.15, V: 0.2, P: 0.2 };

describe("the weights of the criteria", () => {
  it("total exactly 100 for the method's own, with no error of fractions", () => {
    expect(total(toPercents(METHOD))).toBe(100);
    // 0.15 + 0.2 + 0.25 + 0.2 + 0.2 is not 1 in binary fractions in every order.
    expect(total(toPercents({ F: 0.1, G: 0.2, T: 0.3, V: 0.35, P: 0.05 }))).toBe(100);
  });
  it("go back and forth unchanged", () => {
    expect(toWeights(toPercents(METHOD))).toEqual(METHOD);
  });
  it("differ as soon as one criterion does", () => {
    const own = { ...toPercents(METHOD), F: 25, G: 20 };
    expect(same(own, toPercents(METHOD))).toBe(false);
    expect(total(own)).toBe(100);
  });
  it("move by five from nothing to all", () => {
    expect(STEPS[0]).toBe(0);
    expect(STEPS.at(-1)).toBe(100);
    expect(STEPS).toHaveLength(21);
  });
});
