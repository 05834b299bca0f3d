// The council pack being made. It goes on while other pages are looked at.

import { asRefusal, backend } from "$lib/backend";
import type { PackFile } from "$lib/generated/api";
import { plan } from "$lib/plan.svelte";
import { inside } from "./documents";
import { countOf, makeInTurn, remaining, type Outcome, type Packed } from "./packing";

class Pack {
  files = $state<Packed[]>([]);
  folder = $state("");
  running = $state(false);
  stopping = $state(false);
  #plan = "";

  /** There is a pack of the open plan to show. */
  get begun(): boolean {
    return this.files.length > 0 && this.#plan === plan.path;
  }
  get ended(): number {
    return this.files.length - countOf(this.files, "waiting") - countOf(this.files, "making");
  }

  start(files: readonly PackFile[], folder: string): Promise<void> {
    this.#plan = plan.path;
    this.folder = folder;
    this.files = files.map((file) => ({ file, step: { state: "waiting" } }));
    return this.#make(this.files.map((_, at) => at));
  }

  /** Makes again what failed or was left. */
  again(): Promise<void> {
    return this.#make(remaining(this.files));
  }

  /** Stops once the file being made is finished. */
  stop(): void {
    this.stopping = true;
  }

  forget(): void {
    if (!this.running) this.files = [];
  }

  async #make(which: readonly number[]): Promise<void> {
    if (this.running) return;
    const { path } = plan;
    this.running = true;
    this.stopping = false;
    for (const at of which) this.#step(at, { state: "waiting" });
    await makeInTurn(
      this.files.map(({ file }) => file),
      which,
      (file) => this.#one(file),
      // Another plan is open, or none: the rest of this pack would be of the wrong town.
      () => this.stopping || plan.path !== path,
      (at, step) => this.#step(at, step),
    );
    this.running = false;
    this.stopping = false;
  }

  #step(at: number, step: Packed["step"]): void {
    const packed = this.files[at];
    if (packed) packed.step = step;
  }

  async #one(file: PackFile): Promise<Outcome> {
    try {
      const made = await backend().call("report", {
        document: file.document,
        language: file.language,
        format: file.format,
        path: inside(this.folder, file.name),
        paper: null,
        edition: "shared",
      });
      return { path: made.path };
    } catch (thrown) {
      return { failure: asRefusal(thrown).failure };
    }
  }
}

export const pack = new Pack();
