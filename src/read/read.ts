import type { ReadEntity, Reading, ReadUtterance } from "../record/reading.ts";
import { bySpan, contains, hull, type Span } from "../record/span.ts";
import { sourceEntity } from "./antecedent.ts";
import { type Attribution, attributionsIn } from "./attribution.ts";
import { readCredits } from "./credits.ts";
import { takeApart } from "./document.ts";
import { readEntities } from "./entities.ts";
import { languageOf } from "./language.ts";
import { mediumIn } from "./medium.ts";
import { readQuantities } from "./quantities.ts";
import { remarksOn } from "./remarks.ts";
import { stanceOf } from "./stance.ts";
import { readTimes } from "./times.ts";
import type { Document } from "./token.ts";

/** Names this reader; readings that another one made are made again. */
export const READER_VERSION = "english@1";

/** A text and what is known about it. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** BCP 47; found from the text where null or `und`. */
  readonly language: string | null;
}

/**
 * Reads a text: proposals with exact spans, each naming the rule that made it. A pure function of its input. Speech is read in
 * English; of other languages the text, its sentences and what is written alike in all are kept, and a remark says so.
 */
export function read(source: Source): Reading {
  const { text } = source;
  const language = source.language === null || source.language === "und" ? languageOf(text) : source.language;
  const english = language === "en" || language.startsWith("en-") || language === "und";
  const document = takeApart(text, english);
  const times = english ? readTimes(document, source.published) : [];
  const quantities = english ? readQuantities(document, times) : [];
  const entities = english ? readEntities(document, source.publisher, quantities, times) : [];
  const unread = { kind: "language", span: [0, 0], message: `who says what is not read in this language (${language}) yet` } as const;
  return {
    format: "firsthand/reading@1",
    file: source.file,
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    language,
    text,
    sentences: document.sentences
      .filter((sentence) => document.paragraphs[sentence.paragraph]?.kind === "prose")
      .map((sentence) => sentence.span),
    times,
    quantities,
    entities,
    utterances: english ? utterancesIn(document, entities) : [],
    credits: readCredits(document),
    remarks: [...remarksOn(text), ...(english ? [] : [unread])],
  };
}

function utterancesIn(document: Document, entities: readonly ReadEntity[]): readonly ReadUtterance[] {
  const found = [...attributionsIn(document).found].sort((a, b) => bySpan(extent(a), extent(b)));
  const spoken: ReadEntity[] = [];
  const sentenceOf = sentenceFinder(document);
  return found.map((attribution, i): ReadUtterance => {
    const entity = attribution.source === null ? null : sourceEntity(document.text, attribution.source, entities, spoken);
    if (entity !== null) spoken.push(entity);
    return {
      id: `u${i + 1}`,
      cue: attribution.cue,
      cueClass: attribution.cueClass,
      source: { span: attribution.source, entity: entity?.id ?? null },
      content: attribution.content,
      mode: attribution.mode,
      ...stanceOf(document.text, attribution),
      parent: parentOf(attribution, found),
      time: null,
      medium: mediumIn(document.text, sentenceOf(attribution.cue[0]?.[0] ?? 0)),
      rule: attribution.rule,
    };
  });
}

function extent({ cue, content }: Attribution): Span {
  return hull([...cue, ...content]);
}

/** The smallest content that holds the whole act of saying: "A said that B said that …". */
function parentOf(inner: Attribution, all: readonly Attribution[]): string | null {
  let best: { readonly index: number; readonly length: number } | null = null;
  for (const [index, outer] of all.entries()) {
    if (outer === inner || extent(outer)[0] > (inner.cue[0]?.[0] ?? 0) || extent(outer)[1] < (inner.cue[0]?.[1] ?? 0)) continue;
    const holds = inner.cue.every((cue) => outer.content.some((span) => contains(span, cue)));
    const length = extent(outer)[1] - extent(outer)[0];
    // Two that lie in each other's contents would be each other's parent.
    if (length <= extent(inner)[1] - extent(inner)[0]) continue;
    if (holds && (best === null || length < best.length)) best = { index, length };
  }
  return best === null ? null : `u${best.index + 1}`;
}

function sentenceFinder({ sentences }: Document): (at: number) => Span {
  return (at) => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.span[1] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return sentences[low]?.span ?? [at, at];
  };
}
