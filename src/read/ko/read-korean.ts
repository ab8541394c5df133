import type { ReadEntity, ReadQuantity, ReadTime, ReadUtterance } from "../../record/reading.ts";
import { firstFrom, hull, type Span } from "../../record/span.ts";
import type { Found, LanguageReader } from "../language-reader.ts";
import { inOrder, parentsOf } from "../nesting.ts";
import { timeOfSaying } from "../time-of-saying.ts";
import type { Act } from "./act.ts";
import { actsIn } from "./acts.ts";
import { koreanCredits } from "./credits.ts";
import { type Entities, entitiesIn } from "./entities.ts";
import { explainKorean } from "./explain-korean.ts";
import { koreanMedium } from "./medium.ts";
import { koreanQuantities } from "./quantities.ts";
import { koreanRemarks } from "./remarks.ts";
import { seenAsKorean } from "./seen.ts";
import { stanceOfAct } from "./stance.ts";
import type { KoreanDocument } from "./take-apart.ts";
import { koreanTimes } from "./times.ts";

/** Reads a text as Korean. */
export const korean: LanguageReader = {
  language: "ko",
  read({ text, published, placeList }): Found {
    const { document, original } = seenAsKorean(text);
    const times = koreanTimes(document, published);
    const acts = inOrder(actsIn(document));
    const entities = entitiesIn(document, acts, placeList);
    const found: Found = {
      sentences: document.sentences.filter(({ paragraph }) => document.paragraphs[paragraph]?.kind === "prose").map(({ span }) => span),
      times,
      quantities: koreanQuantities(document, times),
      entities: entities.entities,
      utterances: utterancesOf(document, acts, entities, times),
      credits: koreanCredits(document),
      remarks: koreanRemarks(text),
    };
    return document.text === text ? found : carriedBack(found, original);
  },
  explain: explainKorean,
};

function utterancesOf(
  document: KoreanDocument,
  acts: readonly Act[],
  entities: Entities,
  times: readonly ReadTime[],
): readonly ReadUtterance[] {
  const { text, sentences } = document;
  const parents = parentsOf(acts);
  return acts.map((act, i): ReadUtterance => {
    const parent = parents[i] ?? null;
    const cue = hull(act.cue);
    const sentence = sentences[firstFrom(sentences.length, (k) => sentences[k]?.span[1] ?? 0, cue[0] + 1)]?.span ?? cue;
    const around = acts[parent ?? -1]?.content.find((span) => span[0] <= cue[0] && cue[1] <= span[1]) ?? sentence;
    const within: Span = [Math.max(sentence[0], around[0]), Math.min(sentence[1], around[1])];
    return {
      id: `u${i + 1}`,
      cue: act.cue,
      cueClass: act.cueClass,
      source: { span: act.source, entity: act.source === null ? null : entities.of(act.source) },
      content: act.content,
      mode: isDocument(text, act) ? "document" : act.mode,
      ...stanceOfAct(text, act),
      parent: parent === null ? null : `u${parent + 1}`,
      time: timeOfSaying(times, sentence, cue, act.content)?.id ?? null,
      medium: koreanMedium(text, within, act.content),
      rule: act.rule,
    };
  });
}

const DOCUMENT =
  /(?:신분증|여권|문서|문건|서류|편지|일기|수첩|메모|명단|보고서|판결문|공소장|감정서|진단서|계약서|증명서|기록|일지|장부|결정문|영장|군번줄|명찰|유서|공문|명령서|지시문|조서|진술서)$/;

/** What a paper says of itself: "문건에 따르면", "보고서는 …고 적었다". */
function isDocument(text: string, { source, rule, mode }: Act): boolean {
  return mode === "document" || (source !== null && DOCUMENT.test(text.slice(...source)) && /^(?:according-to|quotative|paper)/.test(rule));
}

/** Everything at its place in the text as it was given. */
function carriedBack(found: Found, back: (span: Span) => Span): Found {
  const all = (spans: readonly Span[]): readonly Span[] => spans.map(back);
  return {
    sentences: all(found.sentences),
    times: found.times.map((time) => ({ ...time, span: back(time.span) })),
    quantities: found.quantities.map(
      (one): ReadQuantity => ({ ...one, span: back(one.span), noun: one.noun === null ? null : back(one.noun) }),
    ),
    entities: found.entities.map(
      (one): ReadEntity => ({ ...one, mentions: all(one.mentions), facts: one.facts.map((fact) => ({ ...fact, span: back(fact.span) })) }),
    ),
    utterances: found.utterances.map(
      (one): ReadUtterance => ({
        ...one,
        cue: all(one.cue),
        source: { ...one.source, span: one.source.span === null ? null : back(one.source.span) },
        content: all(one.content),
        scopeCues: one.scopeCues.map((cue) => ({ ...cue, span: back(cue.span) })),
        medium: one.medium === null ? null : { ...one.medium, span: back(one.medium.span) },
      }),
    ),
    credits: found.credits.map((one) => ({ ...one, span: back(one.span) })),
    remarks: found.remarks,
  };
}
