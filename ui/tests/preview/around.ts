// The pretended program's voices, evidence and history, from the training municipality. Medians follow
// the page's own rule; proposals and comparisons are canned: nothing of the method is computed here.

import type {
  Answer,
  Changes,
  Comparison,
  Criterion,
  Evidence,
  EvidenceView,
  Frozen,
  Grade,
  JudgementChange,
  Language,
  ProposalView,
  Rating,
  Text,
  Voice,
  VoicedProblem,
  VoicedQuestion,
  VoiceView,
} from "../../src/lib/generated/api";
import { standing, together } from "../../src/stages/understand/question/voices";

type Table = Record<string, unknown>;
type Change = (op: string, work: () => void, tables?: string[]) => Changes;
interface RatingOf {
  voice: string;
  problem: string;
  rating: Rating;
}
interface AnswerOf {
  voice: string;
  question: string;
  answer: Answer;
}
const NONE: Text = { en: "", fr: "" };
const CRITERIA: readonly Criterion[] = ["F", "G", "T", "V", "P", "M", "R", "E"];
const MONTHS_OLD = 36;
const TODAY = new Date("2026-11-22");

const rating = (entry: Table): Rating => ({
  criterion: entry.criterion as Criterion,
  state: (entry.state as Rating["state"] | undefined) ?? "value",
  value: (entry.value as number | undefined) ?? null,
  grade: (entry.grade as Grade | undefined) ?? null,
  source: String(entry.source ?? ""),
  reason: (entry.reason as Text | undefined) ?? NONE,
  proposed: null,
  ratedOn: "",
});
const answer = (entry: Table): Answer => ({
  state: (entry.state as Answer["state"] | undefined) ?? "value",
  value: entry.value ?? null,
  reason: NONE,
  source: "",
  sourceNote: "",
  grade: null,
  who: "",
  due: "",
  note: NONE,
  answeredOn: "",
});
const months = (day: string): number | null => {
  if (day === "") return null;
  const at = new Date(day);
  return (TODAY.getFullYear() - at.getFullYear()) * 12 + TODAY.getMonth() - at.getMonth();
};

export function aroundDiagnosis(example: Table, blank: boolean, change: Change) {
  const list = (key: string): Table[] => (blank ? [] : ((example[key] as Table[]) ?? []));
  let voices = list("voices").map((entry) => ({ people: null, heardOn: "", ...entry }) as Voice);
  let answers: AnswerOf[] = list("voiceAnswers").map((entry) => ({
    voice: String(entry.voice),
    question: String(entry.question),
    answer: answer(entry),
  }));
  let ratings: RatingOf[] = list("voiceRatings").map((entry) => ({
    voice: String(entry.voice),
    problem: String(entry.problem),
    rating: rating(entry),
  }));
  let evidence = list("evidence").map(
    (entry) =>
      ({
        source: "",
        holder: NONE,
        datedOn: "",
        definition: null,
        coverage: null,
        grade: null,
        note: NONE,
        attached: null,
        addedOn: "",
        ...entry,
        uses: ((entry.uses as Table[]) ?? []).map((use) => ({ problem: "", page: "", ...use })),
      }) as Evidence,
  );
  const history = list("changes").map(
    (entry) => ({ author: "", reason: NONE, voice: "", problem: "", ...entry }) as JudgementChange,
  );
  let frozen: Frozen[] = blank
    ? []
    : [
        {
          id: "f1",
          name: { en: "Before the survey", fr: "Avant le sondage" },
          frozenOn: "2024-09-30",
        },
      ];
  let next = 0;
  const newId = () => `around-${(next += 1)}`;
  const problems = list("problems").map((entry) => String(entry.id));
  const own = list("ratings").map((entry) => ({
    problem: String(entry.problem),
    rating: rating(entry),
  }));
  const ownAnswers = list("answers");

  const view = (piece: Evidence): EvidenceView => {
    const age = months(piece.datedOn);
    const proposed: Grade | null =
      piece.source === "" ? null : age !== null && age > 60 ? "C" : "B";
    return {
      evidence: piece,
      proposedGrade: proposed,
      grade: piece.grade ?? proposed,
      old: age !== null && age > MONTHS_OLD,
      months: age,
    };
  };
  const voicedQuestion = (question: string): VoicedQuestion | null => {
    const values = answers
      .filter((said) => said.question === question)
      .map((said) => ({ voice: said.voice, value: standing("scale04", said.answer) }));
    const held = ownAnswers.find((entry) => entry.question === question)?.value;
    return values.length === 0
      ? null
      : {
          question,
          form: "scale04",
          values,
          combined: together(values.map(({ value }) => value)),
          own: typeof held === "number" ? held : null,
        };
  };
  const voicedProblem = (problem: string): VoicedProblem => {
    const criteria = CRITERIA.map((criterion) => {
      const values = ratings
        .filter((said) => said.problem === problem && said.rating.criterion === criterion)
        .map((said) => ({ voice: said.voice, value: said.rating.value }));
      const mine = own.find((one) => one.problem === problem && one.rating.criterion === criterion);
      return {
        criterion,
        values,
        combined: together(values.map(({ value }) => value)),
        own: mine?.rating.value ?? null,
      };
    });
    const spreads = criteria
      .filter(({ combined }) => combined.known > 1)
      .map(({ combined }) => (combined.high ?? 0) - (combined.low ?? 0));
    const total = spreads.reduce((sum, spread) => sum + spread, 0);
    return {
      problem,
      criteria,
      agreement: spreads.length === 0 ? null : 1 - total / (4 * spreads.length),
    };
  };
  const isSaid = (said: AnswerOf, voice: string, question: string) =>
    said.voice === voice && said.question === question;
  const isRated = (said: RatingOf, voice: string, problem: string, criterion: Criterion) =>
    said.voice === voice && said.problem === problem && said.rating.criterion === criterion;

  const proposals = ({ problem, language }: { problem: string; language: Language }) => {
    if (problem !== "PB20" && problem !== "PB09") return [];
    const fr = language === "fr";
    const base = {
      grade: null,
      sentences: [],
      blocked: null,
      unstable: false,
      startingPoint: false,
    };
    const found: ProposalView[] =
      problem === "PB09"
        ? [
            {
              ...base,
              criterion: "F",
              value: null,
              anchor: "",
              blocked: {
                why: fr ? "aucun compte n’est connu." : "no count is known.",
                lift: fr ? "Une année suffit pour commencer." : "One year is enough to begin.",
                question: "Q202",
              },
            },
          ]
        : [
            {
              ...base,
              criterion: "T",
              value: 4,
              anchor: fr ? "+2, forte hausse" : "+2, strong rise",
              grade: "B",
              sentences: [
                fr
                  ? "63 appels en 2024, contre 156 pour les quatre années précédentes réunies."
                  : "63 calls in 2024, against 156 for the four years before taken together.",
              ],
            },
            {
              ...base,
              criterion: "G",
              value: 2,
              anchor: fr ? "2, une perte ou une détresse réelle" : "2, clear loss or distress",
              startingPoint: true,
            },
          ];
    return found;
  };
  const comparison = ({ id }: { id: string }): Comparison => ({
    frozen: frozen.find((one) => one.id === id) ?? { id, name: NONE, frozenOn: "" },
    problems: problems.slice(0, 5).map((problem, at) => ({
      problem,
      name: NONE,
      short: NONE,
      then:
        at === 4
          ? null
          : {
              need: 60 + at,
              rank: at === 3 ? null : at + 1,
              tied: at === 1,
              band: "B",
              ranked: true,
            },
      now: { need: 75 - 4 * at, rank: at + 1, tied: false, band: "A", ranked: true },
    })),
    maturity: {
      then: 37.5,
      now: 40,
      dimensions: Array.from({ length: 10 }, (_, at) => ({
        dimension: `M${at + 1}`,
        question: `Q${602 + at}`,
        then: at === 9 ? null : at % 3,
        now: at % 4,
      })),
    },
    factors: (["individual", "relationship", "community", "society"] as const).map((level, at) => {
      const balance = (by: number) => ({
        level,
        risk: 2,
        protection: 2 + by,
        balance: by,
        known: 8,
        of: 10,
        enough: at !== 3,
      });
      return { level, then: balance(-0.4), now: balance(at / 5 - 0.4) };
    }),
  });

  return {
    voices: (): VoiceView[] =>
      voices.map((voice) => ({
        voice,
        answered: answers.filter((said) => said.voice === voice.id).length,
        rated: ratings.filter((said) => said.voice === voice.id).length,
      })),
    save_voice: ({ voice }: { voice: Voice }) =>
      change("op-save-voice", () => {
        voices = voice.id
          ? voices.map((one) => (one.id === voice.id ? voice : one))
          : [...voices, { ...voice, id: newId() }];
      }),
    remove_voice: ({ id }: { id: string }) =>
      change("op-remove-voice", () => (voices = voices.filter((one) => one.id !== id))),
    voiced_answers: () =>
      [...new Set(answers.map((said) => said.question))].sort().flatMap((question) => {
        const found = voicedQuestion(question);
        return found ? [found] : [];
      }),
    voiced_ratings: () => problems.map(voicedProblem),
    rate_as_voice: ({ voice, problem, rating }: RatingOf) =>
      change("op-rate-as-voice", () => {
        ratings = [
          ...ratings.filter((said) => !isRated(said, voice, problem, rating.criterion)),
          { voice, problem, rating },
        ];
      }),
    clear_voice_rating: (at: { voice: string; problem: string; criterion: Criterion }) =>
      change("op-rate-as-voice", () => {
        ratings = ratings.filter((said) => !isRated(said, at.voice, at.problem, at.criterion));
      }),
    keep_median: () => change("op-change-answer", () => undefined),
    keep_median_rating: () => change("op-rate", () => undefined),
    /** No command: tells what a voice answered on the page of a question or in a table. */
    heard: (voice: string, question: string, answer: Answer | null) => {
      const others = answers.filter((said) => !isSaid(said, voice, question));
      answers = answer ? [...others, { voice, question, answer }] : others;
    },
    evidence: () => evidence.map(view),
    save_evidence: ({
      evidence: piece,
      attach,
      detach,
    }: {
      evidence: Evidence;
      attach: string | null;
      detach: boolean;
    }) => {
      const id = piece.id || newId();
      const before = evidence.find((one) => one.id === id)?.attached ?? null;
      const attached = attach
        ? { fileName: "minutes.pdf", mediaType: "application/pdf", bytes: 184_000, sha256: "" }
        : detach
          ? null
          : before;
      const saved = { ...piece, id, attached };
      const changes = change("op-save-evidence", () => {
        evidence = piece.id
          ? evidence.map((one) => (one.id === id ? saved : one))
          : [...evidence, saved];
      });
      return { ...changes, args: { evidence: id } };
    },
    remove_evidence: ({ id }: { id: string }) =>
      change("op-remove-evidence", () => (evidence = evidence.filter((one) => one.id !== id))),
    save_attachment: () => ({}),
    history: () => history,
    frozen: () => frozen,
    freeze: ({ name }: { name: Text }) =>
      change("op-freeze-diagnosis", () => {
        frozen = [{ id: newId(), name, frozenOn: "2026-11-22" }, ...frozen];
      }),
    remove_frozen: ({ id }: { id: string }) =>
      change("op-remove-frozen", () => (frozen = frozen.filter((one) => one.id !== id))),
    compare: comparison,
    proposals,
    what_if: ({ language }: { language: Language }) =>
      blank
        ? []
        : language === "fr"
          ? [
              "Si la gravité du harcèlement de rue passait de 2 à 3, cet enjeu deviendrait premier.",
              "Si la fréquence des incidents haineux était connue et valait 2, ils entreraient parmi les trois premiers.",
            ]
          : [
              "If the gravity of street harassment went from 2 to 3, it would come first.",
              "If the frequency of hate incidents were known and rated 2, they would enter the first three.",
            ],
    order_ready: () => ({ ready: !blank, missing: blank ? ["S2", "S3"] : [] }),
    withdraw_acceptance: () => change("op-withdraw-acceptance", () => undefined),
  };
}
