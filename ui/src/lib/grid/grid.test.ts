// What a person does with a table, by keys and by pasting.

import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { plan } from "$lib/plan.svelte";
import { words } from "$lib/words.svelte";
import { spoken } from "../spoken.svelte";
import type { GridColumn, GridRow, GridValue } from "./cells";
import Grid from "./Grid.svelte";

const columns: GridColumn[] = [
  { id: "2024", label: "2024", kind: "count" },
  { id: "2025", label: "2025", kind: "count" },
  {
    id: "offered",
    label: "Offered",
    kind: "choice",
    choices: [
      { value: "Y", label: "Yes" },
      { value: "P", label: "Partly" },
    ],
  },
  { id: "who", label: "Who", kind: "text", bilingual: true },
];
const rows: GridRow[] = [
  { id: "vandalism", label: "Vandalism", group: "Property" },
  { id: "thefts", label: "Thefts", group: "Property" },
];

let kept: GridValue[] = [];
let app: Record<string, unknown> | null = null;

async function start(value: GridValue = {}, more: Record<string, unknown> = {}) {
  kept = [];
  words.set("en");
  document.body.innerHTML = "";
  const onchange = (next: GridValue) => kept.push(next);
  const props = { caption: "Acts", columns, rows, value, testid: "grid", onchange, ...more };
  app = mount(Grid, { target: document.body, props });
  await settle();
}
async function settle() {
  for (let i = 0; i < 4; i += 1) await tick();
  flushSync();
}
function at<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`[data-testid="grid-${id}"]`);
  if (!found) throw new Error(`nothing with the test id grid-${id}`);
  return found;
}
const focus = async (id: string) => {
  at(id).focus();
  await settle();
};
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.testid;
const shown = (id: string) => at(id).textContent?.trim();
async function press(key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  document.activeElement?.dispatchEvent(event);
  await settle();
  return event;
}
async function type(text: string, id = "editor") {
  const field = at<HTMLInputElement>(id);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await settle();
}
async function paste(text: string) {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const given = { getData: (kind: string) => (kind === "text/plain" ? text : "") };
  Object.assign(event, { clipboardData: given });
  document.activeElement?.dispatchEvent(event);
  await settle();
}

afterEach(async () => {
  if (app) await unmount(app);
  plan.facts = null;
});

describe("the keys", () => {
  it("have one stop in the table, and Tab is left to the page", async () => {
    await start();
    expect(document.querySelectorAll('[data-cell][tabindex="0"]').length).toBe(1);
    await focus("vandalism-2024");
    await press("ArrowDown");
    await press("ArrowRight");
    expect(focused()).toBe("grid-thefts-2025");
    expect(document.querySelectorAll('[data-cell][tabindex="0"]').length).toBe(1);
    expect((await press("Tab")).defaultPrevented).toBe(false);
  });
  it("type over a cell, keep it with Enter and go down", async () => {
    await start({ vandalism: { "2024": 160 } });
    await focus("vandalism-2024");
    await press("1");
    expect(at<HTMLInputElement>("editor").value).toBe("1");
    await type("1,240");
    await press("Enter");
    expect(kept).toEqual([{ vandalism: { "2024": 1240 } }]);
    expect(shown("vandalism-2024")).toBe("1,240");
    expect(focused()).toBe("grid-thefts-2024");
    expect(spoken.text).toBe("Vandalism, 2024: 1,240");
  });
  it("keep a zero, and blank a cell with Delete", async () => {
    await start({ vandalism: { "2024": 160 } });
    await focus("vandalism-2024");
    await press("0");
    await press("Enter");
    expect(kept.at(-1)).toEqual({ vandalism: { "2024": 0 } });
    await press("ArrowUp");
    await press("Delete");
    expect(kept.at(-1)).toEqual({});
    expect(at("vandalism-2024").getAttribute("aria-label")).toBe("blank: not known");
  });
  it("choose at once by a first letter, and blank a range", async () => {
    await start();
    await focus("vandalism-offered");
    await press("p");
    await press("ArrowDown");
    await press("y");
    expect(kept.at(-1)).toEqual({ vandalism: { offered: "P" }, thefts: { offered: "Y" } });
    await press("ArrowUp", { shiftKey: true });
    await press("Delete");
    expect(kept.at(-1)).toEqual({});
    expect(spoken.text).toBe("2 cells are blank now");
  });
  it("give up what is typed with Escape", async () => {
    await start({ thefts: { "2025": 3 } });
    await focus("thefts-2025");
    await press("F2");
    await type("99");
    await press("Escape");
    expect(kept).toEqual([]);
    expect(shown("thefts-2025")).toBe("3");
  });
  it("change nothing in a table that is only read", async () => {
    await start({ thefts: { "2025": 3 } }, { disabled: true });
    await focus("thefts-2025");
    await press("5");
    await press("Delete");
    await paste("7");
    expect(kept).toEqual([]);
    expect(document.querySelector("input")).toBeNull();
  });
});

describe("a value that is not right", () => {
  it("stays in the editor with the reason", async () => {
    await start();
    await focus("vandalism-2024");
    await press("-");
    await type("-4");
    await press("Enter");
    expect(at<HTMLInputElement>("editor").value).toBe("-4");
    expect(at("editor").getAttribute("aria-invalid")).toBe("true");
    expect(at("why").textContent).toContain("Enter a whole number from 0 up, like 12.");
    expect(kept).toEqual([]);
  });
  it("is asked about once when it is unlikely, and kept when it is confirmed", async () => {
    await start(
      {},
      { unlikely: (_r: string, _c: string, v: unknown) => (v === 9000 ? "Sure?" : undefined) },
    );
    await focus("vandalism-2024");
    await press("9");
    await type("9000");
    await press("Enter");
    expect(at("question").textContent).toContain("Sure?");
    expect(kept).toEqual([]);
    at("keep").click();
    await settle();
    expect(kept).toEqual([{ vandalism: { "2024": 9000 } }]);
    await press("Delete");
    await press("9");
    await type("9000");
    await press("Enter");
    expect(kept.at(-1)).toEqual({ vandalism: { "2024": 9000 } });
  });
});

describe("a text", () => {
  it("is written in both languages of the plan", async () => {
    plan.facts = { language: "en", secondLanguage: "fr" } as typeof plan.facts;
    await start();
    await focus("vandalism-who");
    await press("P");
    await type("Public works");
    expect((await press("Tab")).defaultPrevented).toBe(false);
    await type("Travaux publics", "second");
    await press("Enter");
    expect(kept).toEqual([{ vandalism: { who: { en: "Public works", fr: "Travaux publics" } } }]);
  });
});

describe("a paste", () => {
  it("in which all fits is written at once", async () => {
    await start();
    await focus("vandalism-2024");
    await paste("160\t178\tpartly\n12\t\tYES\n");
    expect(kept).toEqual([
      {
        vandalism: { "2024": 160, "2025": 178, offered: "P" },
        thefts: { "2024": 12, offered: "Y" },
      },
    ]);
    expect(spoken.text).toBe("6 cells pasted");
  });
  it("in which something does not fit writes nothing before the answer", async () => {
    await start({ vandalism: { "2024": 1 } });
    await focus("vandalism-2024");
    await paste("160\tabc\n12\t3\n5\t6");
    expect(kept).toEqual([]);
    const dialog = at("paste");
    expect(dialog.textContent).toContain("3 cells fit.");
    expect(dialog.textContent).toContain("Does not fit");
    expect(at("outside").textContent).toContain("2 values fall outside");
    at("paste-cancel").click();
    await settle();
    expect(kept).toEqual([]);

    await focus("vandalism-2024");
    await paste("160\tabc\n12\t3\n5\t6");
    at("paste-fits").click();
    await settle();
    expect(kept).toEqual([{ vandalism: { "2024": 160 }, thefts: { "2024": 12, "2025": 3 } }]);
  });
});
