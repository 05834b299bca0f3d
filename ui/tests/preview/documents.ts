// The pretended program's answers about documents. The preview shows a real document of the
// program, kept as a file; its figures are found by their digits, and their origins are invented.

import type { TextContent } from "pdfjs-dist/types/src/display/api";
import { openSheets } from "../../src/pages/reports/preview/pdf";
import type {
  Changes,
  DocumentFacts,
  DocumentKind,
  DocumentLanguage,
  Edition,
  ExportFinding,
  ExportItem,
  ExportReport,
  FigurePlace,
  Format,
  Language,
  Look,
  MadeDocument,
  Origin,
  OutlineEntry,
  PackFile,
  Preview,
  Text,
} from "../../src/lib/generated/api";
import { Refusal } from "../../src/lib/backend";

type Change = (op: string, work: () => void, tables?: string[]) => Changes;
const FILES = import.meta.glob<string>("./said/*.pdf", { query: "?url", import: "default" });

const KINDS: readonly DocumentKind[] = [
  "action-plan",
  "public-plan",
  "brief",
  "resolution",
  "action-sheets",
  "partner-sheets",
  "progress",
  "diagnosis",
  "summary",
  "letters",
];
const sideBySide = (kind: DocumentKind) => kind === "brief" || kind === "resolution";
const facts = (document: DocumentKind): DocumentFacts => ({
  document,
  languages: sideBySide(document) ? ["en", "fr", "both"] : ["en", "fr"],
  formats: document === "action-plan" ? ["pdf", "docx", "html", "xlsx"] : ["pdf", "docx", "html"],
  editions: document === "public-plan" ? ["shared"] : ["shared", "internal"],
});

const say = (language: Language, en: string, fr: string) => (language === "en" ? en : fr);
const item = (subject: string, text: string, page: string, mayLeaveOut = false): ExportItem => ({
  subject,
  text,
  page,
  choice: null,
  reason: "",
  mayLeaveOut,
});

function findings(language: Language): ExportFinding[] {
  const of = (kind: string, page: string, items: ExportItem[]): ExportFinding => ({
    kind,
    page,
    items,
    count: items.length,
  });
  return [
    of("personal", "", [
      item(
        "answer/Q301#phone",
        say(
          language,
          "“call Marc at 418-555-0132”, in Q301",
          "« appeler Marc au 418-555-0132 », dans Q301",
        ),
        "understand/s3/q301",
        true,
      ),
      item(
        "action/A-02#name",
        say(
          language,
          "“Ms. Gagnon of 14 Elm Street”, in the description of action A-02",
          "« Mme Gagnon, du 14, rue des Ormes », dans la description de l’action A-02",
        ),
        "act/actions",
        true,
      ),
    ]),
    of("small-count", "", [
      item(
        "answer/Q202/PB05",
        say(
          language,
          "3 complaints of intimate partner violence in 2024: shown as “fewer than 5”",
          "3 plaintes pour violence entre partenaires intimes en 2024 : affiché « moins de 5 »",
        ),
        "understand/s2/q202",
      ),
    ]),
    of("no-lead", "act/actions", [
      item(
        "action/a3",
        say(
          language,
          "A-03 Light the path behind the arena",
          "A-03 Éclairer le sentier derrière l’aréna",
        ),
        "act/actions",
        true,
      ),
    ]),
    of(
      "untranslated",
      "",
      Array.from({ length: 9 }, (_, at) =>
        item(
          `text/${at}`,
          say(language, `Objective ${at + 1}: title`, `Objectif ${at + 1} : titre`),
          "decide/objectives",
        ),
      ),
    ),
    { kind: "to-find-out", count: 5, page: "to-find-out", items: [] },
  ];
}

/** The runs of a page. WebKit has no `for await` over a stream, which the reader's own way needs. */
async function runsOf(stream: ReadableStream): Promise<TextContent["items"]> {
  const from = stream.getReader() as ReadableStreamDefaultReader<TextContent>;
  const items: TextContent["items"] = [];
  for (;;) {
    const { done, value } = await from.read();
    if (done) return items;
    items.push(...value.items);
  }
}

/** A real document, its headings and its figures. */
async function previewOf(language: DocumentLanguage): Promise<Preview> {
  const load = FILES[`./said/${language === "fr" ? "fr" : "en"}.pdf`];
  if (!load) throw new Refusal({ id: "failure-unknown", args: {} });
  const bytes = new Uint8Array(await (await fetch(await load())).arrayBuffer());
  const pdf = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const sheets = await openSheets(pdf);
  const outline: OutlineEntry[] = [];
  const figures: FigurePlace[] = [];
  for (const [at, page] of sheets.pages.entries()) {
    const height = sheets.sizes[at]?.height ?? 0;
    for (const run of await runsOf(page.streamTextContent())) {
      if (!("str" in run) || run.str.trim() === "") continue;
      const [, , , size = 0, left = 0, base = 0] = run.transform as number[];
      const top = height - base - size * 0.8;
      const level = size > 20 ? 1 : size > 13.5 ? 2 : 0;
      if (level > 0 && at > 0) outline.push({ title: run.str, level, page: at + 1, top });
      if (level > 0) continue;
      const wide = run.width / Math.max(1, run.str.length);
      for (const found of run.str.matchAll(/\d[\d.,\u00a0\u202f]*/g)) {
        figures.push({
          page: at + 1,
          left: left + wide * found.index,
          right: left + wide * (found.index + found[0].length),
          top,
          bottom: top + size,
          text: found[0],
          from: `answer/Q${200 + (figures.length % 9)}`,
        });
      }
    }
  }
  sheets.close();
  return { pdf, pages: sheets.pages.length, outline, figures };
}

const origins = (from: string, language: Language): Origin[] => [
  {
    sentence: say(
      language,
      `The answer to question ${from.replace("answer/", "")}: reports to police, 2024, read from the municipal register.`,
      `La réponse à la question ${from.replace("answer/", "")} : signalements à la police, 2024, lus dans le registre municipal.`,
    ),
    page: "understand/s2/q202",
    on: "2024-11-05",
    grade: "B",
  },
];

const LOGO =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80"><path d="M20 70V46a26 26 0 0 1 52 0v24H58V48a12 12 0 0 0-24 0v22Z" fill="#1f3a6e"/><text x="88" y="55" font-family="serif" font-size="30" fill="#1f3a6e">Les Ormes</text></svg>',
  );

export function documentStages(blank: boolean, change: Change) {
  const choices = new Map<string, { choice: ExportItem["choice"]; reason: string }>();
  let look: Look = { data: null, alt: { en: "", fr: "" }, accent: "", template: "" };
  const one = (
    id: string,
    document: DocumentKind,
    language: DocumentLanguage,
    format: Format,
    changed: MadeDocument["changed"],
  ): MadeDocument => ({
    id,
    document,
    language,
    format,
    name: `Rivière-aux-Ormes-${document}-${language}.${format}`,
    edition: id === "m3" ? "internal" : "shared",
    madeOn: `2026-11-${20 - Number(id.slice(1))}`,
    figures: 214,
    changed,
  });
  let made: MadeDocument[] = blank
    ? []
    : [
        one("m1", "action-plan", "en", "pdf", [
          { was: "42", now: "57", from: "answer/Q202/PB01", place: "2.1 Vandalism" },
          { was: "$12,500", now: "$14,000", from: "action/a1", place: "A-01, budget of 2026" },
        ]),
        one("m2", "brief", "both", "docx", []),
        one("m3", "diagnosis", "fr", "html", []),
      ];

  return {
    document_list: () => ({ documents: KINDS.map(facts) }),
    export_check: ({
      language,
      edition,
    }: {
      language: Language;
      edition: Edition;
    }): ExportReport =>
      blank
        ? { findings: [], replaced: [], heldBack: [] }
        : {
            findings: findings(language).map((finding) => ({
              ...finding,
              items: finding.items.map((each) => ({ ...each, ...choices.get(each.subject) })),
            })),
            replaced: ["🦊", "\u{1d11e}"],
            heldBack:
              edition === "internal"
                ? []
                : [
                    {
                      what: say(
                        language,
                        "Intimate partner violence, 2024: number of complaints",
                        "Violence entre partenaires intimes, 2024 : nombre de plaintes",
                      ),
                      why: say(
                        language,
                        "Fewer than 5 cases: someone could be recognised.",
                        "Moins de 5 cas : quelqu’un pourrait être reconnu.",
                      ),
                    },
                  ],
          },
    set_export_choice: (given: { subject: string; choice: ExportItem["choice"]; reason: string }) =>
      change("op-change-answer", () =>
        choices.set(given.subject, { choice: given.choice, reason: given.reason }),
      ),
    preview: ({ language }: { language: DocumentLanguage }) => previewOf(language),
    origin: ({ from, language }: { from: string; language: Language }) => ({
      origins: origins(from, language),
    }),
    report: ({ path, format }: { path: string; format: Format }) => ({
      path,
      pages: format === "pdf" ? 11 : null,
    }),
    pack_files: (asked: {
      documents: DocumentKind[];
      languages: DocumentLanguage[];
      formats: Format[];
      parent: string | null;
    }) => ({
      files: asked.documents.flatMap((document) =>
        asked.languages
          .filter((language) => facts(document).languages.includes(language))
          .flatMap((language) =>
            asked.formats
              .filter((format) => facts(document).formats.includes(format))
              .map((format): PackFile => ({
                document,
                language,
                format,
                name: `Rivière-aux-Ormes-${document}-${language}.${format}`,
              })),
          ),
      ),
      folder: `${asked.parent ?? "/home/you/Documents"}/Rivière-aux-Ormes-council-pack-2025-03-03`,
    }),
    documents_made: () => ({ made }),
    forget_document_made: ({ id }: { id: string }) =>
      change("op-change-answer", () => (made = made.filter((each) => each.id !== id))),
    logo: () => look,
    set_logo: ({ path, alt }: { path: string | null; alt: Text }) =>
      change("op-change-settings", () => {
        const data = path === null ? null : path === "" ? look.data : LOGO;
        look = { ...look, data, alt };
      }),
    set_accent: ({ accent }: { accent: string }) =>
      change("op-change-settings", () => (look = { ...look, accent })),
    set_word_template: ({ path }: { path: string | null }) =>
      change(
        "op-change-settings",
        () => (look = { ...look, template: path === null ? "" : "gabarit-municipal.docx" }),
      ),
  };
}
