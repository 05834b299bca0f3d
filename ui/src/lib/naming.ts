// Names of the plan's issues, indicators and partners: the catalogue's own words where the plan
// uses its entries, the person's words otherwise.

import { message } from "./catalogue.svelte";
import type { Text } from "./generated/api";
import { has, pick, t, tIn, words } from "./words.svelte";

/** A name and, when it is the person's own, the language it is written in. */
export interface Name {
  text: string;
  lang: string | undefined;
}

function name(id: string, own: Text): Name {
  if (id !== "" && has(id)) return { text: t(id), lang: undefined };
  const picked = pick(own);
  return { text: picked.text, lang: picked.lang };
}

export const problemName = (problem: { id: string; name: Text }): Name =>
  name(message.problem(problem.id), problem.name);

/** The name of at most 24 signs, for grids and narrow columns. */
export function problemShort(problem: { id: string; name: Text; short: Text }): string {
  const id = `${message.problem(problem.id)}.short`;
  if (has(id)) return t(id);
  const short = pick(problem.short).text;
  return short === "" ? pick(problem.name).text : short;
}

/** A person's own name for an indicator comes before the library's. */
export function indicatorName(indicator: { catalogue: string; name: Text }): Name {
  const picked = pick(indicator.name);
  if (picked.text !== "" || indicator.catalogue === "")
    return { text: picked.text, lang: picked.lang };
  return { text: t(message.indicator(indicator.catalogue)), lang: undefined };
}

export function partnerName(partner: { name: Text }): string {
  return pick(partner.name).text;
}

/** A catalogue message in both languages, to be searched. */
export const bothLanguages = (id: string): string[] => [t(id), tIn(words.other, id)];
