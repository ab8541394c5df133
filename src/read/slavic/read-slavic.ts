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
import type { SlavicLexicon } from "./lexicon.ts";
import { mediumIn } from "./medium.ts";
import { readQuantities } from "./quantities.ts";
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
  const found = ordered(attributionsIn(document, lexicon));
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
      source: { span: source, entity: sources.of(attribution)?.id ?? null },
      content,
      mode: paper ? "document" : attribution.mode,
      ...stanceOf(document.text, attribution, inner[i] ?? [], lexicon),
      parent: parent === null ? null : `u${parent + 1}`,
      time: timeOfSaying(times, sentence, hull(cue), content)?.id ?? null,
      medium: mediumIn(document.text, sentence, content, lexicon),
      rule,
    };
  });
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
