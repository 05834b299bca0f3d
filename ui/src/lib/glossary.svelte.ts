// The glossary beside the page: whether it is open, what is pinned, and its terms in the
// person's language. It stands where the help stands, so only one of the two is on screen.

import { tick } from "svelte";
import { catalogue } from "./catalogue.svelte";
import { help } from "./help.svelte";
import { plan } from "./plan.svelte";
import { found } from "./search";
import { show } from "./show";
import { t, tIn, words } from "./words.svelte";

/** Words in a language that may not be the page's. */
export interface Worded {
  text: string;
  lang: string;
}

/** A term as the panel shows it. */
export interface Term {
  id: string;
  name: string;
  meaning: string;
  /** Its name in the other language. */
  other: Worded;
  /** What the French of the other country says, when it differs, and that country. */
  elsewhere: { country: "canada" | "france"; name: Worded; note: string | null } | null;
  related: string[];
}

export const GLOSSARY = { panel: "glossary", button: "glossary-button", search: "glossary-search" };

class Glossary {
  /** Ids of the terms kept on top, in the order they were pinned; forgotten with the window. */
  pinned = $state<readonly string[]>([]);
  /** Where the focus was when the glossary opened. */
  #from: Element | null = null;

  get open(): boolean {
    return help.covered;
  }

  async toggle(): Promise<void> {
    if (this.open) return this.close();
    this.#from = document.activeElement;
    help.covered = true;
    await tick();
    document.getElementById(GLOSSARY.search)?.focus();
  }

  /** Closes it; the focus goes back where it came from, unless it is elsewhere on the page. */
  close(): void {
    const inside = document.getElementById(GLOSSARY.panel)?.contains(document.activeElement);
    help.covered = false;
    if (!inside) return;
    const from = this.#from;
    const there = from instanceof HTMLElement && from.isConnected && from !== document.body;
    (there ? from : document.getElementById(GLOSSARY.button))?.focus();
  }

  isPinned(id: string): boolean {
    return this.pinned.includes(id);
  }
  pin(id: string): void {
    this.pinned = this.isPinned(id)
      ? this.pinned.filter((kept) => kept !== id)
      : [...this.pinned, id];
  }

  /** All terms, in the alphabetical order of the page's language. */
  get terms(): Term[] {
    const all = (catalogue.view?.glossary ?? []).map(term);
    return show.sort(all, (entry) => entry.name);
  }
}

export const glossary = new Glossary();

/** Whether a search finds a term: in either language, and by what France says. */
export function finds(search: string, entry: Term): boolean {
  const message = `term-${entry.id}`;
  return found(search, [
    tIn("en", message),
    tIn("fr", message),
    tIn("en", `${message}.meaning`),
    tIn("fr", `${message}.meaning`),
    entry.elsewhere?.name.text ?? "",
  ]);
}

/** People who work in France read the French of France first. */
const inFrance = () => words.locale === "fr-FR" || plan.facts?.profile === "fr";

function term(entry: { id: string; related: string[]; differsInFrance: boolean }): Term {
  const message = `term-${entry.id}`;
  const canada: Worded = { text: tIn("fr", message), lang: "fr-CA" };
  const france: Worded = { text: tIn("fr", `${message}.france`), lang: "fr-FR" };
  const english = words.language === "en";
  const shown = {
    id: entry.id,
    meaning: t(`${message}.meaning`),
    other: english ? canada : { text: tIn("en", message), lang: "en" },
    related: entry.related,
  };
  if (!entry.differsInFrance) return { ...shown, name: t(message), elsewhere: null };
  if (english) {
    const note = t(`${message}.france`);
    return { ...shown, name: t(message), elsewhere: { country: "france", name: france, note } };
  }
  return inFrance()
    ? { ...shown, name: france.text, elsewhere: { country: "canada", name: canada, note: null } }
    : { ...shown, name: canada.text, elsewhere: { country: "france", name: france, note: null } };
}
