import { describe, expect, it } from "vitest";
import { area, move, only, placesIn, type Place, type Selection } from "./moving";

const size = { rows: 30, columns: 5 };
const stroke = (
  key: string,
  more: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {},
) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const at = (row: number, column: number): Selection => only({ row, column });
const goes = (from: Place, key: string, ctrlKey = false) =>
  move(only(from), stroke(key, { ctrlKey }), size)?.at;

describe("the keys", () => {
  it("move by one cell and stop at the edges", () => {
    expect(goes({ row: 2, column: 2 }, "ArrowDown")).toEqual({ row: 3, column: 2 });
    expect(goes({ row: 2, column: 2 }, "ArrowLeft")).toEqual({ row: 2, column: 1 });
    expect(goes({ row: 0, column: 0 }, "ArrowUp")).toEqual({ row: 0, column: 0 });
    expect(goes({ row: 29, column: 4 }, "ArrowRight")).toEqual({ row: 29, column: 4 });
  });
  it("go to the ends of the row, of the table, and a page on", () => {
    expect(goes({ row: 3, column: 2 }, "Home")).toEqual({ row: 3, column: 0 });
    expect(goes({ row: 3, column: 2 }, "End")).toEqual({ row: 3, column: 4 });
    expect(goes({ row: 3, column: 2 }, "Home", true)).toEqual({ row: 0, column: 0 });
    expect(goes({ row: 3, column: 2 }, "End", true)).toEqual({ row: 29, column: 4 });
    expect(goes({ row: 25, column: 2 }, "PageDown")).toEqual({ row: 29, column: 2 });
    expect(goes({ row: 25, column: 2 }, "PageUp")).toEqual({ row: 15, column: 2 });
  });
  it("leave Tab and the window's own keys alone", () => {
    expect(move(at(1, 1), stroke("Tab"), size)).toBeNull();
    expect(move(at(1, 1), stroke("ArrowLeft", { altKey: true }), size)).toBeNull();
    expect(move(at(0, 0), stroke("ArrowDown"), { rows: 0, columns: 5 })).toBeNull();
  });
});

describe("a range", () => {
  it("grows with Shift from where it began, and ends with the next move", () => {
    const down = move(at(5, 3), stroke("ArrowDown", { shiftKey: true }), size);
    const grown = move(down!, stroke("ArrowLeft", { shiftKey: true }), size);
    expect(area(grown!)).toEqual({ top: 5, bottom: 6, left: 2, right: 3 });
    expect(move(grown!, stroke("ArrowUp"), size)).toEqual(at(5, 2));
  });
  it("is the whole table after Ctrl+A", () => {
    const all = move(at(5, 3), stroke("a", { ctrlKey: true }), size);
    expect(area(all!)).toEqual({ top: 0, bottom: 29, left: 0, right: 4 });
  });
  it("lists its places row by row", () => {
    expect(placesIn({ top: 1, bottom: 2, left: 0, right: 1 })).toEqual([
      [
        { row: 1, column: 0 },
        { row: 1, column: 1 },
      ],
      [
        { row: 2, column: 0 },
        { row: 2, column: 1 },
      ],
    ]);
  });
});
