// What was chosen for each document, kept while the plan is open: the preview and the page of a
// document show the same one.

import type {
  DocumentFacts,
  DocumentKind,
  DocumentLanguage,
  Edition,
  Format,
} from "$lib/generated/api";
import { plan } from "$lib/plan.svelte";
import { words } from "$lib/words.svelte";
import { stillOffered, type Paper } from "./documents";

export interface Chosen {
  language: DocumentLanguage;
  paper: Paper;
  edition: Edition;
  format: Format;
  /** Pages of the document when it was last shown or made. */
  pages: number | null;
}

class Choices {
  #plan = "";
  #held = $state<Partial<Record<DocumentKind, Chosen>>>({});

  /** What is chosen for a document, ready to be bound to fields. Call it outside of a template. */
  of(kind: DocumentKind): Chosen {
    if (this.#plan !== plan.path) {
      this.#plan = plan.path;
      this.#held = {};
    }
    this.#held[kind] ??= {
      language: plan.facts?.language ?? words.language,
      paper: "auto",
      edition: "shared",
      format: "pdf",
      pages: null,
    };
    return this.#held[kind];
  }

  /** Pages of a document, when it was shown or made since the plan was opened. */
  pages(kind: DocumentKind): number | null {
    return this.#plan === plan.path ? (this.#held[kind]?.pages ?? null) : null;
  }
}

export const choices = new Choices();

/** Lets go of choices that this document does not offer. */
export function keepOffered(chosen: Chosen, facts: DocumentFacts): void {
  chosen.language = stillOffered(chosen.language, facts.languages);
  chosen.edition = stillOffered(chosen.edition, facts.editions);
  chosen.format = stillOffered(chosen.format, facts.formats);
}
