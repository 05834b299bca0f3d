// What the diagnosis says of the training municipality: answers of the program itself, kept as files.

import type { Language, Portrait, SheetView, SideBySide } from "../../src/lib/generated/api";

interface Said {
  portrait: Portrait;
  sides: SideBySide[];
  sheets: Record<string, SheetView>;
}
const FILES = import.meta.glob<Said>("./said/*.json", { import: "default" });

interface Asked {
  language: Language;
  problem: string;
}

async function said(language: Language): Promise<Said | undefined> {
  return FILES[`./said/${language}.json`]?.();
}

/** The commands of the portrait. A blank plan has its parts, each saying what would fill it. */
export function diagnosisSays(blank: boolean) {
  return {
    portrait: async ({ language }: Asked): Promise<Portrait> => {
      const known = await said(language);
      const portrait = known?.portrait ?? { preliminary: [], parts: [] };
      if (!blank) return portrait;
      const parts = portrait.parts.map((part) => ({
        ...part,
        pictures: [],
        sentences: [],
        empty: part.title,
        questions: part.questions.slice(0, 2),
      }));
      return { preliminary: [], parts };
    },
    side_by_side: async ({ language }: Asked): Promise<SideBySide[]> =>
      blank ? [] : ((await said(language))?.sides ?? []),
    sheet: async ({ problem, language }: Asked): Promise<SheetView | null> =>
      (await said(language))?.sheets[problem] ?? null,
  };
}
