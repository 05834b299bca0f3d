// The regions that F6 moves between: menu, page, help.

const regions = new Map<number, HTMLElement>();

/** Attach to a region; `order` is its place in the cycle. */
export const region = (order: number) => (element: HTMLElement) => {
  regions.set(order, element);
  return () => {
    if (regions.get(order) === element) regions.delete(order);
  };
};

/** Moves the focus to the next (1) or previous (−1) region. */
export function moveRegion(by: 1 | -1): void {
  const panel = document.getElementById("help");
  const found = [...regions.entries()].sort(([a], [b]) => a - b).map(([, element]) => element);
  const all = panel ? [...found, panel] : found;
  if (all.length === 0) return;
  // The panel lies inside the page: look for the innermost region first.
  const inside = all.findLastIndex((element) => element.contains(document.activeElement));
  const next = all.at((inside + by + all.length) % all.length);
  next?.focus();
}
