// The catalogue's ids and facts, read once: it never changes while the program runs.

import { backend } from "./backend";
import type { CatalogueView, Grade } from "./generated/api";

class Catalogue {
  view = $state<CatalogueView | null>(null);
  #asked: Promise<void> | null = null;

  load(): Promise<void> {
    this.#asked ??= backend()
      .call("catalogue", {})
      .then((view) => {
        this.view = view;
      });
    return this.#asked;
  }

  /** The best grade a source can give to an answer. */
  maximumGrade(source: string): Grade | null {
    return this.view?.sources.find((entry) => entry.id === source)?.maximum ?? null;
  }
}

export const catalogue = new Catalogue();

/** Names of the catalogue's messages; the words come with `t(…)`. */
export const message = {
  section: (id: string) => `section-${id.toLowerCase()}`,
  question: (id: string) => `question-${id.toLowerCase()}`,
  option: (question: string, code: string | number) =>
    `question-${question.toLowerCase()}-option-${String(code).toLowerCase().replace(/^-/, "minus")}`,
  problem: (id: string) => `problem-${id.toLowerCase()}`,
  source: (id: string) => `source-${id.toLowerCase().replace(/^s-/, "")}`,
  stakeholder: (id: string) => `stakeholder-${id.toLowerCase()}`,
  indicator: (id: string) => `indicator-${id.toLowerCase()}`,
  intervention: (id: string) => `intervention-${id.toLowerCase()}`,
};
