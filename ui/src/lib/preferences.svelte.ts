// Preferences of the person at this computer; they belong to the program, not to a plan.

import { backend } from "./backend";
import type { Language, Preferences } from "./generated/api";
import { applyLook, nextSize } from "./look";
import { words } from "./words.svelte";

class Chosen {
  value = $state<Preferences>({
    language: null,
    theme: "system",
    textSize: 100,
    region: "CA",
    author: "",
  });

  async load(): Promise<void> {
    this.#show(await backend().call("preferences", {}));
    const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"];
    for (const query of queries) {
      matchMedia(query).addEventListener("change", () =>
        applyLook(this.value.theme, this.value.textSize),
      );
    }
  }

  /** Shows the change at once, then keeps it; not keeping it is no reason to stop working. */
  async set(change: Partial<Preferences>): Promise<void> {
    const next = { ...this.value, ...change };
    this.#show(next);
    await backend()
      .call("save_preferences", next)
      .catch(() => undefined);
  }

  toggleLanguage(): Promise<void> {
    return this.set({ language: words.other });
  }
  resize(by: 1 | -1): Promise<void> {
    return this.set({ textSize: nextSize(this.value.textSize, by) });
  }

  #show(next: Preferences): void {
    this.value = next;
    words.set(next.language ?? systemLanguage(), next.region);
    applyLook(next.theme, next.textSize);
  }
}

/** The language of the computer, when it is one of ours. */
export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}

export const preferences = new Chosen();
