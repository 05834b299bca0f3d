// What the pointer, the keys and the clipboard do to a table on the page: the only part that knows
// its elements. What a key means is in `keys`, what follows from it in `sheet`.

import { flushSync, tick } from "svelte";
import { t } from "$lib/words.svelte";
import type { GridColumn } from "./cells";
import { meaning } from "./keys";
import type { Place } from "./moving";
import { blockOf } from "./paste";
import type { Sheet } from "./sheet.svelte";

/** What the hands are told about the table. */
export interface Around {
  root: HTMLElement | undefined;
  /** The part that scrolls. */
  frame: HTMLElement | undefined;
  /** An unseen field that the system copies from and pastes into. */
  catcher: HTMLTextAreaElement | undefined;
  columns: readonly GridColumn[];
  /** A field for the second language stands beside the editor. */
  second: boolean;
  say: (words: string) => void;
}

export class Hands {
  #sheet: Sheet;
  #around: () => Around;
  /** The cell that was pressed last, and whether it was pressed for the second time. */
  #last: Element | null = null;
  #again = false;

  constructor(sheet: Sheet, around: () => Around) {
    this.#sheet = sheet;
    this.#around = around;
  }

  elementOf({ row, column }: Place): HTMLElement | null {
    return this.#around().frame?.querySelector(`[data-cell="${row}-${column}"]`) ?? null;
  }
  editor(): HTMLInputElement | HTMLSelectElement | null {
    return this.#around().frame?.querySelector("td input, td select") ?? null;
  }
  #placeOf(target: EventTarget | null): Place | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
    const [row, column] = (cell?.dataset.cell ?? "").split("-").map(Number);
    return cell && row !== undefined && column !== undefined ? { row, column } : null;
  }
  #kind(column: number) {
    return this.#around().columns[column]?.kind ?? "text";
  }

  /** Gives the focus to the cell it belongs to, in view beside the headers that stay. */
  async focusCell(): Promise<void> {
    await tick();
    const { frame } = this.#around();
    const cell = this.elementOf(this.#sheet.at);
    if (!cell || !frame || this.#sheet.edit) return;
    const size = (selector: string) => frame.querySelector<HTMLElement>(selector);
    const top = size("thead")?.offsetHeight ?? 0;
    const bottom = size("tfoot")?.offsetHeight ?? 0;
    const left = size("tbody th[scope=row]")?.offsetWidth ?? 0;
    frame.style.scrollPadding = `${top}px 0 ${bottom}px ${left}px`;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #begin(typed?: string): void {
    if (this.#sheet.begin(typed)) flushSync();
  }

  /** Keeps what is typed and goes on by so many rows and columns; else the editor keeps the focus. */
  finish(rows: number, columns: number, sure = false): void {
    if (this.#sheet.commit(sure)) {
      this.#sheet.step(rows, columns);
      void this.focusCell();
    } else this.editor()?.focus();
  }

  /** From the question back to the editor. */
  reconsider(): void {
    this.#sheet.reconsider();
    this.editor()?.focus();
  }

  /** Lets the system copy or paste through a field of its own, which every engine allows. */
  #throughField(key: string): void {
    const { catcher } = this.#around();
    if (!catcher) return;
    catcher.value = key.toLowerCase() === "v" ? "" : this.#sheet.copied();
    catcher.focus({ preventScroll: true });
    catcher.select();
  }

  copied = (event: ClipboardEvent): void => {
    if (this.#sheet.edit) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", this.#sheet.copied());
    void this.focusCell();
    if (event.type === "cut") this.#sheet.clear();
    else this.#around().say(t("grid-copied"));
  };

  pasted = async (event: ClipboardEvent): Promise<void> => {
    if (this.#sheet.edit) return;
    event.preventDefault();
    const given = (kind: string) => event.clipboardData?.getData(kind) ?? "";
    const prose = this.#kind(this.#sheet.area.left) === "text";
    const block = blockOf(given("text/plain"), given("text/html"), prose);
    // The cell has the focus before a dialog opens, so that closing it gives the focus back to it.
    await this.focusCell();
    this.#sheet.paste(block);
  };

  pressed = (event: KeyboardEvent): void => {
    const { catcher, second } = this.#around();
    if (event.isComposing || event.target === catcher) return;
    const sheet = this.#sheet;
    const kind = this.#kind(sheet.at.column);
    switch (meaning(event, { editing: sheet.edit !== null, kind, second })) {
      case "none":
        if (sheet.edit || !sheet.go(event)) return;
        void this.focusCell();
        break;
      case "clipboard":
        sheet.cancel();
        this.#throughField(event.key);
        return;
      case "leave":
        // A value that cannot be kept yet keeps the page, so that it is not lost with it.
        if (sheet.commit()) return;
        break;
      case "begin":
        this.#begin();
        break;
      case "begin-blank":
        // The key goes on into the editor, which has the focus by then: accents are composed there.
        this.#begin("");
        return;
      case "type":
        if (kind !== "choice") this.#begin(event.key);
        else if (!sheet.chooseBy(event.key)) return;
        break;
      case "clear":
        sheet.cancel();
        sheet.clear();
        void this.focusCell();
        break;
      case "cancel":
        // Escape belongs to the window when there is nothing to give up here.
        if (!sheet.giveUp()) return;
        void this.focusCell();
        break;
      case "finish-down":
        this.finish(1, 0);
        break;
      case "finish-up":
        this.finish(-1, 0);
        break;
      case "finish-right":
        this.finish(0, 1);
        break;
      case "finish-left":
        this.finish(0, -1);
        break;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** A press on a cell keeps what is typed elsewhere, and selects the cell. */
  pointed = (event: MouseEvent): void => {
    const place = this.#placeOf(event.target);
    const sheet = this.#sheet;
    if (!place || event.button !== 0 || sheet.isEdited(place)) return;
    // Focused from here: the cell that was pressed may be drawn anew.
    event.preventDefault();
    if (!sheet.commit()) {
      this.editor()?.focus();
      return;
    }
    const cell = this.elementOf(place);
    this.#again = cell === this.#last && cell === document.activeElement;
    this.#last = cell;
    sheet.select(place, event.shiftKey);
    void this.focusCell();
  };

  dragged = (event: MouseEvent): void => {
    const place = this.#placeOf(event.target);
    if (!place || event.buttons !== 1 || this.#sheet.edit) return;
    this.#sheet.select(place, true);
    void this.focusCell();
  };

  /** A click opens a list at once, and anything else at the second click. */
  clicked = (event: MouseEvent): void => {
    const place = this.#placeOf(event.target);
    if (!place || event.shiftKey || this.#sheet.edit || !this.#sheet.isSingle) return;
    if (this.#kind(place.column) !== "choice" && !this.#again) return;
    this.#begin();
    const list = this.editor();
    try {
      if (list instanceof HTMLSelectElement) list.showPicker();
    } catch {
      // An engine that refuses shows the closed list, which opens with the next press.
    }
  };

  /** The focus left the table: what is typed is kept. */
  left = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    const inside = to instanceof Node && this.#around().root?.contains(to) === true;
    // Another window in front is no reason to close the editor.
    if (!this.#sheet.edit || inside || !document.hasFocus()) return;
    this.#sheet.commit();
  };

  entered = (event: FocusEvent): void => {
    if (event.target === this.#around().root) void this.focusCell();
    const place = this.#placeOf(event.target);
    if (!place || this.#sheet.edit) return;
    const { row, column } = this.#sheet.at;
    if (place.row !== row || place.column !== column) this.#sheet.select(place);
  };
}
