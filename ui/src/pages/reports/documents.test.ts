import { describe, expect, it } from "vitest";
import type { DocumentFacts, DocumentKind } from "$lib/generated/api";
import { grouped, inside, isKind, KINDS, oneLanguage, stillOffered } from "./documents";

const offered = (document: DocumentKind): DocumentFacts => ({
  document,
  languages: ["en", "fr"],
  formats: ["pdf"],
  editions: ["shared"],
});

describe("the documents of a plan", () => {
  it("are listed by their readers, whatever order the program tells them in", () => {
    const groups = grouped([...KINDS].reverse().map(offered));
    expect(groups.map((group) => group.readers)).toEqual([
      "council",
      "residents",
      "partners",
      "working-group",
    ]);
    expect(groups.flatMap((group) => group.documents.map((facts) => facts.document))).toEqual(
      KINDS,
    );
    expect(new Set(KINDS).size).toBe(10);
  });

  it("leave out readers for whom nothing is offered", () => {
    expect(grouped([offered("letters")])).toEqual([
      { readers: "working-group", documents: [offered("letters")] },
    ]);
  });

  it("are known by their code, and nothing else is", () => {
    expect(isKind("brief")).toBe(true);
    expect([undefined, "", "pack", "constructor"].some(isKind)).toBe(false);
  });

  it("keep a choice that is offered, and take the first one otherwise", () => {
    expect(stillOffered("fr", ["en", "fr"])).toBe("fr");
    expect(stillOffered("both", ["en", "fr"])).toBe("en");
    expect(oneLanguage("both", "fr")).toBe("fr");
    expect(oneLanguage("en", "fr")).toBe("en");
  });
});

describe("the name of a file or folder", () => {
  it("is joined with the separator of its folder", () => {
    expect(inside("/plans", "plan.pdf")).toBe("/plans/plan.pdf");
    expect(inside("C:\\Users\\You\\", "plan.pdf")).toBe("C:\\Users\\You\\plan.pdf");
  });
});
