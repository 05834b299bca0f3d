import { expect, it } from "vitest";
import { sparkLine } from "./spark";

it("draws the highest reading at the top and the target where it stands", () => {
  const line = sparkLine(
    [
      { on: "2024-01-01", value: 40 },
      { on: "2026-01-01", value: 60 },
    ],
    50,
    100,
    40,
  );
  expect(line.points).toBe("6,34 94,6");
  expect(line.last).toEqual({ x: 94, y: 6 });
  expect(line.target).toBe(20);
});

it("puts readings in the order of their dates, spaced by time", () => {
  const line = sparkLine(
    [
      { on: "2025-01-01", value: 3 },
      { on: "2020-01-01", value: 1 },
      { on: "2024-01-01", value: 2 },
    ],
    null,
    106,
    40,
  );
  const [first, second, third] = line.points.split(" ").map((point) => Number(point.split(",")[0]));
  expect([first, third]).toEqual([6, 100]);
  expect(second).toBeGreaterThan(75);
});

it("shows one reading as a dot, and nothing when there is none", () => {
  expect(sparkLine([{ on: "2024-01-01", value: 7 }], null, 100, 40).points).toBe("94,20");
  expect(sparkLine([], 5, 100, 40)).toEqual({ points: "", last: null, target: null });
});
