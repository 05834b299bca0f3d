// A record being edited: what is typed stays on screen until it is saved, and a newer reading
// (an undo, for example) replaces it only when nothing waits.

import { untrack } from "svelte";
import type { Refusal } from "./backend";
import { Saver } from "./saver";

export class Draft<T extends object> {
  value = $state<T | null>(null);
  readonly saver: Saver;
  #base = "";

  constructor(write: (value: T) => Promise<unknown>, refused: (refusal: Refusal) => void) {
    this.saver = new Saver(async () => {
      if (this.value === null) return;
      const sent = $state.snapshot(this.value) as T;
      await write(sent);
      this.#base = JSON.stringify(sent);
    }, refused);
  }

  /** Whether something on screen is not saved yet. */
  get waiting(): boolean {
    return this.value !== null && JSON.stringify($state.snapshot(this.value)) !== this.#base;
  }

  /** Takes what the program holds now. Call it in an effect that reads the program's answer. */
  load(held: T | null | undefined): void {
    if (!held) return;
    const json = JSON.stringify(held);
    untrack(() => {
      if (this.waiting) return;
      if (this.value !== null && json === this.#base) return;
      this.value = JSON.parse(json) as T;
      this.#base = json;
    });
  }

  /** Something was chosen: saves at once. */
  chosen(): Promise<boolean> {
    return this.saver.now(true);
  }
}
