// The weights of the five criteria, in whole percent: steps of 5 that must total 100.

import type { Weights } from "$lib/generated/api";
import { NEED } from "./rating";

export type Percents = Record<keyof Weights, number>;

/** The values a weight may take. */
export const STEPS: readonly number[] = Array.from({ length: 21 }, (_, at) => at * 5);

/** Shares (0.25) as whole percents (25), free of the small errors of fractions. */
export function toPercents(weights: Weights): Percents {
  return {
    F: part(weights.F),
    G: part(weights.G),
    T: part(weights.T),
    V: part(weights.V),
    P: part(weights.P),
  };
}

const part = (share: number) => Math.round(share * 100);

export function toWeights(percents: Percents): Weights {
  return {
    F: percents.F / 100,
    G: percents.G / 100,
    T: percents.T / 100,
    V: percents.V / 100,
    P: percents.P / 100,
  };
}

export function total(percents: Percents): number {
  return NEED.reduce((sum, criterion) => sum + percents[criterion], 0);
}

export function same(a: Percents, b: Percents): boolean {
  return NEED.every((criterion) => a[criterion] === b[criterion]);
}
