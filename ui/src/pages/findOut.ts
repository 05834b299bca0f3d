// What is to find out, in the order to ask it: what is late first, then by date, undated last.
//
// Pure. The same person or service, however it is spaced or capitalised, is asked once.

import type { ToFindOut } from "$lib/generated/api";

/** Comes after every date. */
const UNDATED = "9999";

export function inOrder(items: readonly ToFindOut[]): ToFindOut[] {
  return [...items].sort(
    (a, b) =>
      Number(b.late) - Number(a.late) ||
      (a.due || UNDATED).localeCompare(b.due || UNDATED) ||
      a.question.localeCompare(b.question),
  );
}

export interface Asked {
  /** As it was first written; empty when nobody is named. */
  who: string;
  items: ToFindOut[];
}

/** The same questions by whom to ask: those with something late first, without a name last. */
export function byWho(items: readonly ToFindOut[]): Asked[] {
  const groups = new Map<string, Asked>();
  for (const item of inOrder(items)) {
    const who = item.who.trim();
    const key = who.replace(/\s+/g, " ").toLowerCase();
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { who, items: [item] });
  }
  return [...groups.values()].sort((a, b) => Number(a.who === "") - Number(b.who === ""));
}
