// The statement of an issue, made of its parts (method D.4).
//
// Pure: the words come in as a function. A part that was not written in a language is left out of its sentence; nothing is translated.

import type { Language } from "$lib/generated/api";
import { isText, type Fields, type FieldValue } from "./given";

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

/** Says a message of the language of the statement. */
export type Say = (id: string, args: Record<string, string>) => string;

/** The statement in one language; null while what happens is not written in it. */
export function statement(fields: Fields, language: Language, say: Say): string | null {
  const part = (id: string) => {
    const value = fields[id];
    return isText(value) ? bare(value[language]) : "";
  };
  if (part("what") === "") return null;
  return [happens(part, language, say), develops(part, fields.trend, say)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

type Part = (id: string) => string;

function happens(part: Part, language: Language, say: Say): string {
  const [where, when, who, how] = [part("where"), part("when"), part("who"), part("how")];
  const article = articleOf(where, language);
  const rest = article === "le" || article === "les" ? where.slice(article.length + 1) : where;
  const place = say("statement-at", {
    article,
    place: article === "none" ? capital(rest) : rest,
  });
  const first = where === "" && when === "" ? capital(part("what")) : part("what");
  const number = isSeveral(first, language) ? "several" : "one";
  const what = who === "" ? first : say("statement-affects", { number, what: first, who });
  const setting = where === "" ? (when === "" ? "none" : "time") : when === "" ? "place" : "both";
  const sentence = say("statement-sentence", { setting, where: place, when, what });
  return how === ""
    ? say("statement-end", { sentence })
    : say("statement-with-how", { sentence, how });
}

function develops(part: Part, trend: FieldValue | undefined, say: Say): string {
  const [since, figure] = [part("since"), part("figure")];
  if (typeof trend !== "string" || trend === "")
    return figure === "" ? "" : say("statement-known", { figure });
  const sentence = say("statement-trend", {
    trend: since === "" ? trend : `${trend}-SINCE`,
    since,
  });
  return figure === ""
    ? say("statement-end", { sentence })
    : say("statement-with-figure", { sentence, figure });
}
