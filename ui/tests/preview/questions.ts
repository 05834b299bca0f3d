// The pretended program's views of questions and sections: the real catalogue, with the rows and
// the choices that the answers in memory give. It knows no rule of the method; warnings and voices
// are canned.

import { parse } from "smol-toml";
import factorsToml from "../../../assets/catalogue/factors.toml?raw";
import maturityToml from "../../../assets/catalogue/maturity.toml?raw";
import preventionToml from "../../../assets/catalogue/prevention.toml?raw";
import problemsToml from "../../../assets/catalogue/problems.toml?raw";
import questionsToml from "../../../assets/catalogue/questions.toml?raw";
import recordsToml from "../../../assets/catalogue/records.toml?raw";
import servicesToml from "../../../assets/catalogue/services.toml?raw";
import sourcesToml from "../../../assets/catalogue/sources.toml?raw";
import stakeholdersToml from "../../../assets/catalogue/stakeholders.toml?raw";
import type {
  Answer,
  ColumnView,
  FieldKind,
  Form,
  Named,
  QuestionView,
  RecordView,
  Respondent,
  RowView,
  SectionView,
  TableView,
  Text,
  Voice,
} from "../../src/lib/generated/api";

type Table = Record<string, unknown>;
const tables = (source: string, key: string): Table[] => (parse(source)[key] as Table[]) ?? [];
const text = (value: unknown) => (typeof value === "string" ? value : "");
const texts = (value: unknown) => (Array.isArray(value) ? value.flat().map(text) : []);
const NONE: Text = { en: "", fr: "" };
const lower = (code: string) => code.toLowerCase().replace(/^-/, "minus");
const message = (id: string, words: string): Named => ({ id, message: words, name: NONE });
const named = (id: string, name: Text): Named => ({ id, message: "", name });

const PLAIN: Record<string, Form> = {
  yps: "yes-partly-no",
  text_s: "text-short",
  text_l: "text-long",
  list_problems: "elsewhere",
  decision: "elsewhere",
  composed_text: "record",
  form_survey: "record",
  form_triangle: "table",
  count_table: "table",
  tree: "records",
};
function formOf(answer: string): Form {
  if (/^(matrix|survey)_/.test(answer)) return "table";
  if (answer in PLAIN) return PLAIN[answer] as Form;
  return answer.startsWith("list_") ? "records" : (answer as Form);
}
const CELLS: Record<string, string> = {
  matrix_single: "option",
  matrix_yps: "yes-partly-no",
  matrix_scale04: "scale04",
  matrix_scale03: "scale03",
  matrix_number: "number",
  matrix_percent: "percent",
  matrix_text: "text",
  form_triangle: "text",
};

export const questions = tables(questionsToml, "question").map((entry) => ({
  id: text(entry.id),
  section: text(entry.section),
  answer: text(entry.answer),
  form: formOf(text(entry.answer)),
  companion: entry.companion === true,
  who: texts(entry.who) as Respondent[],
  options: texts(entry.options),
  sources: texts(entry.sources),
  rows: text(entry.rows),
  lines: texts(entry.lines),
  columns: (entry.columns as Table[] | undefined) ?? [],
  columnsFrom: text(entry.columns_from),
  record: text(entry.record),
  per: text(entry.per),
}));
export type Question = (typeof questions)[number];

const records = tables(recordsToml, "record");
const ids = (source: string, key: string) => tables(source, key).map((entry) => text(entry.id));
const catalogueProblems = ids(problemsToml, "problem").map((id) =>
  message(id, `problem-${lower(id)}`),
);
const sources = ids(sourcesToml, "source").map((id) =>
  message(id, `source-${lower(id).replace(/^s-/, "")}`),
);
const factors = tables(factorsToml, "factor");
const prevention = parse(preventionToml);
const codes = (list: unknown, words: string) =>
  texts(list).map((id) => message(id, `${words}-${lower(id)}`));
const YPN = ["Y", "P", "N"].map((code) => message(code, `answer-${lower(code)}`));

/** What the plan holds that questions are made of. */
export interface Plan {
  answers: Record<string, Answer>;
  /** Issues compared, in their order. */
  problems: string[];
  /** Those retained. */
  priorities: string[];
}

function entries(plan: Plan, question: string): Named[] {
  const value = plan.answers[question]?.value;
  return Array.isArray(value)
    ? value.map((entry: Table) => named(text(entry.id), (entry.name as Text) ?? NONE))
    : [];
}

function options(question: Question): Named[] {
  if (question.form === "yes-partly-no") return YPN;
  const words = `question-${lower(question.id)}-option`;
  return question.options.map((code) => message(code, `${words}-${lower(code)}`));
}

function problems(plan: Plan): Named[] {
  const all = [...plan.problems, ...catalogueProblems.map(({ id }) => id)];
  return [...new Set(all)].flatMap((id) => catalogueProblems.find((each) => each.id === id) ?? []);
}

const row = (label: Named, second: Named | null = null, group = ""): RowView => ({
  id: second?.id ? `${label.id}@${second.id}` : label.id,
  label,
  second,
  group,
});

function rowsOf(question: Question, plan: Plan, stored: string[]): RowView[] {
  const rows = question.rows;
  const plain = (list: Named[]) => list.map((each) => row(each));
  const areas = entries(plan, "Q002");
  const factorRows = (kind: string, level?: string) =>
    factors
      .filter((factor) => factor.kind === kind && (!level || factor.level === level))
      .map((factor) =>
        row(
          message(text(factor.id), `factor-${lower(text(factor.id))}`),
          null,
          `factor-level-${text(factor.level)}`,
        ),
      );
  if (rows.startsWith("risk-factors-")) return factorRows("risk", rows.slice(13));
  switch (rows) {
    case "options":
      return plain(options(question));
    case "lines":
      return plain(
        question.lines.map((code) =>
          message(code, `question-${lower(question.id)}-line-${lower(code)}`),
        ),
      );
    case "areas":
      return plain(areas);
    case "places":
      return plain(entries(plan, "Q401"));
    case "places-by-light":
      return entries(plan, "Q401").flatMap((place) =>
        ["DAY", "DARK"].map((light) => row(place, message(light, `light-${lower(light)}`))),
      );
    case "problems":
      return plain(
        problems(plan).filter(({ id }) => plan.problems.includes(id) || stored.includes(id)),
      );
    case "problems-by-area":
    case "problems-by-source": {
      const byArea = rows === "problems-by-area";
      const whole = message("", "area-whole");
      const seconds = byArea ? areas : sources;
      return problems(plan).flatMap((problem) => [
        ...(byArea && (plan.problems.includes(problem.id) || stored.includes(problem.id))
          ? [row(problem, whole)]
          : []),
        ...seconds.map((second) => row(problem, second)).filter(({ id }) => stored.includes(id)),
      ]);
    }
    case "sources":
      return plain(sources);
    case "services":
      return plain(ids(servicesToml, "service").map((id) => message(id, `service-${lower(id)}`)));
    case "maturity":
      return plain(
        ids(maturityToml, "dimension").map((id) => message(id, `maturity-${lower(id)}`)),
      );
    case "protective-factors":
      return factorRows("protective");
    case "respondents": {
      const who = (code: string, group: string) =>
        row(message(code, `respondents-${lower(code)}`), null, group);
      return [
        who("ALL", ""),
        ...["WOMEN", "MEN", "ANOTHER-GENDER"].map((code) => who(code, "respondents-by-gender")),
        ...["15-24", "25-44", "45-64", "65"].map((age) => who(`AGE-${age}`, "respondents-by-age")),
        ...areas.map((area) => ({
          ...row(area, null, "respondents-by-area"),
          id: `AREA@${area.id}`,
        })),
      ];
    }
    default:
      return [];
  }
}

function tableOf(question: Question, plan: Plan, value: unknown): TableView {
  const cells = (value ?? {}) as Record<string, Table>;
  const rows = rowsOf(question, plan, Object.keys(cells));
  const kind = CELLS[question.answer] ?? "count";
  const column = (label: Named, cell: string): ColumnView => ({
    id: label.id,
    label,
    cell: cell as string as ColumnView["cell"],
    options:
      cell === "option" ? options(question) : cell === "yes-partly-no" ? YPN : ([] as Named[]),
  });
  const own = question.columns.map((entry) => {
    const id = text(entry.id);
    const words = `question-${lower(question.id)}-column-${id.toLowerCase()}`;
    return column(message(id, words), text(entry.cell) || kind);
  });
  const years = new Set([2020, 2021, 2022, 2023, 2024].map(String));
  for (const held of Object.values(cells)) for (const year of Object.keys(held)) years.add(year);
  const from = {
    options: options(question),
    areas: entries(plan, "Q002"),
    years: [...years].sort().map((year) => named(year, { en: year, fr: year })),
  }[question.columnsFrom];
  const shown = new Set(rows.map(({ id }) => id));
  const counted = question.rows.startsWith("problems-by-");
  const bySource = question.rows === "problems-by-source";
  return {
    rows,
    columns: [...own, ...(from ?? []).map((label) => column(label, kind))],
    addable: counted
      ? problems(plan)
      : question.rows === "problems"
        ? problems(plan).filter(({ id }) => !shown.has(id))
        : [],
    seconds: !counted ? [] : bySource ? sources : entries(plan, "Q002"),
  };
}

function recordOf(id: string, plan: Plan): RecordView | null {
  const found = records.find((entry) => entry.id === id);
  if (!found) return null;
  const choices = (field: Table): Named[] => {
    const kind = text(field.kind);
    if (kind === "choice" || kind === "several")
      return texts(field.options).map((code) =>
        message(code, `record-${id}-${text(field.id)}-${lower(code)}`),
      );
    const lists: Record<string, Named[]> = {
      "yes-partly-no": YPN,
      area: entries(plan, "Q002"),
      areas: entries(plan, "Q002"),
      place: entries(plan, "Q401"),
      problem: problems(plan),
      problems: problems(plan),
      factor: factors.map((entry) => message(text(entry.id), `factor-${lower(text(entry.id))}`)),
      source: sources,
      sources,
      sector: ids(stakeholdersToml, "stakeholder").map((code) =>
        message(code, `stakeholder-${lower(code)}`),
      ),
      level: ["P1", "P2", "P3"].map((code) => message(code, `level-${lower(code)}`)),
      zone: codes(prevention.zones, "zone"),
      approaches: codes(prevention.approaches, "approach"),
      voices: options(questions.find((question) => question.id === "Q309") as Question),
    };
    return lists[kind] ?? [];
  };
  return {
    id,
    title: text(found.title),
    fields: (found.fields as Table[]).map((field) => ({
      id: text(field.id),
      kind: text(field.kind) as FieldKind,
      required: field.required === true,
      choices: choices(field),
    })),
  };
}

const VOICED = new Set<Form>(["scale04", "scale03", "trend5", "yes-partly-no"]);

export function questionView(
  question: Question,
  plan: Plan,
  voices: { voice: Voice; answers: Record<string, Answer> }[],
): QuestionView {
  const walk = questions.filter((other) => other.section === question.section);
  const at = walk.indexOf(question);
  const answer = plan.answers[question.id] ?? null;
  const only = (list: string[]) => problems(plan).filter(({ id }) => list.includes(id));
  return {
    id: question.id,
    section: question.section,
    stage: "understand",
    form: question.form,
    companion: question.companion,
    essential: !question.companion,
    who: question.who,
    options: options(question),
    sources: question.sources,
    table: question.form === "table" ? tableOf(question, plan, answer?.value) : null,
    record: question.record === "" ? null : recordOf(question.record, plan),
    elsewhere:
      question.form === "elsewhere"
        ? question.answer === "decision"
          ? "decide/decision"
          : "decide/issues"
        : null,
    problems:
      question.per === ""
        ? null
        : only(question.per === "priority" ? plan.priorities : plan.problems),
    answer,
    voices: VOICED.has(question.form)
      ? voices.map(({ voice, answers }) => ({ voice, answer: answers[question.id] ?? null }))
      : [],
    warnings:
      question.id === "Q006" && !answer
        ? [
            { guard: "G-15", severity: "blocks", subject: "", question: "Q006", accepted: null },
            { guard: "G-08", severity: "warns", subject: "", question: "Q006", accepted: null },
          ]
        : [],
    number: at + 1,
    of: walk.length,
    previous: walk[at - 1]?.id ?? null,
    next: walk[at + 1]?.id ?? null,
    ticks: walk.map((other) => {
      const given = plan.answers[other.id];
      const state = !given ? "empty" : given.state === "unknown" ? "unknown" : "value";
      return { question: other.id, state };
    }),
  };
}

function filled(question: Question, value: unknown): number {
  const one = (held: unknown): number => {
    if (Array.isArray(held)) return question.form === "records" ? held.length : 1;
    if (question.form !== "table") return held === null || held === undefined ? 0 : 1;
    const cells = Object.values((held ?? {}) as Record<string, Table>);
    return cells.reduce((sum, row) => sum + Object.keys(row).length, 0);
  };
  if (question.per === "") return one(value);
  return Object.values((value ?? {}) as Table).reduce<number>((sum, held) => sum + one(held), 0);
}

export function sectionQuestions(section: string, plan: Plan): SectionView["questions"] {
  return questions
    .filter((question) => question.section === section)
    .map((question) => ({
      id: question.id,
      form: question.form,
      companion: question.companion,
      essential: !question.companion,
      options: options(question),
      answer: plan.answers[question.id] ?? null,
      filled: filled(question, plan.answers[question.id]?.value),
      elsewhere: question.form === "elsewhere" ? "decide/issues" : null,
      evidence: 0,
    }));
}
