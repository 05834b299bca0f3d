// The open plan as the page knows it: its facts, its progress, and the one way to change it.

import { asRefusal, backend, type ArgsOf, type Name, type OutputOf, type Refusal } from "./backend";
import type {
  Changes,
  Failure,
  Opened,
  Overview,
  Plan,
  ReadOnly,
  StepLabel,
} from "./generated/api";
import { saveAll } from "./saver";

/** Commands that change the plan: exactly those that answer with `Changes`. */
export type Change = {
  [K in Name]: OutputOf<K> extends Changes ? K : never;
}[Name];

/** Saving is silent under this time, in milliseconds. */
const SILENT = 600;

/** "Undo" offered for a moment after a change. */
export interface Notice {
  id: number;
  label: StepLabel;
}

class OpenPlan {
  /** Facts of the open plan; null when none is open. */
  facts = $state<Plan | null>(null);
  path = $state("");
  readOnly = $state<ReadOnly | null>(null);
  savedAt = $state("");
  undoLabel = $state<StepLabel | null>(null);
  redoLabel = $state<StepLabel | null>(null);
  overview = $state<Overview | null>(null);
  /** Grows with each change; pages that read it ask again. */
  revision = $state(0);
  saving = $state(false);
  /** Why the last change is not on disk: a matter of the system, not of a value. */
  failure = $state<Failure | null>(null);
  notice = $state<Notice | null>(null);

  #again: (() => Promise<unknown>) | null = null;
  #notices = 0;
  #overviews = 0;

  get open(): boolean {
    return this.facts !== null;
  }
  get mayChange(): boolean {
    return this.readOnly === null;
  }

  /** Takes over a plan that was created or opened. */
  async adopt(opened: Opened): Promise<void> {
    this.facts = opened.plan;
    this.path = opened.path;
    this.readOnly = opened.readOnly;
    this.failure = null;
    this.notice = null;
    await this.#readStatus();
    await this.#readOverview();
    this.revision += 1;
  }

  /** Reads what the program has open: after a restart of the page, for example. */
  async recall(): Promise<boolean> {
    await this.#readStatus();
    if (!this.open) return false;
    await this.#readOverview();
    return true;
  }

  async close(): Promise<void> {
    if (!(await saveAll())) return;
    await backend().call("close_plan", {});
    this.facts = null;
    this.overview = null;
    this.notice = null;
    this.failure = null;
    this.undoLabel = null;
    this.redoLabel = null;
  }

  /**
   * Changes the plan; what is committed is saved. Throws `Refusal`: the page keeps what was
   * typed and says what to do.
   */
  async change<K extends Change>(name: K, args: ArgsOf<K>, announce = false): Promise<Changes> {
    const slow = setTimeout(() => (this.saving = true), SILENT);
    try {
      const changes = (await backend().call(name, args)) as Changes;
      this.failure = null;
      this.#again = null;
      this.#take(changes);
      if (announce && changes.undo) this.#say(changes.undo);
      return changes;
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      this.#note(refusal, () => this.change(name, args, announce));
      throw refusal;
    } finally {
      clearTimeout(slow);
      this.saving = false;
    }
  }

  /** Like `change`, and then offers to undo it for a moment: for removals. */
  remove<K extends Change>(name: K, args: ArgsOf<K>): Promise<Changes> {
    return this.change(name, args, true);
  }

  async undo(): Promise<StepLabel | null> {
    return this.#step("undo", this.undoLabel);
  }
  async redo(): Promise<StepLabel | null> {
    return this.#step("redo", this.redoLabel);
  }

  /** Tries the failed change once more. */
  async tryAgain(): Promise<void> {
    const again = this.#again;
    if (!again) return;
    // The failure itself is shown again by `change`.
    await again().catch(() => undefined);
  }

  dismiss(): void {
    this.notice = null;
  }

  async #step(name: "undo" | "redo", label: StepLabel | null): Promise<StepLabel | null> {
    if (!(await saveAll())) return null;
    try {
      const changes = await backend().call(name, {});
      this.notice = null;
      if (changes) this.#take(changes);
      return changes ? label : null;
    } catch (thrown) {
      this.#note(asRefusal(thrown), () => this.#step(name, label));
      return null;
    }
  }

  #take(changes: Changes): void {
    this.savedAt = changes.savedAt;
    this.undoLabel = changes.undo;
    this.redoLabel = changes.redo;
    this.revision += 1;
    void this.#readOverview();
    if (changes.tables.includes("plan")) void this.#readStatus();
  }

  #note(refusal: Refusal, again: () => Promise<unknown>): void {
    if (refusal.ofValue) return;
    this.failure = refusal.failure;
    this.#again = again;
  }

  #say(label: StepLabel): void {
    this.#notices += 1;
    this.notice = { id: this.#notices, label };
  }

  async #readStatus(): Promise<void> {
    const status = await backend().call("status", {});
    this.facts = status.plan;
    this.path = status.path;
    this.readOnly = status.readOnly;
    this.savedAt = status.savedAt;
    this.undoLabel = status.undo;
    this.redoLabel = status.redo;
  }

  async #readOverview(): Promise<void> {
    this.#overviews += 1;
    const asked = this.#overviews;
    const overview = await backend().call("overview", {});
    // A slower, older answer never replaces a newer one.
    if (asked === this.#overviews) this.overview = overview;
  }
}

export const plan = new OpenPlan();
