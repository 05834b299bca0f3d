// What the diagnosis says of the training municipality: answers of the program itself, kept as
// files (`keystone call town.keystone portrait '{"language":"en"}'`, and so on). To stay small
// they hold one picture a part, four sentences a part, and pictures in the first sheet alone.

import type { Language, Portrait, SheetView, SideBySide } from "../../src/lib/generated/api";

interface Said {
  portrait: Portrait;
  /** That of a plan without answers. */
  blank: Portrait;
  sides: SideBySide[];
  sheets: Record<string, SheetView>;
}
const FILES = import.meta.glob<Said>("./said/*.json", { import: "default" });

async function said(language: Language): Promise<Said> {
  const load = FILES[`./said/${language}.json`];
  if (!load) throw new Error(`nothing is kept in ${language}`);
  return load();
}

/** The commands of the portrait, the sources side by side and the sheets. */
export function diagnosisSays(blank: boolean) {
  return {
    portrait: async ({ language }: { language: Language }): Promise<Portrait> => {
      const known = await said(language);
      return blank ? known.blank : known.portrait;
    },
    side_by_side: async ({ language }: { language: Language }): Promise<SideBySide[]> =>
      blank ? [] : (await said(language)).sides,
    sheet: async (asked: { language: Language; problem: string }): Promise<SheetView | null> =>
      (await said(asked.language)).sheets[asked.problem] ?? null,
  };
}
