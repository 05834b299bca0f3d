// What the answer to a question feeds, as the method says it (B.6–B.9, E.4): the end of the name of
// a message `feeds-…`. Questions that feed no score or index say nothing.

const FEEDS: Record<string, readonly string[]> = {
  frequency: ["Q101", "Q202", "Q203", "Q204", "Q205"],
  trend: ["Q003", "Q206"],
  hidden: ["Q207"],
  burden: ["Q208", "Q501"],
  concern: ["Q306"],
  safety: ["Q302", "Q303", "Q307"],
  harm: ["Q304", "Q305"],
  trust: ["Q308"],
  voices: ["Q309", "Q509"],
  places: ["Q404"],
  walks: ["Q405"],
  factors: ["Q503", "Q504", "Q505", "Q506", "Q507"],
  maturity: [
    "Q602",
    "Q603",
    "Q604",
    "Q605",
    "Q606",
    "Q607",
    "Q608",
    "Q609",
    "Q610",
    "Q611",
    "X601",
  ],
  sheet: ["Q801", "Q802", "Q803", "Q804", "Q805"],
  status: ["Q806"],
};

/** The message that says what the answer changes; null when it changes no figure. */
export function feedsOf(question: string): string | null {
  const found = Object.entries(FEEDS).find(([, questions]) => questions.includes(question));
  return found ? `feeds-${found[0]}` : null;
}
