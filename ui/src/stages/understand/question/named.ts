// Names that come with a question: words of the catalogue, or what people wrote.

import type { Named } from "$lib/generated/api";
import { has, pick, t } from "$lib/words.svelte";

/** The name of something, and its language when a person wrote it. */
export function nameOf(named: Named): { text: string; lang: string | undefined } {
  if (named.message !== "") return { text: t(named.message), lang: undefined };
  const picked = pick(named.name);
  return { text: picked.text === "" ? t("name-missing") : picked.text, lang: picked.lang };
}

export const nameText = (named: Named): string => nameOf(named).text;

/** The short name of a catalogue's entry where there is one. */
export function shortName(named: Named): string {
  const short = `${named.message}.short`;
  return named.message !== "" && has(short) ? t(short) : nameText(named);
}
