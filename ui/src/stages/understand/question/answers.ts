// What an answer says, in the words of the screen.

import { message } from "$lib/catalogue.svelte";
import type { Answer, Form, Named, Text } from "$lib/generated/api";
import { show } from "$lib/show";
import { has, pick, t } from "$lib/words.svelte";
import { CHOICES, givenOf, isObject, isText } from "./given";
import { nameText } from "./named";

export interface Line {
  text: string;
  lang: string | undefined;
}

/** What is needed to say an answer. */
export interface Said {
  id: string;
  form: Form;
  options: readonly Named[];
  /** Cells of a table or entries of a list that hold something. */
  filled: number;
}

/** Names shown of a list. */
const NAMES = 3;

/** The words of one option. */
export function optionWords(options: readonly Named[], code: string): string {
  const option = options.find((other) => other.id === code);
  return option ? nameText(option) : code;
}

const plain = (text: string): Line[] => [{ text, lang: undefined }];

/** The first text of an entry: what it is called by, in every list of the method but one. */
function called(entry: unknown): Text | null {
  if (!isObject(entry)) return null;
  return Object.values(entry).find(isText) ?? null;
}

function listLines(question: Said, value: unknown): Line[] {
  const entries = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.values(value).flatMap((list) => (Array.isArray(list) ? list : []))
      : [];
  const names = entries
    .map(called)
    .filter((name) => name !== null)
    .map((name) => pick(name).text)
    .slice(0, NAMES);
  const count = question.filled || entries.length;
  if (names.length === 0) return plain(t("filled-entries", { count }));
  return plain(t("filled-named", { count, names: names.join(", "), more: count - names.length }));
}

/** The answer as lines of text; texts that people wrote keep their language. */
export function answerLines(question: Said, answer: Answer): Line[] {
  const { form, options } = question;
  const given = givenOf(form, answer.value);
  if (CHOICES.has(form) && given.code !== null) return plain(optionWords(options, given.code));
  switch (form) {
    case "single":
    case "yes-partly-no":
    case "scale04":
    case "scale03":
    case "trend5":
      return plain(t("filled-answers", { count: question.filled }));
    case "multi":
      return given.codes.length > 0
        ? given.codes.flatMap((code) => plain(optionWords(options, code)))
        : plain(t("filled-answers", { count: question.filled }));
    case "number":
      return plain(show.number(given.number ?? 0));
    case "percent":
      return plain(show.percent(given.number ?? 0));
    case "money":
      return plain(show.money(given.number ?? 0));
    case "date":
      return plain(show.date(given.date));
    case "period":
      return plain(
        t("answer-period", {
          from: show.date(given.period.from),
          to: show.date(given.period.to),
          earlier: given.period.earlier ?? 0,
        }),
      );
    case "text-short":
    case "text-long": {
      const picked = pick(given.text);
      return [{ text: picked.text, lang: picked.lang }];
    }
    case "table":
      return plain(t("filled-cells", { count: question.filled }));
    case "records":
      return listLines(question, answer.value);
    case "record":
      return recordLines(question, answer.value);
    case "elsewhere":
      return [];
  }
}

/** A form of several fields: how it begins, or how many issues have one. */
function recordLines(question: Said, value: unknown): Line[] {
  if (!isObject(value)) return [];
  const own = called(value);
  if (own) {
    const picked = pick(own);
    return [{ text: picked.text, lang: picked.lang }];
  }
  const each = Object.entries(value).filter(([, entry]) => isObject(entry));
  // An issue of the plan's own has no name in the catalogue: those are counted only.
  const names = each
    .map(([problem]) => `${message.problem(problem)}.short`)
    .filter(has)
    .map((id) => t(id))
    .slice(0, NAMES);
  if (names.length === 0) return plain(t("filled-entries", { count: question.filled }));
  return plain(
    t("filled-named", {
      count: each.length,
      names: names.join(", "),
      more: each.length - names.length,
    }),
  );
}
