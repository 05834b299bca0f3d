// Moving things on a grid of five by five: steps, edges, and the cell under the pointer.

/** The highest step of each axis; the lowest is 0. */
export const TOP = 4;
export const STEPS = [0, 1, 2, 3, 4] as const;

/** A place on the grid: x grows to the right, y upwards. */
export interface Place {
  x: number;
  y: number;
}

/** One side of the grid. */
export interface Axis {
  title: string;
  /** The words of the five steps, from 0 to 4. */
  steps: readonly string[];
}

/** One thing to place; null where nobody has said. */
export interface Placed {
  id: string;
  /** The short name, on the card. */
  label: string;
  x: number | null;
  y: number | null;
  /** A rank or another mark of one or two signs, on the card. */
  badge?: string;
}

const within = (value: number) => Math.min(TOP, Math.max(0, value));

/** One step in a direction. What was not placed enters in the middle: no corner is a judgement. */
export function step(from: Place | null, dx: number, dy: number): Place {
  if (!from) return { x: TOP / 2, y: TOP / 2 };
  return { x: within(from.x + dx), y: within(from.y + dy) };
}

/** The direction of an arrow key; null for any other key. */
export function direction(key: string): [dx: number, dy: number] | null {
  switch (key) {
    case "ArrowLeft":
      return [-1, 0];
    case "ArrowRight":
      return [1, 0];
    case "ArrowUp":
      return [0, 1];
    case "ArrowDown":
      return [0, -1];
    default:
      return null;
  }
}

/** Where a thing stands, when both axes are known. */
export function placeOf(item: Placed): Place | null {
  return item.x === null || item.y === null ? null : { x: item.x, y: item.y };
}

/** The cell of a grid's box under a point of the page; null outside it. */
export function cellAt(
  box: { left: number; top: number; width: number; height: number },
  pageX: number,
  pageY: number,
): Place | null {
  const across = (pageX - box.left) / box.width;
  const down = (pageY - box.top) / box.height;
  if (across < 0 || across >= 1 || down < 0 || down >= 1) return null;
  const cells = TOP + 1;
  return { x: Math.floor(across * cells), y: TOP - Math.floor(down * cells) };
}

/** Which of the four quarters a place belongs to, cut at the middle step (2 counts as high). */
export function quarter(place: Place): "high-high" | "high-low" | "low-high" | "low-low" {
  const up = place.y >= TOP / 2 ? "high" : "low";
  const right = place.x >= TOP / 2 ? "high" : "low";
  return `${up}-${right}`;
}
