// The pages of Decide: issues, ratings, priorities, decision, objectives.

import type { StagePages } from "$lib/pages";
import Decision from "./Decision.svelte";
import Issues from "./Issues.svelte";
import Objectives from "./Objectives.svelte";
import Placing from "./Placing.svelte";
import Priorities from "./Priorities.svelte";
import RatingTable from "./RatingTable.svelte";

/** Route after "decide/" → page. What follows comes as `rest`: the id of an issue. */
export const pages: StagePages = {
  issues: Issues,
  rating: RatingTable,
  placing: Placing,
  priorities: Priorities,
  decision: Decision,
  objectives: Objectives,
};
