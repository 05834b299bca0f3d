// Where a question is answered.

import { catalogue } from "./catalogue.svelte";

/** The place of a question: its own page under Understand, the rating pages under Decide. */
export function questionRoute(question: string): string {
  const section = catalogue.view?.sections.find((entry) => entry.questions.includes(question));
  if (!section) return "home";
  if (section.stage !== "understand") return "decide/rating";
  return `understand/${section.id}/${question}`.toLowerCase();
}
