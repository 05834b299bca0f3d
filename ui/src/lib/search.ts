// Finding things by a word in either language, without minding accents or capitals.

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/gi, "oe")
    .replace(/[’]/g, "'")
    .toLowerCase();

/** Whether every word of the search occurs somewhere in the texts. Nothing typed finds all. */
export function found(search: string, texts: readonly string[]): boolean {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  const held = plain(texts.join(" "));
  return wanted.every((word) => held.includes(word));
}
