import type { ReadEntity, ReadTime, ReadUtterance } from "../../record/reading.ts";
import { contains, firstFrom, hull, type Span } from "../../record/span.ts";
import { SourceEntities } from "../antecedent.ts";
import { type Attribution, attributionsIn } from "../attribution.ts";
import { isBareThing } from "../bare-thing.ts";
import { readCredits } from "../credits.ts";
import { sentencesIn, takeApart } from "../document.ts";
import { readEntities } from "../entities.ts";
import type { Found, LanguageReader } from "../language-reader.ts";
import { mediumIn } from "../medium.ts";
import { inOrder, parentsOf } from "../nesting.ts";
import { readQuantities } from "../quantities.ts";
import { stanceOf } from "../stance.ts";
import { timeOfSaying } from "../time-of-saying.ts";
import { readTimes } from "../times.ts";
import type { Document } from "../token.ts";
import { explainEnglish } from "./explain-english.ts";

/** Reads a text as English. */
export const english: LanguageReader = {
  language: "en",
  read({ text, publisher, published, placeList }): Found {
    const document = takeApart(text);
    const times = readTimes(document, published);
    const quantities = readQuantities(document, times);
    const entities = readEntities(document, publisher, quantities, times, placeList);
    return {
      sentences: sentencesIn(document),
      times,
      quantities,
      entities,
      utterances: utterancesIn(document, entities, times),
      credits: readCredits(document),
      remarks: [],
    };
  },
  explain: explainEnglish,
};

function utterancesIn(document: Document, entities: readonly ReadEntity[], times: readonly ReadTime[]): readonly ReadUtterance[] {
  const found = inOrder(attributionsIn(document).found);
  const sources = new SourceEntities(document, entities);
  const parents = parentsOf(found);
  const sentenceOf = sentenceFinder(document);
  const inner: readonly Span[][] = Array.from(found, () => []);
  parents.forEach((parent, i) => {
    if (parent !== null) inner[parent]?.push(...(found[i]?.content ?? []));
  });
  const sentences = found.map(({ cue }) => sentenceOf(cue[0]?.[0] ?? 0));
  const channels = found.map((_, i) => channelScope(found, parents, i, sentences));
  return found.map((attribution, i): ReadUtterance => {
    const { cue, cueClass, source, content, rule } = attribution;
    const sentence = sentences[i] ?? [0, 0];
    const parent = parents[i] ?? null;
    const described = sources.describedBy(attribution);
    const entity = sources.of(attribution)?.id ?? null;
    return {
      id: `u${i + 1}`,
      cue,
      cueClass,
      source: { span: source, entity, ...(entity === null && described !== null ? { shown: described } : {}) },
      content,
      mode: isDocument(document.text, attribution) ? "document" : attribution.mode,
      ...stanceOf(document, attribution, inner[i] ?? []),
      parent: parent === null ? null : `u${parent + 1}`,
      time: timeOfSaying(times, sentence, hull(cue), content)?.id ?? null,
      medium: mediumIn(document.text, channels[i]?.within ?? sentence, [
        ...(channels[i]?.said ?? content),
        ...shownIn(document.text, source),
      ]),
      ...(isBareThing(document, content, isReduced(attribution)) ? { names: true } : {}),
      rule,
    };
  });
}

/** "The father of the man *shown in the video* says": whoever is seen on a channel does not speak on it. */
const shownIn = (text: string, source: Span | null): readonly Span[] =>
  source !== null && /\b(?:shown|seen|pictured|filmed|named|depicted) (?:in|on)\b/.test(text.slice(...source)) ? [source] : [];

/** "fragments *shown* by the army": the participle of a noun, right behind it. */
const isReduced = ({ rule, auxiliaries, content, cue }: Attribution): boolean =>
  rule === "passive-by" && auxiliaries.every((word) => word === "passive") && (content[0]?.[1] ?? 0) + 1 === cue[0]?.[0];

/** So many acts on either side are told apart from the words of a channel. */
const NEIGHBOURS = 32;

interface ChannelScope {
  /** Where the channel of an act may be named: its sentence, or as much of it as the act around it says. */
  readonly within: Span;
  /** What is said there, by the act itself and by others beside it. */
  readonly said: readonly Span[];
}

/** "… told him through an interpreter that the pilot had said": the interpreter is of the telling, and not of what the pilot said. */
function channelScope(
  found: readonly Attribution[],
  parents: readonly (number | null)[],
  i: number,
  sentences: readonly Span[],
): ChannelScope {
  const own = found[i];
  const cue = hull(own?.cue ?? []);
  const sentence = sentences[i] ?? [0, 0];
  const parent = found[parents[i] ?? -1];
  const around = parent?.content.find((span) => contains(span, cue)) ?? sentence;
  const within: Span = [Math.max(sentence[0], around[0]), Math.min(sentence[1], around[1])];
  const said: Span[] = [...(own?.content ?? [])];
  const beside = (k: number): boolean => {
    if (sentences[k]?.[0] !== sentence[0]) return false;
    for (const span of found[k]?.content ?? []) if (!contains(span, cue)) said.push(span);
    return true;
  };
  for (let k = i - 1; k >= Math.max(0, i - NEIGHBOURS) && beside(k); k--);
  for (let k = i + 1; k < Math.min(found.length, i + NEIGHBOURS) && beside(k); k++);
  return { within, said };
}

const DOCUMENT =
  /\b(?:card|passport|document|papers|certificate|licen[cs]e|permit|log|logbook|manifest|order|directive|letter|list|register|record|note|inscription|caption|label|stamp|entry|form|contract|receipt|diary|notebook|charter|page|booklet|leaflet|tag)s?$/iu;

/** What a paper says of itself: "the card reads", "according to the manifest". */
function isDocument(text: string, { source, cueClass, lemma }: Attribution): boolean {
  if (source === null || !DOCUMENT.test(text.slice(...source))) return false;
  return cueClass === "show" || /^(?:read|say|state|list|identify|name|describe|order|according|give|indicate)$/.test(lemma);
}

/** The sentence that holds an offset; an empty span there where none does. */
function sentenceFinder({ sentences }: Document): (at: number) => Span {
  return (at) => sentences[firstFrom(sentences.length, (i) => sentences[i]?.span[1] ?? 0, at + 1)]?.span ?? [at, at];
}
