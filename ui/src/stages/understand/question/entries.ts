// Lists of entries: adding, removing, moving, and the outline of causes and effects.
//
// Pure. The order of a list is its own; in an outline an entry stands under the one it is tied to.

import type { RecordView } from "$lib/generated/api";
import { entryOf, type Entry } from "./given";

export interface Branch {
  entry: Entry;
  children: Branch[];
}

/** The field that ties an entry to another of its list, if there is one. */
export function tieOf(record: RecordView): string | null {
  return record.fields.find((field) => field.kind === "cause")?.id ?? null;
}

export function blankEntry(record: RecordView, id: string): Entry {
  return entryOf(record, { id });
}

/** One entry a line, with its title only; empty lines are passed over. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s•\-–*]+/, "").trim())
    .filter((line) => line !== "");
}

/** Takes an entry away; what was tied to it is tied to what it was tied to. */
export function without(entries: readonly Entry[], id: string, tie: string | null): Entry[] {
  const gone = entries.find((entry) => entry.id === id);
  return entries
    .filter((entry) => entry.id !== id)
    .map((entry) =>
      tie !== null && gone && entry[tie] === id ? { ...entry, [tie]: gone[tie] ?? "" } : entry,
    );
}

/** The entries as an outline; what is tied to nothing that exists, or to itself, is a root. */
export function outline(entries: readonly Entry[], tie: string | null): Branch[] {
  if (tie === null) return entries.map((entry) => ({ entry, children: [] }));
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const parent = (entry: Entry) => known.get(String(entry[tie] ?? ""));
  const loops = (entry: Entry): boolean => {
    let above = parent(entry);
    for (let step = 0; above && step <= entries.length; step += 1) {
      if (above.id === entry.id) return true;
      above = parent(above);
    }
    return false;
  };
  const isRoot = (entry: Entry) => !parent(entry) || loops(entry);
  const under = (entry: Entry): Branch => ({
    entry,
    children: entries
      .filter((other) => !isRoot(other) && other[tie] === entry.id)
      .map((child) => under(child)),
  });
  return entries.filter(isRoot).map(under);
}

/** Entries that may hold this one: all but itself and what hangs under it. */
export function possibleParents(
  entries: readonly Entry[],
  id: string,
  tie: string,
): readonly Entry[] {
  const under = new Set([id]);
  for (let grown = true; grown;) {
    grown = false;
    for (const entry of entries)
      if (!under.has(entry.id) && under.has(String(entry[tie] ?? ""))) {
        under.add(entry.id);
        grown = true;
      }
  }
  return entries.filter((entry) => !under.has(entry.id));
}

/** The entries beside one: those tied to the same, `alike` in whatever else parts the list. */
export function siblings(
  entries: readonly Entry[],
  id: string,
  tie: string | null,
  alike: (a: Entry, b: Entry) => boolean,
): Entry[] {
  const own = entries.find((entry) => entry.id === id);
  if (!own) return [];
  const known = new Set(entries.map((entry) => entry.id));
  const at = (entry: Entry) => {
    const held = tie === null ? "" : String(entry[tie] ?? "");
    return known.has(held) ? held : "";
  };
  return entries.filter((entry) => at(entry) === at(own) && (at(own) !== "" || alike(entry, own)));
}

/** Changes places with the entry before or after it among its siblings. */
export function moved(
  entries: readonly Entry[],
  id: string,
  by: 1 | -1,
  beside: readonly Entry[],
): Entry[] {
  const place = beside.findIndex((entry) => entry.id === id);
  const other = place < 0 ? undefined : beside[place + by];
  const own = beside[place];
  if (!own || !other) return [...entries];
  return entries.map((entry) =>
    entry.id === own.id ? other : entry.id === other.id ? own : entry,
  );
}

/** Hangs an entry under the sibling before it; null when there is none. */
export function indented(
  entries: readonly Entry[],
  id: string,
  tie: string,
  beside: readonly Entry[],
): Entry[] | null {
  const before = beside[beside.findIndex((entry) => entry.id === id) - 1];
  if (!before) return null;
  return entries.map((entry) => (entry.id === id ? { ...entry, [tie]: before.id } : entry));
}

/** Hangs an entry beside what holds it, right after it; null when nothing holds it. */
export function outdented(entries: readonly Entry[], id: string, tie: string): Entry[] | null {
  const own = entries.find((entry) => entry.id === id);
  const parent = entries.find((entry) => entry.id === own?.[tie]);
  if (!own || !parent) return null;
  const rest = entries.filter((entry) => entry.id !== id);
  const raised = { ...own, [tie]: parent[tie] ?? "" };
  return rest.flatMap((entry) => (entry.id === parent.id ? [entry, raised] : [entry]));
}
