// What people do at the window, over the pretended program.

import { flushSync, tick } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { begin } from "../src/begin";
import { plan } from "../src/lib/plan.svelte";
import { route } from "../src/lib/route.svelte";
import { dropAll } from "../src/lib/saver";
import { preferences } from "../src/lib/preferences.svelte";
import type { Name } from "../src/lib/backend";
import { pretend, type Start } from "./preview/mock";

const LOOK = { theme: "light", textSize: 100, region: "CA", author: "" } as const;
let end = async () => {};
let heard: { name: Name; args: unknown }[] = [];

async function start(more: Partial<Start> = {}) {
  heard = [];
  document.body.innerHTML = '<div id="app"></div>';
  plan.facts = null;
  end = await begin(
    pretend({
      open: true,
      preferences: { ...LOOK, language: "en" },
      heard: (name, args) => heard.push({ name, args }),
      ...more,
    }),
  );
  await settle();
}

async function settle() {
  for (let i = 0; i < 6; i += 1) {
    await new Promise((done) => setTimeout(done, 0));
    await tick();
  }
  flushSync();
}

function at<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`nothing with the test id ${id} on ${route.path}`);
  return found;
}
async function click(id: string) {
  at(id).click();
  await settle();
}
async function type(id: string, text: string) {
  const field = at<HTMLInputElement>(id);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await settle();
}
const commands = (name: Name) => heard.filter((one) => one.name === name).map((one) => one.args);
const title = () => document.querySelector("h1")?.textContent;

afterEach(async () => {
  dropAll();
  await end();
});

describe("someone opens the program for the first time", () => {
  it("chooses French, starts a plan, and is told what is missing without losing a word", async () => {
    await start({ open: false, preferences: { ...LOOK, language: null } });
    await click("first-run-french");
    expect(document.documentElement.lang).toBe("fr-CA");
    await click("start-plan");
    await type("new-plan-last-year", "1999");
    await click("new-plan-create");
    expect(commands("create_plan")).toEqual([]);
    const summary = at("error-summary");
    expect(summary.querySelectorAll("li").length).toBe(2);
    expect(document.activeElement).toBe(summary);
    expect(at<HTMLInputElement>("new-plan-last-year").value).toBe("1999");

    await type("new-plan-municipality", "Val-des-Ormes");
    await type("new-plan-last-year", "2030");
    await click("new-plan-create");
    expect(commands("create_plan")).toMatchObject([
      { municipality: "Val-des-Ormes", lastYear: 2030, language: "fr" },
    ]);
    expect(route.path).toBe("home");
    expect(document.title).toContain("Val-des-Ormes");
  });

  it("cancels the dialog and still has the form", async () => {
    await start({ open: false, paths: [null] });
    await route.go("new-plan");
    await settle();
    await type("new-plan-municipality", "Val-des-Ormes");
    await click("new-plan-create");
    expect(commands("create_plan")).toEqual([]);
    expect(at<HTMLInputElement>("new-plan-municipality").value).toBe("Val-des-Ormes");
  });
});

describe("someone answers a question", () => {
  it("chooses, undoes, and sees the page follow", async () => {
    await start({ blank: true });
    await route.go("understand/s0/q001");
    await settle();
    await click("answer-MAY");
    expect(commands("save_answer")).toMatchObject([
      { question: "Q001", answer: { state: "value", value: "MAY" } },
    ]);
    expect(at<HTMLInputElement>("answer-MAY").checked).toBe(true);
    await click("undo");
    expect(at<HTMLInputElement>("answer-MAY").checked).toBe(false);
    await click("redo");
    expect(at<HTMLInputElement>("answer-MAY").checked).toBe(true);
  });

  it("says “I don’t know yet”, with who and by when", async () => {
    await start({ blank: true });
    await route.go("understand/s0/q001");
    await settle();
    await click("answer-unknown");
    await type("unknown-who", "Town clerk");
    await type("unknown-due", "December 4, 2026");
    await click("question-continue");
    expect(commands("save_answer").at(-1)).toMatchObject({
      answer: { state: "unknown", value: null, who: "Town clerk", due: "2026-12-04" },
    });
    await route.go("to-find-out");
    await settle();
    expect(document.querySelector("table")?.textContent).toContain("Town clerk");
  });

  it("is never made to lose words that have no answer yet", async () => {
    await start({ blank: true });
    await route.go("understand/s0/q001");
    await settle();
    await type("answer-reason", "Heard at the arena");
    await click("question-continue");
    expect(route.path).toBe("understand/s0/q001");
    expect(at<HTMLTextAreaElement>("answer-reason").value).toBe("Heard at the arena");
    expect(at("error-summary").textContent).toContain("Choose an answer");
    await click("answer-RES");
    expect(commands("save_answer").at(-1)).toMatchObject({
      answer: { value: "RES", reason: { fr: "Heard at the arena" } },
    });
  });

  it("switches the language while typing and keeps the focus and the words", async () => {
    await start();
    await route.go("understand/s0/q001");
    await settle();
    const before = title();
    await type("answer-reason", "Half a sent");
    const field = at("answer-reason");
    await preferences.toggleLanguage();
    await settle();
    expect(title()).not.toBe(before);
    expect(document.activeElement).toBe(field);
    expect(at<HTMLTextAreaElement>("answer-reason").value).toBe("Half a sent");
  });

  it("moves to the title of the next page", async () => {
    await start();
    await route.go("understand/s0/q001");
    await settle();
    await click("question-skip");
    expect(route.path).toBe("understand/s0/q002");
    expect(document.activeElement?.tagName).toBe("H1");
  });
});

describe("the disk is full", () => {
  it("says so, keeps the answer on screen, and saves it when tried again", async () => {
    await start({ blank: true, refuse: { save_answer: ["error-disk-full"] } });
    await route.go("understand/s0/q001");
    await settle();
    await click("answer-MAY");
    expect(at("save-state").getAttribute("role")).toBe("alert");
    expect(at<HTMLInputElement>("answer-MAY").checked).toBe(true);
    at("save-state").querySelector("button")?.click();
    await settle();
    expect(at("save-state").getAttribute("role")).toBeNull();
    expect(commands("save_answer").length).toBe(2);
  });
});

describe("someone changes the settings", () => {
  it("cannot leave with a name that was refused unless they say so", async () => {
    await start({ refuse: { save_settings: ["refused-municipality-missing"] } });
    await route.go("settings");
    await settle();
    await type("settings-municipality", "");
    await route.go("home");
    await settle();
    expect([route.path, route.held]).toEqual(["settings", true]);
    expect(at("error-summary").textContent).toContain("name of your municipality");
    await click("held-leave");
    expect(route.path).toBe("home");
  });
});

describe("a protected file", () => {
  it("can be read and not changed", async () => {
    await start({ readOnly: true });
    await route.go("understand/s0/q001");
    await settle();
    expect(at("read-only-banner").textContent).not.toBe("");
    expect(at<HTMLInputElement>("answer-MAY").disabled).toBe(true);
  });
});
