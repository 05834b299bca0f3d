// Saves what is typed: when a field is left, and 400 ms after the last key.
//
// Every page with fields makes one saver; before a page is left, or a change is undone,
// all savers write what they still hold.

import { asRefusal, type Refusal } from "./backend";

/** Pause after the last key before a text is saved, in milliseconds. */
export const PAUSE = 400;

const active = new Set<Saver>();

export class Saver {
  #write: () => Promise<void>;
  #refused: (refusal: Refusal) => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waiting = false;
  #running: Promise<boolean> | null = null;
  #blocked = new Set<string>();

  /**
   * `write` saves what the page holds now; `refused` shows why it could not be saved.
   * What was typed stays in the page in either case.
   */
  constructor(write: () => Promise<void>, refused: (refusal: Refusal) => void) {
    this.#write = write;
    this.#refused = refused;
  }

  /** Something was typed. */
  later(): void {
    this.#waiting = true;
    active.add(this);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  /** Something was chosen, or a field was left: saves at once if anything waits. */
  async now(changed = false): Promise<boolean> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (changed) this.#waiting = true;
    // Two writes of one page never overtake each other.
    while (this.#running) await this.#running;
    if (!this.#waiting) return this.#blocked.size === 0;
    this.#waiting = false;
    this.#running = this.#attempt();
    const saved = await this.#running;
    this.#running = null;
    return saved && this.#blocked.size === 0;
  }

  /** A field holds text that cannot be read, such as letters in a number: nothing to write. */
  block(field: string, blocked: boolean): void {
    if (blocked) this.#blocked.add(field);
    else this.#blocked.delete(field);
    if (blocked) active.add(this);
    else if (!this.#waiting && this.#blocked.size === 0) active.delete(this);
  }

  /** Gives up what waits: the person chose to leave without it. */
  drop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = false;
    this.#blocked.clear();
    active.delete(this);
  }

  async #attempt(): Promise<boolean> {
    try {
      await this.#write();
      if (!this.#waiting && this.#blocked.size === 0) active.delete(this);
      return true;
    } catch (thrown) {
      // Still unsaved: the next key, or leaving the page, tries again.
      this.#waiting = true;
      active.add(this);
      this.#refused(asRefusal(thrown));
      return false;
    }
  }
}

/** Saves everything that waits on any page; false when something was refused. */
export async function saveAll(): Promise<boolean> {
  const results = await Promise.all([...active].map((saver) => saver.now()));
  return results.every(Boolean);
}

/** Forgets everything that waits. */
export function dropAll(): void {
  for (const saver of [...active]) saver.drop();
}
