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

/**
 * The grade to record. What is documented gets the best grade its source allows: A only
 * for a source that can reach it, B otherwise.
 */
export function gradeOf(solidity: Solidity, maximum: Grade | null): Grade {
  switch (solidity) {
    case "hunch":
      return "D";
    case "shared":
      return "C";
    case "documented":
      return maximum === "A" ? "A" : "B";
  }
}
