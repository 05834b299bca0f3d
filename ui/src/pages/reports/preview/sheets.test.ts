import { describe, expect, it } from "vitest";
import type { FigurePlace } from "$lib/generated/api";
import { byPage, figureAt, GAP, lay, near, reading, readingEntry, scaleOf } from "./sheets";

const letter = { width: 612, height: 792 };
const pages = Array.from({ length: 40 }, () => letter);
const figure = (page: number, left: number, text: string): FigurePlace => ({
  page,
  left,
  right: left + 20,
  top: 100,
  bottom: 110,
  text,
  from: "answer/Q202",
});

describe("pages in a room", () => {
  it("fill its width, or show at the size of the paper", () => {
    expect(scaleOf("width", 612, 612 + 2 * GAP)).toBe(1);
    expect(scaleOf("actual", 612, 300)).toBeCloseTo(96 / 72);
    expect(scaleOf("width", 0, 300)).toBeCloseTo(96 / 72);
    expect(scaleOf("width", 612, 0)).toBeGreaterThan(0);
  });

  it("follow each other with a gap before and after", () => {
    const { tops, height } = lay([letter, letter], 1);
    expect(tops).toEqual([GAP, GAP + 792 + GAP]);
    expect(height).toBe(3 * GAP + 2 * 792);
  });

  it("are drawn when they are near, and no others", () => {
    const { tops, height } = lay(pages, 1);
    expect(near(tops, height, 0, 800)).toEqual({ from: 0, to: 2 });
    const middle = near(tops, height, tops[20]!, 800);
    // One page before, the one in view, and the one after it.
    expect([middle.from, middle.to]).toEqual([19, 22]);
    expect(near(tops, height, height - 800, 800).to).toBe(40);
    expect(near([], 0, 0, 800)).toEqual({ from: 0, to: 0 });
  });

  it("are being read at a third of the view", () => {
    const { tops } = lay(pages, 1);
    expect(reading(tops, 0, 800)).toBe(1);
    expect(reading(tops, tops[4]! - 200, 800)).toBe(5);
    expect(reading([], 0, 800)).toBe(1);
  });

  it("tell which heading is being read", () => {
    const { tops } = lay(pages, 1);
    const outline = [
      { title: "In brief", level: 1, page: 2, top: 80 },
      { title: "Priorities", level: 2, page: 2, top: 500 },
    ];
    expect(readingEntry(outline, tops, 1, 0, 600)).toBe(-1);
    expect(readingEntry(outline, tops, 1, tops[1]!, 600)).toBe(0);
    expect(readingEntry(outline, tops, 1, tops[1]! + 400, 600)).toBe(1);
  });
});

describe("figures", () => {
  const figures = [figure(1, 50, "42"), figure(2, 50, "57"), figure(2, 90, "12.5%")];

  it("belong to their page; one beyond the last page is nowhere", () => {
    const found = byPage([...figures, figure(9, 0, "1")], 2);
    expect(found.map((page) => page.map((one) => one.text))).toEqual([["42"], ["57", "12.5%"]]);
  });

  it("are met by a click on them or right beside them", () => {
    const [, second] = byPage(figures, 2);
    expect(figureAt(second!, 55, 105)?.text).toBe("57");
    expect(figureAt(second!, 88, 112)?.text).toBe("12.5%");
    expect(figureAt(second!, 80, 105)).toBeUndefined();
  });
});
