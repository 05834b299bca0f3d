// Tables to fill, alone on a page, to look at and to test:
// grid.html?lang=fr&theme=dark&size=150&second=1&large=1

import "../../src/styles/tokens.css";
import "../../src/styles/app.css";
import { mount } from "svelte";
import type { Language } from "../../src/lib/generated/api";
import { plan } from "../../src/lib/plan.svelte";
import { words } from "../../src/lib/words.svelte";
import { pretend } from "./mock";
import GridSamples from "./GridSamples.svelte";

const wanted = new URLSearchParams(location.search);
const language = (wanted.get("lang") ?? "en") as Language;
const preferences = { language, theme: "light", textSize: 100, region: "CA", author: "" } as const;

words.set(language);
document.documentElement.dataset.theme = wanted.get("theme") ?? "light";
const size = Number(wanted.get("size") ?? 100);
document.documentElement.style.fontSize = `${(18 * size) / 100}px`;

const { plan: facts } = await pretend({ open: true, preferences }).call("status", {});
if (facts) {
  const second = language === "en" ? "fr" : "en";
  plan.facts = { ...facts, language, secondLanguage: wanted.has("second") ? second : null };
}
const target = document.getElementById("app");
if (target) mount(GridSamples, { target, props: { large: wanted.has("large") } });
document.documentElement.dataset.ready = "yes";
