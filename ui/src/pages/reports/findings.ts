// Points of the check before export: which are open, which are settled, and what they are called.

import type { ExportFinding } from "$lib/generated/api";
import { has } from "$lib/words.svelte";

/** The message of a kind; one that this window has no words for is still counted. */
export function findingWords(kind: string): string {
  return has(`finding-${kind}`) ? `finding-${kind}` : "finding-other";
}

const openItems = (finding: ExportFinding) => finding.items.filter((item) => item.choice === null);

/** Points nobody has decided about. A finding without items counts by its number. */
export function openIn(findings: readonly ExportFinding[]): number {
  return findings.reduce(
    (sum, finding) =>
      sum + (finding.items.length > 0 ? openItems(finding).length : Math.max(1, finding.count)),
    0,
  );
}

/** Points accepted or left out. */
export function settledIn(findings: readonly ExportFinding[]): number {
  return findings.reduce(
    (sum, finding) => sum + finding.items.length - openItems(finding).length,
    0,
  );
}
