// A look at what is typed on a page: personal information and words that may wound (guards G-14 and
// G-16). It says so beside the text and blocks nothing.

import { backend, type OutputOf } from "$lib/backend";

/** Pause after the last key before a text is looked at, in milliseconds. */
const PAUSE = 500;

type Seen = OutputOf<"text_warnings">[number];

export class Watch {
  /** What was seen, by the field it was seen in. */
  #fields = $state<Record<string, Seen[]>>({});
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** Everything seen, each thing once. */
  get seen(): Seen[] {
    const all = Object.values(this.#fields).flat();
    return all.filter((one, at) => all.findIndex((other) => other.found === one.found) === at);
  }

  /** Something was typed in a field of the page. */
  typed(event: Event): void {
    const field = event.target;
    const isText =
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type === "text" && field.inputMode === "");
    if (!isText || field.id === "") return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const { id, value } = field;
    this.#timer = setTimeout(() => void this.#look(id, value), PAUSE);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #look(field: string, text: string): Promise<void> {
    if (text.trim() === "") {
      delete this.#fields[field];
      return;
    }
    // A look that fails is no reason to disturb anybody.
    const seen = await backend()
      .call("text_warnings", { text })
      .catch(() => []);
    if (seen.length > 0) this.#fields[field] = seen;
    else delete this.#fields[field];
  }
}
