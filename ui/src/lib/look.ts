// Theme and text size of the page.

import type { Theme } from "./generated/api";

/** Text sizes offered, in percent of the normal size. */
export const TEXT_SIZES = [80, 90, 100, 110, 125, 150, 175, 200] as const;

const NORMAL_PIXELS = 18;

/** The theme in force: "system" follows the computer, and its wish for more contrast first. */
export function resolveTheme(
  theme: Theme,
  matches: (query: string) => boolean,
): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  if (matches("(prefers-contrast: more)")) return "contrast";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

export function applyLook(theme: Theme, textSize: number): void {
  const root = document.documentElement;
  root.dataset.theme = resolveTheme(theme, (query) => matchMedia(query).matches);
  root.style.fontSize = `${(NORMAL_PIXELS * textSize) / 100}px`;
}

/** The next offered size up (1) or down (−1). */
export function nextSize(now: number, by: 1 | -1): number {
  const sizes = by === 1 ? TEXT_SIZES : [...TEXT_SIZES].reverse();
  return sizes.find((size) => (by === 1 ? size > now : size < now)) ?? now;
}
