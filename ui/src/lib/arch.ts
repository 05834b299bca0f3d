// Geometry of the arch: five voussoirs over a half circle, the third being the keystone.
// Pure: the logo, the plan home and the empty states draw from the same numbers.

/** Number of stones: one for each stage of a plan. */
export const STONES = 5;

/** Place of the keystone among the stones, counted from 0 at the left. */
export const KEYSTONE = 2;

export interface StoneShape {
  /** Angle left free between two stones, in degrees. */
  gap?: number;
  /** How far the keystone rises above its neighbours, in the drawing's units. */
  key?: number;
  /** Start of the drawn part of the stone, from 0 to 1. */
  from?: number;
  /** End of the drawn part of the stone, from 0 to 1. */
  to?: number;
}

/** A circle's centre with the inner and the outer radius of the arch. */
export interface Ring {
  x: number;
  y: number;
  inner: number;
  outer: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The outline of one stone as an SVG path. `index` counts from 0 at the left. */
export function stone(ring: Ring, index: number, shape: StoneShape = {}): string {
  const { gap = 2.4, key = 10, from = 0, to = 1 } = shape;
  const span = 180 / STONES;
  const first = 180 + index * span + gap / 2;
  const last = 180 + (index + 1) * span - gap / 2;
  const start = first + (last - first) * from;
  const end = first + (last - first) * to;
  const outer = index === KEYSTONE ? ring.outer + key : ring.outer;
  const inner = index === KEYSTONE ? ring.inner - key * 0.55 : ring.inner;
  const at = (radius: number, degrees: number) => {
    const x = ring.x + radius * Math.cos(radians(degrees));
    const y = ring.y + radius * Math.sin(radians(degrees));
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  return (
    `M${at(inner, start)} L${at(outer, start)} A${outer} ${outer} 0 0 1 ${at(outer, end)} ` +
    `L${at(inner, end)} A${inner} ${inner} 0 0 0 ${at(inner, start)} Z`
  );
}

/** The indexes of the stones, for templates. */
export const STONE_INDEXES: readonly number[] = Array.from({ length: STONES }, (_, i) => i);
