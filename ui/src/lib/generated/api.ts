// Generated from the table of commands in crates/app. Do not edit: `cargo xtask generate` writes it.
// (FIRST DRAFT BY HAND: the Rust side is being written to this shape and will overwrite this file.)

export type Text = { en: string; fr: string };
export type Language = "en" | "fr";
export type Stage = "understand" | "mobilize" | "decide" | "act" | "measure";
export type Grade = "A" | "B" | "C" | "D";
export type Criterion = "F" | "G" | "T" | "V" | "P" | "M" | "R" | "E";

/** What every change answers with. `tables` tells the page what to read again. */
export type Changes = { op: string; args: Record<string, string>; tables: string[]; savedAt: string; undo: StepLabel | null; redo: StepLabel | null };
export type StepLabel = { op: string; args: Record<string, string> };

// --- preferences (of the program, not of a plan) ---
export type Theme = "system" | "light" | "dark" | "contrast";
export type Preferences = { language: Language | null; theme: Theme; textSize: number; region: "CA" | "FR" };

// --- the file ---
export type RecentPlan = { path: string; title: string; municipality: string; percent: number; openedAt: string; training: boolean; missing: boolean };
export type Opened = { path: string; readOnly: ReadOnly | null; plan: Plan; lastRoute: string };
export type ReadOnly = { reason: "newer" | "protected" };
export type Plan = {
  municipality: string; title: Text; language: Language; secondLanguage: Language | null;
  profile: "ca-qc" | "ca-on" | "ca" | "fr" | "general"; firstYear: number; lastYear: number;
  population: number | null; councilDate: string; training: boolean; startedOn: string;
};
export type Status = { open: boolean; path: string; readOnly: ReadOnly | null; savedAt: string; undo: StepLabel | null; redo: StepLabel | null; plan: Plan | null };

// --- home ---
export type Overview = {
  percent: number;
  stages: { stage: Stage; percent: number; tasks: Task[]; done: number }[];
  resume: { stage: Stage; section: string | null; question: string | null; number: number; of: number; minutes: number } | null;
  toFindOut: ToFindOut[];
};
/** A row of the task list. id: section id ("S0"…) or a page ("partners", "influence", "issues", "priorities", "decision", "objectives", "actions", "indicators", "readings"). */
export type Task = { id: string; status: "empty" | "progress" | "minimum" | "done"; answered: number; total: number; toFindOut: number };
export type ToFindOut = { question: string; who: string; due: string; late: boolean };

// --- questions ---
export type AnswerType = "single" | "multi" | "yps" | "scale04" | "scale03" | "trend5" | "number" | "percent" | "money" | "date" | "period" | "textShort" | "textLong" | "other";
export type Answer = {
  state: "value" | "unknown" | "not-applicable" | "undisclosed";
  /** JSON by type: option code; list of codes; number; ISO date; {from,to,earlier} for period; Text for texts. null when state is not value. */
  value: unknown;
  reason: Text; source: string; sourceNote: string; grade: Grade | null; who: string; due: string; answeredOn: string;
};
export type QuestionView = {
  id: string; section: string; stage: Stage; type: AnswerType; kind: string; options: string[]; sources: string[];
  /** false: this kind of answer has no form yet; only "I don't know yet" can be noted. */
  buildable: boolean;
  answer: Answer | null; number: number; of: number; previous: string | null; next: string | null;
  /** status of each question of the section in order, for the small ticks */
  ticks: { question: string; state: "empty" | "value" | "unknown"; }[];
};
export type SectionView = {
  id: string; stage: Stage; done: boolean; status: Task["status"]; minutes: number; minimum: string[];
  questions: { id: string; type: AnswerType; buildable: boolean; answer: Answer | null }[];
};

// --- problems, ratings, priorities ---
export type Rating = { criterion: Criterion; state: "value" | "unknown"; value: number | null; grade: Grade | null; source: string; reason: Text };
export type Problem = { id: string; own: boolean; name: Text; short: Text; statement: Text; hidden: number | null; startingGravity: number | null; sensitive: boolean; ratings: Rating[] };
export type Weights = { F: number; G: number; T: number; V: number; P: number };
export type PriorityRow = {
  problem: string; name: Text; short: Text;
  values: Record<string, { value: number | null; grade: Grade | null; capped: boolean }>;
  completeness: number; need: number | null; needMin: number; needMax: number; confidence: number; confidenceWord: "low" | "medium" | "high";
  leverage: number | null; ranked: boolean; rank: number | null; tied: boolean; provisional: boolean;
  band: "A" | "B" | "C" | "D" | null; cell: "act-now" | "build-capacity" | "quick-improvements" | "watch" | null;
  missing: Criterion[]; safeguard: boolean;
  bestRank: number | null; worstRank: number | null; timesInTop3: number | null; robustness: "robust" | "fairly-robust" | "depends" | "not-top" | null;
  decision: { choice: DecisionChoice; reason: Text; position: number } | null;
};
export type DecisionChoice = "retain" | "later" | "document" | "aside";
export type Diagnosis = { weights: Weights; methodWeights: Weights; rows: PriorityRow[]; toDocument: PriorityRow[]; enoughToRank: boolean; picture: Scene | null; record: DecisionRecord; needsReason: string[] };
export type DecisionRecord = { decidedOn: string; present: Text; dissent: Text };
export type Objective = { id: string; problem: string; verb: "reduce" | "increase" | "maintain"; indicator: string | null; group: Text; sentence: Text; checks: string[] };

// --- partners ---
export type Partner = {
  id: string; name: Text; category: string; mandate: Text; territory: string; zones: string[]; groupsServed: string;
  resources: string[]; resourcesNote: string; resourcesCents: number | null; influence: number | null; interest: number | null; attitude: number | null;
  relationNow: number | null; relationWanted: number | null; commitment: number | null;
  agreement: "none" | "verbal" | "letter" | "protocol" | "data-sharing"; agreementFrom: string; agreementUntil: string;
  dataOffered: string; contactName: string; contactTitle: string; email: string; phone: string; secondContact: string;
  language: "" | "en" | "fr" | "both"; lastContact: string; limits: string; seats: string; notes: string;
  problems: { problem: string; role: "R" | "A" | "C" | "I" }[];
};
export type PartnersView = { partners: Partner[]; picture: Scene | null; coverage: { problem: string; name: Text; partners: number; lead: string | null; gap: "no-partner" | "no-lead" | null }[]; missingTypes: string[]; silent: string[] };

// --- actions ---
export type Milestone = { id: string; text: Text; due: string; done: boolean };
export type BudgetLine = { id: string; year: number; cents: number; source: "municipal" | "partner" | "province" | "federal" | "other"; confirmed: boolean };
export type Action = {
  id: string; code: string; intervention: string; problem: string | null; title: Text; description: Text; group: Text;
  level: "" | "P1" | "P2" | "P3"; approach: "" | "A1" | "A2" | "A3" | "A4"; zone: "" | "SD" | "PR" | "RI" | "IR";
  lead: string | null; leadAcceptedOn: string; startsOn: string; endsOn: string;
  status: "planned" | "under-way" | "done" | "delayed" | "stopped"; rights: Text; sideEffects: Text;
  partners: { partner: string; role: "R" | "C" | "I" }[]; milestones: Milestone[]; budget: BudgetLine[]; indicators: string[];
};
export type ActionsView = { actions: (Action & { missing: string[]; totalCents: number })[]; totalCents: number; byYear: { year: number; cents: number }[] };
export type Idea = {
  id: string; levels: string[]; approach: string; cost: "low" | "med" | "high"; delay: "short" | "medium" | "long";
  evidence: "strong-positive" | "promising" | "mixed" | "no-effect" | "harmful" | "unknown"; evidenceVerified: boolean; guidance: string; problems: string[];
  effects: { id: string; direction: "down" | "up" | "none" | "mixed"; verified: boolean; source: string }[];
  sources: { key: string; authors: string; year: number | null; title: string; publication: string; doi: string }[]; measures: string[]; chosen: boolean;
};

// --- indicators ---
export type Reading = { id: string; indicator: string; on: string; value: number; sample: number | null; margin: number | null; sourceNote: string; note: Text };
export type Verdict = "on-track" | "behind" | "wrong-way" | "no-clear-change" | "with-care" | "no-value";
export type Indicator = {
  id: string; catalogue: string; name: Text; unit: "percent" | "rate" | "count" | "index" | "score" | "money" | "days"; better: "lower" | "higher" | "neither";
  problem: string | null; source: string; sourceNote: string; frequency: string;
  baseline: number | null; baselineOn: string; target: number | null; targetOn: string; survey: boolean; note: Text;
};
export type IndicatorView = Indicator & { readings: Reading[]; latest: Reading | null; verdict: Verdict; claim: "0" | "1" | "2a" | "2b"; picture: Scene | null };
export type Measures = { indicators: IndicatorView[]; verdicts: { verdict: Verdict; count: number }[] };

// --- pictures: painted by the window; every word in it is already in the asked language ---
export type Scene = { width: number; height: number; title: string; finding: string; alt: string; marks: unknown[]; table: { header: string[]; rows: string[][] } };

/** A catalogue entry as a list of ids and facts; its words are Fluent messages (kind + "-" + lower-case id). */
export type CatalogueView = {
  sections: { id: string; stage: Stage; questions: string[]; minimum: string[] }[];
  problems: { id: string; sensitive: boolean; startingGravity: number }[];
  sources: { id: string; maximum: Grade }[];
  stakeholders: { id: string; zones: string[] }[];
  indicators: { id: string; kind: string; better: "lower" | "higher" | "neither"; unit: Indicator["unit"]; frequency: string; sources: string[]; problems: string[] }[];
};

export interface Commands {
  // program
  preferences: { args: {}; output: Preferences };
  save_preferences: { args: Preferences; output: Preferences };
  recent_plans: { args: {}; output: RecentPlan[] };
  forget_plan: { args: { path: string }; output: RecentPlan[] };
  // file
  create_plan: { args: { path: string; municipality: string; title: string; language: Language; profile: Plan["profile"]; firstYear: number; lastYear: number; population: number | null; councilDate: string }; output: Opened };
  create_example: { args: { path: string; language: Language }; output: Opened };
  open_plan: { args: { path: string }; output: Opened };
  close_plan: { args: {}; output: {} };
  status: { args: {}; output: Status };
  save_settings: { args: { plan: Plan }; output: Changes };
  undo: { args: {}; output: Changes | null };
  redo: { args: {}; output: Changes | null };
  back_up: { args: {}; output: { path: string } };
  check_plan: { args: {}; output: { sound: boolean; findings: string[]; rows: { table: string; count: number }[] } };
  remember_route: { args: { route: string }; output: {} };
  /** folder + file name offered by the save dialog: kind "plan" | "example" | "report" */
  suggest_path: { args: { kind: "plan" | "example" | "report"; language: Language; name: string }; output: { path: string } };
  // reading
  catalogue: { args: {}; output: CatalogueView };
  overview: { args: {}; output: Overview };
  section: { args: { id: string }; output: SectionView };
  question: { args: { id: string }; output: QuestionView };
  to_find_out: { args: {}; output: ToFindOut[] };
  problems: { args: {}; output: Problem[] };
  diagnosis: { args: { language: Language }; output: Diagnosis };
  objectives: { args: {}; output: Objective[] };
  partners: { args: { language: Language }; output: PartnersView };
  ideas: { args: { problem: string | null; level: string | null; cost: string | null; evidence: string | null }; output: Idea[] };
  actions: { args: {}; output: ActionsView };
  measures: { args: { language: Language }; output: Measures };
  // changing: each is one undo step and answers with Changes
  save_answer: { args: { question: string; answer: Answer }; output: Changes };
  clear_answer: { args: { question: string }; output: Changes };
  mark_section: { args: { section: string; done: boolean }; output: Changes };
  add_problem: { args: { problem: string }; output: Changes };
  add_own_problem: { args: { name: Text }; output: Changes };
  save_problem: { args: { problem: string; name: Text; statement: Text; hidden: number | null }; output: Changes };
  remove_problem: { args: { problem: string }; output: Changes };
  rate: { args: { problem: string; rating: Rating }; output: Changes };
  clear_rating: { args: { problem: string; criterion: Criterion }; output: Changes };
  save_weights: { args: { weights: Weights }; output: Changes };
  decide: { args: { problem: string; choice: DecisionChoice | null; reason: Text; position: number }; output: Changes };
  save_decision_record: { args: { record: DecisionRecord }; output: Changes };
  /** id "" makes a new one */
  save_objective: { args: { objective: { id: string; problem: string; verb: Objective["verb"]; indicator: string | null; group: Text } }; output: Changes };
  remove_objective: { args: { id: string }; output: Changes };
  save_partner: { args: { partner: Partner }; output: Changes };
  remove_partner: { args: { id: string }; output: Changes };
  place_partner: { args: { id: string; influence: number | null; interest: number | null }; output: Changes };
  set_partner_role: { args: { partner: string; problem: string; role: "R" | "A" | "C" | "I" | null }; output: Changes };
  add_idea: { args: { intervention: string; problem: string | null }; output: Changes };
  save_action: { args: { action: Action }; output: Changes };
  remove_action: { args: { id: string }; output: Changes };
  save_indicator: { args: { indicator: Indicator }; output: Changes };
  remove_indicator: { args: { id: string }; output: Changes };
  save_reading: { args: { reading: Reading }; output: Changes };
  remove_reading: { args: { id: string }; output: Changes };
  // documents
  export_check: { args: { language: Language }; output: { findings: { kind: string; count: number; page: string }[] } };
  report: { args: { document: "action-plan"; language: Language; format: "pdf"; path: string; paper: "a4" | "letter" | null }; output: { path: string; pages: number } };
}

/** A refused request: id is a Fluent message; field names the field it concerns when there is one (args.field). */
export type Failure = { id: string; args: Record<string, string | number> };
