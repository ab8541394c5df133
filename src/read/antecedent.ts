import type { ReadEntity } from "../record/reading.ts";
import type { Span } from "../record/span.ts";

const PERSONAL = /^(?:he|she|him|her)$/i;
const NEUTRAL = /^(?:it|the (?:agency|service|ministry|office|company|statement|group|authority|bureau|newspaper))$/i;

/**
 * The entity that a source span names: the mention that it overlaps most, or for a pronoun the last source of fitting kind,
 * where only one kind fits. Null where the antecedent is not safe.
 */
export function sourceEntity(text: string, span: Span, entities: readonly ReadEntity[], earlier: readonly ReadEntity[]): ReadEntity | null {
  const words = text.slice(...span).trim();
  if (PERSONAL.test(words)) return earlier.findLast((entity) => entity.type === "person") ?? null;
  if (NEUTRAL.test(words)) return earlier.findLast((entity) => entity.type === "organization") ?? named(span, entities);
  return named(span, entities);
}

/** Of several names in a source ("Ann Roe, spokeswoman for the ministry") the first person, else the first name. */
function named(span: Span, entities: readonly ReadEntity[]): ReadEntity | null {
  const within = mentionsWithin(span, entities);
  const speakers = within.filter(({ entity }) => entity.type !== "weapon" && entity.type !== "vessel");
  return (
    speakers.find(({ entity, mention }) => entity.type === "person" && mention[0] - span[0] < 20)?.entity ??
    speakers.find(({ entity }) => entity.type === "organization" || entity.type === "document")?.entity ??
    speakers[0]?.entity ??
    null
  );
}

interface Mentioned {
  readonly entity: ReadEntity;
  readonly mention: Span;
}

/** Every mention of a list of entities in the order of the text, with the length of the longest. */
interface Mentions {
  readonly all: readonly Mentioned[];
  readonly longest: number;
}

const HELD = new WeakMap<readonly ReadEntity[], Mentions>();

function mentionsOf(entities: readonly ReadEntity[]): Mentions {
  const held = HELD.get(entities);
  if (held !== undefined) return held;
  const all = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention[0] - b.mention[0] || b.mention[1] - a.mention[1]);
  const mentions = { all, longest: all.reduce((most, { mention }) => Math.max(most, mention[1] - mention[0]), 0) };
  HELD.set(entities, mentions);
  return mentions;
}

/** The mentions that overlap a span, in order: found from where the longest could begin, not by looking through them all. */
function mentionsWithin(span: Span, entities: readonly ReadEntity[]): readonly Mentioned[] {
  const { all, longest } = mentionsOf(entities);
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.mention[0] ?? 0) < span[0] - longest) low = middle + 1;
    else high = middle;
  }
  const within: Mentioned[] = [];
  for (let at = low; (all[at]?.mention[0] ?? span[1]) < span[1]; at++) {
    const mentioned = all[at];
    if (mentioned !== undefined && mentioned.mention[1] > span[0]) within.push(mentioned);
  }
  return within;
}
