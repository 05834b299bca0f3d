// The rows of the task list: what they are called and where they lead.

import type { Stage, Task } from "$lib/generated/api";
import { message } from "$lib/catalogue.svelte";

export const STAGES: readonly Stage[] = ["understand", "mobilize", "decide", "act", "measure"];

const isSection = (id: string) => /^S\d+$/.test(id);

/** Values are entered on the dashboard's page. */
const SHARED: Record<string, string> = { readings: "dashboard" };

export function taskRoute(stage: Stage, id: string): string {
  return `${stage}/${isSection(id) && stage !== "understand" ? "rating" : (SHARED[id] ?? id.toLowerCase())}`;
}

/** Message ids of a row's title and of the line under it. */
export function taskWords(task: Task): { title: string; hint: string } {
  if (isSection(task.id)) {
    const name = message.section(task.id);
    return { title: name, hint: `${name}.purpose` };
  }
  return { title: `task-${task.id}`, hint: `task-${task.id}-hint` };
}
