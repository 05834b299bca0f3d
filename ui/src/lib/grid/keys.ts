// What a key means in a table: in a cell, and in its editor.

import type { CellKind } from "./cells";

export type Meaning =
  | "none"
  | "begin"
  | "begin-blank"
  | "type"
  | "clear"
  | "cancel"
  | "clipboard"
  | "leave"
  | "finish-down"
  | "finish-up"
  | "finish-right"
  | "finish-left";

export interface State {
  editing: boolean;
  /** Kind of the cell that has the focus. */
  kind: CellKind;
  /** A field for the second language stands beside the editor. */
  second: boolean;
}

function isControl(event: KeyboardEvent): boolean {
  // Some keyboards write signs with Ctrl+Alt.
  return (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
}

/** "none": the key is not the table's, or only moves. */
export function meaning(event: KeyboardEvent, state: State): Meaning {
  return state.editing ? inEditor(event, state) : inCell(event, state);
}

function inCell(event: KeyboardEvent, { kind }: State): Meaning {
  if (isControl(event))
    return /^[cxv]$/i.test(event.key) && !event.altKey && !event.shiftKey ? "clipboard" : "none";
  if (event.altKey && !event.getModifierState("AltGraph")) return "none";
  switch (event.key) {
    case "Enter":
    case "F2":
      return "begin";
    case " ":
      return "begin";
    case "Delete":
    case "Backspace":
      return "clear";
    case "Escape":
      return "cancel";
    case "Dead":
    case "Process":
      return kind === "choice" ? "none" : "begin-blank";
    default:
      return [...event.key].length === 1 ? "type" : "none";
  }
}

function inEditor(event: KeyboardEvent, { kind, second }: State): Meaning {
  const { target, key } = event;
  const list = target instanceof HTMLSelectElement;
  // The window's own keys that leave the page or save: what is typed is kept first.
  if (isControl(event) && /^(s|enter)$/i.test(key)) return "leave";
  if (event.altKey && /^Arrow(Left|Right)$/.test(key)) return "leave";
  if (list && isControl(event) && /^[cxv]$/i.test(key)) return "clipboard";
  if (key === "Escape") return "cancel";
  // Buttons of the note answer Enter, Tab and the arrows themselves.
  if (target instanceof HTMLButtonElement) return "none";
  if (key === "Enter") return event.shiftKey ? "finish-up" : "finish-down";
  if (list && (key === "Delete" || key === "Backspace")) return "clear";
  const aside = target instanceof Element && target.closest("td") === null;
  if (key === "Tab") {
    // The second language stands between the editor and the next cell.
    if (second && aside === event.shiftKey) return "none";
    return event.shiftKey ? "finish-left" : "finish-right";
  }
  if (!list && kind !== "choice" && !event.altKey && !isControl(event) && !event.shiftKey) {
    if (key === "ArrowDown") return "finish-down";
    if (key === "ArrowUp") return "finish-up";
  }
  return "none";
}
