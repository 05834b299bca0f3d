// The value of an answer while it is being given: one shape that holds every form.
//
// Pure. A blank cell, field or text is absent from what is stored: it means “not known”, never zero.
// An entry that lacks a required field is not stored, and is not thrown away either.

import type { FieldKind, Form, RecordView, Text } from "$lib/generated/api";

export interface Period {
  from: string;
  to: string;
  earlier: number | null;
}

/** What a cell of a table holds, as it is stored. */
export type Stored = string | number | Text;
/** Row → column → cell. */
export type TableValue = Record<string, Record<string, Stored>>;
/** What a field of an entry holds while it is edited. */
export type FieldValue = string | number | string[] | Text | null;
export type Fields = Record<string, FieldValue>;
/** An entry of a list; its fields stand beside its id. */
export type Entry = { id: string } & Fields;

export interface Given {
  /** Chosen code of a list or a scale, as text. */
  code: string | null;
  codes: string[];
  number: number | null;
  date: string;
  period: Period;
  text: Text;
  table: TableValue;
  entries: Entry[];
  fields: Fields;
}

const EMPTY: Given = {
  code: null,
  codes: [],
  number: null,
  date: "",
  period: { from: "", to: "", earlier: null },
  text: { en: "", fr: "" },
  table: {},
  entries: [],
  fields: {},
};

/** Answered by choosing one card. */
export const CHOICES: ReadonlySet<Form> = new Set<Form>([
  "single",
  "yes-partly-no",
  "scale04",
  "scale03",
  "trend5",
]);

/** Stored as whole numbers rather than codes. */
const SCALES: ReadonlySet<Form> = new Set<Form>(["scale04", "scale03", "trend5"]);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asText = (value: unknown): string => (typeof value === "string" ? value : "");
const asNumber = (value: unknown): number | null => (typeof value === "number" ? value : null);
export const isText = (value: unknown): value is Text =>
  isObject(value) && typeof value.en === "string" && typeof value.fr === "string";

const TEXTS: ReadonlySet<FieldKind> = new Set<FieldKind>(["text", "long"]);
const LISTS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  "several",
  "areas",
  "problems",
  "sources",
  "approaches",
  "voices",
]);
const NUMBERS: ReadonlySet<FieldKind> = new Set<FieldKind>([
  "scale04",
  "trend",
  "whole",
  "number",
  "percent",
  "money",
  "year",
]);

export const isTextKind = (kind: FieldKind): boolean => TEXTS.has(kind);
export const isListKind = (kind: FieldKind): boolean => LISTS.has(kind);
export const isNumberKind = (kind: FieldKind): boolean => NUMBERS.has(kind);

/** Every field of a record, blank or as stored, so that a form can bind to it. */
export function fieldsOf(record: RecordView | null, stored: Record<string, unknown>): Fields {
  const fields: Fields = {};
  for (const { id, kind } of record?.fields ?? []) {
    const value = stored[id];
    if (isTextKind(kind)) {
      const text = isObject(value) ? value : {};
      fields[id] = { en: asText(text.en), fr: asText(text.fr) };
    } else if (isListKind(kind)) {
      fields[id] = Array.isArray(value) ? value.map(asText).filter((code) => code !== "") : [];
    } else if (isNumberKind(kind)) fields[id] = asNumber(value);
    else fields[id] = asText(value);
  }
  return fields;
}

export function entryOf(record: RecordView | null, stored: Record<string, unknown>): Entry {
  return { ...fieldsOf(record, stored), id: asText(stored.id) };
}

/** A value as a form edits it, from what is stored or from nothing. */
export function givenOf(form: Form, value: unknown, record: RecordView | null = null): Given {
  const given = structuredClone(EMPTY);
  given.fields = fieldsOf(record, form === "record" && isObject(value) ? value : {});
  if (typeof value === "number") {
    given.number = value;
    given.code = String(value);
  } else if (typeof value === "string") {
    given.code = value;
    given.date = value;
  } else if (Array.isArray(value) && form === "records") {
    given.entries = value.filter(isObject).map((entry) => entryOf(record, entry));
  } else if (Array.isArray(value)) {
    given.codes = value.filter((code): code is string => typeof code === "string");
  } else if (isObject(value) && form === "period") {
    given.period = {
      from: asText(value.from),
      to: asText(value.to),
      earlier: asNumber(value.earlier),
    };
  } else if (isObject(value) && form === "table") {
    for (const [row, cells] of Object.entries(value))
      if (isObject(cells)) given.table[row] = { ...cells } as Record<string, Stored>;
  } else if (isObject(value) && (form === "text-short" || form === "text-long")) {
    given.text = { en: asText(value.en), fr: asText(value.fr) };
  }
  return given;
}

/** Nothing that was said: zero is something. */
export function isBlank(value: FieldValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "number") return false;
  if (typeof value === "string") return value === "";
  if (Array.isArray(value)) return value.length === 0;
  return (value.en + value.fr).trim() === "";
}

/** The required fields that an entry still lacks. */
export function lacking(record: RecordView, fields: Fields): string[] {
  return record.fields
    .filter((field) => field.required && isBlank(fields[field.id]))
    .map((field) => field.id);
}

/** Whether nothing was written in an entry yet. */
export function isUntouched(record: RecordView, fields: Fields): boolean {
  return record.fields.every((field) => isBlank(fields[field.id]));
}

function written(record: RecordView, fields: Fields): Record<string, FieldValue> {
  const kept = record.fields
    .map(({ id }) => [id, fields[id] ?? null] as const)
    .filter(([, value]) => !isBlank(value));
  return Object.fromEntries(kept);
}

/**
 * The entries to store, in their order. One that lacks a required field keeps what was stored of
 * it, so that emptying a name for a moment removes nothing; a new one waits.
 */
export function entriesToStore(
  record: RecordView,
  entries: readonly Entry[],
  before: unknown,
): Record<string, unknown>[] {
  const old = Array.isArray(before) ? before.filter(isObject) : [];
  return entries.flatMap((entry) => {
    if (lacking(record, entry).length === 0) return [{ id: entry.id, ...written(record, entry) }];
    return old.filter((stored) => stored.id === entry.id);
  });
}

/** The entries that lack a required field, or that nothing was written in. */
export function unfinished(record: RecordView | null, entries: readonly Entry[]): Entry[] {
  return record ? entries.filter((entry) => lacking(record, entry).length > 0) : [];
}

/** Puts back entries that are not stored, each where it stood. */
export function mended(entries: readonly Entry[], waiting: readonly Kept[]): Entry[] {
  const all = [...entries];
  for (const { at, entry } of waiting) {
    if (all.some((other) => other.id === entry.id)) continue;
    all.splice(Math.min(at, all.length), 0, entry);
  }
  return all;
}

/** An unfinished entry and where it stood. */
export interface Kept {
  at: number;
  entry: Entry;
}

function tableToStore(table: TableValue): TableValue | null {
  const rows = Object.entries(table).filter(([, cells]) => Object.keys(cells).length > 0);
  return rows.length === 0 ? null : Object.fromEntries(rows);
}

/**
 * The value as it is stored; null when nothing was given yet. `before` is what was stored of it.
 */
export function valueOf(
  form: Form,
  given: Given,
  record: RecordView | null = null,
  before: unknown = null,
): unknown {
  if (SCALES.has(form)) return given.code === null ? null : Number(given.code);
  switch (form) {
    case "single":
    case "yes-partly-no":
      return given.code;
    case "multi":
      return given.codes.length === 0 ? null : given.codes;
    case "number":
    case "percent":
    case "money":
      return given.number;
    case "date":
      return given.date || null;
    case "period": {
      const { from, to, earlier } = given.period;
      return from === "" && to === "" && earlier === null
        ? null
        : { from, to, earlier: earlier ?? 0 };
    }
    case "text-short":
    case "text-long":
      return isBlank(given.text) ? null : given.text;
    case "table":
      return tableToStore(given.table);
    case "records": {
      if (!record) return null;
      const entries = entriesToStore(record, given.entries, before);
      return entries.length === 0 ? null : entries;
    }
    case "record": {
      if (!record || isUntouched(record, given.fields)) return null;
      // What lacks its required field waits; what was stored of it stays.
      if (lacking(record, given.fields).length > 0) return isObject(before) ? before : null;
      return written(record, given.fields);
    }
    case "scale04":
    case "scale03":
    case "trend5":
    case "elsewhere":
      return null;
  }
}
