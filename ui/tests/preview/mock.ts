// A pretended program in memory, over the real catalogue and the training municipality.
// It follows the contract of the commands closely enough to look at pages and to test them;
// it knows no rule of the method. Commands of later stages answer with what the example holds.

import { parse } from "smol-toml";
import sectionsToml from "../../../assets/catalogue/sections.toml?raw";
import sourcesToml from "../../../assets/catalogue/sources.toml?raw";
import problemsToml from "../../../assets/catalogue/problems.toml?raw";
import indicatorsToml from "../../../assets/catalogue/indicators.toml?raw";
import glossaryToml from "../../../assets/catalogue/glossary.toml?raw";
import stakeholdersToml from "../../../assets/catalogue/stakeholders.toml?raw";
import exampleToml from "../../../assets/examples/riviere-aux-ormes.toml?raw";
import { aroundDiagnosis } from "./around";
import { documentStages } from "./documents";
import { laterStages } from "./later";
import { questions, questionView, sectionQuestions, type Question } from "./questions";
import { diagnosisSays } from "./said";
import { Refusal, type Backend, type Name } from "../../src/lib/backend";
import type {
  Answer,
  CatalogueView,
  Changes,
  Grade,
  Opened,
  Overview,
  Plan,
  Preferences,
  QuestionView,
  RecentPlan,
  SectionView,
  Stage,
  Status,
  StepLabel,
  Task,
  Text,
  ToFindOut,
  Voice,
  Warning,
} from "../../src/lib/generated/api";

type Table = Record<string, unknown>;
const tables = (source: string, key: string): Table[] => (parse(source)[key] as Table[]) ?? [];
const text = (value: unknown) => (typeof value === "string" ? value : "");
const texts = (value: unknown) => (Array.isArray(value) ? value.flat().map(text) : []);

const catalogue: CatalogueView = {
  sections: tables(sectionsToml, "section").map((entry) => ({
    id: text(entry.id),
    stage: text(entry.stage) as Stage,
    questions: questions.filter((q) => q.section === entry.id).map((q) => q.id),
    minimum: texts(entry.minimum),
  })),
  problems: tables(problemsToml, "problem").map((entry) => ({
    id: text(entry.id),
    sensitive: entry.sensitive === true,
    startingGravity: Number(entry.starting_gravity ?? 2),
  })),
  sources: tables(sourcesToml, "source").map((entry) => ({
    id: text(entry.id),
    maximum: (text(entry.grade) || "B") as Grade,
  })),
  stakeholders: tables(stakeholdersToml, "stakeholder").map((entry) => ({
    id: text(entry.id),
    zones: texts(entry.zones),
  })),
  indicators: tables(indicatorsToml, "indicator").map((entry) => ({
    id: text(entry.id),
    kind: text(entry.kind),
    better: (text(entry.better) || "neither") as "lower" | "higher" | "neither",
    unit: (text(entry.format) || "count") as CatalogueView["indicators"][number]["unit"],
    frequency: text(entry.frequency),
    sources: texts(entry.sources),
    problems: texts(entry.problems),
  })),
  glossary: tables(glossaryToml, "term").map((entry) => ({
    id: text(entry.id),
    related: texts(entry.related),
    differsInFrance: entry.differs_in_france === true,
  })),
};

const example = parse(exampleToml);

/** Groups of questions of which one is enough, as the catalogue's file writes them. */
const minimumOf = (section: string): string[][] =>
  tables(sectionsToml, "section")
    .filter((entry) => entry.id === section)
    .flatMap((entry) => (entry.minimum as (string | string[])[]).map((group) => [group].flat()));

/** What a check could find in S2: one to look at, one that was accepted. */
function warningsOf(section: string): Warning[] {
  if (section !== "S2") return [];
  const base = { severity: "warns" as const, question: "Q202", accepted: null };
  return [
    { ...base, guard: "G-07", subject: "PB18" },
    {
      ...base,
      guard: "G-08",
      subject: "",
      accepted: {
        guard: "G-08",
        subject: "",
        reason: {
          en: "The 2025 totals come in March.",
          fr: "Les totaux de 2025 arrivent en mars.",
        },
        acceptedOn: "2025-01-20",
      },
    },
  ];
}

export interface Start {
  /** A plan is open from the beginning. */
  open: boolean;
  preferences: Preferences;
  /** Begin with an empty plan rather than the training municipality. */
  blank?: boolean;
  recent?: RecentPlan[];
  readOnly?: boolean;
  /** Ids of refusals thrown by a command, in order; then it works. */
  refuse?: Partial<Record<Name, string[]>>;
  /** What the save and open dialogs answer. */
  paths?: (string | null)[];
  /** Told of every command. */
  heard?: (name: Name, args: unknown) => void;
}

interface State {
  plan: Plan;
  answers: Record<string, Answer>;
  done: string[];
  /** Issues compared, and those retained, as questions are made of them. */
  problems: string[];
  priorities: string[];
  voices: { voice: Voice; answers: Record<string, Answer> }[];
}

const EMPTY = { answers: {}, done: [], problems: [], priorities: [], voices: [] };
const NOW = "2026-11-22T14:32:00";

function emptyAnswer(entry: Table): Answer {
  return {
    state: (text(entry.state) || "value") as Answer["state"],
    value: entry.value ?? null,
    reason: (entry.reason as Answer["reason"] | undefined) ?? { en: "", fr: "" },
    source: text(entry.source),
    sourceNote: text(entry.sourceNote),
    grade: (text(entry.grade) || null) as Grade | null,
    who: text(entry.who),
    due: text(entry.due),
    note: (entry.note as Answer["note"] | undefined) ?? { en: "", fr: "" },
    answeredOn: text(entry.answeredOn),
  };
}

const VOICES = [
  { en: "Police service", fr: "Service de police" },
  { en: "Youth workers", fr: "Travail de rue" },
  { en: "Residents of Les Ormes", fr: "Résidents des Ormes" },
];

function exampleState(): State {
  const facts = example.plan as unknown as Plan;
  return {
    plan: { ...facts, secondLanguage: facts.secondLanguage ?? null },
    answers: Object.fromEntries(
      (example.answers as Table[]).map((entry) => [text(entry.question), emptyAnswer(entry)]),
    ),
    done: (example.sectionsDone as Table[]).map((entry) => text(entry.section)),
    problems: (example.problems as Table[]).map((entry) => text(entry.id)),
    priorities: (example.decisions as Table[])
      .filter((entry) => entry.choice === "retain")
      .map((entry) => text(entry.problem)),
    voices: VOICES.map((name, at) => ({
      voice: { id: `voice-${at}`, name, role: "partner", people: null, heardOn: "2024-11-05" },
      answers: {},
    })),
  };
}

export function pretend(start: Start): Backend {
  let preferences = start.preferences;
  let open = start.open;
  let state = exampleState();
  if (start.blank) state = { ...EMPTY, plan: state.plan };
  let past: { state: State; label: StepLabel }[] = [];
  let future: { state: State; label: StepLabel }[] = [];
  let recent: RecentPlan[] = start.recent ?? [];
  const refusals = structuredClone(start.refuse ?? {});
  const paths = [...(start.paths ?? [])];

  const changes = (label: StepLabel, names: string[]): Changes => ({
    ...label,
    tables: names,
    savedAt: NOW,
    undo: past.at(-1)?.label ?? null,
    redo: future.at(-1)?.label ?? null,
  });
  function change(op: string, work: (next: State) => void, names = ["answer"]): Changes {
    const label = { op, args: {} };
    past.push({ state, label });
    future = [];
    state = structuredClone(state);
    work(state);
    return changes(label, names);
  }
  function step(from: typeof past, to: typeof past): Changes | null {
    const last = from.pop();
    if (!last) return null;
    to.push({ state, label: last.label });
    state = last.state;
    return changes(last.label, ["answer", "plan"]);
  }

  const find = (id: string): Question => {
    const found = questions.find((question) => question.id === id);
    if (!found) throw new Refusal({ id: "error-unknown-question", args: { question: id } });
    return found;
  };
  const toFindOut = (): ToFindOut[] =>
    Object.entries(state.answers)
      .filter(([, answer]) => answer.state === "unknown")
      .map(([question, { who, due, note }]) => ({
        question,
        who,
        due,
        note,
        late: due !== "" && due < NOW.slice(0, 10),
      }))
      .sort((a, b) => (a.due || "9").localeCompare(b.due || "9"));

  function sectionTask(section: string): Task {
    const own = questions.filter((question) => question.section === section);
    const answered = own.filter((question) => state.answers[question.id]).length;
    const unknown = own.filter((question) => state.answers[question.id]?.state === "unknown");
    const status = state.done.includes(section) ? "done" : answered > 0 ? "progress" : "empty";
    return { id: section, status, answered, total: own.length, toFindOut: unknown.length };
  }
  const page = (id: string, status: Task["status"] = "empty"): Task => ({
    id,
    status,
    answered: 0,
    total: 0,
    toFindOut: 0,
  });

  function overview(): Overview {
    const understand = catalogue.sections
      .filter((section) => section.stage === "understand")
      .map((section) => sectionTask(section.id));
    const open = understand.find((task) => task.status !== "done" && task.answered < task.total);
    const asked = questions.filter((question) => question.section === open?.id);
    const next = asked.find((question) => !state.answers[question.id]);
    const stage = (name: Stage, percent: number, tasks: Task[]) => ({
      stage: name,
      percent,
      tasks,
      done: tasks.filter((task) => task.status === "done").length,
    });
    return {
      percent: start.blank ? 0 : 33,
      stages: [
        stage("understand", start.blank ? 0 : 64, understand),
        stage("mobilize", start.blank ? 0 : 50, [
          page("partners", "done"),
          page("influence", "progress"),
          page("roles"),
        ]),
        stage("decide", start.blank ? 0 : 35, [
          page("issues", "done"),
          page("rating", "progress"),
          page("priorities"),
          page("decision"),
          page("objectives"),
        ]),
        stage("act", 0, [page("ideas"), page("actions")]),
        stage("measure", start.blank ? 0 : 15, [page("indicators", "progress"), page("dashboard")]),
      ],
      resume: next
        ? {
            stage: "understand",
            section: next.section,
            question: next.id,
            number: asked.indexOf(next) + 1,
            of: asked.length,
            minutes: 20,
          }
        : { stage: "mobilize", section: "influence", question: null, number: 0, of: 0, minutes: 0 },
      toFindOut: toFindOut(),
    };
  }

  const question = (id: string): QuestionView => questionView(find(id), state, state.voices);

  function section(id: string): SectionView {
    const task = sectionTask(id);
    const minimum = minimumOf(id);
    return {
      id,
      stage: "understand",
      done: task.status === "done",
      status: task.status,
      minutes: Math.ceil(((task.total - task.answered) * 4) / 5) * 5,
      depth: state.plan.depth ?? "standard",
      minimum,
      missing: minimum.filter((group) => !group.some((question) => state.answers[question])),
      warnings: start.blank ? [] : warningsOf(id),
      questions: sectionQuestions(id, state).map((question) => ({
        ...question,
        essential: minimum.flat().includes(question.id),
        evidence: around
          .evidence()
          .filter(({ evidence }) => evidence.uses.some((use) => use.question === question.id))
          .length,
      })),
    };
  }

  const status = (): Status => ({
    open,
    path: "/home/you/Documents/riviere-aux-ormes.keystone",
    readOnly: start.readOnly ? { reason: "error-read-only-file" } : null,
    savedAt: NOW,
    undo: past.at(-1)?.label ?? null,
    redo: future.at(-1)?.label ?? null,
    plan: open ? state.plan : null,
  });
  const opened = (path: string): Opened => {
    open = true;
    past = [];
    future = [];
    return { path, readOnly: status().readOnly, plan: state.plan, lastRoute: "" };
  };

  // Only the arguments' shapes are trusted here: this is the tests' side of the bridge.
  type Handler = (args: never) => unknown;
  const later = laterStages(example, start.blank === true, (op, work, names) =>
    change(op, () => work(), names),
  );
  const { heard, ...around } = aroundDiagnosis(example, start.blank === true, (op, work, names) =>
    change(op, () => work(), names),
  );
  const handlers: Partial<Record<Name, Handler>> = {
    ...later,
    ...around,
    ...diagnosisSays(start.blank === true),
    ...documentStages(start.blank === true, (op, work, names) => change(op, () => work(), names)),
    preferences: () => preferences,
    save_preferences: (next: Preferences) => (preferences = next),
    recent_plans: () => recent,
    forget_plan: ({ path }: { path: string }) =>
      (recent = recent.filter((plan) => plan.path !== path)),
    create_plan: (facts: Plan & { path: string; title: string }) => {
      const { path, title, ...rest } = facts;
      const names = { en: "", fr: "", [facts.language]: title };
      const plan = { ...rest, title: names, secondLanguage: null, training: false };
      state = { ...EMPTY, plan: { ...plan, startedOn: NOW.slice(0, 10) } };
      return opened(path);
    },
    create_example: ({ path }: { path: string }) => {
      state = exampleState();
      return opened(path);
    },
    open_plan: ({ path }: { path: string }) => opened(path),
    close_plan: () => {
      open = false;
      return {};
    },
    status,
    save_settings: ({ plan }: { plan: Plan }) =>
      change("op-change-settings", (next) => (next.plan = plan), ["plan"]),
    undo: () => step(past, future),
    redo: () => step(future, past),
    back_up: () => ({ path: "/home/you/.local/share/keystone/backups/2026-11-22.keystone" }),
    check_plan: () => ({ sound: true, findings: [], rows: [] }),
    remember_route: () => ({}),
    suggest_path: ({ kind, name }: { kind: string; name: string }) => ({
      path: `/home/you/Documents/${name}.${kind === "report" ? "pdf" : "keystone"}`,
    }),
    catalogue: () => catalogue,
    overview,
    section: ({ id }: { id: string }) => section(id),
    question: ({ id }: { id: string }) => question(id),
    to_find_out: toFindOut,
    save_answer: ({ question, answer }: { question: string; answer: Answer }) =>
      change("op-change-answer", (next) => (next.answers[question] = answer)),
    clear_answer: ({ question }: { question: string }) =>
      change("op-clear-answer", (next) => delete next.answers[question]),
    save_voice_answer: (given: { voice: string; question: string; answer: Answer }) =>
      change("op-change-answer", (next) => {
        heard(given.voice, given.question, given.answer);
        const said = next.voices.find(({ voice }) => voice.id === given.voice);
        if (said) said.answers[given.question] = given.answer;
      }),
    clear_voice_answer: (given: { voice: string; question: string }) =>
      change("op-clear-answer", (next) => {
        heard(given.voice, given.question, null);
        const said = next.voices.find(({ voice }) => voice.id === given.voice);
        if (said) delete said.answers[given.question];
      }),
    accept_warning: () => change("op-change-answer", () => undefined),
    text_warnings: ({ text }: { text: string }) =>
      [...text.matchAll(/\d{3}[- ]\d{3}[- ]\d{4}/g)].map(([found]) => ({
        personal: "phone",
        found,
        alternative: null,
      })),
    // What happens, as it was written: the sentence itself is the program's to compose.
    compose_statement: ({ fields }: { fields: unknown }): Text =>
      (fields as { what?: Text }).what ?? { en: "", fr: "" },
    mark_section: ({ section, done }: { section: string; done: boolean }) =>
      change("op-mark-section", (next) => {
        next.done = next.done.filter((id) => id !== section);
        if (done) next.done.push(section);
      }),
  };

  return {
    call: async (name, args) => {
      start.heard?.(name, args);
      const refusal = refusals[name]?.shift();
      if (refusal) throw new Refusal({ id: refusal, args: { field: "value" } });
      const handler = handlers[name];
      if (!handler) throw new Refusal({ id: "failure-unknown", args: { command: name } });
      // Answers cross as JSON, as in the product.
      return JSON.parse(JSON.stringify((await handler(args as never)) ?? null));
    },
    choosePath: async (_, suggested) =>
      paths.length > 0 ? (paths.shift() ?? null) : suggested || "/home/you/Documents/chosen",
    showPath: async () => undefined,
  };
}
