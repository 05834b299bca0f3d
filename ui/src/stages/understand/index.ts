// The pages of Understand: a section checks its answers, a question takes one answer.

import type { StagePages } from "$lib/pages";
import Place from "./Place.svelte";

/** Sections of the diagnosis that are answered here; S7 is answered under Decide. */
const SECTIONS = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s8"];

export const pages: StagePages = Object.fromEntries(SECTIONS.map((section) => [section, Place]));
