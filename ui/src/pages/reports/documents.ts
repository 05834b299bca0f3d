// The documents a plan becomes, by whom they are for, and the names of their files.

import type { DocumentFacts, DocumentKind, Language, PaperSize } from "$lib/generated/api";

export type Readers = "council" | "residents" | "partners" | "working-group";

/** Who reads what; the order is that of the page. */
const READERS: Record<Readers, readonly DocumentKind[]> = {
  council: ["action-plan", "brief", "resolution"],
  residents: ["public-plan", "summary"],
  partners: ["action-sheets", "partner-sheets", "progress"],
  "working-group": ["diagnosis", "letters"],
};

/** Every document of the program, in the order of the page. */
export const KINDS: readonly DocumentKind[] = Object.values(READERS).flat();

export function isKind(word: string | undefined): word is DocumentKind {
  return KINDS.some((kind) => kind === word);
}

/** The documents that the program offers, by their readers; readers without one are left out. */
export function grouped(
  offered: readonly DocumentFacts[],
): { readers: Readers; documents: DocumentFacts[] }[] {
  return (Object.keys(READERS) as Readers[])
    .map((readers) => ({
      readers,
      documents: READERS[readers].flatMap((kind) =>
        offered.filter((facts) => facts.document === kind),
      ),
    }))
    .filter((group) => group.documents.length > 0);
}

/** A choice of paper; “auto” is what is usual in the plan's region. */
export type Paper = "auto" | PaperSize;
export const PAPERS: readonly Paper[] = ["auto", "letter", "a4"];
export const paperOf = (paper: Paper): PaperSize | null => (paper === "auto" ? null : paper);

/** What stays chosen when the one that was chosen is no longer offered. */
export function stillOffered<T>(wanted: T, offered: readonly T[]): T {
  return offered.includes(wanted) ? wanted : (offered[0] ?? wanted);
}

/** The language to check a document in: one in both languages is checked in the plan's own. */
export function oneLanguage(language: Language | "both", first: Language): Language {
  return language === "both" ? first : language;
}

/** A file or folder inside a folder, with the separator that the folder's own path uses. */
export function inside(folder: string, name: string): string {
  if (folder === "") return name;
  const separator = folder.includes("\\") && !folder.includes("/") ? "\\" : "/";
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
}
