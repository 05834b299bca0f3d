// What an answer says, in the words of the screen.

import { message } from "$lib/catalogue.svelte";
import type { Answer, AnswerType } from "$lib/generated/api";
import { show } from "$lib/show";
import { has, pick, t } from "$lib/words.svelte";
import { draftOf } from "./draft";

/** The words of one option; yes, partly and no are the same for all questions. */
export function optionWords(question: string, type: AnswerType, code: string): string {
  if (type === "yps") return t(`answer-${code.toLowerCase()}`);
  const id = message.option(question, code);
  return has(id) ? t(id) : code;
}

/** The answer as lines of text; texts that people wrote keep their language. */
export function answerLines(
  question: { id: string; type: AnswerType },
  answer: Answer,
): { text: string; lang: string | undefined }[] {
  const draft = draftOf(answer);
  const one = (text: string) => [{ text, lang: undefined }];
  switch (question.type) {
    case "single":
    case "yps":
    case "scale04":
    case "scale03":
    case "trend5":
      return one(optionWords(question.id, question.type, draft.code ?? ""));
    case "multi":
      return draft.codes.flatMap((code) => one(optionWords(question.id, question.type, code)));
    case "number":
      return one(show.number(draft.number ?? 0));
    case "percent":
      return one(show.percent(draft.number ?? 0));
    case "money":
      return one(show.money(draft.number ?? 0));
    case "date":
      return one(show.date(draft.date));
    case "period":
      return one(
        t("answer-period", {
          from: show.date(draft.period.from),
          to: show.date(draft.period.to),
          earlier: draft.period.earlier ?? 0,
        }),
      );
    case "textShort":
    case "textLong": {
      const picked = pick(draft.text);
      return [{ text: picked.text, lang: picked.lang }];
    }
    case "other":
      return [];
  }
}
