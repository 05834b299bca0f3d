// The words of the window: complete and equal in both languages, and every id a page names exists.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse, serializeExpression, type Entry, type Pattern } from "@fluent/syntax";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const LANGUAGES = ["en", "fr"] as const;

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** Variables that a pattern asks for. */
function variables(pattern: Pattern | null | undefined): string[] {
  if (!pattern) return [];
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === "object" && node !== null) {
      if ("type" in node && node.type === "VariableReference") {
        found.add(serializeExpression(node as never));
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(pattern);
  return [...found].sort();
}

type Shape = Record<string, string[]>;

function shapes(language: string): Map<string, Shape> {
  const found = new Map<string, Shape>();
  for (const file of files(join(ROOT, "locales", language), ".ftl")) {
    for (const entry of parse(readFileSync(file, "utf8"), {}).body as Entry[]) {
      expect(entry.type, `${file}: every entry can be read`).not.toBe("Junk");
      if (entry.type !== "Message") continue;
      expect(found.has(entry.id.name), `${entry.id.name} is written once`).toBe(false);
      found.set(entry.id.name, {
        "": variables(entry.value),
        ...Object.fromEntries(
          entry.attributes.map((attribute) => [attribute.id.name, variables(attribute.value)]),
        ),
      });
    }
  }
  return found;
}

const [en, fr] = LANGUAGES.map(shapes) as [Map<string, Shape>, Map<string, Shape>];

/** Ids in `t("…")` and `has("…")`: written out, or with a part that the program fills in. */
function named(): { file: string; whole: string[]; started: string[] }[] {
  return [...files(join(ROOT, "ui/src"), ".svelte"), ...files(join(ROOT, "ui/src"), ".ts")]
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => {
      const source = readFileSync(file, "utf8");
      const whole = [...source.matchAll(/(?<![.\w])(?:t|has)\(\s*"([a-z][\w.-]*)"/g)].map(
        (m) => m[1]!,
      );
      const started = [...source.matchAll(/(?<![.\w])(?:t|has)\(\s*`([a-z][\w-]*-)\$\{/g)].map(
        (m) => m[1]!,
      );
      return { file, whole, started };
    });
}

describe("the words", () => {
  it("are the same messages, with the same attributes and variables, in both languages", () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [id, shape] of en) expect({ [id]: fr.get(id) }).toEqual({ [id]: shape });
  });

  it("exist for every id that a page names", () => {
    const pages = named();
    expect(pages.flatMap((page) => page.whole).length).toBeGreaterThan(100);
    const missing = pages.flatMap(({ file, whole, started }) => [
      ...whole
        .filter((id) => {
          const [name = id, attribute = ""] = id.split(".");
          return en.get(name)?.[attribute] === undefined;
        })
        .map((id) => `${file}: ${id}`),
      ...started
        .filter((start) => ![...en.keys()].some((id) => id.startsWith(start)))
        .map((start) => `${file}: ${start}…`),
    ]);
    expect(missing).toEqual([]);
  });

  it("of the window are named by some page", () => {
    const source = [
      ...files(join(ROOT, "ui/src"), ".svelte"),
      ...files(join(ROOT, "ui/src"), ".ts"),
    ]
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const starts = [...source.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1]!);
    const unused: string[] = [];
    for (const file of ["shell.ftl", "understand.ftl", "documents.ftl"]) {
      for (const entry of parse(readFileSync(join(ROOT, "locales/en", file), "utf8"), {}).body) {
        if (entry.type !== "Message") continue;
        const id = entry.id.name;
        const used = source.includes(`"${id}"`) || starts.some((start) => id.startsWith(start));
        const built = /-hint$|-means$|^answer-[ypn]$/.test(id);
        if (!used && !built) unused.push(id);
      }
    }
    expect(unused).toEqual([]);
  });
});
