// The statement of an issue as a sentence (method D.4): facts for the message that says it.
//
// Pure. A part that was not written in a language is left out of its sentence; nothing is translated.

import type { Language } from "$lib/generated/api";
import { isText, type Fields } from "./given";

export type StatementFacts = Record<string, string>;

/** Words a place begins with when it needs no other one before it. */
const PLACED: Record<Language, readonly string[]> = {
  en: ["in", "at", "on", "along", "around", "near", "behind", "between", "outside", "inside"],
  fr: ["à", "au", "aux", "dans", "sur", "le long", "autour", "près", "derrière", "entre", "devant"],
};
const startsWith = (text: string, words: readonly string[]) =>
  words.some((word) => text.toLowerCase().startsWith(`${word} `));

/** The word to put before a place: nothing, or the contraction French asks for. */
export function articleOf(place: string, language: Language): "none" | "le" | "les" | "other" {
  if (startsWith(place, PLACED[language])) return "none";
  if (language === "fr" && startsWith(place, ["le"])) return "le";
  return language === "fr" && startsWith(place, ["les"]) ? "les" : "other";
}

/** Whether what happens reads as several things; a guess from its first words. */
export function isSeveral(what: string, language: Language): boolean {
  const first = what.split(/\s+/)[0]?.toLowerCase() ?? "";
  if (language === "fr") return /^(les|des|plusieurs|ces)$/.test(first) || /[^s]s$/.test(first);
  return /^(several|many|some|these)$/.test(first) || /[^su]s$/.test(first);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string) => text.trim().replace(/[.\s]+$/, "");

/** Facts of the sentence in one language; null while what happens is not written in it. */
export function statementFacts(fields: Fields, language: Language): StatementFacts | null {
  const part = (id: string) => {
    const value = fields[id];
    return isText(value) ? bare(value[language]) : "";
  };
  const [where, when, what] = [part("where"), part("when"), part("what")];
  if (what === "") return null;
  const article = articleOf(where, language);
  const place = article === "le" ? where.slice(3) : article === "les" ? where.slice(4) : where;
  const given = (text: string) => (text === "" ? "no" : "yes");
  const who = part("who");
  const how = part("how");
  const since = part("since");
  const figure = part("figure");
  const trend = typeof fields.trend === "string" ? fields.trend : "";
  return {
    setting: where === "" ? (when === "" ? "none" : "time") : when === "" ? "place" : "both",
    article,
    where: article === "none" ? capital(place) : place,
    when,
    what: where === "" && when === "" ? capital(what) : what,
    number: isSeveral(what, language) ? "several" : "one",
    hasWho: given(who),
    who,
    hasHow: given(how),
    how,
    trend: trend === "" ? "none" : trend,
    hasSince: given(since),
    since,
    hasFigure: given(figure),
    figure,
  };
}
