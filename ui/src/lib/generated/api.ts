// Made from the table of commands in crates/app by `cargo xtask generate`. Do not edit.

/**
 * A warning that was read and accepted.
 */
export type Accepted = { guard: string, subject: string, reason: Text, acceptedOn: string, };

/**
 * An action sheet.
 */
export type Action = { id: string, code: string, intervention: string, problem: string | null, title: Text, description: Text, group: Text, level: Level, approach: Approach, zone: Zone, lead: string | null, leadAcceptedOn: string, startsOn: string, endsOn: string, status: ActionStatus, rights: Text, sideEffects: Text, partners: Array<ActionPartner>, milestones: Array<Milestone>, budget: Array<BudgetLine>, indicators: Array<string>, };

/**
 * A partner's part in an action; the accountable lead is the action's own field.
 */
export type ActionPartner = { partner: string, role: Role, };

/**
 * State of an action.
 */
export type ActionStatus = "planned" | "under-way" | "done" | "delayed" | "stopped";

/**
 * An action sheet with what it lacks and what it costs.
 */
export type ActionView = { missing: Array<Lacks>, totalCents: number, id: string, code: string, intervention: string, problem: string | null, title: Text, description: Text, group: Text, level: Level, approach: Approach, zone: Zone, lead: string | null, leadAcceptedOn: string, startsOn: string, endsOn: string, status: ActionStatus, rights: Text, sideEffects: Text, partners: Array<ActionPartner>, milestones: Array<Milestone>, budget: Array<BudgetLine>, indicators: Array<string>, };

/**
 * All action sheets.
 */
export type ActionsView = { actions: Array<ActionView>, totalCents: number, byYear: Array<YearTotal>, };

/**
 * Agreement signed with a partner (method C.3).
 */
export type Agreement = "none" | "verbal" | "letter" | "protocol" | "data-sharing";

export type Anchor = "start" | "middle" | "end";

/**
 * An answer to one question, with what it rests on.
 */
export type Answer = { state: State, 
/**
 * As the question's form stores it (see `catalogue::Form`). Null unless the state is `value`.
 */
value: unknown, reason: Text, source: string, sourceNote: string, grade: Grade | null, who: string, due: string, 
/**
 * To find out: what to ask.
 */
note: Text, answeredOn: string, };

/**
 * Approach (method D.5).
 */
export type Approach = "" | "A1" | "A2" | "A3" | "A4";

/**
 * The document attached to a piece of evidence; its bytes lie in the file under the hash.
 */
export type Attached = { fileName: string, mediaType: string, bytes: number, sha256: string, };

/**
 * Need bands (method B.8.6).
 */
export type Band = "A" | "B" | "C" | "D";

/**
 * Which direction is better. `neither`: a rise may mean more trust, not more harm (method E.2).
 */
export type Better = "lower" | "higher" | "neither";

/**
 * An amount for one year and one source, in cents.
 */
export type BudgetLine = { id: string, year: number, cents: number, source: Funding, confirmed: boolean, };

export type CatalogueIndicator = { id: string, 
/**
 * process, output, outcome or impact.
 */
kind: string, better: Better, unit: Unit, frequency: string, sources: Array<string>, problems: Array<string>, };

export type CatalogueProblem = { id: string, sensitive: boolean, startingGravity: number, };

export type CatalogueSection = { id: string, stage: Stage, questions: Array<string>, minimum: Array<string>, };

export type CatalogueSource = { id: string, maximum: Grade, };

export type CatalogueStakeholder = { id: string, zones: Array<string>, };

export type CatalogueTerm = { id: string, 
/**
 * Terms worth reading next.
 */
related: Array<string>, 
/**
 * France says otherwise: the message has the attribute `france`.
 */
differsInFrance: boolean, };

/**
 * The structure of the catalogue; its words are Fluent messages named after the ids.
 */
export type CatalogueView = { sections: Array<CatalogueSection>, problems: Array<CatalogueProblem>, sources: Array<CatalogueSource>, stakeholders: Array<CatalogueStakeholder>, indicators: Array<CatalogueIndicator>, glossary: Array<CatalogueTerm>, };

/**
 * Fields of the need × leverage matrix (method B.8.7).
 */
export type Cell = "act-now" | "build-capacity" | "quick-improvements" | "watch";

/**
 * What a cell of a table holds.
 */
export type CellKind = "option" | "yes-partly-no" | "scale04" | "scale03" | "number" | "whole" | "count" | "percent" | "year" | "text";

/**
 * A figure that the plan tells otherwise now.
 */
export type ChangedFigure = { was: string, now: string, 
/**
 * Its origins, for the command `origin`.
 */
from: string, 
/**
 * Where it stands in the document, in words.
 */
place: string, };

/**
 * What every change answers with. `tables` tells a page what to read again.
 */
export type Changes = { op: string, args: { [key in string]: string }, tables: Array<string>, 
/**
 * Local time of the save, `2026-11-22T14:32:05`.
 */
savedAt: string, undo: StepLabel | null, redo: StepLabel | null, };

/**
 * The strongest sentence that may be printed (claim ladder, method E.6.2, levels a simple plan can reach).
 */
export type Claim = "0" | "1" | "2a" | "2b";

/**
 * A column of a table.
 */
export type ColumnView = { id: string, label: Named, cell: CellKind, options: Array<Named>, };

/**
 * The median of a dimension of maturity then and now, 0–4; null when not known.
 */
export type ComparedDimension = { 
/**
 * `M1` to `M10`.
 */
dimension: string, 
/**
 * The question it is answered in.
 */
question: string, then: number | null, now: number | null, };

/**
 * Risks and protections of one level then and now.
 */
export type ComparedLevel = { level: FactorLevel, then: LevelBalance, now: LevelBalance, };

/**
 * The maturity score, 0–100, then and now; null with fewer than 7 of 10 dimensions known.
 */
export type ComparedMaturity = { then: number | null, now: number | null, dimensions: Array<ComparedDimension>, };

/**
 * A problem then and now; null where it was not among those compared.
 */
export type ComparedProblem = { problem: string, name: Text, short: Text, then: Standing | null, now: Standing | null, };

/**
 * A frozen diagnosis beside the one of today.
 */
export type Comparison = { frozen: Frozen, 
/**
 * Those of today in their order, then those that are no longer compared.
 */
problems: Array<ComparedProblem>, maturity: ComparedMaturity, factors: Array<ComparedLevel>, };

/**
 * Words for the confidence of a score (method B.8.2).
 */
export type Confidence = "low" | "medium" | "high";

/**
 * Cost by professional judgement, not a finding.
 */
export type Cost = "low" | "medium" | "high";

/**
 * A rating as it counted in the score.
 */
export type Counted = { value: number | null, grade: Grade | null, 
/**
 * True when the hidden-problem rule lowered the grade or set the value aside (method B.7).
 */
capped: boolean, };

/**
 * How much of the territory it covers (method B.4).
 */
export type Coverage = "whole" | "part" | "neighbour";

/**
 * How far one retained problem is covered by partners.
 */
export type CoverageView = { problem: string, name: Text, partners: number, lead: string | null, gap: Gap | null, };

/**
 * What a problem is rated on: five criteria of need, three parts of leverage (method B.8.1, B.8.3).
 */
export type Criterion = "F" | "G" | "T" | "V" | "P" | "M" | "R" | "E";

export type Dash = "solid" | "dashed" | "dotted";

/**
 * The data behind a picture, already in words and localised figures.
 */
export type DataTable = { columns: Array<string>, 
/**
 * Which columns hold figures, one flag a column.
 */
numeric: Array<boolean>, rows: Array<Array<string>>, };

/**
 * The decision about one problem.
 */
export type Decision = { problem: string, choice: DecisionChoice, reason: Text, 
/**
 * Order among the retained problems, from 1.
 */
position: number, };

/**
 * What becomes of a problem after the decision (question Q708, method F.6).
 */
export type DecisionChoice = "retain" | "later" | "document" | "aside";

/**
 * The circumstances of the decision.
 */
export type DecisionRecord = { decidedOn: string, present: Text, dissent: Text, };

/**
 * How deep the diagnosis goes (method B.1); it changes what is asked first, never what may be answered.
 */
export type Depth = "express" | "standard" | "deep";

/**
 * The priority table.
 */
export type Diagnosis = { weights: Weights, methodWeights: Weights, rows: Array<PriorityRow>, toDocument: Array<PriorityRow>, enoughToRank: boolean, picture: Scene | null, record: DecisionRecord, 
/**
 * Problems whose decision lacks its written reason.
 */
needsReason: Array<string>, };

/**
 * Direction of an effect on harm: `Down` is good news.
 */
export type Direction = "down" | "up" | "none" | "mixed" | "unknown";

/**
 * In what a document can be had.
 */
export type DocumentFacts = { document: DocumentKind, languages: Array<DocumentLanguage>, formats: Array<Format>, editions: Array<Edition>, };

/**
 * The documents, in the order in which a list shows them.
 */
export type DocumentKind = "action-plan" | "public-plan" | "brief" | "resolution" | "action-sheets" | "partner-sheets" | "progress" | "diagnosis" | "summary" | "letters";

/**
 * The language of a document; both stand side by side in two columns.
 */
export type DocumentLanguage = "en" | "fr" | "both";

/**
 * The documents of this version.
 */
export type DocumentList = { documents: Array<DocumentFacts>, };

/**
 * For whom a document is made (method E.7, rules 1 and 8).
 */
export type Edition = "shared" | "internal";

/**
 * A piece of evidence.
 */
export type Evidence = { 
/**
 * Empty for a new one.
 */
id: string, title: Text, kind: EvidenceKind, 
/**
 * An evidence source of the catalogue, or empty.
 */
source: string, holder: Text, 
/**
 * The day of the evidence itself.
 */
datedOn: string, definition: Known | null, coverage: Coverage | null, 
/**
 * The grade a person gave; `None` follows the proposal.
 */
grade: Grade | null, sensitivity: Sensitivity, note: Text, attached: Attached | null, addedOn: string, 
/**
 * Where it is used.
 */
uses: Array<EvidenceUse>, };

/**
 * What kind of evidence it is.
 */
export type EvidenceKind = "document" | "photo" | "count" | "conversation";

/**
 * What the studies say taken together.
 */
export type EvidenceRating = "strong-positive" | "promising" | "mixed" | "no-effect" | "harmful" | "unknown";

/**
 * Where a piece of evidence is used.
 */
export type EvidenceUse = { question: string, 
/**
 * Empty when the use is not about one problem.
 */
problem: string, page: string, };

/**
 * A piece of evidence with what follows from it today.
 */
export type EvidenceView = { evidence: Evidence, 
/**
 * The grade the rules propose; null without a source.
 */
proposedGrade: Grade | null, 
/**
 * The grade that counts.
 */
grade: Grade | null, 
/**
 * Older than three years.
 */
old: boolean, 
/**
 * Its age in whole months; null when its day is not known.
 */
months: number | null, };

/**
 * What a person decided about a text or a fact that a reader would stumble on: it goes out as it is, for a
 * reason, or it stays in the plan and out of every document.
 */
export type ExportChoice = "accepted" | "left-out";

/**
 * Things of one kind.
 */
export type ExportFinding = { kind: string, 
/**
 * How many there are that nobody has decided about.
 */
count: number, 
/**
 * The page where all of them can be mended.
 */
page: string, items: Array<ExportItem>, };

/**
 * One thing a reader would stumble on.
 */
export type ExportItem = { 
/**
 * Its lasting name, for `set_export_choice`.
 */
subject: string, 
/**
 * What it is, in words: an excerpt of the text, a question, a name.
 */
text: string, 
/**
 * The page of the window that mends it; empty when there is none.
 */
page: string, choice: ExportChoice | null, 
/**
 * Why it was accepted; empty when nothing was written.
 */
reason: string, mayLeaveOut: boolean, };

/**
 * The check before export.
 */
export type ExportReport = { findings: Array<ExportFinding>, 
/**
 * Characters that no built-in face can draw.
 */
replaced: Array<string>, heldBack: Array<HeldBack>, };

/**
 * The level of the ecological model a factor belongs to.
 */
export type FactorLevel = "individual" | "relationship" | "community" | "society";

/**
 * `id` names a Fluent message; `args.field` (when there) names the field to point at.
 */
export type Failure = { id: string, args: Record<string, string | number>, };

/**
 * What a field of a record holds.
 */
export type FieldKind = "text" | "long" | "choice" | "several" | "yes-partly-no" | "scale04" | "trend" | "whole" | "number" | "percent" | "money" | "year" | "day" | "grade" | "area" | "areas" | "place" | "problem" | "problems" | "factor" | "source" | "sources" | "sector" | "level" | "zone" | "approaches" | "voices" | "cause";

/**
 * A field of an entry.
 */
export type FieldView = { id: string, kind: FieldKind, required: boolean, 
/**
 * What may be chosen, for every kind of choice.
 */
choices: Array<Named>, };

/**
 * A figure on a page, in points from the left and the top.
 */
export type FigurePlace = { page: number, left: number, top: number, right: number, bottom: number, text: string, 
/**
 * Its origins, for the command `origin`.
 */
from: string, };

/**
 * What a figure says, in the three parts of method B.11. A part may be empty, never the first.
 */
export type Finding = { 
/**
 * What is seen.
 */
seen: string, 
/**
 * How sure it is.
 */
sure: string, 
/**
 * What it does not say.
 */
silent: string, };

/**
 * How an answer is given and stored. A question asked again for each problem stores `{problem: value}`.
 */
export type Form = "single" | "multi" | "yes-partly-no" | "scale04" | "scale03" | "trend5" | "number" | "percent" | "money" | "date" | "period" | "text-short" | "text-long" | "table" | "records" | "record" | "elsewhere";

/**
 * What a document is written as.
 */
export type Format = "pdf" | "docx" | "html" | "xlsx";

/**
 * The name and the day of a frozen diagnosis.
 */
export type Frozen = { id: string, name: Text, frozenOn: string, };

/**
 * Who pays.
 */
export type Funding = "municipal" | "partner" | "province" | "federal" | "other";

/**
 * What a problem lacks among partners (method C.4.3).
 */
export type Gap = "no-partner" | "no-lead";

/**
 * Quality of evidence (method B.4): A official … D one opinion.
 */
export type Grade = "A" | "B" | "C" | "D";

/**
 * What follows from the evidence for a municipality.
 */
export type Guidance = "favoured" | "test-and-measure" | "avoid";

/**
 * Something a document keeps to itself.
 */
export type HeldBack = { 
/**
 * What it is, in words; never its value.
 */
what: string, 
/**
 * The rule of the method, in words.
 */
why: string, };

/**
 * An intervention of the library as a card shows it.
 */
export type Idea = { id: string, levels: Array<string>, approaches: Array<string>, cost: Cost, delay: TimeToEffect, evidence: EvidenceRating, evidenceVerified: boolean, guidance: Guidance, problems: Array<string>, effects: Array<IdeaEffect>, sources: Array<IdeaSource>, 
/**
 * Messages of suggested measures.
 */
measures: Array<string>, 
/**
 * An action of the plan comes from it already.
 */
chosen: boolean, };

/**
 * What a study found. The number is in its sentence, and only when it was verified.
 */
export type IdeaEffect = { 
/**
 * The message with its words; empty when only the direction may be shown.
 */
id: string, direction: Direction, verified: boolean, source: string, };

/**
 * A reference that was seen.
 */
export type IdeaSource = { key: string, authors: string, year: number | null, title: string, publication: string, doi: string, };

/**
 * One thing the plan counts.
 */
export type Indicator = { id: string, 
/**
 * Id in the library, empty for one of the plan's own.
 */
catalogue: string, name: Text, unit: Unit, better: Better, problem: string | null, source: string, sourceNote: string, frequency: string, baseline: number | null, baselineOn: string, target: number | null, targetOn: string, 
/**
 * Values come from a sample of people: no verdict but "no clear change" unless they differ by more than
 * their margins.
 */
survey: boolean, note: Text, };

/**
 * An indicator with its readings, its verdict and its picture.
 */
export type IndicatorView = { readings: Array<Reading>, latest: Reading | null, verdict: Verdict, claim: Claim, picture: Scene | null, id: string, 
/**
 * Id in the library, empty for one of the plan's own.
 */
catalogue: string, name: Text, unit: Unit, better: Better, problem: string | null, source: string, sourceNote: string, frequency: string, baseline: number | null, baselineOn: string, target: number | null, targetOn: string, 
/**
 * Values come from a sample of people: no verdict but "no clear change" unless they differ by more than
 * their margins.
 */
survey: boolean, note: Text, };

/**
 * What a colour is for. The five series differ in lightness too, so that their order survives a grey copy.
 */
export type Ink = "text" | "muted" | "rule" | "axis" | "surface" | "band" | "primary" | "primary_soft" | "on_primary" | "accent" | "accent_soft" | "series1" | "series2" | "series3" | "series4" | "series5" | "target" | "zone1" | "zone2" | "zone3" | "zone4" | "danger" | "unknown";

/**
 * A partner's role in one problem.
 */
export type Involvement = { problem: string, role: Role, };

/**
 * One change of a judgement.
 */
export type JudgementChange = { changedOn: string, subject: JudgementSubject, 
/**
 * Empty for a weight.
 */
problem: string, criterion: string, 
/**
 * Empty for the working group, else the id of a voice.
 */
voice: string, 
/**
 * A value in figures, `?` for not known, empty for none.
 */
before: string, after: string, 
/**
 * As the person calls themselves in the preferences; may be empty.
 */
author: string, reason: Text, };

/**
 * What kind of judgement was changed.
 */
export type JudgementSubject = "rating" | "weight";

/**
 * Whether the definition of what was counted is known.
 */
export type Known = "Y" | "P" | "N";

/**
 * What a sheet lacks before council (method D.7, "ready for council"; guards G-11, G-12, G-18 to G-20, G-32).
 */
export type Lacks = "problem" | "lead" | "lead-acceptance" | "dates" | "milestones" | "budget" | "indicators" | "baseline" | "rights" | "side-effects";

/**
 * The two languages of the program, equal everywhere.
 */
export type Language = "en" | "fr";

/**
 * Level of prevention (method D.5).
 */
export type Level = "" | "P1" | "P2" | "P3";

/**
 * Risks and protections of one level.
 */
export type LevelBalance = { level: FactorLevel, 
/**
 * Mean of the known risks, 0–4.
 */
risk: number | null, 
/**
 * Mean of the known protections, 0–4.
 */
protection: number | null, 
/**
 * Protection − risk, −4 to +4; `None` when either is unknown.
 */
balance: number | null, 
/**
 * Lines with a value, risks and protections together.
 */
known: number, 
/**
 * Lines of the level.
 */
of: number, 
/**
 * False when more than 40 % of the lines are unknown: the figures are then not to be shown.
 */
enough: boolean, };

/**
 * The look, as the settings show it.
 */
export type Look = { 
/**
 * The logo as a data address; null without one.
 */
data: string | null, alt: Text, 
/**
 * `#rrggbb`, or empty for the program's own.
 */
accent: string, 
/**
 * The name of the Word document whose styles are taken; empty without one.
 */
template: string, };

/**
 * A document that was made.
 */
export type MadeDocument = { id: string, document: DocumentKind, language: DocumentLanguage, format: Format, edition: Edition, 
/**
 * The name of the file.
 */
name: string, madeOn: string, 
/**
 * How many figures it says.
 */
figures: number, 
/**
 * Those that have changed since.
 */
changed: Array<ChangedFigure>, };

/**
 * The documents that were made, newest first.
 */
export type MadeDocuments = { made: Array<MadeDocument>, };

/**
 * One thing to paint. Marks are painted in their order.
 */
export type Mark = { "kind": "rect", x: number, y: number, width: number, height: number, radius: number, fill: Ink | null, stroke: Stroke | null, } | { "kind": "line", points: Array<Point>, stroke: Stroke, } | { "kind": "path", points: Array<Point>, fill: Ink | null, stroke: Stroke | null, } | { "kind": "circle", x: number, y: number, radius: number, fill: Ink | null, stroke: Stroke | null, 
/**
 * The id of what the circle stands for, for a window that lets it be chosen.
 */
key: string | null, } | { "kind": "text", x: number, y: number, text: string, anchor: Anchor, weight: Weight, size: number, ink: Ink, };

/**
 * The dashboard.
 */
export type Measures = { indicators: Array<IndicatorView>, verdicts: Array<VerdictCount>, };

/**
 * A step with its day.
 */
export type Milestone = { id: string, text: Text, due: string, done: boolean, };

/**
 * Something with a name: a message of the catalogue, or a text a person wrote.
 */
export type Named = { id: string, 
/**
 * The message that names it; empty when it is named by `name`.
 */
message: string, name: Text, };

/**
 * What becomes of a problem; a null choice takes the decision back.
 */
export type NewDecision = { problem: string, choice: DecisionChoice | null, reason: Text, position: number, };

/**
 * A rating of the working group to be given.
 */
export type NewRating = { problem: string, rating: Rating, };

/**
 * The answer of a command that has nothing to say.
 */
export type Nothing = Record<symbol, never>;

/**
 * An objective as a sentence in both languages, with what its SMART check finds.
 */
export type Objective = { id: string, problem: string, verb: Verb, indicator: string | null, group: Text, sentence: Text, checks: Array<SmartFinding>, };

/**
 * An objective. Its figures are its indicator's: they are never copied here.
 */
export type ObjectiveFields = { id: string, problem: string, verb: Verb, indicator: string | null, group: Text, };

/**
 * A plan that was just opened.
 */
export type Opened = { path: string, readOnly: ReadOnly | null, plan: Plan, 
/**
 * The page the plan was left on, empty for a new one.
 */
lastRoute: string, };

/**
 * Whether priorities can be chosen (method B.1).
 */
export type OrderReady = { ready: boolean, 
/**
 * The questions of which one would open the choice; empty when it is open.
 */
missing: Array<string>, };

/**
 * Where a figure comes from.
 */
export type Origin = { 
/**
 * A whole sentence.
 */
sentence: string, 
/**
 * The page of the window that shows it; empty when there is none.
 */
page: string, 
/**
 * The day of the answer or of the value; empty when it is not known.
 */
on: string, grade: Grade | null, };

/**
 * The origins of a figure.
 */
export type Origins = { origins: Array<Origin>, };

/**
 * A heading of the document and where it stands.
 */
export type OutlineEntry = { title: string, 
/**
 * 1 to 3.
 */
level: number, 
/**
 * From 1.
 */
page: number, 
/**
 * Points from the top of the page.
 */
top: number, };

/**
 * The plan's home.
 */
export type Overview = { percent: number, stages: Array<StageTasks>, resume: Resume | null, toFindOut: Array<ToFindOut>, };

/**
 * The files of a pack, in their order.
 */
export type Pack = { files: Array<PackFile>, 
/**
 * A folder that does not exist yet, named after the municipality and the day.
 */
folder: string, };

/**
 * One file of a pack.
 */
export type PackFile = { document: DocumentKind, language: DocumentLanguage, format: Format, 
/**
 * The name of the file.
 */
name: string, };

/**
 * Paper of a document; by default A4 for France, Letter for Canada.
 */
export type PaperSize = "a4" | "letter";

/**
 * A partner, with every field of method C.3. Scales run 0–4, the attitude −2 … +2; money in cents a year.
 */
export type Partner = { id: string, name: Text, category: string, mandate: Text, territory: string, zones: Array<string>, groupsServed: string, resources: Array<string>, resourcesNote: string, resourcesCents: number | null, influence: number | null, interest: number | null, attitude: number | null, relationNow: number | null, relationWanted: number | null, commitment: number | null, agreement: Agreement, agreementFrom: string, agreementUntil: string, dataOffered: string, contactName: string, contactTitle: string, email: string, phone: string, secondContact: string, language: string, lastContact: string, limits: string, seats: string, notes: string, problems: Array<Involvement>, };

/**
 * The register with what it lacks.
 */
export type PartnersView = { partners: Array<Partner>, picture: Scene | null, coverage: Array<CoverageView>, 
/**
 * Stakeholder types of the catalogue that no partner stands for.
 */
missingTypes: Array<string>, 
/**
 * Partners with no contact noted for more than 120 days.
 */
silent: Array<string>, };

/**
 * What a path is for.
 */
export type PathKind = "plan" | "example" | "report";

/**
 * What a finding looks like.
 */
export type PersonalKind = "email" | "identity" | "birth-date" | "phone" | "address" | "plate" | "name";

/**
 * A picture with what it says. Its scene holds the same words as one finding.
 */
export type Picture = { scene: Scene, says: Finding, };

/**
 * What identifies a plan. Years are calendar years; dates are ISO days or empty.
 */
export type Plan = { municipality: string, title: Text, language: Language, secondLanguage: Language | null, profile: Profile, firstYear: number, lastYear: number, population: number | null, councilDate: string, training: boolean, startedOn: string, 
/**
 * The depth chosen; `None` follows the population.
 */
depth: Depth | null, 
/**
 * Whether proposals of trend allow for counts that vary more than chance alone (method B.7, φ = 2).
 */
cautious: boolean, };

/**
 * A place in the scene.
 */
export type Point = { x: number, y: number, };

/**
 * One shared picture of the territory.
 */
export type Portrait = { 
/**
 * The families of evidence without an entry, in words (guard G-02); empty when all three are there.
 */
preliminary: Array<string>, parts: Array<PortraitPart>, };

/**
 * A part of the portrait.
 */
export type PortraitPart = { 
/**
 * `context`, `records`, `people`, `places`, `factors`, `capacity` or `voices`.
 */
id: string, title: string, pictures: Array<Picture>, sentences: Array<Finding>, 
/**
 * Set when nothing is known yet: what would fill this part.
 */
empty: string | null, 
/**
 * The questions that feed this part; of an empty part, the two that would fill it.
 */
questions: Array<string>, };

/**
 * `language` is null until the first run asked for it; `text_size` in percent, 80 to 200.
 */
export type Preferences = { language: Language | null, theme: Theme, textSize: number, region: Region, 
/**
 * How the person wants to be named where a judgement was changed; may be empty.
 */
author: string, };

/**
 * A document to look at.
 */
export type Preview = { 
/**
 * The PDF, in base64.
 */
pdf: string, pages: number, outline: Array<OutlineEntry>, figures: Array<FigurePlace>, };

/**
 * Every figure of method B.8 for one problem.
 */
export type PriorityRow = { problem: string, name: Text, short: Text, values: { [key in string]: Counted }, completeness: number, need: number | null, needMin: number, needMax: number, confidence: number, confidenceWord: Confidence, leverage: number | null, ranked: boolean, rank: number | null, tied: boolean, provisional: boolean, band: Band | null, cell: Cell | null, missing: Array<Criterion>, safeguard: boolean, bestRank: number | null, worstRank: number | null, timesInTop3: number | null, robustness: Robustness | null, decision: Decision | null, };

/**
 * A problem with its names and ratings.
 */
export type Problem = { id: string, 
/**
 * One of the plan's own, not of the catalogue.
 */
own: boolean, name: Text, short: Text, statement: Text, hidden: number | null, startingGravity: number | null, sensitive: boolean, ratings: Array<Rating>, };

/**
 * Jurisdiction profile (method J): it changes expected bodies, terms and formats, never the figures.
 */
export type Profile = "ca-qc" | "ca-on" | "ca" | "fr" | "general";

/**
 * Why nothing can be proposed, and how that changes.
 */
export type ProposalBlocked = { why: string, lift: string, 
/**
 * The question that lifts it; empty when none does.
 */
question: string, };

/**
 * What the figures propose for one criterion of one problem.
 */
export type ProposalView = { criterion: Criterion, 
/**
 * 0–4 as a rating stores it (the trend shifted by 2); nothing when nothing can be proposed.
 */
value: number | null, 
/**
 * The value with the words of its anchor.
 */
anchor: string, grade: Grade | null, 
/**
 * The arithmetic, in one or two sentences.
 */
sentences: Array<string>, blocked: ProposalBlocked | null, 
/**
 * Fewer than 20 events: one more or one less changes much.
 */
unstable: boolean, 
/**
 * Offered as a place to begin a discussion, never as a result (gravity).
 */
startingPoint: boolean, };

/**
 * One question with its answer and its neighbours.
 */
export type QuestionView = { id: string, section: string, stage: Stage, form: Form, 
/**
 * A sheet of this program beside the questions of the method.
 */
companion: boolean, 
/**
 * On the minimum path of its section.
 */
essential: boolean, who: Array<Respondent>, options: Array<Named>, sources: Array<string>, table: TableView | null, record: RecordView | null, 
/**
 * The page that holds the answer, when it is not given here.
 */
elsewhere: string | null, 
/**
 * Set when it is asked again for each problem: the value is `{problem: value}`.
 */
problems: Array<Named> | null, answer: Answer | null, 
/**
 * What each voice answered, in their order; empty when the form is not one that voices answer apart.
 */
voices: Array<VoiceAnswer>, warnings: Array<Warning>, number: number, of: number, previous: string | null, next: string | null, ticks: Array<Tick>, };

/**
 * A rating of one problem on one criterion.
 */
export type Rating = { criterion: Criterion, state: State, 
/**
 * 0–4 when the state is `value`; the trend is stored shifted by 2.
 */
value: number | null, grade: Grade | null, source: string, reason: Text, 
/**
 * What the figures proposed when it was rated; `None` when they proposed nothing.
 */
proposed: number | null, ratedOn: string, };

/**
 * Why the open plan cannot be changed.
 */
export type ReadOnly = { 
/**
 * A message of `errors.ftl`.
 */
reason: string, };

/**
 * A value measured on a day.
 */
export type Reading = { id: string, indicator: string, on: string, value: number, sample: number | null, 
/**
 * Half-width of the 95 % interval, in the indicator's unit.
 */
margin: number | null, sourceNote: string, note: Text, };

/**
 * A plan opened lately.
 */
export type RecentPlan = { path: string, title: Text, municipality: string, percent: number, openedAt: string, training: boolean, 
/**
 * The file is not there any more.
 */
missing: boolean, };

/**
 * An entry of a list, or a form of several fields.
 */
export type RecordView = { 
/**
 * `record-<id>` names it, `record-<id>-<field>` its fields.
 */
id: string, title: string, fields: Array<FieldView>, };

/**
 * Which French and which formats: Canada or France (screen specification 5.6.8).
 */
export type Region = "CA" | "FR";

/**
 * A document that was written.
 */
export type Report = { path: string, 
/**
 * Null for a format without pages.
 */
pages: number | null, };

/**
 * Who may answer (method, B.2).
 */
export type Respondent = "coordinator" | "elected-official" | "municipal-manager" | "police" | "partner" | "working-group" | "residents" | "data-preparer";

/**
 * Where to pick up.
 */
export type Resume = { stage: Stage, 
/**
 * A section's id or the name of a page.
 */
section: string | null, question: string | null, number: number, of: number, minutes: number, };

/**
 * Words for the sensitivity test (method B.8.8).
 */
export type Robustness = "robust" | "fairly-robust" | "depends" | "not-top";

/**
 * Role of a partner: does the work, answers for the result, is asked before, is told after (method C.5).
 */
export type Role = "R" | "A" | "C" | "I";

/**
 * A row of a table.
 */
export type RowView = { id: string, label: Named, 
/**
 * What tells it from other rows of the same label: an area, a source, by day or after dark.
 */
second: Named | null, 
/**
 * The message of the heading it stands under; empty for none.
 */
group: string, };

/**
 * A picture; x grows rightwards and y downwards, in points of the printed page.
 */
export type Scene = { width: number, height: number, title: string, 
/**
 * What the picture shows, in one sentence.
 */
finding: string, 
/**
 * The alternative text: the kind of picture and what it says, for who can't see it.
 */
alt: string, marks: Array<Mark>, table: DataTable, };

export type SectionQuestion = { id: string, form: Form, companion: boolean, essential: boolean, options: Array<Named>, answer: Answer | null, 
/**
 * How much of a table or a list is filled: cells or entries.
 */
filled: number, elsewhere: string | null, 
/**
 * How many pieces of evidence support it.
 */
evidence: number, };

/**
 * A section with all its questions.
 */
export type SectionView = { id: string, stage: Stage, done: boolean, status: TaskStatus, minutes: number, depth: Depth, 
/**
 * Groups of questions of the minimum path: one of each group is enough.
 */
minimum: Array<Array<string>>, 
/**
 * Those of the groups that have no answer yet.
 */
missing: Array<Array<string>>, questions: Array<SectionQuestion>, warnings: Array<Warning>, };

/**
 * Who may see it. Sensitive evidence stays out of documents and of a projected screen.
 */
export type Sensitivity = "open" | "internal" | "sensitive";

/**
 * How serious a pitfall is (method H): it blocks the final status, warns, or informs.
 */
export type Severity = "blocks" | "warns" | "informs";

/**
 * A part of a sheet: statement, triangle, tree, responses, hypotheses, sources, actions, validation.
 */
export type SheetPart = { id: string, title: string, picture: Picture | null, lines: Array<string>, 
/**
 * Set when there is nothing yet: what is missing.
 */
empty: string | null, 
/**
 * The questions that feed it.
 */
questions: Array<string>, };

/**
 * The sheet of one priority (output O5).
 */
export type SheetView = { problem: string, name: string, 
/**
 * The composed statement (method D.4); nothing when Q801 is not answered for this problem.
 */
statement: string | null, 
/**
 * Said beside the statement: it hides a solution, or it is not validated yet.
 */
remarks: Array<string>, parts: Array<SheetPart>, };

/**
 * The four kinds of sources set side by side.
 */
export type Side = "records" | "residents" | "walks" | "partners";

/**
 * What four sources say about one problem.
 */
export type SideBySide = { problem: string, name: string, 
/**
 * Records, residents, walks and partners, in this order.
 */
cells: Array<SideCell>, verdict: SidesVerdict, verdictWords: string, 
/**
 * Why they may differ; empty unless they disagree.
 */
note: string, };

/**
 * What one source says about one problem.
 */
export type SideCell = { source: Side, signal: Signal, 
/**
 * The signal in a word.
 */
word: string, 
/**
 * The facts behind it.
 */
facts: Array<string>, 
/**
 * The questions that hold them.
 */
questions: Array<string>, };

/**
 * What the four say together.
 */
export type SidesVerdict = "agree" | "disagree" | "one-voice" | "silent";

/**
 * How strongly one kind of source speaks of a problem.
 */
export type Signal = "strong" | "moderate" | "weak" | "silent";

/**
 * What the SMART check finds (method D.4, guards G-11, G-12, G-23, G-24).
 */
export type SmartFinding = "group-missing" | "indicator-missing" | "baseline-missing" | "target-missing" | "not-retained" | "change-too-fast" | "change-too-small" | "under-reported";

/**
 * What a check of the file found.
 */
export type Soundness = { sound: boolean, findings: Array<string>, rows: Array<TableRows>, };

/**
 * The five stages of the work.
 */
export type Stage = "understand" | "mobilize" | "decide" | "act" | "measure";

/**
 * The tasks of one stage.
 */
export type StageTasks = { stage: Stage, percent: number, tasks: Array<Task>, done: number, };

/**
 * Where a problem stood among the others.
 */
export type Standing = { need: number | null, rank: number | null, tied: boolean, band: Band | null, 
/**
 * False when it is listed apart, to document.
 */
ranked: boolean, };

/**
 * What kind of answer was given. "I don't know yet" is a full answer (method 0.3, rule 1).
 */
export type State = "value" | "unknown" | "not-applicable" | "undisclosed";

/**
 * What a shell shows around every page.
 */
export type Status = { open: boolean, path: string, readOnly: ReadOnly | null, savedAt: string, undo: StepLabel | null, redo: StepLabel | null, plan: Plan | null, };

/**
 * The name of a step for "Undo: …": a message with its facts.
 */
export type StepLabel = { op: string, args: { [key in string]: string }, };

/**
 * How a line is drawn.
 */
export type Stroke = { ink: Ink, width: number, dash: Dash, };

export type TableRows = { table: string, count: number, };

/**
 * A table to fill in.
 */
export type TableView = { rows: Array<RowView>, columns: Array<ColumnView>, 
/**
 * Rows that are not shown yet and may be added; for counts, what a row is counted for.
 */
addable: Array<Named>, 
/**
 * For counts by area or by source: the areas or sources a row may be about.
 */
seconds: Array<Named>, };

/**
 * A row of the task list: a section's id or the name of a page.
 */
export type Task = { id: string, status: TaskStatus, answered: number, total: number, toFindOut: number, };

/**
 * How far a task is.
 */
export type TaskStatus = "empty" | "progress" | "minimum" | "done";

/**
 * A text of the user's in English, in French, or in both. Empty means not written.
 */
export type Text = { en: string, fr: string, };

/**
 * Something in a text that deserves a second look.
 */
export type TextWarning = { 
/**
 * What kind of personal information it looks like; null when it is a word that may stigmatise.
 */
personal: PersonalKind | null, found: string, 
/**
 * A word to use instead, when the method has one.
 */
alternative: string | null, };

export type Theme = "system" | "light" | "dark" | "contrast";

/**
 * How one question of a section stands, for the small ticks.
 */
export type Tick = { question: string, state: TickState, };

export type TickState = "empty" | "value" | "unknown";

/**
 * Time before an effect may be seen, by professional judgement.
 */
export type TimeToEffect = "short" | "medium" | "long";

/**
 * A question someone must find out.
 */
export type ToFindOut = { question: string, who: string, due: string, 
/**
 * What to ask.
 */
note: Text, late: boolean, };

/**
 * The figures of a document, in reading order.
 */
export type Trace = { figures: Array<TracedFigure>, };

/**
 * A figure of a document.
 */
export type TracedFigure = { text: string, from: Array<string>, place: string, };

/**
 * What the values of an indicator are.
 */
export type Unit = "percent" | "rate" | "count" | "index" | "score" | "money" | "days" | "ratio" | "minutes" | "points" | "speed";

/**
 * The direction of an objective (method D.4).
 */
export type Verb = "reduce" | "increase" | "maintain";

/**
 * The verdict printed with an indicator; its rule is [`verdict`].
 */
export type Verdict = "on-track" | "behind" | "wrong-way" | "no-clear-change" | "with-care" | "no-target" | "no-value";

export type VerdictCount = { verdict: Verdict, count: number, };

/**
 * Someone whose answers and ratings are kept beside the working group's own (method B.2, B.8.9).
 */
export type Voice = { 
/**
 * Empty for a new one.
 */
id: string, 
/**
 * A role or a group; no person's name is needed.
 */
name: Text, role: Respondent, people: number | null, heardOn: string, };

/**
 * What one voice answered to a question.
 */
export type VoiceAnswer = { voice: Voice, answer: Answer | null, };

/**
 * What one voice holds: a place on the scale, or null when it does not know.
 */
export type VoiceValue = { voice: string, value: number | null, };

/**
 * A voice with how much it said.
 */
export type VoiceView = { voice: Voice, 
/**
 * Questions it answered.
 */
answered: number, 
/**
 * Ratings it gave.
 */
rated: number, };

/**
 * The values that several people or groups gave to one line.
 */
export type Voiced = { 
/**
 * Median of the known values, the lower one of a tie; `None` when more than half are unknown.
 */
median: number | null, 
/**
 * Lowest known value.
 */
low: number | null, 
/**
 * Highest known value.
 */
high: number | null, 
/**
 * How many gave a value.
 */
known: number, 
/**
 * How many were asked.
 */
of: number, 
/**
 * The known values lie 2 or more apart: to discuss before anything is ranked.
 */
disagree: boolean, };

/**
 * What the voices hold on one criterion of a problem. Voices that said nothing are absent.
 */
export type VoicedCriterion = { criterion: Criterion, values: Array<VoiceValue>, combined: Voiced, 
/**
 * The working group's own; null when it is not rated or not known.
 */
own: number | null, };

/**
 * What the voices hold on one problem.
 */
export type VoicedProblem = { problem: string, criteria: Array<VoicedCriterion>, 
/**
 * From 0 to 1; null when no criterion was rated by two voices.
 */
agreement: number | null, };

/**
 * What the voices hold on one question; no is 0, partly 1 and yes 2.
 */
export type VoicedQuestion = { question: string, form: Form, values: Array<VoiceValue>, combined: Voiced, 
/**
 * The working group's own; null when it is not answered or not known.
 */
own: number | null, };

/**
 * A pitfall found.
 */
export type Warning = { 
/**
 * The code of the method, such as `G-07`.
 */
guard: string, severity: Severity, 
/**
 * What it is about: the id of a question, a problem or an entry; empty when it is the whole diagnosis.
 */
subject: string, 
/**
 * The question whose page mends it.
 */
question: string, 
/**
 * Set when a person accepted it.
 */
accepted: Accepted | null, };

export type Weight = "regular" | "strong";

/**
 * Weights of the five criteria; they total 1, in steps of 0.05 (method B.8.1).
 */
export type Weights = { F: number, G: number, T: number, V: number, P: number, };

/**
 * Where something was written.
 */
export type Written = { path: string, };

export type YearTotal = { year: number, cents: number, };

/**
 * Zone of the Ontario framework (method A.5).
 */
export type Zone = "" | "SD" | "PR" | "RI" | "IR";

/** Every command: its arguments and its output. */
export interface Commands {
  preferences: { args: Record<symbol, never>; output: Preferences };
  save_preferences: { args: { language: Language | null, theme: Theme, textSize: number, region: Region, 
/**
 * Left as it was when it is not given.
 */
author?: string, }; output: Preferences };
  recent_plans: { args: Record<symbol, never>; output: Array<RecentPlan> };
  forget_plan: { args: { path: string, }; output: Array<RecentPlan> };
  catalogue: { args: Record<symbol, never>; output: CatalogueView };
  create_plan: { args: { path: string, municipality: string, title: string, language: Language, profile: Profile, firstYear: number, lastYear: number, population: number | null, councilDate: string, }; output: Opened };
  create_example: { args: { path: string, language: Language, }; output: Opened };
  open_plan: { args: { path: string, }; output: Opened };
  open_backup: { args: { backup: string, path: string, }; output: Opened };
  close_plan: { args: Record<symbol, never>; output: Nothing };
  status: { args: Record<symbol, never>; output: Status };
  save_settings: { args: { plan: Plan, }; output: Changes };
  undo: { args: Record<symbol, never>; output: Changes | null };
  redo: { args: Record<symbol, never>; output: Changes | null };
  back_up: { args: Record<symbol, never>; output: Written };
  check_plan: { args: Record<symbol, never>; output: Soundness };
  remember_route: { args: { route: string, }; output: Nothing };
  suggest_path: { args: { kind: PathKind, language: Language, name: string, document: DocumentKind | null, format: Format | null, }; output: Written };
  overview: { args: Record<symbol, never>; output: Overview };
  to_find_out: { args: Record<symbol, never>; output: Array<ToFindOut> };
  section: { args: { id: string, }; output: SectionView };
  question: { args: { id: string, }; output: QuestionView };
  save_answer: { args: { question: string, answer: Answer, }; output: Changes };
  clear_answer: { args: { question: string, }; output: Changes };
  text_warnings: { args: { text: string, }; output: Array<TextWarning> };
  mark_section: { args: { section: string, done: boolean, }; output: Changes };
  voices: { args: Record<symbol, never>; output: Array<VoiceView> };
  save_voice: { args: { voice: Voice, }; output: Changes };
  remove_voice: { args: { id: string, }; output: Changes };
  save_voice_answer: { args: { voice: string, question: string, answer: Answer, }; output: Changes };
  clear_voice_answer: { args: { voice: string, question: string, }; output: Changes };
  rate_as_voice: { args: { voice: string, problem: string, rating: Rating, }; output: Changes };
  clear_voice_rating: { args: { voice: string, problem: string, criterion: Criterion, }; output: Changes };
  voiced_ratings: { args: Record<symbol, never>; output: Array<VoicedProblem> };
  voiced_answers: { args: Record<symbol, never>; output: Array<VoicedQuestion> };
  keep_median: { args: { question: string, }; output: Changes };
  keep_median_rating: { args: { problem: string, criterion: Criterion, }; output: Changes };
  evidence: { args: Record<symbol, never>; output: Array<EvidenceView> };
  save_evidence: { args: { evidence: Evidence, 
/**
 * The path of a document to copy into the plan; it takes the place of the one attached before.
 */
attach: string | null, 
/**
 * Whether the document attached before is taken off.
 */
detach: boolean, }; output: Changes };
  remove_evidence: { args: { id: string, }; output: Changes };
  save_attachment: { args: { id: string, path: string, }; output: Nothing };
  warnings: { args: Record<symbol, never>; output: Array<Warning> };
  accept_warning: { args: { guard: string, subject: string, reason: Text, }; output: Changes };
  withdraw_acceptance: { args: { guard: string, subject: string, }; output: Changes };
  history: { args: Record<symbol, never>; output: Array<JudgementChange> };
  frozen: { args: Record<symbol, never>; output: Array<Frozen> };
  freeze: { args: { name: Text, }; output: Changes };
  remove_frozen: { args: { id: string, }; output: Changes };
  compare: { args: { id: string, }; output: Comparison };
  portrait: { args: { language: Language, }; output: Portrait };
  proposals: { args: { problem: string, language: Language, }; output: Array<ProposalView> };
  side_by_side: { args: { language: Language, }; output: Array<SideBySide> };
  sheet: { args: { problem: string, language: Language, }; output: SheetView };
  compose_statement: { args: { fields: unknown, }; output: Text };
  what_if: { args: { language: Language, }; output: Array<string> };
  order_ready: { args: Record<symbol, never>; output: OrderReady };
  problems: { args: Record<symbol, never>; output: Array<Problem> };
  add_problem: { args: { problem: string, }; output: Changes };
  add_own_problem: { args: { name: Text, }; output: Changes };
  save_problem: { args: { problem: string, name: Text, statement: Text, hidden: number | null, }; output: Changes };
  remove_problem: { args: { problem: string, }; output: Changes };
  rate: { args: { problem: string, rating: Rating, }; output: Changes };
  rate_many: { args: { ratings: Array<NewRating>, }; output: Changes };
  clear_rating: { args: { problem: string, criterion: Criterion, }; output: Changes };
  diagnosis: { args: { language: Language, }; output: Diagnosis };
  save_weights: { args: { weights: Weights, 
/**
 * Why they were changed.
 */
reason?: Text, }; output: Changes };
  decide: { args: { problem: string, choice: DecisionChoice | null, reason: Text, position: number, }; output: Changes };
  decide_many: { args: { decisions: Array<NewDecision>, }; output: Changes };
  save_decision_record: { args: { record: DecisionRecord, }; output: Changes };
  objectives: { args: Record<symbol, never>; output: Array<Objective> };
  save_objective: { args: { objective: ObjectiveFields, }; output: Changes };
  remove_objective: { args: { id: string, }; output: Changes };
  partners: { args: { language: Language, }; output: PartnersView };
  save_partner: { args: { partner: Partner, }; output: Changes };
  remove_partner: { args: { id: string, }; output: Changes };
  place_partner: { args: { id: string, influence: number | null, interest: number | null, }; output: Changes };
  set_partner_role: { args: { partner: string, problem: string, role: Role | null, }; output: Changes };
  ideas: { args: { problem: string | null, level: string | null, cost: Cost | null, evidence: EvidenceRating | null, }; output: Array<Idea> };
  add_idea: { args: { intervention: string, problem: string | null, }; output: Changes };
  actions: { args: Record<symbol, never>; output: ActionsView };
  save_action: { args: { action: Action, }; output: Changes };
  remove_action: { args: { id: string, }; output: Changes };
  measures: { args: { language: Language, }; output: Measures };
  save_indicator: { args: { indicator: Indicator, }; output: Changes };
  remove_indicator: { args: { id: string, }; output: Changes };
  save_reading: { args: { reading: Reading, }; output: Changes };
  remove_reading: { args: { id: string, }; output: Changes };
  document_list: { args: Record<symbol, never>; output: DocumentList };
  export_check: { args: { language: Language, document: DocumentKind | null, edition: Edition | null, }; output: ExportReport };
  set_export_choice: { args: { subject: string, choice: ExportChoice | null, reason: string, }; output: Changes };
  preview: { args: { document: DocumentKind, language: DocumentLanguage, paper: PaperSize | null, edition: Edition | null, }; output: Preview };
  origin: { args: { from: string, language: Language, }; output: Origins };
  report: { args: { document: DocumentKind, language: DocumentLanguage, format: Format, path: string, paper: PaperSize | null, edition: Edition | null, }; output: Report };
  pack_files: { args: { documents: Array<DocumentKind>, languages: Array<DocumentLanguage>, formats: Array<Format>, 
/**
 * The folder in which the pack's own will be made; without one, where documents are usually kept.
 */
parent: string | null, }; output: Pack };
  documents_made: { args: Record<symbol, never>; output: MadeDocuments };
  forget_document_made: { args: { id: string, }; output: Changes };
  trace: { args: { document: DocumentKind, language: DocumentLanguage, edition: Edition | null, }; output: Trace };
  logo: { args: Record<symbol, never>; output: Look };
  set_logo: { args: { 
/**
 * The path of a PNG or JPEG picture; empty keeps the one there is, null takes it away.
 */
path: string | null, alt: Text, }; output: Changes };
  set_accent: { args: { accent: string, }; output: Changes };
  set_word_template: { args: { path: string | null, }; output: Changes };
}
