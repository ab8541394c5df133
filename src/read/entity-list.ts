import type { EntityType } from "../record/reading.ts";
import { type ChunkGroup, typeOf } from "./entity-group.ts";
import type { NameChunk } from "./name-chunk.ts";
import type { NameWord } from "./name-word.ts";

/** What only orders types: a name with no more than this to tell its type takes that of the names it is listed with. */
const WEAK = 2;
/** A name that tells its type this clearly lends it. */
const CLEAR = 4;

/**
 * Gives a name whose own words and places say too little the type of those beside it in a list: "in Hamar, Elverum and Vinstra".
 * A list goes on over names of unknown type; it ends at anything but a comma, "and" and "or".
 */
export function typeByLists(groups: readonly ChunkGroup[], words: readonly NameWord[]): void {
  const owner = new Map<NameChunk, ChunkGroup>();
  for (const group of groups) for (const chunk of group.chunks) owner.set(chunk, group);
  const chunks = [...owner.keys()].filter((c) => c.kind === "name").sort((a, b) => a.first - b.first);
  const lent = new Map<ChunkGroup, EntityType>();
  for (const list of listsOf(chunks, words)) {
    // "Holt, Norway" is one name and what tells more of it.
    if (list.length === 2 && words[list[0]?.last ?? 0]?.text === ",") continue;
    const types = new Set(list.map((c) => owner.get(c)).flatMap((group) => (group !== undefined && isClear(group) ? [group.type] : [])));
    const [type] = types;
    if (type === undefined || types.size > 1) continue;
    for (const chunk of list) {
      const group = owner.get(chunk);
      if (group !== undefined && weightOf(group) <= WEAK && !lent.has(group)) lent.set(group, type);
    }
  }
  for (const [group, type] of lent) {
    const [first, ...others] = group.chunks;
    if (first === undefined) continue;
    group.chunks.splice(
      0,
      group.chunks.length,
      { ...first, votes: [...first.votes, { type, weight: CLEAR, rule: "listed-with" }] },
      ...others,
    );
    group.type = typeOf(group.chunks);
  }
}

/** Runs of two and more names with only commas and "and" between them. */
function listsOf(chunks: readonly NameChunk[], words: readonly NameWord[]): readonly (readonly NameChunk[])[] {
  const lists: NameChunk[][] = [];
  let list: NameChunk[] = [];
  for (const chunk of chunks) {
    const last = list.at(-1);
    if (last !== undefined && last.sentence === chunk.sentence && isJoint(words, last.last, chunk.first)) list.push(chunk);
    else {
      if (list.length > 1) lists.push(list);
      list = [chunk];
    }
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

function isJoint(words: readonly NameWord[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i++) if (!/^(?:,|and|or)$/.test(words[i]?.lower ?? "")) return false;
  return true;
}

function isClear(group: ChunkGroup): boolean {
  return (group.type === "place" || group.type === "person") && weightOf(group) >= CLEAR;
}

/** The most that any one rule says for the type that the group has. */
function weightOf(group: ChunkGroup): number {
  let most = 0;
  for (const chunk of group.chunks) for (const vote of chunk.votes) if (vote.type === group.type) most = Math.max(most, vote.weight);
  return most;
}
