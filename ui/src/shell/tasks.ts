// The rows of the task list: what they are called and where they lead.

import type { Stage, Task } from "$lib/generated/api";
import { message } from "$lib/catalogue.svelte";

export const STAGES: readonly Stage[] = ["understand", "mobilize", "decide", "act", "measure"];

const isSection = (id: string) => /^S\d+$/.test(id);

export function taskRoute(stage: Stage, id: string): string {
  return `${stage}/${id.toLowerCase()}`;
}

/** Message ids of a row's title and of the line under it. */
export function taskWords(id: Task["id"]): { title: string; hint: string } {
  if (isSection(id)) {
    const name = message.section(id);
    return { title: name, hint: `${name}.purpose` };
  }
  return { title: `task-${id}`, hint: `task-${id}-hint` };
}
