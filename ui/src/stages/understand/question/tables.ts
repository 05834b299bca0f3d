// A table of a question as the grid fills it: kinds of columns, rows that were added, and values
// that deserve a question before they are kept.
//
// Pure: words come in as functions. Scales are stored as numbers and chosen as codes.

import type { ColumnView, Named, RowView, TableView } from "$lib/generated/api";
import type { CellValue, GridColumn, GridRow, GridValue } from "$lib/grid/cells";
import type { Stored, TableValue } from "./given";

/** Kinds of cells of the catalogue (`catalogue::Cell`). */
type CellCode =
  | "option"
  | "yes-partly-no"
  | "scale04"
  | "scale03"
  | "number"
  | "whole"
  | "count"
  | "percent"
  | "year"
  | "text";

const cellOf = (column: ColumnView): CellCode => column.cell as string as CellCode;
const isScale = (column: ColumnView) => ["scale04", "scale03"].includes(cellOf(column));

/** What only was given as “under 5”. */
export const UNDER_FIVE = "<5";
const LONGEST = 200;
/** A longer label of a choice makes a column too wide; its code stands in the cell. */
const SHORT = 24;

/** Words the table needs. */
export interface Words {
  name: (named: Named) => string;
  has: (id: string) => boolean;
  t: (id: string, args?: Record<string, string | number>) => string;
}

/** The words of a step of a scale without options of its own. */
export function stepWords(question: string, cell: string, code: number): string {
  if (cell === "scale03") return `scale-state-${code}`;
  if (question === "Q402") return `scale-often-${code}`;
  if (question === "X601") return `scale-level-${code}`;
  return `scale-degree-${code}`;
}

const isYear = (id: string) => /^\d{4}$/.test(id);

/** A table of counts by year, where a blank and a zero say different things. */
export function isCounted(table: TableView): boolean {
  return table.columns.some((column) => isYear(column.id) && cellOf(column) === "count");
}

export function gridColumn(question: string, column: ColumnView, words: Words): GridColumn {
  const label = words.name(column.label);
  const hint = `${column.label.message}.hint`;
  const base = {
    id: column.id,
    label,
    ...(column.label.message !== "" && words.has(hint) ? { hint: words.t(hint) } : {}),
  };
  const cell = cellOf(column);
  switch (cell) {
    case "option":
    case "yes-partly-no":
      return {
        ...base,
        kind: "choice",
        choices: column.options.map((option) => {
          const label = words.name(option);
          return label.length > SHORT
            ? { value: option.id, label, short: option.id }
            : { value: option.id, label };
        }),
      };
    case "scale04":
    case "scale03": {
      const own = new Map(column.options.map((option) => [option.id, words.name(option)]));
      const codes = cell === "scale04" ? [0, 1, 2, 3, 4] : [0, 1, 2, 3];
      return {
        ...base,
        kind: "choice",
        choices: codes.map((code) => ({
          value: String(code),
          label: words.t("scale-step", {
            step: code,
            label: own.get(String(code)) ?? words.t(stepWords(question, cell, code)),
          }),
          short: String(code),
        })),
      };
    }
    case "number":
      return { ...base, kind: "number", min: 0 };
    case "whole":
      return { ...base, kind: "number", min: 0, whole: true };
    case "year":
      return { ...base, kind: "number", min: 1900, max: 2200, whole: true, plain: true };
    case "count":
      return { ...base, kind: "count", also: [UNDER_FIVE] };
    case "percent":
      return { ...base, kind: "percent" };
    case "text":
      return { ...base, kind: "text", max: LONGEST, bilingual: true };
  }
}

export function gridRow(row: RowView, words: Words): GridRow {
  return {
    id: row.id,
    label: words.name(row.label),
    ...(row.second ? { note: words.name(row.second) } : {}),
    ...(row.group !== "" ? { group: words.t(row.group) } : {}),
  };
}

/** What is stored, as the grid shows it. */
export function toGrid(stored: TableValue, columns: readonly ColumnView[]): GridValue {
  const scales = new Set(columns.filter(isScale).map((column) => column.id));
  const cells = (row: Record<string, Stored>) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        scales.has(column) ? String(cell) : cell,
      ]),
    );
  return Object.fromEntries(Object.entries(stored).map(([row, held]) => [row, cells(held)]));
}

/** What the grid holds, as it is stored. */
export function fromGrid(value: GridValue, columns: readonly ColumnView[]): TableValue {
  const scales = new Set(columns.filter(isScale).map((column) => column.id));
  const stored: TableValue = {};
  for (const [row, held] of Object.entries(value)) {
    const cells = Object.entries(held).flatMap(([column, cell]): [string, Stored][] =>
      cell === null ? [] : [[column, scales.has(column) ? Number(cell) : cell]],
    );
    if (cells.length > 0) stored[row] = Object.fromEntries(cells);
  }
  return stored;
}

const issueOf = (row: string) => row.split("@")[0] ?? row;

/** The rows shown: those of the program, then each added row after the last one of its issue. */
export function allRows(rows: readonly RowView[], added: readonly RowView[]): RowView[] {
  const all = [...rows];
  for (const row of added) {
    if (all.some((other) => other.id === row.id)) continue;
    const last = all.findLastIndex((other) => issueOf(other.id) === issueOf(row.id));
    all.splice(last < 0 ? all.length : last + 1, 0, row);
  }
  return all;
}

/** A row for an issue, and for an area or a source of it. */
export function rowFor(issue: Named, second: Named | null): RowView {
  const apart = second !== null && second.id !== "";
  return {
    id: apart ? `${issue.id}@${second.id}` : issue.id,
    label: issue,
    second,
    group: "",
  };
}

/** Whether rows of counts are about sources; else they are about areas. */
export function isBySource(table: TableView): boolean {
  return table.seconds.some((second) => second.id.startsWith("S-"));
}

/** The columns shown: years that were added stand in their order. */
export function allColumns(columns: readonly ColumnView[], years: readonly string[]): ColumnView[] {
  const model = columns.find((column) => isYear(column.id));
  if (!model) return [...columns];
  const known = new Set(columns.map((column) => column.id));
  const more = years
    .filter((year) => !known.has(year))
    .map((year) => ({
      ...model,
      id: year,
      label: { id: year, message: "", name: { en: year, fr: year } },
    }));
  const rest = columns.filter((column) => !isYear(column.id));
  const inOrder = [...columns.filter((column) => isYear(column.id)), ...more].sort((a, b) =>
    a.id.localeCompare(b.id),
  );
  return [...rest, ...inOrder];
}

/** The years before the first and after the last column of years. */
export function nextYears(
  columns: readonly ColumnView[],
): { earlier: string; later: string } | null {
  const years = columns.filter((column) => isYear(column.id)).map((column) => Number(column.id));
  if (years.length === 0) return null;
  return { earlier: String(Math.min(...years) - 1), later: String(Math.max(...years) + 1) };
}

/** Why a value deserves a question: the message and its facts. */
export interface Doubt {
  id: string;
  args: Record<string, number>;
}

/** Events more than last year before ten times as many is worth asking about. */
const MANY = 20;
const TENFOLD = 10;

const number = (value: CellValue | undefined): number | null =>
  typeof value === "number" ? value : null;

/** The sum of a row of shares once each of them is there; null before. */
export function rowSum(
  row: Record<string, CellValue> | undefined,
  columns: readonly string[],
): number | null {
  const shares = columns.map((column) => number(row?.[column]));
  if (shares.length === 0 || shares.some((share) => share === null)) return null;
  return Math.round(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) * 10) / 10;
}

/** Rounded shares may add up to 99 or 101. */
export const addsUp = (sum: number): boolean => Math.abs(sum - 100) <= 1;

/** Questions whose shares make a whole, one row at a time. */
export const WHOLES: ReadonlySet<string> = new Set(["Q102"]);

/** What to ask about a value before it is kept, if anything. */
export function doubt(
  question: string,
  table: TableView,
  value: GridValue,
  row: string,
  column: string,
  cell: CellValue,
): Doubt | null {
  const given = number(cell);
  if (given === null) return null;
  const cells = { ...value[row], [column]: cell };
  if (isCounted(table)) return doubtCount(value[row] ?? {}, column, given);
  if (question === "Q101") return doubtGrowth(cells, column);
  if (WHOLES.has(question)) {
    const sum = rowSum(
      cells,
      table.columns.map((other) => other.id),
    );
    return sum !== null && !addsUp(sum) ? { id: "table-doubt-sum", args: { sum } } : null;
  }
  const people = number(cells.N);
  if (people !== null && column !== "N" && column !== "EVENTS" && given > people)
    return { id: "table-doubt-people", args: { people } };
  return null;
}

function doubtCount(row: Record<string, CellValue>, column: string, given: number): Doubt | null {
  if (given === 0) {
    const confirmed = Object.entries(row).some(([other, cell]) => other !== column && cell === 0);
    return confirmed ? null : { id: "table-doubt-zero", args: {} };
  }
  const year = Number(column) - 1;
  const before = number(row[String(year)]);
  if (before === null || before === 0) return null;
  return given >= TENFOLD * before && given - before >= MANY
    ? { id: "table-doubt-count", args: { before, year } }
    : null;
}

function doubtGrowth(cells: Record<string, CellValue>, column: string): Doubt | null {
  const base = column.replace("-before", "");
  const [now, before] = [number(cells[base]), number(cells[`${base}-before`])];
  if (!now || !before) return null;
  return now >= TENFOLD * before || before >= TENFOLD * now
    ? { id: "table-doubt-growth", args: { now, before } }
    : null;
}

/** How many cells hold something. */
export function filledCells(table: TableValue): number {
  return Object.values(table).reduce((sum, row) => sum + Object.keys(row).length, 0);
}
