import type { Reading, ReadUtterance } from "../../src/record/reading.ts";
import { overlaps, type Span } from "../../src/record/span.ts";
import type { GoldReport } from "./gold.ts";
import type { GoldUtterance } from "./gold-utterance.ts";
import { headsOf } from "./source-head.ts";

/** The parts of an utterance that are right or wrong one by one. */
export const PARTS = ["source", "content", "stance", "chain"] as const;
export type Part = (typeof PARTS)[number];

/** A gold utterance and the proposal that has its cue; one of them is null where it has no counterpart. */
export type Pair =
  | { readonly gold: GoldUtterance; readonly read: ReadUtterance; readonly wrong: readonly Part[] }
  | { readonly gold: GoldUtterance; readonly read: null }
  | { readonly gold: null; readonly read: ReadUtterance };

/**
 * Pairs the proposals of a reading with the gold, one to one by their cues, and says of each pair which parts are wrong. Gold
 * comes first, in its order; proposals without a counterpart follow.
 */
export function compare(report: GoldReport, reading: Pick<Reading, "utterances">): readonly Pair[] {
  const counterparts = pairByCue(report.utterances, reading.utterances);
  const taken = new Set(counterparts.values());
  const judge = (gold: GoldUtterance): Pair => {
    const read = counterparts.get(gold);
    if (read === undefined) return { gold, read: null };
    const right: Readonly<Record<Part, boolean>> = {
      source: sourceMatches(report.text, gold, read),
      content: contentMatches(report.text, gold, read),
      stance: gold.stance === read.stance,
      chain: sameChain(ancestors(gold, report.utterances), ancestors(read, reading.utterances), counterparts),
    };
    return { gold, read, wrong: PARTS.filter((part) => !right[part]) };
  };
  return [
    ...report.utterances.map(judge),
    ...reading.utterances.filter((read) => !taken.has(read)).map((read) => ({ gold: null, read }) as const),
  ];
}

/** Gold cues are as short as can be, so that a proposal has the same cue where it shares a character with it. */
function pairByCue(gold: readonly GoldUtterance[], read: readonly ReadUtterance[]): ReadonlyMap<GoldUtterance, ReadUtterance> {
  const pairs = new Map<GoldUtterance, ReadUtterance>();
  const free = new Set(read);
  for (const utterance of gold) {
    const found = [...free].find(({ cue }) => cue.some((span) => overlaps(span, utterance.cue)));
    if (found === undefined) continue;
    pairs.set(utterance, found);
    free.delete(found);
  }
  return pairs;
}

/** Both unnamed, or the proposal has a head word of the gold source. */
function sourceMatches(text: string, gold: GoldUtterance, { source }: ReadUtterance): boolean {
  const { span } = source;
  if (gold.source === null || span === null) return gold.source === span;
  const heads = gold.head === null ? headsOf(text, gold.source) : [gold.head];
  return heads.some((head) => overlaps(head, span));
}

/**
 * At least half of the letters and digits that either has are in both. Where somebody merely declines there is none to propose,
 * unless it begins in the cue: "declined [to comment on Monday]".
 */
function contentMatches(text: string, gold: GoldUtterance, { content }: ReadUtterance): boolean {
  const proposed = letters(text, content);
  const wanted = letters(text, gold.content.length > 0 ? gold.content : [gold.cue]);
  let shared = 0;
  for (const at of proposed) if (wanted.has(at)) shared++;
  if (gold.content.length === 0) return proposed.size === 0 || shared > 0;
  return shared * 2 >= wanted.size + proposed.size - shared;
}

function letters(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, end] of spans) for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at] ?? "")) found.add(at);
  return found;
}

function ancestors<U extends { readonly id: string; readonly parent: string | null }>(utterance: U, all: readonly U[]): readonly U[] {
  const chain: U[] = [];
  for (let at = parentOf(utterance, all); at !== undefined && !chain.includes(at); at = parentOf(at, all)) chain.push(at);
  return chain;
}

function parentOf<U extends { readonly id: string; readonly parent: string | null }>({ parent }: U, all: readonly U[]): U | undefined {
  return all.find(({ id }) => id === parent);
}

function sameChain(
  gold: readonly GoldUtterance[],
  read: readonly ReadUtterance[],
  counterparts: ReadonlyMap<GoldUtterance, ReadUtterance>,
): boolean {
  return gold.length === read.length && gold.every((utterance, i) => counterparts.get(utterance) === read[i]);
}
