// Someone looks a word up beside the page they are working on, over the pretended program.

import { flushSync, tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { begin } from "../src/begin";
import type { Language } from "../src/lib/generated/api";
import { finds, glossary } from "../src/lib/glossary.svelte";
import { help } from "../src/lib/help.svelte";
import { plan } from "../src/lib/plan.svelte";
import { preferences } from "../src/lib/preferences.svelte";
import { route } from "../src/lib/route.svelte";
import { dropAll } from "../src/lib/saver";
import { enterOpenPlan } from "../src/shell/opening";
import { pretend } from "./preview/mock";

let end = async () => {};

async function start(language: Language, region: "CA" | "FR" = "CA") {
  document.body.innerHTML = '<div id="app"></div>';
  plan.facts = null;
  glossary.pinned = [];
  end = await begin(
    pretend({
      open: true,
      preferences: { theme: "light", textSize: 100, region, language, author: "" },
    }),
  );
  await enterOpenPlan("understand/s0/q001");
  await settle();
}
async function settle() {
  for (let i = 0; i < 6; i += 1) {
    await new Promise((done) => setTimeout(done, 0));
    await tick();
  }
  flushSync();
}

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
function at<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = find(id);
  if (!found) throw new Error(`nothing with the test id ${id} on ${route.path}`);
  return found as T;
}
async function click(id: string) {
  at(id).focus();
  at(id).click();
  await settle();
}
async function press(key: string, more: KeyboardEventInit = {}) {
  const init = { key, bubbles: true, cancelable: true, ...more };
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", init));
  await settle();
}
async function search(text: string) {
  const field = at<HTMLInputElement>("glossary-search");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await settle();
}
const shown = () =>
  [...document.querySelectorAll('[data-testid^="term-"]')].map((one) =>
    one.getAttribute("data-testid")?.slice("term-".length),
  );

beforeEach(() => (help.open = true));
afterEach(async () => {
  dropAll();
  await end();
});

describe("someone looks up a word", () => {
  it("with the keys: the search has the focus, and Esc brings it back to the page", async () => {
    await start("en");
    const before = at("rail-home");
    before.focus();
    await press("G", { ctrlKey: true, shiftKey: true });
    expect(document.activeElement).toBe(at("glossary-search"));
    expect(shown()).toHaveLength(48);
    expect(shown()[0]).toBe("assault");
    await press("Escape");
    expect(find("glossary-panel")).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it("in the other language, without accents", async () => {
    await start("en");
    await click("glossary");
    await search("itinerance");
    expect(shown()).toEqual(["homelessness"]);
    await search("videoprotection");
    expect(shown()).toEqual(["cctv"]);
    await search("zzz");
    expect(shown()).toEqual([]);
    expect(at("glossary-panel").querySelector("[role=status]")?.textContent).toMatch(/No term/);
  });

  it("and keeps it on top while going to other pages", async () => {
    await start("en");
    await click("glossary");
    await click("pin-street-work");
    expect(shown()[0]).toBe("street-work");
    expect(document.activeElement).toBe(at("pin-street-work"));
    await search("burglary");
    expect(shown()[0]).toBe("street-work");
    await route.go("settings");
    await settle();
    expect(shown().slice(0, 2)).toEqual(["street-work", "burglary"]);
    await click("pin-street-work");
    expect(shown()).not.toContain("street-work");
  });

  it("in the place of the help, which comes back", async () => {
    await start("en");
    expect(find("help-panel")).not.toBeNull();
    await click("glossary");
    expect(find("help-panel")).toBeNull();
    await click("help");
    expect(find("glossary-panel")).toBeNull();
    expect(find("help-panel")).not.toBeNull();
    await click("glossary");
    await click("glossary-close");
    expect(find("help-panel")).not.toBeNull();
    expect(document.activeElement).toBe(at("glossary"));
  });
});

describe("a term", () => {
  const homelessness = () => glossary.terms.find((entry) => entry.id === "homelessness")!;

  it("is named in both languages, with what France says", async () => {
    await start("en");
    expect(homelessness()).toMatchObject({
      name: "Homelessness",
      other: { text: "Itinérance", lang: "fr-CA" },
      elsewhere: { country: "france", name: { text: "Sans-abrisme", lang: "fr-FR" } },
    });
    expect(glossary.terms.find((entry) => entry.id === "risk-factor")?.elsewhere).toBeNull();
    await preferences.set({ language: "fr" });
    expect(homelessness()).toMatchObject({
      name: "Itinérance",
      other: { text: "Homelessness", lang: "en" },
      elsewhere: { country: "france", name: { text: "Sans-abrisme" } },
    });
  });

  it("has the name of France for people in France, and is found by that of Canada", async () => {
    await start("fr", "FR");
    expect(homelessness()).toMatchObject({
      name: "Sans-abrisme",
      elsewhere: { country: "canada", name: { text: "Itinérance", lang: "fr-CA" } },
    });
    expect(finds("itinérance", homelessness())).toBe(true);
    const order = glossary.terms.map((entry) => entry.name);
    expect(order.indexOf("Élucidation")).toBeLessThan(order.indexOf("Enquête de victimation"));
  });
});
