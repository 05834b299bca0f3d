// Undo and redo, with the words of what was taken back.

import type { StepLabel } from "$lib/generated/api";
import { plan } from "$lib/plan.svelte";
import { t } from "$lib/words.svelte";
import { spoken } from "$lib/spoken.svelte";

/** "change answer": the name of a step in the language of the screen. */
export const stepName = (label: StepLabel): string => t(label.op, label.args);

export async function undo(): Promise<void> {
  const done = await plan.undo();
  if (done) spoken.say(t("undone", { op: stepName(done) }));
}

export async function redo(): Promise<void> {
  const done = await plan.redo();
  if (done) spoken.say(t("redone", { op: stepName(done) }));
}
