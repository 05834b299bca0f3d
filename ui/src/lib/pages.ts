// What a stage hands to the frame: its pages by the part of the route after the stage's name.

import type { Component } from "svelte";

/** A page; `rest` is what follows the page's own part of the route. Pages may leave it out. */
export type StagePage = Component<{ rest: string[] }> | Component<Record<string, never>>;
export type StagePages = Record<string, StagePage>;
