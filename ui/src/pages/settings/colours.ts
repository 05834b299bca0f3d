// Colours offered for the bars and lines of documents, and how well a colour shows on paper.

/** Colours that towns often use; the empty one is the program's own petrol. */
export const COLOURS: readonly { name: string; hex: string }[] = [
  { name: "petrol", hex: "" },
  { name: "navy", hex: "#1f3a6e" },
  { name: "sky", hex: "#1f6fb2" },
  { name: "forest", hex: "#2c6b3a" },
  { name: "burgundy", hex: "#7d1f3a" },
  { name: "brick", hex: "#a8452a" },
  { name: "plum", hex: "#5f3a78" },
  { name: "slate", hex: "#46566a" },
];

/** What stands for the program's own colour in a picture of it. */
export const PETROL = "#0b5459";

/** A colour as `#rrggbb`, from what a person typed (`1F3A6E`, `#13a`); null when it is none. */
export function readColour(typed: string): string | null {
  const found = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim())?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return `#${found.length === 3 ? [...found].map((sign) => sign + sign).join("") : found}`;
}

/** Relative luminance of `#rrggbb` (WCAG 2.2), from 0 to 1. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of a colour with white paper (WCAG 2.2), from 1 to 21. */
export function contrastWithPaper(hex: string): number {
  return 1.05 / (luminance(hex) + 0.05);
}

/** Under this contrast a line is hard to see on paper (WCAG 2.2, 1.4.11). */
export const VISIBLE = 3;
