// Pieces of evidence: a blank one, why its grade is what it is, and the size of its document.

import type { Evidence, EvidenceKind, Grade, Sensitivity } from "$lib/generated/api";

export const KINDS: readonly EvidenceKind[] = ["document", "photo", "count", "conversation"];
export const SENSITIVITIES: readonly Sensitivity[] = ["open", "internal", "sensitive"];
export const GRADES: readonly Grade[] = ["A", "B", "C", "D"];

export function blankPiece(question = ""): Evidence {
  return {
    id: "",
    title: { en: "", fr: "" },
    kind: "document",
    source: "",
    holder: { en: "", fr: "" },
    datedOn: "",
    definition: null,
    coverage: null,
    grade: null,
    sensitivity: "open",
    note: { en: "", fr: "" },
    attached: null,
    addedOn: "",
    uses: question === "" ? [] : [{ question, problem: "", page: "" }],
  };
}

/** Why a proposed grade is lower than the best of its source: message ids, in the order of the rule. */
export function loweredBy(
  piece: Pick<Evidence, "coverage" | "definition">,
  months: number | null,
): string[] {
  const found: string[] = [];
  if (months !== null && months > 60) found.push("evidence-page-old-60");
  else if (months !== null && months > 24) found.push("evidence-page-old-24");
  if (piece.coverage === "part" || piece.coverage === "neighbour")
    found.push("evidence-page-not-whole");
  if (piece.definition === "N") found.push("evidence-page-no-definition");
  return found;
}

/** Whether a grade is better than the one proposed: it then needs a reason. */
export function isRaised(given: Grade | null, proposed: Grade | null): boolean {
  return given !== null && proposed !== null && GRADES.indexOf(given) < GRADES.indexOf(proposed);
}

/** A size as a number and the message that says its unit. */
export function sizeOf(bytes: number): { id: string; value: number; decimals: number } {
  const MEGA = 1_000_000;
  return bytes < MEGA
    ? { id: "evidence-page-size-kilo", value: Math.max(1, Math.round(bytes / 1000)), decimals: 0 }
    : { id: "evidence-page-size-mega", value: bytes / MEGA, decimals: 1 };
}
