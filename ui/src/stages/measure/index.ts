// The pages of Measure: indicators, their readings, and the dashboard.

import type { StagePages } from "$lib/pages";
import Dashboard from "./Dashboard.svelte";
import Indicators from "./Indicators.svelte";

/** Route after "measure/" → page. "indicators/<id>" opens one indicator with its readings. */
export const pages: StagePages = {
  indicators: Indicators,
  dashboard: Dashboard,
};
