// The eight points of an issue: which question asks each one, and how its answers are stored.

import { SOLIDITIES, type Solidity } from "$lib/grade";
import type { Criterion, Grade, Problem, Rating } from "$lib/generated/api";

/** Criteria of the need score, in the order they are asked. */
export const NEED = ["F", "G", "T", "V", "P"] as const;
/** Parts of the leverage score. */
export const LEVERAGE = ["M", "R", "E"] as const;
export const POINTS: readonly Criterion[] = [...NEED, ...LEVERAGE];
export const SCALE = [0, 1, 2, 3, 4] as const;

const QUESTION: Record<(typeof NEED)[number], string> = {
  F: "Q702",
  G: "Q703",
  T: "Q704",
  V: "Q705",
  P: "Q706",
};
export const LEVERAGE_QUESTION = "Q707";

/** Message of a criterion's question. */
export function questionOf(criterion: (typeof NEED)[number]): string {
  return QUESTION[criterion];
}

/** Option of the question that stands for a stored value: the trend is asked from −2 to 2. */
export function optionOf(criterion: (typeof NEED)[number], value: number): number {
  return criterion === "T" ? value - 2 : value;
}

export function ratingOf(problem: Problem, criterion: Criterion): Rating | null {
  return problem.ratings.find((rating) => rating.criterion === criterion) ?? null;
}

/** How many of the eight points were looked at: rated, or said to be unknown. */
export function lookedAt(problem: Problem): number {
  return POINTS.filter((criterion) => ratingOf(problem, criterion) !== null).length;
}

export const blank = (criterion: Criterion): Rating => ({
  criterion,
  state: "unknown",
  value: null,
  grade: null,
  source: "",
  reason: { en: "", fr: "" },
  proposed: null,
  ratedOn: "",
});

/**
 * The rating after a value was chosen. A first value without any statement of solidity counts
 * as a hunch: nothing else was claimed.
 */
export function withValue(rating: Rating | null, criterion: Criterion, value: number): Rating {
  const before = rating ?? blank(criterion);
  return { ...before, state: "value", value, grade: before.grade ?? "D" };
}

/** The rating after "I don't know yet": the reason stays, the figure goes. */
export function asUnknown(rating: Rating | null, criterion: Criterion): Rating {
  const before = rating ?? blank(criterion);
  return { ...before, state: "unknown", value: null, grade: null };
}

/**
 * The rating that takes a proposal: its value and its grade. What a person gave is replaced only
 * because they asked for it here; their source and their reason stay.
 */
export function fromProposal(
  rating: Rating | null,
  criterion: Criterion,
  proposal: { value: number; grade: Grade | null },
): Rating {
  const before = rating ?? blank(criterion);
  const { value, grade } = proposal;
  return { ...before, state: "value", value, grade: grade ?? "D" };
}

/** Whether a value departs from what was proposed without a word on why. */
export function lacksReason(rating: Rating, proposed: number | null): boolean {
  if (rating.value === null || proposed === null || rating.value === proposed) return false;
  return (rating.reason.en + rating.reason.fr).trim() === "";
}

/** The levels of solidity that a source allows: its best grade says where they end. */
export function allowedBy(maximum: Grade | null): readonly Solidity[] {
  switch (maximum) {
    case "D":
      return SOLIDITIES.slice(0, 1);
    case "C":
      return SOLIDITIES.slice(0, 2);
    case "A":
    case "B":
    case null:
      return SOLIDITIES;
  }
}

/** How much a cell of harm × frequency weighs in the need score, as its band: 1 low to 4 very high. */
export function warmth(
  frequency: number,
  gravity: number,
  weights: { F: number; G: number },
): 1 | 2 | 3 | 4 {
  const whole = weights.F + weights.G;
  if (whole === 0) return 1;
  const share = (100 * (weights.F * frequency + weights.G * gravity)) / (4 * whole);
  if (share >= 65) return 4;
  if (share >= 50) return 3;
  return share >= 35 ? 2 : 1;
}
