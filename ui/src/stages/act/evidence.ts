// Which message says what a study found. A figure nobody checked is never shown: only its direction.

import type { Idea } from "$lib/generated/api";

/** Message of one finding; `has` says which messages exist. */
export function effectMessage(
  effect: Idea["effects"][number],
  has: (id: string) => boolean,
): string {
  return effect.verified && has(effect.id) ? effect.id : `effect-unverified-${effect.direction}`;
}
