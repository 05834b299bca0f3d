// The pages of Decide: issues, ratings, priorities, decision, objectives.

import type { Component } from "svelte";
import Decision from "./Decision.svelte";
import Issues from "./Issues.svelte";
import Objectives from "./Objectives.svelte";
import Placing from "./Placing.svelte";
import Priorities from "./Priorities.svelte";
import RatingTable from "./RatingTable.svelte";

/** Route after "decide/" → page. "issues/PB01" and "rating/PB01" open one issue. */
export const pages: Record<string, Component> = {
  issues: Issues,
  rating: RatingTable,
  placing: Placing,
  priorities: Priorities,
  decision: Decision,
  objectives: Objectives,
};
