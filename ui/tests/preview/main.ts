// Opens the page over the pretended program. The address chooses what to look at:
// ?route=understand/s0/q001&lang=fr&theme=dark&size=150&fresh=1

import { begin } from "../../src/begin";
import { enterOpenPlan } from "../../src/shell/opening";
import type { Language, Theme } from "../../src/lib/generated/api";
import { pretend } from "./mock";

const wanted = new URLSearchParams(location.search);
const fresh = wanted.has("fresh");
const language = (wanted.get("lang") ?? "en") as Language;

await begin(
  pretend({
    open: !fresh && !wanted.has("closed"),
    blank: wanted.has("blank"),
    preferences: {
      language: fresh ? null : language,
      theme: (wanted.get("theme") ?? "light") as Theme,
      textSize: Number(wanted.get("size") ?? 100),
      region: "CA",
      author: "",
    },
  }),
);
const route = wanted.get("route");
if (route && !fresh) await enterOpenPlan(route);
document.documentElement.dataset.ready = "yes";
