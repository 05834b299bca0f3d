import { describe, expect, it } from "vitest";
import { tIn } from "$lib/words.svelte";
import type { Language } from "$lib/generated/api";
import type { Fields } from "./given";
import { articleOf, isSeveral, statement } from "./statement";

const both = (en: string, fr: string) => ({ en, fr });
const drugs: Fields = {
  where: both("the Centre", "le Centre"),
  when: both("on summer evenings", "les soirs d’été"),
  what: both("visible drug dealing", "la vente de drogue visible"),
  who: both("families", "des familles"),
  how: both("", ""),
  trend: "RISE",
  since: both("2021", "2021"),
  figure: both("63 calls in 2024.", "63 appels en 2024."),
};
const said = (fields: Fields, language: Language) =>
  statement(fields, language, (id, args) => tIn(language, id, args));

describe("the statement of an issue", () => {
  it("reads as a sentence in both languages", () => {
    expect(said(drugs, "en")).toBe(
      "In the Centre, especially on summer evenings, visible drug dealing affects families. " +
        "It has been rising since 2021: 63 calls in 2024.",
    );
    expect(said(drugs, "fr")).toBe(
      "Au Centre, surtout les soirs d’été, la vente de drogue visible touche des familles. " +
        "La situation est en hausse depuis 2021\u00a0: 63 appels en 2024.",
    );
  });

  it("reads well with parts that are missing", () => {
    const none = both("", "");
    const bare = { ...drugs, where: none, when: none, who: none, trend: "", figure: none };
    expect(said(bare, "en")).toBe("Visible drug dealing.");
    const place = { ...bare, where: drugs.where ?? null, trend: "UNKNOWN" };
    expect(said(place, "fr")).toBe(
      "Au Centre, la vente de drogue visible. La tendance reste à vérifier.",
    );
    const figure = { ...bare, when: drugs.when ?? null, figure: drugs.figure ?? null };
    expect(said(figure, "en")).toBe(
      "Especially on summer evenings, visible drug dealing. What is known: 63 calls in 2024.",
    );
    const how = { ...bare, who: drugs.who ?? null, how: both("in the open", "à découvert") };
    expect(said(how, "fr")).toBe(
      "La vente de drogue visible touche des familles\u202f; à découvert.",
    );
  });

  it("is silent until what happens is written in its language", () => {
    expect(said({ ...drugs, what: both("dealing", "") }, "fr")).toBeNull();
  });

  it("agrees with several things and contracts French articles", () => {
    expect(isSeveral("thefts from vehicles", "en")).toBe(true);
    expect(isSeveral("harassment", "en")).toBe(false);
    expect(isSeveral("les vols", "fr")).toBe(true);
    expect(isSeveral("le bruit", "fr")).toBe(false);
    expect(
      ["le Centre", "les Ormes", "dans le parc", "Bellerive"].map((place) =>
        articleOf(place, "fr"),
      ),
    ).toEqual(["le", "les", "none", "other"]);
  });
});
