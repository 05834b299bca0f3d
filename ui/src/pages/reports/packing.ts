// Making the files of a pack one after the other: what was made, what failed and why, and stopping.

import type { Failure, PackFile } from "$lib/generated/api";

export type Step =
  | { state: "waiting" }
  | { state: "making" }
  | { state: "made"; path: string }
  | { state: "failed"; failure: Failure }
  /** Not begun, because the person stopped. */
  | { state: "left" };

export interface Packed {
  file: PackFile;
  step: Step;
}

/** What making one file came to. */
export type Outcome = { path: string } | { failure: Failure };

/**
 * Makes the files at `which`, in their order. A file that fails does not stop the next; `stopped`
 * is asked before each one, so that the file being made is always finished.
 */
export async function makeInTurn(
  files: readonly PackFile[],
  which: readonly number[],
  make: (file: PackFile) => Promise<Outcome>,
  stopped: () => boolean,
  onstep: (at: number, step: Step) => void,
): Promise<void> {
  for (const at of which) {
    const file = files[at];
    if (!file) continue;
    if (stopped()) {
      onstep(at, { state: "left" });
      continue;
    }
    onstep(at, { state: "making" });
    const outcome = await make(file);
    onstep(
      at,
      "path" in outcome
        ? { state: "made", path: outcome.path }
        : { state: "failed", failure: outcome.failure },
    );
  }
}

/** The places of files that are still to be made: those that failed or were left. */
export function remaining(packed: readonly Packed[]): number[] {
  return packed.flatMap(({ step }, at) =>
    step.state === "failed" || step.state === "left" ? [at] : [],
  );
}

/** How many files are in a state. */
export function countOf(packed: readonly Packed[], state: Step["state"]): number {
  return packed.filter(({ step }) => step.state === state).length;
}
