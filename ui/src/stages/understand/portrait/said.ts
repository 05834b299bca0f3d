// What the pages of the portrait, the sources and the sheets work out from what the program says.

import type { PortraitPart, SheetPart, SideBySide, SidesVerdict } from "$lib/generated/api";

/** What a table has to talk about comes first. */
export const VERDICTS: readonly SidesVerdict[] = ["disagree", "agree", "one-voice", "silent"];

/** The issues by verdict; inside a verdict the order of the plan stays. */
export function byVerdict(issues: readonly SideBySide[]): SideBySide[] {
  return [...issues].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** How many issues have each verdict; a verdict that none has is left out. */
export function verdictCounts(
  issues: readonly SideBySide[],
): { verdict: SidesVerdict; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: issues.filter((issue) => issue.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
}

/** The part that the fewest answers would begin; null when none names a question. */
export function nearest(parts: readonly PortraitPart[]): PortraitPart | null {
  const askable = parts.filter((part) => part.questions.length > 0);
  return [...askable].sort((a, b) => a.questions.length - b.questions.length)[0] ?? null;
}

/** The parts of a sheet that people fill: a list of voices not heard is good news when it is empty. */
export function partsToFill(parts: readonly SheetPart[]): SheetPart[] {
  return parts.filter((part) => part.id !== "voices");
}

/** Questions of the sheet, asked again for each priority. */
const PER_PRIORITY = /^Q80[1-5]$/;

/** The place of a question; for one asked again for each priority, with the issue that is meant. */
export function placeFor(question: string, route: string, problem: string | undefined): string {
  return problem !== undefined && PER_PRIORITY.test(question) ? `${route}/${problem}` : route;
}
