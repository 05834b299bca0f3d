// Starts the page over a backend: the window's in the product, a pretended one in tests.

import "./styles/tokens.css";
import "./styles/app.css";
import { mount, unmount } from "svelte";
import { useBackend, type Backend } from "$lib/backend";
import { plan } from "$lib/plan.svelte";
import { preferences } from "$lib/preferences.svelte";
import { route } from "$lib/route.svelte";
import { words } from "$lib/words.svelte";
import App from "./App.svelte";
import { enterOpenPlan } from "./shell/opening";

/** Shows the program; the answer takes it off the page again. */
export async function begin(backend: Backend): Promise<() => Promise<void>> {
  useBackend(backend);
  await preferences.load();
  if (preferences.value.language === null) route.start("first-run");
  else if (await plan.recall()) await enterOpenPlan("home");
  else route.start("plans");
  const target = document.getElementById("app");
  if (!target) throw new Error("the page has no place for the program");
  const app = mount(App, { target });
  // The catalogue's words are wanted soon; they come after the first paint.
  requestAnimationFrame(() => void words.loadCatalogue());
  return () => unmount(app);
}
