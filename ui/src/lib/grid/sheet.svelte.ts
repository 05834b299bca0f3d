// A table while it is being filled: where the focus is, what is selected, what is being typed,
// and what a paste still waits for. It knows no element of the page.

import { t } from "$lib/words.svelte";
import {
  choiceOfKey,
  held,
  isText,
  other,
  put,
  read,
  same,
  speak,
  written,
  type CellValue,
  type GridColumn,
  type GridRow,
  type GridValue,
  type Reading,
  type Why,
  type Write,
} from "./cells";
import {
  area,
  cellsIn,
  inside,
  move,
  only,
  placesIn,
  START,
  type Place,
  type Stroke,
} from "./moving";
import { join, mustAsk, plan, type Block, type PastePlan } from "./paste";

export interface Edit {
  place: Place;
  /** What stands in the editor: a choice's code, or text. */
  typed: string;
  /** The text in the plan's second language. */
  second: string;
  /** Why what is typed cannot be kept. */
  why: Why | null;
  /** Words of a question about an unlikely value. */
  question: string | null;
}

/** What the table is given from outside, read anew each time. */
export interface Given {
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  value: GridValue;
  disabled: boolean;
  reading: Reading;
  unlikely: ((row: string, column: string, value: CellValue) => string | undefined) | undefined;
  write: (value: GridValue) => void;
  say: (words: string) => void;
}

export interface Cell {
  row: GridRow;
  column: GridColumn;
  value: CellValue;
}

export class Sheet {
  selection = $state.raw(START);
  edit = $state<Edit | null>(null);
  waiting = $state.raw<PastePlan | null>(null);
  #given: () => Given;
  /** Unlikely values that somebody has confirmed. */
  #confirmed = new Set<string>();

  constructor(given: () => Given) {
    this.#given = given;
  }

  get size() {
    const { rows, columns } = this.#given();
    return { rows: rows.length, columns: columns.length };
  }
  /** The cell that has the focus; it exists even after rows were taken away. */
  get at(): Place {
    return inside(this.selection.at, this.size);
  }
  get area() {
    return area({ at: this.at, anchor: inside(this.selection.anchor, this.size) });
  }

  /** One cell is selected, not a range. */
  get isSingle(): boolean {
    return cellsIn(this.area) === 1;
  }
  isEdited({ row, column }: Place): boolean {
    return this.edit?.place.row === row && this.edit.place.column === column;
  }

  cell(place: Place): Cell | null {
    const { rows, columns, value } = this.#given();
    const [row, column] = [rows[place.row], columns[place.column]];
    return row && column ? { row, column, value: held(value, row.id, column.id) } : null;
  }

  /** Moves by a key; false when the key does not move. */
  go(stroke: Stroke): boolean {
    const next = move({ at: this.at, anchor: this.selection.anchor }, stroke, this.size);
    if (next) this.selection = next;
    return next !== null;
  }
  select(place: Place, extend = false): void {
    this.selection = extend ? { at: place, anchor: this.selection.anchor } : only(place);
  }
  step(rows: number, columns: number): void {
    const { row, column } = this.at;
    this.selection = only(inside({ row: row + rows, column: column + columns }, this.size));
  }

  /** Opens the editor; `typed` takes the place of what the cell holds. */
  begin(typed?: string): boolean {
    const { disabled, reading } = this.#given();
    const cell = this.cell(this.at);
    if (disabled || !cell) return false;
    const { column, value } = cell;
    const code = column.kind === "choice" && typeof value === "string";
    const own = isText(value) ? value[reading.language] : written(value, column, reading);
    this.selection = only(this.at);
    this.edit = {
      place: this.at,
      typed: typed ?? (code ? value : own),
      second: isText(value) ? value[other(reading.language)] : "",
      why: null,
      question: null,
    };
    return true;
  }

  type(typed: string): void {
    if (this.edit) this.edit = { ...this.edit, typed, why: null, question: null };
  }
  typeSecond(second: string): void {
    if (this.edit) this.edit = { ...this.edit, second, why: null };
  }
  cancel(): void {
    this.edit = null;
  }
  /** Gives up what is typed, or a range; false when there is neither. */
  giveUp(): boolean {
    if (!this.edit && this.isSingle) return false;
    this.edit = null;
    this.selection = only(this.at);
    return true;
  }
  /** Back from the question to what was typed. */
  reconsider(): void {
    if (this.edit) this.edit = { ...this.edit, question: null };
  }

  /**
   * Keeps what is typed and closes the editor. A value outside the limits stays in the editor with
   * the reason; an unlikely one is asked about once, and kept by the next attempt or by `sure`.
   */
  commit(sure = false): boolean {
    const { edit } = this;
    if (!edit) return true;
    const cell = this.cell(edit.place);
    if (!cell) {
      this.edit = null;
      return true;
    }
    const { reading, say } = this.#given();
    const outcome = this.#read(edit, cell, reading);
    if ("why" in outcome) {
      this.edit = { ...edit, why: outcome.why, question: null };
      say(t(outcome.why.id, outcome.why.args));
      return false;
    }
    const { value } = outcome;
    if (same(value, cell.value)) {
      this.edit = null;
      return true;
    }
    const question = sure || edit.question !== null ? null : this.#ask(cell, value);
    if (question !== null) {
      this.edit = { ...edit, question };
      say(question);
      return false;
    }
    if (sure || edit.question !== null) this.#confirmed.add(key(cell, value));
    this.edit = null;
    this.#write([{ row: cell.row.id, column: cell.column.id, value }]);
    say(this.#spoken(cell, value));
    return true;
  }

  #read(edit: Edit, { column, value }: Cell, reading: Reading) {
    if (!column.bilingual || column.kind !== "text")
      return read(edit.typed, column, { ...reading, before: value });
    const language = other(reading.language);
    const second = read(edit.second, column, { ...reading, language, before: value });
    if ("why" in second) return second;
    // What is blank in both languages is blank: nothing is left of the text before.
    const before = second.value ?? { en: "", fr: "" };
    return read(edit.typed, column, { ...reading, before });
  }

  #ask({ row, column, value: before }: Cell, value: CellValue): string | null {
    if (value === null) return null;
    if (this.#confirmed.has(key({ row, column, value: before }, value))) return null;
    return this.#given().unlikely?.(row.id, column.id, value) ?? null;
  }

  #spoken({ row, column }: Cell, value: CellValue): string {
    const words = value === null ? t("grid-blank") : speak(value, column, this.#given().reading);
    return t("grid-said", { row: row.label, column: column.label, value: words });
  }

  #write(writes: readonly Write[]): void {
    const { value, write } = this.#given();
    write(put(value, writes));
  }

  /** Chooses by one key, without opening the editor; false when the key means no choice. */
  chooseBy(pressed: string): boolean {
    const cell = this.cell(this.at);
    const { disabled } = this.#given();
    if (!cell || cell.column.kind !== "choice" || disabled) return false;
    const choice = choiceOfKey(pressed, cell.column, cell.value);
    if (!choice) return false;
    this.selection = only(this.at);
    if (!this.begin(choice.value)) return false;
    this.commit();
    return true;
  }

  /** Blanks the selected cells. */
  clear(): void {
    const { disabled, value, say } = this.#given();
    if (disabled) return;
    const filled = placesIn(this.area)
      .flat()
      .map((place) => this.cell(place))
      .filter((cell) => cell !== null && held(value, cell.row.id, cell.column.id) !== null)
      .filter((cell) => cell !== null);
    if (filled.length === 0) return;
    this.#write(filled.map(({ row, column }) => ({ row: row.id, column: column.id, value: null })));
    const [first] = filled;
    say(
      filled.length === 1 && first
        ? this.#spoken(first, null)
        : t("grid-cleared", { count: filled.length }),
    );
  }

  /** The selected cells as a text for a spreadsheet. */
  copied(): string {
    const { reading } = this.#given();
    const text = (place: Place) => {
      const cell = this.cell(place);
      return cell ? written(cell.value, cell.column, reading) : "";
    };
    return join(placesIn(this.area).map((row) => row.map(text)));
  }

  /** Writes a paste in which all fits; else it waits for an answer, and nothing is written. */
  paste(block: Block): void {
    const { disabled, columns, rows, value, reading, unlikely, say } = this.#given();
    if (disabled || block.length === 0) return;
    const asked = (row: string, column: string, cell: CellValue) => unlikely?.(row, column, cell);
    const planned = plan(block, {
      columns,
      rows,
      value,
      area: this.area,
      reading,
      unlikely: asked,
    });
    if (mustAsk(planned)) {
      this.waiting = planned;
      return;
    }
    this.#paste(planned, say);
  }

  /** The answer to a paste that waits. */
  answer(write: boolean): void {
    const planned = this.waiting;
    this.waiting = null;
    if (write && planned) this.#paste(planned, this.#given().say);
  }

  #paste({ fits }: PastePlan, say: (words: string) => void): void {
    const { value } = this.#given();
    const changed = fits.filter((fit) => !same(fit.value, held(value, fit.row.id, fit.column.id)));
    for (const fit of fits)
      if (fit.question !== undefined) this.#confirmed.add(key({ ...fit, value: null }, fit.value));
    if (changed.length > 0)
      this.#write(
        changed.map((fit) => ({ row: fit.row.id, column: fit.column.id, value: fit.value })),
      );
    say(t("grid-pasted", { count: fits.length }));
  }
}

/** Names a value of a cell. */
function key({ row, column }: Cell, value: CellValue): string {
  return JSON.stringify([row.id, column.id, value]);
}
