import type { ReadEntity, ReadFact, ReadQuantity, ReadTime } from "../record/reading.ts";
import { bySpan, type Span } from "../record/span.ts";
import { isLooseCard, joinAliases } from "./entity-alias.ts";
import { addDefinites } from "./entity-definite.ts";
import { findDescriptions, type Named } from "./entity-descriptions.ts";
import { type ChunkGroup, groupByName, isSurmised } from "./entity-group.ts";
import { typeByLists } from "./entity-list.ts";
import { placeDescriptions } from "./entity-persons.ts";
import { findThings } from "./entity-things.ts";
import { readFacts } from "./facts.ts";
import type { NameChunk } from "./name-chunk.ts";
import { findNames } from "./name-find.ts";
import { nameKey } from "./name-key.ts";
import { PAPERS } from "./name-lexicon.ts";
import { nameWordsOf } from "./name-word.ts";
import type { PlaceIndex } from "./place-index.ts";
import { placeFacts } from "./places.ts";
import type { Document } from "./token.ts";

/**
 * Reads whom and what a text names, under which names, and what it says of them. Ids are `e1`, `e2`, … by first mention;
 * mentions never overlap and are sorted. Somebody without a name is an entity where the text says something of him, or he
 * says something. `placeList` is asked for once a place is named.
 * All of it is proposals: a wrong join or type is corrected by a decision, never merged away.
 */
export function readEntities(
  document: Document,
  publisher: string | null,
  _quantities: readonly ReadQuantity[],
  times: readonly ReadTime[],
  placeList: (() => PlaceIndex) | null = null,
): readonly ReadEntity[] {
  const words = nameWordsOf(document);
  const names = withPublisher(findNames(document, words), publisher);
  const things = findThings(document, words, tokensOf(names));
  const alike = groupByName([...names, ...things].sort(byPlace));
  typeByLists(alike, words);
  const joined = joinAliases(alike, words);
  const groups = joined.filter((group) => group.chunks.some((c) => !c.doubtful) && !isLooseCard(group));
  addDefinites(document, words, groups);
  const kept = groups.flatMap((group) => group.chunks);
  const descriptions = placeDescriptions(document, words, findDescriptions(document, words, namedIn(groups)), groups);
  const byFirst = new Map(kept.map((chunk) => [chunk.first, chunk]));
  const endings = new Map(kept.map((chunk) => [chunk.last, chunk]));
  const facts = readFacts({ document, words, names: byFirst, endings, groups, descriptions, times });
  const named = placeList !== null && groups.some(({ type }) => type === "place");
  const places = named ? placeFacts(document.text, groups, publisher, placeList()) : new Map<ChunkGroup, readonly ReadFact[]>();
  return groups
    .filter((group) => facts.has(group) || group.chunks.some((c) => c.speaks || (c.kind !== "description" && c.kind !== "apposition")))
    .map((group) => ({ group, chunks: withoutOverlap([...group.chunks].sort(byPlace)) }))
    .sort((a, b) => (a.chunks[0]?.first ?? 0) - (b.chunks[0]?.first ?? 0))
    .map(({ group, chunks }, i) => entityOf(group, chunks, `e${i + 1}`, [...(facts.get(group) ?? []), ...(places.get(group) ?? [])]))
    .map(apart(new Map()));
}

/** Two people without a name whom the text calls alike are two: the second "one of the sailors" is "one of the sailors (2)". */
function apart(borne: Map<string, number>): (entity: ReadEntity) => ReadEntity {
  return (entity) => {
    if (entity.type !== "person" || !/^\p{Ll}/u.test(entity.name)) return entity;
    const count = (borne.get(entity.name) ?? 0) + 1;
    borne.set(entity.name, count);
    return count === 1 ? entity : { ...entity, name: `${entity.name} (${count})` };
  };
}

/** The name of the publisher is that of an organisation, whatever its words look like, and so is "the Voice" in the Tassel Voice. */
function withPublisher(chunks: readonly NameChunk[], publisher: string | null): readonly NameChunk[] {
  const key = publisher === null ? "" : nameKey(publisher);
  if (key === "") return chunks;
  const last = key.slice(key.lastIndexOf(" ") + 1);
  const isCalled = (name: string): boolean => name === key || (name === last && PAPERS.has(last));
  return chunks.map((c) =>
    isCalled(nameKey(c.name)) && c.kind === "name"
      ? { ...c, votes: [...c.votes, { type: "organization", weight: 9, rule: "publisher" }] }
      : c,
  );
}

const byPlace = (a: NameChunk, b: NameChunk): number => a.first - b.first || b.last - a.last;

function tokensOf(chunks: readonly NameChunk[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const chunk of chunks) for (let i = chunk.first; i < chunk.last; i++) tokens.add(i);
  return tokens;
}

function namedIn(groups: readonly ChunkGroup[]): Named {
  const others = groups.filter((group) => group.type !== "person").flatMap((group) => group.chunks);
  return {
    persons: tokensOf(groups.filter((group) => group.type === "person").flatMap((group) => group.chunks)),
    others: new Map(others.map((chunk) => [chunk.first, chunk.last])),
    bodies: new Set(groups.filter((group) => group.type === "organization").flatMap((group) => group.chunks.map((chunk) => chunk.first))),
  };
}

function withoutOverlap(chunks: readonly NameChunk[]): readonly NameChunk[] {
  let end = 0;
  return chunks.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

function entityOf(group: ChunkGroup, chunks: readonly NameChunk[], id: string, facts: readonly ReadFact[]): ReadEntity {
  const named = chunks.filter((c) => c.kind === "name" || c.kind === "noun");
  const forms = named.length > 0 ? named : chunks.filter((c) => c.kind !== "apposition");
  const name = bestName(forms);
  const aliases = [...new Set(chunks.filter((c) => c.kind === "name" || c.kind === "noun" || c.kind === "title").map((c) => c.name))];
  const mentions: Span[] = chunks.map((c) => c.span).sort(bySpan);
  return {
    id,
    type: group.type,
    ...(isSurmised(group.type, chunks) ? { surmised: true } : {}),
    name,
    aliases: aliases.filter((form) => form !== name).sort(),
    mentions,
    facts,
  };
}

const VAGUE = /^(?:one|another|the \p{L}+) of them$|^the (?:other|first|second|third|former|latter)$/u;

/** The longest name, the first among equals; of descriptions the first with a noun. */
function bestName(chunks: readonly NameChunk[]): string {
  let best = chunks[0]?.name ?? "";
  for (const { name, kind } of chunks)
    if ((kind === "name" && name.length > best.length) || (kind === "description" && VAGUE.test(best))) best = name;
  return best;
}
