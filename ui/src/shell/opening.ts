// Opening, creating and trying plans: every way into an open plan goes through here.

import { backend, type ArgsOf } from "$lib/backend";
import { catalogue } from "$lib/catalogue.svelte";
import type { Opened } from "$lib/generated/api";
import { plan } from "$lib/plan.svelte";
import { route } from "$lib/route.svelte";
import { saveAll } from "$lib/saver";
import { words } from "$lib/words.svelte";

/** Shows the open plan at a place, once the words of the catalogue are there. */
export async function enterOpenPlan(path: string): Promise<void> {
  await Promise.all([words.loadCatalogue(), catalogue.load()]);
  route.start(path);
}

async function enter(opened: Opened): Promise<void> {
  await plan.adopt(opened);
  await enterOpenPlan(opened.lastRoute || "home");
}

/** Opens a plan whose path is known. Throws `Refusal`. */
export async function openPath(path: string): Promise<void> {
  await saveAll();
  await enter(await backend().call("open_plan", { path }));
}

/** Asks for a file and opens it; false when the person cancels. */
export async function openFile(): Promise<boolean> {
  const path = await backend().choosePath("open", "");
  if (path === null) return false;
  await openPath(path);
  return true;
}

/**
 * Asks where to put a copy of a backup, and opens that copy; false when the person cancels.
 * The damaged file and the backup stay as they are.
 */
export async function openBackup(backup: string, name: string): Promise<boolean> {
  const language = words.language;
  const suggested = await backend().call("suggest_path", {
    kind: "plan",
    language,
    name,
    document: null,
    format: null,
  });
  const path = await backend().choosePath("save-project", suggested.path);
  if (path === null) return false;
  await saveAll();
  await enter(await backend().call("open_backup", { backup, path }));
  return true;
}

/** Asks where to keep the sample plan and makes it; false when the person cancels. */
export async function trySample(name: string): Promise<boolean> {
  const language = words.language;
  const suggested = await backend().call("suggest_path", {
    kind: "example",
    language,
    name,
    document: null,
    format: null,
  });
  const path = await backend().choosePath("save-project", suggested.path);
  if (path === null) return false;
  await enter(await backend().call("create_example", { path, language }));
  return true;
}

/** Asks where to keep a new plan and makes it; false when the person cancels. */
export async function createPlan(facts: Omit<ArgsOf<"create_plan">, "path">): Promise<boolean> {
  const suggested = await backend().call("suggest_path", {
    kind: "plan",
    language: facts.language,
    name: facts.municipality,
    document: null,
    format: null,
  });
  const path = await backend().choosePath("save-project", suggested.path);
  if (path === null) return false;
  await enter(await backend().call("create_plan", { ...facts, path }));
  return true;
}
