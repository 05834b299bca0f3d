// The pages of the five stages, found by their place.

import { pages as act } from "../stages/act";
import { pages as decide } from "../stages/decide";
import { pages as measure } from "../stages/measure";
import { pages as mobilize } from "../stages/mobilize";
import { pages as understand } from "../stages/understand";
import type { Stage } from "$lib/generated/api";
import type { StagePage, StagePages } from "$lib/pages";

const STAGES: Record<Stage, StagePages> = { understand, mobilize, decide, act, measure };

export interface Found {
  stage: Stage;
  page: StagePage | null;
  rest: string[];
}

/** The page of a route such as "act/actions/a1": the longest name that fits wins. */
export function find(parts: readonly string[], stages = STAGES): Found | null {
  const [stage, ...inside] = parts;
  if (stage === undefined || !Object.hasOwn(stages, stage)) return null;
  const pages = stages[stage as Stage];
  for (let length = inside.length; length >= 0; length -= 1) {
    const page = pages[inside.slice(0, length).join("/")];
    if (page && (length > 0 || inside.length === 0))
      return { stage: stage as Stage, page, rest: inside.slice(length) };
  }
  return { stage: stage as Stage, page: null, rest: inside };
}
