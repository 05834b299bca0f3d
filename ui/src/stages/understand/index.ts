// The pages of Understand: a section checks its answers, a question takes one answer; beside them
// stand the evidence, the voices, the history, and what the diagnosis says.

import type { StagePages } from "$lib/pages";
import EvidencePage from "./evidence/EvidencePage.svelte";
import HistoryPage from "./history/HistoryPage.svelte";
import Place from "./Place.svelte";
import Portrait from "./portrait/Portrait.svelte";
import Sheets from "./portrait/Sheets.svelte";
import SideBySide from "./portrait/SideBySide.svelte";
import VoicesPage from "./voices/VoicesPage.svelte";

/** Sections of the diagnosis that are answered here; S7 is answered under Decide. */
const SECTIONS = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s8"];

export const pages: StagePages = {
  ...Object.fromEntries(SECTIONS.map((section) => [section, Place])),
  evidence: EvidencePage,
  voices: VoicesPage,
  history: HistoryPage,
  portrait: Portrait,
  "side-by-side": SideBySide,
  sheets: Sheets,
};
