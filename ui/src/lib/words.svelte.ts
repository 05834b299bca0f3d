// The words of the interface: Fluent messages in the chosen language.
//
// The messages of the screens come with the program's first chunk; the catalogue's,
// which are many, come in their own chunks after the first paint.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Failure, Language, Preferences, Text } from "./generated/api";
import { longDate, readDay, type Locale } from "./format";

const SCREENS = import.meta.glob<string>(
  ["../../../locales/*/*.ftl", "!../../../locales/*/report.ftl"],
  { query: "?raw", import: "default", eager: true },
);
const CATALOGUE = import.meta.glob<string>("../../../locales/*/catalogue/*.ftl", {
  query: "?raw",
  import: "default",
});

export type Args = Record<string, FluentVariable>;
type Region = Preferences["region"];

/** English has one form here; French follows the region. */
export function localeOf(language: Language, region: Region): Locale {
  if (language === "en") return "en-CA";
  return region === "FR" ? "fr-FR" : "fr-CA";
}

const languageOf = (path: string): Language => (path.includes("/locales/fr/") ? "fr" : "en");

class Words {
  #language = $state<Language>("en");
  #region = $state<Region>("CA");
  #catalogueReady = $state(false);
  #loading: Promise<void> | null = null;
  #catalogue: Record<Language, string[]> = { en: [], fr: [] };
  #bundles = new Map<Locale, FluentBundle>();

  get language(): Language {
    return this.#language;
  }
  get region(): Region {
    return this.#region;
  }
  get locale(): Locale {
    return localeOf(this.#language, this.#region);
  }
  get other(): Language {
    return this.#language === "en" ? "fr" : "en";
  }
  /** True once the catalogue's words are there; reading it in a template waits for them. */
  get catalogueReady(): boolean {
    return this.#catalogueReady;
  }

  /** Switches the language in place: focus, scroll and typed text stay as they are. */
  set(language: Language, region: Region = this.#region): void {
    this.#language = language;
    this.#region = region;
    if (typeof document !== "undefined") document.documentElement.lang = this.locale;
  }

  /** Fetches the catalogue's words of both languages, once, so that switching never waits. */
  loadCatalogue(): Promise<void> {
    this.#loading ??= Promise.all(
      Object.entries(CATALOGUE).map(async ([path, load]) => {
        this.#catalogue[languageOf(path)].push(await load());
      }),
    ).then(() => {
      this.#bundles.clear();
      this.#catalogueReady = true;
    });
    return this.#loading;
  }

  /** The bundle of a locale, in the chosen one when none is named. */
  bundle(locale: Locale = this.locale): FluentBundle {
    // Read so that texts shown before the catalogue came are shown again after it.
    void this.#catalogueReady;
    const made = this.#bundles.get(locale);
    if (made) return made;
    const language: Language = locale === "en-CA" ? "en" : "fr";
    // Isolation marks would end up in copied text and in documents.
    const bundle = new FluentBundle(locale, { useIsolating: false });
    for (const [path, source] of Object.entries(SCREENS)) {
      if (languageOf(path) === language) bundle.addResource(new FluentResource(source));
    }
    for (const source of this.#catalogue[language]) bundle.addResource(new FluentResource(source));
    this.#bundles.set(locale, bundle);
    return bundle;
  }
}

export const words = new Words();

function pattern(bundle: FluentBundle, id: string) {
  const [name = id, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  return (attribute ? message?.attributes[attribute] : message?.value) ?? null;
}

function say(id: string, args: Args | undefined, locale: Locale): string {
  const bundle = words.bundle(locale);
  const found = pattern(bundle, id);
  return found ? bundle.formatPattern(found, args ?? null, []) : `⟨${id}⟩`;
}

/** A message in the chosen language; `id.attribute` reads an attribute. A missing one shows ⟨id⟩. */
export function t(id: string, args?: Args): string {
  return say(id, args, words.locale);
}

/** A message in a named language, for words about the other language. */
export function tIn(language: Language, id: string, args?: Args): string {
  return say(id, args, localeOf(language, words.region));
}

/** Whether a message (or `id.attribute`) exists and is not empty. */
export function has(id: string): boolean {
  return pattern(words.bundle(), id) !== null;
}

/** The words of a refused request. */
export function tFailure(failure: Failure): string {
  if (!has(failure.id)) return t("failure-unknown");
  // Days cross as ISO text; people read them written out.
  const readable = Object.entries(failure.args).map(([name, value]) => {
    const day = typeof value === "string" && readDay(value) !== null;
    return [name, day ? longDate(value, words.locale) : value] as const;
  });
  return t(failure.id, Object.fromEntries(readable));
}

/** A person's text in one of the two languages; `other` when it is not the wanted one. */
export interface Picked {
  text: string;
  lang: Language;
  other: boolean;
}

/** What a person wrote, in the wanted language, or else in the other one, flagged. */
export function pick(text: Text, wanted: Language = words.language): Picked {
  const second: Language = wanted === "en" ? "fr" : "en";
  if (text[wanted] === "" && text[second] !== "")
    return { text: text[second], lang: second, other: true };
  return { text: text[wanted], lang: wanted, other: false };
}
