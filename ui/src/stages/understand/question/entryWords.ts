// What an entry says in a line: its title, and its key facts in the words of the screen.

import type { FieldView, Grade, RecordView, Text } from "$lib/generated/api";
import { solidityOf } from "$lib/grade";
import { show } from "$lib/show";
import { pick, t } from "$lib/words.svelte";
import { isBlank, type Fields } from "./given";
import { nameText } from "./named";

export interface Line {
  text: string;
  lang: string | undefined;
}

/** Facts on the line of a card. */
const FACTS = 5;

const plain = (text: string): Line => ({ text, lang: undefined });

/** The words of one field; null when it says nothing. `ties` names the entries of the list. */
export function fieldWords(
  field: FieldView,
  fields: Fields,
  ties: ReadonlyMap<string, string> = new Map(),
): Line | null {
  const value = fields[field.id];
  if (value === undefined || isBlank(value)) return null;
  const chosen = (code: string) => {
    const named = field.choices.find((choice) => choice.id === code);
    return named ? nameText(named) : t("name-missing");
  };
  switch (field.kind) {
    case "text":
    case "long": {
      const picked = pick(value as Text);
      return { text: picked.text, lang: picked.lang };
    }
    case "several":
    case "areas":
    case "problems":
    case "sources":
    case "approaches":
    case "voices":
      return plain(show.list((value as string[]).map(chosen)));
    case "whole":
    case "number":
      return plain(show.number(Number(value)));
    case "percent":
      return plain(show.percent(Number(value)));
    case "money":
      return plain(show.money(Number(value)));
    case "year":
      return plain(String(value));
    case "day":
      return plain(show.date(String(value)));
    case "grade":
      return plain(t(`grade-${solidityOf(value as Grade) ?? "hunch"}`));
    case "scale04":
      return plain(t("scale-step", { step: Number(value), label: t(`scale-degree-${value}`) }));
    case "trend": {
      const step = Number(value);
      return plain(t(`trend-${step < 0 ? "minus" : ""}${Math.abs(step)}`));
    }
    case "cause":
      return ties.has(String(value)) ? plain(ties.get(String(value)) ?? "") : null;
    case "choice":
    case "yes-partly-no":
    case "area":
    case "place":
    case "problem":
    case "factor":
    case "source":
    case "sector":
    case "level":
    case "zone":
      return plain(chosen(String(value)));
  }
}

/** What an entry is called; null when it has no title yet. */
export function titleOf(record: RecordView, fields: Fields): Line | null {
  const field = record.fields.find((each) => each.id === record.title);
  return field ? fieldWords(field, fields) : null;
}

/** Kinds whose bare value would be a riddle: they are named. */
const NAMED: ReadonlySet<FieldView["kind"]> = new Set<FieldView["kind"]>([
  "whole",
  "number",
  "percent",
  "money",
  "year",
  "day",
  "scale04",
  "trend",
  "yes-partly-no",
]);

/**
 * A few facts beside the title, in the order of the fields. Long texts are left out, and so is what
 * the place in an outline says already.
 */
export function factsOf(record: RecordView, fields: Fields): Line[] {
  const isOutline = record.fields.some((field) => field.kind === "cause");
  return record.fields
    .filter((field) => field.id !== record.title && field.kind !== "long" && field.kind !== "cause")
    .filter((field) => !(isOutline && field.id === "side"))
    .flatMap((field): Line[] => {
      const value = fieldWords(field, fields);
      if (!value) return [];
      if (!NAMED.has(field.kind)) return [value];
      const label = t(`record-${record.id}-${field.id}`);
      // A question needs no colon after it.
      const said = label.endsWith("?") ? "entry-fact-asked" : "entry-fact";
      return [plain(t(said, { label, value: value.text }))];
    })
    .slice(0, FACTS);
}
