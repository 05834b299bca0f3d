// The three levels of solidity that screens use, and the grades A to D behind them.

import type { Grade } from "./generated/api";

export type Solidity = "hunch" | "shared" | "documented";
export const SOLIDITIES: readonly Solidity[] = ["hunch", "shared", "documented"];

/** D is a hunch, C a shared impression, B and A are documented. */
export function solidityOf(grade: Grade | null): Solidity | null {
  switch (grade) {
    case null:
      return null;
    case "D":
      return "hunch";
    case "C":
      return "shared";
    case "A":
    case "B":
      return "documented";
  }
}

/** Grades from best to weakest. */
const ORDER: readonly Grade[] = ["A", "B", "C", "D"];

/**
 * The grade to record. A source never lends more than its best grade, unless a reason is
 * written (method B.4); what is documented gets A only from a source that can reach it.
 */
export function gradeOf(solidity: Solidity, maximum: Grade | null, reasoned = false): Grade {
  const wanted = { hunch: "D", shared: "C", documented: maximum === "A" ? "A" : "B" } as const;
  const grade: Grade = wanted[solidity];
  if (maximum === null || reasoned) return grade;
  return ORDER.indexOf(grade) < ORDER.indexOf(maximum) ? maximum : grade;
}
