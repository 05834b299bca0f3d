// Action sheets: a new one, its milestones and budget lines, and what its dates must hold to.

import type { Action, BudgetLine, Idea, Milestone, Plan } from "$lib/generated/api";

export const LEVELS = ["P1", "P2", "P3"] as const;
export const APPROACHES = ["A1", "A2", "A3", "A4"] as const;
export const ZONES = ["SD", "PR", "RI", "IR"] as const;
export const STATUSES: readonly Action["status"][] = [
  "planned",
  "under-way",
  "done",
  "delayed",
  "stopped",
];
export const FUNDING: readonly BudgetLine["source"][] = [
  "municipal",
  "partner",
  "province",
  "federal",
  "other",
];
export const COSTS: readonly Idea["cost"][] = ["low", "medium", "high"];
export const EVIDENCE: readonly Idea["evidence"][] = [
  "strong-positive",
  "promising",
  "mixed",
  "no-effect",
  "harmful",
  "unknown",
];

const none = () => ({ en: "", fr: "" });

/** A sheet of the plan's own; its code is given when it is saved. */
export function ownAction(title: Action["title"]): Action {
  return {
    id: "",
    code: "",
    intervention: "",
    problem: null,
    title,
    description: none(),
    group: none(),
    level: "",
    approach: "",
    zone: "",
    lead: null,
    leadAcceptedOn: "",
    startsOn: "",
    endsOn: "",
    status: "planned",
    rights: none(),
    sideEffects: none(),
    partners: [],
    milestones: [],
    budget: [],
    indicators: [],
  };
}

export const newMilestone = (): Milestone => ({ id: "", text: none(), due: "", done: false });

/** A budget line for the year after the last one, within the plan's own years. */
export function newLine(
  lines: readonly BudgetLine[],
  plan: Pick<Plan, "firstYear" | "lastYear">,
): BudgetLine {
  const last = lines.reduce((year, line) => Math.max(year, line.year), plan.firstYear - 1);
  return {
    id: "",
    year: Math.min(last + 1, Math.max(plan.lastYear, plan.firstYear)),
    cents: 0,
    source: "municipal",
    confirmed: false,
  };
}

/** The years a budget line may be for: the plan's, and any already used. */
export function years(
  lines: readonly BudgetLine[],
  plan: Pick<Plan, "firstYear" | "lastYear">,
): number[] {
  const own = Array.from(
    { length: Math.max(plan.lastYear - plan.firstYear + 1, 1) },
    (_, at) => plan.firstYear + at,
  );
  return [...new Set([...own, ...lines.map((line) => line.year)])].sort((a, b) => a - b);
}

export function totals(lines: readonly BudgetLine[]): { all: number; confirmed: number } {
  const sum = (some: readonly BudgetLine[]) => some.reduce((cents, line) => cents + line.cents, 0);
  return { all: sum(lines), confirmed: sum(lines.filter((line) => line.confirmed)) };
}

/** Whether an action ends before it starts. Open ends are fine. */
export function endsBeforeStart(action: Pick<Action, "startsOn" | "endsOn">): boolean {
  return action.startsOn !== "" && action.endsOn !== "" && action.endsOn < action.startsOn;
}
