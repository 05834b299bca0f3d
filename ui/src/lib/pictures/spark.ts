// The small line of a tile: where readings stand between their lowest and highest values.

export interface SparkLine {
  /** Points of the line, as SVG writes them. */
  points: string;
  last: { x: number; y: number } | null;
  /** Height of the target's dashed line; null without a target. */
  target: number | null;
}

const EDGE = 6;

/**
 * Readings by date, drawn from left to right in proportion to time. One reading is a dot:
 * two values make a trend.
 */
export function sparkLine(
  readings: readonly { on: string; value: number }[],
  target: number | null,
  width: number,
  height: number,
): SparkLine {
  const sorted = [...readings].sort((a, b) => (a.on < b.on ? -1 : 1));
  const values = sorted.map((reading) => reading.value);
  const all = target === null ? values : [...values, target];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const y = (value: number) =>
    high === low
      ? height / 2
      : height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE);
  const times = sorted.map((reading) => Date.parse(reading.on));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  const x = (at: number) =>
    span === 0 ? width - EDGE : EDGE + (((times[at] ?? first) - first) / span) * (width - 2 * EDGE);
  const places = values.map((value, at) => ({ x: round(x(at)), y: round(y(value)) }));
  return {
    points: places.map((place) => `${place.x},${place.y}`).join(" "),
    last: places.at(-1) ?? null,
    target: target === null || values.length === 0 ? null : round(y(target)),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
