// The order of the retained issues.

import type { DecisionChoice, PriorityRow } from "$lib/generated/api";

/** Retained issues as the group ordered them; those just retained come last, by rank. */
export function retained(rows: readonly PriorityRow[]): PriorityRow[] {
  const place = (row: PriorityRow) => row.decision?.position ?? 0;
  return rows
    .filter((row) => row.decision?.choice === "retain")
    .sort(
      (a, b) =>
        (place(a) || Infinity) - (place(b) || Infinity) ||
        (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
        a.problem.localeCompare(b.problem),
    );
}

/** Where a newly chosen issue goes: after the retained ones, 0 when it is not retained. */
export function positionFor(
  choice: DecisionChoice,
  rows: readonly PriorityRow[],
  problem: string,
): number {
  if (choice !== "retain") return 0;
  const now = retained(rows);
  const at = now.findIndex((row) => row.problem === problem);
  return at === -1 ? now.length + 1 : at + 1;
}

/** The ids in their order after one moved up (−1) or down (1); null when it can't move. */
export function reordered(order: readonly string[], id: string, by: 1 | -1): string[] | null {
  const from = order.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= order.length) return null;
  const next = order.filter((other) => other !== id);
  next.splice(to, 0, id);
  return next;
}
