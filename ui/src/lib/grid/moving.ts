// Moving over the cells of a table with the keys, and the range that is selected on the way.
//
// Positions are numbers of rows and columns from 0; headings are not positions.

export interface Place {
  row: number;
  column: number;
}

/** `at` has the focus; the range goes from `anchor` to `at`. */
export interface Selection {
  at: Place;
  anchor: Place;
}

export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Size {
  rows: number;
  columns: number;
}

/** The part of a keyboard event that moves. */
export interface Stroke {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** Rows that Page Up and Page Down pass. */
export const PAGE = 10;

export const START: Selection = { at: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** A place that exists, nearest to the wanted one. */
export function inside(place: Place, size: Size): Place {
  return { row: clamp(place.row, size.rows), column: clamp(place.column, size.columns) };
}

export function only(place: Place): Selection {
  return { at: place, anchor: place };
}

function target({ row, column }: Place, stroke: Stroke, size: Size): Place | null {
  const far = stroke.ctrlKey || stroke.metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (stroke.key) {
    case "ArrowUp":
      return { row: far ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: far ? lastRow : row + 1, column };
    case "ArrowLeft":
      return { row, column: far ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: far ? lastColumn : column + 1 };
    case "Home":
      return { row: far ? 0 : row, column: 0 };
    case "End":
      return { row: far ? lastRow : row, column: lastColumn };
    case "PageUp":
      return { row: row - PAGE, column };
    case "PageDown":
      return { row: row + PAGE, column };
    default:
      return null;
  }
}

/** The selection after a key; `null` when the key does not move. With Shift the anchor stays. */
export function move(selection: Selection, stroke: Stroke, size: Size): Selection | null {
  if (stroke.altKey || size.rows === 0 || size.columns === 0) return null;
  if ((stroke.ctrlKey || stroke.metaKey) && stroke.key.toLowerCase() === "a")
    return {
      anchor: { row: 0, column: 0 },
      at: { row: size.rows - 1, column: size.columns - 1 },
    };
  const wanted = target(selection.at, stroke, size);
  if (!wanted) return null;
  const at = inside(wanted, size);
  return stroke.shiftKey ? { at, anchor: selection.anchor } : only(at);
}

export function area({ at, anchor }: Selection): Area {
  return {
    top: Math.min(at.row, anchor.row),
    bottom: Math.max(at.row, anchor.row),
    left: Math.min(at.column, anchor.column),
    right: Math.max(at.column, anchor.column),
  };
}

/** Number of cells in a range. */
export function cellsIn({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The places of a range, row by row. */
export function placesIn({ top, bottom, left, right }: Area): Place[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => ({
      row: top + down,
      column: left + along,
    })),
  );
}
