// Values as the chosen language writes them. Reading these in a template follows the language.

import * as format from "./format";
import { plan } from "./plan.svelte";
import { words } from "./words.svelte";

export const show = {
  number: (value: number, decimals?: number) => format.number(value, words.locale, decimals),
  percent: (value: number, decimals?: number) => format.percent(value, words.locale, decimals),
  /** Cents, in the currency of the plan's region. */
  money: (cents: number) =>
    format.money(cents, words.locale, plan.facts?.profile === "fr" ? "EUR" : "CAD"),
  date: (iso: string) => format.longDate(iso, words.locale),
  tableDate: (iso: string) => format.tableDate(iso, words.locale),
  /** Time of day of a moment, on this computer's clock. */
  time: (moment: string) => {
    const at = new Date(moment);
    return format.time(at.getHours(), at.getMinutes(), words.locale);
  },
  list: (items: readonly string[]) => format.list(items, words.locale),
  range: (from: number, to: number) => format.range(from, to, words.locale),
  sort: <T>(items: readonly T[], name: (item: T) => string) =>
    format.sort(items, words.locale, name),
};
