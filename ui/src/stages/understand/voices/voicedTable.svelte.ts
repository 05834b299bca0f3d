// A table of what voices said, while it is being filled: each changed cell is written in turn, and
// what the program holds replaces the table only when nothing waits.

import { untrack } from "svelte";
import { asRefusal } from "$lib/backend";
import type { GridColumn, GridValue } from "$lib/grid/cells";
import type { Failure, Voice } from "$lib/generated/api";
import { pick, t } from "$lib/words.svelte";
import { changedCells, SCALE, UNKNOWN, type CellChange } from "./heard";

export class VoicedTable {
  value = $state<GridValue>({});
  failure = $state<Failure | null>(null);
  #held: GridValue = {};
  #waiting = 0;
  #turn: Promise<void> = Promise.resolve();
  #write: (change: CellChange) => Promise<unknown>;

  constructor(write: (change: CellChange) => Promise<unknown>) {
    this.#write = write;
  }

  /** Takes what the program holds now. Call it in an effect that reads the program's answer. */
  load(held: GridValue | undefined): void {
    if (!held) return;
    untrack(() => {
      if (this.#waiting > 0) return;
      this.#held = held;
      this.value = structuredClone(held);
    });
  }

  /** Writes the cells that changed, one after the other. */
  changed(next: GridValue): void {
    const changes = changedCells(this.#held, next);
    this.#held = $state.snapshot(next) as GridValue;
    this.failure = null;
    for (const change of changes) {
      this.#waiting += 1;
      this.#turn = this.#turn.then(async () => {
        try {
          await this.#write(change);
        } catch (thrown) {
          this.failure = asRefusal(thrown).failure;
        } finally {
          this.#waiting -= 1;
        }
      });
    }
  }
}

/** One column a voice, on the scale from 0 to 4. */
export function voiceColumns(voices: readonly Voice[]): GridColumn[] {
  const choices = [
    ...SCALE.map((value) => ({ value, label: value })),
    { value: UNKNOWN, label: t("choice-unknown"), short: "?" },
  ];
  return voices.map(({ id, name }) => ({ id, label: pick(name).text, kind: "choice", choices }));
}
