import type { Bounds } from "../../record/origin.ts";
import { english } from "../../record/sentence.ts";
import type { AnswerChange, WhatIf } from "../../record/what-if.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { count, originsIn } from "../print/words.ts";
import { reasonsAbout } from "./reason.ts";

/** What a supposition would change, in sentences. */
export function changesInWords(view: CaseView, { questions, claims, conflicts, unmoved }: WhatIf, about: string): readonly Reason[] {
  const reason = reasonsAbout(view, about);
  const answers = questions.flatMap(({ question, answers: changed }) =>
    changed.flatMap((answer) => sentenceOf(answer).map((sentence) => reason(sentence, { parts: [answer.claim, question] }))),
  );
  const counts = claims.length === 0 ? [] : [reason(`The origins of ${count(claims.length, "claim")} would be counted otherwise.`)];
  const gone = conflicts.filter(({ change }) => change === "gone");
  const cleared =
    gone.length === 0
      ? []
      : [
          reason(`${count(gone.length, "conflict or tension", "conflicts and tensions")} would be gone.`, {
            parts: gone.map(({ conflict }) => conflict),
          }),
        ];
  const asked = questions
    .filter(({ change }) => change !== "changed")
    .map(({ question, text, change }) =>
      reason(`The question would ${change === "gone" ? "not be asked" : "be proposed"}: ${english(text)}`, {
        parts: change === "gone" ? [question] : [],
      }),
    );
  const still = unmoved.map((sentence) => reason(english(sentence)));
  return [...asked, ...answers, ...still, ...counts, ...cleared];
}

function sentenceOf({ label, before, after, differs }: AnswerChange): readonly string[] {
  if (before === null || after === null) return [`The answer “${label}” would ${after === null ? "be gone" : "be new"}.`];
  const parts = differs.flatMap((field) => {
    if (field === "word") return [`${after.word} instead of ${before.word}`];
    if (field === "for") return [`${originsIn(after.for.origins)} for it instead of ${bounds(before.for.origins)}`];
    if (field === "against") return [`${originsIn(after.against.origins)} against it instead of ${bounds(before.against.origins)}`];
    return field === "probability" ? [] : [`${field} ${after[field]} instead of ${before[field]}`];
  });
  return parts.length === 0 ? [] : [`“${label}”: ${parts.join("; ")}.`];
}

function bounds({ min, max }: Bounds): string {
  return min === max ? String(min) : `${min}–${max}`;
}
