import { describe, expect, it } from "vitest";
import { cellAt, direction, placeOf, quarter, step } from "./placing";

describe("moving an issue on the grid", () => {
  it("stops at the edges", () => {
    expect(step({ x: 4, y: 0 }, 1, 0)).toEqual({ x: 4, y: 0 });
    expect(step({ x: 4, y: 0 }, 0, -1)).toEqual({ x: 4, y: 0 });
    expect(step({ x: 0, y: 3 }, -1, 1)).toEqual({ x: 0, y: 4 });
  });
  it("enters in the middle when it was not placed, whatever the key", () => {
    expect(step(null, 1, 0)).toEqual({ x: 2, y: 2 });
    expect(step(null, 0, -1)).toEqual({ x: 2, y: 2 });
  });
  it("reads the up arrow as more, as the axis is drawn", () => {
    expect(direction("ArrowUp")).toEqual([0, 1]);
    expect(direction("Tab")).toBeNull();
  });
  it("is not placed while one axis is unknown", () => {
    expect(placeOf({ id: "a", label: "a", x: 3, y: null })).toBeNull();
    expect(placeOf({ id: "a", label: "a", x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
  });
});

describe("dropping on the grid", () => {
  const box = { left: 100, top: 50, width: 500, height: 250 };
  it("finds the cell, with the top row as the highest step", () => {
    expect(cellAt(box, 101, 51)).toEqual({ x: 0, y: 4 });
    expect(cellAt(box, 599, 299)).toEqual({ x: 4, y: 0 });
    expect(cellAt(box, 350, 175)).toEqual({ x: 2, y: 2 });
  });
  it("changes nothing outside the grid", () => {
    expect(cellAt(box, 99, 100)).toBeNull();
    expect(cellAt(box, 300, 300)).toBeNull();
  });
});

describe("the four quarters", () => {
  it("count the middle step as high, as the cut at 2.0 says", () => {
    expect(quarter({ x: 2, y: 2 })).toBe("high-high");
    expect(quarter({ x: 1, y: 4 })).toBe("high-low");
    expect(quarter({ x: 4, y: 1 })).toBe("low-high");
    expect(quarter({ x: 0, y: 1 })).toBe("low-low");
  });
});
