import type { ReadEntity, ReadTime, ReadUtterance } from "../../record/reading.ts";
import { firstFrom, hull, type Span } from "../../record/span.ts";
import { SourceEntities } from "../antecedent.ts";
import { readCredits } from "../credits.ts";
import { sentencesIn, takeApart } from "../document.ts";
import type { Found, LanguageReader } from "../language-reader.ts";
import { parentsOf } from "../nesting.ts";
import { timeOfSaying } from "../time-of-saying.ts";
import type { Document } from "../token.ts";
import type { SlavicAttribution } from "./act.ts";
import { attributionsIn } from "./attributions.ts";
import { readEntities } from "./entities.ts";
import { explainSlavic } from "./explain.ts";
import { genderOfName } from "./gender.ts";
import { judgedIn } from "./judged.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { mediumIn } from "./medium.ts";
import { readQuantities } from "./quantities.ts";
import { sourceInNominative } from "./source-nominative.ts";
import { stanceOf } from "./stance.ts";
import type { TimeLexicon } from "./time-words.ts";
import { timeReader } from "./times.ts";
import { folded } from "./unit.ts";

/** Makes the reader of Ukrainian or of Russian from its words. */
export function slavicReader(lexicon: SlavicLexicon, words: TimeLexicon): LanguageReader {
  const readTimes = timeReader(words);
  return {
    language: lexicon.language,
    read({ text, publisher, published, placeList }): Found {
      const document = takeApart(text, false);
      const times = readTimes(document, published);
      const entities = readEntities(document, lexicon, publisher, placeList);
      return {
        sentences: sentencesIn(document),
        times,
        quantities: readQuantities(document, times),
        entities,
        utterances: utterancesIn(document, lexicon, entities, times),
        credits: readCredits(document),
        remarks: [],
      };
    },
    explain: (text, utterance) => explainSlavic(text, utterance, lexicon),
  };
}

function utterancesIn(
  document: Document,
  lexicon: SlavicLexicon,
  entities: readonly ReadEntity[],
  times: readonly ReadTime[],
): readonly ReadUtterance[] {
  const judged = judgedIn(document.text, attributionsIn(document, lexicon));
  const verdicts = new Map(judged.map(({ act, verdict }) => [act, verdict]));
  const found = ordered(judged.map(({ act }) => act));
  const sources = new SourceEntities(document, entities, (lower) => lexicon.speakers.has(folded(lower)), genderOfName);
  const parents = parentsOf(found);
  const inner: readonly Span[][] = Array.from(found, () => []);
  parents.forEach((parent, i) => {
    if (parent !== null) inner[parent]?.push(...(found[i]?.content ?? []));
  });
  return found.map((attribution, i): ReadUtterance => {
    const { cue, cueClass, source, content, rule } = attribution;
    const sentence = sentenceAt(document, cue[0]?.[0] ?? 0);
    const parent = parents[i] ?? null;
    const paper = source !== null && lexicon.documents.test(document.text.slice(...source).toLowerCase());
    return {
      id: `u${i + 1}`,
      cue,
      cueClass,
      source: sourceRead(document.text, source, sources.of(attribution)?.id ?? null, lexicon),
      content,
      mode: paper ? "document" : attribution.mode,
      ...stanceOf(document.text, attribution, { inner: inner[i] ?? [], verdict: verdicts.get(attribution) ?? null }, lexicon),
      parent: parent === null ? null : `u${parent + 1}`,
      time: timeOfSaying(times, sentence, hull(cue), content)?.id ?? null,
      medium: mediumIn(document.text, sentence, content, lexicon),
      rule,
    };
  });
}

function sourceRead(text: string, span: Span | null, entity: string | null, { language }: SlavicLexicon): ReadUtterance["source"] {
  if (span === null || entity !== null) return { span, entity };
  const shown = sourceInNominative(text, span, language);
  return shown === text.slice(...span) ? { span, entity } : { span, entity, shown };
}

/** By where they begin, the longer first; who relays a citation before the citation. */
function ordered(found: readonly SlavicAttribution[]): readonly SlavicAttribution[] {
  const extents = new Map(found.map((act) => [act, hull([...act.cue, ...act.content])]));
  const extent = (act: SlavicAttribution): Span => extents.get(act) ?? [0, 0];
  return [...found].sort((a, b) => {
    const [x, y] = [extent(a), extent(b)];
    return (
      x[0] - y[0] || y[1] - x[1] || Number(a.rule === "citing") - Number(b.rule === "citing") || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0)
    );
  });
}

function sentenceAt({ sentences }: Document, at: number): Span {
  return sentences[firstFrom(sentences.length, (i) => sentences[i]?.span[1] ?? 0, at + 1)]?.span ?? [at, at];
}
