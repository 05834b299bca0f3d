import { describe, expect, it } from "vitest";
import { KEYSTONE, STONES, STONE_INDEXES, stone } from "./arch";

const ring = { x: 168, y: 158, inner: 88, outer: 138 };
const points = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);

describe("the arch", () => {
  it("rests on the springing line at both ends", () => {
    const left = points(stone(ring, 0, { gap: 0 }));
    const right = points(stone(ring, STONES - 1, { gap: 0 }));
    expect(left[0]).toEqual([80, 158]);
    expect(right[2]).toEqual([256, 158]);
  });

  it("is symmetric about the middle of the keystone", () => {
    const [a, b, c, d] = points(stone(ring, KEYSTONE));
    expect(a![1]).toBeCloseTo(d?.[1] ?? a![1]!, 1);
    expect(b![0]! + c![0]!).toBeGreaterThan(2 * ring.x - 35);
    const left = points(stone(ring, 1));
    const right = points(stone(ring, 3));
    expect(left[0]![0]! + right[2]![0]!).toBeCloseTo(2 * ring.x, 1);
  });

  it("raises the keystone above its neighbours", () => {
    const top = (index: number) => Math.min(...points(stone(ring, index)).map((p) => p[1]!));
    for (const index of STONE_INDEXES.filter((i) => i !== KEYSTONE)) {
      expect(top(KEYSTONE)).toBeLessThan(top(index));
    }
  });

  it("draws half of a stone when half of a stage is ready", () => {
    const whole = points(stone(ring, 0, { gap: 0 }));
    const half = points(stone(ring, 0, { gap: 0, to: 0.5 }));
    expect(half[0]).toEqual(whole[0]);
    const degrees = Math.acos((half[2]![0]! - ring.x) / ring.inner) * (180 / Math.PI);
    expect(180 - degrees).toBeCloseTo(18, 1);
  });
});
