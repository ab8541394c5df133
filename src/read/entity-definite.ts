import type { ChunkGroup } from "./entity-group.ts";
import type { NameChunk } from "./name-chunk.ts";
import type { NameWord } from "./name-word.ts";
import type { Document, Sentence } from "./token.ts";

/** Nouns by which an organisation is taken up again, and the words one of which its name must hold. */
const NOUNS: ReadonlyMap<string, RegExp> = new Map(
  "ministry service committee council commission bureau department command party university institute court company brigade regiment battalion division union association federation society foundation directorate board authority office brigade inspectorate coastguard"
    .split(" ")
    .map((noun): [string, RegExp] => [noun, new RegExp(`(?:^| )${noun}(?: |$)`)]),
);
const AGENCY = /(?:^| )(?:agency|bureau|(?:intelligence|security) service|directorate)(?: |$)/;
const INTELLIGENCE = /(?:^| )(?:intelligence|security)(?: |$)/;

/**
 * Adds "the agency", "the ministry", "the spy service" as mentions of the one organisation that they can mean: the only one
 * that fits in the sentence or the sentence before, else the only one so far. Where two fit equally, none is added.
 */
export function addDefinites(document: Document, words: readonly NameWord[], groups: readonly ChunkGroup[]): void {
  const organisations = groups.filter((g) => g.type === "organization" && g.chunks.some((c) => c.kind === "name"));
  const bySentence = new Map<number, ChunkGroup[]>();
  const firstAt = new Map(organisations.map((g) => [g, g.chunks[0]?.sentence ?? 0]));
  for (const group of organisations) {
    for (const chunk of group.chunks) {
      const held = bySentence.get(chunk.sentence);
      if (held === undefined) bySentence.set(chunk.sentence, [group]);
      else held.push(group);
    }
  }
  const only = onlyOnes(organisations, firstAt);
  const meantBy = (pattern: RegExp, i: number, index: number): ChunkGroup | null => {
    const fits = (g: ChunkGroup): boolean => pattern.test(g.key) && (g.chunks[0]?.first ?? 0) < i;
    const group =
      single((bySentence.get(index) ?? []).filter(fits)) ?? single((bySentence.get(index - 1) ?? []).filter(fits)) ?? only(pattern, index);
    return group !== null && fits(group) ? group : null;
  };
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i + 1 < sentence.last; i++) {
      const found = nounAt(document, words, i, sentence);
      const group = found === null ? null : meantBy(found.pattern, i, index);
      if (found !== null) group?.chunks.push(chunkOf(document, words, i, found.last, index));
    }
  });
  for (const group of organisations) group.chunks.sort((a, b) => a.first - b.first);
}

/** Answers the only organisation of a kind that was named up to a sentence, or null. Each kind is looked through once. */
function onlyOnes(
  organisations: readonly ChunkGroup[],
  firstAt: ReadonlyMap<ChunkGroup, number>,
): (pattern: RegExp, sentence: number) => ChunkGroup | null {
  const kinds = new Map<RegExp, readonly ChunkGroup[]>();
  return (pattern, sentence) => {
    const held = kinds.get(pattern) ?? organisations.filter((g) => pattern.test(g.key));
    kinds.set(pattern, held);
    const [first, second] = held;
    if (first === undefined || (firstAt.get(first) ?? 0) > sentence) return null;
    return second !== undefined && (firstAt.get(second) ?? 0) <= sentence ? null : first;
  };
}

function single(groups: readonly ChunkGroup[]): ChunkGroup | null {
  const [first] = groups;
  return first !== undefined && groups.every((group) => group === first) ? first : null;
}

/** "the agency" at `i`: the token after it and what the name must hold. */
function nounAt(
  document: Document,
  words: readonly NameWord[],
  i: number,
  sentence: Sentence,
): { readonly last: number; readonly pattern: RegExp } | null {
  const article = words[i]?.lower;
  if (article !== "the" && article !== "this" && article !== "that") return null;
  const spy = /^(?:spy|intelligence|security)$/.test(words[i + 1]?.text ?? "");
  const at = spy ? i + 2 : i + 1;
  const noun = words[at]?.text ?? "";
  const next = document.tokens[at + 1];
  if (at >= sentence.last || (at + 1 < sentence.last && (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.lower === "of")))
    return null;
  if (spy) return /^(?:agency|service)$/.test(noun) ? { last: at + 1, pattern: INTELLIGENCE } : null;
  const pattern = noun === "agency" ? AGENCY : NOUNS.get(noun);
  return pattern === undefined ? null : { last: at + 1, pattern };
}

function chunkOf(document: Document, words: readonly NameWord[], first: number, last: number, sentence: number): NameChunk {
  const span = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0] as const;
  const name = document.text.slice(span[0], span[1]).replace(/\s+/g, " ");
  return {
    first,
    last,
    span,
    name,
    sentence,
    votes: [],
    title: null,
    titleWords: null,
    known: null,
    doubtful: false,
    kind: "generic",
    speaks: false,
  };
}
