// The pretended program's answers about issues, partners, actions and indicators.
// Figures of the order are those of the method's worked example (B.8.10): nothing is computed.

import type {
  Action,
  Changes,
  Criterion,
  Diagnosis,
  Indicator,
  Objective,
  Partner,
  PartnersView,
  PriorityRow,
  Problem,
  Rating,
  Reading,
  Weights,
} from "../../src/lib/generated/api";
import { FIGURES, indicatorView, matrix } from "./figures";
import { library } from "./ideas";
import { newPartner } from "../../src/stages/mobilize/partner";

type Table = Record<string, unknown>;
type Change = (op: string, work: () => void, tables?: string[]) => Changes;
const NONE = { en: "", fr: "" };
const METHOD: Weights = { F: 0.2, G: 0.25, T: 0.15, V: 0.2, P: 0.2 };

export function laterStages(example: Table, blank: boolean, change: Change) {
  const list = <T>(key: string): T[] => (blank ? [] : structuredClone((example[key] as T[]) ?? []));
  const ratings = list<Rating & { problem: string }>("ratings");
  let problems: Problem[] = list<Table>("problems").map((entry) => ({
    id: String(entry.id),
    own: false,
    name: NONE,
    short: NONE,
    statement: (entry.statement as Problem["statement"]) ?? NONE,
    hidden: (entry.hidden as number | undefined) ?? null,
    startingGravity: 2,
    sensitive: false,
    ratings: ratings
      .filter((rating) => rating.problem === entry.id)
      .map((rating) => ({
        criterion: rating.criterion,
        state: rating.state,
        value: rating.value ?? null,
        grade: rating.grade ?? null,
        source: rating.source ?? "",
        reason: rating.reason ?? NONE,
        proposed: rating.proposed ?? null,
        ratedOn: rating.ratedOn ?? "",
      })),
  }));
  let decisions = list<{ problem: string } & NonNullable<PriorityRow["decision"]>>("decisions");
  let weights = METHOD;
  let record = (blank ? null : (example.decisionRecord as Diagnosis["record"])) ?? {
    decidedOn: "",
    present: NONE,
    dissent: NONE,
  };
  let objectives = list<Objective>("objectives");
  let partners = list<Partial<Partner>>("partners").map(
    (entry) => ({ ...newPartner(NONE, "ST01"), ...entry }) as Partner,
  );
  let actions = list<Partial<Action>>("actions").map(
    (entry) =>
      ({
        problem: null,
        lead: null,
        leadAcceptedOn: "",
        startsOn: "",
        endsOn: "",
        rights: NONE,
        sideEffects: NONE,
        partners: [],
        milestones: [],
        budget: [],
        indicators: [],
        group: NONE,
        description: NONE,
        ...entry,
      }) as Action,
  );
  let indicators = list<Partial<Indicator>>("indicators").map(
    (entry) =>
      ({
        problem: null,
        source: "",
        sourceNote: "",
        frequency: "",
        baseline: null,
        baselineOn: "",
        target: null,
        targetOn: "",
        survey: false,
        note: NONE,
        ...entry,
      }) as Indicator,
  );
  let readings = list<Partial<Reading>>("readings").map(
    (entry) => ({ sample: null, margin: null, sourceNote: "", note: NONE, ...entry }) as Reading,
  );
  let next = 0;
  const newId = () => `new-${(next += 1)}`;

  const row = (problem: Problem): PriorityRow => {
    const [
      need,
      needMin,
      needMax,
      completeness,
      confidence,
      leverage,
      rank,
      tied,
      band,
      best,
      worst,
      times,
    ] = FIGURES[problem.id] ?? [0, 0, 100, 0, 0, 0, null, false, null, 0, 0, 0];
    const decided = decisions.find((decision) => decision.problem === problem.id);
    const rated = Object.fromEntries(
      problem.ratings.map((each) => [
        each.criterion,
        {
          value: each.value,
          grade: each.grade,
          capped: each.criterion === "F" && (problem.hidden ?? 0) >= 3,
        },
      ]),
    );
    return {
      problem: problem.id,
      name: problem.name,
      short: problem.short,
      values: rated,
      completeness,
      need,
      needMin,
      needMax,
      confidence,
      confidenceWord: confidence < 0.4 ? "low" : confidence < 0.7 ? "medium" : "high",
      leverage,
      ranked: rank !== null,
      rank,
      tied,
      provisional: completeness < 1,
      band,
      cell:
        rank === null
          ? null
          : leverage >= 50
            ? need >= 50
              ? "act-now"
              : "quick-improvements"
            : need >= 50
              ? "build-capacity"
              : "watch",
      missing: problem.ratings.filter((each) => each.value === null).map((each) => each.criterion),
      safeguard: ["PB01", "PB08"].includes(problem.id),
      bestRank: best,
      worstRank: worst,
      timesInTop3: times,
      robustness:
        rank === null
          ? null
          : times === 12
            ? "robust"
            : times >= 8
              ? "fairly-robust"
              : times >= 4
                ? "depends"
                : "not-top",
      decision: decided
        ? {
            problem: problem.id,
            choice: decided.choice,
            reason: decided.reason ?? NONE,
            position: decided.position ?? 0,
          }
        : null,
    };
  };
  const diagnosis = (): Diagnosis => {
    const rows = problems.map(row);
    return {
      weights,
      methodWeights: METHOD,
      rows: rows.filter((each) => each.ranked),
      toDocument: rows.filter((each) => !each.ranked),
      enoughToRank: rows.filter((each) => each.ranked).length >= 3,
      picture: rows.length > 2 ? matrix() : null,
      record,
      needsReason: rows
        .filter(
          (each) =>
            each.decision &&
            each.decision.choice !== "retain" &&
            each.safeguard &&
            !each.decision.reason.en &&
            !each.decision.reason.fr,
        )
        .map((each) => each.problem),
    };
  };
  const retained = () =>
    problems.filter((problem) =>
      decisions.some((each) => each.problem === problem.id && each.choice === "retain"),
    );
  const view = (): PartnersView => ({
    partners,
    picture: null,
    missingTypes: ["ST13", "ST18", "ST20"],
    silent: partners.slice(4, 5).map((each) => each.id),
    coverage: retained().map((problem) => {
      const roles = partners.flatMap((partner) =>
        partner.problems
          .filter((each) => each.problem === problem.id)
          .map((each) => ({ id: partner.id, role: each.role })),
      );
      const lead = roles.find((each) => each.role === "A")?.id ?? null;
      return {
        problem: problem.id,
        name: problem.name,
        partners: roles.length,
        lead,
        gap: roles.length === 0 ? "no-partner" : lead ? null : "no-lead",
      };
    }),
  });
  const measures = () => {
    const views = indicators.map((indicator, at) => indicatorView(indicator, at, readings));
    const found = [...new Set(views.map((each) => each.verdict))];
    return {
      indicators: views,
      verdicts: found.map((verdict) => ({
        verdict,
        count: views.filter((each) => each.verdict === verdict).length,
      })),
    };
  };
  const put = <T extends { id: string }>(items: T[], item: T): T[] =>
    item.id === ""
      ? [...items, { ...item, id: newId() }]
      : items.map((each) => (each.id === item.id ? item : each));
  const without = <T extends { id: string }>(items: T[], id: string) =>
    items.filter((each) => each.id !== id);
  const update = (id: string, work: (problem: Problem) => Problem) =>
    (problems = problems.map((each) => (each.id === id ? work(each) : each)));

  return {
    problems: () => problems,
    diagnosis,
    objectives: () =>
      objectives.map((each) => ({
        ...each,
        sentence: {
          en: "Increase the safety score of the place at Parc des Saules from 37.5 in 2024 to 60 by 2027-10-31, measured by an exploratory walk.",
          fr: "Augmenter la cote de sécurité du lieu au parc des Saules de 37,5 en 2024 à 60 d’ici le 31 octobre 2027, selon une marche exploratoire.",
        },
        checks: each.indicator ? [] : ["indicator-missing"],
      })),
    partners: view,
    ideas: ({
      level,
      cost,
      evidence,
    }: {
      level: string | null;
      cost: string | null;
      evidence: string | null;
    }) =>
      library
        .filter(
          (each) =>
            (!level || each.levels.includes(level)) &&
            (!cost || each.cost === cost) &&
            (!evidence || each.evidence === evidence),
        )
        .map((each) => ({
          ...each,
          chosen: actions.some((action) => action.intervention === each.id),
        })),
    actions: () => ({
      actions: actions.map((action) => ({
        ...action,
        missing: [
          ...(action.leadAcceptedOn ? [] : ["lead-acceptance"]),
          ...(action.milestones.length > 1 ? [] : ["milestones"]),
        ],
        totalCents: action.budget.reduce((sum, line) => sum + line.cents, 0),
      })),
      totalCents: actions
        .flatMap((action) => action.budget)
        .reduce((sum, line) => sum + line.cents, 0),
      byYear: [2025, 2026, 2027].map((year) => ({
        year,
        cents: actions
          .flatMap((action) => action.budget)
          .filter((line) => line.year === year)
          .reduce((sum, line) => sum + line.cents, 0),
      })),
    }),
    measures,
    add_problem: ({ problem }: { problem: string }) =>
      change(
        "op-add-problem",
        () =>
          (problems = [
            ...problems,
            {
              id: problem,
              own: false,
              name: NONE,
              short: NONE,
              statement: NONE,
              hidden: null,
              startingGravity: 2,
              sensitive: false,
              ratings: [],
            },
          ]),
      ),
    add_own_problem: ({ name }: { name: Problem["name"] }) =>
      change(
        "op-add-problem",
        () =>
          (problems = [
            ...problems,
            {
              id: newId(),
              own: true,
              name,
              short: NONE,
              statement: NONE,
              hidden: null,
              startingGravity: null,
              sensitive: false,
              ratings: [],
            },
          ]),
      ),
    save_problem: ({
      problem,
      ...rest
    }: { problem: string } & Pick<Problem, "name" | "statement" | "hidden">) =>
      change("op-change-problem", () => update(problem, (each) => ({ ...each, ...rest }))),
    remove_problem: ({ problem }: { problem: string }) =>
      change("op-remove-problem", () => (problems = without(problems, problem))),
    rate: ({ problem, rating }: { problem: string; rating: Rating }) =>
      change("op-rate", () =>
        update(problem, (each) => ({
          ...each,
          ratings: [
            ...each.ratings.filter((other) => other.criterion !== rating.criterion),
            rating,
          ],
        })),
      ),
    rate_many: ({ ratings }: { ratings: { problem: string; rating: Rating }[] }) =>
      change("op-rate", () => {
        for (const { problem, rating } of ratings)
          update(problem, (each) => ({
            ...each,
            ratings: [
              ...each.ratings.filter((other) => other.criterion !== rating.criterion),
              rating,
            ],
          }));
      }),
    clear_rating: ({ problem, criterion }: { problem: string; criterion: Criterion }) =>
      change("op-rate", () =>
        update(problem, (each) => ({
          ...each,
          ratings: each.ratings.filter((other) => other.criterion !== criterion),
        })),
      ),
    save_weights: (args: { weights: Weights }) =>
      change("op-change-weights", () => (weights = args.weights)),
    decide: ({
      problem,
      choice,
      reason,
      position,
    }: {
      problem: string;
      choice: NonNullable<PriorityRow["decision"]>["choice"] | null;
      reason: Problem["name"];
      position: number;
    }) =>
      change(
        "op-decide",
        () =>
          (decisions = [
            ...decisions.filter((each) => each.problem !== problem),
            ...(choice ? [{ problem, choice, reason, position }] : []),
          ]),
      ),
    decide_many: ({ decisions: changed }: { decisions: typeof decisions }) =>
      change("op-decide", () => {
        const moved = (problem: string) => changed.some((each) => each.problem === problem);
        decisions = [...decisions.filter((each) => !moved(each.problem)), ...changed];
      }),
    save_decision_record: (args: { record: Diagnosis["record"] }) =>
      change("op-change-decision-record", () => (record = args.record)),
    save_objective: ({ objective }: { objective: Objective }) =>
      change("op-save-objective", () => (objectives = put(objectives, objective))),
    remove_objective: ({ id }: { id: string }) =>
      change("op-remove-objective", () => (objectives = without(objectives, id))),
    save_partner: ({ partner }: { partner: Partner }) =>
      change("op-save-partner", () => (partners = put(partners, partner))),
    remove_partner: ({ id }: { id: string }) =>
      change("op-remove-partner", () => (partners = without(partners, id))),
    place_partner: ({
      id,
      influence,
      interest,
    }: {
      id: string;
      influence: number | null;
      interest: number | null;
    }) =>
      change(
        "op-place-partner",
        () =>
          (partners = partners.map((each) =>
            each.id === id ? { ...each, influence, interest } : each,
          )),
      ),
    set_partner_role: ({
      partner,
      problem,
      role,
    }: {
      partner: string;
      problem: string;
      role: "R" | "A" | "C" | "I" | null;
    }) =>
      change(
        "op-set-partner-role",
        () =>
          (partners = partners.map((each) =>
            each.id === partner
              ? {
                  ...each,
                  problems: [
                    ...each.problems.filter((other) => other.problem !== problem),
                    ...(role ? [{ problem, role }] : []),
                  ],
                }
              : each,
          )),
      ),
    add_idea: ({ intervention, problem }: { intervention: string; problem: string | null }) =>
      change(
        "op-save-action",
        () =>
          (actions = [
            ...actions,
            {
              ...(actions[0] as Action),
              id: newId(),
              code: `A-0${actions.length + 1}`,
              intervention,
              problem,
              title: { en: intervention, fr: "" },
              lead: null,
              partners: [],
              milestones: [],
              budget: [],
              indicators: [],
            },
          ]),
      ),
    save_action: ({ action }: { action: Action }) =>
      change("op-save-action", () => (actions = put(actions, action))),
    remove_action: ({ id }: { id: string }) =>
      change("op-remove-action", () => (actions = without(actions, id))),
    save_indicator: ({ indicator }: { indicator: Indicator }) =>
      change("op-save-indicator", () => (indicators = put(indicators, indicator))),
    remove_indicator: ({ id }: { id: string }) =>
      change("op-remove-indicator", () => (indicators = without(indicators, id))),
    save_reading: ({ reading }: { reading: Reading }) =>
      change("op-save-reading", () => (readings = put(readings, reading))),
    remove_reading: ({ id }: { id: string }) =>
      change("op-remove-reading", () => (readings = without(readings, id))),
  };
}
