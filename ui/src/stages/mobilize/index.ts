// The pages of Mobilize: partners, influence and interest, roles for each priority.

import type { StagePages } from "$lib/pages";
import Influence from "./Influence.svelte";
import Partners from "./Partners.svelte";
import Roles from "./Roles.svelte";

/** Route after "mobilize/" → page. "partners/<id>" opens one partner. */
export const pages: StagePages = {
  partners: Partners,
  influence: Influence,
  roles: Roles,
};
