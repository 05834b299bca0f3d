// The cells of a table that is filled by hand: reading what is typed, and writing what is held.
//
// A blank cell is absent from the value: it means "not known", and is never a zero. What cannot
// be read is refused with the reason, as the id and the facts of a message; nothing is guessed.

import { number, parseNumber, percent, type Locale } from "$lib/format";
import type { Language, Text } from "$lib/generated/api";

export type CellKind = "choice" | "number" | "percent" | "count" | "text";

export interface Choice {
  value: string;
  label: string;
  /** Shown in the cell instead of the label, where columns are narrow. */
  short?: string;
}

export interface GridColumn {
  id: string;
  label: string;
  hint?: string;
  unit?: string;
  kind: CellKind;
  choices?: Choice[];
  /** Smallest number that is taken; percentages and counts start at 0 without it. */
  min?: number;
  /** Largest number that is taken (100 for percentages without it); for a text, its longest length. */
  max?: number;
  /** Whole numbers only; counts always are. */
  whole?: boolean;
  /** Texts that a column of counts takes as they are, such as "<5". */
  also?: readonly string[];
  /** Years are written without grouping. */
  plain?: boolean;
  /** The text may be written in the plan's second language too. */
  bilingual?: boolean;
}

export interface GridRow {
  id: string;
  label: string;
  note?: string;
  /** Words of a heading that comes before the first row of the group. */
  group?: string;
}

/** Choice: its code. Number, percentage, count: a number. Text: both languages. `null`: blank. */
export type CellValue = string | number | Text | null;
/** Row → column → value; blank cells are absent. */
export type GridValue = Record<string, Record<string, CellValue>>;

/** The id and the facts of a message: words come later. */
export interface Why {
  id: string;
  args: Record<string, string | number>;
}

export type Read = { value: CellValue } | { why: Why };

/** What decides how a text is read: the decimal sign, and the language that texts are written in. */
export interface Reading {
  locale: Locale;
  language: Language;
  /** The cell's value so far; a text keeps its other language. */
  before?: CellValue;
}

export function isText(value: CellValue | undefined): value is Text {
  return typeof value === "object" && value !== null;
}

/** Letters alone: no accents, no capitals, no doubled spaces, one kind of apostrophe. */
export function bare(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/gi, "oe")
    .replace(/[’ʼ]/g, "'")
    .replace(/[−–]/g, "-")
    .replace(/[\s\u2060]+/g, " ")
    .trim()
    .toLowerCase();
}

interface Limits {
  min: number | undefined;
  max: number | undefined;
  whole: boolean;
}

function limits(column: GridColumn): Limits {
  const share = column.kind === "percent";
  const count = column.kind === "count";
  return {
    min: column.min ?? (share || count ? 0 : undefined),
    max: column.max ?? (share ? 100 : undefined),
    whole: column.whole ?? count,
  };
}

function within(value: number, { min, max, whole }: Limits): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** A number that the column takes, to show in a refusal. */
function example(column: GridColumn): number {
  const own = limits(column);
  const tried = [own.whole ? 12 : 12.5, 12, 3, 1, own.min ?? 0];
  return tried.find((value) => within(value, own)) ?? own.max ?? 0;
}

function whyNot(column: GridColumn, locale: Locale): Why {
  const own = limits(column);
  const say = (value: number) =>
    column.kind === "percent" ? percent(value, locale) : number(value, locale);
  const args: Why["args"] = { label: column.label, example: say(example(column)) };
  if (own.min !== undefined) args.min = say(own.min);
  if (own.max !== undefined) args.max = say(own.max);
  const id = (any: string, whole: string) => ({ id: own.whole ? whole : any, args });
  if (own.min !== undefined && own.max !== undefined)
    return id("grid-not-between", "grid-not-whole-between");
  if (own.min !== undefined) return id("grid-not-from", "grid-not-whole-from");
  if (own.max !== undefined) return id("grid-not-up-to", "grid-not-whole-up-to");
  return id("grid-not-number", "grid-not-whole");
}

/** The choice that a word means: its code, its label or its short label. */
export function choiceOf(typed: string, column: GridColumn): Choice | undefined {
  const wanted = bare(typed);
  const names = [
    (choice: Choice) => choice.value,
    (choice: Choice) => choice.label,
    (choice: Choice) => choice.short ?? choice.label,
  ];
  for (const name of names) {
    const found = column.choices?.find((choice) => bare(name(choice)) === wanted);
    if (found) return found;
  }
  // A spreadsheet turns the code 2 into 2.0 or 2,0.
  const whole = /^(-?\d+)[.,]0+$/.exec(wanted)?.[1];
  return whole === undefined ? undefined : column.choices?.find(({ value }) => value === whole);
}

/**
 * The choice of one key: a code of that digit or letter, else the next choice whose label begins
 * with the letter, after the current one.
 */
export function choiceOfKey(
  key: string,
  column: GridColumn,
  current: CellValue,
): Choice | undefined {
  const choices = column.choices ?? [];
  const wanted = bare(key);
  if (wanted === "") return undefined;
  const starting = choices.filter((choice) => bare(choice.label).startsWith(wanted));
  const at = starting.findIndex((choice) => choice.value === current);
  const coded = /\d/.test(wanted)
    ? choices.find((choice) => bare(choice.value) === wanted)
    : undefined;
  return coded ?? starting[(at + 1) % starting.length];
}

/** Reads what was typed or pasted into a cell; nothing typed is a blank cell. */
export function read(typed: string, column: GridColumn, reading: Reading): Read {
  const trimmed = typed.trim();
  if (column.kind === "text") return readText(trimmed, column, reading);
  if (trimmed === "") return { value: null };
  if (column.kind === "choice") {
    const choice = choiceOf(trimmed, column);
    if (choice) return { value: choice.value };
    const choices = (column.choices ?? []).map((each) => each.label).join(", ");
    return { why: { id: "grid-not-choice", args: { label: column.label, choices } } };
  }
  const also = column.also?.find((text) => bare(text) === bare(trimmed).replace(/\s/g, ""));
  if (also !== undefined) return { value: also };
  const value = parseNumber(trimmed, reading.locale);
  if (value === null) return { value: null };
  if (value === undefined || !within(value, limits(column)))
    return { why: whyNot(column, reading.locale) };
  return { value };
}

function readText(typed: string, column: GridColumn, { language, before }: Reading): Read {
  if (column.max !== undefined && typed.length > column.max)
    return {
      why: {
        id: "grid-too-long",
        args: { label: column.label, max: column.max, length: typed.length },
      },
    };
  const text = { ...(isText(before) ? before : { en: "", fr: "" }), [language]: typed };
  return { value: text.en === "" && text.fr === "" ? null : text };
}

export function other(language: Language): Language {
  return language === "en" ? "fr" : "en";
}

/** The language that a cell's text is shown in: the wanted one, or else the other one. */
export function langOf(value: CellValue, language: Language): Language | undefined {
  if (!isText(value)) return undefined;
  return value[language] === "" ? other(language) : language;
}

function choiceHeld(value: CellValue, column: GridColumn): Choice | undefined {
  return column.choices?.find((choice) => choice.value === value);
}

/** What a cell shows: "62 %", "1 240", the short label of a choice. "" for a blank cell. */
export function show(value: CellValue, column: GridColumn, reading: Reading): string {
  if (value === null) return "";
  if (isText(value)) return value[reading.language] || value[other(reading.language)];
  if (typeof value === "string") {
    const choice = choiceHeld(value, column);
    return choice ? (choice.short ?? choice.label) : value;
  }
  if (column.kind === "percent") return percent(value, reading.locale);
  if (column.plain) return String(value);
  // Written alike everywhere; thousands of these are shown at once, and the formatter is slow.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return number(value, reading.locale);
}

/** What a cell says to a screen reader: the whole label of a choice. */
export function speak(value: CellValue, column: GridColumn, reading: Reading): string {
  const choice = typeof value === "string" ? choiceHeld(value, column) : undefined;
  return choice?.label ?? show(value, column, reading);
}

/** What stands in the editor, and in a spreadsheet after a copy: no grouping, no sign. */
export function written(value: CellValue, column: GridColumn, reading: Reading): string {
  if (typeof value !== "number") return speak(value, column, reading);
  const text = String(value);
  return reading.locale === "en-CA" ? text : text.replace(".", ",");
}

/** The value of a cell; `null` when it is blank. */
export function held(value: GridValue, row: string, column: string): CellValue {
  return value[row]?.[column] ?? null;
}

export function same(a: CellValue, b: CellValue): boolean {
  if (isText(a) && isText(b)) return a.en === b.en && a.fr === b.fr;
  return a === b;
}

export interface Write {
  row: string;
  column: string;
  value: CellValue;
}

/** The value after some cells are written; rows that do not change stay the same objects. */
export function put(value: GridValue, writes: readonly Write[]): GridValue {
  const next = { ...value };
  const touched = new Set<string>();
  for (const { row, column, value: cell } of writes) {
    const cells = touched.has(row) ? (next[row] ?? {}) : { ...next[row] };
    touched.add(row);
    if (cell === null) delete cells[column];
    else cells[column] = cell;
    if (Object.keys(cells).length === 0) delete next[row];
    else next[row] = cells;
  }
  return next;
}

/** The sum of a column, and how many of its cells are blank; `null` when all are. */
export interface Total {
  sum: number;
  blanks: number;
}

export function total(
  value: GridValue,
  rows: readonly GridRow[],
  column: GridColumn,
): Total | null {
  if (column.kind !== "percent" && column.kind !== "count") return null;
  const numbers = rows
    .map((row) => held(value, row.id, column.id))
    .filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return null;
  // Hundredths, so that 33.3 + 33.3 + 33.4 is 100.
  const sum = Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100;
  return { sum, blanks: rows.length - numbers.length };
}

/** Whether parts that were each rounded add up to a whole: 99, 100 or 101. */
export function isWhole(sum: number): boolean {
  return Math.abs(sum - 100) <= 1;
}
