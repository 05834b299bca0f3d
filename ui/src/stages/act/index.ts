// The pages of Act: ideas with their evidence, and the action sheets.

import type { StagePages } from "$lib/pages";
import Actions from "./Actions.svelte";
import Ideas from "./Ideas.svelte";

/** Route after "act/" → page. "actions/<id>" opens one sheet. */
export const pages: StagePages = {
  ideas: Ideas,
  actions: Actions,
};
