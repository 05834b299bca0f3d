// What the voices said as tables: one row a question or a point of an issue, one column a voice.
//
// Pure. A blank cell is a voice that was not asked; “?” is one that does not know.

import type { GridValue } from "$lib/grid/cells";
import type { Criterion, VoicedProblem, VoicedQuestion } from "$lib/generated/api";

/** The cell of a voice that does not know. */
export const UNKNOWN = "?";
/** Values of the scale in cells. */
export const SCALE = ["0", "1", "2", "3", "4"] as const;
/** Questions of the maturity profile: M1 to M10. */
export const MATURITY: readonly string[] = Array.from({ length: 10 }, (_, at) => `Q${602 + at}`);

export const maturityName = (question: string): string =>
  `maturity-m${Number(question.slice(1)) - 601}`;

/** Row of a point of an issue. */
export const rowOf = (problem: string, criterion: Criterion): string => `${problem} ${criterion}`;
export function pointOf(row: string): { problem: string; criterion: Criterion } {
  const at = row.lastIndexOf(" ");
  return { problem: row.slice(0, at), criterion: row.slice(at + 1) as Criterion };
}

function cells(values: readonly { voice: string; value: number | null }[]): GridValue[string] {
  return Object.fromEntries(
    values.map(({ voice, value }) => [voice, value === null ? UNKNOWN : String(value)]),
  );
}

export function answersGrid(voiced: readonly VoicedQuestion[]): GridValue {
  const rows = voiced.filter(({ question }) => MATURITY.includes(question));
  return Object.fromEntries(rows.map(({ question, values }) => [question, cells(values)]));
}

export function ratingsGrid(voiced: readonly VoicedProblem[]): GridValue {
  return Object.fromEntries(
    voiced.flatMap(({ problem, criteria }) =>
      criteria
        .filter(({ values }) => values.length > 0)
        .map(({ criterion, values }) => [rowOf(problem, criterion), cells(values)]),
    ),
  );
}

export interface CellChange {
  row: string;
  voice: string;
  /** Null when the cell was emptied. */
  value: string | null;
}

/** The cells that differ between two tables, in the order of the rows. */
export function changedCells(before: GridValue, after: GridValue): CellChange[] {
  const rows = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return rows.flatMap((row) => {
    const [old, now] = [before[row] ?? {}, after[row] ?? {}];
    const voices = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return voices
      .filter((voice) => (old[voice] ?? null) !== (now[voice] ?? null))
      .map((voice) => {
        const value = now[voice] ?? null;
        return { row, voice, value: value === null ? null : String(value) };
      });
  });
}

/** What a cell says: a value of the scale, or null when it is not known. */
export const valueOfCell = (cell: string): number | null =>
  cell === UNKNOWN ? null : Number(cell);

/** How far voices agree, in a word: 1 is of one mind, 0 opposite. */
export function agreementWord(agreement: number): "close" | "mixed" | "far" {
  if (agreement >= 0.75) return "close";
  return agreement >= 0.5 ? "mixed" : "far";
}
