// Entries that lack something required when their page is left: they wait here, in memory, until
// the page is opened again. They belong to one open file; another file never sees them.

import type { Kept } from "./given";

type Waiting = Record<string, Kept[]>;

let file = "";
const waiting = new Map<string, Waiting>();

function of(path: string): Map<string, Waiting> {
  if (path !== file) waiting.clear();
  file = path;
  return waiting;
}

export function keepWaiting(path: string, question: string, entries: Waiting): void {
  if (Object.keys(entries).length > 0) of(path).set(question, entries);
  else of(path).delete(question);
}

export function takeWaiting(path: string, question: string): Waiting {
  return of(path).get(question) ?? {};
}
