// What people do with documents at the window, over the pretended program.

import { flushSync, tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { begin } from "../src/begin";
import type { Name } from "../src/lib/backend";
import { plan } from "../src/lib/plan.svelte";
import { route } from "../src/lib/route.svelte";
import { dropAll } from "../src/lib/saver";
import { pack } from "../src/pages/reports/pack.svelte";
import { pretend, type Start } from "./preview/mock";

// The first page also waits for the words of the catalogue, which takes long on a busy computer.
vi.setConfig({ testTimeout: 20_000 });

let end = async () => {};
let heard: { name: Name; args: unknown }[] = [];

async function settle() {
  for (let i = 0; i < 8; i += 1) {
    await new Promise((done) => setTimeout(done, 0));
    await tick();
  }
  flushSync();
}

async function go(path: string, more: Partial<Start> = {}) {
  heard = [];
  document.body.innerHTML = '<div id="app"></div>';
  plan.facts = null;
  end = await begin(
    pretend({
      open: true,
      preferences: { theme: "light", textSize: 100, region: "CA", author: "", language: "en" },
      heard: (name, args) => heard.push({ name, args }),
      ...more,
    }),
  );
  await settle();
  await route.go(path);
  await settle();
}

const all = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
function at<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = all(id)[0];
  if (!found) throw new Error(`nothing with the test id ${id} on ${route.path}`);
  return found as T;
}
async function click(id: string) {
  at(id).click();
  await settle();
}
const commands = (name: Name) => heard.filter((one) => one.name === name).map((one) => one.args);

afterEach(async () => {
  dropAll();
  pack.forget();
  await end();
  route.start("home");
});

describe("someone makes a document", () => {
  it("finds it among those for council, in the format and edition they chose", async () => {
    await go("reports", { paths: ["/home/you/plan.docx"] });
    await click("documents-open-action-plan");
    expect(route.path).toBe("reports/action-plan");
    await click("export-language-en");
    await click("export-edition-internal");
    expect(at("export-internal-warning").textContent).toContain("exact small numbers");
    expect(all("export-held-back")).toEqual([]);
    await click("export-format-docx");
    await click("export-make");
    expect(commands("report")).toEqual([
      {
        document: "action-plan",
        language: "en",
        format: "docx",
        path: "/home/you/plan.docx",
        paper: null,
        edition: "internal",
      },
    ]);
    expect(at("export-done").textContent).toContain("/home/you/plan.docx");
    // What was made is not what is chosen now.
    await click("export-format-pdf");
    expect(all("export-done")).toEqual([]);
  });

  it("is told why a file could not be written, and makes nothing when the dialog is cancelled", async () => {
    await go("reports/brief", { refuse: { report: ["error-disk-full"] } });
    await click("export-make");
    expect(at("export-failure").textContent).toContain("The disk is full");
    await click("export-make");
    expect(at("export-done").textContent).toContain("11 pages");
    await end();
    await go("reports/brief", { paths: [null] });
    await click("export-make");
    expect(commands("report")).toEqual([]);
  });

  it("reaches a document by the address that other pages use", async () => {
    await go("reports/letters");
    expect(document.querySelector("h1")?.textContent).toBe("Letters");
    await end();
    await go("reports/nothing-of-ours");
    expect(at("documents-list")).toBeTruthy();
  });
});

describe("someone reads what a reader would stumble on", () => {
  it("accepts a point with a reason, never without, and takes it back", async () => {
    await go("reports/action-plan");
    const before = at("export-count").textContent;
    await click("export-accept");
    await click("export-accept-save");
    expect(commands("set_export_choice")).toEqual([]);
    const field = at<HTMLInputElement>("export-reason");
    expect(document.activeElement).toBe(field);
    field.value = "He agreed to be named";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await click("export-accept-save");
    expect(commands("set_export_choice")).toMatchObject([
      { choice: "accepted", reason: "He agreed to be named" },
    ]);
    expect(at("export-accepted").textContent).toContain("He agreed to be named");
    expect(at("export-count").textContent).not.toBe(before);
    await click("export-undo");
    expect(all("export-accepted")).toEqual([]);
    expect(at("export-count").textContent).toBe(before);
  });

  it("leaves out only what may be left out", async () => {
    await go("reports/action-plan");
    const small = at("export-finding-small-count");
    expect(small.querySelector('[data-testid="export-leave-out"]')).toBeNull();
    await click("export-leave-out");
    expect(at("export-left-out")).toBeTruthy();
  });
});

describe("someone prepares a pack for council", () => {
  it("sees each file made, what failed, and makes it again", async () => {
    await go("reports/pack", { paths: ["/media/stick"], refuse: { report: ["error-disk-full"] } });
    expect(at("pack-start").textContent).toContain("16");
    for (const id of ["document-brief", "document-resolution", "document-public-plan"])
      await click(`pack-${id}`);
    await click("pack-format-docx");
    await click("pack-choose-folder");
    expect(at("pack-folder").textContent).toMatch(/^\/media\/stick\/Rivière-aux-Ormes-council/);
    await click("pack-start");
    expect(all("pack-file").length).toBe(2);
    expect(at("pack-state").textContent).toContain("1 file could not be made");
    expect(all("pack-file")[0]?.textContent).toContain("The disk is full");
    await click("pack-again");
    expect(at("pack-state").textContent).toContain("The pack is ready: 2 files");
    const paths = commands("report").map((args) => (args as { path: string }).path);
    expect(paths.length).toBe(3);
    expect(paths.every((path) => path.startsWith("/media/stick/Rivière-aux-Ormes-"))).toBe(true);
  });
});

describe("someone looks at what was made", () => {
  it("sees which figures have changed since and where they come from, and forgets a document", async () => {
    await go("reports");
    expect(all("documents-made-row").length).toBe(3);
    await click("documents-changed");
    expect(at("documents-made").textContent).toContain(
      "The document says 42. It would now say 57.",
    );
    await click("documents-changed-origin");
    expect(commands("origin")).toEqual([{ from: "answer/Q202/PB01", language: "en" }]);
    expect(at("preview-origin-link").getAttribute("href")).toBe("#understand/s2/q202");
    await click("documents-forget");
    expect(all("documents-made-row").length).toBe(2);
  });
});

describe("someone chooses the look of documents", () => {
  it("gives a logo and its words, a colour, a template, and takes them away", async () => {
    await go("settings", { paths: ["/home/you/arms.png", "/home/you/gabarit-municipal.docx"] });
    await click("look-logo-choose");
    expect(commands("set_logo")).toMatchObject([{ path: "/home/you/arms.png" }]);
    expect(at("look-logo-picture")).toBeTruthy();
    const own = at<HTMLInputElement>("look-own");
    own.value = "nonsense";
    own.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await click("look-own-save");
    expect(commands("set_accent")).toEqual([]);
    own.value = "F0E68C";
    own.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await click("look-own-save");
    expect(commands("set_accent")).toEqual([{ accent: "#f0e68c" }]);
    expect(at("look-contrast").textContent).toContain("hard to see");
    await click("look-template-choose");
    expect(at("look-template-name").textContent).toContain("gabarit-municipal.docx");
    await click("look-template-remove");
    await click("look-logo-remove");
    expect(all("look-logo-picture")).toEqual([]);
    expect(commands("set_logo").at(-1)).toMatchObject({ path: null });
  });

  it("says what to do when a logo is refused", async () => {
    const paths = ["/home/you/arms.svg"];
    await go("settings", { paths, refuse: { set_logo: ["refused-logo-kind"] } });
    await click("look-logo-choose");
    expect(at("look-logo-error").textContent).not.toBe("");
  });
});
