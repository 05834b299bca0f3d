// What comes from a spreadsheet, and what goes to one.
//
// A paste is planned before anything is written: which cells fit, which do not, and why.

import {
  held,
  read,
  same,
  type CellValue,
  type GridColumn,
  type GridRow,
  type GridValue,
  type Reading,
  type Why,
} from "./cells";
import { cellsIn, placesIn, type Area } from "./moving";

/** Cells as text, row by row. */
export type Block = string[][];

export interface Pasted {
  row: GridRow;
  column: GridColumn;
  /** As it was pasted. */
  text: string;
}
export interface Fit extends Pasted {
  value: CellValue;
  /** Words of a question to ask about an unlikely value. */
  question?: string;
}
export interface Misfit extends Pasted {
  why: Why;
}

export interface PastePlan {
  fits: Fit[];
  misfits: Misfit[];
  /** Filled cells of the paste that have no place in the table. */
  outside: number;
}

/** The text cut at the sign, but not inside quotation marks, which spreadsheets put around breaks. */
function cut(text: string, sign: string): Block {
  const rows: Block = [[]];
  let cell = "";
  let quoted = false;
  const close = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "" && closes(text, i, sign)) quoted = true;
    else if (letter === sign) close();
    else if (letter === "\n") {
      close();
      rows.push([]);
    } else cell += letter;
  }
  close();
  return rows;
}

/** Whether a quotation mark at a cell's start is closed at a cell's end: else it is a letter. */
function closes(text: string, from: number, sign: string): boolean {
  for (let i = from + 1; i < text.length; i += 1) {
    if (text.charAt(i) !== '"') continue;
    const after = text.charAt(i + 1);
    if (after === '"') i += 1;
    else return after === "" || after === sign || after === "\n";
  }
  return false;
}

/**
 * The cells of a pasted text: cut at tabs; without any, at semicolons when every line has as many.
 * `prose`: the paste goes to a text, where a semicolon in a single line is only a semicolon.
 */
export function split(text: string, prose = false): Block {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (plain === "") return [];
  if (plain.includes("\t")) return cut(plain, "\t");
  const cells = cut(plain, ";");
  const width = cells[0]?.length ?? 0;
  const even = width > 1 && cells.every((row) => row.length === width);
  return even && !(prose && cells.length === 1) ? cells : cut(plain, "\t");
}

/** The cells of the first table in pasted HTML; `null` when it has none. */
export function splitHtml(html: string): Block | null {
  if (!/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const cells = (row: Element) => [...row.querySelectorAll("th,td")];
  const text = (cell: Element) => (cell.textContent ?? "").replace(/\s+/g, " ").trim();
  const rows = [...table.querySelectorAll("tr")].map((row) => cells(row).map(text));
  return rows.length > 0 ? rows : null;
}

/** The cells of a paste: a text with tabs, else an HTML table, else any text. */
export function blockOf(plain: string, html: string, prose: boolean): Block {
  if (plain.includes("\t")) return split(plain);
  return splitHtml(html) ?? split(plain, prose);
}

/** The cells as a text that a spreadsheet reads. */
export function join(block: Block): string {
  const safe = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return block.map((row) => row.map(safe).join("\t")).join("\n");
}

export interface Target {
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  value: GridValue;
  /** The selected range: the paste begins at its corner, and one value fills all of it. */
  area: Area;
  reading: Reading;
  unlikely?: ((row: string, column: string, value: CellValue) => string | undefined) | undefined;
}

/** Which cells of a paste fit, and which do not. */
export function plan(block: Block, target: Target): PastePlan {
  const { area, rows, columns, value, reading, unlikely } = target;
  const result: PastePlan = { fits: [], misfits: [], outside: 0 };
  const single = block.length === 1 && block[0]?.length === 1 && cellsIn(area) > 1;
  const filled = single ? placesIn(area).map((row) => row.map(() => block[0]?.[0] ?? "")) : block;
  filled.forEach((line, down) => {
    line.forEach((text, along) => {
      const row = rows[area.top + down];
      const column = columns[area.left + along];
      if (!row || !column) {
        if (text.trim() !== "") result.outside += 1;
        return;
      }
      const before = held(value, row.id, column.id);
      const outcome = read(text, column, { ...reading, before });
      if ("why" in outcome) {
        result.misfits.push({ row, column, text, why: outcome.why });
        return;
      }
      const changed = outcome.value !== null && !same(outcome.value, before);
      const question = changed ? unlikely?.(row.id, column.id, outcome.value) : undefined;
      const fit: Fit = { row, column, text, value: outcome.value };
      result.fits.push(question === undefined ? fit : { ...fit, question });
    });
  });
  return result;
}

/** Whether a person should look before it is written. */
export function mustAsk({ fits, misfits, outside }: PastePlan): boolean {
  return misfits.length > 0 || outside > 0 || fits.some((fit) => fit.question !== undefined);
}
